//! How a folded word sounds, roughly, in Latin letters: "Тбилиси", "თბილისი" and "tbilisi" have one skeleton.
//!
//! Every script is first spelled in Latin (ш → sh, ხ → kh, խ → kh), then the spellings that people mix are made
//! one: `sh`, `sz` → `s`; `kh` → `h`; `y`, `ij`, `ie` → `i` or `e`; `w` → `v`; `q`, `c` → `k`; doubled letters
//! single. It is for comparing, never for showing.

use super::fold::MAX_WORD_CHARS;

/// The sounds of a skeleton that are kept.
const MAX_SOUNDS: usize = MAX_WORD_CHARS;

/// The skeleton of one word: Latin letters and digits, one byte a sound. A letter of a script that has no spelling
/// here stands as a byte from 0x80 on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Skeleton {
    sounds: [u8; MAX_SOUNDS],
    len: usize,
}

impl Skeleton {
    /// The skeleton of a folded word.
    pub(super) fn of(word: &str) -> Self {
        let mut latin = Self::EMPTY;
        let mut rest = word.chars().peekable();
        while let Some(c) = rest.next() {
            match (c, rest.peek()) {
                // Armenian writes "u" with two letters.
                ('ո', Some('ւ')) => {
                    rest.next();
                    latin.push(b'u');
                }
                _ => spell(c, &mut latin),
            }
        }
        latin.merge_spellings()
    }

    const EMPTY: Self = Self { sounds: [0; MAX_SOUNDS], len: 0 };

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.sounds[..self.len]
    }

    #[inline]
    fn push(&mut self, sound: u8) {
        if let Some(place) = self.sounds.get_mut(self.len) {
            *place = sound;
            self.len += 1;
        }
    }

    fn push_distinct(&mut self, sound: u8) {
        if self.as_bytes().last() != Some(&sound) || sound.is_ascii_digit() {
            self.push(sound);
        }
    }

    /// One spelling for the pairs of letters that people write in several ways.
    fn merge_spellings(&self) -> Self {
        let mut merged = Self::EMPTY;
        let mut rest = self.as_bytes();
        while let Some((&c, after)) = rest.split_first() {
            let (sound, used) = match (c, after.first()) {
                (b's' | b'z' | b'g' | b't' | b'd' | b'p', Some(b'h')) | (b's', Some(b'z')) => (c, 2),
                (b'c', Some(b'h' | b'z')) => (b'c', 2),
                (b'k', Some(b'h')) => (b'h', 2),
                (b'i' | b'y', Some(b'e')) => (b'e', 2),
                (b'c' | b'q', _) => (b'k', 1),
                (b'w', _) => (b'v', 1),
                (b'y', _) => (b'i', 1),
                _ => (c, 1),
            };
            merged.push_distinct(sound);
            rest = &rest[used..];
        }
        merged
    }
}

/// One bit for each different sound; sounds without a Latin letter share bits.
pub(super) fn letters(sounds: &[u8]) -> u32 {
    sounds.iter().fold(0, |set, sound| set | 1 << (sound.wrapping_sub(b'a') % 27))
}

/// Writes one folded letter in Latin.
#[inline]
fn spell(c: char, latin: &mut Skeleton) {
    let spelling = match c {
        'a'..='z' | '0'..='9' => return latin.push(c as u8),
        '\u{430}'..='\u{52f}' => cyrillic(c),
        '\u{10d0}'..='\u{10fa}' => georgian(c),
        '\u{561}'..='\u{586}' => armenian(c),
        _ => return latin.push(c as u8 | 0x80),
    };
    spelling.bytes().for_each(|sound| latin.push(sound));
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
        let skeletons: Vec<String> =
            words.iter().map(|w| String::from_utf8_lossy(Skeleton::of(w).as_bytes()).into()).collect();
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
        assert_ne!(Skeleton::of("almaty").as_bytes(), Skeleton::of("astana").as_bytes());
        assert_ne!(Skeleton::of("гепатит").as_bytes(), Skeleton::of("туберкулез").as_bytes());
    }
}
