//! Stories: one thing happens, and what follows is looked at.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::{act, publish, quiet, refer, service};

#[test]
fn what_tbilisi_publishes_almaty_and_berlin_find() {
    let mut world = World::new(1, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    publish(&mut world, 0, service(1)).expect("published");
    world.elapse(Span::seconds(5));
    assert_eq!(world.services(1).len(), 1);
    assert_eq!(world.services(2).len(), 1);
    quiet(&mut world);
    world.check();
}

#[test]
fn a_referral_goes_its_way_and_back() {
    let mut world = World::new(2, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(2);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let id = refer(&mut world, 0, 1, &service).expect("sent");
    world.elapse(Span::seconds(5));
    assert_eq!((world.state(0, id), world.state(1, id)), (Some("delivered"), Some("delivered")));
    for (action, state) in [("acknowledge", "acknowledged"), ("accept", "accepted"), ("complete", "completed")] {
        act(&mut world, 1, id, action).expect(action);
        world.elapse(Span::seconds(5));
        assert_eq!((world.state(0, id), world.state(1, id)), (Some(state), Some(state)));
    }
    act(&mut world, 0, id, "acknowledge").expect_err("only the receiver acknowledges");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_withdrawn_consent_destroys_the_content_on_both_sides() {
    let mut world = World::new(3, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(3);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let keys = |world: &World| [0, 1].map(|n: usize| world.nodes[n].disk.key_ids());
    let id = refer(&mut world, 0, 1, &service).expect("sent");
    world.elapse(Span::seconds(5));
    act(&mut world, 0, id, "withdraw-consent").expect("withdrawn");
    world.elapse(Span::minutes(1));
    assert_eq!((world.state(0, id), world.state(1, id)), (Some("consent-withdrawn"), Some("consent-withdrawn")));
    for node in [0, 1] {
        let Ok(Reply::Referral(shown)) = world.command(node, Command::Referral(id)) else { panic!("a tombstone") };
        assert!(shown.events.iter().all(Option::is_none), "no row of content is left");
        let disk = world.nodes[node].disk.clone();
        assert!(shown.fill_in(|row| disk.row(marshrut_protocol::commit::Table::ReferralEvent, row)).content.is_none());
    }
    let _keys_left = keys(&world);
    quiet(&mut world);
    world.check();
}

#[test]
fn a_newcomer_joins_by_invitation_and_holds_everything() {
    let mut world = World::new(4, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ"]);
    world.elapse(Span::seconds(10));
    (10..60).for_each(|seed| {
        publish(&mut world, 0, service(seed)).expect("published");
    });
    let berlin = world.join("Berlin DE", 1);
    world.elapse(Span::minutes(1));
    assert_eq!(world.services(berlin).len(), 50);
    quiet(&mut world);
    world.check();
}

#[test]
fn a_second_sync_with_nothing_new_is_one_short_round_trip_each_way() {
    let mut world = World::new(7, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    (100..400).for_each(|seed| {
        publish(&mut world, 0, service(seed)).expect("published");
    });
    world.elapse(Span::minutes(1));
    assert_eq!(world.services(1).len(), 300);
    world.partition(|node| node == 0);
    world.elapse(Span::seconds(5));
    world.traffic();
    world.heal();
    world.elapse(Span::seconds(30));
    let (requests, bytes) = world.traffic();
    assert_eq!(requests, 2, "each side asks once whether the other holds the same");
    assert!(bytes < 10_000, "{bytes} bytes to learn that there is nothing new");
}

#[test]
fn a_fork_freezes_the_log_everywhere_at_the_same_place() {
    let mut world = World::new(5, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::seconds(10));
    publish(&mut world, 3, service(5)).expect("published");
    world.elapse(Span::seconds(5));
    world.fork(3, service(6), service(7));
    quiet(&mut world);
    let frozen = world.nodes[0].engine.as_ref().expect("running").frozen_logs();
    assert_eq!(frozen.len(), 1, "tbilisi knows of the fork");
    assert_eq!(world.services(0).len(), 1, "what came before the fork still counts");
    world.check();
}

#[test]
fn a_body_that_one_member_withholds_comes_from_another() {
    let mut world = World::new(6, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Mallory FR"]);
    world.nodes[2].withholds = true;
    world.nodes[2].honest = false;
    world.elapse(Span::seconds(10));
    publish(&mut world, 0, service(8)).expect("published");
    world.elapse(Span::seconds(10));
    world.crash(0);
    let berlin = world.join("Berlin DE", 1);
    world.elapse(Span::minutes(20));
    assert_eq!(world.services(berlin).len(), 1);
    quiet(&mut world);
    world.check();
}
