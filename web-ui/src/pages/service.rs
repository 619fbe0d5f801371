//! A service: every field, what is not stated shown as such, and what a person at risk must know first.

pub(super) mod differences;
mod facts;
mod hours;
pub(super) mod opening;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{Authenticity, Organisation, ServiceDetail, Standing};
use marshrut_protocol::record::service::{Known, Safety};
use serde::Deserialize;

use super::duplicates::Same;
use super::network::standing;
use super::parts::{Badge, Spoken};
use super::services::status_badge;
use super::verification::Verdict;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::{Moment, Texts};
use crate::visitor::SignedIn;

pub(super) use facts::{Fact, Facts, groups, provided};
use opening::OpenNow;

/// What a person at risk must know before going there.
pub(super) struct SafetyLine {
    pub(super) question: String,
    pub(super) answer: Badge,
}

/// The referral for which another service is looked for, if any, and what was just done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Instead {
    reroute: String,
    /// `yes` if a record of ours was just given up for this one.
    merged: String,
}

#[derive(Template)]
#[template(path = "service.html")]
struct ServicePage {
    frame: Frame,
    name: Spoken,
    description: Spoken,
    publisher: String,
    provider: Option<String>,
    status: Option<Badge>,
    /// That its publisher does not belong any more.
    standing: Option<Badge>,
    warning: Option<String>,
    safety: Vec<SafetyLine>,
    /// Who provides it, if that is somebody else.
    provided: Option<Facts>,
    groups: Vec<Facts>,
    /// Whether it is open now, if it states hours.
    open_now: Option<OpenNow>,
    missing: Vec<String>,
    /// What members found who looked.
    verdict: Verdict,
    /// Records of other members that seem to be of the same service.
    same: Vec<Same>,
    /// Its id, if we publish it.
    own_id: Option<ServiceId>,
    /// Whether we publish it.
    own: bool,
    authenticity: String,
    published: Moment,
    entry: String,
    /// The form to write a referral with, if this is a partner's service that takes them.
    refer: Option<String>,
    /// The declined or expired referral whose person is to be referred here.
    reroute: Option<ReferralId>,
    /// This service as a form's value.
    address: String,
    /// The same from a FHIR file.
    import: Option<String>,
    /// Why there is no such form, or what to know about it.
    refer_note: String,
}

/// `GET /services/{publisher}/{id}`.
pub(super) async fn show(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
    Query(instead): Query<Instead>,
) -> Result<Response, Failure> {
    let detail = person.client().service(&publisher, &id).await.map_err(|error| person.failure(error))?;
    let found = (detail.item.publisher.id, detail.item.service.id);
    if found != (publisher, id) {
        // A record that was given up for this one.
        return Ok(Redirect::to(&format!("/services/{}/{}", found.0, found.1)).into_response());
    }
    let known = person.client().verification(&publisher, &id).await.map_err(|error| person.failure(error))?;
    let duplicates = person.client().duplicates(&publisher, &id).await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let service = &detail.item.service;
    let notice = (instead.merged == "yes").then(|| t.say("duplicates-merged"));
    let (refer, refer_note) = referring(&person, &detail);
    let import = refer.as_ref().map(|new| new.replacen("/new?", "/import?", 1));
    let name = Spoken::best(&service.name, t);
    let title = if name.text.is_empty() { t.say("service-nameless") } else { name.text.clone() };
    page(ServicePage {
        frame: Frame::new(&person, Section::Services, title.clone()).saying(notice),
        name: Spoken { text: title, ..name },
        description: Spoken::best(&service.description, t),
        publisher: format!("{}, {}", detail.item.publisher.name, t.country(&detail.item.publisher.country)),
        provider: service.provider.as_ref().map(|provider| provider.name.to_string()),
        status: status_badge(t, service.status),
        standing: standing(t, detail.item.publisher.standing),
        warning: former(t, &detail.item.publisher),
        safety: safety(t, service.safety.as_ref()),
        provided: provided(t, service),
        groups: groups(t, &clock, service),
        open_now: OpenNow::of(t, service, clock.now()),
        missing: detail.missing.iter().map(|field| missing_in_words(t, field)).collect(),
        verdict: Verdict::new(t, &clock, &known),
        same: duplicates.items.iter().map(|item| Same::new(t, item)).collect(),
        own_id: (publisher == person.status.organisation.id).then_some(id),
        own: publisher == person.status.organisation.id,
        authenticity: authenticity(t, &detail),
        published: clock.moment(detail.published_at),
        entry: detail.entry.chars().take(16).collect(),
        reroute: instead.reroute.parse().ok().filter(|_| refer.is_some()),
        address: format!("{publisher}/{id}"),
        refer,
        import,
        refer_note,
    })
}

/// Where to write a referral, and what to know about it.
fn referring(person: &SignedIn, detail: &ServiceDetail) -> (Option<String>, String) {
    let t = person.texts();
    let (publisher, service) = (&detail.item.publisher, &detail.item.service);
    if publisher.id == person.status.organisation.id {
        return (None, t.say("refer-own"));
    }
    if let Some(warning) = former(t, publisher) {
        return (None, warning);
    }
    let address = format!("/referrals/new?publisher={}&service={}", publisher.id, service.id);
    match &service.referral_terms {
        Some(terms) if terms.accepts => (Some(address), t.with("refer-accepted", "partner", &publisher.name)),
        Some(_) => (None, t.with("refer-not-accepted", "partner", &publisher.name)),
        None => (Some(address), t.with("refer-not-stated", "partner", &publisher.name)),
    }
}

/// What to know about an organisation that does not belong any more.
pub(super) fn former(t: Texts, organisation: &Organisation) -> Option<String> {
    let key = match organisation.standing {
        Standing::Member | Standing::Stranger => return None,
        Standing::Suspended => "former-suspended",
        Standing::Left => "former-left",
    };
    Some(t.with(key, "partner", &organisation.name))
}

/// The four questions, always all four: what is not known is as important as what is.
pub(super) fn safety(t: Texts, safety: Option<&Safety>) -> Vec<SafetyLine> {
    let answers = [
        ("safety-anonymous", safety.map(|s| s.anonymous), "good", "warning"),
        ("safety-reports", safety.map(|s| s.reports_to_authorities), "bad", "good"),
        ("safety-copies", safety.map(|s| s.copies_papers), "warning", "good"),
        ("safety-non-citizens", safety.map(|s| s.serves_non_citizens), "good", "bad"),
    ];
    let line = |(key, known, if_yes, if_no): (&str, Option<Known>, &'static str, &'static str)| SafetyLine {
        question: t.say(key),
        answer: match known {
            Some(Known::Yes) => Badge::new(if_yes, t.say("yes")),
            Some(Known::No) => Badge::new(if_no, t.say("no")),
            Some(Known::Unknown) => Badge::new("warning", t.say("not-known")),
            None => Badge::new("warning", t.say("not-stated")),
        },
    };
    answers.into_iter().map(line).collect()
}

/// A mandatory field by its name.
pub(super) fn missing_in_words(t: Texts, field: &marshrut_protocol::record::service::MissingField) -> String {
    let name = serde_json::to_value(field).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    t.code("missing", &name, &name)
}

fn authenticity(t: Texts, detail: &ServiceDetail) -> String {
    let key = match detail.item.verified {
        Authenticity::Signed => "authenticity-signed",
        Authenticity::Own => "authenticity-own",
    };
    t.with(key, "partner", &detail.item.publisher.name)
}
