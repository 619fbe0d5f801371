//! The text of a referral's consent, to be read aloud or printed.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ConsentText, PaperQuery};

use crate::assets;
use crate::failure::Failure;
use crate::frame::page;
use crate::languages::Language;
use crate::papers::texts_of;
use crate::texts::Texts;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "consent_form.html")]
struct ConsentFormPage {
    t: Texts,
    /// Of the text: the client's.
    spoken: Texts,
    style: &'static str,
    /// Reads it aloud where the computer can.
    script: &'static str,
    id: ReferralId,
    text: ConsentText,
    /// The text in other languages: tag and name.
    others: Vec<(&'static str, &'static str)>,
}

/// `GET /referrals/{id}/consent-form`.
pub(in crate::pages) async fn show(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    Query(query): Query<PaperQuery>,
) -> Result<Response, Failure> {
    let text = person.client().consent_text(&id, &query).await.map_err(|error| person.failure(error))?;
    let others = Language::offered().filter(|other| other.tag() != text.language);
    page(ConsentFormPage {
        t: person.texts(),
        spoken: texts_of(&text.language),
        style: &assets::STYLE.path,
        script: &assets::ALOUD.path,
        id,
        others: others.map(|other| (other.tag(), other.own_name())).collect(),
        text,
    })
}
