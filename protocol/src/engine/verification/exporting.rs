//! Where all is that a verdict rests on, for a file that proves it without a node ([`crate::verification::bundle`]).

use crate::commit::{LogClass, LogId};
use crate::engine::{Engine, Refusal, Reply};
use crate::id::EntryId;
use crate::record::verification::Attestation;
use crate::time::Timestamp;
use crate::verification::credential::{self, Issuer};
use crate::verification::{Key, Worth};

/// What goes into a bundle; the caller reads the entries.
#[derive(Debug, Clone)]
pub struct ExportedEntries {
    /// The charter's bytes.
    pub charter: Vec<u8>,
    /// The governance logs of all authors who belong or belonged, and how many entries each has.
    pub governance: Vec<(LogId, u64)>,
    /// The service's record.
    pub service: (LogId, u64),
    /// Everything that was said about the service.
    pub said: Vec<(LogId, u64)>,
}

impl Engine {
    /// An attestation of ours, signed for programs that know nothing of us.
    pub(super) fn export_attestation(
        &self,
        entry: EntryId,
        attestation: &Attestation,
        cose: bool,
        now: Timestamp,
    ) -> Result<Reply, Refusal> {
        let verdict = self.verdict(attestation.subject.into(), now);
        let facts = verdict.map(|verdict| verdict.attestations).unwrap_or_default();
        let fact = facts.iter().find(|fact| fact.id == entry && fact.org == self.own.org);
        let fact = fact.ok_or_else(|| Refusal::NotFound { what: "attestation of ours", id: entry.to_string() })?;
        if fact.worth == Worth::Revoked {
            return Err(super::forbidden(
                "taken-back",
                "this attestation was taken back",
                "attest again what you found",
            ));
        }
        let name = self.organisation_or_unknown(self.own.org).name;
        let issuer = Issuer { org: self.own.org, name: &name, signer: &self.own.signer };
        let bytes = if cose {
            credential::as_cose(attestation, entry, issuer)
        } else {
            credential::as_credential(attestation, entry, issuer, now).to_string().into_bytes()
        };
        Ok(Reply::Credential(bytes))
    }

    pub(super) fn export_verification(&self, key: Key) -> Result<Reply, Refusal> {
        let hit = self.catalogue.get(key.publisher, key.service).ok_or_else(|| super::no_service(key))?;
        let log = self.logs.numbered(hit.at.log).ok_or_else(|| super::no_service(key))?;
        let known = |log: &LogId| self.membership.key_for(*log).is_some();
        let governance = self.logs.iter().filter(|(log, _)| log.class == LogClass::Governance && known(log));
        let said = self.casebook.said_about(key).into_iter();
        let said = said.map(|(author, seq)| (LogId { author, class: LogClass::Attestations }, seq));
        Ok(Reply::VerificationExport(Box::new(ExportedEntries {
            charter: self.membership.charter().bytes().to_vec(),
            governance: governance.map(|(log, held)| (log, held.len())).collect(),
            service: (log, hit.at.seq),
            said: said.filter(|(log, _)| known(log)).collect(),
        })))
    }
}
