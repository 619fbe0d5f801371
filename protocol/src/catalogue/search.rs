//! Answers a query: filters as bit sets, words as points for each item, then the best of what is left.
//!
//! All words must be found. If no service has all, words that no visible service has may be one slip away.

use super::bits::Bits;
use super::fold::Folder;
use super::points::{Points, Word, worth};
use super::query::{Drawn, Facets, Found, Query};
use super::values::{Flag, Kind, ValueKey, primary};
use super::vocabulary::{Nearness, Sought};
use super::{Catalogue, labels, open, ranking, spots};
use crate::spot::Spot;
use crate::text::{Code, Country, Lang};

/// The words of a query that are looked at.
pub(super) const MAX_WORDS: usize = 16;

/// `keep` decides about each item that every filter lets through.
pub(super) fn run(catalogue: &Catalogue, query: &Query, keep: Option<&dyn Fn(u32) -> bool>) -> Found {
    let visible = visible(catalogue, query);
    let mut allowed = allowed(catalogue, query, &visible);
    if let Some(keep) = keep {
        allowed.retain(keep);
    }
    let sought = sought(&query.text);
    let towns = spots::named(&sought);
    let look_up = |(number, word)| look_up(catalogue, word, towns.iter().filter(move |(of, _)| *of == number));
    let mut words: Vec<Word> = sought.iter().enumerate().map(look_up).collect();
    let mut items = matches(&allowed, &sought, &words);
    let mut total = items.len();
    let relaxed = total == 0 && forgive_slips(catalogue, &visible, &sought, &mut words);
    if relaxed {
        items = matches(&allowed, &sought, &words);
        total = items.len();
    }
    let hits = ranking::best(catalogue, query, &items, &allowed, &words);
    let facets = if query.facets { facets(catalogue, &items) } else { Facets::default() };
    let drawn = if query.spots { spots::drawn(catalogue, &items) } else { Drawn::default() };
    Found { total, hits, relaxed: relaxed && total > 0, facets, drawn }
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
    if let Some(spot) = query.near {
        allowed.intersect(&spots::at(catalogue, spot));
    }
    if let Some(now) = query.open_at {
        allowed.intersect(&open::at(catalogue, now));
    }
    any_value(catalogue, &mut allowed, &query.publisher, |p| vec![value(catalogue, Kind::Publisher, &p.0)]);
    any_value(catalogue, &mut allowed, &query.languages, |l| {
        vec![value(catalogue, Kind::Language, primary(l).as_bytes())]
    });
    any_value(catalogue, &mut allowed, &query.categories, |c| category(catalogue, c));
    named_or_any(catalogue, &mut allowed, &query.target_groups, (Kind::TargetGroup, Flag::ForAnyone));
    named_or_any(catalogue, &mut allowed, &query.legal_statuses, (Kind::LegalStatus, Flag::AnyLegalStatus));
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

pub(super) fn united(catalogue: &Catalogue, values: impl Iterator<Item = u32>) -> Bits {
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

/// Keeps what names one of the codes, and what names none at all and so is for anybody.
fn named_or_any(catalogue: &Catalogue, allowed: &mut Bits, codes: &[Code], (kind, any): (Kind, Flag)) {
    if !codes.is_empty() {
        let named = codes.iter().filter_map(|code| value(catalogue, kind, code.as_str().as_bytes()));
        let mut wanted = united(catalogue, named);
        wanted.unite(catalogue.flags.of(any));
        allowed.intersect(&wanted);
    }
}

/// `towns` are those that the word names, alone or with its neighbours.
fn look_up<'a>(catalogue: &Catalogue, word: &Sought, towns: impl Iterator<Item = &'a (usize, Spot)>) -> Word {
    let mut points = Points::none(catalogue.items.len());
    points.add_words(catalogue, catalogue.vocabulary.meant(word));
    add_labels(catalogue, word, &mut points);
    towns.for_each(|(_, town)| add_value(catalogue, Kind::Town, &town.to_bytes(), Nearness::Sounds, &mut points));
    Word::of(points)
}

/// Gives each item whose category the word names its worth.
fn add_labels(catalogue: &Catalogue, word: &Sought, points: &mut Points) {
    for (category, nearness) in labels::named(word) {
        add_value(catalogue, Kind::Category, category.as_str().as_bytes(), nearness, points);
    }
}

/// Gives each item that has a value what a word of its context is worth.
fn add_value(catalogue: &Catalogue, kind: Kind, bytes: &[u8], nearness: Nearness, points: &mut Points) {
    if let Some(value) = value(catalogue, kind, bytes) {
        let [_, _, context, _] = worth(nearness);
        points.add(&catalogue.arena, catalogue.filters.values().list(value), [0, context, context, context]);
    }
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
        let mut points = Points::none(catalogue.items.len());
        points.add_words(catalogue, slips);
        *word = Word::of(points);
    }
    forgiven
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
