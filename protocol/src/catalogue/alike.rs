//! Which services may be alike: a number for each phone, site and name that a service is looked for by, with the
//! services that have it. Eight bytes a key, sorted; what came lately lies beside until there is enough to sort in.
//!
//! It finds candidates only: two different keys may have one number, and whether two records are of one service is
//! decided by [`super::likeness`]. A key that very many have says nothing about any of them and is passed over.

use super::bits::Bits;
use super::dictionary::hash;
use super::fold::Folder;
use super::likeness::{self, Sign};
use super::skeleton::Skeleton;
use crate::record::service::Service;

/// Beyond so many services with one key it is no sign of anything: a common name, a switchboard.
const TOO_COMMON: usize = 64;
/// So many keys wait to be sorted in, and a sixteenth of all.
const LATELY: usize = 1_024;

/// Keys with the items that have them.
#[derive(Clone, Default)]
pub(super) struct Alike {
    sorted: Vec<(u32, u32)>,
    lately: Vec<(u32, u32)>,
}

/// Most names, cities and phones of one service that count as keys.
const MOST: usize = 2;

/// The same on every node, whatever its seed: numbers stand in checkpoints.
fn number(sign: Sign, key: &[u8]) -> u32 {
    (hash(sign as u64, key) >> 32) as u32
}

/// A number for the words of a text by their sound, in whatever order; none without a word.
fn sounds(text: &str, folder: &mut Folder) -> Option<u64> {
    let mut words: Vec<u64> = Vec::new();
    folder.words(text, |word| words.push(hash(0, Skeleton::of(word).as_bytes())));
    words.sort_unstable();
    words.dedup();
    let mixed = words.iter().fold(0, |mixed, word| hash(mixed, &word.to_le_bytes()));
    (!words.is_empty()).then_some(mixed)
}

/// What a service is looked for by: each name with each city (with the country, where none is stated), phones, e-mail
/// and site. Records of which none is the same are never alike by [`super::likeness`], but for a name in a city that
/// the other does not state.
fn keys(service: &Service) -> Vec<u32> {
    let mut folder = Folder::default();
    let cities = service.places.iter().filter_map(|place| sounds(place.city.as_ref()?.as_str(), &mut folder));
    let mut cities: Vec<u64> = cities.take(MOST).collect();
    if cities.is_empty() {
        cities.extend(service.places.first().map(|place| hash(0, place.country.as_str().as_bytes())).or(Some(0)));
    }
    let mut keys = Vec::new();
    for name in service.name.values().take(MOST).filter_map(|name| sounds(name.as_str(), &mut folder)) {
        keys.extend(cities.iter().map(|city| number(Sign::Name, &(name ^ city.rotate_left(1)).to_le_bytes())));
    }
    keys.extend(likeness::phones(service).iter().take(MOST).map(|key| number(Sign::Phone, key)));
    keys.extend(likeness::email(service).iter().map(|key| number(Sign::Email, key)));
    keys.extend(likeness::site(service).iter().map(|key| number(Sign::Site, key)));
    keys.sort_unstable();
    keys.dedup();
    keys
}

impl Alike {
    /// The keys in a checkpoint; none if an item is not below `items`.
    pub(super) fn of_pairs(mut pairs: Vec<(u32, u32)>, items: usize) -> Option<Self> {
        let known = pairs.iter().all(|(_, item)| (*item as usize) < items);
        pairs.sort_unstable();
        known.then_some(Self { sorted: pairs, lately: Vec::new() })
    }

    pub(super) fn push(&mut self, service: &Service, item: u32) {
        self.lately.extend(keys(service).into_iter().map(|key| (key, item)));
        if self.lately.len() > LATELY.max(self.sorted.len() / 16) {
            self.sort_in();
        }
    }

    /// Merges from the end, in place: nothing is held twice.
    fn sort_in(&mut self) {
        let mut lately = std::mem::take(&mut self.lately);
        lately.sort_unstable();
        let mut left = self.sorted.len();
        self.sorted.reserve_exact(lately.len());
        self.sorted.resize(left + lately.len(), (0, 0));
        let mut to = self.sorted.len();
        while let Some(late) = lately.pop() {
            while left > 0 && self.sorted[left - 1] > late {
                (to, left) = (to - 1, left - 1);
                self.sorted[to] = self.sorted[left];
            }
            to -= 1;
            self.sorted[to] = late;
        }
    }

    /// Live items that share a key with the service, in no order.
    pub(super) fn candidates(&self, service: &Service, live: &Bits) -> Vec<u32> {
        let mut found = Vec::new();
        for number in keys(service) {
            let start = self.sorted.partition_point(|(of, _)| *of < number);
            let sorted = self.sorted[start..].iter().take_while(|(of, _)| *of == number);
            let lately = self.lately.iter().filter(|(of, _)| *of == number);
            let items: Vec<u32> =
                sorted.chain(lately).map(|(_, item)| *item).filter(|item| live.contains(*item)).collect();
            found.extend(items.iter().take(if items.len() > TOO_COMMON { 0 } else { TOO_COMMON }));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// All keys with their items.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (u32, u32)> {
        self.sorted.iter().chain(&self.lately).copied()
    }

    /// The same under new numbers of the items; `u32::MAX` for what is gone.
    pub(super) fn moved(&self, moved: &[u32]) -> Self {
        let live = self.pairs().map(|(key, item)| (key, moved[item as usize])).filter(|(_, item)| *item != u32::MAX);
        let mut sorted: Vec<(u32, u32)> = live.collect();
        sorted.sort_unstable();
        Self { sorted, lately: Vec::new() }
    }

    pub(super) fn memory_bytes(&self) -> usize {
        (self.sorted.capacity() + self.lately.capacity()) * size_of::<(u32, u32)>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::synthetic::Services;

    #[test]
    fn what_is_sorted_in_piece_by_piece_is_all_there_in_order() {
        let mut alike = Alike::default();
        let services: Vec<Service> = Services::new(5).take(1_500).collect();
        services.iter().zip(0..).for_each(|(service, item)| alike.push(service, item));
        let mut expected: Vec<(u32, u32)> = services
            .iter()
            .zip(0..)
            .flat_map(|(service, item)| keys(service).into_iter().map(move |key| (key, item)))
            .collect();
        expected.sort_unstable();
        assert!(!alike.sorted.is_empty() && alike.sorted.is_sorted());
        let mut all: Vec<(u32, u32)> = alike.pairs().collect();
        all.sort_unstable();
        assert_eq!(all, expected);
    }
}
