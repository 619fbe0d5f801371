//! The first run in a browser: from the link that the program prints to the first sign-in, one thing a page. Which step
//! is next the local API says; a page of another step leads to that one, so that the back button, a reload or a new start
//! of the program never ends in a dead end.

mod begin;
mod check;
mod frame;
mod invitation;
mod keys;
mod network;
mod organisation;
mod recovery;
mod restore;

use axum::Router;
use axum::routing::{get, post};

use crate::site::Site;

pub(super) use frame::resume;

/// The pages under `/start`.
pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/start", get(begin::show).post(begin::begin))
        .route("/start/language", get(begin::language))
        .route("/start/way", get(begin::way))
        .route("/start/passphrase/{way}", get(keys::show).post(keys::choose))
        .route("/start/recovery", get(recovery::show).post(recovery::typed))
        .route("/start/recovery/new", post(recovery::renew))
        .route("/start/organisation", get(organisation::show).post(organisation::save))
        .route("/start/network", get(network::show).post(network::enter))
        .route("/start/invitation", get(invitation::show).post(invitation::give))
        .route("/start/asking", get(invitation::asking).post(invitation::again))
        .route("/start/invitation/forget", post(invitation::forget))
        .route("/start/restore", get(restore::show).post(restore::hand))
        .route("/start/restore/open", get(restore::show_code).post(restore::open))
        .route("/start/check", get(check::show).post(check::finish))
        .route("/start/done", get(check::done))
}
