//! Governance logs that are kept although their organisations do not belong.
//!
//! What vouched for an organisation can be taken back: by a fork, a revocation, a suspension, a decision that was undone.
//! Its governance log was read by then, and counts: root keys spoke in it, motions name it. If it were told of no more,
//! who read it and who comes later would differ for good. So who holds such a log says the certificate of its key in its own
//! log, and by that word of a member it is of interest to all (docs/governance.md, "Logs that are kept"). Decides
//! whose word that is and for how many keys. Never decides what is published; the engine does.

use std::collections::{BTreeMap, BTreeSet};

use super::Membership;
use crate::commit::{LogClass, LogId};
use crate::governance::SaidAgain;
use crate::id::AuthorId;
use crate::keys::VerifyKey;
use crate::record::certificate::SignedCertificate;
use crate::time::Timestamp;

/// For so many keys of organisations that do not belong the word of one key counts: the first in its log.
pub(in crate::engine) const MAX_KEPT: usize = 512;

/// See the module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// Those that a member told of.
    told: BTreeMap<AuthorId, VerifyKey>,
    /// Those that are held and of which nobody else would hear: no member told of them, or only they themselves name their key.
    untold: BTreeSet<AuthorId>,
}

impl Membership {
    /// The key that signs a log, if it is of interest: all logs of organisations that belong or did, and governance logs
    /// that are kept.
    pub fn key_for(&self, log: LogId) -> Option<&VerifyKey> {
        let kept = || self.kept.told.get(&log.author).filter(|_| log.class == LogClass::Governance);
        self.authors.get(&log.author).map(|(_, key)| key).or_else(kept)
    }

    /// Authors of governance logs that are kept.
    pub fn kept(&self) -> impl Iterator<Item = AuthorId> {
        self.kept.told.keys().copied()
    }

    /// Governance logs that are held and that nobody would hear of any more, with the certificates of their keys.
    pub fn untold(&self) -> Vec<(AuthorId, SignedCertificate)> {
        let certificate = |author: &AuthorId| Some((*author, self.ledger.certificate_of(*author)?.clone()));
        self.kept.untold.iter().filter_map(certificate).collect()
    }

    /// When an author said certificates of keys of organisations that do not belong.
    pub fn kept_by(&self, author: AuthorId) -> Vec<Timestamp> {
        let said = self.ledger.said_again().filter(|said| said.by == author);
        said.filter(|said| !self.authors.contains_key(&said.certificate.author)).map(|said| said.at).collect()
    }

    /// Whether an author's governance log is told of.
    pub(super) fn is_told_of(&self, author: AuthorId) -> bool {
        self.key_for(LogId { author, class: LogClass::Governance }).is_some()
    }

    pub(super) fn index_kept(&mut self) {
        let told = self.told_by_members();
        let known = std::mem::take(&mut self.kept.told);
        let key = |author: AuthorId| known.get(&author).copied().or_else(|| VerifyKey::try_from(author).ok());
        self.kept.told = told.into_iter().filter_map(|author| Some((author, key(author)?))).collect();
        let held = self.ledger.held().into_iter().map(|(author, _)| author);
        let named = self.ledger.named_by_others();
        let is_safe = |author: &AuthorId| self.is_told_of(*author) && named.contains(author);
        self.kept.untold = held.filter(|author| !is_safe(author)).collect();
    }

    /// The keys of organisations that do not belong of which members say certificates, so many of each member's key.
    fn told_by_members(&self) -> BTreeSet<AuthorId> {
        let mut by_key: BTreeMap<AuthorId, BTreeSet<AuthorId>> = BTreeMap::new();
        for SaidAgain { by, org, certificate, .. } in self.ledger.said_again() {
            if self.known(org).is_none() || self.authors.contains_key(&certificate.author) {
                continue;
            }
            let named = by_key.entry(by).or_default();
            if named.len() < MAX_KEPT {
                named.insert(certificate.author);
            }
        }
        by_key.into_values().flatten().collect()
    }
}
