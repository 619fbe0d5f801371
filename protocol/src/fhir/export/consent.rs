//! The Consent: what the client agreed to, with whom, until when.

use serde_json::{Value, json};

use super::Source;
use crate::fhir::coding::{concept, to};
use crate::fhir::system;
use crate::hsds::moment::rfc3339;
use crate::local_api::ConsentForm;
use crate::referral::State;

/// The consent that the referral was sent under; after a withdrawal only that there is none any more; `None` once the
/// content was destroyed because its time was over.
pub(super) fn consent(source: &Source<'_>) -> Option<Value> {
    let form = source.content.and_then(|content| content.consent.as_ref());
    let withdrawn = source.state == State::ConsentWithdrawn;
    if form.is_none() && !withdrawn {
        return None;
    }
    let holds = form.is_some_and(|form| form.expires.is_none_or(|end| source.at < end)) && !withdrawn;
    let manner = form.map(|form| concept(system::CHOICE, &form.given));
    let category: Vec<Value> = [concept(system::ACT_CODE, "IDSCL")].into_iter().chain(manner).collect();
    Some(json!({
        "resourceType": "Consent",
        "language": form.and_then(|form| form.language.as_ref()),
        "status": if holds { "active" } else { "inactive" },
        "scope": concept(system::CONSENT_SCOPE, "patient-privacy"),
        "category": category,
        "patient": form.map(|_| source.client()),
        "dateTime": form.and_then(|form| form.given_at).and_then(rfc3339),
        "organization": [to(&source.name("sender"))],
        "policyRule": concept(system::ACT_CODE, "OPTIN"),
        "provision": form.map(|form| provision(source, form)),
    }))
}

fn provision(source: &Source<'_>, form: &ConsentForm) -> Value {
    let recipient = concept(system::PARTICIPATION, "IRCP");
    let withheld = (!form.withhold_from.is_empty()).then(
        || json!([{"type": "deny", "actor": [{"role": recipient, "reference": {"display": form.withhold_from}}]}]),
    );
    json!({
        "type": "permit",
        "period": {"start": form.given_at.and_then(rfc3339), "end": form.expires.and_then(rfc3339)},
        "actor": [{"role": recipient, "reference": to(&source.name("receiver"))}],
        "code": form.fields.iter().map(|field| concept(system::FIELD, field)).collect::<Vec<_>>(),
        "provision": withheld,
    })
}
