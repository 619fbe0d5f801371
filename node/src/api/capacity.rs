//! Questions about capacity: asked, listed, answered. No word about a client fits into them.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{
    AnswerCapacity, AskCapacity, CapacityAnswer, CapacityQueries, CapacityQuery, Delivery, Side, path,
};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::verification::Key;

use super::Api;
use super::access::Running;
use super::names::ServiceNames;
use super::problem::Refused;
use super::request::{Body, english, id};
use super::services::{find, unexpected};
use crate::clock;
use crate::driver::{NodeHandle, StoredService};

/// A published capacity that is not older answers for the organisation.
const RECENT: Span = Span::days(7);

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::CAPACITY, get(list).post(ask))
        .route(&format!("{}/{{id}}/answer", path::CAPACITY), post(answer))
}

async fn list(Running(node): Running) -> Result<Json<CapacityQueries>, Refused> {
    let items = questions(&node, Command::CapacityQueries).await?;
    Ok(Json(CapacityQueries { items }))
}

/// The published record answers where it is recent; else a person is asked.
async fn ask(
    Running(node): Running,
    Body(asked): Body<AskCapacity>,
) -> Result<(StatusCode, Json<CapacityQuery>), Refused> {
    let AskCapacity { publisher, service, ask_anyway } = asked;
    let found = find(&node, publisher, service).await?;
    let found = found.ok_or_else(|| Refused::not_found("service", &service.to_string()))?;
    if let Some(known) = published(&found, clock::now()).filter(|_| !ask_anyway) {
        return Ok((StatusCode::OK, Json(known)));
    }
    let asked = questions(&node, Command::AskCapacity { publisher, service }).await?;
    Ok((StatusCode::CREATED, Json(first(asked)?)))
}

/// What the record says, if it says so recently.
fn published(found: &StoredService, now: Timestamp) -> Option<CapacityQuery> {
    let capacity = found.service.capacity.as_ref().filter(|stated| now.since(stated.as_of) <= RECENT)?;
    let answer = CapacityAnswer { state: capacity.state, note: String::new(), at: capacity.as_of, by_person: false };
    Some(CapacityQuery {
        id: None,
        side: Side::Sender,
        partner: found.publisher.clone(),
        service: found.service.id,
        service_name: found.service.name_in(&[english()]).to_owned(),
        asked_at: now,
        delivery: Delivery::Delivered,
        refused: false,
        answer: Some(answer),
    })
}

async fn answer(
    Running(node): Running,
    Path(question): Path<String>,
    Body(answer): Body<AnswerCapacity>,
) -> Result<Json<CapacityQuery>, Refused> {
    let id = id("question", &question)?;
    first(questions(&node, Command::AnswerCapacity { id, answer }).await?).map(Json)
}

async fn questions(node: &NodeHandle, command: Command) -> Result<Vec<CapacityQuery>, Refused> {
    let Reply::Capacity(mut questions) = node.command(command).await? else { return Err(unexpected()) };
    let key = |question: &CapacityQuery| {
        let publisher = if question.side == Side::Sender { question.partner.id } else { node.own().org };
        Key { publisher, service: question.service }
    };
    let names = ServiceNames::of(node, questions.iter().map(key).collect()).await?;
    for question in &mut questions {
        question.service_name = names.one(key(question));
    }
    Ok(questions)
}

fn first(questions: Vec<CapacityQuery>) -> Result<CapacityQuery, Refused> {
    questions.into_iter().next().ok_or_else(unexpected)
}
