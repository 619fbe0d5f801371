//! A text taken apart once: lower-case characters with their places, words, and numbers as people group them.

use std::cell::OnceCell;
use std::ops::Range;

use super::context::Hint;
use super::{Certainty, Finding, IdentifierKind};

/// A text taken apart. All places are counted in characters; only [`Scanned::finding`] turns them into bytes.
pub(super) struct Scanned {
    /// As written.
    chars: Vec<char>,
    /// In lower case, one for one.
    lower: Vec<char>,
    /// Byte offset of each character, and the length of the text.
    offsets: Vec<usize>,
    /// Whether each character is a letter or a digit.
    in_word: Vec<bool>,
    words: Vec<Word>,
    numbers: Vec<Number>,
    /// What begins at each place and says what follows, once somebody asked.
    hints: OnceCell<Vec<Option<Hint>>>,
}

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) at: Range<usize>,
}

/// Digits in groups that are separated by one character or `№`, such as `45 04 № 123456`.
#[derive(Debug, Clone)]
pub(super) struct Number {
    pub(super) parts: Vec<Part>,
}

/// Digits without a gap.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) at: Range<usize>,
    pub(super) digits: Vec<u8>,
}

impl Scanned {
    pub(super) fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().map(plain_digit).collect();
        let lower = chars.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
        let offsets = text.char_indices().map(|(offset, _)| offset).chain([text.len()]).collect();
        let in_word: Vec<bool> = chars.iter().map(|c| c.is_alphanumeric()).collect();
        let words = runs(&in_word, |in_word| *in_word).into_iter().map(|at| Word { at }).collect();
        let numbers = numbers(&chars);
        Self { chars, lower, offsets, in_word, words, numbers, hints: OnceCell::new() }
    }

    /// The hint that begins at each place, found by `find` at the first call.
    pub(super) fn hints(&self, find: fn(&Self) -> Vec<Option<Hint>>) -> &[Option<Hint>] {
        self.hints.get_or_init(|| find(self))
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at `place` as written; a space beyond the ends.
    pub(super) fn at(&self, place: usize) -> char {
        self.chars.get(place).copied().unwrap_or(' ')
    }

    /// The character before `place`; a space at the beginning.
    pub(super) fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |place| self.at(place))
    }

    /// Whether there is a letter or digit at `place`.
    pub(super) fn in_word(&self, place: usize) -> bool {
        self.in_word.get(place).is_some_and(|in_word| *in_word)
    }

    /// Whether there is a letter or digit before `place`.
    pub(super) fn word_before(&self, place: usize) -> bool {
        place.checked_sub(1).is_some_and(|place| self.in_word(place))
    }

    /// The characters as written.
    pub(super) fn written(&self, at: &Range<usize>) -> &[char] {
        &self.chars[at.clone()]
    }

    /// The characters in lower case; the range may reach beyond the text.
    pub(super) fn lower(&self, at: Range<usize>) -> &[char] {
        let end = at.end.min(self.len());
        &self.lower[at.start.min(end)..end]
    }

    pub(super) fn finding(
        &self,
        kind: IdentifierKind,
        at: &Range<usize>,
        certainty: Certainty,
        why: &'static str,
    ) -> Finding {
        Finding { kind, range: self.offsets[at.start]..self.offsets[at.end], certainty, why }
    }

    /// Whether `needle` (in lower case) stands at `place`, at the beginning of a word.
    pub(super) fn starts(&self, place: usize, needle: &str) -> bool {
        if !(place..).zip(needle.chars()).all(|(place, c)| self.lower.get(place) == Some(&c)) {
            return false;
        }
        let inside_word = self.word_before(place) && self.in_word(place);
        !inside_word
    }

    /// Runs of letters and digits.
    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// Runs of digits, grouped where only one separator is between them.
    pub(super) fn numbers(&self) -> &[Number] {
        &self.numbers
    }
}

fn numbers(chars: &[char]) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    for at in runs(chars, char::is_ascii_digit) {
        let digits = chars[at.clone()].iter().map(|c| *c as u8 - b'0').collect();
        let part = Part { at, digits };
        match numbers.last_mut() {
            Some(number) if joins(&chars[number.end()..part.at.start]) => number.parts.push(part),
            _ => numbers.push(Number { parts: vec![part] }),
        }
    }
    numbers
}

fn runs<T>(all: &[T], belongs: impl Fn(&T) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (place, _) in all.iter().enumerate().filter(|(_, one)| belongs(one)) {
        match runs.last_mut() {
            Some(run) if run.end == place => run.end += 1,
            _ => runs.push(place..place + 1),
        }
    }
    runs
}

/// Whether what stands between two runs of digits keeps them one number.
fn joins(gap: &[char]) -> bool {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let is_separator = |c: char| is_space(c) || matches!(c, '-' | '–' | '.' | '/' | '№');
    match gap {
        [one] => is_separator(*one),
        [first, rest @ ..] if gap.len() <= 3 => {
            let has_sign = gap.contains(&'№');
            has_sign && is_separator(*first) && rest.iter().all(|c| is_separator(*c))
        }
        _ => false,
    }
}

impl Number {
    pub(super) fn end(&self) -> usize {
        self.parts.last().map_or(0, |part| part.at.end)
    }

    /// All runs of consecutive parts with at most `longest` parts.
    pub(super) fn slices(&self, longest: usize) -> impl Iterator<Item = &[Part]> {
        let count = self.parts.len();
        (0..count).flat_map(move |from| (from + 1..=count.min(from + longest)).map(move |to| &self.parts[from..to]))
    }
}

/// The place of consecutive parts.
pub(super) fn span(parts: &[Part]) -> Range<usize> {
    let start = parts.first().map_or(0, |part| part.at.start);
    start..parts.last().map_or(start, |part| part.at.end)
}

/// The digits of consecutive parts.
pub(super) fn digits(parts: &[Part]) -> Vec<u8> {
    parts.iter().flat_map(|part| part.digits.iter().copied()).collect()
}

/// Digits of other scripts as ASCII: writing a number in them does not hide it.
fn plain_digit(c: char) -> char {
    let value = match c {
        '\u{ff10}'..='\u{ff19}' => c as u32 - 0xff10,
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}
