//! A place in a JSON document: its value, its path, and where to report what is wrong with it.

use std::cell::RefCell;
use std::fmt;

use serde_json::Value;

use super::super::import::ImportOptions;
use super::super::moment;
use super::super::problem::{Finding, Findings, ProblemKind, Severity, excerpt};
use super::{clean, is_placeholder};
use crate::text::Text;
use crate::time::Timestamp;

/// The most items of one list that are read.
const MAX_ITEMS: usize = 64;

/// The key by which an export of ours is recognised: it names the language of the untranslated texts.
pub(super) const NATIVE_KEY: &str = "pn_language";

/// A value with its path.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a Value,
    path: Path<'a>,
    options: &'a ImportOptions,
    findings: &'a RefCell<Findings>,
    native: bool,
}

/// A JSON path, built outwards only when something is reported.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root(&'a str),
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, &'a str, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(root) => f.write_str(root),
            Self::Key(parent, key) => write!(f, "{parent}.{key}"),
            Self::Item(parent, key, index) => write!(f, "{parent}.{key}[{index}]"),
        }
    }
}

impl<'a> Node<'a> {
    /// The root of a record.
    pub(super) fn root(
        value: &'a Value,
        path: &'a str,
        options: &'a ImportOptions,
        findings: &'a RefCell<Findings>,
    ) -> Self {
        let native = value.get(NATIVE_KEY).is_some();
        Self { value, path: Path::Root(path), options, findings, native }
    }

