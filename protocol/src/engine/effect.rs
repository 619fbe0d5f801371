//! What a node does.

use crate::catalogue::{Drawn, Locator};
use crate::commit::{Commit, LogId};
use crate::id::{Digest, KeyId, ReferralId, ServiceId, TransportId};
use crate::local_api::{
    Change, ErasureReport, Invitation, Network, NodeState, OpenInvitation, Organisation, ReferralList, ResolvedSlip,
    Slip, StatusDetails, Written,
};
use crate::text::{Code, Country};
use crate::time::Timestamp;

use super::{AskId, HintId, LoadId, RequestId};

/// Something to be done by the driver, in order.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Make this durable; what follows waits for it.
    Commit(Commit),
    /// Open a stream to a peer, send the request, feed each answer frame back as [`super::Input::Answer`].
    Ask {
        /// Names the ask.
        ask: AskId,
        /// Whom.
        peer: TransportId,
        /// The request.
        request: Vec<u8>,
    },
    /// Stop reading the answer to an ask of ours.
    Cancel(AskId),
    /// Send one frame of an answer to a peer.
    Respond {
        /// Which ask of the peer.
        ask: AskId,
        /// The frame.
        frame: Vec<u8>,
    },
    /// Read entries from the store and send them as batch frames ([`crate::wire::Frame::Batch`]), then finish.
    Serve {
        /// Which ask of the peer.
        ask: AskId,
        /// Per log the first and last sequence number, in the order to send.
        ranges: Vec<(LogId, u64, u64)>,
    },
    /// Read sealed messages from [`crate::commit::Table::MailboxSealed`] and send each as [`crate::wire::Frame::Mail`],
    /// then the last frame, then finish. What is not there any more is left out.
    ServeMail {
        /// Which ask of the peer.
        ask: AskId,
        /// Ids of the rows, in the order to send.
        mail: Vec<Digest>,
        /// The last frame.
        last: Vec<u8>,
    },
    /// Read chunks from the store and send them as frames ([`crate::wire::Frame::Chunks`]), then finish.
    ServeChunks {
        /// Which ask of the peer.
        ask: AskId,
        /// The vault key that the chunks are under.
        under: KeyId,
        /// Number of the first chunk.
        first: u32,
        /// How many.
        count: u32,
    },
    /// The answer is whole.
    Finish(AskId),
    /// The peer's ask is refused.
    Refuse {
        /// Which.
        ask: AskId,
        /// Why (see [`crate::wire::RefusalCode`]).
        code: u16,
    },
    /// Read entries from the store and feed them back.
    Load {
        /// Names the read.
        load: LoadId,
        /// The log.
        log: LogId,
        /// The first sequence number.
        from: u64,
        /// How many at most.
        count: usize,
    },
    /// Pass a gossip message to peers.
    Publish(Vec<u8>),
    /// The verdict on a gossip message. This one need not wait for commits.
    Judge {
        /// Which.
        hint: HintId,
        /// The verdict.
        verdict: HintVerdict,
    },
    /// The allow-list and address book changed: whoever is not in it is refused and cut.
    SetPeers(Vec<PeerEntry>),
    /// Let this one-time key reach the join protocol until then, and nothing else.
    AdmitJoiner {
        /// The one-time key.
        peer: TransportId,
        /// Until when.
        until: Timestamp,
    },
    /// The one-time key is used up.
    DismissJoiner(TransportId),
    /// Call [`super::Input::Wake`] at that time, or earlier.
    WakeAt {
        /// When.
        at: Timestamp,
        /// Why, for the log.
        why: WakeReason,
    },
    /// Something that open pages may show has changed.
    Notify {
        /// What.
        change: Change,
        /// Which referral.
        referral: Option<ReferralId>,
    },
    /// The answer to a local command.
    Reply {
        /// To which request.
        request: RequestId,
        /// The answer, or why not.
        reply: Box<Result<Reply, Refusal>>,
    },
}

/// What a gossip message was worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HintVerdict {
    /// New and valid: pass it on.
    Accept,
    /// Known already, or not decidable: do not pass it on.
    Ignore,
    /// Invalid: its sender is at fault.
    Reject,
}

/// A peer that may connect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerEntry {
    /// Its key on the wire.
    pub transport: TransportId,
    /// Multiaddr texts, best first.
    pub addresses: Vec<String>,
    /// Whether it relays for members.
    pub relay: bool,
}

/// The result of a read: sequence numbers and stored forms, as far as held.
pub type Loaded = Vec<(u64, Vec<u8>)>;

/// Why the engine wants to be woken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WakeReason {
    /// Compare with peers again.
    AntiEntropy,
    /// Send a message of the outbox again.
    Outbox,
    /// A referral's deadline.
    Deadline,
    /// Publish a new prekey, destroy an old one, renew the contact.
    Housekeeping,
    /// What is known of a service changes, because something runs out.
    Verdict,
}

