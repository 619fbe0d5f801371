//! A side that says two different things at one place, and links that contradict themselves.

use super::*;
use crate::referral::Fact;
use crate::referral::event::{Seen, VerifiedEvent};
use crate::referral::sample::{action, key, parties};

fn fact(event: &VerifiedEvent) -> Fact {
    Fact::of(event, &parties()).expect("of this referral")
}

/// The receiver accepts towards one and declines towards another.
fn forked() -> (Pair, Timestamp, [VerifiedEvent; 2]) {
    let (pair, now) = reach(State::Acknowledged);
    let says = |kind| {
        let event = pair.receiver.compose(action(kind), now).expect("allowed");
        event.sign(&key(R)).expect("signs")
    };
    let both = [says(ActionKind::Accept), says(ActionKind::Decline)];
    (pair, now, both)
}

#[test]
fn both_events_of_a_fork_are_kept_and_everyone_counts_the_same_one() {
    let (mut pair, now, [accept, decline]) = forked();
    pair.sender.learns(&accept);
    pair.sender.learns(&decline);
    pair.receiver.learns(&decline);
    pair.receiver.learns(&accept);
    let case = pair.sender.case(now);
    assert_eq!(case, pair.receiver.case(now));
    assert!(case.misbehaved());
    let counts = accept.id().min(decline.id());
    let other = accept.id().max(decline.id());
    assert_eq!(case.forks, [crate::referral::machine::Fork { side: R, seq: 1, events: vec![counts, other] }]);
    let expected = if counts == accept.id() { State::Accepted } else { State::Declined };
    assert_eq!(case.state, expected);
    let void: Vec<_> = case.history.iter().filter(|step| step.effect == Effect::Void(Void::Forked)).collect();
    assert_eq!(void.len(), 1);
}

#[test]
fn consent_withdrawn_on_the_losing_branch_is_withdrawn() {
    let (mut pair, now, [accept, decline]) = forked();
    let (winner, loser) = if accept.id() < decline.id() { (accept, decline) } else { (decline, accept) };
    let mut on_loser = pair.receiver.clone();
    on_loser.learns(&loser);
    let withdrawn = on_loser.says(action(ActionKind::WithdrawConsent), now).expect("allowed");
    for event in [&winner, &loser, &withdrawn] {
        pair.sender.learns(event);
    }
    assert_eq!(pair.sender.case(now).state, State::ConsentWithdrawn);
}

#[test]
fn two_first_events_are_a_fork_of_the_referral_itself() {
    let mut desk = Desk::new(S);
    let one = desk.compose(crate::referral::sample::send(Priority::Normal), SENT).expect("allowed");
    let two = desk.compose(crate::referral::sample::send(Priority::Urgent), SENT).expect("allowed");
    let ids = [one, two].map(|event| {
        let signed = event.sign(&key(S)).expect("signs");
        desk.learns(&signed);
        signed.id()
    });
    let case = desk.case(SOON);
    assert_eq!(case.forks.len(), 1);
    let counts = case.history.iter().find(|step| step.effect == Effect::Applied).map(|step| step.what);
    assert!(matches!(counts, Some(StepKind::Event { id, .. }) if Some(&id) == ids.iter().min()));
}

#[test]
fn links_that_contradict_themselves_never_count() {
    let (mut pair, now) = reach(State::Acknowledged);
    let honest = pair.receiver.compose(action(ActionKind::Accept), now).expect("allowed");
    let head = honest.prev.expect("it acknowledged");
    let sent = honest.seen.expect("it saw the referral");
    let lies = [
        ("a gap in the numbers", 2, Some(head), Some(sent)),
        ("the other side's event as its own previous one", 1, Some(sent.id), Some(sent)),
        ("its own event as the other side's", 1, Some(head), Some(Seen { seq: 0, id: head })),
        ("a wrong number for the event seen", 1, Some(head), Some(Seen { seq: 5, id: sent.id })),
    ];
    for (what, seq, prev, seen) in lies {
        let mut event = honest.clone();
        (event.seq, event.prev, event.seen) = (seq, prev, seen);
        let lie = fact(&event.sign(&key(R)).expect("signs"));
        let facts = [pair.sender.facts.clone(), vec![lie.clone()]].concat();
        let case = Case::fold(parties(), &facts, None, now);
        assert_eq!((case.state, &case.broken[..]), (State::Acknowledged, &[lie.id][..]), "{what}");
        assert!(case.misbehaved());
    }
    pair.does(R, ActionKind::Accept, now).expect("the honest one counts");
    assert!(!pair.sender.case(now).misbehaved());
}
