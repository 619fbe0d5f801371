//! Which services are open at a moment. Services of the same hours share one value, so each week is judged once.

use super::Catalogue;
use super::bits::Bits;
use super::search::united;
use super::values::Kind;
use crate::opening::{Opening, Schedule};
use crate::time::Timestamp;

/// The items that are known to be open.
pub(super) fn at(catalogue: &Catalogue, now: Timestamp) -> Bits {
    let open = catalogue.filters.values().keys().filter_map(|(number, key)| {
        let schedule = Schedule::from_bytes(key.strip_prefix(&[Kind::Schedule as u8])?)?;
        matches!(schedule.at(now), Opening::Open { .. }).then_some(number)
    });
    united(catalogue, open)
}
