//! The pages: one file each. A page asks the API, makes a view of plain texts, and renders it; templates hold no logic.

mod about;
mod attachments;
mod form;
mod naming;
mod partners;
mod parts;
mod referral;
mod referrals;
mod service;
mod services;
mod sign_in;
mod switch;
mod today;
mod write;

pub(crate) use parts::Spoken;

use axum::Router;
use axum::routing::{get, post};

use crate::failure::Failure;
use crate::site::Site;
use crate::{assets, events};

/// All addresses of the site.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(today::show))
        .route("/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/sign-in/done", get(sign_in::done))
        .route("/lock", post(sign_in::lock))
        .route("/language", post(switch::language))
        .route("/services", get(services::show))
        .route("/services/{publisher}/{id}", get(service::show))
        .route("/referrals", get(referrals::first))
        .route("/referrals/inbox", get(referrals::inbox))
        .route("/referrals/sent", get(referrals::sent))
        .route("/referrals/drafts", get(referrals::drafts))
        .route("/referrals/new", get(write::new).post(write::begin))
        .route("/referrals/{id}", get(referral::show))
        .route("/referrals/{id}/actions", post(referral::act))
        .route("/referrals/{id}/attachments", get(attachments::show).post(attachments::add))
        .route("/referrals/{id}/attachments/{attachment}/file", get(attachments::save))
        .route("/referrals/{id}/attachments/{attachment}/discard", post(attachments::discard))
        .route("/referrals/{id}/discard", get(write::ask_discard).post(write::discard))
        .route("/referrals/{id}/write/{step}", get(write::show).post(write::save))
        .route("/partners", get(partners::show))
        .route("/partners/invitation", post(partners::invite))
        .route("/about", get(about::show))
        .route("/events", get(events::stream))
        .route("/a/{name}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .fallback(async || Failure::NotFound)
}
