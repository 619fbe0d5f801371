//! The SHA-256 of a file that came with a form, computed piece by piece: the file itself is kept nowhere and sent to nobody.

use axum::body::Body;
use axum::http::StatusCode;
use futures::StreamExt;
use marshrut_protocol::id::Digest;
use sha2::{Digest as _, Sha256};

use crate::failure::Failure;

/// SHA-256 of what the browser sends, at most so many bytes; none if no file was chosen.
pub(crate) async fn digest_of(file: Body, most: usize) -> Result<Option<Digest>, Failure> {
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    let mut pieces = file.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_cut_short| Failure::BadForm(StatusCode::BAD_REQUEST))?;
        bytes += piece.len();
        if bytes > most {
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
    async fn a_file_leaves_its_digest_and_no_file_leaves_none() {
        let of = |bytes: &'static str| digest_of(Body::from(bytes), 3);
        let digest = of("abc").await.expect("a small file").expect("a file").to_string();
        assert_eq!(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "FIPS 180-2, B.1");
        assert_eq!(of("").await.expect("no file"), None);
        assert!(matches!(of("abcd").await, Err(Failure::BadForm(StatusCode::PAYLOAD_TOO_LARGE))));
    }
}
