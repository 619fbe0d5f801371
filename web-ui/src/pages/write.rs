//! Writing a referral, one thing a page: person, needs, consent, check. Every page saves the draft on this computer.
//!
//! What a referral needs before it can be sent is the API's to say; these pages only repeat it in a person's words.

mod answers;
mod check;
mod consent;
mod content;
mod questions;
mod step;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{ReferralContent, ReferralDetail, ServiceDetail, WriteReferral, Written};
use serde::Deserialize;

use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::pages::form::Wrong;
use crate::visitor::SignedIn;

pub(crate) use check::shared_rows;
pub(super) use check::{Summary, summary};
pub(super) use content::priority_name;
use step::Step;

/// The service that a new referral is for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct For {
    publisher: String,
    service: String,
}

impl For {
    fn ids(&self) -> Option<(OrgId, ServiceId)> {
        Some((self.publisher.parse().ok()?, self.service.parse().ok()?))
    }

    async fn service(&self, person: &SignedIn) -> Result<ServiceDetail, Failure> {
        let (publisher, id) = self.ids().ok_or(Failure::NotFound)?;
        person.client().service(&publisher, &id).await.map_err(|error| person.failure(error))
    }
}

/// A referral being written, with the service that it is for.
struct Draft {
    /// `None` until the first page was saved.
    id: Option<ReferralId>,
    service: ServiceDetail,
    content: ReferralContent,
}

impl Draft {
    async fn open(person: &SignedIn, id: ReferralId) -> Result<Self, Failure> {
        let ReferralDetail { summary, content, .. } =
            person.client().referral(&id).await.map_err(|error| person.failure(error))?;
        if summary.state != "draft" {
            return Err(Failure::NotFound);
        }
        let found = person.client().service(&summary.partner.id, &summary.service).await;
        let service = found.map_err(|error| person.failure(error))?;
        Ok(Self { id: Some(id), service, content: content.unwrap_or_default() })
    }

    /// Saves it as it is; whole or not does not matter yet.
    async fn save(&self, person: &SignedIn) -> Result<Written, Failure> {
        let request = self.request(false);
        let written = match &self.id {
            Some(id) => person.client().rewrite(id, &request).await,
            None => person.client().write(&request).await,
        };
        written.map_err(|error| person.failure(error))
    }

    fn request(&self, send: bool) -> WriteReferral {
        let item = &self.service.item;
        WriteReferral {
            publisher: item.publisher.id,
            service: item.service.id,
            content: self.content.clone(),
            send,
            despite_warnings: false,
        }
    }
}

/// `GET /referrals/new`: the first page, or the search for a service if none is chosen yet.
pub(super) async fn new(person: SignedIn, Query(target): Query<For>) -> Result<Response, Failure> {
    if target.ids().is_none() {
        return Ok(Redirect::to("/services?referrals=yes").into_response());
    }
    let service = target.service(&person).await?;
    let draft = Draft { id: None, content: content::beginning(&service), service };
    let values = content::fields_of(&draft.content, &person.clock());
    step::show(&person, &draft, Step::Person, &values, &[], false)
}

/// `POST /referrals/new`: saves the first page as a new draft.
pub(super) async fn begin(
    person: SignedIn,
    Query(target): Query<For>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let service = target.service(&person).await?;
    let draft = Draft { id: None, content: content::beginning(&service), service };
    save_step(&person, draft, Step::Person, &fields).await
}

/// `GET /referrals/{id}/write/{step}`.
pub(super) async fn show(person: SignedIn, Path((id, step)): Path<(ReferralId, String)>) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let draft = Draft::open(&person, id).await?;
    let values = content::fields_of(&draft.content, &person.clock());
    match step {
        Step::Consent => consent::show(&person, &draft, &values, &[]),
        Step::Check => check::show(&person, &draft, &[], false),
        _ => step::show(&person, &draft, step, &values, &[], false),
    }
}

/// `POST /referrals/{id}/write/{step}`.
pub(super) async fn save(
    person: SignedIn,
    Path((id, step)): Path<(ReferralId, String)>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let draft = Draft::open(&person, id).await?;
    match step {
        Step::Check => check::send(&person, &draft, fields.has("despite_warnings")).await,
        _ => save_step(&person, draft, step, &fields).await,
    }
}

/// Reads a page's answers into the draft, saves it, and goes on; stays if something cannot be read.
async fn save_step(person: &SignedIn, mut draft: Draft, step: Step, fields: &Fields) -> Result<Response, Failure> {
    let wrong = answers::read(person, step, fields, &mut draft.content);
    if !wrong.is_empty() {
        return again(person, &draft, step, fields, &wrong, false);
    }
    let written = draft.save(person).await?;
    let draft = Draft { id: Some(written.id), ..draft };
    let warned: Vec<Wrong> = written.warnings.iter().map(|found| step::warning(person.texts(), found)).collect();
    let here: Vec<Wrong> = warned.into_iter().filter(|wrong| Step::of_field(&wrong.field) == step).collect();
    if !here.is_empty() && !fields.has("warned") {
        return again(person, &draft, step, fields, &here, true);
    }
    let to = if fields.has("later") { "/referrals/drafts".to_owned() } else { step.next().address(&written.id) };
    Ok(Redirect::to(&to).into_response())
}

fn again(
    person: &SignedIn,
    draft: &Draft,
    step: Step,
    fields: &Fields,
    wrong: &[Wrong],
    warned: bool,
) -> Result<Response, Failure> {
    match step {
        Step::Consent => consent::show(person, draft, fields, wrong),
        _ => step::show(person, draft, step, fields, wrong, warned),
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
    let frame = Frame::new(&person, Section::Referrals, person.texts().say("discard-title"));
    let service = crate::pages::parts::Spoken::best(&draft.service.item.service.name, person.texts()).text;
    page(DiscardPage { frame, id, service })
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
