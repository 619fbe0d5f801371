//! What colleagues tell each other about a referral: who works on it, and notes. The partner learns nothing of it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{Casework, InternalNote, ReferralDetail};

use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// A note for colleagues.
pub(crate) struct Note {
    pub(crate) at: Moment,
    pub(crate) by: String,
    pub(crate) handed: Option<String>,
    pub(crate) text: String,
}

/// The notes, oldest first.
pub(super) fn notes(t: Texts, clock: &Clock, referral: &ReferralDetail) -> Vec<Note> {
    referral.notes.iter().map(|kept| note(t, clock, kept)).collect()
}

fn note(t: Texts, clock: &Clock, kept: &InternalNote) -> Note {
    let by = if kept.by.is_empty() { t.say("colleagues-somebody") } else { kept.by.clone() };
    Note { at: clock.moment(kept.at), by, handed: handed(t, kept), text: kept.text.clone() }
}

fn handed(t: Texts, kept: &InternalNote) -> Option<String> {
    let to = kept.handed_to.as_deref()?;
    let from = kept.handed_from.as_deref().unwrap_or_default();
    Some(match (from, to) {
        ("", to) => t.with("colleagues-given", "to", to),
        (from, "") => t.with("colleagues-put-down", "from", from),
        (from, to) => t.filled("colleagues-handed", &[("from", from.to_owned().into()), ("to", to.to_owned().into())]),
    })
}

/// `POST /referrals/{id}/casework`.
pub(in crate::pages) async fn note_down(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let casework = read(&fields);
    let changes = !casework.note.is_empty() || fields.one("assignee") != fields.one("assignee-before");
    if changes {
        person.client().casework(&id, &casework).await.map_err(|error| person.failure(error))?;
    }
    Ok(Redirect::to(&format!("/referrals/{id}#colleagues")).into_response())
}

fn read(fields: &Fields) -> Casework {
    Casework {
        by: fields.one("by").to_owned(),
        assignee: Some(fields.one("assignee").to_owned()),
        note: fields.one("note").to_owned(),
    }
}
