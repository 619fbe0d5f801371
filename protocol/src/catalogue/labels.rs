//! What the taxonomy calls a category, in every language that it has: a search for "приют" also finds the shelter
//! whose record is in Georgian only. Labels are looked at when a query is asked, and take no room in the index.

use std::sync::LazyLock;

use crate::taxonomy::{self, Kind, Term};
use crate::text::{Code, Lang};

use super::fold::Folder;
use super::skeleton::Skeleton;
use super::vocabulary::{Nearness, Sought, outline};

/// A word of the label of a category or of its group.
struct Label {
    word: String,
    skeleton: Skeleton,
    outline: u32,
    category: &'static Code,
}

/// The categories that a word names, each once or more, with how near it is to the word of the label. Words that
/// merely begin alike name nothing.
pub(super) fn named(sought: &Sought) -> impl Iterator<Item = (&'static Code, Nearness)> {
    static LABELS: LazyLock<Vec<Label>> = LazyLock::new(labels);
    let near = |label: &Label| sought.nearness(&label.word, &label.skeleton);
    let likely = LABELS.iter().filter(|label| sought.may_be_near(&label.word, label.outline));
    let named = likely.filter_map(move |label| Some((label.category, near(label)?)));
    named.filter(|(_, nearness)| *nearness >= Nearness::Sounds)
}

fn labels() -> Vec<Label> {
    let mut labels = Vec::new();
    let categories = taxonomy::all().iter().filter(|term| term.kind() == Kind::Category);
    categories.for_each(|term| add_words(term, &mut labels));
    labels
}

fn add_words(term: &'static Term, labels: &mut Vec<Label>) {
    let first = labels.len();
    for lang in taxonomy::LANGUAGES.iter().filter_map(|tag| Lang::new(tag).ok()) {
        let group = taxonomy::group(term.group).map_or("", |group| group.label(&lang));
        for label in [term.label(&lang), group] {
            Folder::default().words(label, |word| {
                if word.chars().count() >= 3 && labels[first..].iter().all(|known| known.word != word) {
                    let skeleton = Skeleton::of(word);
                    let outline = outline(&skeleton);
                    labels.push(Label { word: word.to_owned(), skeleton, outline, category: &term.code });
                }
            });
        }
    }
}
