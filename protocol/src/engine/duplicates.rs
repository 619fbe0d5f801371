//! Duplicates: records of several members of one service, and one of them given up in favour of another.
//!
//! Nobody rewrites another member's record. Whoever thinks that another record says it better withdraws its own and
//! names the other one; old addresses then lead there.

use super::turn::Turn;
use super::{Engine, Refusal, Reply};
use crate::commit::LogId;
use crate::id::{OrgId, ServiceId};
use crate::record::service::Service;
use crate::time::Timestamp;
use crate::verification::Key;

/// How many records one after the other are followed that were given up for the next.
const MOST_STEPS: usize = 8;

impl Engine {
    /// Where the records are that may be of the same service as this one of `publisher`; the caller compares them.
    pub(super) fn alike(&self, publisher: OrgId, service: &Service, now: Timestamp) -> Reply {
        let hits = self.catalogue.alike(service, publisher);
        Reply::Services(hits.iter().filter_map(|hit| self.answered(hit, now)).collect())
    }

    /// Withdraws a record of ours in favour of another member's.
    pub(super) fn merge_service(&mut self, id: ServiceId, into: Key, turn: &mut Turn) -> Result<Reply, Refusal> {
        if into.publisher == self.own.org {
            let (title, cure) = ("both records are ours".into(), "change one and withdraw the other".into());
            return Err(Refusal::NotAllowed { kind: "service.own".into(), title, cure });
        }
        if self.catalogue.get(into.publisher, into.service).is_none() {
            return Err(Refusal::NotFound { what: "service", id: into.service.to_string() });
        }
        self.erase_service(id, (Some(into), None), turn)
    }

    /// The record that stands for one that was given up.
    pub(super) fn merged_into(&self, key: Key, now: Timestamp) -> Result<Reply, Refusal> {
        let mut last = key;
        for _ in 0..MOST_STEPS {
            let theirs = |log: &LogId| self.membership.author(log.author).is_some_and(|(org, _)| org == last.publisher);
            let Some(next) = self.withdrawn.merged(last.service, theirs) else { break };
            if let Some(hit) = self.catalogue.get(next.publisher, next.service) {
                return Ok(Reply::Services(self.answered(&hit, now).into_iter().collect()));
            }
            last = next;
        }
        Err(Refusal::NotFound { what: "service", id: key.service.to_string() })
    }
}
