//! All services of the network, indexed in memory: what is there, and which match a query.
//!
//! The catalogue is a fold of verified service records: equal records give equal answers, whatever the order in
//! which they arrived. It decides which revision of a service holds (only its publisher can replace it) and who is
//! shown what; it never verifies a signature, keeps no bodies (a [`Locator`] says where they are) and never
//! decides who is a member: the caller removes what no longer counts.
//!
//! Items are numbered by arrival and never change: a new revision is a new item and the old one is only struck
//! out; when a quarter is struck out, everything is rewritten without it.

mod alike;
mod bits;
mod checkpoint;
mod dictionary;
mod filters;
mod fold;
mod items;
mod labels;
mod likeness;
mod open;
mod points;
mod postings;
mod query;
mod ranking;
mod search;
mod skeleton;
mod spots;
mod values;
mod vocabulary;
mod vouched;

#[cfg(test)]
mod tests;

use crate::id::{EntryId, OrgId, ServiceId};
use crate::record::service::Service;
use crate::time::{Span, Timestamp};
use crate::verification::{Current, Key};

pub use checkpoint::DamagedCheckpoint;
pub use likeness::{Sign, likeness};
pub use query::{Assurance, Drawn, Facets, Found, Hit, Query, Stats};
pub use values::sound_of_name;

use alike::Alike;
use bits::Bits;
use filters::Filters;
use fold::Folder;
use items::{Item, Items};
use postings::{Arena, List, MAX_ITEMS};
use values::{Flag, Flags, Kind, ValueKey};
use vocabulary::Vocabulary;
use vouched::Vouched;

/// Where a record's body is in the caller's store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator {
    /// The caller's number for the log.
    pub log: u32,
    /// The entry's number in it.
    pub seq: u64,
}

/// What [`Catalogue::apply`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// The service is new.
    Added,
    /// It replaces an older revision.
    Updated {
        /// Where the replaced one is.
        previous: Locator,
    },
    /// The revision that is held is this one or outranks it.
    Ignored,
}

/// The fields of a service that words stand in; the first that a word is found in counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Name,
    /// Provider, places, areas, category codes.
    Context,
    Description,
}

/// What a record itself says of how long it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// To the end of the day that it names, if it names one.
    pub until: Option<Timestamp>,
    /// Whether the service is over for good, so that nobody need confirm it.
    pub ended: bool,
}

/// Superseded items that are always tolerated: compacting a small catalogue again and again gains nothing.
const TOLERATED_SUPERSEDED: usize = 1_024;

/// Until when a publisher vouches for a record: to the end of the day that it names, else for `confirm` after it was
/// changed; none if the record says neither.
pub fn confirmed_until(service: &Service, confirm: Span) -> Option<Timestamp> {
    Vouched::of(service).until(confirm)
}

/// The index of all services.
#[derive(Clone)]
pub struct Catalogue {
    seed: u64,
    items: Items,
    live: Bits,
    superseded: usize,
    flags: Flags,
    filters: Filters,
    vocabulary: Vocabulary,
    arena: Arena,
    alike: Alike,
}

