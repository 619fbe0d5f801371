//! What is asked of a node from outside of the world, over a connection that no engine made, and what it answers.

use marshrut_protocol::engine::{AskId, Input};
use marshrut_protocol::id::TransportId;
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::time::Span;
use marshrut_protocol::wire::{Frame, InvitationTicket, Request};

use super::World;
use super::network::Stream;

/// By then a node has answered.
const ANSWERED: Span = Span::seconds(2);

impl World {
    /// Asks a node over the join protocol, with any key; what it answers, or nothing if it refuses.
    pub fn stranger_asks(&mut self, at: usize, key: TransportId, request: &Request) -> Option<Frame> {
        let ask = self.ask_under(key, true, at, request.encode());
        self.first_answer(at, ask)
    }

    /// Asks a node as the member `from`, whatever its engine thinks of it; what it answers, or nothing if it refuses.
    pub fn member_asks(&mut self, from: usize, at: usize, request: &Request) -> Option<Frame> {
        let ask = self.ask_under(self.nodes[from].transport(), false, at, request.encode());
        self.first_answer(at, ask)
    }

    /// Says something to a node under that key; what it answers is nobody's.
    pub(super) fn say_under(&mut self, key: TransportId, at: usize, request: Vec<u8>) {
        self.ask_under(key, false, at, request);
    }

    /// The newcomer presents its invitation; the inviter's answer must be a welcome to the network it knows.
    pub(super) fn use_invitation(&mut self, newcomer: usize, inviter: usize, text: &str) {
        let ticket = InvitationTicket::from_text(text).expect("a whole invitation");
        let n = &self.nodes[newcomer];
        let request = Request::Join(Box::new(ticket.request(n.certificate(), n.profile(), &n.transport)));
        let one_time = SigningKey::from_seed(&ticket.transport_seed).transport_id();
        let welcome = self.stranger_asks(inviter, one_time, &request);
        assert!(matches!(welcome, Some(Frame::Joined(_))), "{} was not welcomed", self.nodes[newcomer].name);
    }

    fn ask_under(&mut self, key: TransportId, joiner: bool, at: usize, request: Vec<u8>) -> AskId {
        let ask = AskId(self.nodes[at].next_inbound);
        self.nodes[at].next_inbound += 1;
        self.nodes[at].serving.insert(ask, Stream::Kept(Vec::new()));
        self.input(at, Input::Asked { ask, peer: key, joiner, request });
        ask
    }

    fn first_answer(&mut self, at: usize, ask: AskId) -> Option<Frame> {
        self.elapse(ANSWERED);
        match self.nodes[at].serving.remove(&ask) {
            Some(Stream::Kept(frames)) => frames.first().and_then(|frame| Frame::decode(frame).ok()),
            _ => None,
        }
    }
}
