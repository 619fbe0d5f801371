//! Stories of computers that are never on together, and of mailboxes that do not do what they signed for.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::{Digest, ReferralId};
use marshrut_protocol::local_api::{Delivery, MailboxOffer, Member, Network};
use marshrut_protocol::mailbox::{Quota, Use};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::time::Span;
use marshrut_protocol::wire::{Frame, Request};
use marshrut_tests::simulation::{Weather, World};

use crate::{act, publish, quiet, refer, service};

pub(crate) const TBILISI: usize = 0;
pub(crate) const BERLIN: usize = 1;
pub(crate) const WARSAW: usize = 2;
pub(crate) const RIGA: usize = 3;

/// Tbilisi and Berlin, which publishes a service, and two meeting points; only the meeting points are on.
pub(crate) fn two_laptops(seed: u64) -> (World, Service) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    assert_eq!([WARSAW, RIGA], ["Warsaw PL", "Riga LV"].map(|name| world.join_meeting_point(name, TBILISI)));
    let service = service(seed);
    publish(&mut world, BERLIN, service.clone()).expect("published");
    world.elapse(Span::minutes(2));
    world.crash(TBILISI);
    world.crash(BERLIN);
    (world, service)
}

/// One computer is on for ten minutes, alone but for the meeting points, and somebody does something after five.
pub(crate) fn shift<T>(world: &mut World, node: usize, work: impl FnOnce(&mut World) -> T) -> T {
    world.start(node);
    world.elapse(Span::minutes(5));
    let done = work(world);
    world.elapse(Span::minutes(5));
    world.crash(node);
    world.elapse(Span::hours(1));
    done
}

fn delivery(world: &mut World, node: usize, id: ReferralId) -> Delivery {
    match world.command(node, Command::Referral(id)) {
        Ok(Reply::Referral(shown)) => shown.detail.summary.delivery,
        other => panic!("unexpected {other:?}"),
    }
}

fn network(world: &mut World, node: usize) -> Network {
    match world.command(node, Command::Network) {
        Ok(Reply::Network(network)) => network,
        other => panic!("unexpected {other:?}"),
    }
}

pub(crate) fn mailbox_of(world: &mut World, node: usize, host: usize) -> MailboxOffer {
    let host = world.nodes[host].org();
    let network = network(world, node);
    let found = network.members.into_iter().chain(network.bootstraps).find(|member| member.organisation.id == host);
    found.and_then(|member: Member| member.mailbox).expect("it offers a mailbox")
}

pub(crate) fn kept(world: &World, host: usize) -> u64 {
    world.nodes[host].engine.as_ref().and_then(|engine| engine.mailbox_use()).expect("a mailbox").messages
}

/// Both came up once in a while, never together, and everything was said, receipted and cleared away.
#[test]
fn two_computers_that_are_never_on_together_close_a_referral() {
    let (mut world, service) = two_laptops(40);
    let id = shift(&mut world, TBILISI, |world| {
        let id = refer(world, TBILISI, BERLIN, &service).expect("sent");
        assert_eq!(delivery(world, TBILISI, id), Delivery::Queued);
        world.elapse(Span::minutes(1));
        assert_eq!(delivery(world, TBILISI, id), Delivery::AtMailbox);
        id
    });
    assert_eq!((kept(&world, WARSAW), kept(&world, RIGA)), (1, 1), "the message lies in two mailboxes");
    // What a mailbox signed for survives it.
    world.crash(WARSAW);
    world.start(WARSAW);
    assert_eq!(kept(&world, WARSAW), 1);
    for action in ["acknowledge", "accept", "complete"] {
        shift(&mut world, BERLIN, |world| act(world, BERLIN, id, action).expect(action));
        shift(&mut world, TBILISI, |_| ());
    }
    shift(&mut world, TBILISI, |world| {
        assert_eq!(world.state(TBILISI, id), Some("completed"));
        assert_eq!(delivery(world, TBILISI, id), Delivery::Answered);
        act(world, TBILISI, id, "confirm").expect("confirmed");
    });
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), Some("confirmed")));
    shift(&mut world, TBILISI, |world| assert_eq!(delivery(world, TBILISI, id), Delivery::Answered));
    assert_eq!((kept(&world, WARSAW), kept(&world, RIGA)), (0, 0), "what was fetched is deleted");
    quiet(&mut world);
    world.check();
}

