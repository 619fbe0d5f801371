//! Referrals: list, write, show, act. What may be done when is the referral machine's to say.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply, Shown};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{
    ReferralAction, ReferralDetail, ReferralList, ReferralQuery, WriteReferral, Written, path,
};

use super::Api;
use super::access::{ByPerson, Running};
use super::names::name_services;
use super::problem::Refused;
use super::request::{Body, Page, Query, id};
use super::services::{find, unexpected};
use crate::driver::NodeHandle;

const DEFAULT_PER_PAGE: usize = 50;
const FOLDERS: [&str; 4] = ["", "inbox", "sent", "drafts"];

pub(super) fn routes() -> Router<Api> {
    let one = format!("{}/{{id}}", path::REFERRALS);
    Router::new()
        .route(path::REFERRALS, get(list).post(write))
        .route(&one, get(show).put(rewrite).delete(discard))
        .route(&format!("{one}/actions"), post(act))
}

async fn list(Running(node): Running, Query(query): Query<ReferralQuery>) -> Result<Json<ReferralList>, Refused> {
    let page = Page::of(query.page, query.per_page, DEFAULT_PER_PAGE)?;
    if !FOLDERS.contains(&query.folder.as_str()) {
        return Err(Refused::field("folder", "unknown", "the folders are inbox, sent and drafts"));
    }
    let query = ReferralQuery { page: page.number, per_page: page.size, ..query };
    match node.command(Command::Referrals(query)).await? {
        Reply::Referrals(mut list) => {
            name_services(&node, &mut list.items.iter_mut().collect::<Vec<_>>()).await?;
            Ok(Json(list))
        }
        _ => Err(unexpected()),
    }
}

async fn write(
    Running(node): Running,
    Body(referral): Body<WriteReferral>,
) -> Result<(StatusCode, Json<Written>), Refused> {
    save(&node, None, referral).await.map(|written| (StatusCode::CREATED, Json(written)))
}

async fn rewrite(
    Running(node): Running,
    Path(draft): Path<String>,
    Body(referral): Body<WriteReferral>,
) -> Result<Json<Written>, Refused> {
    save(&node, Some(referral_id(&draft)?), referral).await.map(Json)
}

pub(super) async fn save(
    node: &NodeHandle,
    id: Option<ReferralId>,
    referral: WriteReferral,
) -> Result<Written, Refused> {
    let service = find(node, referral.publisher, referral.service).await?;
    let service = service.map(|stored| Box::new(stored.service));
    let command = Command::WriteReferral { id, referral: Box::new(referral), service };
    match node.command(command).await? {
        Reply::Written(written) => Ok(written),
        _ => Err(unexpected()),
    }
}

async fn show(
    Running(node): Running,
    ByPerson(by_person): ByPerson,
    Path(referral): Path<String>,
) -> Result<Json<ReferralDetail>, Refused> {
    let id = referral_id(&referral)?;
    let command = if by_person { Command::Referral(id) } else { Command::GlanceAtReferral(id) };
    detail(&node, command).await.map(Json)
}

/// The referral that a command answers with.
pub(super) async fn detail(node: &NodeHandle, command: Command) -> Result<ReferralDetail, Refused> {
    match node.command(command).await? {
        Reply::Referral(shown) => read(node, *shown).await,
        _ => Err(unexpected()),
    }
}

pub(super) async fn read(node: &NodeHandle, shown: Shown) -> Result<ReferralDetail, Refused> {
    let mut detail = node.read_referral(shown).await?;
    name_services(node, &mut [&mut detail.summary]).await?;
    Ok(detail)
}

async fn discard(Running(node): Running, Path(draft): Path<String>) -> Result<StatusCode, Refused> {
    node.command(Command::DiscardDraft(referral_id(&draft)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn act(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(action): Body<ReferralAction>,
) -> Result<Json<ReferralDetail>, Refused> {
    let id = referral_id(&referral)?;
    match node.command(Command::Act { id, action }).await? {
        Reply::Referral(shown) => read(&node, *shown).await.map(Json),
        _ => detail(&node, Command::Referral(id)).await.map(Json),
    }
}

pub(super) fn referral_id(text: &str) -> Result<ReferralId, Refused> {
    id("referral", text)
}
