//! What the pages of the first run share: who may see them, where in the row of steps one is, and how a refusal is told.

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FirstRun, FirstRunStep, FirstRunWay, NodeState, Problem};

use super::super::parts::FormProblem;
use crate::client::ApiError;
use crate::failure::Failure;
use crate::frame::{Bare, Switcher};
use crate::refusals;
use crate::session::{Token, keep};
use crate::site::Site;
use crate::texts::Texts;
use crate::visitor::Visitor;

/// One step of the row.
pub(super) struct Step {
    pub(super) number: usize,
    pub(super) label: String,
    pub(super) current: bool,
}

/// The head of a page: its title, the row of steps, the form's token, what went wrong.
pub(super) struct Head {
    pub(super) t: Texts,
    pub(super) title: String,
    pub(super) style: &'static str,
    pub(super) icons: &'static str,
    pub(super) switcher: Switcher,
    pub(super) steps: Vec<Step>,
    /// A short guide to this page.
    pub(super) guide: String,
    pub(super) errors: Vec<FormProblem>,
}

/// The steps by their texts.
const STEPS: [&str; 6] = ["way", "passphrase", "recovery", "organisation", "network", "check"];

impl Head {
    /// The head of the page called `title`, in step `step` of the row; none for pages before and after it.
    pub(super) fn new(visitor: &Visitor, title: &str, step: Option<usize>) -> Self {
        let t = visitor.texts;
        let each = |(at, name): (usize, &&str)| Step {
            number: at + 1,
            label: t.say(&format!("start-step-{name}")),
            current: Some(at) == step,
        };
        let shown = if step.is_some() { &STEPS[..] } else { &[] };
        let Bare { t, title, style, icons } = Bare::new(t, t.say(title));
        Self {
            t,
            title,
            style,
            icons,
            switcher: Switcher::new(visitor),
            guide: t.say(&format!("help-setup-{}", step.map_or("begin", |at| STEPS[at]))),
            steps: shown.iter().enumerate().map(each).collect(),
            errors: Vec::new(),
        }
    }

    /// The same with the guide to another step.
    pub(super) fn guided(self, step: &str) -> Self {
        Self { guide: self.t.say(&format!("help-setup-{step}")), ..self }
    }

    pub(super) fn wrong(self, errors: Vec<FormProblem>) -> Self {
        Self { errors, ..self }
    }

    /// 200, or 422 if something is wrong with what was sent.
    pub(super) fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// A rendered page.
pub(super) fn page(status: StatusCode, template: &impl Template) -> Result<Response, Failure> {
    let html = template.render().map_err(Failure::Unrenderable)?;
    Ok((status, Html(html)).into_response())
}

/// Somebody who may set the node up, and how far it is.
pub(super) struct SettingUp {
    pub(super) visitor: Visitor,
    pub(super) told: FirstRun,
}

impl FromRequestParts<Site> for SettingUp {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let Ok(visitor) = Visitor::from_request_parts(parts, site).await;
        match visitor.client.first_run().await {
            Ok(told) => Ok(Self { visitor, told }),
            Err(error) => Err(match error.status() {
                Some(StatusCode::UNAUTHORIZED | StatusCode::CONFLICT) => Redirect::to("/start").into_response(),
                _ => Failure::Api(error).into_response(),
            }),
        }
    }
}

impl SettingUp {
    /// Leads to the page of the step that is next, unless that is one of `here`.
    pub(super) fn elsewhere(&self, here: &[FirstRunStep]) -> Option<Response> {
        (!here.contains(&self.told.step)).then(|| Redirect::to(place(&self.told)).into_response())
    }
}

/// The page of the step that is next.
pub(super) fn place(told: &FirstRun) -> &'static str {
    match (told.step, told.way) {
        (FirstRunStep::Keys, _) => match &told.backup {
            Some(held) if held.name.is_some() => "/start/passphrase/restore",
            Some(_) => "/start/restore/open",
            None => "/start/way",
        },
        (FirstRunStep::RecoveryCode, _) => "/start/recovery",
        (FirstRunStep::Organisation, _) => "/start/organisation",
        (FirstRunStep::Network, Some(FirstRunWay::Join)) => match (&told.welcome, &told.invitation) {
            (Some(_), _) => "/start/network",
            (None, Some(_)) => "/start/asking",
            (None, None) => "/start/invitation",
        },
        (FirstRunStep::Network, _) => "/start/network",
        (FirstRunStep::Check, _) => "/start/check",
    }
}

/// Leads to the first run, if that is where the node is.
pub(in crate::pages) fn resume(state: NodeState) -> Option<Response> {
    matches!(state, NodeState::New | NodeState::Unfinished).then(|| Redirect::to("/start").into_response())
}

/// Keeps the right to set the node up until the browser closes, and goes on.
pub(super) fn let_in(visitor: &Visitor, token: &str, to: &str) -> Result<Response, Failure> {
    let token = Token::parse(token).ok_or(Failure::BadForm(StatusCode::BAD_GATEWAY))?;
    let cookie = AppendHeaders([(header::SET_COOKIE, keep(visitor.site.session_cookie(), &token))]);
    Ok((cookie, Redirect::to(to)).into_response())
}

/// What a refusal says, to stand above the form again: cause and cure from the catalogue, the node's own words where it
/// knows none, and what the system said where that helps whoever is asked. A lost right leads to the beginning.
pub(super) fn explained(visitor: &Visitor, error: ApiError) -> Result<Vec<FormProblem>, Failure> {
    match error {
        ApiError::Refused { problem, retry_after_s } if problem.status != 401 && problem.status != 500 => {
            Ok(vec![of_problem(visitor.texts, &problem, retry_after_s)])
        }
        error => Err(visitor.failure(error)),
    }
}

/// One problem in a person's language.
pub(super) fn of_problem(t: Texts, problem: &Problem, retry_after_s: Option<u64>) -> FormProblem {
    let text = match problem.status {
        429 => t.count("sign-in-slow", retry_after_s.unwrap_or(30)),
        _ => refusals::words(t, problem),
    };
    let text = match &problem.detail {
        Some(detail) if problem.status == 503 => format!("{text} ({detail})"),
        _ => text,
    };
    FormProblem { text, href: problem.fields.first().map(|wrong| format!("#{}", wrong.field.replace('.', "-"))) }
}
