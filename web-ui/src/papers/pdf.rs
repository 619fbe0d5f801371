//! As much of PDF 1.7 (ISO 32000-1) as one page of text and rectangles needs. It writes no author, no program and no
//! date: a paper must not tell where it comes from.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::font::{FONTS, Font, Glyph, find};

/// Stands for a character that no font has.
const UNKNOWN: char = '?';

/// A page; lengths in points (1/72 inch), the origin at the lower left corner.
pub(super) struct Page {
    width: f32,
    height: f32,
    content: String,
    /// Characters used of each font.
    used: [BTreeSet<char>; 3],
}

fn glyph(character: char) -> (usize, char, Glyph) {
    let known = if find(character).is_some() { character } else { UNKNOWN };
    let (font, glyph) = find(known).expect("the first font has the question mark");
    (font, known, glyph)
}

/// How wide a line of text is.
pub(super) fn width_of(text: &str, size: f32) -> f32 {
    text.chars().map(|character| f32::from(glyph(character).2.width) * size / 1000.0).sum()
}

/// Breaks a text into lines that fit; a word that is too long stands alone.
pub(super) fn broken(text: &str, size: f32, width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width_of(&format!("{line} {word}"), size) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

impl Page {
    pub(super) fn new(width: f32, height: f32) -> Self {
        Self { width, height, content: String::new(), used: Default::default() }
    }

    fn draw(&mut self, operators: std::fmt::Arguments<'_>) {
        self.content.write_fmt(operators).expect("writing to a String cannot fail");
    }

    /// A line of text with its baseline at `y`.
    pub(super) fn text(&mut self, x: f32, y: f32, size: f32, text: &str) {
        self.draw(format_args!("BT {x:.2} {y:.2} Td "));
        let mut current = None;
        for character in text.chars() {
            let (font, known, glyph) = glyph(character);
            if current != Some(font) {
                let end = if current.is_some() { "> Tj " } else { "" };
                self.draw(format_args!("{end}/F{font} {size:.2} Tf <"));
                current = Some(font);
            }
            self.used[font].insert(known);
            self.draw(format_args!("{:04X}", glyph.id));
        }
        self.draw(format_args!("{}ET\n", if current.is_some() { "> Tj " } else { "" }));
    }

    /// A filled rectangle.
    pub(super) fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32) {
        self.draw(format_args!("{x:.3} {y:.3} {width:.3} {height:.3} re f\n"));
    }

    /// The file.
    pub(super) fn finish(self) -> Vec<u8> {
        let fonts: Vec<usize> = (0..FONTS.len()).filter(|at| !self.used[*at].is_empty()).collect();
        // Objects 1 to 4 are catalogue, pages, page and content; then five for each font.
        let first = |nth: usize| 5 + nth * 5;
        let names: String = fonts.iter().enumerate().map(|(nth, at)| format!("/F{at} {} 0 R ", first(nth))).collect();
        let (width, height) = (self.width, self.height);
        let mut file = File::default();
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.object(&format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2} {height:.2}] /Contents 4 0 R \
             /Resources << /Font << {names}>> >> >>"
        ));
        file.stream("", self.content.as_bytes());
        for (nth, at) in fonts.iter().enumerate() {
            file.font(first(nth), &FONTS[*at], &self.used[*at]);
        }
        file.finish()
    }
}

/// A file being written, object after object.
#[derive(Default)]
struct File {
    bytes: Vec<u8>,
    offsets: Vec<usize>,
}

