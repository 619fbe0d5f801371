//! Everything that is held on one client: told, and erased. The handle travels in the body, never in an address.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{ClientAsk, ErasureReport, path};
use marshrut_protocol::referral::handle::ClientHandle;
use marshrut_protocol::text::Lang;
use marshrut_web_ui::papers;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::referrals::read;
use super::request::Body;
use super::services::unexpected;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::CLIENTS_EXPORT, post(export)).route(path::CLIENTS_ERASE, post(erase))
}

fn handle(ask: &ClientAsk) -> Result<ClientHandle, Refused> {
    ClientHandle::typed(&ask.handle).map_err(|error| Refused::field("handle", "invalid", error.to_string()))
}

async fn export(Running(node): Running, Body(ask): Body<ClientAsk>) -> Result<Response, Refused> {
    if !matches!(ask.format.as_str(), "" | "json" | "html") {
        return Err(Refused::field("format", "unknown", "the formats are json and html"));
    }
    let Reply::Client(held) = node.command(Command::Client(handle(&ask)?)).await? else { return Err(unexpected()) };
    let mut export = held.export;
    for (referral, shown) in export.referrals.iter_mut().zip(held.shown) {
        referral.referral = read(&node, shown).await?;
    }
    if ask.format != "html" {
        return Ok(Json(export).into_response());
    }
    let language = Lang::new(&ask.language).ok();
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"held.html\""),
    ];
    Ok((headers, papers::client_html(&export, language.as_ref())).into_response())
}

async fn erase(Running(node): Running, Body(ask): Body<ClientAsk>) -> Result<Json<ErasureReport>, Refused> {
    match node.command(Command::EraseClient(handle(&ask)?)).await? {
        Reply::Erased(report) => Ok(Json(report)),
        _ => Err(unexpected()),
    }
}
