//! Prekeys: which of ours are out, which of theirs we may seal to.
//!
//! Private halves are secrets of the vault under the prekey's id. What a peer gives lies under ids of another kind, so that
//! no peer ever names a row of ours. A one-time half is destroyed as soon as what was
//! sealed to it is durable; an epoch half when nothing sealed to it can be under way any more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Engine;
use super::housekeeping::MESSAGE_LIFETIME;
use super::turn::Turn;
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, KeyId, OrgId, PrekeyId};
use crate::local_api::PrekeyAge;
use crate::prekey::{PrekeyKind, PrekeySecret, PublicPrekey};
use crate::record::EpochPrekey;
use crate::time::{Span, Timestamp};

/// One-time prekeys given out in each message.
const GIVEN_PER_MESSAGE: usize = 2;
/// Most one-time prekeys out with one peer, and most kept of one peer.
const POOL: usize = 32;
/// A prekey of the week is renewed each week; after so long it is stale.
const STALE_AFTER: Span = Span::days(10);
/// A one-time prekey lives so long.
const ONE_TIME_VALIDITY: Span = Span::days(60);

const THEIRS_LABEL: &[u8] = b"marshrut/their-prekey/v1\0";

/// A row of [`Table::Prekey`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Row {
    /// One of ours: for whom (none: the week's, for everybody) and when to destroy it.
    Own { key: KeyId, peer: Option<OrgId>, destroy_at: Timestamp },
    /// One that a peer gave us.
    Theirs { org: OrgId, prekey: Box<PublicPrekey>, until: Timestamp },
}

struct OwnPrekey {
    secret: PrekeySecret,
    peer: Option<OrgId>,
    destroy_at: Timestamp,
}

struct TheirPrekey {
    prekey: PublicPrekey,
    until: Timestamp,
    /// Where its row lies; rows of before have the prekey's own id.
    row: Vec<u8>,
}

/// All prekeys that matter to us.
#[derive(Default)]
pub(super) struct Keyring {
    own: BTreeMap<PrekeyId, OwnPrekey>,
    theirs: BTreeMap<OrgId, Vec<TheirPrekey>>,
}

/// Where the row of a peer's prekey lies: among no ids of ours, whatever the peer gives.
fn their_row(org: OrgId, prekey: PrekeyId) -> Vec<u8> {
    Digest::of(&[THEIRS_LABEL, org.as_bytes(), &prekey.0].concat()).0.to_vec()
}

fn put(id: Vec<u8>, row: &Row) -> Write {
    let value = canon::to_vec(row).expect("a prekey holds integers and byte strings only");
    Write::Put { table: Table::Prekey, id, value, under: None }
}

fn put_own(id: PrekeyId, row: &Row) -> Write {
    put(id.0.to_vec(), row)
}

fn delete_own(id: PrekeyId) -> Write {
    Write::Delete { table: Table::Prekey, id: id.0.to_vec() }
}

fn delete_theirs(theirs: &TheirPrekey) -> Write {
    Write::Delete { table: Table::Prekey, id: theirs.row.clone() }
}

impl Keyring {
    /// Takes in a row found at a start under `id`; one of ours whose secret is gone is left out.
    pub(super) fn restore(&mut self, id: &[u8], row: &[u8], secret: impl Fn(KeyId) -> Option<Zeroizing<[u8; 32]>>) {
        match canon::from_slice(row) {
            Ok(Row::Own { key, peer, destroy_at }) => {
                if let Some(seed) = secret(key) {
                    let own = OwnPrekey { secret: PrekeySecret::from_seed(&seed), peer, destroy_at };
                    self.own.insert(PrekeyId(key.0), own);
                }
            }
            Ok(Row::Theirs { org, prekey, until }) => {
                self.theirs.entry(org).or_default().push(TheirPrekey { prekey: *prekey, until, row: id.to_vec() });
            }
            Err(_) => {}
        }
    }

    /// Whether the vault's secret is that of a prekey.
    pub(super) fn needs(&self, key: KeyId) -> bool {
        self.own.contains_key(&PrekeyId(key.0))
    }

    /// The private half of one of our prekeys.
    pub(super) fn secret(&self, id: PrekeyId) -> Option<&PrekeySecret> {
        self.own.get(&id).map(|own| &own.secret)
    }

