//! Other services for the same person: what a receiver can name when it declines, and where a sender can refer the
//! person instead. The person's new consent is asked for on the pages that follow.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{ReferralDetail, Reroute, ServiceAddress, ServiceItem, ServiceQuery};

use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::pages::naming::publisher;
use crate::pages::parts::Spoken;
use crate::visitor::SignedIn;

/// How many services are offered.
const OFFERED: usize = 30;

/// How many are offered as the next receiver.
const SUGGESTED: usize = 6;

/// A service that may take the person instead.
pub(crate) struct Other {
    pub(crate) address: ServiceAddress,
    pub(crate) name: Spoken,
    pub(crate) partner: String,
    /// Whether the receiver named it when it declined.
    pub(crate) named: bool,
}

impl Other {
    /// As a form's value.
    pub(crate) fn value(&self) -> String {
        format!("{}/{}", self.address.publisher, self.address.service)
    }
}

/// The service that a form's value names.
pub(in crate::pages) fn read(value: &str) -> Option<ServiceAddress> {
    let (publisher, service) = value.split_once('/')?;
    Some(ServiceAddress { publisher: publisher.parse().ok()?, service: service.parse().ok()? })
}

/// Services for the same need that accept referrals, without the referral's own.
pub(super) async fn alternatives(person: &SignedIn, referral: &ReferralDetail) -> Vec<Other> {
    let category = referral.content.as_ref().and_then(|content| content.needs.first().cloned());
    let query = ServiceQuery { category, accepts_referrals: true, per_page: OFFERED, ..ServiceQuery::default() };
    // Without the list a service can still be named in words.
    let Ok(list) = person.client().services(&query).await else { return Vec::new() };
    let own = (publisher(person, &referral.summary), referral.summary.service);
    let others = list.items.iter().filter(|item| (item.publisher.id, item.service.id) != own);
    others.map(|item| other(person, item, false)).collect()
}

/// Where the sender can refer the person in one step: what the receiver named first.
pub(super) async fn suggestions(person: &SignedIn, referral: &ReferralDetail) -> Vec<Other> {
    let named = named(person, referral).await;
    let known = named.as_ref().map(|other| other.address);
    let ours = person.status.organisation.id;
    let others = alternatives(person, referral).await.into_iter();
    let others = others.filter(|other| Some(other.address) != known && other.address.publisher != ours);
    named.into_iter().chain(others).take(SUGGESTED).collect()
}

/// The service that the receiver named when it declined, if it can be found and is not ours.
async fn named(person: &SignedIn, referral: &ReferralDetail) -> Option<Other> {
    let address = referral.timeline.iter().rev().find_map(|item| item.alternative)?;
    let found = person.client().service(&address.publisher, &address.service).await.ok()?;
    (address.publisher != person.status.organisation.id).then(|| other(person, &found.item, true))
}

fn other(person: &SignedIn, item: &ServiceItem, named: bool) -> Other {
    let t = person.texts();
    let name = Spoken::best(&item.service.name, t);
    Other {
        address: ServiceAddress { publisher: item.publisher.id, service: item.service.id },
        name: if name.text.is_empty() { t.say("service-nameless").into() } else { name },
        partner: format!("{}, {}", item.publisher.name, t.country(&item.publisher.country)),
        named,
    }
}

/// `POST /referrals/{id}/reroute`: a draft with what was sent before; the next page asks for the new consent.
pub(in crate::pages) async fn reroute(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let (publisher, service) = target(&fields).ok_or(Failure::NotFound)?;
    let reroute = Reroute { publisher, service, consent: None, despite_warnings: false };
    let written = person.client().reroute(&id, &reroute).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("/referrals/{}/write/consent", written.id)).into_response())
}

fn target(fields: &Fields) -> Option<(OrgId, ServiceId)> {
    let ServiceAddress { publisher, service } = read(fields.one("service"))?;
    Some((publisher, service))
}
