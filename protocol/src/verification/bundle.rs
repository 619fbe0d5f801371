//! A service's verdict as one file that anybody verifies without a node and without the network.
//!
//! In it: the charter, the governance logs, the service's record, and every entry about it that the exporting node held.
//! Reading it again decides every signature anew and computes the verdict anew; nothing that the exporter concluded is
//! believed. What it cannot show is what the exporter left out or did not know.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::{Casebook, Current, Key, Said, Standings, Verdict};
use crate::canon::{self, CanonError};
use crate::catalogue::confirmed_until;
use crate::commit::{LogClass, LogId};
use crate::engine::Membership;
use crate::entry::{Chain, EntryError, Unverified};
use crate::id::{AuthorId, EntryId, NetworkId, OrgId};
use crate::record::charter::{CharterError, CheckedCharter};
use crate::record::service::Service;
use crate::record::{Kind, Record};
use crate::time::Timestamp;

/// Longest bundle in bytes.
pub const MAX_BUNDLE: usize = 64 * 1024 * 1024;
/// Most entries of all logs together.
const MAX_ENTRIES: usize = 200_000;
const VERSION: u8 = 1;

/// What is in the file; signed by nobody as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    version: u8,
    #[serde(with = "serde_bytes")]
    charter: Vec<u8>,
    /// Each governance log from its beginning, as stored.
    governance: Vec<(LogId, Vec<ByteBuf>)>,
    /// The service's record.
    service: ByteBuf,
    /// Everything that was said about the service.
    said: Vec<ByteBuf>,
    exported: Timestamp,
}

