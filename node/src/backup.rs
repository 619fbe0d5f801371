//! Backups: one encrypted file with what a new computer needs to be this organisation again.
//!
//! In it: the root key, the key on the wire (to be recognised once more), the organisation, the network's charter, this
//! organisation's own logs and what others decided, as far as they fit. Not in it, on purpose: the operational key
//! (a restored key never signs again), prekeys and whatever else the vault can destroy, so that no backup outlives a
//! purge. Opened by the recovery code, or by two of three shares; people's passphrases, which can be guessed, do not.
//!
//! ```text
//! magic 8 ‖ version 2 ‖ key slots (as keys.bin) ‖ nonce 24 ‖ content, encrypted under a subkey of the master key ‖ tag 16
//! ```

use marshrut_protocol::canon;
use marshrut_protocol::commit::{Commit, LogClass, LogId, Table, Write};
use marshrut_protocol::engine::{Disk, DiskError, RowValue};
use marshrut_protocol::id::AuthorId;
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::aead::{self, NoEntropy};
use crate::home::Config;
use crate::identity::Identity;
use crate::keyslots::{FILE_LEN, FILE_LEN_1, KeySlots, MasterKey, RecoveryCode, SlotKind, UnlockError};
use crate::organisation::Organisation;
use crate::succession::Seed;

const MAGIC: &[u8; 8] = b"MARSHBAK";
const VERSION: u16 = 2;
const HEADER_LEN: usize = 10;
/// The label of the subkey.
const LABEL: &str = "backup";
/// Own logs beyond this are left to partners, who hold them anyway, in bytes.
const MOST_OWN: usize = 32 << 20;
/// What others decided beyond this is left to partners too, in bytes: with both a file stays below what is taken back.
const MOST_OF_OTHERS: usize = 48 << 20;
/// Read at once.
const STEP: usize = 2_048;
const STEP_BYTES: usize = 4 << 20;
/// Rows of [`Table::Node`] that are needed: the charter, and whom to call first.
const NODE_ROWS: [&[u8]; 2] = [b"charter", b"seeds"];

/// What a node's store gives to a backup.
#[derive(Default, Serialize, Deserialize)]
pub struct StoreContent {
    rows: Vec<KeptRow>,
    logs: Vec<KeptLog>,
    /// Whether some logs were too long for a file that is carried about: a new computer fetches them.
    pub left_to_partners: bool,
}

