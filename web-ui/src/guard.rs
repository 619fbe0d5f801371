//! What every request passes before a page sees it, and what every answer carries.
//!
//! In this order: the Host allow-list (421), the proof that a writing request comes from our own pages (403), the
//! size limit (413). The form token is the third lock of a write; [`crate::forms`] checks it. The answer's headers are
//! set outside of all this, so that refusals carry them too.

mod headers;
mod hosts;
mod origin;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;

pub use hosts::{Hosts, hosts};

use crate::failure;
use crate::site::Site;

/// The largest form that a page accepts, in bytes. The longest text of a referral is a few kilobytes.
pub(crate) const MAX_FORM_BYTES: usize = 96 * 1024;

/// The pages within all guards.
pub(crate) fn around(pages: Router<Site>, site: Site) -> Router {
    let allowed = site.hosts().clone();
    let guarded = pages
        .layer(DefaultBodyLimit::max(MAX_FORM_BYTES))
        .layer(from_fn(origin::only_from_our_pages))
        .layer(from_fn(failure::render))
        .with_state(site);
    hosts(guarded, &allowed).layer(from_fn(headers::set))
}
