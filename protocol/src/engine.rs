//! The engine: everything a node decides, as `handle(input, moment) -> effects`.
//!
//! [`Input`] and [`Effect`] are the whole behaviour seen from outside. The engine performs nothing itself: the driver
//! (or the simulator) performs the effects **in order**, and everything that follows an [`Effect::Commit`], in this
//! list or a later one, happens only once that commit is durable. So nothing is announced, acknowledged or replied to
//! before it would survive a power cut, and a crash loses nothing but effects that nobody saw.
//!
//! It never reads a clock or a random source: both come with each input as a [`Moment`].

mod answering;
mod applying;
mod attachments;
mod capacity;
mod catalogue_queries;
mod checkpoint;
mod claims;
mod collecting;
mod decisions;
mod depositing;
mod duplicates;
mod effect;
mod forks;
mod hosts;
mod housekeeping;
mod input;
mod joining;
mod keyring;
mod late_bodies;
mod log_keeping;
mod logged;
mod logs;
mod mailbox;
mod meeting;
mod membership;
mod motions;
mod outbox;
mod overview;
mod patience;
mod projection;
mod proposing;
mod publishing;
mod quota;
mod receiving;
mod recovery;
mod referrals;
mod replication;
mod routing;
mod self_check;
mod service_drafts;
mod settling;
mod standing;
mod start;
mod succession;
mod turn;
mod unopened;
mod verification;
mod voiding;
mod withdrawing;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use attachments::{AttachmentCommand, AttachmentReply, OpenFile, StagedFile};
pub use effect::{Answered, Effect, HintVerdict, Loaded, PeerEntry, Refusal, Reply, WakeReason};
pub use input::{AskEnd, AskId, Command, HintId, Input, LoadId, Moment, RequestId, WantedOwn};
pub use membership::{Member, Membership};
pub use quota::PublishingQuota;
pub use recovery::OwnHistory;
pub use referrals::{HeldOnClient, Shown};
pub use self_check::{OwnPrekey, SelfCheck};
pub use service_drafts::{KeptDraft, ServiceDraftCommand};
pub use start::{Disk, DiskError, Own, RowValue, StartError, charter_of, genesis};
pub use verification::{Explained, ExportedEntries, VerificationCommand};

use crate::catalogue::Catalogue;
use crate::commit::LogId;
use crate::id::{AuthorId, NetworkId, OrgId};
use crate::mailbox::Shelf;
use crate::record::EpochPrekey;
use crate::verification::Casebook;
use applying::Applications;
use attachments::Files;
use capacity::Questions;
use collecting::Collector;
use forks::Suspicions;
use hosts::Hosts;
use housekeeping::Schedule;
use joining::Invitations;
use keyring::Keyring;
use late_bodies::LateBodies;
use logged::Logged;
use logs::Logs;
use meeting::Expected;
use outbox::Outbox;
use publishing::OwnServices;
use receiving::Inbox;
use recovery::Recovery;
use referrals::{Book, Slips};
use replication::Sessions;
use routing::RouteBook;
use service_drafts::ServiceDrafts;
use turn::Turn;
use voiding::VoidEntries;
use withdrawing::Withdrawn;

/// A node's mind. One owner; inputs one after the other.
pub struct Engine {
    own: Own,
    network: NetworkId,
    membership: Membership,
    seeds: Vec<PeerEntry>,
    logs: Logs,
    catalogue: Catalogue,
    /// Authors whose services are in the catalogue.
    folded_authors: BTreeSet<AuthorId>,
    /// The newest prekey of the week of each author, whether it belongs or not, and where it was said.
    epoch_prekeys: BTreeMap<AuthorId, (LogId, u64, EpochPrekey)>,
    own_services: OwnServices,
    sessions: Sessions,
    suspicions: Suspicions,
    late_bodies: LateBodies,
    invitations: Invitations,
    expected: Expected,
    applications: Applications,
    schedule: Schedule,
    keyring: Keyring,
    outbox: Outbox,
    inbox: Inbox,
    collector: Collector,
    hosts: Hosts,
    routes: RouteBook,
    /// What others left here.
    shelf: Shelf,
    book: Book,
    questions: Questions,
    logged: Logged,
    slips: Slips,
    recovery: Recovery,
    /// Logs whose fold lost something in the middle: they are folded anew.
    torn: BTreeSet<LogId>,
    withdrawn: Withdrawn,
    /// Drafts of our services.
    service_drafts: ServiceDrafts,
    /// What revoked keys said beyond what counts.
    void: VoidEntries,
    files: Files,
    /// What was said about services by members who looked.
    casebook: Casebook,
    /// Which fold of the membership it is judged by.
    judged_by: u64,
    /// Who offered more than it may publish, since the start.
    over_quota: BTreeSet<OrgId>,
}

impl Engine {
    /// The network that the node belongs to.
    pub fn network(&self) -> NetworkId {
        self.network
    }

    /// Takes in something that happened and says what to do about it.
    pub fn handle(&mut self, input: Input, moment: &Moment) -> Vec<Effect> {
        let mut turn = Turn::new(moment);
        self.notice_the_time(&mut turn);
        self.dispatch(input, &mut turn);
        self.settle(&mut turn);
        turn.into_effects()
    }

