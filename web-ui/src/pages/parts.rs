//! Pieces that several pages show: badges, texts in another language, problems of a form, page numbers.

use std::collections::BTreeMap;

use axum::response::Redirect;
use fluent_bundle::FluentValue;
use marshrut_protocol::text::{Code, Lang, Text};

use crate::languages::Language;
use crate::texts::Texts;

/// A short label; its tone is never the only way in which it speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Badge {
    /// `good`, `warning`, `bad` or `plain`.
    pub(crate) tone: &'static str,
    pub(crate) text: String,
}

impl Badge {
    pub(crate) fn new(tone: &'static str, text: String) -> Self {
        Self { tone, text }
    }
}

/// A record's text, with its language if that is not the page's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    pub(crate) lang: Option<String>,
}

impl Spoken {
    /// The text in the person's language, else English, Russian, or whatever there is.
    pub(crate) fn best<const MAX: usize>(texts: &BTreeMap<Lang, Text<MAX>>, t: Texts) -> Self {
        let wanted = [t.language, Language::En, Language::Ru].map(|l| l.tag());
        let preferred = wanted.iter().find_map(|tag| texts.iter().find(|(lang, _)| lang.as_str() == *tag));
        let Some((lang, text)) = preferred.or_else(|| texts.iter().next()) else { return Self::default() };
        let foreign = lang.as_str().split('-').next() != Some(t.tag());
        Self { text: text.to_string(), lang: foreign.then(|| lang.to_string()) }
    }
}

impl From<String> for Spoken {
    /// A text of ours, in the page's language.
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

/// One problem of a form, with a link to the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormProblem {
    pub(crate) text: String,
    pub(crate) href: Option<String>,
}

/// Where we are in a list of several pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pager {
    pub(crate) last: usize,
    pub(crate) words: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Pager {
    /// Where to lead somebody who asked for a page behind the last one: the list grew shorter, or the address is old.
    pub(crate) fn beyond(
        page: usize,
        per_page: usize,
        total: usize,
        address: impl Fn(usize) -> String,
    ) -> Option<Redirect> {
        let last = total.div_ceil(per_page.max(1)).max(1);
        (page > last).then(|| Redirect::to(&address(last)))
    }

    /// Page `page` of a list of `total` items, `per_page` a page; `address` gives a page's address.
    pub(crate) fn new(t: Texts, page: usize, per_page: usize, total: usize, address: impl Fn(usize) -> String) -> Self {
        let last = total.div_ceil(per_page.max(1)).max(1);
        let page = page.clamp(1, last);
        let values = [("page", FluentValue::from(page as u64)), ("last", FluentValue::from(last as u64))];
        Self {
            last,
            words: t.filled("pager-page", &values),
            before: (page > 1).then(|| address(page - 1)),
            after: (page < last).then(|| address(page + 1)),
        }
    }
}

/// What a taxonomy code is called; a code of another taxonomy as it is.
pub(crate) fn term(t: Texts, code: &Code) -> String {
    marshrut_protocol::taxonomy::label(code, &interface_lang(t)).to_owned()
}

/// The person's language as the protocol's type.
pub(crate) fn interface_lang(t: Texts) -> Lang {
    let tag = if t.language == Language::Pseudo { Language::En.tag() } else { t.tag() };
    Lang::new(tag).expect("the interface's own tags are language tags")
}
