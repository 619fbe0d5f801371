//! Members that flood, repeat and lie: the others are served all the same, and nothing grows.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::engine::{Command, PublishingQuota, Refusal, Reply};
use marshrut_protocol::local_api::{MotionKind, Standing};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::verification::{Finding, Method};
use marshrut_protocol::time::Span;
use marshrut_protocol::verification::{State, Worth};
use marshrut_tests::simulation::{Lie, Weather, World};

use crate::decisions::{about, propose, vote};
use crate::verification::{attest, known, verify};
use crate::{act, publish, quiet, refer, service};

const MALLORY: usize = 3;
/// Ten times what the transport lets through in a second (`node/src/network/config.rs`).
const TEN_QUOTAS: usize = 500;

fn four() -> World {
    let mut world = World::new(31, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::seconds(10));
    world.nodes[MALLORY].honest = false;
    world
}

/// Publishes and refers among the honest ones: it takes as long as if nobody else were there.
fn serve_each_other(world: &mut World, seed: u64) {
    let needed = service(seed);
    publish(world, 1, needed.clone()).expect("published");
    world.elapse(Span::seconds(5));
    for node in [0, 2] {
        assert!(world.services(node).iter().any(|(_, id, ..)| *id == needed.id), "a new service came late");
    }
    let id = refer(world, 0, 1, &needed).expect("sent");
    world.elapse(Span::seconds(5));
    act(world, 1, id, "accept").expect("accepted");
    world.elapse(Span::seconds(5));
    assert_eq!((world.state(0, id), world.state(1, id)), (Some("accepted"), Some("accepted")));
}

#[test]
fn a_member_that_floods_slows_nobody_and_fills_nothing() {
    let mut world = four();
    for round in 0..4 {
        world.flood(MALLORY, TEN_QUOTAS);
        serve_each_other(&mut world, 300 + round);
    }
    quiet(&mut world);
    world.check();
}

#[test]
fn what_was_said_before_changes_nothing_when_it_is_said_again() {
    let mut world = four();
    serve_each_other(&mut world, 310);
    quiet(&mut world);
    let before: Vec<_> = (0..3).map(|node| world.copy_of(node).all_entries().clone()).collect();
    for _ in 0..3 {
        world.replay(MALLORY);
        world.elapse(Span::minutes(1));
    }
    for (node, before) in before.iter().enumerate() {
        assert_eq!(world.nodes[node].disk.all_entries(), before, "a repeat was taken for news");
    }
    serve_each_other(&mut world, 311);
    quiet(&mut world);
    world.check();
}

#[test]
fn a_member_that_claims_what_it_cannot_serve_holds_nobody_up() {
    for lie in [Lie::Empty, Lie::Stalls, Lie::Repeats, Lie::Denies] {
        let mut world = four();
        world.nodes[MALLORY].lie = Some(lie);
        world.elapse(Span::minutes(6));
        for round in 0..3 {
            serve_each_other(&mut world, 320 + round);
            world.elapse(Span::minutes(7));
        }
        let frozen = world.nodes[0].engine.as_ref().expect("running").frozen_logs();
        assert!(frozen.is_empty(), "{lie:?}");
        quiet(&mut world);
        world.check();
    }
}

