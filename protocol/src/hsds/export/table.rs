//! CSV: a row a service, with the columns that the import recognises. It holds less than HSDS: one place, one rule of
//! hours in columns of its own, and none of the `pn_…` blocks.
//!
//! A cell that a spreadsheet would execute gets `'` in front, which the import takes away again.

use super::super::import::columns::FIELDS;
use super::super::uuid;
use super::cells::cell;
use super::{ExportAudience, ExportItem, may_see};
use crate::text::Lang;

/// The whole table of what `audience` may see, with names in every language that occurs.
pub(super) fn csv(items: &[ExportItem<'_>], audience: ExportAudience) -> String {
    let seen = |item: &&ExportItem<'_>| may_see(audience, &item.publisher, &item.service.visibility);
    let mut languages: Vec<Lang> = items.iter().filter(seen).flat_map(|i| i.service.name.keys().cloned()).collect();
    languages.sort();
    languages.dedup();
    let rows = items.iter().filter_map(|item| csv_row(item, audience, &languages));
    std::iter::once(csv_header(&languages)).chain(rows).collect()
}

/// The header line; names and descriptions have a column for each of `languages`.
pub fn csv_header(languages: &[Lang]) -> String {
    let texts = languages.iter().flat_map(|lang| [format!("name:{lang}"), format!("description:{lang}")]);
    let fields = FIELDS.iter().map(|field| field.name.to_owned());
    line(std::iter::once("id".to_owned()).chain(texts).chain(fields))
}

/// A service's line, or `None` if `audience` may not see it.
pub fn csv_row(item: &ExportItem<'_>, audience: ExportAudience, languages: &[Lang]) -> Option<String> {
    if !may_see(audience, &item.publisher, &item.service.visibility) {
        return None;
    }
    let service = item.service;
    let name = |lang| service.name.get(lang).map(ToString::to_string).unwrap_or_default();
    let description = |lang| service.description.get(lang).map(ToString::to_string).unwrap_or_default();
    let texts = languages.iter().flat_map(|lang| [name(lang), description(lang)]);
    let fields = FIELDS.iter().map(|field| cell(item, field.name));
    Some(line(std::iter::once(uuid::format(service.id.as_bytes())).chain(texts).chain(fields)))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(cells.map(escaped)).expect("writing to memory does not fail");
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("cells are UTF-8, and so is what separates them")
}

/// OWASP "CSV injection": these at the start of a cell make spreadsheets execute it.
fn escaped(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{cell}") } else { cell }
}
