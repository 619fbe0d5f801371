//! A record as answers: what a form shows when a published service is changed.

use super::names::{ACCESS, CAPACITIES, COSTS, DAYS, KNOWN, STATUSES, name_of};
use crate::hsds::moment;
use crate::local_api::Answer;
use crate::record::service::{
    Continuity, Eligibility, Hours, Known, Place, Provider, ReferralTerms, Safety, Service, Visibility,
};
use crate::text::{Lang, Text};

/// The answers that make this record; without those that would be empty.
pub fn write(service: &Service) -> Vec<Answer> {
    let mut out = Writer(Vec::new());
    out.texts(service);
    service.provider.iter().for_each(|provider| out.provider(provider));
    out.put("status", name_of(&STATUSES, &service.status));
    out.each("categories", &service.categories);
    out.each("target_groups", &service.target_groups);
    out.cost(service);
    out.documents(service);
    out.each("languages", service.languages.as_deref().unwrap_or_default());
    service.eligibility.iter().for_each(|eligibility| out.eligibility(eligibility));
    service.places.iter().zip(1..).for_each(|(place, row)| out.place(place, row));
    out.lines("areas", &service.areas);
    service.access.iter().for_each(|mode| out.put("access", name_of(&ACCESS, mode)));
    out.maybe("access_notes", service.access_notes.as_ref());
    service.hours.iter().zip(1..).for_each(|(rule, row)| out.hours(rule, row));
    out.contact(service);
    service.capacity.iter().for_each(|capacity| out.put("capacity", name_of(&CAPACITIES, &capacity.state)));
    service.referral_terms.iter().for_each(|terms| out.referral_terms(terms));
    service.safety.iter().for_each(|safety| out.safety(safety));
    service.continuity.iter().for_each(|continuity| out.continuity(continuity));
    out.visibility(&service.visibility);
    out.maybe("confirmed_until", service.confirmed_until.and_then(moment::date));
    out.0
}

struct Writer(Vec<Answer>);

impl Writer {
    fn put(&mut self, field: impl Into<String>, value: impl ToString) {
        let value = value.to_string();
        if !value.is_empty() {
            self.0.push(Answer { field: field.into(), value });
        }
    }

    fn maybe(&mut self, field: &str, value: Option<impl ToString>) {
        value.into_iter().for_each(|value| self.put(field, value));
    }

    fn each(&mut self, field: &str, values: &[impl ToString]) {
        values.iter().for_each(|value| self.put(field, value.to_string()));
    }

    fn lines<const MAX: usize>(&mut self, field: &str, values: &[Text<MAX>]) {
        // A line break within an item would make two of it.
        let lines: Vec<String> = values.iter().map(|value| value.as_str().replace('\n', " ")).collect();
        self.put(field, lines.join("\n"));
    }

    fn known(&mut self, field: &str, known: Option<Known>) {
        self.maybe(field, known.map(|known| name_of(&KNOWN, &known)));
    }

    fn texts(&mut self, service: &Service) {
        let mut languages: Vec<&Lang> = service.name.keys().chain(service.description.keys()).collect();
        languages.sort_unstable();
        languages.dedup();
        self.each("text.languages", &languages);
        service.name.iter().for_each(|(language, text)| self.put(format!("name.{language}"), text));
        service.description.iter().for_each(|(language, text)| self.put(format!("description.{language}"), text));
    }

    fn provider(&mut self, provider: &Provider) {
        self.put("provider.name", &provider.name);
        self.maybe("provider.description", provider.description.as_ref());
        self.maybe("provider.url", provider.url.as_ref());
    }

    fn cost(&mut self, service: &Service) {
        let Some(cost) = &service.cost else { return };
        self.put("cost", name_of(&COSTS, &cost.kind));
        self.maybe("cost.details", cost.details.as_ref());
    }

    fn documents(&mut self, service: &Service) {
        let Some(documents) = &service.documents else { return };
        self.put("documents", if documents.is_empty() { "none" } else { "listed" });
        self.lines("documents.list", documents);
    }

    fn eligibility(&mut self, eligibility: &Eligibility) {
        self.maybe("eligibility.description", eligibility.description.as_ref());
        self.maybe("eligibility.minimum_age", eligibility.minimum_age);
        self.maybe("eligibility.maximum_age", eligibility.maximum_age);
        self.each("eligibility.legal_statuses", &eligibility.legal_statuses);
        self.each("eligibility.citizenships", &eligibility.citizenships);
    }

    fn place(&mut self, place: &Place, row: u16) {
        let field = |part: &str| format!("place.{row}.{part}");
        self.put(field("country"), &place.country);
        self.maybe(&field("region"), place.region.as_ref());
        self.maybe(&field("city"), place.city.as_ref());
        self.maybe(&field("address"), place.address.as_ref());
        self.maybe(&field("postal_code"), place.postal_code.as_ref());
        self.put(field("withheld"), if place.withheld { "yes" } else { "" });
    }

    fn hours(&mut self, rule: &Hours, row: u16) {
        let field = |part: &str| format!("hours.{row}.{part}");
        rule.days.iter().for_each(|day| self.put(field("days"), name_of(&DAYS, day)));
        self.maybe(&field("opens"), rule.opens_min.map(moment::clock));
        self.maybe(&field("closes"), rule.closes_min.map(moment::clock));
        self.maybe(&field("notes"), rule.notes.as_ref());
        self.maybe(&field("freq"), rule.freq.as_ref());
    }

    fn contact(&mut self, service: &Service) {
        let Some(contact) = &service.contact else { return };
        self.lines("contact.phones", &contact.phones);
        self.maybe("contact.email", contact.email.as_ref());
        self.maybe("contact.url", contact.url.as_ref());
    }

    fn referral_terms(&mut self, terms: &ReferralTerms) {
        self.put("referral_terms", if terms.accepts { "yes" } else { "no" });
        self.maybe("referral_terms.decide_emergency_h", terms.decide_emergency_h);
        self.maybe("referral_terms.decide_urgent_h", terms.decide_urgent_h);
        self.maybe("referral_terms.decide_normal_h", terms.decide_normal_h);
        self.maybe("referral_terms.feedback_days", terms.feedback_days);
    }

    fn safety(&mut self, safety: &Safety) {
        self.known("safety.anonymous", Some(safety.anonymous));
        self.known("safety.reports_to_authorities", Some(safety.reports_to_authorities));
        self.known("safety.copies_papers", Some(safety.copies_papers));
        self.known("safety.serves_non_citizens", Some(safety.serves_non_citizens));
    }

    fn continuity(&mut self, continuity: &Continuity) {
        self.known("continuity.dispenses_to_foreigners", continuity.dispenses_to_foreigners);
        self.each("continuity.remote_registration", &continuity.remote_registration);
        self.known("continuity.ships_medicine", continuity.ships_medicine);
        self.maybe("continuity.months_given", continuity.months_given);
        self.lines("continuity.tests_required", &continuity.tests_required);
    }

    fn visibility(&mut self, visibility: &Visibility) {
        match visibility {
            Visibility::Public => self.put("visibility", "public"),
            Visibility::Network => self.put("visibility", "network"),
            Visibility::Named(named) => {
                self.put("visibility", "named");
                self.each("visibility.named", named);
            }
        }
    }
}
