//! What was noticed while reading, and the one way by which texts come in: bounded, and without identifiers.

use crate::local_api::FieldProblem;
use crate::referral::identifiers::{self, Certainty};
use crate::text::Text;

/// The longest text that is taken over, in bytes: the longest of a referral.
const MAX_TEXT: usize = 4_000;
/// Most things that are told of one bundle.
const MAX_NOTES: usize = 200;

/// Gathers what a person must be told.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) notes: Vec<FieldProblem>,
}

impl Reader {
    pub(super) fn note(&mut self, field: &str, kind: &str, title: &str) {
        if self.notes.len() < MAX_NOTES {
            let field: String = field.chars().filter(|c| !c.is_control()).take(120).collect();
            self.notes.push(FieldProblem { field, kind: kind.to_owned(), title: title.to_owned() });
        }
    }

    /// A text of a bundle; empty if it may not be taken over, which is told.
    pub(super) fn text(&mut self, path: &str, text: &str) -> String {
        let Ok(read) = Text::<MAX_TEXT>::new(text) else {
            self.note(path, "text", "the text is too long or holds control characters; it was not taken over");
            return String::new();
        };
        let certain = identifiers::scan(read.as_str()).into_iter().find(|found| found.certainty == Certainty::Certain);
        match certain {
            Some(found) => {
                self.note(path, found.kind.name(), "the text holds an identifier and was not taken over");
                String::new()
            }
            None => read.to_string(),
        }
    }

    /// A date as a referral writes it (`YYYY-MM-DD` or `YYYY-MM`); empty if it is none.
    pub(super) fn date(&mut self, path: &str, text: &str) -> String {
        let day = text.get(..10).unwrap_or(text);
        match day.parse::<crate::referral::date::Date>() {
            Ok(date) => date.to_string(),
            Err(_invalid) => {
                self.note(path, "date", "this is no date with a month; it was not taken over");
                String::new()
            }
        }
    }
}
