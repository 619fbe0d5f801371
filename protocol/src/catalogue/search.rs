//! Answers a query: filters as bit sets, words as points for each item, then the best of what is left.
//!
//! All words must be found. If nothing is, the search is repeated once and forgives one slip in each long word.

use std::cmp::{Ordering, Reverse};

use super::bits::Bits;
use super::fold::Folder;
use super::postings::List;
use super::query::{Facets, Found, Query};
use super::values::{Flag, Kind, ValueKey, primary};
use super::vocabulary::{Nearness, Sought};
use super::{Catalogue, Field};
use crate::id::ServiceId;
use crate::text::{Code, Country, Lang};

/// The words of a query that are looked at.
const MAX_WORDS: usize = 16;

pub(super) fn run(catalogue: &Catalogue, query: &Query) -> Found {
    let allowed = allowed(catalogue, query);
    let sought = sought(&query.text);
    let strict = matches(catalogue, &allowed, &sought, false);
    let found = rank(catalogue, query, &strict);
    if found.total > 0 || sought.is_empty() {
        return found;
    }
    let relaxed = matches(catalogue, &allowed, &sought, true);
    let relaxed = rank(catalogue, query, &relaxed);
    Found { relaxed: relaxed.total > 0, ..relaxed }
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

/// The items that every filter lets through and that the audience may see.
fn allowed(catalogue: &Catalogue, query: &Query) -> Bits {
    let mut allowed = catalogue.live.clone();
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
    restrict_to_audience(catalogue, &mut allowed, query);
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

/// Keeps what is in a list of one of the `values`; without a value, everything.
fn any_value<'a, 'c, T: 'a>(
    catalogue: &'c Catalogue,
    allowed: &mut Bits,
    values: impl IntoIterator<Item = &'a T>,
    lists: impl Fn(&T) -> Vec<Option<&'c List>>,
) {
    let mut values = values.into_iter().peekable();
    if values.peek().is_some() {
        let lists = values.flat_map(lists).flatten();
        allowed.intersect(&united(catalogue, lists));
    }
}

fn united<'c>(catalogue: &Catalogue, lists: impl Iterator<Item = &'c List>) -> Bits {
    let mut united = Bits::with_len(catalogue.items.len());
    lists.for_each(|list| catalogue.arena.for_each(list, |item, _| united.insert_within(item)));
    united
}

fn value<'c>(catalogue: &'c Catalogue, kind: Kind, value: &[u8]) -> Option<&'c List> {
    let number = catalogue.values.find(ValueKey::default().of(kind, value))?;
    Some(catalogue.values.list(number))
}

fn category<'c>(catalogue: &'c Catalogue, code: &Code) -> Vec<Option<&'c List>> {
    let code = code.as_str().as_bytes();
    vec![value(catalogue, Kind::Category, code), value(catalogue, Kind::CategoryAbove, code)]
}

fn restrict_to_place(catalogue: &Catalogue, allowed: &mut Bits, query: &Query) {
    let city_is_given = query.city.chars().any(char::is_alphanumeric);
    match (&query.country, city_is_given) {
        (None, false) => {}
        (Some(country), false) => {
            let list = value(catalogue, Kind::Country, country.as_str().as_bytes());
            allowed.intersect(&united(catalogue, list.into_iter()));
        }
        (Some(country), true) => {
            allowed.intersect(&united(catalogue, city(catalogue, country, &query.city).into_iter()));
        }
        (None, true) => {
            let countries = stated(catalogue, Kind::Country).filter_map(|(text, _)| Country::new(text).ok());
            let lists = countries.filter_map(|country| city(catalogue, &country, &query.city));
            allowed.intersect(&united(catalogue, lists));
        }
    }
}

fn city<'c>(catalogue: &'c Catalogue, country: &Country, city: &str) -> Option<&'c List> {
    let mut key = ValueKey::default();
    let number = catalogue.values.find(key.of_city(country, city)?)?;
    Some(catalogue.values.list(number))
}

