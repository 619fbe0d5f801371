//! Our side of the interoperability test of credentials (docs/interop.md): one attestation as a Verifiable Credential and
//! as a COSE object, from a fixed seed.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use marshrut_protocol::id::{EntryId, OrgId, ServiceId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::verification::{Attestation, Conflict, Finding, Level, Method, Quality, Subject};
use marshrut_protocol::text::{Code, Text};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::verification::credential::{Issuer, as_cose, as_credential};
use serde_json::json;

const NOW: Timestamp = Timestamp(1_795_305_600_000);

fn attestation() -> anyhow::Result<Attestation> {
    let findings =
        [("exists", Finding::Confirmed), ("hours", Finding::Refuted), ("category:hiv.art", Finding::Partial)];
    let findings = findings.into_iter().map(|(item, found)| Ok((Code::new(item)?, found)));
    let findings: BTreeMap<Code, Finding> = findings.collect::<anyhow::Result<_>>()?;
    Ok(Attestation {
        subject: Subject { publisher: OrgId([1; 32]), service: ServiceId([2; 16]), revision: EntryId([3; 32]) },
        level: Level::Independent,
        method: Method::SiteVisit,
        observed: NOW,
        findings: findings.try_into()?,
        fields: BTreeMap::new(),
        quality: BTreeMap::from([(Quality::Dignity, 3)]),
        conflict: Conflict::SameCountry,
        conflict_words: Text::default(),
        valid_from: NOW,
        valid_until: NOW.plus(Span::days(365)),
        respondents: None,
        evidence: Vec::new(),
        supersedes: None,
        request: None,
        words: Text::new("Спросите Нино. 🙂 „აქ“")?,
    })
}

fn main() -> anyhow::Result<()> {
    let (attestation, entry) = (attestation()?, EntryId([4; 32]));
    let signer = SigningKey::from_seed(&[7; 32]);
    let issuer = Issuer { org: OrgId([5; 32]), name: "Помощь Тбилиси", signer: &signer };
    let cose = as_cose(&attestation, entry, issuer);
    let offer = json!({
        "credential": as_credential(&attestation, entry, issuer, NOW),
        "cose": HEXLOWER.encode(&cose),
        "key": HEXLOWER.encode(signer.public().as_bytes()),
    });
    println!("{offer}");
    Ok(())
}
