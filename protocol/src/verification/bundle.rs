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
use crate::id::{EntryId, NetworkId, OrgId};
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
    /// When the bundle was made, by its exporter's clock.
    pub exported: Timestamp,
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
        let network_name = membership.charter().charter().name.to_string();
        Ok(Proven { network, network_name, key, revision, service, verdict, names, exported: self.exported })
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
    let standings =
        Standings::of(membership.state(), membership.charter().founders(), membership.authors(), &membership.revoked());
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
    let Some((_, key)) = membership.author(log.author) else { return Ok(false) };
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
mod tests {
    use super::*;
    use crate::entry::{Head, NewEntry};
    use crate::keys::SigningKey;
    use crate::record::certificate::{Certificate, Role, SignedCertificate};
    use crate::record::charter::{Charter, Founder, Policy};
    use crate::record::governance::Profile;
    use crate::record::revocation::{Revocation, SignedRevocation};
    use crate::record::verification::{AttestationRevocation, Subject};
    use crate::text::{Country, Text};
    use crate::time::Span;
    use crate::verification::State;
    use crate::verification::tests::scene::{Look, Scene};

    const NOW: Timestamp = Timestamp(1_795_305_600_000);

    struct Member {
        root: SigningKey,
        signer: SigningKey,
        heads: BTreeMap<LogClass, Head>,
    }

    impl Member {
        fn new(n: u8) -> Self {
            let (root, signer) = (SigningKey::from_seed(&[n; 32]), SigningKey::from_seed(&[n + 50; 32]));
            Self { root, signer, heads: BTreeMap::new() }
        }

        fn certificate(&self) -> SignedCertificate {
            let transport = SigningKey::from_seed(&[self.root.org_id().0[0].wrapping_add(100); 32]).transport_id();
            let (org, author) = (self.root.org_id(), self.signer.author_id());
            let certificate = Certificate { org, author, transport, role: Role::Member, serial: 1, made: Timestamp(0) };
            SignedCertificate::sign(&certificate, &self.root)
        }

        fn says(&mut self, network: NetworkId, class: LogClass, record: &Record) -> (Vec<u8>, EntryId) {
            let (body, kind) = (record.encode().expect("encodable"), record.kind().code());
            let head = self.heads.get(&class).copied();
            let entry = NewEntry { network, class, head, kind, time: NOW, decision: None, body: &body };
            let (stored, head) = entry.sign(&self.signer, [1; 16]);
            self.heads.insert(class, head);
            (stored, head.id)
        }
    }

    /// Three founders; the second and the third visited the first one's service.
    struct World {
        members: Vec<Member>,
        charter: Vec<u8>,
        network: NetworkId,
        governance: Vec<(LogId, Vec<Vec<u8>>)>,
        service: (Vec<u8>, EntryId),
        said: Vec<(Vec<u8>, EntryId)>,
        subject: Subject,
    }

    fn world() -> World {
        let mut members: Vec<Member> = (1..4).map(Member::new).collect();
        let profile = |n: usize| Profile {
            name: Text::new(["Berlin", "Tbilisi", "Warsaw"][n]).expect("short"),
            country: Country::new(["DE", "GE", "PL"][n]).expect("a code"),
            declaration: None,
        };
        let founders = members.iter().enumerate();
        let founders = founders.map(|(n, member)| Founder { certificate: member.certificate(), profile: profile(n) });
        let charter = Charter {
            name: Text::new("Network").expect("short"),
            declaration: Text::new("We help").expect("short"),
            founders: founders.collect(),
            policy: Policy::default(),
            made: Timestamp(0),
        };
        let charter = CheckedCharter::found(&charter).expect("usable");
        let network = charter.network();
        let mut governance = Vec::new();
        for member in &mut members {
            let record = Record::Certificate(member.certificate());
            let log = LogId { author: member.signer.author_id(), class: LogClass::Governance };
            governance.push((log, vec![member.says(network, LogClass::Governance, &record).0]));
        }
        let scene = Scene::new();
        let service = members[0].says(network, LogClass::Services, &Record::Service(Box::new(scene.service.clone())));
        let publisher = members[0].root.org_id();
        let subject = Subject { publisher, service: scene.service.id, revision: service.1 };
        let mut looks = Scene::new();
        let said = (1..3)
            .map(|n| {
                let look = Look { method: crate::record::verification::Method::SiteVisit, ..Look::default() };
                looks.attests(n, &look);
                let Some((_, Record::Attestation(attestation))) = looks.said.last().cloned() else { panic!() };
                let mut attestation = *attestation;
                attestation.subject = subject;
                (attestation.observed, attestation.valid_from) = (NOW, NOW);
                attestation.valid_until = NOW.plus(Span::days(100));
                members[n].says(network, LogClass::Attestations, &Record::Attestation(Box::new(attestation)))
            })
            .collect();
        World { members, charter: charter.bytes().to_vec(), network, governance, service, said, subject }
    }

