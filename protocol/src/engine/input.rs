//! What can happen to a node.

use zeroize::Zeroizing;

use super::Loaded;
use crate::catalogue::Query;
use crate::id::{EntryId, OrgId, QueryId, ReferralId, ServiceId, TransportId};
use crate::local_api::{
    AnswerCapacity, Casework, CastVote, Departure, DeskQuery, IndicatorQuery, LogOutcome, LogReferral, Propose,
    ReferralAction, ReferralQuery, SlipForm, Vouch, WriteReferral,
};
use crate::record::WithdrawalReason;
use crate::record::revocation::SignedRevocation;
use crate::record::service::Service;
use crate::referral::handle::ClientHandle;
use crate::time::Timestamp;
use crate::verification::{Key, State};

/// The moment at which an input happens, and randomness for whatever it leads to.
#[derive(Clone)]
pub struct Moment {
    /// The node's own clock; may be wrong, may jump.
    pub now: Timestamp,
    /// 256 fresh random bits, used for this input only.
    pub entropy: Zeroizing<[u8; 32]>,
}

/// A local request waiting for its [`super::Reply`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// A request to or from a peer, with a stream of answer frames. The driver numbers those of peers with the highest
/// bit set; the engine numbers its own from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AskId(pub u64);

/// A gossip message waiting for a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HintId(pub u64);

/// A read of the store that the engine asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoadId(pub u64);

/// How an ask of ours ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskEnd {
    /// The peer said that this was all.
    Complete,
    /// The peer refused, with its code.
    Refused(u16),
    /// The connection broke, the time ran out, or the peer sent what is not a frame.
    Failed,
}

/// Something happened.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "an input lives for one call; a box would only cost an allocation")]
pub enum Input {
    /// A person or program of ours wants something.
    Command {
        /// For the reply.
        request: RequestId,
        /// What.
        command: Command,
    },
    /// A member's node is connected.
    Connected(TransportId),
    /// A member's node is not connected any more.
    Disconnected(TransportId),
    /// A peer asks us something; `joiner` if it may only ask to join.
    Asked {
        /// For the answer.
        ask: AskId,
        /// Who.
        peer: TransportId,
        /// Whether it came over the join protocol.
        joiner: bool,
        /// What (see [`crate::wire`]).
        request: Vec<u8>,
    },
    /// One frame of the answer to an ask of ours.
    Answer {
        /// Which ask.
        ask: AskId,
        /// The frame.
        frame: Vec<u8>,
    },
    /// An ask of ours is over.
    AskEnded {
        /// Which ask.
        ask: AskId,
        /// How.
        end: AskEnd,
    },
    /// A gossip message; `from` is who passed it on, not who wrote it.
    Hint {
        /// For the verdict.
        hint: HintId,
        /// Who passed it on.
        from: TransportId,
        /// The message.
        bytes: Vec<u8>,
    },
    /// A read is done.
    Loaded {
        /// Which.
        load: LoadId,
        /// What was found.
        loaded: Loaded,
    },
    /// Our own addresses, as multiaddr texts.
    Addresses(Vec<String>),
    /// The time asked for with [`super::Effect::WakeAt`] has come, or the machine woke from sleep.
    Wake,
}

/// Which services of ours to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WantedOwn {
    /// Only those that are to be confirmed soon.
    pub due: bool,
    /// How many of the first to leave out.
    pub offset: usize,
    /// How many to list.
    pub limit: usize,
}

