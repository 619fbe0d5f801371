//! Rows of a form: places and opening hours. A row in which nothing is said is none.

use super::names::DAYS;
use super::reader::Reader;
use crate::record::service::{Hours, Place, Point, Service};
use crate::spot;
use crate::text::{Code, Country};

/// The places. A point on the map comes from `base` alone, stays only while the place stays where it is, and never
/// belongs to a shelter or to a place whose address is withheld.
pub(super) fn places(reader: &mut Reader<'_>, categories: &[Code], base: &Service) -> Vec<Place> {
    let rows = reader.rows("place");
    let mut places: Vec<Place> = rows.into_iter().filter_map(|row| place(reader, row)).collect();
    if !spot::are_of_shelter(categories) {
        places.iter_mut().filter(|place| !place.withheld).for_each(|place| place.point = point_of(place, base));
    }
    places
}

fn place(reader: &mut Reader<'_>, row: u16) -> Option<Place> {
    let field = |part: &str| format!("place.{row}.{part}");
    let country: Option<Country> = reader.code(&field("country"));
    let withheld = reader.is(&field("withheld"), "yes");
    let mut place = Place {
        country: Country::new("ZZ").expect("two letters"),
        region: reader.text(&field("region")),
        city: reader.text(&field("city")),
        address: reader.text(&field("address")),
        postal_code: reader.text(&field("postal_code")),
        withheld,
        point: None,
    };
    if withheld && place.address.take().is_some() {
        reader.wrong(&field("address"), "withheld", "the address is kept secret: delete it here, or untick that");
    }
    let says_something = place.region.is_some() || place.city.is_some() || place.address.is_some() || withheld;
    match country {
        Some(country) => place.country = country,
        None if says_something && reader.is(&field("country"), "") => {
            reader.wrong(&field("country"), "missing", "say in which country this place is");
            return None;
        }
        None => return None,
    }
    Some(place)
}

fn point_of(place: &Place, base: &Service) -> Option<Point> {
    let same = |old: &&Place| (&old.country, &old.city, &old.address) == (&place.country, &place.city, &place.address);
    base.places.iter().find(same)?.point
}

/// The rules of opening hours.
pub(super) fn hours(reader: &mut Reader<'_>) -> Vec<Hours> {
    let rows = reader.rows("hours");
    rows.into_iter().filter_map(|row| rule(reader, row)).collect()
}

fn rule(reader: &mut Reader<'_>, row: u16) -> Option<Hours> {
    let field = |part: &str| format!("hours.{row}.{part}");
    let problems_before = reader.count();
    let rule = Hours {
        days: reader.choices(&field("days"), &DAYS),
        opens_min: reader.time(&field("opens")),
        closes_min: reader.time(&field("closes")),
        freq: None,
        notes: reader.text(&field("notes")),
    };
    let rule = Hours { freq: reader.text(&field("freq")), ..rule };
    if rule.opens_min.is_some() && rule.opens_min == rule.closes_min {
        reader.wrong(&field("closes"), "time-order", "it closes when it opens; for day and night write 0:00 and 24:00");
    }
    let has_times = rule.opens_min.is_some() || rule.closes_min.is_some() || rule.notes.is_some();
    if !rule.days.is_empty() && !has_times && reader.count() == problems_before {
        reader.wrong(
            &field("opens"),
            "times-missing",
            "say from when to when it is open on these days, or write a note",
        );
    }
    (!rule.days.is_empty() || has_times).then_some(rule)
}
