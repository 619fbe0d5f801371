//! Nobody has missed an appointment that is still to come, whatever the clocks say.

use super::*;
use crate::referral::Fact;
use crate::referral::fact::Detail;
use crate::referral::machine::Refusal;
use crate::referral::sample::{action, appointed, key, parties};
use crate::time::Span;

/// What the receiver signs although its own program would refuse it, as other software might.
fn forged(pair: &Pair, at: Timestamp) -> Fact {
    // Composed when it is allowed, dated back afterwards.
    let event = pair.receiver.compose(action(ActionKind::NoShow), APPOINTED.plus(Span::days(30))).expect("allowed");
    let event = crate::referral::Event { at, ..event };
    Fact::of(&event.sign(&key(R)).expect("the author signs"), &parties()).expect("of this referral")
}

#[test]
fn a_missed_appointment_is_refused_before_its_time_and_the_refusal_says_from_when_on() {
    let (pair, _) = reach(State::Scheduled);
    let before = Timestamp(APPOINTED.0 - 1);
    let refusal = pair.receiver.compose(action(ActionKind::NoShow), before).expect_err("it is still to come");
    let Refusal::TooEarly { from, ref instead, .. } = refusal else { panic!("{refusal}") };
    assert_eq!(from, APPOINTED);
    assert!(instead.contains(&ActionKind::Reschedule) && !instead.contains(&ActionKind::NoShow));
    assert_eq!(refusal.to_string(), "'no-show' is not possible before the appointed time, 2026-11-24T00:00:00Z");
    assert!(refusal.cure().starts_with("wait until 2026-11-24T00:00:00Z; possible now: "), "{}", refusal.cure());
    let offered = |now| pair.receiver.case(now).next(R, now).contains(&ActionKind::NoShow);
    assert!(!offered(before) && offered(APPOINTED));
    pair.receiver.compose(action(ActionKind::NoShow), APPOINTED).expect("at the appointed time");
}

#[test]
fn a_moved_appointment_is_the_one_that_counts() {
    let (mut pair, _) = reach(State::Scheduled);
    let moved = appointed(ActionKind::Reschedule, hours(72));
    let event = pair.receiver.says(moved, SOON).expect("allowed");
    pair.sender.learns(&event);
    assert_eq!(pair.sender.case(SOON).appointment, Some(hours(72)));
    pair.receiver.compose(action(ActionKind::NoShow), APPOINTED).expect_err("it was moved");
    pair.does(R, ActionKind::NoShow, hours(72)).expect("now it is over");
}

#[test]
fn one_that_was_signed_too_early_is_void_on_both_sides_for_ever() {
    for (at, counts) in [(SOON, false), (Timestamp(APPOINTED.0 - 1), false), (APPOINTED, true)] {
        let (mut pair, _) = reach(State::Scheduled);
        let fact = forged(&pair, at);
        pair.receiver.facts.push(fact.clone());
        pair.sender.facts.push(fact);
        let expected = if counts { Effect::Applied } else { Effect::Void(Void::TooEarly { from: APPOINTED }) };
        for now in [SOON, APPOINTED, hours(24 * 20)] {
            let case = pair.sender.case(now);
            assert_eq!(case, pair.receiver.case(now));
            assert_eq!(effect_of(&case, ActionKind::NoShow), Some(expected), "signed at {at:?}, looked at {now:?}");
        }
    }
}

#[test]
fn a_receiver_whose_clock_is_a_day_wrong_reports_by_that_clock_and_the_sender_agrees() {
    for skew in [Span::hours(-24), Span::hours(24)] {
        let (mut pair, _) = reach(State::Accepted);
        // Both by the receiver's clock: "tomorrow at this time", and a report as soon as that has come.
        let tomorrow = SOON.plus(skew).plus(Span::days(1));
        let event = pair.receiver.says(appointed(ActionKind::Schedule, tomorrow), SOON.plus(skew)).expect("allowed");
        pair.sender.learns(&event);
        pair.does(R, ActionKind::NoShow, tomorrow).expect("by its clock it is over");
        assert_eq!(pair.sender.case(SOON).state, State::NoShow, "whatever the sender's clock says");
    }
}

#[test]
fn what_was_kept_before_appointments_were_is_not_judged_by_them() {
    let (mut pair, _) = reach(State::Scheduled);
    pair.receiver.facts.iter_mut().for_each(|fact| {
        if fact.kind == ActionKind::Schedule {
            fact.detail = Detail::Nothing;
        }
    });
    assert_eq!(pair.receiver.case(SOON).appointment, None);
    pair.receiver.compose(action(ActionKind::NoShow), SOON).expect("nothing is known against it");
}
