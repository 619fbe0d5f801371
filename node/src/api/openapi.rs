//! The description of the API (OpenAPI 3.1), written by hand in `openapi.json` and held to the code by tests.

use axum::Router;
use axum::http::header;
use axum::routing::get;
use marshrut_protocol::local_api::path;

use super::Api;

/// The document.
pub(super) const DOCUMENT: &str = include_str!("openapi.json");

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::OPENAPI, get(|| async { ([(header::CONTENT_TYPE, "application/json")], DOCUMENT) }))
}
