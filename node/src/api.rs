//! The local JSON API: what pages, the command line and an organisation's own programs may ask of the node.
//!
//! It decides who may ask (sessions and the command line's token), in what form, and how much; every rule about the
//! matter itself is the engine's. Every answer is JSON and every refusal a problem document (RFC 9457). One file a
//! resource; `openapi.json` describes all of them, and a test holds both to each other.

mod access;
mod attachments;
mod attempts;
mod capacity;
mod clients;
mod doctor;
mod duplicates;
mod events;
mod export;
mod follow_up;
mod governance;
mod guard;
mod import;
mod keys;
mod logged;
mod network;
mod openapi;
mod papers;
mod practice;
mod problem;
mod referrals;
mod request;
mod services;
mod session;
mod sessions;
mod status;
mod suggestions;
mod taxonomy;
mod verification;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use marshrut_web_ui::Hosts;

use crate::node::Node;
use crate::practice::PracticeRoom;
pub(crate) use doctor::machine_checks;
pub use sessions::CliToken;

use access::Access;
use events::Streams;

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
    practice: PracticeRoom,
}

impl Api {
    fn node(&self) -> &Arc<Node> {
        &self.0.node
    }

    fn access(&self) -> &Access {
        &self.0.access
    }

    fn practice(&self) -> &PracticeRoom {
        &self.0.practice
    }

    fn streams(&self) -> &Streams {
        &self.0.streams
    }
}

/// The API of a node, for callers that name it by one of `hosts`.
pub fn router(node: Arc<Node>, hosts: Hosts, token: &CliToken) -> Router {
    let api = Api(Arc::new(Shared {
        node,
        access: Access::new(token),
        streams: Streams::default(),
        practice: PracticeRoom::default(),
    }));
    Router::new()
        .merge(status::routes())
        .merge(session::routes())
        .merge(services::routes())
        .merge(suggestions::routes())
        .merge(import::routes())
        .merge(duplicates::routes())
        .merge(export::routes())
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
        .merge(practice::routes())
        .merge(taxonomy::routes())
        .merge(doctor::routes())
        .merge(events::routes())
        .merge(openapi::routes())
        .fallback(problem::no_such_path)
        .method_not_allowed_fallback(problem::no_such_method)
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .layer(from_fn(problem::fill_in))
        .layer(from_fn_with_state(hosts, guard::check))
        .with_state(api)
}

#[cfg(test)]
mod tests;