    fn dispatch(&mut self, input: Input, turn: &mut Turn) {
        match input {
            Input::Command { request, command } => self.command(request, command, turn),
            Input::Connected(peer) => self.peer_connected(peer, turn),
            Input::Disconnected(peer) => self.peer_disconnected(peer, turn),
            Input::Asked { ask, peer, joiner: true, request } => self.joiner_asks(ask, peer, &request, turn),
            Input::Asked { ask, peer, joiner: false, request } => self.peer_asks(ask, peer, &request, turn),
            Input::Answer { ask, frame } => self.peer_answers(ask, &frame, turn),
            Input::AskEnded { ask, end } => self.ask_ended(ask, end, turn),
            Input::Hint { hint, from, bytes } => self.hinted(hint, from, &bytes, turn),
            Input::Loaded { load, loaded } => self.loaded(load, loaded, turn),
            Input::Addresses(addresses) => self.addresses_changed(addresses, turn),
            Input::Wake => self.wake(turn),
        }
    }

    fn command(&mut self, request: RequestId, command: Command, turn: &mut Turn) {
        let reply = match command {
            Command::PublishServices(services) => self.publish_services(services, turn),
            Command::EraseService(id) => self.erase_service(id, (None, None), turn),
            Command::WithdrawService { id, why } => self.erase_service(id, (None, Some(why)), turn),
            Command::Withdrawal(key) => Ok(self.withdrawal(key)),
            Command::ServiceDraft(command) => self.service_draft(command, turn),
            Command::MergeService { id, into } => self.merge_service(id, into, turn),
            Command::MergedInto(key) => self.merged_into(key, turn.now),
            Command::Alike { publisher, service } => Ok(self.alike(publisher, &service, turn.now)),
            Command::Search { query, state } => Ok(self.search(&query, state, turn.now)),
            Command::FindServices(keys) => Ok(self.find_services(&keys, turn.now)),
            Command::OwnServices(wanted) => Ok(self.own_services_due(&wanted, turn.now)),
            Command::Desk(query) => Ok(self.desk(&query, turn.now)),
            Command::FindService { publisher, id } => self.find_service(publisher, id, turn.now),
            Command::AllServices { publisher } => Ok(self.all_services(publisher, turn.now)),
            Command::Invite { note, bootstrap } => self.invite(note, bootstrap, turn),
            Command::Keys => Ok(self.list_keys()),
            Command::Untold => Ok(self.untold()),
            Command::EndKey(revocation) => self.end_key(*revocation, turn),
            Command::Status => Ok(self.status(turn.now)),
            Command::Network => Ok(self.network_overview(turn.now)),
            Command::Governance => Ok(self.governance(turn.now)),
            Command::Card => Ok(self.network_card()),
            Command::Proposals => Ok(self.list_proposals(turn.now)),
            Command::Proposal(id) => self.show_proposal(id, turn.now),
            Command::Propose(wish) => self.propose(&wish, turn),
            Command::Vote { proposal, vote } => self.vote(proposal, &vote, turn),
            Command::Vouch(wish) => self.vouch(&wish, turn),
            Command::Leave(wish) => self.take_leave(&wish, turn),
            Command::Invitations => Ok(self.list_invitations()),
            Command::SelfCheck => Ok(self.self_check(turn.now)),
            Command::Checkpoint => self.checkpoint(),
            Command::WriteReferral { id, referral, service } => self.write_referral(id, &referral, service, turn),
            Command::DiscardDraft(id) => self.discard_draft(id, turn),
            Command::Act { id, action } => self.act(id, &action, turn),
            Command::Referrals(query) => Ok(self.list_referrals(&query, turn.now)),
            Command::Referral(id) => self.show_referral(id, turn),
            Command::GlanceAtReferral(id) => self.glance_at_referral(id, turn.now),
            Command::Reroute { from, referral, service } => self.reroute(from, &referral, service, turn),
            Command::Casework { id, casework } => self.casework(id, &casework, turn),
            Command::Indicators(query) => Ok(self.indicators(&query, turn.now)),
            Command::AskCapacity { publisher, service } => self.ask_capacity(publisher, service, turn),
            Command::AnswerCapacity { id, answer } => self.answer_capacity(id, &answer, turn),
            Command::CapacityQueries => Ok(self.capacity_queries()),
            Command::LogReferral(referral) => self.log_referral(&referral, turn),
            Command::LogOutcome { id, outcome } => self.log_outcome(id, &outcome, turn),
            Command::LoggedReferrals => Ok(self.logged_referrals()),
            Command::Client(handle) => self.held_on_client(handle, turn),
            Command::EraseClient(handle) => self.erase_client(handle, turn),
            Command::Slip(referral) => self.slip(referral),
            Command::IssueSlip { referral, form } => self.issue_slip(referral, &form, turn),
            Command::RevokeSlip(referral) => self.revoke_slip(referral, turn),
            Command::ResolveSlip(code) => return self.resolve_slip(request, &code, turn),
            Command::Attachment(command) => self.attachment_command(command, turn),
            Command::Verification(command) => self.verification_command(command, turn),
        };
        turn.effects.push(Effect::Reply { request, reply: Box::new(reply) });
    }

    /// What follows from a whole turn, once: who may connect, and when to wake.
    fn settle(&mut self, turn: &mut Turn) {
        self.weigh_recovery(turn);
        self.mend_torn(turn);
        if turn.members_changed {
            self.tell_of_kept_logs(turn);
            self.logs.members_changed();
            self.members_changed(turn);
            self.collect_from_new(turn);
            self.deposit_due(turn);
        }
        self.settle_verdicts(turn);
        if turn.services_changed {
            turn.notify(crate::local_api::Change::Services, None);
        }
        self.claim_back(turn);
        self.schedule_wake(turn);
    }
}
