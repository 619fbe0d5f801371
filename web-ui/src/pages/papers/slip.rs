//! The slip of a referral: made, changed, printed, revoked. The sheet itself is in the client's language.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ReferralDetail, Side, Slip, SlipForm};
use marshrut_protocol::slip::Audience;

use super::{file, problems};
use crate::assets;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::papers;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// A slip that there is.
struct Made {
    code: String,
    until: String,
}

#[derive(Template)]
#[template(path = "slip.html")]
struct SlipPage {
    frame: Frame,
    id: ReferralId,
    /// Whether we may make one.
    ours: bool,
    made: Option<Made>,
    contact: String,
    to_receiver: bool,
    errors: Vec<FormProblem>,
}

/// The sheet: nothing of the site is on it, not even its name, because a browser prints a page's title.
#[derive(Template)]
#[template(path = "slip_sheet.html")]
struct Sheet {
    t: Texts,
    style: &'static str,
    slip: papers::Slip,
}

/// `GET /referrals/{id}/slip`.
pub(in crate::pages) async fn show(person: SignedIn, Path(id): Path<ReferralId>) -> Result<Response, Failure> {
    let referral = person.client().referral(&id).await.map_err(|error| person.failure(error))?;
    let slip = person.client().slip(&id).await.map_err(|error| person.failure(error))?;
    render(&person, &referral, slip.as_ref(), Vec::new())
}

fn render(
    person: &SignedIn,
    referral: &ReferralDetail,
    slip: Option<&Slip>,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let summary = &referral.summary;
    page(SlipPage {
        frame: Frame::new(person, Section::Referrals, t.say("slip-page-title")),
        id: summary.id,
        ours: summary.side == Side::Sender && summary.state != "draft" && referral.content.is_some(),
        made: slip.map(|slip| Made { code: grouped(&slip.code), until: clock.day(slip.expires) }),
        contact: slip.map(|slip| slip.contact.clone()).unwrap_or_default(),
        to_receiver: slip.is_some_and(|slip| slip.answers == Audience::Receiver),
        errors,
    })
}

/// Digits in groups of four.
fn grouped(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// `POST /referrals/{id}/slip`.
pub(in crate::pages) async fn save(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let answers = if fields.one("answers") == "receiver" { Audience::Receiver } else { Audience::Members };
    let form = SlipForm { contact: fields.one("contact").to_owned(), answers };
    let error = match person.client().issue_slip(&id, &form).await {
        Ok(_) => return Ok(Redirect::to(&format!("/referrals/{id}/slip")).into_response()),
        Err(error) => error,
    };
    let Some(errors) = problems(person.texts(), &error) else { return Err(person.failure(error)) };
    let referral = person.client().referral(&id).await.map_err(|error| person.failure(error))?;
    let slip = person.client().slip(&id).await.map_err(|error| person.failure(error))?;
    let page = render(&person, &referral, slip.as_ref(), errors)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// `POST /referrals/{id}/slip/revoke`.
pub(in crate::pages) async fn revoke(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    person.client().revoke_slip(&id).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("/referrals/{id}/slip")).into_response())
}

/// The slip, and the client's language.
async fn made(person: &SignedIn, id: &ReferralId) -> Result<(Slip, ReferralDetail), Failure> {
    let slip = person.client().slip(id).await.map_err(|error| person.failure(error))?;
    let referral = person.client().referral(id).await.map_err(|error| person.failure(error))?;
    Ok((slip.ok_or(Failure::NotFound)?, referral))
}

/// `GET /referrals/{id}/slip/sheet`.
pub(in crate::pages) async fn sheet(person: SignedIn, Path(id): Path<ReferralId>) -> Result<Response, Failure> {
    let (slip, referral) = made(&person, &id).await?;
    let language = referral.content.as_ref().and_then(|content| content.client_language.as_ref());
    let slip = papers::Slip::new(&slip, language);
    page(Sheet { t: person.texts(), style: &assets::STYLE.path, slip })
}

/// `GET /referrals/{id}/slip.pdf`.
pub(in crate::pages) async fn pdf(person: SignedIn, Path(id): Path<ReferralId>) -> Result<Response, Failure> {
    let (slip, referral) = made(&person, &id).await?;
    let language = referral.content.as_ref().and_then(|content| content.client_language.as_ref());
    Ok(file("paper.pdf", "application/pdf", papers::slip_pdf(&slip, language)))
}