    /// How the caller wants the file read.
    pub(super) fn options(&self) -> &'a ImportOptions {
        self.options
    }

    /// Whether this node wrote the record's text, so that nothing in it needs interpretation.
    pub(super) fn is_native(&self) -> bool {
        self.native
    }

    /// The value.
    pub(super) fn value(&self) -> &'a Value {
        self.value
    }

    /// The value of `key`, unless it is missing or `null`.
    pub(super) fn child<'s>(&'s self, key: &'s str) -> Option<Node<'s>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(Node { value, path: Path::Key(&self.path, key), ..*self })
    }

    /// A value further down, whose keys are not known beforehand.
    pub(super) fn within<'s>(&'s self, path: &'s str, value: &'s Value) -> Node<'s> {
        Node { value, path: Path::Key(&self.path, path), ..*self }
    }

    /// The object at `key`; anything else there is reported.
    pub(super) fn object<'s>(&'s self, key: &'s str) -> Option<Node<'s>> {
        let child = self.child(key)?;
        if child.value.is_object() {
            return Some(child);
        }
        self.wrong_type(key, "an object");
        None
    }

    /// The items of the list at `key`, at most [`MAX_ITEMS`]; `None` if there is no list.
    pub(super) fn list<'s>(&'s self, key: &'s str) -> Option<Vec<Node<'s>>> {
        let child = self.child(key)?;
        let Value::Array(items) = child.value else {
            self.wrong_type(key, "a list");
            return None;
        };
        if items.len() > MAX_ITEMS {
            let message = format!("{} items; the first {MAX_ITEMS} are kept", items.len());
            self.note_child(key, ProblemKind::TooMany, message);
        }
        let item = |(index, value)| Node { value, path: Path::Item(&self.path, key, index), ..*self };
        Some(items.iter().take(MAX_ITEMS).enumerate().map(item).collect())
    }

    /// The objects in the list at `key`; other items are reported.
    pub(super) fn objects<'s>(&'s self, key: &'s str) -> Vec<Node<'s>> {
        let mut items = self.list(key).unwrap_or_default();
        items.retain(|item| {
            let fits = item.value.is_object();
            if !fits {
                item.drop_self(ProblemKind::WrongType, "expected an object");
            }
            fits
        });
        items
    }

    /// The text at `key`, cleaned and shortened; `None` if it is missing, empty or says "not stated".
    pub(super) fn text<const MAX: usize>(&self, key: &str) -> Option<Text<MAX>> {
        let child = self.child(key)?;
        let Some(text) = child.scalar_text() else {
            self.wrong_type(key, "a text");
            return None;
        };
        child.cleaned(&text)
    }

    /// This value itself as a text.
    pub(super) fn own_text<const MAX: usize>(&self) -> Option<Text<MAX>> {
        let Some(text) = self.scalar_text() else {
            self.drop_self(ProblemKind::WrongType, "expected a text");
            return None;
        };
        self.cleaned(&text)
    }

    /// A text, or a number that stands where a text should: identifiers and codes often do.
    fn scalar_text(&self) -> Option<String> {
        match self.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// `text` as a text of this place.
    pub(super) fn cleaned<const MAX: usize>(&self, text: &str) -> Option<Text<MAX>> {
        if text.trim().is_empty() || (!self.native && is_placeholder(text)) {
            return None;
        }
        let (text, changed) = clean(text);
        if let Some(kind) = changed {
            self.note_self(kind, changed_message(kind, MAX));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// The whole number at `key`, at most `max`.
    pub(super) fn whole_number(&self, key: &str, max: u64) -> Option<u64> {
        let child = self.child(key)?;
        let number = match child.value {
            Value::Number(number) => number.as_u64().or_else(|| whole(number.as_f64()?)),
            Value::String(text) if text.trim().is_empty() => return None,
            Value::String(text) => text.trim().parse().ok(),
            _ => {
                self.wrong_type(key, "a number");
                return None;
            }
        };
        let fits = number.filter(|number| *number <= max);
        if fits.is_none() {
            let message = format!("expected a whole number from 0 to {max}; kept as not stated");
            self.drop_child(key, ProblemKind::InvalidValue, message);
        }
        fits
    }

    /// The moment at `key`.
    pub(super) fn moment(&self, key: &str) -> Option<Timestamp> {
        let text = self.text::<64>(key)?;
        let moment = moment::parse(text.as_str());
        if moment.is_none() {
            let shown = excerpt(text.as_str());
            let message =
                format!("'{shown}' is no date such as 2026-01-31 or 2026-01-31T09:00:00Z; kept as not stated");
            self.drop_child(key, ProblemKind::InvalidValue, message);
        }
        moment
    }

    /// Whether there is anything in this value.
    pub(super) fn has_content(&self) -> bool {
        match self.value {
            Value::Null => false,
            Value::String(text) => !text.trim().is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Object(map) => !map.is_empty(),
            _ => true,
        }
    }

    /// Reports that the value of `key` has the wrong type and counts as not stated.
    pub(super) fn wrong_type(&self, key: &str, expected: &str) {
        let message = format!("expected {expected}; kept as not stated");
        self.drop_child(key, ProblemKind::WrongType, message);
    }

    /// Reports that the value of `key` counts as not stated.
    pub(super) fn drop_child(&self, key: &str, kind: ProblemKind, message: impl Into<String>) {
        self.report(Path::Key(&self.path, key), self.value.get(key), kind, Severity::Dropped, message.into());
    }

    /// Reports something about `key` whose value is kept.
    pub(super) fn note_child(&self, key: &str, kind: ProblemKind, message: impl Into<String>) {
        self.report(Path::Key(&self.path, key), self.value.get(key), kind, Severity::Noted, message.into());
    }

    /// Reports that this value itself is not kept.
    pub(super) fn drop_self(&self, kind: ProblemKind, message: impl Into<String>) {
        self.report(self.path, Some(self.value), kind, Severity::Dropped, message.into());
    }

    /// Reports something about this value, which is kept.
    pub(super) fn note_self(&self, kind: ProblemKind, message: impl Into<String>) {
        self.report(self.path, Some(self.value), kind, Severity::Noted, message.into());
    }

    /// The path as text.
    pub(super) fn path(&self) -> String {
        self.path.to_string()
    }

    fn report(&self, path: Path<'_>, value: Option<&Value>, kind: ProblemKind, severity: Severity, message: String) {
        let value = value.map(beginning).unwrap_or_default();
        self.findings.borrow_mut().add(Finding { path: path.to_string(), value, kind, message, severity });
    }
}

/// What a person recognises in the file: the beginning of a text, or a number; nothing of lists and objects.
fn beginning(value: &Value) -> String {
    match value {
        Value::String(text) => excerpt(text.trim()),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => String::new(),
    }
}

fn changed_message(kind: ProblemKind, max: usize) -> String {
    match kind {
        ProblemKind::Shortened => format!("longer than {max} bytes; shortened"),
        _ => "control characters were removed".into(),
    }
}

/// The whole number that `number` is exactly: feeds write `18.0` for 18.
fn whole(number: f64) -> Option<u64> {
    let exact = number.fract() == 0.0 && (0.0..=9e15).contains(&number);
    exact.then_some(number as u64)
}
