//! Whether two records of two members are of one service, by what they say of it and nothing else.
//!
//! Names, cities and addresses are compared by their sound, so that script and spelling make no difference; phones by
//! their last digits, sites without scheme and `www`. It never decides which record is the better one, and what it
//! calls alike is an offer to people: docs/decisions/0026-duplicates.md.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::fold::Folder;
use super::skeleton::Skeleton;
use crate::record::service::{Place, Service};
use crate::text::{Code, Country};

/// A phone is known by so many of its last digits: with or without the country's prefix it is the same.
const PHONE_DIGITS: usize = 8;
/// Shorter numbers are hotlines, which many services share.
const SHORTEST_PHONE: usize = 6;
/// Two points are one place within so many millionths of a degree (about 150 m).
const NEAR_MICRO: i64 = 1_400;

/// What two records have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// A name.
    Name,
    /// A phone.
    Phone,
    /// The e-mail.
    Email,
    /// The site.
    Site,
    /// An address. A point on the map is none: many are the middle of a city.
    Address,
    /// Who provides it.
    Provider,
    /// Most words of what it offers.
    Description,
    /// The city.
    City,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Phone,
        Self::Email,
        Self::Site,
        Self::Address,
        Self::Provider,
        Self::Description,
        Self::City,
    ];

    /// Its name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Site => "site",
            Self::Address => "address",
            Self::Provider => "provider",
            Self::Description => "description",
            Self::City => "city",
        }
    }
}

/// What the records have in common, if they seem to be of one service. The order of the two makes no difference.
pub fn likeness(one: &Service, other: &Service) -> Option<BTreeSet<Sign>> {
    if !is_same_kind(one, other) || contradicts(one, other) {
        return None;
    }
    let signs = signs(one, other);
    let has = |sign| signs.contains(&sign);
    let contact = has(Sign::Phone) || has(Sign::Email) || has(Sign::Site);
    let same_offer = has(Sign::Provider) && has(Sign::Description);
    let named = has(Sign::Name) && (contact || has(Sign::Address) || same_offer);
    (named || contact && has(Sign::Address)).then_some(signs)
}

/// One offers a kind of help that the other offers too, or a part of it.
fn is_same_kind(one: &Service, other: &Service) -> bool {
    let above = |a: &Code, b: &Code| b.as_str().strip_prefix(a.as_str()).is_some_and(|rest| rest.starts_with('.'));
    let same = |a: &Code, b: &Code| a == b || above(a, b) || above(b, a);
    one.categories.iter().any(|a| other.categories.iter().any(|b| same(a, b)))
}

/// Both say where it is, and it is not the same place; of two addresses written differently the points decide.
fn contradicts(one: &Service, other: &Service) -> bool {
    let countries =
        |service: &Service| service.places.iter().map(|place| place.country.clone()).collect::<BTreeSet<Country>>();
    apart(&countries(one), &countries(other))
        || apart(&cities(one), &cities(other))
        || apart(&addresses(one), &addresses(other)) && !is_near(one, other)
}

fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

fn signs(one: &Service, other: &Service) -> BTreeSet<Sign> {
    let meet = |what: fn(&Service) -> BTreeSet<Vec<u8>>| !what(one).is_disjoint(&what(other));
    let found = [
        (Sign::Name, meet(names)),
        (Sign::Phone, meet(phones)),
        (Sign::Email, meet(email)),
        (Sign::Site, meet(site)),
        (Sign::Address, meet(addresses)),
        (Sign::Provider, meet(provider)),
        (Sign::Description, describes_the_same(one, other)),
        (Sign::City, meet(cities)),
    ];
    found.into_iter().filter(|(_, is_so)| *is_so).map(|(sign, _)| sign).collect()
}

/// How each word of a text sounds.
fn words(text: &str) -> BTreeSet<Vec<u8>> {
    let mut words = BTreeSet::new();
    Folder::default().words(text, |word| {
        words.insert(Skeleton::of(word).as_bytes().to_vec());
    });
    words
}

