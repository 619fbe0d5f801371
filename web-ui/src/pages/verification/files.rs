//! Files of verification: what is known as a file that proves it, our attestations for other programs, and evidence, of
//! which only a fingerprint leaves the page.

use axum::body::Body;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use futures::StreamExt;
use marshrut_protocol::id::{Digest, EntryId, OrgId, ServiceId};
use marshrut_protocol::local_api::CredentialQuery;
use sha2::{Digest as _, Sha256};

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

/// The fingerprint of a file as it comes; none if nobody chose one.
pub(super) async fn digest(file: Body) -> Result<Option<Digest>, Failure> {
    let (mut hash, mut bytes) = (Sha256::new(), 0);
    let mut pieces = file.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_cut| Failure::BadForm(StatusCode::BAD_REQUEST))?;
        bytes += piece.len();
        hash.update(&piece);
    }
    Ok((bytes > 0).then(|| Digest(hash.finalize().into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_leaves_its_fingerprint_and_no_file_leaves_none() {
        let digest = digest_of("abc").await.expect("a fingerprint").to_string();
        assert_eq!(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "FIPS 180-2, B.1");
        assert_eq!(digest_of("").await, None);
    }

    async fn digest_of(text: &'static str) -> Option<Digest> {
        digest(Body::from(text)).await.ok().flatten()
    }
}
