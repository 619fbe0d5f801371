//! Labels of terms and groups in languages that have a file of their own. A group stands under `group:` and its code,
//! since `shelter` is both a group and a term.

use crate::labels::{self, Table};
use crate::text::Lang;

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
    labels::find(&TABLES, lang, code)
}

/// The label of a group likewise.
pub(super) fn find_group(lang: &Lang, code: &str) -> Option<&'static str> {
    find(lang, &format!("group:{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::held;
    use crate::taxonomy::{all, groups};

    #[test]
    fn every_file_has_every_term_and_group_once() {
        let terms = all().iter().map(|term| term.code.to_string());
        let codes = terms.chain(groups().iter().map(|group| format!("group:{}", group.code)));
        held::to_codes(&TABLES, &codes.collect());
    }

    #[test]
    fn labels_are_in_the_letters_of_their_language() {
        held::to_letters(&TABLES);
    }
}
