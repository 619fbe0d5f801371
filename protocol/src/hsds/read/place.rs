//! Where a service is: `service_at_locations[].location`, and the areas it serves in words.
//!
//! A `virtual` location never gives an address or a point: that is how a withheld address is exported.

mod country;

use serde_json::Value;

use super::super::problem::{ProblemKind, excerpt};
use super::node::Node;
use crate::record::service::{Place, Point};
use crate::text::{Country, Text};

pub(super) use country::country_of;

/// The most places of one service.
const MAX_PLACES: usize = 16;

/// Reads the places. Without any, the country that the caller gave for such records is the only one.
pub(super) fn places(node: &Node<'_>) -> Vec<Place> {
    let mut places = Vec::new();
    let at_locations = node.objects("service_at_locations");
    for at in &at_locations {
        if let Some(location) = at.object("location") {
            add_all(&mut places, &location);
        }
    }
    if places.is_empty() && !node.is_native() {
        places.extend(node.options().country.clone().map(in_country));
    }
    places
}

fn add_all(places: &mut Vec<Place>, location: &Node<'_>) {
    for place in of_location(location) {
        let new = location.is_native() || !places.contains(&place);
        if new && places.len() < MAX_PLACES {
            places.push(place);
        }
    }
}

fn of_location(location: &Node<'_>) -> Vec<Place> {
    if let Some(ours) = location.object("pn_place") {
        return native_place(&ours, location).into_iter().collect();
    }
    let is_virtual = location.text::<32>("location_type").is_some_and(|t| t.as_str().eq_ignore_ascii_case("virtual"));
    if is_virtual {
        location.note_self(ProblemKind::NotKept, "a virtual location is no place on the map");
        return Vec::new();
    }
    let point = point(location);
    let mut places: Vec<_> = addresses(location).iter().filter_map(of_address).collect();
    if places.is_empty() {
        places.extend(location.options().country.clone().map(in_country));
    }
    match places.first_mut() {
        Some(first) => first.point = point,
        None => location.drop_self(ProblemKind::Missing, "no address that names a country; give the import a country"),
    }
    places
}

/// What our own export says of a place, also of one whose address is withheld.
fn native_place(ours: &Node<'_>, location: &Node<'_>) -> Option<Place> {
    let country = stated_country(ours)?;
    let withheld = ours.value().get("withheld") == Some(&Value::Bool(true));
    let shown = (!withheld).then_some(());
    Some(Place {
        country,
        region: ours.text("region"),
        city: ours.text("city"),
        address: shown.and_then(|()| ours.text("address")),
        postal_code: shown.and_then(|()| ours.text("postal_code")),
        withheld,
        point: shown.and_then(|()| point(location)),
    })
}

/// Postal addresses only where there is no other: nobody is received at a post-office box.
fn addresses<'s>(location: &'s Node<'_>) -> Vec<Node<'s>> {
    let all = location.objects("addresses");
    let postal = |a: &Node<'_>| a.value().get("address_type").and_then(Value::as_str) == Some("postal");
    let (postal, others): (Vec<_>, Vec<_>) = all.into_iter().partition(postal);
    if others.is_empty() { postal } else { others }
}

fn of_address(address: &Node<'_>) -> Option<Place> {
    let country = stated_country(address).or_else(|| address.options().country.clone());
    let Some(country) = country else {
        address.drop_self(ProblemKind::Missing, "an address without a country; give the import a country to keep it");
        return None;
    };
    let city: Option<Text<120>> = address.text("city");
    let region = ["state_province", "region"].iter().find_map(|key| address.text(key));
    Some(Place {
        country,
        region,
        address: street(address, city.as_ref()),
        city,
        postal_code: address.text("postal_code"),
        withheld: false,
        point: None,
    })
}

/// Both lines of the address; feeds repeat the city where they have no street.
fn street(address: &Node<'_>, city: Option<&Text<120>>) -> Option<Text<300>> {
    let lines = ["address_1", "address_2"].iter().filter_map(|key| address.text::<300>(key));
    let lines: Vec<_> = lines.map(|line| line.as_str().to_owned()).collect();
    let street = address.cleaned::<300>(&lines.join(", "))?;
    let repeats_city = city.is_some_and(|city| city.as_str() == street.as_str());
    (!repeats_city).then_some(street)
}

fn stated_country(node: &Node<'_>) -> Option<Country> {
    let text = node.text::<64>("country")?;
    let country = country_of(text.as_str());
    if country.is_none() {
        let message = format!("'{}' is no country that is known (write a code such as GE)", excerpt(text.as_str()));
        node.drop_child("country", ProblemKind::InvalidValue, message);
    }
    country
}

fn in_country(country: Country) -> Place {
    Place { country, region: None, city: None, address: None, postal_code: None, withheld: false, point: None }
}

fn point(location: &Node<'_>) -> Option<Point> {
    let lat_micro = micro(location, "latitude", 90)?;
    let lon_micro = micro(location, "longitude", 180)?;
    Some(Point { lat_micro, lon_micro })
}

/// A coordinate in millionths of a degree.
fn micro(location: &Node<'_>, key: &str, limit: i32) -> Option<i32> {
    let child = location.child(key)?;
    let degrees = match child.value() {
        Value::Number(number) => number.as_f64(),
        Value::String(text) if text.trim().is_empty() => return None,
        Value::String(text) => text.trim().replace(',', ".").parse::<f64>().ok(),
        _ => None,
    };
    let fits = degrees.filter(|degrees| degrees.abs() <= f64::from(limit));
    if fits.is_none() {
        let message = format!("expected degrees from -{limit} to {limit}; the point is not kept");
        location.drop_child(key, ProblemKind::InvalidValue, message);
    }
    fits.map(|degrees| (degrees * 1e6).round() as i32)
}

/// Areas in words; the area's extent is added where it is named in words too.
pub(super) fn areas(node: &Node<'_>) -> Vec<Text<200>> {
    let mut areas = Vec::new();
    for area in node.objects("service_areas") {
        if let Some(text) = area_in_words(&area).filter(|text| area.is_native() || !areas.contains(text)) {
            areas.push(text);
        }
    }
    areas
}

fn area_in_words(area: &Node<'_>) -> Option<Text<200>> {
    let name = ["name", "description"].iter().find_map(|key| area.text::<600>(key));
    let kind = area.text::<32>("extent_type").unwrap_or_default();
    let named = matches!(kind.as_str(), "" | "other" | "text");
    let extent = area.text::<200>("extent").filter(|_| named);
    match (name, extent) {
        (Some(name), Some(extent)) if name.as_str() != extent.as_str() => area.cleaned(&format!("{name}: {extent}")),
        (Some(name), _) => area.cleaned(name.as_str()),
        (None, extent) => extent,
    }
}
