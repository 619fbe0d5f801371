//! A world of many engines over a virtual network, clock and disk, all driven by one seed.
//!
//! The world performs the engine's effects exactly as the driver does: in order, and nothing that follows a commit
//! before that commit is durable. There are no mocks: the same engines, the same bytes, real keys. Time passes only
//! when the next event is due, so an hour costs what happens in it.

mod asking;
mod disk;
mod flood;
mod fuse;
mod invariants;
mod liar;
mod mallory;
mod network;
mod node;
mod reference;
mod referral;
mod restore;
mod sleep;
mod succession;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::charter::{Charter, CheckedCharter, Founder, Policy};
use marshrut_protocol::text::Text;
use marshrut_protocol::time::{Span, Timestamp};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

pub use disk::VirtualDisk;
pub use fuse::Fuse;
pub use liar::Lie;
pub use mallory::spoil;
pub use network::Weather;
pub use node::Node;
pub use reference::Reference;
pub use referral::referral;
pub use restore::Noticed;

/// When the world begins.
pub const BEGINNING: i64 = 1_790_000_000_000;

/// Something that will happen.
#[derive(Debug)]
enum Event {
    /// A node's running commit is durable.
    Durable { node: usize, life: u32 },
    /// A node's engine wanted to be woken.
    Wake { node: usize, life: u32 },
    /// Bytes arrive.
    Arrive(network::Parcel),
    /// Nodes that may, try to connect.
    Connect,
    /// A suspended machine's peers hear nothing any more.
    Silent { node: usize, life: u32 },
    /// A suspended machine goes on.
    Resume { node: usize, life: u32 },
}

/// A world.
pub struct World {
    rng: ChaCha8Rng,
    now: i64,
    serial: u64,
    events: BinaryHeap<Reverse<(i64, u64, usize)>>,
    due: Vec<Option<Event>>,
    /// The nodes, honest ones and others.
    pub nodes: Vec<Node>,
    net: network::Network,
    next_request: u64,
    next_demand: u64,
    charter: Option<CheckedCharter>,
    /// What looks at the world whenever a commit has become durable.
    pub after_commit: fn(&Self),
}

impl World {
    /// A world in which everything that is left to chance follows from `seed`.
    pub fn new(seed: u64, weather: Weather) -> Self {
        let mut world = Self {
            rng: ChaCha8Rng::seed_from_u64(seed),
            now: BEGINNING,
            serial: 0,
            events: BinaryHeap::new(),
            due: Vec::new(),
            nodes: Vec::new(),
            net: network::Network::new(weather),
            next_request: 0,
            next_demand: 1 << 62,
            charter: None,
            after_commit: |_world| {},
        };
        world.at(0, Event::Connect);
        world
    }

    /// Names a request that no engine made.
    fn next_demand(&mut self) -> u64 {
        self.next_demand += 1;
        self.next_demand
    }

