//! The ledger: facts by position, and what is needed to find them fast.

use std::collections::{BTreeMap, BTreeSet};

use super::State;
use super::allowance::Allowance;
use super::basis::Basis;
use super::fold::Fold;
use super::ground::{Grounds, Proposals};
use super::keys::KeyRing;
use super::view::View;
use crate::commit::LogClass;
use crate::id::{AuthorId, EntryId, OrgId, TransportId};
use crate::record::Record;
use crate::record::certificate::{Certificate, SignedCertificate};
use crate::record::charter::CheckedCharter;
use crate::record::decision::{LogRef, Past, Proposal, Vote};
use crate::record::governance::{Profile, Sponsorship};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::time::Timestamp;

mod ends;
mod kept;

pub use kept::SaidAgain;
use kept::keep_certificate;

/// What an entry of a governance log says, as far as it matters for who belongs and what was decided.
#[derive(Debug, Clone)]
pub enum Fact {
    /// Keys of an organisation, signed by its root.
    Certificate(Certificate, SignedCertificate),
    /// From where on a key no longer counts, signed by its organisation's root.
    Revocation(Box<(Revocation, SignedRevocation)>),
    /// Who the author's organisation is.
    Profile(Profile),
    /// The author's organisation vouches for a newcomer.
    Sponsorship(Certificate, Box<Sponsorship>),
    /// Something put to the vote.
    Proposal(Box<Proposal>),
    /// A vote.
    Vote(Vote),
    /// The author's organisation leaves.
    Leave,
}

impl Fact {
    /// What a record means here. `None` if nothing, or if what it carries is not genuine.
    pub fn of(record: Record) -> Option<Self> {
        match record {
            Record::Certificate(signed) => signed.verify().ok().map(|said| Self::Certificate(said, signed)),
            Record::Revocation(signed) => signed.verify().ok().map(|said| Self::Revocation(Box::new((said, signed)))),
            Record::Organisation(profile) => Some(Self::Profile(profile)),
            Record::Sponsorship(sponsorship) => {
                sponsorship.certificate.verify().ok().map(|cert| Self::Sponsorship(cert, sponsorship))
            }
            Record::Proposal(proposal) => Some(Self::Proposal(proposal)),
            Record::Vote(vote) => Some(Self::Vote(vote)),
            Record::Leave(_) => Some(Self::Leave),
            // Whatever else there is has no say in who belongs.
            _ => None,
        }
    }

    /// The genuine certificate that it says, a sponsor's word among them; what is put to the vote carries one besides.
    fn certificate(&self) -> Option<&Certificate> {
        match self {
            Self::Certificate(certificate, _) | Self::Sponsorship(certificate, _) => Some(certificate),
            _ => None,
        }
    }
}

/// One author's governance log.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) author: AuthorId,
    /// The moment of each entry, and whether no earlier entry has a later one.
    moments: Vec<(Timestamp, bool)>,
    newest: Timestamp,
    /// From where on nothing exists: a fork was proven there.
    frozen: Option<u64>,
    pub(super) facts: BTreeMap<u64, (EntryId, Fact)>,
    /// The organisation that the key says it acts for, and which of its keys it is.
    pub(super) owner: Option<(OrgId, u32)>,
    /// Whether it is one key too many of its organisation.
    excess: bool,
}

/// All governance entries held.
#[derive(Debug)]
pub struct Ledger {
    charter: CheckedCharter,
    pub(super) logs: Vec<Log>,
    numbers: BTreeMap<AuthorId, usize>,
    pub(super) proposals: BTreeMap<EntryId, (usize, u64)>,
    /// The certificates that motions carry and that are genuine, by proposal.
    carried: BTreeMap<EntryId, Certificate>,
    /// Positions of what is not a proposal and not a vote: of those there are few.
    others: BTreeSet<(usize, u64)>,
    /// Whether proposals wait for entries of their past.
    waiting: bool,
    /// The entry that was heard last, as long as no past can cover it: nothing was folded since.
    fresh: Option<(usize, u64)>,
    /// Positions of votes, by proposal.
    pub(super) votes: BTreeMap<EntryId, BTreeSet<(usize, u64)>>,
    grounds: Grounds,
    /// Keys that do not count, with the organisation that has too many; and whether that is to be looked at again.
    excess: BTreeSet<(AuthorId, OrgId)>,
    keys_changed: bool,
    /// Where it stands that an organisation's transport key signed for it, with that key.
    proven: BTreeMap<(usize, u64), (OrgId, TransportId)>,
    /// A certificate of each key of which one was told, its own word if it gave one; kept also if a fork takes that away.
    certified: BTreeMap<AuthorId, SignedCertificate>,
}

