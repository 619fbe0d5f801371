//! Checkpoints of what is derived from many entries, for a faster start.
//!
//! Layout: length of the head (4 bytes, big-endian) ‖ head (canonical CBOR) ‖ catalogue. The catalogue stands beside the
//! head, not in it: it is by far the largest part, and a copy of it would double what a node needs at its fullest.
//! Decides whether a checkpoint fits what the store holds; where it does not, everything is read anew.

use serde::{Deserialize, Serialize};

use super::logs::Log;
use super::publishing::OwnServices;
use super::start::{Disk, Own, StartError, holds};
use super::withdrawing::Withdrawn;
use super::{Engine, Refusal, Reply};
use crate::canon;
use crate::catalogue::Catalogue;
use crate::commit::LogId;
use crate::id::{AuthorId, Digest};
use crate::record::EpochPrekey;
use crate::route::Routes;
use crate::verification::{Casebook, Flat};

const VERSION: u32 = 7;
const LENGTH_BYTES: usize = 4;

/// All that is derived from many entries, but the catalogue.
#[derive(Serialize, Deserialize)]
struct Head {
    version: u32,
    /// In the order of their numbers.
    logs: Vec<(LogId, Log)>,
    own_services: OwnServices,
    prekeys: Vec<(LogId, u64, EpochPrekey)>,
    routes: Vec<(LogId, u64, Routes)>,
    withdrawn: Withdrawn,
    casebook: Flat,
    /// By which ages of keys services were read.
    ages: Vec<(AuthorId, u32)>,
}

impl Head {
    /// Whether it speaks of the logs that the store holds, and of no entry that it does not hold: what lay aside may have
    /// been dropped since, for another history.
    fn fits(&self, logs: &[LogId], disk: &dyn Disk) -> Result<bool, StartError> {
        if self.version != VERSION {
            return Ok(false);
        }
        for (log, state) in &self.logs {
            let Some(head) = state.held_head() else { continue };
            if !logs.contains(log) || !holds(disk, *log, head)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Engine {
    /// What is derived from many entries, for a faster start.
    pub(super) fn checkpoint(&self) -> Result<Reply, Refusal> {
        if self.suspicions.is_rescanning() {
            let (title, cure) = ("a log is being read anew".to_owned(), "ask again in a moment".to_owned());
            return Err(Refusal::NotAllowed { kind: "checkpoint.busy".into(), title, cure });
        }
        let log = |log: &LogId| (*log, self.logs.get(*log).cloned().unwrap_or_default());
        let prekeys = self.epoch_prekeys.values();
        let head = Head {
            version: VERSION,
            logs: self.logs.in_order().iter().map(log).collect(),
            own_services: self.own_services.clone(),
            withdrawn: self.withdrawn.clone(),
            casebook: self.casebook.to_flat(),
            ages: self.void.ages().iter().map(|(author, age)| (*author, *age)).collect(),
            prekeys: prekeys.map(|(log, seq, prekey)| (*log, *seq, prekey.clone())).collect(),
            routes: self.routes.told().collect(),
        };
        let head = canon::to_vec(&head).expect("a checkpoint holds integers, texts and byte strings only");
        let length = u32::try_from(head.len()).expect("a checkpoint's head is far below 4 GiB");
        let mut bytes = length.to_be_bytes().to_vec();
        bytes.extend_from_slice(&head);
        drop(head);
        self.catalogue.write_to(&mut bytes);
        Ok(Reply::Checkpoint(bytes))
    }

    /// Takes over what a checkpoint holds if it fits `logs`, which are those that the store holds; else nothing.
    pub(super) fn restore(&mut self, bytes: &[u8], logs: &[LogId], disk: &dyn Disk) -> Result<(), StartError> {
        let Some((head, catalogue)) = read(bytes) else { return Ok(()) };
        let ends_elsewhere = |(log, state): &(LogId, Log)| self.logs.get(*log).and_then(Log::frozen) != state.frozen();
        if !head.fits(logs, disk)? || head.logs.iter().any(ends_elsewhere) {
            return Ok(());
        }
        let Ok(catalogue) = Catalogue::from_bytes(catalogue, catalogue_seed(&self.own)) else { return Ok(()) };
        // Forks and ends were read before, and numbered the logs that they are about.
        self.logs.number_as_in(head.logs.iter().map(|(log, _)| *log));
        for (log, state) in head.logs {
            self.logs.restore(log, state);
        }
        self.catalogue = catalogue;
        self.own_services = head.own_services;
        self.withdrawn = head.withdrawn;
        self.casebook = Casebook::of_flat(head.casebook);
        self.void.restore_ages(head.ages.into_iter());
        let prekeys = head.prekeys.into_iter();
        self.epoch_prekeys = prekeys.map(|(log, seq, prekey)| (log.author, (log, seq, prekey))).collect();
        for (log, seq, routes) in head.routes {
            self.routes.fold(log, seq, routes);
        }
        Ok(())
    }
}

/// The head and the catalogue's bytes, if the head can be read.
fn read(bytes: &[u8]) -> Option<(Head, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH_BYTES>()?;
    let (head, catalogue) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((canon::from_slice(head).ok()?, catalogue))
}

/// Hashes of the catalogue's tables cannot be foreseen by who does not know this.
pub(super) fn catalogue_seed(own: &Own) -> u64 {
    let digest = Digest::of(&*own.signer.expose_seed());
    u64::from_be_bytes(*digest.0.first_chunk().expect("a digest has 32 bytes"))
}
