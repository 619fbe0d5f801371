//! Searching and finding services: where their records are; the driver reads the records themselves.

use super::{Answered, Engine, Refusal, Reply, WantedOwn};
use crate::catalogue::{Hit, Query};
use crate::id::{OrgId, ServiceId};
use crate::time::{Span, Timestamp};
use crate::verification::{Key, State};

/// Reminded so long before a confirmation runs out, as in the calendar of verification.
const AHEAD: Span = Span::days(30);

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

    pub(super) fn find_services(&self, keys: &[Key], now: Timestamp) -> Reply {
        let found = keys.iter().filter_map(|key| self.catalogue.get(key.publisher, key.service));
        Reply::Services(found.filter_map(|hit| self.answered(&hit, now)).collect())
    }

    /// Our services: those to be confirmed soon first, then by the day until which they are confirmed; what was never
    /// confirmed stands where what runs out today does.
    pub(super) fn own_services_due(&self, wanted: &WantedOwn, now: Timestamp) -> Reply {
        let mut all = Vec::new();
        self.catalogue.each_stated(self.own.org, |id, stated| {
            let due = !stated.ended && stated.until.is_none_or(|until| until <= now.plus(AHEAD));
            all.push((!due, stated.until.unwrap_or(now), id));
        });
        let due = all.iter().filter(|(later, ..)| !later).count();
        all.retain(|(later, ..)| !later || !wanted.due);
        let total = all.len();
        all.sort_unstable();
        let page = all.into_iter().skip(wanted.offset).take(wanted.limit);
        let hits = page.filter_map(|(later, _, id)| Some((self.catalogue.get(self.own.org, id)?, !later)));
        let items = hits.filter_map(|(hit, due)| Some((self.answered(&hit, now)?, due))).collect();
        Reply::OwnServices { total, due, items }
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
