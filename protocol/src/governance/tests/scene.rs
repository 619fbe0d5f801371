//! A network in which people say things one after the other, each knowing all that was said before unless told not to.

use std::collections::BTreeMap;

use crate::governance::{Basis, Fact, Ledger, Outcome, State};
use crate::id::{AuthorId, Digest, EntryId, OrgId};
use crate::keys::SigningKey;
use crate::record::Record;
use crate::record::certificate::{Certificate, Role, SignedCertificate};
use crate::record::charter::{Charter, CheckedCharter, Founder, Policy};
use crate::record::decision::{Appointment, Choice, Motion, Office, Past, Proposal, Vote};
use crate::record::governance::{Profile, Sponsorship};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::text::{Country, Text};
use crate::time::Timestamp;

const OPENS: i64 = 1_000_000;
const CLOSES: i64 = 30_000_000;

struct Org {
    root: SigningKey,
    certificate: Certificate,
}

/// A key that speaks for an organisation.
struct Key {
    org: usize,
    author: AuthorId,
}

/// An entry as it was said.
#[derive(Clone)]
pub(super) struct Said {
    /// Number of the key that said it: each organisation's first key has the number of the organisation.
    pub(super) by: usize,
    pub(super) seq: u64,
    pub(super) id: EntryId,
    pub(super) moment: Timestamp,
    pub(super) record: Record,
}

pub(super) struct Scene {
    charter: CheckedCharter,
    orgs: Vec<Org>,
    keys: Vec<Key>,
    pub(super) said: Vec<Said>,
    now: i64,
}

pub(super) fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).expect("short and plain")
}

pub(super) fn choice(in_favour: bool) -> Choice {
    if in_favour { Choice::For } else { Choice::Against }
}

pub(super) fn suspend(scene: &Scene, org: usize) -> Motion {
    Motion::Suspend { org: scene.org(org), last: Vec::new() }
}

fn org(n: usize) -> Org {
    let seed = |kind: u8| {
        let mut seed = [kind; 32];
        seed[..8].copy_from_slice(&(n as u64).to_be_bytes());
        SigningKey::from_seed(&seed)
    };
    let root = seed(1);
    let (author, transport) = (seed(2).author_id(), seed(3).transport_id());
    let certificate =
        Certificate { org: root.org_id(), author, transport, role: Role::Member, serial: 1, made: Timestamp(0) };
    Org { root, certificate }
}

fn profile(n: usize) -> Profile {
    Profile { name: text(&format!("org {n}")), country: country(n), declaration: None }
}

/// Of which country that organisation is.
pub(super) fn country(n: usize) -> Country {
    Country::new(["GE", "KZ", "DE", "PL"][n % 4]).expect("a code")
}

impl Scene {
    /// A network of that many founders, and ten organisations that do not belong.
    pub(super) fn of(founders: usize) -> Self {
        let orgs: Vec<Org> = (0..founders + 10).map(org).collect();
        let founders = orgs.iter().take(founders).enumerate().map(|(n, org)| Founder {
            certificate: SignedCertificate::sign(&org.certificate, &org.root),
            profile: profile(n),
        });
        let (name, declaration) = (text("Network"), text("We help"));
        let (policy, made, founders) = (Policy::default(), Timestamp(0), founders.collect());
        let charter = CheckedCharter::found(&Charter { name, declaration, founders, policy, made }).expect("usable");
        let first = |(org, held): (usize, &Org)| Key { org, author: held.certificate.author };
        let keys = orgs.iter().enumerate().map(first).collect();
        let mut scene = Self { charter, orgs, keys, said: Vec::new(), now: OPENS };
        for n in 0..scene.orgs.len() {
            scene.say(n, Record::Certificate(scene.certificate(n)));
        }
        scene
    }

    pub(super) fn charter(&self) -> &CheckedCharter {
        &self.charter
    }

    pub(super) fn org(&self, n: usize) -> OrgId {
        self.orgs[n].certificate.org
    }

    pub(super) fn author(&self, key: usize) -> AuthorId {
        self.keys[key].author
    }

    /// The number of the organisation for which a key speaks.
    pub(super) fn whose(&self, key: usize) -> usize {
        self.keys[key].org
    }

    /// How many keys there are, of all organisations.
    pub(super) fn keys(&self) -> usize {
        self.keys.len()
    }

    /// The keys of an organisation, the first one first.
    pub(super) fn keys_of(&self, org: usize) -> Vec<usize> {
        (0..self.keys.len()).filter(|key| self.keys[*key].org == org).collect()
    }

    pub(super) fn root(&self, n: usize) -> &SigningKey {
        &self.orgs[n].root
    }

    pub(super) fn orgs(&self) -> usize {
        self.orgs.len()
    }

    pub(super) fn certificate(&self, n: usize) -> SignedCertificate {
        SignedCertificate::sign(&self.orgs[n].certificate, &self.orgs[n].root)
    }

    /// The organisation's root certifies one more key under that serial, and the key says so. Its number.
    pub(super) fn certify(&mut self, org: usize, serial: u32) -> usize {
        let key = self.keys.len();
        let mut seed = [0x70; 32];
        seed[..8].copy_from_slice(&(key as u64).to_be_bytes());
        let author = SigningKey::from_seed(&seed).author_id();
        self.keys.push(Key { org, author });
        self.certify_again(key, key, serial);
        key
    }

    /// Says under the key `by` that the root of another key's organisation certified that one under that serial.
    pub(super) fn certify_again(&mut self, by: usize, key: usize, serial: u32) {
        let Key { org, author } = self.keys[key];
        let certificate = Certificate { author, serial, ..self.orgs[org].certificate };
        self.say(by, Record::Certificate(SignedCertificate::sign(&certificate, &self.orgs[org].root)));
    }

