//! Void acts: what a suspended organisation or a revoked key said beyond the last entry that counts.

use std::collections::BTreeMap;

use super::ground::Known;
use super::ledger::{Fact, Ledger};
use super::view::View;
use crate::commit::LogClass;
use crate::id::AuthorId;
use crate::record::decision::Motion;

/// Positions that do not count: by author, from (included) until (excluded).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Voids(BTreeMap<usize, Vec<(u64, u64)>>);

impl Voids {
    /// What the revocations of a view, and the suspensions and readmissions that stand in it, make void.
    pub(super) fn of(ledger: &Ledger, view: &View, standing: &[&Known<'_>]) -> Self {
        let mut voids = Self::default();
        for (author, from) in revoked(ledger, view) {
            voids.add(author, from, u64::MAX);
        }
        for suspension in standing {
            let (org, last) = match &suspension.proposal.motion {
                Motion::Suspend { org, last } => (*org, last.as_slice()),
                Motion::ReplaceKey { org, .. } => (*org, &[][..]),
                _ => continue,
            };
            let ends = |other: &&&Known<'_>| other.readmits(org, suspension.author, suspension.seq);
            let ends: Vec<&&Known<'_>> = standing.iter().filter(ends).collect();
            for author in ledger.keys_of(org) {
                let from = last_counted(ledger, suspension, last, author);
                let until = ends.iter().map(|end| end.past.count(author)).min().unwrap_or(u64::MAX);
                voids.add(author, from, until);
            }
        }
        voids
    }

    /// Makes void what an author said from `from` on, and before `until`.
    pub(super) fn add(&mut self, author: usize, from: u64, until: u64) {
        self.0.entry(author).or_default().push((from, until));
    }

    /// Whether what was said there is void.
    pub(super) fn cover(&self, author: usize, seq: u64) -> bool {
        self.0.get(&author).is_some_and(|spans| spans.iter().any(|(from, until)| (*from..*until).contains(&seq)))
    }
}

/// How many entries of that key a suspension lets count.
fn last_counted(ledger: &Ledger, suspension: &Known<'_>, last: &[(AuthorId, u64)], author: usize) -> u64 {
    let named = last.iter().find(|(key, _)| *key == ledger.logs[author].author).map(|(_, count)| *count);
    named.unwrap_or(u64::MAX).min(suspension.past.count(author))
}

/// Keys that their organisation revoked, and how many of their entries count.
fn revoked<'a>(ledger: &'a Ledger, view: &'a View) -> impl Iterator<Item = (usize, u64)> + 'a {
    ledger.facts(view).filter_map(|(_, _, fact)| {
        let Fact::Revocation(said) = fact else { return None };
        let (revocation, _) = &**said;
        let key = ledger.keys_of(revocation.org).find(|key| ledger.logs[*key].author == revocation.author)?;
        Some((key, revocation.counted(LogClass::Governance)))
    })
}
