//! A verdict as a sentence with what it rests on.

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{AttestationItem, DisputeItem, RequestItem, ServiceVerification};
use marshrut_protocol::record::verification::Finding;
use marshrut_protocol::text::Code;
use marshrut_protocol::verification::{State, Worth, checklist};

use super::{called, worth_badge};
use crate::pages::parts::{Badge, interface_lang};
use crate::texts::{Clock, Moment, Texts};

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
fn listed(t: Texts, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => t.filled("verification-and", &[("first", text(&first.join(", "))), ("last", text(last))]),
    }
}

fn items(t: Texts, codes: &[Code]) -> Vec<String> {
    let lang = interface_lang(t);
    codes.iter().map(|code| checklist::label(code, &lang)).collect()
}

fn text(text: &str) -> FluentValue<'static> {
    FluentValue::from(text.to_owned())
}

/// An attestation with all that it says.
pub(super) struct Attested {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) how: String,
    pub(super) when: Moment,
    pub(super) until: Moment,
    pub(super) worth: Badge,
    pub(super) conflict: String,
    pub(super) conflict_words: String,
    /// What was found, those that are not so first.
    pub(super) found: Vec<Found>,
    pub(super) words: String,
    pub(super) ours: bool,
    /// Whether it can be taken back.
    pub(super) counts: bool,
}

/// One finding.
pub(super) struct Found {
    pub(super) item: String,
    pub(super) badge: Badge,
}

impl Attested {
    pub(super) fn new(t: Texts, clock: &Clock, item: &AttestationItem) -> Self {
        let lang = interface_lang(t);
        let found = item.findings.iter().filter(|(_, found)| **found != Finding::NotChecked);
        let mut found: Vec<(Finding, Found)> = found
            .map(|(code, found)| {
                let tone = match found {
                    Finding::Confirmed => "good",
                    Finding::Refuted => "bad",
                    Finding::Partial | Finding::NotChecked => "warning",
                };
                let badge = Badge::new(tone, called(t, "finding", found));
                (*found, Found { item: checklist::label(code, &lang), badge })
            })
            .collect();
        found.sort_by_key(|(found, _)| *found != Finding::Refuted);
        Self {
            id: item.id.to_string(),
            who: item.organisation.name.clone(),
            how: called(t, "method", &item.method),
            when: clock.moment(item.observed),
            until: clock.moment(item.valid_until),
            worth: worth_badge(t, item.worth),
            conflict: called(t, "conflict", &item.conflict),
            conflict_words: item.conflict_words.clone(),
            found: found.into_iter().map(|(_, found)| found).collect(),
            words: item.words.clone(),
            ours: item.ours,
            counts: item.worth != Worth::Revoked,
        }
    }
}

/// A dispute.
pub(super) struct Disputed {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) when: Moment,
    pub(super) reason: String,
    pub(super) state: Badge,
    pub(super) words: String,
    pub(super) items: Vec<String>,
    pub(super) ours: bool,
    pub(super) open: bool,
    /// Whether it is for us to answer, and nobody did.
    pub(super) for_us: bool,
}

impl Disputed {
    pub(super) fn new(t: Texts, clock: &Clock, item: &DisputeItem) -> Self {
        let state = match (item.open, &item.answer) {
            (true, None) => Badge::new("bad", t.say("dispute-open")),
            (true, Some(answer)) => Badge::new("warning", called(t, "dispute-answer", answer)),
            (false, _) => Badge::new("plain", t.say("dispute-over")),
        };
        Self {
            id: item.id.to_string(),
            who: item.organisation.name.clone(),
            when: clock.moment(item.at),
            reason: called(t, "dispute", &item.reason),
            state,
            words: item.words.clone(),
            items: items(t, &item.items),
            ours: item.ours,
            open: item.open,
            for_us: item.for_us && item.open && item.answer.is_none(),
        }
    }
}

/// A request.
pub(super) struct Requested {
    pub(super) id: String,
    pub(super) words: String,
    pub(super) who: String,
    pub(super) due: Moment,
    pub(super) state: Badge,
    pub(super) ours: bool,
    pub(super) done: bool,
}

impl Requested {
    pub(super) fn new(t: Texts, clock: &Clock, item: &RequestItem) -> Self {
        let names: Vec<&str> = item.taken_by.iter().map(|one| one.name.as_str()).collect();
        let state = match (item.done, names.is_empty()) {
            (true, _) => Badge::new("good", t.say("request-done")),
            (false, true) => Badge::new("warning", t.say("request-open")),
            (false, false) => Badge::new("plain", t.with("request-taken", "who", &listed(t, &names))),
        };
        let asked = item.to.as_ref().map_or_else(|| t.say("request-anybody"), |to| to.name.clone());
        let who = t.filled("request-asks", &[("who", text(&item.by.name)), ("whom", text(&asked))]);
        let due = clock.moment(item.due);
        Self {
            id: item.id.to_string(),
            words: item.words.clone(),
            who,
            due,
            state,
            ours: item.taken_by_us,
            done: item.done,
        }
    }
}
