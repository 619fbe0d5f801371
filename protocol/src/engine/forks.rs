//! Finding, proving and freezing forks.
//!
//! A fork is found when a peer's history of a log differs from ours at some height. The ids of both are compared
//! downwards until they agree; the two entries just above that point are the proof. What follows from a proof, and from
//! what the root key says of a forked log, is in [`super::settling`].

use std::collections::{BTreeMap, BTreeSet};

use super::logs::Log;
use super::replication::Purpose;
use super::turn::Turn;
use super::{Effect, Engine, LoadId};
use crate::commit::{LogClass, LogId, Table, Write};
use crate::entry::{Head, Unverified};
use crate::fork::ForkProof;
use crate::id::{AuthorId, OrgId, TransportId};
use crate::local_api::{ForkNotice, Organisation};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::wire::{Batch, MAX_IDS, Range, Request};

/// Most reads under way at once; what exceeds them is found again at the next comparison.
const MAX_LOADS: usize = 1024;

/// What a read of the store is for.
#[derive(Debug, Clone)]
pub(super) enum Reading {
    /// Fold a cut log anew.
    Rescan { log: LogId, from: u64 },
    /// Our entry at a place, to be put beside theirs.
    Evidence(Evidence),
}

/// An entry that a peer showed where its history parts from ours.
#[derive(Debug, Clone)]
pub(super) struct Evidence {
    peer: TransportId,
    log: LogId,
    seq: u64,
    theirs: Vec<u8>,
}

/// What a proof of a fork was to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// It proves nothing.
    Nothing,
    /// It is true, and known.
    Known,
    /// It is true and lower than what was known.
    News,
}

/// Proofs and what is on the way to one.
#[derive(Debug, Default)]
pub(super) struct Suspicions {
    proofs: BTreeMap<LogId, ForkProof>,
    /// Of each key that its organisation ended, the revocations that name the lowest end of one of its logs.
    ends: BTreeMap<AuthorId, Vec<SignedRevocation>>,
    readings: BTreeMap<LoadId, Reading>,
    next_load: u64,
    /// Of forked logs the last entry that a peer showed, where a root key named it: that much of its history exists.
    shown: BTreeMap<LogId, Head>,
}

impl Suspicions {
    /// The proof that froze a log.
    pub(super) fn proof(&self, log: LogId) -> Option<&ForkProof> {
        self.proofs.get(&log)
    }

    /// The revocation by which that organisation says where its own history of a log ends.
    pub(super) fn ended(&self, log: LogId, org: OrgId, end: Head) -> Option<&SignedRevocation> {
        let names = |signed: &&SignedRevocation| {
            signed.verify().is_ok_and(|said| said.org == org && said.end(log.class) == Some(end))
        };
        self.ends.get(&log.author)?.iter().find(names)
    }

    /// Keeps a revocation beside those that still name the lowest end of some log. What is to be written.
    pub(super) fn keep_end(
        &mut self,
        author: AuthorId,
        signed: SignedRevocation,
        holds: impl Fn(&Revocation) -> bool,
    ) -> Write {
        let kept = self.ends.entry(author).or_default();
        kept.push(signed);
        kept.retain(|signed| signed.verify().is_ok_and(|said| holds(&said)));
        let value = crate::canon::to_vec(kept).expect("revocations are byte strings");
        Write::Put { table: Table::Fork, id: author.0.to_vec(), value, under: None }
    }

    /// The keys of which a root key named an end.
    pub(super) fn ended_keys(&self) -> impl Iterator<Item = AuthorId> {
        self.ends.keys().copied()
    }

    /// Takes in the revocations that a start found in the store.
    pub(super) fn restore_ends(&mut self, author: AuthorId, ends: Vec<SignedRevocation>) {
        self.ends.insert(author, ends);
    }

    pub(super) fn rescanning(&mut self, log: LogId, from: u64) -> LoadId {
        self.read(Reading::Rescan { log, from })
    }

    /// Whether that log is being folded anew.
    pub(super) fn rescans(&self, log: LogId) -> bool {
        let of_it = |reading: &Reading| matches!(reading, Reading::Rescan { log: of, .. } if *of == log);
        self.readings.values().any(of_it)
    }

    pub(super) fn loads_under_way(&self) -> usize {
        self.readings.len()
    }

    /// Whether a cut log is still being folded anew.
    pub(super) fn is_rescanning(&self) -> bool {
        self.readings.values().any(|reading| matches!(reading, Reading::Rescan { .. }))
    }

    fn read(&mut self, reading: Reading) -> LoadId {
        let load = LoadId(self.next_load);
        self.next_load += 1;
        self.readings.insert(load, reading);
        load
    }

    pub(super) fn finish_load(&mut self, load: LoadId) -> Option<Reading> {
        self.readings.remove(&load)
    }

    /// Takes in a proof that a start found in the store.
    pub(super) fn restore(&mut self, log: LogId, proof: ForkProof) {
        self.proofs.insert(log, proof);
    }
}

impl Engine {
    /// A peer's history differs from ours at `seq` or below: asks for its ids down from there.
    pub(super) fn find_parting(&mut self, peer: TransportId, log: LogId, seq: u64, turn: &mut Turn) {
        if self.sessions.is_parting(peer, log) {
            return;
        }
        let from = seq.saturating_sub(MAX_IDS - 1);
        self.ask(peer, Purpose::Ids { log, from }, &Request::Ids { log, from, to: seq }, turn);
    }

