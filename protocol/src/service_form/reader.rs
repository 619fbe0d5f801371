//! Reads single answers, and notes at which field something is wrong.

use std::ops::RangeInclusive;
use std::str::FromStr;

use super::MAX_ROWS;
use crate::hsds::moment;
use crate::local_api::{Answer, FieldProblem};
use crate::text::{InvalidText, Text};
use crate::time::{Span, Timestamp};

/// The furthest day until which a publisher can vouch.
const FURTHEST: Span = Span::days(366);
/// Answers hold days; the noon of a day is the same day almost everywhere.
const NOON: Span = Span::hours(12);

/// Answers being read.
pub(super) struct Reader<'a> {
    answers: &'a [Answer],
    problems: Vec<FieldProblem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(answers: &'a [Answer]) -> Self {
        Self { answers, problems: Vec::new() }
    }

    pub(super) fn into_problems(self) -> Vec<FieldProblem> {
        self.problems
    }

    /// How many problems there are so far.
    pub(super) fn count(&self) -> usize {
        self.problems.len()
    }

    /// Notes that a field is wrong.
    pub(super) fn wrong(&mut self, field: &str, kind: &str, title: impl Into<String>) {
        self.problems.push(FieldProblem { field: field.into(), kind: kind.into(), title: title.into() });
    }

    /// The first value of a field, trimmed; empty if there is none.
    pub(super) fn one(&self, field: &str) -> &'a str {
        self.all(field).next().unwrap_or_default()
    }

    /// All values of a field that are not empty, trimmed.
    pub(super) fn all(&self, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let field = field.to_owned();
        let values = self.answers.iter().filter(move |answer| answer.field == field);
        values.map(|answer| answer.value.trim()).filter(|value| !value.is_empty())
    }

    pub(super) fn is(&self, field: &str, value: &str) -> bool {
        self.one(field) == value
    }

    /// The numbers of the rows of a family (`place` for `place.2.city`), in order.
    pub(super) fn rows(&mut self, family: &str) -> Vec<u16> {
        let number =
            |answer: &Answer| answer.field.strip_prefix(family)?.strip_prefix('.')?.split('.').next()?.parse().ok();
        let mut rows: Vec<u16> = self.answers.iter().filter_map(number).collect();
        rows.sort_unstable();
        rows.dedup();
        if rows.len() > MAX_ROWS {
            self.wrong(family, "too-many", format!("at most {MAX_ROWS}; delete some"));
            rows.truncate(MAX_ROWS);
        }
        rows
    }

    /// A text; none if it is empty or wrong.
    pub(super) fn text<const MAX: usize>(&mut self, field: &str) -> Option<Text<MAX>> {
        let text = self.one(field);
        if text.is_empty() { None } else { self.checked(field, text) }
    }

    fn checked<const MAX: usize>(&mut self, field: &str, text: &str) -> Option<Text<MAX>> {
        let kind =
            |error: &InvalidText| if matches!(error, InvalidText::TooLong { .. }) { "too-long" } else { "characters" };
        match Text::new(text) {
            Ok(text) => Some(text).filter(|text| !text.is_empty()),
            Err(error) => {
                self.wrong(field, kind(&error), error.to_string());
                None
            }
        }
    }

    /// A text for each line that is not empty.
    pub(super) fn lines<const MAX: usize>(&mut self, field: &str) -> Vec<Text<MAX>> {
        let lines: Vec<&str> = self.one(field).lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.len() > MAX_ROWS {
            self.wrong(field, "too-many", format!("at most {MAX_ROWS} lines; delete some"));
        }
        lines.into_iter().take(MAX_ROWS).filter_map(|line| self.checked(field, line)).collect()
    }

    /// One of a few choices by its name.
    pub(super) fn choice<T: Copy>(&mut self, field: &str, choices: &[(&str, T)]) -> Option<T> {
        let name = self.one(field);
        let found = choices.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        if found.is_none() && !name.is_empty() {
            self.wrong(field, "choice", "this is not one of the choices");
        }
        found
    }

    /// Any of several choices by their names, each once, in the order of the choices.
    pub(super) fn choices<T: Copy>(&mut self, field: &str, choices: &[(&str, T)]) -> Vec<T> {
        let given: Vec<&str> = self.all(field).collect();
        if given.iter().any(|name| !choices.iter().any(|(known, _)| known == name)) {
            self.wrong(field, "choice", "this is not one of the choices");
        }
        choices.iter().filter(|(name, _)| given.contains(name)).map(|(_, value)| *value).collect()
    }

    /// A code, a language, a country, an id.
    pub(super) fn code<T: FromStr>(&mut self, field: &str) -> Option<T> {
        let text = self.one(field);
        if text.is_empty() { None } else { self.parsed(field, text) }
    }

    /// Several of them, each once.
    pub(super) fn codes<T: FromStr + PartialEq>(&mut self, field: &str) -> Vec<T> {
        let mut codes: Vec<T> = Vec::new();
        let given: Vec<&str> = self.all(field).collect();
        if given.len() > MAX_ROWS {
            self.wrong(field, "too-many", format!("at most {MAX_ROWS}; untick some"));
        }
        for text in given.into_iter().take(MAX_ROWS) {
            codes.extend(self.parsed(field, text).filter(|code| !codes.contains(code)));
        }
        codes
    }

    fn parsed<T: FromStr>(&mut self, field: &str, text: &str) -> Option<T> {
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.wrong(field, "unknown", "this is not known here; choose one from the list");
        }
        parsed
    }

    /// A whole number within limits.
    pub(super) fn number(&mut self, field: &str, within: RangeInclusive<u16>) -> Option<u16> {
        let text = self.one(field);
        let number = text.parse().ok().filter(|number| within.contains(number));
        if number.is_none() && !text.is_empty() {
            self.wrong(field, "number", format!("a whole number from {} to {}", within.start(), within.end()));
        }
        number
    }

    /// A time of day in minutes; `9`, `9.30` and `9:30` are times.
    pub(super) fn time(&mut self, field: &str) -> Option<u16> {
        let text = self.one(field);
        let whole_hour = text.len() <= 2 && text.bytes().all(|digit| digit.is_ascii_digit());
        let minutes = if whole_hour { moment::minutes(&format!("{text}:00")) } else { moment::minutes(text) };
        if minutes.is_none() && !text.is_empty() {
            self.wrong(field, "time", "a time such as 9:30 or 18:00");
        }
        minutes
    }

    /// A day to come. The very moment that was kept before, if it is of the same day.
    pub(super) fn day_to_come(&mut self, field: &str, before: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
        let text = self.one(field);
        if text.is_empty() {
            return None;
        }
        if let Some(kept) = before.filter(|kept| *kept > now && moment::date(*kept).as_deref() == Some(text)) {
            return Some(kept);
        }
        let day = if text.len() == 10 { moment::parse(text) } else { None };
        let (kind, title) = match day.map(|day| day.plus(NOON)) {
            None => ("date", "a day such as 2026-12-31"),
            Some(noon) if noon <= now => ("past", "this day is over; choose one to come"),
            Some(noon) if noon.since(now) > FURTHEST => ("far", "at most a year from today"),
            Some(noon) => return Some(noon),
        };
        self.wrong(field, kind, title);
        None
    }
}
