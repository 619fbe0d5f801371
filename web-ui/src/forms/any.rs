//! A form of which it is not certain that our page gave it to this very session.

use axum::extract::{FromRequest, FromRequestParts, Request};

use super::{Fields, TOKEN_FIELD, same};
use crate::failure::Failure;
use crate::site::Site;
use crate::visitor::Visitor;

/// What somebody sent. Unless it is signed nothing may be done because of it; it may only be given back to the browser
/// that sent it.
pub(crate) struct AnyForm {
    pub(crate) fields: Fields,
    /// Whether it carries this session's token.
    pub(crate) signed: bool,
}

impl FromRequest<Site> for AnyForm {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, site).await;
        let fields = Fields::read(Request::from_parts(parts, body), site).await?;
        let signed = same(fields.one(TOKEN_FIELD), &visitor.form_token());
        Ok(Self { fields, signed })
    }
}