/// A successful answer to a command.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Done, nothing to add.
    Done,
    /// How many services were published and how many were unchanged; ids and revisions of those published.
    Published {
        /// Published, in the order given.
        published: Vec<(ServiceId, u32)>,
        /// How many were equal to what we had published.
        unchanged: usize,
    },
    /// A page of search results; the driver reads the records themselves.
    Found {
        /// How many match.
        total: usize,
        /// The page.
        hits: Vec<Answered>,
        /// Matches by country.
        countries: Vec<(Country, usize)>,
        /// Matches by category.
        categories: Vec<(Code, usize)>,
        /// Where the matches are on the map, if asked for.
        drawn: Drawn,
    },
    /// Why a service is not there any more, if its publisher withdrew it and said so.
    Withdrawal(Option<crate::record::WithdrawalReason>),
    /// Drafts of services of ours.
    ServiceDrafts(Vec<super::KeptDraft>),
    /// Services with the place where their records are.
    Services(Vec<Answered>),
    /// A page of services of ours.
    OwnServices {
        /// How many were asked for, beyond the page too.
        total: usize,
        /// How many of all are to be confirmed soon.
        due: usize,
        /// The page, each with whether it is one of those.
        items: Vec<(Answered, bool)>,
    },
    /// What waits today; services are named by id only.
    Desk(Box<crate::local_api::Desk>),
    /// An invitation.
    Invitation(Invitation),
    /// The invitations that we gave out.
    Invitations(Vec<OpenInvitation>),
    /// What the self-check needs to know.
    SelfCheck(super::SelfCheck),
    /// A referral was written.
    Written(Written),
    /// A page of referrals.
    Referrals(ReferralList),
    /// One referral; the driver reads the rows with its content ([`super::Shown::fill_in`]).
    Referral(Box<super::Shown>),
    /// How reliably referrals are decided; services are named by id only.
    Indicators(Box<crate::local_api::Indicators>),
    /// Questions about capacity; services are named by id only.
    Capacity(Vec<crate::local_api::CapacityQuery>),
    /// Referrals to partners outside the network.
    Logged(Vec<crate::local_api::LoggedReferral>),
    /// Everything that is held on a client; the driver reads the rows with content.
    Client(Box<super::HeldOnClient>),
    /// What an erasure did.
    Erased(ErasureReport),
    /// A slip of ours.
    Slip(Slip),
    /// What a code is.
    SlipResolved(Box<ResolvedSlip>),
    /// About files.
    Attachment(Box<super::AttachmentReply>),
    /// A service's verdict; the driver reads the records that it rests on.
    Verification(Box<super::Explained>),
    /// An attestation for other programs.
    Credential(Vec<u8>),
    /// Where all is that a verdict rests on.
    VerificationExport(Box<super::ExportedEntries>),
    /// What is due in verification; services are named by id only.
    VerificationCalendar(Box<crate::local_api::VerificationCalendar>),
    /// Our keys, past and present.
    Keys(Box<crate::local_api::Keys>),
    /// Members that do not know our present keys yet, and what is to be said to them.
    Untold {
        /// Where they were last.
        peers: Vec<PeerEntry>,
        /// The request ([`crate::wire::Request::Succeed`]).
        request: Vec<u8>,
        /// Whether every member, and at least one, was compared with since the start and holds no more of us than we do.
        whole: bool,
    },
    /// How the node is.
    Status {
        /// State.
        state: NodeState,
        /// The rest.
        details: Box<StatusDetails>,
    },
    /// The network.
    Network(Network),
    /// Numbers, offices, who asks to belong and who no longer does.
    Governance(Box<crate::local_api::Governance>),
    /// What a newcomer needs to apply.
    Card(crate::local_api::NetworkCard),
    /// Proposals.
    Proposals(Vec<crate::local_api::Proposal>),
    /// A checkpoint.
    Checkpoint(Vec<u8>),
}

/// Where a service's record is.
#[derive(Debug, Clone)]
pub struct Answered {
    /// Its publisher.
    pub publisher: Organisation,
    /// Its id.
    pub id: ServiceId,
    /// The log that holds it.
    pub log: LogId,
    /// Its place there.
    pub at: Locator,
    /// What is known of it.
    pub state: crate::verification::State,
}

/// Why a command was refused: whose fault, what, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such thing.
    #[error("there is no {what} {id}")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// Under which id.
        id: String,
    },
    /// The request is wrong.
    #[error("{title}")]
    Invalid {
        /// A stable name (`referral.consent-missing`).
        kind: String,
        /// The sentence.
        title: String,
        /// Per field.
        fields: Vec<crate::local_api::FieldProblem>,
    },
    /// Not allowed in this state.
    #[error("{title}")]
    NotAllowed {
        /// A stable name (`referral.not-allowed`).
        kind: String,
        /// What is wrong.
        title: String,
        /// What is possible instead.
        cure: String,
    },
    /// Our own log is being fetched from peers: nothing is signed until it is whole.
    #[error("this node is fetching its own history from partners and signs nothing until it is whole")]
    Recovering,
    /// Our own log is frozen by a proven fork.
    #[error("this node's key signed two different histories; it cannot publish any more")]
    Frozen,
    /// The partner's node has published no key to seal to yet.
    #[error("{organisation} has not published a key for referrals yet; its node must be online once")]
    NoPrekey {
        /// Whose.
        organisation: String,
    },
}
