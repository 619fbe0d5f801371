//! Two revisions of a service side by side: what was said, and what would be said, of each field that differs.

use std::collections::BTreeSet;

use marshrut_protocol::record::service::{Service, Status, Translated};
use marshrut_protocol::text::Lang;

use super::facts::{Fact, groups, provided};
use super::safety;
use crate::texts::{Clock, Texts};

/// A field that differs.
pub(in crate::pages) struct Difference {
    pub(in crate::pages) label: String,
    /// Empty if it was not stated.
    pub(in crate::pages) before: String,
    /// Empty if it would not be stated any more.
    pub(in crate::pages) after: String,
}

/// All that a reader of the service's page would see change, in that page's order.
pub(in crate::pages) fn differences(t: Texts, clock: &Clock, before: &Service, after: &Service) -> Vec<Difference> {
    let (old, new) = (said(t, clock, before), said(t, clock, after));
    let labels = new.iter().chain(&old).map(|(label, _)| label.clone());
    let mut seen = BTreeSet::new();
    let labels = labels.filter(|label| seen.insert(label.clone()));
    let of = |all: &[(String, String)], label: &str| {
        all.iter().find(|(known, _)| known == label).map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let pairs = labels.map(|label| Difference { before: of(&old, &label), after: of(&new, &label), label });
    pairs.filter(|pair| pair.before != pair.after).collect()
}

/// Every field as (label, words).
fn said(t: Texts, clock: &Clock, service: &Service) -> Vec<(String, String)> {
    let mut said = in_each_language(t, "name", &service.name);
    said.extend(in_each_language(t, "description", &service.description));
    said.push((t.code("record-field", "status", "status"), state(t, service.status)));
    let provider = provided(t, service).into_iter().flat_map(|group| group.facts);
    let provider: Vec<String> = provider.flat_map(|fact| fact.values).collect();
    said.push((t.code("record-field", "provider", "provider"), provider.join("\n")));
    let revision = t.say("fact-revision");
    let facts = groups(t, clock, service).into_iter().flat_map(|group| group.facts);
    // The node counts revisions by itself, whatever a file says.
    let facts = facts.filter(|fact| fact.label != revision);
    said.extend(facts.map(|Fact { label, values }| (label, values.join("\n"))));
    let safe = safety(t, service.safety.as_ref());
    said.extend(safe.into_iter().map(|line| (line.question, line.answer.text)));
    said
}

/// The state as the editor names it; nothing if it is not stated.
fn state(t: Texts, status: Status) -> String {
    let name = match status {
        Status::Active => "active",
        Status::Inactive => "inactive",
        Status::Defunct => "defunct",
        Status::TemporarilyClosed => "temporarily-closed",
        Status::NotStated => return String::new(),
    };
    t.code("field-service-status", name, name)
}

fn in_each_language<const MAX: usize>(t: Texts, field: &str, texts: &Translated<MAX>) -> Vec<(String, String)> {
    let label = |lang: &Lang| format!("{} · {}", t.code("record-field", field, field), t.language_name(lang));
    texts.iter().map(|(lang, text)| (label(lang), text.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use marshrut_protocol::record::service::{Cost, CostKind};
    use marshrut_protocol::synthetic::Services;
    use marshrut_protocol::text::Text;
    use marshrut_protocol::time::Timestamp;

    use super::*;
    use crate::languages::Language;

    #[test]
    fn what_differs_stands_side_by_side_and_the_rest_is_left_out() {
        let t = Texts { language: Language::En };
        let clock = Clock::new(t, TimeZone::UTC, Timestamp(1_773_300_000_000));
        let any = Services::new(1).next().expect("services never end");
        let english = |name: &str| [(Lang::new("en").expect("a tag"), Text::new(name).expect("short"))].into();
        let cost = |kind| Some(Cost { kind, details: None });
        let before = Service { name: english("Tests"), cost: cost(CostKind::Free), status: Status::Active, ..any };
        let after = Service {
            name: english("Rapid tests"),
            cost: cost(CostKind::Paid),
            status: Status::Defunct,
            documents: None,
            ..before.clone()
        };
        let found = differences(t, &clock, &before, &after);
        let found: Vec<_> =
            found.iter().map(|one| (one.label.as_str(), one.before.as_str(), one.after.as_str())).collect();
        assert_eq!(found[0], ("name · English", "Tests", "Rapid tests"));
        assert!(found.contains(&("Cost", "Free", "Paid")), "{found:?}");
        assert!(found.iter().any(|(_, before, after)| *before == "none" && after.is_empty()), "{found:?}");
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(differences(t, &clock, &before, &before).is_empty());
    }
}
