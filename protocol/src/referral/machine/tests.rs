mod appointments;
mod bser;
mod crossing;
mod deadlines;
mod forks;
mod model_check;
mod reference;
mod table;

use crate::id::Digest;
use crate::referral::action::ActionKind;
use crate::referral::sample::{Desk, Pair, SENT, hours};
use crate::referral::state::State;
use crate::referral::{Priority, Side};
use crate::time::Timestamp;

use super::{Case, Effect, Step, StepKind, Void};

const S: Side = Side::Sender;
const R: Side = Side::Receiver;

/// A moment at which nothing of the example has expired.
const SOON: Timestamp = Timestamp(SENT.0 + 3_600_000);

/// After the appointment of the example.
const APPOINTED: Timestamp = Timestamp(SENT.0 + 48 * 3_600_000);

/// A moment at which everything is possible that the table names for a state: what can be missed must have come.
fn moment_of(state: State) -> Timestamp {
    match state {
        State::Expired => hours(24 * 14 + 1),
        State::Scheduled | State::NoShow => APPOINTED,
        _ => SOON,
    }
}

/// The shortest way to a state, from delivery on.
fn way_to(state: State) -> &'static [(Side, ActionKind)] {
    use ActionKind as A;
    match state {
        State::Draft | State::Sent | State::Delivered | State::Expired => &[],
        State::Acknowledged => &[(R, A::Acknowledge)],
        State::InfoRequested => &[(R, A::RequestInfo)],
        State::Accepted => &[(R, A::Accept)],
        State::Scheduled => &[(R, A::Accept), (R, A::Schedule)],
        State::NoShow => &[(R, A::Accept), (R, A::Schedule), (R, A::NoShow)],
        State::AppointmentCancelled => &[(R, A::Accept), (R, A::Schedule), (R, A::CancelAppointment)],
        State::Waiting => &[(R, A::Accept), (R, A::Wait)],
        State::InProgress => &[(R, A::Accept), (R, A::InterimNote)],
        State::CancelRequested => &[(R, A::Accept), (S, A::RequestCancel)],
        State::Completed => &[(R, A::Accept), (R, A::Complete)],
        State::Failed => &[(R, A::Accept), (R, A::Fail)],
        State::Confirmed => &[(R, A::Accept), (R, A::Complete), (S, A::Confirm)],
        State::Declined => &[(R, A::Decline)],
        State::Cancelled => &[(S, A::RequestCancel), (R, A::ConfirmCancel)],
        State::ConsentWithdrawn => &[(S, A::WithdrawConsent)],
        State::EnteredInError => &[(S, A::EnterInError)],
    }
}

/// Both sides in `state`, and a moment at which they are.
fn reach(state: State) -> (Pair, Timestamp) {
    let mut pair = Pair::delivered(Priority::Normal);
    for (side, kind) in way_to(state) {
        let now = if *kind == ActionKind::NoShow { APPOINTED } else { SOON };
        pair.does(*side, *kind, now).expect("a step on the way");
    }
    match state {
        State::Draft => pair = Pair { sender: Desk::new(S), receiver: Desk::new(R) },
        State::Sent => pair.sender.delivered = None,
        _ => {}
    }
    (pair, moment_of(state))
}

fn effect_of(case: &Case, wanted: ActionKind) -> Option<Effect> {
    let step = case.history.iter().find(|step| matches!(step.what, StepKind::Event { kind, .. } if kind == wanted));
    step.map(|step| step.effect)
}

fn void(state: State) -> Option<Effect> {
    Some(Effect::Void(Void::NotAllowed { state }))
}

#[test]
fn every_state_is_reached_and_both_sides_agree() {
    for state in State::ALL {
        let (pair, now) = reach(*state);
        assert_eq!(pair.sender.case(now).state, *state);
        if *state != State::Sent {
            assert_eq!(pair.sender.case(now), pair.receiver.case(now), "{state}");
        }
    }
}

#[test]
fn a_receipt_is_no_answer() {
    let (mut pair, now) = reach(State::Sent);
    assert_eq!(pair.sender.case(now).state, State::Sent);
    pair.sender.delivered = Some(SENT);
    let case = pair.sender.case(now);
    assert_eq!((case.state, case.decided_at), (State::Delivered, None));
    assert_eq!(case.history.iter().map(|step| step.what.name()).collect::<Vec<_>>(), ["send", "delivered"]);
    assert_eq!(pair.sender.case(hours(24 * 14 + 1)).state, State::Expired, "it keeps nothing from expiring");
}

#[test]
fn repetition_and_order_of_arrival_change_nothing() {
    let (pair, now) = reach(State::Confirmed);
    let case = pair.sender.case(now);
    let mut shuffled = pair.sender.clone();
    shuffled.facts.reverse();
    shuffled.facts.extend(pair.sender.facts.iter().cloned());
    assert_eq!(shuffled.case(now), case);
}

#[test]
fn an_event_waits_for_those_before_it() {
    let (pair, now) = reach(State::Completed);
    let last = pair.receiver.facts.last().expect("events were exchanged").clone();
    let without = |gone: Digest| -> Vec<_> { pair.sender.facts.iter().filter(|f| f.id != gone).cloned().collect() };
    let gap = last.prev.expect("the outcome follows the acceptance");
    let case = Case::fold(pair.sender.case(now).parties, &without(gap), None, now);
    assert_eq!((case.state, case.held), (State::Sent, vec![last.id]));
    assert!(!case.forks.iter().any(|_| true) && case.broken.is_empty());
}
