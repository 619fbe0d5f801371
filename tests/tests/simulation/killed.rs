//! `kill -9` at every boundary between two effects of sending and receiving, and at every place within a commit, on
//! both sides: enumerated. Each time the node starts again from its disk, its people do again what was not done, and
//! the story goes on to its end.
//!
//! At each commit of every run: what one side holds, the other holds too or it still waits in the outbox. So nothing
//! was receipted before it was durable. At the end: one case, the same on both sides, nothing unreadable, no key
//! without a use, and both can still write to each other.

use std::collections::BTreeSet;

use marshrut_protocol::commit::Table;
use marshrut_protocol::engine::{Command, Disk as _, RowValue};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use super::{acts, publish, service, writes};

const TBILISI: usize = 0;
const BERLIN: usize = 1;

/// What happens after the referral was sent, and how it ends.
struct Story {
    acts: &'static [(usize, &'static str)],
    ends: &'static str,
    /// Whether the content is destroyed at the end.
    destroyed: bool,
}

const HELPED: Story = Story {
    acts: &[
        (BERLIN, "request-info"),
        (TBILISI, "answer-info"),
        (BERLIN, "accept"),
        (TBILISI, "message"),
        (BERLIN, "complete"),
        (TBILISI, "confirm"),
    ],
    ends: "confirmed",
    destroyed: false,
};
const TAKEN_BACK: Story =
    Story { acts: &[(BERLIN, "accept"), (TBILISI, "withdraw-consent")], ends: "consent-withdrawn", destroyed: true };

/// Ids of the events that a node can read, and of those that it keeps but cannot.
fn events(world: &World, node: usize) -> (BTreeSet<Vec<u8>>, usize) {
    let rows = world.nodes[node].disk.rows(Table::ReferralEvent).expect("a virtual disk");
    let readable = |row: &(Vec<u8>, RowValue)| matches!(row.1, RowValue::Clear(_));
    let unreadable = rows.iter().filter(|row| !readable(row)).count();
    (rows.into_iter().filter(readable).map(|(id, _)| id).collect(), unreadable)
}

/// Whether an event (the last 32 bytes of its row's id) waits in a node's outbox.
fn waits(world: &World, node: usize, event: &[u8]) -> bool {
    let rows = world.nodes[node].disk.rows(Table::Outbox).expect("a virtual disk");
    let digest = &event[event.len() - 32..];
    rows.iter().any(|(_, row)| matches!(row, RowValue::Clear(row) if row.windows(32).any(|part| part == digest)))
}

fn nothing_is_receipted_before_it_is_durable(world: &World) {
    for (here, there) in [(TBILISI, BERLIN), (BERLIN, TBILISI)] {
        let held = events(world, there).0;
        for event in events(world, here).0.difference(&held) {
            assert!(waits(world, here, event), "{} holds what the other lost", world.nodes[here].name);
        }
    }
}

fn begin() -> World {
    let mut world = World::new(77, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    publish(&mut world, BERLIN, service(7)).expect("published");
    world.elapse(Span::seconds(5));
    world
}

/// Time passes; whoever died is started again.
fn pass(world: &mut World) {
    for _ in 0..8 {
        for node in [TBILISI, BERLIN] {
            if world.nodes[node].engine.is_none() {
                world.start(node);
            }
        }
        world.elapse(Span::seconds(2));
    }
}

fn the_case(world: &World, node: usize) -> Option<(ReferralId, &'static str)> {
    let engine = world.nodes[node].engine.as_ref().expect("it was started again");
    let cases = engine.case_states(world.now());
    assert!(cases.len() <= 1, "one referral is {} cases", cases.len());
    cases.first().map(|(id, _, state)| (*id, *state))
}

/// A person does something, and does it again if the node died and it turns out not to be done.
fn insist(world: &mut World, node: usize, command: impl Fn(&World) -> Command, is_done: impl Fn(&World) -> bool) {
    for _ in 0..3 {
        let wish = command(world);
        let answer = world.wish(node, wish);
        pass(world);
        match answer {
            Some(Ok(_)) => return,
            Some(Err(refusal)) => panic!("refused: {refusal}"),
            None if is_done(world) => return,
            None => {}
        }
    }
    panic!("the node dies only once");
}

fn tell(story: &Story, victim: usize, dies_at: Option<u64>) -> u64 {
    let mut world = begin();
    world.nodes[victim].fuse.lay(dies_at);
    if !story.destroyed {
        world.after_commit = nothing_is_receipted_before_it_is_durable;
    }
    let sent = |world: &World| the_case(world, TBILISI).is_some();
    insist(&mut world, TBILISI, |world| writes(world, BERLIN, &service(7)), sent);
    for (place, (node, action)) in story.acts.iter().enumerate() {
        let (id, _) = the_case(&world, *node).expect("it arrived");
        let is_done = |world: &World| {
            let (_, state) = the_case(world, *node).expect("nothing is lost");
            state == "consent-withdrawn" || events(world, *node).0.len() == place + 2
        };
        insist(&mut world, *node, |world| acts(world, id, action), is_done);
    }
    let passed = world.nodes[victim].fuse.passed();
    check_end(&mut world, story);
    passed
}

fn check_end(world: &mut World, story: &Story) {
    let left = |world: &World, node: usize, table| world.nodes[node].disk.rows(table).expect("a virtual disk").len();
    for node in [TBILISI, BERLIN] {
        assert_eq!(the_case(world, node).map(|(_, state)| state), Some(story.ends));
        let expected = if story.destroyed { 0 } else { story.acts.len() + 1 };
        let (readable, unreadable) = events(world, node);
        assert_eq!((readable.len(), unreadable), (expected, 0), "{}", world.nodes[node].name);
        assert_eq!(left(world, node, Table::Outbox) + left(world, node, Table::OutboxClear), 0);
        check_keys(world, node);
    }
    if !story.destroyed {
        check_still_talking(world);
    }
    world.check();
}

/// A start destroys the keys that no row needs; here there are none.
fn check_keys(world: &mut World, node: usize) {
    let before = world.nodes[node].disk.key_ids();
    world.crash(node);
    pass(world);
    assert_eq!(world.nodes[node].disk.key_ids(), before, "{} kept a key without a use", world.nodes[node].name);
}

/// Each side still has what it needs to open what the other seals.
fn check_still_talking(world: &mut World) {
    for node in [TBILISI, BERLIN] {
        let (id, _) = the_case(world, node).expect("it is there");
        let command = acts(world, id, "message");
        world.command(node, command).expect("it can be said");
        pass(world);
        assert_eq!(events(world, TBILISI).0, events(world, BERLIN).0);
    }
}

fn at_every_boundary(story: &Story, victim: usize) {
    let boundaries = tell(story, victim, None);
    assert!(boundaries > 8 * story.acts.len() as u64, "only {boundaries} boundaries");
    for boundary in 0..boundaries {
        let told = std::panic::catch_unwind(|| tell(story, victim, Some(boundary)));
        assert!(told.is_ok(), "killed at boundary {boundary} of {boundaries}");
    }
}

#[test]
fn the_sender_is_killed_while_a_client_is_helped() {
    at_every_boundary(&HELPED, TBILISI);
}

#[test]
fn the_receiver_is_killed_while_a_client_is_helped() {
    at_every_boundary(&HELPED, BERLIN);
}

#[test]
fn the_sender_is_killed_while_consent_is_taken_back() {
    at_every_boundary(&TAKEN_BACK, TBILISI);
}

#[test]
fn the_receiver_is_killed_while_consent_is_taken_back() {
    at_every_boundary(&TAKEN_BACK, BERLIN);
}
