//! The local JSON API: what pages, the command line and an organisation's own programs may ask of the node.
//!
//! It decides who may ask (sessions and the command line's token), in what form, and how much; every rule about the
//! matter itself is the engine's. Every answer is JSON and every refusal a problem document (RFC 9457). One file a
//! resource; `openapi.json` describes all of them, and a test holds both to each other.

mod access;
mod account;
mod accounts;
mod attachments;
mod attempts;
mod audit;
mod backup_check;
mod capacity;
mod clients;
mod desk;
mod doctor;
mod duplicates;
mod events;
mod export;
mod first_run;
mod follow_up;
mod forgotten;
mod governance;
mod guard;
mod import;
mod keys;
mod logged;
mod names;
mod network;
mod openapi;
mod own_services;
mod papers;
mod passkeys;
mod practice;
mod problem;
mod recovery;
mod referrals;
mod request;
mod rights;
mod service_drafts;
mod services;
mod session;
mod sessions;
mod status;
mod suggestions;
mod taxonomy;
mod to_its_end;
mod verification;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use marshrut_web_ui::Hosts;

use crate::first_run::FirstRun;
use crate::node::{Node, People};
use crate::passkeys::Ceremonies;
use crate::practice::PracticeRoom;
pub(crate) use doctor::machine_checks;
pub use sessions::CliToken;

use access::Access;
use events::Streams;
use first_run::Door;
use import::Reviews;
use problem::Refused;

/// The longest request body, in bytes, of every route that does not say otherwise: the longest referral has a few
/// kilobytes, the longest service record 32.
const MAX_BODY_BYTES: usize = 256 * 1024;

/// What all requests share; cheap to clone.
#[derive(Clone)]
struct Api(Arc<Shared>);

struct Shared {
    node: Arc<Node>,
    access: Access,
    streams: Streams,
    door: Option<Door>,
    reviews: Reviews,
    practice: PracticeRoom,
    ceremonies: Ceremonies,
}

impl Api {
    fn node(&self) -> &Arc<Node> {
        &self.0.node
    }

    fn access(&self) -> &Access {
        &self.0.access
    }

    fn reviews(&self) -> &Reviews {
        &self.0.reviews
    }

    fn practice(&self) -> &PracticeRoom {
        &self.0.practice
    }

    /// What browsers were asked about passkeys.
    fn ceremonies(&self) -> &Ceremonies {
        &self.0.ceremonies
    }

    fn streams(&self) -> &Streams {
        &self.0.streams
    }

    /// The way in to a node that this process found not set up.
    fn door(&self) -> Option<&Door> {
        self.0.door.as_ref()
    }

    /// Who is here; nobody while the node is locked.
    fn people(&self) -> Result<People, Refused> {
        self.node().people().ok_or_else(Refused::locked)
    }
}

/// Work on files, off the threads that answer requests.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refused> {
    tokio::task::spawn_blocking(work).await.map_err(|_panicked| Refused::bug("work on files was interrupted"))
}

/// The API of a node, for callers that name it by one of `hosts`.
pub fn router(node: Arc<Node>, hosts: Hosts, token: &CliToken) -> Router {
    router_with(node, hosts, token, None)
}

/// The same for a node that is still to be set up, by whoever has the install token.
pub fn router_with(
    node: Arc<Node>,
    hosts: Hosts,
    token: &CliToken,
    first_run: Option<(Arc<FirstRun>, CliToken)>,
) -> Router {
    let door = first_run.map(|(first_run, install)| Door::new(first_run, &install));
    let api = Api(Arc::new(Shared {
        node,
        access: Access::new(token),
        streams: Streams::default(),
        door,
        reviews: Reviews::default(),
        practice: PracticeRoom::default(),
        ceremonies: Ceremonies::at(hosts.canonical()),
    }));
    Router::new()
        .merge(status::routes())
        .merge(session::routes())
        .merge(forgotten::routes())
        .merge(account::routes())
        .merge(passkeys::routes())
        .merge(accounts::routes())
        .merge(audit::routes())
        .merge(services::routes())
        .merge(own_services::routes())
        .merge(service_drafts::routes())
        .merge(suggestions::routes())
        .merge(import::routes())
        .merge(duplicates::routes())
        .merge(export::routes())
        .merge(desk::routes())
        .merge(referrals::routes())
        .merge(follow_up::routes())
        .merge(capacity::routes())
        .merge(logged::routes())
        .merge(verification::routes())
        .merge(papers::routes())
        .merge(clients::routes())
        .merge(attachments::routes())
        .merge(network::routes())
        .merge(governance::routes())
        .merge(keys::routes())
        .merge(recovery::routes())
        .merge(backup_check::routes())
        .merge(practice::routes())
        .merge(taxonomy::routes())
        .merge(doctor::routes())
        .merge(events::routes())
        .merge(first_run::routes())
        .merge(openapi::routes())
        .fallback(problem::no_such_path)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(from_fn_with_state(api.clone(), audit::watch))
        .layer(from_fn(to_its_end::bring))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .layer(from_fn(problem::fill_in))
        .layer(from_fn_with_state(hosts, guard::check))
        .with_state(api)
}

#[cfg(test)]
mod tests;
