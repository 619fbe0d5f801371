//! GeoJSON (RFC 7946): a feature for each point of a service; a service without any has a feature without geometry.

use serde_json::{Value, json};

use super::super::uuid;
use super::places::degrees;
use super::{ExportAudience, ExportItem, may_see};
use crate::record::service::{Place, Service};

/// The FeatureCollection of all that `audience` may see.
pub fn geojson_collection(items: &[ExportItem<'_>], audience: ExportAudience) -> Value {
    let features: Vec<_> = items.iter().flat_map(|item| geojson_features(item, audience)).collect();
    json!({ "type": "FeatureCollection", "features": features })
}

/// The features of one service; none if `audience` may not see it.
pub fn geojson_features(item: &ExportItem<'_>, audience: ExportAudience) -> Vec<Value> {
    if !may_see(audience, &item.publisher, &item.service.visibility) {
        return Vec::new();
    }
    let points: Vec<_> = item.service.places.iter().filter(|place| point(place).is_some()).collect();
    if points.is_empty() {
        return vec![feature(item, item.service.places.first())];
    }
    points.into_iter().map(|place| feature(item, Some(place))).collect()
}

/// The coordinates to draw; of a withheld place there are none, whatever the record says.
fn point(place: &Place) -> Option<[f64; 2]> {
    let point = place.point.filter(|_| !place.withheld)?;
    Some([degrees(point.lon_micro), degrees(point.lat_micro)])
}

fn feature(item: &ExportItem<'_>, place: Option<&Place>) -> Value {
    let geometry = place.and_then(point).map(|coordinates| json!({ "type": "Point", "coordinates": coordinates }));
    json!({ "type": "Feature", "geometry": geometry, "properties": properties(item, place) })
}

fn properties(item: &ExportItem<'_>, place: Option<&Place>) -> Value {
    let ExportItem { service, .. } = item;
    let languages = std::slice::from_ref(item.language);
    json!({
        "id": uuid::format(service.id.as_bytes()),
        "name": service.name_in(languages),
        "description": service.description_in(languages),
        "provider": service.provider.as_ref().map_or(item.publisher_name, |provider| provider.name.as_str()),
        "publisher": item.publisher_name,
        "categories": service.categories,
        "status": service.status,
        "country": place.map(|place| &place.country),
        "city": place.and_then(|place| place.city.as_ref()),
        "phones": phones(service),
        "url": service.contact.as_ref().and_then(|contact| contact.url.as_ref()),
    })
}

fn phones(service: &Service) -> Vec<&str> {
    service.contact.iter().flat_map(|contact| &contact.phones).map(|phone| phone.as_str()).collect()
}
