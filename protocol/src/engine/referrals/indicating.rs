//! The indicators over all referrals that this node took part in. Nothing of them is sent to anybody.

use std::collections::BTreeMap;

use super::super::{Engine, Reply};
use crate::id::{OrgId, ServiceId};
use crate::local_api::{IndicatorQuery, Indicators, OrganisationFigures, OutsideFigures, ServiceFigures};
use crate::referral::indicators::Tally;
use crate::referral::{Case, Side};
use crate::time::Timestamp;

/// Per side of ours and receiver: per service.
type Tallies = BTreeMap<(Side, OrgId), BTreeMap<ServiceId, Tally>>;

impl Engine {
    pub(in crate::engine) fn indicators(&self, query: &IndicatorQuery, now: Timestamp) -> Reply {
        let tallies = self.tallies(query, now);
        let outside = self.logged.tallies(|sent_at| is_within(sent_at, query), now);
        let of_side = |side: Side| {
            let ours = tallies.iter().filter(move |((counted, _), _)| *counted == side);
            ours.flat_map(|(_, services)| services.values())
        };
        let elsewhere = |(partner, tally): (&String, &Tally)| OutsideFigures {
            partner: partner.clone(),
            figures: tally.clone().figures(),
        };
        Reply::Indicators(Box::new(Indicators {
            received: sum(of_side(Side::Receiver)).figures(),
            sent: sum(of_side(Side::Sender).chain(outside.values())).figures(),
            organisations: tallies.iter().map(|(who, services)| self.organisation_figures(*who, services)).collect(),
            outside: outside.iter().map(elsewhere).collect(),
        }))
    }

    fn tallies(&self, query: &IndicatorQuery, now: Timestamp) -> Tallies {
        let mut tallies = Tallies::new();
        for case in self.book.cases.values().filter(|case| wanted(case, query)) {
            let Some((side, service)) = case.parties.side_of(&self.own.org).zip(case.service) else { continue };
            let services = tallies.entry((side, case.parties.receiver)).or_default();
            services.entry(service.id).or_default().add(case, now);
        }
        tallies
    }

    fn organisation_figures(
        &self,
        (side, org): (Side, OrgId),
        services: &BTreeMap<ServiceId, Tally>,
    ) -> OrganisationFigures {
        let of_service = |(service, tally): (&ServiceId, &Tally)| ServiceFigures {
            service: *service,
            service_name: String::new(),
            figures: tally.clone().figures(),
        };
        OrganisationFigures {
            organisation: self.organisation_or_unknown(org),
            side: side.into(),
            figures: sum(services.values()).figures(),
            services: services.iter().map(of_service).collect(),
        }
    }
}

fn sum<'a>(tallies: impl Iterator<Item = &'a Tally>) -> Tally {
    let mut total = Tally::default();
    tallies.for_each(|tally| total.add_all(tally));
    total
}

fn wanted(case: &Case, query: &IndicatorQuery) -> bool {
    case.sent_at.is_some_and(|sent_at| is_within(sent_at, query))
}

fn is_within(sent_at: Timestamp, query: &IndicatorQuery) -> bool {
    query.since.is_none_or(|since| since <= sent_at) && query.until.is_none_or(|until| sent_at < until)
}