/// What a person or program of ours may want.
#[derive(Clone)]
pub enum Command {
    /// Publishes services, each as a new entry if it differs from what we published under its id.
    PublishServices(Vec<Service>),
    /// Erases the body of one of our services everywhere.
    EraseService(ServiceId),
    /// The same, saying why.
    WithdrawService {
        /// Ours.
        id: ServiceId,
        /// Why.
        why: WithdrawalReason,
    },
    /// Why a service is not there any more.
    Withdrawal(Key),
    /// Does something with drafts of services of ours.
    ServiceDraft(super::ServiceDraftCommand),
    /// Withdraws one of our services in favour of another member's record of it.
    MergeService {
        /// Ours.
        id: ServiceId,
        /// The record that stands for it from then on.
        into: Key,
    },
    /// Finds the record that stands for one that was withdrawn in favour of another.
    MergedInto(Key),
    /// Finds records of other members that may be of the same service.
    Alike {
        /// Who publishes it.
        publisher: OrgId,
        /// The record, read by the caller.
        service: Box<Service>,
    },
    /// Searches the catalogue.
    Search {
        /// What is looked for.
        query: Query,
        /// Only services in this state of verification.
        state: Option<State>,
    },
    /// Finds one service.
    FindService {
        /// Its publisher.
        publisher: OrgId,
        /// Its id.
        id: ServiceId,
    },
    /// Finds several; what is not there is left out.
    FindServices(Vec<Key>),
    /// Lists services of ours, those that are to be confirmed soon first.
    OwnServices(WantedOwn),
    /// What waits today.
    Desk(DeskQuery),
    /// All services (for an export), by publisher.
    AllServices {
        /// Only of this publisher.
        publisher: Option<OrgId>,
    },
    /// Makes an invitation.
    Invite {
        /// A note for ourselves.
        note: String,
        /// For a meeting point.
        bootstrap: bool,
    },
    /// Saves or sends a referral; `id` names a draft to replace.
    WriteReferral {
        /// The draft to replace, if any.
        id: Option<ReferralId>,
        /// What it says.
        referral: Box<WriteReferral>,
        /// The terms and revision of the service, read by the caller from the record itself.
        service: Option<Box<Service>>,
    },
    /// Discards a draft.
    DiscardDraft(ReferralId),
    /// Does something with a referral.
    Act {
        /// Which.
        id: ReferralId,
        /// What.
        action: ReferralAction,
    },
    /// Lists referrals.
    Referrals(ReferralQuery),
    /// Shows one referral and notes that somebody looked at it.
    Referral(ReferralId),
    /// Shows one referral to a page that keeps itself current; nobody has looked at it because of that.
    GlanceAtReferral(ReferralId),
    /// Writes the referral that replaces a declined or expired one.
    Reroute {
        /// The one to replace.
        from: ReferralId,
        /// What the new one says.
        referral: Box<WriteReferral>,
        /// As in [`Self::WriteReferral`].
        service: Option<Box<Service>>,
    },
    /// Keeps a note about a referral for colleagues, or gives it to one of them.
    Casework {
        /// Which.
        id: ReferralId,
        /// What.
        casework: Casework,
    },
    /// Counts how reliably referrals are decided.
    Indicators(IndicatorQuery),
    /// Asks the publisher of a service whether it can take somebody; no word about a client.
    AskCapacity {
        /// Its publisher.
        publisher: OrgId,
        /// The service.
        service: ServiceId,
    },
    /// Answers a partner's question about capacity.
    AnswerCapacity {
        /// Which.
        id: QueryId,
        /// What a person of ours says.
        answer: AnswerCapacity,
    },
    /// Lists questions about capacity.
    CapacityQueries,
    /// Writes down a referral to a partner outside the network.
    LogReferral(LogReferral),
    /// Writes down what became of it.
    LogOutcome {
        /// Which.
        id: ReferralId,
        /// What became of it.
        outcome: LogOutcome,
    },
    /// Lists referrals to partners outside the network.
    LoggedReferrals,
    /// Everything that is held on a client.
    Client(ClientHandle),
    /// Destroys everything that is held on a client, here and at partners.
    EraseClient(ClientHandle),
    /// Shows the slip of a referral.
    Slip(ReferralId),
    /// Makes a slip, or changes what is answered about it.
    IssueSlip {
        /// For which referral of ours.
        referral: ReferralId,
        /// What is answered about it.
        form: SlipForm,
    },
    /// Makes a slip's code unknown.
    RevokeSlip(ReferralId),
    /// Asks the issuer about a code; the reply comes when the issuer has answered.
    ResolveSlip(String),
    /// Does something with the files of a referral.
    Attachment(super::AttachmentCommand),
    /// Does something about the verification of services.
    Verification(super::VerificationCommand),
    /// Our keys, past and present.
    Keys,
    /// Members that do not know our present keys yet.
    Untold,
    /// Publishes that one of our earlier keys counts no longer.
    EndKey(Box<SignedRevocation>),
    /// How the node is.
    Status,
    /// The network's members.
    Network,
    /// Numbers, offices, who asks to belong and who no longer does.
    Governance,
    /// What a newcomer needs to apply.
    Card,
    /// What is and was put to the vote.
    Proposals,
    /// One proposal.
    Proposal(EntryId),
    /// Puts something to the vote.
    Propose(Box<Propose>),
    /// Votes.
    Vote {
        /// On which proposal.
        proposal: EntryId,
        /// What.
        vote: CastVote,
    },
    /// Vouches for a newcomer.
    Vouch(Vouch),
    /// Leaves the network.
    Leave(Departure),
    /// The invitations that we gave out.
    Invitations,
    /// What the self-check needs to know.
    SelfCheck,
    /// A checkpoint of what is derived, to be saved for a faster start.
    Checkpoint,
}
