//! The fonts of the pages: Noto Sans (SIL Open Font License 1.1, `fonts/OFL.txt`), cut by `fonts/pages.py` to one file a
//! script and weight. The style sheet names them by script, so that a page loads only what it shows.

use axum::response::Response;

/// Name and bytes of every font; the build script lists them. A name holds the hash of its bytes.
const FONTS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The font called `name`, if there is one.
pub(super) fn serve(name: &str) -> Option<Response> {
    let (_, bytes) = FONTS.iter().find(|(font, _)| *font == name)?;
    Some(super::kept("font/woff2", bytes))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use data_encoding::HEXLOWER;
    use sha2::{Digest, Sha256};

    use super::*;

    const SHEET: &str = include_str!("../../assets/fonts.css");

    /// The first and last code of each part of each `unicode-range`.
    fn ranges() -> Vec<(u32, u32)> {
        let lists = SHEET.split("unicode-range: ").skip(1).filter_map(|rest| rest.split(';').next());
        let code = |text: &str| u32::from_str_radix(text, 16).expect("a code point");
        let range = |part: &str| {
            let part = part.trim_start_matches("U+");
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            (code(first), code(last))
        };
        lists.flat_map(|list| list.split(',').map(range)).collect()
    }

    #[test]
    fn the_sheet_names_every_font_by_its_hash_and_no_other() {
        let named: BTreeSet<&str> = SHEET.split("url(/a/").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(named, FONTS.iter().map(|(name, _)| *name).collect());
        for (name, bytes) in FONTS {
            let hash = HEXLOWER.encode(&Sha256::digest(bytes)[..8]);
            assert!(name.ends_with(&format!("-{hash}.woff2")), "{name} is not the name of {hash}");
            assert!(bytes.starts_with(b"wOF2") && bytes.len() < 12 * 1024, "{name}: {} bytes", bytes.len());
        }
    }

    #[test]
    fn the_fonts_of_a_page_are_small() {
        let bytes = |scripts: &[&str]| {
            let of = |name: &str| {
                scripts.iter().any(|s| {
                    [format!("{s}-regular-"), format!("{s}-bold-")].iter().any(|start| name.starts_with(start))
                })
            };
            FONTS.iter().filter(|(name, _)| of(name)).map(|(_, bytes)| bytes.len()).sum::<usize>()
        };
        let pages: [&[&str]; 4] = [
            &["latin", "latin-more"],
            &["latin", "cyrillic", "kazakh"],
            &["latin", "georgian"],
            &["latin", "armenian"],
        ];
        for scripts in pages {
            let bytes = bytes(scripts);
            assert!((20 * 1024..36 * 1024).contains(&bytes), "{scripts:?}: {bytes} bytes");
        }
    }

    #[test]
    fn every_character_of_every_language_has_a_font() {
        let ranges = ranges();
        let has = |c: char| ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(c)));
        for (path, text) in crate::texts::files("locales", "ftl") {
            let spoken = text.lines().filter(|line| !line.starts_with('#'));
            let missing: BTreeSet<char> = spoken.flat_map(str::chars).filter(|c| !has(*c)).collect();
            assert!(missing.is_empty(), "{path} has {missing:?}, which no font of the pages has");
        }
    }
}
