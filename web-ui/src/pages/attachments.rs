//! Files of a referral: which there are and how far each has come, a form to add one, and saving to disk. A file is
//! never shown in the browser.

use askama::Template;
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use fluent_bundle::FluentValue;
use marshrut_protocol::id::{AttachmentId, ReferralId};
use marshrut_protocol::local_api::{
    Attachment, AttachmentState, BeginAttachment, OneTimeForm, Problem, ReferralDetail, Side,
};
use marshrut_protocol::referral::attachment::{MAX_FILE_BYTES, MAX_FILES};
use marshrut_protocol::text::Lang;
use serde::Deserialize;

use super::files::passed_on;
use super::parts::{Badge, FormProblem};
use crate::assets;
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm, SignedUpload};
use crate::frame::{Frame, Section, page};
use crate::refusals;
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

/// One file.
struct Item {
    id: AttachmentId,
    title: String,
    facts: String,
    badge: Badge,
    until: Option<Moment>,
    can_save: bool,
    can_discard: bool,
}

#[derive(Template)]
#[template(path = "attachments.html")]
struct AttachmentsPage {
    frame: Frame,
    id: ReferralId,
    back: String,
    handle: String,
    items: Vec<Item>,
    /// Whether files may be added under the referral's consent.
    can_add: bool,
    /// Whether a file may be shared once.
    can_add_once: bool,
    why_not: Option<String>,
    /// What a file may be, and what becomes of it.
    limits: Vec<String>,
    /// The longest file in bytes, for the script, and what it says of a longer one.
    most_bytes: u64,
    too_large: String,
    languages: Vec<(String, String)>,
    script: &'static str,
    errors: Vec<FormProblem>,
}

/// `GET /referrals/{id}/attachments`.
pub(super) async fn show(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    Query(done): Query<Done>,
) -> Result<Response, Failure> {
    let t = person.texts();
    let notice = match done.done.as_str() {
        "attached" => Some(t.say("attachments-done")),
        "discarded" => Some(t.say("attachments-discarded")),
        _ => None,
    };
    render(&person, id, notice, Vec::new()).await
}

async fn render(
    person: &SignedIn,
    id: ReferralId,
    notice: Option<String>,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let referral = person.client().referral(&id).await.map_err(|error| person.failure(error))?;
    let list = person.client().attachments(&id).await.map_err(|error| person.failure(error))?;
    let (open, taken_on) = stage(&referral);
    let can_add = open && list.agreed != Some(false);
    let back = if is_draft(&referral) { format!("/referrals/{id}/write/check") } else { format!("/referrals/{id}") };
    page(AttachmentsPage {
        frame: Frame::new(person, Section::Referrals, t.say("attachments-title")).saying(notice),
        id,
        back,
        handle: referral.summary.handle.clone(),
        items: list.items.iter().map(|item| view(t, &clock, item)).collect(),
        can_add,
        can_add_once: taken_on,
        why_not: why_not(t, &referral, open, list.agreed),
        limits: limits(t),
        most_bytes: MAX_FILE_BYTES,
        too_large: t.with("attachments-too-large", "size", &megabytes()),
        languages: t.languages(),
        script: &assets::UPLOAD.path,
        errors,
    })
}

fn megabytes() -> String {
    (MAX_FILE_BYTES >> 20).to_string()
}

/// What a person should know before choosing a file: kinds, size, what is taken out, what is refused.
fn limits(t: Texts) -> Vec<String> {
    let size = [("size", megabytes().into()), ("count", FluentValue::from(MAX_FILES as i64))];
    vec![
        t.say("attachments-kinds"),
        t.filled("attachments-size", &size),
        t.say("attachments-cleaned"),
        t.say("attachments-refused"),
    ]
}

fn is_draft(referral: &ReferralDetail) -> bool {
    referral.summary.state == "draft"
}

/// Whether the referral is ours and open, and whether the partner has taken the person on.
fn stage(referral: &ReferralDetail) -> (bool, bool) {
    const TAKEN_ON: [&str; 6] = ["accepted", "scheduled", "no-show", "appointment-cancelled", "waiting", "in-progress"];
    const BEFORE: [&str; 6] = ["draft", "sent", "delivered", "acknowledged", "info-requested", "cancel-requested"];
    let ours = referral.summary.side == Side::Sender;
    let state = referral.summary.state.as_str();
    let taken_on = ours && TAKEN_ON.contains(&state);
    (taken_on || (ours && BEFORE.contains(&state)), taken_on)
}

fn why_not(t: Texts, referral: &ReferralDetail, open: bool, agreed: Option<bool>) -> Option<String> {
    match (referral.summary.side, open, agreed) {
        (Side::Receiver, ..) => Some(t.say("attachments-sender-only")),
        (_, false, _) => Some(t.say("attachments-closed")),
        (_, _, Some(false)) => Some(t.say("attachments-not-agreed")),
        _ => None,
    }
}

