//! Data protection: what is kept for how long, by the terms that the program keeps, and what a person may ask for.

use askama::Template;
use axum::response::Response;
use fluent_bundle::FluentValue;
use marshrut_protocol::retention::{
    AUDIT_RECORDS, CAPACITY_QUESTIONS, CLOSED_CONTENT, IN_MAILBOXES, KEPT_LONGER, ONE_TIME_FILES,
};
use marshrut_protocol::time::Span;

use crate::failure::Failure;
use crate::forms::LIFETIME;
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// What is kept, and for how long.
struct Term {
    what: String,
    how_long: String,
}

#[derive(Template)]
#[template(path = "data_protection.html")]
struct ProtectionPage {
    frame: Frame,
    terms: Vec<Term>,
}

fn days(span: Span) -> FluentValue<'static> {
    (span.0 / Span::days(1).0).into()
}

fn hours(span: Span) -> FluentValue<'static> {
    (span.0 / Span::hours(1).0).into()
}

fn terms(t: Texts) -> Vec<Term> {
    let records = i64::try_from(AUDIT_RECORDS).unwrap_or(i64::MAX);
    let typed = LIFETIME.as_secs() / 3_600;
    let all: [(&str, Vec<(&'static str, FluentValue<'static>)>); 9] = [
        ("closed", vec![("count", days(CLOSED_CONTENT)), ("most", days(KEPT_LONGER))]),
        ("withdrawn", Vec::new()),
        ("drafts", Vec::new()),
        ("files", vec![("count", hours(ONE_TIME_FILES))]),
        ("mailboxes", vec![("count", days(IN_MAILBOXES))]),
        ("questions", vec![("count", days(CAPACITY_QUESTIONS))]),
        ("traces", Vec::new()),
        ("audit", vec![("count", records.into())]),
        ("typed", vec![("count", typed.into())]),
    ];
    let term = |(name, values): (&str, Vec<_>)| Term {
        what: t.say(&format!("protection-what-{name}")),
        how_long: t.filled(&format!("protection-term-{name}"), &values),
    };
    all.into_iter().map(term).collect()
}

/// `GET /data-protection`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    page(ProtectionPage { frame: Frame::new(&person, Section::Referrals, t.say("protection-title")), terms: terms(t) })
}
