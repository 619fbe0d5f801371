//! Text from people: bounded, NFC-normalised, free of control characters.
//!
//! Normalising before signing keeps two spellings of one name from being two names; refusing control and
//! direction-override characters keeps a peer's text from acting on a terminal, a log or a page (SECURITY.md S15).

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;

/// Why a text is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidText {
    /// Longer than the field allows.
    #[error("the text has {bytes} bytes, at most {max} are allowed")]
    TooLong {
        /// Length found, in UTF-8 bytes.
        bytes: usize,
        /// The longest allowed, in UTF-8 bytes.
        max: usize,
    },
    /// Contains a control character other than line feed and tab, or one that overrides text direction.
    #[error("the text contains a control character (U+{0:04X})")]
    Control(u32),
    /// Not a language tag.
    #[error("'{0}' is not a language tag such as 'ru' or 'uz-Cyrl'")]
    Language(String),
    /// Not a country code.
    #[error("'{0}' is not a two-letter country code (ISO 3166-1)")]
    Country(String),
    /// Not a code of a taxonomy.
    #[error("'{0}' is not a taxonomy code (letters, digits, '.', '-', '_', ':'; at most 64)")]
    Code(String),
}

/// Text of at most `MAX` UTF-8 bytes, NFC, trimmed, without control characters. May be empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Normalises and checks `text`.
    pub fn new(text: &str) -> Result<Self, InvalidText> {
        let text = text.trim();
        let text: String = if text.chars().all(is_plain) { text.to_owned() } else { text.nfc().collect() };
        if text.len() > MAX {
            return Err(InvalidText::TooLong { bytes: text.len(), max: MAX });
        }
        match text.chars().find(|c| is_refused(*c)) {
            Some(c) => Err(InvalidText::Control(c.into())),
            None => Ok(Self(text)),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether `c` is its own normal form and combines with nothing beside it: a text of such characters is normalised
/// already, and most texts are. Latin, Cyrillic, Armenian and Georgian letters, digits, ordinary punctuation.
fn is_plain(c: char) -> bool {
    let letters = matches!(c, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}');
    letters || matches!(c, '\u{531}'..='\u{58f}' | '\u{10a0}'..='\u{10ff}' | '\u{2010}'..='\u{2027}' | '\u{2116}')
}

/// Whether no text may contain `c`.
pub(crate) fn is_refused(c: char) -> bool {
    let allowed_control = matches!(c, '\n' | '\t');
    let direction_override = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && !allowed_control) || direction_override
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<const MAX: usize> AsRef<str> for Text<MAX> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> FromStr for Text<MAX> {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::new(text)
    }
}

impl<const MAX: usize> Serialize for Text<MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Parsed(PhantomData))
    }
}

/// Reads a value out of its text without keeping a copy of the text.
struct Parsed<T>(PhantomData<T>);

impl<T: FromStr<Err = InvalidText>> Visitor<'_> for Parsed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

macro_rules! checked_code {
    ($(#[$doc:meta])* $name:ident, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Checks and normalises `text`.
            pub fn new(text: &str) -> Result<Self, InvalidText> {
                $check(text.trim()).map(Self)
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                Self::new(text)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Parsed(PhantomData))
            }
        }
    };
}

checked_code!(
    /// A BCP 47 language tag in its short form (`ru`, `ka`, `uz-Cyrl`).
    Lang, check_language);
checked_code!(
    /// A country, ISO 3166-1 alpha-2, upper case (`GE`).
    Country, check_country);
checked_code!(
    /// A code of the network's taxonomy (`hiv.art`, `HIV.B.DE51`).
    Code, check_code);

fn check_language(text: &str) -> Result<String, InvalidText> {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    let primary_ok = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    let rest_ok = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
    if primary_ok && rest_ok && text.len() <= 16 {
        Ok(format!("{}{}", primary.to_ascii_lowercase(), &text[primary.len()..]))
    } else {
        Err(InvalidText::Language(excerpt(text)))
    }
}

fn check_country(text: &str) -> Result<String, InvalidText> {
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
        Ok(text.to_ascii_uppercase())
    } else {
        Err(InvalidText::Country(excerpt(text)))
    }
}

fn check_code(text: &str) -> Result<String, InvalidText> {
    let fits = (1..=64).contains(&text.len());
    if fits && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':')) {
        Ok(text.to_owned())
    } else {
        Err(InvalidText::Code(excerpt(text)))
    }
}

/// The beginning of a refused text, safe to show: an error must not repeat a megabyte or a control sequence.
fn excerpt(text: &str) -> String {
    text.chars().take(24).map(|c| if is_refused(c) { '\u{FFFD}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_become_one() {
        let composed = Text::<64>::new("Zürich").expect("valid");
        let decomposed = Text::<64>::new("  Zu\u{308}rich ").expect("valid");
        assert_eq!(composed, decomposed);
    }

    #[test]
    fn what_is_taken_as_normalised_is() {
        use unicode_normalization::char::canonical_combining_class;
        use unicode_normalization::{IsNormalized, is_nfc_quick};
        let plain: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).filter(|c| is_plain(*c)).collect();
        assert!(plain.len() > 1_000);
        let unsure = |c: &&char| is_nfc_quick(std::iter::once(**c)) != IsNormalized::Yes;
        assert_eq!(plain.iter().find(unsure), None);
        assert_eq!(plain.iter().find(|c| canonical_combining_class(**c) != 0), None);
        let mixed = Text::<64>::new("и\u{306} \u{212b}").map(|text| text.to_string());
        assert_eq!(mixed, Ok("й Å".into()), "a letter that combines with what follows it");
    }

    #[test]
    fn escapes_and_direction_overrides_are_refused() {
        assert_eq!(Text::<64>::new("a\u{1b}[2J"), Err(InvalidText::Control(0x1b)));
        assert_eq!(Text::<64>::new("a\u{202e}b"), Err(InvalidText::Control(0x202e)));
        assert!(Text::<64>::new("two\nlines").is_ok());
    }

    #[test]
    fn codes_are_checked_and_normalised() {
        assert_eq!(Country::new("ge").map(|c| c.to_string()), Ok("GE".into()));
        assert!(Country::new("GEO").is_err());
        assert_eq!(Lang::new("RU").map(|l| l.to_string()), Ok("ru".into()));
        assert!(Lang::new("русский").is_err());
        assert!(Code::new("../etc").is_err());
    }
}
