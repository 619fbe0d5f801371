//! Who belongs to the network, as the engine asks it: [`crate::governance`] decides, this keeps the answer at hand.
//!
//! Governance entries are heard one by one; the state is folded once for many of them ([`Membership::settle`]). It
//! never looks at a clock, and it never decides about signatures: it is given authentic entries only.

use std::collections::BTreeMap;

use crate::application::applicants_key;
use crate::commit::LogClass;
use crate::governance::{Allowance, Basis, Fact, Ledger, State, newest as newest_of};
use crate::id::{AuthorId, EntryId, OrgId, TransportId};
use crate::keys::VerifyKey;
use crate::record::Record;
use crate::record::certificate::Certificate;
use crate::record::charter::CheckedCharter;
use crate::record::governance::{Contact, Sponsorship};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::time::Timestamp;

mod kept;
mod past;

use kept::Kept;
pub(super) use kept::MAX_KEPT;

pub use crate::governance::Member;

/// What changed when the state was folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// Who belongs, their keys or their addresses.
    pub members: bool,
    /// What was proposed or decided.
    pub decisions: bool,
}

/// The members of the network and their keys.
#[derive(Debug)]
pub struct Membership {
    ledger: Ledger,
    state: State,
    /// Whether something was heard since the state was folded.
    stale: bool,
    bases: Option<BTreeMap<EntryId, Basis>>,
    /// Whether an address was heard since then.
    moved: bool,
    /// How often the state was folded.
    folds: u64,
    contacts: BTreeMap<AuthorId, (u64, Contact)>,
    authors: BTreeMap<AuthorId, (OrgId, VerifyKey)>,
    /// Which of its organisation's keys each author is, by the lowest number that its root gave it.
    ages: BTreeMap<AuthorId, u32>,
    /// Governance logs of organisations that do not belong and never did, by what is held now.
    kept: Kept,
    transports: BTreeMap<TransportId, OrgId>,
    /// Strangers' key: no member's, whatever a certificate says.
    applicants: TransportId,
}

impl Membership {
    /// The founders of `charter`.
    pub fn new(charter: CheckedCharter) -> Self {
        let mut ledger = Ledger::new(charter);
        let state = ledger.state();
        let (contacts, authors, transports) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (stale, moved, bases, ages) = (false, false, None, BTreeMap::new());
        let applicants = applicants_key(ledger.charter().network()).transport_id();
        let (kept, folds) = (Kept::default(), 1);
        let mut membership =
            Self { ledger, state, stale, bases, moved, folds, contacts, authors, ages, kept, transports, applicants };
        membership.index();
        membership
    }

    /// The network's genesis.
    pub fn charter(&self) -> &CheckedCharter {
        self.ledger.charter()
    }

    /// What was decided, and how.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What each decision rests on; folded anew only if something was heard since it was last asked for.
    pub fn bases(&mut self) -> &BTreeMap<EntryId, Basis> {
        let ledger = &mut self.ledger;
        self.bases.get_or_insert_with(|| ledger.bases())
    }

    /// What an author may still propose.
    pub fn allowance(&self, author: AuthorId) -> Allowance {
        self.ledger.allowance(author)
    }

    /// When the latest entry of an author's governance log was signed.
    pub fn newest(&self, author: AuthorId) -> Option<Timestamp> {
        self.ledger.newest(author)
    }

    /// What a newcomer applies with for whom somebody vouches already, if its node signed it.
    pub fn application(&self, org: OrgId) -> Option<&Sponsorship> {
        self.ledger.application(&self.state.applicants.get(&org)?.certificate)
    }

    /// How often the state was folded: whoever keeps something derived from it compares.
    pub fn folds(&self) -> u64 {
        self.folds
    }

    /// How many states of proposals' pasts were ever computed, which is what folding costs.
    pub fn pasts_computed(&self) -> u64 {
        self.ledger.pasts_computed()
    }

    /// How many entries of the attestations logs of revoked keys count, and of those that are too many.
    pub fn revoked(&self) -> BTreeMap<AuthorId, u64> {
        let mut revoked = self.revoked_in(LogClass::Attestations);
        revoked.extend(self.excess().map(|author| (author, 0)));
        revoked
    }

    /// Whether an author is one key too many of its organisation: only its governance log is of interest, for what root
    /// keys signed.
    pub fn is_excess(&self, author: AuthorId) -> bool {
        self.authors.get(&author).is_some_and(|(org, _)| self.ledger.is_excess(author, *org))
    }

    /// Whether an author is that for good: no earlier key that ends makes room for it.
    pub fn comes_too_late(&self, author: AuthorId) -> bool {
        self.authors.get(&author).is_some_and(|(org, _)| self.ledger.comes_too_late(author, *org))
    }

