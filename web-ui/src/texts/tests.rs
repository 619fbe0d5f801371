//! The catalogue is whole: every key that is used, no text beside it, moments and forms as each language has them.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::tz::TimeZone;
use marshrut_protocol::local_api::{AuditAction, StaffRole, Symptom};
use marshrut_protocol::record::service::MissingField;
use marshrut_protocol::referral::State;
use marshrut_protocol::referral::action::ActionKind;
use marshrut_protocol::referral::consent::Field;
use marshrut_protocol::time::{Span, Timestamp};

use super::{Clock, Texts, catalogue};
use crate::languages::Language;

/// Each key of a language with its pattern as written.
pub(super) fn entries(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut key = String::new();
    for line in catalogue::source(language).lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((name, value)) if !line.starts_with(' ') => {
                key = name.to_owned();
                let repeated = all.insert(key.clone(), value.to_owned());
                assert_eq!(repeated, None, "{} has '{name}' twice", language.tag());
            }
            _ => all.entry(key.clone()).or_default().push_str(&format!("\n{line}")),
        }
    }
    all.remove("");
    all
}

#[test]
fn russian_numbers_have_their_forms() {
    let t = Texts { language: Language::Ru };
    let found = [1, 2, 5, 21, 22].map(|count| t.count("services-found", count));
    assert_eq!(
        found,
        ["Найдена 1 услуга", "Найдены 2 услуги", "Найдено 5 услуг", "Найдена 21 услуга", "Найдены 22 услуги"]
    );
}

/// The files under `dir` with this extension, as text.
pub(crate) fn files(dir: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(dir)];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).expect("the crate's own directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = std::fs::read_to_string(&path).expect("text");
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

/// Keys named literally in a call of the catalogue.
fn keys_used(text: &str) -> Vec<String> {
    let calls = [".say(", ".count(", ".with(", ".filled(", ".optional("];
    let after = |call: &'static str| {
        text.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
    };
    let keys = calls.into_iter().flat_map(after).map(str::to_owned);
    keys.filter(|key| {
        !key.ends_with('-') && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
    .collect()
}

#[test]
fn every_key_that_is_used_exists() {
    let english = entries(Language::En);
    let mut sources = files("src", "rs");
    sources.extend(files("templates", "html"));
    let mut used = 0;
    for (path, text) in
        sources.iter().filter(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("completeness.rs"))
    {
        for key in keys_used(text) {
            used += 1;
            assert!(english.contains_key(&key), "{path} uses '{key}', which the catalogue lacks");
        }
    }
    assert!(used > 200, "the search found only {used} keys: it is broken");
}

#[test]
fn every_code_of_the_protocol_has_its_words() {
    let english = entries(Language::En);
    let mut keys: Vec<String> = State::ALL.iter().map(|state| format!("state-{}", state.name())).collect();
    for kind in ActionKind::ALL {
        keys.push(format!("event-{}", kind.name()));
        let reasons = if kind.name() == "decline" { "reason" } else { "outcome" };
        keys.extend(kind.needs().codes.iter().map(|code| format!("{reasons}-{code}")));
        if kind.name() != "send" {
            keys.push(format!("action-{}", kind.name()));
            keys.push(format!("action-button-{}", kind.name()));
        }
    }
    keys.extend(Field::ALL.map(|field| format!("field-{}", field.name().replace('_', "-"))));
    for what in ["acknowledge", "decide", "answer", "outcome", "review"] {
        keys.extend([format!("due-ours-{what}"), format!("due-theirs-{what}")]);
    }
    let missing = [
        MissingField::Name,
        MissingField::Description,
        MissingField::Category,
        MissingField::Status,
        MissingField::Documents,
        MissingField::Cost,
        MissingField::Languages,
        MissingField::Country,
        MissingField::Contact,
        MissingField::ReferralTerms,
        MissingField::Safety,
    ];
    for field in missing {
        let name = serde_json::to_value(field).expect("a name");
        keys.push(format!("missing-{}", name.as_str().expect("a text")));
    }
    keys.extend(verification_keys());
    keys.extend(named("doctor", &Symptom::ALL));
    keys.extend(AuditAction::ALL.map(|action| format!("audit-action-{}", action.name())));
    for role in StaffRole::ALL.map(StaffRole::name) {
        keys.extend([format!("role-{role}"), format!("role-{role}-hint"), format!("problem-account-needs-{role}")]);
    }
    for key in keys {
        assert!(english.contains_key(&key), "the catalogue lacks '{key}'");
    }
}

/// A key for each value of a family that is written as one name.
fn named<T: serde::Serialize>(family: &str, values: &[T]) -> Vec<String> {
    let name = |value: &T| serde_json::to_value(value).expect("a name").as_str().expect("a text").to_owned();
    values.iter().map(|value| format!("{family}-{}", name(value))).collect()
}

fn verification_keys() -> Vec<String> {
    use marshrut_protocol::local_api::CalendarTask;
    use marshrut_protocol::record::verification::{
        AnswerKind, Conflict, DisputeReason, Finding, Level, Method, Quality,
    };
    use marshrut_protocol::verification::{State, Worth};
    let levels = [Level::Own, Level::Peer, Level::Independent, Level::ClientFeedback];
    let answers = [AnswerKind::Corrected, AnswerKind::Rejected, AnswerKind::Settled];
    let tasks = [
        CalendarTask::AnswerDispute,
        CalendarTask::Look,
        CalendarTask::Confirm,
        CalendarTask::LookAgain,
        CalendarTask::TakeOn,
    ];
    let worths = [
        Worth::Counts,
        Worth::Tied,
        Worth::Refutes,
        Worth::Own,
        Worth::SameVoice,
        Worth::Repeated,
        Worth::Changed,
        Worth::Superseded,
        Worth::Revoked,
        Worth::Expired,
        Worth::NotYet,
        Worth::NotMember,
    ];
    [
        named("verdict", &State::ALL),
        named("method", &Method::ALL),
        named("level", &levels),
        named("conflict", &Conflict::ALL),
        named("quality", &Quality::ALL),
        named("finding", &Finding::ALL),
        named("dispute", &DisputeReason::ALL),
        named("dispute-answer", &answers),
        named("worth", &worths),
        named("task", &tasks),
        named("same", &marshrut_protocol::catalogue::Sign::ALL),
    ]
    .concat()
}

/// What a reader of the page sees of a template: text and labels, without tags, expressions and statements.
fn visible(template: &str) -> String {
    let mut rest = template.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}")] {
        let mut pieces = rest.split(open);
        let first = pieces.next().unwrap_or_default().to_owned();
        let outside = pieces.filter_map(|piece| piece.split_once(close).map(|(_, outside)| outside));
        rest = outside.fold(first, |text, piece| text + piece);
    }
    let labels: Vec<&str> = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""]
        .into_iter()
        .flat_map(|name| rest.split(name).skip(1).filter_map(|text| text.split('"').next()))
        .collect();
    let between: String = rest.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    // A macro may hold nothing but attributes of a tag that another macro opened.
    let words = between.split_whitespace().filter(|word| !word.contains(['=', '"']) && *word != "required");
    format!("{}{}", words.collect::<String>(), labels.concat())
}

