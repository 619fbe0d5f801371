//! Terms of other taxonomies: which of ours means the same.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::slug::other_code;
use super::{NAME, all, by_code};
use crate::text::Code;

const FOREIGN: &str = include_str!("foreign.tsv");

/// Our code for the term `code` / `name` of `taxonomy` (each may be empty), `None` if both are empty.
///
/// A term that has no counterpart keeps its own code after [`super::OTHER`], so that nothing is lost.
pub fn from_foreign(taxonomy: &str, code: &str, name: &str) -> Option<Code> {
    let (code, name) = (code.trim(), name.trim());
    let ours = ours(taxonomy, code).or_else(|| mapped(taxonomy, code)).or_else(|| mapped(taxonomy, name));
    let kept = [code, name].into_iter().find(|text| !text.is_empty()).map(kept_code);
    ours.or(kept)
}

/// Codes of our own taxonomy are taken as they are, also where a file does not say which taxonomy it cites.
fn ours(taxonomy: &str, code: &str) -> Option<Code> {
    let code = Code::new(code).ok()?;
    let cites_ours = taxonomy == NAME;
    (cites_ours || by_code(&code).is_some()).then_some(code)
}

/// A code that an earlier import already marked is not marked twice.
fn kept_code(text: &str) -> Code {
    let marked = text.starts_with(super::OTHER).then(|| Code::new(text).ok()).flatten();
    marked.unwrap_or_else(|| other_code(text))
}

fn mapped(taxonomy: &str, text: &str) -> Option<Code> {
    let taxonomy = key(taxonomy);
    let text = key(text);
    let found = TABLE.get(&(taxonomy, text.clone())).or_else(|| TABLE.get(&("*".to_owned(), text)));
    found.cloned()
}

/// By taxonomy and code or name, both lower-case with single hyphens; `*` is any taxonomy.
static TABLE: LazyLock<HashMap<(String, String), Code>> = LazyLock::new(|| {
    let rows = FOREIGN.lines().filter(|line| !line.starts_with('#')).filter_map(row);
    let labels = all().iter().map(|term| (("*".to_owned(), key(term.labels.en)), term.code.clone()));
    let cited = all().iter().filter_map(|term| {
        let (taxonomy, code) = term.exact_match?.split_once(':')?;
        Some(((key(taxonomy), key(code)), term.code.clone()))
    });
    labels.chain(cited).chain(rows).collect()
});

fn row(line: &'static str) -> Option<((String, String), Code)> {
    let mut cells = line.split('\t');
    let (taxonomy, text, ours) = (cells.next()?, cells.next()?, cells.next()?);
    let code = Code::new(ours).ok()?;
    let taxonomy = if taxonomy == "*" { "*".to_owned() } else { key(taxonomy) };
    Some(((taxonomy, key(text)), code))
}

/// Spelling differences that no taxonomy means: letter case, spaces, hyphens, underscores.
fn key(text: &str) -> String {
    let lower = text.to_lowercase();
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '_'))
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}
