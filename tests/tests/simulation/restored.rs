//! Data that is older than what the node said once: it signs nothing until it holds its own history again.

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Lie, Noticed, VirtualDisk, Weather, World};

use crate::{publish, quiet, service};

fn three(seed: u64) -> (World, VirtualDisk) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    publish(&mut world, 0, service(40)).expect("published");
    world.elapse(Span::seconds(5));
    let old = world.copy_of(0);
    (41..44).for_each(|seed| {
        publish(&mut world, 0, service(seed)).expect("published");
    });
    world.elapse(Span::seconds(5));
    (world, old)
}

fn check_whole(world: &mut World) {
    publish(world, 0, service(50)).expect("it may sign again");
    quiet(world);
    assert_eq!(world.services(0).len(), 5);
    assert!(world.nodes[1].engine.as_ref().expect("running").frozen_logs().is_empty(), "the old copy forked the log");
    world.check();
}

#[test]
fn an_old_copy_signs_nothing_until_it_holds_what_it_said_since() {
    for noticed in [Noticed::ByJournal, Noticed::AsCopy] {
        let (mut world, old) = three(41);
        world.partition(|node| node == 0);
        world.put_back(0, old, noticed);
        world.elapse(Span::hours(2));
        assert_eq!(publish(&mut world, 0, service(49)).err(), Some(Refusal::Recovering), "{noticed:?}");
        world.heal();
        world.elapse(Span::seconds(30));
        check_whole(&mut world);
    }
}

#[test]
fn an_old_copy_that_nothing_gives_away_is_told_by_its_peers() {
    let (mut world, old) = three(42);
    world.put_back(0, old, Noticed::Not);
    world.elapse(Span::seconds(30));
    check_whole(&mut world);
}

#[test]
fn a_doubt_survives_a_restart_and_ends_once() {
    let (mut world, old) = three(43);
    world.partition(|node| node == 0);
    world.put_back(0, old, Noticed::AsCopy);
    world.crash(0);
    world.start(0);
    assert_eq!(publish(&mut world, 0, service(49)).err(), Some(Refusal::Recovering));
    world.heal();
    world.elapse(Span::minutes(1));
    assert!(!world.nodes[0].disk.doubtful, "the journal was told that the history is whole");
    world.partition(|node| node == 0);
    world.crash(0);
    world.start(0);
    publish(&mut world, 0, service(48)).expect("nobody needs to be asked again");
}

#[test]
fn a_peer_that_only_claims_to_know_more_of_us_keeps_nobody_from_signing() {
    for lie in [Lie::Empty, Lie::Stalls, Lie::Repeats] {
        let mut world = World::new(44, Weather::FAIR);
        world.found(&["Tbilisi GE", "Almaty KZ", "Mallory FR"]);
        world.nodes[2].honest = false;
        world.nodes[2].lie = Some(lie);
        world.elapse(Span::minutes(30));
        for seed in 0..10 {
            publish(&mut world, 0, service(60 + seed)).expect("an empty claim counts for nothing");
            world.elapse(Span::minutes(2));
        }
        quiet(&mut world);
        world.check();
    }
}

/// Whether a node holds all of its own that anybody has, as far as it can tell.
fn is_whole(world: &mut World) -> bool {
    matches!(world.command(0, Command::Untold), Ok(Reply::Untold { whole: true, .. }))
}

/// The only founder's disk breaks; its backup is older than its first partner.
#[test]
fn a_backup_that_knows_no_partner_does_not_say_where_the_earlier_key_ends() {
    let mut world = World::new(45, Weather::FAIR);
    world.found(&["Tbilisi GE"]);
    world.elapse(Span::minutes(2));
    let backup = world.copy_of(0);
    world.join("Almaty KZ", 0);
    world.elapse(Span::minutes(2));
    let broken = world.steal(0);
    world.crash(broken);
    world.put_back(0, backup, Noticed::AsCopy);
    world.elapse(Span::days(2));
    assert_eq!(publish(&mut world, 0, service(49)).err(), Some(Refusal::Recovering));
    assert_eq!(world.end_key(0, broken, [0; 4]).err(), Some(Refusal::Recovering));
    assert!(!is_whole(&mut world), "nobody was asked");
}

#[test]
fn a_recovered_history_is_whole_once_every_member_was_asked() {
    let (mut world, old) = three(46);
    let (known, broken) = (world.nodes[0].transport(), world.steal(0));
    world.crash(broken);
    world.put_back(0, old, Noticed::AsCopy);
    world.partition(|node| node != 2);
    world.knock(0, known, 1);
    world.elapse(Span::minutes(2));
    publish(&mut world, 0, service(48)).expect("half of the members are enough to go on");
    assert!(!is_whole(&mut world), "Berlin may hold more of the earlier key");
    world.heal();
    world.elapse(Span::minutes(2));
    assert!(is_whole(&mut world));
    let held = world.lengths(broken);
    world.end_key(0, broken, held).expect("revoked");
    quiet(&mut world);
    assert_eq!(world.services(2).len(), 5, "nothing that partners held is void");
}

/// Several nodes go back to old copies at random moments, in any weather; nobody ever forks.
#[test]
fn old_copies_at_random_never_fork() {
    for seed in 4_000..4_040 {
        let weather = if seed % 2 == 0 { Weather::STORM } else { Weather::FAIR };
        let mut world = World::new(seed, weather);
        world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Warsaw PL"]);
        world.elapse(Span::minutes(2));
        let mut copies: Vec<_> = (0..4).map(|node| world.copy_of(node)).collect();
        for step in 0..30 {
            let node = world.below(4) as usize;
            match world.below(10) {
                0..5 => drop(publish(&mut world, node, service(seed * 100 + step))),
                5 => copies[node] = world.copy_of(node),
                6 => {
                    let noticed = if world.chance(50) { Noticed::ByJournal } else { Noticed::AsCopy };
                    world.put_back(node, copies[node].clone(), noticed);
                }
                7 => {
                    let half = world.below(3) as usize + 1;
                    world.partition(|node| node < half);
                }
                _ => world.heal(),
            }
            let pause = world.below(90_000) as i64;
            world.elapse(Span(pause));
        }
        quiet(&mut world);
        let frozen = world.nodes[0].engine.as_ref().expect("running").frozen_logs();
        assert!(frozen.is_empty(), "seed {seed}: an old copy forked its log");
        world.check();
    }
}
