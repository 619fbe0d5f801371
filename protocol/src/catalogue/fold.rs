//! Text into words as they are compared: runs of letters and digits, without case, compatibility forms or
//! diacritics.
//!
//! "Zürich", "zurich" and "ZURICH" are one word, so are "ещё" and "еще"; й, ї and ў are letters of their own and
//! stay. The same folding is done to records and to queries, so what it loses is lost on both sides.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The longest word kept, in characters; what follows is cut from records and queries alike.
pub(super) const MAX_WORD_CHARS: usize = 32;

/// What a character means for the word that it stands in.
enum Sort {
    /// A letter or digit.
    Letter,
    /// Belongs to the word and is not written: a combining mark.
    Silent,
    /// An apostrophe, which joins after some letters and divides after others.
    Apostrophe,
    /// Ends the word.
    Boundary,
}

/// Cuts text into folded words; keeps its buffer from text to text.
#[derive(Default)]
pub(super) struct Folder {
    word: String,
    chars: usize,
}

impl Folder {
    /// Calls `visit` with each folded word of `text`.
    #[inline]
    pub(super) fn words(&mut self, text: &str, mut visit: impl FnMut(&str)) {
        for c in text.chars() {
            match sort(c) {
                Sort::Letter => fold(c, &mut |folded| self.push(folded)),
                Sort::Silent => {}
                Sort::Apostrophe if self.word.chars().next_back().is_some_and(joins_at_apostrophe) => {}
                Sort::Apostrophe | Sort::Boundary => self.end(&mut visit),
            }
        }
        self.end(&mut visit);
    }

    #[inline]
    fn push(&mut self, c: char) {
        if self.chars < MAX_WORD_CHARS {
            self.word.push(c);
            self.chars += 1;
        }
    }

    #[inline]
    fn end(&mut self, visit: &mut impl FnMut(&str)) {
        if self.chars > 0 {
            visit(&self.word);
            self.word.clear();
            self.chars = 0;
        }
    }
}

#[inline]
fn sort(c: char) -> Sort {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{400}'..='\u{481}' | '\u{10d0}'..='\u{10fa}' => Sort::Letter,
        '\u{48a}'..='\u{52f}' | '\u{561}'..='\u{586}' => Sort::Letter,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '`' | '\u{55a}' => Sort::Apostrophe,
        '\0'..='\u{7f}' => Sort::Boundary,
        _ if is_combining_mark(c) => Sort::Silent,
        _ if c.is_alphanumeric() => Sort::Letter,
        _ => Sort::Boundary,
    }
}

/// Ukrainian and Belarusian "п'ять" and Uzbek "oʻzbek" are one word; French "l'aide" is two.
fn joins_at_apostrophe(before: char) -> bool {
    matches!(before, 'o' | 'g' | '\u{400}'..='\u{52f}')
}

#[inline]
fn fold(c: char, out: &mut impl FnMut(char)) {
    match c {
        'ё' | 'Ё' => out('е'),
        'a'..='z' | '0'..='9' | '\u{430}'..='\u{45f}' | '\u{10d0}'..='\u{10fa}' | '\u{561}'..='\u{586}' => out(c),
        'A'..='Z' => out(c.to_ascii_lowercase()),
        '\u{400}'..='\u{52f}' => c.to_lowercase().for_each(out),
        _ => fold_rare(c, out),
    }
}

fn fold_rare(c: char, out: &mut impl FnMut(char)) {
    decompose_compatible(c, |part| {
        for lower in part.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
            match undecomposed_latin(lower) {
                Some(plain) => plain.chars().for_each(&mut *out),
                None if lower.is_alphanumeric() => out(lower),
                None => {}
            }
        }
    });
}

/// Letters whose stroke or ligature Unicode does not take apart.
fn undecomposed_latin(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ə' => "a",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut words = Vec::new();
        Folder::default().words(text, |word| words.push(word.to_owned()));
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn words_are_folded_in_every_script() {
        check("Zürich, ŁÓDŹ; Ťemná straße", "zurich lodz temna strasse");
        check("Ещё ЁЛКА, Қазақстан, Київ", "еще елка қазақстан київ");
        check("ᲗᲑᲘᲚᲘᲡᲘ თბილისი", "თბილისი თბილისი");
        check("Երևան ԵՐԵՒԱՆ", "երեւան երեւան");
        check("ﬁne Ⅳ x² İstanbul", "fine iv x2 istanbul");
        check("خِدْمَة", "خدمة");
    }

    #[test]
    fn apostrophes_join_where_the_language_does() {
        check("п'ять l'aide Oʻzbekiston o'zbek", "пять l aide ozbekiston ozbek");
    }

    #[test]
    fn words_end_at_anything_else_and_have_a_longest_length() {
        check("hiv/aids e-mail: a@b.ge №5 24/7", "hiv aids e mail a b ge 5 24 7");
        check(&"ж".repeat(100), &"ж".repeat(MAX_WORD_CHARS));
        check(" \t\n—", "");
    }
}
