//! Two organisations' engines over real stores, joined in one thread, with a clock that the test moves.
//!
//! Effects are performed as the driver does it, in order, each commit durable before what follows it. What was sealed
//! is recorded as a watcher of the network would.

use std::collections::{BTreeMap, VecDeque};

use marshrut_protocol::engine::{
    AskEnd, AskId, Command, Disk, DiskError, Effect, Engine, Input, Moment, Own, OwnHistory, PublishingQuota, Refusal,
    Reply, RequestId, RowValue, genesis,
};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::charter::{Charter, CheckedCharter, Founder, Policy};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::{Country, Text};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::wire::{Batch, Frame, Request};

use super::*;

pub(super) const SENDER: usize = 0;
pub(super) const RECEIVER: usize = 1;

const BEGINNING: Timestamp = Timestamp(1_795_305_600_000);

/// An organisation's engine, its store, and its keys.
pub(super) struct Desk {
    pub(super) place: Place,
    store: Option<Store>,
    engine: Option<Engine>,
    root: SigningKey,
    author: SigningKey,
    transport: SigningKey,
}

impl Desk {
    fn new(number: u8) -> Self {
        let key = |kind: u8| SigningKey::from_seed(&[number * 16 + kind; 32]);
        let (root, author, transport) = (key(1), key(2), key(3));
        Self { place: Place::new(), store: None, engine: None, root, author, transport }
    }

    fn certificate(&self) -> SignedCertificate {
        let certificate = Certificate {
            org: self.root.org_id(),
            author: self.author.author_id(),
            transport: self.transport.transport_id(),
            role: Role::Member,
            serial: 1,
            made: BEGINNING,
        };
        SignedCertificate::sign(&certificate, &self.root)
    }

    fn own(&self) -> Own {
        Own {
            org: self.root.org_id(),
            signer: SigningKey::from_seed(&self.author.expose_seed()),
            transport: self.transport.transport_id(),
            transport_key: self.transport.clone(),
            certificate: self.certificate(),
            profile: profile(),
            role: Role::Member,
            mailbox: None,
            quota: PublishingQuota::MEMBER,
        }
    }

    pub(super) fn org(&self) -> marshrut_protocol::id::OrgId {
        self.root.org_id()
    }

    fn open(&mut self) -> &Store {
        let store = Store::open(self.place.path(), self.place.keys.clone(), None).expect("opens");
        self.store.insert(store)
    }

    pub(super) fn store(&self) -> &Store {
        self.store.as_ref().expect("its node runs")
    }
}

fn profile() -> Profile {
    let name = Text::new("An organisation").expect("short");
    Profile { name, country: Country::new("GE").expect("a code"), declaration: None }
}

/// The store as an engine reads it when it starts.
struct StoreDisk<'s>(&'s Store);

impl Disk for StoreDisk<'_> {
    fn rows(&self, table: Table) -> Result<Vec<(Vec<u8>, RowValue)>, DiskError> {
        let rows = self.0.rows(table).map_err(|error| DiskError(error.to_string()))?.into_iter();
        Ok(rows.map(|(id, row)| (id, row.clear().map_or(RowValue::Destroyed, RowValue::Clear))).collect())
    }

    fn entries(&self, log: LogId, from: u64, count: usize, bytes: usize) -> Result<Vec<(u64, Vec<u8>)>, DiskError> {
        self.0.entries(&log, from, count, bytes).map_err(|error| DiskError(error.to_string()))
    }

    fn chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, DiskError> {
        self.0.chunks(&under, first, count).map_err(|error| DiskError(error.to_string()))
    }

    fn secret(&self, key: KeyId) -> Option<Zeroizing<[u8; 32]>> {
        self.0.secret(&key).expect("reads")
    }

    fn keys(&self) -> Vec<KeyId> {
        self.0.secret_ids().expect("reads")
    }
}

/// Both of them.
pub(super) struct Pair {
    pub(super) desks: [Desk; 2],
    pub(super) now: Timestamp,
    /// Envelopes in the order in which they were sent, each with who sent it.
    pub(super) sealed: Vec<(usize, Vec<u8>)>,
    queue: VecDeque<(usize, Effect)>,
    /// By who answers and its name for an ask: who asked, and its name for it.
    asks: BTreeMap<(usize, AskId), (usize, AskId)>,
    replies: BTreeMap<u64, Result<Reply, Refusal>>,
    counter: u64,
}

impl Pair {
    /// Two members of one network, connected; both have published the week's key.
    pub(super) fn new() -> Self {
        let mut pair = Self {
            desks: [Desk::new(1), Desk::new(2)],
            now: BEGINNING,
            sealed: Vec::new(),
            queue: VecDeque::new(),
            asks: BTreeMap::new(),
            replies: BTreeMap::new(),
            counter: 0,
        };
        let founders = pair.desks.iter().map(|desk| Founder { certificate: desk.certificate(), profile: profile() });
        let (name, declaration) = (Text::new("Partners").expect("short"), Text::new("We help").expect("short"));
        let (founders, policy) = (founders.collect(), Policy::default());
        let charter = Charter { name, declaration, founders, policy, made: BEGINNING };
        let charter = CheckedCharter::found(&charter).expect("a usable charter");
        for desk in &mut pair.desks {
            desk.open().commit(&[genesis(&charter, &[])]).expect("durable");
        }
        pair.start(SENDER);
        pair.start(RECEIVER);
        pair.connect();
        pair
    }

    fn moment(&mut self) -> Moment {
        self.counter += 1;
        let entropy = Zeroizing::new(Sha256::digest(self.counter.to_be_bytes()).into());
        Moment { now: self.now, entropy }
    }

