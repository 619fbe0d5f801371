//! How the clocks run where a service is: a table of countries that have one time, and of the larger towns of Russia,
//! which has eleven. Where clocks are changed they are changed as in the European Union; countries that do it
//! otherwise are not in the table, and neither is what is not certain.
//!
//! A table and not the system's database: this crate reads no files, and Windows has none
//! (`docs/decisions/0037-open-now.md`). A test of the pages compares it with the database where there is one.

use super::Moment;
use crate::catalogue::sound_of_name;
use crate::gazetteer::{self, Town};
use crate::record::service::Place;
use crate::time::{Span, Timestamp};

/// How the clocks of a place run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    /// Hours ahead of UTC in winter.
    hours: u8,
    /// Whether they are an hour further in summer.
    summer: bool,
}

/// Countries where all clocks show one time: hours ahead of UTC, and whether they are changed.
const COUNTRIES: &[(&str, u8, bool)] = &[
    ("AL", 1, true),
    ("AM", 4, false),
    ("AT", 1, true),
    ("AZ", 4, false),
    ("BA", 1, true),
    ("BE", 1, true),
    ("BG", 2, true),
    ("BY", 3, false),
    ("CH", 1, true),
    ("CY", 2, true),
    ("CZ", 1, true),
    ("DE", 1, true),
    ("DK", 1, true),
    ("EE", 2, true),
    ("FI", 2, true),
    ("FR", 1, true),
    ("GB", 0, true),
    ("GE", 4, false),
    ("GR", 2, true),
    ("HR", 1, true),
    ("HU", 1, true),
    ("IE", 0, true),
    ("IT", 1, true),
    ("KG", 6, false),
    ("KZ", 5, false),
    ("LT", 2, true),
    ("LU", 1, true),
    ("LV", 2, true),
    ("MD", 2, true),
    ("ME", 1, true),
    ("MK", 1, true),
    ("MT", 1, true),
    ("NL", 1, true),
    ("NO", 1, true),
    ("PL", 1, true),
    ("RO", 2, true),
    ("RS", 1, true),
    ("SE", 1, true),
    ("SI", 1, true),
    ("SK", 1, true),
    ("TJ", 5, false),
    ("TM", 5, false),
    ("TR", 3, false),
    ("UA", 2, true),
    ("UZ", 5, false),
];

/// The gazetteer has no Russian name for it.
const ROSTOV: &str = "Ростов-на-Дону";

/// Towns of Russia as the gazetteer has them in Latin letters, without its apostrophes, by hours ahead of UTC.
const RUSSIA: &[(u8, &str)] = &[
    (2, "Kaliningrad"),
    (
        3,
        "Moscow|Saint Petersburg|Kazan|Nizhniy Novgorod|Rostov-on-Don|Voronezh|Volgograd|Krasnodar|Sochi|Yaroslavl|\
         Makhachkala|Grozny|Vladikavkaz|Ryazan|Tula|Belgorod|Kursk|Smolensk|Murmansk|Arkhangelsk|Pskov|\
         Tver|Penza|Lipetsk|Cheboksary|Bryansk|Ivanovo|Kaluga|Vladimir|Nalchik|Velikiy Novgorod",
    ),
    (4, "Samara|Tolyatti|Izhevsk|Saratov|Ulyanovsk|Astrakhan"),
    (5, "Yekaterinburg|Chelyabinsk|Ufa|Perm|Tyumen|Orenburg|Surgut|Magnitogorsk"),
    (6, "Omsk"),
    (7, "Novosibirsk|Krasnoyarsk|Barnaul|Tomsk|Kemerovo|Novokuznetsk"),
    (8, "Irkutsk|Ulan-Ude"),
    (9, "Chita|Yakutsk"),
    (10, "Vladivostok|Khabarovsk"),
];

