//! Names of choices, the same for reading and writing.

use crate::record::service::{AccessMode, CapacityState, CostKind, Known, Status, Weekday};

pub(super) const STATUSES: [(&str, Status); 5] = [
    ("active", Status::Active),
    ("temporarily-closed", Status::TemporarilyClosed),
    ("inactive", Status::Inactive),
    ("defunct", Status::Defunct),
    ("", Status::NotStated),
];

pub(super) const COSTS: [(&str, CostKind); 4] = [
    ("free", CostKind::Free),
    ("partly", CostKind::Partly),
    ("paid", CostKind::Paid),
    ("described", CostKind::Described),
];

pub(super) const ACCESS: [(&str, AccessMode); 6] = [
    ("walk-in", AccessMode::WalkIn),
    ("appointment", AccessMode::Appointment),
    ("referral-only", AccessMode::ReferralOnly),
    ("outreach", AccessMode::Outreach),
    ("online", AccessMode::Online),
    ("courier", AccessMode::Courier),
];

pub(super) const CAPACITIES: [(&str, CapacityState); 4] = [
    ("available", CapacityState::Available),
    ("none", CapacityState::None),
    ("waiting-list", CapacityState::WaitingList),
    ("assess-first", CapacityState::AssessFirst),
];

pub(super) const KNOWN: [(&str, Known); 3] = [("yes", Known::Yes), ("no", Known::No), ("unknown", Known::Unknown)];

pub(super) const YES_NO: [(&str, bool); 2] = [("yes", true), ("no", false)];

pub(super) const DAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mo),
    ("TU", Weekday::Tu),
    ("WE", Weekday::We),
    ("TH", Weekday::Th),
    ("FR", Weekday::Fr),
    ("SA", Weekday::Sa),
    ("SU", Weekday::Su),
];

/// The name of a choice.
pub(super) fn name_of<T: PartialEq>(choices: &[(&'static str, T)], value: &T) -> &'static str {
    choices.iter().find(|(_, choice)| choice == value).map_or("", |(name, _)| name)
}
