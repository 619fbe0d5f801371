//! Many engines in a virtual world: stories first, then random lives from seeds.
//!
//! A seed that fails prints how to replay it; every seed that ever failed stays in `seeds.txt`.

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::{OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{ConsentForm, Priority, ReferralAction, ReferralContent, WriteReferral};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::{Code, Lang};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

fn service(seed: u64) -> Service {
    Service { referral_terms: None, ..Services::new(seed).next().expect("services never end") }
}

fn publish(world: &mut World, node: usize, service: Service) -> Result<Reply, Refusal> {
    world.command(node, Command::PublishServices(vec![service]))
}

fn referral(publisher: OrgId, service: ServiceId, send: bool) -> Box<WriteReferral> {
    let language = Lang::new("ru").expect("a tag");
    let content = ReferralContent {
        needs: vec![Code::new("hiv.art").expect("a code")],
        priority: Some(Priority::Urgent),
        sender_role: "caseworker".into(),
        contact_policy: "through-us".into(),
        client_language: Some(language.clone()),
        minor: Some(false),
        consent: Some(ConsentForm { given: "spoken".into(), language: Some(language), ..ConsentForm::default() }),
        ..ReferralContent::default()
    };
    Box::new(WriteReferral { publisher, service, content, send, despite_warnings: false })
}

fn refer(world: &mut World, from: usize, to: usize, service: &Service) -> Result<ReferralId, Refusal> {
    let referral = referral(world.nodes[to].org(), service.id, true);
    let command = Command::WriteReferral { id: None, referral, service: Some(Box::new(service.clone())) };
    match world.command(from, command)? {
        Reply::Written(written) => Ok(written.id),
        other => panic!("unexpected {other:?}"),
    }
}

fn act(world: &mut World, node: usize, id: ReferralId, action: &str) -> Result<Reply, Refusal> {
    let code = match action {
        "complete" => "received",
        "decline" => "capacity",
        "fail" => "not-reached",
        _ => "",
    };
    let action = ReferralAction {
        action: action.into(),
        text: "on Monday at ten".into(),
        code: code.into(),
        date: Some(world.now().plus(Span::days(2))),
        ..ReferralAction::default()
    };
    world.command(node, Command::Act { id, action })
}

fn quiet(world: &mut World) {
    world.heal();
    world.weather(Weather::FAIR);
    for node in 0..world.nodes.len() {
        if world.nodes[node].engine.is_none() {
            world.start(node);
        }
    }
    world.elapse(Span::hours(3));
}

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

/// One life of a network: everything that can happen, at random, then quiet, then every invariant.
fn live(seed: u64) {
    let weather = if seed.is_multiple_of(3) { Weather::STORM } else { Weather::FAIR };
    let mut world = World::new(seed, weather);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Warsaw PL"]);
    for node in 0..world.nodes.len() {
        let day = Span::hours(24).0;
        world.nodes[node].skew = world.below(2 * day as u64) as i64 - day;
    }
    world.elapse(Span::minutes(2));
    let mut life = Life { world, services: Vec::new(), referrals: Vec::new(), acknowledged: Vec::new() };
    for _ in 0..60 {
        life.something_happens();
        let pause = life.world.below(120_000) as i64;
        life.world.elapse(Span(pause));
    }
    quiet(&mut life.world);
    life.world.check();
    life.check_acknowledged();
}

struct Life {
    world: World,
    services: Vec<(usize, Service)>,
    referrals: Vec<(usize, usize, ReferralId)>,
    /// What a node told its people was published.
    acknowledged: Vec<(usize, ServiceId)>,
}

impl Life {
    fn up(&mut self) -> Option<usize> {
        let node = self.world.below(self.world.nodes.len() as u64) as usize;
        self.world.nodes[node].engine.is_some().then_some(node)
    }

    fn something_happens(&mut self) {
        let Some(node) = self.up() else { return self.restart() };
        match self.world.below(100) {
            0..25 => self.publish(node),
            25..30 => self.erase(node),
            30..50 => self.refer(node),
            50..75 => self.act(),
            75..82 => self.world.crash(node),
            82..90 => self.restart(),
            90..94 => {
                let half = self.world.below(3) as usize + 1;
                self.world.partition(|n| n % 4 < half);
            }
            94..97 => self.world.heal(),
            97..98 if self.world.nodes.len() < 7 => {
                let name = format!("Newcomer{} EE", self.world.nodes.len());
                self.world.join(&name, node);
            }
            98 => {
                let hours = self.world.below(48) as i64 - 24;
                self.world.nodes[node].skew = Span::hours(hours).0;
            }
            _ => self.mischief(),
        }
    }

    fn publish(&mut self, node: usize) {
        let seed = self.world.below(u64::MAX);
        let again = self.services.iter().find(|(by, _)| *by == node).filter(|_| seed.is_multiple_of(3)).cloned();
        let service = match again {
            Some((_, held)) => Service { id: held.id, ..service(seed) },
            None => service(seed),
        };
        if publish(&mut self.world, node, service.clone()).is_ok() {
            self.acknowledged.push((node, service.id));
            self.services.retain(|(_, held)| held.id != service.id);
            self.services.push((node, service));
        }
    }

    fn erase(&mut self, node: usize) {
        let Some(at) = self.services.iter().position(|(by, _)| *by == node) else { return };
        let (_, service) = self.services[at].clone();
        if self.world.command(node, Command::EraseService(service.id)).is_ok() {
            self.services.remove(at);
            self.acknowledged.retain(|(_, id)| *id != service.id);
        }
    }

    fn refer(&mut self, node: usize) {
        let count = self.services.len() as u64;
        let pick = self.world.below(count) as usize;
        let Some((to, service)) = self.services.get(pick).filter(|(to, _)| *to != node).cloned() else { return };
        if let Ok(id) = refer(&mut self.world, node, to, &service) {
            self.referrals.push((node, to, id));
        }
    }

    fn act(&mut self) {
        let pick = self.world.below(self.referrals.len() as u64) as usize;
        let Some((from, to, id)) = self.referrals.get(pick).copied() else { return };
        let actions = [
            "acknowledge",
            "accept",
            "decline",
            "complete",
            "fail",
            "schedule",
            "start",
            "request-cancel",
            "confirm-cancel",
            "withdraw-consent",
            "enter-in-error",
            "message",
            "request-info",
            "answer-info",
            "confirm",
        ];
        let action = actions[self.world.below(actions.len() as u64) as usize];
        let node = if self.world.chance(50) { from } else { to };
        if self.world.nodes[node].engine.is_some() {
            // Most of these are refused in most states; that is as it should be.
            let _refused = act(&mut self.world, node, id, action).is_err();
        }
    }

    fn restart(&mut self) {
        let down = (0..self.world.nodes.len()).find(|n| self.world.nodes[*n].engine.is_none());
        if let Some(node) = down {
            self.world.start(node);
        }
    }

    /// The last of the founders turns bad now and then.
    fn mischief(&mut self) {
        let (mallory, seed) = (3, self.world.below(u64::MAX));
        if self.world.nodes[mallory].engine.is_none() || !self.world.chance(40) {
            return;
        }
        self.acknowledged.retain(|(by, _)| *by != mallory);
        match seed % 3 {
            0 => self.world.fork(mallory, service(seed), service(seed ^ 1)),
            1 => self.world.babble(mallory),
            _ => {
                self.world.nodes[mallory].honest = false;
                self.world.nodes[mallory].withholds = true;
            }
        }
    }

    /// Nothing that a node said was published is lost anywhere, and no referral is lost or doubled.
    fn check_acknowledged(&mut self) {
        let honest: Vec<usize> = (0..self.world.nodes.len()).filter(|n| self.world.nodes[*n].honest).collect();
        let found: Vec<ServiceId> = self.world.services(honest[0]).into_iter().map(|(_, id, _, _)| id).collect();
        for (by, id) in &self.acknowledged {
            if self.world.nodes[*by].honest {
                assert!(found.contains(id), "a published service is lost");
            }
        }
        for (from, to, id) in self.referrals.clone() {
            if self.world.nodes[from].honest && self.world.nodes[to].honest {
                let states = (self.world.state(from, id), self.world.state(to, id));
                assert!(states.0.is_some(), "a referral is lost at its sender");
                assert!(states.1.is_some() || never_sent(states.0), "a referral is lost: {states:?}");
            }
        }
    }
}

/// Ended by the sender alone before it was delivered.
fn never_sent(state: Option<&str>) -> bool {
    matches!(state, Some("consent-withdrawn" | "entered-in-error" | "cancelled"))
}

fn seeds() -> Vec<u64> {
    if let Ok(seed) = std::env::var("MARSHRUT_SEED") {
        return vec![seed.parse().expect("MARSHRUT_SEED is a number")];
    }
    let kept = include_str!("seeds.txt").lines().filter_map(|line| line.split('#').next()?.trim().parse().ok());
    let count = std::env::var("MARSHRUT_SEEDS").ok().and_then(|count| count.parse().ok()).unwrap_or(200);
    kept.chain(1_000..1_000 + count).collect()
}

#[test]
fn random_lives() {
    for seed in seeds() {
        let lived = std::panic::catch_unwind(|| live(seed));
        if lived.is_err() {
            panic!(
                "seed {seed} failed; replay it with\n  MARSHRUT_SEED={seed} cargo test -p marshrut-tests --test simulation random_lives\nand keep it in tests/tests/seeds.txt"
            );
        }
    }
}