    impl World {
        fn bundle(&self) -> Bundle {
            let said = self.said.iter().map(|(stored, _)| stored.clone()).collect();
            Bundle::new(self.charter.clone(), self.governance.clone(), self.service.0.clone(), said, NOW)
        }

        fn state(&self, at: Timestamp) -> State {
            let read = Bundle::decode(&self.bundle().encode()).expect("a bundle");
            read.verify(at).expect("genuine").verdict.state
        }
    }

    #[test]
    fn a_verdict_is_proven_without_a_node() {
        let world = world();
        let proven = world.bundle().verify(NOW).expect("genuine");
        assert_eq!((proven.verdict.state, proven.network), (State::Verified, world.network));
        let who: Vec<&str> = proven.verdict.attestations.iter().map(|fact| proven.names[&fact.org].as_str()).collect();
        assert_eq!(who.len(), 2);
        assert!(who.contains(&"Tbilisi") && who.contains(&"Warsaw"));
    }

    #[test]
    fn what_ran_out_since_is_seen() {
        assert_eq!(world().state(NOW.plus(Span::days(101))), State::Stale);
    }

    #[test]
    fn a_revocation_that_was_known_counts() {
        let mut world = world();
        let (network, subject, attestation) = (world.network, world.subject, world.said[0].1);
        let record = AttestationRevocation { attestation, subject, words: Text::default() };
        let said = world.members[1].says(network, LogClass::Attestations, &Record::AttestationRevocation(record));
        world.said.push(said);
        assert_eq!(world.state(NOW), State::PeerChecked);
    }

    #[test]
    fn a_stolen_key_counts_for_nothing_after_its_last_good_entry() {
        let mut world = world();
        let (network, member) = (world.network, &mut world.members[1]);
        let revocation =
            Revocation { org: member.root.org_id(), author: member.signer.author_id(), last: [9, 0, 0, 0] };
        let signed = SignedRevocation::sign(&revocation, &member.root);
        let stored = member.says(network, LogClass::Governance, &Record::Revocation(signed)).0;
        world.governance[1].1.push(stored);
        assert_eq!(world.state(NOW), State::PeerChecked);
    }

    #[test]
    fn one_flipped_bit_anywhere_is_refused_or_changes_nothing() {
        let bytes = world().bundle().encode();
        for at in (0..bytes.len()).step_by(7) {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            if let Ok(proven) = Bundle::decode(&changed).and_then(|bundle| bundle.verify(NOW)) {
                // Only the exporter's clock is nobody's word.
                assert_ne!(proven.exported, NOW, "byte {at} can be changed");
            }
        }
    }

    #[test]
    fn another_networks_entries_are_refused() {
        let mut world = world();
        let other = NetworkId([9; 32]);
        let record = Record::AttestationRevocation(AttestationRevocation {
            attestation: world.said[0].1,
            subject: world.subject,
            words: Text::default(),
        });
        let said = world.members[1].says(other, LogClass::Attestations, &record);
        world.said.push(said);
        assert!(matches!(world.bundle().verify(NOW), Err(BundleError::Forged { why: EntryError::Network, .. })));
    }
}