    /// A random number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.rng.next_u64() % limit.max(1)
    }

    /// Whether something with that chance in a hundred happens.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// True time.
    pub fn now(&self) -> Timestamp {
        Timestamp(self.now)
    }

    /// Founds a network with these organisations, named with their country (`"Tbilisi GE"`), and starts their nodes.
    pub fn found(&mut self, names: &[&str]) {
        let first = self.nodes.len();
        for name in names {
            let node = Node::new(name, self.nodes.len(), Role::Member);
            self.nodes.push(node);
        }
        let founders = self.nodes[first..].iter();
        let founders = founders.map(|n| Founder { certificate: n.certificate(), profile: n.profile() }).collect();
        let (name, declaration) = (Text::new("Partners").expect("short"), Text::new("We help").expect("short"));
        let made = Timestamp(BEGINNING);
        let policy = Policy::default();
        let charter = Charter { name, declaration, founders, policy, made };
        self.charter = Some(CheckedCharter::found(&charter).expect("a usable charter"));
        for node in first..self.nodes.len() {
            self.settle_in(node);
        }
    }

    /// Gives a node the charter and starts it.
    fn settle_in(&mut self, node: usize) {
        let charter = self.charter.clone().expect("a founded network");
        self.nodes[node].disk.apply(&marshrut_protocol::engine::genesis(&charter, &[]));
        self.start(node);
    }

    /// A newcomer joins by an invitation of `inviter`: the whole protocol, without the one-time connection.
    pub fn join(&mut self, name: &str, inviter: usize) -> usize {
        self.join_as(name, inviter, Role::Member)
    }

    fn join_as(&mut self, name: &str, inviter: usize, role: Role) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node::new(name, node, role));
        let invite = Command::Invite { note: String::new(), bootstrap: role == Role::Bootstrap };
        let Ok(Reply::Invitation(invitation)) = self.command(inviter, invite) else { panic!("an invitation") };
        self.use_invitation(node, inviter, &invitation.text);
        self.settle_in(node);
        node
    }

    /// A meeting point joins by an invitation of `inviter`.
    pub fn join_meeting_point(&mut self, name: &str, inviter: usize) -> usize {
        self.join_as(name, inviter, Role::Bootstrap)
    }

    /// A node is started again with a mailbox of that size.
    pub fn offer_mailbox(&mut self, node: usize, quota: Quota) {
        self.nodes[node].mailbox = Some(quota);
        self.crash(node);
        self.start(node);
        self.elapse(Span::minutes(1));
    }

    /// Lets `span` pass.
    pub fn elapse(&mut self, span: Span) {
        let until = self.now + span.0;
        while let Some(Reverse((at, _, _))) = self.events.peek().filter(|Reverse((at, _, _))| *at <= until) {
            self.now = *at;
            let Some(Reverse((_, _, index))) = self.events.pop() else { break };
            if let Some(event) = self.due[index].take() {
                self.happen(event);
            }
        }
        self.now = until;
    }

    fn at(&mut self, delay: i64, event: Event) {
        self.serial += 1;
        let index = self.due.len();
        self.due.push(Some(event));
        self.events.push(Reverse((self.now + delay.max(0), self.serial, index)));
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Durable { node, life } => self.durable(node, life),
            Event::Wake { node, life } => self.woken(node, life),
            Event::Silent { node, life } => self.fell_silent(node, life),
            Event::Resume { node, life } => self.resume(node, life),
            Event::Arrive(parcel) => self.arrive(parcel),
            Event::Connect => {
                self.connect_all();
                self.at(2_000, Event::Connect);
            }
        }
    }

    /// Tells a node's people's wish to its engine and lets time pass until it is answered.
    ///
    /// # Errors
    /// If the engine refuses.
    ///
    /// # Panics
    /// If the node is down or never answers.
    pub fn command(&mut self, node: usize, command: Command) -> Result<Reply, Refusal> {
        assert!(self.nodes[node].engine.is_some(), "{} is down", self.nodes[node].name);
        self.wish(node, command).unwrap_or_else(|| panic!("{} died before it answered", self.nodes[node].name))
    }

    /// The same at a node that may die meanwhile: `None` if it did.
    ///
    /// # Panics
    /// If a running node never answers.
    pub fn wish(&mut self, node: usize, command: Command) -> Option<Result<Reply, Refusal>> {
        self.next_request += 1;
        let request = self.next_request;
        self.give_command(node, request, command);
        for _ in 0..10_000 {
            if let Some(reply) = self.nodes[node].replies.remove(&request) {
                return Some(reply);
            }
            self.nodes[node].engine.as_ref()?;
            self.elapse(Span(1));
        }
        panic!("{} never answered", self.nodes[node].name);
    }

    /// All nodes that act by the rules.
    pub fn honest(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| node.honest)
    }

    /// The state of a referral at a node.
    pub fn state(&self, node: usize, id: ReferralId) -> Option<&'static str> {
        let engine = self.nodes[node].engine.as_ref()?;
        let states = engine.case_states(self.now());
        states.into_iter().find(|(held, _, _)| *held == id).map(|(_, _, state)| state)
    }
}
