//! Stolen and replaced keys: what a revoked key said beyond the last entry that counts is void for everybody, in
//! whatever order all of it arrives, and its computer is cut off.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::TransportId;
use marshrut_protocol::local_api::MotionKind;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::record::{Kind, Record};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::decisions::{about, propose, vote};
use crate::{publish, quiet, service};

pub(crate) const FOUNDERS: [&str; 4] = ["Tbilisi GE", "Almaty KZ", "Berlin DE", "Warsaw PL"];

pub(crate) struct Theft {
    pub(crate) world: World,
    /// Number of the stolen computer; the organisation's own is 0.
    pub(crate) thief: usize,
    /// How many entries of its logs count.
    pub(crate) last: [u64; 4],
    pub(crate) stolen: TransportId,
    pub(crate) before: Vec<Service>,
}

/// Tbilisi has published three services; then its computer is stolen.
pub(crate) fn theft(seed: u64, weather: Weather) -> Theft {
    let mut world = World::new(seed, weather);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    let before: Vec<Service> = (70..73).map(service).collect();
    for service in &before {
        publish(&mut world, 0, service.clone()).expect("published");
    }
    world.elapse(Span::minutes(6));
    let (last, stolen) = (world.lengths(0), world.nodes[0].transport());
    let thief = world.steal(0);
    Theft { world, thief, last, stolen, before }
}

impl Theft {
    /// What whoever has the old computer may do with its key.
    pub(crate) fn abuse(&mut self, step: u64) {
        let thief = self.thief;
        let world = &mut self.world;
        match world.below(4) {
            0 => drop(publish(world, thief, service(900 + step))),
            1 => {
                let changed = Service { name: service(950 + step).name, ..self.before[0].clone() };
                drop(publish(world, thief, changed));
            }
            2 => drop(world.command(thief, Command::EraseService(self.before[1].id))),
            _ => {
                let berlin = world.nodes[2].org();
                drop(propose(world, thief, about(MotionKind::Suspend, berlin)));
            }
        }
    }

    /// All hold what Tbilisi said before and what it says under its new key, and nothing else of it.
    pub(crate) fn check(&mut self, seed: u64) {
        let world = &mut self.world;
        quiet(world);
        let after = service(75);
        // What the thief erased before anybody heard of the theft may have been kept by nobody: it is said again.
        for said in [&after, &self.before[1]] {
            publish(world, 0, said.clone()).unwrap_or_else(|refusal| panic!("seed {seed}: {refusal}"));
        }
        quiet(world);
        let mut expected: Vec<_> = self.before.iter().chain([&after]).map(|service| service.id).collect();
        expected.sort();
        for node in 0..FOUNDERS.len() {
            let mut held: Vec<_> = world.services(node).into_iter().map(|(_, id, ..)| id).collect();
            held.sort();
            assert_eq!(held, expected, "seed {seed}: {}", world.nodes[node].name);
            let engine = world.nodes[node].engine.as_ref().expect("running");
            assert!(!world.nodes[node].allowed.contains(&self.stolen), "seed {seed}: the stolen computer may come in");
            assert!(
                engine.membership().state().suspended.is_empty(),
                "seed {seed}: a void proposal suspended somebody"
            );
        }
        // A body that the thief erased everywhere before anybody heard of the theft is held by nobody.
        world.nodes[self.thief].withholds = true;
        world.check();
    }
}

#[test]
fn what_a_stolen_key_says_is_void_everywhere_in_any_order_of_arrival() {
    for seed in 7_000..7_030 {
        let weather = if seed % 2 == 0 { Weather::STORM } else { Weather::FAIR };
        let mut theft = theft(seed, weather);
        let mut told = false;
        for step in 0..12 {
            theft.abuse(step);
            match theft.world.below(6) {
                0 => {
                    let half = theft.world.below(3) as usize + 1;
                    theft.world.partition(|node| node < half);
                }
                1 => theft.world.partition(|node| node != 3 && node != 4),
                2 => theft.world.heal(),
                3 | 4 => {
                    let at = theft.world.below(3) as usize + 1;
                    theft.world.knock(0, theft.stolen, at);
                }
                _ if told => {}
                // Nothing is lost if it is too early: the node says it again.
                _ => told = theft.world.end_key(0, theft.thief, theft.last).is_ok(),
            }
            let pause = theft.world.below(60_000) as i64;
            theft.world.elapse(Span(pause));
        }
        if !told {
            theft.world.end_key(0, theft.thief, theft.last).expect("its own history is whole");
        }
        theft.world.heal();
        theft.world.knock(0, theft.stolen, 1);
        theft.check(seed);
    }
}

