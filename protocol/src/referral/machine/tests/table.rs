//! Every (state, action, side) is allowed if and only if it is in the table of docs/referral-states.md.

use super::*;
use crate::referral::machine::Refusal;
use crate::referral::sample::action;

/// State, then what the sender and what the receiver may do there, each with the state that follows. Written out
/// by hand from the design, not from the code.
const TABLE: &[(&str, &str, &str)] = &[
    ("draft", "send>sent", ""),
    ("sent", "request-cancel>cancelled", ""),
    (
        "delivered",
        "request-cancel>cancel-requested",
        "acknowledge>acknowledged request-info>info-requested accept>accepted decline>declined",
    ),
    ("acknowledged", "request-cancel>cancel-requested", "request-info>info-requested accept>accepted decline>declined"),
    ("info-requested", "answer-info>acknowledged request-cancel>cancel-requested", ""),
    (
        "accepted",
        "request-cancel>cancel-requested",
        "decline>declined schedule>scheduled wait>waiting start>in-progress interim-note>in-progress complete>completed fail>failed",
    ),
    (
        "scheduled",
        "request-cancel>cancel-requested",
        "decline>declined reschedule>scheduled no-show>no-show cancel-appointment>appointment-cancelled start>in-progress interim-note>in-progress complete>completed fail>failed",
    ),
    (
        "no-show",
        "request-cancel>cancel-requested",
        "decline>declined reschedule>scheduled cancel-appointment>appointment-cancelled start>in-progress interim-note>in-progress complete>completed fail>failed",
    ),
    (
        "appointment-cancelled",
        "request-cancel>cancel-requested",
        "decline>declined schedule>scheduled start>in-progress interim-note>in-progress complete>completed fail>failed",
    ),
    (
        "waiting",
        "request-cancel>cancel-requested",
        "decline>declined accept>accepted wait>waiting complete>completed fail>failed",
    ),
    (
        "in-progress",
        "request-cancel>cancel-requested",
        "decline>declined schedule>scheduled cancel-appointment>appointment-cancelled interim-note>in-progress complete>completed fail>failed",
    ),
    ("cancel-requested", "", "confirm-cancel>cancelled complete>completed fail>failed"),
    ("completed", "confirm>confirmed", ""),
    ("failed", "", ""),
    ("confirmed", "", ""),
    ("declined", "", ""),
    ("cancelled", "", ""),
    ("expired", "", ""),
    ("consent-withdrawn", "", ""),
    ("entered-in-error", "", ""),
];

/// Something is still owed to the client; from the fifth to the last but one the receiver has taken the client on.
const OPEN: [&str; 11] = [
    "sent",
    "delivered",
    "acknowledged",
    "info-requested",
    "accepted",
    "scheduled",
    "no-show",
    "appointment-cancelled",
    "waiting",
    "in-progress",
    "cancel-requested",
];

/// What is possible in many states, by either side or by the sender.
fn always(state: &str, side: Side) -> Vec<(&'static str, String)> {
    let mut possible = Vec::new();
    let destroyed = matches!(state, "consent-withdrawn" | "entered-in-error");
    if state != "draft" && state != "consent-withdrawn" {
        possible.push(("withdraw-consent", "consent-withdrawn".into()));
    }
    if state != "draft" && !destroyed && side == S {
        possible.push(("enter-in-error", "entered-in-error".into()));
    }
    if destroyed {
        possible.push(("confirm-erasure", state.to_owned()));
    } else if state != "draft" {
        possible.push(("message", state.to_owned()));
    }
    if side == S && OPEN.contains(&state) {
        possible.push(("attach", state.to_owned()));
    }
    if side == S && OPEN[4..OPEN.len() - 1].contains(&state) {
        possible.push(("attach-once", state.to_owned()));
    }
    possible
}

fn expected(state: &str, side: Side) -> Vec<(&'static str, String)> {
    let (_, sender, receiver) = TABLE.iter().find(|(name, ..)| *name == state).expect("every state has a row");
    let row = if side == S { sender } else { receiver };
    let listed = row.split_whitespace().map(|entry| {
        let (action, after) = entry.split_once('>').expect("action>state");
        (action, after.to_owned())
    });
    listed.chain(always(state, side)).collect()
}

/// Who can be in a state: what the receiver has was delivered, so "sent" is seen by the sender alone.
fn sides(state: State) -> &'static [Side] {
    if state == State::Sent { &[S] } else { &[S, R] }
}

