//! Check answers, then send. The same summary shows a referral's content on its page.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{ConsentForm, HivBlock, PersonFields, Priority, Problem, ReferralContent};
use marshrut_protocol::referral::supply::supply;

use super::Draft;
use super::content::priority_name;
use super::leaving::Leaving;
use super::step::{Head, Step, warning};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::Fields;
use crate::frame::{Frame, Section, page};
use crate::pages::form::Asking;
use crate::pages::parts::{FormProblem, term};
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) struct Row {
    /// The field's name, for consent.
    pub(in crate::pages) field: String,
    pub(in crate::pages) label: String,
    /// The answer; empty if there is none.
    pub(in crate::pages) value: String,
    /// Whether the client agreed to share it; `None` where no tick is needed.
    pub(in crate::pages) shared: Option<bool>,
}

/// Answers that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) struct Summary {
    pub(in crate::pages) title: String,
    pub(in crate::pages) rows: Vec<Row>,
    /// The step to change them in.
    pub(in crate::pages) step: &'static str,
}

/// A referral's content in words.
pub(in crate::pages) fn summary(t: Texts, clock: &Clock, content: &ReferralContent) -> Vec<Summary> {
    let agreed = |row: Row| {
        let shared = content.consent.as_ref().is_some_and(|consent| consent.fields.contains(&row.field));
        Row { shared: Some(shared), ..row }
    };
    let person = person_rows(t, clock, &content.person).into_iter().map(agreed).collect();
    vec![
        Summary { title: t.say("section-needs"), rows: need_rows(t, clock, content), step: "needs" },
        Summary { title: t.say("section-needed"), rows: client_rows(t, content), step: "person" },
        Summary { title: t.say("section-person"), rows: person, step: "person" },
        Summary {
            title: t.say("section-consent"),
            rows: consent_rows(t, clock, content.consent.as_ref()),
            step: "consent",
        },
    ]
}

fn row(t: Texts, field: &str, value: String) -> Row {
    Row { field: field.to_owned(), label: label(t, field), value, shared: None }
}

/// What an answer is called: shorter than its question, and the same for whoever wrote and whoever reads it.
fn label(t: Texts, field: &str) -> String {
    let question = Asking::key(field);
    t.optional(&question.replacen("field-", "label-", 1)).unwrap_or_else(|| t.say(&question))
}

