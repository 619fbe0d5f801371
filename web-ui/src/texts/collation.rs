//! In which order names stand in a list: by each language's own alphabet, as its dictionaries do.
//!
//! An alphabet says which letters are letters of their own; every other accented letter stands with its plain one, as
//! `É` does with `E` in French. Small and capital letters stand together. Enough for names of countries and languages;
//! it decides nothing about searching.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::languages::Language;

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

fn alphabet(language: Language) -> &'static str {
    match language {
        Language::En | Language::Pseudo | Language::De | Language::Fr => LATIN,
        Language::Et => "abcdefghijklmnopqrsšzžtuvwõäöüxy",
        Language::Pl => "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
        Language::Ro => "aăâbcdefghiîjklmnopqrsștțuvwxyz",
        Language::Be => "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        Language::Kk => "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        // Ё stands with Е.
        Language::Ru => "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        Language::Uk => "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        Language::Ka => "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        Language::Hy => "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    }
}

/// What `text` is sorted by.
pub(super) fn key(language: Language, text: &str) -> (Vec<u32>, String) {
    let alphabet = alphabet(language);
    let places = text.to_lowercase().nfc().flat_map(|letter| places(alphabet, letter)).collect();
    (places, text.to_owned())
}

/// Places of a letter: its own in the alphabet, else those of the letters that it is made of.
fn places(alphabet: &str, letter: char) -> Vec<u32> {
    if let Some(place) = place(alphabet, letter) {
        return vec![place];
    }
    let parts = letter.nfkd().filter(|part| !is_combining_mark(*part));
    parts.filter_map(|part| place(alphabet, part).or_else(|| elsewhere(part))).collect()
}

fn place(alphabet: &str, letter: char) -> Option<u32> {
    alphabet.chars().zip(1..).find_map(|(known, place)| (known == letter).then_some(place))
}

/// Spaces and hyphens stand before every letter, apostrophes are looked over, letters of other scripts stand after all.
fn elsewhere(part: char) -> Option<u32> {
    match part {
        '\'' | '’' | 'ʼ' | '\u{ad}' => None,
        _ if part.is_alphanumeric() => Some(1_000 + u32::from(part)),
        _ => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each list is in the order in which a dictionary of the language has it.
    #[test]
    fn every_language_keeps_its_own_order() {
        let lists: [(Language, &[&str]); 12] = [
            (
                Language::En,
                &["Afghanistan", "Åland Islands", "Albania", "Côte d’Ivoire", "Croatia", "Türkiye", "Tuvalu"],
            ),
            (Language::De, &["Ägypten", "Albanien", "Österreich", "Osttimor", "Tschad", "Türkei", "Turkmenistan"]),
            (Language::Fr, &["Égypte", "Émirats arabes unis", "Équateur", "Espagne", "Île Bouvet", "Inde", "Zimbabwe"]),
            (
                Language::Et,
                &["Saksamaa", "Sudaan", "Šveits", "Zimbabwe", "Tšaad", "Türgi", "Vietnam", "Ühendkuningriik"],
            ),
            (Language::Pl, &["Luksemburg", "Łotwa", "Macedonia", "Serbia", "Syria", "Święta", "Tadżykistan"]),
            (Language::Ro, &["Angola", "Sudan", "Șerbia", "Tuvalu", "Țările de Jos", "Ucraina"]),
            (Language::Ru, &["абхазский", "Ёж", "Жираф", "Йемен", "Косово", "о-ва Кука", "Оман"]),
            (Language::Uk, &["Гана", "Ґана", "Естонія", "Єгипет", "Замбія", "Ірак", "Їжак", "Йорданія"]),
            (Language::Be, &["Егіпет", "Ёрданія", "Замбія", "Індыя", "Йемен", "Уганда", "Ўзор", "Фінляндыя"]),
            (Language::Kk, &["Австрия", "Әзербайжан", "Бельгия", "Иран", "Канада", "Қазақстан", "Ресей", "Үндістан"]),
            (Language::Ka, &["ანდორა", "გერმანია", "საქართველო", "ჩეხეთი", "ჰონდურასი"]),
            (Language::Hy, &["Ալբանիա", "Բելառուս", "Եգիպտոս", "Էստոնիա", "Հայաստան", "Ֆրանսիա"]),
        ];
        for (language, right) in lists {
            let mut sorted = right.to_vec();
            sorted.reverse();
            sorted.sort_by_cached_key(|name| key(language, name));
            assert_eq!(sorted, right, "{}", language.tag());
        }
    }
}
