//! How many node keys of one organisation count: what its others sign means nothing, for everybody.
//!
//! Decided by all certificates and revocations that are held, wherever they were said, also in logs of keys that do not
//! count: every node holds all governance logs, so every node finds the same, in whatever order they came. Older keys
//! come first, so that nobody loses a key by certifying another one.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{AuthorId, OrgId};
use crate::record::certificate::Certificate;

/// Most keys of one organisation that count at a time: the present one, and earlier ones that are about to be revoked.
pub const MAX_KEYS: usize = 4;
/// Most that ever count, revoked ones among them: each has logs and a share of what may be said.
pub const MAX_KEYS_EVER: usize = 64;

/// The keys that each organisation's root certified, with the lowest number that it gave to each.
#[derive(Debug, Default)]
pub(super) struct KeyRing(BTreeMap<OrgId, BTreeMap<AuthorId, u32>>);

impl KeyRing {
    /// All keys that these certificates name.
    pub(super) fn of<'a>(certificates: impl Iterator<Item = &'a Certificate>) -> Self {
        let mut ring = Self::default();
        for certificate in certificates {
            let serial = ring.0.entry(certificate.org).or_default().entry(certificate.author);
            let serial = serial.or_insert(certificate.serial);
            *serial = certificate.serial.min(*serial);
        }
        ring
    }

    /// The keys that do not count, with the organisation that certified them.
    pub(super) fn excess(&self, is_revoked: impl Fn(AuthorId) -> bool) -> BTreeSet<(AuthorId, OrgId)> {
        let mut excess = BTreeSet::new();
        for (org, keys) in self.0.iter().filter(|(_, keys)| keys.len() > MAX_KEYS) {
            let mut live = 0;
            for (place, author) in by_age(keys).into_iter().enumerate() {
                live += usize::from(!is_revoked(author));
                if place >= MAX_KEYS_EVER || (live > MAX_KEYS && !is_revoked(author)) {
                    excess.insert((author, *org));
                }
            }
        }
        excess
    }

    /// Whether so many older keys came before this one that it never counts, whatever is revoked.
    pub(super) fn comes_too_late(&self, author: AuthorId, org: OrgId) -> bool {
        let keys = self.0.get(&org).map(by_age).unwrap_or_default();
        keys.iter().skip(MAX_KEYS_EVER).any(|held| *held == author)
    }
}

/// The oldest first.
fn by_age(keys: &BTreeMap<AuthorId, u32>) -> Vec<AuthorId> {
    let mut by_age: Vec<(u32, AuthorId)> = keys.iter().map(|(author, serial)| (*serial, *author)).collect();
    by_age.sort_unstable();
    by_age.into_iter().map(|(_, author)| author).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn ring(keys: u32) -> KeyRing {
        let held = sample::org(1).certificate;
        let certificates: Vec<Certificate> =
            (0..keys).map(|n| Certificate { author: AuthorId([n as u8; 32]), serial: n, ..held }).collect();
        KeyRing::of(certificates.iter().chain(&certificates))
    }

    fn numbers(excess: BTreeSet<(AuthorId, OrgId)>) -> Vec<u8> {
        excess.into_iter().map(|(author, _)| author.0[0]).collect()
    }

    #[test]
    fn the_oldest_count_and_a_revoked_one_makes_room() {
        assert_eq!(numbers(ring(4).excess(|_| false)), [0; 0]);
        assert_eq!(numbers(ring(6).excess(|_| false)), [4, 5]);
        assert_eq!(numbers(ring(6).excess(|author| author.0[0] == 1)), [5]);
        assert_eq!(numbers(ring(6).excess(|author| author.0[0] > 3)), [0; 0], "what is revoked takes no place");
    }

    #[test]
    fn who_revokes_one_key_after_the_other_comes_to_an_end() {
        assert_eq!(numbers(ring(66).excess(|_| true)), [64, 65]);
        let late = |n: u8| ring(66).comes_too_late(AuthorId([n; 32]), sample::org(1).certificate.org);
        assert_eq!([late(5), late(63), late(64), late(65)], [false, false, true, true]);
    }
}
