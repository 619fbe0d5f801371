//! Places and areas of a service. A withheld address becomes a `virtual` location without address and point.

use serde_json::{Map, Value, json};

use super::parts::id;
use crate::record::service::{Place, Point, Service};

/// `service_at_locations` and `service_areas`.
pub(super) fn places(service: &Service) -> [(String, Value); 2] {
    let places = service.places.iter().enumerate().map(|(index, place)| at_location(service, index, place));
    let areas = service.areas.iter().enumerate();
    let areas = areas.map(|(index, area)| json!({ "id": id(service, "area", index), "name": area }));
    [("service_at_locations".into(), places.collect()), ("service_areas".into(), areas.collect())]
}

fn at_location(service: &Service, index: usize, place: &Place) -> Value {
    let location = if place.withheld { withheld(place) } else { physical(service, index, place) };
    let mut location = Map::from_iter(location);
    location.insert("id".into(), id(service, "location", index).into());
    json!({ "id": id(service, "place", index), "location": location })
}

fn withheld(place: &Place) -> Vec<(String, Value)> {
    let mut shown = known_to_all(place);
    shown.insert("withheld".into(), true.into());
    vec![("location_type".into(), "virtual".into()), ("pn_place".into(), shown.into())]
}

fn physical(service: &Service, index: usize, place: &Place) -> Vec<(String, Value)> {
    let mut shown = known_to_all(place);
    let address = [("address", text(&place.address)), ("postal_code", text(&place.postal_code))];
    shown.extend(
        address.iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| ((*key).to_owned(), json!(text))),
    );
    let mut out = vec![
        ("location_type".into(), "physical".into()),
        ("addresses".into(), json!([postal_address(service, index, place)])),
        ("pn_place".into(), shown.into()),
    ];
    if let Some(Point { lat_micro, lon_micro }) = place.point {
        out.push(("latitude".into(), degrees(lat_micro).into()));
        out.push(("longitude".into(), degrees(lon_micro).into()));
    }
    out
}

/// What may be known of every place: country, region and city.
fn known_to_all(place: &Place) -> Map<String, Value> {
    let mut out = Map::from_iter([("country".to_owned(), json!(place.country))]);
    out.extend(place.region.iter().map(|region| ("region".to_owned(), json!(region))));
    out.extend(place.city.iter().map(|city| ("city".to_owned(), json!(city))));
    out
}

/// HSDS requires every part of an address; an empty one is not known.
fn postal_address(service: &Service, index: usize, place: &Place) -> Value {
    json!({
        "id": id(service, "address", index),
        "address_1": text(&place.address),
        "city": text(&place.city),
        "state_province": text(&place.region),
        "postal_code": text(&place.postal_code),
        "country": place.country,
        "address_type": "physical",
    })
}

fn text<const MAX: usize>(text: &Option<crate::text::Text<MAX>>) -> &str {
    text.as_ref().map_or("", |text| text.as_str())
}

/// Degrees from millionths.
pub(super) fn degrees(micro: i32) -> f64 {
    f64::from(micro) / 1e6
}
