//! What stands in each cell of a service's line of CSV.

use super::super::{ASSURANCE_HOLDS, moment};
use super::places::degrees;
use super::{ExportItem, parts};
use crate::record::service::{CostKind, Eligibility, Hours, Place, Service, Status};
use crate::text::Text;
use crate::time::Span;

/// The text of the column `field`, empty if the record does not state it.
pub(super) fn cell(item: &ExportItem<'_>, field: &str) -> String {
    let service = item.service;
    match field {
        "provider" => service.provider.as_ref().map_or(item.publisher_name, |p| p.name.as_str()).to_owned(),
        "provider_description" => text(service.provider.as_ref().and_then(|p| p.description.as_ref())),
        "provider_url" => text(service.provider.as_ref().and_then(|p| p.url.as_ref())),
        "status" => status(service.status).to_owned(),
        "categories" => list(&service.categories),
        "target_groups" => list(&service.target_groups),
        "access" => list(service.access.iter().map(|mode| parts::access_code(*mode))),
        "access_notes" => text(service.access_notes.as_ref()),
        "documents" => documents(service),
        "cost" => cost(service),
        "languages" => list(service.languages.iter().flatten()),
        "areas" => list(&service.areas),
        "last_modified" => service.last_modified.and_then(moment::rfc3339).unwrap_or_default(),
        "assured_date" => checked(service).unwrap_or_default(),
        "days" | "opens_at" | "closes_at" | "hours" => hours(&service.hours, field),
        "phones" | "email" | "url" => contact(service, field),
        "legal_statuses" | "citizenships" | "eligibility" | "minimum_age" | "maximum_age" => {
            service.eligibility.as_ref().map(|who| eligibility(who, field)).unwrap_or_default()
        }
        _ => service.places.first().map(|first| place(first, field)).unwrap_or_default(),
    }
}

fn text<const MAX: usize>(text: Option<&Text<MAX>>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

/// Several in one cell; a separator within an item would make two of it.
fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| item.to_string().replace([';', '|'], ",")).collect();
    items.join("; ")
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Inactive => "inactive",
        Status::Defunct => "defunct",
        Status::TemporarilyClosed => "temporarily closed",
        Status::NotStated => "",
    }
}

fn documents(service: &Service) -> String {
    match service.documents.as_deref() {
        Some([]) => "none".to_owned(),
        documents => list(documents.into_iter().flatten()),
    }
}

/// The words, else the kind in one word, which the import understands.
fn cost(service: &Service) -> String {
    let Some(cost) = &service.cost else { return String::new() };
    let kind = match cost.kind {
        CostKind::Free => "free",
        CostKind::Partly => "partly",
        CostKind::Paid => "paid",
        CostKind::Described => "",
    };
    cost.details.as_ref().map_or_else(|| kind.to_owned(), ToString::to_string)
}

fn checked(service: &Service) -> Option<String> {
    moment::date(service.confirmed_until?.plus(Span(-ASSURANCE_HOLDS.0)))
}

fn eligibility(who: &Eligibility, field: &str) -> String {
    let age = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    match field {
        "legal_statuses" => list(&who.legal_statuses),
        "citizenships" => list(&who.citizenships),
        "minimum_age" => age(who.minimum_age),
        "maximum_age" => age(who.maximum_age),
        _ => text(who.description.as_ref()),
    }
}

/// The first rule in columns of its own, the others in words.
fn hours(rules: &[Hours], field: &str) -> String {
    let Some((first, others)) = rules.split_first() else { return String::new() };
    match field {
        "days" => days(first),
        "opens_at" => first.opens_min.map(moment::clock).unwrap_or_default(),
        "closes_at" => first.closes_min.map(moment::clock).unwrap_or_default(),
        _ => {
            let notes = first.notes.iter().map(ToString::to_string);
            list(notes.chain(others.iter().map(in_words)))
        }
    }
}

fn days(rule: &Hours) -> String {
    rule.days.iter().map(|day| day.code()).collect::<Vec<_>>().join(",")
}

fn in_words(rule: &Hours) -> String {
    let clock = |minutes: Option<u16>| minutes.map(moment::clock).unwrap_or_default();
    let times = format!("{}–{}", clock(rule.opens_min), clock(rule.closes_min));
    [days(rule), times, text(rule.notes.as_ref())].join(" ").trim().to_owned()
}

fn contact(service: &Service, field: &str) -> String {
    let Some(contact) = &service.contact else { return String::new() };
    match field {
        "phones" => list(&contact.phones),
        "email" => text(contact.email.as_ref()),
        _ => text(contact.url.as_ref()),
    }
}

/// Of a withheld place only country, region and city.
fn place(place: &Place, field: &str) -> String {
    let shown = (!place.withheld).then_some(());
    let point = shown.and(place.point);
    match field {
        "country" => place.country.to_string(),
        "region" => text(place.region.as_ref()),
        "city" => text(place.city.as_ref()),
        "address" => shown.map(|()| text(place.address.as_ref())).unwrap_or_default(),
        "postal_code" => shown.map(|()| text(place.postal_code.as_ref())).unwrap_or_default(),
        "latitude" => point.map(|point| degrees(point.lat_micro).to_string()).unwrap_or_default(),
        "longitude" => point.map(|point| degrees(point.lon_micro).to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}
