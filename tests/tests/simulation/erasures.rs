//! Erasures that name the wrong service, or erase erasures: what follows must not depend on who saw which body when.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::record::{Erase, Record};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::{publish, quiet, service};

const MALLORY: usize = 3;

fn four(seed: u64) -> World {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::seconds(10));
    publish(&mut world, MALLORY, service(1)).expect("published");
    world.elapse(Span::seconds(5));
    world
}

fn offer(world: &mut World, of: u64, revision: u32) {
    world.say(MALLORY, &Record::Service(Box::new(Service { revision, ..service(of) })));
}

fn erase(world: &mut World, seq: u64, named: Option<u64>) {
    world.say(MALLORY, &Record::Erase(Erase { seq, service: named.map(|of| service(of).id), into: None, why: None }));
}

/// Entries of Mallory's services log so far.
fn said(world: &World) -> u64 {
    let author = world.nodes[MALLORY].author().author_id();
    let log = marshrut_protocol::commit::LogId { author, class: marshrut_protocol::commit::LogClass::Services };
    world.nodes[MALLORY].disk.range(log, 0, u64::MAX).len() as u64
}

#[test]
fn an_erasure_that_names_another_service_leaves_the_same_everywhere() {
    let mut world = four(51);
    let at = said(&world);
    offer(&mut world, 2, 1);
    world.elapse(Span::seconds(5));
    world.partition(|node| node == 2);
    offer(&mut world, 2, 2);
    offer(&mut world, 3, 1);
    world.elapse(Span::seconds(5));
    erase(&mut world, at + 1, Some(3));
    world.elapse(Span::seconds(5));
    let names: Vec<_> = world.services(0).iter().map(|(_, id, ..)| *id).collect();
    assert!(!names.contains(&service(3).id), "the named service is withdrawn");
    assert!(names.contains(&service(2).id), "what the erased revision hid counts again");
    quiet(&mut world);
    world.check();
}

#[test]
fn an_erasure_cannot_be_erased() {
    let mut world = four(52);
    let at = said(&world);
    offer(&mut world, 2, 1);
    world.elapse(Span::seconds(5));
    world.partition(|node| node == 2);
    erase(&mut world, at, Some(2));
    erase(&mut world, at + 1, None);
    world.elapse(Span::seconds(5));
    quiet(&mut world);
    assert!(world.services(2).iter().all(|(_, id, ..)| *id != service(2).id), "berlin heard of the erasure too");
    world.check();
}

/// Neither whom somebody vouched for, nor which key it said that it acts with.
#[test]
fn what_the_network_rests_on_cannot_be_erased() {
    let mut world = four(53);
    let riga = world.join("Riga LV", MALLORY);
    world.elapse(Span::minutes(1));
    let author = world.nodes[MALLORY].author().author_id();
    for seq in 0..world.entries(MALLORY, author, LogClass::Governance).len() as u64 {
        let (erase, now) = (Erase { seq, service: None, into: None, why: None }, world.now());
        world.say_in(MALLORY, LogClass::Governance, &Record::Erase(erase), now);
    }
    quiet(&mut world);
    world.crash(0);
    world.start(0);
    let late = world.join("Yerevan AM", 1);
    quiet(&mut world);
    let org = world.nodes[riga].org();
    for node in [0, 1, 2, riga, late] {
        let engine = world.nodes[node].engine.as_ref().expect("running");
        assert!(engine.membership().member(org).is_some(), "{} lost Riga", world.nodes[node].name);
    }
    world.check();
}

/// A publisher that says anything, in any weather, to nodes that come, go and forget.
fn live(seed: u64) {
    let mut world = four(seed);
    if seed.is_multiple_of(3) {
        world.weather(Weather::STORM);
    }
    world.nodes[MALLORY].withholds = seed.is_multiple_of(2);
    for _ in 0..40 {
        match world.below(12) {
            0..4 => {
                let (of, revision) = (world.below(4), world.below(4) as u32 + 1);
                offer(&mut world, of, revision);
            }
            4..8 => {
                let (below, named) = (said(&world), world.below(6));
                let seq = world.below(below);
                erase(&mut world, seq, Some(named).filter(|named| *named < 4));
            }
            8 => {
                let half = world.below(3) as usize + 1;
                world.partition(|node| node % 3 < half);
            }
            9 => world.heal(),
            10 => {
                let node = world.below(3) as usize;
                world.crash(node);
            }
            _ => {
                let down = (0..3).find(|node| world.nodes[*node].engine.is_none());
                down.into_iter().for_each(|node| world.start(node));
            }
        }
        let pause = world.below(40_000) as i64;
        world.elapse(Span(pause));
    }
    quiet(&mut world);
    world.join("Yerevan AM", 0);
    world.elapse(Span::hours(1));
    world.check();
}

#[test]
fn catalogues_are_equal_whatever_a_publisher_erases() {
    for seed in 5_000..5_060 {
        assert!(std::panic::catch_unwind(|| live(seed)).is_ok(), "seed {seed} of the erasures failed");
    }
}
