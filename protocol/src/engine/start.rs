//! Starting: from what the store holds to an engine that knows it.
//!
//! Everything in memory is derived from the store. A checkpoint only saves time: where it does not fit what the store
//! holds, it is dropped and everything is read anew.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::applying::{Applications, ROW as APPLICATIONS_ROW};
use super::attachments::Files;
use super::capacity::Questions;
use super::checkpoint::catalogue_seed;
use super::collecting::Collector;
use super::forks::Suspicions;
use super::hosts::Hosts;
use super::housekeeping::Schedule;
use super::joining::Invitations;
use super::keyring::Keyring;
use super::late_bodies::LateBodies;
use super::logged::Logged;
use super::logs::{Log, Logs};
use super::mailbox;
use super::meeting::Expected;
use super::membership::Membership;
use super::outbox::Outbox;
use super::publishing::OwnServices;
use super::quota::PublishingQuota;
use super::receiving::Inbox;
use super::recovery::{OwnHistory, Recovery};
use super::referrals::{Book, Slips};
use super::replication::Sessions;
use super::routing::{RouteBook, SECRET_ROW};
use super::service_drafts::ServiceDrafts;
use super::turn::Turn;
use super::voiding::VoidEntries;
use super::withdrawing::Withdrawn;
use super::{Effect, Engine, Moment, PeerEntry};
use crate::canon;
use crate::catalogue::Catalogue;
use crate::commit::{Commit, LogClass, LogId, Table, Write};
use crate::entry::{Entry, Head};
use crate::fork::ForkProof;
use crate::id::{AuthorId, KeyId, OrgId, TransportId};
use crate::keys::SigningKey;
use crate::mailbox::{Quota, Shelf};
use crate::record::Record;
use crate::record::certificate::{Role, SignedCertificate};
use crate::record::charter::{CharterError, CheckedCharter};
use crate::record::governance::Profile;
use crate::verification::Casebook;

const CHARTER_ROW: &[u8] = b"charter";
const SEEDS_ROW: &[u8] = b"seeds";
/// Entries read at once.
const STEP: usize = 2048;
pub(super) const STEP_BYTES: usize = 4 * 1024 * 1024;

/// Who we are. The root key is not among it: it certifies, and is not needed at work.
pub struct Own {
    /// Our organisation.
    pub org: OrgId,
    /// The operational key: signs entries, events and envelopes.
    pub signer: SigningKey,
    /// Our node on the wire.
    pub transport: TransportId,
    /// Its key: signs that it is ours, where nobody else passes that on.
    pub transport_key: SigningKey,
    /// Our certificate, signed by the root key.
    pub certificate: SignedCertificate,
    /// Our name and country.
    pub profile: Profile,
    /// What this node is for.
    pub role: Role,
    /// How much this node keeps for members whose computers are off; none if it offers no mailbox.
    pub mailbox: Option<Quota>,
    /// How much a member may publish, this one and all others.
    pub quota: PublishingQuota,
}

/// A row as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowValue {
    /// Its value.
    Clear(Vec<u8>),
    /// Its vault key was destroyed.
    Destroyed,
}

/// The store could not be read. The environment's fault.
#[derive(Debug, thiserror::Error)]
#[error("the store cannot be read: {0}")]
pub struct DiskError(pub String);

/// What a start reads; the driver's store and the simulator's disk are such.
pub trait Disk {
    /// All rows of a table, with their ids.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn rows(&self, table: Table) -> Result<Vec<(Vec<u8>, RowValue)>, DiskError>;

    /// Entries of a log from `from` on, oldest first, without gaps; none at its end.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn entries(
        &self,
        log: LogId,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<(u64, Vec<u8>)>, DiskError>;

    /// Chunks of the file under a vault key, from `first` on and at most `count`: those before the first that is not
    /// there or not whole.
    ///
    /// # Errors
    /// If the store cannot be read.
    fn chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, DiskError>;

    /// A secret of the vault.
    fn secret(&self, key: KeyId) -> Option<Zeroizing<[u8; 32]>>;

    /// The ids of all secrets of the vault.
    fn keys(&self) -> Vec<KeyId>;
}

/// Why an engine cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The directory belongs to no network yet.
    #[error("this node belongs to no network yet: create one or join one")]
    NoNetwork,
    /// The store could not be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The charter in the store is damaged.
    #[error("the charter in the store is damaged: {0}")]
    Charter(#[from] CharterError),
}

