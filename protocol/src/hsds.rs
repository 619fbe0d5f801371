//! Services from and to the formats of others: HSDS 3.1 (Open Referral), CSV, GeoJSON.
//!
//! It decides how a [`Service`](crate::record::service::Service) maps to HSDS (table: `docs/hsds-mapping.md`), what
//! of a foreign file can be kept, and how everything that cannot is reported: by line and JSON path or column. It
//! never opens a file, never guesses what a file does not state, never lets one bad record stop the good ones, and
//! never lets a record out to an audience that its visibility does not name.
//!
//! ```
//! use marshrut_protocol::hsds::{ImportOptions, Imported, Importer};
//! use marshrut_protocol::{id::OrgId, text::Lang};
//!
//! let options = ImportOptions::new(OrgId([7; 32]), Lang::new("en")?);
//! let mut importer = Importer::new(options);
//! let mut found = importer.push(b"{\"id\": \"b8d2c8f4-52a1-4d0e-9a53-7c1b7d1f0e11\", \"name\": \"HIV test\", ");
//! found.extend(importer.push(b"\"status\": \"active\"}\n"));
//! found.extend(importer.finish());
//! assert!(matches!(&found[..], [Imported::Record { line: 1, .. }]));
//! # Ok::<(), marshrut_protocol::text::InvalidText>(())
//! ```

use crate::time::Span;

mod export;
mod import;
mod language;
pub(crate) mod moment;
mod problem;
mod read;
mod split;
pub(crate) mod uuid;

pub use export::{
    ExportAudience, ExportFormat, ExportItem, csv_header, csv_row, export, geojson_collection, geojson_features,
    may_see, to_hsds,
};
pub use import::columns::ColumnRole;
pub use import::{Format, ImportOptions, ImportSummary, Imported, Importer};
pub use problem::{Problem, ProblemKind, Severity};

/// The version of HSDS that exports follow.
pub const HSDS_VERSION: &str = "3.1";

/// The largest record that is read, in bytes; a larger one is named by its line and skipped without being kept.
pub const MAX_RECORD_BYTES: usize = 256 * 1024;

/// The most records that one import takes; the ids seen so far are kept to find duplicates.
pub const MAX_RECORDS: usize = 1_000_000;

/// How long a check of a record holds where nothing else is agreed: HSDS `assured_date` plus this is
/// [`confirmed_until`](crate::record::service::Service::confirmed_until).
pub const ASSURANCE_HOLDS: Span = Span::days(180);

#[cfg(test)]
mod tests;
