//! Searching and finding services: where their records are; the driver reads the records themselves.

use super::{Answered, Engine, Refusal, Reply};
use crate::catalogue::{Hit, Query};
use crate::id::{OrgId, ServiceId};
use crate::time::Timestamp;
use crate::verification::State;

impl Engine {
    pub(super) fn search(&self, query: &Query, state: Option<State>, now: Timestamp) -> Reply {
        let found = match state {
            None => self.catalogue.search(query),
            Some(state) => self.search_in_state(query, state, now),
        };
        let hits = found.hits.iter().filter_map(|hit| self.answered(hit, now)).collect();
        let (countries, categories) = (found.facets.countries, found.facets.categories);
        Reply::Found { total: found.total, hits, countries, categories, drawn: found.drawn }
    }

    pub(super) fn find_service(&self, publisher: OrgId, id: ServiceId, now: Timestamp) -> Result<Reply, Refusal> {
        let hit = self.catalogue.get(publisher, id).and_then(|hit| self.answered(&hit, now));
        hit.map(|hit| Reply::Services(vec![hit]))
            .ok_or_else(|| Refusal::NotFound { what: "service", id: id.to_string() })
    }

    pub(super) fn all_services(&self, publisher: Option<OrgId>, now: Timestamp) -> Reply {
        let wanted = |hit: &Hit| publisher.is_none_or(|org| hit.publisher == org);
        Reply::Services(self.catalogue.all().filter(wanted).filter_map(|hit| self.answered(&hit, now)).collect())
    }

    pub(super) fn answered(&self, hit: &Hit, now: Timestamp) -> Option<Answered> {
        let publisher = self.organisation(hit.publisher)?;
        let state = self.verification_state(hit.publisher, hit.id, now);
        Some(Answered { publisher, id: hit.id, log: self.logs.numbered(hit.at.log)?, at: hit.at, state })
    }
}
