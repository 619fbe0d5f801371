//! Prekeys: which of ours are out, which of theirs we may seal to.
//!
//! Private halves are secrets of the vault under the prekey's id. A one-time half is destroyed as soon as what was
//! sealed to it is durable; an epoch half when nothing sealed to it can be under way any more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Engine;
use super::housekeeping::MESSAGE_LIFETIME;
use super::turn::Turn;
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{KeyId, OrgId, PrekeyId};
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

/// All prekeys that matter to us.
#[derive(Default)]
pub(super) struct Keyring {
    own: BTreeMap<PrekeyId, OwnPrekey>,
    theirs: BTreeMap<OrgId, Vec<(PublicPrekey, Timestamp)>>,
}

fn put(id: PrekeyId, row: &Row) -> Write {
    let value = canon::to_vec(row).expect("a prekey holds integers and byte strings only");
    Write::Put { table: Table::Prekey, id: id.0.to_vec(), value, under: None }
}

fn delete(id: PrekeyId) -> Write {
    Write::Delete { table: Table::Prekey, id: id.0.to_vec() }
}

impl Keyring {
    /// Takes in a row found at a start; the key if it is one of ours whose secret is gone.
    pub(super) fn restore(&mut self, row: &[u8], secret: impl Fn(KeyId) -> Option<Zeroizing<[u8; 32]>>) {
        match canon::from_slice(row) {
            Ok(Row::Own { key, peer, destroy_at }) => {
                if let Some(seed) = secret(key) {
                    let own = OwnPrekey { secret: PrekeySecret::from_seed(&seed), peer, destroy_at };
                    self.own.insert(PrekeyId(key.0), own);
                }
            }
            Ok(Row::Theirs { org, prekey, until }) => self.theirs.entry(org).or_default().push((*prekey, until)),
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
        commit.writes.push(put(public.id(), &Row::Own { key, peer: Some(peer), destroy_at }));
        self.own.insert(public.id(), OwnPrekey { secret, peer: Some(peer), destroy_at });
        public
    }

    /// Adds the week's prekey.
    pub(super) fn add_epoch(&mut self, secret: PrekeySecret, destroy_at: Timestamp, commit: &mut Commit) {
        let id = secret.public().id();
        let key = KeyId(id.0);
        commit.keys_added.push((key, Zeroizing::new(*secret.expose_seed())));
        commit.writes.push(put(id, &Row::Own { key, peer: None, destroy_at }));
        self.own.insert(id, OwnPrekey { secret, peer: None, destroy_at });
    }

    /// What was sealed to that one-time prekey is being made durable: its private half goes with the same commit.
    pub(super) fn use_up(&mut self, id: PrekeyId, commit: &mut Commit) {
        if self.own.get(&id).is_some_and(|own| own.peer.is_some()) {
            self.own.remove(&id);
            commit.writes.push(delete(id));
            commit.keys_destroyed.push(KeyId(id.0));
        }
    }

    /// Destroys what nothing under way can be sealed to any more.
    pub(super) fn destroy_expired(&mut self, now: Timestamp, commit: &mut Commit) {
        let expired: Vec<PrekeyId> =
            self.own.iter().filter(|(_, own)| own.destroy_at <= now).map(|(id, _)| *id).collect();
        for id in expired {
            self.own.remove(&id);
            commit.writes.push(delete(id));
            commit.keys_destroyed.push(KeyId(id.0));
        }
    }

    /// Keeps one-time prekeys that a peer gave us.
    pub(super) fn keep(&mut self, org: OrgId, prekeys: &[PublicPrekey], now: Timestamp, commit: &mut Commit) {
        let pool = self.theirs.entry(org).or_default();
        let until = now.plus(ONE_TIME_VALIDITY);
        for prekey in prekeys {
            if pool.len() < POOL && !pool.iter().any(|(held, _)| held.id() == prekey.id()) {
                pool.push((prekey.clone(), until));
                commit.writes.push(put(prekey.id(), &Row::Theirs { org, prekey: Box::new(prekey.clone()), until }));
            }
        }
    }

    /// A peer says that a key is gone there: what it gives now takes the place of all that it gave before.
    pub(super) fn replace(&mut self, org: OrgId, prekeys: &[PublicPrekey], now: Timestamp, commit: &mut Commit) {
        let gone = self.theirs.remove(&org).unwrap_or_default();
        commit.writes.extend(gone.iter().map(|(prekey, _)| delete(prekey.id())));
        self.keep(org, prekeys, now, commit);
    }

    /// How many one-time prekeys of a peer are left.
    fn left(&self, org: OrgId, now: Timestamp) -> usize {
        self.theirs.get(&org).map_or(0, |pool| pool.iter().filter(|(_, until)| now < *until).count())
    }

    /// Takes a one-time prekey of a peer: each is used once.
    fn take(&mut self, org: OrgId, now: Timestamp, commit: &mut Commit) -> Option<PublicPrekey> {
        let pool = self.theirs.get_mut(&org)?;
        while let Some((prekey, until)) = pool.pop() {
            commit.writes.push(delete(prekey.id()));
            if now < until {
                return Some(prekey);
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