fn restrict_to_target_groups(catalogue: &Catalogue, allowed: &mut Bits, groups: &[Code]) {
    if !groups.is_empty() {
        let lists = groups.iter().filter_map(|g| value(catalogue, Kind::TargetGroup, g.as_str().as_bytes()));
        let mut wanted = united(catalogue, lists);
        wanted.unite(catalogue.flags.of(Flag::ForAnyone));
        allowed.intersect(&wanted);
    }
}

fn restrict_to_audience(catalogue: &Catalogue, allowed: &mut Bits, query: &Query) {
    let mut hidden = catalogue.flags.of(Flag::Named).clone();
    let shown = value(catalogue, Kind::Audience, &query.audience.0);
    hidden.subtract(&united(catalogue, shown.into_iter()));
    allowed.subtract(&hidden);
}

/// What one word of the query gives each item.
struct Points {
    /// By item; 0 where the word is not found.
    points: Vec<u8>,
    /// How much the word tells: rare words more.
    weight: u32,
}

/// Items found, and what they score by.
struct Matches {
    items: Bits,
    words: Vec<Points>,
}

impl Matches {
    fn score(&self, item: u32) -> u32 {
        self.words.iter().map(|word| u32::from(word.points[item as usize]) * word.weight).sum()
    }
}

fn matches(catalogue: &Catalogue, allowed: &Bits, sought: &[Sought], forgiving: bool) -> Matches {
    let mut matches = Matches { items: allowed.clone(), words: Vec::new() };
    let has_long = sought.iter().any(|word| !word.is_short());
    for word in sought {
        let (points, found) = points(catalogue, word, forgiving);
        let weight = weight(&found, allowed);
        matches.words.push(Points { points, weight });
        if !(has_long && word.is_short()) {
            matches.items.intersect(&found);
        }
    }
    matches
}

fn points(catalogue: &Catalogue, word: &Sought, forgiving: bool) -> (Vec<u8>, Bits) {
    let len = catalogue.items.len();
    let (mut points, mut found) = (vec![0; len], Bits::with_len(len));
    let mut meant = catalogue.vocabulary.meant(word);
    if forgiving {
        meant.extend(catalogue.vocabulary.slips(word));
    }
    for (number, nearness) in meant {
        let worth = worth(nearness);
        catalogue.arena.for_each(catalogue.vocabulary.words().list(number), |item, field| {
            if let Some(points) = points.get_mut(item as usize) {
                *points = worth[usize::from(field)].max(*points);
                found.insert_within(item);
            }
        });
    }
    (points, found)
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

/// One, and one more for each halving of the share of items that have the word.
fn weight(found: &Bits, allowed: &Bits) -> u32 {
    let mut here = found.clone();
    here.intersect(allowed);
    let share = allowed.len() / here.len().max(1);
    1 + share.max(1).ilog2()
}

fn rank(catalogue: &Catalogue, query: &Query, matches: &Matches) -> Found {
    let mut best = Best::new(catalogue, query.offset.saturating_add(query.limit));
    matches.items.iter().for_each(|item| best.offer(matches.score(item), item));
    let ranked = best.into_ranked();
    let hits = ranked.into_iter().skip(query.offset).map(|r| catalogue.hit(r.item, r.score.0)).collect();
    let facets = if query.facets { facets(catalogue, &matches.items) } else { Facets::default() };
    Found { total: matches.items.len(), hits, relaxed: false, facets }
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

/// The values of one kind and their lists.
fn stated(catalogue: &Catalogue, kind: Kind) -> impl Iterator<Item = (&str, &List)> {
    let values = &catalogue.values;
    (0..values.len() as u32).filter_map(move |number| {
        let text = values.key(number).strip_prefix(&[kind as u8])?;
        Some((std::str::from_utf8(text).ok()?, values.list(number)))
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
    let count = |list: &List| {
        let mut count = 0;
        catalogue.arena.for_each(list, |item, _| count += usize::from(items.contains(item)));
        count
    };
    let values = stated(catalogue, kind).filter_map(|(text, list)| Some((parse(text)?, count(list))));
    let mut counts: Vec<_> = values.filter(|(_, count)| *count > 0).collect();
    counts.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    counts
}

const _: () = assert!(Field::Name as usize == 0 && Field::Context as usize == 1 && Field::Description as usize == 2);
