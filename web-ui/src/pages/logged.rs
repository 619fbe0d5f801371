//! Referrals to partners outside the network: written down so that the indicators are whole. Nothing of them is sent.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{LogOutcome, LogReferral, LoggedReferral, Priority};

use super::referrals::{Tab, tabs};
use super::write::priority_name;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// What can become of one, in the order of a form.
const OUTCOMES: [&str; 5] = ["accepted", "declined", "completed", "failed", "no-answer"];

const PRIORITIES: [Priority; 3] = [Priority::Emergency, Priority::Urgent, Priority::Normal];

/// One line.
pub(super) struct Line {
    id: ReferralId,
    handle: String,
    pub(super) partner: String,
    pub(super) service: String,
    pub(super) priority: String,
    pub(super) state: String,
    pub(super) sent: Moment,
}

#[derive(Template)]
#[template(path = "logged.html")]
struct LoggedPage {
    frame: Frame,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    /// (value, label).
    priorities: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
}

/// `GET /referrals/logged`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let found = person.client().logged().await.map_err(|error| person.failure(error))?;
    let named = |name: &'static str| (name, t.say(&format!("logged-state-{name}")));
    let priority =
        |priority: Priority| (priority_name(priority), t.say(&format!("priority-{}", priority_name(priority))));
    page(LoggedPage {
        frame: Frame::new(&person, Section::Referrals, t.say("logged-title")),
        tabs: tabs(t, "/referrals/logged"),
        lines: found.items.iter().map(|item| line(t, &person.clock(), item)).collect(),
        priorities: PRIORITIES.map(priority).into(),
        outcomes: OUTCOMES.map(named).into(),
    })
}

/// One of them in words.
pub(super) fn line(t: Texts, clock: &Clock, item: &LoggedReferral) -> Line {
    Line {
        id: item.id,
        handle: item.handle.clone(),
        partner: item.partner.clone(),
        service: item.service.clone(),
        priority: t.say(&format!("priority-{}", priority_name(item.priority))),
        state: t.code("logged-state", &item.state, &item.state),
        sent: clock.moment(item.sent_at),
    }
}

/// `POST /referrals/logged`.
pub(super) async fn log(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let priority = PRIORITIES.into_iter().find(|priority| priority_name(*priority) == fields.one("priority"));
    let referral = LogReferral {
        partner: fields.one("partner").to_owned(),
        service: fields.one("service").to_owned(),
        needs: Vec::new(),
        priority: priority.unwrap_or(Priority::Normal),
        sent_at: person.clock().noon_of_input(fields.one("sent_at")),
    };
    person.client().log(&referral).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/referrals/logged").into_response())
}

/// `POST /referrals/logged/{id}`.
pub(super) async fn outcome(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let outcome = LogOutcome { state: fields.one("state").to_owned(), at: None };
    person.client().log_outcome(&id, &outcome).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/referrals/logged").into_response())
}
