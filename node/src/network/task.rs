//! The one task that owns the swarm: turns commands into libp2p calls and libp2p's events into ours, and carries the
//! supervisor's decisions out. Decides nothing about bytes, and never waits for the driver: what cannot be delivered
//! at once is queued within bounds or turned away by name.

mod addresses;
mod clock;
mod events;
mod rights;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::StreamExt;
use libp2p::Swarm;
use libp2p::core::transport::ListenerId;
use libp2p::gossipsub::{IdentTopic, MessageAcceptance, PublishError};
use libp2p::swarm::dial_opts::{DialOpts, PeerCondition};
use libp2p::swarm::{ConnectionId, DialError};
use marshrut_protocol::application::applicants_key;
use marshrut_protocol::id::TransportId;
use marshrut_protocol::time::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::address::{self, peer_id, transport_id};
use super::behaviour::{self, Behaviour};
use super::config::{NetworkConfig, PeerEntry, Role};
use super::event::{HintName, NetworkEvent, Protocol, Ruling};
use super::inbound::{Counters, Inbound};
use super::streams::{OpenError, StreamReply};
use super::supervisor::{Action, Failed, Policy, Supervisor};
use super::{NetworkError, gossip};
use clock::SleepWatch;
use rights::Rights;

/// Questions that may wait for one peer's session.
const MAX_WAITING: usize = 64;
/// The task looks at the clock at least this often: for the end of a sleep and of invitations.
const LONGEST_NAP: Duration = Duration::from_secs(30);
/// And at most this often, whatever the supervisor says.
const SHORTEST_NAP: Duration = Duration::from_millis(100);
/// For connections to close when the network stops.
const FAREWELL: Duration = Duration::from_secs(1);

/// What the handle asks of the task.
#[derive(Debug)]
pub(super) enum Command {
    SetMembers(Vec<PeerEntry>, oneshot::Sender<()>),
    AdmitJoiner(PeerEntry, Timestamp, oneshot::Sender<()>),
    DismissJoiner(TransportId, oneshot::Sender<()>),
    Open { peer: TransportId, protocol: Protocol, reply: StreamReply },
    Publish(Vec<u8>),
    Dial(TransportId),
    Disconnect(TransportId),
    Addresses(oneshot::Sender<Vec<String>>),
    Stop(oneshot::Sender<()>),
}

/// See the module.
pub(super) struct Task {
    swarm: Swarm<Behaviour>,
    own: TransportId,
    role: Role,
    topic: IdentTopic,
    commands: mpsc::Receiver<Command>,
    rulings: mpsc::UnboundedReceiver<(HintName, Ruling)>,
    ruling_sender: mpsc::UnboundedSender<(HintName, Ruling)>,
    events: mpsc::Sender<NetworkEvent>,
    /// Session and address events that must not be lost; at most two per peer, see `events`.
    outbox: VecDeque<NetworkEvent>,
    inbound: Inbound,
    counters: Arc<Counters>,
    supervisor: Supervisor,
    /// Whether the supervisor was told anything since it was last asked what is due.
    stirred: bool,
    rights: Rights,
    /// Connections of applicants and when each ends, the first to end first.
    visits: VecDeque<(Instant, ConnectionId)>,
    /// How long each may last.
    visit: Duration,
    waiting: HashMap<TransportId, Vec<StreamReply>>,
    /// Relay slots by the listener that stands for them.
    slots: HashMap<ListenerId, TransportId>,
    announced: Vec<String>,
    sleep_watch: SleepWatch,
}

/// Builds the swarm and binds every socket.
pub(super) async fn start(
    config: &NetworkConfig,
    commands: mpsc::Receiver<Command>,
    events: mpsc::Sender<NetworkEvent>,
    counters: Arc<Counters>,
) -> Result<Task, NetworkError> {
    let mut swarm = behaviour::swarm(config)?;
    addresses::listen(&mut swarm, config).await?;
    let own = transport_id(swarm.local_peer_id()).ok_or_else(|| NetworkError::Setup("not an Ed25519 key".into()))?;
    let (ruling_sender, rulings) = mpsc::unbounded_channel();
    let policy = Policy {
        sessions: config.limits.kept_sessions,
        reservations: config.limits.reservations,
        seed: u64::from_le_bytes(own.0[8..16].try_into().expect("eight bytes of thirty-two")),
    };
    let mut task = Task {
        own,
        role: config.role,
        topic: gossip::topic(config.network),
        commands,
        rulings,
        ruling_sender,
        inbound: Inbound::new(config.limits.clone(), config.deadlines.clone(), events.clone(), Arc::clone(&counters)),
        events,
        outbox: VecDeque::new(),
        counters,
        supervisor: Supervisor::new(policy),
        stirred: false,
        rights: Rights::default(),
        visits: VecDeque::new(),
        visit: config.deadlines.visit,
        waiting: HashMap::new(),
        slots: HashMap::new(),
        announced: Vec::new(),
        sleep_watch: SleepWatch::start(),
        swarm,
    };
    if config.applications {
        task.open_to_applicants(applicants_key(config.network).transport_id());
    }
    task.announced = task.addresses();
    Ok(task)
}