impl Ledger {
    /// Nothing but the charter.
    pub fn new(charter: CheckedCharter) -> Self {
        let (logs, numbers, votes) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        let (proposals, grounds, proven) = (BTreeMap::new(), Grounds::default(), BTreeMap::new());
        let (carried, others, waiting, fresh) = (BTreeMap::new(), BTreeSet::new(), false, None);
        let (excess, keys_changed, certified) = (BTreeSet::new(), false, BTreeMap::new());
        let mut ledger = Self {
            charter,
            logs,
            numbers,
            proposals,
            carried,
            others,
            waiting,
            fresh,
            votes,
            grounds,
            excess,
            keys_changed,
            proven,
            certified,
        };
        let founders: Vec<Certificate> =
            ledger.charter.founders().iter().map(|(certificate, _)| *certificate).collect();
        for certificate in founders {
            let number = ledger.number(certificate.author);
            ledger.logs[number].owner = Some((certificate.org, certificate.serial));
        }
        ledger
    }

    /// The network's genesis.
    pub fn charter(&self) -> &CheckedCharter {
        &self.charter
    }

    /// An entry is held. Entries of a log are told from its first on; a repetition changes nothing.
    pub fn hear(&mut self, author: AuthorId, seq: u64, moment: Timestamp) {
        let number = self.number(author);
        let log = &mut self.logs[number];
        let exists = log.frozen.is_none_or(|from| seq < from);
        if seq == log.moments.len() as u64 && exists {
            log.moments.push((moment, log.moments.is_empty() || moment >= log.newest));
            log.newest = log.newest.max(moment);
            self.fresh = Some((number, seq));
        }
    }

    /// What an entry says that was heard of; its body may have come later than the entry.
    pub fn tell(&mut self, author: AuthorId, seq: u64, id: EntryId, fact: Fact) {
        let number = self.number(author);
        let log = &mut self.logs[number];
        if seq >= log.moments.len() as u64 {
            return;
        }
        // A past that covers the entry may have been folded without what it says.
        if self.fresh != Some((number, seq)) {
            self.grounds.forget(number, seq);
        }
        match &fact {
            Fact::Proposal(proposal) => {
                self.proposals.insert(id, (number, seq));
                if let Some(certificate) = proposal.motion.certificate().and_then(|signed| signed.verify().ok()) {
                    self.carried.insert(id, certificate);
                    self.keys_changed = true;
                    if proposal.motion.is_proven(self.charter.network(), &certificate) {
                        self.proven.insert((number, seq), (certificate.org, certificate.transport));
                    }
                }
            }
            Fact::Vote(vote) => drop(self.votes.entry(vote.proposal).or_default().insert((number, seq))),
            Fact::Sponsorship(certificate, sponsorship)
                if sponsorship.is_proven(self.charter.network(), certificate) =>
            {
                self.proven.insert((number, seq), (certificate.org, certificate.transport));
            }
            _ => {}
        }
        if !matches!(fact, Fact::Proposal(_) | Fact::Vote(_)) {
            self.others.insert((number, seq));
        }
        keep_certificate(&mut self.certified, author, &fact, self.carried.get(&id));
        self.keys_changed |= matches!(fact, Fact::Certificate(..) | Fact::Sponsorship(..) | Fact::Revocation(_));
        let own = matches!(&fact, Fact::Certificate(said, _) if said.author == author);
        log.facts.insert(seq, (id, fact));
        if own {
            let owner = self.owner_of(number);
            if std::mem::replace(&mut self.logs[number].owner, owner) != owner {
                // What the key said before, and what was said about it, means something else in every past.
                self.grounds.clear();
            }
        }
    }

