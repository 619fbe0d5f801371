//! A referral: where it stands, what it says, what happened, and what can be done now.

mod actions;
mod colleagues;
pub(super) mod elsewhere;
mod remote;
mod thread;
mod timeline;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{Delivery, Problem, ReferralDetail, ReferralSummary, Side, TimelineItem};
use marshrut_protocol::opening::Zone;
use serde::Deserialize;

use super::naming::{publisher, service_name};
use super::parts::{Badge, FormProblem, Spoken};
use super::referrals::{due, expiring, priority, state};
use super::service::former;
use super::write::{Summary, summary};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

use actions::{Action, Tried};
use colleagues::Note;
pub(super) use colleagues::note_down;
use elsewhere::Other;
pub(super) use elsewhere::reroute;
use remote::Remote;
use thread::Said;
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
    /// What to know about a partner that does not belong any more.
    warning: Option<String>,
    delivery: Vec<Station>,
    delivery_words: Option<String>,
    actions: Vec<Action>,
    nothing_to_do: String,
    message: Option<Action>,
    thread: Vec<Said>,
    unread: Option<String>,
    /// Where the person can be referred instead, if they can.
    elsewhere: Option<Vec<Other>>,
    search_elsewhere: String,
    /// The referral that this one replaces, and the one that replaces it.
    replaces: Option<ReferralId>,
    replaced_by: Option<ReferralId>,
    assignee: String,
    notes: Vec<Note>,
    remote: Option<Remote>,
    expires: Option<String>,
    /// When the person is expected.
    appointment: Option<String>,
    /// From when on it can be said that the person did not come.
    missed_from: Option<String>,
    /// What a question that waits for its answer does to the time to decide.
    stands_still: Option<String>,
    content: Vec<Summary>,
    purged: bool,
    /// When the content is destroyed here, in words.
    kept_until: Option<String>,
    /// Whether we are to decide: what it says comes before what can be done.
    receiving: bool,
    /// What the partner said last: a plan, a reason, an outcome.
    latest: Option<Event>,
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
    render(&person, &referral, notice, &Tried::default(), Vec::new()).await
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
            let tried = Tried { fields, doubtful: problem.kind == "referral.maybe-identifier" };
            let errors = refused(&person, &problem, &referral, &action.action);
            let page = render(&person, &referral, None, &tried, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

/// What is wrong, and what is possible instead.
fn refused(person: &SignedIn, problem: &Problem, referral: &ReferralDetail, action: &str) -> Vec<FormProblem> {
    let t = person.texts();
    let mut texts: Vec<String> = problem.fields.iter().map(|field| refusals::field(t, field)).collect();
    if texts.is_empty() || problem.kind == "referral.maybe-identifier" {
        texts.push(refusals::words(t, problem));
    }
    if problem.kind == "referral.too-early" {
        texts.extend(missed_from(t, &person.clock(), referral));
    }
    if problem.kind == "referral.not-allowed" {
        let possible = referral.actions.iter().map(|offer| t.code("action", &offer.action, &offer.action));
        texts.push(t.with("actions-possible", "actions", &possible.collect::<Vec<_>>().join(", ")));
    }
    let offered = referral.actions.iter().any(|offer| offer.action == action);
    let href = if offered { format!("#action-{action}") } else { "#next".to_owned() };
    texts.into_iter().map(|text| FormProblem { text, href: Some(href.clone()) }).collect()
}

async fn render(
    person: &SignedIn,
    referral: &ReferralDetail,
    notice: Option<String>,
    tried: &Tried,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let (t, clock, item) = (person.texts(), person.clock(), &referral.summary);
    let declines = referral.actions.iter().any(|offer| offer.action == "decline");
    let others = if declines { elsewhere::alternatives(person, referral).await } else { Vec::new() };
    let elsewhere = if referral.may_reroute { Some(elsewhere::suggestions(person, referral).await) } else { None };
    let actions::Offered { actions, message } = actions::offered(t, &clock, referral, tried, &others);
    let thread = thread::thread(person, &clock, referral);
    let content = referral.content.as_ref();
    page(ReferralPage {
        frame: Frame::new(person, Section::Referrals, t.say("referral-title")).saying(notice),
        id: item.id,
        service_href: service_href(person, item),
        service: service_name(person, item),
        between: between(t, item),
        handle: item.handle.clone(),
        warning: former(t, &item.partner),
        badges: [Some(state(t, item)), priority(t, item), due(t, &clock, item), expiring(t, item)]
            .into_iter()
            .flatten()
            .collect(),
        delivery: stations(t, item),
        delivery_words: delivery_words(t, item),
        actions,
        message,
        unread: thread::unread(t, &thread),
        thread,
        elsewhere,
        search_elsewhere: search_elsewhere(referral),
        replaces: item.rerouted_from,
        replaced_by: item.rerouted_to,
        assignee: item.assignee.clone(),
        remote: remote::remote(person, referral).await,
        notes: colleagues::notes(t, &clock, referral),
        expires: item.expires_at.map(|at| t.with("referral-expires", "when", &clock.day_and_time(at))),
        appointment: appointment(person, &clock, referral).await,
        missed_from: missed_from(t, &clock, referral),
        stands_still: stands_still(t, referral),
        nothing_to_do: nothing_to_do(t, item),
        receiving: item.side == Side::Receiver,
        latest: latest(t, &clock, referral),
        content: content.map(|content| summary(t, &clock, content)).unwrap_or_default(),
        purged: content.is_none(),
        kept_until: referral.content_until.map(|at| t.with("referral-kept-until", "when", &clock.day(at))),
        timeline: referral.timeline.iter().map(|event| Event::new(t, &clock, event)).collect(),
        errors,
    })
}

/// The last words of the partner that count, other than messages, which stand in the conversation.
fn latest(t: Texts, clock: &Clock, referral: &ReferralDetail) -> Option<Event> {
    let theirs = |item: &&TimelineItem| {
        let by_partner = item.who.as_ref().is_some_and(|who| who.id == referral.summary.partner.id);
        by_partner && item.void.is_none() && !matches!(item.what.as_str(), "send" | "message")
    };
    let last = referral.timeline.iter().rev().find(theirs)?;
    (last.text.is_some() || last.code.is_some()).then(|| Event::new(t, clock, last))
}

/// The search for another service of the same kind.
fn search_elsewhere(referral: &ReferralDetail) -> String {
    let need = referral.content.as_ref().and_then(|content| content.needs.first());
    let category = need.map(|need| format!("&category={need}")).unwrap_or_default();
    format!("/services?referrals=yes{category}&reroute={}", referral.summary.id)
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

/// Saved here → queued → in a mailbox, if it lies there → on their computer → read → answered; only for what we sent.
/// Reading is not answering, nor is asking.
fn stations(t: Texts, item: &ReferralSummary) -> Vec<Station> {
    let state = item.state.as_str();
    // Whether somebody had read what is destroyed now nobody needs to know.
    if item.side == Side::Receiver || matches!(state, "consent-withdrawn" | "entered-in-error") {
        return Vec::new();
    }
    let at_mailbox = item.delivery == Delivery::AtMailbox && state == "sent";
    let delivered =
        state != "sent" || !matches!(item.delivery, Delivery::Draft | Delivery::Queued | Delivery::AtMailbox);
    let read = !matches!(state, "sent" | "delivered" | "expired" | "cancelled");
    let answered = read && !matches!(state, "acknowledged" | "info-requested" | "cancel-requested");
    let before = ["saved", "queued"].into_iter().chain(at_mailbox.then_some("mailbox")).map(|name| (name, true));
    let all = before.chain([("delivered", delivered), ("read", read), ("answered", answered)]);
    let station = |(name, reached): (&str, bool)| Station { label: t.say(&format!("station-{name}")), reached };
    all.map(station).collect()
}

/// How far our last message has come, while that is the news; what arrived has the timeline.
fn delivery_words(t: Texts, item: &ReferralSummary) -> Option<String> {
    let key = match (item.delivery, item.side) {
        (Delivery::Draft, _) => "delivery-draft",
        (Delivery::Queued, _) => "delivery-queued-long",
        (Delivery::AtMailbox, _) => "delivery-mailbox-long",
        (Delivery::Delivered, Side::Sender) if item.state == "delivered" => "delivery-delivered",
        (Delivery::Delivered | Delivery::Read | Delivery::Answered, Side::Sender) => return None,
        (Delivery::Delivered | Delivery::Read | Delivery::Answered, Side::Receiver) => "delivery-received",
    };
    Some(t.with(key, "partner", &item.partner.name))
}

/// The appointment that holds now.
/// By the clocks where the service is, which may be others than ours: the person goes there.
async fn appointment(person: &SignedIn, clock: &Clock, referral: &ReferralDetail) -> Option<String> {
    let (t, at) = (person.texts(), referral.appointment()?);
    let here = clock.day_and_time(at);
    let there = zone_of(person, &referral.summary).await.map(|zone| clock.ahead_by(zone.ahead(at)).day_and_time(at));
    Some(match there {
        Some(there) if there != here => {
            t.filled("appointment-there", &[("there", there.into()), ("here", here.into())])
        }
        _ => t.with("event-appointment", "when", &here),
    })
}

/// The clocks of a service that is at one place.
pub(super) async fn zone_of(person: &SignedIn, item: &ReferralSummary) -> Option<Zone> {
    let found = person.client().service(&publisher(person, item), &item.service).await.ok()?;
    let mut zones = found.item.service.places.iter().map(Zone::of);
    let first = zones.next()??;
    zones.all(|other| other == Some(first)).then_some(first)
}

/// Said to the receiver while the appointment is still to come.
fn missed_from(t: Texts, clock: &Clock, referral: &ReferralDetail) -> Option<String> {
    let ahead = referral.appointment().filter(|at| *at > clock.now() && referral.summary.side == Side::Receiver);
    ahead.map(|at| t.with("missed-from", "when", &clock.day_and_time(at)))
}

/// The clock stands still for the first question only.
fn stands_still(t: Texts, referral: &ReferralDetail) -> Option<String> {
    let asked = referral.timeline.iter().filter(|item| item.what == "request-info" && item.void.is_none()).count();
    let waits = referral.summary.state == "info-requested";
    waits.then(|| t.say(if asked > 1 { "referral-clock-runs" } else { "referral-clock-stands" }))
}

fn nothing_to_do(t: Texts, item: &ReferralSummary) -> String {
    let theirs = item.due.as_ref().is_some_and(|due| due.who != item.side);
    t.with(if theirs { "actions-none-theirs" } else { "actions-none" }, "partner", &item.partner.name)
}
