//! Drafts of our services: answers of a form as they are, what is wrong with them, what they would publish.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, KeptDraft, Reply, ServiceDraftCommand};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{Answer, BeginServiceDraft, Published, SaveServiceDraft, ServiceDraft, path};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::service_form::{self, Reading};

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, english, id};
use super::services::{find, unexpected};
use crate::clock;
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    let one = format!("{}/{{id}}", path::SERVICE_DRAFTS);
    Router::new()
        .route(path::SERVICE_DRAFTS, post(begin))
        .route(&one, get(show).put(save).delete(discard))
        .route(&format!("{one}/publish"), post(publish))
}

/// All drafts that are kept.
pub(super) async fn kept(node: &NodeHandle) -> Result<Vec<KeptDraft>, Refused> {
    drafts(node, ServiceDraftCommand::List).await
}

async fn drafts(node: &NodeHandle, command: ServiceDraftCommand) -> Result<Vec<KeptDraft>, Refused> {
    match node.command(Command::ServiceDraft(command)).await? {
        Reply::ServiceDrafts(drafts) => Ok(drafts),
        _ => Err(unexpected()),
    }
}

async fn draft(node: &NodeHandle, command: ServiceDraftCommand) -> Result<KeptDraft, Refused> {
    drafts(node, command).await?.pop().ok_or_else(unexpected)
}

/// What a draft starts from: the published revision, or nothing; and whether one is published.
pub(super) async fn base_of(node: &NodeHandle, id: ServiceId) -> Result<(Service, bool), Refused> {
    let published = find(node, node.own().org, id).await?.map(|stored| stored.service);
    let is_published = published.is_some();
    Ok((published.unwrap_or_else(|| service_form::blank(id, clock::now())), is_published))
}

async fn begin(
    Running(node): Running,
    Body(wish): Body<BeginServiceDraft>,
) -> Result<(StatusCode, Json<ServiceDraft>), Refused> {
    let Some(id) = wish.service else {
        let mut answers = service_form::write(&service_form::blank(ServiceId([0; 16]), clock::now()));
        let language = wish.language.unwrap_or_else(english).to_string();
        answers.push(Answer { field: "text.languages".to_owned(), value: language });
        let draft = draft(&node, ServiceDraftCommand::Save { id: None, answers }).await?;
        return Ok((StatusCode::CREATED, Json(told(&node, draft).await?)));
    };
    if let Some(begun) = kept(&node).await?.into_iter().find(|draft| draft.id == id) {
        return Ok((StatusCode::OK, Json(told(&node, begun).await?)));
    }
    let (published, is_published) = base_of(&node, id).await?;
    if !is_published {
        return Err(Refused::not_found("service of ours", &id.to_string()));
    }
    let answers = service_form::write(&published);
    let draft = draft(&node, ServiceDraftCommand::Save { id: Some(id), answers }).await?;
    Ok((StatusCode::CREATED, Json(told(&node, draft).await?)))
}

async fn show(Running(node): Running, Path(service): Path<String>) -> Result<Json<ServiceDraft>, Refused> {
    let draft = draft(&node, ServiceDraftCommand::Show(named(&service)?)).await?;
    told(&node, draft).await.map(Json)
}

async fn save(
    Running(node): Running,
    Path(service): Path<String>,
    Body(SaveServiceDraft { answers }): Body<SaveServiceDraft>,
) -> Result<Json<ServiceDraft>, Refused> {
    let id = Some(named(&service)?);
    let draft = draft(&node, ServiceDraftCommand::Save { id, answers }).await?;
    told(&node, draft).await.map(Json)
}

async fn discard(Running(node): Running, Path(service): Path<String>) -> Result<StatusCode, Refused> {
    node.command(Command::ServiceDraft(ServiceDraftCommand::Discard(named(&service)?))).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn publish(
    Running(node): Running,
    Path(service): Path<String>,
) -> Result<(StatusCode, Json<Published>), Refused> {
    let draft = draft(&node, ServiceDraftCommand::Show(named(&service)?)).await?;
    let (base, _) = base_of(&node, draft.id).await?;
    let Reading { service, problems } = service_form::read(&draft.answers, &base, clock::now());
    if !problems.is_empty() {
        let title = "the draft cannot be published before its problems are mended";
        return Err(
            Refused::new(StatusCode::UNPROCESSABLE_ENTITY, "service-draft.problems", title).with_fields(problems)
        );
    }
    let reply = node.command(Command::PublishServices(vec![service])).await?;
    let Reply::Published { published, .. } = reply else { return Err(unexpected()) };
    // Published first: if the power goes in between, the draft is still there and says what is published.
    node.command(Command::ServiceDraft(ServiceDraftCommand::Discard(draft.id))).await?;
    let (status, revision) = match published.first() {
        Some((_, revision)) => (StatusCode::CREATED, *revision),
        None => (StatusCode::OK, base.revision),
    };
    Ok((status, Json(Published { id: draft.id, revision })))
}

fn named(service: &str) -> Result<ServiceId, Refused> {
    id("draft of a service", service)
}

/// The draft with all that follows from its answers.
async fn told(node: &NodeHandle, draft: KeptDraft) -> Result<ServiceDraft, Refused> {
    let KeptDraft { id, answers, saved_at } = draft;
    let (base, is_published) = base_of(node, id).await?;
    let Reading { service, problems } = service_form::read(&answers, &base, clock::now());
    let (missing, changed) = (service.missing(), base.changed_fields(&service));
    let published = is_published.then_some(base);
    Ok(ServiceDraft { id, answers, problems, missing, service, published, changed, saved_at })
}
