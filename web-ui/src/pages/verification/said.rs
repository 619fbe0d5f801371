//! Everything that was said about a service, one by one: attestations, disputes with their answers, requests to look.

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{AttestationItem, DisputeItem, RequestItem, ServiceVerification};
use marshrut_protocol::record::verification::{BEST_GRADE, Finding};
use marshrut_protocol::verification::{Worth, checklist};

use super::facts::{items, listed, text};
use super::{called, worth_badge};
use crate::pages::parts::{Badge, interface_lang};
use crate::texts::{Clock, Moment, Texts};

/// An attestation with all that it says.
pub(super) struct Attested {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) how: String,
    pub(super) when: Moment,
    pub(super) until: Moment,
    pub(super) worth: Badge,
    /// How far from the service it says that it stands, and what ties it to it.
    pub(super) ties: String,
    /// What was found, those that are not so first.
    pub(super) found: Vec<Found>,
    /// Grades, and of how many clients it tells, a line each.
    pub(super) grades: Vec<String>,
    /// SHA-256 of what proves it.
    pub(super) evidence: Vec<String>,
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
        Self {
            id: item.id.to_string(),
            who: item.organisation.name.clone(),
            how: called(t, "method", &item.method),
            when: clock.moment(item.observed),
            until: clock.moment(item.valid_until),
            worth: worth_badge(t, item.worth),
            ties: ties(t, item),
            found: found(t, item),
            grades: grades(t, item),
            evidence: item.evidence.iter().map(ToString::to_string).collect(),
            words: item.words.clone(),
            ours: item.ours,
            counts: item.worth != Worth::Revoked,
        }
    }
}

fn ties(t: Texts, item: &AttestationItem) -> String {
    let tie = called(t, "conflict", &item.conflict);
    let tie = if item.conflict_words.is_empty() { tie } else { format!("{tie}: {}", item.conflict_words) };
    t.filled("attesting-ties", &[("level", text(&called(t, "level", &item.level))), ("tie", text(&tie))])
}

fn found(t: Texts, item: &AttestationItem) -> Vec<Found> {
    let lang = interface_lang(t);
    let looked = item.findings.iter().filter(|(_, found)| **found != Finding::NotChecked);
    let mut all: Vec<(Finding, Found)> = looked
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
    all.sort_by_key(|(found, _)| *found != Finding::Refuted);
    all.into_iter().map(|(_, found)| found).collect()
}

fn grades(t: Texts, item: &AttestationItem) -> Vec<String> {
    let grade = |(quality, grade): (&_, &u8)| {
        let values = [
            ("what", text(&called(t, "quality", quality))),
            ("grade", FluentValue::from(*grade)),
            ("best", FluentValue::from(BEST_GRADE)),
        ];
        t.filled("attesting-grade", &values)
    };
    let asked = item.respondents.map(|number| t.count("attesting-respondents", number));
    item.quality.iter().map(grade).chain(asked).collect()
}

/// A dispute with what was answered.
pub(super) struct Disputed {
    pub(super) id: String,
    pub(super) who: String,
    pub(super) when: Moment,
    pub(super) reason: String,
    /// What it is against.
    pub(super) against: String,
    pub(super) state: Badge,
    pub(super) words: String,
    pub(super) items: Vec<String>,
    /// What whom it is against answered, and that it was called settled.
    pub(super) answers: Vec<Answered>,
    /// When it lapses by itself.
    pub(super) lapses: Option<String>,
    pub(super) ours: bool,
    pub(super) open: bool,
    /// Whether it is for us to answer, and nobody did.
    pub(super) for_us: bool,
}

/// An answer.
pub(super) struct Answered {
    pub(super) what: String,
    pub(super) when: Moment,
    pub(super) words: String,
}

