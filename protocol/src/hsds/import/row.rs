//! A row of a CSV file → an HSDS service in JSON → a service: one mapping serves both formats.

use serde_json::{Map, Value, json};

use super::columns::{ColumnRole, Columns};
use super::parse::encoding_message;
use crate::hsds::import::ImportOptions;
use crate::hsds::problem::{Finding, ProblemKind};
use crate::hsds::read::{self, Outcome};

/// Reads one row; `Err` if nothing of it can be kept.
pub(super) fn read(
    columns: &Columns,
    delimiter: u8,
    bytes: &[u8],
    options: &ImportOptions,
) -> Result<Outcome, Finding> {
    let mut row = Row::default();
    for (index, cell) in cells(bytes, delimiter).into_iter().enumerate() {
        match columns.get(index) {
            Some((header, role)) => row.add(header, role, &cell)?,
            None => row.beyond_the_header(&cell),
        }
    }
    let value = Value::Object(row.service);
    let mut outcome = read::read(&value, "$", options);
    // What the whole table lacks is said once, of its header.
    outcome.findings.retain(|finding| finding.kind != ProblemKind::Missing || columns.has_path(&finding.path));
    outcome.findings.iter_mut().for_each(|finding| finding.path = columns.header_of_path(&finding.path));
    outcome.findings.splice(..0, row.findings);
    outcome.service =
        outcome.service.map_err(|finding| Finding { path: columns.header_of_path(&finding.path), ..finding });
    Ok(outcome)
}

/// The cells of a row, unquoted, as bytes.
pub(super) fn cells(row: &[u8], delimiter: u8) -> Vec<Vec<u8>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(row);
    let mut record = csv::ByteRecord::new();
    // Reading from memory does not fail, and a lone row has no other to differ from in length.
    let read = reader.read_byte_record(&mut record).unwrap_or(false);
    if read { record.iter().map(<[u8]>::to_vec).collect() } else { Vec::new() }
}

/// An HSDS service in the making.
#[derive(Default)]
struct Row {
    service: Map<String, Value>,
    findings: Vec<Finding>,
}

impl Row {
    fn add(&mut self, header: &str, role: &ColumnRole, cell: &[u8]) -> Result<(), Finding> {
        let text = std::str::from_utf8(cell).map_err(|why| not_utf8(header, cell, why.valid_up_to()))?;
        if text.trim().is_empty() || *role == ColumnRole::Ignored {
            return Ok(());
        }
        let text = self.plain_text(header, text.trim());
        match role {
            ColumnRole::Id => self.put("$.id", text.into()),
            ColumnRole::Name(None) => self.put("$.name", text.into()),
            ColumnRole::Description(None) => self.put("$.description", text.into()),
            ColumnRole::Name(Some(lang)) => self.put(&format!("$.pn_translations.{lang}.name"), text.into()),
            ColumnRole::Description(Some(lang)) => {
                self.put(&format!("$.pn_translations.{lang}.description"), text.into())
            }
            ColumnRole::Field(field) if field.is_list => self.put_list(field.path, &text),
            ColumnRole::Field(field) => self.put(field.path, text.into()),
            ColumnRole::Ignored => {}
        }
        Ok(())
    }

    /// A cell as text: our own exports put `'` before what a spreadsheet would execute; others' formulas stay text.
    fn plain_text(&mut self, header: &str, text: &str) -> String {
        if let Some(escaped) = text.strip_prefix('\'').filter(|rest| starts_formula(rest) || rest.starts_with('\'')) {
            return escaped.to_owned();
        }
        if is_formula(text) {
            let message = "begins like a spreadsheet formula; kept as plain text, and escaped in every export";
            self.note(header, ProblemKind::Formula, message.into());
        }
        text.to_owned()
    }

    fn beyond_the_header(&mut self, cell: &[u8]) {
        let said = self.findings.iter().any(|finding| finding.path == "$");
        if !cell.trim_ascii().is_empty() && !said {
            let message = "the row has more cells than the header has columns; the further ones are not kept";
            self.note("$", ProblemKind::NotKept, message.into());
        }
    }

    fn note(&mut self, path: &str, kind: ProblemKind, message: String) {
        self.findings.push(Finding::noted(path, kind, message));
    }

    /// Puts `value` at a path of keys and `[0]`; the first column that fills a place holds.
    fn put(&mut self, path: &str, value: Value) {
        let mut steps = path.trim_start_matches("$.").split('.').peekable();
        let mut map = &mut self.service;
        while let Some(step) = steps.next() {
            if steps.peek().is_none() {
                map.entry(step).or_insert(value);
                return;
            }
            let Some(next) = enter(map, step) else { return };
            map = next;
        }
    }

    /// Puts the parts of a cell, each as the item that HSDS has for it.
    fn put_list(&mut self, path: &str, text: &str) {
        let (path, link_type) = path.split_once(':').unwrap_or((path, ""));
        let key = path.trim_start_matches("$.");
        let item = |part: &str| match key {
            "attributes" => json!({"link_type": link_type, "taxonomy_term": {"code": part, "name": part}}),
            "required_documents" => json!({ "document": part }),
            "phones" => json!({ "number": part }),
            "service_areas" => json!({ "name": part }),
            _ => json!({"code": part, "name": part}),
        };
        let items = parts(key, text).map(item).collect::<Vec<_>>();
        if let Value::Array(list) = self.service.entry(key).or_insert_with(|| json!([])) {
            list.extend(items);
        }
    }
}

/// Codes and languages have no comma in them, other texts may.
fn parts<'t>(key: &str, text: &'t str) -> impl Iterator<Item = &'t str> {
    let comma_too = matches!(key, "attributes" | "languages" | "phones");
    let parts = text.split(move |c| matches!(c, ';' | '|') || (comma_too && c == ','));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// The object at `step`, made if there is none; `x[0]` is the first item of the list `x`.
fn enter<'m>(map: &'m mut Map<String, Value>, step: &str) -> Option<&'m mut Map<String, Value>> {
    match step.strip_suffix("[0]") {
        Some(key) => map.entry(key).or_insert_with(|| json!([{}])).get_mut(0)?.as_object_mut(),
        None => map.entry(step).or_insert_with(|| json!({})).as_object_mut(),
    }
}

fn starts_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Phone numbers and amounts begin with `+` or `-` too; those are no formulas.
fn is_formula(text: &str) -> bool {
    let number = |rest: &str| {
        rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '-' | '.' | ',' | ';' | '+'))
    };
    match text.strip_prefix(['+', '-']) {
        Some(rest) => !number(rest),
        None => starts_formula(text),
    }
}

fn not_utf8(header: &str, cell: &[u8], at: usize) -> Finding {
    let message = encoding_message(cell[at], &format!("in this cell, at its byte {}", at + 1));
    Finding::refused(header, ProblemKind::Encoding, message)
}
