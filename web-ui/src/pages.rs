//! The pages: one file each. A page asks the API, makes a view of plain texts, and renders it; templates hold no logic.

mod about;
mod account;
mod attachments;
mod audit;
mod capacity;
mod clients;
mod doctor;
mod duplicates;
mod files;
mod form;
mod help;
mod indicators;
mod keys;
mod logged;
mod naming;
mod network;
mod own;
mod papers;
mod partners;
mod parts;
mod passkeys;
mod practice;
mod protection;
mod referral;
mod referrals;
mod service;
mod services;
mod sign_in;
mod slips;
mod staff;
mod start;
mod switch;
mod today;
mod verification;
mod write;

pub use clients::client_html;
pub(crate) use help::topic as help_topic;
pub(crate) use parts::Spoken;
pub(crate) use write::shared_rows;

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
        .route("/sign-in/forgotten", get(sign_in::forgotten::show).post(sign_in::forgotten::submit))
        .route("/sign-in/code", get(sign_in::second::show).post(sign_in::second::submit_code))
        .route("/sign-in/passkey", get(sign_in::second::show).post(sign_in::second::submit_passkey))
        .route("/lock", post(sign_in::lock))
        .route("/join", get(staff::show_join).post(staff::join))
        .route("/account", get(account::show))
        .route("/account/name", post(account::rename))
        .route("/account/passphrase", post(account::passphrase))
        .route("/account/second-factor", post(account::begin_factor))
        .route("/account/second-factor/code", post(account::confirm_factor))
        .route("/account/second-factor/off", post(account::end_factor))
        .route("/account/passkeys/new", get(passkeys::show).post(passkeys::begin))
        .route("/account/passkeys/made", post(passkeys::made))
        .route("/account/passkeys/{id}/remove", get(passkeys::ask).post(passkeys::remove))
        .route("/account/sessions/end", post(account::end_sessions))
        .route("/account/sessions/{id}/end", post(account::end_session))
        .route("/staff", get(staff::show))
        .route("/staff/invitation", post(staff::invite))
        .route("/staff/auto-lock", post(staff::auto_lock))
        .route("/staff/lock", post(staff::lock_node))
        .route("/staff/{id}/roles", post(staff::roles))
        .route("/staff/{id}/second-factor", post(staff::reset_factor))
        .route("/staff/{id}/remove", get(staff::ask).post(staff::remove))
        .route("/audit", get(audit::show).post(audit::check))
        .route("/doctor", get(doctor::show))
        .route("/data-protection", get(protection::show))
        .route("/language", post(switch::language))
        .merge(start::routes())
        .route("/services", get(services::show))
        .route("/services/file/{format}", get(services::export::file))
        .route("/services/own", get(own::show))
        .route("/services/own/duplicates", get(own::duplicates::show))
        .route("/services/own/confirm", post(own::confirm))
        .route("/services/own/new", post(own::new))
        .route("/services/own/import", get(own::import::show).post(own::import::review))
        .route("/services/own/import/publish", post(own::import::publish))
        .route("/services/own/{id}/edit", post(own::change))
        .route("/services/own/{id}/edit/{step}", get(own::edit::show).post(own::edit::save))
        .route("/services/own/{id}/discard", get(own::ask_discard).post(own::discard))
        .route("/services/own/{id}/withdraw", get(own::ask_withdraw).post(own::withdraw))
        .route("/services/{publisher}/{id}", get(service::show))
        .route("/referrals", get(referrals::first))
        .route("/referrals/inbox", get(referrals::inbox))
        .route("/referrals/sent", get(referrals::sent))
        .route("/referrals/drafts", get(referrals::drafts))
        .route("/referrals/indicators", get(indicators::show))
        .route("/referrals/logged", get(logged::show).post(logged::log))
        .route("/referrals/logged/{id}", post(logged::outcome))
        .route("/capacity", get(capacity::show))
        .route("/capacity/{id}", post(capacity::answer))
        .route("/services/{publisher}/{id}/verification", get(verification::show).post(verification::act))
        .route("/services/{publisher}/{id}/verification/attest", post(verification::attest))
        .route("/services/{publisher}/{id}/verification/file", get(verification::files::bundle))
        .route(
            "/services/{publisher}/{id}/verification/attestations/{entry}/{format}",
            get(verification::files::credential),
        )
        .route("/verifications", get(verification::calendar::show))
        .route("/services/{publisher}/{id}/merge", post(duplicates::merge))
        .route("/services/{publisher}/{id}/capacity", post(capacity::ask))
        .route("/referrals/new", get(write::new).post(write::begin))
        .route("/referrals/import", get(papers::fhir::show).post(papers::fhir::import))
        .route("/referrals/{id}", get(referral::show))
        .route("/referrals/{id}/actions", post(referral::act))
        .route("/referrals/{id}/reroute", post(referral::reroute))
        .route("/referrals/{id}/casework", post(referral::note_down))
        .route("/referrals/{id}/attachments", get(attachments::show).post(attachments::add))
        .route("/referrals/{id}/attachments/{attachment}/file", get(attachments::save))
        .route("/referrals/{id}/attachments/{attachment}/discard", post(attachments::discard))
        .route("/referrals/{id}/discard", get(write::ask_discard).post(write::discard))
        .route("/referrals/{id}/write/{step}", get(write::show).post(write::save))
        .route("/referrals/{id}/slip", get(papers::slip::show).post(papers::slip::save))
        .route("/referrals/{id}/slip/revoke", post(papers::slip::revoke))
        .route("/referrals/{id}/slip/sheet", get(papers::slip::sheet))
        .route("/referrals/{id}/slip.pdf", get(papers::slip::pdf))
        .route("/referrals/{id}/consent-form", get(papers::consent_form::show))
        .route("/referrals/{id}/fhir", get(papers::fhir::export))
        .route("/slips", get(slips::show).post(slips::resolve))
        .route("/clients", get(clients::show).post(clients::find))
        .route("/clients/file", post(clients::save))
        .route("/clients/erase", post(clients::erase))
        .route("/partners", get(partners::show))
        .route("/network", get(network::show))
        .route("/network/declaration", get(network::show_declaration))
        .route("/network/propose", get(network::write_proposal))
        .route("/network/propose/document", post(network::propose_document))
        .route("/network/proposals", post(network::propose))
        .route("/network/proposals/{id}", get(network::show_proposal))
        .route("/network/proposals/{id}/vote", post(network::vote))
        .route("/network/vouch", post(network::vouch))
        .route("/network/card", get(network::show_card))
        .route("/network/leave", get(network::ask_to_leave).post(network::leave))
        .route("/partners/invitation", get(partners::back).post(partners::invite))
        .route("/keys", get(keys::show))
        .route("/keys/rehearsal", get(keys::rehearsal::show).post(keys::rehearsal::check))
        .route("/keys/{way}", get(keys::ask).post(keys::perform))
        .route("/about", get(about::show))
        .route("/help", get(help::all))
        .route("/practice", get(practice::show).post(practice::submit))
        .route("/help/{topic}", get(help::show))
        .route("/help/quick-start/{role}", get(help::quick_start))
        .route("/events", get(events::stream))
        .route("/a/{name}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .fallback(async || Failure::NotFound)
}
