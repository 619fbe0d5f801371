//! Single attestations that were exported for other programs: a Verifiable Credential, or a COSE_Sign1 object.
//!
//! One says that nothing was changed since its key signed it. Whose key that is, and what was revoked, is said by an
//! exported verification of the same network beside it (`--with`).

use marshrut_protocol::time::Timestamp;
use marshrut_protocol::verification::Worth;
use marshrut_protocol::verification::bundle::{KeyStanding, Proven};
use marshrut_protocol::verification::credential::{Presented, PresentedError, from_cose, from_credential};
use serde_json::{Value, json};

use super::super::failure::{Exit, Failure};
use super::super::output::Page;
use super::super::words::moment;
use super::name;

/// An attestation out of a file, with what the network's entries say of it if they were given.
pub(super) struct Checked<'a> {
    format: &'static str,
    said: Presented,
    at: Timestamp,
    network: Option<(&'a Proven, KeyStanding)>,
}

/// What the file says, if it is a single attestation; its form shows by its first byte.
pub(super) fn read(bytes: &[u8]) -> Option<Result<(&'static str, Presented), PresentedError>> {
    /// How a COSE_Sign1 object begins: its tag.
    const COSE_SIGN1: u8 = 0xd2;
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{') => Some(match serde_json::from_slice::<Value>(bytes) {
            Ok(credential) => from_credential(&credential).map(|said| ("vc", said)),
            Err(_not_json) => Err(PresentedError::Missing("a JSON object")),
        }),
        Some(&COSE_SIGN1) => Some(from_cose(bytes).map(|said| ("cose", said))),
        _ => None,
    }
}

impl<'a> Checked<'a> {
    /// Puts it beside what the network's entries say.
    pub(super) fn new(
        (format, said): (&'static str, Presented),
        at: Timestamp,
        network: Option<&'a Proven>,
    ) -> Result<Self, Failure> {
        let Some(proven) = network else { return Ok(Self { format, said, at, network: None }) };
        match proven.keys.get(&said.author) {
            Some(key) if key.org == said.org => Ok(Self { format, said, at, network: Some((proven, *key)) }),
            Some(key) => {
                let title = format!("its key is of {}, not of whom it names", name(proven, key.org));
                Err(Failure::new(Exit::Refused, title))
            }
            None => Err(Failure::new(Exit::Refused, format!("nobody in {} has its key", proven.network_name))
                .with_cure("if the key is new, take an export that is newer than the attestation")),
        }
    }

    fn worth(&self) -> Option<Worth> {
        let (proven, _) = self.network.as_ref()?;
        let facts = &proven.verdict.attestations;
        facts.iter().find(|fact| fact.id == self.said.entry).map(|fact| fact.worth)
    }

    fn is_expired(&self) -> bool {
        self.said.valid_until < self.at
    }

    /// For programs.
    pub(super) fn told(&self) -> Value {
        let said = &self.said;
        let mut told = json!({
            "genuine": true,
            "format": self.format,
            "attestation": said.entry,
            "organisation": said.org,
            "key": said.author,
            "publisher": said.subject.publisher,
            "service": said.subject.service,
            "revision": said.subject.revision,
            "level": said.level,
            "method": said.method,
            "observed": said.observed,
            "valid_from": said.valid_from,
            "valid_until": said.valid_until,
            "expired": self.is_expired(),
        });
        if let Some((proven, key)) = &self.network {
            told["network"] = json!(proven.network);
            told["by"] = name(proven, said.org).into();
            told["key_revoked"] = key.revoked.into();
            told["worth"] = json!(self.worth());
        }
        told
    }

    /// For people.
    pub(super) fn write(&self, page: &mut Page) {
        let said = &self.said;
        let by = self.network.as_ref().map_or_else(|| said.org.to_string(), |(proven, _)| name(proven, said.org));
        page.heading(&format!("An attestation of service {}", said.subject.service));
        page.fields(&[
            ("signature", "genuine".to_owned()),
            ("by", by),
            ("looked", moment(said.observed)),
            ("how", json!(said.method).as_str().unwrap_or_default().to_owned()),
            ("counts until", moment(said.valid_until)),
        ]);
        page.blank();
        self.remarks().iter().for_each(|remark| page.line(remark));
    }

    fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if self.is_expired() {
            remarks.push("It has run out: it says nothing of today.".to_owned());
        }
        match (&self.network, self.worth()) {
            (None, _) => remarks.push(
                "Whose key signed it, and whether it was taken back, is not in this file: ask for an exported \
                 verification of the service and add --with FILE."
                    .to_owned(),
            ),
            (Some((proven, key)), worth) => {
                if key.revoked {
                    remarks.push("The organisation has ended the key that signed it.".to_owned());
                }
                remarks.push(match worth {
                    Some(worth) => format!(
                        "In {} it is worth: {}.",
                        proven.network_name,
                        json!(worth).as_str().unwrap_or_default()
                    ),
                    None => "The export beside it is of another service, or older: it does not hold this attestation."
                        .to_owned(),
                });
            }
        }
        remarks
    }
}
