//! Importing services from a file: first what would be new, change or be refused, then, once somebody agreed, publish.

use askama::Template;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{ImportChange, ImportProblem, ImportQuery, ImportReport};
use marshrut_protocol::text::Lang;

use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{SignedForm, SignedUpload};
use crate::frame::{Frame, Section, page};
use crate::pages::parts::{FormProblem, Spoken};
use crate::pages::service::differences::{Difference, differences};
use crate::pages::service::missing_in_words;
use crate::pages::services::Pick;
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// Changes and problems that are shown; the others are counted.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "own_import.html")]
struct ImportPage {
    frame: Frame,
    languages: Vec<Pick>,
    errors: Vec<FormProblem>,
}

/// What would become of one service.
struct Change {
    line: u64,
    name: Spoken,
    /// Its fields that would change, or that it leaves unstated.
    words: String,
    /// What is published of each of those beside what the file says, as far as readers see it.
    differences: Vec<Difference>,
}

/// Something wrong in the file.
struct Fault {
    line: u64,
    /// The column or field, and what stands there; empty for a problem of the whole line.
    places: Vec<String>,
    words: Spoken,
    /// How to write the value, where that is known of the field.
    cure: Option<String>,
}

#[derive(Template)]
#[template(path = "own_review.html")]
struct ReviewPage {
    frame: Frame,
    summary: Vec<String>,
    new: Vec<Change>,
    changed: Vec<Change>,
    refused: Vec<Fault>,
    noted: Vec<Fault>,
    more: Option<String>,
    /// Names what is kept ready; empty if nothing would change.
    review: String,
}

/// `GET /services/own/import`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    form(&person, "", Vec::new())
}

fn form(person: &SignedIn, chosen: &str, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = person.texts();
    let chosen = if chosen.is_empty() { t.tag() } else { chosen };
    let languages = t.languages().into_iter();
    page(ImportPage {
        frame: Frame::new(person, Section::Services, t.say("own-import-title")),
        languages: languages.map(|(value, label)| Pick { chosen: value == chosen, value, label }).collect(),
        errors,
    })
}

/// Whether there was nothing in the file: then the importer has one thing to say, of the whole of it.
fn is_empty(report: &ImportReport) -> bool {
    let whole = |problem: &ImportProblem| problem.path == "$";
    report.published + report.unchanged == 0 && report.problems.iter().all(whole)
}

/// `POST /services/own/import`: reads the file and publishes nothing.
pub(in crate::pages) async fn review(
    person: SignedIn,
    SignedUpload { fields, file }: SignedUpload,
) -> Result<Response, Failure> {
    let language = fields.one("language").to_owned();
    match read(&person, &language, file).await {
        Ok(report) if !is_empty(&report) => shown(&person, &report),
        Ok(_) => refused(&person, &language, person.texts().say("own-import-empty")),
        Err(ApiError::Refused { problem, .. }) if matches!(problem.status, 400 | 409 | 413 | 422) => {
            refused(&person, &language, refusals::words(person.texts(), &problem))
        }
        Err(error) => Err(person.failure(error)),
    }
}

async fn read(person: &SignedIn, language: &str, file: Body) -> Result<ImportReport, ApiError> {
    let query = ImportQuery { language: Lang::new(language).ok(), review: true, ..ImportQuery::default() };
    person.client().import_services(&query, file).await
}

fn refused(person: &SignedIn, language: &str, text: String) -> Result<Response, Failure> {
    let errors = vec![FormProblem { text, href: Some("#file".to_owned()) }];
    Ok((StatusCode::UNPROCESSABLE_ENTITY, form(person, language, errors)?).into_response())
}

