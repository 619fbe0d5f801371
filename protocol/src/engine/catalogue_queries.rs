//! Searching and finding services: where their records are; the driver reads the records themselves.

use super::{Answered, Engine, Refusal, Reply};
use crate::catalogue::{Hit, Query};
use crate::id::{OrgId, ServiceId};

impl Engine {
    pub(super) fn search(&self, query: &Query) -> Reply {
        let found = self.catalogue.search(query);
        let hits = found.hits.iter().filter_map(|hit| self.answered(hit)).collect();
        let (countries, categories) = (found.facets.countries, found.facets.categories);
        Reply::Found { total: found.total, hits, countries, categories }
    }

    pub(super) fn find_service(&self, publisher: OrgId, id: ServiceId) -> Result<Reply, Refusal> {
        let hit = self.catalogue.get(publisher, id).and_then(|hit| self.answered(&hit));
        hit.map(|hit| Reply::Services(vec![hit]))
            .ok_or_else(|| Refusal::NotFound { what: "service", id: id.to_string() })
    }

    pub(super) fn all_services(&self, publisher: Option<OrgId>) -> Reply {
        let wanted = |hit: &Hit| publisher.is_none_or(|org| hit.publisher == org);
        Reply::Services(self.catalogue.all().filter(wanted).filter_map(|hit| self.answered(&hit)).collect())
    }

    fn answered(&self, hit: &Hit) -> Option<Answered> {
        let publisher = self.organisation(hit.publisher)?;
        Some(Answered { publisher, id: hit.id, log: self.logs.numbered(hit.at.log)?, at: hit.at })
    }
}
