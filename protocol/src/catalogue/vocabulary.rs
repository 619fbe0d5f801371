//! The words of the catalogue, and which of them a word of a query means.
//!
//! Inflected languages have no stemmer here: a query word is cut to `max(4, length − 3)` characters and every
//! word that begins so is meant, the nearer the better. Words of another script mean it when they sound alike,
//! and as a last resort words within one slip of the pen. All of this is decided per word of the vocabulary, so
//! it costs no postings.

use std::cmp::Reverse;

use super::dictionary::{Dictionary, grow, hash};
use super::postings::Arena;
use super::skeleton::{Skeleton, letters};

/// How near a word of the vocabulary is to a word of the query; nearer is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// One letter wrong, missing, added or swapped.
    Slip,
    /// Begins with the same sounds.
    SoundsBegun,
    /// Begins with the same letters.
    Begun,
    /// Sounds the same, as a transliteration does.
    Sounds,
    /// Differs in the last letters, as an inflection does.
    Inflected,
    /// The word itself.
    Exact,
}

/// A word of a query.
pub(super) struct Sought {
    word: String,
    /// Where the beginning ends that every inflected form shares. Numbers are not inflected.
    start: usize,
    chars: usize,
    skeleton: Skeleton,
    outline: u32,
}

impl Sought {
    pub(super) fn new(word: &str) -> Self {
        let chars = word.chars().count();
        let is_number = word.contains(|c: char| c.is_ascii_digit());
        let start = if is_number { word.len() } else { byte_of_char(word, cut(chars)) };
        let skeleton = Skeleton::of(word);
        Self { word: word.to_owned(), start, chars, skeleton, outline: outline(&skeleton) }
    }

    /// Prepositions and single letters decide nothing when longer words are there.
    pub(super) fn is_short(&self) -> bool {
        self.chars < 3
    }

    /// How it sounds.
    pub(super) fn sound(&self) -> &[u8] {
        self.skeleton.as_bytes()
    }

    fn stem(&self) -> &[u8] {
        &self.word.as_bytes()[..self.start]
    }

    /// How near `word` is by its letters.
    fn by_letters(&self, word: &[u8]) -> Option<Nearness> {
        if self.chars < 3 || !word.starts_with(self.stem()) {
            return None;
        }
        let word = text(word);
        let shared = self.word.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
        let inflected =
            shared >= 4.max(self.chars.saturating_sub(2)).min(self.chars) && word.chars().count() <= self.chars + 2;
        Some(if inflected { Nearness::Inflected } else { Nearness::Begun })
    }

    fn by_sound(&self, found: &Skeleton) -> Option<Nearness> {
        if self.skeleton == *found {
            return Some(Nearness::Sounds);
        }
        let stem = sound_stem(&self.skeleton);
        (stem.len() >= 4 && found.as_bytes().starts_with(stem)).then_some(Nearness::SoundsBegun)
    }

    /// Whether a word that sounds like one with this [`outline`] may be inflected or sound the same, at first sight.
    pub(super) fn may_be_near(&self, word: &str, outline: u32) -> bool {
        outline == self.outline || word.chars().next() == self.word.chars().next()
    }

    /// How near a folded word with this skeleton is, slips apart.
    pub(super) fn nearness(&self, word: &str, skeleton: &Skeleton) -> Option<Nearness> {
        if self.word == word {
            return Some(Nearness::Exact);
        }
        self.by_letters(word.as_bytes()).max(self.by_sound(skeleton))
    }
}

/// The characters of a word of `chars` that its inflected forms share.
fn cut(chars: usize) -> usize {
    chars.saturating_sub(3).max(4).min(chars)
}

/// The sounds that inflected forms share; a number has no inflected forms.
fn sound_stem(skeleton: &Skeleton) -> &[u8] {
    let chars = skeleton.as_bytes();
    let is_number = chars.iter().any(u8::is_ascii_digit);
    if is_number { chars } else { &chars[..cut(chars.len())] }
}

fn byte_of_char(word: &str, chars: usize) -> usize {
    word.char_indices().nth(chars).map_or(word.len(), |(at, _)| at)
}

