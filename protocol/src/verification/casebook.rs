//! The casebook: all that was said about each service in the attestations logs, and the verdict that follows.
//!
//! The facts are a set: the same entries give the same casebook, in whatever order they come. The state of each service
//! is kept at hand; an entry, a new revision or a changed member re-evaluates only the services that it touches, and
//! the passing of time only those of which something runs out ([`Casebook::refresh`]).

mod flat;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use flat::Flat;
use serde::{Deserialize, Serialize};

use super::case::{Case, Place, subject_of};
use super::judging::Scale;
use super::standing::{Speaker, Standings};
use super::{Rule, State, Verdict, checklist};
use crate::id::{AuthorId, EntryId, OrgId, ServiceId};
use crate::record::Record;
use crate::record::service::Service;
use crate::record::verification::{Fingerprint, Subject};
use crate::time::Timestamp;

/// How many entries of one attestations log are looked at: a member that writes more says nothing new.
const MAX_ENTRIES: u64 = 100_000;

/// A service: whose, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// The member that publishes it.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
}

impl From<Subject> for Key {
    fn from(subject: Subject) -> Self {
        Self { publisher: subject.publisher, service: subject.service }
    }
}

/// The revision of a service that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Current {
    /// Its entry.
    pub revision: EntryId,
    /// Until when the publisher vouches for it, if that can be told.
    pub confirmed_until: Option<Timestamp>,
}

/// Where, when and by whom something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Whose log.
    pub author: AuthorId,
    /// The entry's number in it.
    pub seq: u64,
    /// The entry.
    pub id: EntryId,
    /// Its author's clock.
    pub at: Timestamp,
}

/// The state of a service as it was last evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Held {
    state: State,
    /// When it changes by itself, at the earliest.
    until: Timestamp,
}

/// All that was said about services, and what follows. See the module.
#[derive(Debug, Default)]
pub struct Casebook {
    authors: Vec<AuthorId>,
    numbers: HashMap<AuthorId, u32>,
    /// Of each author, which case each of its entries is about.
    entries: Vec<BTreeMap<u64, u32>>,
    cases: Vec<Case>,
    by_key: HashMap<Key, u32>,
    /// What the record of each service says that was revised, by fingerprints.
    revised: HashMap<Key, Box<[Fingerprint]>>,
    standings: Standings,
    /// By author.
    speakers: Vec<Option<Speaker>>,
    rule: Rule,
    held: Vec<Held>,
    touched: BTreeSet<u32>,
    /// The earliest time at which something that is held changes by itself.
    next: Option<Timestamp>,
    /// As of when the states at hand are.
    asked: Timestamp,
    scale: Scale,
}

impl Casebook {
    /// What an entry of an attestations log says. A repetition changes nothing.
    pub fn tell(&mut self, said: Said, record: &Record) {
        let Some(subject) = subject_of(record).filter(|_| said.seq < MAX_ENTRIES) else { return };
        let author = self.author(said.author);
        let number = self.case(subject.into());
        if self.entries[author as usize].insert(said.seq, number).is_some() {
            return;
        }
        let place = Place { author, seq: said.seq, id: said.id, at: said.at };
        self.cases[number as usize].enter(place, record);
        self.touched.insert(number);
    }

    /// What the author's log said from `from` on, below `to`, does not exist or was erased.
    pub fn forget(&mut self, author: AuthorId, from: u64, to: u64) {
        let Some(author) = self.numbers.get(&author).copied() else { return };
        let entries = &mut self.entries[author as usize];
        let gone: Vec<(u64, u32)> = entries.range(from..to).map(|(seq, case)| (*seq, *case)).collect();
        for (seq, _) in &gone {
            entries.remove(seq);
        }
        let cases: BTreeSet<u32> = gone.into_iter().map(|(_, case)| case).collect();
        for case in cases {
            self.cases[case as usize].forget(|place| place.author == author && (from..to).contains(&place.seq));
            self.touched.insert(case);
        }
    }

