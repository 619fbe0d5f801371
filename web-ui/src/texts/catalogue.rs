//! The catalogue's files, compiled in compressed; a language is unpacked and parsed when it is first spoken.

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::languages::Language;

/// Tag and packed texts of every directory of `locales`; the build script writes it.
const PACKED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// Whose texts a language speaks.
fn written_in(language: Language) -> Language {
    if language == Language::Pseudo { Language::En } else { language }
}

/// The Fluent source of a language, all files in one; empty if it has none yet.
pub(super) fn source(language: Language) -> String {
    let tag = written_in(language).tag();
    let mut text = String::new();
    if let Some((_, packed)) = PACKED.iter().find(|(packed, _)| *packed == tag) {
        ZlibDecoder::new(*packed).read_to_string(&mut text).expect("the build script packed a text");
    }
    text
}

type Bundle = FluentBundle<FluentResource>;

/// A language that is spoken.
struct Catalogue {
    bundle: Bundle,
    /// Keys of names of countries and languages.
    named: Vec<String>,
}

/// One for each variant of [`Language`], the pseudo-language being the last.
static CATALOGUES: [OnceLock<Catalogue>; Language::Pseudo as usize + 1] =
    [const { OnceLock::new() }; Language::Pseudo as usize + 1];

fn catalogue(language: Language) -> &'static Catalogue {
    CATALOGUES[language as usize].get_or_init(|| {
        let source = source(language);
        let keys = source.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key));
        let named = keys.filter(|key| key.starts_with("country-") || key.starts_with("language-"));
        let named = named.map(str::to_owned).collect();
        Catalogue { bundle: bundle(language, source), named }
    })
}

/// By whose plural rules a language counts.
pub(super) fn counts_as(language: Language) -> LanguageIdentifier {
    let tag = match language {
        // intl_pluralrules 7.0.2 takes 22 to 24 in Belarusian for 25. For whole numbers the rules are the Ukrainian ones.
        Language::Be => Language::Uk.tag(),
        _ => written_in(language).tag(),
    };
    tag.parse().expect("our own tags are valid BCP 47")
}

fn bundle(language: Language, source: String) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![counts_as(language)]);
    // Isolation marks around every value would end up in attributes and copied text.
    bundle.set_use_isolating(false);
    if language == Language::Pseudo {
        bundle.set_transform(Some(|text| lengthen(text).into()));
    }
    // A test parses every file; here a broken line loses that line only.
    let resource = FluentResource::try_new(source).unwrap_or_else(|(parsed, _)| parsed);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The text of `key` in `language`, else in English.
pub(super) fn format(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    [language, Language::En].into_iter().find_map(|language| {
        let bundle = &catalogue(language).bundle;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    })
}

/// What stands after `prefix` in the keys that begin with it, of countries or of languages.
pub(super) fn codes(prefix: &'static str) -> impl Iterator<Item = &'static str> {
    catalogue(Language::En).named.iter().filter_map(move |key| key.strip_prefix(prefix))
}

/// Accented and 40 % longer, still readable.
fn lengthen(text: &str) -> String {
    let accented: String = text.chars().map(accent).collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    format!("{accented}{}", "~".repeat(letters * 2 / 5))
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'n' => 'ñ',
        'c' => 'ç',
        'A' => 'Á',
        'E' => 'É',
        'O' => 'Ó',
        other => other,
    }
}
