//! Labels of codes in languages that have a file of their own: a code and its label on each line, read when first asked
//! for. It decides how such a file is read; which codes there are is for whoever keeps the files.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::text::Lang;

/// A language with its file.
pub(crate) struct Table {
    pub(crate) tag: &'static str,
    pub(crate) source: &'static str,
    read: OnceLock<HashMap<&'static str, &'static str>>,
}

impl Table {
    /// The file `source` in the language `tag`.
    pub(crate) const fn new(tag: &'static str, source: &'static str) -> Self {
        Self { tag, source, read: OnceLock::new() }
    }

    fn label(&self, code: &str) -> Option<&'static str> {
        let lines = || self.source.lines().filter_map(|line| line.split_once('\t'));
        self.read.get_or_init(|| lines().collect()).get(code).copied()
    }
}

/// The tables of a directory, named as the file of the caller sees it: one of each language that has files.
macro_rules! tables {
    ($directory:literal) => {
        $crate::labels::tables!($directory: "be" "de" "et" "fr" "hy" "kk" "pl" "ro" "uk")
    };
    ($directory:literal: $($tag:literal)*) => {
        [$($crate::labels::Table::new($tag, include_str!(concat!($directory, $tag, ".tsv")))),*]
    };
}
pub(crate) use tables;

/// The label of a code in `lang`, if one of the tables has it.
pub(crate) fn find(tables: &'static [Table], lang: &Lang, code: &str) -> Option<&'static str> {
    let primary = lang.as_str().split('-').next()?;
    tables.iter().find(|table| table.tag == primary)?.label(code)
}

/// What every directory of such files is held to.
#[cfg(test)]
pub(crate) mod held {
    use std::collections::BTreeSet;

    use super::Table;

    fn cyrillic(c: char) -> bool {
        ('\u{400}'..='\u{52f}').contains(&c)
    }

    /// Every file has each of `codes` once, with a label, and nothing else.
    pub(crate) fn to_codes(tables: &[Table], codes: &BTreeSet<String>) {
        for table in tables {
            let lines: Vec<&str> = table.source.lines().filter(|line| !line.starts_with('#')).collect();
            let labelled = lines.iter().filter_map(|line| line.split_once('\t'));
            let there: BTreeSet<String> = labelled
                .map(|(code, label)| {
                    assert!(!label.trim().is_empty() && !label.contains('\t'), "{} {code}", table.tag);
                    code.to_owned()
                })
                .collect();
            assert_eq!(there, *codes, "{}", table.tag);
            assert_eq!(lines.len(), codes.len(), "{} has a code twice or a line that is none", table.tag);
        }
    }

    /// Every label is written in the letters of its language.
    pub(crate) fn to_letters(tables: &[Table]) {
        for table in tables {
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