/// The same in one piece, in the order of the alphabet.
fn sounds(text: &str) -> Vec<u8> {
    words(text).into_iter().collect::<Vec<_>>().join(&b' ')
}

fn names(service: &Service) -> BTreeSet<Vec<u8>> {
    service.name.values().map(|name| sounds(name.as_str())).filter(|name| !name.is_empty()).collect()
}

fn provider(service: &Service) -> BTreeSet<Vec<u8>> {
    service.provider.iter().map(|provider| sounds(provider.name.as_str())).filter(|name| !name.is_empty()).collect()
}

/// The words of two descriptions, three quarters of them the same.
fn describes_the_same(one: &Service, other: &Service) -> bool {
    let all = |service: &Service| service.description.values().map(|text| words(text.as_str())).collect::<Vec<_>>();
    let others = all(other);
    let most = |a: &BTreeSet<Vec<u8>>, b: &BTreeSet<Vec<u8>>| {
        let (shared, both) = (a.intersection(b).count(), a.union(b).count());
        shared > 0 && shared * 4 >= both * 3
    };
    all(one).iter().any(|a| others.iter().any(|b| most(a, b)))
}

fn cities(service: &Service) -> BTreeSet<Vec<u8>> {
    let city = |place: &Place| {
        let sounds = sounds(place.city.as_ref()?.as_str());
        (!sounds.is_empty()).then(|| [place.country.as_str().as_bytes(), &sounds].concat())
    };
    service.places.iter().filter_map(city).collect()
}

/// Addresses that say more than the city or the region.
fn addresses(service: &Service) -> BTreeSet<Vec<u8>> {
    let stated = |place: &Place| {
        let address = sounds(place.address.as_ref()?.as_str());
        let coarser = place.city.iter().chain(&place.region).any(|coarser| sounds(coarser.as_str()) == address);
        (!address.is_empty() && !coarser).then_some(address)
    };
    service.places.iter().filter_map(stated).collect()
}

/// The last digits of each phone.
pub(super) fn phones(service: &Service) -> BTreeSet<Vec<u8>> {
    let digits = |phone: &str| phone.bytes().filter(u8::is_ascii_digit).collect::<Vec<u8>>();
    let phones = service.contact.iter().flat_map(|contact| &contact.phones).map(|phone| digits(phone.as_str()));
    let long = phones.filter(|digits| digits.len() >= SHORTEST_PHONE);
    long.map(|digits| digits[digits.len().saturating_sub(PHONE_DIGITS)..].to_vec()).collect()
}

/// The e-mail in lower case.
pub(super) fn email(service: &Service) -> BTreeSet<Vec<u8>> {
    let email = service.contact.as_ref().and_then(|contact| contact.email.as_ref());
    email.map(|email| email.as_str().trim().to_lowercase().into_bytes()).into_iter().collect()
}

/// The site without scheme, `www` and the last stroke.
pub(super) fn site(service: &Service) -> BTreeSet<Vec<u8>> {
    let url = service.contact.as_ref().and_then(|contact| contact.url.as_ref());
    let bare = |url: &str| {
        let url = url.trim().to_lowercase();
        let bare = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
        bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').as_bytes().to_vec()
    };
    url.map(|url| bare(url.as_str())).filter(|site| !site.is_empty()).into_iter().collect()
}

fn is_near(one: &Service, other: &Service) -> bool {
    let points = |service: &Service| service.places.iter().filter_map(|place| place.point).collect::<Vec<_>>();
    let within = |a: i32, b: i32| (i64::from(a) - i64::from(b)).abs() <= NEAR_MICRO;
    let others = points(other);
    points(one)
        .iter()
        .any(|a| others.iter().any(|b| within(a.lat_micro, b.lat_micro) && within(a.lon_micro, b.lon_micro)))
}

#[cfg(test)]
mod tests;