    /// All authors that are one key too many of their organisation.
    pub fn excess(&self) -> impl Iterator<Item = AuthorId> {
        self.authors.keys().copied().filter(|author| self.is_excess(*author))
    }

    /// How many entries of the logs of that class count, by revoked key.
    pub fn revoked_in(&self, class: LogClass) -> BTreeMap<AuthorId, u64> {
        self.ledger.revoked(class)
    }

    /// An entry of a governance log is held. Each log is heard from its first entry on.
    pub fn hear(&mut self, author: AuthorId, seq: u64, moment: Timestamp) {
        self.ledger.hear(author, seq, moment);
        // What a proposal that waits knew may be all here now.
        self.stale |= self.ledger.is_waiting();
    }

    /// What an entry says that was heard.
    pub fn tell(&mut self, author: AuthorId, seq: u64, id: EntryId, record: Record) {
        match record {
            Record::Contact(contact) => self.renew_contact(author, seq, contact),
            record => {
                if let Some(fact) = Fact::of(record) {
                    self.ledger.tell(author, seq, id, fact);
                    self.stale = true;
                }
            }
        }
    }

    fn renew_contact(&mut self, author: AuthorId, seq: u64, contact: Contact) {
        if self.contacts.get(&author).is_none_or(|(held, _)| *held < seq) {
            self.contacts.insert(author, (seq, contact));
            self.moved = true;
        }
    }

    /// Revocations that name the last entries that count, by organisations that certified the keys.
    pub fn ends(&self) -> Vec<(Revocation, SignedRevocation)> {
        self.ledger.ends()
    }

    /// Whether an organisation's word about how a key ends is kept.
    pub fn may_end(&self, author: AuthorId, org: OrgId) -> bool {
        self.ledger.may_end(author, org)
    }

    /// Whose word about how a key ends counts, if its governance log forks at that place.
    pub fn ended_by(&self, author: AuthorId, forked: Option<u64>) -> Option<OrgId> {
        self.ledger.ended_by(author, forked)
    }

    /// The author's governance log ends at `seq` because of a fork: nothing from there on exists.
    pub fn freeze(&mut self, author: AuthorId, seq: u64) {
        self.ledger.freeze(author, seq);
        self.contacts.retain(|of, (at, _)| *of != author || *at < seq);
        self.stale = true;
    }

    /// The body of an entry was erased: addresses, since nothing that matters for who belongs can be.
    pub fn erase(&mut self, author: AuthorId, seq: u64) {
        let before = self.contacts.len();
        self.contacts.retain(|of, (at, _)| *of != author || *at != seq);
        self.moved |= self.contacts.len() != before;
    }

    /// Folds what was heard since.
    pub fn settle(&mut self) -> Settled {
        let mut settled = Settled { members: std::mem::take(&mut self.moved), decisions: false };
        if std::mem::take(&mut self.stale) {
            self.bases = None;
            let (authors, kept) = (self.authors.len(), self.kept.clone());
            let before = std::mem::replace(&mut self.state, self.ledger.state());
            self.index();
            self.folds += 1;
            let same = before.members == self.state.members && before.former == self.state.former;
            settled.members |= !same || authors != self.authors.len() || kept != self.kept;
            settled.decisions = before.decisions != self.state.decisions
                || before.applicants != self.state.applicants
                || before.policy != self.state.policy;
        }
        settled
    }

    /// All that belong, by organisation.
    pub fn members(&self) -> &BTreeMap<OrgId, Member> {
        &self.state.members
    }

    /// One of them.
    pub fn member(&self, org: OrgId) -> Option<&Member> {
        self.state.members.get(&org)
    }

    /// One that belongs, or belonged and is suspended: its records stay.
    pub fn known(&self, org: OrgId) -> Option<&Member> {
        self.member(org).or_else(|| self.state.former.get(&org))
    }

    /// The organisation that an author writes for, with the author's enrolled key; also of suspended ones.
    pub fn author(&self, author: AuthorId) -> Option<(OrgId, &VerifyKey)> {
        self.authors.get(&author).map(|(org, key)| (*org, key))
    }

    /// The member that an author acts for with its current key.
    pub fn acting(&self, author: AuthorId) -> Option<(OrgId, &VerifyKey)> {
        self.author(author).filter(|(org, _)| self.member(*org).is_some_and(|m| m.certificate.author == author))
    }

    /// All authors whose logs are of interest.
    pub fn authors(&self) -> impl Iterator<Item = (AuthorId, OrgId)> {
        self.authors.iter().map(|(author, (org, _))| (*author, *org))
    }

    /// The organisation of a node on the wire.
    pub fn by_transport(&self, transport: TransportId) -> Option<OrgId> {
        self.transports.get(&transport).copied()
    }

    /// Whether that node is of an organisation that no longer belongs.
    pub fn is_former(&self, transport: TransportId) -> bool {
        self.state.former.values().any(|member| member.certificate.transport == transport)
    }