#[test]
fn a_stolen_computer_is_cut_off_within_seconds() {
    let mut theft = theft(71, Weather::FAIR);
    theft.world.elapse(Span::seconds(10));
    theft.world.knock(0, theft.stolen, 2);
    theft.world.elapse(Span::seconds(5));
    for node in 1..FOUNDERS.len() {
        assert!(!theft.world.nodes[node].allowed.contains(&theft.stolen), "{}", theft.world.nodes[node].name);
        let new = theft.world.nodes[0].transport();
        assert!(theft.world.nodes[node].allowed.contains(&new), "{}", theft.world.nodes[node].name);
    }
}

#[test]
fn only_the_root_key_decides_which_key_counts() {
    let mut theft = theft(72, Weather::FAIR);
    theft.world.knock(0, theft.stolen, 1);
    theft.world.elapse(Span::seconds(10));
    // The thief signs a proposal, a vote and its own addresses; nobody follows it back.
    let thief = theft.thief;
    let org = theft.world.nodes[1].org();
    let proposal = propose(&mut theft.world, thief, about(MotionKind::Suspend, org));
    if let Ok(proposal) = proposal {
        drop(vote(&mut theft.world, thief, proposal, Choice::For));
    }
    theft.world.knock(thief, theft.stolen, 1);
    theft.world.elapse(Span::minutes(2));
    theft.world.end_key(1, thief, [0; 4]).expect("it may say so of a key that is not its own, and it means nothing");
    theft.world.end_key(0, thief, theft.last).expect("revoked");
    theft.check(72);
}

