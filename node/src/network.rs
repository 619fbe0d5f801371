//! The transport: sessions with members, questions and answers over streams, gossip hints, relays. The only code that
//! names libp2p; what it says and hears are plain types.
//!
//! It decides *whether* bytes of a peer are taken (the gate, limits, framing, deadlines), never what they mean. A
//! stranger completes no protocol; a joiner reaches [`Protocol::Join`] and nothing else; a member is bounded in
//! streams, requests, bytes and hints. One task owns the swarm; everything else talks to it through bounded channels.

mod address;
mod admitted;
mod answer;
mod bare_gossip;
mod behaviour;
mod budget;
mod config;
mod event;
mod frame;
mod gossip;
mod inbound;
mod loopback;
mod sessions;
mod streams;
mod supervisor;
mod task;
mod turns;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use marshrut_protocol::id::TransportId;
use marshrut_protocol::time::Timestamp;
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};

pub use address::{InvalidAddress, addressed_node, peer_id_text, relays_on_the_way, typed_addresses};
pub use answer::{Answer, AnswerSink, AskError};
pub(crate) use bare_gossip::BareGossip;
pub use budget::Rate;
pub use config::{Deadlines, Limits, Listen, MEMORY_BYTES, NetworkConfig, PeerEntry, Role};
pub use event::{HintVerdict, NetworkEvent, Protocol, Refusal};
pub use frame::{FrameError, MAX_FRAME, MAX_REQUEST};
pub use gossip::MAX_HINT;

use inbound::Counters;
use task::Command;
use turns::Turns;

/// Events that may wait for the driver.
const EVENT_QUEUE: usize = 256;
/// Commands that may wait for the network task.
const COMMAND_QUEUE: usize = 256;

/// Why the network could not be started. The environment's or the caller's fault.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// A socket address could not be listened on.
    #[error("cannot listen on {address}: {reason}")]
    Listen {
        /// The address as configured.
        address: SocketAddr,
        /// What the system said.
        reason: String,
    },
    /// An address to announce is not one.
    #[error(transparent)]
    Address(#[from] InvalidAddress),
    /// libp2p wrote TLS secrets to the file that this variable names, so it must not be set.
    #[error("the environment variable SSLKEYLOGFILE is set; unset it, or every connection could be read by others")]
    KeyLog,
    /// A part of libp2p could not be set up (a fault of this program).
    #[error("cannot set the transport up: {0}")]
    Setup(String),
    /// A hint is longer than [`MAX_HINT`].
    #[error("a hint of {0} bytes is too long")]
    HintTooLong(usize),
    /// The network has been stopped.
    #[error("the network has stopped")]
    Stopped,
}

/// What was turned away since the start, for `doctor` and tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TurnedAway {
    /// Connections of strangers.
    pub strangers: u64,
    /// Questions that were refused: over the peer's rates or slots, or the driver did not keep up.
    pub refused: u64,
    /// Streams that were dropped without a word.
    pub dropped_streams: u64,
    /// Requests that were malformed, too long, cut or stalled.
    pub bad_requests: u64,
    /// Hints over the forwarder's rates, or that the driver did not keep up with.
    pub dropped_hints: u64,
    /// Addresses in peers' entries that could not be read.
    pub bad_addresses: u64,
}

/// The handle to a running network. Clones share it; when the last one is dropped the network stops.
#[derive(Debug, Clone)]
pub struct Network {
    commands: mpsc::Sender<Command>,
    counters: Arc<Counters>,
    deadlines: Deadlines,
    turns: Arc<Turns>,
    id: TransportId,
}

impl Network {
    /// Starts listening; returns once every socket is bound. Nobody is allowed in before [`Network::set_members`].
    ///
    /// # Errors
    /// [`NetworkError`]; nothing runs then.
    pub async fn start(config: NetworkConfig) -> Result<(Self, mpsc::Receiver<NetworkEvent>), NetworkError> {
        if std::env::var_os("SSLKEYLOGFILE").is_some() {
            return Err(NetworkError::KeyLog);
        }
        let (commands, command_queue) = mpsc::channel(COMMAND_QUEUE);
        let (events, event_queue) = mpsc::channel(EVENT_QUEUE);
        let counters = Arc::new(Counters::default());
        let task = task::start(&config, command_queue, events, Arc::clone(&counters)).await?;
        let id = task.id();
        tokio::spawn(task.run());
        let turns = Arc::new(Turns::new(config.limits.streams_per_peer));
        Ok((Self { commands, counters, deadlines: config.deadlines, turns, id }, event_queue))
    }

    /// This node's own transport id.
    pub fn id(&self) -> TransportId {
        self.id
    }

