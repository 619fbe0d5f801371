//! A member hands out entries of its governance log without their bodies, and the bodies later: what its partners do for
//! that is bounded, and all of it counts in the end.

use marshrut_protocol::commit::{Commit, LogClass, LogId, Write};
use marshrut_protocol::governance::Outcome;
use marshrut_protocol::local_api::{MotionForm, MotionKind, NumberName};
use marshrut_protocol::record::Record;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::decisions::propose;

const FOUNDERS: [&str; 4] = ["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"];
const MALLORY: usize = 3;
const MOTIONS: u64 = 5;
/// Far more than the bodies of one request.
const ENTRIES: u64 = 1_500;

/// Does something to the disk of Mallory's node while that is off.
fn on_disk(world: &mut World, writes: Vec<Write>) {
    world.crash(MALLORY);
    world.nodes[MALLORY].disk.apply(&Commit { writes, ..Commit::default() });
    world.start(MALLORY);
}

fn computed(world: &World, node: usize) -> u64 {
    world.nodes[node].engine.as_ref().expect("running").membership().pasts_computed()
}

#[test]
fn bodies_that_come_late_by_the_handful_are_counted_together() {
    let mut world = World::new(78, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    world.nodes[MALLORY].honest = false;
    let (author, profile) = (world.nodes[MALLORY].author().author_id(), world.nodes[MALLORY].profile());
    let log = LogId { author, class: LogClass::Governance };
    let first = world.entries(MALLORY, author, log.class).len() as u64;
    world.partition(|node| node == MALLORY);
    for _ in 0..ENTRIES {
        let now = world.now();
        world.say_in(MALLORY, log.class, &Record::Organisation(profile.clone()), now);
    }
    let whole = world.entries(MALLORY, author, log.class);
    on_disk(&mut world, (first..first + ENTRIES).map(|seq| Write::Strip { log, seq }).collect());
    world.heal();
    world.elapse(Span::minutes(10));
    assert_eq!(world.entries(0, author, log.class).len(), whole.len(), "Tbilisi holds all entries");
    for _ in 0..MOTIONS {
        let form =
            MotionForm { number: Some(NumberName::Quorum), value: "1/3".into(), ..MotionForm::new(MotionKind::Set) };
        propose(&mut world, 0, form).expect("proposed");
    }
    world.elapse(Span::minutes(1));
    let before: Vec<u64> = (0..MALLORY).map(|node| computed(&world, node)).collect();
    let bodies = (first..).zip(whole[first as usize..].iter().cloned());
    on_disk(&mut world, bodies.map(|(seq, entry)| Write::Replace { log, seq, entry }).collect());
    world.elapse(Span::minutes(30));
    for (node, before) in before.into_iter().enumerate() {
        assert_eq!(world.entries(node, author, log.class), whole, "all bodies are here");
        let more = computed(&world, node) - before;
        assert!(more > 0 && more <= 3 * MOTIONS, "{} counted {more} pasts anew", world.nodes[node].name);
    }
    let state = world.nodes[1].engine.as_ref().expect("running").membership().state();
    assert!(state.decisions.values().all(|decision| decision.outcome == Outcome::NotPassed));
    world.check();
}
