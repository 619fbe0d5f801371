//! Views: how many entries of each governance log count.

use crate::record::decision::Past;

use super::ledger::Ledger;

/// For each author, by its number in the ledger, how many entries count; beyond the end none do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View(Vec<u64>);

impl View {
    /// All that the ledger holds.
    pub(super) fn whole(ledger: &Ledger) -> Self {
        Self(ledger.lengths().collect())
    }

    /// What a past says; `None` as long as not all of it is held.
    ///
    /// Of a frozen log only what lies before the freeze exists, whatever the past says; that much must be held.
    pub(super) fn of(past: &Past, ledger: &Ledger) -> Option<Self> {
        let mut counts = Vec::new();
        for (log, count) in &past.0 {
            let mut known = false;
            for (author, held, frozen) in ledger.named(*log) {
                known = true;
                let existing = frozen.map_or(*count, |from| from.min(*count));
                if existing > held {
                    return None;
                }
                if counts.len() <= author {
                    counts.resize(author + 1, 0);
                }
                counts[author] = existing;
            }
            if !known {
                return None;
            }
        }
        Some(Self(counts))
    }

    /// How many entries of that author's log count.
    pub(super) fn count(&self, author: usize) -> u64 {
        self.0.get(author).copied().unwrap_or(0)
    }

    /// Whether the entry at that position counts.
    pub(super) fn covers(&self, author: usize, seq: u64) -> bool {
        seq < self.count(author)
    }

    /// Whether `other` covers all that this covers.
    pub(super) fn lies_within(&self, other: &Self) -> bool {
        self.0.iter().enumerate().all(|(author, count)| *count <= other.count(author))
    }

    /// How many entries it covers in all: a view that lies within another one and differs from it covers fewer.
    pub(super) fn size(&self) -> u64 {
        self.0.iter().sum()
    }
}
