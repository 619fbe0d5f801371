//! The interface languages and which of them a person gets: the cookie's, else the browser's, else English.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

/// A language in which the whole interface exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Language {
    /// English: also what a missing text falls back to.
    En,
    /// Russian.
    Ru,
    /// Georgian.
    Ka,
    /// English, made 40 % longer and accented: shows texts that bypass the catalogue and layouts that burst.
    /// Reached by its cookie value only; the switcher does not offer it.
    Pseudo,
}

impl Language {
    /// What the switcher offers, in its order.
    pub(crate) const OFFERED: [Self; 3] = [Self::Ka, Self::Ru, Self::En];

    /// The BCP 47 tag, also the cookie's value.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Ka => "ka",
            Self::Pseudo => "en-XA",
        }
    }

    /// Whether its texts were written by a machine and no native speaker has read them yet.
    pub(crate) fn is_machine_draft(self) -> bool {
        self == Self::Ka
    }

    /// Its name for itself.
    pub(crate) fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Ka => "ქართული",
            Self::Pseudo => "Pseudo",
        }
    }

    /// The language of a tag, if the interface has it.
    pub(crate) fn from_tag(tag: &str) -> Option<Self> {
        let exact =
            [Self::En, Self::Ru, Self::Ka, Self::Pseudo].into_iter().find(|l| l.tag().eq_ignore_ascii_case(tag));
        exact.or_else(|| {
            let primary = tag.split('-').next().unwrap_or_default();
            Self::OFFERED.into_iter().find(|l| l.tag().eq_ignore_ascii_case(primary))
        })
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

    #[test]
    fn the_browsers_best_known_language_is_taken() {
        let accepted = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, text.parse().expect("a header value"));
            Language::accepted(&headers)
        };
        assert_eq!(accepted("ka-GE,ka;q=0.9,en;q=0.8"), Some(Language::Ka));
        assert_eq!(accepted("fr,en;q=0.4,ru;q=0.7"), Some(Language::Ru));
        assert_eq!(accepted("fr, de"), None);
        assert_eq!(accepted("ru;q=0, en;q=0.1"), Some(Language::En));
        assert_eq!(accepted("ru;q=NaN"), None);
    }
}