#[test]
fn templates_hold_no_text_of_their_own() {
    for (path, template) in files("templates", "html") {
        let letters: String = visible(&template).chars().filter(|c| c.is_alphabetic()).collect();
        assert_eq!(letters, "", "{path} says something that is not in the catalogue");
    }
}

#[test]
fn moments_are_written_as_each_language_does() {
    let at = Timestamp(1_773_300_000_000);
    let clock = |language| Clock::new(Texts { language }, TimeZone::UTC, at);
    assert_eq!(clock(Language::En).day(at), "12 March 2026");
    assert_eq!(clock(Language::Ru).day_and_time(at), "12 марта, 07:20");
    assert_eq!(clock(Language::Ka).relative(at.plus(Span::hours(-3))), "3 საათის წინ");
    assert_eq!(clock(Language::Ru).due(at.plus(Span::hours(3))), "осталось 3 часа");
    assert_eq!(clock(Language::En).due(at.plus(Span::days(-2))), "overdue by 2 days");
    assert_eq!(clock(Language::En).relative(Timestamp(i64::MIN)), "106751991167 days ago");
    assert_eq!(clock(Language::En).day(Timestamp(i64::MAX)), "unknown date");
}

#[test]
fn a_date_that_ends_in_a_full_stop_ends_the_sentence() {
    let texts = Texts { language: Language::Ru };
    let sentence = texts.with("verification-confirmed-until", "when", "10 июня 2026 г.");
    assert!(sentence.ends_with("до 10 июня 2026 г."), "{sentence}");
    assert!(texts.with("verification-confirmed-until", "when", "10 июня").ends_with("до 10 июня."));
}

#[test]
fn a_day_of_a_form_comes_back_as_the_same_day() {
    let tbilisi = TimeZone::fixed(jiff::tz::offset(4));
    let clock = Clock::new(Texts { language: Language::En }, tbilisi, Timestamp(1_773_300_000_000));
    let day = clock.day_of_input("2026-03-20").expect("a day");
    assert_eq!(clock.input_day(day), "2026-03-20");
    assert_eq!(clock.noon_of_input("2026-03-20"), Some(day.plus(Span::hours(12))));
    assert_eq!(clock.noon_of_input("2026-03-20T11:30"), Some(day.plus(Span::minutes(690))));
    assert_eq!(clock.day_of_input("20.03.2026"), None);
    assert_eq!(clock.written_day("2026-03"), "2026-03");
}

#[test]
fn the_pseudo_language_is_longer_and_still_whole() {
    let plain = Texts { language: Language::En }.say("services-clear");
    let pseudo = Texts { language: Language::Pseudo }.say("services-clear");
    assert!(pseudo.chars().count() * 10 >= plain.chars().count() * 13, "{pseudo}");
    assert!(Texts { language: Language::Pseudo }.with("refer-own", "partner", "x").contains('~'));
}
