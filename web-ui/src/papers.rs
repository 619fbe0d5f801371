//! Papers and files for people outside the pages: the slip that a client carries, the text of a consent, everything
//! that is held on a client. In the client's language, from the same catalogue as the pages.
//!
//! It decides what stands on a paper. A slip names no person, no organisation, no place and no health word: whoever
//! finds it learns that somebody has sixteen digits.

mod consent;
mod font;
mod pdf;
mod qr;
mod slip;

pub use consent::consent_text;
pub use slip::slip_pdf;

pub use crate::pages::client_html;
pub(crate) use qr::Qr;
pub(crate) use slip::Slip;

use marshrut_protocol::text::Lang;

use crate::languages::Language;
use crate::texts::Texts;

/// The catalogue in the language of a text of ours.
pub(crate) fn texts_of(tag: &str) -> Texts {
    Texts { language: Language::from_tag(tag).unwrap_or(Language::En) }
}

/// The catalogue in a language, if it has it.
fn texts_in(language: &Lang) -> Option<Texts> {
    Language::from_tag(language.as_str()).map(|language| Texts { language })
}
