//! Word of envelopes that could not be opened: made-up ones delay it, and silence none of it.

use std::collections::BTreeSet;

use super::super::super::unopened::MOST_NAMED;
use super::*;

const BERLIN: OrgId = OrgId([1; 32]);
const WARSAW: OrgId = OrgId([2; 32]);
const RIGA: OrgId = OrgId([3; 32]);
const NOON: Timestamp = Timestamp(1_800_000_000_000);

fn envelopes(host: OrgId, numbers: std::ops::Range<u32>) -> Vec<Unopened> {
    let envelope = |number: u32| Digest::of(&[&host.0[..], &number.to_be_bytes()].concat());
    numbers.map(|number| Unopened { fingerprint: envelope(number), host }).collect()
}

fn add(outbox: &mut Outbox, envelopes: &[Unopened], now: Timestamp) {
    let id = MessageId(Digest::of(&now.0.to_be_bytes()).0[..16].try_into().expect("sixteen bytes"));
    outbox.add_nack(id, BERLIN, envelopes, now, &mut Commit::default());
}

/// Leaves what waits for Berlin in a mailbox, if it may be left now. What it names.
fn leave(outbox: &mut Outbox, now: Timestamp) -> Vec<Digest> {
    outbox.forget_told(now, &mut Commit::default());
    let untold = outbox.iter().find(|(_, waiting)| !waiting.is_told()).map(|(message, _)| message);
    let Some(message) = untold.filter(|message| outbox.nack_not_before(*message, now).is_none()) else {
        return Vec::new();
    };
    let waiting = outbox.get_mut(message).expect("it waits");
    let named = waiting.row.named().to_vec();
    let fingerprint = Digest([7; 32]);
    waiting.add_deposit(Deposit { host: RIGA, fingerprint, at: now, until: now, made: now, receipt: Vec::new() });
    outbox.answer_taken(message, now, &mut Commit::default());
    named
}

#[test]
fn made_up_envelopes_before_and_after_a_true_one_in_another_mailbox_do_not_silence_it() {
    let (mut outbox, held) = (Outbox::default(), envelopes(RIGA, 0..1));
    let (mut words, mut named_at) = (0, None);
    for hour in 0..24 * 10 {
        let now = NOON.plus(Span::hours(hour));
        let number = u32::try_from(hour).expect("a few days") * 64;
        add(&mut outbox, &envelopes(WARSAW, number..number + 64), now);
        if hour == 30 {
            add(&mut outbox, &held, now);
        }
        let named = leave(&mut outbox, now);
        words += usize::from(!named.is_empty());
        assert!(named.len() <= MOST_NAMED);
        named_at = named_at.or(named.contains(&held[0].fingerprint).then_some(hour));
    }
    assert_eq!(words, 4, "once in three days");
    assert_eq!(named_at, Some(72), "with the first word after it came");
}

#[test]
fn what_one_message_does_not_hold_goes_with_the_next_ones() {
    let (mut outbox, all) = (Outbox::default(), envelopes(WARSAW, 0..200));
    add(&mut outbox, &all[..10], NOON);
    let mut named: BTreeSet<Digest> = leave(&mut outbox, NOON).into_iter().collect();
    assert_eq!(named.len(), 10);
    for (hour, part) in (1..).zip(all[10..].chunks(40)) {
        add(&mut outbox, part, NOON.plus(Span::hours(hour)));
    }
    for day in 1..=9 {
        named.extend(leave(&mut outbox, NOON.plus(Span::days(day))));
    }
    assert_eq!(named, all.iter().map(|envelope| envelope.fingerprint).collect::<BTreeSet<_>>());
}

#[test]
fn a_partner_that_is_there_is_told_all_of_it_at_once() {
    let (mut outbox, all) = (Outbox::default(), envelopes(WARSAW, 0..100));
    add(&mut outbox, &all, NOON);
    let mut named: Vec<Digest> = Vec::new();
    while let Some(message) = outbox.due(BERLIN, NOON).first().copied() {
        named.extend_from_slice(outbox.get_mut(message).expect("it waits").row.named());
        outbox.answer_taken(message, NOON, &mut Commit::default());
    }
    assert_eq!(named, all.iter().map(|envelope| envelope.fingerprint).collect::<Vec<_>>());
}
