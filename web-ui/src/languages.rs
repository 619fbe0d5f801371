//! The interface languages and which of them a person gets: the cookie's, else the browser's, else English.
//!
//! A language is one line of the table below and a directory of `locales`. Its texts may grow for a while; it is
//! offered when it has every text, and a test compares the two.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// Somebody who speaks the language has read its texts.
const READ: bool = false;
/// A machine wrote its texts and no native speaker has read them yet.
const DRAFT: bool = true;
/// Its texts are whole: people can choose it.
const OFFERED: bool = true;

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $tag:literal $own_name:literal $draft:ident $offered:expr;)+) => {
        /// A language of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Language {
            $($(#[$doc])* $name,)+
            /// English, made 40 % longer and accented: shows texts that bypass the catalogue and layouts that burst.
            /// Reached by its cookie value only; the chooser does not offer it.
            Pseudo,
        }

        impl Language {
            /// All but the pseudo-language, as the chooser lists them: by alphabet, then by their own names.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The BCP 47 tag, also the cookie's value.
            pub(crate) fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)+
                    Self::Pseudo => "en-XA",
                }
            }

            /// Its name for itself.
            pub(crate) fn own_name(self) -> &'static str {
                match self {
                    $(Self::$name => $own_name,)+
                    Self::Pseudo => "Pseudo",
                }
            }

            /// Whether its texts were written by a machine and no native speaker has read them yet.
            pub(crate) fn is_machine_draft(self) -> bool {
                match self {
                    $(Self::$name => $draft,)+
                    Self::Pseudo => false,
                }
            }

            /// Whether people can choose it.
            fn is_offered(self) -> bool {
                match self {
                    $(Self::$name => $offered,)+
                    Self::Pseudo => false,
                }
            }
        }
    };
}

languages! {
    /// German.
    De "de" "Deutsch" DRAFT OFFERED;
    /// Estonian.
    Et "et" "Eesti" DRAFT OFFERED;
    /// English: also what a missing text falls back to.
    En "en" "English" READ OFFERED;
    /// French.
    Fr "fr" "Français" DRAFT OFFERED;
    /// Polish.
    Pl "pl" "Polski" DRAFT OFFERED;
    /// Romanian, which is also the language of Moldova.
    Ro "ro" "Română" DRAFT OFFERED;
    /// Belarusian.
    Be "be" "Беларуская" DRAFT OFFERED;
    /// Kazakh.
    Kk "kk" "Қазақша" DRAFT OFFERED;
    /// Russian.
    Ru "ru" "Русский" READ OFFERED;
    /// Ukrainian.
    Uk "uk" "Українська" DRAFT OFFERED;
    /// Georgian.
    Ka "ka" "ქართული" DRAFT OFFERED;
    /// Armenian.
    Hy "hy" "Հայերեն" DRAFT OFFERED;
}

impl Language {
    /// What people can choose, in the chooser's order.
    pub(crate) fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|language| language.is_offered())
    }

    /// The language of a tag, if it is offered or is the pseudo-language.
    pub(crate) fn from_tag(tag: &str) -> Option<Self> {
        if tag.eq_ignore_ascii_case(Self::Pseudo.tag()) {
            return Some(Self::Pseudo);
        }
        let primary = match tag.split('-').next().unwrap_or_default() {
            // What Romanian was called in Moldova; old browsers there still ask for it.
            "mo" => "ro",
            primary => primary,
        };
        Self::offered().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language of `Accept-Language` that the interface has, by the browser's own weights.
    pub(crate) fn accepted(headers: &HeaderMap) -> Option<Self> {
        let wanted = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        let mut weighted: Vec<(u16, Self)> = wanted.split(',').take(20).filter_map(weighted_language).collect();
        weighted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        weighted.first().map(|(_, language)| *language)
    }
}

/// `ru;q=0.8` as (800, Russian).
fn weighted_language(part: &str) -> Option<(u16, Language)> {
    let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
    let weight: f32 = weight.trim().parse().ok().filter(|w| (0.0..=1.0).contains(w))?;
    let language = Language::from_tag(tag.trim())?;
    (weight > 0.0).then_some(((weight * 1000.0) as u16, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(text: &str) -> Option<Language> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, text.parse().expect("a header value"));
        Language::accepted(&headers)
    }

    #[test]
    fn the_browsers_best_known_language_is_taken() {
        assert_eq!(accepted("ka-GE,ka;q=0.9,en;q=0.8"), Some(Language::Ka));
        assert_eq!(accepted("nl,en;q=0.4,ru;q=0.7"), Some(Language::Ru));
        assert_eq!(accepted("nl, sv"), None);
        assert_eq!(accepted("ru;q=0, en;q=0.1"), Some(Language::En));
        assert_eq!(accepted("ru;q=NaN"), None);
    }

    #[test]
    fn every_language_that_is_offered_is_found_by_its_tag_and_no_other_is() {
        for language in Language::ALL.iter().copied() {
            let found = language.is_offered().then_some(language);
            assert_eq!(Language::from_tag(language.tag()), found);
            assert_eq!(accepted(&format!("{}-ZZ, nl;q=0.5", language.tag().to_uppercase())), found);
        }
        assert_eq!(Language::from_tag("mo-MD"), Language::from_tag("ro"));
        assert_eq!(Language::from_tag("en-XA"), Some(Language::Pseudo));
        assert_eq!(Language::from_tag(""), None);
    }
}