/// What four nodes ask each other in an hour is some hundreds; that goes on whatever one of them says.
#[test]
fn who_claims_forks_without_a_proof_is_not_asked_again_and_again() {
    let mut world = four();
    world.nodes[MALLORY].lie = Some(Lie::Denies);
    world.elapse(Span::minutes(1));
    world.traffic();
    world.elapse(Span::hours(1));
    let (requests, _) = world.traffic();
    assert!(requests < 2_000, "{requests} requests in an hour");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_node_catches_up_beside_a_liar_that_is_asked_first() {
    for lie in [Lie::Empty, Lie::Stalls, Lie::Repeats] {
        let mut world = four();
        let start = world.now();
        world.nodes[MALLORY].lie = Some(lie);
        world.elapse(Span::minutes(1));
        world.crash(0);
        for seed in 330..360 {
            // Whom it claims to know better than themselves it holds up for some seconds, once.
            while publish(&mut world, 1, service(seed)).is_err() {
                assert!(world.now() < start.plus(Span::minutes(5)), "{lie:?} keeps a node from publishing");
                world.elapse(Span::seconds(5));
            }
        }
        // Only the liar answers at first.
        world.partition(|node| node == 0 || node == MALLORY);
        world.start(0);
        world.elapse(Span::seconds(20));
        world.heal();
        world.elapse(Span::minutes(3));
        assert_eq!(world.services(0).len(), 30, "{lie:?} kept a node from catching up");
        quiet(&mut world);
        world.check();
    }
}

/// Small numbers in place of a hundred thousand.
pub(crate) const QUOTA: PublishingQuota = PublishingQuota { per_day: 20, total: 50, ..PublishingQuota::MEMBER };

/// Services of a day's quota: the tokens by which mailboxes sort are in the same log.
const TAKEN: usize = 19;

fn four_with_a_quota() -> World {
    let mut world = four();
    for node in 0..3 {
        world.nodes[node].quota = QUOTA;
        world.crash(node);
        world.start(node);
    }
    world.nodes[MALLORY].quota = PublishingQuota::UNBOUNDED;
    world.crash(MALLORY);
    world.start(MALLORY);
    world.elapse(Span::minutes(1));
    world
}

fn published_by(world: &mut World, node: usize, by: usize) -> usize {
    let by = world.nodes[by].org();
    world.services(node).iter().filter(|(org, ..)| *org == by).count()
}

#[test]
fn what_a_member_publishes_beyond_a_days_quota_nobody_takes() {
    let mut world = four_with_a_quota();
    for seed in 400..430 {
        publish(&mut world, MALLORY, service(seed)).expect("it knows no quota");
    }
    world.elapse(Span::minutes(30));
    for node in 0..3 {
        assert_eq!(published_by(&mut world, node, MALLORY), TAKEN, "at {}", world.nodes[node].name);
    }
    for node in 0..3 {
        let Ok(Reply::SelfCheck(seen)) = world.command(node, Command::SelfCheck) else { panic!("a check") };
        assert_eq!(seen.over_quota, ["Mallory"], "people at {} are told", world.nodes[node].name);
    }
    serve_each_other(&mut world, 430);
    // A newcomer that reads it all at once stops at the same place, and so does who starts anew.
    let riga = world.join("Riga LV", 0);
    world.nodes[riga].quota = QUOTA;
    world.crash(riga);
    world.start(riga);
    world.crash(0);
    world.elapse(Span::days(3));
    world.start(0);
    world.elapse(Span::hours(1));
    for node in [0, 1, riga] {
        assert_eq!(published_by(&mut world, node, MALLORY), TAKEN, "at {}", world.nodes[node].name);
    }
    quiet(&mut world);
    world.check();
}

/// Ten changes dated ten days ahead, then fifteen of the day after: who reads them as they come, and who reads them all a
/// month later, must stop at the same one.
#[test]
fn dates_ahead_of_the_clock_give_no_more_room_to_those_who_read_them_late() {
    let mut world = four_with_a_quota();
    publish(&mut world, MALLORY, service(450)).expect("published");
    world.elapse(Span::minutes(10));
    let (start, author) = (world.now(), world.nodes[MALLORY].author().author_id());
    let mut last = world.entries(0, author, LogClass::Services).pop().expect("it has published");
    let mut tail = Vec::new();
    for number in 0..25 {
        let at = start.plus(Span::days(if number < 10 { 10 } else { 1 }));
        last = world.sign_after(MALLORY, &last, &Record::Service(Box::new(service(451 + number))), at);
        tail.push(last.clone());
    }
    world.plant(MALLORY, tail);
    world.elapse(Span::days(3));
    let taken = published_by(&mut world, 0, MALLORY);
    assert_eq!(taken, 1, "what is dated ten days ahead waits, with all that follows");
    world.elapse(Span::days(12));
    let riga = world.join("Riga LV", 0);
    world.nodes[riga].quota = QUOTA;
    world.crash(riga);
    world.start(riga);
    world.elapse(Span::days(1));
    for node in [0, 1, 2, riga] {
        let (name, taken) = (world.nodes[node].name.clone(), published_by(&mut world, node, MALLORY));
        assert_eq!(taken, 1 + QUOTA.per_day as usize, "at {name}: a date before the latest one counts as the latest");
    }
    quiet(&mut world);
    world.check();
}

#[test]
fn a_member_is_told_at_its_own_node_that_it_publishes_too_much() {
    let mut world = four_with_a_quota();
    let refused = |world: &mut World, seed| match publish(world, 0, service(seed)) {
        Err(Refusal::NotAllowed { kind, .. }) => kind,
        other => panic!("unexpected {other:?}"),
    };
    for day in 0..2 {
        let seeds = 500 + day * 30..530 + day * 30;
        let stopped = seeds.clone().find(|seed| publish(&mut world, 0, service(*seed)).is_err()).expect("a day's end");
        assert!(stopped <= seeds.start + 20, "more than a day's quota");
        assert_eq!(refused(&mut world, stopped), "publish.quota-day");
        world.elapse(Span::days(1));
    }
    let last = (600..620).find(|seed| publish(&mut world, 0, service(*seed)).is_err()).expect("there is an end");
    assert_eq!(refused(&mut world, last), "publish.quota-total");
    world.elapse(Span::minutes(5));
    let kept = published_by(&mut world, 0, 0);
    assert_eq!(published_by(&mut world, 1, 0), kept, "an honest member is never cut off");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_shell_of_the_publisher_verifies_nothing_and_is_shown_as_such_also_after_a_change() {
    let mut world = four();
    let fake = service(700);
    publish(&mut world, MALLORY, fake.clone()).expect("published");
    let shells = ["Front ZZ", "Facade ZZ"].map(|name| world.join(name, MALLORY));
    world.elapse(Span::minutes(10));
    let observed = world.now().plus(Span::days(-1));
    for shell in shells {
        let looked = attest(observed, Method::SiteVisit, Finding::Confirmed);
        verify(&mut world, shell, MALLORY, &fake, looked).expect("it may say so");
    }
    world.elapse(Span::minutes(10));
    for node in 0..3 {
        let seen = known(&mut world, node, MALLORY, &fake).expect("a service");
        assert_eq!(seen.state, State::SelfDeclared, "at {}", world.nodes[node].name);
        let worths: Vec<Worth> = seen.attestations.iter().map(|item| item.worth).collect();
        assert_eq!(worths, [Worth::SameVoice; 2], "shown as the publisher's own voice");
    }
    for looks in [0, 1] {
        let looked = attest(observed, Method::SiteVisit, Finding::Confirmed);
        verify(&mut world, looks, MALLORY, &fake, looked).expect("attested");
    }
    world.elapse(Span::minutes(1));
    assert_eq!(known(&mut world, 2, MALLORY, &fake).expect("a service").state, State::Verified);
    let mut changed = fake.clone();
    changed.hours.push(Default::default());
    publish(&mut world, MALLORY, changed).expect("published");
    world.elapse(Span::minutes(1));
    for node in 0..3 {
        let seen = known(&mut world, node, MALLORY, &fake).expect("a service");
        assert_eq!(seen.state, State::SelfDeclared, "what was checked is not what is there now");
        assert!(seen.attestations.iter().any(|item| item.worth == Worth::Changed));
    }
}

#[test]
fn fakes_in_masses_stop_at_the_quota_and_are_marked_once_their_publisher_is_suspended() {
    let mut world = four_with_a_quota();
    for seed in 800..860 {
        publish(&mut world, MALLORY, service(seed)).expect("it knows no quota");
    }
    world.elapse(Span::minutes(30));
    let motion = about(MotionKind::Suspend, world.nodes[MALLORY].org());
    let suspension = propose(&mut world, 0, motion).expect("proposed");
    world.elapse(Span::minutes(1));
    (0..3).for_each(|voter| drop(vote(&mut world, voter, suspension, Choice::For).expect("voted")));
    world.elapse(Span::minutes(1));
    for node in 0..3 {
        let Ok(Reply::Services(found)) = world.command(node, Command::AllServices { publisher: None }) else {
            panic!("services")
        };
        assert_eq!(found.len(), TAKEN, "at {}", world.nodes[node].name);
        assert!(found.iter().all(|found| found.publisher.standing == Standing::Suspended));
    }
    serve_each_other(&mut world, 870);
}