    /// Makes fresh one-time prekeys for a peer, within its pool.
    pub(super) fn give(&mut self, peer: OrgId, turn: &mut Turn, commit: &mut Commit) -> Vec<PublicPrekey> {
        let out = self.own.values().filter(|own| own.peer == Some(peer)).count();
        let count = GIVEN_PER_MESSAGE.min(POOL.saturating_sub(out));
        (0..count).map(|_| self.give_one(peer, turn, commit)).collect()
    }

    fn give_one(&mut self, peer: OrgId, turn: &mut Turn, commit: &mut Commit) -> PublicPrekey {
        let secret = PrekeySecret::generate(&mut turn.rng);
        let public = secret.public();
        let key = KeyId(public.id().0);
        let destroy_at = turn.now.plus(ONE_TIME_VALIDITY).plus(MESSAGE_LIFETIME);
        commit.keys_added.push((key, Zeroizing::new(*secret.expose_seed())));
        commit.writes.push(put_own(public.id(), &Row::Own { key, peer: Some(peer), destroy_at }));
        self.own.insert(public.id(), OwnPrekey { secret, peer: Some(peer), destroy_at });
        public
    }

    /// Adds the week's prekey.
    pub(super) fn add_epoch(&mut self, secret: PrekeySecret, destroy_at: Timestamp, commit: &mut Commit) {
        let id = secret.public().id();
        let key = KeyId(id.0);
        commit.keys_added.push((key, Zeroizing::new(*secret.expose_seed())));
        commit.writes.push(put_own(id, &Row::Own { key, peer: None, destroy_at }));
        self.own.insert(id, OwnPrekey { secret, peer: None, destroy_at });
    }

    /// What was sealed to that one-time prekey is being made durable: its private half goes with the same commit.
    pub(super) fn use_up(&mut self, id: PrekeyId, commit: &mut Commit) {
        if self.own.get(&id).is_some_and(|own| own.peer.is_some()) {
            self.own.remove(&id);
            commit.writes.push(delete_own(id));
            commit.keys_destroyed.push(KeyId(id.0));
        }
    }

    /// Destroys what nothing under way can be sealed to any more.
    pub(super) fn destroy_expired(&mut self, now: Timestamp, commit: &mut Commit) {
        let expired: Vec<PrekeyId> =
            self.own.iter().filter(|(_, own)| own.destroy_at <= now).map(|(id, _)| *id).collect();
        for id in expired {
            self.own.remove(&id);
            commit.writes.push(delete_own(id));
            commit.keys_destroyed.push(KeyId(id.0));
        }
    }

    /// Keeps one-time prekeys that a peer gave us; one of our own that it sends back is none.
    pub(super) fn keep(&mut self, org: OrgId, prekeys: &[PublicPrekey], now: Timestamp, commit: &mut Commit) {
        let pool = self.theirs.entry(org).or_default();
        let until = now.plus(ONE_TIME_VALIDITY);
        for prekey in prekeys {
            let known = self.own.contains_key(&prekey.id()) || pool.iter().any(|held| held.prekey.id() == prekey.id());
            if pool.len() < POOL && !known {
                let row = their_row(org, prekey.id());
                commit.writes.push(put(row.clone(), &Row::Theirs { org, prekey: Box::new(prekey.clone()), until }));
                pool.push(TheirPrekey { prekey: prekey.clone(), until, row });
            }
        }
    }

    /// A peer says that a key is gone there: what it gives now takes the place of all that it gave before.
    pub(super) fn replace(&mut self, org: OrgId, prekeys: &[PublicPrekey], now: Timestamp, commit: &mut Commit) {
        let gone = self.theirs.remove(&org).unwrap_or_default();
        commit.writes.extend(gone.iter().map(delete_theirs));
        self.keep(org, prekeys, now, commit);
    }

    /// How many one-time prekeys of a peer are left.
    fn left(&self, org: OrgId, now: Timestamp) -> usize {
        self.theirs.get(&org).map_or(0, |pool| pool.iter().filter(|held| now < held.until).count())
    }

    /// Takes a one-time prekey of a peer: each is used once.
    fn take(&mut self, org: OrgId, now: Timestamp, commit: &mut Commit) -> Option<PublicPrekey> {
        let pool = self.theirs.get_mut(&org)?;
        while let Some(held) = pool.pop() {
            commit.writes.push(delete_theirs(&held));
            if now < held.until {
                return Some(held.prekey);
            }
        }
        None
    }
}

