//! The message catalogue: every word of the interface, by key, in a person's language.
//!
//! Texts are in `locales/<language>/*.ftl` (Fluent). A key that a language lacks falls back to English; a key that
//! does not exist at all shows as itself, and the tests see to it that this never happens.

mod catalogue;
mod collation;
mod dates;
mod names;

#[cfg(test)]
mod completeness;
#[cfg(test)]
mod tests;

use fluent_bundle::{FluentArgs, FluentValue};

pub(crate) use dates::{Clock, Moment};
#[cfg(test)]
pub(crate) use tests::files;

use crate::languages::Language;

/// The catalogue as one person reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Texts {
    /// In which language.
    pub(crate) language: Language,
}

impl Texts {
    /// The tag for `lang` attributes.
    pub(crate) fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The text of `key`.
    pub(crate) fn say(&self, key: &str) -> String {
        self.optional(key).unwrap_or_else(|| key.to_owned())
    }

    /// The text of `key` for `count` things, in the plural form that the language wants.
    pub(crate) fn count(&self, key: &str, count: impl TryInto<i64>) -> String {
        let count = count.try_into().unwrap_or(i64::MAX);
        self.filled(key, &[("count", FluentValue::from(count))])
    }

    /// The text of `key` with one word of our own or of a partner put in its place.
    pub(crate) fn with(&self, key: &str, name: &'static str, value: &str) -> String {
        self.filled(key, &[(name, FluentValue::from(value.to_owned()))])
    }

    /// The text of `key` with several values in their places.
    pub(crate) fn filled(&self, key: &str, values: &[(&'static str, FluentValue<'static>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let text = catalogue::format(self.language, key, Some(&args)).unwrap_or_else(|| key.to_owned());
        values.iter().fold(text, |text, (_, value)| with_one_full_stop(text, value))
    }

    /// The text of `key`, if there is one.
    pub(crate) fn optional(&self, key: &str) -> Option<String> {
        catalogue::format(self.language, key, None)
    }

    /// The text of a code that the API gave (`problem`, `state`, `action` …), or `otherwise` if we know none.
    pub(crate) fn code(&self, family: &str, code: &str, otherwise: &str) -> String {
        let code: String = code.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        self.optional(&format!("{family}-{}", code.to_ascii_lowercase())).unwrap_or_else(|| otherwise.to_owned())
    }
}

/// A value that ends in a full stop (a Russian date: `10 июня 2026 г.`) ends the sentence with it too.
fn with_one_full_stop(text: String, value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(value) if value.ends_with('.') => text.replace(&format!("{value}."), value),
        _ => text,
    }
}
