//! What a person sent with a form. A [`SignedForm`] carries this session's token, or the page never sees it.

mod any;
mod digest;
mod kept;
mod upload;

use axum::Form;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::IntoResponse;
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::site::Site;
use crate::visitor::Visitor;

pub(crate) use any::AnyForm;
pub(crate) use digest::digest_of;
pub(crate) use kept::{KEPT, Keeping, LIFETIME, Written};
pub(crate) use upload::SignedUpload;

/// The name of the hidden field that carries the form token.
pub(crate) const TOKEN_FIELD: &str = "form-token";

/// The fields of a form, as sent; a name may occur several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The field's value, trimmed; empty if it was not sent.
    pub(crate) fn one(&self, name: &str) -> &str {
        self.exact(name).trim()
    }

    /// The field's value as it was typed, spaces and all: a passphrase.
    pub(crate) fn exact(&self, name: &str) -> &str {
        self.0.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }

    /// All values of the field, trimmed.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.trim())
    }

    /// Whether the field holds something.
    pub(crate) fn has_text(&self, name: &str) -> bool {
        self.all(name).any(|value| !value.is_empty())
    }

    /// Adds a value, if there is one.
    pub(crate) fn put(&mut self, name: &str, value: impl ToString) {
        let value = value.to_string();
        if !value.is_empty() {
            self.0.push((name.to_owned(), value));
        }
    }

    /// Name and value of everything that was sent, in its order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Takes out the fields whose names are so.
    pub(crate) fn remove(&mut self, named: impl Fn(&str) -> bool) {
        self.0.retain(|(name, _)| !named(name));
    }

    /// Whether the field was sent at all: a button pressed, a box ticked.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }
}

impl Fields {
    /// What a request carries, whoever sent it.
    async fn read(request: Request, site: &Site) -> Result<Self, Failure> {
        let read = Form::<Vec<(String, String)>>::from_request(request, site).await;
        let Form(pairs) = read.map_err(|refused| Failure::BadForm(refused.into_response().status()))?;
        Ok(Self(pairs.into_iter().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect()))
    }
}

#[cfg(test)]
impl<const N: usize> From<[(&str, &str); N]> for Fields {
    fn from(pairs: [(&str, &str); N]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }
}

/// A form that one of our pages gave to this very session.
pub(crate) struct SignedForm(pub(crate) Fields);

impl FromRequest<Site> for SignedForm {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, site).await;
        let fields = Fields::read(Request::from_parts(parts, body), site).await?;
        if same(fields.one(TOKEN_FIELD), &visitor.form_token()) { Ok(Self(fields)) } else { Err(Failure::StaleForm) }
    }
}

/// Compares digests, so that the time it takes tells nothing about how much of a guess was right.
fn same(given: &str, expected: &str) -> bool {
    Sha256::digest(given) == Sha256::digest(expected)
}
