//! Random histories of a small network that is partitioned, votes across, suspends and admits at the same time.

use proptest::prelude::*;

use super::naive::{Found, Naive};
use super::scene::{Scene, suspend, text};
use crate::governance::{Ledger, Outcome, State};
use crate::record::Record;
use crate::record::charter::Share;
use crate::record::decision::{Choice, Motion, Number};
use crate::record::governance::Leave;

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
    /// Its root certifies another key under that serial.
    Certifies(u32),
    /// Says under which serial somebody's root certified one of its keys.
    PassesOn(usize, prop::sample::Index, u32),
    /// Its root says how many entries of somebody's key count; of another one's keys it has no say.
    Revokes(usize, prop::sample::Index, u64),
    /// The same of the key under which it is said.
    RevokesThis(u64),
    Leaves,
    /// Proposes more at once than anybody may.
    Floods,
    /// Speaks at another moment from now on.
    Waits(i64),
}

/// Who does something, under which of its keys, and what.
type Act = (usize, prop::sample::Index, Deed);

fn deed() -> impl Strategy<Value = Act> {
    let index = any::<prop::sample::Index>;
    let deed = prop_oneof![
        6 => (0..ORGS).prop_map(Deed::Hears),
        4 => (0u8..13, 0..ORGS).prop_map(|(what, whom)| Deed::Proposes(what, whom)),
        16 => (any::<prop::sample::Index>(), 0..CHOICES.len()).prop_map(|(which, how)| Deed::Votes(which, how)),
        2 => (0..ORGS).prop_map(Deed::Sponsors),
        4 => (0u32..9).prop_map(Deed::Certifies),
        1 => (0..ORGS, index(), 0u32..9).prop_map(|(whose, key, serial)| Deed::PassesOn(whose, key, serial)),
        1 => (0..ORGS, index(), 0u64..4).prop_map(|(whose, key, counted)| Deed::Revokes(whose, key, counted)),
        1 => (1u64..4).prop_map(Deed::RevokesThis),
        1 => Just(Deed::Leaves),
        1 => Just(Deed::Floods),
        1 => (900_000i64..30_100_000).prop_map(Deed::Waits),
    ];
    // Founders act more often: the others mean nothing until somebody admits them.
    (prop_oneof![4 => 0..FOUNDERS, 1 => 0..ORGS], index(), deed)
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

/// What an organisation has heard: of each key how many entries.
fn hear(ours: &mut Vec<u64>, theirs: &[u64]) {
    ours.resize(ours.len().max(theirs.len()), 0);
    ours.iter_mut().zip(theirs).for_each(|(ours, theirs)| *ours = (*ours).max(*theirs));
}

/// `floods`: whether anybody proposes too much; it takes the naive program too long to think about that.
fn play(acts: &[Act], floods: bool) -> Scene {
    let mut scene = Scene::of(FOUNDERS);
    let start: Vec<u64> = (0..scene.orgs()).map(|n| scene.len(n)).collect();
    let mut heard: Vec<Vec<u64>> = vec![start; scene.orgs()];
    let mut proposals = Vec::new();
    for (who, key, deed) in acts {
        let by = *key.get(&scene.keys_of(*who));
        match deed {
            Deed::Hears(whom) => {
                let theirs = heard[*whom].clone();
                hear(&mut heard[*who], &theirs);
            }
            Deed::Proposes(what, whom) => {
                let motion = motion(&scene, *what, *whom);
                proposals.push(scene.propose_after(by, &heard[*who], motion));
            }
            Deed::Votes(which, how) if !proposals.is_empty() => {
                scene.vote(by, *which.get(&proposals), CHOICES[*how]);
            }
            Deed::Votes(..) => {}
            Deed::Sponsors(whom) => scene.sponsor(by, *whom),
            Deed::Certifies(serial) => drop(scene.certify(*who, *serial)),
            Deed::PassesOn(whose, which, serial) => {
                let held = *which.get(&scene.keys_of(*whose));
                scene.certify_again(by, held, *serial);
            }
            Deed::Revokes(whose, which, counted) => {
                let held = *which.get(&scene.keys_of(*whose));
                scene.revoke(by, held, *counted);
            }
            Deed::RevokesThis(counted) => scene.revoke(by, by, *counted),
            Deed::Leaves => drop(scene.say(by, Record::Leave(Leave::default()))),
            Deed::Floods if !floods => {}
            Deed::Floods => {
                for _ in 0..9 {
                    let motion = Motion::Decide { title: text("Meet in May") };
                    proposals.push(scene.propose_after(by, &heard[*who], motion));
                    heard[*who][by] = scene.len(by);
                }
            }
            Deed::Waits(moment) => {
                scene.at(*moment);
            }
        }
        let own: Vec<u64> =
            (0..scene.keys()).map(|key| if scene.whose(key) == *who { scene.len(key) } else { 0 }).collect();
        hear(&mut heard[*who], &own);
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
        turns in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), prop::bool::weighted(0.1)), 0..200),
        fork in prop::option::of((0..ORGS, 0u64..9, 0usize..200)),
    ) {
        let scene = play(&deeds, true);
        let log = |n: usize| scene.said.iter().filter(move |said| said.by == n).rev().cloned().collect::<Vec<_>>();
        let mut waiting: Vec<_> = (0..scene.keys()).map(log).collect();
        let mut ledger = Ledger::new(scene.charter().clone());
        let mut bodies = Vec::new();
        for (turn, (by, asks, late)) in turns.iter().copied().enumerate() {
            let by = by.index(waiting.len());
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
