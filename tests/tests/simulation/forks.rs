//! Forks by a key that is in other hands: the organisation's root key says which history is its own, before or after the
//! fork is found, and nothing that it said honestly is lost. Whoever forks a log itself gains nothing by that.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::engine::{Command, PublishingQuota, Reply};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::EntryId;
use marshrut_protocol::local_api::{ForkNotice, MotionKind};
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::governance::Leave;
use marshrut_protocol::record::{Erase, Record};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World, spoil};

use crate::abuse::QUOTA;
use crate::decisions::{about, propose, shown, vote};
use crate::keys::{FOUNDERS, Theft, theft};
use crate::{publish, quiet, service};

/// What a thief puts into the place of an entry.
fn instead(class: LogClass, step: u64) -> Record {
    match class {
        LogClass::Governance => Record::Leave(Leave { words: None }),
        LogClass::Services => Record::Service(Box::new(service(800 + step))),
        _ => Record::Erase(Erase { seq: 0, service: None, into: None, why: None }),
    }
}

/// The thief signs something for a place that is used, and has it told to one node.
fn fork(theft: &mut Theft, class: LogClass, seq: u64, to: usize) {
    let (thief, record) = (theft.thief, instead(class, seq));
    let told = theft.world.sign_again(thief, class, seq, &record);
    if let Some(told) = told {
        theft.world.hand_on(1 + to % 3, to, told);
    }
}

pub(crate) fn notices(world: &mut World, node: usize) -> Vec<ForkNotice> {
    match world.command(node, Command::Network) {
        Ok(Reply::Network(network)) => network.forks,
        other => panic!("unexpected {other:?}"),
    }
}

fn end(theft: &mut Theft) {
    theft.world.knock(0, theft.stolen, 1);
    theft.world.elapse(Span::minutes(1));
    theft.world.end_key(0, theft.thief, theft.last).expect("its own history is whole");
    theft.world.elapse(Span::minutes(1));
}

/// The lowest place and the last one that counts, of each log, before and after the revocation.
#[test]
fn a_fork_of_a_stolen_key_takes_nothing_of_what_was_said_before_the_theft() {
    for (number, class) in [LogClass::Governance, LogClass::Services].into_iter().enumerate() {
        for late in [false, true] {
            for first in [true, false] {
                let seed = 7_300 + number as u64;
                let mut theft = theft(seed, Weather::FAIR);
                let last = theft.last[usize::from(u8::from(class))] - 1;
                if late {
                    end(&mut theft);
                }
                fork(&mut theft, class, if first { 0 } else { last }, 1);
                theft.world.elapse(Span::minutes(1));
                let frozen = theft.world.nodes[2].engine.as_ref().expect("running").frozen_logs();
                assert_eq!(frozen.len(), 1, "the fork is proven at Berlin too ({class:?}, late {late})");
                if !late {
                    end(&mut theft);
                }
                theft.check(seed);
                let notices = notices(&mut theft.world, 2);
                assert!(notices.len() == 1 && notices[0].settled, "it stays on record: {notices:?}");
                let newcomer = theft.world.join("Tallinn EE", 1);
                quiet(&mut theft.world);
                assert_eq!(theft.world.services(newcomer).len(), theft.before.len() + 1, "late comers read it all");
                theft.world.check();
            }
        }
    }
}