#[test]
fn a_member_that_certifies_keys_without_end_does_not_fill_its_partners_logs() {
    let mut world = World::new(75, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    let author = world.nodes[1].author().author_id();
    let carried = |world: &World| {
        let entries = world.entries(1, author, LogClass::Governance);
        let kind = |stored: &[u8]| Entry::from_own_store(stored).expect("a stored entry").header().kind;
        entries.iter().filter(|stored| kind(stored) == Kind::Certificate.code()).count()
    };
    let (before, mut serial) = (carried(&world), 1);
    for day in 1..14 {
        for _ in 0..5 {
            serial += 1;
            world.certify_again(3, serial, 1);
            world.elapse(Span::seconds(1));
        }
        assert_eq!(carried(&world) - before, (3 * day).min(32), "day {day}");
        world.elapse(Span::days(1));
    }
}

/// A service of the first key is withdrawn under the second one. Then the root certifies one of them again, under a number
/// that would change which came first: who read the withdrawal before that and who reads it after find the same.
#[test]
fn which_key_came_first_does_not_depend_on_when_its_certificates_are_read() {
    for (again, serial) in [(0, 2), (0, 9), (1, 0)] {
        let mut theft = theft(76 + u64::from(serial), Weather::FAIR);
        theft.world.knock(0, theft.stolen, 1);
        theft.world.elapse(Span::minutes(1));
        let withdrawn = theft.before[0].id;
        theft.world.command(0, Command::EraseService(withdrawn)).expect("withdrawn");
        theft.world.elapse(Span::minutes(1));
        let world = &mut theft.world;
        assert!(world.services(1).iter().all(|(_, id, ..)| *id != withdrawn));
        let key = world.nodes[[theft.thief, 0][again]].author().author_id();
        let (record, now) = (world.certify_key(0, key, serial), world.now());
        // Whoever carries it, it is the root's word.
        world.say_in(3, LogClass::Governance, &record, now);
        world.elapse(Span::minutes(1));
        let newcomer = world.join("Tallinn EE", 1);
        quiet(world);
        let (veteran, late) = (world.services(1), world.services(newcomer));
        assert_eq!(veteran, late, "key {again} certified as number {serial}");
        let shown = late.iter().any(|(_, id, ..)| *id == withdrawn);
        assert_eq!(shown, again == 1, "a key that was certified as the first one withdraws nothing of the others");
        world.crash(2);
        world.start(2);
        world.elapse(Span::minutes(1));
        assert_eq!(world.services(2), late, "nor after a start");
    }
}

/// The thief publishes a service as its last revision; once that is void, the organisation goes on counting where it was.
#[test]
fn a_thief_does_not_use_up_the_revisions_of_a_service() {
    let mut theft = theft(74, Weather::FAIR);
    let changed = Service { name: service(99).name, ..theft.before[0].clone() };
    let last = Service { revision: u32::MAX, ..theft.before[0].clone() };
    theft.world.say(theft.thief, &Record::Service(Box::new(last)));
    theft.world.elapse(Span::seconds(5));
    theft.world.knock(0, theft.stolen, 1);
    theft.world.elapse(Span::minutes(1));
    let Err(Refusal::NotAllowed { kind, .. }) = publish(&mut theft.world, 0, changed.clone()) else {
        panic!("refused")
    };
    assert_eq!(kind, "services.revisions");
    theft.world.end_key(0, theft.thief, theft.last).expect("revoked");
    theft.world.elapse(Span::minutes(1));
    publish(&mut theft.world, 0, changed.clone()).expect("the last revision is void");
    quiet(&mut theft.world);
    let by = theft.world.nodes[0].author().author_id();
    for node in 0..FOUNDERS.len() {
        let held = theft.world.services(node).into_iter().find(|(_, id, ..)| *id == changed.id);
        assert_eq!(held.map(|(_, _, log, _)| log.author), Some(by), "{}", theft.world.nodes[node].name);
    }
    theft.check(74);
}

/// A later key withdraws what an earlier one published, for nodes that come late too.
#[test]
fn a_new_key_changes_and_withdraws_what_the_old_one_published() {
    let mut theft = theft(73, Weather::FAIR);
    let (first, second) = (theft.before[0].clone(), theft.before[1].id);
    theft.world.crash(theft.thief);
    theft.world.knock(0, theft.stolen, 1);
    theft.world.end_key(0, theft.thief, theft.last).expect("revoked");
    theft.world.elapse(Span::minutes(1));
    let changed = Service { name: service(99).name, ..first };
    publish(&mut theft.world, 0, changed).expect("published");
    theft.world.command(0, Command::EraseService(second)).expect("withdrawn");
    theft.world.elapse(Span::minutes(1));
    let late = theft.world.join("Tallinn EE", 1);
    quiet(&mut theft.world);
    for node in [0, 1, 2, 3, late] {
        let held = theft.world.services(node);
        assert_eq!(held.len(), 2, "{}", theft.world.nodes[node].name);
        assert!(held.iter().all(|(_, id, ..)| *id != second));
    }
    theft.world.check();
    publish(&mut theft.world, 0, theft.before[1].clone()).expect("published again");
    quiet(&mut theft.world);
    assert_eq!(theft.world.services(late).len(), 3);
}

/// Mallory's root key certifies one key after the other and ends none.
#[test]
fn a_member_with_many_keys_has_the_say_of_the_few_that_count() {
    let mut world = World::new(76, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    let mut earlier = Vec::new();
    for number in 0..6 {
        let published = publish(&mut world, 3, service(300 + number));
        let counts = number < 4;
        assert_eq!(published.is_ok(), counts, "key {number}: {published:?}");
        world.elapse(Span::seconds(10));
        let stolen = world.nodes[3].transport();
        earlier.push(world.steal(3));
        // Nobody passes on more than three of them a day.
        world.knock(3, stolen, number as usize % 3);
        world.elapse(Span::minutes(1));
    }
    for node in 0..3 {
        assert_eq!(world.services(node).len(), 4, "{}", world.nodes[node].name);
        let Ok(Reply::SelfCheck(seen)) = world.command(node, Command::SelfCheck) else { panic!("a check") };
        assert_eq!(seen.many_keys, ["Warsaw"], "people at {} are told", world.nodes[node].name);
    }
    // Once it ended three of them the seventh counts.
    for key in &earlier[..3] {
        let last = world.lengths(*key);
        world.end_key(3, *key, last).expect("what the root key signed may be said");
        world.elapse(Span::minutes(1));
    }
    publish(&mut world, 3, service(310)).expect("it counts now");
    quiet(&mut world);
    for node in 0..3 {
        assert_eq!(world.services(node).len(), 5, "{}", world.nodes[node].name);
    }
}

/// Mallory's root key certifies keys and ends each, so that never more than two are there at a time.
#[test]
fn what_the_sixty_fifth_key_of_a_member_says_never_counts() {
    for (others, counts) in [(62, true), (63, false)] {
        let mut world = World::new(77, Weather::FAIR);
        world.found(&FOUNDERS);
        world.elapse(Span::minutes(2));
        for _ in 0..others {
            let (certificate, author) = world.certify_unused(3);
            for said in [certificate, world.revocation(3, author, [0; 4], [None; 4])] {
                let now = world.now();
                world.say_in(3, LogClass::Governance, &said, now);
            }
            world.elapse(Span::hours(4));
        }
        let stolen = world.nodes[3].transport();
        let earlier = world.steal(3);
        world.knock(3, stolen, 1);
        world.elapse(Span::minutes(1));
        let last = world.lengths(earlier);
        world.end_key(3, earlier, last).expect("whoever carries it, the root key signed it");
        world.elapse(Span::minutes(1));
        let published = publish(&mut world, 3, service(300));
        let refused = matches!(&published, Err(Refusal::NotAllowed { kind, .. }) if *kind == "keys.used-up");
        assert_eq!((published.is_ok(), refused), (counts, !counts), "{others} others: {published:?}");
        world.say(3, &Record::Service(Box::new(service(301))));
        quiet(&mut world);
        for node in 0..3 {
            assert_eq!(world.services(node).len(), 2 * usize::from(counts), "{}", world.nodes[node].name);
        }
    }
}