impl Task {
    pub(super) fn id(&self) -> TransportId {
        self.own
    }

    /// Runs until [`Command::Stop`], or until every handle or the driver is gone.
    pub(super) async fn run(mut self) {
        let done = self.serve().await;
        // A peer that does not let go in time finds the connection dead by itself.
        let _late = tokio::time::timeout(FAREWELL, self.leave()).await;
        drop(self);
        if let Some(done) = done {
            // Whoever waits for the stop may have stopped waiting.
            let _gone = done.send(());
        }
    }

    async fn serve(&mut self) -> Option<oneshot::Sender<()>> {
        let events = self.events.clone();
        let mut wake_at = Instant::now() + LONGEST_NAP;
        loop {
            tokio::select! {
                event = self.swarm.select_next_some() => self.on_swarm_event(event),
                command = self.commands.recv() => match command? {
                    Command::Stop(done) => return Some(done),
                    command => self.on_command(command),
                },
                Some((hint, ruling)) = self.rulings.recv() => self.on_ruling(&hint, ruling),
                place = events.reserve(), if !self.outbox.is_empty() => {
                    let event = self.outbox.pop_front()?;
                    place.ok()?.send(event);
                }
                () = tokio::time::sleep_until(wake_at.into()) => self.on_time(),
            }
            if std::mem::take(&mut self.stirred) || Instant::now() >= wake_at {
                wake_at = self.act();
            }
        }
    }

    fn close_all(&mut self) {
        let peers: Vec<libp2p::PeerId> = self.swarm.connected_peers().copied().collect();
        for peer in peers {
            let _gone = self.swarm.disconnect_peer_id(peer);
        }
    }

    async fn leave(&mut self) {
        self.close_all();
        while self.swarm.connected_peers().next().is_some() {
            self.swarm.select_next_some().await;
        }
    }

    fn on_time(&mut self) {
        let now = Instant::now();
        if self.sleep_watch.slept() {
            tracing::info!("woke up: sessions and relay slots are checked again");
            self.supervisor.woke(now);
            // The peers have long closed these connections; waiting for their deadlines would only cost time.
            self.close_all();
        }
        for joiner in self.rights.expired(clock::now()) {
            self.dismiss(joiner);
        }
        for replies in self.waiting.values_mut() {
            replies.retain(|reply| !reply.is_closed());
        }
        self.waiting.retain(|_, replies| !replies.is_empty());
    }

    /// Carries out what is due; returns when to look again.
    fn act(&mut self) -> Instant {
        let now = Instant::now();
        for action in self.supervisor.due(now) {
            self.carry_out(action, now);
        }
        self.end_visits(now);
        let next = self.supervisor.next_due(now).unwrap_or(now + LONGEST_NAP);
        let next = self.visits.front().map_or(next, |(end, _)| next.min(*end));
        next.clamp(now + SHORTEST_NAP, now + LONGEST_NAP)
    }

    fn carry_out(&mut self, action: Action, now: Instant) {
        match action {
            Action::Dial { peer, addresses } => self.dial(peer, addresses, now),
            Action::DialThrough { peer, relays, announced } => {
                let addresses = relays.into_iter().map(|(relay, address)| addresses::circuit(&address, relay));
                self.dial(peer, addresses.chain(announced).collect(), now);
            }
            Action::GiveUp { peer } => self.fail_waiting(peer, OpenError::Unreachable),
            Action::Reserve { relay, address } => self.reserve(relay, &address, now),
            Action::CheckReservation { relay } => {
                if !self.slots.values().any(|held| *held == relay) {
                    self.supervisor.reservation_lost(relay, now);
                }
            }
        }
    }

