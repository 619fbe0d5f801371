//! Deadlines, expiry and clocks.

use super::*;
use crate::referral::action::Send;
use crate::referral::deadlines::{Owed, Terms};
use crate::referral::machine::Refusal;
use crate::referral::sample::{action, consent, full_draft, payload};
use crate::referral::{Action, Field, Payload};
use crate::time::Span;

const HOUR: Span = Span::hours(1);

fn pair(priority: Priority) -> Pair {
    Pair::delivered(priority)
}

fn due(desk: &Desk, now: Timestamp) -> Option<(Owed, Side, Timestamp, bool)> {
    desk.case(now).due(now).map(|due| (due.what, due.who, due.by, due.overdue))
}

#[test]
fn what_is_owed_follows_the_priority() {
    for (priority, acknowledge, decide) in
        [(Priority::Emergency, 4, 24), (Priority::Urgent, 24, 72), (Priority::Normal, 72, 14 * 24)]
    {
        let mut pair = pair(priority);
        assert_eq!(due(&pair.receiver, SOON), Some((Owed::Acknowledge, R, hours(acknowledge), false)));
        assert_eq!(due(&pair.receiver, hours(acknowledge).plus(HOUR)).map(|due| due.3), Some(true));
        pair.does(R, ActionKind::Acknowledge, SOON).expect("allowed");
        assert_eq!(due(&pair.sender, SOON), Some((Owed::Decide, R, hours(decide), false)));
    }
}

#[test]
fn the_undecided_expires_on_both_sides_one_moment_after_the_deadline() {
    let mut pair = pair(Priority::Urgent);
    pair.does(R, ActionKind::Acknowledge, SOON).expect("allowed");
    let deadline = hours(72);
    assert_eq!(pair.sender.case(deadline).state, State::Acknowledged);
    assert_eq!(pair.sender.case(SOON).wake_at(hours(71)), Some(Timestamp(deadline.0 + 1)));
    let after = Timestamp(deadline.0 + 1);
    let case = pair.sender.case(after);
    assert_eq!((case.state, case.since, case.due(after)), (State::Expired, deadline, None));
    assert_eq!(case, pair.receiver.case(after));
    assert_eq!(case.history.last().map(|step| step.what.name()), Some("expired"));
}

#[test]
fn a_decision_signed_in_time_counts_even_if_it_arrives_late() {
    let mut pair = pair(Priority::Urgent);
    let accepted = pair.receiver.says(action(ActionKind::Accept), hours(72)).expect("in time");
    assert_eq!(pair.sender.case(hours(80)).state, State::Expired);
    pair.sender.learns(&accepted);
    assert_eq!(pair.sender.case(hours(80)).state, State::Accepted);
    assert_eq!(pair.sender.case(hours(80)), pair.receiver.case(hours(80)));
}

#[test]
fn a_decision_signed_too_late_is_void_and_kept() {
    let mut pair = pair(Priority::Urgent);
    // The receiver's machine would refuse; its clock stood still for a while.
    let mut event = pair.receiver.compose(action(ActionKind::Accept), hours(71)).expect("allowed");
    assert!(matches!(
        pair.receiver.compose(action(ActionKind::Accept), hours(73)),
        Err(Refusal::NotNow { state: State::Expired, .. })
    ));
    event.at = hours(73);
    let signed = event.sign(&crate::referral::sample::key(R)).expect("signs");
    pair.sender.learns(&signed);
    let case = pair.sender.case(hours(74));
    assert_eq!(case.state, State::Expired);
    assert_eq!(effect_of(&case, ActionKind::Accept), Some(Effect::Void(Void::Late { by: hours(72) })));
}

#[test]
fn accepted_clients_become_overdue_and_never_expire() {
    let mut pair = pair(Priority::Emergency);
    pair.does(R, ActionKind::Accept, SOON).expect("allowed");
    let first_report = SOON.plus(Span::days(30));
    assert_eq!(due(&pair.sender, SOON), Some((Owed::Outcome, R, first_report, false)));
    let years_later = SOON.plus(Span::days(2000));
    assert_eq!(pair.sender.case(years_later).state, State::Accepted);
    assert_eq!(due(&pair.sender, years_later).map(|due| due.3), Some(true));
    let reported = SOON.plus(Span::days(20));
    pair.does(R, ActionKind::InterimNote, reported).expect("allowed");
    assert_eq!(due(&pair.sender, reported), Some((Owed::Outcome, R, reported.plus(Span::days(90)), false)));
}

