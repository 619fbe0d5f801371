//! The consent step: what is said to the client, in their language, and a tick for each thing that would be shared.

use askama::Template;
use axum::response::Response;
use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::Organisation;

use super::check::{Row, person_rows};
use super::step::{Head, Step, linked, sections};
use super::{Draft, Values};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::languages::Language;
use crate::pages::form::{self, Asking, Input, Wrong};
use crate::pages::parts::FormProblem;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// Ways in which consent is given, in the API's names.
const MANNERS: [&str; 4] = ["spoken", "interpreted", "written", "guardian"];

/// What to read out.
struct ToSay {
    lang: &'static str,
    paragraphs: Vec<String>,
    /// Said when the client's language has no text of ours.
    missing: Option<String>,
}

/// A field that may be shared.
struct Tick {
    row: Row,
    ticked: bool,
}

#[derive(Template)]
#[template(path = "write_consent.html")]
struct ConsentPage {
    frame: Frame,
    head: Head,
    reader: String,
    say: ToSay,
    /// The words in large type, to be read aloud or printed.
    form: Option<String>,
    ticks: Vec<Tick>,
    sections: Vec<form::Section>,
    confirmed: bool,
    confirm_error: Option<String>,
    errors: Vec<FormProblem>,
}

/// The step with the values in `values`.
pub(super) fn show(person: &SignedIn, draft: &Draft, values: &Values, wrong: &[Wrong]) -> Result<Response, Failure> {
    let t = person.texts();
    let partner = &draft.service.as_ref().ok_or(Failure::NotFound)?.item.publisher;
    let head = Head::new(t, draft, Step::Consent, Some(values));
    let values = &values.fields;
    let ticked: Vec<&str> = values.all("consent.fields").collect();
    let files = Row {
        field: "attachments".into(),
        label: t.say("field-attachments"),
        value: t.say("field-attachments-hint"),
        shared: None,
    };
    let rows = person_rows(t, &person.clock(), &draft.content.person).into_iter().chain([files]);
    page(ConsentPage {
        frame: Frame::new(person, Section::Referrals, t.say("write-consent-title")).saying(head.notice(t)),
        head,
        reader: t.with("consent-only-reader", "partner", &partner.name),
        say: to_say(t, draft, partner),
        form: draft.id.map(|id| format!("/referrals/{id}/consent-form")),
        ticks: rows.map(|row| Tick { ticked: ticked.contains(&row.field.as_str()), row }).collect(),
        sections: sections(t, draft, Step::Consent, values, wrong),
        confirmed: values.one("consent.confirmed") == "yes",
        confirm_error: wrong.iter().find(|wrong| wrong.field == "consent.confirmed").map(|wrong| wrong.text.clone()),
        errors: wrong.iter().map(linked).collect(),
    })
}

pub(super) fn questions(asking: &Asking<'_>) -> Vec<form::Question> {
    vec![
        asking.one("consent.given", true, &MANNERS),
        asking.list("consent.language", true, asking.t.languages()),
        asking.line("consent.withhold_from", 500),
        asking.day("consent.given_at", true),
        asking.day("consent.expires", true),
    ]
}

/// The words of consent in the client's language, or in the caseworker's with a word that they must be interpreted.
fn to_say(t: Texts, draft: &Draft, publisher: &Organisation) -> ToSay {
    let client = draft.content.client_language.as_ref();
    let language = client.and_then(|lang| Language::from_tag(lang.as_str()));
    let spoken = Texts { language: language.unwrap_or(t.language) };
    let values = [
        ("partner", FluentValue::from(publisher.name.clone())),
        ("country", FluentValue::from(spoken.country(&publisher.country))),
    ];
    let keys = ["consent-say-what", "consent-say-choice", "consent-say-reader", "consent-say-withdraw"];
    ToSay {
        lang: spoken.tag(),
        paragraphs: keys.iter().map(|key| spoken.filled(key, &values)).collect(),
        missing: match (client, language) {
            (Some(lang), None) => Some(t.with("consent-say-interpret", "language", &t.language_name(lang))),
            (None, _) => Some(t.say("consent-say-unknown-language")),
            _ => None,
        },
    }
}
