//! Changing the language of the interface.

use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};

use super::sign_in::local;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::languages::Language;
use crate::session::keep_language;

/// `POST /language`.
pub(super) async fn language(SignedForm(form): SignedForm) -> Result<Response, Failure> {
    let language = Language::from_tag(form.one("to")).ok_or(Failure::NotFound)?;
    let cookie = AppendHeaders([(SET_COOKIE, keep_language(language.tag()))]);
    Ok((cookie, Redirect::to(local(form.one("here")))).into_response())
}