/// The first thing a node keeps about a network: its charter, and whom to connect to first.
pub fn genesis(charter: &CheckedCharter, seeds: &[PeerEntry]) -> Commit {
    let seeds: Vec<Seed> = seeds.iter().map(Seed::from).collect();
    let seeds = canon::to_vec(&seeds).expect("seeds hold texts and byte strings only");
    let put = |id: &[u8], value: Vec<u8>| Write::Put { table: Table::Node, id: id.to_vec(), value, under: None };
    let writes = vec![put(CHARTER_ROW, charter.bytes().to_vec()), put(SEEDS_ROW, seeds)];
    Commit { writes, ..Commit::default() }
}

#[derive(Serialize, Deserialize)]
struct Seed {
    transport: TransportId,
    addresses: Vec<String>,
    relay: bool,
}

impl From<&PeerEntry> for Seed {
    fn from(peer: &PeerEntry) -> Self {
        Self { transport: peer.transport, addresses: peer.addresses.clone(), relay: peer.relay }
    }
}

impl From<Seed> for PeerEntry {
    fn from(seed: Seed) -> Self {
        Self { transport: seed.transport, addresses: seed.addresses, relay: seed.relay }
    }
}

impl Engine {
    /// Starts from what `disk` holds. `checkpoint` saves time; `history` says how far our own logs were once.
    ///
    /// # Errors
    /// If there is no network yet, or the store cannot be read.
    pub fn start(
        own: Own,
        disk: &dyn Disk,
        checkpoint: Option<Vec<u8>>,
        history: &OwnHistory,
        moment: &Moment,
    ) -> Result<(Self, Vec<Effect>), StartError> {
        let (charter, seeds) = read_genesis(disk)?;
        let mut turn = Turn::new(moment);
        let mut engine = Self::empty(own, charter, seeds, &turn);
        engine.read_forks(disk)?;
        engine.read_logs(disk, checkpoint, &mut turn)?;
        engine.read_rows(disk, &mut turn)?;
        engine.recovery = Recovery::new(history, turn.now);
        turn.members_changed = true;
        engine.folded_authors.extend(engine.membership.authors().map(|(author, _)| author));
        engine.readmit_joiners(&mut turn);
        engine.keep_house(&mut turn);
        engine.settle(&mut turn);
        Ok((engine, turn.into_effects()))
    }

    fn empty(own: Own, charter: CheckedCharter, seeds: Vec<PeerEntry>, turn: &Turn) -> Self {
        let network = charter.network();
        let seed = catalogue_seed(&own);
        Self {
            own,
            network,
            membership: Membership::new(charter),
            seeds,
            logs: Logs::default(),
            catalogue: Catalogue::new(seed),
            folded_authors: BTreeSet::new(),
            epoch_prekeys: BTreeMap::new(),
            own_services: OwnServices::default(),
            sessions: Sessions::default(),
            suspicions: Suspicions::default(),
            late_bodies: LateBodies::default(),
            invitations: Invitations::default(),
            expected: Expected::default(),
            applications: Applications::default(),
            schedule: Schedule::new(turn.now),
            keyring: Keyring::default(),
            outbox: Outbox::default(),
            inbox: Inbox::default(),
            collector: Collector::default(),
            hosts: Hosts::default(),
            routes: RouteBook::default(),
            shelf: Shelf::default(),
            book: Book::default(),
            questions: Questions::default(),
            logged: Logged::default(),
            slips: Slips::default(),
            recovery: Recovery::default(),
            torn: BTreeSet::new(),
            withdrawn: Withdrawn::default(),
            service_drafts: ServiceDrafts::default(),
            void: VoidEntries::default(),
            files: Files::default(),
            casebook: Casebook::default(),
            judged_by: 0,
            over_quota: BTreeSet::new(),
        }
    }

    /// Proofs of forks, and what root keys said of forked keys.
    fn read_forks(&mut self, disk: &dyn Disk) -> Result<(), StartError> {
        let rows: Vec<(Vec<u8>, Vec<u8>)> = disk.rows(Table::Fork)?.into_iter().filter_map(readable).collect();
        for (id, row) in &rows {
            if let (Ok(author), Ok(ends)) = (AuthorId::try_from(id.as_slice()), canon::from_slice(row)) {
                self.restore_ends(author, ends);
            }
        }
        let mut forked = Vec::new();
        for proof in rows.iter().filter_map(|(_, row)| canon::from_slice::<ForkProof>(row).ok()) {
            if let Some((log, seq)) = proof.claimed_place() {
                self.suspicions.restore(log, proof);
                self.logs.edit(log).note_fork(seq);
                forked.push((log, seq));
            }
        }
        forked.into_iter().try_for_each(|(log, seq)| self.freeze_before_reading(log, seq, disk))
    }