/// The priority, and what follows from how long the medicine lasts.
fn priority_in_words(t: Texts, clock: &Clock, content: &ReferralContent) -> String {
    let named = |priority: Priority| t.say(&format!("priority-{}", priority_name(priority)));
    let until = content.person.hiv.as_ref().and_then(|hiv| hiv.supply_until.parse().ok());
    let supply = until.map(|until| supply(until, clock.now()));
    let left = supply.map(|supply| t.count("supply-left", supply.days_left.max(0)));
    let chosen = content.priority.or_else(|| supply.map(|supply| supply.priority.into())).map(named);
    let why = if content.priority.is_none() && supply.is_some() { Some(t.say("supply-computed")) } else { None };
    [chosen, left, why].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn need_rows(t: Texts, clock: &Clock, content: &ReferralContent) -> Vec<Row> {
    let needs: Vec<String> = content.needs.iter().map(|code| term(t, code)).collect();
    vec![
        row(t, "needs", needs.join("\n")),
        row(t, "priority", priority_in_words(t, clock, content)),
        row(t, "sender_role", t.code("role", &content.sender_role, &content.sender_role)),
    ]
}

fn client_rows(t: Texts, content: &ReferralContent) -> Vec<Row> {
    let language = content.client_language.as_ref().map_or(String::new(), |lang| t.language_name(lang));
    let policy = &content.contact_policy;
    vec![
        row(t, "client_language", language),
        row(t, "minor", yes_no(t, content.minor)),
        row(t, "contact_policy", t.code("field-contact-policy", policy, policy)),
    ]
}

/// What the client is asked to share, in words: what the consent names, or before it everything that is filled in.
pub(crate) fn shared_rows(t: Texts, clock: &Clock, content: &ReferralContent) -> Vec<String> {
    let agreed = content.consent.as_ref().map(|consent| &consent.fields);
    let rows = person_rows(t, clock, &content.person).into_iter();
    let shared = rows.filter(|row| agreed.is_none_or(|fields| fields.contains(&row.field)));
    shared.map(|row| format!("{}: {}", row.label, row.value)).collect()
}

/// The optional fields that are filled in, by the names of their consent.
pub(super) fn person_rows(t: Texts, clock: &Clock, person: &PersonFields) -> Vec<Row> {
    let citizenship = person.citizenship.as_ref().map_or(String::new(), |country| t.country(country));
    let values = [
        ("alias", person.alias.clone()),
        ("birth_year", person.birth_year.map_or(String::new(), |year| year.to_string())),
        ("gender", person.gender.clone()),
        ("safe_contact", person.safe_contact.clone()),
        ("safe_hours", person.safe_hours.clone()),
        ("city", person.city.clone()),
        ("arrival", clock.written_day(&person.arrival)),
        ("departure", clock.written_day(&person.departure)),
        ("citizenship", citizenship),
        ("legal_status", person.legal_status.as_ref().map_or(String::new(), |code| term(t, code))),
        ("hiv", person.hiv.as_ref().map_or(String::new(), |hiv| hiv_in_words(t, clock, hiv))),
        ("tb", person.tb.clone()),
        ("hepatitis", person.hepatitis.clone()),
        ("oat", person.oat.clone()),
        ("notes", person.notes.clone()),
    ];
    values.into_iter().filter(|(_, value)| !value.is_empty()).map(|(field, value)| row(t, field, value)).collect()
}

fn hiv_in_words(t: Texts, clock: &Clock, hiv: &HivBlock) -> String {
    let parts = [
        ("hiv.regimen", hiv.regimen.clone()),
        ("hiv.since", hiv.since.clone()),
        ("hiv.supply_until", clock.written_day(&hiv.supply_until)),
        ("hiv.viral_load", hiv.viral_load.clone()),
        ("hiv.cd4", hiv.cd4.clone()),
        ("hiv.pregnant", yes_no(t, hiv.pregnant)),
        ("hiv.prior_regimens", hiv.prior_regimens.clone()),
    ];
    let said = parts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| format!("{}: {value}", label(t, name))).collect::<Vec<_>>().join("\n")
}

fn consent_rows(t: Texts, clock: &Clock, consent: Option<&ConsentForm>) -> Vec<Row> {
    let Some(consent) = consent else { return vec![row(t, "consent.given", String::new())] };
    let language = consent.language.as_ref().map_or(String::new(), |lang| t.language_name(lang));
    let mut rows = vec![
        row(t, "consent.given", t.code("field-consent-given", &consent.given, &consent.given)),
        row(t, "consent.language", language),
        row(t, "consent.given_at", consent.given_at.map_or(String::new(), |at| clock.day(at))),
        row(t, "consent.expires", consent.expires.map_or(String::new(), |at| clock.day(at))),
    ];
    if !consent.withhold_from.is_empty() {
        rows.push(row(t, "consent.withhold_from", consent.withhold_from.clone()));
    }
    rows
}

fn yes_no(t: Texts, answer: Option<bool>) -> String {
    answer.map_or(String::new(), |yes| t.say(if yes { "yes" } else { "no" }))
}

#[derive(Template)]
#[template(path = "write_check.html")]
struct CheckPage {
    frame: Frame,
    head: Head,
    id: String,
    summaries: Vec<Summary>,
    /// Whether something filled in is not agreed to, and so will not be sent.
    withheld: bool,
    errors: Vec<FormProblem>,
    /// Whether the API would send it if the caseworker vouches that the warnings are mistaken.
    vouch: bool,
}