impl Catalogue {
    /// An empty catalogue. `seed` should be random and private: it keeps a member from choosing words that make
    /// every node slow. Answers do not depend on it.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            items: Items::new(seed),
            live: Bits::default(),
            superseded: 0,
            flags: Flags::new(),
            filters: Filters::new(seed),
            vocabulary: Vocabulary::new(seed),
            arena: Arena::default(),
            alike: Alike::default(),
        }
    }

    /// Takes in a verified record of `publisher`. Another publisher's record with the same id is another service.
    pub fn apply(&mut self, service: &Service, publisher: OrgId, at: Locator, entry: EntryId) -> Applied {
        let mut key = ValueKey::default();
        let owner = self.filters.intern(key.of(Kind::Publisher, &publisher.0));
        let vouched = Vouched::of(service);
        let item = Item { publisher: owner, revision: service.revision, at, entry, vouched };
        let held = self.items.find(owner, service.id).filter(|held| self.live.contains(*held));
        if held.is_some_and(|held| !item.outranks(self.items.get(held))) {
            return Applied::Ignored;
        }
        let previous = held.map(|held| self.strike(held));
        let number = self.items.push(service.id, item);
        self.live.insert(number);
        self.index(service, &publisher, number, &mut key);
        self.alike.push(service, number);
        self.compact_when_due();
        previous.map_or(Applied::Added, |previous| Applied::Updated { previous })
    }

    /// Takes a service out: it was withdrawn. Returns where its body was. The catalogue forgets that it was there:
    /// a record of it that arrives later is taken in again.
    pub fn remove(&mut self, publisher: OrgId, id: ServiceId) -> Option<Locator> {
        let at = self.item(&publisher, id).map(|item| self.strike(item));
        self.compact_when_due();
        at
    }

    /// Takes out every service for which `keep` says no: its publisher is no longer a member, or its log is frozen
    /// before it. Earlier revisions that count again must be applied again. Returns how many were taken out.
    pub fn retain(&mut self, mut keep: impl FnMut(&Hit) -> bool) -> usize {
        let before = self.superseded;
        let gone: Vec<u32> = self.live.iter().filter(|item| !keep(&self.hit(*item, 0))).collect();
        gone.into_iter().for_each(|item| {
            self.strike(item);
        });
        let removed = self.superseded - before;
        self.compact_when_due();
        removed
    }

    /// A service by its key, whoever may see it.
    pub fn get(&self, publisher: OrgId, id: ServiceId) -> Option<Hit> {
        self.item(&publisher, id).map(|item| self.hit(item, 0))
    }

    /// The best matches of a query and the number of all.
    pub fn search(&self, query: &Query) -> Found {
        search::run(self, query, None)
    }

    /// The best of those matches of a query for which `keep` says yes, and their number. Records without a date of
    /// their own hold for `confirm` after they were changed.
    pub fn search_where(&self, query: &Query, confirm: Span, keep: &dyn Fn(Key, Current) -> bool) -> Found {
        search::run(self, query, Some(&|item| keep(self.key(item), self.current_of(item, confirm))))
    }

    /// The revision of a service that holds, whoever may see it; `confirm` as for [`Self::search_where`].
    pub fn current(&self, key: Key, confirm: Span) -> Option<Current> {
        self.item(&key.publisher, key.service).map(|item| self.current_of(item, confirm))
    }

    /// Calls `visit` with each service of a member; `confirm` as for [`Self::search_where`].
    pub fn each_current(&self, publisher: OrgId, confirm: Span, mut visit: impl FnMut(Key, Current)) {
        let Some(owner) = self.filters.values().find(ValueKey::default().of(Kind::Publisher, &publisher.0)) else {
            return;
        };
        self.arena.for_each(self.filters.values().list(owner), |item, _| {
            if self.live.contains(item) {
                visit(self.key(item), self.current_of(item, confirm));
            }
        });
    }

    /// Calls `visit` with each service of a member and what its record says of how long it holds.
    pub fn each_stated(&self, publisher: OrgId, mut visit: impl FnMut(ServiceId, Stated)) {
        let Some(owner) = self.filters.values().find(ValueKey::default().of(Kind::Publisher, &publisher.0)) else {
            return;
        };
        let ended = self.flags.of(Flag::Defunct);
        self.arena.for_each(self.filters.values().list(owner), |item, _| {
            if self.live.contains(item) {
                let until = self.items.get(item).vouched.stated();
                visit(self.items.id(item), Stated { until, ended: ended.contains(item) });
            }
        });
    }

    /// Services of other members than `publisher` that may be the same as this one, in the order of their keys; whether
    /// they are is for [`likeness`] to say. Whoever may see them.
    pub fn alike(&self, service: &Service, publisher: OrgId) -> Vec<Hit> {
        let items = self.alike.candidates(service, &self.live);
        let hits = items.into_iter().map(|item| self.hit(item, 0)).filter(|hit| hit.publisher != publisher);
        let mut hits: Vec<Hit> = hits.collect();
        hits.sort_unstable_by_key(|hit| (hit.publisher, hit.id));
        hits
    }

    fn key(&self, item: u32) -> Key {
        Key { publisher: self.publisher(item), service: self.items.id(item) }
    }

    fn current_of(&self, item: u32, confirm: Span) -> Current {
        let Item { entry, vouched, .. } = *self.items.get(item);
        Current { revision: entry, confirmed_until: vouched.until(confirm) }
    }

    /// All services, whoever may see them.
    pub fn all(&self) -> impl Iterator<Item = Hit> {
        self.live.iter().map(|item| self.hit(item, 0))
    }

    /// How many services a member publishes.
    pub fn count_of(&self, publisher: OrgId) -> usize {
        let value = self.filters.values().find(ValueKey::default().of(Kind::Publisher, &publisher.0));
        value.map_or(0, |value| self.filters.count(&self.arena, value, &self.live))
    }

    /// The number of services.
    pub fn len(&self) -> usize {
        self.items.len() - self.superseded
    }

    /// Whether there is no service.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its size.
    pub fn stats(&self) -> Stats {
        let lists = self.arena.memory_bytes() + self.filters.memory_bytes() + self.vocabulary.memory_bytes();
        let lists = lists + self.alike.memory_bytes();
        let sets = self.live.memory_bytes() + self.flags.memory_bytes();
        Stats {
            services: self.len(),
            superseded: self.superseded,
            words: self.vocabulary.words().len(),
            memory_bytes: size_of::<Self>() + self.items.memory_bytes() + lists + sets,
        }
    }

    fn item(&self, publisher: &OrgId, id: ServiceId) -> Option<u32> {
        let owner = self.filters.values().find(ValueKey::default().of(Kind::Publisher, &publisher.0))?;
        self.items.find(owner, id).filter(|item| self.live.contains(*item))
    }

    fn hit(&self, number: u32, score: u32) -> Hit {
        let Item { revision, at, .. } = *self.items.get(number);
        Hit { publisher: self.publisher(number), id: self.items.id(number), revision, at, score }
    }

    fn publisher(&self, number: u32) -> OrgId {
        let key = self.filters.values().key(self.items.get(number).publisher);
        OrgId::try_from(&key[1..]).expect("a publisher's key is its kind and its id, checked when a checkpoint is read")
    }

    /// Strikes a live item out.
    fn strike(&mut self, item: u32) -> Locator {
        self.live.remove(item);
        self.superseded += 1;
        self.items.get(item).at
    }

    fn index(&mut self, service: &Service, publisher: &OrgId, item: u32, key: &mut ValueKey) {
        let Self { flags, filters, vocabulary, arena, .. } = self;
        flags.insert(service, item);
        values::each_value(service, publisher, key, |key| {
            let value = filters.intern(key);
            filters.push(arena, value, item);
        });
        let mut folder = Folder::default();
        each_text(service, |field, text| {
            folder.words(text, |word| {
                let word = vocabulary.intern(word.as_bytes());
                vocabulary.push(arena, word, item, field as u8);
            });
        });
    }

    fn compact_when_due(&mut self) {
        let due = self.superseded > TOLERATED_SUPERSEDED.max(self.len() / 4);
        // The second condition keeps item numbers within what a posting can hold.
        if due || self.superseded > 0 && self.items.len() + 1 >= MAX_ITEMS {
            *self = self.compacted();
        }
    }

    /// The same catalogue without what is struck out, words that nothing uses among it.
    fn compacted(&self) -> Self {
        let mut fresh = Self::new(self.seed);
        let moved = self.moved();
        let Self { arena, filters, vocabulary, .. } = &mut fresh;
        for (number, key) in self.filters.values().keys() {
            let mut place = None;
            self.each_moved(self.filters.values().list(number), &moved, |item, _| {
                let place = *place.get_or_insert_with(|| filters.intern(key));
                filters.push(arena, place, item);
            });
        }
        for (number, key) in self.vocabulary.words().keys() {
            let mut place = None;
            self.each_moved(self.vocabulary.words().list(number), &moved, |item, field| {
                let place = *place.get_or_insert_with(|| vocabulary.intern(key));
                vocabulary.push(arena, place, item, field);
            });
        }
        self.live.for_each(|item| fresh.copy_item(self, item, moved[item as usize]));
        fresh.alike = self.alike.moved(&moved);
        fresh
    }

    fn copy_item(&mut self, from: &Self, item: u32, number: u32) {
        let publisher = self.filters.intern(from.filters.values().key(from.items.get(item).publisher));
        self.items.push(from.items.id(item), Item { publisher, ..*from.items.get(item) });
        self.live.insert(number);
        let pairs = self.flags.all_mut().iter_mut().zip(from.flags.all());
        pairs.filter(|(_, old)| old.contains(item)).for_each(|(new, _)| new.insert(number));
    }

    /// The postings of a list that are still live, under their new numbers.
    fn each_moved(&self, list: &List, moved: &[u32], mut visit: impl FnMut(u32, u8)) {
        self.arena.for_each(list, |item, field| match moved.get(item as usize) {
            Some(&item) if item != u32::MAX => visit(item, field),
            _ => {}
        });
    }

    /// For each item its number after compaction; `u32::MAX` for what is struck out.
    fn moved(&self) -> Vec<u32> {
        let mut moved = vec![u32::MAX; self.items.len()];
        let mut number = 0;
        self.live.for_each(|item| {
            moved[item as usize] = number;
            number += 1;
        });
        moved
    }
}

/// Calls `visit` with each text that words are found in, the weightiest field first.
fn each_text(service: &Service, mut visit: impl FnMut(Field, &str)) {
    service.name.values().for_each(|name| visit(Field::Name, name.as_str()));
    if let Some(provider) = &service.provider {
        visit(Field::Context, provider.name.as_str());
    }
    for place in &service.places {
        place.city.iter().chain(&place.region).for_each(|text| visit(Field::Context, text.as_str()));
    }
    service.areas.iter().for_each(|area| visit(Field::Context, area.as_str()));
    service.categories.iter().for_each(|category| visit(Field::Context, category.as_str()));
    service.description.values().for_each(|text| visit(Field::Description, text.as_str()));
}