    /// Whom a key acts for: whom it founded the network for, else whom it names first in its own log, whenever that came.
    fn owner_of(&self, number: usize) -> Option<(OrgId, u32)> {
        let log = &self.logs[number];
        let said = log.facts.values().filter_map(|(_, fact)| match fact {
            Fact::Certificate(said, _) => Some(said),
            _ => None,
        });
        let founders = self.charter.founders().iter().map(|(certificate, _)| certificate);
        let own = founders.chain(said).find(|certificate| certificate.author == log.author)?;
        Some((own.org, own.serial))
    }

    /// The log ends by a fork: what it said from `seq` on does not exist. That may be later than was known before, once
    /// its root key said which history is the organisation's.
    pub fn freeze(&mut self, author: AuthorId, seq: u64) {
        let number = self.number(author);
        let log = &mut self.logs[number];
        log.moments.truncate(usize::try_from(seq).unwrap_or(usize::MAX));
        log.frozen = Some(seq);
        self.forget(author, seq);
    }

    /// Every certificate that a root key signed, wherever it was said: also in what was put to the vote, for whoever is
    /// admitted by that speaks under no other.
    pub fn certificates(&self) -> impl Iterator<Item = &Certificate> {
        let said = self.few().filter_map(Fact::certificate);
        let founders = self.charter.founders().iter().map(|(certificate, _)| certificate);
        founders.chain(said).chain(self.carried.values())
    }

    /// Whether that transport key signed for that organisation: as a founder's, whose charter all founders signed, or as
    /// a newcomer's, in a sponsorship or in what is put to the vote.
    pub fn is_proven(&self, org: OrgId, transport: TransportId) -> bool {
        let founding =
            |(certificate, _): &(Certificate, Profile)| (certificate.org, certificate.transport) == (org, transport);
        let mut said = self.proven.iter().filter(|(at, _)| self.proves(at.0, at.1)).map(|(_, said)| *said);
        said.any(|said| said == (org, transport)) || self.charter.founders().iter().any(founding)
    }

    /// Whether a transport key signed what stands there: a newcomer's certificate and profile.
    pub(super) fn proves(&self, author: usize, seq: u64) -> bool {
        self.proven.contains_key(&(author, seq)) && self.fact(author, seq).is_some()
    }

    /// When an author said certificates of that organisation in its own log.
    pub fn passed_on(&self, author: AuthorId, org: OrgId) -> Vec<Timestamp> {
        let Some(number) = self.numbers.get(&author) else { return Vec::new() };
        let log = &self.logs[*number];
        let of_it = |fact: &Fact| matches!(fact, Fact::Certificate(said, _) if said.org == org);
        let places = log.facts.iter().filter(|(_, (_, fact))| of_it(fact)).map(|(seq, _)| *seq);
        places.filter_map(|seq| Some(log.moments.get(usize::try_from(seq).ok()?)?.0)).collect()
    }

    /// Whether anybody but its own organisation says that certificate: the charter, a sponsor, who put it to the vote, or
    /// whoever heard of it.
    pub fn is_said_by_others(&self, certificate: &Certificate) -> bool {
        let others = self.logs.iter().filter(|log| log.owner.is_none_or(|(org, _)| org != certificate.org));
        let said = |(id, fact): &(EntryId, Fact)| fact.certificate().or(self.carried.get(id)) == Some(certificate);
        let mut facts = others.flat_map(|log| log.facts.values());
        facts.any(said) || self.charter.founders().iter().any(|(said, _)| said == certificate)
    }

    /// What a newcomer applies with, as a sponsor passed it on: only what its own transport key signed, since anybody
    /// can put another certificate's key or another name into a sponsorship. Of several the one with the lowest id.
    pub fn application(&self, newcomer: &Certificate) -> Option<&Sponsorship> {
        let proven = self.proven.keys().filter_map(|(author, seq)| self.logs[*author].facts.get(seq));
        let genuine = proven.filter_map(|(id, fact)| match fact {
            Fact::Sponsorship(certificate, sponsorship) if certificate == newcomer => Some((*id, &**sponsorship)),
            _ => None,
        });
        genuine.min_by_key(|(id, _)| *id).map(|(_, sponsorship)| sponsorship)
    }

