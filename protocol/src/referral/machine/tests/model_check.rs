//! Exhaustive exploration: every sequence of actions of both sides up to a depth, with every way in which what they
//! say may be on the road meanwhile, arriving in any order, twice, late, or never.
//!
//! A world is what each side knows, what is on the road to it, and whether the time to decide has run out. From each
//! world every possible action, arrival and loss is followed; worlds that were met before are not explored again.
//! The receipt travels like everything else. What a side said before it destroyed the content may never arrive,
//! because its node drops it; everything else is sent until it does.

use std::collections::{BTreeSet, HashSet};

use super::reference::follows;
use super::*;
use crate::canon;
use crate::id::AuthorId;
use crate::referral::sample::{appointed, parties, send};
use crate::referral::{Action, Event, Fact};
use crate::time::Span;

/// When the time to decide has run out, paused or not.
const LATE: Timestamp = Timestamp(SENT.0 + 40 * 24 * 3_600_000);

/// How far an exploration goes.
#[derive(Clone, Copy)]
struct Scope {
    /// Events that each side may say; the referral itself is not counted.
    sender_says: usize,
    receiver_says: usize,
    /// Kinds of events that are not said.
    leaves_out: &'static [ActionKind],
    /// Whether the time to decide may run out at any moment.
    time_passes: bool,
    /// By how much the receiver's clock is wrong.
    skew: Span,
    /// When clients are expected; from then on they can have missed it.
    appointment: Timestamp,
}

/// Everything that both sides can say, but files: these only add something, as a message does.
const SHALLOW: Scope = Scope {
    sender_says: 2,
    receiver_says: 2,
    leaves_out: &[ActionKind::Attach, ActionKind::AttachOnce],
    time_passes: false,
    skew: Span::hours(0),
    appointment: SENT,
};
/// The same while the clock runs.
const TIMED: Scope = Scope { sender_says: 1, time_passes: true, ..SHALLOW };
/// Longer lives, without what changes no state or leads where another kind leads too.
const DEEP: Scope = Scope {
    sender_says: 2,
    receiver_says: 4,
    leaves_out: &[
        ActionKind::Message,
        ActionKind::Attach,
        ActionKind::AttachOnce,
        ActionKind::ConfirmErasure,
        ActionKind::Start,
        ActionKind::Fail,
        ActionKind::Reschedule,
        ActionKind::CancelAppointment,
        ActionKind::Wait,
    ],
    ..SHALLOW
};

/// Lives around an appointment that is still to come when it is made, and is over when time has passed.
const APPOINTMENT: Scope = Scope {
    sender_says: 1,
    receiver_says: 4,
    leaves_out: &[
        ActionKind::Message,
        ActionKind::Attach,
        ActionKind::AttachOnce,
        ActionKind::ConfirmErasure,
        ActionKind::Acknowledge,
        ActionKind::RequestInfo,
        ActionKind::Decline,
        ActionKind::Wait,
        ActionKind::InterimNote,
        ActionKind::Fail,
    ],
    time_passes: true,
    appointment: APPOINTED,
    ..SHALLOW
};

#[derive(Clone)]
struct World {
    sender: Desk,
    receiver: Desk,
    /// Said by the sender, not yet known to the receiver.
    to_receiver: Vec<Fact>,
    to_sender: Vec<Fact>,
    is_late: bool,
    /// Something will never arrive.
    lost: bool,
}

impl World {
    fn begin() -> Self {
        let mut sender = Desk::new(S);
        let sent = sender.says(send(Priority::Normal), SENT).expect("a draft can be sent");
        let to_receiver = vec![Fact::of(&sent, &parties()).expect("of this referral")];
        let receiver = Desk::new(R);
        Self { sender, receiver, to_receiver, to_sender: Vec::new(), is_late: false, lost: false }
    }

    /// The same for worlds that differ in nothing that matters.
    fn name(&self) -> Digest {
        let mut bytes = vec![u8::from(self.is_late), u8::from(self.lost), u8::from(self.sender.delivered.is_some())];
        for facts in [&self.sender.facts, &self.receiver.facts, &self.to_receiver, &self.to_sender] {
            let ids: BTreeSet<Digest> = facts.iter().map(|fact| fact.id).collect();
            bytes.push(ids.len() as u8);
            bytes.extend(ids.iter().flat_map(|id| id.0));
        }
        Digest::of(&bytes)
    }

    fn desk(&self, side: Side) -> &Desk {
        if side == S { &self.sender } else { &self.receiver }
    }

    /// The desk of a side, and what is on the road from it.
    fn saying(&mut self, side: Side) -> (&mut Desk, &mut Vec<Fact>) {
        match side {
            Side::Sender => (&mut self.sender, &mut self.to_receiver),
            Side::Receiver => (&mut self.receiver, &mut self.to_sender),
        }
    }

    fn clock(&self, side: Side, scope: &Scope) -> Timestamp {
        let true_time = if self.is_late { LATE } else { SOON };
        if side == R { true_time.plus(scope.skew) } else { true_time }
    }

