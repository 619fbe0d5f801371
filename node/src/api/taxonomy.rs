//! The taxonomy in one language.

use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::local_api::{Taxonomy, TaxonomyTerm, path};
use marshrut_protocol::taxonomy;
use marshrut_protocol::text::Lang;
use serde::Deserialize;

use super::Api;
use super::access::Caller;
use super::problem::Refused;
use super::request::{Query, english};

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::TAXONOMY, get(terms))
}

#[derive(Deserialize)]
struct Asked {
    /// BCP 47; English if not given.
    #[serde(default)]
    language: Option<Lang>,
}

async fn terms(_: Caller, Query(asked): Query<Asked>) -> Result<Json<Taxonomy>, Refused> {
    let language = asked.language.unwrap_or_else(english);
    let terms = taxonomy::all().iter().map(|term| TaxonomyTerm {
        code: term.code.clone(),
        group: term.group.to_owned(),
        label: term.label(&language).to_owned(),
    });
    Ok(Json(Taxonomy { terms: terms.collect() }))
}