impl Zone {
    /// The clocks of a place; none where they are not known.
    pub fn of(place: &Place) -> Option<Self> {
        let country = place.country.as_str();
        if country == "RU" {
            let named = place.city.as_ref()?.as_str();
            let town = gazetteer::find(&place.country, named).filter(|town| is_called(town, named))?;
            return Self::of_russian_town(town.name_in("en"));
        }
        let found = COUNTRIES.binary_search_by(|(code, ..)| (*code).cmp(country)).ok()?;
        COUNTRIES.get(found).map(|(_, hours, summer)| Self { hours: *hours, summer: *summer })
    }

    fn of_russian_town(name: &str) -> Option<Self> {
        let name = name.replace('\u{2019}', "");
        let found = RUSSIA.iter().find(|(_, towns)| towns.split('|').any(|town| town == name));
        found.map(|(hours, _)| Self { hours: *hours, summer: false })
    }

    /// How far the clocks are ahead of UTC at a moment.
    pub fn ahead(self, at: Timestamp) -> Span {
        Span::hours(i64::from(self.hours) + i64::from(self.summer && is_summer(at)))
    }

    /// What the clocks show at a moment.
    pub fn local(self, at: Timestamp) -> Moment {
        let minutes = at.plus(self.ahead(at)).unix_seconds().div_euclid(60);
        let (day, minute) = (minutes.div_euclid(24 * 60), minutes.rem_euclid(24 * 60));
        // The first of January 1970 was a Thursday.
        Moment::new((day + 3).rem_euclid(7) as u8, minute as u16)
    }

    pub(super) fn to_byte(self) -> u8 {
        self.hours << 1 | u8::from(self.summer)
    }

    pub(super) fn from_byte(byte: u8) -> Option<Self> {
        let (hours, summer) = (byte >> 1, byte & 1 == 1);
        (hours <= 12).then_some(Self { hours, summer })
    }
}

/// Whether a town is called so today. The gazetteer knows former names too, and another town may have one of them now:
/// Tolyatti was called Stavropol.
fn is_called(town: &Town<'_>, name: &str) -> bool {
    let sound = sound_of_name(name);
    town.is_called(&sound) || sound_of_name(ROSTOV) == sound
}

/// Whether it is summer time in the European Union: from one o'clock UTC of March's last Sunday to October's
/// (directive 2000/84/EC).
fn is_summer(at: Timestamp) -> bool {
    let seconds = at.unix_seconds();
    let (year, ..) = civil(seconds.div_euclid(86_400));
    let one_o_clock = |month: u8| last_sunday(year, month) * 86_400 + 3_600;
    (one_o_clock(3)..one_o_clock(10)).contains(&seconds)
}

/// The last Sunday of a month of 31 days, as days since 1970.
fn last_sunday(year: i64, month: u8) -> i64 {
    let last = days(year, month, 31);
    last - (last + 4).rem_euclid(7)
}

/// Days since 1970 of a day of the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").
fn days(year: i64, month: u8, day: u8) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The year, month and day of days since 1970 (the same source).
fn civil(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    (year + era * 400 + i64::from(month <= 2), month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_stand_in_order_and_every_town_is_in_the_gazetteer() {
        assert!(COUNTRIES.is_sorted_by_key(|(code, ..)| *code));
        let russia = crate::text::Country::new("RU").expect("a code");
        for (hours, towns) in RUSSIA {
            for town in towns.split('|') {
                let found = gazetteer::find(&russia, town).expect(town);
                assert_eq!(Zone::of_russian_town(found.name_in("en")), Some(Zone { hours: *hours, summer: false }));
            }
        }
    }

    #[test]
    fn days_of_the_calendar_are_counted_both_ways() {
        for number in (-1_000..40_000).step_by(37) {
            let (year, month, day) = civil(number);
            assert_eq!(days(year, month, day), number);
        }
        assert_eq!((civil(0), civil(20_524)), ((1970, 1, 1), (2026, 3, 12)));
        assert_eq!(civil(last_sunday(2026, 3)), (2026, 3, 29));
        assert_eq!(civil(last_sunday(2026, 10)), (2026, 10, 25));
    }
}
