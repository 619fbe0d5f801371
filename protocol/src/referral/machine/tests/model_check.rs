//! Exhaustive exploration: every sequence of actions of both sides up to a depth, with every way in which what they
//! say may be on the road meanwhile, arriving in any order.
//!
//! A world is what each side has said and what it knows of the other. From each world every possible action and every
//! possible arrival is followed; worlds that were met before are not explored again.

use std::collections::BTreeSet;

use super::*;
use crate::canon;
use crate::id::AuthorId;
use crate::referral::sample::{action, parties};
use crate::referral::{Action, Event, Fact};

/// Events that each side may say; the referral itself is not counted.
const SENDER_SAYS: usize = 2;
const RECEIVER_SAYS: usize = 4;

#[derive(Clone)]
struct World {
    sender: Desk,
    receiver: Desk,
    /// Said by the sender, not yet known to the receiver.
    to_receiver: Vec<Fact>,
    to_sender: Vec<Fact>,
}

type Name = [Vec<Digest>; 4];

impl World {
    fn begin() -> Self {
        let pair = Pair::delivered(Priority::Normal);
        let mut sender = pair.sender;
        // The receipt is on the road as well: the sender learns of delivery with the first event or never.
        sender.delivered = None;
        Self { sender, receiver: pair.receiver, to_receiver: Vec::new(), to_sender: Vec::new() }
    }

    fn name(&self) -> Name {
        let ids = |facts: &[Fact]| {
            let mut ids: Vec<Digest> = facts.iter().map(|fact| fact.id).collect();
            ids.sort_unstable();
            ids
        };
        [ids(&self.sender.facts), ids(&self.receiver.facts), ids(&self.to_receiver), ids(&self.to_sender)]
    }

    fn said(&self, side: Side) -> usize {
        let desk = if side == S { &self.sender } else { &self.receiver };
        desk.facts.iter().filter(|fact| fact.side == side && fact.kind != ActionKind::Send).count()
    }

    /// All worlds one action or one arrival further on.
    fn following(&self) -> Vec<Self> {
        let acts = [(S, SENDER_SAYS), (R, RECEIVER_SAYS)].into_iter().filter(|(side, most)| self.said(*side) < *most);
        let mut worlds: Vec<Self> = acts.flat_map(|(side, _)| self.after_acts_of(side)).collect();
        worlds.extend((0..self.to_sender.len()).map(|place| self.after_arrival_at_sender(place)));
        worlds.extend((0..self.to_receiver.len()).map(|place| self.after_arrival_at_receiver(place)));
        worlds
    }

    fn after_acts_of(&self, side: Side) -> Vec<Self> {
        let desk = if side == S { &self.sender } else { &self.receiver };
        let case = desk.case(SOON);
        // Nothing is signed here, so any author will do.
        let author = AuthorId([0xaa; 32]);
        let kinds = case.next(side, SOON).into_iter().filter(|kind| is_explored(*kind));
        let events = kinds.map(|kind| case.compose(side, author, action(kind), SOON).expect("possible"));
        events.map(|event| self.after_act(side, fact(event, side))).collect()
    }

    fn after_act(&self, side: Side, fact: Fact) -> Self {
        let mut world = self.clone();
        if side == S {
            world.sender.facts.push(fact.clone());
            world.to_receiver.push(fact);
        } else {
            world.receiver.facts.push(fact.clone());
            world.to_sender.push(fact);
        }
        world
    }

    fn after_arrival_at_sender(&self, place: usize) -> Self {
        let mut world = self.clone();
        let fact = world.to_sender.remove(place);
        world.sender.facts.push(fact);
        world
    }

    fn after_arrival_at_receiver(&self, place: usize) -> Self {
        let mut world = self.clone();
        let fact = world.to_receiver.remove(place);
        world.receiver.facts.push(fact);
        world
    }

    /// Everything on the road arrives, the receipt too.
    fn settled(&self) -> (Case, Case) {
        let (mut sender, mut receiver) = (self.sender.clone(), self.receiver.clone());
        sender.facts.extend(self.to_sender.iter().rev().cloned());
        receiver.facts.extend(self.to_receiver.iter().rev().cloned());
        sender.delivered = receiver.delivered;
        (sender.case(SOON), receiver.case(SOON))
    }
}

/// What changes no state, or leads where another kind leads too, would only multiply the worlds.
fn is_explored(kind: ActionKind) -> bool {
    !matches!(
        kind,
        ActionKind::Message
            | ActionKind::ConfirmErasure
            | ActionKind::Start
            | ActionKind::Fail
            | ActionKind::Reschedule
            | ActionKind::CancelAppointment
    )
}

/// The fact of an event that needs no signature here.
fn fact(event: Event, side: Side) -> Fact {
    let id = Digest::of(&canon::to_vec(&event).expect("an event can be encoded"));
    let Event { seq, prev, seen, delivered, at, action, .. } = event;
    let detail = crate::referral::fact::Detail::Nothing;
    Fact { id, side, seq, prev, seen, delivered, at, kind: Action::kind(&action), detail }
}

#[test]
fn whatever_both_do_and_however_it_travels_they_agree() {
    let mut met: BTreeSet<Name> = BTreeSet::new();
    let mut open = vec![World::begin()];
    let mut settled: BTreeSet<State> = BTreeSet::new();
    while let Some(world) = open.pop() {
        if !met.insert(world.name()) {
            continue;
        }
        settled.insert(check(&world));
        open.extend(world.following());
    }
    assert!(met.len() > 50_000, "only {} worlds", met.len());
    for state in [State::Cancelled, State::Confirmed, State::CancelRequested, State::ConsentWithdrawn, State::NoShow] {
        assert!(settled.contains(&state), "{state} was never reached");
    }
}

fn check(world: &World) -> State {
    let (sender, receiver) = world.settled();
    assert_eq!(sender, receiver);
    assert!(!sender.misbehaved() && sender.held.is_empty());
    check_effects(&sender);
    check_way_out(&sender);
    sender.state
}

/// What the receiver said stands; what crossed it and is void was said by the sender, or followed a withdrawal.
fn check_effects(case: &Case) {
    let mut withdrawn = false;
    for step in &case.history {
        let StepKind::Event { side, kind, .. } = step.what else { continue };
        if step.effect != Effect::Applied {
            assert!(side == S || withdrawn, "the receiver's {kind} is void: {:?}", case.history);
        }
        withdrawn |= kind == ActionKind::WithdrawConsent;
    }
    assert_eq!(withdrawn, case.state == State::ConsentWithdrawn, "a withdrawal outranks everything");
}

/// Nobody is left without an answer: as long as it is open, one side owes the other something and can do it.
fn check_way_out(case: &Case) {
    assert_eq!(case.state.is_open(), case.due(SOON).is_some(), "{:?}", case.state);
    if let Some(due) = case.due(SOON) {
        let ending = |kind: &ActionKind| !matches!(kind, ActionKind::Message | ActionKind::WithdrawConsent);
        assert!(case.next(due.who, SOON).iter().any(ending), "{:?} has no way out", case.state);
    }
    assert_eq!(case.parties, parties());
}
