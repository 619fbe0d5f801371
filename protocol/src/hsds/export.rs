//! Services as others read them: HSDS 3.1, GeoJSON (RFC 7946) and CSV (RFC 4180).
//!
//! Every export names its audience, and [`may_see`] is asked for each record. A safety block never goes to the public,
//! and an address that is withheld goes to nobody.

mod cells;
mod geojson;
mod hsds_json;
mod parts;
mod places;
mod table;

use serde_json::Value;

use crate::id::OrgId;
use crate::record::service::{Service, Visibility};
use crate::text::Lang;

pub use geojson::{geojson_collection, geojson_features};
pub use hsds_json::to_hsds;
pub use table::{csv_header, csv_row};

/// For whom an export is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportAudience {
    /// Anyone.
    Public,
    /// Any member of the network.
    Network,
    /// One member.
    Organisation(OrgId),
}

/// A record to export.
#[derive(Debug, Clone, Copy)]
pub struct ExportItem<'a> {
    /// Who publishes it.
    pub publisher: OrgId,
    /// The publisher's name.
    pub publisher_name: &'a str,
    /// The record.
    pub service: &'a Service,
    /// The working language: of the texts in places where the format has room for one language only.
    pub language: &'a Lang,
}

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// HSDS 3.1, one service a line.
    HsdsLines,
    /// HSDS 3.1 as one page (`contents`).
    HsdsPage,
    /// A GeoJSON FeatureCollection.
    GeoJson,
    /// A table.
    Csv,
}

/// Whether `audience` may see a record of `publisher` with this visibility.
pub fn may_see(audience: ExportAudience, publisher: &OrgId, visibility: &Visibility) -> bool {
    match (audience, visibility) {
        (_, Visibility::Public) => true,
        (ExportAudience::Public, _) => false,
        (_, Visibility::Network) => true,
        (ExportAudience::Network, Visibility::Named(_)) => false,
        (ExportAudience::Organisation(org), Visibility::Named(named)) => org == *publisher || named.contains(&org),
    }
}

/// The whole export of `items` for `audience`, as text in UTF-8; records that it may not see are left out.
pub fn export(items: &[ExportItem<'_>], audience: ExportAudience, format: ExportFormat) -> String {
    let services = || items.iter().filter_map(|item| to_hsds(item, audience));
    match format {
        ExportFormat::HsdsLines => services().map(|service| format!("{service}\n")).collect(),
        ExportFormat::HsdsPage => page(services().collect()).to_string(),
        ExportFormat::GeoJson => geojson_collection(items, audience).to_string(),
        ExportFormat::Csv => table::csv(items, audience),
    }
}

/// All services on one page, as HSDS's API gives pages.
fn page(contents: Vec<Value>) -> Value {
    let size = contents.len();
    serde_json::json!({
        "total_items": size,
        "total_pages": 1,
        "page_number": 1,
        "size": size,
        "first_page": true,
        "last_page": true,
        "empty": size == 0,
        "contents": contents,
    })
}