    /// The root of an organisation says, under the key `by`, how many entries of a key count.
    pub(super) fn revoke(&mut self, by: usize, key: usize, counted: u64) {
        let org = self.whose(by);
        let (author, last, heads) = (self.author(key), [counted, 0, 0, 0], [None; 4]);
        let revocation = Revocation { org: self.org(org), author, last, heads };
        let signed = SignedRevocation::sign(&revocation, self.root(org));
        self.say(by, Record::Revocation(signed));
    }

    /// How many entries that key has said.
    pub(super) fn len(&self, key: usize) -> u64 {
        self.said.iter().filter(|said| said.by == key).count() as u64
    }

    pub(super) fn voting_time(&self) -> (Timestamp, Timestamp) {
        (Timestamp(OPENS), Timestamp(CLOSES))
    }

    /// What follows is signed at that moment.
    pub(super) fn at(&mut self, moment: i64) -> &mut Self {
        self.now = moment;
        self
    }

    pub(super) fn say(&mut self, by: usize, record: Record) -> EntryId {
        let seq = self.len(by);
        let id = EntryId(Digest::of(format!("{by} says its {seq}th thing").as_bytes()).0);
        self.said.push(Said { by, seq, id, moment: Timestamp(self.now), record });
        id
    }

    pub(super) fn say_anything(&mut self, by: usize) {
        self.say(by, Record::Organisation(profile(self.whose(by))));
    }

    pub(super) fn vote(&mut self, by: usize, proposal: EntryId, choice: Choice) {
        self.say(by, Record::Vote(Vote { proposal, choice, reason: None }));
    }

    pub(super) fn sponsor(&mut self, by: usize, newcomer: usize) {
        let certificate = self.certificate(newcomer);
        self.say(
            by,
            Record::Sponsorship(Box::new(Sponsorship { certificate, profile: profile(newcomer), proof: None })),
        );
    }

    pub(super) fn propose(&mut self, by: usize, motion: Motion) -> EntryId {
        let past: Vec<u64> = (0..self.keys.len()).map(|n| self.len(n)).collect();
        self.propose_after(by, &past, motion)
    }

    /// A proposal of somebody who has not heard what was said since that entry, save by itself.
    pub(super) fn propose_knowing_nothing_since(&mut self, by: usize, since: EntryId, motion: Motion) -> EntryId {
        let place = self.said.iter().position(|said| said.id == since).expect("it was said");
        let before = |n: usize| self.said[..place].iter().filter(|said| said.by == n).count() as u64;
        let past: Vec<u64> = (0..self.keys.len()).map(|n| if n == by { self.len(n) } else { before(n) }).collect();
        self.propose_after(by, &past, motion)
    }

    pub(super) fn propose_after(&mut self, by: usize, past: &[u64], motion: Motion) -> EntryId {
        let past = Past::of(past.iter().enumerate().map(|(n, count)| (self.author(n), *count)));
        let (opens, closes) = self.voting_time();
        let opens = opens.max(Timestamp(self.now));
        self.say(by, Record::Proposal(Box::new(Proposal { past, motion, opens, closes, words: Text::default() })))
    }

    pub(super) fn replace_key(&self, lost: usize, new: usize) -> Motion {
        let (certificate, profile) = (self.certificate(new), profile(new));
        Motion::ReplaceKey { org: self.org(lost), certificate, profile, proof: None }
    }

    /// Appoints an organisation to speak for the country of another one.
    pub(super) fn appoint(&self, org: usize, speaks_for: usize) -> Motion {
        let (office, org) = (Office::CountryRepresentative(country(speaks_for)), self.org(org));
        let (from, until, mandate) = (Timestamp(OPENS), Timestamp(CLOSES), text("Speaks"));
        Motion::Appoint(Appointment { office, org, from, until, mandate })
    }

    pub(super) fn admit(&self, newcomer: usize) -> Motion {
        Motion::Admit { certificate: self.certificate(newcomer), profile: profile(newcomer), proof: None }
    }

    /// The state, the logs told one after the other in that order.
    pub(super) fn replayed(&self, order: impl Fn(usize) -> usize) -> State {
        self.ledger(order).state()
    }

    pub(super) fn bases(&self) -> BTreeMap<EntryId, Basis> {
        self.ledger(|author| author).bases()
    }

    pub(super) fn ledger(&self, order: impl Fn(usize) -> usize) -> Ledger {
        let mut said = self.said.clone();
        said.sort_by_key(|said| (order(said.by), said.seq));
        let mut ledger = Ledger::new(self.charter.clone());
        said.iter().for_each(|said| self.tell(&mut ledger, said));
        ledger
    }

    pub(super) fn tell(&self, ledger: &mut Ledger, said: &Said) {
        let author = self.author(said.by);
        ledger.hear(author, said.seq, said.moment);
        if let Some(fact) = Fact::of(said.record.clone()) {
            ledger.tell(author, said.seq, said.id, fact);
        }
    }

    pub(super) fn state(&self) -> State {
        self.replayed(|author| author)
    }

    pub(super) fn outcome(&self, proposal: EntryId) -> Outcome {
        self.state().decisions[&proposal].outcome
    }

    pub(super) fn belongs(&self, n: usize) -> bool {
        self.state().members.contains_key(&self.org(n))
    }
}

/// Many members who decide many things one after the other, all of them voting.
pub(super) fn large(members: usize, decisions: usize) -> Scene {
    let mut scene = Scene::of(members);
    for n in 0..decisions {
        let motion = scene.propose(n % members, Motion::Decide { title: text(&format!("number {n}")) });
        (0..members).for_each(|voter| scene.vote(voter, motion, Choice::For));
    }
    scene
}
