//! Referrals: listed, shown, acted on, written.

use serde::{Deserialize, Serialize};

use super::{Feedback, FieldProblem, InternalNote, Organisation, ReferralContent, ServiceAddress};
use crate::id::{OrgId, ReferralId, ServiceId};
use crate::record::service::Translated;
use crate::time::Timestamp;

/// Which referrals to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralQuery {
    /// `inbox`, `sent`, `drafts`; empty means all.
    pub folder: String,
    /// Only in this state, by its name in [`ReferralSummary::state`].
    pub state: String,
    /// Only those past a deadline.
    pub overdue: bool,
    /// Only those whose next deadline is so many hours ahead, or less, and has not passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_within_h: Option<u32>,
    /// Only those that expire soon unless somebody decides: the last quarter of the time has begun.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub expiring: bool,
    /// Only those on which the other side did or said something since somebody here last opened them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
    /// Only those that this colleague works on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub assignee: String,
    /// Page, from 1; 0 means 1.
    pub page: usize,
    /// Items a page, 1 to 200; 0 means 50.
    pub per_page: usize,
}

/// A page of referrals, the most urgent deadline first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferralList {
    /// How many match.
    pub total: usize,
    /// The page, from 1.
    pub page: usize,
    /// Items a page.
    pub per_page: usize,
    /// The page's items.
    pub items: Vec<ReferralSummary>,
}

/// Which side of a referral we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// We sent it.
    Sender,
    /// We received it.
    Receiver,
}

/// How fast a referral must be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Acknowledge within 4 h, decide within 24 h.
    Emergency,
    /// Acknowledge within 24 h, decide within 72 h.
    Urgent,
    /// Acknowledge within 72 h, decide within 14 days.
    Normal,
}

/// Where an outgoing message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// Saved here as a draft.
    Draft,
    /// Sealed and waiting for the partner's computer.
    Queued,
    /// Sealed and kept by mailboxes until the partner's computer is on.
    AtMailbox,
    /// Durable on the partner's computer: its signed receipt is here.
    Delivered,
    /// A person there has acknowledged it.
    Read,
    /// A person there has answered.
    Answered,
}

/// A referral in a list; nothing here says who the person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralSummary {
    /// Its id.
    pub id: ReferralId,
    /// Which side we are.
    pub side: Side,
    /// The other organisation.
    pub partner: Organisation,
    /// The service it is for.
    pub service: ServiceId,
    /// That service's name, as far as known.
    pub service_name: String,
    /// The same in every language that its record says it in; empty if it is gone.
    #[serde(default, skip_serializing_if = "Translated::is_empty")]
    pub service_names: Translated<300>,
    /// The client handle: random, made for this referral only.
    pub handle: String,
    /// State by its name (`draft`, `sent`, `delivered`, `acknowledged`, `accepted`, `declined`, `completed`, `cancelled`, …).
    pub state: String,
    /// Since when.
    pub since: Timestamp,
    /// How urgent.
    pub priority: Priority,
    /// When it was sent; a draft's last change.
    pub sent_at: Timestamp,
    /// The next deadline and whose it is.
    #[serde(default)]
    pub due: Option<Due>,
    /// How far our last message has come.
    pub delivery: Delivery,
    /// Whether the other side did something that nobody here has looked at.
    pub unread: bool,
    /// When it expires unless the receiver decides; absent once it has decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Whether the last quarter of the time to decide has begun.
    #[serde(default)]
    pub expiring: bool,
    /// Who works on it here; empty if nobody in particular. Never sent.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assignee: String,
    /// The declined or expired referral that this one replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rerouted_from: Option<ReferralId>,
    /// The referral, or draft, that replaces this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rerouted_to: Option<ReferralId>,
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// What is due: `acknowledge`, `decide`, `outcome`, `answer`.
    pub what: String,
    /// By when.
    pub by: Timestamp,
    /// Whose turn it is.
    pub who: Side,
    /// Whether it has passed.
    pub overdue: bool,
}

