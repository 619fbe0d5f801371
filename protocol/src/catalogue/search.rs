//! Answers a query: filters as bit sets, words as points for each item, then the best of what is left.
//!
//! All words must be found. If no service has all, words that no visible service has may be one slip away.

use std::cmp::{Ordering, Reverse};

use super::bits::Bits;
use super::fold::Folder;
use super::query::{Facets, Found, Hit, Query};
use super::values::{Flag, Kind, ValueKey, primary};
use super::vocabulary::{Nearness, Sought};
use super::{Catalogue, Field, labels};
use crate::id::ServiceId;
use crate::text::{Code, Country, Lang};

/// The words of a query that are looked at.
const MAX_WORDS: usize = 16;

/// `keep` decides about each item that every filter lets through.
pub(super) fn run(catalogue: &Catalogue, query: &Query, keep: Option<&dyn Fn(u32) -> bool>) -> Found {
    let visible = visible(catalogue, query);
    let mut allowed = allowed(catalogue, query, &visible);
    if let Some(keep) = keep {
        allowed.retain(keep);
    }
    let sought = sought(&query.text);
    let mut words: Vec<Word> = sought.iter().map(|word| look_up(catalogue, word)).collect();
    let strict = matches(&allowed, &sought, &words);
    let relaxed = strict.len() == 0 && forgive_slips(catalogue, &visible, &sought, &mut words);
    let items = if relaxed { matches(&allowed, &sought, &words) } else { strict };
    let hits = rank(catalogue, query, &items, &allowed, &words);
    let facets = if query.facets { facets(catalogue, &items) } else { Facets::default() };
    Found { total: items.len(), hits, relaxed: relaxed && items.len() > 0, facets }
}

fn sought(text: &str) -> Vec<Sought> {
    let mut words: Vec<String> = Vec::new();
    Folder::default().words(text, |word| {
        if words.len() < MAX_WORDS && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    });
    words.iter().map(|word| Sought::new(word)).collect()
}

/// The items that the audience may see.
fn visible(catalogue: &Catalogue, query: &Query) -> Bits {
    let mut hidden = catalogue.flags.of(Flag::Named).clone();
    let shown = value(catalogue, Kind::Audience, &query.audience.0);
    hidden.subtract(&united(catalogue, shown.into_iter()));
    let mut visible = catalogue.live.clone();
    visible.subtract(&hidden);
    visible
}

/// The visible items that every filter lets through.
fn allowed(catalogue: &Catalogue, query: &Query, visible: &Bits) -> Bits {
    let mut allowed = visible.clone();
    any_flag(catalogue, &mut allowed, query.statuses.iter().map(|status| Flag::from(*status)));
    any_flag(catalogue, &mut allowed, query.access.iter().map(|mode| Flag::from(*mode)));
    any_flag(catalogue, &mut allowed, query.accepts_referrals.map(referrals_flag).into_iter());
    query.assurances.iter().for_each(|a| allowed.intersect(catalogue.flags.of(Flag::from(*a))));
    restrict_to_place(catalogue, &mut allowed, query);
    any_value(catalogue, &mut allowed, &query.publisher, |p| vec![value(catalogue, Kind::Publisher, &p.0)]);
    any_value(catalogue, &mut allowed, &query.languages, |l| {
        vec![value(catalogue, Kind::Language, primary(l).as_bytes())]
    });
    any_value(catalogue, &mut allowed, &query.categories, |c| category(catalogue, c));
    restrict_to_target_groups(catalogue, &mut allowed, &query.target_groups);
    allowed
}

fn referrals_flag(accepts: bool) -> Flag {
    if accepts { Flag::AcceptsReferrals } else { Flag::DeclinesReferrals }
}

/// Keeps what has one of the flags; without a flag, everything.
fn any_flag(catalogue: &Catalogue, allowed: &mut Bits, flags: impl Iterator<Item = Flag>) {
    let united = flags.map(|flag| catalogue.flags.of(flag)).fold(None, |united: Option<Bits>, set| {
        let mut united = united.unwrap_or_default();
        united.unite(set);
        Some(united)
    });
    if let Some(united) = united {
        allowed.intersect(&united);
    }
}

/// Keeps what has one of the values that are wanted; if none is, everything.
fn any_value<'a, T: 'a>(
    catalogue: &Catalogue,
    allowed: &mut Bits,
    wanted: impl IntoIterator<Item = &'a T>,
    values: impl Fn(&T) -> Vec<Option<u32>>,
) {
    let mut wanted = wanted.into_iter().peekable();
    if wanted.peek().is_some() {
        allowed.intersect(&united(catalogue, wanted.flat_map(values).flatten()));
    }
}

fn united(catalogue: &Catalogue, values: impl Iterator<Item = u32>) -> Bits {
    let mut united = Bits::with_len(catalogue.items.len());
    values.for_each(|value| catalogue.filters.unite_into(&catalogue.arena, value, &mut united));
    united
}

