//! Is everything well? What the node's self-check found, in the person's language, worst first, and what to do; and the
//! notice about it on the pages that an administrator begins with.

use askama::Template;
use axum::response::Response;
use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{Check, CheckValue, Level, StaffRole, Symptom};

use super::parts::{Badge, Spoken};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::languages::Language;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// Where something is done about a symptom: the address, and the key of the page's name.
fn place(symptom: Symptom) -> Option<(&'static str, &'static str)> {
    Some(match symptom {
        Symptom::PassphrasesNoCode => ("/keys/code", "way-code-title"),
        Symptom::PassphrasesOne => ("/staff", "staff-title"),
        Symptom::ForksOurs | Symptom::OwnDatesAhead => ("/keys/replacement", "way-replacement-title"),
        Symptom::FloodsMembers | Symptom::QuotasMembers | Symptom::MembersKeysMany => ("/network", "network-title"),
        Symptom::PeersAway
        | Symptom::ForksPartners
        | Symptom::PrekeysStale
        | Symptom::MailboxesLost
        | Symptom::PartnersKeysMissing => ("/partners", "partners-title"),
        _ => return None,
    })
}

/// A finding.
pub(super) struct Line {
    pub(super) badge: Badge,
    pub(super) words: Spoken,
    pub(super) cure: Option<Spoken>,
    pub(super) place: Option<(&'static str, String)>,
}

impl Line {
    /// In the catalogue's words; in the node's own, which are English, where the catalogue has none.
    pub(super) fn new(t: Texts, check: &Check) -> Self {
        let (tone, level) = match check.level {
            Level::Good => ("good", "good"),
            Level::Warning => ("warning", "warning"),
            Level::Failure => ("bad", "failure"),
        };
        let known = check.symptom.map(|symptom| (symptom, format!("doctor-{}", name(symptom))));
        let words = known.as_ref().map(|(_, key)| t.filled(key, &values(check)).into());
        let cure = match &known {
            Some((_, key)) => t.optional(&format!("{key}-cure")).map(Spoken::from),
            None => (!check.cure.is_empty()).then(|| english(&check.cure)),
        };
        Self {
            badge: Badge::new(tone, t.say(&format!("start-level-{level}"))),
            words: words.unwrap_or_else(|| english(&check.finding)),
            cure,
            place: known.and_then(|(symptom, _)| place(symptom)).map(|(href, title)| (href, t.say(title))),
        }
    }
}

fn english(text: &str) -> Spoken {
    Spoken { text: text.to_owned(), lang: Some(Language::En.tag().to_owned()) }
}

/// A symptom as the keys of its texts name it.
pub(super) fn name(symptom: Symptom) -> String {
    let name = serde_json::to_value(symptom).ok();
    name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Names that the catalogue's sentences use.
const NAMES: [&str; 11] = [
    "count",
    "free",
    "files",
    "areas",
    "addresses",
    "connected",
    "hours",
    "minutes",
    "strangers",
    "requests",
    "members",
];

fn values(check: &Check) -> Vec<(&'static str, FluentValue<'static>)> {
    let value = |value: &CheckValue| match value {
        CheckValue::Number(number) => FluentValue::from(*number),
        CheckValue::Words(words) => FluentValue::from(words.clone()),
    };
    NAMES.into_iter().filter_map(|name| Some((name, value(check.values.get(name)?)))).collect()
}

#[derive(Template)]
#[template(path = "doctor.html")]
struct DoctorPage {
    frame: Frame,
    /// What somebody should look at, worst first.
    lines: Vec<Line>,
    well: Vec<Line>,
}

/// `GET /doctor`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let found = person.client().doctor().await.map_err(|error| person.failure(error))?;
    let t = person.texts();
    let (well, lines): (Vec<&Check>, Vec<&Check>) = found.checks.iter().partition(|check| check.level == Level::Good);
    let mends = person.me.is(StaffRole::Administrator);
    let open_to_all = |place: &(&'static str, String)| !place.0.starts_with("/keys") && !place.0.starts_with("/staff");
    let line = |check: &Check| {
        let line = Line::new(t, check);
        Line { place: line.place.filter(|place| mends || open_to_all(place)), ..line }
    };
    let shown = |checks: Vec<&Check>| checks.into_iter().map(line).collect();
    page(DoctorPage {
        frame: Frame::new(&person, Section::About, t.say("doctor-title")),
        lines: shown(lines),
        well: shown(well),
    })
}

/// How many things must be mended, in words, for administrators; nothing if there are none. Pages that keep themselves
/// current do not ask again.
pub(super) async fn told(person: &SignedIn) -> Result<Option<String>, Failure> {
    if !person.me.is(StaffRole::Administrator) || person.visitor.live {
        return Ok(None);
    }
    let found = person.client().doctor().await.map_err(|error| person.failure(error))?;
    let failing = found.checks.iter().filter(|check| check.level == Level::Failure).count();
    Ok((failing > 0).then(|| person.texts().count("doctor-told", failing as u64)))
}
