//! Fork proofs: two entries of one author at one place of one log. The proof speaks for itself; whoever has it needs
//! to trust nobody. The log counts only up to the entry before.

use serde::{Deserialize, Serialize};

use crate::commit::LogId;
use crate::entry::{Unverified, without_body};
use crate::id::NetworkId;
use crate::keys::VerifyKey;

/// Two entries that contradict each other, without their bodies, the one with the lower id first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForkProof {
    #[serde(with = "serde_bytes", rename = "a")]
    first: Vec<u8>,
    #[serde(with = "serde_bytes", rename = "b")]
    second: Vec<u8>,
}

/// What a proof proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProvenFork {
    /// The forked log.
    pub log: LogId,
    /// Where it forks: nothing from there on counts.
    pub seq: u64,
}

impl ForkProof {
    /// Puts two stored entries together. `None` if either is no entry; whether they prove anything is decided by
    /// [`Self::verify`].
    pub fn new(one: &[u8], other: &[u8]) -> Option<Self> {
        let (one, other) = (without_body(one)?, without_body(other)?);
        let one_first = Unverified::parse(&one).ok()?.id() < Unverified::parse(&other).ok()?.id();
        let (first, second) = if one_first { (one, other) } else { (other, one) };
        Some(Self { first, second })
    }

    /// The log that it speaks of, before anything is verified.
    pub fn claimed_log(&self) -> Option<LogId> {
        Unverified::parse(&self.first).ok().map(|entry| entry.log())
    }

    /// The place that it speaks of, before anything is verified.
    pub fn claimed_place(&self) -> Option<(LogId, u64)> {
        Unverified::parse(&self.first).ok().map(|entry| (entry.log(), entry.header().seq))
    }

    /// Decides whether the holder of `key` signed two different entries for one place. `None` if it proves nothing:
    /// the fault of whoever passed it on.
    pub fn verify(&self, network: NetworkId, key: &VerifyKey) -> Option<ProvenFork> {
        let first = Unverified::parse(&self.first).ok()?.verify(key).ok()?;
        let second = Unverified::parse(&self.second).ok()?.verify(key).ok()?;
        let one_place = first.log() == second.log() && first.header().seq == second.header().seq;
        let ours = first.header().network == network && second.header().network == network;
        let two = first.id() < second.id();
        (one_place && ours && two).then(|| ProvenFork { log: first.log(), seq: first.header().seq })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commit::LogClass;
    use crate::entry::NewEntry;
    use crate::keys::SigningKey;
    use crate::time::Timestamp;

    const NETWORK: NetworkId = NetworkId([1; 32]);

    fn entry(key: &SigningKey, time: i64) -> Vec<u8> {
        let (class, time) = (LogClass::Services, Timestamp(time));
        let entry = NewEntry { network: NETWORK, class, head: None, kind: 16, time, decision: None, body: &[0x60] };
        entry.sign(key, [0; 16]).0
    }

    #[test]
    fn two_entries_at_one_place_prove_a_fork_whatever_their_order() {
        let key = SigningKey::from_seed(&[5; 32]);
        let (one, other) = (entry(&key, 1), entry(&key, 2));
        let proof = ForkProof::new(&one, &other).expect("two entries");
        assert_eq!(Some(&proof), ForkProof::new(&other, &one).as_ref());
        assert_eq!(proof.verify(NETWORK, &key.public()).map(|fork| fork.seq), Some(0));
    }

    #[test]
    fn one_entry_twice_or_two_authors_prove_nothing() {
        let (key, other) = (SigningKey::from_seed(&[5; 32]), SigningKey::from_seed(&[6; 32]));
        let twice = ForkProof::new(&entry(&key, 1), &entry(&key, 1)).expect("entries");
        assert_eq!(twice.verify(NETWORK, &key.public()), None);
        let framed = ForkProof::new(&entry(&key, 1), &entry(&other, 2)).expect("entries");
        assert_eq!(framed.verify(NETWORK, &key.public()), None);
        assert_eq!(framed.verify(NETWORK, &other.public()), None);
    }
}
