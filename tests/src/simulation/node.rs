//! One node of the world: its engine, its disk, the effects that wait, and how they are performed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use marshrut_protocol::application::Application;
use marshrut_protocol::commit::{Commit, LogClass};
use marshrut_protocol::engine::{
    AskId, Command, Disk, Effect, Engine, Input, Moment, Own, OwnHistory, PublishingQuota, Refusal, Reply, RequestId,
};
use marshrut_protocol::entry::Head;
use marshrut_protocol::id::{Digest, OrgId, TransportId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::{Country, Text};
use marshrut_protocol::time::Timestamp;
use rand_core::Rng as _;
use zeroize::Zeroizing;

use super::disk::VirtualDisk;
use super::fuse::Fuse;
use super::liar::Lie;
use super::network::Stream;
use super::{BEGINNING, Event, World};

/// A node.
pub struct Node {
    /// Name and country.
    pub name: String,
    /// Whether it acts by the rules.
    pub honest: bool,
    /// Whether it hands out entries without their bodies.
    pub withholds: bool,
    /// Its engine, if it runs.
    pub engine: Option<Engine>,
    /// What it keeps.
    pub disk: VirtualDisk,
    /// The heads of its own logs, beside the disk.
    pub journal: Vec<(LogClass, Head)>,
    /// How it lies to peers, if it does.
    pub lie: Option<Lie>,
    /// Whether its machine is suspended.
    pub asleep: bool,
    /// What came while it was, and whether its running commit became durable.
    pub(super) missed: Vec<Input>,
    pub(super) durable_meanwhile: bool,
    /// Most asks and reads that it had under way at once.
    pub busiest: (usize, usize),
    /// Whether its mailbox hands out nothing, and says that there is nothing.
    pub swallows: bool,
    /// Its mailbox hands out envelopes that nobody sent.
    pub hands_junk: bool,
    /// How much its mailbox holds, if it offers one.
    pub mailbox: Option<Quota>,
    /// How much it thinks that a member may publish.
    pub quota: PublishingQuota,
    /// By how much its clock is wrong, in milliseconds.
    pub skew: i64,
    /// Whom it lets in.
    pub allowed: BTreeSet<TransportId>,
    /// Answers to its people.
    pub replies: BTreeMap<u64, Result<Reply, Refusal>>,
    /// At which boundary between effects it dies.
    pub fuse: Fuse,
    /// Gossip that it has seen.
    pub(super) gossip: BTreeSet<Digest>,
    /// Answers that it is giving: the peer's ask to the stream.
    pub(super) serving: BTreeMap<AskId, Stream>,
    pub(super) next_inbound: u64,
    pub(super) root: SigningKey,
    pub(super) author: SigningKey,
    pub(super) transport: SigningKey,
    /// Which of its organisation's node keys it has.
    pub(super) serial: u32,
    role: Role,
    queue: VecDeque<Effect>,
    committing: Option<Commit>,
    life: u32,
    /// What it kept for a faster start.
    checkpoint: Option<Vec<u8>>,
}

impl Node {
    /// A node with keys of its own that runs nothing yet.
    pub(super) fn new(name: &str, number: usize, role: Role) -> Self {
        let key = |kind: u8| {
            let mut seed = [kind; 32];
            seed[..8].copy_from_slice(&(number as u64).to_be_bytes());
            SigningKey::from_seed(&seed)
        };
        Self {
            name: name.to_owned(),
            honest: true,
            withholds: false,
            swallows: false,
            hands_junk: false,
            mailbox: (role == Role::Bootstrap).then_some(Quota::MEETING_POINT),
            quota: PublishingQuota::MEMBER,
            engine: None,
            disk: VirtualDisk::default(),
            journal: Vec::new(),
            lie: None,
            asleep: false,
            missed: Vec::new(),
            durable_meanwhile: false,
            busiest: (0, 0),
            skew: 0,
            allowed: BTreeSet::new(),
            replies: BTreeMap::new(),
            fuse: Fuse::default(),
            gossip: BTreeSet::new(),
            serving: BTreeMap::new(),
            next_inbound: 1 << 63,
            root: key(1),
            author: key(2),
            transport: key(3),
            serial: 1,
            role,
            queue: VecDeque::new(),
            committing: None,
            life: 0,
            checkpoint: None,
        }
    }

    /// Whether it is an organisation's node and not a meeting point.
    pub fn is_member(&self) -> bool {
        self.role == Role::Member
    }

    /// Its organisation.
    pub fn org(&self) -> OrgId {
        self.root.org_id()
    }

    /// Its key on the wire.
    pub fn transport(&self) -> TransportId {
        self.transport.transport_id()
    }

    /// Its operational key.
    pub fn author(&self) -> &SigningKey {
        &self.author
    }

    /// Its certificate.
    pub fn certificate(&self) -> SignedCertificate {
        self.certificate_numbered(self.serial)
    }

    fn certificate_numbered(&self, serial: u32) -> SignedCertificate {
        let certificate = Certificate {
            org: self.org(),
            author: self.author.author_id(),
            transport: self.transport(),
            role: self.role,
            serial,
            made: Timestamp(BEGINNING),
        };
        SignedCertificate::sign(&certificate, &self.root)
    }

    /// Its name and country.
    pub fn profile(&self) -> Profile {
        let (name, country) = self.name.rsplit_once(' ').unwrap_or((self.name.as_str(), "GE"));
        let name = Text::new(name).expect("short");
        Profile { name, country: Country::new(country).expect("a code"), declaration: None }
    }

    /// How often it was started or stopped.
    pub(super) fn life(&self) -> u32 {
        self.life
    }

    fn own(&self) -> Own {
        Own {
            org: self.org(),
            signer: SigningKey::from_seed(&self.author.expose_seed()),
            transport: self.transport(),
            transport_key: self.transport.clone(),
            certificate: self.certificate(),
            profile: self.profile(),
            role: self.role,
            mailbox: self.mailbox,
            quota: self.quota,
        }
    }
}

impl World {
    fn moment(&mut self, node: usize) -> Moment {
        let mut entropy = Zeroizing::new([0; 32]);
        self.rng.fill_bytes(&mut *entropy);
        Moment { now: Timestamp(self.now + self.nodes[node].skew), entropy }
    }

    /// Starts a node from its disk.
    pub fn start(&mut self, node: usize) {
        let moment = self.moment(node);
        let n = &mut self.nodes[node];
        let history = OwnHistory { heads: n.journal.clone(), doubtful: n.disk.doubtful };
        let (engine, effects) =
            Engine::start(n.own(), &n.disk as &dyn Disk, n.checkpoint.clone(), &history, &moment).expect("it starts");
        n.engine = Some(engine);
        n.life += 1;
        self.perform(node, effects);
        let address = format!("/ip4/127.0.0.1/udp/{}/quic-v1", 4000 + node);
        self.input(node, Input::Addresses(vec![address]));
    }

    /// A node stops at once: what was not durable is lost. What part of a running commit got through is up to chance.
    pub fn crash(&mut self, node: usize) {
        let part = self.below(4);
        self.crash_within(node, part);
    }

    /// A node's program is killed while its machine goes on: of a running commit nothing is on the disk, and all that was
    /// written before is.
    pub fn kill(&mut self, node: usize) {
        self.nodes[node].disk.write_back();
        self.crash_within(node, 0);
    }

    /// As [`World::crash`], with that part of a running commit on the disk.
    pub(super) fn crash_within(&mut self, node: usize, part: u64) {
        self.break_connections(node);
        self.keep_checkpoint(node);
        let n = &mut self.nodes[node];
        match (n.committing.take(), part) {
            (Some(commit), 1) => n.disk.add_keys(&commit),
            (Some(commit), 2) => n.disk.apply_without_destroying(&commit),
            (Some(commit), 3) => n.disk.apply(&commit),
            _ => {}
        }
        n.disk.lose_unsettled();
        n.engine = None;
        n.asleep = false;
        n.missed.clear();
        n.durable_meanwhile = false;
        n.queue.clear();
        n.serving.clear();
        n.gossip.clear();
        n.life += 1;
    }

    /// Each other time that a node stops it keeps a checkpoint; else it starts with an earlier one.
    fn keep_checkpoint(&mut self, node: usize) {
        let moment = Moment { now: Timestamp(self.now), entropy: Zeroizing::new([0; 32]) };
        let n = &mut self.nodes[node];
        let Some(engine) = n.engine.as_mut().filter(|_| n.life % 4 == 1) else { return };
        let command = Input::Command { request: RequestId(u64::MAX), command: Command::Checkpoint };
        n.checkpoint = engine.handle(command, &moment).into_iter().find_map(|effect| match effect {
            Effect::Reply { reply, .. } => match *reply {
                Ok(Reply::Checkpoint(bytes)) => Some(bytes),
                _ => None,
            },
            _ => None,
        });
    }

    pub(super) fn give_command(&mut self, node: usize, request: u64, command: Command) {
        self.input(node, Input::Command { request: RequestId(request), command });
    }

    /// Gives an input to a node's engine and performs what follows.
    pub(super) fn input(&mut self, node: usize, input: Input) {
        if self.nodes[node].asleep {
            return self.nodes[node].missed.push(input);
        }
        let moment = self.moment(node);
        let n = &mut self.nodes[node];
        let Some(engine) = n.engine.as_mut() else { return };
        let effects = engine.handle(input, &moment);
        let busy = (engine.asks_under_way(), engine.loads_under_way());
        n.busiest = (n.busiest.0.max(busy.0), n.busiest.1.max(busy.1));
        self.perform(node, effects);
    }

    /// Queues effects; verdicts on gossip need not wait.
    pub(super) fn perform(&mut self, node: usize, effects: Vec<Effect>) {
        let (now, later): (Vec<_>, Vec<_>) = effects.into_iter().partition(|e| matches!(e, Effect::Judge { .. }));
        self.nodes[node].queue.extend(later);
        for effect in now {
            self.do_effect(node, effect);
        }
        self.drain(node);
    }

    /// Performs queued effects up to the next commit, which takes its time.
    fn drain(&mut self, node: usize) {
        while self.nodes[node].committing.is_none() {
            let Some(effect) = self.nodes[node].queue.pop_front() else { return };
            if self.dies_before(node, &effect) {
                return;
            }
            if let Effect::Commit(commit) = effect {
                let life = self.nodes[node].life;
                self.nodes[node].committing = Some(commit);
                let delay = 1 + self.below(8) as i64;
                self.at(delay, Event::Durable { node, life });
            } else {
                self.do_effect(node, effect);
            }
        }
    }

    pub(super) fn durable(&mut self, node: usize, life: u32) {
        if self.nodes[node].life != life || self.dies_committing(node) {
            return;
        }
        let n = &mut self.nodes[node];
        if n.asleep {
            n.durable_meanwhile = true;
            return;
        }
        if let Some(commit) = n.committing.take() {
            n.disk.apply(&commit);
            n.journal = n.disk.heads(n.author.author_id());
        }
        (self.after_commit)(self);
        self.drain(node);
    }

    pub(super) fn woken(&mut self, node: usize, life: u32) {
        if self.nodes[node].life == life {
            self.input(node, Input::Wake);
        }
    }

    fn do_effect(&mut self, node: usize, effect: Effect) {
        match effect {
            Effect::Commit(_) => unreachable!("commits are performed by the queue"),
            Effect::Ask { ask, peer, request } => self.ask(node, ask, peer, request),
            Effect::Cancel(ask) => self.cancel(node, ask),
            Effect::Respond { ask, frame } => self.respond(node, ask, frame),
            Effect::Serve { ask, ranges } => self.serve(node, ask, &ranges),
            Effect::ServeMail { ask, mail, last } => self.serve_mail(node, ask, &mail, last),
            Effect::ServeChunks { ask, under, first, count } => self.serve_chunks(node, ask, under, first, count),
            Effect::Finish(ask) => self.finish(node, ask, None),
            Effect::Refuse { ask, code } => self.finish(node, ask, Some(code)),
            Effect::Load { load, log, from, count } => {
                let loaded = self.nodes[node].disk.range(log, from, u64::MAX).into_iter().take(count).collect();
                self.input(node, Input::Loaded { load, loaded });
            }
            Effect::Publish(bytes) => self.gossip(node, bytes),
            Effect::Judge { hint, verdict } => self.judge(node, hint, verdict),
            Effect::SetPeers(peers) => {
                self.nodes[node].allowed = peers.iter().map(|peer| peer.transport).collect();
                self.cut_strangers(node);
            }
            Effect::WakeAt { at, .. } => {
                let life = self.nodes[node].life;
                let delay = at.0 - (self.now + self.nodes[node].skew);
                self.at(delay, Event::Wake { node, life });
            }
            Effect::Reply { request, reply } => {
                self.nodes[node].replies.insert(request.0, *reply);
            }
            Effect::AdmitJoiner { .. } | Effect::DismissJoiner(_) | Effect::Notify { .. } => {}
        }
    }

    /// An organisation with keys that belongs to nothing and does not run.
    pub fn stranger(&mut self, name: &str) -> usize {
        let number = self.nodes.len();
        self.nodes.push(Node::new(name, number, Role::Member));
        number
    }

    /// The application of a node's organisation.
    ///
    /// # Panics
    /// Before the network is founded.
    pub fn application(&self, node: usize) -> Application {
        self.application_under(node, self.nodes[node].serial)
    }

    /// The same, under its certificate of that number.
    ///
    /// # Panics
    /// Before the network is founded.
    pub fn application_under(&self, node: usize, serial: u32) -> Application {
        let (n, charter) = (&self.nodes[node], self.charter.as_ref().expect("a network"));
        let profile = Profile { declaration: Some(charter.declaration()), ..n.profile() };
        Application::sign(
            charter.network(),
            n.certificate_numbered(serial),
            profile,
            &n.transport,
            Timestamp(self.now + n.skew),
        )
    }
}
