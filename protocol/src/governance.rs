//! How a network decides: from the set of governance entries to who belongs, what was decided and by which numbers.
//!
//! The rules are docs/governance.md, written before this code; `tests::naive` is a second program for the same rules.
//!
//! ```text
//! entries --Ledger::hear, tell--> Ledger --state--> State { members, policy, decisions, offices, documents }
//!                                    |
//!                 one Ground for each proposal's past (kept: a past never changes)
//! ```
//!
//! The state depends on the *set* of entries only. Nothing here reads a clock, verifies an entry's signature or asks
//! how an entry arrived: the caller hands in authentic entries, each log from its beginning.

mod allowance;
mod basis;
mod belonging;
mod count;
mod fold;
mod ground;
mod keys;
mod ledger;
mod view;
mod voids;

pub use allowance::{Allowance, Excess, LONGEST, MAX_A_YEAR, MAX_EVER, MAX_OPEN, SHORTEST};
pub use basis::{Ballot, Basis};
pub(crate) use belonging::newest;
pub use count::{Outcome, Tally};
pub use keys::{MAX_KEYS, MAX_KEYS_EVER};
pub use ledger::{Fact, Ledger, SaidAgain};

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{Digest, EntryId, OrgId};
use crate::record::certificate::{Certificate, Role};
use crate::record::charter::Policy;
use crate::record::decision::{Appointment, Motion};
use crate::record::governance::Profile;
use crate::text::{Country, Text};
use crate::time::Timestamp;

/// An organisation that belongs, or a meeting point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its current keys.
    pub certificate: Certificate,
    /// Who it is.
    pub profile: Profile,
    /// The members that vouched for it; empty for founders and for those admitted by motion.
    pub admitted_by: BTreeSet<OrgId>,
}

/// What is true in a network, by a set of governance entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Who belongs.
    pub members: BTreeMap<OrgId, Member>,
    /// Who belonged and was suspended or left: their records stay, marked.
    pub former: BTreeMap<OrgId, Member>,
    /// The suspensions that say so.
    pub suspended: BTreeMap<OrgId, BTreeSet<EntryId>>,
    /// Who left of its own accord: former members too.
    pub left: BTreeSet<OrgId>,
    /// Newcomers for whom somebody vouches, and too few as yet.
    pub applicants: BTreeMap<OrgId, Member>,
    /// Under which root key an organisation goes on that lost its own.
    pub replaced: BTreeMap<OrgId, OrgId>,
    /// The numbers.
    pub policy: Policy,
    /// What was proposed, and what became of it.
    pub decisions: BTreeMap<EntryId, Decision>,
}

/// A proposal and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The organisation that proposed it.
    pub proposed_by: Option<OrgId>,
    /// What is to be done.
    pub motion: Motion,
    /// How the votes stand.
    pub tally: Tally,
    /// What came of it.
    pub outcome: Outcome,
}

impl State {
    /// Member organisations, with their countries: who votes on what is proposed now.
    pub fn voters(&self) -> BTreeMap<OrgId, Country> {
        let members = self.members.iter().filter(|(_, member)| member.certificate.role == Role::Member);
        members.map(|(org, member)| (*org, member.profile.country.clone())).collect()
    }

    /// Whether a motion could pass if it were proposed now, and would leave the network able to decide.
    pub fn could_pass(&self, motion: &Motion) -> bool {
        count::is_reachable(motion, &self.voters())
    }

    /// Appointments that were decided, by the proposal that made them, of organisations that belong and are of the
    /// country for which they speak.
    pub fn appointments(&self) -> impl Iterator<Item = (EntryId, &Appointment)> {
        self.standing().filter_map(move |(id, motion)| match motion {
            Motion::Appoint(appointment) if self.may_hold(appointment) => Some((id, appointment)),
            _ => None,
        })
    }

    fn may_hold(&self, appointment: &Appointment) -> bool {
        let country = self.members.get(&appointment.org).map(|member| &member.profile.country);
        country.is_some_and(|country| appointment.office.is_open_to(country))
    }

    /// The offices that are held at that moment: appointments whose term runs, that no dismissal ended, and that no
    /// later appointment to the same seat succeeded, whether or not that one's term has ended. Of two to one seat that
    /// begin together the lower id holds.
    pub fn offices(&self, now: Timestamp) -> Vec<(EntryId, &Appointment)> {
        let begun: Vec<_> =
            self.appointments().filter(|(id, held)| held.from <= now && !self.is_dismissed(*id)).collect();
        let succeeds = |(id, one): &(EntryId, &Appointment), (other_id, other): &(EntryId, &Appointment)| {
            let same_seat = one.office == other.office && one.office.has_one_seat();
            same_seat && (other.from, *id) < (one.from, *other_id)
        };
        let running = begun.iter().filter(|(_, held)| now <= held.until);
        running.filter(|one| !begun.iter().any(|other| succeeds(other, one))).copied().collect()
    }

    fn is_dismissed(&self, appointed: EntryId) -> bool {
        self.standing()
            .any(|(_, motion)| matches!(motion, Motion::Dismiss { appointment } if *appointment == appointed))
    }

    /// Documents that were adopted.
    pub fn documents(&self) -> impl Iterator<Item = (EntryId, &Text<300>, Digest)> {
        self.standing().filter_map(|(id, motion)| match motion {
            Motion::Adopt { title, digest } => Some((id, title, *digest)),
            _ => None,
        })
    }

    fn standing(&self) -> impl Iterator<Item = (EntryId, &Motion)> {
        let stands = |decision: &&Decision| decision.outcome == Outcome::Passed;
        self.decisions
            .iter()
            .filter(move |(_, decision)| stands(decision))
            .map(|(id, decision)| (*id, &decision.motion))
    }
}

#[cfg(test)]
mod tests;
