//! Writing a referral, one thing a page: person, needs, recipient, consent, check. Leaving a page by any of its buttons
//! saves the draft on this computer, whole or not; what could not be read is kept as it was typed.
//!
//! What a referral needs before it can be sent is the API's to say; these pages only repeat it in a person's words.

mod answers;
mod check;
mod conflict;
mod consent;
mod content;
mod draft;
mod leaving;
mod promises;
mod questions;
mod recipient;
mod saving;
mod step;
mod typed;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use serde::Deserialize;

use crate::failure::Failure;
use crate::forms::{Fields, SignedForm, Written};
use crate::frame::{Frame, Section, page};
use crate::pages::parts::Spoken;
use crate::visitor::SignedIn;

pub(crate) use check::shared_rows;
pub(super) use check::{Summary, summary};
pub(super) use content::priority_name;
use draft::{Draft, For};
use step::Step;

/// What the address of a step says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    /// Names what somebody wrote whose session had ended.
    kept: String,
}

/// `GET /referrals/new`: the first page; without a service one is chosen after the needs are known.
pub(super) async fn new(
    person: SignedIn,
    Query(target): Query<For>,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let draft = Draft::begin(&person, &target).await?;
    let values = Values::of(&person, &draft, Step::Person, &shown.kept);
    step::show(&person, &draft, Step::Person, &values, &[], false).await
}

/// `POST /referrals/new`: saves the first page as a new draft.
pub(super) async fn begin(Query(target): Query<For>, Written { person, fields }: Written) -> Result<Response, Failure> {
    let draft = Draft::begin(&person, &target).await?;
    saving::save_step(&person, draft, Step::Person, &fields).await
}

/// `GET /referrals/{id}/write/{step}`.
pub(super) async fn show(
    person: SignedIn,
    Path((id, step)): Path<(ReferralId, String)>,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let draft = Draft::open(&person, id).await?;
    let values = Values::of(&person, &draft, step, &shown.kept);
    match step {
        // These name the receiver.
        Step::Consent | Step::Check if draft.service.is_none() => {
            Ok(Redirect::to(&Step::Recipient.address(&id)).into_response())
        }
        Step::Recipient => recipient::show(&person, &draft, &values, &[]).await,
        Step::Consent => consent::show(&person, &draft, &values, &[]),
        Step::Check => check::show(&person, &draft, &[], false),
        _ => step::show(&person, &draft, step, &values, &[], false).await,
    }
}

/// `POST /referrals/{id}/write/{step}`.
pub(super) async fn save(
    Path((id, step)): Path<(ReferralId, String)>,
    Written { person, fields }: Written,
) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let draft = Draft::open(&person, id).await?;
    match step {
        Step::Check => check::send(&person, draft, &fields).await,
        _ => saving::save_step(&person, draft, step, &fields).await,
    }
}

/// The values of a step's form, and what the form must send back with them.
pub(in crate::pages) struct Values {
    fields: Fields,
    /// Of what this step said when it was shown ([`typed::fingerprint`]).
    seen: String,
    /// Under which key these words wait that were written without a session.
    kept: String,
}

impl Values {
    /// What the draft holds; what is kept under `kept` outranks it.
    fn of(person: &SignedIn, draft: &Draft, step: Step, kept: &str) -> Self {
        let clock = person.clock();
        let fields = content::fields_of(&draft.content, &clock);
        let seen = typed::fingerprint(&draft.content, draft.address(), &clock, step);
        match person.visitor.site.keeping().find(kept).filter(|_| !kept.is_empty()) {
            Some(words) => {
                let first_seen = words.one("seen").to_owned();
                Self {
                    seen: if first_seen.is_empty() { seen } else { first_seen },
                    fields: words,
                    kept: kept.to_owned(),
                }
            }
            None => Self { fields, seen, kept: String::new() },
        }
    }
}

#[derive(Template)]
#[template(path = "discard.html")]
struct DiscardPage {
    frame: Frame,
    id: ReferralId,
    service: String,
}

/// `GET /referrals/{id}/discard`: asks first.
pub(super) async fn ask_discard(person: SignedIn, Path(id): Path<ReferralId>) -> Result<Response, Failure> {
    let draft = Draft::open(&person, id).await?;
    let t = person.texts();
    let frame = Frame::new(&person, Section::Referrals, t.say("discard-title"));
    let named = draft.service.as_ref().map(|service| Spoken::best(&service.item.service.name, t).text);
    page(DiscardPage { frame, id, service: named.unwrap_or_else(|| t.say("write-for-nobody")) })
}

/// `POST /referrals/{id}/discard`.
pub(super) async fn discard(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    person.client().discard(&id).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/referrals/drafts?done=discarded").into_response())
}
