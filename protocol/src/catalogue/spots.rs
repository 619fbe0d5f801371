//! Where services are on the map, and which towns the words of a query name. Never where a service is that is not
//! drawn: [`crate::spot`] decides which are.

use super::Catalogue;
use super::bits::Bits;
use super::query::Drawn;
use super::search::united;
use super::values::Kind;
use super::vocabulary::Sought;
use crate::gazetteer;
use crate::spot::Spot;
use crate::text::Country;

/// The words that a town's name has at most.
const NAME_WORDS: usize = 3;

/// How many of `items` are at each spot, and how many nowhere.
pub(super) fn drawn(catalogue: &Catalogue, items: &Bits) -> Drawn {
    let mut nowhere = items.clone();
    nowhere.subtract(&united(catalogue, stated(catalogue).map(|(_, _, value)| value)));
    let count = |value| catalogue.filters.count(&catalogue.arena, value, items);
    let spots = stated(catalogue).map(|(country, spot, value)| (country, spot, count(value)));
    let mut spots: Vec<_> = spots.filter(|(_, _, count)| *count > 0).collect();
    spots.sort();
    Drawn { spots, nowhere: nowhere.len() }
}

/// The items that are drawn at a spot.
pub(super) fn at(catalogue: &Catalogue, wanted: Spot) -> Bits {
    let there = stated(catalogue).filter(|(_, spot, _)| *spot == wanted);
    united(catalogue, there.map(|(_, _, value)| value))
}

/// The spots that services have, with the numbers of their values.
fn stated(catalogue: &Catalogue) -> impl Iterator<Item = (Country, Spot, u32)> {
    catalogue.filters.values().keys().filter_map(|(number, key)| {
        let (country, spot) = key.strip_prefix(&[Kind::Spot as u8])?.split_first_chunk::<2>()?;
        let country = Country::new(std::str::from_utf8(country).ok()?).ok()?;
        Some((country, Spot::from_bytes(spot.try_into().ok()?)?, number))
    })
}

/// The towns that words of a query name, one by one or some in a row, each with the number of a word that names it:
/// "Киев" names the town whose services say "Kyiv".
pub(super) fn named(sought: &[Sought]) -> Vec<(usize, Spot)> {
    let mut named = Vec::new();
    for words in 1..=NAME_WORDS.min(sought.len()) {
        for (first, run) in sought.windows(words).enumerate() {
            let sound: Vec<u8> = run.iter().flat_map(|word| [&b" "[..], word.sound()].concat()).collect();
            let towns = gazetteer::sounding(&sound).map(|town| town.spot);
            named.extend(towns.flat_map(|spot| (first..first + words).map(move |word| (word, spot))));
        }
    }
    named
}
