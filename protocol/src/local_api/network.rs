//! The network, its members, and invitations to it.

use serde::{Deserialize, Serialize};

use super::{MailboxOffer, PrekeyAge};
use crate::id::{NetworkId, OrgId, TransportId};
use crate::text::Country;
use crate::time::Timestamp;

/// The network as we see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Its name.
    pub name: String,
    /// Members, ours first.
    pub members: Vec<Member>,
    /// Meeting points.
    pub bootstraps: Vec<Member>,
    /// Logs frozen by a proven fork.
    pub forks: Vec<ForkNotice>,
}

/// An organisation of the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// Whether it belongs; absent if it does.
    #[serde(default, skip_serializing_if = "Standing::is_member")]
    pub standing: Standing,
}

/// Whether an organisation belongs. What it published stays readable either way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It belongs.
    #[default]
    Member,
    /// The members suspended it.
    Suspended,
    /// It left of its own accord.
    Left,
    /// It does not belong yet, or nothing is known of it.
    Stranger,
}

impl Standing {
    /// Whether it belongs.
    pub fn is_member(&self) -> bool {
        *self == Self::Member
    }
}

/// A member organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    #[serde(flatten)]
    pub organisation: Organisation,
    /// Whether this is us.
    pub ours: bool,
    /// Whether it is connected now.
    pub connected: bool,
    /// Its node on the wire.
    pub transport: TransportId,
    /// Services that it publishes.
    pub services: usize,
    /// When its node was last heard of.
    #[serde(default)]
    pub last_seen: Option<Timestamp>,
    /// Messages of ours that wait for it.
    pub unsent: usize,
    /// Whether founding, or by whom sponsored.
    pub admitted_by: Vec<OrgId>,
    /// Its mailbox, if it offers one or lost something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<MailboxOffer>,
    /// The keys to which we seal messages to it; none of ourselves and of meeting points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prekey: Option<PrekeyAge>,
}

/// A log that its author forked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForkNotice {
    /// Whose log.
    pub organisation: OrgId,
    /// Which log, by its name in the glossary.
    pub log: String,
    /// The last entry that still counts.
    pub frozen_after: Option<u64>,
    /// Whether the organisation ended the key and said which of the two histories is its own, so that nothing of it is
    /// lost.
    #[serde(default)]
    pub settled: bool,
}

/// Asks for an invitation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// Whom it is meant for: a note for ourselves.
    #[serde(default)]
    pub note: String,
    /// Invite a meeting point (relay) in place of a member organisation.
    #[serde(default)]
    pub bootstrap: bool,
}

/// An invitation: hand it over on a way that you trust; whoever holds it can join within its time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The text to hand over (one line, starts with `marshrut-invitation:`).
    pub text: String,
    /// Until when it can be used.
    pub expires: Timestamp,
}

/// The invitations that were given out and are not expired, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationList {
    /// All of them.
    pub items: Vec<OpenInvitation>,
}

/// An invitation that was given out. Its text is shown only when it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenInvitation {
    /// Whom it is meant for: our own note.
    pub note: String,
    /// Whether it is for a meeting point.
    pub bootstrap: bool,
    /// When it was made.
    pub made: Timestamp,
    /// Until when it can be used.
    pub expires: Timestamp,
    /// Who used it, once somebody did and belongs to the network.
    #[serde(default)]
    pub used_by: Option<Organisation>,
}

impl std::fmt::Debug for Invitation {
    /// Leaves out the text: whoever reads it in a log could join.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation").field("expires", &self.expires).finish_non_exhaustive()
    }
}
