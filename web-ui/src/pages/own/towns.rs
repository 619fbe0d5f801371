//! Towns to choose from while one is typed: all of a small country that the map knows, and of a large one those where
//! services of the network are already. Anything else may be typed as well.

use std::collections::{BTreeMap, BTreeSet};

use marshrut_protocol::gazetteer;
use marshrut_protocol::local_api::ServiceQuery;
use marshrut_protocol::text::Country;

use crate::pages::form::Asking;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// A country of no more towns is offered whole.
const SMALL: usize = 150;
/// Most that are offered of one country: a page must stay light.
const MOST: usize = 200;
/// Countries of one form for which towns are looked up.
const COUNTRIES: usize = 8;

/// Names of towns by country, in the person's language.
pub(super) struct Towns {
    by_country: BTreeMap<Country, Vec<String>>,
    /// Where our organisation is: the first guess while no country is chosen.
    home: Country,
}

impl Towns {
    /// Those of the countries that the form names, and of our own.
    pub(super) async fn of(person: &SignedIn, asking: &Asking<'_>) -> Self {
        let home = person.status.organisation.country.clone();
        let named = asking.values.pairs().filter(|(name, _)| name.ends_with(".country"));
        let named = named.filter_map(|(_, value)| Country::new(value).ok());
        let countries: BTreeSet<Country> = std::iter::once(home.clone()).chain(named).take(COUNTRIES).collect();
        let mut by_country = BTreeMap::new();
        for country in countries {
            let towns = names(person, &country).await;
            by_country.insert(country, towns);
        }
        Self { by_country, home }
    }

    /// What is offered for a place in this country, or in none yet.
    pub(super) fn offered(&self, country: &str) -> Vec<String> {
        let country = Country::new(country).unwrap_or_else(|_not_chosen| self.home.clone());
        self.by_country.get(&country).cloned().unwrap_or_default()
    }
}

async fn names(person: &SignedIn, country: &Country) -> Vec<String> {
    let t = person.texts();
    let known = || gazetteer::towns(country).map(|town| town.name_in(t.tag()).to_owned());
    let mut names: BTreeSet<String> =
        if known().count() <= SMALL { known().collect() } else { in_use(person, t, country).await };
    let mut names: Vec<String> = std::mem::take(&mut names).into_iter().take(MOST).collect();
    t.sort(&mut names, |name| name);
    names
}

/// Where services are. If that cannot be told the town is typed, as any town may be.
async fn in_use(person: &SignedIn, t: Texts, country: &Country) -> BTreeSet<String> {
    let query = ServiceQuery { country: Some(country.clone()), map: true, per_page: 1, ..ServiceQuery::default() };
    let map = person.client().services(&query).await.ok().and_then(|list| list.map).unwrap_or_default();
    let there = map.spots.iter().filter(|spot| spot.country == *country);
    there.filter_map(|spot| gazetteer::at(spot.spot)).map(|town| town.name_in(t.tag()).to_owned()).collect()
}
