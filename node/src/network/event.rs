//! What the network tells the driver, and what the driver hands back with it. Plain values; nothing is decided here.

use std::time::Duration;

use marshrut_protocol::id::TransportId;
use tokio::sync::mpsc;

use super::answer::AnswerSink;

/// Which conversation a stream carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Between members: `/marshrut/peer/1`.
    Peer,
    /// Between a member and one who holds its invitation: `/marshrut/join/1`.
    Join,
}

/// Something happened on the network. `Connected` and `Disconnected` of one peer alternate; the other events travel
/// beside them, so a question or hint may come just before its session's `Connected` or just after its
/// `Disconnected`.
#[derive(Debug)]
pub enum NetworkEvent {
    /// A session with `peer` began. One per peer, however many connections carry it.
    Connected {
        /// Who.
        peer: TransportId,
        /// Whether it goes without a relay.
        direct: bool,
    },
    /// The session continues over another path (a hole was punched, or only the relay is left).
    PathChanged {
        /// With whom.
        peer: TransportId,
        /// Whether it now goes without a relay.
        direct: bool,
    },
    /// The last connection to `peer` ended.
    Disconnected {
        /// Who.
        peer: TransportId,
    },
    /// A peer asks. Dropping `answer` unfinished tells the peer that the answer was cut.
    Asked {
        /// Who asks.
        peer: TransportId,
        /// On which protocol; joiners reach only [`Protocol::Join`], members only [`Protocol::Peer`].
        protocol: Protocol,
        /// The request's bytes, unread.
        request: Vec<u8>,
        /// Takes the answer.
        answer: AnswerSink,
    },
    /// A gossip hint arrived. It is forwarded only if it is accepted.
    Hint {
        /// Who forwarded it (not its author).
        from: TransportId,
        /// The hint's bytes, unread.
        bytes: Vec<u8>,
        /// Takes the verdict.
        verdict: HintVerdict,
    },
    /// The addresses under which this node may be reached are now these.
    AddressesChanged(Vec<String>),
}

/// Why a peer did not answer, as it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("refused with code {code}")]
pub struct Refusal {
    /// 1–15 are the transport's (constants below); from 16 on they belong to the protocol above.
    pub code: u16,
    /// When asking again makes sense; zero if it does not.
    pub retry_after: Duration,
}

impl Refusal {
    /// The peer is over its rate, or this node over its capacity.
    pub const BUSY: u16 = 1;
    /// The request is longer than [`super::MAX_REQUEST`].
    pub const TOO_LARGE: u16 = 2;
    /// The request is no request frame.
    pub const MALFORMED: u16 = 3;
    /// The first code of the protocols above.
    pub const FIRST_OF_APPLICATION: u16 = 16;

    /// A refusal with one of the codes.
    pub fn new(code: u16, retry_after: Duration) -> Self {
        Self { code, retry_after }
    }

    /// Code (u16) and delay in milliseconds (u32), both big-endian.
    pub(super) fn to_bytes(self) -> [u8; 6] {
        let [a, b] = self.code.to_be_bytes();
        let [c, d, e, f] = u32::try_from(self.retry_after.as_millis()).unwrap_or(u32::MAX).to_be_bytes();
        [a, b, c, d, e, f]
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let [a, b, c, d, e, f] = <[u8; 6]>::try_from(bytes).ok()?;
        let retry_after = Duration::from_millis(u32::from_be_bytes([c, d, e, f]).into());
        Some(Self { code: u16::from_be_bytes([a, b]), retry_after })
    }
}

/// What to do with a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ruling {
    Accept,
    Ignore,
    Reject,
}

/// Which hint a ruling is about.
pub(super) type HintName = (libp2p::gossipsub::MessageId, libp2p::PeerId);

/// The driver's word on one hint. Dropped without a word, the hint is ignored.
#[derive(Debug)]
pub struct HintVerdict {
    hint: Option<HintName>,
    rulings: mpsc::UnboundedSender<(HintName, Ruling)>,
}

impl HintVerdict {
    /// `rulings` needs no bound of its own: every hint yields one ruling, and hints are bounded.
    pub(super) fn new(hint: HintName, rulings: mpsc::UnboundedSender<(HintName, Ruling)>) -> Self {
        Self { hint: Some(hint), rulings }
    }

    /// Forward it.
    pub fn accept(mut self) {
        self.rule(Ruling::Accept);
    }

    /// Do not forward it; nobody is to blame (it may be old, or ahead of what we know).
    pub fn ignore(mut self) {
        self.rule(Ruling::Ignore);
    }

    /// Do not forward it; whoever forwarded it should have known better.
    pub fn reject(mut self) {
        self.rule(Ruling::Reject);
    }

    fn rule(&mut self, ruling: Ruling) {
        if let Some(hint) = self.hint.take() {
            // The network has stopped when nobody receives; then there is nothing to forward either.
            let _stopped = self.rulings.send((hint, ruling));
        }
    }
}

impl Drop for HintVerdict {
    fn drop(&mut self) {
        self.rule(Ruling::Ignore);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_have_golden_bytes() {
        let refusal = Refusal::new(Refusal::BUSY, Duration::from_millis(1_500));
        assert_eq!(refusal.to_bytes(), [0, 1, 0, 0, 5, 220]);
        assert_eq!(Refusal::from_bytes(&refusal.to_bytes()), Some(refusal));
        assert_eq!(Refusal::from_bytes(&[0; 5]), None);
        assert_eq!(Refusal::new(9, Duration::MAX).to_bytes(), [0, 9, 255, 255, 255, 255]);
    }

    #[test]
    fn a_hint_gets_exactly_one_ruling() {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let hint = || (libp2p::gossipsub::MessageId::new(b"h"), libp2p::PeerId::random());
        HintVerdict::new(hint(), sender.clone()).accept();
        drop(HintVerdict::new(hint(), sender.clone()));
        HintVerdict::new(hint(), sender).reject();
        let rulings: Vec<Ruling> = std::iter::from_fn(|| receiver.try_recv().ok()).map(|(_, ruling)| ruling).collect();
        assert_eq!(rulings, [Ruling::Accept, Ruling::Ignore, Ruling::Reject]);
    }
}
