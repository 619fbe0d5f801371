//! The fonts of slips: Noto Sans (SIL Open Font License 1.1, `fonts/OFL.txt`), cut by `fonts/subset.py`
//! to the scripts of the interface, a few kilobytes each. Which character has which glyph and width is a table beside
//! each font, so that nothing here reads font files.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A font as a PDF embeds it.
pub(super) struct Font {
    /// Its name in the PDF.
    pub(super) name: &'static str,
    /// The TrueType file, zlib-compressed.
    pub(super) compressed: &'static [u8],
    /// Length of the file, in bytes.
    pub(super) length: usize,
    /// Glyph and width (in thousandths of the size) by character.
    pub(super) glyphs: BTreeMap<char, Glyph>,
}

/// A glyph of a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) id: u16,
    /// In thousandths of the font's size.
    pub(super) width: u16,
}

/// All fonts, in the order in which a character is looked for.
pub(super) static FONTS: LazyLock<[Font; 3]> = LazyLock::new(|| {
    [
        Font {
            name: "MSLPAA+NotoSans",
            compressed: include_bytes!("../../fonts/latin-cyrillic.ttf.z"),
            length: 29_036,
            glyphs: table(include_str!("../../fonts/latin-cyrillic.tsv")),
        },
        Font {
            name: "MSLPAB+NotoSansGeorgian",
            compressed: include_bytes!("../../fonts/georgian.ttf.z"),
            length: 7_756,
            glyphs: table(include_str!("../../fonts/georgian.tsv")),
        },
        Font {
            name: "MSLPAC+NotoSansArmenian",
            compressed: include_bytes!("../../fonts/armenian.ttf.z"),
            length: 8_884,
            glyphs: table(include_str!("../../fonts/armenian.tsv")),
        },
    ]
});

/// Reads a table; a line that is none is left out, and a test sees to it that there is none.
fn table(lines: &str) -> BTreeMap<char, Glyph> {
    lines.lines().filter_map(line).collect()
}

fn line(line: &str) -> Option<(char, Glyph)> {
    let mut fields = line.split('\t');
    let character = char::from_u32(u32::from_str_radix(fields.next()?, 16).ok()?)?;
    Some((character, Glyph { id: fields.next()?.parse().ok()?, width: fields.next()?.parse().ok()? }))
}

/// The font that has a character, and its glyph there.
pub(super) fn find(character: char) -> Option<(usize, Glyph)> {
    FONTS.iter().enumerate().find_map(|(at, font)| Some((at, *font.glyphs.get(&character)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_table_is_read() {
        let tables = [
            include_str!("../../fonts/latin-cyrillic.tsv"),
            include_str!("../../fonts/georgian.tsv"),
            include_str!("../../fonts/armenian.tsv"),
        ];
        for (font, lines) in FONTS.iter().zip(tables) {
            assert_eq!(font.glyphs.len(), lines.lines().count(), "{}", font.name);
        }
    }

    #[test]
    fn the_scripts_of_the_interface_are_there() {
        for character in "Aaz09 .,:«»„“–—№ЯяЁёҐґЇїҚқӘәşțõ".chars() {
            assert_eq!(find(character).map(|(font, _)| font), Some(0), "{character}");
        }
        assert_eq!(find('თ').map(|(font, _)| font), Some(1));
        assert_eq!(find('Հ').map(|(font, _)| font), Some(2));
        assert_eq!(find('漢'), None);
    }
}
