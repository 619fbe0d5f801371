//! How a folded word sounds, roughly, in Latin letters: "Тбилиси", "თბილისი" and "tbilisi" have one skeleton.
//!
//! Every script is first spelled in Latin (ш → sh, ხ → kh, խ → kh), then the spellings that people mix are made
//! one: `sh`, `sz` → `s`; `kh` → `h`; `y`, `ij`, `ie` → `i` or `e`; `w` → `v`; `q`, `c` → `k`; doubled letters
//! single. It is for comparing, never for showing.

use super::fold::MAX_WORD_CHARS;

/// The characters of a skeleton that are kept.
const MAX_CHARS: usize = MAX_WORD_CHARS;

/// The skeleton of one word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Skeleton {
    chars: [char; MAX_CHARS],
    len: usize,
}

impl Skeleton {
    /// The skeleton of a folded word.
    pub(super) fn of(word: &str) -> Self {
        let mut latin = Skeleton::EMPTY;
        let mut rest = word.chars().peekable();
        while let Some(c) = rest.next() {
            match (c, rest.peek()) {
                // Armenian writes "u" with two letters.
                ('ո', Some('ւ')) => {
                    rest.next();
                    latin.push('u');
                }
                _ => spell(c, &mut latin),
            }
        }
        latin.merge_spellings()
    }

    const EMPTY: Self = Self { chars: ['\0'; MAX_CHARS], len: 0 };

    pub(super) fn as_slice(&self) -> &[char] {
        &self.chars[..self.len]
    }

    fn push(&mut self, c: char) {
        if let Some(place) = self.chars.get_mut(self.len) {
            *place = c;
            self.len += 1;
        }
    }

    fn push_distinct(&mut self, c: char) {
        if self.as_slice().last() != Some(&c) || c.is_ascii_digit() {
            self.push(c);
        }
    }

    /// One spelling for the pairs of letters that people write in several ways.
    fn merge_spellings(&self) -> Self {
        let mut merged = Self::EMPTY;
        let mut rest = self.as_slice();
        while let Some((&c, after)) = rest.split_first() {
            let (sound, used) = match (c, after.first()) {
                ('s' | 'z', Some('h')) | ('s', Some('z')) => (c, 2),
                ('c', Some('h' | 'z')) => ('c', 2),
                ('k', Some('h')) => ('h', 2),
                ('g' | 't' | 'd' | 'p', Some('h')) => (c, 2),
                ('i' | 'y', Some('e')) => ('e', 2),
                ('c' | 'q', _) => ('k', 1),
                ('w', _) => ('v', 1),
                ('y', _) => ('i', 1),
                _ => (c, 1),
            };
            merged.push_distinct(sound);
            rest = &rest[used..];
        }
        merged
    }

    /// One bit for each letter in it (letters of scripts without a spelling share bits).
    pub(super) fn letters(&self) -> u32 {
        letters(self.as_slice())
    }
}

/// One bit for each letter.
pub(super) fn letters(chars: &[char]) -> u32 {
    chars.iter().fold(0, |set, c| set | 1 << (u32::from(*c).wrapping_sub(u32::from('a')) % 27))
}

/// Writes one folded letter in Latin.
fn spell(c: char, latin: &mut Skeleton) {
    match c {
        'a'..='z' | '0'..='9' => latin.push(c),
        '\u{430}'..='\u{52f}' => push_all(cyrillic(c), latin),
        '\u{10d0}'..='\u{10fa}' => push_all(georgian(c), latin),
        '\u{561}'..='\u{586}' => push_all(armenian(c), latin),
        _ => latin.push(c),
    }
}

fn push_all(letters: &str, latin: &mut Skeleton) {
    letters.chars().for_each(|c| latin.push(c));
}

/// Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik.
fn cyrillic(c: char) -> &'static str {
    match c {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' | 'ў' => "v",
        'г' | 'ґ' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' | 'ҷ' | 'җ' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' | 'ї' | 'ы' | 'ӣ' => "i",
        'к' | 'қ' | 'ҡ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' | 'ӯ' => "u",
        'ф' => "f",
        'х' | 'һ' | 'ҳ' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    }
}

fn georgian(c: char) -> &'static str {
    match c {
        'ა' => "a",
        'ბ' => "b",
        'გ' | 'ღ' => "g",
        'დ' => "d",
        'ე' => "e",
        'ვ' => "v",
        'ზ' => "z",
        'თ' | 'ტ' => "t",
        'ი' => "i",
        'კ' | 'ქ' | 'ყ' => "k",
        'ლ' => "l",
        'მ' => "m",
        'ნ' => "n",
        'ო' => "o",
        'პ' | 'ფ' => "p",
        'ჟ' => "zh",
        'რ' => "r",
        'ს' => "s",
        'უ' => "u",
        'შ' => "sh",
        'ჩ' | 'ჭ' => "ch",
        'ც' | 'წ' => "ts",
        'ძ' => "dz",
        'ხ' | 'ჰ' => "kh",
        'ჯ' => "j",
        _ => "",
    }
}

fn armenian(c: char) -> &'static str {
    match c {
        'ա' => "a",
        'բ' => "b",
        'գ' | 'ղ' => "g",
        'դ' => "d",
        'ե' | 'է' => "e",
        'զ' => "z",
        'ը' | 'ի' | 'յ' => "i",
        'թ' | 'տ' => "t",
        'ժ' => "zh",
        'լ' => "l",
        'խ' | 'հ' => "kh",
        'ծ' | 'ց' => "ts",
        'կ' | 'ք' => "k",
        'ձ' => "dz",
        'ճ' | 'չ' => "ch",
        'մ' => "m",
        'ն' => "n",
        'շ' => "sh",
        'ո' | 'օ' => "o",
        'պ' | 'փ' => "p",
        'ջ' => "j",
        'ռ' | 'ր' => "r",
        'ս' => "s",
        'վ' | 'ւ' => "v",
        'ֆ' => "f",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(words: &[&str]) {
        let skeletons: Vec<String> = words.iter().map(|w| Skeleton::of(w).as_slice().iter().collect()).collect();
        assert!(skeletons.windows(2).all(|pair| pair[0] == pair[1]), "{words:?} sound as {skeletons:?}");
    }

    #[test]
    fn one_name_in_several_scripts_has_one_skeleton() {
        same(&["tbilisi", "тбилиси", "თბილისი"]);
        same(&["almaty", "алматы"]);
        same(&["shymkent", "шымкент"]);
        same(&["qyzylorda", "kyzylorda", "қызылорда"]);
        same(&["qaraghandy", "karagandy", "қарағанды"]);
        same(&["yerevan", "erevan", "ереван", "երեւան"]);
        same(&["gyumri", "гюмри", "գյումրի"]);
        same(&["kharkiv", "harkiv", "харків"]);
        same(&["kyiv", "київ"]);
        same(&["zhanar", "жанар"]);
        same(&["chernihiv", "chernihiv"]);
        same(&["batumi", "батуми", "ბათუმი"]);
    }

    #[test]
    fn different_words_keep_different_skeletons() {
        assert_ne!(Skeleton::of("almaty").as_slice(), Skeleton::of("astana").as_slice());
        assert_ne!(Skeleton::of("гепатит").as_slice(), Skeleton::of("туберкулез").as_slice());
    }
}