/// Words that begin alike, linked from the newest to the oldest.
#[derive(Clone)]
struct Chains {
    heads: Vec<u32>,
    links: Vec<Link>,
}

/// A word in its chain.
#[derive(Clone, Copy)]
struct Link {
    /// The number of the word before it in the chain, plus one; 0 ends the chain.
    before: u32,
    /// What follows the beginning that the chain is for.
    following: [u8; FOLLOWING],
}

/// Chains of either kind. Words of several beginnings share one, and are told apart when it is walked.
const CHAINS: usize = 1 << 14;
/// The letters or sounds of a beginning.
const BEGINNING: usize = 3;
/// The letters or sounds after it that are kept beside a link.
const FOLLOWING: usize = 4;

impl Chains {
    fn new() -> Self {
        Self { heads: vec![0; CHAINS], links: Vec::new() }
    }

    /// Adds the next word.
    fn push(&mut self, letters: impl Iterator<Item = u32> + Clone) {
        let head = &mut self.heads[chain_of(letters.clone())];
        grow(&mut self.links, 1);
        self.links.push(Link { before: *head, following: following(letters) });
        *head = self.links.len() as u32;
    }

    /// The words that begin with these letters, and perhaps some others.
    fn walk(&self, start: impl Iterator<Item = u32> + Clone) -> impl Iterator<Item = u32> {
        let wanted = following(start.clone());
        let mask = wanted.map(|byte| if byte == 0 { 0 } else { 0xff });
        let (wanted, mask) = (u32::from_ne_bytes(wanted), u32::from_ne_bytes(mask));
        let mut next = self.heads[chain_of(start)];
        std::iter::from_fn(move || {
            while let Some(number) = next.checked_sub(1) {
                let link = self.links[number as usize];
                next = link.before;
                if u32::from_ne_bytes(link.following) & mask == wanted {
                    return Some(number);
                }
            }
            None
        })
    }

    fn memory_bytes(&self) -> usize {
        self.heads.capacity() * 4 + self.links.capacity() * size_of::<Link>()
    }
}

/// The chain of the words that begin as these letters do.
fn chain_of(letters: impl Iterator<Item = u32>) -> usize {
    let start = letters.take(BEGINNING).fold(0u64, |start, c| start << 21 | u64::from(c));
    hash(0, &start.to_le_bytes()) as usize % CHAINS
}

/// One byte for each of the letters after the beginning, 0 where there is none.
fn following(letters: impl Iterator<Item = u32>) -> [u8; FOLLOWING] {
    let mut following = [0; FOLLOWING];
    following.iter_mut().zip(letters.skip(BEGINNING)).for_each(|(byte, c)| *byte = (c as u8).max(1));
    following
}

fn letters_of(word: &str) -> impl Iterator<Item = u32> + Clone {
    word.chars().map(u32::from)
}

fn sounds_of(sounds: &[u8]) -> impl Iterator<Item = u32> + Clone {
    sounds.iter().map(|sound| u32::from(*sound))
}

/// Every word, with its postings and the ways to find it.
#[derive(Clone)]
pub(super) struct Vocabulary {
    words: Dictionary,
    by_letters: Chains,
    by_sound: Chains,
    /// The [`outline`] of each word's skeleton.
    outlines: Vec<u32>,
    /// The first sounds of each word.
    heads: Vec<[u8; HEAD]>,
}

/// One more than the sounds of a pattern that are compared with a head: a slip may have added one.
const HEAD: usize = 4;

const OUTLINE_LETTERS: u32 = (1 << 27) - 1;

impl Vocabulary {
    pub(super) fn new(seed: u64) -> Self {
        Self::of_words(Dictionary::new(seed))
    }

    /// The vocabulary of a dictionary; the ways to find its words are made anew.
    pub(super) fn of_words(words: Dictionary) -> Self {
        let (by_letters, by_sound) = (Chains::new(), Chains::new());
        let mut vocabulary = Self { words, by_letters, by_sound, outlines: Vec::new(), heads: Vec::new() };
        for number in 0..vocabulary.words.len() as u32 {
            vocabulary.link(number);
        }
        vocabulary
    }