    /// A page of a peer's ids: where does it part from ours?
    pub(super) fn compare_ids(&mut self, peer: TransportId, log: LogId, from: u64, ids: &[u8], turn: &mut Turn) {
        let (theirs, _) = ids.as_chunks::<32>();
        let ours = self.logs.get(log).map_or_else(Vec::new, |held| held.held_ids(from, from + MAX_IDS - 1));
        let Some(at) = theirs.iter().zip(ours).position(|(theirs, ours)| *theirs != ours.0) else { return };
        let seq = from + at as u64;
        if at == 0 && from > 0 {
            // The whole page differs: the parting is further down, or just here.
            self.find_parting(peer, log, from - 1, turn);
        }
        let request = Request::Ranges(vec![Range { log, from: seq, to: seq }]);
        self.ask(peer, Purpose::Evidence { log, seq }, &request, turn);
    }

    /// A peer's entry at the place where its history parts from ours.
    pub(super) fn got_evidence(&mut self, peer: TransportId, log: LogId, seq: u64, batch: &Batch, turn: &mut Turn) {
        let Ok(unpacked) = batch.unpack() else { return };
        let Some(theirs) = unpacked.entries().next().filter(|_| batch.first == seq) else { return };
        if self.shows_the_end(log, theirs) {
            self.compare(peer, turn);
        } else {
            self.load_evidence(peer, log, seq, theirs.to_vec(), turn);
        }
    }

    /// Whether this is the entry that the root key named as the last one, and none that was shown before.
    fn shows_the_end(&mut self, log: LogId, theirs: &[u8]) -> bool {
        let Some(pin) = self.logs.get(log).and_then(Log::pin) else { return false };
        let Some(key) = self.membership.key_for(log) else { return false };
        let entry = Unverified::parse(theirs).ok().filter(|entry| entry.log() == log && entry.id() == pin.id);
        let signed = entry.is_some_and(|entry| entry.header().seq == pin.seq && entry.verify(key).is_ok());
        signed && self.suspicions.shown.insert(log, pin) != Some(pin)
    }

    /// What we hold leads elsewhere than the history that the root key named, and a peer showed where they part: room is
    /// made for that history, once somebody has shown that it exists. Else whoever can name an end could have what
    /// everybody holds be dropped.
    fn make_room(&mut self, &Evidence { peer, log, seq, .. }: &Evidence, turn: &mut Turn) {
        let Some(held) = self.logs.get(log).filter(|held| held.settled().is_none() && seq < held.held_len()) else {
            return;
        };
        let Some(pin) = held.pin().filter(|pin| held.forked().is_some_and(|forked| forked <= seq && seq <= pin.seq))
        else {
            return;
        };
        if self.suspicions.shown.get(&log) != Some(&pin) {
            let request = Request::Ranges(vec![Range { log, from: pin.seq, to: pin.seq }]);
            self.ask(peer, Purpose::Evidence { log, seq: pin.seq }, &request, turn);
        } else if self.logs.edit(log).drop_aside(seq) {
            turn.write(vec![Write::Truncate { log, from: seq }]);
            self.compare_with_all(turn);
        }
    }

    /// Reads our entry at `seq` to put it beside theirs.
    pub(super) fn load_evidence(&mut self, peer: TransportId, log: LogId, seq: u64, theirs: Vec<u8>, turn: &mut Turn) {
        if self.suspicions.readings.len() < MAX_LOADS {
            let load = self.suspicions.read(Reading::Evidence(Evidence { peer, log, seq, theirs }));
            turn.effects.push(Effect::Load { load, log, from: seq, count: 1 });
        }
    }

    /// Both entries are here: do they prove a fork? If not, the peer's word on that log is not looked into for a while.
    pub(super) fn weigh_evidence(&mut self, evidence: &Evidence, ours: &[(u64, Vec<u8>)], turn: &mut Turn) {
        let Evidence { peer, log, seq, theirs } = evidence;
        let Some((_, ours)) = ours.iter().find(|(at, _)| at == seq) else { return };
        let proof = ForkProof::new(ours, theirs).filter(|proof| proof.claimed_log() == Some(*log));
        match proof.map_or(Heard::Nothing, |proof| self.heard_of_fork(&proof, turn)) {
            Heard::Nothing => {
                let until = turn.now.plus(super::patience::UNSERVED);
                self.sessions.mark_unproven(*peer, std::iter::once(*log), until);
            }
            // All peers were compared with when it was news.
            Heard::Known | Heard::News => self.make_room(evidence, turn),
        }
    }

    /// Organisations with a key whose governance log is frozen, and of which no root key said which history is theirs.
    pub(super) fn forked_in_governance(&self) -> Vec<Organisation> {
        let open = |(log, held): &(LogId, &Log)| {
            log.class == LogClass::Governance && held.forked().is_some() && held.settled().is_none()
        };
        let logs = self.logs.iter().filter(open);
        let authors = logs.filter_map(|(log, _)| self.membership.author(log.author));
        let orgs: BTreeSet<OrgId> = authors.map(|(org, _)| org).collect();
        orgs.into_iter().map(|org| self.organisation_or_unknown(org)).collect()
    }

    /// All frozen logs, for people.
    pub(super) fn fork_notices(&self) -> Vec<ForkNotice> {
        let notice = |(log, held): (LogId, &Log)| {
            let frozen = held.frozen()?;
            let (organisation, _) = self.membership.author(log.author)?;
            let log = class_name(log.class).to_owned();
            let settled = held.settled().is_some();
            Some(ForkNotice { organisation, log, frozen_after: frozen.checked_sub(1), settled })
        };
        self.logs.iter().filter_map(notice).collect()
    }
}

fn class_name(class: LogClass) -> &'static str {
    match class {
        LogClass::Governance => "governance",
        LogClass::Services => "services",
        LogClass::Attestations => "attestations",
        LogClass::Posts => "posts",
    }
}
