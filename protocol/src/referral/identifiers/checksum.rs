//! Checksums and built-in dates of national numbers. Each takes digits 0–9 of the length it names.

use crate::referral::date::days_in;

/// Sum of digits times weights.
fn weighted(digits: &[u8], weights: &[i64]) -> i64 {
    digits.iter().zip(weights).map(|(digit, weight)| i64::from(*digit) * weight).sum()
}

/// Whether a day exists; the year's century matters only for 29 February.
pub(super) fn is_day(year: u16, month: u8, day: u8) -> bool {
    (1..=days_in(year, month)).contains(&day)
}

fn two(digits: &[u8]) -> u8 {
    digits[0] * 10 + digits[1]
}

/// Poland, PESEL: YYMMDD with the century added to the month, four digits, check digit (weights 1 3 7 9).
pub(super) fn pesel(d: &[u8]) -> bool {
    let (century, month) = match two(&d[2..]) {
        month @ 1..=12 => (1900, month),
        month @ 21..=32 => (2000, month - 20),
        month @ 81..=92 => (1800, month - 80),
        _ => return false,
    };
    let sum = weighted(&d[..10], &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
    is_day(century + u16::from(two(d)), month, two(&d[4..])) && (10 - sum % 10) % 10 == i64::from(d[10])
}

/// Estonia, isikukood (Lithuania's is alike): century and sex, YYMMDD, serial, check digit in two stages.
pub(super) fn isikukood(d: &[u8]) -> bool {
    let century = match d[0] {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return false,
    };
    let first = weighted(&d[..10], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted(&d[..10], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    let check = if first < 10 { first } else { second % 10 };
    is_day(century + u16::from(two(&d[1..])), two(&d[3..]), two(&d[5..])) && check == i64::from(d[10])
}

/// Kazakhstan, IIN: YYMMDD, century and sex 1–6, four digits, check digit in two stages.
pub(super) fn iin(d: &[u8]) -> bool {
    let century = match d[6] {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return false,
    };
    let first = weighted(&d[..11], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    let second = weighted(&d[..11], &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
    let check = if first < 10 { first } else { second };
    is_day(century + u16::from(two(d)), two(&d[2..]), two(&d[4..])) && check == i64::from(d[11])
}

/// Russia, INN of a person: two check digits.
pub(super) fn inn(d: &[u8]) -> bool {
    let eleventh = weighted(&d[..10], &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    let twelfth = weighted(&d[..11], &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    let is_zero = d.iter().all(|digit| *digit == 0);
    !is_zero && (eleventh, twelfth) == (i64::from(d[10]), i64::from(d[11]))
}

/// Russia, SNILS: nine digits and their weighted sum modulo 101.
pub(super) fn snils(d: &[u8]) -> bool {
    let sum = weighted(&d[..9], &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
    d[..9].iter().any(|digit| *digit != 0) && sum == i64::from(two(&d[9..]))
}

/// Ukraine, RNOKPP: days since 1899-12-31 in five digits, four digits, check digit.
pub(super) fn rnokpp(d: &[u8]) -> bool {
    let day = d[..5].iter().fold(0u32, |number, digit| number * 10 + u32::from(*digit));
    let check = weighted(&d[..9], &[-1, 5, 7, 9, 4, 6, 10, 5, 7]).rem_euclid(11) % 10;
    // Born between 1920 and 2022.
    (7_306..44_927).contains(&day) && check == i64::from(d[9])
}

/// Ukraine, UNZR (number in the demographic register): YYYYMMDD, hyphen, four digits, check digit.
pub(super) fn unzr(d: &[u8]) -> bool {
    let year = u16::from(two(d)) * 100 + u16::from(two(&d[2..]));
    (1900..2100).contains(&year) && is_day(year, two(&d[4..]), two(&d[6..]))
}

/// Moldova, IDNP: begins with 2 (or 0 for older ones), check digit with weights 7 3 1.
pub(super) fn idnp(d: &[u8]) -> bool {
    let sum = weighted(&d[..12], &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]);
    matches!(d[0], 0 | 2) && d[1..].iter().any(|digit| *digit != 0) && sum % 10 == i64::from(d[12])
}

/// France, NIR with its key: sex, YYMM, department, commune, order, and 97 minus the rest modulo 97.
pub(super) fn nir(d: &[u8]) -> bool {
    let month = two(&d[3..]);
    let number = d[..13].iter().fold(0u64, |number, digit| number * 10 + u64::from(*digit));
    let plausible = matches!(d[0], 1..=4 | 7 | 8) && (matches!(month, 1..=12) || month >= 20);
    plausible && 97 - number % 97 == u64::from(two(&d[13..]))
}

/// Germany, tax identification number: ISO 7064 MOD 11,10; of its ten digits exactly one is repeated.
pub(super) fn steuer_id(d: &[u8]) -> bool {
    let mut counts = [0u8; 10];
    d[..10].iter().for_each(|digit| counts[usize::from(*digit)] += 1);
    let repeated = counts.iter().filter(|count| **count > 1).count();
    let product = d[..10].iter().fold(10u8, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    d[0] != 0 && repeated == 1 && counts.iter().all(|count| *count <= 3) && (11 - product) % 10 == d[10]
}

/// Armenia, public services number: day of birth plus 10 (men) or 50 (women), month, year, four digits.
pub(super) fn armenian(d: &[u8]) -> bool {
    let day = match two(d) {
        day @ 11..=41 => day - 10,
        day @ 51..=81 => day - 50,
        _ => return false,
    };
    // Years are given without a century; 2000 lets 29 February pass.
    is_day(2000 + u16::from(two(&d[4..])), two(&d[2..]), day) || is_day(2000, two(&d[2..]), day)
}

/// The check digit of machine-readable documents (ICAO 9303 part 3 §4.9): weights 7 3 1, letters from A = 10.
pub(super) fn icao(chars: &[char]) -> Option<u8> {
    let sum = chars
        .iter()
        .zip([7u32, 3, 1].into_iter().cycle())
        .try_fold(0, |sum, (c, weight)| Some(sum + c.to_digit(36)? * weight))?;
    u8::try_from(sum % 10).ok()
}

/// Poland, identity card: three letters, check digit, five digits; weights 7 3 1 9 7 3 1 7 3 (letters from A = 10).
pub(super) fn polish_card(chars: &[char]) -> bool {
    let values: Option<Vec<u32>> = chars.iter().map(|c| c.to_digit(36)).collect();
    values.is_some_and(|values| {
        let sum: u32 = values.iter().zip([7, 3, 1, 9, 7, 3, 1, 7, 3]).map(|(value, weight)| value * weight).sum();
        values.len() == 9 && sum.is_multiple_of(10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published specimens and examples from the issuing authorities' own documentation.
    #[test]
    fn published_examples_pass_and_one_wrong_digit_fails() {
        let check = |text: &str, valid: fn(&[u8]) -> bool| {
            let digits: Vec<u8> = text.bytes().map(|b| b - b'0').collect();
            assert!(valid(&digits), "{text}");
            let mut wrong = digits.clone();
            let last = wrong.len() - 1;
            wrong[last] = (wrong[last] + 1) % 10;
            assert!(!valid(&wrong), "{text} with a wrong last digit");
        };
        check("44051401458", pesel);
        check("02070803628", pesel);
        check("37605030299", isikukood);
        check("500100732259", inn);
        check("11223344595", snils);
        check("3184710691", rnokpp);
        check("86095742719", steuer_id);
        check("255081416802538", nir);
    }

    #[test]
    fn a_polish_card_fits_its_weights() {
        assert!(polish_card(&['A', 'B', 'A', '3', '0', '0', '0', '0', '0']));
        assert!(!polish_card(&['A', 'B', 'A', '4', '0', '0', '0', '0', '0']));
    }

    #[test]
    fn icao_check_digits_are_those_of_the_specimen() {
        assert_eq!(icao(&"L898902C3".chars().collect::<Vec<_>>()), Some(6));
        assert_eq!(icao(&"740812".chars().collect::<Vec<_>>()), Some(2));
    }
}