    fn dial(&mut self, peer: TransportId, addresses: Vec<String>, now: Instant) {
        let addresses = addresses.iter().filter_map(|text| address::parse(text).ok()).collect();
        let call = DialOpts::peer_id(peer_id(peer))
            .condition(PeerCondition::DisconnectedAndNotDialing)
            .addresses(addresses)
            .build();
        match self.swarm.dial(call) {
            // A false condition: the session stands, or a dial is under way and will report.
            Ok(()) | Err(DialError::DialPeerConditionFalse(_)) => {}
            Err(_) => self.on_dial_failed(peer, now),
        }
    }

    fn on_dial_failed(&mut self, peer: TransportId, now: Instant) {
        self.stirred = true;
        if self.supervisor.dial_failed(peer, now) == Failed::GaveUp {
            self.fail_waiting(peer, OpenError::Unreachable);
        }
    }

    fn fail_waiting(&mut self, peer: TransportId, error: OpenError) {
        for reply in self.waiting.remove(&peer).unwrap_or_default() {
            // Who no longer waits needs no answer.
            let _gave_up = reply.send(Err(error));
        }
    }

    fn reserve(&mut self, relay: TransportId, address: &str, now: Instant) {
        let listening = address::parse(&addresses::circuit(address, relay)).map(|at| self.swarm.listen_on(at));
        match listening {
            Ok(Ok(listener)) => {
                self.slots.insert(listener, relay);
            }
            Ok(Err(_)) | Err(_) => self.supervisor.reservation_lost(relay, now),
        }
    }

    fn on_command(&mut self, command: Command) {
        // Replies may find nobody: a handle's call can be cancelled at any time.
        match command {
            Command::SetMembers(members, done) => {
                self.set_members(members);
                let _gone = done.send(());
            }
            Command::AdmitJoiner(joiner, until, done) => {
                self.admit(&joiner, until);
                let _gone = done.send(());
            }
            Command::DismissJoiner(joiner, done) => {
                self.dismiss(joiner);
                let _gone = done.send(());
            }
            Command::Open { peer, protocol, reply } => self.open(peer, protocol, reply),
            Command::Publish(hint) => self.publish(hint),
            Command::Dial(peer) => self.want(peer),
            Command::Disconnect(peer) => {
                let _not_connected = self.swarm.disconnect_peer_id(peer_id(peer));
            }
            Command::Addresses(reply) => {
                let _gone = reply.send(self.addresses());
            }
            Command::Stop(done) => {
                let _gone = done.send(());
            }
        }
    }

    fn open(&mut self, peer: TransportId, protocol: Protocol, reply: StreamReply) {
        let streams = &mut self.swarm.behaviour_mut().streams;
        if !streams.may_ask(peer_id(peer), protocol) {
            let _gave_up = reply.send(Err(OpenError::NotAllowed));
        } else if streams.is_connected(peer_id(peer)) {
            streams.open(peer_id(peer), reply);
        } else {
            self.wait_for_session(peer, reply);
        }
    }

    fn wait_for_session(&mut self, peer: TransportId, reply: StreamReply) {
        let queue = self.waiting.entry(peer).or_default();
        queue.retain(|reply| !reply.is_closed());
        if queue.len() < MAX_WAITING {
            queue.push(reply);
            self.want(peer);
        } else {
            let _gave_up = reply.send(Err(OpenError::Overloaded));
        }
    }

    fn want(&mut self, peer: TransportId) {
        self.supervisor.want(peer, Instant::now());
        self.stirred = true;
    }

    fn publish(&mut self, hint: Vec<u8>) {
        let gossip = &mut self.swarm.behaviour_mut().members.inner_mut().gossip;
        match gossip.publish(self.topic.hash(), hint) {
            // Alone, or said before: sync will carry it.
            Ok(_) | Err(PublishError::NoPeersSubscribedToTopic | PublishError::Duplicate) => {}
            Err(error) => tracing::debug!(%error, "a hint was not published"),
        }
    }

    fn on_ruling(&mut self, (id, from): &HintName, ruling: Ruling) {
        let acceptance = match ruling {
            Ruling::Accept => MessageAcceptance::Accept,
            Ruling::Ignore => MessageAcceptance::Ignore,
            Ruling::Reject => MessageAcceptance::Reject,
        };
        let gossip = &mut self.swarm.behaviour_mut().members.inner_mut().gossip;
        // Too late when gossipsub has forgotten the hint; then there is nothing to forward.
        let _forgotten = gossip.report_message_validation_result(id, from, acceptance);
    }
}