/// The weekly keys go through the meeting points, so a partner that was met once can be written to months later.
#[test]
fn after_a_month_without_ever_being_on_together_a_referral_still_arrives() {
    let (mut world, service) = two_laptops(41);
    for _ in 0..15 {
        shift(&mut world, TBILISI, |_| ());
        shift(&mut world, BERLIN, |_| ());
        world.elapse(Span::days(2));
    }
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), Some("delivered")));
    shift(&mut world, TBILISI, |world| assert_eq!(world.state(TBILISI, id), Some("delivered")));
}

#[test]
fn a_mailbox_that_withholds_is_found_out_by_the_receipt_that_came_another_way() {
    let (mut world, service) = two_laptops(42);
    world.nodes[WARSAW].swallows = true;
    world.nodes[WARSAW].honest = false;
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), Some("delivered"), "Riga had it too"));
    shift(&mut world, TBILISI, |world| {
        assert_eq!(world.state(TBILISI, id), Some("delivered"));
        let (warsaw, riga) = (mailbox_of(world, TBILISI, WARSAW), mailbox_of(world, TBILISI, RIGA));
        assert_eq!((warsaw.delivered, warsaw.lost, riga.delivered, riga.lost), (0, 1, 1, 0));
    });
}

#[test]
fn what_the_only_mailbox_lost_is_sent_again_and_held_against_it() {
    let (mut world, service) = two_laptops(43);
    world.nodes[WARSAW].swallows = true;
    world.nodes[WARSAW].honest = false;
    world.crash(RIGA);
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), None, "nothing came"));
    world.start(BERLIN);
    world.elapse(Span::minutes(1));
    world.start(TBILISI);
    world.elapse(Span::minutes(1));
    assert_eq!((world.state(BERLIN, id), world.state(TBILISI, id)), (Some("delivered"), Some("delivered")));
    assert_eq!(mailbox_of(&mut world, TBILISI, WARSAW).lost, 1);
}

/// Whoever hosts a mailbox sees what is left there, and a member in league with it may leave something at another one that
/// begins alike, before the sender gets there. If that mailbox signed for what the sender brings, nobody would have it.
#[test]
fn what_begins_like_something_that_is_kept_is_not_signed_for() {
    let mut world = World::new(50, Weather::FAIR);
    world.found(&["Tbilisi GE", "Mallory FR"]);
    world.elapse(Span::seconds(10));
    let (mallory, riga) = (1, world.join_meeting_point("Riga LV", TBILISI));
    world.elapse(Span::minutes(2));
    let message = world.sealed_to_nobody(TBILISI, [5; 16]);
    let mut alike = message.clone();
    *alike.last_mut().expect("bytes") ^= 1;
    let (checked_by_mallory, checked_by_tbilisi) = (Digest([1; 32]), Digest([2; 32]));
    let mut signs = |from, envelope: &[u8], check| {
        let deposit = Request::Deposit { envelope: envelope.to_vec(), check };
        matches!(world.member_asks(from, riga, &deposit), Some(Frame::Deposited(_)))
    };
    assert!(signs(mallory, &alike, checked_by_mallory));
    assert!(!signs(TBILISI, &message, checked_by_tbilisi), "it could be taken out by who left the other one");
    assert!(!signs(TBILISI, &message, checked_by_mallory), "it is not what is kept");
    assert!(!signs(mallory, &alike, checked_by_tbilisi));
    assert!(signs(mallory, &alike, checked_by_mallory), "who repeats the same is told the same");
    assert_eq!(kept(&world, riga), 1);
    let fresh = world.sealed_to_nobody(TBILISI, [5; 16]);
    let deposit = Request::Deposit { envelope: fresh, check: checked_by_tbilisi };
    assert!(
        matches!(world.member_asks(TBILISI, riga, &deposit), Some(Frame::Deposited(_))),
        "sealed afresh it is taken"
    );
}

