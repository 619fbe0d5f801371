//! A referral: where it stands, what it says, what happened, and what can be done now.

mod actions;
mod timeline;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{Delivery, ReferralDetail, ReferralSummary, Side};
use serde::Deserialize;

use super::naming::{Names, publisher};
use super::parts::{Badge, FormProblem, Spoken};
use super::referrals::{due, priority, state};
use super::write::{Summary, summary};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

use actions::Action;
pub(super) use timeline::Event;

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

/// One station of a referral's way to the partner.
struct Station {
    label: String,
    reached: bool,
}

#[derive(Template)]
#[template(path = "referral.html")]
struct ReferralPage {
    frame: Frame,
    id: ReferralId,
    service_href: String,
    service: Spoken,
    between: String,
    handle: String,
    badges: Vec<Badge>,
    delivery: Vec<Station>,
    delivery_words: Option<String>,
    actions: Vec<Action>,
    nothing_to_do: String,
    content: Vec<Summary>,
    purged: bool,
    timeline: Vec<Event>,
    errors: Vec<FormProblem>,
}

/// `GET /referrals/{id}`.
pub(super) async fn show(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    Query(done): Query<Done>,
) -> Result<Response, Failure> {
    let referral = person.client().referral(&id).await.map_err(|error| person.failure(error))?;
    if referral.summary.state == "draft" {
        return Ok(Redirect::to(&format!("/referrals/{id}/write/check")).into_response());
    }
    let notice = notice(person.texts(), &done.done, &referral.summary);
    render(&person, &referral, notice, &Fields::default(), Vec::new()).await
}

/// What was done, in words; only for names that we gave to the address ourselves.
fn notice(t: Texts, done: &str, item: &ReferralSummary) -> Option<String> {
    let known = done == "sent" || done.starts_with("did-");
    let key = format!("done-{done}");
    let text = known.then(|| t.optional(&key).map(|_| t.with(&key, "partner", &item.partner.name))).flatten();
    text.or_else(|| done.starts_with("did-").then(|| t.say("done-did")))
}

/// `POST /referrals/{id}/actions`.
pub(super) async fn act(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let action = actions::read(&fields, &person.clock());
    match person.client().act(&id, &action).await {
        Ok(_) => Ok(Redirect::to(&format!("/referrals/{id}?done=did-{}", action.action)).into_response()),
        Err(ApiError::Refused { problem, .. }) if matches!(problem.status, 400 | 409 | 422) => {
            let referral = person.client().referral(&id).await.map_err(|error| person.failure(error))?;
            let t = person.texts();
            let mut texts: Vec<String> =
                problem.fields.iter().map(|field| t.code("problem", &field.kind, &field.title)).collect();
            if texts.is_empty() {
                texts.push(t.code("problem", &problem.kind, &problem.title));
            }
            let href = format!("#action-{}", action.action);
            let errors = texts.into_iter().map(|text| FormProblem { text, href: Some(href.clone()) }).collect();
            let page = render(&person, &referral, None, &fields, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

async fn render(
    person: &SignedIn,
    referral: &ReferralDetail,
    notice: Option<String>,
    tried: &Fields,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let (t, clock, item) = (person.texts(), person.clock(), &referral.summary);
    let content = referral.content.as_ref();
    let names = Names::of(person, vec![item]).await;
    page(ReferralPage {
        frame: Frame::new(person, Section::Referrals, t.say("referral-title")).saying(notice),
        id: item.id,
        service_href: service_href(person, item),
        service: names.get(person, item),
        between: between(t, item),
        handle: item.handle.clone(),
        badges: [Some(state(t, item)), priority(t, item), due(t, &clock, item)].into_iter().flatten().collect(),
        delivery: stations(t, item),
        delivery_words: delivery_words(t, item),
        actions: actions::offered(t, &clock, referral, tried),
        nothing_to_do: nothing_to_do(t, item),
        content: content.map(|content| summary(t, &clock, content)).unwrap_or_default(),
        purged: content.is_none(),
        timeline: referral.timeline.iter().map(|event| Event::new(t, &clock, event)).collect(),
        errors,
    })
}

fn service_href(person: &SignedIn, item: &ReferralSummary) -> String {
    format!("/services/{}/{}", publisher(person, item), item.service)
}

fn between(t: Texts, item: &ReferralSummary) -> String {
    let partner = format!("{}, {}", item.partner.name, t.country(&item.partner.country));
    match item.side {
        Side::Sender => t.with("referral-to", "partner", &partner),
        Side::Receiver => t.with("referral-from", "partner", &partner),
    }
}

/// Saved here → queued → on their computer → read → answered; only for what we sent. Reading is not answering.
fn stations(t: Texts, item: &ReferralSummary) -> Vec<Station> {
    if item.side == Side::Receiver {
        return Vec::new();
    }
    let state = item.state.as_str();
    let delivered = item.delivery == Delivery::Delivered || state != "sent";
    let read = !matches!(state, "sent" | "delivered" | "expired" | "cancelled");
    let answered = read && state != "acknowledged" && state != "cancel-requested";
    let all = [("saved", true), ("queued", true), ("delivered", delivered), ("read", read), ("answered", answered)];
    let station = |(name, reached): (&str, bool)| Station { label: t.say(&format!("station-{name}")), reached };
    all.into_iter().map(station).collect()
}

/// How far our last message has come, while that is the news; what arrived has the timeline.
fn delivery_words(t: Texts, item: &ReferralSummary) -> Option<String> {
    let key = match (item.delivery, item.side) {
        (Delivery::Draft, _) => "delivery-draft",
        (Delivery::Queued, _) => "delivery-queued-long",
        (Delivery::Delivered, Side::Sender) if item.state == "delivered" => "delivery-delivered",
        (Delivery::Delivered, Side::Sender) => return None,
        (Delivery::Delivered, Side::Receiver) => "delivery-received",
    };
    Some(t.with(key, "partner", &item.partner.name))
}

fn nothing_to_do(t: Texts, item: &ReferralSummary) -> String {
    let theirs = item.due.as_ref().is_some_and(|due| due.who != item.side);
    t.with(if theirs { "actions-none-theirs" } else { "actions-none" }, "partner", &item.partner.name)
}
