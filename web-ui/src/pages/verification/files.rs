//! Files of verification: what is known as a file that proves it, and our attestations for other programs.

use axum::extract::Path;
use axum::response::Response;
use marshrut_protocol::id::{EntryId, OrgId, ServiceId};
use marshrut_protocol::local_api::CredentialQuery;

use crate::failure::Failure;
use crate::pages::files::{called, passed_on};
use crate::visitor::SignedIn;

/// `GET /services/{publisher}/{id}/verification/file`: what `marshrut verify` reads.
pub(in crate::pages) async fn bundle(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
) -> Result<Response, Failure> {
    let file = person.client().verification_file(&publisher, &id).await.map_err(|error| person.failure(error))?;
    Ok(called("verification.cbor", passed_on(file)))
}

/// `GET /services/{publisher}/{id}/verification/attestations/{entry}/{format}`: `vc` or `cose`.
pub(in crate::pages) async fn credential(
    person: SignedIn,
    Path((publisher, id, entry, format)): Path<(OrgId, ServiceId, EntryId, String)>,
) -> Result<Response, Failure> {
    let name = if format == "cose" { "attestation.cose" } else { "attestation.vc.json" };
    let query = CredentialQuery { format };
    let file = person.client().attestation_file(&publisher, &id, &entry, &query).await;
    Ok(called(name, passed_on(file.map_err(|error| person.failure(error))?)))
}
