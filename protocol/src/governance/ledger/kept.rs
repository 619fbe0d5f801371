//! Whose certificates others say again, so that the logs of their keys are kept although nobody belongs by them any more.
//!
//! Decides nothing: whose word has that effect, and for how many keys, says the engine's membership.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fact, Ledger};
use crate::id::{AuthorId, OrgId};
use crate::record::certificate::{Certificate, SignedCertificate};
use crate::time::Timestamp;

/// The certificate of a key of another organisation in somebody's governance log.
#[derive(Debug, Clone, Copy)]
pub struct SaidAgain<'a> {
    /// Who says it.
    pub by: AuthorId,
    /// For whom that key acts; never one too many of its organisation.
    pub org: OrgId,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub certificate: &'a Certificate,
}

impl Ledger {
    /// Certificates of other organisations' keys, those of one log in the order of that log.
    pub fn said_again(&self) -> impl Iterator<Item = SaidAgain<'_>> {
        self.others.iter().filter_map(|(number, seq)| {
            let Some(Fact::Certificate(certificate, _)) = self.fact(*number, *seq) else { return None };
            let org = self.owner(*number).filter(|org| *org != certificate.org)?;
            let log = &self.logs[*number];
            let (at, _) = log.moments.get(usize::try_from(*seq).ok()?)?;
            Some(SaidAgain { by: log.author, org, at: *at, certificate })
        })
    }

    /// Keys that are named outside their own logs: by the charter, in other logs, in motions. Who never read the log of another
    /// key does not know that there is one.
    pub fn named_by_others(&self) -> BTreeSet<AuthorId> {
        let elsewhere = self.others.iter().filter_map(|(number, seq)| match self.fact(*number, *seq)? {
            Fact::Certificate(said, _) | Fact::Sponsorship(said, _) => Some((self.logs[*number].author, said.author)),
            _ => None,
        });
        let elsewhere = elsewhere.filter(|(by, named)| by != named).map(|(_, named)| named);
        let founders = self.charter.founders().iter().map(|(certificate, _)| certificate.author);
        founders.chain(elsewhere).chain(self.carried.values().map(|said| said.author)).collect()
    }

    /// A certificate of a key, if one was ever told.
    pub fn certificate_of(&self, author: AuthorId) -> Option<&SignedCertificate> {
        self.certified.get(&author)
    }
}

/// Notes the certificate that a fact carries, `proposed` if it is a motion's. What the key itself says stands before what
/// others say of it.
pub(super) fn keep_certificate(
    certified: &mut BTreeMap<AuthorId, SignedCertificate>,
    author: AuthorId,
    fact: &Fact,
    proposed: Option<&Certificate>,
) {
    let carried = match fact {
        Fact::Certificate(said, signed) => Some((said, signed)),
        Fact::Sponsorship(said, sponsorship) => Some((said, &sponsorship.certificate)),
        Fact::Proposal(proposal) => proposed.zip(proposal.motion.certificate()),
        _ => None,
    };
    if let Some((said, signed)) = carried
        && (said.author == author || !certified.contains_key(&said.author))
    {
        certified.insert(said.author, signed.clone());
    }
}