#[test]
fn forks_and_revocations_come_in_any_order_and_all_end_alike() {
    for seed in 7_400..7_424 {
        let weather = if seed % 2 == 0 { Weather::STORM } else { Weather::FAIR };
        let mut theft = theft(seed, weather);
        let mut told = false;
        for step in 0..10 {
            theft.abuse(step);
            let class = [LogClass::Governance, LogClass::Services][theft.world.below(2) as usize];
            let seq = theft.world.below(theft.last[usize::from(u8::from(class))]);
            match theft.world.below(8) {
                0 => theft.world.partition(|node| node != 3 && node != 4),
                1 => theft.world.partition(|node| node < 2),
                2 => theft.world.heal(),
                3 | 4 => {
                    let to = 1 + theft.world.below(3) as usize;
                    fork(&mut theft, class, seq, to);
                }
                5 => {
                    let at = theft.world.below(3) as usize + 1;
                    theft.world.knock(0, theft.stolen, at);
                }
                6 => {
                    let node = 1 + theft.world.below(3) as usize;
                    theft.world.crash(node);
                    theft.world.start(node);
                }
                _ if told => {}
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
        for node in 0..FOUNDERS.len() {
            theft.world.crash(node);
            theft.world.start(node);
        }
        theft.world.elapse(Span::hours(1));
        theft.world.check();
    }
}

/// Berlin alone hears more of Mallory's governance log, and moves against Mallory knowing it. Then Mallory forks that log
/// below for the others, and names an end that nobody has: they must not wait for what they can never be told.
#[test]
fn who_names_a_history_that_nobody_has_hides_no_decision() {
    let mut world = World::new(7_500, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::minutes(2));
    let (almaty, mallory) = (world.nodes[1].org(), world.nodes[3].org());
    let thief = world.steal(3);
    let (stolen, author) = (world.nodes[thief].transport(), world.nodes[thief].author().author_id());
    world.knock(3, stolen, 1);
    world.elapse(Span::minutes(1));
    let forked = world.entries(0, author, LogClass::Governance).len() as u64;
    world.partition(|node| node < 2);
    let distraction = propose(&mut world, thief, about(MotionKind::Suspend, almaty)).expect("proposed");
    vote(&mut world, thief, distraction, Choice::For).expect("voted");
    for said in world.entries(thief, author, LogClass::Governance).split_off(forked as usize) {
        world.hand_on(3, 2, said);
    }
    world.elapse(Span::seconds(10));
    assert!(world.entries(2, author, LogClass::Governance).len() as u64 > forked + 1, "Berlin heard it");
    let proposal = propose(&mut world, 2, about(MotionKind::Suspend, mallory)).expect("proposed");
    let other = world.sign_again(thief, LogClass::Governance, forked, &instead(LogClass::Governance, 0));
    world.hand_on(1, 0, other.expect("a place that is used"));
    let phantom = [Some(EntryId([9; 32])), None, None, None];
    let ended = world.revocation(3, author, [forked + 7, 0, 0, 0], phantom);
    let now = world.now();
    world.say_in(3, LogClass::Governance, &ended, now);
    world.heal();
    world.elapse(Span::minutes(1));
    for voter in [0, 1, 2] {
        vote(&mut world, voter, proposal, Choice::For).expect("voted");
        world.elapse(Span::seconds(10));
    }
    quiet(&mut world);
    for node in 0..3 {
        let suspended = &world.nodes[node].engine.as_ref().expect("running").membership().state().suspended;
        assert!(suspended.contains_key(&mallory), "{}", world.nodes[node].name);
        let found = shown(&mut world, node, proposal);
        assert_eq!(found.in_favour, 3);
    }
    world.check();
}

/// Mallory tells two members different things under one number, signs neither of them well and what follows well: a fork
/// of which there could be no proof. Nobody takes either.
#[test]
fn an_entry_without_a_good_signature_of_its_own_is_nothing_whatever_follows_it() {
    let mut world = World::new(7_502, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::minutes(2));
    publish(&mut world, 3, service(60)).expect("published");
    world.elapse(Span::minutes(1));
    let author = world.nodes[3].author().author_id();
    let before = world.entries(0, author, LogClass::Services);
    for (victim, tale) in [(0, 61), (1, 63)] {
        world.partition(|node| node == victim || node == 3);
        let tales = [tale, tale + 1].map(|seed| Record::Service(Box::new(service(seed))));
        let now = world.now();
        let badly = spoil(&world.sign_after(3, before.last().expect("entries"), &tales[0], now));
        let well = world.sign_after(3, &badly, &tales[1], now);
        world.nodes[3].honest = false;
        world.plant(3, vec![badly, well]);
        world.elapse(Span::minutes(11));
    }
    world.heal();
    world.elapse(Span::hours(1));
    world.traffic();
    world.elapse(Span::hours(1));
    assert!(world.traffic().0 < 2_000, "they ask each other without end");
    for node in 0..3 {
        assert_eq!(world.entries(node, author, LogClass::Services), before, "{}", world.nodes[node].name);
    }
    world.check();
}

/// A key that forked is ended far behind the fork: what leads there is kept by its partners within the quota, as if it had
/// not forked.
#[test]
fn who_forks_its_own_log_fills_nobodys_disk_with_what_its_root_key_names() {
    for (beyond, at_most) in [(200, QUOTA.total), (40, QUOTA.per_day)] {
        let mut world = World::new(7_503, Weather::FAIR);
        world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
        for node in 0..4 {
            world.nodes[node].quota = if node < 3 { QUOTA } else { PublishingQuota::UNBOUNDED };
            world.crash(node);
            world.start(node);
        }
        world.elapse(Span::minutes(2));
        world.fork(3, service(61), service(62));
        world.elapse(Span::minutes(1));
        let author = world.nodes[3].author().author_id();
        let thief = world.steal(3);
        let stolen = world.nodes[thief].transport();
        world.knock(3, stolen, 1);
        let (now, tale) = (world.now(), world.entries(3, author, LogClass::Services));
        let (mut last, mut tail) = (tale.last().expect("entries").clone(), Vec::new());
        for number in 0..beyond {
            let record = Record::Service(Box::new(service(2_000 + number)));
            last = world.sign_after(thief, &last, &record, now);
            tail.push(last.clone());
        }
        world.plant(3, tail);
        world.elapse(Span::minutes(1));
        let ends = Entry::from_own_store(&last).expect("stored").id();
        let counted = [u64::MAX, tale.len() as u64 + beyond, 0, 0];
        let ended = world.revocation(3, author, counted, [None, Some(ends), None, None]);
        world.say_in(3, LogClass::Governance, &ended, now);
        quiet(&mut world);
        for node in 0..3 {
            let held = world.entries(node, author, LogClass::Services).len() as u64;
            assert!(held <= at_most, "{} holds {held} of {beyond} more", world.nodes[node].name);
        }
        world.check();
    }
}

/// Riga, which founded nothing, and a founder that helps the thief: its log is read before Riga's, so newcomers hear its
/// word on Riga's key first.
fn helped_theft(seed: u64) -> (Theft, usize, usize) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    let riga = ["Vilnius LT", "Riga LV"].map(|name| world.join(name, 0))[1];
    world.elapse(Span::minutes(2));
    let before: Vec<_> = (70..73).map(service).collect();
    for service in &before {
        publish(&mut world, riga, service.clone()).expect("published");
    }
    world.elapse(Span::minutes(6));
    let author = world.nodes[riga].author().author_id();
    let helper = (1..FOUNDERS.len()).find(|node| world.nodes[*node].author().author_id() < author);
    let (last, stolen) = (world.lengths(riga), world.nodes[riga].transport());
    let thief = world.steal(riga);
    world.knock(riga, stolen, 0);
    world.elapse(Span::minutes(1));
    (Theft { world, thief, last, stolen, before }, riga, helper.expect("a founder with such a key"))
}

/// The helper certifies the stolen key as its own, and says that it ended with an entry that nobody has.
fn claim(theft: &mut Theft, helper: usize, last: [u64; 4]) {
    let world = &mut theft.world;
    let (author, now) = (world.nodes[theft.thief].author().author_id(), world.now());
    let phantom = last.map(|count| (count > 0).then_some(EntryId([9; 32])));
    for said in [world.certify_key(helper, author, 0), world.revocation(helper, author, last, phantom)] {
        world.say_in(helper, LogClass::Governance, &said, now);
    }
    world.elapse(Span::minutes(1));
}

/// What all hold of the stolen key's log, and that the fork is settled.
fn is_whole(theft: &mut Theft, riga: usize, nodes: &[usize]) {
    let world = &mut theft.world;
    let author = world.nodes[theft.thief].author().author_id();
    for node in nodes.iter().copied() {
        let name = world.nodes[node].name.clone();
        let held = world.entries(node, author, LogClass::Governance).len() as u64;
        assert_eq!(held, theft.last[0], "{name} holds what Riga said before the theft");
        let shown = world.services(node).into_iter().filter(|(org, ..)| *org == world.nodes[riga].org()).count();
        assert_eq!(shown, theft.before.len(), "at {name}");
        let notices = notices(world, node);
        assert!(!notices.is_empty() && notices.iter().all(|notice| notice.settled), "{name}: {notices:?}");
    }
}

#[test]
fn another_organisations_word_on_a_key_ends_nothing_whoever_hears_it_first() {
    let (mut theft, riga, helper) = helped_theft(7_510);
    let low = [theft.last[0] - 1, theft.last[1] - 1, 0, 0];
    claim(&mut theft, helper, low);
    for class in [LogClass::Governance, LogClass::Services] {
        let place = low[usize::from(u8::from(class))] - 1;
        fork(&mut theft, class, place, 0);
    }
    theft.world.elapse(Span::minutes(1));
    let newcomer = theft.world.join("Tallinn EE", 0);
    theft.world.elapse(Span::minutes(5));
    theft.world.end_key(riga, theft.thief, theft.last).expect("its own history is whole");
    let late = theft.world.join("Narva EE", 0);
    quiet(&mut theft.world);
    let honest: Vec<usize> = [0, 1, 2, 3, 4, newcomer, late].into_iter().filter(|node| *node != helper).collect();
    is_whole(&mut theft, riga, &honest);
    theft.world.traffic();
    theft.world.elapse(Span::hours(1));
    assert!(theft.world.traffic().0 < 8_000, "nodes that differ ask each other without end");
    theft.world.check();
}

/// The very first entry is forked, so the log itself does not tell any more whose key it is.
#[test]
fn a_phantom_end_deletes_nothing_from_anybodys_disk() {
    let (mut theft, riga, helper) = helped_theft(7_511);
    claim(&mut theft, helper, [1, 1, 0, 0]);
    fork(&mut theft, LogClass::Governance, 0, 0);
    theft.world.elapse(Span::minutes(1));
    // The proof is told once more, to all.
    for to in [0, 1, 2] {
        fork(&mut theft, LogClass::Governance, 0, to);
    }
    theft.world.elapse(Span::minutes(10));
    let author = theft.world.nodes[theft.thief].author().author_id();
    for node in (0..3).filter(|node| *node != helper) {
        let held = theft.world.entries(node, author, LogClass::Governance).len() as u64;
        assert!(held >= theft.last[0], "{} keeps it", theft.world.nodes[node].name);
    }
    theft.world.end_key(riga, theft.thief, theft.last).expect("its own history is whole");
    let newcomer = theft.world.join("Tallinn EE", 0);
    quiet(&mut theft.world);
    let honest: Vec<usize> = [0, 1, 2, 3, 4, newcomer].into_iter().filter(|node| *node != helper).collect();
    is_whole(&mut theft, riga, &honest);
    for node in [0, newcomer] {
        theft.world.crash(node);
        theft.world.start(node);
    }
    theft.world.elapse(Span::hours(1));
    is_whole(&mut theft, riga, &honest);
    theft.world.check();
}
