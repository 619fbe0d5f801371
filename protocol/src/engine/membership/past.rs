//! Which logs a proposal of ours names as what we know.
//!
//! All of them, as long as a past has room. Beyond that a few organisations with many keys could keep everybody from
//! proposing: then their later keys are left out. Any past is a past: what it leaves out has no say in its state, for
//! everybody alike (docs/governance.md, "Limits"). Never decides what follows from that.

use std::collections::{BTreeMap, BTreeSet};

use super::Membership;
use crate::governance::Outcome;
use crate::id::{AuthorId, OrgId};
use crate::record::decision::{LogRef, MAX_PAST, Past};

/// Which logs stay when not all can: the lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A proposal names its own place.
    Own,
    /// Of an organisation whose belonging it changes every log counts up to the past, and not beyond.
    Subject,
    /// What stands now was decided by them, and would not stand in a past without them.
    Standing,
    /// The first key of each organisation, then the second, and so on.
    Key(usize),
}

impl Membership {
    /// What is held of authors whose logs are of interest, for a proposal by `own` that changes whether `subject` belongs.
    pub fn past(&self, own: AuthorId, subject: Option<OrgId>) -> Past {
        let mut held = self.ledger.held();
        held.retain(|(author, _)| self.is_told_of(*author) && !self.is_excess(*author));
        if held.len() > MAX_PAST {
            let (standing, places) = (self.named_by_standing(), self.places());
            held.sort_by_cached_key(|(author, _)| (self.rank(*author, own, subject, &standing, &places), *author));
            held.truncate(MAX_PAST);
        }
        Past::of(held)
    }

    fn rank(
        &self,
        author: AuthorId,
        own: AuthorId,
        subject: Option<OrgId>,
        standing: &BTreeSet<LogRef>,
        places: &BTreeMap<AuthorId, usize>,
    ) -> Rank {
        if author == own {
            Rank::Own
        } else if subject.is_some() && self.author(author).map(|(org, _)| org) == subject {
            Rank::Subject
        } else if standing.contains(&LogRef::from(author)) {
            Rank::Standing
        } else {
            Rank::Key(places.get(&author).copied().unwrap_or(usize::MAX))
        }
    }

    /// The logs that the pasts of decisions name which decide by their own past, and passed.
    fn named_by_standing(&self) -> BTreeSet<LogRef> {
        let passed = self.state.decisions.iter().filter(|(_, decision)| decision.outcome == Outcome::Passed);
        let standing = passed.filter(|(_, decision)| decision.motion.decides_itself());
        let pasts = standing.filter_map(|(id, _)| self.ledger.past_of(*id));
        pasts.flat_map(|past| past.0.iter().map(|(log, _)| *log)).collect()
    }

    /// The how-many-eth key of its organisation each author is, the oldest first.
    fn places(&self) -> BTreeMap<AuthorId, usize> {
        let age = |author: &AuthorId| self.ages.get(author).copied().unwrap_or(u32::MAX);
        let mut keys: BTreeMap<OrgId, BTreeSet<(u32, AuthorId)>> = BTreeMap::new();
        for (author, (org, _)) in &self.authors {
            keys.entry(*org).or_default().insert((age(author), *author));
        }
        let places = keys.into_values().flat_map(|keys| keys.into_iter().map(|(_, author)| author).enumerate());
        places.map(|(place, author)| (author, place)).collect()
    }
}
