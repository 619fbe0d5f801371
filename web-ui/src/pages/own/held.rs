//! A form that came when its session had ended: it is given back whole to the browser that sent it, so that nothing
//! typed is lost. Nothing of it is read, kept or done before it comes again with this session's token.

use askama::Template;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;
use crate::forms::{AnyForm, Fields, TOKEN_FIELD};
use crate::frame::Bare;
use crate::site::Site;
use crate::visitor::{SignedIn, Visitor};

/// A signed form of a person with a session; anything else is given back.
pub(in crate::pages) struct HeldForm {
    pub(in crate::pages) person: SignedIn,
    pub(in crate::pages) fields: Fields,
}

#[derive(Template)]
#[template(path = "own_held.html")]
struct HeldPage {
    bare: Bare,
    /// Where the form goes again.
    action: String,
    form_token: String,
    /// Whether somebody is signed in by now.
    signed_in: bool,
    fields: Vec<(String, String)>,
}

impl FromRequest<Site> for HeldForm {
    type Rejection = Response;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, site).await;
        let person = SignedIn::from_request_parts(&mut parts, site).await;
        let action = parts.uri.path().to_owned();
        let form = AnyForm::from_request(Request::from_parts(parts, body), site).await;
        let AnyForm { fields, signed } = form.map_err(IntoResponse::into_response)?;
        match person {
            Ok(person) if signed => Ok(Self { person, fields }),
            Ok(_) | Err(Failure::SignIn { .. }) => Err(given_back(&visitor, action, &fields, person.is_ok())),
            Err(failure) => Err(failure.into_response()),
        }
    }
}

fn given_back(visitor: &Visitor, action: String, fields: &Fields, signed_in: bool) -> Response {
    let t = visitor.texts;
    let kept = fields.pairs().filter(|(name, _)| *name != TOKEN_FIELD);
    let page = HeldPage {
        bare: Bare::new(t, t.say("own-held-title")),
        action,
        form_token: visitor.form_token(),
        signed_in,
        fields: kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    };
    match crate::frame::page(page) {
        Ok(page) => (StatusCode::CONFLICT, page).into_response(),
        Err(failure) => failure.into_response(),
    }
}
