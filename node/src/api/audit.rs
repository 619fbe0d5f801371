//! The audit log: what the table of rights says of each request is noted here, in one place, once it has happened; and
//! the log is shown and checked.

use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{AuditAction, AuditCheck, AuditList, AuditQuery, AuditRecord, path};

use super::access::{BACKGROUND_HEADER, Caller, token_of};
use super::problem::Refused;
use super::request::{Page, Query, id};
use super::rights::{self, Object};
use super::{Api, blocking};
use crate::audit::AuditError;
use crate::clock;

const DEFAULT_PER_PAGE: usize = 50;
/// The longest answer of something that was made, in bytes.
const MAX_MADE_BYTES: usize = 8 << 20;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::AUDIT, get(list))
        .route(path::AUDIT_CHECK, post(check))
        .route("/api/v1/audit/sign-ins/{id}", post(sign_in_changed))
}

/// Notes something. What cannot be noted while the node is locked is nobody's: nobody is signed in then.
pub(super) async fn note(
    api: &Api,
    account: Option<AccountId>,
    action: AuditAction,
    object: &str,
) -> Result<(), Refused> {
    loop {
        let Some(people) = api.node().people() else { return Ok(()) };
        let object = object.to_owned();
        match blocking(move || people.audit.note(clock::now(), account, action, &object)).await? {
            // The node forgets its log before it is closed: there is another one by now, or none.
            Err(AuditError::Closed) => {}
            noted => return Ok(noted?),
        }
    }
}

/// Notes what a request did, after it did. An answer that cannot be noted is not given.
pub(super) async fn watch(State(api): State<Api>, request: Request, next: Next) -> Response {
    let Some((action, object, named)) = expected(&request) else { return next.run(request).await };
    let account = account_of(&api, request.headers());
    let response = next.run(request).await;
    if !response.status().is_success() {
        return response;
    }
    let (response, made) = match object {
        Object::Made => made(response).await,
        _ => (response, String::new()),
    };
    match note(&api, account, action, if named.is_empty() { &made } else { &named }).await {
        Ok(()) => response,
        Err(refused) => refused.into_response(),
    }
}

/// What is to be noted of a request, if anything, and what stands in its path; a page that keeps itself current looks
/// at nothing for anybody.
fn expected(request: &Request) -> Option<(AuditAction, Object, String)> {
    let path = request.uri().path();
    let rule = rights::of(request.method(), path)?;
    let (action, object) = rule.noted?;
    let named = match object {
        Object::Named(name) => rule.segment(path, name).to_owned(),
        Object::None | Object::Made => String::new(),
    };
    let background = request.headers().contains_key(BACKGROUND_HEADER);
    (!(background && action == AuditAction::ReferralViewed)).then_some((action, object, named))
}

/// Who asks; nobody for the command line. Whether they may is not decided here.
fn account_of(api: &Api, headers: &HeaderMap) -> Option<AccountId> {
    api.access().admits(&token_of(headers)?, false, api.node())?.account
}

/// The id of what was made, out of the answer, which stays as it is.
async fn made(response: Response) -> (Response, String) {
    let (parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, MAX_MADE_BYTES).await else {
        return (Refused::bug("an answer could not be read").into_response(), String::new());
    };
    let answer: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let id = [&answer["id"], &answer["summary"]["id"]].iter().find_map(|id| id.as_str()).unwrap_or_default().to_owned();
    (Response::from_parts(parts, Body::from(bytes)), id)
}

async fn list(State(api): State<Api>, _: Caller, Query(query): Query<AuditQuery>) -> Result<Json<AuditList>, Refused> {
    let page = Page::of(query.page, query.per_page, DEFAULT_PER_PAGE)?;
    let people = api.people()?;
    let (total, records) = people.audit.select(
        |noted| {
            query.account.is_none_or(|account| noted.account == Some(account))
                && query.action.is_none_or(|action| noted.action == action)
                && (query.object.is_empty() || noted.object == query.object)
                && query.since.is_none_or(|since| noted.at >= since)
        },
        page.offset(),
        page.size,
    );
    let told = records.into_iter().map(|(number, noted)| AuditRecord {
        number,
        at: noted.at,
        account: noted.account,
        name: noted.account.map(|account| people.accounts.name(account)).unwrap_or_default(),
        action: noted.action,
        object: noted.object,
    });
    Ok(Json(AuditList { total, page: page.number, per_page: page.size, records: told.collect() }))
}

/// The command line changed how this account signs in, in the key slots, which are beside the node. The table of rights
/// says what is noted.
async fn sign_in_changed(_: Caller, Path(account): Path<String>) -> Result<StatusCode, Refused> {
    id::<AccountId>("account", &account)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn check(State(api): State<Api>, _: Caller) -> Result<Json<AuditCheck>, Refused> {
    let people = api.people()?;
    Ok(Json(blocking(move || people.audit.check()).await??))
}
