//! The set of entries decides and never their order: forks that are proven early or late, bodies that come late.

use super::scene::Scene;
use crate::governance::{Ledger, Outcome, State};
use crate::record::charter::Share;
use crate::record::decision::{Choice, Motion, Number};

/// The state when a fork of an author's log is proven after that many entries were told, log by log in that order, and
/// the state was asked for after each.
fn proven_after(scene: &Scene, told: usize, (author, seq): (usize, u64), order: impl Fn(usize) -> usize) -> State {
    let mut said = scene.said.clone();
    said.sort_by_key(|said| (order(said.by), said.seq));
    let mut ledger = Ledger::new(scene.charter().clone());
    for place in 0..=said.len() {
        if place == told {
            ledger.freeze(scene.author(author), seq);
        }
        if let Some(said) = said.get(place) {
            scene.tell(&mut ledger, said);
            ledger.state();
        }
    }
    ledger.state()
}

#[test]
fn a_fork_leaves_the_same_whenever_it_is_proven() {
    let mut scene = Scene::of(4);
    scene.say_anything(3);
    scene.sponsor(3, 4);
    (0..2).for_each(|_| scene.say_anything(3));
    // Those who told it knew what stands behind the fork, too.
    let motion = scene.propose(0, Motion::Set(Number::Quorum(Share(1, 3))));
    (0..3).for_each(|voter| scene.vote(voter, motion, Choice::For));
    let fork = (3, 4);
    for forked_log_comes in [0, usize::MAX] {
        let order = |by: usize| if by == 3 { forked_log_comes } else { by + 1 };
        let expected = proven_after(&scene, scene.said.len(), fork, order);
        assert_eq!(expected.decisions[&motion].outcome, Outcome::NotPassed, "three of five are not enough");
        for told in 0..scene.said.len() {
            assert_eq!(proven_after(&scene, told, fork, order), expected, "proven after {told} entries");
        }
    }
}

#[test]
fn a_body_that_comes_late_counts_in_every_past_that_covers_it() {
    let mut scene = Scene::of(4);
    scene.sponsor(3, 4);
    let motion = scene.propose(0, Motion::Set(Number::Quorum(Share(1, 3))));
    (0..3).for_each(|voter| scene.vote(voter, motion, Choice::For));
    let (late, others): (Vec<_>, Vec<_>) = scene.said.iter().partition(|said| (said.by, said.seq) == (3, 1));
    let mut ledger = Ledger::new(scene.charter().clone());
    others.iter().for_each(|said| scene.tell(&mut ledger, said));
    late.iter().for_each(|said| ledger.hear(scene.author(said.by), said.seq, said.moment));
    assert_eq!(ledger.state().decisions[&motion].outcome, Outcome::Passed, "three of four, as far as is known");
    late.iter().for_each(|said| scene.tell(&mut ledger, said));
    assert_eq!(ledger.state().decisions[&motion].outcome, Outcome::NotPassed, "three of five");
    assert_eq!(ledger.state(), scene.state());
}

/// Whoever holds a body back and hands it out later makes others count again what rests on it, and nothing else.
#[test]
fn a_body_that_comes_late_costs_the_pasts_that_cover_it_and_no_others() {
    let mut scene = Scene::of(4);
    let motion = |n: u16| Motion::Set(Number::Quorum(Share(1, n)));
    scene.propose(0, motion(3));
    scene.say_anything(3);
    for n in 4..6 {
        scene.propose(1, motion(n));
    }
    scene.say_anything(3);
    let is_late = |by: usize, seq: u64| by == 3 && seq > 0;
    let mut ledger = Ledger::new(scene.charter().clone());
    for said in &scene.said {
        if is_late(said.by, said.seq) {
            ledger.hear(scene.author(said.by), said.seq, said.moment);
        } else {
            scene.tell(&mut ledger, said);
        }
    }
    ledger.state();
    assert_eq!(ledger.pasts_computed(), 3, "one for each proposal");
    for (seq, computed) in [(1, 5), (2, 5), (1, 7)] {
        let late = scene.said.iter().find(|said| (said.by, said.seq) == (3, seq)).expect("it was said");
        scene.tell(&mut ledger, late);
        ledger.state();
        assert_eq!(ledger.pasts_computed(), computed, "after entry {seq}");
    }
    assert_eq!(ledger.state(), scene.state());
}