impl Engine {
    /// The key to seal the next message to a partner with: one-time if there is one, else the week's.
    pub(super) fn prekey_for(
        &mut self,
        org: OrgId,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Option<(PublicPrekey, PrekeyKind)> {
        if let Some(prekey) = self.keyring.take(org, now, commit) {
            return Some((prekey, PrekeyKind::OneTime));
        }
        let epoch = self.epoch_prekey(org)?;
        // A clock may be wrong by a day; beyond that an old key means that somebody withholds a newer one.
        let usable = now < epoch.not_after.plus(Span::days(1));
        usable.then(|| (epoch.prekey.clone(), PrekeyKind::Epoch))
    }

    /// The newest prekey of the week that a member's current key has published.
    pub(super) fn epoch_prekey(&self, org: OrgId) -> Option<&EpochPrekey> {
        let author = self.membership.member(org)?.certificate.author;
        self.epoch_prekeys.get(&author).map(|(_, _, prekey)| prekey)
    }

    /// How old the keys are that we can seal to. Somebody who keeps a partner's newer keys from us makes us seal to
    /// one whose private half may be stolen by now, so an old one is an alarm.
    pub(super) fn prekey_age(&self, org: OrgId, now: Timestamp) -> Option<PrekeyAge> {
        let epoch = self.epoch_prekey(org).filter(|_| org != self.own.org)?;
        Some(PrekeyAge {
            made: epoch.not_before,
            usable_until: epoch.not_after,
            one_time: self.keyring.left(org, now),
            stale: now.since(epoch.not_before) > STALE_AFTER,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBER: OrgId = OrgId([7; 32]);
    const NOW: Timestamp = Timestamp(1_000);

    fn touched(commit: &Commit) -> Vec<Vec<u8>> {
        let id = |write: &Write| match write {
            Write::Put { id, .. } | Write::Delete { id, .. } => Some(id.clone()),
            _ => None,
        };
        commit.writes.iter().filter_map(id).collect()
    }

    /// What we publish is known to everybody, so anybody can send it back.
    #[test]
    fn a_member_that_sends_our_own_prekeys_back_touches_no_row_of_ours() {
        let (mut keyring, mut commit) = (Keyring::default(), Commit::default());
        let secret = PrekeySecret::from_seed(&[3; 32]);
        let ours = secret.public();
        keyring.add_epoch(secret, NOW.plus(ONE_TIME_VALIDITY), &mut commit);
        let mut theirs = Commit::default();
        keyring.keep(MEMBER, std::slice::from_ref(&ours), NOW, &mut theirs);
        keyring.replace(MEMBER, std::slice::from_ref(&ours), NOW, &mut theirs);
        assert!(theirs.writes.is_empty() && keyring.left(MEMBER, NOW) == 0, "it is none of theirs");
        assert!(keyring.secret(ours.id()).is_some());
    }

    /// Nor one that it guessed we would make, or made up: rows of peers have ids of their own.
    #[test]
    fn what_a_peer_gives_lies_under_no_id_that_the_peer_chose() {
        let (mut keyring, mut commit) = (Keyring::default(), Commit::default());
        let given = PrekeySecret::from_seed(&[4; 32]).public();
        keyring.keep(MEMBER, std::slice::from_ref(&given), NOW, &mut commit);
        let kept = touched(&commit);
        assert_eq!(kept.len(), 1);
        assert_ne!(kept[0], given.id().0.to_vec());
        let mut used = Commit::default();
        assert_eq!(keyring.take(MEMBER, NOW, &mut used).map(|prekey| prekey.id()), Some(given.id()));
        assert_eq!(touched(&used), kept, "it is taken away where it was put");
    }

    #[test]
    fn rows_of_before_are_read_and_taken_away_where_they_lie() {
        let given = PrekeySecret::from_seed(&[5; 32]).public();
        let until = NOW.plus(ONE_TIME_VALIDITY);
        let row = Row::Theirs { org: MEMBER, prekey: Box::new(given.clone()), until };
        let row = canon::to_vec(&row).expect("a row");
        let (mut keyring, mut commit) = (Keyring::default(), Commit::default());
        keyring.restore(&given.id().0, &row, |_| None);
        assert!(keyring.take(MEMBER, NOW, &mut commit).is_some());
        assert_eq!(touched(&commit), [given.id().0.to_vec()]);
    }
}
