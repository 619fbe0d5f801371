//! The pages: one file each. A page asks the API, makes a view of plain texts, and renders it; templates hold no logic.

mod parts;
mod services;
mod sign_in;
mod switch;

use axum::Router;
use axum::routing::{get, post};

use crate::failure::Failure;
use crate::site::Site;
use crate::{assets, events};

/// All addresses of the site.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/sign-in/done", get(sign_in::done))
        .route("/lock", post(sign_in::lock))
        .route("/language", post(switch::language))
        .route("/services", get(services::show))
        .route("/events", get(events::stream))
        .route("/a/{name}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .fallback(async || Failure::NotFound)
}
