//! Both sides act at once: what they said crosses on the way.

use super::*;
use crate::referral::sample::action;

/// Both sides act in `state` without knowing of each other, then each learns of the other's act.
fn cross(state: State, sender: ActionKind, receiver: ActionKind) -> Case {
    let (mut pair, now) = reach(state);
    let from_sender = pair.sender.says(action(sender), now).expect("allowed");
    let from_receiver = pair.receiver.says(action(receiver), now).expect("allowed");
    pair.sender.learns(&from_receiver);
    pair.receiver.learns(&from_sender);
    let case = pair.sender.case(now);
    assert_eq!(case, pair.receiver.case(now));
    case
}

#[test]
fn an_acceptance_that_crosses_a_request_to_cancel_stands_and_the_request_is_still_open() {
    let case = cross(State::Delivered, ActionKind::RequestCancel, ActionKind::Accept);
    assert_eq!(case.state, State::CancelRequested);
    assert_eq!(effect_of(&case, ActionKind::Accept), Some(Effect::Applied));
    assert!(case.decided_at.is_some());
}

#[test]
fn a_refusal_or_an_outcome_that_crosses_a_request_to_cancel_ends_it() {
    let declined = cross(State::Acknowledged, ActionKind::RequestCancel, ActionKind::Decline);
    assert_eq!(declined.state, State::Declined);
    assert_eq!(effect_of(&declined, ActionKind::RequestCancel), void(State::Declined));
    let completed = cross(State::Accepted, ActionKind::RequestCancel, ActionKind::Complete);
    assert_eq!(completed.state, State::Completed);
}

#[test]
fn withdrawn_consent_outranks_whatever_crosses_it() {
    for receiver in [ActionKind::Accept, ActionKind::Decline, ActionKind::RequestInfo, ActionKind::Message] {
        let case = cross(State::Delivered, ActionKind::WithdrawConsent, receiver);
        assert_eq!(case.state, State::ConsentWithdrawn);
        assert_eq!(effect_of(&case, receiver), Some(Effect::Applied), "its date stays for the indicators");
    }
    for sender in [ActionKind::Confirm, ActionKind::EnterInError, ActionKind::Message] {
        let case = cross(State::Completed, sender, ActionKind::WithdrawConsent);
        assert_eq!(case.state, State::ConsentWithdrawn, "{sender}");
        assert_eq!(effect_of(&case, sender), Some(Effect::Applied), "{sender} crossed it and stays in the history");
    }
}

#[test]
fn both_may_withdraw_at_once() {
    let case = cross(State::Accepted, ActionKind::WithdrawConsent, ActionKind::WithdrawConsent);
    assert_eq!(case.state, State::ConsentWithdrawn);
    assert_eq!(case.history.iter().filter(|step| step.effect != Effect::Applied).count(), 1);
}

#[test]
fn before_delivery_the_sender_cancels_alone() {
    let (mut pair, now) = reach(State::Sent);
    let cancelled = pair.sender.says(action(ActionKind::RequestCancel), now).expect("allowed");
    assert_eq!(pair.sender.case(now).state, State::Cancelled);
    // The referral and its cancellation reach the receiver together.
    pair.receiver.learns(&cancelled);
    assert_eq!(pair.receiver.case(now).state, State::Cancelled);
    pair.sender.delivered = pair.receiver.delivered;
    assert_eq!(pair.sender.case(now), pair.receiver.case(now), "a receipt afterwards changes nothing");
    assert!(pair.receiver.says(action(ActionKind::Accept), now).is_err());
}

#[test]
fn a_cancellation_before_delivery_becomes_a_request_if_the_receiver_had_acted() {
    let (mut pair, now) = reach(State::Sent);
    let cancelled = pair.sender.says(action(ActionKind::RequestCancel), now).expect("allowed");
    let seen = pair.receiver.says(action(ActionKind::Acknowledge), now).expect("allowed");
    pair.receiver.learns(&cancelled);
    pair.sender.learns(&seen);
    assert_eq!(pair.sender.case(now).state, State::CancelRequested);
    assert_eq!(pair.sender.case(now), pair.receiver.case(now));
    pair.does(R, ActionKind::ConfirmCancel, now).expect("the receiver confirms");
    assert_eq!(pair.sender.case(now).state, State::Cancelled);
}

#[test]
fn a_request_to_cancel_after_delivery_needs_the_receivers_answer() {
    let (pair, now) = reach(State::CancelRequested);
    let due = pair.sender.case(now).due(now).expect("an answer is due");
    assert_eq!((due.what.name(), due.who), ("answer", R));
}

#[test]
fn erasure_is_answered_by_both_sides_and_the_tombstone_stays() {
    let (mut pair, now) = reach(State::ConsentWithdrawn);
    pair.does(R, ActionKind::ConfirmErasure, now).expect("allowed");
    pair.does(S, ActionKind::ConfirmErasure, now).expect("allowed");
    let case = pair.sender.case(now);
    assert_eq!((case.state, case.erasure_confirmed), (State::ConsentWithdrawn, vec![R, S]));
}

#[test]
fn what_destroys_the_content_counts_although_the_referral_never_arrived() {
    for (kind, state) in
        [(ActionKind::WithdrawConsent, State::ConsentWithdrawn), (ActionKind::EnterInError, State::EnteredInError)]
    {
        let (mut pair, now) = reach(State::Sent);
        // Said before it; the sender drops both from its outbox when the client takes consent back.
        pair.sender.says(action(ActionKind::Message), now).expect("allowed");
        let last = pair.sender.says(action(kind), now).expect("allowed");
        pair.receiver = Desk::new(R);
        pair.receiver.delivered = Some(now);
        pair.receiver.learns(&last);
        let case = pair.receiver.case(now);
        assert_eq!((case.state, case.held.len(), case.misbehaved()), (state, 0, false), "{kind}");
        let confirmed = pair.receiver.says(action(ActionKind::ConfirmErasure), now).expect("allowed");
        assert_eq!(pair.receiver.case(now).erasure_confirmed, [R]);
        pair.sender.learns(&confirmed);
        let case = pair.sender.case(now);
        assert_eq!((case.state, &case.erasure_confirmed[..], case.held.len()), (state, &[R][..], 0), "{kind}");
        // Should the rest arrive after all, both see the same.
        pair.receiver.facts.extend(pair.sender.facts.clone());
        assert_eq!(pair.receiver.case(now), case);
    }
}
