//! What was done on this node, by whom: ids and times, never content.

use serde::{Deserialize, Serialize};

use crate::id::AccountId;
use crate::time::Timestamp;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuditAction {
    /// Somebody signed in.
    SignedIn,
    /// A passphrase or a code was wrong.
    SignInFailed,
    /// Somebody signed out, or a session was ended.
    SignedOut,
    /// A referral was looked at.
    ReferralViewed,
    /// A referral was written, sent, answered or otherwise changed.
    ReferralChanged,
    /// A file of a referral was saved.
    AttachmentSaved,
    /// A referral, a slip or everything on a client was written into a file.
    Exported,
    /// What was held on a client was erased.
    Erased,
    /// A service or a verification was published.
    ServiceChanged,
    /// Something was said for the organisation in the network.
    NetworkChanged,
    /// A backup was made.
    BackedUp,
    /// A colleague was invited.
    ColleagueInvited,
    /// An invitation was taken.
    ColleagueJoined,
    /// A colleague was removed.
    ColleagueRemoved,
    /// A person's roles or name changed.
    RolesChanged,
    /// A passphrase or a second factor changed.
    SignInChanged,
    /// The node was locked, or a setting changed.
    NodeChanged,
    /// The oldest records were dropped to keep the log within its bounds.
    Shortened,
    /// Somebody added a passkey of their own.
    PasskeyAdded,
    /// Somebody signed in with a passkey.
    PasskeyUsed,
    /// A passkey was removed.
    PasskeyRemoved,
}

impl AuditAction {
    /// All of them.
    pub const ALL: [Self; 21] = [
        Self::SignedIn,
        Self::SignInFailed,
        Self::SignedOut,
        Self::ReferralViewed,
        Self::ReferralChanged,
        Self::AttachmentSaved,
        Self::Exported,
        Self::Erased,
        Self::ServiceChanged,
        Self::NetworkChanged,
        Self::BackedUp,
        Self::ColleagueInvited,
        Self::ColleagueJoined,
        Self::ColleagueRemoved,
        Self::RolesChanged,
        Self::SignInChanged,
        Self::NodeChanged,
        Self::Shortened,
        Self::PasskeyAdded,
        Self::PasskeyUsed,
        Self::PasskeyRemoved,
    ];

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignInFailed => "sign-in-failed",
            Self::SignedOut => "signed-out",
            Self::ReferralViewed => "referral-viewed",
            Self::ReferralChanged => "referral-changed",
            Self::AttachmentSaved => "attachment-saved",
            Self::Exported => "exported",
            Self::Erased => "erased",
            Self::ServiceChanged => "service-changed",
            Self::NetworkChanged => "network-changed",
            Self::BackedUp => "backed-up",
            Self::ColleagueInvited => "colleague-invited",
            Self::ColleagueJoined => "colleague-joined",
            Self::ColleagueRemoved => "colleague-removed",
            Self::RolesChanged => "roles-changed",
            Self::SignInChanged => "sign-in-changed",
            Self::NodeChanged => "node-changed",
            Self::Shortened => "shortened",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyUsed => "passkey-used",
            Self::PasskeyRemoved => "passkey-removed",
        }
    }
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRecord {
    /// Its number; numbers have no gaps.
    pub number: u64,
    /// When, by this computer's clock.
    pub at: Timestamp,
    /// Who; none for the command line, and for who failed to sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// The person's name today, also of former colleagues; empty if nobody is named.
    pub name: String,
    /// What.
    pub action: AuditAction,
    /// The id of what it was done to, if there is one; never content.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub object: String,
}

/// Which records; what is left out does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuditQuery {
    /// Of this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// Of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<AuditAction>,
    /// About this object.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub object: String,
    /// From then on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// Which page, from 1.
    pub page: usize,
    /// Records a page; 0 for 50.
    pub per_page: usize,
}

/// Records, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditList {
    /// How many fit in all.
    pub total: usize,
    /// Which page.
    pub page: usize,
    /// Records a page.
    pub per_page: usize,
    /// This page's.
    pub records: Vec<AuditRecord>,
}

/// Whether the log is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuditState {
    /// Every record follows from the one before, up to the latest that was written.
    Whole,
    /// Records at the end are missing.
    Cut,
    /// A record was changed, moved or taken out.
    Broken,
}

/// What checking the log found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditCheck {
    /// Whether it is whole.
    pub state: AuditState,
    /// How many records follow from each other from the first on.
    pub good: u64,
    /// How many there should be.
    pub expected: u64,
    /// The number of the first record that is kept; earlier ones were dropped on purpose.
    pub first: u64,
    /// SHA-256 over the chain, to be written down beside the log and compared later.
    pub head: String,
}
