//! Referrals: a closed loop between two organisations (DOMAIN.md §5).
//!
//! ```text
//! Draft --Payload::within(draft, consent)--> Payload --Action::Send--> Event --sign--> VerifiedEvent
//!                                                         ^                               |
//!                                   Case::compose  <---  Case  <--- Case::fold  <---  Fact
//! ```
//!
//! This module decides what a referral may contain ([`payload`], [`consent`], [`identifiers`]), which signed events
//! count ([`event`]), and what state follows from the events of both sides ([`machine`]). It never seals, sends or
//! stores anything, and it never asks whether a key belongs to an organisation: the caller answers that.

pub mod action;
pub mod attachment;
pub mod consent;
pub mod date;
pub mod deadlines;
pub mod draft;
pub mod event;
pub mod fact;
pub mod form;
pub mod handle;
pub mod identifiers;
pub mod indicators;
pub mod machine;
pub mod payload;
#[cfg(test)]
pub(crate) mod sample;
pub mod state;
pub mod suggestions;
pub mod supply;

pub use action::{Action, ActionKind};
pub use consent::{Consent, Field};
pub use draft::Draft;
pub use event::{Event, VerifiedEvent};
pub use fact::Fact;
pub use machine::Case;
pub use payload::Payload;
pub use state::State;

use serde::{Deserialize, Serialize};

use crate::id::{NetworkId, OrgId, ReferralId, ServiceId};

/// Which side of a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The organisation that refers the client.
    Sender,
    /// The organisation that the client is referred to.
    Receiver,
}

impl Side {
    /// The other side.
    pub fn other(self) -> Self {
        match self {
            Self::Sender => Self::Receiver,
            Self::Receiver => Self::Sender,
        }
    }

    /// The side's stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Receiver => "receiver",
        }
    }
}

/// How fast a referral must be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Life or freedom is in danger now.
    Emergency,
    /// Harm within days, for instance medicine that runs out.
    Urgent,
    /// Everything else.
    Normal,
}

/// The two organisations of one referral, and which referral it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// The network in which both are members.
    pub network: NetworkId,
    /// The referral.
    pub referral: ReferralId,
    /// Who refers.
    pub sender: OrgId,
    /// Who is asked.
    pub receiver: OrgId,
}

impl Parties {
    /// The organisation on `side`.
    pub fn org(&self, side: Side) -> OrgId {
        match side {
            Side::Sender => self.sender,
            Side::Receiver => self.receiver,
        }
    }

    /// The side on which `org` is, if it is a party at all.
    pub fn side_of(&self, org: &OrgId) -> Option<Side> {
        [Side::Sender, Side::Receiver].into_iter().find(|side| self.org(*side) == *org)
    }
}

/// The service that a client is referred to, as its publisher described it then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceRef {
    /// The service; its publisher is the receiver.
    pub id: ServiceId,
    /// The revision that the sender read.
    pub revision: u32,
}
