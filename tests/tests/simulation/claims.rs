//! What lies in mailboxes for nothing is taken out, whatever happens to the claim on it.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::World;

use crate::mailboxes::{BERLIN, RIGA, TBILISI, WARSAW, kept, two_laptops};
use crate::{act, refer};

/// Tbilisi is on and has left a referral in both mailboxes.
fn left_in_two_mailboxes(world: &mut World, service: &Service) -> ReferralId {
    world.start(TBILISI);
    world.elapse(Span::minutes(1));
    let id = refer(world, TBILISI, BERLIN, service).expect("sent");
    world.elapse(Span::minutes(2));
    assert_eq!((kept(world, WARSAW), kept(world, RIGA)), (1, 1));
    id
}

#[test]
fn a_claim_on_a_mailbox_that_is_away_survives_a_restart() {
    let (mut world, service) = two_laptops(61);
    let id = left_in_two_mailboxes(&mut world, &service);
    world.crash(WARSAW);
    act(&mut world, TBILISI, id, "withdraw-consent").expect("withdrawn");
    world.elapse(Span::minutes(10));
    assert_eq!(kept(&world, RIGA), 1, "the withdrawal lies there, and what was withdrawn does not");
    world.crash(TBILISI);
    world.start(WARSAW);
    world.elapse(Span::minutes(1));
    world.start(TBILISI);
    world.elapse(Span::hours(2));
    assert_eq!(kept(&world, WARSAW), 1, "what was withdrawn lies in Warsaw's mailbox");
}

#[test]
fn a_claim_that_did_not_arrive_is_made_again() {
    let (mut world, service) = two_laptops(62);
    let id = left_in_two_mailboxes(&mut world, &service);
    act(&mut world, TBILISI, id, "withdraw-consent").expect("withdrawn");
    // On its way: both mailboxes are out of reach before anything arrives.
    world.partition(|node| node == TBILISI);
    world.elapse(Span::minutes(1));
    assert_eq!((kept(&world, WARSAW), kept(&world, RIGA)), (1, 1));
    world.heal();
    world.elapse(Span::hours(2));
    assert_eq!((kept(&world, WARSAW), kept(&world, RIGA)), (1, 1), "what was withdrawn lies there still");
}