/// Why a bundle is not what it claims to be.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// Not a bundle.
    #[error("this file is not an exported verification: {0}")]
    Shape(#[from] CanonError),
    /// Of a later version of this program, or too long.
    #[error("this file is of a later version of this program, or too long")]
    Version,
    /// The charter is not one.
    #[error("the charter in it is not one: {0}")]
    Charter(#[from] CharterError),
    /// An entry was changed, or is not by whom it names.
    #[error("{what} was changed or is not by whom it names: {why}")]
    Forged {
        /// Which part.
        what: &'static str,
        /// What does not fit.
        why: EntryError,
    },
    /// An entry is by nobody whom the network knows.
    #[error("{0} is by nobody whom the network knows")]
    Unknown(&'static str),
    /// There is no record of a service in it.
    #[error("there is no service in it")]
    NoService,
    /// The record was signed with a key after its organisation revoked it.
    #[error("the record was signed with a revoked key")]
    RevokedKey,
}

/// What a bundle proves.
#[derive(Debug, Clone)]
pub struct Proven {
    /// The network: compare it with what you know of it.
    pub network: NetworkId,
    /// What its charter calls it.
    pub network_name: String,
    /// Which service.
    pub key: Key,
    /// The record's entry.
    pub revision: EntryId,
    /// The record.
    pub service: Service,
    /// The verdict by what is in the bundle, at the moment asked for.
    pub verdict: Verdict,
    /// Names of the organisations in it.
    pub names: BTreeMap<OrgId, String>,
    /// Whose each operational key is, and what became of it as far as the exporter knew.
    pub keys: BTreeMap<AuthorId, KeyStanding>,
    /// When the bundle was made, by its exporter's clock.
    pub exported: Timestamp,
}

/// Whose an operational key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyStanding {
    /// The organisation.
    pub org: OrgId,
    /// Whether its root key ended it, or it is one too many.
    pub revoked: bool,
}

impl Bundle {
    /// A bundle of entries in their stored form.
    pub fn new(
        charter: Vec<u8>,
        governance: Vec<(LogId, Vec<Vec<u8>>)>,
        service: Vec<u8>,
        said: Vec<Vec<u8>>,
        exported: Timestamp,
    ) -> Self {
        let buffers = |all: Vec<Vec<u8>>| all.into_iter().map(ByteBuf::from).collect::<Vec<_>>();
        let governance = governance.into_iter().map(|(log, entries)| (log, buffers(entries))).collect();
        Self { version: VERSION, charter, governance, service: service.into(), said: buffers(said), exported }
    }

    /// The file's bytes.
    pub fn encode(&self) -> Vec<u8> {
        canon::to_vec(self).expect("a bundle holds integers and byte strings only")
    }

    /// Reads a file. Nothing in it is proven yet.
    ///
    /// # Errors
    /// If it is no bundle, or of a later version.
    pub fn decode(bytes: &[u8]) -> Result<Self, BundleError> {
        if bytes.len() > MAX_BUNDLE {
            return Err(BundleError::Version);
        }
        let bundle: Self = canon::from_slice(bytes)?;
        let entries: usize = bundle.governance.iter().map(|(_, log)| log.len()).sum();
        let mut logs: Vec<LogId> = bundle.governance.iter().map(|(log, _)| *log).collect();
        logs.sort_unstable();
        // The same log twice would be two histories of one author.
        let once = logs.windows(2).all(|pair| pair[0] != pair[1]);
        let governance = logs.iter().all(|log| log.class == LogClass::Governance);
        let few = entries + bundle.said.len() <= MAX_ENTRIES;
        let fits = bundle.version == VERSION && few && once && governance;
        if fits { Ok(bundle) } else { Err(BundleError::Version) }
    }

    /// Decides every signature and computes the verdict as of `now`.
    ///
    /// # Errors
    /// If anything in it was changed, or is by nobody whom the network knows.
    pub fn verify(&self, now: Timestamp) -> Result<Proven, BundleError> {
        let charter = CheckedCharter::read(&self.charter)?;
        let network = charter.network();
        let mut membership = Membership::new(charter);
        self.hear_governance(network, &mut membership)?;
        let (key, revision, service) = self.read_service(network, &membership)?;
        let book = self.read_said(network, &membership)?;
        let rule = membership.state().policy.verification;
        let current = Current { revision, confirmed_until: confirmed_until(&service, rule.confirm()) };
        let verdict = judged(book, &membership, key, &service, current, now);
        let all = membership.members().iter().chain(&membership.state().former);
        let names = all.map(|(org, member)| (*org, member.profile.name.to_string())).collect();
        let revoked = membership.revoked();
        let standing =
            |(author, org): (AuthorId, OrgId)| (author, KeyStanding { org, revoked: revoked.contains_key(&author) });
        let keys = membership.authors().map(standing).collect();
        let network_name = membership.charter().charter().name.to_string();
        Ok(Proven { network, network_name, key, revision, service, verdict, names, keys, exported: self.exported })
    }

    /// Logs in whatever order: whose certificate is not known yet waits for those that name it.
    fn hear_governance(&self, network: NetworkId, membership: &mut Membership) -> Result<(), BundleError> {
        let mut waiting: Vec<&(LogId, Vec<ByteBuf>)> = self.governance.iter().collect();
        while !waiting.is_empty() {
            let before = waiting.len();
            let mut later = Vec::new();
            for log in waiting {
                if !hear_log(network, membership, log)? {
                    later.push(log);
                }
            }
            membership.settle();
            if later.len() == before {
                return Err(BundleError::Unknown("a log"));
            }
            waiting = later;
        }
        Ok(())
    }

    fn read_service(
        &self,
        network: NetworkId,
        membership: &Membership,
    ) -> Result<(Key, EntryId, Service), BundleError> {
        let (said, org, record) = read_entry(&self.service, "the record", network, membership)?;
        let revoked = membership.revoked_in(LogClass::Services);
        if revoked.get(&said.author).is_some_and(|counted| said.seq >= *counted) {
            return Err(BundleError::RevokedKey);
        }
        match record {
            Some(Record::Service(service)) => Ok((Key { publisher: org, service: service.id }, said.id, *service)),
            _ => Err(BundleError::NoService),
        }
    }

    fn read_said(&self, network: NetworkId, membership: &Membership) -> Result<Casebook, BundleError> {
        let mut book = Casebook::default();
        for stored in &self.said {
            let (said, _, record) = read_entry(stored, "an attestation or dispute", network, membership)?;
            if let Some(record) = record {
                book.tell(said, &record);
            }
        }
        Ok(book)
    }
}

fn judged(
    mut book: Casebook,
    membership: &Membership,
    key: Key,
    service: &Service,
    current: Current,
    now: Timestamp,
) -> Verdict {
    let standings = Standings::of(
        membership.state(),
        membership.charter().founders(),
        membership.authors(),
        &membership.revoked(),
        book.standings(),
    );
    book.revise(key, service);
    book.judge_by(standings, membership.state().policy.verification);
    book.explain(key, current, now)
}

/// Whether the log's author is known; if so, all of it is heard.
fn hear_log(
    network: NetworkId,
    membership: &mut Membership,
    (log, entries): &(LogId, Vec<ByteBuf>),
) -> Result<bool, BundleError> {
    let Some(key) = membership.key_for(*log) else { return Ok(false) };
    let key = *key;
    let chain = Chain { network, log: *log, key: &key, head: None };
    let forged = |why| BundleError::Forged { what: "a governance log", why };
    let run = chain.extend(entries.iter().map(|stored| stored.as_slice())).map_err(forged)?;
    for entry in &run {
        let header = entry.header();
        membership.hear(log.author, header.seq, header.time);
        if let Ok(Some(record)) = Record::of(entry)
            && header.kind != Kind::Erase.code()
        {
            membership.tell(log.author, header.seq, entry.id(), record);
        }
    }
    Ok(true)
}

/// One entry by itself: its own signature decides.
fn read_entry(
    stored: &[u8],
    what: &'static str,
    network: NetworkId,
    membership: &Membership,
) -> Result<(Said, OrgId, Option<Record>), BundleError> {
    let forged = |why| BundleError::Forged { what, why };
    let entry = Unverified::parse(stored).map_err(forged)?;
    if entry.header().network != network {
        return Err(forged(EntryError::Network));
    }
    let author = entry.log().author;
    let (org, key) = membership.author(author).ok_or(BundleError::Unknown(what))?;
    let entry = entry.verify(key).map_err(forged)?;
    let (seq, at) = (entry.header().seq, entry.header().time);
    let record = Record::of(&entry).ok().flatten();
    Ok((Said { author, seq, id: entry.id(), at }, org, record))
}

#[cfg(test)]
mod tests;
