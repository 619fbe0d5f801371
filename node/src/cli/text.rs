//! Text files as people have them. Windows puts a mark before UTF-8, and its PowerShell 5 writes UTF-16 behind `>`: both
//! are read as what they say. Anything else that is not UTF-8 is refused; nothing is guessed.

use std::io::{self, Read};

use zeroize::Zeroizing;

use super::failure::{Exit, Failure, unreadable};

/// Before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// Before UTF-16, the lower byte first.
const MARK_LITTLE: &[u8] = b"\xff\xfe";
/// Before UTF-16, the higher byte first.
const MARK_BIG: &[u8] = b"\xfe\xff";

/// What a file holds, or standard input for `-`.
///
/// # Errors
/// If it cannot be read, or is no text.
pub(super) fn text_of(file: &str) -> Result<Zeroizing<String>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = match file {
        "-" => io::stdin().lock().read_to_end(&mut bytes).map(drop),
        path => std::fs::read(path).map(|found| *bytes = found),
    };
    read.map_err(|error| unreadable(named(file), &error))?;
    decoded(&bytes, file)
}

/// How a file is called that a person named.
pub(super) fn named(file: &str) -> &str {
    if file == "-" { "standard input" } else { file }
}

/// Whether bytes begin as UTF-16.
pub(super) fn is_utf_16(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK_LITTLE) || bytes.starts_with(MARK_BIG)
}

/// The text in bytes that were read of `file`.
///
/// # Errors
/// If there is none.
pub(super) fn decoded(bytes: &[u8], file: &str) -> Result<Zeroizing<String>, Failure> {
    let text = if let Some(wide) = bytes.strip_prefix(MARK_LITTLE) {
        utf_16(wide, u16::from_le_bytes)
    } else if let Some(wide) = bytes.strip_prefix(MARK_BIG) {
        utf_16(wide, u16::from_be_bytes)
    } else {
        std::str::from_utf8(without_mark(bytes)).ok().map(|text| Zeroizing::new(text.to_owned()))
    };
    text.ok_or_else(|| {
        Failure::new(Exit::Usage, format!("{} is no text in UTF-8", named(file))).with_cure("save it as UTF-8")
    })
}

/// The same bytes without the mark that some programs put before UTF-8.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Zeroizing<String>> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = Zeroizing::new(pairs.iter().copied().map(unit).collect::<Vec<u16>>());
    if odd.is_empty() { String::from_utf16(&units).ok().map(Zeroizing::new) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_windows_are_no_part_of_the_text() {
        let wide = |unit: fn(u16) -> [u8; 2]| "Дом 🏠".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for bytes in [
            "Дом 🏠".as_bytes().to_vec(),
            [MARK, "Дом 🏠".as_bytes()].concat(),
            [MARK_LITTLE, &wide(u16::to_le_bytes)].concat(),
            [MARK_BIG, &wide(u16::to_be_bytes)].concat(),
        ] {
            assert_eq!(decoded(&bytes, "file").expect("a text").as_str(), "Дом 🏠");
        }
        for wrong in [&b"\xc4\xee\xec"[..], b"\xff\xfea", b"\xff\xfe\x00\xd8"] {
            assert_eq!(decoded(wrong, "file").expect_err("no text").exit(), Exit::Usage, "{wrong:?}");
        }
    }
}