fn shown(person: &SignedIn, report: &ImportReport) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let (new, changed): (Vec<_>, Vec<_>) = report.items.iter().partition(|item| item.new);
    let (bad, odd): (Vec<_>, Vec<_>) = report.problems.iter().partition(|problem| problem.refused);
    let kinds = [new.len(), changed.len(), bad.len(), odd.len()];
    let hidden = kinds.iter().map(|count| count.saturating_sub(SHOWN)).sum::<usize>()
        + (report.new + report.changed).saturating_sub(report.items.len())
        + report.more_problems;
    let counts = [
        ("own-review-new", report.new),
        ("own-review-changed", report.changed),
        ("own-review-unchanged", report.unchanged),
        ("own-review-refused", report.refused),
    ];
    page(ReviewPage {
        frame: Frame::new(person, Section::Services, t.say("own-review-title")),
        summary: counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| t.count(key, count)).collect(),
        new: new.into_iter().take(SHOWN).map(|item| change(t, &clock, item)).collect(),
        changed: changed.into_iter().take(SHOWN).map(|item| change(t, &clock, item)).collect(),
        refused: bad.into_iter().take(SHOWN).map(|problem| fault(t, problem)).collect(),
        noted: odd.into_iter().take(SHOWN).map(|problem| fault(t, problem)).collect(),
        more: (hidden > 0).then(|| t.count("own-review-more", hidden)),
        review: report.review.clone(),
    })
}

fn change(t: Texts, clock: &Clock, item: &ImportChange) -> Change {
    let name = Spoken::best(&item.name, t);
    let words = if item.new {
        let missing: Vec<String> = item.missing.iter().map(|field| missing_in_words(t, field)).collect();
        if missing.is_empty() { String::new() } else { t.with("own-missing", "fields", &missing.join(", ")) }
    } else {
        let fields: Vec<String> = item.fields.iter().map(|field| t.code("record-field", field, field)).collect();
        t.with("own-review-fields", "fields", &fields.join(", "))
    };
    let name = if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name };
    let compared = item.compared.as_deref();
    let differences = compared.map(|both| differences(t, clock, &both.before, &both.after)).unwrap_or_default();
    Change { line: item.line, name, words, differences }
}

/// What is wrong and how to mend it in the person's language; the importer's own English sentence says the details.
fn fault(t: Texts, problem: &ImportProblem) -> Fault {
    let known = t.code("import-problem", &problem.kind, "");
    let words = if known.is_empty() {
        Spoken { text: problem.message.clone(), lang: Some("en".to_owned()) }
    } else {
        Spoken::from(known)
    };
    Fault { line: problem.line, places: places(t, problem), words, cure: cure(t, problem) }
}

fn places(t: Texts, problem: &ImportProblem) -> Vec<String> {
    if problem.path == "$" {
        return vec![t.say("own-fault-whole")];
    }
    let place = if problem.path.starts_with("$.") { "own-fault-field" } else { "own-fault-column" };
    let value = (!problem.value.is_empty()).then(|| t.with("own-fault-value", "value", &problem.value));
    std::iter::once(t.with(place, "name", &problem.path)).chain(value).collect()
}

/// How values of the field are written: by the last name of its path, `$.schedules[0].opens_at`.
fn cure(t: Texts, problem: &ImportProblem) -> Option<String> {
    if !matches!(problem.kind.as_str(), "invalid-value" | "wrong-type" | "missing" | "unknown-term") {
        return None;
    }
    let field = problem.path.rsplit(['.', ' ']).next().unwrap_or_default().to_lowercase();
    let field = field.split('[').next().unwrap_or_default();
    let special = t.code("import-mend", field, "");
    if special.is_empty() { Some(t.say("import-mend-any")) } else { Some(special) }
}

/// `POST /services/own/import/publish`: publishes what was looked at.
pub(in crate::pages) async fn publish(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    match person.client().publish_import(fields.one("review")).await {
        Ok(report) => {
            Ok(Redirect::to(&format!("/services/own?done=imported&count={}", report.published)).into_response())
        }
        Err(ApiError::Refused { problem, .. }) if matches!(problem.status, 404 | 409 | 422) => {
            refused(&person, "", refusals::words(person.texts(), &problem))
        }
        Err(error) => Err(person.failure(error)),
    }
}
