//! The streams of one connection: negotiates its one protocol in both directions and says whether the connection is
//! worth keeping while idle. Never reads or writes a stream.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use libp2p::core::upgrade::ReadyUpgrade;
use libp2p::swarm::handler::{ConnectionEvent, DialUpgradeError, FullyNegotiatedInbound, FullyNegotiatedOutbound};
use libp2p::swarm::{ConnectionHandler, ConnectionHandlerEvent, StreamUpgradeError, SubstreamProtocol};
use libp2p::{Stream, StreamProtocol};

use super::{OpenError, StreamReply};
use crate::network::event::Protocol;

/// Streams that were negotiated but not yet handed on; beyond this a flooding peer's streams are dropped.
const MAX_WAITING: usize = 64;

/// What the behaviour tells a connection.
#[derive(Debug)]
pub(in crate::network) enum FromBehaviour {
    /// Open a stream.
    Open(StreamReply),
    /// Whether the connection is worth keeping while nothing uses it.
    Keep(bool),
}

/// The peer opened a stream.
#[derive(Debug)]
pub(in crate::network) struct Inbound {
    pub(super) protocol: Protocol,
    pub(super) stream: Stream,
}

/// See the module.
pub(in crate::network) struct Handler {
    protocol: Protocol,
    keep: bool,
    to_open: VecDeque<StreamReply>,
    inbound: VecDeque<Stream>,
}

impl Handler {
    pub(super) fn new(protocol: Protocol) -> Self {
        Self { protocol, keep: false, to_open: VecDeque::new(), inbound: VecDeque::new() }
    }

    fn upgrade(&self) -> ReadyUpgrade<StreamProtocol> {
        ReadyUpgrade::new(match self.protocol {
            Protocol::Peer => StreamProtocol::new("/marshrut/peer/1"),
            Protocol::Join => StreamProtocol::new("/marshrut/join/1"),
        })
    }

    fn on_inbound(&mut self, stream: Stream) {
        if self.inbound.len() < MAX_WAITING {
            self.inbound.push_back(stream);
        }
    }
}

impl ConnectionHandler for Handler {
    type FromBehaviour = FromBehaviour;
    type ToBehaviour = Inbound;
    type InboundProtocol = ReadyUpgrade<StreamProtocol>;
    type OutboundProtocol = ReadyUpgrade<StreamProtocol>;
    type InboundOpenInfo = ();
    type OutboundOpenInfo = StreamReply;

    fn listen_protocol(&self) -> SubstreamProtocol<Self::InboundProtocol, ()> {
        SubstreamProtocol::new(self.upgrade(), ())
    }

    fn connection_keep_alive(&self) -> bool {
        self.keep
    }

    fn poll(
        &mut self,
        _: &mut Context<'_>,
    ) -> Poll<ConnectionHandlerEvent<Self::OutboundProtocol, StreamReply, Inbound>> {
        // No waker is kept: both queues grow only in calls after which the connection polls its handlers again.
        if let Some(stream) = self.inbound.pop_front() {
            let inbound = Inbound { protocol: self.protocol, stream };
            return Poll::Ready(ConnectionHandlerEvent::NotifyBehaviour(inbound));
        }
        if let Some(reply) = self.to_open.pop_front() {
            let protocol = SubstreamProtocol::new(self.upgrade(), reply);
            return Poll::Ready(ConnectionHandlerEvent::OutboundSubstreamRequest { protocol });
        }
        Poll::Pending
    }

    fn on_behaviour_event(&mut self, event: FromBehaviour) {
        match event {
            FromBehaviour::Open(reply) => self.to_open.push_back(reply),
            FromBehaviour::Keep(keep) => self.keep = keep,
        }
    }

    fn on_connection_event(
        &mut self,
        event: ConnectionEvent<'_, Self::InboundProtocol, Self::OutboundProtocol, (), StreamReply>,
    ) {
        match event {
            ConnectionEvent::FullyNegotiatedInbound(FullyNegotiatedInbound { protocol, info: () }) => {
                self.on_inbound(protocol);
            }
            // In both cases whoever asked may have given up; then the stream is simply closed.
            ConnectionEvent::FullyNegotiatedOutbound(FullyNegotiatedOutbound { protocol, info }) => {
                let _gave_up = info.send(Ok(protocol));
            }
            ConnectionEvent::DialUpgradeError(DialUpgradeError { info, error }) => {
                let _gave_up = info.send(Err(open_error(error)));
            }
            _ => {}
        }
    }
}

fn open_error<E>(error: StreamUpgradeError<E>) -> OpenError {
    match error {
        StreamUpgradeError::Timeout => OpenError::TimedOut,
        StreamUpgradeError::NegotiationFailed => OpenError::NotOffered,
        StreamUpgradeError::Io(_) | StreamUpgradeError::Apply(_) => OpenError::Failed,
    }
}
