//! Questions about capacity: what partners ask us, what we asked them. No word about a client belongs here.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, QueryId, ServiceId};
use marshrut_protocol::local_api::{AnswerCapacity, AskCapacity, CapacityQuery, Delivery, Side};
use marshrut_protocol::record::service::CapacityState;
use serde::Deserialize;

use super::referrals::{Tab, tabs};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// The answers, in the order of a form.
const STATES: [(&str, CapacityState); 4] = [
    ("available", CapacityState::Available),
    ("none", CapacityState::None),
    ("waiting-list", CapacityState::WaitingList),
    ("assess-first", CapacityState::AssessFirst),
];

/// One question.
struct Question {
    id: String,
    service: String,
    between: String,
    asked: Moment,
    /// The answer in words, with its date.
    answer: Option<String>,
    note: String,
    waits: String,
    /// Said when the partner's node does not take our last word.
    refused: Option<String>,
    /// Whether we are asked.
    ours: bool,
}

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

#[derive(Template)]
#[template(path = "capacity.html")]
struct CapacityPage {
    frame: Frame,
    tabs: Vec<Tab>,
    questions: Vec<Question>,
    /// (value, label).
    states: Vec<(&'static str, String)>,
}

/// `GET /capacity`.
pub(super) async fn show(person: SignedIn, Query(done): Query<Done>) -> Result<Response, Failure> {
    let t = person.texts();
    let found = person.client().capacity_queries().await.map_err(|error| person.failure(error))?;
    let notice = match done.done.as_str() {
        "asked" => Some(t.say("capacity-asked")),
        "answered" => Some(t.say("capacity-answered")),
        _ => None,
    };
    page(CapacityPage {
        frame: Frame::new(&person, Section::Referrals, t.say("capacity-title")).saying(notice),
        tabs: tabs(t, "/capacity"),
        questions: found.items.iter().map(|item| question(t, &person.clock(), item)).collect(),
        states: STATES.iter().map(|(name, _)| (*name, t.say(&format!("capacity-{name}")))).collect(),
    })
}

fn question(t: Texts, clock: &Clock, item: &CapacityQuery) -> Question {
    let ours = item.side == Side::Receiver;
    let waits = match (ours, item.delivery) {
        (true, _) => "capacity-waits-ours",
        (false, Delivery::Queued) => "delivery-queued",
        (false, _) => "capacity-waits-theirs",
    };
    let answer = item.answer.as_ref().map(|answer| {
        let name = STATES.iter().find(|(_, state)| *state == answer.state).map_or("none", |(name, _)| *name);
        format!("{} ({})", t.say(&format!("capacity-{name}")), clock.day_and_time(answer.at))
    });
    let key = if ours { "referral-from" } else { "referral-to" };
    Question {
        id: item.id.map(|id| id.to_string()).unwrap_or_default(),
        service: if item.service_name.is_empty() { t.say("service-nameless") } else { item.service_name.clone() },
        between: t.with(key, "partner", &item.partner.name),
        asked: clock.moment(item.asked_at),
        answer,
        note: item.answer.as_ref().map(|answer| answer.note.clone()).unwrap_or_default(),
        waits: t.say(waits),
        refused: item.refused.then(|| t.say("capacity-refused")),
        ours,
    }
}

/// `POST /services/{publisher}/{id}/capacity`: asks a person, whatever the record says.
pub(super) async fn ask(
    person: SignedIn,
    Path((publisher, service)): Path<(OrgId, ServiceId)>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    let asked = AskCapacity { publisher, service, ask_anyway: true };
    person.client().ask_capacity(&asked).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/capacity?done=asked").into_response())
}

/// `POST /capacity/{id}`.
pub(super) async fn answer(
    person: SignedIn,
    Path(id): Path<QueryId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let state = STATES.iter().find(|(name, _)| *name == fields.one("state")).map(|(_, state)| *state);
    let Some(state) = state else { return Ok(Redirect::to("/capacity").into_response()) };
    let answer = AnswerCapacity { state, note: fields.one("note").to_owned() };
    person.client().answer_capacity(&id, &answer).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/capacity?done=answered").into_response())
}
