//! Random histories of a small network that is partitioned, votes across, suspends and admits at the same time.

use proptest::prelude::*;

use super::naive::{Found, Naive};
use super::scene::{Scene, suspend, text};
use crate::governance::{Ledger, Outcome, State};
use crate::record::Record;
use crate::record::charter::Share;
use crate::record::decision::{Choice, Motion, Number};
use crate::record::governance::Leave;
use crate::record::revocation::{Revocation, SignedRevocation};

const FOUNDERS: usize = 4;
const ORGS: usize = 8;
/// Most who vote do so in favour: else nothing ever passes.
const CHOICES: [Choice; 6] = [Choice::For, Choice::For, Choice::For, Choice::For, Choice::Against, Choice::Abstain];

/// One thing that somebody does.
#[derive(Debug, Clone)]
enum Deed {
    /// Hears all that another one has heard.
    Hears(usize),
    Proposes(u8, usize),
    /// Votes on one of the proposals, known to it or not.
    Votes(prop::sample::Index, usize),
    Sponsors(usize),
    Revokes(u64),
    Leaves,
    /// Proposes more at once than anybody may.
    Floods,
    /// Speaks at another moment from now on.
    Waits(i64),
}

fn deed() -> impl Strategy<Value = (usize, Deed)> {
    let deed = prop_oneof![
        6 => (0..ORGS).prop_map(Deed::Hears),
        4 => (0u8..13, 0..ORGS).prop_map(|(what, whom)| Deed::Proposes(what, whom)),
        16 => (any::<prop::sample::Index>(), 0..CHOICES.len()).prop_map(|(which, how)| Deed::Votes(which, how)),
        2 => (0..ORGS).prop_map(Deed::Sponsors),
        1 => (1u64..4).prop_map(Deed::Revokes),
        1 => Just(Deed::Leaves),
        1 => Just(Deed::Floods),
        1 => (900_000i64..30_100_000).prop_map(Deed::Waits),
    ];
    // Founders act more often: the others mean nothing until somebody admits them.
    (prop_oneof![4 => 0..FOUNDERS, 1 => 0..ORGS], deed)
}

fn motion(scene: &Scene, what: u8, whom: usize) -> Motion {
    let small = u16::try_from(whom).expect("few organisations");
    match what {
        0..3 => suspend(scene, whom),
        3 => Motion::Readmit { org: scene.org(whom) },
        4 => scene.replace_key(whom, (whom + 1) % ORGS),
        5 => Motion::Set(Number::Sponsors(1 + small % 3, 1)),
        6 => Motion::Set(Number::Strong(Share(1 + small % 3, 3))),
        7 => Motion::Set(Number::Quorum(Share(small % 5, 4))),
        8 | 9 => scene.admit(whom),
        10 => scene.appoint(whom, if whom.is_multiple_of(3) { whom + 1 } else { whom }),
        _ => Motion::Decide { title: text("Meet in May") },
    }
}

/// `floods`: whether anybody proposes too much; it takes the naive program too long to think about that.
fn play(deeds: &[(usize, Deed)], floods: bool) -> Scene {
    let mut scene = Scene::of(FOUNDERS);
    let start: Vec<u64> = (0..scene.orgs()).map(|n| scene.len(n)).collect();
    let mut heard: Vec<Vec<u64>> = vec![start; scene.orgs()];
    let mut proposals = Vec::new();
    for (who, deed) in deeds {
        match deed {
            Deed::Hears(whom) => {
                let theirs = heard[*whom].clone();
                heard[*who].iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours = (*ours).max(theirs));
            }
            Deed::Proposes(what, whom) => {
                let motion = motion(&scene, *what, *whom);
                proposals.push(scene.propose_after(*who, &heard[*who], motion));
            }
            Deed::Votes(which, how) if !proposals.is_empty() => {
                scene.vote(*who, *which.get(&proposals), CHOICES[*how]);
            }
            Deed::Votes(..) => {}
            Deed::Sponsors(whom) => scene.sponsor(*who, *whom),
            Deed::Revokes(from) => {
                let revocation = Revocation {
                    org: scene.org(*who),
                    author: scene.author(*who),
                    last: [*from, 0, 0, 0],
                    heads: [None; 4],
                };
                let signed = SignedRevocation::sign(&revocation, scene.root(*who));
                scene.say(*who, Record::Revocation(signed));
            }
            Deed::Leaves => drop(scene.say(*who, Record::Leave(Leave::default()))),
            Deed::Floods if !floods => {}
            Deed::Floods => {
                for _ in 0..9 {
                    let motion = Motion::Decide { title: text("Meet in May") };
                    proposals.push(scene.propose_after(*who, &heard[*who], motion));
                    heard[*who][*who] = scene.len(*who);
                }
            }
            Deed::Waits(moment) => {
                scene.at(*moment);
            }
        }
        heard[*who][*who] = scene.len(*who);
    }
    scene
}

fn found(state: &State) -> Found {
    let passed = state.decisions.iter().filter(|(_, decision)| decision.outcome == Outcome::Passed);
    let members = state.members.keys().copied().collect();
    Found { members, policy: state.policy, passed: passed.map(|(id, _)| *id).collect() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_fold_finds_what_the_naive_program_finds(deeds in prop::collection::vec(deed(), 1..70)) {
        let scene = play(&deeds, false);
        let naive = Naive::new(&scene);
        prop_assert_eq!(found(&scene.state()), naive.state(&naive.whole()));
    }

    /// Logs told in any interleaving, bodies that come late and a fork that is proven at any time, with the state asked
    /// for in between, lead to the same state.
    #[test]
    fn the_order_of_arrival_changes_nothing(
        deeds in prop::collection::vec(deed(), 1..70),
        turns in prop::collection::vec((0..ORGS, any::<bool>(), prop::bool::weighted(0.1)), 0..200),
        fork in prop::option::of((0..ORGS, 0u64..9, 0usize..200)),
    ) {
        let scene = play(&deeds, true);
        let log = |n: usize| scene.said.iter().filter(move |said| said.by == n).rev().cloned().collect::<Vec<_>>();
        let mut waiting: Vec<_> = (0..scene.orgs()).map(log).collect();
        let mut ledger = Ledger::new(scene.charter().clone());
        let mut bodies = Vec::new();
        for (turn, (by, asks, late)) in turns.iter().copied().enumerate() {
            if let Some((forks, seq, _)) = fork.filter(|(.., proven)| *proven == turn) {
                ledger.freeze(scene.author(forks), seq);
            }
            match waiting[by].pop() {
                Some(said) if late => {
                    ledger.hear(scene.author(said.by), said.seq, said.moment);
                    bodies.push(said);
                }
                Some(said) => scene.tell(&mut ledger, &said),
                None => {}
            }
            if asks {
                ledger.state();
            }
        }
        for said in waiting.iter_mut().flat_map(|log| log.drain(..).rev()) {
            scene.tell(&mut ledger, &said);
        }
        ledger.state();
        bodies.iter().for_each(|said| scene.tell(&mut ledger, said));
        let mut expected = scene.ledger(|author| author);
        if let Some((forks, seq, proven)) = fork {
            expected.freeze(scene.author(forks), seq);
            if proven >= turns.len() {
                ledger.freeze(scene.author(forks), seq);
            }
        }
        prop_assert_eq!(ledger.state(), expected.state());
    }
}