impl File {
    fn begin(&mut self) {
        if self.bytes.is_empty() {
            // The second line tells programs that move files that this one is not text (§7.5.2).
            self.bytes.extend_from_slice(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
        }
        self.offsets.push(self.bytes.len());
        self.bytes.extend_from_slice(format!("{} 0 obj\n", self.offsets.len()).as_bytes());
    }

    fn object(&mut self, dictionary: &str) {
        self.begin();
        self.bytes.extend_from_slice(dictionary.as_bytes());
        self.bytes.extend_from_slice(b"\nendobj\n");
    }

    fn stream(&mut self, entries: &str, bytes: &[u8]) {
        self.begin();
        self.bytes.extend_from_slice(format!("<< /Length {}{entries} >>\nstream\n", bytes.len()).as_bytes());
        self.bytes.extend_from_slice(bytes);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// A composite font with identity encoding (§9.7), so that text is glyph numbers, and a table back to characters,
    /// so that it can be copied and read aloud.
    fn font(&mut self, number: usize, font: &Font, used: &BTreeSet<char>) {
        let (name, glyphs): (_, Vec<_>) =
            (font.name, used.iter().filter_map(|c| Some((*c, *font.glyphs.get(c)?))).collect());
        let widths: String = glyphs.iter().map(|(_, glyph)| format!("{} [{}] ", glyph.id, glyph.width)).collect();
        self.object(&format!(
            "<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{} 0 R] \
             /ToUnicode {} 0 R >>",
            number + 1,
            number + 4
        ));
        self.object(&format!(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /DW 600 /W [{widths}] \
             /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {} 0 R >>",
            number + 2
        ));
        self.object(&format!(
            "<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-600 -300 1300 1100] /ItalicAngle 0 \
             /Ascent 1069 /Descent -293 /CapHeight 714 /StemV 80 /FontFile2 {} 0 R >>",
            number + 3
        ));
        self.stream(&format!(" /Length1 {} /Filter /FlateDecode", font.length), font.compressed);
        self.stream("", to_unicode(&glyphs).as_bytes());
    }

    fn finish(mut self) -> Vec<u8> {
        let (start, count) = (self.bytes.len(), self.offsets.len() + 1);
        let places: String = self.offsets.iter().map(|offset| format!("{offset:010} 00000 n \n")).collect();
        let end = format!(
            "xref\n0 {count}\n0000000000 65535 f \n{places}trailer\n<< /Size {count} /Root 1 0 R >>\n\
             startxref\n{start}\n%%EOF\n"
        );
        self.bytes.extend_from_slice(end.as_bytes());
        self.bytes
    }
}

/// Which character each glyph is (§9.10.3); at most a hundred in a block.
fn to_unicode(glyphs: &[(char, Glyph)]) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Slip def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for block in glyphs.chunks(100) {
        let lines: String =
            block.iter().map(|(c, glyph)| format!("<{:04X}> <{:04X}>\n", glyph.id, *c as u32)).collect();
        map.push_str(&format!("{} beginbfchar\n{lines}endbfchar\n", block.len()));
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_stands_where_the_table_says() {
        let mut page = Page::new(298.0, 420.0);
        page.text(10.0, 10.0, 12.0, "Код: ნომერი 漢");
        page.rectangle(1.0, 2.0, 3.0, 4.0);
        let file = page.finish();
        let text = String::from_utf8_lossy(&file);
        let table = file.windows(5).rposition(|bytes| bytes == b"xref\n").expect("a table");
        let table = file[..table].windows(5).rposition(|bytes| bytes == b"xref\n").unwrap_or(table);
        let lines: Vec<&str> = std::str::from_utf8(&file[table..]).expect("text").lines().collect();
        assert_eq!(lines[1], format!("0 {}", 4 + 2 * 5 + 1), "two fonts are used");
        for (number, line) in lines[3..].iter().take_while(|line| line.ends_with(" n ")).enumerate() {
            let offset: usize = line[..10].parse().expect("an offset");
            assert!(file[offset..].starts_with(format!("{} 0 obj", number + 1).as_bytes()), "object {}", number + 1);
        }
        for told in ["/Author", "/Producer", "/Creator", "/CreationDate", "arshrut"] {
            assert!(!text.contains(told), "{told}");
        }
    }

    #[test]
    fn lines_break_between_words() {
        let lines = broken("one two three four", 10.0, width_of("one two", 10.0) + 0.1);
        assert_eq!(lines, ["one two", "three", "four"]);
        assert_eq!(broken("immeasurable", 10.0, 1.0), ["immeasurable"]);
    }
}
