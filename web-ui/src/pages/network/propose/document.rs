//! The document that the network shall adopt: whoever proposes it chooses the file, of which only the SHA-256 is sent on.

use axum::response::Response;
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::MotionKind;

use super::{Wrong, put_to_vote};
use crate::failure::Failure;
use crate::forms::{Fields, SignedUpload, digest_of};
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
    if let Some(digest) = digest_of(form.file, MAX_DOCUMENT_BYTES).await? {
        typed.remove(|name| name == DOCUMENT);
        typed.put(DOCUMENT, digest);
    }
    put_to_vote(&person, MotionKind::Adopt, &typed).await
}
