//! Labels of the checklist's items in languages that have a file of their own; English, Russian and Georgian stand in
//! `items.tsv`.

use crate::labels::{self, Table};
use crate::text::{Code, Lang};

static TABLES: [Table; 9] = labels::tables!("../labels/");

/// What an item asks, in a language that has a file.
pub(super) fn find(item: &Code, lang: &Lang) -> Option<&'static str> {
    labels::find(&TABLES, lang, item.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::{items, label};
    use super::*;
    use crate::labels::held;
    use crate::taxonomy;

    #[test]
    fn every_file_has_every_item_once_and_no_other() {
        held::to_codes(&TABLES, &items().iter().map(|item| item.code.to_string()).collect());
    }

    #[test]
    fn labels_are_in_the_letters_of_their_language() {
        held::to_letters(&TABLES);
    }

    #[test]
    fn no_language_of_the_interface_falls_back_to_english() {
        let lang = |tag: &str| Lang::new(tag).expect("a tag");
        for tag in taxonomy::LANGUAGES.iter().filter(|tag| **tag != "en") {
            for item in items() {
                assert_ne!(label(&item.code, &lang(tag)), label(&item.code, &lang("en")), "{tag} {}", item.code);
            }
        }
    }
}
