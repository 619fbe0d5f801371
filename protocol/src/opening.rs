//! Whether a service is open at a moment, by the hours that its record states and the clocks where it is.
//!
//! It says "not known" wherever the record does not tell: hours in words only, one end of the day without the other,
//! once a month, a place whose clocks are not known. It knows no holidays: no record states them, so whoever shows the
//! answer says so. It never guesses.

mod week;
mod zone;

#[cfg(test)]
mod tests;

use crate::record::service::{Service, Status};
use crate::time::Timestamp;

pub use week::{Moment, Week};
pub use zone::Zone;

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// It is.
    Open {
        /// When it closes; none if it never does, or if that is not known.
        until: Option<Moment>,
    },
    /// It is not.
    Closed {
        /// When it opens next; none if that is not known.
        opens: Option<Moment>,
    },
    /// The record does not tell.
    Unknown,
}

/// When a service is open, and by which clocks: small enough to be kept of every service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    zone: Zone,
    week: Week,
}

impl Schedule {
    /// Of a service that runs, or does not say; none if it states no hours, or where it is nobody knows the time.
    pub fn of(service: &Service) -> Option<Self> {
        let runs = matches!(service.status, Status::Active | Status::NotStated);
        if !runs || service.hours.is_empty() {
            return None;
        }
        let mut zones = service.places.iter().map(Zone::of);
        let zone = zones.next()??;
        let same = zones.all(|other| other == Some(zone));
        same.then(|| Self { zone, week: Week::of(&service.hours) })
    }

    /// Whether it is open at a moment.
    pub fn at(&self, now: Timestamp) -> Opening {
        self.week.at(self.zone.local(now))
    }

    /// What the clocks show there at a moment.
    pub fn local(&self, now: Timestamp) -> Moment {
        self.zone.local(now)
    }

    /// As bytes, for keys: equal hours in one zone give equal bytes. None if there are too many for a key.
    pub(crate) fn to_bytes(&self) -> Option<Vec<u8>> {
        let mut bytes = vec![self.zone.to_byte()];
        self.week.write_to(&mut bytes);
        (bytes.len() <= MAX_BYTES).then_some(bytes)
    }

    /// What [`Self::to_bytes`] wrote.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (zone, week) = bytes.split_first()?;
        Some(Self { zone: Zone::from_byte(*zone)?, week: Week::read(week)? })
    }
}

/// The longest that a schedule may be as bytes, so that it fits into a key of the catalogue.
const MAX_BYTES: usize = 240;

/// Whether a service is open at a moment.
pub fn at(service: &Service, now: Timestamp) -> Opening {
    Schedule::of(service).map_or(Opening::Unknown, |schedule| schedule.at(now))
}
