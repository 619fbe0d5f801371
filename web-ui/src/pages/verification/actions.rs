//! What a form of the verification page asks for.

use std::collections::BTreeMap;

use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{AttestForm, VerificationAction};
use marshrut_protocol::record::verification::{Finding, Level, Quality};
use marshrut_protocol::text::Code;
use serde::de::DeserializeOwned;

use crate::forms::Fields;
use crate::texts::Clock;

/// What was found, with what proves it; none if the form leaves out what must be stated.
pub(super) fn attested(fields: &Fields, evidence: Vec<Digest>, clock: &Clock) -> Option<VerificationAction> {
    Some(VerificationAction::Attest(Box::new(attest(fields, evidence, clock)?)))
}

/// Any other action; none if the form says nothing that can be understood.
pub(super) fn read(fields: &Fields, clock: &Clock) -> Option<VerificationAction> {
    let words = || fields.one("words").to_owned();
    Some(match fields.one("action") {
        "revoke" => VerificationAction::Revoke { attestation: fields.one("attestation").parse().ok()?, words: words() },
        "dispute" => VerificationAction::Dispute {
            attestation: fields.one("attestation").parse().ok(),
            reason: named(fields.one("reason"))?,
            items: fields.all("items").filter_map(|item| Code::new(item).ok()).collect(),
            words: words(),
        },
        "answer" => VerificationAction::Answer {
            dispute: fields.one("dispute").parse().ok()?,
            kind: named(fields.one("kind"))?,
            words: words(),
        },
        "request" => VerificationAction::Request {
            to: fields.one("to").parse().ok(),
            method: named(fields.one("method")),
            due: clock.noon_of_input(fields.one("due"))?,
            words: words(),
        },
        "take" => VerificationAction::Take {
            request: fields.one("request").parse().ok()?,
            taken: fields.one("taken") == "yes",
        },
        "confirm" => VerificationAction::Confirm { until: clock.noon_of_input(fields.one("until"))? },
        _ => return None,
    })
}

fn attest(fields: &Fields, evidence: Vec<Digest>, clock: &Clock) -> Option<AttestForm> {
    let found = |item: &str| {
        let finding: Finding = named(fields.one(&format!("found-{item}")))?;
        Some((Code::new(item).ok()?, finding))
    };
    let grade = |quality: Quality| {
        let name = super::name(&quality);
        Some((quality, fields.one(&format!("grade-{name}")).parse().ok()?))
    };
    // Somebody who looks today looked before now.
    let observed = clock.noon_of_input(fields.one("observed"))?.min(clock.now());
    let level = named(fields.one("level"))?;
    Some(AttestForm {
        level,
        method: named(fields.one("method"))?,
        observed,
        valid_until: clock.noon_of_input(fields.one("valid_until")),
        findings: fields.all("item").filter_map(found).collect::<BTreeMap<_, _>>(),
        quality: Quality::ALL.into_iter().filter_map(grade).collect(),
        conflict: named(fields.one("conflict"))?,
        conflict_words: fields.one("conflict_words").to_owned(),
        respondents: fields.one("respondents").parse().ok().filter(|_| level == Level::ClientFeedback),
        evidence,
        request: fields.one("request").parse().ok(),
        words: fields.one("words").to_owned(),
    })
}

/// A value by its name.
fn named<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use marshrut_protocol::record::verification::{Conflict, Method};
    use marshrut_protocol::time::Timestamp;

    use super::*;
    use crate::languages::Language;
    use crate::texts::Texts;

    fn clock() -> Clock {
        Clock::new(Texts { language: Language::En }, TimeZone::UTC, Timestamp(1_773_300_000_000))
    }

    #[test]
    fn an_attestation_is_read_from_its_form() {
        let fields = Fields::from([
            ("level", "independent"),
            ("respondents", "12"),
            ("method", "site-visit"),
            ("conflict", "none"),
            ("observed", "2026-03-12"),
            ("item", "exists"),
            ("found-exists", "confirmed"),
            ("item", "hours"),
            ("found-hours", "refuted"),
            ("grade-dignity", "3"),
            ("grade-access", ""),
        ]);
        let proof = vec![Digest([7; 32])];
        let Some(VerificationAction::Attest(form)) = attested(&fields, proof.clone(), &clock()) else {
            panic!("an attestation")
        };
        assert_eq!((form.method, form.conflict), (Method::SiteVisit, Conflict::None));
        assert_eq!(form.observed, clock().now(), "noon of today has not come yet");
        assert_eq!(form.findings.len(), 2);
        assert_eq!(form.quality, BTreeMap::from([(Quality::Dignity, 3)]));
        assert_eq!((form.evidence, form.valid_until), (proof, None));
        assert_eq!(form.respondents, None, "only who passes on what clients said tells how many");
    }

    #[test]
    fn what_clients_said_is_passed_on_with_their_number_and_an_end() {
        let fields = Fields::from([
            ("level", "client-feedback"),
            ("method", "desk"),
            ("conflict", "none"),
            ("observed", "2026-03-01"),
            ("valid_until", "2026-06-01"),
            ("respondents", "12"),
        ]);
        let Some(VerificationAction::Attest(form)) = attested(&fields, Vec::new(), &clock()) else {
            panic!("an attestation")
        };
        assert_eq!((form.level, form.respondents), (Level::ClientFeedback, Some(12)));
        assert_eq!(form.valid_until, clock().noon_of_input("2026-06-01"));
    }

    #[test]
    fn what_must_be_stated_cannot_be_left_out() {
        let whole = [("level", "peer"), ("method", "call"), ("conflict", "none"), ("observed", "2026-03-01")];
        assert!(attested(&Fields::from(whole), Vec::new(), &clock()).is_some());
        for (left_out, _) in whole {
            let said = whole.map(|(name, value)| (name, if name == left_out { "" } else { value }));
            assert_eq!(attested(&Fields::from(said), Vec::new(), &clock()), None, "{left_out}");
        }
        assert_eq!(read(&Fields::from([("action", "attest")]), &clock()), None, "that has a form of its own");
        assert_eq!(read(&Fields::from([("action", "conjure")]), &clock()), None);
    }
}
