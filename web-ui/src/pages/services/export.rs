//! Services as a file that other programs read: what is public of them, of all members or our own.

use axum::extract::{Path, Query};
use axum::response::Response;
use marshrut_protocol::local_api::ExportQuery;
use serde::Deserialize;

use crate::failure::Failure;
use crate::pages::files::passed_on;
use crate::visitor::SignedIn;

/// Whose services.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Whose {
    /// `yes` for our own only.
    own: String,
}

/// `GET /services/file/{format}`: `hsds`, `geojson` or `csv`. Never more than whoever it is handed to may see.
pub(in crate::pages) async fn file(
    person: SignedIn,
    Path(format): Path<String>,
    Query(whose): Query<Whose>,
) -> Result<Response, Failure> {
    let query = ExportQuery { format, audience: "public".to_owned(), own: whose.own == "yes" };
    let file = person.client().services_file(&query).await.map_err(|error| person.failure(error))?;
    Ok(passed_on(file))
}
