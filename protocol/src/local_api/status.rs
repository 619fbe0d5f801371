//! How the node is, and what it tells open pages.

use serde::{Deserialize, Serialize};

use super::{MailboxUse, Me, Organisation};
use crate::id::NetworkId;
use crate::time::Timestamp;

/// How the node is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Version of the program.
    pub version: String,
    /// What state the node is in.
    pub state: NodeState,
    /// The rest, for a session only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<StatusDetails>,
    /// Who asks, for a session only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub me: Option<Me>,
}

/// What state a node is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeState {
    /// Nothing is here yet: setting up begins with the link that `marshrut run` prints.
    New,
    /// Setting up was begun and is not finished: it goes on with the passphrase.
    Unfinished,
    /// The passphrase has not been given yet.
    Locked,
    /// No network yet: create one or join one.
    NoNetwork,
    /// At work.
    Running,
    /// Peers hold more of our own log than we do: it is fetched before anything is signed.
    Recovering,
}

/// What the top bar and `marshrut status` show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatusDetails {
    /// Our organisation.
    pub organisation: Organisation,
    /// The network's name.
    pub network_name: String,
    /// The network's id.
    pub network: NetworkId,
    /// Other members.
    pub members: usize,
    /// Members connected now.
    pub connected: usize,
    /// When we last compared with a member and had everything.
    #[serde(default)]
    pub synced_at: Option<Timestamp>,
    /// Referral messages that wait for their receipt.
    pub unsent: usize,
    /// Incoming referrals that wait for our answer.
    pub waiting_for_us: usize,
    /// What is due in verification, without what anybody could take on.
    #[serde(default)]
    pub verifications: usize,
    /// Services known.
    pub services: usize,
    /// Addresses on which peers reach us.
    pub addresses: Vec<String>,
    /// What we keep for others; none if this node offers no mailbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<MailboxUse>,
    /// The node's clock.
    pub now: Timestamp,
}

/// What changed, as the name of a Server-Sent Event; its data is a JSON object with at most an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Services were added, changed or removed.
    Services,
    /// A referral changed (`{"id": …}`).
    Referral,
    /// Peers came or went, or the node's state changed.
    Status,
    /// Members changed.
    Network,
}
