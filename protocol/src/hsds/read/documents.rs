//! Documents needed and languages spoken: lists whose emptiness says nothing.

use super::super::language;
use super::super::problem::{ProblemKind, excerpt};
use super::node::Node;
use crate::text::{Lang, Text};

/// Documents needed. An empty list states nothing; one entry such as "none" states that none is needed: to send a
/// person off without papers on a guess would harm them.
pub(super) fn documents(node: &Node<'_>) -> Option<Vec<Text<300>>> {
    let items = node.list("required_documents")?;
    let mut documents: Vec<Text<300>> = items.iter().filter_map(document).collect();
    if documents.is_empty() {
        return None;
    }
    documents.retain(|document| !says_none(document.as_str()));
    Some(documents)
}

fn document(item: &Node<'_>) -> Option<Text<300>> {
    if item.value().is_object() { item.text("document") } else { item.own_text() }
}

fn says_none(text: &str) -> bool {
    const NONE: &[&str] = &[
        "none",
        "no documents",
        "no documents needed",
        "no requirement",
        "no requirements",
        "not required",
        "нет",
        "не требуются",
        "не нужны",
        "без документов",
        "არ არის საჭირო",
        "keine",
    ];
    NONE.contains(&text.trim().trim_end_matches('.').to_lowercase().as_str())
}

/// Languages spoken; codes of two or three letters, or English names.
pub(super) fn languages(node: &Node<'_>) -> Option<Vec<Lang>> {
    let mut languages = Vec::new();
    for item in node.list("languages")? {
        if let Some(lang) = spoken(&item).filter(|lang| !languages.contains(lang)) {
            languages.push(lang);
        }
    }
    (!languages.is_empty()).then_some(languages)
}

fn spoken(item: &Node<'_>) -> Option<Lang> {
    let (code, name) = if item.value().is_object() {
        (item.text::<64>("code").unwrap_or_default(), item.text::<64>("name").unwrap_or_default())
    } else {
        (item.own_text::<64>()?, Text::default())
    };
    let found = language::tag(code.as_str(), name.as_str());
    if found.is_none() {
        let message = format!("'{}' is no language that is known; not kept", excerpt(&format!("{code} {name}")));
        item.drop_self(ProblemKind::InvalidValue, message);
    }
    found
}
