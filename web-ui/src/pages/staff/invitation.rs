//! Inviting a colleague, and the page on which the colleague types the code and chooses a passphrase.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use marshrut_protocol::local_api::{InviteColleague, RedeemInvitation};

use super::{FormProblem, SignedIn, problem_of, ticked};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Bare, Frame, Section, Switcher, page};
use crate::pages::sign_in::entered;
use crate::refusals;
use crate::texts::Texts;
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "staff_invited.html")]
struct InvitedPage {
    frame: Frame,
    lead: String,
    code: String,
    until: String,
    address: String,
}

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage {
    bare: Bare,
    switcher: Switcher,
    errors: Vec<FormProblem>,
    code: String,
}

/// `POST /staff/invitation`: the code is shown once and kept nowhere by these pages.
pub(in crate::pages) async fn invite(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = InviteColleague {
        name: fields.one("name").to_owned(),
        roles: ticked(&fields),
        passphrase: fields.exact("passphrase").to_owned(),
    };
    let invitation = match person.client().invite_colleague(&wish).await {
        Ok(invitation) => invitation,
        Err(error) => {
            let problem = problem_of(&person, error)?;
            return super::list(&person, None, &fields, vec![problem]).await;
        }
    };
    let t = person.texts();
    page(InvitedPage {
        frame: Frame::new(&person, Section::Staff, t.say("staff-invited-title")),
        lead: t.with("staff-invited-lead", "name", &invitation.account.name),
        code: invitation.code,
        until: t.with("staff-invited-care", "when", &person.clock().day_and_time(invitation.until)),
        address: format!("http://{}/join", person.visitor.site.hosts().canonical()),
    })
}

/// `GET /join`.
pub(in crate::pages) async fn show_join(visitor: Visitor) -> Result<Response, Failure> {
    form(&visitor, StatusCode::OK, &Fields::default(), Vec::new())
}

/// `POST /join`.
pub(in crate::pages) async fn join(visitor: Visitor, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    if let Some(problem) = differing(visitor.texts, &fields) {
        return form(&visitor, StatusCode::UNPROCESSABLE_ENTITY, &fields, vec![problem]);
    }
    let (code, passphrase) = (fields.one("code").to_owned(), fields.exact("passphrase").to_owned());
    match visitor.client.redeem(&RedeemInvitation { code, passphrase }).await {
        Ok(session) => entered(&visitor, &session, "/"),
        Err(error) => {
            let (status, problem) = refused_code(visitor.texts, error)?;
            form(&visitor, status, &fields, vec![problem])
        }
    }
}

/// That the passphrase was not typed twice in the same way, if so.
pub(in crate::pages) fn differing(t: Texts, fields: &Fields) -> Option<FormProblem> {
    let same = fields.exact("passphrase") == fields.exact("again");
    (!same).then(|| FormProblem { text: t.say("problem-passphrase-differs"), href: Some("#again".into()) })
}

/// What is wrong with a code or the passphrase that was chosen with it, in words.
pub(in crate::pages) fn refused_code(t: Texts, error: ApiError) -> Result<(StatusCode, FormProblem), Failure> {
    let ApiError::Refused { problem, retry_after_s } = &error else { return Err(Failure::Api(error)) };
    let field = problem.fields.first();
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::BAD_GATEWAY);
    let (text, href) = match field {
        _ if problem.status == 429 => (t.count("sign-in-slow", retry_after_s.unwrap_or(30)), "#code"),
        Some(field) if field.field == "passphrase" => {
            (t.code("problem-passphrase", &field.kind, &refusals::quoted(t, &problem.title)), "#passphrase")
        }
        Some(field) => (t.code("problem-code", &field.kind, &refusals::quoted(t, &problem.title)), "#code"),
        None => (refusals::words(t, problem), "#code"),
    };
    Ok((status, FormProblem { text, href: Some(href.into()) }))
}

fn form(visitor: &Visitor, status: StatusCode, typed: &Fields, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = visitor.texts;
    let html = JoinPage {
        bare: Bare::new(t, t.say("join-title")),
        switcher: Switcher::new(visitor),
        errors,
        code: typed.one("code").to_owned(),
    };
    Ok((status, Html(html.render().map_err(Failure::Unrenderable)?)).into_response())
}
