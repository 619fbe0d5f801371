use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use marshrut_protocol::id::{EntryId, OrgId, ServiceId};
use marshrut_protocol::local_api::{DisputeItem, Organisation, Standing};
use marshrut_protocol::record::verification::{AnswerKind, Conflict, DisputeReason, Level, Method};
use marshrut_protocol::text::Country;
use marshrut_protocol::time::{Span, Timestamp};

use super::*;
use crate::languages::Language;

/// 12 March 2026.
const NOW: Timestamp = Timestamp(1_773_300_000_000);

fn days(days: i64) -> Timestamp {
    NOW.plus(Span::days(days))
}

fn organisation(name: &str) -> Organisation {
    let country = Country::new("GE").expect("a country");
    Organisation { id: OrgId([1; 32]), name: name.to_owned(), country, standing: Standing::Member }
}

/// A service of Berlin's that nobody has said anything of, and that is confirmed for ten days.
fn known(state: State) -> ServiceVerification {
    ServiceVerification {
        publisher: organisation("Berlin"),
        service: ServiceId([1; 16]),
        revision: EntryId([1; 32]),
        state,
        voices: 0,
        needed: 2,
        hands_on: None,
        confirmed_until: Some(days(10)),
        until: None,
        refuted: Vec::new(),
        checklist: Vec::new(),
        attestations: Vec::new(),
        disputes: Vec::new(),
        requests: Vec::new(),
    }
}

fn looked(who: &str, worth: Worth) -> AttestationItem {
    AttestationItem {
        id: EntryId([2; 32]),
        organisation: organisation(who),
        ours: false,
        level: Level::Independent,
        method: Method::SiteVisit,
        conflict: Conflict::None,
        conflict_words: String::new(),
        observed: days(-2),
        valid_until: days(300),
        worth,
        findings: BTreeMap::new(),
        quality: BTreeMap::new(),
        respondents: None,
        evidence: Vec::new(),
        words: String::new(),
    }
}

fn disputed(who: &str, open: bool) -> DisputeItem {
    DisputeItem {
        id: EntryId([3; 32]),
        organisation: organisation(who),
        ours: false,
        attestation: None,
        reason: DisputeReason::Wrong,
        at: days(-1),
        answer: Some(AnswerKind::Rejected),
        answered_at: Some(NOW),
        answer_words: String::new(),
        settled_at: None,
        settled_words: String::new(),
        lapses: Some(days(30)),
        open,
        for_us: false,
        items: Vec::new(),
        words: String::new(),
    }
}

fn code(code: &str) -> Code {
    Code::new(code).expect("a code")
}

/// Every state in every way that it comes about, with its sentence.
fn table() -> Vec<(ServiceVerification, &'static str)> {
    let three = ["Almaty", "Tbilisi", "Warsaw"].map(|who| looked(who, Worth::Counts));
    vec![
        (
            ServiceVerification {
                attestations: [&three[..], &[looked("Front", Worth::SameVoice)]].concat(),
                hands_on: Some(days(-2)),
                ..known(State::Verified)
            },
            "Almaty, Tbilisi and Warsaw looked at it independently of Berlin, hands-on last on 10 March 2026, and nobody disputes it.",
        ),
        (
            ServiceVerification { attestations: three[1..2].to_vec(), ..known(State::PeerChecked) },
            "Tbilisi looked at it. For \"verified\" 2 independent organisations are needed, one of them hands-on and lately.",
        ),
        (
            ServiceVerification { attestations: vec![looked("Almaty", Worth::Tied)], ..known(State::PeerChecked) },
            "Somebody looked who works together with it. Nobody independent has.",
        ),
        (known(State::SelfDeclared), "Only Berlin says so. Nobody independent has looked."),
        (
            ServiceVerification { confirmed_until: Some(days(-2)), ..known(State::Stale) },
            "Berlin vouched for it until 10 March 2026 and has not confirmed it since.",
        ),
        (
            ServiceVerification { attestations: vec![looked("Almaty", Worth::Expired)], ..known(State::Stale) },
            "What others found has run out. Somebody should look again.",
        ),
        (
            ServiceVerification {
                disputes: vec![disputed("Almaty", true), disputed("Tbilisi", false), disputed("Warsaw", true)],
                ..known(State::Disputed)
            },
            "Disputed by Almaty and Warsaw. Ask before you send anybody there.",
        ),
        (
            ServiceVerification { refuted: vec![code("hours"), code("no-police")], ..known(State::Refuted) },
            "Somebody looked and found that this is not so: The opening hours are right; Police do not wait for people there.",
        ),
    ]
}

fn say(language: Language, known: &ServiceVerification) -> String {
    let t = Texts { language };
    sentence(t, &Clock::new(t, TimeZone::UTC, NOW), known)
}

#[test]
fn every_state_is_a_sentence_with_what_it_rests_on() {
    for (known, expected) in table() {
        assert_eq!(say(Language::En, &known), expected, "{:?}", known.state);
    }
    for state in State::ALL {
        assert!(table().iter().any(|(known, _)| known.state == state), "{state:?} is not in the table");
    }
}

#[test]
fn no_language_lacks_a_sentence_or_a_fact_of_it() {
    for language in Language::ALL.iter().copied() {
        for (known, english) in table() {
            let said = say(language, &known);
            assert!(!said.contains("verdict-") && !said.contains("verification-") && !said.contains('{'), "{said}");
            let is_so = language == Language::En || said != english;
            assert!(is_so, "{} says it in English: {said}", language.tag());
            for name in ["Berlin", "Almaty", "Tbilisi", "Warsaw"] {
                assert_eq!(said.contains(name), english.contains(name), "{}: {said}", language.tag());
            }
            let there: Vec<String> = items(Texts { language }, &known.refuted);
            assert!(there.iter().all(|item| said.contains(item.as_str())), "{}: {said}", language.tag());
        }
    }
}

#[test]
fn what_else_is_to_be_known_stands_below_the_sentence() {
    let t = Texts { language: Language::En };
    let clock = Clock::new(t, TimeZone::UTC, NOW);
    let shells = vec![looked("Front", Worth::SameVoice)];
    let verified = ServiceVerification { attestations: shells, until: Some(days(10)), ..known(State::Verified) };
    let told = notes(t, &clock, &verified).join("\n");
    for part in ["vouches for the record until 22 March 2026", "does not count", "This holds until 22 March 2026"] {
        assert!(told.contains(part), "{told}");
    }
    let undated = ServiceVerification { confirmed_until: None, ..known(State::SelfDeclared) };
    assert_eq!(notes(t, &clock, &undated), ["The publisher does not say until when the record holds."]);
}
