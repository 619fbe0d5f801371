//! What the local API does with a running node.

use std::sync::Arc;

use marshrut_protocol::commit::LogId;
use marshrut_protocol::engine::{Answered, Command, Refusal, Reply, Shown};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::hsds::{ExportAudience, may_see};
use marshrut_protocol::id::{AuthorId, EntryId, KeyId, OrgId, TransportId};
use marshrut_protocol::local_api::{Organisation, ReferralDetail};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::verification::State;
use tokio::sync::oneshot;

use super::changes::{Announcements, Changes};
use super::inputs::{Inputs, Stimulus};
use super::readers::Readers;
use crate::backup::StoreContent;

/// Why a command was not carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommandError {
    /// The engine refuses it, and says why.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The node is stopping, or has failed.
    #[error("the node has stopped")]
    Stopped,
}

/// A service record as it lies in its publisher's log.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredService {
    /// Who publishes it.
    pub publisher: Organisation,
    /// Whether that is us.
    pub own: bool,
    /// The record.
    pub service: Service,
    /// When, by its publisher's clock.
    pub published_at: Timestamp,
    /// The entry.
    pub entry: EntryId,
    /// What members found who looked at it.
    pub verdict: State,
}

/// Who this node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnIds {
    /// The organisation.
    pub org: OrgId,
    /// The author of its logs.
    pub author: AuthorId,
    /// The node on the wire.
    pub transport: TransportId,
}

/// A running node. Clones share it.
#[derive(Clone)]
pub struct NodeHandle {
    pub(super) inputs: Inputs,
    pub(super) readers: Arc<Readers>,
    pub(super) announcements: Announcements,
    pub(super) own: OwnIds,
}

impl NodeHandle {
    /// Has the engine carry out `command`; what it changed is durable when this returns.
    ///
    /// # Errors
    /// If the engine refuses it (the caller's fault, mostly), or the node has stopped.
    pub async fn command(&self, command: Command) -> Result<Reply, CommandError> {
        let (reply, answer) = oneshot::channel();
        let sent = self.inputs.own(Stimulus::Command { command, reply }).await;
        sent.map_err(|_stopped| CommandError::Stopped)?;
        Ok(answer.await.map_err(|_dropped| CommandError::Stopped)??)
    }

    /// The records at these places, in their order. One that was erased in the meantime is left out, and so is one
    /// that its publisher shows to other organisations only.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn read_services(&self, places: Vec<Answered>) -> Result<Vec<StoredService>, CommandError> {
        let wanted: Vec<(LogId, u64)> = places.iter().map(|place| (place.log, place.at.seq)).collect();
        let entries = self.readers.entries(wanted).await.map_err(|_unread| CommandError::Stopped)?;
        let pairs = places.into_iter().zip(entries);
        Ok(pairs.filter_map(|(place, entry)| self.stored(place, &entry?)).collect())
    }

    /// The entries at these places in their stored form, in their order, as far as they are there.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn read_entries(&self, places: Vec<(LogId, u64)>) -> Result<Vec<Vec<u8>>, CommandError> {
        let entries = self.readers.entries(places).await.map_err(|_unread| CommandError::Stopped)?;
        Ok(entries.into_iter().flatten().collect())
    }

    /// The records at these places, in their order; none where one was erased in the meantime.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn read_records(&self, places: Vec<(LogId, u64)>) -> Result<Vec<Option<Record>>, CommandError> {
        let entries = self.readers.entries(places).await.map_err(|_unread| CommandError::Stopped)?;
        let record = |bytes: Vec<u8>| {
            let entry = Entry::from_own_store(&bytes).ok()?;
            Record::read(entry.header().kind, entry.header().class, entry.body()?).ok().flatten()
        };
        Ok(entries.into_iter().map(|entry| entry.and_then(record)).collect())
    }

    /// None also if another record lies there than was found: nobody's service is shown as another one's.
    fn stored(&self, place: Answered, bytes: &[u8]) -> Option<StoredService> {
        let Answered { publisher, id, state: verdict, .. } = place;
        let entry = Entry::from_own_store(bytes).ok()?;
        let header = entry.header();
        let Ok(Some(Record::Service(service))) = Record::read(header.kind, header.class, entry.body()?) else {
            return None;
        };
        let us = ExportAudience::Organisation(self.own.org);
        if service.id != id || !may_see(us, &publisher.id, &service.visibility) {
            return None;
        }
        let own = publisher.id == self.own.org;
        Some(StoredService { publisher, own, service: *service, published_at: header.time, entry: entry.id(), verdict })
    }

    /// A referral with what its rows say.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn read_referral(&self, shown: Shown) -> Result<ReferralDetail, CommandError> {
        self.readers.referral(shown).await.map_err(|_unread| CommandError::Stopped)
    }

    /// Chunks of the file under a vault key, as far as they are there and whole.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn read_chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, CommandError> {
        self.readers.chunks(under, first, count).await.map_err(|_unread| CommandError::Stopped)
    }

    /// What a backup takes from the store.
    ///
    /// # Errors
    /// If the store cannot be read; the node is ending then.
    pub async fn backup_content(&self) -> Result<StoreContent, CommandError> {
        self.readers.backup(self.own.author).await.map_err(|_unread| CommandError::Stopped)
    }

    /// What changes from now on; `None` once the node has stopped.
    pub fn changes(&self) -> Option<Changes> {
        self.announcements.subscribe()
    }

    /// Who this node is.
    pub fn own(&self) -> OwnIds {
        self.own
    }
}
