//! Columns of a CSV file: what each means, by the caller's mapping or by its header's name.

mod role;

use crate::hsds::problem::{Finding, ProblemKind, excerpt};
use crate::text::is_refused;

pub use role::ColumnRole;
pub(in crate::hsds) use role::FIELDS;

/// The most columns that are read.
const MAX_COLUMNS: usize = 256;

/// What a table may lack, and what follows from it.
const REQUIRED: &[(&str, &str)] = &[
    ("$.id", "no column for the id; services are recognised by provider, name and place in later imports"),
    ("$.status", "no column for the status; kept as not stated"),
];

/// What a table's columns mean.
#[derive(Debug)]
pub(in super::super) struct Columns {
    columns: Vec<(String, ColumnRole)>,
}

impl Columns {
    /// Reads the header line.
    pub(super) fn read(bytes: &[u8], delimiter: u8, mapping: &[(String, ColumnRole)]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let cells = super::row::cells(bytes, delimiter);
        let headers = cells.iter().take(MAX_COLUMNS).map(|cell| header_text(cell));
        let columns: Vec<_> = headers.map(|header| with_role(header, mapping, &mut findings)).collect();
        report_absent(&columns, mapping, &mut findings);
        if !columns.iter().any(|(_, role)| matches!(role, ColumnRole::Id | ColumnRole::Name(_))) {
            let message = "no column is recognised as the service's name or id; map one, or check that this is a table";
            findings.push(Finding::refused("$", ProblemKind::NotAService, message));
        }
        let read = Self { columns };
        findings.extend(
            REQUIRED.iter().filter(|(path, _)| !read.has_path(path)).map(|(_, message)| noted("$", (*message).into())),
        );
        (read, findings)
    }

    /// Whether a column fills the place `path` of the HSDS service.
    pub(super) fn has_path(&self, path: &str) -> bool {
        self.columns.iter().any(|(_, role)| role.path() == Some(path))
    }

    /// The header and the meaning of column `index`.
    pub(super) fn get(&self, index: usize) -> Option<(&str, &ColumnRole)> {
        self.columns.get(index).map(|(header, role)| (header.as_str(), role))
    }

    /// The header of the column that means `role`, or the role's own name.
    pub(super) fn header_of(&self, role: ColumnRole) -> &str {
        self.columns.iter().find(|(_, r)| *r == role).map_or(role.name(), |(header, _)| header)
    }

    /// The header of the column that a JSON path of the row's record comes from, else the path itself.
    pub(super) fn header_of_path(&self, path: &str) -> String {
        let from = |role: &ColumnRole| role.path().is_some_and(|own| path.starts_with(own));
        let found =
            self.columns.iter().filter(|(_, role)| from(role)).max_by_key(|(_, role)| role.path().map(str::len));
        found.map_or_else(|| path.to_owned(), |(header, _)| header.clone())
    }
}

fn header_text(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell);
    text.trim().chars().filter(|c| !is_refused(*c)).take(80).collect()
}

fn with_role(header: String, mapping: &[(String, ColumnRole)], findings: &mut Vec<Finding>) -> (String, ColumnRole) {
    let mapped = mapping.iter().find(|(name, _)| name.trim() == header).map(|(_, role)| role.clone());
    let role = mapped.or_else(|| ColumnRole::by_header(&header)).unwrap_or_else(|| {
        let message = "this column is not recognised and not imported; map it to say what it means";
        findings.push(noted(&header, message.into()));
        ColumnRole::Ignored
    });
    (header, role)
}

fn report_absent(columns: &[(String, ColumnRole)], mapping: &[(String, ColumnRole)], findings: &mut Vec<Finding>) {
    let present = |name: &str| columns.iter().any(|(header, _)| header == name.trim());
    for (name, _) in mapping.iter().filter(|(name, _)| !present(name)) {
        findings
            .push(noted(name, format!("the mapping names a column '{}' that the file does not have", excerpt(name))));
    }
}

fn noted(header: &str, message: String) -> Finding {
    Finding::noted(header, ProblemKind::NotKept, message)
}