    /// What an author said from `from` on does not exist.
    fn forget(&mut self, author: AuthorId, from: u64) {
        let number = self.number(author);
        let stays = |(by, seq): &(usize, u64)| *by != number || *seq < from;
        self.logs[number].facts.split_off(&from);
        self.logs[number].owner = self.owner_of(number);
        self.keys_changed = true;
        self.proposals.retain(|_, at| stays(at));
        self.carried.retain(|id, _| self.proposals.contains_key(id));
        self.others.retain(stays);
        for votes in self.votes.values_mut() {
            votes.retain(stays);
        }
        self.grounds.clear();
    }

    /// What is true by all that is held.
    pub fn state(&mut self) -> State {
        self.read(|fold| fold.state())
    }

    /// What each decision rests on, by all that is held.
    pub fn bases(&mut self) -> BTreeMap<EntryId, Basis> {
        self.read(|fold| fold.bases())
    }

    /// How many states of proposals' pasts were ever computed: each costs what the network's belonging costs.
    pub fn pasts_computed(&self) -> u64 {
        self.grounds.computed()
    }

    fn read<T>(&mut self, read: impl FnOnce(&Fold<'_>) -> T) -> T {
        self.fresh = None;
        self.count_keys();
        let mut grounds = std::mem::take(&mut self.grounds);
        let Proposals { known, void, waiting } = Proposals::of(self, &mut grounds);
        for (place, this) in known.iter().enumerate() {
            let (view, earlier) = (&*this.past, &known[..place]);
            grounds
                .keep(this.id, |grounds| Fold { ledger: self, view, proposals: earlier, void: &[], grounds }.ground());
        }
        let view = View::whole(self);
        let read = read(&Fold { ledger: self, view: &view, proposals: &known, void: &void, grounds: &grounds });
        self.grounds = grounds;
        self.waiting = waiting;
        read
    }

    /// Finds the keys that are too many; what they say does not exist in any past.
    fn count_keys(&mut self) {
        if !std::mem::take(&mut self.keys_changed) {
            return;
        }
        let revoked = self.revoked(LogClass::Governance);
        let excess = KeyRing::of(self.certificates()).excess(|author| revoked.contains_key(&author));
        for log in &mut self.logs {
            log.excess = log.owner.is_some_and(|(org, _)| excess.contains(&(log.author, org)));
        }
        if excess != self.excess {
            self.excess = excess;
            self.grounds.clear();
        }
    }

    /// Whether an organisation has that key as one too many.
    pub fn is_excess(&self, author: AuthorId, org: OrgId) -> bool {
        self.excess.contains(&(author, org))
    }

    /// Whether an organisation had so many keys before that one that it never counts.
    pub fn comes_too_late(&self, author: AuthorId, org: OrgId) -> bool {
        KeyRing::of(self.certificates()).comes_too_late(author, org)
    }

    /// What an author may still propose, by the proposals that it made.
    pub fn allowance(&self, author: AuthorId) -> Allowance {
        let mut allowance = Allowance::default();
        let Some(number) = self.numbers.get(&author) else { return allowance };
        for (seq, (_, fact)) in &self.logs[*number].facts {
            if let Fact::Proposal(proposal) = fact {
                // Those that are void take nothing.
                let _void = allowance.take(self.moment(*number, *seq), proposal.opens, proposal.closes);
            }
        }
        allowance
    }

    /// How many entries are held of each log that is not empty.
    pub fn held(&self) -> Vec<(AuthorId, u64)> {
        let held = self.logs.iter().filter(|log| !log.moments.is_empty());
        held.map(|log| (log.author, log.moments.len() as u64)).collect()
    }

    /// What the author of a proposal knew.
    pub fn past_of(&self, proposal: EntryId) -> Option<&Past> {
        let (author, seq) = self.proposals.get(&proposal)?;
        match self.fact(*author, *seq)? {
            Fact::Proposal(proposal) => Some(&proposal.past),
            _ => None,
        }
    }

    /// Whether proposals wait for entries of their past, as of the last fold.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// The certificate that a proposal's motion carries, if it is genuine.
    pub(super) fn carried(&self, proposal: EntryId) -> Option<Certificate> {
        self.carried.get(&proposal).copied()
    }

    /// The latest moment in an author's log.
    pub fn newest(&self, author: AuthorId) -> Option<Timestamp> {
        let log = &self.logs[*self.numbers.get(&author)?];
        (!log.moments.is_empty()).then_some(log.newest)
    }

    fn number(&mut self, author: AuthorId) -> usize {
        if let Some(number) = self.numbers.get(&author) {
            return *number;
        }
        let number = self.logs.len();
        let (moments, newest, facts) = (Vec::new(), Timestamp(i64::MIN), BTreeMap::new());
        self.logs.push(Log { author, moments, newest, frozen: None, facts, owner: None, excess: false });
        self.numbers.insert(author, number);
        number
    }

    /// How many entries of each log are held.
    pub(super) fn lengths(&self) -> impl Iterator<Item = u64> {
        self.logs.iter().map(|log| log.moments.len() as u64)
    }

    /// The logs of that name: number, length, where frozen.
    pub(super) fn named(&self, name: LogRef) -> impl Iterator<Item = (usize, u64, Option<u64>)> {
        let first = AuthorId(name.padded(0));
        let last = AuthorId(name.padded(u8::MAX));
        self.numbers.range(first..=last).map(|(_, number)| {
            let log = &self.logs[*number];
            (*number, log.moments.len() as u64, log.frozen)
        })
    }

    /// When an entry was signed; `None` if an earlier entry of its log is of later.
    pub(super) fn moment(&self, author: usize, seq: u64) -> Option<Timestamp> {
        let (moment, in_order) = self.logs[author].moments.get(usize::try_from(seq).ok()?)?;
        in_order.then_some(*moment)
    }

    /// The organisation that an author acts for; none if its key is one too many.
    pub(super) fn owner(&self, author: usize) -> Option<OrgId> {
        self.acts_for(author).map(|(org, _)| org)
    }

    /// Whether what an author says does not exist, since its organisation has too many keys.
    pub(super) fn is_one_too_many(&self, author: usize) -> bool {
        self.logs[author].excess
    }

    /// The same as [`Self::owner`], with which of its keys that is.
    pub(super) fn acts_for(&self, author: usize) -> Option<(OrgId, u32)> {
        let log = &self.logs[author];
        log.owner.filter(|_| !log.excess)
    }

    /// The organisation of every key that says in its own log whom it acts for, or that founded the network.
    pub fn owners(&self) -> impl Iterator<Item = (AuthorId, OrgId)> {
        self.logs.iter().filter_map(|log| Some((log.author, log.owner?.0)))
    }

    /// The authors that act for an organisation.
    pub(super) fn keys_of(&self, org: OrgId) -> impl Iterator<Item = usize> {
        let owned = move |log: &Log| log.owner.is_some_and(|(owner, _)| owner == org);
        self.logs.iter().enumerate().filter(move |(_, log)| owned(log)).map(|(number, _)| number)
    }

    /// The entry at a position, if what it says matters here.
    pub(super) fn id(&self, author: usize, seq: u64) -> Option<EntryId> {
        self.logs[author].facts.get(&seq).map(|(id, _)| *id)
    }

    /// The fact at a position.
    pub(super) fn fact(&self, author: usize, seq: u64) -> Option<&Fact> {
        self.logs[author].facts.get(&seq).map(|(_, fact)| fact)
    }

    /// All facts but proposals and votes, by author.
    fn few(&self) -> impl Iterator<Item = &Fact> {
        self.others.iter().filter_map(|(author, seq)| self.fact(*author, *seq))
    }

    /// All facts of a view but proposals and votes, with their positions.
    pub(super) fn facts<'a>(&'a self, view: &'a View) -> impl Iterator<Item = (usize, u64, &'a Fact)> {
        let within = self.others.iter().filter(|(author, seq)| view.covers(*author, *seq));
        within.filter_map(|(author, seq)| Some((*author, *seq, self.fact(*author, *seq)?)))
    }
}