    pub(super) fn words(&self) -> &Dictionary {
        &self.words
    }

    /// The number of a folded word.
    #[inline]
    pub(super) fn intern(&mut self, word: &[u8]) -> u32 {
        let (number, is_new) = self.words.intern(word);
        if is_new {
            self.link(number);
        }
        number
    }

    /// Notes that a word stands in a field of an item.
    #[inline]
    pub(super) fn push(&mut self, arena: &mut Arena, word: u32, item: u32, field: u8) {
        self.words.push(arena, word, item, field);
    }

    fn link(&mut self, number: u32) {
        let word = text(self.words.key(number));
        let skeleton = Skeleton::of(word);
        self.by_letters.push(letters_of(word));
        self.by_sound.push(sounds_of(skeleton.as_bytes()));
        let head = std::array::from_fn(|at| skeleton.as_bytes().get(at).copied().unwrap_or_default());
        grow(&mut self.heads, 1);
        self.heads.push(head);
        grow(&mut self.outlines, 1);
        self.outlines.push(outline(&skeleton));
    }

    /// The words that `sought` means, each once with how near it is.
    pub(super) fn meant(&self, sought: &Sought) -> Vec<(u32, Nearness)> {
        let exact = self.words.find(sought.word.as_bytes()).map(|number| (number, Nearness::Exact));
        let mut meant: Vec<_> = exact.into_iter().chain(self.by_letters(sought)).chain(self.by_sound(sought)).collect();
        meant.sort_unstable_by_key(|(number, nearness)| (*number, Reverse(*nearness)));
        meant.dedup_by_key(|(number, _)| *number);
        meant
    }

    fn by_letters(&self, sought: &Sought) -> impl Iterator<Item = (u32, Nearness)> {
        let near = |number: u32| Some((number, sought.by_letters(self.words.key(number))?));
        self.by_letters.walk(letters_of(&sought.word[..sought.start])).filter_map(near)
    }

    fn by_sound(&self, sought: &Sought) -> impl Iterator<Item = (u32, Nearness)> {
        let stem = sound_stem(&sought.skeleton);
        let candidates = self.by_sound.walk(sounds_of(stem));
        candidates.filter_map(move |number| Some((number, self.near_by_sound(sought, stem, number)?)))
    }

    /// How near a word is whose link has what follows the beginning of `stem`. Its skeleton is spelt out only if
    /// that and its outline do not tell.
    fn near_by_sound(&self, sought: &Sought, stem: &[u8], number: u32) -> Option<Nearness> {
        let (head, outline) = (&self.heads[number as usize], self.outlines[number as usize]);
        let begins_so = head.iter().zip(stem).all(|(a, b)| a == b);
        let unlike = outline != sought.outline && stem.len() <= BEGINNING + FOLLOWING;
        match begins_so {
            true if unlike => (stem.len() >= HEAD).then_some(Nearness::SoundsBegun),
            true => sought.by_sound(&Skeleton::of(text(self.words.key(number)))),
            false => None,
        }
    }

    /// The words that are `sought` but for one slip.
    pub(super) fn slips(&self, sought: &Sought) -> Vec<(u32, Nearness)> {
        let Some(pattern) = slip_pattern(sought) else { return Vec::new() };
        let needed = letters(pattern);
        let lengths = pattern.len() as u32 - 1..=sought.skeleton.as_bytes().len() as u32 + 3;
        let may_be = |outline: u32| {
            (needed & !outline & OUTLINE_LETTERS).count_ones() <= 1 && lengths.contains(&(outline >> 27))
        };
        let outlines = self.outlines.iter().zip(&self.heads).zip(0u32..);
        let candidates = outlines.filter(|((outline, head), _)| {
            may_be(**outline) && begins_within_one_slip(&pattern[..HEAD - 1], &head[..])
        });
        let sound = |number: u32| Skeleton::of(text(self.words.key(number)));
        let numbers = candidates.map(|(_, number)| number);
        let meant = numbers.filter(|number| begins_within_one_slip(pattern, sound(*number).as_bytes()));
        meant.map(|number| (number, Nearness::Slip)).collect()
    }

