//! Names of countries and languages, and lists of them for forms.

use marshrut_protocol::text::{Country, Lang};

use super::{Texts, catalogue, collation};

impl Texts {
    /// A country's name; its code if the catalogue does not know it.
    pub(crate) fn country(&self, country: &Country) -> String {
        self.code("country", country.as_str(), country.as_str())
    }

    /// A language's name; its tag if the catalogue does not know it.
    pub(crate) fn language_name(&self, language: &Lang) -> String {
        let primary = language.as_str().split('-').next().unwrap_or_default();
        self.code("language", primary, language.as_str())
    }

    /// All countries as (code, name), by name.
    pub(crate) fn countries(&self) -> Vec<(String, String)> {
        let codes = catalogue::codes("country-").map(|code| code.to_ascii_uppercase());
        self.by_name(codes.map(|code| (self.code("country", &code, &code), code)))
    }

    /// All languages that the catalogue can name as (tag, name), by name.
    pub(crate) fn languages(&self) -> Vec<(String, String)> {
        let tags = catalogue::codes("language-").map(str::to_owned);
        self.by_name(tags.map(|tag| (capitalised(&self.code("language", &tag, &tag)), tag)))
    }

    /// Puts a list in the order of the language's alphabet.
    pub(crate) fn sort<T>(&self, list: &mut [T], name: impl Fn(&T) -> &str) {
        list.sort_by_cached_key(|item| collation::key(self.language, name(item)));
    }

    fn by_name(&self, names: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
        let mut names: Vec<_> = names.map(|(name, code)| (code, name)).collect();
        self.sort(&mut names, |(_, name)| name);
        names
    }
}

/// With a capital first letter, as an option of a list starts.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        // Georgian has no capitals in running text; its "upper case" is a display style that few fonts hold.
        Some(first) if !('\u{10D0}'..='\u{10FF}').contains(&first) => first.to_uppercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