#[derive(Serialize, Deserialize)]
struct KeptRow {
    #[serde(with = "serde_bytes")]
    id: Vec<u8>,
    #[serde(with = "serde_bytes")]
    value: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct KeptLog {
    log: LogId,
    entries: Vec<serde_bytes::ByteBuf>,
}

/// Everything that a backup holds.
#[derive(Serialize, Deserialize)]
pub struct Backup {
    root: Seed,
    transport: Seed,
    /// Who the organisation is.
    pub organisation: Organisation,
    /// When it was made, by the clock of the computer that did.
    pub made: Timestamp,
    #[serde(with = "serde_bytes")]
    config: Vec<u8>,
    store: StoreContent,
}

/// Why a file is no backup that can be opened.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It does not begin like one, or is cut.
    #[error("this file is no backup of a Marshrut node, or not a whole one")]
    NotABackup,
    /// Written by a later version of this program.
    #[error("the backup has format {0}, which this version does not know; use the newer program")]
    Newer(u16),
    /// Neither the recovery code nor the shares open it.
    #[error(
        "this code or these shares do not open this backup: they are of another organisation, or newer than the backup"
    )]
    Refused,
    /// What is inside is not what it should be.
    #[error("the backup is damaged: {0}")]
    Damaged(&'static str),
    /// The key slots in it cannot be tried.
    #[error(transparent)]
    Slots(UnlockError),
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

/// Gathers what a backup takes from the store. Blocking.
///
/// # Errors
/// If the store cannot be read.
pub fn gather(disk: &dyn Disk, own: AuthorId) -> Result<StoreContent, DiskError> {
    let mut content = StoreContent::default();
    for (id, row) in disk.rows(Table::Node)? {
        if let (true, RowValue::Clear(value)) = (NODE_ROWS.contains(&id.as_slice()), row) {
            content.rows.push(KeptRow { id, value });
        }
    }
    let (mut room, mut others) = (MOST_OWN, Smallest::within(MOST_OF_OTHERS));
    for (_, row) in disk.rows(Table::Log)? {
        let RowValue::Clear(row) = row else { continue };
        let Ok(log) = canon::from_slice::<LogId>(&row) else { continue };
        if log.author == own {
            // What it decided is little, and is what a new computer needs most.
            let kept = read(disk, log, if log.class == LogClass::Governance { usize::MAX } else { room })?;
            content.left_to_partners |= kept.is_none();
            room = room.saturating_sub(kept.as_ref().map_or(0, KeptLog::bytes));
            content.logs.extend(kept);
        } else if log.class == LogClass::Governance {
            others.add(read(disk, log, MOST_OF_OTHERS)?);
        }
    }
    content.left_to_partners |= others.left_out;
    content.logs.extend(others.logs.into_iter().map(|(_, kept)| kept));
    Ok(content)
}

/// Logs that fit together into some bytes, the smallest first: one member that writes and writes crowds out itself.
struct Smallest {
    room: usize,
    taken: usize,
    logs: Vec<(usize, KeptLog)>,
    left_out: bool,
}

impl Smallest {
    fn within(room: usize) -> Self {
        Self { room, taken: 0, logs: Vec::new(), left_out: false }
    }

    fn add(&mut self, log: Option<KeptLog>) {
        let Some(log) = log else {
            self.left_out = true;
            return;
        };
        let bytes = log.bytes();
        self.taken += bytes;
        let place = self.logs.partition_point(|(held, _)| *held <= bytes);
        self.logs.insert(place, (bytes, log));
        while self.taken > self.room
            && let Some((largest, _)) = self.logs.pop()
        {
            self.taken -= largest;
            self.left_out = true;
        }
    }
}

/// A whole log, if it has at most `room` bytes.
fn read(disk: &dyn Disk, log: LogId, room: usize) -> Result<Option<KeptLog>, DiskError> {
    let mut kept = KeptLog { log, entries: Vec::new() };
    loop {
        let step = disk.entries(log, kept.entries.len() as u64, STEP, STEP_BYTES)?;
        if step.is_empty() {
            return Ok(Some(kept));
        }
        kept.entries.extend(step.into_iter().map(|(_, entry)| serde_bytes::ByteBuf::from(entry)));
        if kept.bytes() > room {
            return Ok(None);
        }
    }
}

impl KeptLog {
    fn bytes(&self) -> usize {
        self.entries.iter().map(|entry| entry.len()).sum()
    }
}

impl Backup {
    /// Everything that a backup holds, as of `made`.
    pub fn of(
        identity: &Identity,
        organisation: &Organisation,
        config: &Config,
        store: StoreContent,
        made: Timestamp,
    ) -> Self {
        Self {
            root: Seed::of(&identity.root),
            transport: Seed::of(&identity.transport),
            organisation: organisation.clone(),
            made,
            config: serde_json::to_vec(config).expect("settings are numbers and texts"),
            store,
        }
    }

    /// The file. `slots` are the node's own, under `master`.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn seal(&self, slots: &KeySlots, master: &MasterKey) -> Result<Vec<u8>, NoEntropy> {
        let mut file = MAGIC.to_vec();
        file.extend_from_slice(&VERSION.to_be_bytes());
        file.extend_from_slice(&slots.for_backup()?);
        let content = canon::to_vec(self).expect("integers, texts and byte strings only");
        let sealed = aead::seal(&master.subkey(LABEL), &file, &Zeroizing::new(content))?;
        file.extend_from_slice(&sealed);
        Ok(file)
    }

    /// Whether bytes begin like a backup and are long enough to be one.
    pub(crate) fn is_one(file: &[u8]) -> bool {
        file.len() > HEADER_LEN + FILE_LEN && file.starts_with(MAGIC)
    }

    /// Opens a file with the recovery code, or with what two shares give together.
    ///
    /// # Errors
    /// [`BackupError`].
    pub fn open(file: &[u8], code: &RecoveryCode, kind: SlotKind) -> Result<Self, BackupError> {
        if file.len() < HEADER_LEN || file[..8] != *MAGIC {
            return Err(BackupError::NotABackup);
        }
        let found = u16::from_be_bytes([file[8], file[9]]);
        if found > VERSION {
            return Err(BackupError::Newer(found));
        }
        let slots = if found == 1 { FILE_LEN_1 } else { FILE_LEN };
        let (header, sealed) = file.split_at_checked(HEADER_LEN + slots).ok_or(BackupError::NotABackup)?;
        let master = KeySlots::unlock_backup(&header[HEADER_LEN..], code, kind).map_err(|error| match error {
            UnlockError::Refused => BackupError::Refused,
            other => BackupError::Slots(other),
        })?;
        let content = aead::open(&master.subkey(LABEL), header, sealed).map(Zeroizing::new);
        let content = content.ok_or(BackupError::Damaged("its content does not decrypt; it may be cut"))?;
        canon::from_slice(&content).map_err(|_other_shape| BackupError::Damaged("its content is of another shape"))
    }

    /// The identity that a new computer begins with: the organisation's root key, and node keys of its own.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn new_identity(&self) -> Result<Identity, NoEntropy> {
        let root = ed25519_dalek::SigningKey::from_bytes(&self.root.expose());
        Identity { root, ..Identity::generate()? }.renewed()
    }

    /// The key on the wire that members knew when the backup was made.
    pub(crate) fn knock(&self) -> Seed {
        self.transport.clone()
    }

    /// Settings of the computer that it was made on.
    pub fn config(&self) -> Option<Config> {
        serde_json::from_slice(&self.config).ok()
    }

    /// Whether some logs are to be fetched from partners.
    pub fn left_to_partners(&self) -> bool {
        self.store.left_to_partners
    }

    /// What an empty store is to be filled with, in this order.
    pub fn commits(&self) -> Vec<Commit> {
        let put =
            |table, id: &[u8], value: &[u8]| Write::Put { table, id: id.to_vec(), value: value.to_vec(), under: None };
        let rows = self.store.rows.iter().map(|row| put(Table::Node, &row.id, &row.value)).collect();
        let mut commits = vec![Commit { writes: rows, ..Commit::default() }];
        for kept in self.store.logs.iter().filter(|kept| !kept.entries.is_empty()) {
            let name = canon::to_vec(&kept.log).expect("a log id is a byte string and an integer");
            let mut key = kept.log.author.0.to_vec();
            key.push(kept.log.class.into());
            let entries = kept.entries.iter().map(|entry| entry.to_vec()).collect();
            let writes = vec![put(Table::Log, &key, &name), Write::Append { log: kept.log, first: 0, entries }];
            commits.push(Commit { writes, ..Commit::default() });
        }
        commits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(author: u8, bytes: usize) -> Option<KeptLog> {
        let log = LogId { author: AuthorId([author; 32]), class: LogClass::Governance };
        Some(KeptLog { log, entries: vec![serde_bytes::ByteBuf::from(vec![0; bytes])] })
    }

    #[test]
    fn a_member_that_writes_and_writes_is_left_out_and_the_others_are_kept() {
        let mut fitting = Smallest::within(100);
        for (author, bytes) in [(1, 30), (2, 90), (3, 20), (4, 95), (5, 40)] {
            fitting.add(log(author, bytes));
        }
        let kept: Vec<u8> = fitting.logs.iter().map(|(_, kept)| kept.log.author.0[0]).collect();
        assert_eq!((kept, fitting.taken, fitting.left_out), (vec![3, 1, 5], 90, true));
        let mut fitting = Smallest::within(100);
        [log(1, 50), log(2, 50)].into_iter().for_each(|log| fitting.add(log));
        assert_eq!((fitting.logs.len(), fitting.left_out), (2, false));
        fitting.add(None);
        assert_eq!((fitting.logs.len(), fitting.left_out), (2, true), "one that alone is too long");
    }
}