/// The number of a value, if any service has it.
fn value(catalogue: &Catalogue, kind: Kind, value: &[u8]) -> Option<u32> {
    catalogue.filters.values().find(ValueKey::default().of(kind, value))
}

fn category(catalogue: &Catalogue, code: &Code) -> Vec<Option<u32>> {
    let code = code.as_str().as_bytes();
    vec![value(catalogue, Kind::Category, code), value(catalogue, Kind::CategoryAbove, code)]
}

fn restrict_to_place(catalogue: &Catalogue, allowed: &mut Bits, query: &Query) {
    let city_is_given = query.city.chars().any(char::is_alphanumeric);
    match (&query.country, city_is_given) {
        (None, false) => {}
        (Some(country), false) => {
            let country = value(catalogue, Kind::Country, country.as_str().as_bytes());
            allowed.intersect(&united(catalogue, country.into_iter()));
        }
        (Some(country), true) => {
            allowed.intersect(&united(catalogue, city(catalogue, country, &query.city).into_iter()));
        }
        (None, true) => {
            let countries = stated(catalogue, Kind::Country).filter_map(|(text, _)| Country::new(text).ok());
            let cities = countries.filter_map(|country| city(catalogue, &country, &query.city));
            allowed.intersect(&united(catalogue, cities));
        }
    }
}

fn city(catalogue: &Catalogue, country: &Country, city: &str) -> Option<u32> {
    catalogue.filters.values().find(ValueKey::default().of_city(country, city)?)
}

fn restrict_to_target_groups(catalogue: &Catalogue, allowed: &mut Bits, groups: &[Code]) {
    if !groups.is_empty() {
        let groups = groups.iter().filter_map(|g| value(catalogue, Kind::TargetGroup, g.as_str().as_bytes()));
        let mut wanted = united(catalogue, groups);
        wanted.unite(catalogue.flags.of(Flag::ForAnyone));
        allowed.intersect(&wanted);
    }
}

/// What one word of the query gives each item; 0 where the word is not found.
struct Points(Vec<u8>);

impl Points {
    #[inline]
    fn add(&mut self, item: u32, worth: u8) {
        if let Some(points) = self.0.get_mut(item as usize) {
            *points = worth.max(*points);
        }
    }

    /// Gives each item that has one of the words its worth.
    fn add_words(&mut self, catalogue: &Catalogue, words: Vec<(u32, Nearness)>) {
        for (word, nearness) in words {
            let worth = worth(nearness);
            let list = catalogue.vocabulary.words().list(word);
            catalogue.arena.for_each(list, |item, field| self.add(item, worth[usize::from(field)]));
        }
    }

    /// Gives each item whose category the word names its worth.
    fn add_labels(&mut self, catalogue: &Catalogue, word: &Sought) {
        for (category, nearness) in labels::named(word) {
            if let Some(value) = value(catalogue, Kind::Category, category.as_str().as_bytes()) {
                let worth = worth(nearness)[Field::Context as usize];
                let list = catalogue.filters.values().list(value);
                catalogue.arena.for_each(list, |item, _| self.add(item, worth));
            }
        }
    }
}

/// A word of the query among the items.
struct Word {
    points: Points,
    /// The items that have it.
    found: Bits,
}

fn look_up(catalogue: &Catalogue, word: &Sought) -> Word {
    let mut points = Points(vec![0; catalogue.items.len()]);
    points.add_words(catalogue, catalogue.vocabulary.meant(word));
    points.add_labels(catalogue, word);
    Word { found: Bits::of_nonzero(&points.0), points }
}

/// The items that have every word; short words are asked for only when there is no other.
fn matches(allowed: &Bits, sought: &[Sought], words: &[Word]) -> Bits {
    let mut matches = allowed.clone();
    let has_long = sought.iter().any(|word| !word.is_short());
    let needed = sought.iter().zip(words).filter(|(word, _)| !(has_long && word.is_short()));
    needed.for_each(|(_, word)| matches.intersect(&word.found));
    matches
}

/// Lets the words that are in no visible item stand for words one slip away. Returns whether there are any. A word
/// that only the filters keep away is spelt well.
fn forgive_slips(catalogue: &Catalogue, visible: &Bits, sought: &[Sought], words: &mut [Word]) -> bool {
    let mut forgiven = false;
    let missing = sought.iter().zip(words).filter(|(_, word)| word.found.len_shared(visible) == 0);
    for (sought, word) in missing {
        let slips = catalogue.vocabulary.slips(sought);
        forgiven |= !slips.is_empty();
        word.points.add_words(catalogue, slips);
        word.found = Bits::of_nonzero(&word.points.0);
    }
    forgiven
}

