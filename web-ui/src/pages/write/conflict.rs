//! Two windows on one draft: what the other one saved and what was typed here, side by side, to choose from.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::draft::Draft;
use super::step::{Step, sections};
use super::{content, typed};
use crate::failure::Failure;
use crate::forms::{Fields, TOKEN_FIELD};
use crate::frame::{Frame, Section, page};
use crate::pages::form::{Asking, Choice, Input, Question};
use crate::visitor::SignedIn;

/// An answer that differs.
struct Differing {
    label: String,
    saved: String,
    typed: String,
}

#[derive(Template)]
#[template(path = "write_conflict.html")]
struct ConflictPage {
    frame: Frame,
    action: String,
    differing: Vec<Differing>,
    /// What was typed, to be sent again.
    fields: Vec<(String, String)>,
    seen: String,
}

/// Whether what was typed is what is saved: then nobody overwrites anything.
pub(super) fn says_the_same(person: &SignedIn, draft: &Draft, step: Step, fields: &Fields) -> bool {
    differing(person, draft, step, fields).is_empty()
}

/// The page; for the script that saves by itself only word of it.
pub(super) fn show(
    person: &SignedIn,
    draft: &Draft,
    step: Step,
    fields: &Fields,
    by_script: bool,
) -> Result<Response, Failure> {
    if by_script {
        return Ok(StatusCode::CONFLICT.into_response());
    }
    let t = person.texts();
    let id = draft.id.ok_or(Failure::NotFound)?;
    let kept = |name: &str| !matches!(name, TOKEN_FIELD | "seen");
    let page = page(ConflictPage {
        frame: Frame::new(person, Section::Referrals, t.say("conflict-title")),
        action: step.address(&id),
        differing: differing(person, draft, step, fields),
        fields: fields
            .pairs()
            .filter(|(name, _)| kept(name))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        seen: typed::fingerprint(&draft.content, draft.address(), &person.clock(), step),
    })?;
    Ok((StatusCode::CONFLICT, page).into_response())
}

fn differing(person: &SignedIn, draft: &Draft, step: Step, fields: &Fields) -> Vec<Differing> {
    let t = person.texts();
    let saved = content::answers_of(&draft.content, &person.clock());
    let asked = |values: &Fields| -> Vec<Question> {
        sections(t, draft, step, values, &[]).into_iter().flat_map(|section| section.questions).collect()
    };
    let questions = asked(&saved).into_iter().zip(asked(fields));
    let mut found: Vec<Differing> = questions
        .map(|(saved, typed)| Differing { label: saved.label.clone(), saved: answer(&saved), typed: answer(&typed) })
        .collect();
    if step == Step::Consent {
        let agreed = |fields: &Fields| -> String {
            let names = fields.all("consent.fields").map(|name| t.say(&Asking::key(name)));
            names.collect::<Vec<_>>().join(", ")
        };
        found.push(Differing { label: t.say("consent-ticks"), saved: agreed(&saved), typed: agreed(fields) });
    }
    if step == Step::Recipient {
        found.extend(other_service(person, draft, fields));
    }
    found.retain(|found| found.saved != found.typed);
    found
}

/// Another service was chosen here than there.
fn other_service(person: &SignedIn, draft: &Draft, fields: &Fields) -> Option<Differing> {
    let t = person.texts();
    let address = draft.address().map(|place| format!("{}/{}", place.publisher, place.service)).unwrap_or_default();
    let typed = fields.one("recipient.service");
    (!typed.is_empty() && typed != address).then(|| Differing {
        label: t.say("step-recipient"),
        saved: draft.service.as_ref().map(|service| service.item.publisher.name.clone()).unwrap_or_default(),
        typed: t.say("conflict-other-service"),
    })
}

/// A question's answer as a person reads it.
fn answer(question: &Question) -> String {
    let chosen = |picks: &[Choice]| -> Vec<String> {
        picks.iter().filter(|pick| pick.chosen).map(|pick| pick.label.clone()).collect()
    };
    match &question.input {
        Input::Line { value, .. } | Input::Offered { value, .. } | Input::Area { value, .. } => value.clone(),
        Input::List { picks } => {
            picks.iter().find(|pick| pick.chosen).map(|pick| pick.label.clone()).unwrap_or_default()
        }
        Input::One { choices } => chosen(choices).join(", "),
        Input::Many { groups, .. } => {
            groups.iter().flat_map(|group| chosen(&group.picks)).collect::<Vec<_>>().join(", ")
        }
    }
}