    /// Whose word on the end of a forked key counts, as far as that can be seen in its own governance log; else it is
    /// found out once all are read.
    fn ender_on_disk(&self, author: AuthorId, disk: &dyn Disk) -> Result<Option<OrgId>, StartError> {
        if let Some(founder) = self.membership.ended_by(author, None) {
            return Ok(Some(founder));
        }
        let log = LogId { author, class: LogClass::Governance };
        let forked = self.logs.get(log).and_then(Log::forked).unwrap_or(u64::MAX);
        let entries = disk.entries(log, 0, STEP, STEP_BYTES)?;
        let common = entries.iter().take_while(|(seq, _)| *seq < forked);
        let said = common.filter_map(|(_, stored)| Record::of(&Entry::from_own_store(stored).ok()?).ok().flatten());
        let own = |record| match record {
            Record::Certificate(signed) => signed.verify().ok().filter(|said| said.author == author),
            _ => None,
        };
        Ok(said.filter_map(own).next().map(|said| said.org))
    }

    /// Where a forked log ends, before its entries are read.
    fn freeze_before_reading(&mut self, log: LogId, forked: u64, disk: &dyn Disk) -> Result<(), StartError> {
        let ender = self.ender_on_disk(log.author, disk)?;
        let held = self.logs.edit(log);
        held.ended_by(ender);
        let settled = match held.pin() {
            Some(pin) => holds(disk, log, pin)?.then_some(pin.seq + 1),
            None => None,
        };
        let end = settled.unwrap_or(forked);
        held.freeze(end);
        if log.class == LogClass::Governance {
            self.membership.freeze(log.author, end);
        }
        Ok(())
    }

    /// Governance first: it says whose entries mean something.
    fn read_logs(&mut self, disk: &dyn Disk, checkpoint: Option<Vec<u8>>, turn: &mut Turn) -> Result<(), StartError> {
        let rows = disk.rows(Table::Log)?.into_iter().filter_map(|(_, row)| match row {
            RowValue::Clear(row) => canon::from_slice::<LogId>(&row).ok(),
            RowValue::Destroyed => None,
        });
        let mut logs: Vec<LogId> = rows.collect();
        logs.sort_by_key(|log| (log.class, log.author));
        if let Some(checkpoint) = checkpoint {
            self.restore(&checkpoint, &logs, disk)?;
        }
        // Members are folded from every governance entry; their logs' places come from the checkpoint if there is one.
        for log in logs.iter().filter(|log| log.class == LogClass::Governance) {
            self.read_log(*log, 0, disk, turn)?;
        }
        self.settle_membership(turn);
        for log in logs.iter().filter(|log| log.class != LogClass::Governance) {
            let from = self.logs.get(*log).map_or(0, Log::len);
            self.read_log(*log, from, disk, turn)?;
        }
        self.settle_forked(turn);
        Ok(())
    }

    /// Reads a log from `from` on: adds what is not known yet, folds all of it.
    fn read_log(&mut self, log: LogId, mut from: u64, disk: &dyn Disk, turn: &mut Turn) -> Result<(), StartError> {
        self.logs.number(log);
        loop {
            let entries = disk.entries(log, from, STEP, STEP_BYTES)?;
            let Some((last, _)) = entries.last() else { return Ok(()) };
            from = last + 1;
            for (seq, stored) in &entries {
                let Ok(entry) = Entry::from_own_store(stored) else { continue };
                let held = self.logs.edit(log);
                let counts = held.frozen().is_none_or(|frozen| *seq < frozen);
                if *seq == held.held_len() && counts {
                    held.push(Head { seq: *seq, id: entry.id() }, &entry);
                } else if *seq == held.held_len() {
                    held.set_aside(entry.id(), entry.header().time);
                }
                if counts {
                    self.fold(&entry, turn);
                }
            }
        }
    }