#[test]
fn the_clock_stands_still_during_the_first_question_only() {
    let mut pair = pair(Priority::Urgent);
    pair.does(R, ActionKind::RequestInfo, hours(10)).expect("allowed");
    assert_eq!(due(&pair.sender, hours(11)), Some((Owed::Answer, S, hours(10 + 72), false)));
    assert_eq!(pair.sender.case(hours(500)).state, State::InfoRequested, "the receiver is not blamed for the wait");
    pair.does(S, ActionKind::AnswerInfo, hours(40)).expect("allowed");
    assert_eq!(due(&pair.receiver, hours(41)), Some((Owed::Decide, R, hours(72 + 30), false)));
    pair.does(R, ActionKind::RequestInfo, hours(50)).expect("allowed");
    pair.does(S, ActionKind::AnswerInfo, hours(60)).expect("allowed");
    assert_eq!(due(&pair.receiver, hours(61)), Some((Owed::Decide, R, hours(72 + 30), false)));
}

#[test]
fn a_waiting_list_has_a_day_of_review() {
    let (pair, now) = reach(State::Waiting);
    assert_eq!(due(&pair.sender, now), Some((Owed::Review, R, hours(48), false)));
}

#[test]
fn clocks_that_are_a_day_wrong_neither_divide_the_sides_nor_cost_the_receiver_its_time() {
    for skew in [-24, -13, 0, 13, 24] {
        let mut pair = pair(Priority::Emergency);
        // Delivered one hour after sending and decided twenty hours later, by a receiver's clock that is wrong.
        let receivers = |true_hours: i64| hours(true_hours + skew);
        pair.receiver.delivered = Some(receivers(1));
        pair.sender.delivered = Some(receivers(1));
        let accepted = pair.receiver.says(action(ActionKind::Accept), receivers(21)).expect("in time by its own clock");
        pair.sender.learns(&accepted);
        for now in [hours(21), hours(30), hours(100)] {
            assert_eq!(pair.sender.case(now).state, State::Accepted, "skew of {skew} h");
            assert_eq!(pair.sender.case(now), pair.receiver.case(now));
        }
    }
}

#[test]
fn the_sides_agree_whichever_of_them_knows_the_receipt() {
    let mut pair = pair(Priority::Emergency);
    pair.receiver.delivered = Some(hours(3));
    pair.sender.delivered = None;
    pair.does(R, ActionKind::Acknowledge, hours(4)).expect("allowed");
    assert_eq!(pair.sender.case(hours(5)), pair.receiver.case(hours(5)), "the receipt was lost, its date was not");
    assert_eq!(pair.sender.case(hours(5)).deadlines.decide_by, Some(hours(27)));
}

#[test]
fn what_was_never_delivered_expires_when_no_delivery_can_save_it() {
    let (pair, _) = reach(State::Sent);
    let deadline = hours(24 * 14);
    assert_eq!(pair.sender.case(deadline.plus(HOUR)).state, State::Sent);
    assert_eq!(pair.sender.case(deadline.plus(HOUR)).due(deadline.plus(HOUR)).map(|due| due.overdue), Some(true));
    assert_eq!(pair.sender.case(deadline.plus(Span::hours(25))).state, State::Expired);
}

#[test]
fn nothing_is_sent_under_a_consent_that_has_ended_or_names_another() {
    let desk = Desk::new(S);
    let sends = |consent| {
        let payload = Payload::within(full_draft(), &consent).expect("inside the scope");
        Action::Send(Box::new(Send { payload, terms: Terms::by_default(Priority::Normal) }))
    };
    let mut ended = consent(&Field::ALL);
    ended.expires = SENT;
    assert_eq!(desk.compose(sends(ended.clone()), SENT), Err(Refusal::ConsentEnded { at: SENT }));
    let mut other = consent(&Field::ALL);
    other.receiver = crate::id::OrgId([9; 32]);
    assert_eq!(desk.compose(sends(other), SENT), Err(Refusal::OtherReceiver));
    // A sender with other software: the receiver's machine does not take it on either.
    let mut event = desk.compose(action(ActionKind::Send), SENT).expect("allowed");
    event.action = sends(ended);
    let mut receiver = Desk::new(R);
    receiver.learns(&event.sign(&crate::referral::sample::key(S)).expect("signs"));
    let case = receiver.case(SOON);
    assert_eq!(case.state, State::Draft);
    assert_eq!(effect_of(&case, ActionKind::Send), Some(Effect::Void(Void::ConsentEnded)));
    assert_eq!(payload(Priority::Normal).consent().expires, SENT.plus(Span::days(90)));
}