    /// A revision of a service is known; only that which holds is to be told, after each change.
    pub fn revise(&mut self, key: Key, service: &Service) {
        if service.revision > 1 {
            let items = checklist::of(service);
            let mut fields: Vec<Fingerprint> = checklist::fingerprints(service, &items).into_values().collect();
            fields.sort_unstable();
            self.revised.insert(key, fields.into());
        } else {
            self.revised.remove(&key);
        }
        self.touch(key);
    }

    /// The service may be another revision than before, or none.
    pub fn touch(&mut self, key: Key) {
        self.touched.extend(self.by_key.get(&key));
    }

    /// Every service may be another than before.
    pub fn touch_all(&mut self) {
        self.touched.extend(0..self.cases.len() as u32);
    }

    /// Whose word counts, and by which numbers.
    pub fn judge_by(&mut self, standings: Standings, rule: Rule) {
        let orgs = self.standings.changed(&standings);
        if rule != self.rule {
            self.touch_all();
        }
        for (number, author) in self.authors.iter().enumerate() {
            let speaker = standings.speaker(*author);
            let before = std::mem::replace(&mut self.speakers[number], speaker);
            let (from, to) = Speaker::counts_otherwise(before, speaker);
            self.touched.extend(self.entries[number].range(from..to).map(|(_, case)| case));
        }
        if !orgs.is_empty() {
            let of_them = |case: &Case| orgs.contains(&case.key.publisher);
            let cases = self.cases.iter().zip(0..).filter(|(case, _)| of_them(case));
            self.touched.extend(cases.map(|(_, number)| number));
        }
        (self.standings, self.rule) = (standings, rule);
    }

    /// Whose word counts, as it was told last.
    pub fn standings(&self) -> &Standings {
        &self.standings
    }

    /// Brings the states at hand up to date: of what was touched, and of what time has changed by `now`. Whether any
    /// state is another than before.
    pub fn refresh(&mut self, now: Timestamp, current: impl Fn(Key) -> Option<Current>) -> bool {
        if now < self.asked {
            // The clock was set back.
            self.touch_all();
        }
        self.asked = now;
        let mut due = std::mem::take(&mut self.touched);
        if self.next.is_some_and(|next| next <= now) {
            due.extend(self.held.iter().zip(0..).filter(|(held, _)| held.until <= now).map(|(_, number)| number));
            self.next = None;
        }
        let mut scale = std::mem::take(&mut self.scale);
        let unknown = Held { state: State::SelfDeclared, until: Timestamp(i64::MIN) };
        self.held.resize(self.cases.len(), unknown);
        let mut changed = false;
        for number in due {
            let judged = self.judge(number, &current, now, &mut scale);
            let before = std::mem::replace(&mut self.held[number as usize], judged);
            changed |= before.state != judged.state;
        }
        self.scale = scale;
        if self.next.is_none() {
            self.next = self.held.iter().map(|held| held.until).min();
        }
        changed
    }

    /// When a state changes by itself next, at the earliest.
    pub fn next_change(&self) -> Option<Timestamp> {
        self.next.filter(|next| *next != Timestamp(i64::MAX))
    }

    fn judge(
        &mut self,
        number: u32,
        current: &impl Fn(Key) -> Option<Current>,
        now: Timestamp,
        scale: &mut Scale,
    ) -> Held {
        let case = &self.cases[number as usize];
        let Some(current) = current(case.key) else {
            // Whatever brings the service back touches it.
            return Held { state: State::SelfDeclared, until: Timestamp(i64::MAX) };
        };
        let judgement = scale.judge(&case.counted(&self.speakers), &self.ground(case.key, current), now);
        let until = judgement.until.unwrap_or(Timestamp(i64::MAX));
        self.next = self.next.map(|next| next.min(until));
        Held { state: judgement.state, until }
    }

