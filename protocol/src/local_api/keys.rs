//! The organisation's keys: which there are, which count, and what is still to happen.

use serde::{Deserialize, Serialize};

use crate::commit::LogClass;
use crate::id::{AuthorId, OrgId, TransportId};
use crate::time::Timestamp;

/// The keys of an organisation, as its node sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// The organisation; this is its root key.
    pub organisation: OrgId,
    /// What is still to happen.
    pub state: KeysState,
    /// The present key first, then the later ones before the earlier ones.
    pub keys: Vec<NodeKey>,
    /// The root key under which the members decided that the organisation goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_replaced_by: Option<OrgId>,
}

/// What is still to happen until all know the present key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeysState {
    /// No member is known yet to know the present key; the node calls them.
    Unknown,
    /// The node fetches its own history and signs nothing.
    Recovering,
    /// An earlier key is not revoked yet.
    EndingEarlier,
    /// Nothing.
    Settled,
}

/// One node key that the root key certified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeKey {
    /// Signs entries and sealed messages.
    pub author: AuthorId,
    /// The node on the wire.
    pub node: TransportId,
    /// The highest holds.
    pub serial: u32,
    /// When it was certified, by the clock of the computer that did.
    pub made: Timestamp,
    /// Whether this node signs with it now.
    pub current: bool,
    /// How many entries of its logs are held here.
    pub held: LogCounts,
    /// How many of them count, if it was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_after: Option<LogCounts>,
}

/// A number of entries for each log of a key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogCounts {
    /// Of the governance log.
    pub governance: u64,
    /// Of the services.
    pub services: u64,
    /// Of the attestations.
    pub attestations: u64,
    /// Of the posts.
    pub posts: u64,
}

impl LogCounts {
    /// What `count` says of each log.
    pub fn of(count: impl Fn(LogClass) -> u64) -> Self {
        Self {
            governance: count(LogClass::Governance),
            services: count(LogClass::Services),
            attestations: count(LogClass::Attestations),
            posts: count(LogClass::Posts),
        }
    }

    /// The number for one log.
    pub fn get(&self, class: LogClass) -> u64 {
        match class {
            LogClass::Governance => self.governance,
            LogClass::Services => self.services,
            LogClass::Attestations => self.attestations,
            LogClass::Posts => self.posts,
        }
    }

    /// In the order of [`LogClass::ALL`], as a revocation names them.
    pub fn in_order(&self) -> [u64; 4] {
        LogClass::ALL.map(|class| self.get(class))
    }
}

/// A new recovery code, to be shown once. The earlier one opens nothing any more.
#[derive(Clone, Serialize, Deserialize)]
pub struct NewRecoveryCode {
    /// Nine groups of four letters and digits.
    pub code: String,
    /// Whether what is written from now on cannot be read with the earlier code and an old backup either.
    pub rekeyed: bool,
}

/// Three new shares, any two of which open the node's backups, to be shown once. Earlier ones open nothing any more.
#[derive(Clone, Serialize, Deserialize)]
pub struct NewShares {
    /// Eleven groups of four letters and digits each.
    pub shares: Vec<String>,
    /// As in [`NewRecoveryCode`].
    pub rekeyed: bool,
}

/// Gives the node new keys; the organisation stays what it is.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReplaceKeys {
    /// The passphrase of who asks.
    pub passphrase: String,
    /// What the earlier keys signed from then on is void. Not in the future.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
}

/// A backup that a code or two shares opened, to see whether they do. Nothing came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedBackup {
    /// The organisation that it brings back; its root key.
    pub organisation: OrgId,
    /// What the organisation was called.
    pub name: String,
    /// When it was made, by the clock of the computer that did.
    pub made: Timestamp,
    /// Whether it is of the organisation whose node was asked.
    pub ours: bool,
}