    fn read_rows(&mut self, disk: &dyn Disk, turn: &mut Turn) -> Result<(), StartError> {
        for row in clear(disk.rows(Table::Invitation)?) {
            self.invitations.restore(&row);
        }
        for (id, row) in disk.rows(Table::Prekey)? {
            if let RowValue::Clear(row) = row {
                self.keyring.restore(&id, &row, |key| disk.secret(key));
            }
        }
        self.read_mailbox(disk)?;
        for row in clear(disk.rows(Table::Inbox)?) {
            self.inbox.restore(&row);
        }
        for row in clear(disk.rows(Table::Referral)?) {
            if let Some(id) = self.book.restore(&row) {
                self.refold(id, turn.now);
            }
        }
        for (id, row) in disk.rows(Table::ReferralContent)? {
            if let RowValue::Clear(row) = row {
                self.book.restore_handle(&id, &row);
                self.book.restore_note(&id, &row);
            }
        }
        for row in clear(disk.rows(Table::CapacityQuery)?) {
            self.questions.restore(&row);
        }
        for row in clear(disk.rows(Table::LoggedReferral)?) {
            self.logged.restore(&row);
        }
        for row in clear(disk.rows(Table::ServiceDraft)?) {
            self.service_drafts.restore(&row);
        }
        for row in clear(disk.rows(Table::Slip)?) {
            self.slips.restore(&row);
        }
        let events: BTreeMap<Vec<u8>, RowValue> = disk.rows(Table::OutboxClear)?.into_iter().collect();
        for row in clear(disk.rows(Table::Outbox)?) {
            self.outbox.restore(&row, &events, turn.now);
        }
        let contents: BTreeMap<Vec<u8>, RowValue> = disk.rows(Table::AttachmentContent)?.into_iter().collect();
        self.files.restore(clear(disk.rows(Table::Attachment)?), &contents, disk)?;
        self.destroy_orphans(disk, turn);
        self.finish_files(turn);
        Ok(())
    }

    fn read_mailbox(&mut self, disk: &dyn Disk) -> Result<(), StartError> {
        for row in clear(disk.rows(Table::Mailbox)?) {
            mailbox::restore(&mut self.shelf, &row);
        }
        for row in clear(disk.rows(Table::MailboxHost)?) {
            self.hosts.restore(&row);
        }
        for row in clear(disk.rows(Table::MailboxClaim)?) {
            self.outbox.claims.restore(&row);
        }
        for (id, row) in disk.rows(Table::Node)? {
            match (id.as_slice(), row) {
                (SECRET_ROW, RowValue::Clear(secret)) => self.routes.restore(&secret),
                (APPLICATIONS_ROW, RowValue::Clear(row)) => self.restore_applications(&row),
                _ => {}
            }
        }
        Ok(())
    }

    /// A crash between a commit and the destruction of its keys leaves secrets that no row needs.
    fn destroy_orphans(&self, disk: &dyn Disk, turn: &mut Turn) {
        let needed = |key: &KeyId| {
            self.keyring.needs(*key) || self.book.needs(*key) || self.logged.needs(*key) || self.files.needs(*key)
        };
        let keys_destroyed: Vec<KeyId> = disk.keys().into_iter().filter(|key| !needed(key)).collect();
        turn.commit(Commit { keys_destroyed, ..Commit::default() });
    }
}

fn readable((id, row): (Vec<u8>, RowValue)) -> Option<(Vec<u8>, Vec<u8>)> {
    match row {
        RowValue::Clear(row) => Some((id, row)),
        RowValue::Destroyed => None,
    }
}

/// Whether the store holds that entry.
pub(super) fn holds(disk: &dyn Disk, log: LogId, head: Head) -> Result<bool, StartError> {
    let stored = disk.entries(log, head.seq, 1, STEP_BYTES)?;
    let first = stored.first().filter(|(seq, _)| *seq == head.seq);
    let id = first.map(|(_, stored)| Entry::from_own_store(stored).map(|entry| entry.id()));
    Ok(matches!(id, Some(Ok(id)) if id == head.id))
}

fn clear(rows: Vec<(Vec<u8>, RowValue)>) -> impl Iterator<Item = Vec<u8>> {
    rows.into_iter().filter_map(|(_, row)| match row {
        RowValue::Clear(row) => Some(row),
        RowValue::Destroyed => None,
    })
}

/// The charter that the store holds; none if the node belongs to no network yet.
///
/// # Errors
/// If the store cannot be read, or holds a damaged charter.
pub fn charter_of(disk: &dyn Disk) -> Result<Option<CheckedCharter>, StartError> {
    match read_genesis(disk) {
        Ok((charter, _)) => Ok(Some(charter)),
        Err(StartError::NoNetwork) => Ok(None),
        Err(error) => Err(error),
    }
}

fn read_genesis(disk: &dyn Disk) -> Result<(CheckedCharter, Vec<PeerEntry>), StartError> {
    let rows: BTreeMap<Vec<u8>, RowValue> = disk.rows(Table::Node)?.into_iter().collect();
    let clear = |id: &[u8]| match rows.get(id) {
        Some(RowValue::Clear(value)) => Some(value.as_slice()),
        _ => None,
    };
    let charter = CheckedCharter::read(clear(CHARTER_ROW).ok_or(StartError::NoNetwork)?)?;
    let seeds: Vec<Seed> = clear(SEEDS_ROW).and_then(|row| canon::from_slice(row).ok()).unwrap_or_default();
    Ok((charter, seeds.into_iter().map(PeerEntry::from).collect()))
}
