//! The last step: the page as partners will see it, what differs from what is published, what is still to be mended.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{FieldProblem, ServiceDraft};
use marshrut_protocol::record::service::{MissingField, Service, Visibility};

use super::answers::wrong;
use super::step::{Passed, Step, row};
use super::title_of;
use crate::client::ApiError;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::pages::service::{Fact, Facts, SafetyLine, groups, missing_in_words, provided, safety};
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// What differs in one field.
struct Difference {
    label: String,
    before: Vec<String>,
    after: Vec<String>,
}

/// A name and a description in one language.
struct InLanguage {
    tag: String,
    language: String,
    name: String,
    description: String,
}

#[derive(Template)]
#[template(path = "own_check.html")]
struct CheckPage {
    frame: Frame,
    id: ServiceId,
    steps: Vec<Passed>,
    service: String,
    texts: Vec<InLanguage>,
    /// Who provides it, if that is somebody else.
    provided: Option<Facts>,
    groups: Vec<Facts>,
    safety: Vec<SafetyLine>,
    /// `None` if nothing is published yet.
    differences: Option<Vec<Difference>>,
    /// What may be left unstated, with the place to state it.
    missing: Vec<FormProblem>,
    errors: Vec<FormProblem>,
    seen_by: String,
}

/// The page, with what publishing was refused for.
pub(super) fn show(person: &SignedIn, draft: &ServiceDraft, refused: &[String]) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let service = &draft.service;
    let mend = draft.problems.iter().map(|problem| to_mend(t, &draft.id, problem));
    let refused = refused.iter().map(|text| FormProblem { text: text.clone(), href: None });
    page(CheckPage {
        frame: Frame::new(person, Section::Services, t.say("own-check-title")),
        id: draft.id,
        steps: row(t, &draft.id, Step::Check),
        service: title_of(t, service),
        texts: texts(t, service),
        provided: provided(t, service),
        groups: groups(t, &clock, service),
        safety: safety(t, service.safety.as_ref()),
        differences: draft.published.as_ref().map(|before| differences(t, &clock, before, service)),
        missing: unstated(t, draft),
        errors: mend.chain(refused).collect(),
        seen_by: seen_by(t, &service.visibility),
    })
}

/// Publishes, unless something is to be mended first.
pub(super) async fn publish(person: &SignedIn, id: &ServiceId) -> Result<Response, Failure> {
    match person.client().publish_service_draft(id).await {
        Ok(_) => Ok(Redirect::to("/services/own?done=published").into_response()),
        Err(ApiError::Refused { problem, .. }) if matches!(problem.status, 409 | 422) => {
            let draft = person.client().service_draft(id).await.map_err(|error| person.failure(error))?;
            let text = refusals::words(person.texts(), &problem);
            let refused = if draft.problems.is_empty() { vec![text] } else { Vec::new() };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(person, &draft, &refused)?).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

fn to_mend(t: Texts, id: &ServiceId, problem: &FieldProblem) -> FormProblem {
    let found = wrong(t, problem);
    let step = Step::of_field(&problem.field).unwrap_or(Step::Words);
    FormProblem { text: found.text, href: Some(format!("{}?wrong=yes#{}", step.address(id), found.field)) }
}

/// Mandatory fields that partners will read as "not stated"; those that stop publishing are among the problems.
fn unstated(t: Texts, draft: &ServiceDraft) -> Vec<FormProblem> {
    let step = |field: &MissingField| match field {
        MissingField::Documents | MissingField::Cost | MissingField::Languages => Some(Step::Help),
        MissingField::Country => Some(Step::Place),
        MissingField::Contact | MissingField::ReferralTerms | MissingField::Safety => Some(Step::Contact),
        MissingField::Name | MissingField::Description | MissingField::Category | MissingField::Status => None,
    };
    let item = |field: &MissingField| {
        Some(FormProblem { text: missing_in_words(t, field), href: Some(step(field)?.address(&draft.id)) })
    };
    draft.missing.iter().filter_map(item).collect()
}

fn texts(t: Texts, service: &Service) -> Vec<InLanguage> {
    let mut languages: Vec<_> = service.name.keys().chain(service.description.keys()).collect();
    languages.sort_unstable();
    languages.dedup();
    let one = |lang: &marshrut_protocol::text::Lang| InLanguage {
        tag: lang.to_string(),
        language: t.language_name(lang),
        name: service.name.get(lang).map(ToString::to_string).unwrap_or_default(),
        description: service.description.get(lang).map(ToString::to_string).unwrap_or_default(),
    };
    languages.into_iter().map(one).collect()
}

fn seen_by(t: Texts, visibility: &Visibility) -> String {
    match visibility {
        Visibility::Public => t.say("own-seen-public"),
        Visibility::Network => t.say("own-seen-network"),
        Visibility::Named(named) => t.count("own-seen-named", named.len()),
    }
}

/// What differs, field by field, in words.
fn differences(t: Texts, clock: &Clock, before: &Service, after: &Service) -> Vec<Difference> {
    let (old, new) = (lines(t, clock, before), lines(t, clock, after));
    let mut labels: Vec<&String> = Vec::new();
    old.iter().chain(&new).for_each(|fact| {
        if !labels.contains(&&fact.label) {
            labels.push(&fact.label);
        }
    });
    let values = |facts: &[Fact], label: &str| {
        facts.iter().filter(|fact| fact.label == label).flat_map(|fact| fact.values.clone()).collect::<Vec<_>>()
    };
    let difference = |label: &&String| {
        let (before, after) = (values(&old, label), values(&new, label));
        (before != after).then(|| Difference { label: (*label).clone(), before, after })
    };
    labels.iter().filter_map(difference).collect()
}

/// Everything that a service says, a line a field.
fn lines(t: Texts, clock: &Clock, service: &Service) -> Vec<Fact> {
    let mut lines = Vec::new();
    for text in texts(t, service) {
        let label = |key| t.with(key, "language", &text.language);
        lines.push(Fact { label: label("own-name-in"), values: said(&text.name) });
        lines.push(Fact { label: label("own-description-in"), values: said(&text.description) });
    }
    let provider = provided(t, service).into_iter().flat_map(|group| group.facts);
    let provider = provider.flat_map(|fact| fact.values).collect();
    lines.push(Fact { label: t.say("own-section-provider"), values: provider });
    lines.push(Fact { label: t.say("own-section-status"), values: vec![status(t, service)] });
    let ours = [t.say("fact-revision"), t.say("fact-modified")];
    let facts = groups(t, clock, service).into_iter().flat_map(|group| group.facts);
    lines.extend(facts.filter(|fact| !ours.contains(&fact.label)));
    let answers = safety(t, service.safety.as_ref()).into_iter();
    lines.extend(answers.map(|line| Fact { label: line.question, values: vec![line.answer.text] }));
    lines.push(Fact { label: t.say("own-section-seen"), values: vec![seen_by(t, &service.visibility)] });
    lines
}

fn said(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
}

fn status(t: Texts, service: &Service) -> String {
    let badge = crate::pages::services::status_badge(t, service.status);
    badge.map_or_else(|| t.say("field-service-status-active"), |badge| badge.text)
}
