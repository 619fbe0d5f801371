//! A form with a file in it (RFC 7578). The fields come before the file, the token first, so that nothing of a file is
//! read that our own page did not send; the file itself is passed on as it comes and never held.

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{StatusCode, header};

use super::{Fields, TOKEN_FIELD, same};
use crate::failure::Failure;
use crate::site::Site;
use crate::visitor::Visitor;

/// The name of the file's field.
const FILE_FIELD: &str = "file";
/// The longest text of such a form in bytes (2,000 letters of any script), and the most fields before the file: an
/// attestation answers a checklist of up to 64 items, two fields each.
const MAX_TEXT_BYTES: usize = 8192;
const MAX_FIELDS: usize = 192;

/// A form that one of our pages gave to this very session, and the bytes of its file.
pub(crate) struct SignedUpload {
    pub(crate) fields: Fields,
    pub(crate) file: Body,
}

impl FromRequest<Site> for SignedUpload {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, site).await;
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let boundary = multer::parse_boundary(kind).map_err(|_other| bad())?;
        let mut form = multer::Multipart::new(body.into_data_stream(), boundary);
        let mut fields = Vec::new();
        let mut signed = false;
        while fields.len() < MAX_FIELDS {
            let Some(field) = form.next_field().await.map_err(|_cut| bad())? else { break };
            let name = field.name().unwrap_or_default().to_owned();
            if name == FILE_FIELD {
                let file = Body::from_stream(field);
                return if signed { Ok(Self { fields: Fields(fields), file }) } else { Err(Failure::StaleForm) };
            }
            let value = text(field).await?;
            signed |= name == TOKEN_FIELD && same(&value, &visitor.form_token());
            fields.push((name, value));
        }
        Err(bad())
    }
}

async fn text(mut field: multer::Field<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_cut| bad())? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > MAX_TEXT_BYTES {
            return Err(Failure::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
        }
    }
    String::from_utf8(bytes).map_err(|_other| bad())
}

fn bad() -> Failure {
    Failure::BadForm(StatusCode::BAD_REQUEST)
}
