//! `marshrut services show`: a service with all that its publisher states.

use clap::Args;
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::{ServiceDetail, path};
use marshrut_protocol::record::service::{
    Contact, Continuity, Eligibility, Hours, Place, ReferralTerms, Safety, Service, Translated, Visibility,
};
use serde::Serialize;

use super::list::signed_by;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::network::name_and_standing;
use crate::cli::output::Page;
use crate::cli::pick;
use crate::cli::words::moment;

/// Show a service.
#[derive(Debug, Args)]
pub(in crate::cli) struct Show {
    /// The service's id or its beginning, or PUBLISHER/ID
    #[arg(value_name = "ID")]
    service: String,
}

impl Show {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, id) = pick::service(&client, &self.service).await?;
        let detail: ServiceDetail = client.get(&path::service(&publisher, &id), &()).await?;
        context.output.show(&detail, |page| write(page, &detail))?;
        Ok(Exit::Done)
    }
}

fn write(page: &mut Page, detail: &ServiceDetail) {
    let service = &detail.item.service;
    page.heading(service.name_in(&[]));
    let stated: Vec<_> =
        what(service).into_iter().chain(how(service)).chain(before_going(service)).chain(whence(detail)).collect();
    page.fields(&stated);
}

fn what(service: &Service) -> [(&'static str, String); 5] {
    [
        ("names", texts(&service.name)),
        ("description", texts(&service.description)),
        ("status", name(&service.status)),
        ("categories", listed(&service.categories)),
        ("for", listed(&service.target_groups)),
    ]
}

fn how(service: &Service) -> [(&'static str, String); 10] {
    let cost = service.cost.as_ref().map(|cost| {
        let details = cost.details.as_ref().map(|details| format!(": {details}")).unwrap_or_default();
        format!("{}{details}", name(&cost.kind))
    });
    [
        ("where", service.places.iter().map(place).collect::<Vec<_>>().join("\n")),
        ("languages", service.languages.as_ref().map(|languages| listed(languages)).unwrap_or_default()),
        ("areas", listed(&service.areas)),
        ("open", service.hours.iter().map(hours).collect::<Vec<_>>().join("\n")),
        ("access", service.access.iter().map(name).collect::<Vec<_>>().join(", ")),
        ("how to come in", service.access_notes.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("cost", cost.unwrap_or_default()),
        ("documents", service.documents.as_ref().map(|documents| documents_in_words(documents)).unwrap_or_default()),
        ("contact", service.contact.as_ref().map(contact).unwrap_or_default()),
        ("referrals", service.referral_terms.as_ref().map(terms).unwrap_or_default()),
    ]
}

fn whence(detail: &ServiceDetail) -> [(&'static str, String); 10] {
    let service = &detail.item.service;
    [
        ("id", service.id.to_string()),
        ("publisher", format!("{} ({})", name_and_standing(&detail.item.publisher), detail.item.publisher.id)),
        ("provider", service.provider.as_ref().map(|provider| provider.name.to_string()).unwrap_or_default()),
        ("shown to", audience(&service.visibility)),
        ("signed by", signed_by(detail.item.verified).to_owned()),
        ("verification", detail.item.verdict.name().to_owned()),
        ("entry", detail.entry.clone()),
        ("revision", format!("{}, published {}", service.revision, moment(detail.published_at))),
        ("confirmed until", service.confirmed_until.map(moment).unwrap_or_default()),
        ("not stated", detail.missing.iter().map(name).collect::<Vec<_>>().join(", ")),
    ]
}

/// What a person must know before going there.
fn before_going(service: &Service) -> [(&'static str, String); 4] {
    let capacity = service.capacity.as_ref();
    [
        ("capacity", capacity.map(|told| format!("{}, {}", name(&told.state), moment(told.as_of))).unwrap_or_default()),
        ("eligibility", service.eligibility.as_ref().map(eligibility).unwrap_or_default()),
        ("safety", service.safety.as_ref().map(safety).unwrap_or_default()),
        ("continuity", service.continuity.as_ref().map(continuity).unwrap_or_default()),
    ]
}

/// Lines of what is stated, each with its name.
fn lines<const N: usize>(stated: [(&str, Option<String>); N]) -> String {
    let said = stated.into_iter().filter_map(|(what, said)| Some((what, said.filter(|said| !said.is_empty())?)));
    said.map(|(what, said)| format!("{what}: {said}")).collect::<Vec<_>>().join("\n")
}

fn eligibility(eligibility: &Eligibility) -> String {
    let years = |age: Option<u8>| age.map(|age| age.to_string());
    lines([
        ("in words", eligibility.description.as_ref().map(ToString::to_string)),
        ("youngest", years(eligibility.minimum_age)),
        ("oldest", years(eligibility.maximum_age)),
        ("legal statuses", Some(listed(&eligibility.legal_statuses))),
        ("citizens of", Some(listed(&eligibility.citizenships))),
    ])
}

fn safety(safety: &Safety) -> String {
    lines([
        ("reports people to authorities", Some(name(&safety.reports_to_authorities))),
        ("without giving a name", Some(name(&safety.anonymous))),
        ("copies identity papers", Some(name(&safety.copies_papers))),
        ("serves people who are not citizens", Some(name(&safety.serves_non_citizens))),
    ])
}

fn continuity(continuity: &Continuity) -> String {
    lines([
        ("dispenses medicine to foreigners", continuity.dispenses_to_foreigners.as_ref().map(name)),
        ("registers remotely citizens of", Some(listed(&continuity.remote_registration))),
        ("ships medicine", continuity.ships_medicine.as_ref().map(name)),
        ("months of medicine at once", continuity.months_given.map(|months| months.to_string())),
        ("tests required", Some(listed(&continuity.tests_required))),
    ])
}

fn terms(terms: &ReferralTerms) -> String {
    let hours = |hours: Option<u16>| hours.map(|hours| format!("decided within {hours} h"));
    let accepted = if terms.accepts { "accepted" } else { "not accepted" };
    let stated = lines([
        ("emergency", hours(terms.decide_emergency_h)),
        ("urgent", hours(terms.decide_urgent_h)),
        ("normal", hours(terms.decide_normal_h)),
        ("first outcome", terms.feedback_days.map(|days| format!("within {days} days"))),
    ]);
    format!("{accepted}\n{stated}").trim_end().to_owned()
}

fn hours(hours: &Hours) -> String {
    let days: Vec<&str> = hours.days.iter().map(|day| day.code()).collect();
    let at = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let times = match (hours.opens_min, hours.closes_min) {
        (None, None) => String::new(),
        (opens, closes) => {
            format!("{}–{}", opens.map(at).unwrap_or_default(), closes.map(at).unwrap_or_default())
        }
    };
    let other = hours.freq.as_ref().map(|freq| freq.to_string().to_lowercase()).unwrap_or_default();
    let notes = hours.notes.as_ref().map(ToString::to_string).unwrap_or_default();
    [other, days.join(" "), times, notes].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn audience(visibility: &Visibility) -> String {
    match visibility {
        Visibility::Public => "anyone".to_owned(),
        Visibility::Network => "members of the network".to_owned(),
        Visibility::Named(organisations) => {
            format!("only {}", organisations.iter().map(OrgId::short).collect::<Vec<_>>().join(", "))
        }
    }
}

fn texts<const MAX: usize>(texts: &Translated<MAX>) -> String {
    texts.iter().map(|(language, text)| format!("{language}: {text}")).collect::<Vec<_>>().join("\n")
}

fn listed<T: std::fmt::Display>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn documents_in_words<T: std::fmt::Display>(documents: &[T]) -> String {
    if documents.is_empty() { "none needed".to_owned() } else { listed(documents) }
}

fn place(place: &Place) -> String {
    let address = if place.withheld { None } else { place.address.as_ref().map(ToString::to_string) };
    let parts = [address, place.city.as_ref().map(ToString::to_string), Some(place.country.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn contact(contact: &Contact) -> String {
    let phones = contact.phones.iter().map(ToString::to_string);
    let others = [contact.email.as_ref().map(ToString::to_string), contact.url.as_ref().map(ToString::to_string)];
    phones.chain(others.into_iter().flatten()).collect::<Vec<_>>().join("\n")
}

/// The stable name of a value that is written as one.
fn name<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whether_people_are_reported_and_when_it_is_open_is_shown() {
        let json = r#"{"anonymous":"yes","reports_to_authorities":"yes","copies_papers":"unknown","serves_non_citizens":"yes"}"#;
        let told = safety(&serde_json::from_str(json).expect("a safety block"));
        assert!(told.starts_with("reports people to authorities: yes\n"), "{told}");
        let open = Hours { opens_min: Some(540), closes_min: Some(1_065), ..Hours::default() };
        assert_eq!(hours(&open), "09:00–17:45");
        let terms = terms(&ReferralTerms {
            accepts: true,
            decide_emergency_h: Some(4),
            decide_urgent_h: None,
            decide_normal_h: None,
            feedback_days: None,
        });
        assert_eq!(terms, "accepted\nemergency: decided within 4 h");
    }
}