    fn said(&self, side: Side) -> usize {
        self.desk(side).facts.iter().filter(|fact| fact.side == side && fact.kind != ActionKind::Send).count()
    }

    /// All worlds one step further on.
    fn following(&self, scope: &Scope) -> Vec<Self> {
        let most = [(S, scope.sender_says), (R, scope.receiver_says)];
        let may_speak = most.into_iter().filter(|(side, most)| self.said(*side) < *most);
        let mut worlds: Vec<Self> = may_speak.flat_map(|(side, _)| self.after_acts_of(side, scope)).collect();
        for side in [S, R] {
            let road = if side == S { &self.to_receiver } else { &self.to_sender };
            worlds.extend((0..road.len()).map(|place| self.after_arrival(side, place, scope)));
            worlds.extend((0..road.len()).filter_map(|place| self.after_loss(side, place)));
        }
        worlds.extend(self.after_receipt());
        worlds.extend((scope.time_passes && !self.is_late).then(|| Self { is_late: true, ..self.clone() }));
        worlds
    }

    fn after_acts_of(&self, side: Side, scope: &Scope) -> Vec<Self> {
        let (desk, now) = (self.desk(side), self.clock(side, scope));
        if desk.facts.is_empty() {
            return Vec::new();
        }
        let case = desk.case(now);
        let kinds = case.next(side, now).into_iter().filter(|kind| !scope.leaves_out.contains(kind));
        // Nothing is signed here, so any author will do.
        let author = AuthorId([0xaa; 32]);
        let events =
            kinds.map(|kind| case.compose(side, author, appointed(kind, scope.appointment), now).expect("possible"));
        events.map(|event| self.after_act(side, fact(event, side))).collect()
    }

    fn after_act(&self, side: Side, fact: Fact) -> Self {
        let mut world = self.clone();
        let (desk, road) = world.saying(side);
        desk.facts.push(fact.clone());
        road.push(fact);
        world
    }

    /// Something that `side` said reaches the other; its first event is delivered by that.
    fn after_arrival(&self, side: Side, place: usize, scope: &Scope) -> Self {
        let mut world = self.clone();
        let at = SENT.plus(scope.skew);
        let fact = world.saying(side).1.remove(place);
        let (other, _) = world.saying(side.other());
        if other.side == R && other.facts.is_empty() {
            other.delivered = Some(at);
        }
        other.facts.push(fact);
        world
    }

    /// A node drops what it has not delivered yet when it destroys the content.
    fn after_loss(&self, side: Side, place: usize) -> Option<Self> {
        let destroys = |fact: &Fact| matches!(fact.kind, ActionKind::WithdrawConsent | ActionKind::EnterInError);
        let mut world = self.clone();
        let (desk, road) = world.saying(side);
        let ended = desk.facts.iter().find(|fact| fact.side == side && destroys(fact))?.seq;
        (road[place].seq < ended).then(|| road.remove(place))?;
        world.lost = true;
        Some(world)
    }

    fn after_receipt(&self) -> Option<Self> {
        let (known, said) = (self.sender.delivered, self.receiver.delivered);
        (known.is_none() && said.is_some()).then(|| {
            let mut world = self.clone();
            world.sender.delivered = said;
            world
        })
    }

    /// Everything on the road arrives, the receipt too.
    fn settled(&self, scope: &Scope) -> (Case, Case) {
        let mut world = self.clone();
        while !world.to_sender.is_empty() {
            world = world.after_arrival(R, world.to_sender.len() - 1, scope);
        }
        while !world.to_receiver.is_empty() {
            world = world.after_arrival(S, world.to_receiver.len() - 1, scope);
        }
        world.sender.delivered = world.receiver.delivered;
        let now = world.clock(S, scope);
        (world.sender.case(now), world.receiver.case(now))
    }
}

/// The fact of an event that needs no signature here.
fn fact(event: Event, side: Side) -> Fact {
    let id = Digest::of(&canon::to_vec(&event).expect("an event can be encoded"));
    let Event { seq, prev, seen, delivered, at, action, .. } = event;
    let detail = crate::referral::fact::Detail::of(&action);
    Fact { id, side, seq, prev, seen, delivered, at, kind: Action::kind(&action), detail }
}

/// Checks every world of a scope: how many there are, and the states in which they can end.
fn explore(scope: &Scope) -> (usize, BTreeSet<State>) {
    let mut met: HashSet<Digest> = HashSet::new();
    let mut settled: BTreeSet<State> = BTreeSet::new();
    let mut open = vec![World::begin()];
    while let Some(world) = open.pop() {
        if met.insert(world.name()) {
            check_views(&world, scope);
            settled.insert(check_settled(&world, scope));
            open.extend(world.following(scope));
        }
    }
    (met.len(), settled)
}

#[test]
fn long_lives_end_alike_on_both_sides() {
    let (worlds, settled) = explore(&DEEP);
    assert!(worlds > 100_000, "only {worlds} worlds");
    for state in [State::Cancelled, State::Confirmed, State::CancelRequested, State::ConsentWithdrawn, State::NoShow] {
        assert!(settled.contains(&state), "{state} was never reached");
    }
}