    /// Replaces the allow-list and address book. Whoever is no longer in it is cut off at once.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn set_members(&self, members: Vec<PeerEntry>) -> Result<(), NetworkError> {
        self.command(|done| Command::SetMembers(members, done)).await
    }

    /// Lets the holder of a one-time transport key in until then, for [`Protocol::Join`] only. In the role of a
    /// joiner: allows calling the inviter.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn admit_joiner(&self, joiner: PeerEntry, until: Timestamp) -> Result<(), NetworkError> {
        self.command(|done| Command::AdmitJoiner(joiner, until, done)).await
    }

    /// Takes that back; a connection of the joiner is cut.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn dismiss_joiner(&self, joiner: TransportId) -> Result<(), NetworkError> {
        self.command(|done| Command::DismissJoiner(joiner, done)).await
    }

    /// Asks `peer`, dialling it if there is no session: sends the one request and returns the answer's frames to be
    /// read. Whoever does not read slows the peer down, nobody else. Only so many answers of one peer may be open
    /// ([`Limits::streams_per_peer`]); further questions wait their turn, at most [`Deadlines::open`].
    ///
    /// # Errors
    /// [`AskError`]; a refusal before the request was read may also appear here.
    pub async fn ask(&self, peer: TransportId, protocol: Protocol, request: &[u8]) -> Result<Answer, AskError> {
        if request.len() > MAX_REQUEST {
            return Err(AskError::RequestTooLong(request.len()));
        }
        let opening = tokio::time::timeout(self.deadlines.open, self.open(peer, protocol));
        let (stream, turn) = opening.await.map_err(|_elapsed| AskError::TimedOut)??;
        Answer::begin(stream, request, self.deadlines.stall, turn).await
    }

    async fn open(
        &self,
        peer: TransportId,
        protocol: Protocol,
    ) -> Result<(libp2p::Stream, OwnedSemaphorePermit), AskError> {
        let turn = self.turns.take(peer).await;
        let (reply, opened) = oneshot::channel();
        self.commands.send(Command::Open { peer, protocol, reply }).await.map_err(|_closed| AskError::Stopped)?;
        Ok((opened.await.map_err(|_dropped| AskError::NotOpened)??, turn))
    }

    /// Floods a hint of at most [`MAX_HINT`] bytes to the members. Nothing depends on its arrival.
    ///
    /// # Errors
    /// [`NetworkError::HintTooLong`], [`NetworkError::Stopped`].
    pub async fn publish(&self, hint: Vec<u8>) -> Result<(), NetworkError> {
        if hint.len() > MAX_HINT {
            return Err(NetworkError::HintTooLong(hint.len()));
        }
        self.commands.send(Command::Publish(hint)).await.map_err(|_closed| NetworkError::Stopped)
    }

    /// Dials `peer` now, whatever its backoff; the outcome is a [`NetworkEvent::Connected`] or nothing.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn dial(&self, peer: TransportId) -> Result<(), NetworkError> {
        self.commands.send(Command::Dial(peer)).await.map_err(|_closed| NetworkError::Stopped)
    }

    /// Ends the session with `peer`. If it is a member, the supervisor will dial it again after a while.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn disconnect(&self, peer: TransportId) -> Result<(), NetworkError> {
        self.commands.send(Command::Disconnect(peer)).await.map_err(|_closed| NetworkError::Stopped)
    }

    /// Where this node may be reached, as multiaddress texts ending in `/p2p/<its peer id>`. Loopback and link-local
    /// addresses are left out unless there are no others.
    ///
    /// # Errors
    /// [`NetworkError::Stopped`].
    pub async fn addresses(&self) -> Result<Vec<String>, NetworkError> {
        self.command(Command::Addresses).await
    }

    /// What was turned away since the start.
    pub fn turned_away(&self) -> TurnedAway {
        let counters = &self.counters;
        TurnedAway {
            strangers: counters.strangers.load(Ordering::Relaxed),
            refused: counters.refused.load(Ordering::Relaxed),
            dropped_streams: counters.dropped_streams.load(Ordering::Relaxed),
            bad_requests: counters.bad_requests.load(Ordering::Relaxed),
            dropped_hints: counters.dropped_hints.load(Ordering::Relaxed),
            bad_addresses: counters.bad_addresses.load(Ordering::Relaxed),
        }
    }

    /// Of each peer that ever was over its own limits, how many requests, streams and hints were turned away for that.
    pub fn over_limits(&self) -> HashMap<TransportId, u64> {
        self.counters.over_limits()
    }

    /// Closes all connections and returns when that is done, or after five seconds. The system may hold a QUIC port for
    /// a moment longer, until the last farewells are sent.
    pub async fn stop(&self) {
        let stopped = self.command(Command::Stop);
        // A task that is already gone has nothing left to close.
        let _gone = tokio::time::timeout(Duration::from_secs(5), stopped).await;
    }

    async fn command<T>(&self, command: impl FnOnce(oneshot::Sender<T>) -> Command) -> Result<T, NetworkError> {
        let (reply, answer) = oneshot::channel();
        self.commands.send(command(reply)).await.map_err(|_closed| NetworkError::Stopped)?;
        answer.await.map_err(|_closed| NetworkError::Stopped)
    }
}

#[cfg(test)]
mod tests;