/// A length as people say it, rounded up: whole kilobytes, then megabytes with a tenth as long as that matters.
fn size(t: Texts, bytes: u64) -> String {
    const TENTH: u64 = 1024 * 1024 / 10;
    let (whole, tenth) = (bytes.div_ceil(TENTH) / 10, bytes.div_ceil(TENTH) % 10);
    let (key, number) = match whole {
        0 => ("attachments-kilobytes", bytes.div_ceil(1024).to_string()),
        1..10 if tenth > 0 => ("attachments-megabytes", format!("{whole}.{tenth}")),
        1..10 => ("attachments-megabytes", whole.to_string()),
        _ => ("attachments-megabytes", bytes.div_ceil(1024 * 1024).to_string()),
    };
    t.with(key, "size", &number)
}

fn view(t: Texts, clock: &Clock, item: &Attachment) -> Item {
    let kind = item.media_type.as_deref().and_then(|kind| kind.split(';').next()).unwrap_or_default();
    let kind = t.code("media", kind, "");
    let facts = match item.bytes {
        0 => kind,
        bytes => t.filled("attachments-facts", &[("kind", kind.into()), ("size", size(t, bytes).into())]),
    };
    let title = if item.title.is_empty() { t.say("attachments-untitled") } else { item.title.clone() };
    let ready = matches!(item.state, AttachmentState::Kept | AttachmentState::Here)
        || (item.own && matches!(item.state, AttachmentState::Waiting | AttachmentState::Coming));
    Item {
        id: item.id,
        title,
        facts,
        badge: badge(t, item),
        until: item.until.filter(|_| item.once).map(|until| clock.moment(until)),
        can_save: ready,
        can_discard: matches!(item.state, AttachmentState::Uploading | AttachmentState::Kept),
    }
}

fn badge(t: Texts, item: &Attachment) -> Badge {
    let parts = [
        ("arrived", FluentValue::from(i64::from(item.parts_arrived))),
        ("parts", FluentValue::from(i64::from(item.parts))),
    ];
    match item.state {
        AttachmentState::Uploading => Badge::new("plain", t.say("attachment-uploading")),
        AttachmentState::Kept => Badge::new("plain", t.say("attachment-kept")),
        AttachmentState::Waiting if item.own => Badge::new("plain", t.say("attachment-waiting-theirs")),
        AttachmentState::Waiting => Badge::new("plain", t.say("attachment-waiting")),
        AttachmentState::Coming => Badge::new("warning", t.filled("attachment-coming", &parts)),
        AttachmentState::Here if item.own => Badge::new("good", t.say("attachment-here-theirs")),
        AttachmentState::Here => Badge::new("good", t.say("attachment-here")),
        AttachmentState::Gone => Badge::new("plain", t.say("attachment-gone")),
    }
}

/// `POST /referrals/{id}/attachments`: takes a file in and seals it.
pub(super) async fn add(
    person: SignedIn,
    Path(id): Path<ReferralId>,
    SignedUpload { fields, file }: SignedUpload,
) -> Result<Response, Failure> {
    match take_in(&person, id, &fields, file).await {
        Ok(_) => Ok(Redirect::to(&format!("/referrals/{id}/attachments?done=attached")).into_response()),
        Err(ApiError::Refused { problem, .. }) if matches!(problem.status, 400 | 409 | 422) => {
            let errors = problems(person.texts(), &problem);
            let page = render(&person, id, None, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

async fn take_in(person: &SignedIn, id: ReferralId, fields: &Fields, file: Body) -> Result<Attachment, ApiError> {
    let once = (fields.one("once") == "yes").then(|| OneTimeForm {
        given: fields.one("once.given").to_owned(),
        language: Lang::new(fields.one("once.language")).ok(),
        given_at: None,
    });
    let form = BeginAttachment { title: fields.one("title").to_owned(), bytes: 0, fingerprint: None, once };
    let upload = person.client().begin_attachment(&id, &form).await?;
    let attached = person.client().attach(&upload, file).await;
    if attached.is_err() {
        // A refused file is discarded by the API already; one that broke off cannot go on from a page.
        let _gone = person.client().discard_attachment(&id, &upload.id).await;
    }
    attached
}

fn problems(t: Texts, problem: &Problem) -> Vec<FormProblem> {
    let said = match problem.kind.as_str() {
        // An upload of a page states no length: one that goes on too long is refused where the limit lies.
        "attachment.length" | "attachment.gap" => vec![t.with("attachments-too-large", "size", &megabytes())],
        _ => refusals::words_and_fields(t, problem),
    };
    said.into_iter().map(|text| FormProblem { text, href: Some("#file".to_owned()) }).collect()
}

/// `POST /referrals/{id}/attachments/{attachment}/discard`.
pub(super) async fn discard(
    person: SignedIn,
    Path((id, attachment)): Path<(ReferralId, AttachmentId)>,
    SignedForm(_fields): SignedForm,
) -> Result<Response, Failure> {
    let discarded = person.client().discard_attachment(&id, &attachment).await;
    discarded.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("/referrals/{id}/attachments?done=discarded")).into_response())
}

/// `GET /referrals/{id}/attachments/{attachment}/file`: to disk, never to the screen.
pub(super) async fn save(
    person: SignedIn,
    Path((id, attachment)): Path<(ReferralId, AttachmentId)>,
) -> Result<Response, Failure> {
    let file = person.client().attachment_file(&id, &attachment).await.map_err(|error| person.failure(error))?;
    Ok(passed_on(file))
}
