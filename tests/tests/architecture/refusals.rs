//! Every refusal that the local API can give has words on the pages: none reaches a person in English alone.

use crate::workspace::{code, files};

/// Beginnings of what is written like a kind of refusal and names a field of a form instead.
const FIELDS: [&str; 6] = ["consent.", "motion.", "once.", "text.", "keys.toml", "visibility."];
/// Names of files.
const ENDINGS: [&str; 6] = [".json", ".geojson", ".jsonl", ".csv", ".pdf", ".toml"];

/// Whether a text is written like the kind of a refusal: `attachment.too-many`.
fn is_kind(text: &str) -> bool {
    let is_word = |part: &str| {
        part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') && part.starts_with(|c: char| c.is_ascii_lowercase())
    };
    let mut parts = text.split('.');
    let (family, rest) = (parts.next(), parts.next());
    family.is_some_and(is_word) && rest.is_some_and(is_word) && parts.next().is_none()
}

fn kinds(path: &str) -> Vec<String> {
    let texts = |line: String| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let all =
        code(path).into_iter().take_while(|(_, line)| !line.contains("#[cfg(test)]")).flat_map(|(_, line)| texts(line));
    let is_other = |text: &str| {
        FIELDS.iter().any(|field| text.starts_with(field)) || ENDINGS.iter().any(|end| text.ends_with(end))
    };
    all.filter(|text| is_kind(text) && !is_other(text)).collect()
}

/// The keys of the English catalogue.
fn keys() -> Vec<String> {
    let lines = files("web-ui/locales/en", ".ftl").into_iter().map(|path| crate::workspace::read(&path));
    lines
        .flat_map(|text| {
            text.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key.to_owned())).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_kind_of_refusal_has_words_on_the_pages() {
    let keys = keys();
    let places = ["node/src/api", "protocol/src/engine"].into_iter().flat_map(|place| files(place, ".rs"));
    let places = places.chain(["node/src/first_run/error.rs".to_owned()]).filter(|path| !path.contains("/tests"));
    let found: Vec<(String, String)> =
        places.flat_map(|path| kinds(&path).into_iter().map(move |kind| (path.clone(), kind))).collect();
    assert!(found.len() > 100, "the search found only {} kinds: it is broken", found.len());
    let has_words = |kind: &str| keys.contains(&format!("problem-{}", kind.replace('.', "-")));
    let silent: Vec<&(String, String)> = found.iter().filter(|(_, kind)| !has_words(kind)).collect();
    assert!(silent.is_empty(), "no words in web-ui/locales/en for {silent:#?}");
}

#[test]
fn kinds_are_told_from_other_texts() {
    assert!(is_kind("attachment.too-many") && is_kind("session.missing"));
    for other in ["attachment", "a.b.c", "Attachment.kind", "node. ", "1.2", "services.", ".toml"] {
        assert!(!is_kind(other), "{other}");
    }
}
