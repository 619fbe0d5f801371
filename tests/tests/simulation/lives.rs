//! Random lives: everything that can happen, by seed, then quiet, then every invariant.

use marshrut_protocol::engine::Command;
use marshrut_protocol::id::{EntryId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{MotionForm, MotionKind, NumberName, VerificationAction};
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::record::verification::{AnswerKind, DisputeReason, Finding, Method};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Lie, Weather, World};

use crate::decisions::{about, propose, vote};
use crate::verification::{attest, known, verify};
use crate::{act, publish, quiet, refer, service};

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
    if seed.is_multiple_of(2) {
        [0, 1].into_iter().for_each(|node| world.offer_mailbox(node, Quota::MEMBER));
    }
    let (services, referrals, acknowledged, proposals) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let governs = seed.is_multiple_of(5);
    let mut life = Life { world, services, referrals, acknowledged, proposals, governs };
    for _ in 0..60 {
        life.something_happens();
        if life.governs {
            life.decides();
        }
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
    /// What was put to the vote.
    proposals: Vec<EntryId>,
    /// Whether people propose and vote in this life.
    governs: bool,
}

impl Life {
    fn up(&mut self) -> Option<usize> {
        let node = self.world.below(self.world.nodes.len() as u64) as usize;
        self.world.is_awake(node).then_some(node)
    }

    fn something_happens(&mut self) {
        let Some(node) = self.up() else { return self.restart() };
        match self.world.below(100) {
            0..25 => self.publish(node),
            25..30 => self.erase(node),
            30..50 => self.refer(node),
            50..66 => self.act(),
            66..75 => self.verify(node),
            75..82 => self.world.crash(node),
            82..90 => self.restart(),
            90..94 => {
                let half = self.world.below(3) as usize + 1;
                self.world.partition(|n| n % 4 < half);
            }
            94..96 => self.world.heal(),
            // Whom a malicious member invites hears nobody else until it is admitted by others too.
            // Whom one invites that is suspended without knowing it, does not belong anywhere else.
            97..98 if self.world.nodes.len() < 7 && self.world.nodes[node].honest && !(self.governs && node == 3) => {
                let name = format!("Newcomer{} EE", self.world.nodes.len());
                self.world.join(&name, node);
            }
            96 => {
                let minutes = self.world.below(90) as i64 + 1;
                self.world.suspend(node, Span::minutes(minutes));
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
        if self.world.is_awake(node) {
            // Most of these are refused in most states; that is as it should be.
            let _refused = act(&mut self.world, node, id, action).is_err();
        }
    }

    /// Somebody puts something to the vote, or votes: in halves of a network, with clocks that are wrong, too late.
    fn decides(&mut self) {
        let Some(node) = self.up().filter(|node| self.world.nodes[*node].is_member()) else { return };
        if self.proposals.is_empty() || self.world.chance(20) {
            let motion = self.motion();
            if let Ok(proposal) = propose(&mut self.world, node, motion) {
                self.proposals.push(proposal);
            }
        }
        let Some(pick) = self.world.below(self.proposals.len() as u64 + 1).checked_sub(1) else { return };
        let choice = if self.world.chance(85) { Choice::For } else { Choice::Against };
        // Many are refused: not known there yet, not entitled, given already.
        let _refused = vote(&mut self.world, node, self.proposals[pick as usize], choice).is_err();
    }

    fn motion(&mut self) -> MotionForm {
        let mallory = self.world.nodes[3].org();
        match self.world.below(5) {
            0 | 1 => about(MotionKind::Suspend, mallory),
            2 => about(MotionKind::Readmit, mallory),
            3 => MotionForm {
                number: Some(NumberName::Quorum),
                value: "1/3".to_owned(),
                ..MotionForm::new(MotionKind::Set)
            },
            _ => MotionForm { title: "Meet in May".to_owned(), ..MotionForm::new(MotionKind::Decide) },
        }
    }

    /// Says something about a service that it knows; most of what does not fit is refused.
    fn verify(&mut self, node: usize) {
        let pick = self.world.below(self.services.len() as u64) as usize;
        let Some((by, service)) = self.services.get(pick).cloned() else { return };
        let Some(known) = known(&mut self.world, node, by, &service) else { return };
        let observed = self.world.now().plus(Span::days(-2));
        let action = match self.world.below(6) {
            0 | 1 => attest(observed, Method::SiteVisit, Finding::Confirmed),
            2 => attest(observed, Method::Call, Finding::Refuted),
            3 => {
                let (reason, words) = (DisputeReason::Wrong, "It is not so.".into());
                VerificationAction::Dispute { attestation: None, reason, items: Vec::new(), words }
            }
            4 => match known.attestations.first() {
                Some(first) => VerificationAction::Revoke { attestation: first.id, words: String::new() },
                None => return,
            },
            _ => match known.disputes.first() {
                Some(first) => {
                    VerificationAction::Answer { dispute: first.id, kind: AnswerKind::Settled, words: String::new() }
                }
                None => return,
            },
        };
        let _refused = verify(&mut self.world, node, by, &service, action).is_err();
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
        if !self.world.is_awake(mallory) || !self.world.chance(40) {
            return;
        }
        self.acknowledged.retain(|(by, _)| *by != mallory);
        match seed % 6 {
            0 => self.world.fork(mallory, service(seed), service(seed ^ 1)),
            1 => self.world.babble(mallory),
            2 => self.world.flood(mallory, 30),
            3 => self.world.replay(mallory),
            4 => {
                self.world.nodes[mallory].honest = false;
                let lies = [Lie::Empty, Lie::Stalls, Lie::Repeats];
                self.world.nodes[mallory].lie = Some(lies[self.world.below(3) as usize]);
            }
            _ => {
                self.world.nodes[mallory].honest = false;
                self.world.nodes[mallory].withholds = true;
            }
        }
    }

    /// Nothing that a node said was published is lost anywhere, and no referral is lost or doubled.
    fn check_acknowledged(&mut self) {
        let counts = |n: &usize| self.world.nodes[*n].honest && !self.world.is_out(*n);
        let honest: Vec<usize> = (0..self.world.nodes.len()).filter(counts).collect();
        let found: Vec<ServiceId> = self.world.services(honest[0]).into_iter().map(|(_, id, _, _)| id).collect();
        for (by, id) in &self.acknowledged {
            if honest.contains(by) {
                assert!(found.contains(id), "a published service is lost");
            }
        }
        for (from, to, id) in self.referrals.clone() {
            if honest.contains(&from) && honest.contains(&to) {
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
                "seed {seed} failed; replay it with\n  MARSHRUT_SEED={seed} cargo test -p marshrut-tests --test simulation random_lives\nand keep it in tests/tests/simulation/seeds.txt"
            );
        }
    }
}
