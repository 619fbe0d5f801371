//! Stories about services that are open at a moment.

use super::*;
use crate::opening::{self, Opening};
use crate::record::service::{Hours, Weekday};

/// Thursday, 12 March 2026, 07:20 UTC.
const NOW: Timestamp = Timestamp(1_773_300_000_000);

fn open_at(id: u8, country: &str, opens: u16, closes: u16) -> Service {
    let (opens_min, closes_min) = (Some(opens * 60), Some(closes * 60));
    let hours = vec![Hours { days: vec![Weekday::Th], opens_min, closes_min, ..Hours::default() }];
    Service { places: vec![place(country, "")], hours, ..service(id, 1, ("en", "Help"), "Help.") }
}

/// What a catalogue finds open, at every hour of a week, is what each record says of itself.
#[test]
fn those_are_found_that_are_open_by_their_own_clocks() {
    let services = [
        open_at(1, "GE", 10, 18),
        open_at(2, "DE", 10, 18),
        open_at(3, "KZ", 22, 4),
        open_at(4, "US", 0, 24),
        service(5, 1, ("en", "No hours"), ""),
        open_at(6, "GE", 10, 18),
    ];
    let mut catalogue = Catalogue::new(0);
    services.iter().for_each(|service| {
        publish(&mut catalogue, TBILISI, service);
    });
    let restored = Catalogue::from_bytes(&catalogue.to_bytes(), 7).expect("its own bytes");
    assert_eq!(open(&catalogue, NOW), [1, 6]);
    for hour in 0..7 * 24 {
        let now = NOW.plus(Span::hours(hour));
        let is_open = |service: &&Service| matches!(opening::at(service, now), Opening::Open { .. });
        let expect: Vec<u8> = services.iter().filter(is_open).map(|service| service.id.0[0]).collect();
        assert_eq!((open(&catalogue, now), open(&restored, now)), (expect.clone(), expect), "{hour}");
    }
}

fn open(catalogue: &Catalogue, now: Timestamp) -> Vec<u8> {
    let mut found = numbers(&catalogue.search(&Query { open_at: Some(now), ..asking("") }));
    found.sort_unstable();
    found
}
