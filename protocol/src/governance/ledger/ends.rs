//! What root keys say of how keys end: how many entries count, and whose word that is.
//!
//! Decided from all that is held, wherever it was said, so that every node finds the same. Never decides what follows for
//! entries; the engine knows which of them are here.

use std::collections::BTreeMap;

use super::{Fact, Ledger};
use crate::commit::LogClass;
use crate::id::{AuthorId, OrgId};
use crate::record::revocation::{Revocation, SignedRevocation};

impl Ledger {
    /// How many entries of the logs of that class count, by key that its organisation revoked.
    pub fn revoked(&self, class: LogClass) -> BTreeMap<AuthorId, u64> {
        let mut revoked = BTreeMap::new();
        for fact in self.few() {
            let Fact::Revocation(said) = fact else { continue };
            let (revocation, _) = &**said;
            if self.is_key_of(revocation.author, revocation.org) {
                let counted = revoked.entry(revocation.author).or_insert(u64::MAX);
                *counted = revocation.counted(class).min(*counted);
            }
        }
        revoked
    }

    /// Revocations that name last entries, by organisations that certified the keys, wherever they were said.
    pub fn ends(&self) -> Vec<(Revocation, SignedRevocation)> {
        let said = self.few().filter_map(|fact| match fact {
            Fact::Revocation(said) => Some(&**said),
            _ => None,
        });
        let names = |said: &&(Revocation, SignedRevocation)| said.0.heads.iter().any(Option::is_some);
        said.filter(names).filter(|(said, _)| self.may_end(said.author, said.org)).cloned().collect()
    }

    /// Whether an organisation's word about how a key ends is kept: it certified the key. Whether the word counts says
    /// [`Self::ended_by`], which may change as more is heard.
    pub fn may_end(&self, author: AuthorId, org: OrgId) -> bool {
        self.is_key_of(author, org) || self.certificates().any(|held| (held.author, held.org) == (author, org))
    }

    /// Whose word about how a key ends counts, if its governance log forks at that place: the organisation that it founded
    /// the network for; else the one that it names below the fork, in what all nodes hold alike; else, of those that
    /// certified it elsewhere, one for which somebody else vouched under that key, then the one with the lowest id.
    pub fn ended_by(&self, author: AuthorId, forked: Option<u64>) -> Option<OrgId> {
        let founders = self.charter.founders().iter().map(|(certificate, _)| certificate);
        let founded = founders.into_iter().find(|certificate| certificate.author == author).map(|held| held.org);
        founded.or_else(|| self.named_below(author, forked)).or_else(|| self.certified_elsewhere(author))
    }

    fn named_below(&self, author: AuthorId, forked: Option<u64>) -> Option<OrgId> {
        let log = &self.logs[*self.numbers.get(&author)?];
        let common = log.facts.range(..forked.unwrap_or(u64::MAX));
        common.into_iter().find_map(|(_, (_, fact))| match fact {
            Fact::Certificate(said, _) if said.author == author => Some(said.org),
            _ => None,
        })
    }

    fn certified_elsewhere(&self, author: AuthorId) -> Option<OrgId> {
        // Nobody vouches for itself.
        let vouched = |by: usize, org: OrgId| self.logs[by].owner.is_some_and(|(owner, _)| owner != org);
        let said = self.others.iter().filter(|(by, _)| self.logs[*by].author != author);
        let certified = said.filter_map(|(by, seq)| match self.fact(*by, *seq)? {
            Fact::Certificate(said, _) if said.author == author => Some((true, said.org)),
            Fact::Sponsorship(said, _) if said.author == author => Some((!vouched(*by, said.org), said.org)),
            _ => None,
        });
        let proposed = self.carried.iter().filter(|(_, said)| said.author == author).filter_map(|(id, said)| {
            let (by, _) = self.proposals.get(id)?;
            Some((!vouched(*by, said.org), said.org))
        });
        certified.chain(proposed).min().map(|(_, org)| org)
    }

    /// Whether a key is that organisation's: it says so in its own log or, as long as it says of none, others' logs do.
    pub fn is_key_of(&self, author: AuthorId, org: OrgId) -> bool {
        match self.numbers.get(&author).and_then(|number| self.logs[*number].owner) {
            Some((owner, _)) => owner == org,
            None => self.certified_elsewhere(author) == Some(org),
        }
    }
}
