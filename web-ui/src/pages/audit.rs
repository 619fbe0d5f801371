//! The audit log: who did what and when, filtered by the address, and whether the log is whole.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use marshrut_protocol::local_api::{AuditAction, AuditCheck, AuditQuery, AuditRecord, AuditState};
use serde::Deserialize;

use super::parts::{Badge, Pager};
use crate::client::query_string;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

const PER_PAGE: usize = 50;

/// The filter as the address says it; what cannot be read does not filter.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    account: String,
    action: String,
    object: String,
    page: usize,
}

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

struct Line {
    number: u64,
    at: String,
    who: String,
    what: String,
    object: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    frame: Frame,
    people: Vec<Choice>,
    actions: Vec<Choice>,
    object: String,
    found: String,
    lines: Vec<Line>,
    pager: Pager,
    check: Option<(Badge, String, String)>,
}

/// `GET /audit`.
pub(super) async fn show(person: SignedIn, Query(wanted): Query<Wanted>) -> Result<Response, Failure> {
    list(&person, &wanted, None).await
}

/// `POST /audit`: reads the log again from the first record to the last.
pub(super) async fn check(person: SignedIn, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    let check = person.client().check_audit().await.map_err(|error| person.failure(error))?;
    list(&person, &Wanted::default(), Some(told(person.texts(), &check))).await
}

fn told(t: Texts, check: &AuditCheck) -> (Badge, String, String) {
    let (tone, name) = match check.state {
        AuditState::Whole => ("good", "whole"),
        AuditState::Cut => ("bad", "cut"),
        AuditState::Broken => ("bad", "broken"),
    };
    let counts = [("good", check.good.into()), ("count", check.expected.into())];
    let words = t.filled(&format!("audit-{name}-words"), &counts);
    (Badge::new(tone, t.say(&format!("audit-{name}"))), words, check.head.clone())
}

async fn list(person: &SignedIn, wanted: &Wanted, check: Option<(Badge, String, String)>) -> Result<Response, Failure> {
    let action = AuditAction::ALL.into_iter().find(|action| action.name() == wanted.action);
    let object: String = wanted.object.trim().chars().take(200).collect();
    let query = AuditQuery {
        account: wanted.account.parse().ok(),
        action,
        object,
        since: None,
        page: wanted.page.max(1),
        per_page: PER_PAGE,
    };
    let found = person.client().audit(&query).await.map_err(|error| person.failure(error))?;
    let staff = person.client().staff().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let one = |account: &marshrut_protocol::local_api::Account| Choice {
        value: account.id.to_string(),
        label: account.name.clone(),
        chosen: query.account == Some(account.id),
    };
    let address = |page: usize| format!("/audit{}", query_string(&AuditQuery { page, per_page: 0, ..query.clone() }));
    if let Some(last) = Pager::beyond(query.page, PER_PAGE, found.total, address) {
        return Ok(last.into_response());
    }
    page(AuditPage {
        frame: Frame::new(person, Section::Audit, t.say("audit-title")),
        people: staff.accounts.iter().map(one).collect(),
        actions: AuditAction::ALL.into_iter().map(|each| kind(t, each, action)).collect(),
        object: query.object.clone(),
        found: t.count("audit-found", found.total as u64),
        lines: found.records.iter().map(|record| line(person, t, &clock, record)).collect(),
        pager: Pager::new(t, query.page, PER_PAGE, found.total, address),
        check,
    })
}

fn kind(t: Texts, action: AuditAction, chosen: Option<AuditAction>) -> Choice {
    let label = t.say(&format!("audit-action-{}", action.name()));
    Choice { value: action.name().to_owned(), label, chosen: chosen == Some(action) }
}

fn line(person: &SignedIn, t: Texts, clock: &Clock, record: &AuditRecord) -> Line {
    let of_referral = matches!(record.action, AuditAction::ReferralViewed | AuditAction::ReferralChanged);
    let casework = person.me.is(marshrut_protocol::local_api::StaffRole::Caseworker);
    let who = match (record.account, record.action) {
        (Some(_), _) if !record.name.is_empty() => record.name.clone(),
        (None, AuditAction::SignInFailed) => t.say("audit-nobody"),
        (None, _) => t.say("audit-command-line"),
        (Some(account), _) => account.to_string(),
    };
    Line {
        number: record.number,
        at: clock.day_and_time(record.at),
        who,
        what: t.say(&format!("audit-action-{}", record.action.name())),
        href: (of_referral && casework && record.object.len() == 32).then(|| format!("/referrals/{}", record.object)),
        object: record.object.chars().take(8).collect(),
    }
}
