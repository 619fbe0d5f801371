//! Service verification: what members say of a service after looking, and what follows from all of it.
//!
//! ```text
//! entries --Casebook::tell--> Casebook --Casebook::explain--> Verdict { state, facts }
//!                                ^  ^
//!        Standings of the members   Current revision of the service
//! ```
//!
//! [`checklist`] is what to look at, by category; [`Rule`] are the numbers of policy; [`Standings`] say whose word
//! counts. A verdict is a function of the set of entries, of policy and of the time: arrival order does not occur in
//! it. Nothing here verifies a signature or reads a clock: the caller hands in authentic entries and the moment.
//! The rules are docs/verification.md; `tests::naive` is a second program for them.

pub mod bundle;
mod case;
mod casebook;
pub mod checklist;
mod counted;
pub mod credential;
mod facts;
mod judging;
mod rule;
mod standing;

pub use casebook::{Casebook, Current, Flat, Key, Said};
pub use facts::{Answered, Dispute, Fact, Request, Verdict, Worth};
pub use rule::Rule;
pub use standing::{Speaker, Standings};

use serde::{Deserialize, Serialize};

/// What a network knows of whether a service is as its record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Enough independent members looked, one of them hands-on and lately, and nobody disputes it.
    Verified,
    /// Somebody else than the publisher looked, but not enough, or not independently.
    PeerChecked,
    /// Nobody says so but the publisher.
    SelfDeclared,
    /// The publisher did not confirm it in time, or what was attested has run out.
    Stale,
    /// A member disputes it.
    Disputed,
    /// A member found that something is not so.
    Refuted,
}

impl State {
    /// All of them, the best first.
    pub const ALL: [Self; 6] =
        [Self::Verified, Self::PeerChecked, Self::SelfDeclared, Self::Stale, Self::Disputed, Self::Refuted];

    /// Its name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::PeerChecked => "peer-checked",
            Self::SelfDeclared => "self-declared",
            Self::Stale => "stale",
            Self::Disputed => "disputed",
            Self::Refuted => "refuted",
        }
    }
}

#[cfg(test)]
mod tests;
