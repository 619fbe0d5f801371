//! Governance logs of organisations that do not belong any more, because what vouched for them was taken back: what was
//! said in them counts for everybody or for nobody, whoever read them before and whoever comes later.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::engine::Command;
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::AuthorId;
use marshrut_protocol::local_api::{MotionForm, MotionKind, NumberName};
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::governance::Leave;
use marshrut_protocol::record::{Kind, Record};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::decisions::{propose, vote};

const FOUNDERS: [&str; 5] = ["Tbilisi GE", "Almaty KZ", "Berlin DE", "Warsaw PL", "Mallory FR"];
const HONEST: usize = 4;
const WARSAW: usize = 3;
const MALLORY: usize = 4;
const OSH: usize = 5;
const GOVERNANCE: LogClass = LogClass::Governance;

/// How it is taken back that Mallory vouched for Osh.
#[derive(Debug, Clone, Copy)]
enum Back {
    /// In Osh's log the root of Mallory ends the key that vouched, before it did.
    Revoked,
    /// In Osh's log the root of Mallory certifies so many older keys that the one that vouched does not count.
    OneTooMany,
    /// Mallory forks its log where it vouched.
    Forked,
}

const WAYS: [Back; 3] = [Back::Revoked, Back::OneTooMany, Back::Forked];

struct Story {
    world: World,
    /// How many entries Mallory's log had before it vouched.
    before: u64,
    author: AuthorId,
}

/// Warsaw is away; Mallory brings Osh in, and all others read what Osh says.
fn brought_in(seed: u64) -> Story {
    let weather = if seed.is_multiple_of(2) { Weather::STORM } else { Weather::FAIR };
    let mut world = World::new(seed, weather);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    world.crash(WARSAW);
    let author = world.nodes[MALLORY].author().author_id();
    let before = world.entries(MALLORY, author, GOVERNANCE).len() as u64;
    assert_eq!(world.join("Osh KG", MALLORY), OSH);
    world.elapse(Span::hours(1));
    let engine = world.nodes[0].engine.as_ref().expect("running");
    assert!(engine.membership().member(world.nodes[OSH].org()).is_some(), "Osh belongs");
    Story { world, before, author }
}

impl Story {
    /// A motion that decides by its own past, which names Osh's log; Osh and others vote.
    fn decide(&mut self) {
        let form =
            MotionForm { number: Some(NumberName::Quorum), value: "1/3".into(), ..MotionForm::new(MotionKind::Set) };
        let by = self.world.below(3) as usize;
        let motion = propose(&mut self.world, by, form).expect("proposed");
        self.world.elapse(Span::minutes(5));
        for voter in [0, 1, 2, OSH].into_iter().take(2 + self.world.below(3) as usize) {
            // Not everybody has heard of it in a storm.
            let _refused = vote(&mut self.world, voter, motion, Choice::For).is_err();
        }
        self.world.elapse(Span::minutes(5));
    }

    fn take_back(&mut self, how: Back) {
        let (author, now) = (self.author, self.world.now());
        let world = &mut self.world;
        match how {
            Back::Revoked => {
                let word = world.revocation(MALLORY, author, [self.before, 0, 0, 0], [None; 4]);
                world.say_in(OSH, GOVERNANCE, &word, now);
            }
            Back::OneTooMany => {
                for _ in 0..4 {
                    let (_, key) = world.certify_unused(MALLORY);
                    let word = world.certify_key(MALLORY, key, 0);
                    world.say_in(OSH, GOVERNANCE, &word, now);
                    // Else it would sign the next one for the same place.
                    world.elapse(Span::seconds(10));
                }
            }
            Back::Forked => {
                let told = world.sign_again(MALLORY, GOVERNANCE, self.before, &Record::Leave(Leave { words: None }));
                world.hand_on(1, 0, told.expect("an entry for a used place"));
            }
        }
        self.world.elapse(Span::hours(1));
    }

    /// Mallory and Osh are gone for good. Warsaw comes back and hears of everything late, and so does a newcomer.
    fn come_late(&mut self) {
        let world = &mut self.world;
        world.heal();
        world.weather(Weather::FAIR);
        for gone in [MALLORY, OSH] {
            world.nodes[gone].honest = false;
            world.crash(gone);
        }
        world.elapse(Span::hours(1));
        if world.nodes[WARSAW].engine.is_none() {
            world.start(WARSAW);
        }
        world.elapse(Span::hours(3));
        world.join("Tallinn EE", 1);
        world.elapse(Span::hours(3));
    }

