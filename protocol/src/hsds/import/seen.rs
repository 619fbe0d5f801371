//! Which services a file has had, and on which line: an id must not stand for two.
//!
//! Real directories reuse ids by mistake. Two records with one id and one name are the same service twice; with
//! different names they are two services, and dropping one would lose it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::hsds::read::shared_id;
use crate::id::{OrgId, ServiceId};

/// The services of a file so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// A hash stands for the name: a million names would not fit.
    services: HashMap<ServiceId, (u64, u64)>,
    hasher: RandomState,
}

/// What a record's id says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// A service that was not there before.
    New,
    /// Another service with the id of an earlier one.
    SharedId {
        /// Line of the earlier one.
        first_line: u64,
        /// The id to keep this one under.
        id: ServiceId,
    },
    /// The same service again.
    Duplicate {
        /// Line of the earlier one.
        first_line: u64,
    },
}

impl Seen {
    /// How many services there were.
    pub(super) fn len(&self) -> usize {
        self.services.len()
    }

    /// Decides about the service on `line`, and remembers it.
    pub(super) fn verdict(&mut self, publisher: &OrgId, id: &ServiceId, name: &str, line: u64) -> Verdict {
        let hash = self.hasher.hash_one(name);
        let Some((first_line, first_hash)) = self.services.get(id).copied() else {
            self.services.insert(*id, (line, hash));
            return Verdict::New;
        };
        if first_hash == hash {
            return Verdict::Duplicate { first_line };
        }
        let own = shared_id(publisher, id, name);
        match self.services.insert(own, (line, hash)) {
            None => Verdict::SharedId { first_line, id: own },
            Some(earlier) => {
                self.services.insert(own, earlier);
                Verdict::Duplicate { first_line: earlier.0 }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stands_for_one_service() {
        let (publisher, id) = (OrgId([1; 32]), ServiceId([2; 16]));
        let mut seen = Seen::default();
        assert_eq!(seen.verdict(&publisher, &id, "School", 1), Verdict::New);
        assert_eq!(seen.verdict(&publisher, &id, "School", 2), Verdict::Duplicate { first_line: 1 });
        let Verdict::SharedId { first_line: 1, id: own } = seen.verdict(&publisher, &id, "Clinic", 3) else {
            panic!("another name is another service");
        };
        assert_ne!(own, id);
        assert_eq!(seen.verdict(&publisher, &id, "Clinic", 4), Verdict::Duplicate { first_line: 3 });
        assert_eq!(seen.len(), 2);
    }
}
