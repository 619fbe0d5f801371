//! Marshrut's local pages: server-rendered HTML over the typed local API.
//!
//! This crate decides how things look, read and are asked for. It never decides what may be done: every rule lives
//! behind the local API, which it reaches in process as a `tower` service. It has no store and no keys; all it keeps
//! is a random key for form tokens, as long as the process lives.
//!
//! Cookies, headers, origins and the script are explained in `docs/decisions/0012-web-ui.md`.

mod assets;
mod client;
pub mod declaration;
mod events;
mod failure;
mod forms;
mod frame;
pub mod guard;
mod languages;
mod map;
mod pages;
pub mod papers;
mod refusals;
mod session;
mod site;
mod texts;
mod visitor;

pub use client::ApiService;
pub use guard::Hosts;
pub use site::Options;

/// The whole site, with its guards, over the node's own API router.
///
/// `api` must answer the paths of [`marshrut_protocol::local_api::path`]. The node serves the same API beside these
/// pages and wraps that one in [`guard::hosts`] too.
pub fn router(api: ApiService, options: Options) -> axum::Router {
    guard::around(pages::routes(), site::Site::new(api, options))
}
