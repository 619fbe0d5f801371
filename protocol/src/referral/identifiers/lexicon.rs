//! Words to look for, by their first character: a place in a text is compared with few of them. Decides what begins at
//! a place; what that means is decided by whoever made the list.

use super::scanned::Scanned;

/// Beginnings of words, in lower case, each with what it means.
pub(super) struct Lexicon<M> {
    /// In the order of the characters; the words of one character in the order in which they were given.
    by_first: Vec<(char, Vec<Entry<M>>)>,
}

/// One of the words.
pub(super) struct Entry<M> {
    word: Vec<char>,
    pub(super) meaning: M,
}

impl<M: Copy> Lexicon<M> {
    pub(super) fn new<'w>(words: impl IntoIterator<Item = (&'w str, M)>) -> Self {
        let mut by_first: Vec<(char, Vec<Entry<M>>)> = Vec::new();
        for (word, meaning) in words {
            let word: Vec<char> = word.chars().collect();
            let Some(first) = word.first().copied() else { continue };
            let entry = Entry { word, meaning };
            match by_first.binary_search_by_key(&first, |(first, _)| *first) {
                Ok(at) => by_first[at].1.push(entry),
                Err(at) => by_first.insert(at, (first, vec![entry])),
            }
        }
        Self { by_first }
    }

    /// What stands at `place`, at the beginning of a word, in the order in which the words were given.
    pub(super) fn starting<'s>(&'s self, text: &'s Scanned, place: usize) -> impl Iterator<Item = &'s Entry<M>> {
        let inside_word = text.in_word(place) && text.word_before(place);
        let first = text.lower(place..place + 1).first().filter(|_| !inside_word);
        let at = first.and_then(|first| self.by_first.binary_search_by_key(first, |(first, _)| *first).ok());
        let entries = at.map_or(&[][..], |at| &self.by_first[at].1);
        entries.iter().filter(move |entry| text.lower(place..place + entry.word.len()) == entry.word)
    }
}

impl<M> Entry<M> {
    /// Whether nothing follows the word that was found at `place`.
    pub(super) fn is_whole(&self, text: &Scanned, place: usize) -> bool {
        !text.in_word(place + self.word.len())
    }
}
