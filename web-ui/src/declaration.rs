//! The Declaration of the partner network, and its working translations: they help to read it, and nobody signs them.
//!
//! A charter holds the text that its members sign; only if that is this Declaration there are translations of it. It
//! never decides what is signed.

use crate::languages::Language;

/// The Declaration adopted on 25 September 2024, in Russian, word for word.
pub const ORIGINAL: &str = include_str!("../../docs/declaration/declaration.ru.txt");

/// The language of [`ORIGINAL`] (BCP 47).
pub(crate) const ORIGINAL_TAG: &str = "ru";

/// What the Declaration says in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingTranslation {
    /// That it is a working translation and not what is signed, in its own language.
    pub mark: &'static str,
    /// The text.
    pub text: &'static str,
}

/// Whether a text is the Declaration of the partner network.
pub(crate) fn is_original(text: &str) -> bool {
    text.trim() == ORIGINAL.trim()
}

/// A working translation of that text into the language with that tag. None if it is not the partner network's
/// Declaration, or there is no need of one.
pub fn working_translation(text: &str, tag: &str) -> Option<WorkingTranslation> {
    let language = Language::ALL.iter().find(|language| language.tag() == tag)?;
    let (mark, text) = file(*language).filter(|_| is_original(text))?.split_once("\n\n")?;
    Some(WorkingTranslation { mark: mark.trim(), text: text.trim() })
}

/// A part of such a text as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    /// Whether it is a heading.
    pub(crate) heading: bool,
    /// Whether it is one of a list.
    pub(crate) listed: bool,
    /// Its words without the marks.
    pub(crate) text: String,
}

/// The paragraphs of a text in which `## ` marks a heading and `- ` one of a list; the marks are not shown.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let block = |paragraph: &str| {
        let words = paragraph.trim_start_matches('#');
        let heading = words.len() < paragraph.len() && words.starts_with(' ');
        let listed = paragraph.strip_prefix("- ");
        let text = listed.unwrap_or(if heading { words.trim() } else { paragraph }).to_owned();
        Block { heading, listed: listed.is_some(), text }
    };
    paragraphs.map(block).collect()
}

/// The file of a language: the mark in one paragraph, then the text.
fn file(language: Language) -> Option<&'static str> {
    match language {
        Language::Ru => None,
        Language::Be => Some(include_str!("../../docs/declaration/declaration.be.txt")),
        Language::De => Some(include_str!("../../docs/declaration/declaration.de.txt")),
        Language::En | Language::Pseudo => Some(include_str!("../../docs/declaration/declaration.en.txt")),
        Language::Et => Some(include_str!("../../docs/declaration/declaration.et.txt")),
        Language::Fr => Some(include_str!("../../docs/declaration/declaration.fr.txt")),
        Language::Hy => Some(include_str!("../../docs/declaration/declaration.hy.txt")),
        Language::Ka => Some(include_str!("../../docs/declaration/declaration.ka.txt")),
        Language::Kk => Some(include_str!("../../docs/declaration/declaration.kk.txt")),
        Language::Pl => Some(include_str!("../../docs/declaration/declaration.pl.txt")),
        Language::Ro => Some(include_str!("../../docs/declaration/declaration.ro.txt")),
        Language::Uk => Some(include_str!("../../docs/declaration/declaration.uk.txt")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines that begin like this make the text's shape.
    fn shape(text: &str) -> Vec<&str> {
        let begins = ["## ", "### ", "1. ", "2. ", "3. ", "4. ", "- "];
        text.lines().filter_map(|line| begins.into_iter().find(|begin| line.starts_with(begin))).collect()
    }

    #[test]
    fn marks_are_not_shown_and_no_word_is_lost() {
        let shown = blocks(ORIGINAL);
        assert!(shown.iter().any(|block| block.heading) && shown.iter().any(|block| block.listed));
        assert!(shown.iter().all(|block| !block.text.starts_with(['#', '-'])), "{shown:?}");
        let words = |text: &str| -> Vec<String> {
            let words = text.split_whitespace().filter(|word| !matches!(*word, "##" | "###" | "-"));
            words.map(str::to_owned).collect()
        };
        let all: Vec<String> = shown.iter().flat_map(|block| words(&block.text)).collect();
        assert_eq!(all, words(ORIGINAL));
        assert_eq!(blocks("#1 of all"), [Block { heading: false, listed: false, text: "#1 of all".into() }]);
    }

    #[test]
    fn every_language_has_the_whole_declaration_marked_as_a_working_translation() {
        for language in Language::ALL.iter().filter(|language| language.tag() != ORIGINAL_TAG) {
            let tag = language.tag();
            let held = working_translation(ORIGINAL, tag).unwrap_or_else(|| panic!("{tag} has none"));
            assert!(!held.mark.contains('\n') && held.mark.chars().count() > 60, "{tag} is not marked: {}", held.mark);
            assert!(!held.text.contains(held.mark), "{tag}");
            assert_eq!(shape(held.text), shape(ORIGINAL), "{tag} has other parts than the original");
            let paragraphs = |text: &str| text.trim().split("\n\n").count();
            assert_eq!(paragraphs(held.text), paragraphs(ORIGINAL), "{tag} has other paragraphs than the original");
            for said in ["11", "14", "2024", "Telegram"] {
                assert!(held.text.contains(said), "{tag} does not say {said}");
            }
        }
    }

    #[test]
    fn the_original_needs_no_translation_and_another_text_has_none() {
        assert_eq!(working_translation(ORIGINAL, ORIGINAL_TAG), None);
        assert_eq!(working_translation("We help.", "en"), None);
        assert_eq!(working_translation(ORIGINAL, "xx"), None);
        assert!(
            working_translation(&format!("{ORIGINAL}\n"), "en").is_some(),
            "white space around it is no other text"
        );
    }
}
