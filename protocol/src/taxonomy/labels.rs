//! Labels in languages that have a file of their own: a code and its label on each line, read when first asked for.
//! A group stands under `group:` and its code, since `shelter` is both a group and a term.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::text::Lang;

/// A language with its file.
struct Table {
    tag: &'static str,
    source: &'static str,
    read: OnceLock<HashMap<&'static str, &'static str>>,
}

impl Table {
    const fn new(tag: &'static str, source: &'static str) -> Self {
        Self { tag, source, read: OnceLock::new() }
    }

    fn label(&self, code: &str) -> Option<&'static str> {
        let lines = || self.source.lines().filter_map(|line| line.split_once('\t'));
        self.read.get_or_init(|| lines().collect()).get(code).copied()
    }
}

static TABLES: [Table; 9] = [
    Table::new("be", include_str!("labels/be.tsv")),
    Table::new("de", include_str!("labels/de.tsv")),
    Table::new("et", include_str!("labels/et.tsv")),
    Table::new("fr", include_str!("labels/fr.tsv")),
    Table::new("hy", include_str!("labels/hy.tsv")),
    Table::new("kk", include_str!("labels/kk.tsv")),
    Table::new("pl", include_str!("labels/pl.tsv")),
    Table::new("ro", include_str!("labels/ro.tsv")),
    Table::new("uk", include_str!("labels/uk.tsv")),
];

/// The label of a code in a language that has a file, if it is there.
pub(super) fn find(lang: &Lang, code: &str) -> Option<&'static str> {
    let primary = lang.as_str().split('-').next()?;
    TABLES.iter().find(|table| table.tag == primary)?.label(code)
}

/// The label of a group likewise.
pub(super) fn find_group(lang: &Lang, code: &str) -> Option<&'static str> {
    find(lang, &format!("group:{code}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::taxonomy::{all, groups};

    #[test]
    fn every_file_has_every_term_and_group_once() {
        let terms = all().iter().map(|term| term.code.to_string());
        let codes: BTreeSet<String> = terms.chain(groups().iter().map(|g| format!("group:{}", g.code))).collect();
        for table in &TABLES {
            let lines: Vec<&str> = table.source.lines().filter(|line| !line.starts_with('#')).collect();
            let there: BTreeSet<String> = lines
                .iter()
                .filter_map(|line| line.split_once('\t'))
                .map(|(code, label)| {
                    assert!(!label.trim().is_empty() && !label.contains('\t'), "{} {code}", table.tag);
                    code.to_owned()
                })
                .collect();
            assert_eq!(there, codes, "{}", table.tag);
            assert_eq!(lines.len(), codes.len(), "{} has a code twice or a line that is none", table.tag);
        }
    }

    #[test]
    fn labels_are_in_the_letters_of_their_language() {
        let cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
        for table in &TABLES {
            let labels = table.source.lines().filter_map(|line| line.split_once('\t'));
            for (code, label) in labels {
                let right = match table.tag {
                    "be" => label.chars().any(cyrillic) && !label.contains(['и', 'щ', 'ї', 'є', 'ъ']),
                    "uk" => label.chars().any(cyrillic) && !label.contains(['ы', 'э', 'ъ', 'ё', 'ў']),
                    "kk" => label.chars().any(cyrillic) && !label.contains(['ї', 'є', 'ў']),
                    "hy" => label.chars().any(|c| ('\u{531}'..='\u{587}').contains(&c)),
                    _ => !label.chars().any(|c| cyrillic(c) || ('\u{531}'..='\u{10ff}').contains(&c)),
                };
                assert!(right, "{} {code}: {label}", table.tag);
            }
        }
    }
}
