//! A service as a form that people fill in: answers by the name of their field, read into a record and written out of
//! one.
//!
//! It decides what answers mean, at which field something cannot be read, and how to mend it. What cannot be read stays
//! among the answers as it was typed, so nothing is ever lost. It publishes nothing and keeps nothing.
//!
//! Fields: `text.languages` (one answer a language), `name.<language>`, `description.<language>`,
//! `place.<number>.<part>`, `hours.<number>.<part>`; all others are called as in the record, parts after a dot. Of a
//! field with several values there are several answers; lists of texts are one answer with a text a line.

mod names;
mod reader;
mod rows;
mod sections;
mod write;

#[cfg(test)]
mod tests;

use crate::id::ServiceId;
use crate::local_api::{Answer, FieldProblem};
use crate::record::service::Service;
use crate::time::Timestamp;

pub use write::write;

/// Most answers of one form: far more than a person gives.
pub const MAX_ANSWERS: usize = 1_000;
/// The longest form in bytes, names of fields and all: twice the longest record.
pub const MAX_BYTES: usize = 64 * 1024;
/// Most rows of one kind: places, opening hours, items of a list. An import keeps as many.
pub const MAX_ROWS: usize = 64;

/// What answers say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The record, as far as the answers can be read.
    pub service: Service,
    /// What cannot be read or is missing, in the order of the form; with any of these it must not be published.
    pub problems: Vec<FieldProblem>,
}

/// Reads answers. What no form asks for (id, revision, points on the map) is kept from `base`, the revision that is
/// published or a [`blank`] one.
pub fn read(answers: &[Answer], base: &Service, now: Timestamp) -> Reading {
    let mut reader = reader::Reader::new(answers);
    let mut service = sections::service(&mut reader, base, now);
    service.last_modified = base.last_modified;
    if !base.same_content(&service) {
        service.last_modified = Some(now);
    }
    Reading { service, problems: reader.into_problems() }
}

/// Whether it says no more than the limits allow.
pub fn fits(answers: &[Answer]) -> bool {
    let bytes: usize = answers.iter().map(|answer| answer.field.len() + answer.value.len()).sum();
    answers.len() <= MAX_ANSWERS && bytes <= MAX_BYTES
}

/// A new service: active, for the network, confirmed for as long as an import's check holds.
pub fn blank(id: ServiceId, now: Timestamp) -> Service {
    Service { confirmed_until: Some(now.plus(crate::hsds::ASSURANCE_HOLDS)), ..Service::unstated(id) }
}