    fn ground(&self, key: Key, current: Current) -> super::judging::Ground<'_> {
        super::judging::Ground {
            current,
            fields: self.revised.get(&key).map(AsRef::as_ref),
            speakers: &self.speakers,
            publisher: self.standings.voice(key.publisher),
            rule: self.rule,
        }
    }

    /// The state of a service, as of the last [`Self::refresh`]; `now` decides about those nobody said anything about.
    pub fn state(&self, key: Key, current: Current, now: Timestamp) -> State {
        let held = self.by_key.get(&key).and_then(|number| self.held.get(*number as usize));
        held.map_or_else(|| unspoken(current, now), |held| held.state)
    }

    /// What is known of a service at `now`, with all that it rests on.
    pub fn explain(&self, key: Key, current: Current, now: Timestamp) -> Verdict {
        let nothing = Case::new(key);
        let case = self.by_key.get(&key).map_or(&nothing, |number| &self.cases[*number as usize]);
        Scale::default().explain(&case.counted(&self.speakers), &self.ground(key, current), now)
    }

    /// Every service that something was said about.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.cases.iter().filter(|case| case.places().next().is_some()).map(|case| case.key)
    }

    /// The services about which that organisation has something to do: it looked at them, is asked to or could, or
    /// publishes what is disputed.
    pub fn concerning(&self, org: OrgId) -> impl Iterator<Item = Key> {
        let by = move |place: &Place| self.speakers[place.author as usize].is_some_and(|speaker| speaker.org == org);
        let concerns = move |case: &&Case| {
            !case.requests.is_empty() || !case.disputes.is_empty() || case.attested.iter().any(|said| by(&said.place))
        };
        self.cases.iter().filter(concerns).map(|case| case.key)
    }

    /// The service that an entry is about.
    pub fn about(&self, entry: EntryId) -> Option<Key> {
        let says = |case: &&Case| {
            case.attested.iter().any(|said| said.place.id == entry)
                || case.disputes.iter().any(|said| said.place.id == entry)
                || case.requests.iter().any(|said| said.place.id == entry)
        };
        self.cases.iter().find(says).map(|case| case.key)
    }

    /// Where everything stands that was said about a service: whose log, and the number there.
    pub fn said_about(&self, key: Key) -> Vec<(AuthorId, u64)> {
        let case = self.by_key.get(&key).map(|number| &self.cases[*number as usize]);
        let mut all: Vec<(AuthorId, u64)> = case
            .into_iter()
            .flat_map(Case::places)
            .map(|place| (self.authors[place.author as usize], place.seq))
            .collect();
        all.sort_unstable();
        all
    }

    /// Where an entry about a service stands: whose log, and its number there.
    pub fn place(&self, key: Key, entry: EntryId) -> Option<(AuthorId, u64)> {
        let case = &self.cases[*self.by_key.get(&key)? as usize];
        let attested = case.attested.iter().map(|said| said.place);
        let disputed = case.disputes.iter().map(|said| said.place);
        let answered = case.answers.iter().map(|(place, ..)| *place);
        let requested = case.requests.iter().map(|said| said.place);
        let mut places = attested.chain(disputed).chain(answered).chain(requested);
        places.find(|place| place.id == entry).map(|place| (self.authors[place.author as usize], place.seq))
    }

    fn author(&mut self, author: AuthorId) -> u32 {
        *self.numbers.entry(author).or_insert_with(|| {
            self.authors.push(author);
            self.entries.push(BTreeMap::new());
            self.speakers.push(self.standings.speaker(author));
            (self.authors.len() - 1) as u32
        })
    }

    fn case(&mut self, key: Key) -> u32 {
        *self.by_key.entry(key).or_insert_with(|| {
            self.cases.push(Case::new(key));
            (self.cases.len() - 1) as u32
        })
    }
}

/// The state of a service that nobody said anything about.
pub(super) fn unspoken(current: Current, now: Timestamp) -> State {
    let over = current.confirmed_until.is_some_and(|until| until < now);
    if over { State::Stale } else { State::SelfDeclared }
}
