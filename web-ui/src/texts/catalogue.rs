//! The catalogue's files, compiled in and parsed once.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::languages::Language;

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../locales/", $language, "/frame.ftl")),
            include_str!(concat!("../../locales/", $language, "/failures.ftl")),
            include_str!(concat!("../../locales/", $language, "/services.ftl")),
            include_str!(concat!("../../locales/", $language, "/referrals.ftl")),
            include_str!(concat!("../../locales/", $language, "/following.ftl")),
            include_str!(concat!("../../locales/", $language, "/writing.ftl")),
            include_str!(concat!("../../locales/", $language, "/names.ftl")),
            include_str!(concat!("../../locales/", $language, "/papers.ftl")),
            include_str!(concat!("../../locales/", $language, "/attachments.ftl")),
            include_str!(concat!("../../locales/", $language, "/network.ftl")),
            include_str!(concat!("../../locales/", $language, "/keys.ftl")),
            include_str!(concat!("../../locales/", $language, "/verification.ftl")),
        ]
    };
}

/// The Fluent sources of a language.
pub(super) fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En | Language::Pseudo => files!("en"),
        Language::Ru => files!("ru"),
        Language::Ka => files!("ka"),
    }
}

type Bundle = FluentBundle<FluentResource>;

struct Catalogue {
    en: Bundle,
    ru: Bundle,
    ka: Bundle,
    pseudo: Bundle,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue {
    en: bundle(Language::En),
    ru: bundle(Language::Ru),
    ka: bundle(Language::Ka),
    pseudo: bundle(Language::Pseudo),
});

impl Catalogue {
    fn of(&self, language: Language) -> &Bundle {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
            Language::Ka => &self.ka,
            Language::Pseudo => &self.pseudo,
        }
    }
}

fn bundle(language: Language) -> Bundle {
    let plurals = if language == Language::Pseudo { "en" } else { language.tag() };
    let id: LanguageIdentifier = plurals.parse().expect("our own tags are valid BCP 47");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolation marks around every value would end up in attributes and copied text.
    bundle.set_use_isolating(false);
    if language == Language::Pseudo {
        bundle.set_transform(Some(|text| lengthen(text).into()));
    }
    for source in sources(language) {
        // A test parses every file; here a broken line loses that line only.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The text of `key` in `language`, else in English.
pub(super) fn format(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    [language, Language::En].into_iter().find_map(|language| {
        let bundle = CATALOGUE.of(language);
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    })
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
