//! The published state transitions of 360X and BSeR ("Harmonized State Transitions", 34 rows), each replayed.
//!
//! The mapping is explained in docs/referral-360x.md. Their "received" is our delivered; their in-progress 5.1.1 is
//! scheduled, 5.1.2 no-show, 5.1.3 appointment cancelled, 5.1.4 (interim note) in progress, 5.2 cancel requested;
//! their "active 5.1", the general state that rows 31 and 32 enter, is scheduled or in progress by how it was entered.

use super::*;

const PAGE: &str = include_str!("../../../../../docs/referral-360x.md");

/// Number, actor, trigger, from, to: the published rows as facts.
const ROWS: &[(u8, &str, &str, &str, &str)] = &[
    (1, "initiator", "send_referral_package", "draft", "received"),
    (2, "recipient", "send_acceptance", "received", "accepted"),
    (3, "recipient", "send_decline", "received", "rejected"),
    (4, "initiator", "send_cancel_request", "received", "in-progress/5.2"),
    (5, "recipient", "send_decline", "accepted", "rejected"),
    (6, "recipient", "send_schedule", "accepted", "in-progress/5.1.1"),
    (7, "initiator", "send_cancel_request", "accepted", "in-progress/5.2"),
    (8, "recipient", "send_interim_note", "accepted", "in-progress/5.1.4"),
    (9, "recipient", "send_outcome", "accepted", "completed"),
    (10, "recipient", "send_decline", "in-progress/5.1.1", "rejected"),
    (11, "recipient", "send_reschedule", "in-progress/5.1.1", "in-progress/5.1.1"),
    (12, "recipient", "send_no_show", "in-progress/5.1.1", "in-progress/5.1.2"),
    (13, "recipient", "send_appointment_cancel", "in-progress/5.1.1", "in-progress/5.1.3"),
    (14, "initiator", "send_cancel_request", "in-progress/5.1.1", "in-progress/5.2"),
    (15, "recipient", "send_interim_note", "in-progress/5.1.1", "in-progress/5.1.4"),
    (16, "recipient", "send_outcome", "in-progress/5.1.1", "completed"),
    (17, "recipient", "send_decline", "in-progress/5.1.2", "rejected"),
    (18, "recipient", "send_reschedule", "in-progress/5.1.2", "in-progress/5.1.1"),
    (19, "recipient", "send_appointment_cancel", "in-progress/5.1.2", "in-progress/5.1.3"),
    (20, "initiator", "send_cancel_request", "in-progress/5.1.2", "in-progress/5.2"),
    (21, "recipient", "send_schedule", "in-progress/5.1.3", "in-progress/5.1.1"),
    (22, "initiator", "send_cancel_request", "in-progress/5.1.3", "in-progress/5.2"),
    (23, "recipient", "send_cancel_confirmation", "in-progress/5.2", "cancelled"),
    (24, "recipient", "send_outcome", "in-progress/5.2", "completed"),
    (25, "recipient", "send_decline", "in-progress/5.1.4", "rejected"),
    (26, "recipient", "send_schedule", "in-progress/5.1.4", "in-progress/5.1.1"),
    (27, "recipient", "send_appointment_cancel", "in-progress/5.1.4", "in-progress/5.1.3"),
    (28, "initiator", "send_cancel_request", "in-progress/5.1.4", "in-progress/5.2"),
    (29, "recipient", "send_interim_note", "in-progress/5.1.4", "in-progress/5.1.4"),
    (30, "recipient", "send_outcome", "in-progress/5.1.4", "completed"),
    (31, "recipient", "send_schedule", "accepted", "active/5.1"),
    (32, "recipient", "send_interim_note", "accepted", "active/5.1"),
    (33, "recipient", "send_decline", "active/5.1", "rejected"),
    (34, "initiator", "send_cancel_request", "active/5.1", "in-progress/5.2"),
];

fn states(published: &str) -> &'static [State] {
    match published {
        "draft" => &[State::Draft],
        "received" => &[State::Delivered],
        "accepted" => &[State::Accepted],
        "rejected" => &[State::Declined],
        "in-progress/5.1.1" => &[State::Scheduled],
        "in-progress/5.1.2" => &[State::NoShow],
        "in-progress/5.1.3" => &[State::AppointmentCancelled],
        "in-progress/5.1.4" => &[State::InProgress],
        "in-progress/5.2" => &[State::CancelRequested],
        "active/5.1" => &[State::Scheduled, State::InProgress],
        "completed" => &[State::Completed],
        "cancelled" => &[State::Cancelled],
        other => panic!("no state for {other}"),
    }
}

fn kind(trigger: &str) -> ActionKind {
    match trigger {
        "send_referral_package" => ActionKind::Send,
        "send_acceptance" => ActionKind::Accept,
        "send_decline" => ActionKind::Decline,
        "send_cancel_request" => ActionKind::RequestCancel,
        "send_schedule" => ActionKind::Schedule,
        "send_reschedule" => ActionKind::Reschedule,
        "send_no_show" => ActionKind::NoShow,
        "send_appointment_cancel" => ActionKind::CancelAppointment,
        "send_interim_note" => ActionKind::InterimNote,
        "send_outcome" => ActionKind::Complete,
        "send_cancel_confirmation" => ActionKind::ConfirmCancel,
        other => panic!("no action for {other}"),
    }
}

fn names(states: &[State]) -> String {
    states.iter().map(|state| state.name()).collect::<Vec<_>>().join(" or ")
}

#[test]
fn each_published_row_is_legal_here() {
    assert_eq!(ROWS.len(), 34);
    for (number, actor, trigger, from, to) in ROWS {
        let side = if *actor == "initiator" { S } else { R };
        let mut reached = Vec::new();
        for state in states(from) {
            let (mut pair, now) = reach(*state);
            let done = pair.does(side, kind(trigger), now);
            assert!(done.is_ok(), "row {number} from {state}: {done:?}");
            // Row 1 skips our step in between: the receiver's node has it before anybody has said so.
            if *number == 1 {
                pair.sender.delivered = Some(now);
                pair.receiver.delivered = Some(now);
            }
            let case = pair.sender.case(now);
            assert!(states(to).contains(&case.state), "row {number} from {state} leads to {}", case.state);
            assert_eq!(case, pair.receiver.case(now), "row {number}");
            reached.push(case.state);
        }
        reached.dedup();
        let (who, what) = (if side == S { "S" } else { "R" }, kind(trigger));
        let (before, after) = (names(states(from)), names(&reached));
        let row = format!("| {number} | {actor} | {trigger} | {from} | {to} | {who} `{what}` | {before} | {after} |");
        assert!(PAGE.lines().any(|line| line == row), "the page does not say {row}");
    }
}