    /// Whether a member had that key on the wire and has another one now.
    pub fn is_replaced(&self, transport: TransportId) -> bool {
        let mut named = self.ledger.certificates().filter(|certificate| certificate.transport == transport);
        !self.transports.contains_key(&transport) && named.any(|certificate| self.member(certificate.org).is_some())
    }

    /// Every certificate of an organisation that its root key signed, each once.
    pub fn certificates_of(&self, org: OrgId) -> BTreeMap<AuthorId, Certificate> {
        let theirs = self.ledger.certificates().filter(|certificate| certificate.org == org);
        let mut newest: BTreeMap<AuthorId, Certificate> = BTreeMap::new();
        for certificate in theirs {
            let held = newest.entry(certificate.author).or_insert(*certificate);
            *held = newest_of(*held, *certificate);
        }
        newest
    }

    /// Whether anybody but its own organisation says that certificate.
    pub fn is_said_by_others(&self, certificate: &Certificate) -> bool {
        self.ledger.is_said_by_others(certificate)
    }

    /// When an author said certificates of that organisation in its own log.
    pub fn passed_on(&self, author: AuthorId, org: OrgId) -> Vec<Timestamp> {
        self.ledger.passed_on(author, org)
    }

    /// Whether that author's key came before the other's, both of one organisation: by the lowest number that its root
    /// gave each, then by their bytes, as when keys are counted. A later certificate of a key makes it no younger.
    pub fn is_earlier(&self, author: AuthorId, other: AuthorId) -> bool {
        let age = |author: AuthorId| self.ages.get(&author).map(|serial| (*serial, author));
        age(author).is_some_and(|age_of_it| age(other).is_some_and(|age_of_other| age_of_it < age_of_other))
    }

    /// Which of its organisation's keys each author is.
    pub fn ages(&self) -> &BTreeMap<AuthorId, u32> {
        &self.ages
    }

    /// The newest addresses of a member's node.
    pub fn contact(&self, org: OrgId) -> Option<&Contact> {
        let author = self.member(org)?.certificate.author;
        self.contacts.get(&author).map(|(_, contact)| contact)
    }

    /// The newest addresses that an author told, whether it belongs or not.
    pub fn contact_of(&self, author: AuthorId) -> Option<&Contact> {
        self.contacts.get(&author).map(|(_, contact)| contact)
    }

    /// Keys by author and by transport. An author belongs to whom it names in its own log; before that log is here, to
    /// who certified it, of several the one with the lowest id.
    fn index(&mut self) {
        self.transports = self.nodes();
        let mut owners: BTreeMap<AuthorId, OrgId> = BTreeMap::new();
        for certificate in self.ledger.certificates() {
            // Who is not known certifies nobody's key away.
            if self.known(certificate.org).is_some() {
                let owner = owners.entry(certificate.author).or_insert(certificate.org);
                *owner = certificate.org.min(*owner);
            }
        }
        owners.extend(self.ledger.owners());
        self.ages.clear();
        // Which of its keys it is says the key's own organisation only.
        for certificate in self.ledger.certificates().filter(|said| owners.get(&said.author) == Some(&said.org)) {
            let serial = self.ages.entry(certificate.author).or_insert(certificate.serial);
            *serial = certificate.serial.min(*serial);
        }
        let known = std::mem::take(&mut self.authors);
        owners.retain(|_, org| self.known(*org).is_some());
        for (author, org) in owners {
            let key = known.get(&author).map(|(_, key)| *key).or_else(|| VerifyKey::try_from(author).ok());
            if let Some(key) = key {
                self.authors.insert(author, (org, key));
            }
        }
        self.index_kept();
    }

    /// Whose node each transport key is. Where several members name one key it is theirs whose key signed for them;
    /// else it stays with who had it; else it goes to the one with the older certificate, then to the lower id.
    fn nodes(&self) -> BTreeMap<TransportId, OrgId> {
        let mut nodes: BTreeMap<TransportId, OrgId> = BTreeMap::new();
        for (org, member) in
            self.state.members.iter().filter(|(_, member)| member.certificate.transport != self.applicants)
        {
            let key = member.certificate.transport;
            match nodes.get(&key) {
                Some(other) if self.claim(*other, key) <= self.claim(*org, key) => {}
                _ => drop(nodes.insert(key, *org)),
            }
        }
        nodes
    }

    /// How well a member's claim to a transport key is founded: the lowest holds.
    fn claim(&self, org: OrgId, key: TransportId) -> (bool, bool, u32, OrgId) {
        let serial = self.state.members.get(&org).map_or(u32::MAX, |member| member.certificate.serial);
        (!self.ledger.is_proven(org, key), self.transports.get(&key) != Some(&org), serial, org)
    }
}

#[cfg(test)]
mod tests;
