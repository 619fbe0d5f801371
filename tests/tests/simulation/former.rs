//! What lies in mailboxes for members that no longer belong, or from them, goes with them.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::MotionKind;
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::World;

use crate::decisions::{about, founded, propose, vote};
use crate::{publish, refer, service};

/// Whose mailbox it is.
const BERLIN: usize = 2;
const WARSAW: usize = 3;
const MALLORY: usize = 4;

/// How many messages wait in Berlin's mailbox.
fn waiting(world: &World) -> u64 {
    let used = world.nodes[BERLIN].engine.as_ref().and_then(|engine| engine.mailbox_use());
    used.map_or(0, |used| used.messages)
}

/// A referral of one waits in Berlin's mailbox for the other, whose computer is off.
fn left_in_the_mailbox(seed: u64, from: usize, to: usize) -> (World, ReferralId) {
    let mut world = founded(seed);
    world.offer_mailbox(BERLIN, Quota::MEMBER);
    let theirs = service(seed);
    publish(&mut world, to, theirs.clone()).expect("published");
    world.elapse(Span::minutes(2));
    world.crash(to);
    let id = refer(&mut world, from, to, &theirs).expect("sent");
    world.elapse(Span::minutes(30));
    assert_eq!(waiting(&world), 1, "the referral waits in Berlin's mailbox");
    (world, id)
}

/// Those suspend Mallory.
fn suspend(world: &mut World, voters: &[usize]) {
    let motion = about(MotionKind::Suspend, world.nodes[MALLORY].org());
    let proposal = propose(world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    voters.iter().for_each(|voter| drop(vote(world, *voter, proposal, Choice::For).expect("voted")));
    world.elapse(Span::seconds(10));
}

#[test]
fn a_mailbox_drops_what_lies_in_it_for_a_suspended_member() {
    let (mut world, _) = left_in_the_mailbox(67, 0, MALLORY);
    suspend(&mut world, &[0, 1, BERLIN, WARSAW]);
    assert_eq!(waiting(&world), 0);
}

#[test]
fn a_mailbox_drops_what_a_suspended_member_left_in_it() {
    let (mut world, id) = left_in_the_mailbox(69, MALLORY, WARSAW);
    suspend(&mut world, &[0, 1, BERLIN]);
    assert_eq!(waiting(&world), 0);
    // Warsaw has not heard of the decision yet, and would still take it from Mallory itself.
    world.crash(MALLORY);
    world.start(WARSAW);
    world.elapse(Span::hours(1));
    assert_eq!(world.state(WARSAW, id), None, "it never arrives");
}
