//! Labels of terms and groups in languages that have a file of their own. A group stands under `group:` and its code,
//! since `shelter` is both a group and a term.

use crate::labels::{self, Table};
use crate::text::Lang;

static TABLES: [Table; 9] = labels::tables!("labels/");

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
