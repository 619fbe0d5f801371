//! The casebook's facts in a checkpoint; states are evaluated anew.

use serde::{Deserialize, Serialize};

use super::{Casebook, Key};
use crate::id::AuthorId;
use crate::record::verification::Fingerprint;
use crate::verification::case::{Case, Place};

/// The casebook's facts, in a checkpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flat {
    authors: Vec<AuthorId>,
    cases: Vec<Case>,
    revised: Vec<(Key, Box<[Fingerprint]>)>,
}

impl Casebook {
    /// What is derived from many entries, for a faster start.
    pub fn to_flat(&self) -> Flat {
        let mut revised: Vec<_> = self.revised.iter().map(|(key, fields)| (*key, fields.clone())).collect();
        revised.sort_unstable_by_key(|(key, _)| *key);
        Flat { authors: self.authors.clone(), cases: self.cases.clone(), revised }
    }

    /// The casebook out of what [`Self::to_flat`] gave.
    pub fn of_flat(flat: Flat) -> Self {
        let mut book = Self::default();
        for author in flat.authors {
            book.author(author);
        }
        let known = |place: &Place| (place.author as usize) < book.authors.len();
        let whole = |case: &Case| case.places().all(|place| known(&place));
        book.cases = flat.cases.into_iter().filter(whole).collect();
        for (case, number) in book.cases.iter().zip(0..) {
            book.by_key.insert(case.key, number);
            for place in case.places() {
                book.entries[place.author as usize].insert(place.seq, number);
            }
        }
        book.revised = flat.revised.into_iter().collect();
        book.touch_all();
        book
    }
}
