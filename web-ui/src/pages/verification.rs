//! Verification of a service: what is known and what it rests on, and forms to attest, dispute, answer, ask, confirm.

mod actions;
pub(super) mod calendar;
mod facts;
pub(super) mod files;
mod said;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{Member, ServiceVerification, VerificationAction};
use marshrut_protocol::record::verification::{
    AnswerKind, Conflict, DisputeReason, Finding, Level, MAX_VALIDITY, Method, Quality,
};
use marshrut_protocol::time::Span;
use marshrut_protocol::verification::checklist;
use serde::{Deserialize, Serialize};

use super::parts::{Badge, Spoken, interface_lang};
use crate::failure::Failure;
use crate::forms::{SignedForm, SignedUpload, digest_of};
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

pub(super) use facts::{Verdict, badge};
use said::{Attested, Disputed, Requested};

/// What was just done, and for what reason somebody comes to dispute something, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
    dispute: String,
}

/// A choice: value and label.
type Choice = (String, String);

/// An item of the checklist.
struct Item {
    code: String,
    label: String,
}

#[derive(Template)]
#[template(path = "verification.html")]
struct VerificationPage {
    frame: Frame,
    name: Spoken,
    /// The service's page.
    service: String,
    verdict: Verdict,
    attested: Vec<Attested>,
    disputed: Vec<Disputed>,
    requested: Vec<Requested>,
    /// Whether we publish it.
    own: bool,
    items: Vec<Item>,
    findings: Vec<Choice>,
    methods: Vec<Choice>,
    levels: Vec<Choice>,
    conflicts: Vec<Choice>,
    grades: Vec<Choice>,
    reasons: Vec<Choice>,
    /// The reason that is chosen already; empty if none is.
    disputing: String,
    answers: Vec<Choice>,
    members: Vec<Choice>,
    today: String,
    /// From when to when an attestation can end.
    tomorrow: String,
    last_day: String,
    /// The day until which a record is usually confirmed.
    next_confirmation: String,
}

/// `GET /services/{publisher}/{id}/verification`.
pub(super) async fn show(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
    Query(done): Query<Done>,
) -> Result<Response, Failure> {
    let known = person.client().verification(&publisher, &id).await.map_err(|error| person.failure(error))?;
    let detail = person.client().service(&publisher, &id).await.map_err(|error| person.failure(error))?;
    let network = person.client().network().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let name = Spoken::best(&detail.item.service.name, t);
    let name = if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name };
    let can_look = |member: &&Member| !member.ours && member.organisation.id != publisher;
    let members = network.members.iter().filter(can_look);
    let notice = t.optional(&format!("verification-done-{}", plain_name(&done.done)));
    page(VerificationPage {
        frame: Frame::new(&person, Section::Services, t.say("verification-title")).saying(notice),
        name,
        service: format!("/services/{publisher}/{id}"),
        verdict: Verdict::new(t, &clock, &known),
        attested: known.attestations.iter().map(|item| Attested::new(t, &clock, item)).collect(),
        disputed: known.disputes.iter().map(|item| Disputed::new(t, &clock, &known, item)).collect(),
        requested: known.requests.iter().map(|item| Requested::new(t, &clock, item)).collect(),
        own: publisher == person.status.organisation.id,
        items: items(t, &known),
        findings: named(t, "finding", &Finding::ALL),
        methods: named(t, "method", &Method::ALL),
        levels: named(t, "level", &[Level::Independent, Level::Peer, Level::Own, Level::ClientFeedback]),
        conflicts: named(t, "conflict", &Conflict::ALL),
        grades: named(t, "quality", &Quality::ALL),
        reasons: named(t, "dispute", &DisputeReason::ALL),
        disputing: done.dispute,
        answers: named(t, "dispute-answer", &[AnswerKind::Corrected, AnswerKind::Rejected]),
        members: members.map(|member| (member.organisation.id.to_string(), member.organisation.name.clone())).collect(),
        today: clock.input_day(clock.now()),
        tomorrow: clock.input_day(clock.now().plus(Span::days(1))),
        last_day: clock.input_day(clock.now().plus(MAX_VALIDITY).plus(Span::days(-1))),
        next_confirmation: clock.input_day(clock.now().plus(Span::days(180))),
    })
}

fn items(t: Texts, known: &ServiceVerification) -> Vec<Item> {
    let lang = interface_lang(t);
    let item = |code: &marshrut_protocol::text::Code| {
        let label = checklist::label(code, &lang);
        let of_category = checklist::category_of(code).is_some();
        let label = if of_category { t.with("verification-offers", "what", &label) } else { label };
        Item { code: code.to_string(), label }
    };
    known.checklist.iter().map(item).collect()
}

/// `POST /services/{publisher}/{id}/verification`.
pub(super) async fn act(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    say(&person, publisher, id, actions::read(&fields, &person.clock()), fields.one("action")).await
}

/// The largest file that proves something, in bytes: a film of a visit.
const MAX_EVIDENCE_BYTES: usize = 1 << 30;

/// `POST /services/{publisher}/{id}/verification/attest`: the same with a file that proves it, which stays here.
pub(super) async fn attest(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
    SignedUpload { fields, file }: SignedUpload,
) -> Result<Response, Failure> {
    let evidence = digest_of(file, MAX_EVIDENCE_BYTES).await?.into_iter().collect();
    say(&person, publisher, id, actions::attested(&fields, evidence, &person.clock()), "attest").await
}

/// Hands an action on and leads back to the page; of a form that says too little nothing is sent.
async fn say(
    person: &SignedIn,
    publisher: OrgId,
    id: ServiceId,
    action: Option<VerificationAction>,
    name: &str,
) -> Result<Response, Failure> {
    let here = format!("/services/{publisher}/{id}/verification");
    let Some(action) = action else { return Ok(Redirect::to(&format!("{here}?done=incomplete")).into_response()) };
    person.client().verify(&publisher, &id, &action).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("{here}?done={}", plain_name(name))).into_response())
}

/// A name out of an address or a form, fit to be part of a key or an address again.
fn plain_name(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_lowercase() || *c == '-').take(20).collect()
}

/// The name of a value that is written as one.
fn name<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What a value is called.
fn called<T: Serialize>(t: Texts, family: &str, value: &T) -> String {
    let name = name(value);
    t.code(family, &name, &name)
}

fn named<T: Serialize>(t: Texts, family: &str, values: &[T]) -> Vec<Choice> {
    values.iter().map(|value| (name(value), called(t, family, value))).collect()
}

/// The labels of an attestation's worth: whoever does not count is told why.
fn worth_badge(t: Texts, worth: marshrut_protocol::verification::Worth) -> Badge {
    use marshrut_protocol::verification::Worth;
    let tone = match worth {
        Worth::Counts => "good",
        Worth::Refutes => "bad",
        Worth::SameVoice | Worth::Tied => "warning",
        _ => "plain",
    };
    Badge::new(tone, called(t, "worth", &worth))
}
