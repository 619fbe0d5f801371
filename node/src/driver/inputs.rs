//! The engine's two input queues: people's and timers' own, and the peers'. People never wait behind peers; both are
//! bounded, and whoever fills one waits.

use std::sync::Arc;

use marshrut_protocol::engine::{Command, Input, Refusal, Reply};
use marshrut_protocol::id::TransportId;
use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

use crate::network::{AnswerSink, HintVerdict};

/// Inputs that may wait in each queue.
const QUEUE: usize = 256;

/// The answer to a local command.
pub(super) type CommandReply = Result<Reply, Refusal>;

/// Something for the engine, with what its effects will need.
pub(super) enum Stimulus {
    /// A person or program of ours wants something.
    Command { command: Command, reply: oneshot::Sender<CommandReply> },
    /// A peer asks.
    Asked { peer: TransportId, joiner: bool, request: Vec<u8>, sink: AnswerSink },
    /// A gossip message.
    Hint { from: TransportId, bytes: Vec<u8>, verdict: HintVerdict },
    /// A part of an answer to an ask of ours; the place is free again when the engine has dealt with it.
    Answer { input: Input, place: Place },
    /// Anything else.
    Plain(Input),
    /// No more inputs are taken.
    Stop,
}

/// A frame's place among those that wait for the engine: of its answer, and of all answers.
pub(super) struct Place {
    _of_answer: OwnedSemaphorePermit,
    _of_all: OwnedSemaphorePermit,
}

impl Place {
    /// Waits for a place; in the order of asking, so that no peer is overtaken for ever.
    pub(super) async fn take(of_answer: &Arc<Semaphore>, of_all: &Arc<Semaphore>) -> Result<Self, AcquireError> {
        let _of_answer = Arc::clone(of_answer).acquire_owned().await?;
        let _of_all = Arc::clone(of_all).acquire_owned().await?;
        Ok(Self { _of_answer, _of_all })
    }
}

/// The engine has stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stopped;

/// The ends at which inputs go in.
#[derive(Clone)]
pub(super) struct Inputs {
    own: mpsc::Sender<Stimulus>,
    peers: mpsc::Sender<Stimulus>,
}

/// The end at which the engine takes them.
pub(super) struct Queues {
    pub(super) own: mpsc::Receiver<Stimulus>,
    pub(super) peers: mpsc::Receiver<Stimulus>,
}

impl Inputs {
    pub(super) fn new() -> (Self, Queues) {
        let (own, own_queue) = mpsc::channel(QUEUE);
        let (peers, peer_queue) = mpsc::channel(QUEUE);
        (Self { own, peers }, Queues { own: own_queue, peers: peer_queue })
    }

    /// Puts in what a person or this node itself wants.
    pub(super) async fn own(&self, stimulus: Stimulus) -> Result<(), Stopped> {
        self.own.send(stimulus).await.map_err(|_closed| Stopped)
    }

    /// Puts in what came from a peer or follows from it.
    pub(super) async fn peers(&self, stimulus: Stimulus) -> Result<(), Stopped> {
        self.peers.send(stimulus).await.map_err(|_closed| Stopped)
    }
}
