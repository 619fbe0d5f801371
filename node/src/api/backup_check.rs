//! Whether a paper opens a backup, found out before it is needed: the file is opened in memory, nothing is kept, nothing
//! is changed.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::local_api::{CheckedBackup, path};
use zeroize::Zeroizing;

use super::access::Running;
use super::first_run::{MAX_BACKUP_BYTES, refused};
use super::problem::Refused;
use super::{Api, blocking};
use crate::backup::BackupError;
use crate::first_run::{FirstRunError, open_with_papers};

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::BACKUP_CHECK, post(check).layer(DefaultBodyLimit::max(MAX_BACKUP_BYTES)))
}

/// A paper as it was typed; letters of other scripts, which a header cannot carry, are on none.
fn typed(headers: &HeaderMap, name: &str) -> Zeroizing<String> {
    Zeroizing::new(headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned())
}

async fn check(
    State(_): State<Api>,
    Running(node): Running,
    headers: HeaderMap,
    file: Bytes,
) -> Result<Json<CheckedBackup>, Refused> {
    let papers = [path::RECOVERY_CODE_HEADER, path::SECOND_SHARE_HEADER].map(|name| typed(&headers, name));
    let checked = blocking(move || {
        let [first, second] = &papers;
        let backup = open_with_papers(&file, first, second)?;
        // What a new computer would begin with can be made of it.
        let identity = backup.new_identity().map_err(BackupError::from)?;
        Ok::<_, FirstRunError>((identity.org(), backup))
    });
    let (organisation, backup) = checked.await?.map_err(|error| refused(&error))?;
    let (name, made) = (backup.organisation.profile.name.to_string(), backup.made);
    Ok(Json(CheckedBackup { organisation, name, made, ours: organisation == node.own().org }))
}
