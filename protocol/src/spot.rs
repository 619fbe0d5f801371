//! Where on the map a service is drawn: as coarse as a town, never as fine as a door.
//!
//! It decides which places of a service have a spot at all. It never gives one to a shelter or to a place whose
//! address is withheld, whatever the record says.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::gazetteer;
use crate::record::service::{Place, Point, Service};
use crate::text::Code;

/// A point of the map in hundredths of a degree, which is about a kilometre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Spot {
    /// Latitude, −9,000 to 9,000.
    pub lat_centi: i16,
    /// Longitude, −18,000 to 18,000.
    pub lon_centi: i16,
}

/// Not a point such as `41.69,44.83`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a latitude and a longitude in degrees such as 41.69,44.83")]
pub struct InvalidSpot;

impl Spot {
    /// The spot, if it is on the globe.
    pub fn new(lat_centi: i16, lon_centi: i16) -> Result<Self, InvalidSpot> {
        let on_globe = (-9_000..=9_000).contains(&lat_centi) && (-18_000..=18_000).contains(&lon_centi);
        on_globe.then_some(Self { lat_centi, lon_centi }).ok_or(InvalidSpot)
    }

    /// Latitude and longitude in degrees.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.lat_centi) / 100.0, f64::from(self.lon_centi) / 100.0)
    }

    /// A point of a record, rounded to a tenth of a degree: a town or a district, not a house. `None` off the globe.
    pub fn around(point: Point) -> Option<Self> {
        let tenths = |micro: i32| i16::try_from(micro.saturating_add(50_000).div_euclid(100_000) * 10).ok();
        Self::new(tenths(point.lat_micro)?, tenths(point.lon_micro)?).ok()
    }

    /// Latitude and longitude as bytes, for keys.
    pub(crate) fn to_bytes(self) -> [u8; 4] {
        let ([a, b], [c, d]) = (self.lat_centi.to_be_bytes(), self.lon_centi.to_be_bytes());
        [a, b, c, d]
    }

    /// What [`Self::to_bytes`] wrote.
    pub(crate) fn from_bytes([a, b, c, d]: [u8; 4]) -> Option<Self> {
        Self::new(i16::from_be_bytes([a, b]), i16::from_be_bytes([c, d])).ok()
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lat, lon) = self.degrees();
        write!(f, "{lat:.2},{lon:.2}")
    }
}

impl FromStr for Spot {
    type Err = InvalidSpot;

    fn from_str(text: &str) -> Result<Self, InvalidSpot> {
        let (lat, lon) = text.split_once(',').ok_or(InvalidSpot)?;
        let centi = |degrees: &str| -> Result<i16, InvalidSpot> {
            let degrees: f64 = degrees.trim().parse().map_err(|_no_number| InvalidSpot)?;
            // Beyond the globe it is beyond what an i16 holds, or refused below; a float's cast saturates.
            Ok((degrees * 100.0).round() as i16)
        };
        Self::new(centi(lat)?, centi(lon)?)
    }
}

impl TryFrom<String> for Spot {
    type Error = InvalidSpot;

    fn try_from(text: String) -> Result<Self, InvalidSpot> {
        text.parse()
    }
}

impl From<Spot> for String {
    fn from(spot: Spot) -> Self {
        spot.to_string()
    }
}

/// Where a place of a service is drawn: at its town if the gazetteer knows it, else around the point that its
/// publisher gave.
pub fn of_place(service: &Service, place: &Place) -> Option<Spot> {
    drawn(service, place, town(place))
}

/// The same, where the place's [`town`] has been looked up.
pub(crate) fn drawn(service: &Service, place: &Place, town: Option<Spot>) -> Option<Spot> {
    if place.withheld || is_shelter(service) {
        return None;
    }
    town.or_else(|| place.point.and_then(Spot::around))
}

/// The town that a place says it is in, whether or not it is drawn.
pub(crate) fn town(place: &Place) -> Option<Spot> {
    let town = gazetteer::find(&place.country, place.city.as_ref()?.as_str())?;
    Some(town.spot)
}

/// Whether it has no place on a map, whatever it says.
pub(crate) fn is_shelter(service: &Service) -> bool {
    are_of_shelter(&service.categories)
}

/// Whether a service of these categories is a shelter.
pub(crate) fn are_of_shelter(categories: &[Code]) -> bool {
    categories.iter().any(|code| code.as_str() == "shelter" || code.as_str().starts_with("shelter."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::synthetic::Services;
    use crate::text::{Country, Text};

    /// A house in Tbilisi.
    const HOUSE: Point = Point { lat_micro: 41_701_234, lon_micro: 44_787_654 };

    fn in_city(city: Option<&str>, withheld: bool) -> Place {
        let city = city.map(|city| Text::new(city).expect("short"));
        let country = Country::new("GE").expect("a country");
        Place { country, region: None, city, address: None, postal_code: None, withheld, point: Some(HOUSE) }
    }

    fn offering(category: &str) -> Service {
        let made_up = Services::new(1).next().expect("endless");
        Service { categories: vec![Code::new(category).expect("a code")], ..made_up }
    }

    #[test]
    fn a_town_stands_for_every_house_in_it() {
        let spot = of_place(&offering("hiv.art"), &in_city(Some("თბილისი"), false));
        assert_eq!(spot, "41.69,44.83".parse().ok());
    }

    #[test]
    fn a_point_outside_known_towns_is_blurred() {
        for city in [None, Some("Xyzzy")] {
            assert_eq!(of_place(&offering("hiv.art"), &in_city(city, false)), "41.7,44.8".parse().ok());
        }
    }

    #[test]
    fn a_shelter_never_has_a_position_whatever_its_record_says() {
        for category in ["shelter", "shelter.women", "shelter.emergency"] {
            assert_eq!(of_place(&offering(category), &in_city(Some("Tbilisi"), false)), None, "{category}");
        }
        let mixed = Service {
            categories: ["legal", "shelter.women"].map(|c| Code::new(c).expect("a code")).into(),
            ..offering("legal")
        };
        assert_eq!(of_place(&mixed, &in_city(Some("Tbilisi"), false)), None, "whatever else it offers");
        assert_eq!(of_place(&mixed, &in_city(None, false)), None, "nor by its point");
    }

    #[test]
    fn a_withheld_place_has_no_position() {
        assert_eq!(of_place(&offering("hiv.art"), &in_city(Some("Tbilisi"), true)), None);
        assert_eq!(of_place(&offering("hiv.art"), &in_city(None, true)), None);
    }

    #[test]
    fn spots_read_as_they_are_written_and_stay_on_the_globe() {
        for text in ["41.69,44.83", "-0.05,0.00", "90.00,-180.00"] {
            assert_eq!(text.parse::<Spot>().map(|spot| spot.to_string()).as_deref(), Ok(text));
        }
        for text in ["", "41.69", "91,0", "0,181", "999999,0", "NaN,x", "a,b"] {
            assert_eq!(text.parse::<Spot>(), Err(InvalidSpot), "{text}");
        }
    }
}