/// The step, with what the API did not accept when it was sent.
pub(super) fn show(person: &SignedIn, draft: &Draft, errors: &[FormProblem], vouch: bool) -> Result<Response, Failure> {
    let t = person.texts();
    let summaries = summary(t, &person.clock(), &draft.content);
    page(CheckPage {
        frame: Frame::new(person, Section::Referrals, t.say("write-check-title")),
        head: Head::new(t, draft, Step::Check, None),
        id: draft.id.as_ref().map(ToString::to_string).unwrap_or_default(),
        withheld: summaries.iter().flat_map(|summary| &summary.rows).any(|row| row.shared == Some(false)),
        summaries,
        errors: errors.to_vec(),
        vouch,
    })
}

/// Sends it, with only what the client agreed to.
pub(super) async fn send(person: &SignedIn, mut draft: Draft, fields: &Fields) -> Result<Response, Failure> {
    let id = draft.id.ok_or(Failure::NotFound)?;
    match Leaving::by(fields) {
        Leaving::Onward => {}
        leaving => return Ok(Redirect::to(&leaving.address(&draft, Step::Check)).into_response()),
    }
    // What was looked at is sent, or nothing.
    let mut request = draft.request(true, fields.one("revision").parse().ok());
    request.despite_warnings = fields.has("despite_warnings");
    let scope = request.content.consent.as_ref().map(|consent| consent.fields.clone()).unwrap_or_default();
    request.content.person = limited(request.content.person, &scope);
    match person.client().rewrite(&id, &request).await {
        Ok(written) if written.sent => Ok(Redirect::to(&format!("/referrals/{id}?done=sent")).into_response()),
        Ok(written) => {
            let found: Vec<_> = written.warnings.iter().map(|found| with_link(person.texts(), &id, found)).collect();
            show(person, &draft, &found, true)
        }
        Err(ApiError::Refused { problem, .. }) if to_be_corrected(&problem) => {
            if problem.kind == "referral.draft-changed" {
                draft = Draft::open(person, id).await?;
            }
            let (errors, vouch) = problems(person.texts(), &id, &problem);
            let page = show(person, &draft, &errors, vouch)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

fn to_be_corrected(problem: &Problem) -> bool {
    matches!(problem.status, 400 | 409 | 422)
}

/// What the API found wrong, each with a link to where it is asked; and whether a caseworker may vouch for it.
fn problems(t: Texts, id: &marshrut_protocol::id::ReferralId, problem: &Problem) -> (Vec<FormProblem>, bool) {
    let mut errors: Vec<_> = problem.fields.iter().map(|found| with_link(t, id, found)).collect();
    if errors.is_empty() {
        errors.push(FormProblem { text: refusals::words(t, problem), href: None });
    }
    (errors, problem.kind == "referral.maybe-identifier")
}

fn with_link(
    t: Texts,
    id: &marshrut_protocol::id::ReferralId,
    found: &marshrut_protocol::local_api::FieldProblem,
) -> FormProblem {
    let wrong = warning(t, found);
    let href = format!("{}#{}", Step::of_field(&wrong.field).address(id), wrong.field);
    FormProblem { text: wrong.text, href: Some(href) }
}

/// Only the fields in `scope`: the rest stays here.
fn limited(person: PersonFields, scope: &[String]) -> PersonFields {
    let covered = |name: &str| scope.iter().any(|field| field == name);
    let text = |name: &str, text: String| if covered(name) { text } else { String::new() };
    PersonFields {
        alias: text("alias", person.alias),
        birth_year: person.birth_year.filter(|_| covered("birth_year")),
        gender: text("gender", person.gender),
        safe_contact: text("safe_contact", person.safe_contact),
        safe_hours: text("safe_hours", person.safe_hours),
        city: text("city", person.city),
        arrival: text("arrival", person.arrival),
        departure: text("departure", person.departure),
        citizenship: person.citizenship.filter(|_| covered("citizenship")),
        legal_status: person.legal_status.filter(|_| covered("legal_status")),
        hiv: person.hiv.filter(|_| covered("hiv")),
        tb: text("tb", person.tb),
        hepatitis: text("hepatitis", person.hepatitis),
        oat: text("oat", person.oat),
        notes: text("notes", person.notes),
    }
}
