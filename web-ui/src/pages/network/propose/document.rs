//! The document that the network shall adopt: whoever proposes it chooses the file. Its SHA-256 is computed here, piece
//! by piece; the file itself is kept nowhere and sent to nobody.

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use futures::StreamExt;
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::MotionKind;
use sha2::{Digest as _, Sha256};

use super::{Wrong, put_to_vote};
use crate::failure::Failure;
use crate::forms::{Fields, SignedUpload};
use crate::visitor::SignedIn;

/// The field that keeps the SHA-256 of what was chosen.
pub(super) const DOCUMENT: &str = "motion_sha256";

/// The largest document, in bytes: a book with pictures.
const MAX_DOCUMENT_BYTES: usize = 64 * 1024 * 1024;

/// What the form says of the document.
pub(super) struct Document {
    /// SHA-256 of the one that was chosen before, if the form comes back.
    pub(super) chosen: Option<Digest>,
    pub(super) error: Option<String>,
}

impl Document {
    pub(super) fn new(typed: &Fields, wrong: &[Wrong]) -> Self {
        let error = wrong.iter().find(|wrong| wrong.field == DOCUMENT).map(|wrong| wrong.text.clone());
        Self { chosen: typed.one(DOCUMENT).parse().ok(), error }
    }
}

/// `POST /network/propose/document`.
pub(in crate::pages) async fn propose_document(person: SignedIn, form: SignedUpload) -> Result<Response, Failure> {
    let mut typed = form.fields;
    if let Some(digest) = digest_of(form.file).await? {
        typed.remove(|name| name == DOCUMENT);
        typed.put(DOCUMENT, digest);
    }
    put_to_vote(&person, MotionKind::Adopt, &typed).await
}

/// SHA-256 of what the browser sends; none if no file was chosen.
async fn digest_of(file: Body) -> Result<Option<Digest>, Failure> {
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    let mut pieces = file.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_cut_short| Failure::BadForm(StatusCode::BAD_REQUEST))?;
        bytes += piece.len();
        if bytes > MAX_DOCUMENT_BYTES {
            return Err(Failure::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
        }
        digest.update(&piece);
    }
    Ok((bytes > 0).then(|| Digest(digest.finalize().into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_digested_and_none_is_none() {
        let of = |bytes: &'static [u8]| digest_of(Body::from(bytes));
        assert_eq!(of(b"Statutes").await.expect("a small file"), Some(Digest::of(b"Statutes")));
        assert_eq!(of(b"").await.expect("no file"), None);
    }
}