    fn check(&mut self, what: &str) {
        let world = &mut self.world;
        let osh = world.nodes[OSH].org();
        let honest: Vec<usize> = (0..world.nodes.len()).filter(|node| world.nodes[*node].honest).collect();
        assert_eq!(honest.len(), HONEST + 1, "{what}: the newcomer too");
        let told = |world: &World, node: usize| {
            let membership = world.nodes[node].engine.as_ref().expect("running").membership();
            let keys: Vec<_> = membership.authors().collect();
            (
                membership.state().clone(),
                keys,
                membership.revoked_in(GOVERNANCE),
                membership.excess().collect::<Vec<_>>(),
            )
        };
        let expected = told(world, 0);
        assert!(!expected.0.members.contains_key(&osh), "{what}: nobody vouches for Osh any more");
        for node in honest {
            assert_eq!(told(world, node), expected, "{what}: at {}", world.nodes[node].name);
            world.crash(node);
            world.start(node);
            assert_eq!(told(world, node), expected, "{what}: at {} after a start", world.nodes[node].name);
        }
        world.elapse(Span::hours(1));
        world.check();
    }
}

#[test]
fn what_was_said_in_a_log_that_nobody_vouches_for_any_more_counts_for_all_or_for_nobody() {
    for seed in 7_600..7_618 {
        let how = WAYS[(seed % 3) as usize];
        let mut story = brought_in(seed);
        if story.world.chance(60) {
            story.decide();
        }
        story.take_back(how);
        if story.world.chance(50) {
            let node = story.world.below(3) as usize;
            story.world.crash(node);
            story.world.start(node);
        }
        story.come_late();
        story.check(&format!("seed {seed}, {how:?}"));
    }
}

/// Half of the members read the log before it was cut off from everybody, the others none of it; later they meet.
#[test]
fn who_read_such_a_log_and_who_did_not_come_to_the_same_once_they_meet() {
    for seed in 7_630..7_636 {
        let mut story = brought_in(seed);
        story.world.start(WARSAW);
        story.world.elapse(Span::minutes(10));
        let half = 1 + story.world.below(2) as usize;
        story.world.partition(|node| node < half || node >= MALLORY);
        story.decide_alone();
        story.take_back(WAYS[(seed % 3) as usize]);
        story.come_late();
        story.check(&format!("seed {seed}"));
    }
}

impl Story {
    /// Whoever is with Osh puts something to the vote, knowing what the others do not.
    fn decide_alone(&mut self) {
        let form = MotionForm { title: "Meet in May".into(), ..MotionForm::new(MotionKind::Decide) };
        propose(&mut self.world, 0, form).expect("proposed");
        self.world.elapse(Span::minutes(5));
    }
}

/// What a malicious member brings in and takes back by the dozen costs its partners a few entries a day.
#[test]
fn a_member_that_brings_in_dozens_and_takes_it_back_does_not_fill_its_partners_logs() {
    let mut world = World::new(77, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(2));
    let author = world.nodes[MALLORY].author().author_id();
    let before = world.entries(MALLORY, author, GOVERNANCE).len() as u64;
    let dozens: Vec<usize> = (0..20).map(|n| world.join(&format!("Shell{n} KG"), MALLORY)).collect();
    world.elapse(Span::minutes(30));
    let carried = |world: &World, node: usize| {
        let entries = world.entries(node, world.nodes[node].author().author_id(), GOVERNANCE);
        let kind = |stored: &Vec<u8>| Entry::from_own_store(stored).expect("a stored entry").header().kind;
        entries.iter().filter(|stored| kind(stored) == Kind::Certificate.code()).count()
    };
    let own: Vec<usize> = (0..HONEST).map(|node| carried(&world, node)).collect();
    let (word, now) = (world.revocation(MALLORY, author, [before, 0, 0, 0], [None; 4]), world.now());
    world.say_in(dozens[0], GOVERNANCE, &word, now);
    world.elapse(Span::seconds(20));
    for gone in dozens.iter().chain([&MALLORY]) {
        world.nodes[*gone].honest = false;
        world.crash(*gone);
    }
    world.elapse(Span::hours(12));
    for (node, before) in own.into_iter().enumerate() {
        let said = carried(&world, node) - before;
        assert!((1..=16).contains(&said), "{} said {said} certificates within a day", world.nodes[node].name);
    }
    let kept = |world: &World| world.nodes[0].engine.as_ref().expect("running").membership().kept().count();
    assert_eq!(kept(&world), dozens.len(), "together they told of all");
    let _status = world.command(0, Command::Status);
    world.check();
}
