//! Verdicts of services: all of them at once, after one change, after a key was revoked; and with every signature.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::entry::{Entry, Head, NewEntry, Unverified};
use marshrut_protocol::id::{AuthorId, EntryId, NetworkId, OrgId, ServiceId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::record::verification::{
    Attestation, AttestationRevocation, Conflict, Finding, Level, Method, Subject,
};
use marshrut_protocol::record::{Kind, Record};
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::{Code, Text};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::verification::{Casebook, Current, Key, Rule, Said, Standings, State, checklist};

use super::report::{Figure, percentile};

/// Organisations that look; each service is looked at by three of them.
const LOOKING: usize = 14;
const LOOKS: usize = 3;
const NETWORK: NetworkId = NetworkId([1; 32]);
const PUBLISHER: OrgId = OrgId([0xee; 32]);
const NOW: Timestamp = Timestamp(1_795_305_600_000);
/// Changes of which the slowest but one in a hundred counts.
const CHANGES: usize = 200;

/// A network in which everybody looked.
struct Scene {
    services: Vec<Service>,
    keys: Vec<SigningKey>,
    /// Each organisation's log, as stored.
    logs: Vec<Vec<Vec<u8>>>,
}

/// Measures it.
pub(super) fn measure(records: usize) -> Vec<Figure> {
    let scene = Scene::new(records);
    let count = scene.logs.iter().map(Vec::len).sum::<usize>();
    let bound = scene.signatures_ms();
    let begun = Instant::now();
    let mut book = scene.told();
    scene.judge(&mut book, &BTreeMap::new());
    let cold = milliseconds(begun);
    assert_eq!(scene.verified(&book), records, "everything was looked at by enough members");
    let warm = (0..5).map(|_| scene.all_again(&mut book)).fold(f64::INFINITY, f64::min);
    let mut changes = scene.changes(&mut book);
    changes.sort_by(f64::total_cmp);
    let revoked = scene.revoked_key(&mut book);
    vec![
        Figure::floor("verdicts: attestations", count as f64, ""),
        Figure::at_most("verdicts: all, signatures known", warm, "ms", 60.0),
        Figure::floor("verdicts: verify_strict of all on one thread", bound, "ms"),
        Figure::at_most("verdicts: cold, of that", cold / bound, "x", 1.5),
        Figure::at_most("verdicts: one attestation taken back, p99", percentile(&changes, 99), "ms", 1.0),
        Figure::at_most("verdicts: the key of one organisation revoked", revoked, "ms", 5.0),
    ]
}

fn milliseconds(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}

fn org(n: usize) -> OrgId {
    OrgId([n as u8 + 1; 32])
}

fn revision(n: usize) -> EntryId {
    let mut id = [7; 32];
    id[..8].copy_from_slice(&(n as u64).to_be_bytes());
    EntryId(id)
}

impl Scene {
    fn new(records: usize) -> Self {
        let services: Vec<Service> = Services::new(1).take(records).collect();
        let keys: Vec<SigningKey> = (0..LOOKING).map(|n| SigningKey::from_seed(&[n as u8 + 1; 32])).collect();
        let mut logs = vec![Vec::new(); LOOKING];
        let mut heads: Vec<Option<Head>> = vec![None; LOOKING];
        for (number, service) in services.iter().enumerate() {
            for look in 0..LOOKS {
                let who = (number + look * 5) % LOOKING;
                let body = attestation(number, service, look).encode().expect("an attestation is encodable");
                let entry = entry(heads[who], Kind::Attestation, &body);
                let (stored, head) = entry.sign(&keys[who], [9; 16]);
                heads[who] = Some(head);
                logs[who].push(stored);
            }
        }
        Self { services, keys, logs }
    }

    /// What it costs to verify every signature, and nothing else.
    fn signatures_ms(&self) -> f64 {
        let parsed: Vec<(Unverified<'_>, usize)> =
            self.stored().map(|(who, stored)| (Unverified::parse(stored).expect("an entry of ours"), who)).collect();
        let keys: Vec<_> = self.keys.iter().map(SigningKey::public).collect();
        let begun = Instant::now();
        for (entry, who) in parsed {
            std::hint::black_box(entry.verify(&keys[who]).expect("our own signature"));
        }
        milliseconds(begun)
    }

    fn stored(&self) -> impl Iterator<Item = (usize, &[u8])> {
        self.logs.iter().enumerate().flat_map(|(who, log)| log.iter().map(move |stored| (who, stored.as_slice())))
    }

    /// A casebook that heard all of it, each entry with its signature.
    fn told(&self) -> Casebook {
        let keys: Vec<_> = self.keys.iter().map(SigningKey::public).collect();
        let mut book = Casebook::default();
        for (who, stored) in self.stored() {
            let entry = Unverified::parse(stored).and_then(|entry| entry.verify(&keys[who]));
            let entry = entry.expect("an entry of ours");
            let (header, body) = (entry.header(), entry.body().expect("with its body"));
            let record = Record::read(header.kind, header.class, body).expect("canonical").expect("a known kind");
            let said = Said { author: entry.log().author, seq: header.seq, id: entry.id(), at: header.time };
            book.tell(said, &record);
        }
        book
    }

    fn judge(&self, book: &mut Casebook, revoked: &BTreeMap<AuthorId, u64>) {
        let founders: BTreeSet<OrgId> = (0..LOOKING).map(org).chain([PUBLISHER]).collect();
        let members = founders.iter().map(|org| (*org, (true, BTreeSet::new())));
        let counted = |author: AuthorId| revoked.get(&author).copied().unwrap_or(u64::MAX);
        let authors = self.keys.iter().enumerate().map(|(n, key)| (key.author_id(), org(n)));
        let authors = authors.map(|(author, org)| (author, org, counted(author)));
        book.judge_by(Standings::by(members.collect(), &founders, authors), Rule::default());
        book.refresh(NOW, |key| Some(self.current(key)));
    }

    fn current(&self, key: Key) -> Current {
        let number = u64::from_be_bytes(*key.service.0.first_chunk().expect("16 bytes"));
        Current { revision: revision(number as usize), confirmed_until: None }
    }

    /// Evaluates every service anew.
    fn all_again(&self, book: &mut Casebook) -> f64 {
        book.touch_all();
        let begun = Instant::now();
        book.refresh(NOW, |key| Some(self.current(key)));
        milliseconds(begun)
    }

    fn verified(&self, book: &Casebook) -> usize {
        let keys = (0..self.services.len()).map(key);
        keys.filter(|key| book.state(*key, self.current(*key), NOW) == State::Verified).count()
    }

    /// Takes one attestation back at a time; milliseconds until the states are right again.
    fn changes(&self, book: &mut Casebook) -> Vec<f64> {
        let change = |n: usize| {
            let stored = self.logs[0].get(n)?;
            let entry = Entry::from_own_store(stored).ok()?;
            let Ok(Some(Record::Attestation(held))) =
                Record::read(entry.header().kind, LogClass::Attestations, entry.body()?)
            else {
                return None;
            };
            let (subject, attestation) = (held.subject, entry.id());
            let record =
                Record::AttestationRevocation(AttestationRevocation { attestation, subject, words: Text::default() });
            let seq = (self.logs[0].len() + n) as u64;
            let said = Said { author: self.keys[0].author_id(), seq, id: revision(usize::MAX - n), at: NOW };
            Some((said, record))
        };
        let mut times = Vec::new();
        for (said, record) in (0..CHANGES).filter_map(change) {
            let begun = Instant::now();
            book.tell(said, &record);
            book.refresh(NOW, |key| Some(self.current(key)));
            times.push(milliseconds(begun));
        }
        times
    }

    /// Revokes the key of an organisation whose last entries shall not count.
    fn revoked_key(&self, book: &mut Casebook) -> f64 {
        let last = self.logs[1].len().saturating_sub(1_000) as u64;
        let revoked = BTreeMap::from([(self.keys[1].author_id(), last)]);
        let begun = Instant::now();
        self.judge(book, &revoked);
        milliseconds(begun)
    }
}

fn entry(head: Option<Head>, kind: Kind, body: &[u8]) -> NewEntry<'_> {
    let (class, kind) = (LogClass::Attestations, kind.code());
    NewEntry { network: NETWORK, class, head, kind, time: NOW, decision: None, body }
}

fn key(number: usize) -> Key {
    let mut service = [0; 16];
    service[..8].copy_from_slice(&(number as u64).to_be_bytes());
    Key { publisher: PUBLISHER, service: ServiceId(service) }
}

fn attestation(number: usize, service: &Service, look: usize) -> Record {
    let items: Vec<Code> = checklist::of(service);
    let found: BTreeMap<Code, Finding> = items.iter().map(|item| (item.clone(), Finding::Confirmed)).collect();
    let Key { publisher, service: id } = key(number);
    let observed = Timestamp(NOW.0 - Span::days(look as i64 + 1).0);
    Record::Attestation(Box::new(Attestation {
        subject: Subject { publisher, service: id, revision: revision(number) },
        level: Level::Independent,
        method: [Method::SiteVisit, Method::Call, Method::TestMessage][look % 3],
        observed,
        findings: found.try_into().expect("existence is stated"),
        fields: checklist::fingerprints(service, &items),
        quality: BTreeMap::new(),
        conflict: Conflict::SameCountry,
        conflict_words: Text::default(),
        valid_from: observed,
        valid_until: NOW.plus(Span::days(300)),
        respondents: None,
        evidence: Vec::new(),
        supersedes: None,
        request: None,
        words: Text::default(),
    }))
}
