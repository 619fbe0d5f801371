//! Removing a colleague: what it does and does not do is said before, and what it did afterwards.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use marshrut_protocol::local_api::{Account, Confirm};

use super::{FormProblem, SignedIn, account_of, problem_of};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};

#[derive(Template)]
#[template(path = "staff_remove.html")]
struct RemovePage {
    frame: Frame,
    errors: Vec<FormProblem>,
    id: String,
    lead: String,
}

#[derive(Template)]
#[template(path = "staff_removed.html")]
struct RemovedPage {
    frame: Frame,
    words: Vec<String>,
    code: Option<String>,
}

/// `GET /staff/{id}/remove`.
pub(in crate::pages) async fn ask(person: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let account = find(&person, &id).await?;
    question(&person, &account, Vec::new())
}

async fn find(person: &SignedIn, id: &str) -> Result<Account, Failure> {
    let id = account_of(id)?;
    let staff = person.client().staff().await.map_err(|error| person.failure(error))?;
    staff.accounts.into_iter().find(|account| account.id == id).ok_or(Failure::NotFound)
}

fn question(person: &SignedIn, account: &Account, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = person.texts();
    page(RemovePage {
        frame: Frame::new(person, Section::Staff, t.with("staff-remove-title", "name", &account.name)),
        errors,
        id: account.id.to_string(),
        lead: t.with("staff-remove-lead", "name", &account.name),
    })
}

/// `POST /staff/{id}/remove`.
pub(in crate::pages) async fn remove(
    person: SignedIn,
    Path(id): Path<String>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let account = find(&person, &id).await?;
    let wish = Confirm { passphrase: fields.exact("passphrase").to_owned() };
    let removed = match person.client().remove_colleague(&account.id, &wish).await {
        Ok(removed) => removed,
        Err(error) => return question(&person, &account, vec![problem_of(&person, error)?]),
    };
    let t = person.texts();
    let mut words = vec![t.with("staff-removed-out", "name", &account.name)];
    words.push(t.say(if removed.rekeyed { "staff-removed-rekeyed" } else { "staff-removed-same-key" }));
    if !removed.to_invite_again.is_empty() {
        words.push(t.with("staff-removed-again", "names", &removed.to_invite_again.join(", ")));
    }
    if removed.shares_lost {
        words.push(t.say("staff-removed-shares"));
    }
    page(RemovedPage {
        frame: Frame::new(&person, Section::Staff, t.say("staff-removed-title")),
        words,
        code: removed.recovery_code,
    })
}
