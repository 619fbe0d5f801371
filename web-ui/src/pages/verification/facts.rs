//! A verdict as a sentence with what it rests on.

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{AttestationItem, ServiceVerification};
use marshrut_protocol::text::Code;
use marshrut_protocol::verification::{State, Worth, checklist};

use super::{called, worth_badge};
use crate::pages::parts::{Badge, interface_lang};
use crate::texts::{Clock, Texts};

/// What is known of a service, in words.
pub(in crate::pages) struct Verdict {
    pub(in crate::pages) badge: Badge,
    pub(in crate::pages) sentence: String,
    /// What else is to be known about it.
    pub(in crate::pages) notes: Vec<String>,
    /// Who looked, when and how.
    pub(in crate::pages) looks: Vec<Look>,
}

/// One line about an attestation.
pub(in crate::pages) struct Look {
    pub(in crate::pages) words: String,
    pub(in crate::pages) worth: Badge,
}

/// How many of those who looked the service's page names.
const SHOWN: usize = 5;

/// The state of a service as a label.
pub(in crate::pages) fn badge(t: Texts, state: State) -> Badge {
    let tone = match state {
        State::Verified => "good",
        State::PeerChecked | State::SelfDeclared => "plain",
        State::Stale | State::Disputed => "warning",
        State::Refuted => "bad",
    };
    Badge::new(tone, t.code("verdict", state.name(), state.name()))
}

impl Verdict {
    pub(in crate::pages) fn new(t: Texts, clock: &Clock, known: &ServiceVerification) -> Self {
        Self {
            badge: badge(t, known.state),
            sentence: sentence(t, clock, known),
            notes: notes(t, clock, known),
            looks: known.attestations.iter().take(SHOWN).map(|item| look(t, clock, item)).collect(),
        }
    }
}

fn look(t: Texts, clock: &Clock, item: &AttestationItem) -> Look {
    let values = [
        ("who", text(&item.organisation.name)),
        ("how", text(&called(t, "method", &item.method))),
        ("when", text(&clock.day(item.observed))),
    ];
    Look { words: t.filled("verification-look", &values), worth: worth_badge(t, item.worth) }
}

fn sentence(t: Texts, clock: &Clock, known: &ServiceVerification) -> String {
    let counted = known.attestations.iter().filter(|item| item.worth == Worth::Counts);
    let looked: Vec<&str> = counted.map(|item| item.organisation.name.as_str()).collect();
    let open = known.disputes.iter().filter(|dispute| dispute.open);
    let disputing: Vec<&str> = open.map(|dispute| dispute.organisation.name.as_str()).collect();
    let values = [
        ("who", text(&listed(t, &looked))),
        ("publisher", text(&known.publisher.name)),
        ("when", text(&known.hands_on.map(|at| clock.day(at)).unwrap_or_default())),
        ("needed", FluentValue::from(u64::from(known.needed))),
        ("disputing", text(&listed(t, &disputing))),
        ("items", text(&items(t, &known.refuted).join("; "))),
        ("until", text(&known.confirmed_until.map(|at| clock.day(at)).unwrap_or_default())),
    ];
    let key = match (known.state, looked.is_empty(), known.confirmed_until.is_some_and(|until| until < clock.now())) {
        (State::Verified, ..) => "verdict-is-verified",
        (State::PeerChecked, false, _) => "verdict-is-peer-checked",
        (State::PeerChecked, true, _) => "verdict-is-tied",
        (State::SelfDeclared, ..) => "verdict-is-self-declared",
        (State::Stale, _, true) => "verdict-is-unconfirmed",
        (State::Stale, _, false) => "verdict-is-run-out",
        (State::Disputed, ..) => "verdict-is-disputed",
        (State::Refuted, ..) => "verdict-is-refuted",
    };
    t.filled(key, &values)
}

fn notes(t: Texts, clock: &Clock, known: &ServiceVerification) -> Vec<String> {
    let mut notes = Vec::new();
    match known.confirmed_until {
        Some(until) if until >= clock.now() => {
            notes.push(t.with("verification-confirmed-until", "when", &clock.day(until)));
        }
        Some(_) => {}
        None => notes.push(t.say("verification-no-date")),
    }
    if known.attestations.iter().any(|item| item.worth == Worth::SameVoice) {
        notes.push(t.say("verification-shell"));
    }
    if let Some(until) = known.until.filter(|_| known.state == State::Verified) {
        notes.push(t.with("verification-until", "when", &clock.day(until)));
    }
    notes
}

/// Names, one after the other.
pub(super) fn listed(t: Texts, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => t.filled("verification-and", &[("first", text(&first.join(", "))), ("last", text(last))]),
    }
}

/// What items of the checklist ask.
pub(super) fn items(t: Texts, codes: &[Code]) -> Vec<String> {
    let lang = interface_lang(t);
    codes.iter().map(|code| checklist::label(code, &lang)).collect()
}

pub(super) fn text(text: &str) -> FluentValue<'static> {
    FluentValue::from(text.to_owned())
}

#[cfg(test)]
mod tests;