impl Disputed {
    pub(super) fn new(t: Texts, clock: &Clock, known: &ServiceVerification, item: &DisputeItem) -> Self {
        let state = match (item.open, &item.answer) {
            (true, None) => Badge::new("bad", t.say("dispute-open")),
            (true, Some(answer)) => Badge::new("warning", called(t, "dispute-answer", answer)),
            (false, _) => Badge::new("plain", t.say("dispute-over")),
        };
        let lapses = item.lapses.filter(|_| item.open);
        Self {
            id: item.id.to_string(),
            who: item.organisation.name.clone(),
            when: clock.moment(item.at),
            reason: called(t, "dispute", &item.reason),
            against: t.with("attesting-against", "what", &against(t, clock, known, item)),
            state,
            words: item.words.clone(),
            items: items(t, &item.items),
            answers: answers(t, clock, known, item),
            lapses: lapses.map(|at| t.with("attesting-lapses", "when", &clock.day(at))),
            ours: item.ours,
            open: item.open,
            for_us: item.for_us && item.open && item.answer.is_none(),
        }
    }
}

/// The attestation that a dispute is against.
fn disputed<'a>(known: &'a ServiceVerification, item: &DisputeItem) -> Option<&'a AttestationItem> {
    known.attestations.iter().find(|found| Some(found.id) == item.attestation)
}

fn against(t: Texts, clock: &Clock, known: &ServiceVerification, item: &DisputeItem) -> String {
    let Some(look) = disputed(known, item) else { return t.say("verification-the-record") };
    let values = [
        ("who", text(&look.organisation.name)),
        ("how", text(&called(t, "method", &look.method))),
        ("when", text(&clock.day(look.observed))),
    ];
    t.filled("verification-look", &values)
}

fn answers(t: Texts, clock: &Clock, known: &ServiceVerification, item: &DisputeItem) -> Vec<Answered> {
    let defendant = disputed(known, item).map_or(&known.publisher, |look| &look.organisation);
    let answered = item.answer.zip(item.answered_at).map(|(answer, at)| {
        let values = [("who", text(&defendant.name)), ("answer", text(&called(t, "dispute-answer", &answer)))];
        let what = t.filled("attesting-answered", &values);
        Answered { what, when: clock.moment(at), words: item.answer_words.clone() }
    });
    let settled = item.settled_at.map(|at| {
        let what = t.with("attesting-settled", "who", &item.organisation.name);
        Answered { what, when: clock.moment(at), words: item.settled_words.clone() }
    });
    answered.into_iter().chain(settled).collect()
}

/// A request.
pub(super) struct Requested {
    pub(super) id: String,
    pub(super) words: String,
    pub(super) who: String,
    /// How to look, if it matters.
    pub(super) how: Option<String>,
    pub(super) due: Moment,
    pub(super) state: Badge,
    pub(super) ours: bool,
    pub(super) done: bool,
}

impl Requested {
    pub(super) fn new(t: Texts, clock: &Clock, item: &RequestItem) -> Self {
        let asked = item.to.as_ref().map_or_else(|| t.say("request-anybody"), |to| to.name.clone());
        let who = t.filled("request-asks", &[("who", text(&item.by.name)), ("whom", text(&asked))]);
        let names: Vec<&str> = item.taken_by.iter().map(|one| one.name.as_str()).collect();
        Self {
            id: item.id.to_string(),
            words: item.words.clone(),
            who,
            how: item.method.map(|method| t.with("attesting-how", "how", &called(t, "method", &method))),
            due: clock.moment(item.due),
            state: request_badge(t, item.done, &names),
            ours: item.taken_by_us,
            done: item.done,
        }
    }
}

/// How far a request is, as a label.
pub(super) fn request_badge(t: Texts, done: bool, taken_by: &[&str]) -> Badge {
    match (done, taken_by.is_empty()) {
        (true, _) => Badge::new("good", t.say("request-done")),
        (false, true) => Badge::new("warning", t.say("request-open")),
        (false, false) => Badge::new("plain", t.with("request-taken", "who", &listed(t, taken_by))),
    }
}