#[test]
fn a_full_mailbox_says_so_and_the_message_goes_elsewhere() {
    let (mut world, service) = two_laptops(44);
    let one = Use { messages: 1, bytes: 1 << 20 };
    world.offer_mailbox(WARSAW, Quota { depositor: one, ..Quota::MEETING_POINT });
    let ids = shift(&mut world, TBILISI, |world| {
        let ids = [0, 1, 2].map(|_| refer(world, TBILISI, BERLIN, &service).expect("sent"));
        world.elapse(Span::minutes(2));
        assert!(ids.iter().all(|id| delivery(world, TBILISI, *id) == Delivery::AtMailbox), "Riga takes them all");
        assert!(mailbox_of(world, TBILISI, WARSAW).full && !mailbox_of(world, TBILISI, RIGA).full);
        ids
    });
    assert_eq!((kept(&world, WARSAW), kept(&world, RIGA)), (1, 3), "nothing was thrown out for something newer");
    shift(&mut world, BERLIN, |world| {
        assert!(ids.iter().all(|id| world.state(BERLIN, *id) == Some("delivered")));
    });
}

#[test]
fn what_nobody_takes_waits_and_what_nobody_fetches_is_thrown_away_in_the_end() {
    let (mut world, service) = two_laptops(45);
    let nothing = Use { messages: 0, bytes: 0 };
    world.offer_mailbox(WARSAW, Quota { all: nothing, ..Quota::MEETING_POINT });
    world.offer_mailbox(RIGA, Quota { all: nothing, ..Quota::MEETING_POINT });
    let id = shift(&mut world, TBILISI, |world| {
        let id = refer(world, TBILISI, BERLIN, &service).expect("sent");
        world.elapse(Span::minutes(2));
        assert_eq!(delivery(world, TBILISI, id), Delivery::Queued);
        id
    });
    world.offer_mailbox(RIGA, Quota::MEETING_POINT);
    shift(&mut world, TBILISI, |world| {
        world.elapse(Span::hours(2));
        assert_eq!(delivery(world, TBILISI, id), Delivery::AtMailbox, "there is room now");
    });
    assert_eq!(kept(&world, RIGA), 1);
    world.elapse(Span::days(16));
    assert_eq!(kept(&world, RIGA), 0);
}

#[test]
fn a_member_whose_computer_is_always_on_serves_as_mailbox() {
    let mut world = World::new(46, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE", "Almaty KZ"]);
    world.offer_mailbox(2, Quota::MEMBER);
    let service = service(46);
    publish(&mut world, BERLIN, service.clone()).expect("published");
    world.elapse(Span::minutes(2));
    world.crash(TBILISI);
    world.crash(BERLIN);
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    shift(&mut world, BERLIN, |world| act(world, BERLIN, id, "accept").expect("accepted"));
    shift(&mut world, TBILISI, |world| assert_eq!(world.state(TBILISI, id), Some("accepted")));
    quiet(&mut world);
    world.check();
}

#[test]
fn a_partners_key_that_is_too_old_is_an_alarm_until_a_newer_one_comes() {
    let mut world = World::new(47, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::minutes(1));
    let stale = |world: &mut World| {
        let members = network(world, TBILISI).members;
        members.iter().find_map(|member| member.prekey).expect("Berlin's key").stale
    };
    assert!(!stale(&mut world));
    world.partition(|node| node == TBILISI);
    world.elapse(Span::days(11));
    assert!(stale(&mut world));
    world.heal();
    world.elapse(Span::minutes(1));
    assert!(!stale(&mut world));
}

/// Whose key is whose follows from sponsorships that may be read later than the keys.
#[test]
fn keys_of_newcomers_are_known_after_a_restart() {
    let mut world = World::new(49, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ"]);
    world.elapse(Span::seconds(10));
    let newcomers = [0, 1, 0, 1].map(|inviter| world.join(&format!("Newcomer{} EE", world.nodes.len()), inviter));
    world.elapse(Span::minutes(2));
    world.crash(TBILISI);
    world.start(TBILISI);
    world.elapse(Span::minutes(1));
    for member in network(&mut world, TBILISI).members.iter().filter(|member| !member.ours) {
        assert!(member.prekey.is_some(), "the key of {} is lost", member.organisation.name);
    }
    assert_eq!(newcomers.len() + 2, network(&mut world, TBILISI).members.len());
}
