//! Somebody shows a slip: its issuer is asked what it is.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ResolvedSlip, SlipState};

use super::papers::problems;
use super::parts::FormProblem;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "slips.html")]
struct SlipsPage {
    frame: Frame,
    code: String,
    found: Option<Found>,
    errors: Vec<FormProblem>,
}

/// What came of asking, in words.
struct Found {
    /// `good`, `warning`.
    tone: &'static str,
    words: Vec<String>,
    contact: Option<String>,
    unreachable: Vec<String>,
    referral: Option<ReferralId>,
}

/// `GET /slips`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    render(&person, "", None, Vec::new())
}

/// `POST /slips`. The code travels in the body: addresses stay in histories.
pub(super) async fn resolve(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let code = fields.one("code");
    match person.client().resolve_slip(code).await {
        Ok(resolved) => render(&person, code, Some(found(person.texts(), &resolved)), Vec::new()),
        Err(error) => match problems(person.texts(), &error) {
            Some(errors) => {
                Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&person, code, None, errors)?).into_response())
            }
            None => Err(person.failure(error)),
        },
    }
}

fn render(person: &SignedIn, code: &str, found: Option<Found>, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let frame = Frame::new(person, Section::Referrals, person.texts().say("resolve-title"));
    page(SlipsPage { frame, code: code.to_owned(), found, errors })
}

fn found(t: Texts, resolved: &ResolvedSlip) -> Found {
    let issuer = resolved.issuer.as_ref().map_or(String::new(), |issuer| issuer.name.clone());
    let issued = resolved.state == SlipState::Issued;
    let state = match resolved.state {
        SlipState::Issued => t.with("resolve-state-issued", "partner", &issuer),
        SlipState::Own => t.say("resolve-state-own"),
        SlipState::Unknown => t.say("resolve-state-unknown"),
        SlipState::Unreachable => t.say("resolve-state-unreachable"),
        SlipState::Busy => t.say("resolve-state-busy"),
    };
    let whose = match (issued, resolved.for_us) {
        (false, _) => None,
        (true, true) => Some(t.say("resolve-for-us")),
        (true, false) => Some(t.with("resolve-not-for-us", "partner", &issuer)),
    };
    let contact = if resolved.contact.is_empty() { t.say("resolve-through-network") } else { resolved.contact.clone() };
    Found {
        tone: if issued || resolved.state == SlipState::Own { "good" } else { "warning" },
        words: [Some(state), whose].into_iter().flatten().collect(),
        contact: issued.then_some(contact),
        unreachable: resolved
            .unreachable
            .iter()
            .map(|who| format!("{}, {}", who.name, t.country(&who.country)))
            .collect(),
        referral: resolved.referral,
    }
}