/// A referral, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferralDetail {
    /// As in a list.
    #[serde(flatten)]
    pub summary: ReferralSummary,
    /// What it says; absent once purged.
    #[serde(default)]
    pub content: Option<ReferralContent>,
    /// When that is destroyed here; absent as long as the referral is open, and once it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_until: Option<Timestamp>,
    /// What happened, oldest first.
    pub timeline: Vec<TimelineItem>,
    /// What may be done now by us.
    pub actions: Vec<ActionOffer>,
    /// Whether the client may be referred elsewhere in one step ([`super::Reroute`]).
    #[serde(default)]
    pub may_reroute: bool,
    /// Notes for colleagues, oldest first; never sent.
    #[serde(default)]
    pub notes: Vec<InternalNote>,
    /// How often a draft was saved; 0 for what was sent.
    #[serde(default)]
    pub revision: u32,
}

impl ReferralDetail {
    /// The appointment that holds now.
    pub fn appointment(&self) -> Option<Timestamp> {
        let made =
            |item: &&TimelineItem| matches!(item.what.as_str(), "schedule" | "reschedule") && item.void.is_none();
        self.timeline.iter().rev().find(made).filter(|_| self.summary.state == "scheduled")?.date
    }
}

/// One line of a timeline.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineItem {
    /// When, by its author's clock.
    pub at: Timestamp,
    /// Who; absent for what nodes did by themselves (delivered, expired).
    #[serde(default)]
    pub who: Option<Organisation>,
    /// What, by its name (`send`, `delivered`, `acknowledge`, `accept`, …).
    pub what: String,
    /// Text that came with it (contact plan, reason, note).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Code that came with it (reason or outcome).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Date that came with it: an appointment, or the day of review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// How long received medicine lasts, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_until: Option<String>,
    /// Where the client may be taken on instead, said when declining.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<ServiceAddress>,
    /// What the client says of the service, said when confirming.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
    /// Why it changed nothing, if so (`crossed with …`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub void: Option<String>,
    /// Whether the other side said it since somebody here last opened the referral.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unread: bool,
}

/// Something that may be done now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionOffer {
    /// The action's name, as in [`ReferralAction::action`].
    pub action: String,
    /// Whether a text must come with it.
    pub needs_text: bool,
    /// Codes one of which must come with it; empty if none.
    pub codes: Vec<String>,
    /// Whether a date must come with it.
    pub needs_date: bool,
}

/// Does something with a referral.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralAction {
    /// `acknowledge`, `accept`, `decline`, `complete`, `request-cancel`, …; `keep-content` is never sent.
    pub action: String,
    /// Contact plan, reason, answer or note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Reason or outcome code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Date for those that need one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// How long received medicine lasts, `YYYY-MM-DD`; with the code `medicine-received`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub supply_until: String,
    /// A service that may take the client instead; with `decline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<ServiceAddress>,
    /// What the client says of the service; with `confirm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
    /// Say it although the text looks as if it held a refused identifier (only for findings that are not certain).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub despite_warnings: bool,
}

/// Writes a referral: saves it as a draft, or sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteReferral {
    /// The service's publisher; zeroes ([`NOBODY`]) in a draft whose receiver is still to be chosen.
    pub publisher: OrgId,
    /// The service; zeroes ([`NO_SERVICE`]) in a draft whose receiver is still to be chosen.
    pub service: ServiceId,
    /// What it says.
    pub content: ReferralContent,
    /// Send it now; otherwise it is kept as a draft and may be incomplete.
    pub send: bool,
    /// Send although the text looks as if it held a refused identifier (only for findings that are not certain).
    #[serde(default)]
    pub despite_warnings: bool,
    /// The revision of the draft that this was made from ([`ReferralDetail::revision`]): if somebody saved it since,
    /// nothing is written. Absent: whatever was saved is replaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub based_on: Option<u32>,
}

/// Nobody: the receiver of a draft, until one is chosen.
pub const NOBODY: OrgId = OrgId([0; 32]);

/// No service: that of a draft, until one is chosen.
pub const NO_SERVICE: ServiceId = ServiceId([0; 16]);

impl ReferralSummary {
    /// Whether it is known for whom it is.
    pub fn has_receiver(&self) -> bool {
        self.service != NO_SERVICE && self.partner.id != NOBODY
    }
}

/// A referral was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its id.
    pub id: ReferralId,
    /// Whether it was sent.
    pub sent: bool,
    /// The draft's revision; 0 once it was sent.
    #[serde(default)]
    pub revision: u32,
    /// What the text scan noticed.
    pub warnings: Vec<FieldProblem>,
}
