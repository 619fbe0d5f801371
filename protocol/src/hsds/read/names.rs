//! Name and description in each language: the file's own, then `pn_translations`.

use super::super::problem::{ProblemKind, excerpt};
use super::node::{NATIVE_KEY, Node};
use crate::record::service::Translated;
use crate::text::Lang;

/// The most languages of one record.
const MAX_LANGUAGES: usize = 24;

/// The translated texts of a service.
#[derive(Default)]
pub(super) struct Names {
    pub(super) name: Translated<300>,
    pub(super) description: Translated<4000>,
}

/// Reads them.
pub(super) fn names(node: &Node<'_>) -> Names {
    let mut names = Names::default();
    let lang = stated_language(node).unwrap_or_else(|| node.options().language.clone());
    add(&mut names, &lang, node);
    for (lang, texts) in translations(node) {
        let path = format!("pn_translations.{}", excerpt(&lang));
        match (Lang::new(&lang), texts.is_object()) {
            (Ok(lang), true) => add_translation(&mut names, &lang, node, &path, texts),
            (Err(why), _) => node.drop_child(&path, ProblemKind::InvalidValue, format!("{why}; not kept")),
            (_, false) => node.wrong_type(&path, "an object with name and description"),
        }
    }
    names
}

fn stated_language(node: &Node<'_>) -> Option<Lang> {
    let stated = node.text::<64>(NATIVE_KEY)?;
    let lang = Lang::new(stated.as_str());
    if let Err(why) = &lang {
        node.drop_child(NATIVE_KEY, ProblemKind::InvalidValue, format!("{why}; the import's own language is taken"));
    }
    lang.ok()
}

fn translations<'a>(node: &Node<'a>) -> Vec<(String, &'a serde_json::Value)> {
    if node.object("pn_translations").is_none() {
        return Vec::new();
    }
    let map = node.value().get("pn_translations").and_then(|value| value.as_object());
    map.into_iter().flatten().take(MAX_LANGUAGES).map(|(lang, texts)| (lang.clone(), texts)).collect()
}

fn add_translation(names: &mut Names, lang: &Lang, node: &Node<'_>, path: &str, texts: &serde_json::Value) {
    let translation = node.within(path, texts);
    add(names, lang, &translation);
}

/// The first text of a language holds; two for one language would leave it to chance which one is shown.
fn add(names: &mut Names, lang: &Lang, node: &Node<'_>) {
    if let Some(name) = node.text("name") {
        names.name.entry(lang.clone()).or_insert(name);
    }
    if let Some(description) = node.text("description") {
        names.description.entry(lang.clone()).or_insert(description);
    }
}
