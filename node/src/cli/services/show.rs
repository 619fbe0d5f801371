//! `marshrut services show`: a service with all that its publisher states.

use clap::Args;
use marshrut_protocol::local_api::{ServiceDetail, path};
use marshrut_protocol::record::service::{Contact, Place, Service, Translated};
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
    let stated: Vec<_> = what(service).into_iter().chain(how(service)).chain(whence(detail)).collect();
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

fn how(service: &Service) -> [(&'static str, String); 7] {
    let cost = service.cost.as_ref().map(|cost| {
        let details = cost.details.as_ref().map(|details| format!(": {details}")).unwrap_or_default();
        format!("{}{details}", name(&cost.kind))
    });
    let referrals =
        service.referral_terms.as_ref().map(|terms| if terms.accepts { "accepted" } else { "not accepted" });
    [
        ("where", service.places.iter().map(place).collect::<Vec<_>>().join("\n")),
        ("languages", service.languages.as_ref().map(|languages| listed(languages)).unwrap_or_default()),
        ("access", service.access.iter().map(name).collect::<Vec<_>>().join(", ")),
        ("cost", cost.unwrap_or_default()),
        ("documents", service.documents.as_ref().map(|documents| documents_in_words(documents)).unwrap_or_default()),
        ("contact", service.contact.as_ref().map(contact).unwrap_or_default()),
        ("referrals", referrals.unwrap_or_default().to_owned()),
    ]
}

fn whence(detail: &ServiceDetail) -> [(&'static str, String); 9] {
    let service = &detail.item.service;
    [
        ("id", service.id.to_string()),
        ("publisher", format!("{} ({})", name_and_standing(&detail.item.publisher), detail.item.publisher.id)),
        ("provider", service.provider.as_ref().map(|provider| provider.name.to_string()).unwrap_or_default()),
        ("signed by", signed_by(detail.item.verified).to_owned()),
        ("verification", detail.item.verdict.name().to_owned()),
        ("entry", detail.entry.clone()),
        ("revision", format!("{}, published {}", service.revision, moment(detail.published_at))),
        ("confirmed until", service.confirmed_until.map(moment).unwrap_or_default()),
        ("not stated", detail.missing.iter().map(name).collect::<Vec<_>>().join(", ")),
    ]
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