    pub(super) fn memory_bytes(&self) -> usize {
        let chains = self.by_letters.memory_bytes() + self.by_sound.memory_bytes();
        self.words.memory_bytes() + chains + self.outlines.capacity() * 4 + self.heads.capacity() * HEAD
    }
}

/// The letters of a skeleton and, in the upper five bits, its length: what a slip can hardly change, and what differs
/// between most words.
pub(super) fn outline(skeleton: &Skeleton) -> u32 {
    (skeleton.as_bytes().len().min(31) as u32) << 27 | letters(skeleton.as_bytes())
}

/// The words are folded text, cut at most between characters; the fallback is for damaged checkpoints.
fn text(key: &[u8]) -> &str {
    std::str::from_utf8(key).unwrap_or_default()
}

/// What of a word must be there but for one slip: all of a short word, less the ending of a longer one. Words of
/// fewer than five sounds and numbers are never guessed at.
fn slip_pattern(sought: &Sought) -> Option<&[u8]> {
    let chars = sought.skeleton.as_bytes();
    let guessable = chars.len() >= 5 && !chars.iter().any(u8::is_ascii_digit);
    guessable.then(|| &chars[..chars.len().saturating_sub(2).max(5)])
}

/// Whether some beginning of `word` is `pattern` but for one letter wrong, missing, added, or two swapped.
fn begins_within_one_slip(pattern: &[u8], word: &[u8]) -> bool {
    let shared = pattern.iter().zip(word).take_while(|(a, b)| a == b).count();
    let (pattern, word) = (&pattern[shared..], &word[shared..]);
    let [missing, rest @ ..] = pattern else { return true };
    let swapped = matches!((rest, word), ([next, after @ ..], [a, b, tail @ ..]) if a == next && b == missing && tail.starts_with(after));
    let skipped = word.starts_with(rest);
    let tail = word.get(1..).unwrap_or_default();
    swapped || skipped || tail.starts_with(pattern) || (!word.is_empty() && tail.starts_with(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(sought: &str, word: &str) -> Option<Nearness> {
        let mut vocabulary = Vocabulary::new(1);
        vocabulary.intern(word.as_bytes());
        let sought = Sought::new(sought);
        let meant = vocabulary.meant(&sought).into_iter().chain(vocabulary.slips(&sought));
        meant.map(|(_, nearness)| nearness).max()
    }

    #[test]
    fn inflected_forms_are_meant() {
        for (sought, word) in [
            ("беженец", "беженцам"),
            ("мигранты", "мигрантов"),
            ("консультация", "консультациями"),
            ("მიგრანტი", "მიგრანტებისთვის"),
            ("дәрігер", "дәрігерлер"),
            ("փախստական", "փախստականների"),
            ("uchodźca", "uchodźcom"),
            ("pagulane", "pagulastele"),
        ] {
            assert!(near(sought, word) >= Some(Nearness::Begun), "{sought} does not find {word}");
        }
    }

    #[test]
    fn nearer_words_rank_higher() {
        assert_eq!(near("приют", "приют"), Some(Nearness::Exact));
        assert_eq!(near("приют", "приюты"), Some(Nearness::Inflected));
        assert_eq!(near("приют", "приютский"), Some(Nearness::Begun));
        assert_eq!(near("tbilisi", "тбилиси"), Some(Nearness::Sounds));
        assert_eq!(near("tbilisi", "თბილისიდან"), Some(Nearness::SoundsBegun));
        assert_eq!(near("tiblisi", "თბილისი"), Some(Nearness::Slip));
    }

    #[test]
    fn one_slip_is_forgiven_in_long_words_only() {
        for slip in ["гипатит", "гептит", "геппатит", "гпеатит", "гепатти"] {
            assert!(near(slip, "гепатит").is_some(), "{slip}");
        }
        assert_eq!(near("гипатид", "гепатит"), Some(Nearness::Slip), "the ending is free");
        assert_eq!(near("кипотит", "гепатит"), None);
        assert_eq!(near("арт", "орт"), None);
        assert_eq!(near("12345", "12346"), None);
    }
}