/// Points for a word in the name, the context, the description. A nearer word counts more, and a name more than
/// a description; an inflected form in the name more than the word itself in the description.
fn worth(nearness: Nearness) -> [u8; 4] {
    match nearness {
        Nearness::Exact => [100, 60, 40, 0],
        Nearness::Inflected => [80, 45, 30, 0],
        Nearness::Sounds => [60, 35, 25, 0],
        Nearness::Begun => [24, 15, 10, 0],
        Nearness::SoundsBegun => [20, 12, 8, 0],
        Nearness::Slip => [16, 10, 6, 0],
    }
}

/// How much a word tells: one, and one more for each halving of the share of items that have it.
fn weight(found: &Bits, allowed: &Bits) -> u32 {
    let share = allowed.len() / found.len_shared(allowed).max(1);
    1 + share.max(1).ilog2()
}

fn rank(catalogue: &Catalogue, query: &Query, items: &Bits, allowed: &Bits, words: &[Word]) -> Vec<Hit> {
    let words: Vec<_> = words.iter().map(|word| (&word.points.0[..], weight(&word.found, allowed))).collect();
    let mut best = Best::new(catalogue, query.offset.saturating_add(query.limit));
    items.for_each(|item| {
        let score = words.iter().map(|(points, weight)| u32::from(points[item as usize]) * weight).sum();
        best.offer(score, item);
    });
    let ranked = best.into_ranked().into_iter().skip(query.offset);
    ranked.map(|ranked| catalogue.hit(ranked.item, ranked.score.0)).collect()
}

/// An item with its score; in the order of a ranking the better one is less.
#[derive(Clone, Copy)]
struct Ranked {
    score: Reverse<u32>,
    id: ServiceId,
    item: u32,
}

/// Keeps the best `wanted` of what it is offered.
struct Best<'c> {
    catalogue: &'c Catalogue,
    wanted: usize,
    kept: Vec<Ranked>,
    /// The least good of those kept, once they are enough: others must not be behind it.
    floor: Option<Ranked>,
}

impl<'c> Best<'c> {
    fn new(catalogue: &'c Catalogue, wanted: usize) -> Self {
        Self { catalogue, wanted, kept: Vec::new(), floor: None }
    }

    #[inline]
    fn offer(&mut self, score: u32, item: u32) {
        let offered = Ranked { score: Reverse(score), id: self.catalogue.items.id(item), item };
        if self.floor.is_some_and(|floor| (offered.score, offered.id) > (floor.score, floor.id)) {
            return;
        }
        self.kept.push(offered);
        if self.kept.len() >= self.wanted.saturating_mul(2).max(64) {
            self.thin();
        }
    }

    fn thin(&mut self) {
        let mut kept = std::mem::take(&mut self.kept);
        if let Some(last) = self.wanted.checked_sub(1).filter(|last| *last < kept.len()) {
            kept.select_nth_unstable_by(last, |a, b| self.order(a, b));
            self.floor = Some(kept[last]);
        }
        kept.truncate(self.wanted);
        self.kept = kept;
    }

    /// By score, service and publisher.
    fn order(&self, a: &Ranked, b: &Ranked) -> Ordering {
        let publisher = |ranked: &Ranked| self.catalogue.publisher(ranked.item);
        (a.score, a.id).cmp(&(b.score, b.id)).then_with(|| publisher(a).cmp(&publisher(b)))
    }

    fn into_ranked(mut self) -> Vec<Ranked> {
        self.thin();
        let mut kept = std::mem::take(&mut self.kept);
        kept.sort_unstable_by(|a, b| self.order(a, b));
        kept
    }
}

/// The values of one kind and their numbers.
fn stated(catalogue: &Catalogue, kind: Kind) -> impl Iterator<Item = (&str, u32)> {
    catalogue.filters.values().keys().filter_map(move |(number, key)| {
        let text = key.strip_prefix(&[kind as u8])?;
        Some((std::str::from_utf8(text).ok()?, number))
    })
}

fn facets(catalogue: &Catalogue, items: &Bits) -> Facets {
    Facets {
        countries: counts(catalogue, items, Kind::Country, |text| Country::new(text).ok()),
        categories: counts(catalogue, items, Kind::Category, |text| Code::new(text).ok()),
        languages: counts(catalogue, items, Kind::Language, |text| Lang::new(text).ok()),
    }
}

fn counts<T: Ord + Clone>(
    catalogue: &Catalogue,
    items: &Bits,
    kind: Kind,
    parse: impl Fn(&str) -> Option<T>,
) -> Vec<(T, usize)> {
    let count = |value| catalogue.filters.count(&catalogue.arena, value, items);
    let values = stated(catalogue, kind).filter_map(|(text, value)| Some((parse(text)?, count(value))));
    let mut counts: Vec<_> = values.filter(|(_, count)| *count > 0).collect();
    counts.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    counts
}

const _: () = assert!(Field::Name as usize == 0 && Field::Context as usize == 1 && Field::Description as usize == 2);
