//! A watcher keeps every envelope and later gets the whole data directory with the passphrase: what was sealed to a key
//! that is gone stays closed.

use marshrut_protocol::engine::Command;
use marshrut_protocol::id::PrekeyId;
use marshrut_protocol::prekey::PrekeySecret;
use marshrut_protocol::seal::Envelope;
use marshrut_protocol::time::Span;

use super::forensics::Findings;
use super::pair::{Pair, RECEIVER, SENDER};
use super::purged::{act, helped};
use super::*;

/// Which of the envelopes to an organisation one of these 32 bytes opens.
fn opened(pair: &Pair, at: usize, secrets: &[[u8; 32]]) -> usize {
    let prekeys: Vec<(PrekeyId, PrekeySecret)> =
        secrets.iter().map(PrekeySecret::from_seed).map(|secret| (secret.public().id(), secret)).collect();
    let to_it = pair.sealed.iter().filter(|(from, _)| *from != at);
    let opens = |bytes: &[u8]| {
        let envelope = Envelope::parse(bytes).expect("an envelope");
        let held = prekeys.iter().find(|(id, _)| *id == envelope.prekey());
        held.is_some_and(|(_, secret)| envelope.open(secret, pair.desks[at].org()).is_ok())
    };
    to_it.filter(|(_, bytes)| opens(bytes)).count()
}

/// Every secret that the vault of a closed node gives to who has its keys.
fn secrets(pair: &Pair, at: usize) -> Vec<[u8; 32]> {
    let place = &pair.desks[at].place;
    let vault = crate::vault::Vault::open(&vault_path(place.path()), place.keys.vault.clone()).expect("opens");
    vault.ids().filter_map(|id| vault.get(&id).map(|secret| **secret)).collect()
}

fn sealed_to(pair: &Pair, at: usize) -> usize {
    pair.sealed.iter().filter(|(from, _)| *from != at).count()
}

#[test]
fn an_envelope_to_a_used_one_time_key_opens_for_nobody_at_once() {
    let mut pair = Pair::new();
    let (id, _) = helped(&mut pair);
    // From here on both have one-time keys of each other.
    pair.sealed.clear();
    for _ in 0..3 {
        act(&mut pair, SENDER, id, "message", "");
        act(&mut pair, RECEIVER, id, "message", "");
    }
    for at in [SENDER, RECEIVER] {
        pair.close(at);
        assert!(sealed_to(&pair, at) >= 6, "events and receipts");
        assert_eq!(opened(&pair, at, &secrets(&pair, at)), 0);
    }
}

#[test]
fn an_envelope_to_the_weeks_key_opens_until_that_key_is_destroyed_in_time() {
    let mut kept = Pair::new();
    helped(&mut kept);
    kept.close(RECEIVER);
    assert_eq!(opened(&kept, RECEIVER, &secrets(&kept, RECEIVER)), 1, "the first message went to the week's key");

    // It may be used for two weeks, and a message to it may be under way for two more.
    let mut later = Pair::new();
    helped(&mut later);
    later.elapse(Span::days(29));
    for at in [SENDER, RECEIVER] {
        later.close(at);
        assert!(sealed_to(&later, at) >= 2);
        assert_eq!(opened(&later, at, &secrets(&later, at)), 0);
    }
}

#[test]
fn no_file_keeps_a_private_half_that_was_destroyed() {
    let mut pair = Pair::new();
    helped(&mut pair);
    let before: Vec<[u8; 32]> = pair.desks[RECEIVER]
        .store()
        .secret_ids()
        .expect("reads")
        .iter()
        .filter_map(|id| pair.desks[RECEIVER].store().secret(id).expect("reads").map(|secret| *secret))
        .collect();
    pair.elapse(Span::days(90));
    // A word to the partner now goes to keys of this month.
    pair.command(SENDER, Command::Status).expect("it runs");
    pair.close(RECEIVER);
    let now = secrets(&pair, RECEIVER);
    let gone: Vec<[u8; 32]> = before.into_iter().filter(|secret| !now.contains(secret)).collect();
    assert!(gone.len() > 2, "the week's key and one-time keys are gone");
    let findings = Findings::of(&pair.desks[RECEIVER].place);
    assert!(gone.iter().all(|secret| !findings.holds(secret)));
    assert_eq!(opened(&pair, RECEIVER, &now), 0);
}
