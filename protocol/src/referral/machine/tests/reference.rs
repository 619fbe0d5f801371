//! Random histories against a reference model that is as plain as it can be: it looks for the next event by trying
//! all, and looks transitions up in a list of words.

use proptest::prelude::*;

use super::*;
use crate::referral::Fact;
use crate::referral::fact::Detail;
use crate::referral::sample::{action, parties};

/// Who, what, in which states, and what follows; `=` means that the state stays.
const RULES: &[(&str, &str, &str, &str)] = &[
    ("S", "send", "draft", "sent"),
    ("R", "acknowledge", "delivered", "acknowledged"),
    ("R", "request-info", "delivered acknowledged", "info-requested"),
    ("S", "answer-info", "info-requested", "acknowledged"),
    ("R", "accept", "delivered acknowledged waiting", "accepted"),
    (
        "R",
        "decline",
        "delivered acknowledged accepted scheduled no-show appointment-cancelled waiting in-progress",
        "declined",
    ),
    ("R", "schedule", "accepted appointment-cancelled in-progress", "scheduled"),
    ("R", "reschedule", "scheduled no-show", "scheduled"),
    ("R", "no-show", "scheduled", "no-show"),
    ("R", "cancel-appointment", "scheduled no-show in-progress", "appointment-cancelled"),
    ("R", "wait", "accepted waiting", "waiting"),
    ("R", "start", "accepted scheduled no-show appointment-cancelled", "in-progress"),
    ("R", "interim-note", "accepted scheduled no-show appointment-cancelled in-progress", "in-progress"),
    (
        "R",
        "complete",
        "accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested",
        "completed",
    ),
    ("R", "fail", "accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested", "failed"),
    ("S", "confirm", "completed", "confirmed"),
    (
        "S",
        "request-cancel",
        "delivered acknowledged info-requested accepted scheduled no-show appointment-cancelled waiting in-progress",
        "cancel-requested",
    ),
    ("R", "confirm-cancel", "cancel-requested", "cancelled"),
    (
        "SR",
        "withdraw-consent",
        "sent delivered acknowledged info-requested accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested completed failed confirmed declined cancelled expired entered-in-error",
        "consent-withdrawn",
    ),
    (
        "S",
        "enter-in-error",
        "sent delivered acknowledged info-requested accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested completed failed confirmed declined cancelled expired",
        "entered-in-error",
    ),
    ("SR", "confirm-erasure", "consent-withdrawn entered-in-error", "="),
    (
        "SR",
        "message",
        "sent delivered acknowledged info-requested accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested completed failed confirmed declined cancelled expired",
        "=",
    ),
    (
        "S",
        "attach",
        "sent delivered acknowledged info-requested accepted scheduled no-show appointment-cancelled waiting in-progress cancel-requested",
        "=",
    ),
    ("S", "attach-once", "accepted scheduled no-show appointment-cancelled waiting in-progress", "="),
];

/// Whether the rules let `side`, by doing `kind` of thing, lead from one state to another. Two things need no row:
/// what the receiver has not touched is cancelled by the sender alone, and what destroys the content does so even if
/// the referral itself never arrived.
pub(super) fn follows(side: Side, kind: ActionKind, from: State, to: State) -> bool {
    let destroys = matches!(kind, ActionKind::WithdrawConsent | ActionKind::EnterInError);
    if kind == ActionKind::RequestCancel && to == State::Cancelled {
        return side == S && from.is_open();
    }
    let who = if side == S { "S" } else { "R" };
    RULES.iter().any(|(may, what, states, after)| {
        let named = states.split(' ').any(|state| state == from.name()) || destroys && from == State::Draft;
        let leads = if *after == "=" { to == from } else { to.name() == *after };
        may.contains(who) && *what == kind.name() && named && leads
    })
}

/// What the reference remembers of the facts before.
struct Standing {
    state: String,
    appointment: Option<Timestamp>,
}

/// Whether the reference lets a fact lead on: only what has come can have been missed.
fn in_time(fact: &Fact, standing: &Standing) -> bool {
    fact.kind != ActionKind::NoShow || standing.appointment.is_some_and(|appointment| appointment <= fact.at)
}

