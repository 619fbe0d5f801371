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
    let revocation = Revocation {
        org: member.root.org_id(),
        author: member.signer.author_id(),
        last: [9, 0, 0, 0],
        heads: [None; 4],
    };
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
