//! Bytes of a record → JSON, or where exactly they are none.

use serde_json::Value;

use crate::hsds::problem::{Finding, Problem, ProblemKind};
use crate::hsds::split::Position;

/// Parses the JSON of a record that begins at `at`.
pub(super) fn json(at: Position, path: &str, bytes: &[u8]) -> Result<Value, Problem> {
    // Where a value was cut off by a line's end, that line is the one to name.
    let bytes = bytes.trim_ascii_end();
    if let Err(why) = std::str::from_utf8(bytes) {
        return Err(encoding(at, path, bytes, why.valid_up_to()));
    }
    serde_json::from_slice(bytes).map_err(|why| syntax(at, path, bytes, &why))
}

/// The records in a value: itself, or the items of a list or a page that stands on one line of a file of lines.
pub(super) fn records<'v>(path: &str, value: &'v Value) -> Vec<(String, &'v Value)> {
    let (list_path, items) = match value {
        Value::Array(items) => (path.to_owned(), items),
        Value::Object(map) => match map.get("contents") {
            Some(Value::Array(items)) => (format!("{path}.contents"), items),
            _ => return vec![(path.to_owned(), value)],
        },
        _ => return vec![(path.to_owned(), value)],
    };
    items.iter().enumerate().map(|(index, item)| (format!("{list_path}[{index}]"), item)).collect()
}

/// Why a file is in an encoding of which not even the line ends can be found.
pub(super) fn not_utf8(first: &[u8]) -> Option<Finding> {
    let utf_16 =
        first.starts_with(b"\xff\xfe") || first.starts_with(b"\xfe\xff") || first.iter().take(4).any(|b| *b == 0);
    let message = "the file is in UTF-16 or is no text; save it as UTF-8 and import it again";
    utf_16.then(|| Finding::refused("$", ProblemKind::Encoding, message))
}

/// What to say about bytes that are not UTF-8, the first of which is `byte`.
pub(super) fn encoding_message(byte: u8, place: &str) -> String {
    format!(
        "not UTF-8: byte {byte:#04x} {place}, probably Latin-1 or Windows-1251; save the file as UTF-8 and import it again"
    )
}

fn encoding(at: Position, path: &str, bytes: &[u8], valid: usize) -> Problem {
    let (before, line_start) = lines_before(bytes, valid);
    let in_line = if before == 0 { at.column } else { 1 } + (valid - line_start) as u64;
    let message = encoding_message(bytes[valid], &format!("at byte {in_line} of the line"));
    Finding::refused(path, ProblemKind::Encoding, message).at_column(at.line + before, Some(in_line))
}

/// How many line ends are before `offset`, and where the last line begins.
fn lines_before(bytes: &[u8], offset: usize) -> (u64, usize) {
    let before = &bytes[..offset];
    let count = before.iter().filter(|b| **b == b'\n').count();
    (count as u64, before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1))
}

fn syntax(at: Position, path: &str, bytes: &[u8], why: &serde_json::Error) -> Problem {
    let text = why.to_string();
    // serde_json adds " at line … column …" of the record, which is not that of the file.
    let said = text.rsplit_once(" at line ").map_or(text.as_str(), |(said, _)| said);
    let too_deep = said.contains("recursion limit");
    let kind = if too_deep { ProblemKind::TooDeep } else { ProblemKind::Syntax };
    let message = if too_deep { "nested too deeply".to_owned() } else { format!("broken JSON: {said}") };
    let line_in_record = why.line().max(1) as u64;
    let column = characters(bytes, why.line(), why.column()) + if line_in_record == 1 { at.column - 1 } else { 0 };
    Finding::refused(path, kind, message).at_column(at.line + line_in_record - 1, Some(column.max(1)))
}

/// The bytes up to `column` of a line, counted in characters as an editor shows them.
fn characters(bytes: &[u8], line: usize, column: usize) -> u64 {
    let text = bytes.split(|b| *b == b'\n').nth(line.saturating_sub(1)).unwrap_or_default();
    String::from_utf8_lossy(&text[..column.min(text.len())]).chars().count() as u64
}
