//! What a form of the verification page asks for.

use std::collections::BTreeMap;

use marshrut_protocol::local_api::{AttestForm, VerificationAction};
use marshrut_protocol::record::verification::{Finding, Quality};
use marshrut_protocol::text::Code;
use serde::de::DeserializeOwned;

use crate::forms::Fields;
use crate::texts::Clock;

/// The action; none if the form says nothing that can be understood.
pub(super) fn read(fields: &Fields, clock: &Clock) -> Option<VerificationAction> {
    let words = || fields.one("words").to_owned();
    Some(match fields.one("action") {
        "attest" => VerificationAction::Attest(Box::new(attest(fields, clock)?)),
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

fn attest(fields: &Fields, clock: &Clock) -> Option<AttestForm> {
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
    Some(AttestForm {
        level: named(fields.one("level"))?,
        method: named(fields.one("method"))?,
        observed,
        valid_until: None,
        findings: fields.all("item").filter_map(found).collect::<BTreeMap<_, _>>(),
        quality: Quality::ALL.into_iter().filter_map(grade).collect(),
        conflict: named(fields.one("conflict"))?,
        conflict_words: fields.one("conflict_words").to_owned(),
        respondents: None,
        evidence: Vec::new(),
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
            ("action", "attest"),
            ("level", "independent"),
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
        let Some(VerificationAction::Attest(form)) = read(&fields, &clock()) else { panic!("an attestation") };
        assert_eq!((form.method, form.conflict), (Method::SiteVisit, Conflict::None));
        assert_eq!(form.observed, clock().now(), "noon of today has not come yet");
        assert_eq!(form.findings.len(), 2);
        assert_eq!(form.quality, BTreeMap::from([(Quality::Dignity, 3)]));
    }

    #[test]
    fn without_a_statement_on_conflicts_there_is_no_attestation() {
        let fields =
            Fields::from([("action", "attest"), ("level", "peer"), ("method", "call"), ("observed", "2026-03-01")]);
        assert_eq!(read(&fields, &clock()), None);
        assert_eq!(read(&Fields::from([("action", "conjure")]), &clock()), None);
    }
}