#[test]
fn whatever_can_be_said_and_however_it_travels_they_agree() {
    let (worlds, settled) = explore(&SHALLOW);
    assert!(worlds > 20_000, "only {worlds} worlds");
    assert!(settled.contains(&State::EnteredInError) && settled.contains(&State::Waiting));
}

#[test]
fn whenever_the_time_runs_out_they_agree() {
    let (worlds, settled) = explore(&TIMED);
    assert!(worlds > 10_000, "only {worlds} worlds");
    assert!(settled.contains(&State::Expired));
}

#[test]
fn a_clock_that_is_a_day_wrong_lets_them_agree() {
    for hours in [-24, 24] {
        let (worlds, _) = explore(&Scope { skew: Span::hours(hours), ..TIMED });
        assert!(worlds > 10_000, "only {worlds} worlds");
    }
}

#[test]
fn nobody_misses_what_is_still_to_come_and_they_agree() {
    for hours in [-24, 0, 24] {
        let (worlds, settled) = explore(&Scope { skew: Span::hours(hours), ..APPOINTMENT });
        assert!(worlds > 10_000, "only {worlds} worlds");
        assert!(settled.contains(&State::NoShow) && settled.contains(&State::AppointmentCancelled));
    }
}

/// What each side sees in between, as if nothing more ever arrived: a life by the table, whatever came twice; and a
/// tombstone as soon as it knows of the withdrawal.
fn check_views(world: &World, scope: &Scope) {
    for side in [S, R] {
        let (desk, now) = (world.desk(side), world.clock(side, scope));
        let case = desk.case(now);
        check_steps(&case, scope);
        let twice = [desk.facts.as_slice(), &desk.facts].concat();
        assert_eq!(case, Case::fold(parties(), &twice, desk.delivered, now), "what comes twice changes nothing");
        let knows = |kind| desk.facts.iter().any(|fact| fact.kind == kind);
        assert_eq!(knows(ActionKind::WithdrawConsent), case.state == State::ConsentWithdrawn, "{:?}", case.history);
        let destroyed = matches!(case.state, State::ConsentWithdrawn | State::EnteredInError);
        assert!(!knows(ActionKind::EnterInError) || destroyed, "{:?}", case.history);
    }
}

/// Each step follows from the one before it by the table of the reference model.
fn check_steps(case: &Case, scope: &Scope) {
    let mut state = State::Draft;
    for step in &case.history {
        let by_table = match (step.what, step.effect) {
            (_, Effect::Void(_)) => step.state == state,
            (StepKind::Delivered, _) => (state, step.state) == (State::Sent, State::Delivered),
            (StepKind::Expired, _) => state.awaits_decision() && step.state == State::Expired,
            (StepKind::Event { kind: ActionKind::NoShow, .. }, _) if step.at < scope.appointment => false,
            (StepKind::Event { side, kind, .. }, _) => follows(side, kind, state, step.state),
        };
        assert!(by_table, "no way from {state} to {}: {:?}", step.state, case.history);
        state = step.state;
    }
    assert_eq!(state, case.state);
}

fn check_settled(world: &World, scope: &Scope) -> State {
    let (sender, receiver) = world.settled(scope);
    assert!(!sender.misbehaved() && !receiver.misbehaved());
    if world.lost {
        // What was dropped may be missing in one side's history; the tombstone is the same.
        assert_eq!(sender.state, receiver.state, "{:?}\n{:?}", sender.history, receiver.history);
        assert!(sender.state.destroys_content());
    } else {
        assert_eq!(sender, receiver);
        assert!(sender.held.is_empty());
        check_effects(&sender);
        check_way_out(&sender, world.clock(S, scope));
    }
    sender.state
}

/// What the receiver said stands; what crossed it and is void was said by the sender, or followed what destroyed the
/// content.
fn check_effects(case: &Case) {
    let mut destroyed = false;
    for step in &case.history {
        let StepKind::Event { side, kind, .. } = step.what else { continue };
        let alone = case.history.iter().any(|step| step.state == State::Cancelled);
        if step.effect != Effect::Applied {
            assert!(side == S || destroyed || alone, "the receiver's {kind} is void: {:?}", case.history);
        }
        destroyed |= step.state.destroys_content();
    }
    let withdrawn = |step: &Step| matches!(step.what, StepKind::Event { kind: ActionKind::WithdrawConsent, .. });
    let any = case.history.iter().any(withdrawn);
    assert_eq!(any, case.state == State::ConsentWithdrawn, "a withdrawal outranks everything");
}

/// Nobody is left without an answer: as long as it is open, one side owes the other something and can do it.
fn check_way_out(case: &Case, now: Timestamp) {
    assert_eq!(case.state.is_open(), case.due(now).is_some(), "{:?}", case.state);
    if let Some(due) = case.due(now) {
        let ending = |kind: &ActionKind| !kind.leaves_the_state() && *kind != ActionKind::WithdrawConsent;
        assert!(case.next(due.who, now).iter().any(ending), "{:?} has no way out", case.state);
    }
    assert_eq!(case.parties, parties());
}