/// The state after all facts, without deadlines; everything in these histories is delivered before anything else.
fn reference(facts: &[Fact]) -> String {
    let mut left: Vec<&Fact> = facts.iter().collect();
    let mut done: Vec<Digest> = Vec::new();
    let mut standing = Standing { state: "draft".to_owned(), appointment: None };
    while let Some(next) = next(&left, &done) {
        left.retain(|fact| fact.id != next.id);
        done.push(next.id);
        let side = if next.side == S { "S" } else { "R" };
        let rule = RULES.iter().find(|(who, what, from, _)| {
            who.contains(side) && *what == next.kind.name() && from.split(' ').any(|from| from == standing.state)
        });
        if let Some((.., after)) = rule.filter(|(.., after)| *after != "=" && in_time(next, &standing)) {
            standing.state = (*after).to_owned();
            if let Detail::Appointment(at) = next.detail {
                standing.appointment = Some(at);
            }
        }
        if standing.state == "sent" {
            standing.state = "delivered".to_owned();
        }
    }
    standing.state
}

/// Of the events whose predecessors are done: withdrawals last, then errors, then requests to cancel; else the
/// receiver first.
fn next<'a>(left: &[&'a Fact], done: &[Digest]) -> Option<&'a Fact> {
    let ready = left.iter().filter(|fact| {
        let mut before = fact.prev.iter().chain(fact.seen.as_ref().map(|seen| &seen.id));
        before.all(|id| done.contains(id))
    });
    let weight = |fact: &Fact| match (fact.kind, fact.side) {
        (ActionKind::WithdrawConsent, side) => 60 + u8::from(side == S),
        (ActionKind::EnterInError, _) => 50,
        (ActionKind::RequestCancel, _) => 40,
        (_, side) => u8::from(side == S),
    };
    ready.copied().min_by_key(|fact| weight(fact))
}

/// What one turn of a random history is: a side acts, by choosing one of what it may do, or learns of some events.
#[derive(Debug, Clone)]
enum Turn {
    Act { sender: bool, choice: usize, late: bool },
    Learn { sender: bool, count: usize },
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        3 => (any::<bool>(), 0usize..64, any::<bool>())
            .prop_map(|(sender, choice, late)| Turn::Act { sender, choice, late }),
        2 => (any::<bool>(), 1usize..4).prop_map(|(sender, count)| Turn::Learn { sender, count }),
    ]
}

/// Plays the turns; events wait in queues until they are learned of.
fn play(turns: &[Turn]) -> (Pair, [Vec<Fact>; 2]) {
    let mut pair = Pair::delivered(Priority::Normal);
    let mut queues: [Vec<Fact>; 2] = Default::default();
    for turn in turns {
        match turn {
            Turn::Act { sender, choice, late } => {
                // Their clocks go as they like: before the appointment, and after it.
                let now = if *late { APPOINTED } else { SOON };
                let side = if *sender { S } else { R };
                let desk = pair.desk(side);
                let possible = desk.case(now).next(side, now);
                let Some(kind) = possible.get(choice % possible.len().max(1)) else { continue };
                let event = desk.says(action(*kind), now).expect("it is possible");
                queues[usize::from(*sender)].push(Fact::of(&event, &parties()).expect("of this referral"));
            }
            Turn::Learn { sender, count } => {
                let queue = &mut queues[usize::from(!*sender)];
                let learned: Vec<Fact> = queue.drain(..(*count).min(queue.len())).collect();
                pair.desk(if *sender { S } else { R }).facts.extend(learned);
            }
        }
    }
    (pair, queues)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_histories_end_as_in_the_reference(turns in prop::collection::vec(turn(), 1..24), seed in any::<u64>()) {
        let (mut pair, [from_receiver, from_sender]) = play(&turns);
        pair.sender.facts.extend(from_receiver);
        pair.receiver.facts.extend(from_sender);
        shuffle(&mut pair.receiver.facts, seed);
        let case = pair.sender.case(SOON);
        prop_assert_eq!(&case, &pair.receiver.case(SOON));
        prop_assert_eq!(case.state.name(), reference(&pair.sender.facts));
        prop_assert!(!case.misbehaved() && case.held.is_empty());
    }
}

/// Puts facts into another order and repeats one of them.
fn shuffle(facts: &mut Vec<Fact>, mut seed: u64) {
    for place in (1..facts.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        facts.swap(place, (seed >> 33) as usize % (place + 1));
    }
    facts.extend(facts.first().cloned());
}