#[test]
fn the_table_names_every_state_once() {
    let mut names: Vec<&str> = TABLE.iter().map(|(name, ..)| *name).collect();
    names.sort_unstable();
    let mut states: Vec<&str> = State::ALL.iter().map(|state| state.name()).collect();
    states.sort_unstable();
    assert_eq!(names, states);
}

#[test]
fn what_is_in_the_table_is_possible_and_leads_where_it_says() {
    for state in State::ALL {
        for side in sides(*state).iter().copied() {
            for (name, after) in expected(state.name(), side) {
                let (mut pair, now) = reach(*state);
                let kind = ActionKind::named(name).expect("a known action");
                let done = pair.desk(side).says(action(kind), now);
                assert!(done.is_ok(), "{state}: {side:?} {kind}: {done:?}");
                let case = pair.desk(side).case(now);
                assert_eq!(case.state.name(), after, "{state}: {side:?} {kind}");
                assert!(case.history.iter().all(|step| step.effect == Effect::Applied), "{state}: {side:?} {kind}");
            }
        }
    }
}

#[test]
fn what_is_not_in_the_table_is_refused_and_says_what_is_possible() {
    for state in State::ALL {
        for side in sides(*state).iter().copied() {
            let possible: Vec<&str> = expected(state.name(), side).iter().map(|(name, _)| *name).collect();
            for kind in ActionKind::ALL.iter().filter(|kind| !possible.contains(&kind.name())) {
                check_refused(*state, side, *kind, &possible);
            }
        }
    }
}

fn check_refused(state: State, side: Side, kind: ActionKind, possible: &[&str]) {
    let (mut pair, now) = reach(state);
    let refusal = pair.desk(side).compose(action(kind), now).expect_err("not in the table");
    let (message, cure) = (refusal.to_string(), refusal.cure());
    assert!(message.contains(&format!("'{kind}'")), "{message}");
    let (Refusal::NotNow { instead, .. } | Refusal::NotYours { instead, .. }) = refusal else {
        panic!("{state}: {side:?} {kind}: {message}");
    };
    let by_people = |kind: &&ActionKind| !matches!(kind, ActionKind::ConfirmErasure | ActionKind::Send);
    assert!(instead.iter().filter(by_people).all(|kind| cure.contains(kind.name())), "{message}: {cure}");
    let mut instead: Vec<&str> = instead.iter().map(|kind| kind.name()).collect();
    let mut possible = possible.to_vec();
    instead.sort_unstable();
    possible.sort_unstable();
    assert_eq!(instead, possible, "{state}: {side:?}");
}

#[test]
fn a_forged_step_that_is_not_in_the_table_is_void_and_kept() {
    for state in State::ALL {
        for side in sides(*state).iter().copied() {
            let possible: Vec<&str> = expected(state.name(), side).iter().map(|(name, _)| *name).collect();
            for kind in ActionKind::ALL.iter().filter(|kind| !possible.contains(&kind.name())) {
                check_void(*state, side, *kind);
            }
        }
    }
}

/// The event is made without asking the machine, as a peer with other software might.
fn check_void(state: State, side: Side, kind: ActionKind) {
    let (mut pair, now) = reach(state);
    // Expiry is not an event: until it has come, the table of the state before it counts.
    if matches!(state, State::Sent | State::Expired) {
        return;
    }
    let before = pair.desk(side).case(now);
    let (mut fact, seq) = forged(&before, side, kind, now);
    fact.seq = seq;
    pair.desk(side).facts.push(fact);
    let after = pair.desk(side).case(now);
    assert_eq!(after.state, before.state, "{state}: {side:?} {kind}");
    let step = after.history.last().expect("it is kept");
    assert_eq!(step.effect, Effect::Void(Void::NotAllowed { state }), "{side:?} {kind}");
}

fn forged(case: &Case, side: Side, kind: ActionKind, now: Timestamp) -> (crate::referral::Fact, u32) {
    let head = case.heads.of(side);
    let seq = head.map_or(0, |head| head.seq + 1);
    let fact = crate::referral::Fact {
        id: Digest::of(kind.name().as_bytes()),
        side,
        seq,
        prev: head.map(|head| head.id),
        seen: case.heads.of(side.other()),
        delivered: case.delivered_at,
        at: now,
        kind,
        detail: crate::referral::fact::Detail::Nothing,
    };
    (fact, seq)
}
