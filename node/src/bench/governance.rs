//! The governance logs of a large network, folded: who belongs and what was decided, out of a thousand members' entries.

use std::time::Instant;

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::governance::{Fact, Ledger, Outcome};
use marshrut_protocol::id::{AuthorId, Digest, EntryId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::Record;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::charter::{Charter, CheckedCharter, Founder, Policy};
use marshrut_protocol::record::decision::{Choice, Motion, Past, Proposal, Vote};
use marshrut_protocol::record::governance::{Profile, Sponsorship};
use marshrut_protocol::text::{Country, Text};
use marshrut_protocol::time::{Span, Timestamp};

use super::report::Figure;

const MEMBERS: usize = 1_000;
const FOUNDERS: usize = 10;
const PROPOSALS: usize = 16;
/// On each proposal: more than half of the members.
const VOTES: usize = 625;
const BEGUN: Timestamp = Timestamp(1_795_305_600_000);

/// An entry as it arrives: who, its place, when, and its body.
struct Said {
    by: AuthorId,
    seq: u64,
    id: EntryId,
    at: Timestamp,
    kind: u16,
    body: Vec<u8>,
}

struct Org {
    certificate: Certificate,
    signed: SignedCertificate,
    profile: Profile,
    said: u64,
}

/// Everything that the members said.
struct Scene {
    charter: CheckedCharter,
    orgs: Vec<Org>,
    said: Vec<Said>,
}

/// Measures it.
pub(super) fn measure() -> Vec<Figure> {
    let scene = Scene::new();
    let floor = milliseconds(|| scene.said.iter().for_each(|said| drop(std::hint::black_box(said.fact()))));
    let mut ledger = Ledger::new(scene.charter.clone());
    let mut state = None;
    let whole = milliseconds(|| {
        scene.said.iter().for_each(|said| said.tell(&mut ledger));
        state = Some(ledger.state());
    });
    let state = state.expect("it was folded");
    let passed = state.decisions.values().filter(|decision| decision.outcome == Outcome::Passed).count();
    assert_eq!((state.members.len(), passed), (MEMBERS, PROPOSALS), "all belong, and all was decided");
    let last = scene.said.last().expect("somebody said something");
    let again = milliseconds(|| {
        last.tell(&mut ledger);
        drop(std::hint::black_box(ledger.state()));
    });
    vec![
        Figure::floor("governance: members", MEMBERS as f64, ""),
        Figure::floor("governance: votes", (PROPOSALS * VOTES) as f64, ""),
        Figure::floor("governance: reading the entries, with certificates' signatures", floor, "ms"),
        Figure::at_most("governance: read and folded", whole, "ms", 1_000.0),
        Figure::floor("governance: folded again", again, "ms"),
    ]
}

fn milliseconds(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64() * 1e3
}

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).expect("short and plain")
}

impl Said {
    fn fact(&self) -> Option<Fact> {
        let record =
            Record::read(self.kind, LogClass::Governance, &self.body).expect("canonical").expect("a known kind");
        Fact::of(record)
    }

    fn tell(&self, ledger: &mut Ledger) {
        ledger.hear(self.by, self.seq, self.at);
        if let Some(fact) = self.fact() {
            ledger.tell(self.by, self.seq, self.id, fact);
        }
    }
}

impl Org {
    fn new(n: usize) -> Self {
        let key = |kind: u8| {
            let mut seed = [kind; 32];
            seed[..8].copy_from_slice(&(n as u64).to_be_bytes());
            SigningKey::from_seed(&seed)
        };
        let (root, author, transport) = (key(1), key(2).author_id(), key(3).transport_id());
        let (org, role, serial, made) = (root.org_id(), Role::Member, 1, BEGUN);
        let certificate = Certificate { org, author, transport, role, serial, made };
        let country = Country::new(["GE", "KZ", "DE", "PL", "AM"][n % 5]).expect("a code");
        let profile = Profile { name: text(&format!("Organisation {n}")), country, declaration: None };
        Self { certificate, signed: SignedCertificate::sign(&certificate, &root), profile, said: 0 }
    }
}

impl Scene {
    fn new() -> Self {
        let orgs: Vec<Org> = (0..MEMBERS).map(Org::new).collect();
        let founders = orgs[..FOUNDERS].iter();
        let founders = founders.map(|org| Founder { certificate: org.signed.clone(), profile: org.profile.clone() });
        let (name, declaration, policy, made) = (text("Large"), text("We help"), Policy::default(), BEGUN);
        let charter = Charter { name, declaration, founders: founders.collect(), policy, made };
        let charter = CheckedCharter::found(&charter).expect("a usable charter");
        let mut scene = Self { charter, orgs, said: Vec::new() };
        for n in 0..MEMBERS {
            let (certificate, profile) = (scene.orgs[n].signed.clone(), scene.orgs[n].profile.clone());
            scene.say(n, Record::Certificate(certificate.clone()));
            scene.say(n, Record::Organisation(profile.clone()));
            if n >= FOUNDERS {
                scene.say(
                    n % FOUNDERS,
                    Record::Sponsorship(Box::new(Sponsorship { certificate, profile, proof: None })),
                );
            }
        }
        for number in 0..PROPOSALS {
            scene.decide(number);
        }
        scene
    }

    /// Somebody proposes something, and enough vote for it.
    fn decide(&mut self, number: usize) {
        let by = number * 7;
        let past = Past::of(self.orgs.iter().map(|org| (org.certificate.author, org.said)));
        let (motion, opens) = (Motion::Decide { title: text(&format!("Number {number}")) }, BEGUN);
        let proposal = Proposal { past, motion, opens, closes: opens.plus(Span::days(14)), words: Text::default() };
        let proposal = self.say(by, Record::Proposal(Box::new(proposal)));
        for voter in 0..VOTES {
            let vote = Vote { proposal, choice: Choice::For, reason: None };
            self.say((number * 100 + voter) % MEMBERS, Record::Vote(vote));
        }
    }

    fn say(&mut self, by: usize, record: Record) -> EntryId {
        let org = &mut self.orgs[by];
        let (author, seq) = (org.certificate.author, org.said);
        org.said += 1;
        let id = EntryId(Digest::of(&[&author.0[..], &seq.to_be_bytes()].concat()).0);
        let body = record.encode().expect("a record of ours");
        self.said.push(Said { by: author, seq, id, at: BEGUN, kind: record.kind().code(), body });
        id
    }
}