    fn start(&mut self, at: usize) {
        let moment = self.moment();
        let desk = &mut self.desks[at];
        let disk = StoreDisk(desk.store.as_ref().expect("opened"));
        let (engine, effects) =
            Engine::start(desk.own(), &disk, None, &OwnHistory::default(), &moment).expect("it starts");
        desk.engine = Some(engine);
        self.queue.extend(effects.into_iter().map(|effect| (at, effect)));
        self.run();
    }

    fn connect(&mut self) {
        let ids = self.desks.each_ref().map(|desk| desk.transport.transport_id());
        self.input(SENDER, Input::Connected(ids[RECEIVER]));
        self.input(RECEIVER, Input::Connected(ids[SENDER]));
    }

    /// Closes a node: its data directory can be looked at as a thief would.
    pub(super) fn close(&mut self, at: usize) {
        self.desks[at].engine = None;
        self.desks[at].store = None;
    }

    /// Stops a node and starts it again from what it kept.
    pub(super) fn restart(&mut self, at: usize) {
        self.close(at);
        self.desks[at].open();
        self.start(at);
        self.connect();
    }

    /// What a person at `at` wants.
    pub(super) fn command(&mut self, at: usize, command: Command) -> Result<Reply, Refusal> {
        self.counter += 1;
        let request = self.counter;
        self.input(at, Input::Command { request: RequestId(request), command });
        self.replies.remove(&request).expect("every command is answered")
    }

    /// Lets time pass, a few hours at once.
    pub(super) fn elapse(&mut self, span: Span) {
        let until = self.now.plus(span);
        while self.now < until {
            self.now = self.now.plus(Span::hours(8)).min(until);
            self.input(SENDER, Input::Wake);
            self.input(RECEIVER, Input::Wake);
        }
    }

    fn input(&mut self, at: usize, input: Input) {
        let moment = self.moment();
        let Some(engine) = self.desks[at].engine.as_mut() else { return };
        let effects = engine.handle(input, &moment);
        self.queue.extend(effects.into_iter().map(|effect| (at, effect)));
        self.run();
    }

    /// Performs what is queued; an input on the way only queues more.
    fn run(&mut self) {
        while let Some((at, effect)) = self.queue.pop_front() {
            for (to, input) in self.perform(at, effect) {
                let moment = self.moment();
                let Some(engine) = self.desks[to].engine.as_mut() else { continue };
                let effects = engine.handle(input, &moment);
                self.queue.extend(effects.into_iter().map(|effect| (to, effect)));
            }
        }
    }

    /// Performs one effect, and says what happens to whom because of it.
    fn perform(&mut self, at: usize, effect: Effect) -> Vec<(usize, Input)> {
        match effect {
            Effect::Commit(commit) => self.desks[at].store().commit(&[commit]).expect("durable"),
            Effect::Ask { ask, request, .. } => return vec![self.ask(at, ask, request)],
            Effect::Respond { ask, frame } => return self.respond(at, ask, frame).into_iter().collect(),
            Effect::Serve { ask, ranges } => return self.serve(at, ask, &ranges),
            Effect::Finish(ask) => return self.end(at, ask, AskEnd::Complete).into_iter().collect(),
            Effect::Refuse { ask, code } => return self.end(at, ask, AskEnd::Refused(code)).into_iter().collect(),
            Effect::Load { load, log, from, count } => {
                let loaded = self.desks[at].store().entries(&log, from, count, usize::MAX).expect("reads");
                return vec![(at, Input::Loaded { load, loaded })];
            }
            Effect::Reply { request, reply } => drop(self.replies.insert(request.0, *reply)),
            _ => {}
        }
        Vec::new()
    }

    fn ask(&mut self, at: usize, ask: AskId, request: Vec<u8>) -> (usize, Input) {
        if let Ok(Request::Deliver(envelope)) = Request::decode(&request) {
            self.sealed.push((at, envelope));
        }
        let (to, peer) = (1 - at, self.desks[at].transport.transport_id());
        self.counter += 1;
        let inbound = AskId(1 << 63 | self.counter);
        self.asks.insert((to, inbound), (at, ask));
        (to, Input::Asked { ask: inbound, peer, joiner: false, request })
    }

    fn respond(&mut self, at: usize, ask: AskId, frame: Vec<u8>) -> Option<(usize, Input)> {
        if let Ok(Frame::Sealed(envelope)) = Frame::decode(&frame) {
            self.sealed.push((at, envelope));
        }
        let (to, ask) = *self.asks.get(&(at, ask))?;
        Some((to, Input::Answer { ask, frame }))
    }

    fn serve(&mut self, at: usize, ask: AskId, ranges: &[(LogId, u64, u64)]) -> Vec<(usize, Input)> {
        let mut inputs = Vec::new();
        for (log, from, to) in ranges {
            let count = usize::try_from(to - from + 1).expect("small");
            let entries = self.desks[at].store().entries(log, *from, count, usize::MAX).expect("reads");
            let (batch, _) = Batch::pack(*log, *from, entries.iter().map(|(_, entry)| entry.as_slice()));
            inputs.extend(self.respond(at, ask, Frame::Batch(batch).encode()));
        }
        inputs.extend(self.end(at, ask, AskEnd::Complete));
        inputs
    }

    fn end(&mut self, at: usize, ask: AskId, end: AskEnd) -> Option<(usize, Input)> {
        let (to, ask) = self.asks.remove(&(at, ask))?;
        Some((to, Input::AskEnded { ask, end }))
    }
}
