//! Practice: begun, looked at, ended.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::local_api::{Practice, path};

use super::Api;
use super::access::Caller;
use super::problem::Refused;
use crate::cli::Failure;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::PRACTICE, get(look).post(begin).delete(end))
}

async fn look(_: Caller, State(api): State<Api>) -> Json<Practice> {
    Json(api.practice().look().await)
}

async fn begin(_: Caller, State(api): State<Api>) -> Result<(StatusCode, Json<Practice>), Refused> {
    let practice = api.practice().begin().await.map_err(failed)?;
    Ok((StatusCode::CREATED, Json(practice)))
}

async fn end(_: Caller, State(api): State<Api>) -> Result<StatusCode, Refused> {
    api.practice().end().await.map_err(failed)?;
    Ok(StatusCode::NO_CONTENT)
}

fn failed(failure: Failure) -> Refused {
    Refused::new(StatusCode::CONFLICT, "practice.failed", failure.what())
        .with_cure("close other programs and try again, or run `marshrut demo`, which says more")
}
