//! Saving a step. Whatever is wrong with it, what was typed is kept first; then it is said.

use axum::http::{HeaderName, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::Written;

use super::draft::changed_since;
use super::leaving::Leaving;
use super::{Draft, Step, Values, answers, conflict, consent, recipient, step, typed};
use crate::failure::Failure;
use crate::forms::{Fields, KEPT};
use crate::pages::form::Wrong;
use crate::visitor::SignedIn;

/// Where the draft is now, and what its step says: for the script that saved it.
const DRAFT_HEADER: HeaderName = HeaderName::from_static("marshrut-draft");
const SEEN_HEADER: HeaderName = HeaderName::from_static("marshrut-seen");

/// How often a step is put onto a draft that others save at the same moment.
const TRIES: usize = 4;

/// Reads a page's answers into the draft, saves it, and goes where the person wants to go. Going on stays here if
/// something cannot be read.
pub(super) async fn save_step(
    person: &SignedIn,
    mut draft: Draft,
    step: Step,
    fields: &Fields,
) -> Result<Response, Failure> {
    let leaving = Leaving::by(fields);
    for _ in 0..TRIES {
        if says_something_else(person, &draft, step, fields) {
            return conflict::show(person, &draft, step, fields, leaving == Leaving::Staying);
        }
        let wrong = read(person, &mut draft, step, fields).await?;
        if leaving == Leaving::Back && draft.id.is_none() && is_untouched(person, &draft, step) {
            return Ok(Redirect::to(&leaving.address(&draft, step)).into_response());
        }
        match draft.save(person).await {
            Ok(written) => return saved(person, draft, step, fields, &wrong, &written).await,
            // Another step of it was saved in another window at the same moment; or this one, which is seen above.
            Err(error) if changed_since(&error) => {
                let id = draft.id.ok_or(Failure::NotFound)?;
                draft = Draft::open(person, id).await?;
            }
            Err(error) => return Err(person.failure(error)),
        }
    }
    conflict::show(person, &draft, step, fields, leaving == Leaving::Staying)
}

/// Whether another window saved other answers to this step after this form was made.
fn says_something_else(person: &SignedIn, draft: &Draft, step: Step, fields: &Fields) -> bool {
    let seen = fields.one("seen");
    // What another window saved is the same if it is what was typed here.
    let now = || typed::fingerprint(&draft.content, draft.address(), &person.clock(), step);
    draft.id.is_some() && !seen.is_empty() && seen != now() && !conflict::says_the_same(person, draft, step, fields)
}

/// Takes over what can be read, and keeps the rest as it was typed.
async fn read(person: &SignedIn, draft: &mut Draft, step: Step, fields: &Fields) -> Result<Vec<Wrong>, Failure> {
    if step == Step::Recipient {
        return recipient::read(person, draft, fields).await;
    }
    let wrong = answers::read(person, step, fields, &mut draft.content);
    let unconfirmed = step == Step::Consent && draft.content.consent.is_none();
    let unread = |name: &str| wrong.iter().any(|wrong| wrong.field == name);
    typed::keep(&mut draft.content, step, fields, |name| unread(name) || unconfirmed && name.starts_with("consent."));
    Ok(wrong)
}

/// Whether nothing was typed into the first page.
fn is_untouched(person: &SignedIn, draft: &Draft, step: Step) -> bool {
    let clock = person.clock();
    let empty = super::content::beginning(draft.service.as_ref());
    let print = |content| typed::fingerprint(content, None, &clock, step);
    print(&draft.content) == print(&empty)
}

async fn saved(
    person: &SignedIn,
    draft: Draft,
    step: Step,
    fields: &Fields,
    wrong: &[Wrong],
    written: &Written,
) -> Result<Response, Failure> {
    person.visitor.site.keeping().forget(fields.one(KEPT));
    let draft = Draft { id: Some(written.id), revision: written.revision, ..draft };
    let seen = typed::fingerprint(&draft.content, draft.address(), &person.clock(), step);
    let leaving = Leaving::by(fields);
    match leaving {
        Leaving::Staying => {
            let told = AppendHeaders([(DRAFT_HEADER, step.address(&written.id)), (SEEN_HEADER, seen)]);
            return Ok((StatusCode::NO_CONTENT, told).into_response());
        }
        Leaving::Onward => {}
        _ => return Ok(Redirect::to(&leaving.address(&draft, step)).into_response()),
    }
    let values = Values { seen, kept: String::new(), fields: fields.clone() };
    if !wrong.is_empty() {
        return again(person, &draft, step, &values, wrong, false).await;
    }
    let warned = written.warnings.iter().map(|found| step::warning(person.texts(), found));
    let here: Vec<Wrong> = warned.filter(|wrong| Step::of_field(&wrong.field) == step).collect();
    if !here.is_empty() && !fields.has("warned") {
        return again(person, &draft, step, &values, &here, true).await;
    }
    Ok(Redirect::to(&leaving.address(&draft, step)).into_response())
}

async fn again(
    person: &SignedIn,
    draft: &Draft,
    step: Step,
    values: &Values,
    wrong: &[Wrong],
    warned: bool,
) -> Result<Response, Failure> {
    match step {
        Step::Recipient => recipient::show(person, draft, values, wrong).await,
        Step::Consent => consent::show(person, draft, values, wrong),
        _ => step::show(person, draft, step, values, wrong, warned).await,
    }
}
