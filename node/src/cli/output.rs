//! What a command prints: JSON for programs, or aligned plain lines for people. Texts of partners are data: nothing
//! in them can move the cursor, colour the screen or turn the writing direction.

use std::io::{self, IsTerminal as _, Write as _};

use console::{Style, measure_text_width, truncate_str};
use serde::Serialize;

use super::failure::{Exit, Failure};

/// The width taken where no terminal says its own.
const DEFAULT_WIDTH: usize = 100;
/// Between two columns.
const GAP: &str = "  ";

/// Where a command's answer goes.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    json: bool,
}

impl Output {
    /// JSON for programs, or words for people.
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// Whether a program reads.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// Prints an answer: `value` for programs, what `words` writes for people.
    ///
    /// # Errors
    /// If standard output is closed; the command then ends without a word.
    pub fn show<T: Serialize>(&self, value: &T, words: impl FnOnce(&mut Page)) -> Result<(), Failure> {
        if self.json {
            return self.line(&json_of(value)?);
        }
        let mut page = Page::default();
        words(&mut page);
        print(&page.text)
    }

    /// Prints a secret that is shown only this once; `again` says how to get another one.
    ///
    /// # Errors
    /// If nobody can have read it, also if the reader is gone.
    pub fn show_once<T: Serialize>(
        &self,
        value: &T,
        words: impl FnOnce(&mut Page),
        again: &str,
    ) -> Result<(), Failure> {
        let unread = |failure: Failure| {
            let why = if failure.what().is_empty() { "nobody reads it" } else { failure.what() };
            Failure::new(Exit::Failed, format!("it is made, but could not be shown: {why}")).with_cure(again)
        };
        self.show(value, words).map_err(unread)
    }

    /// Prints one line of data.
    ///
    /// # Errors
    /// As [`Output::show`].
    pub fn line(&self, line: &str) -> Result<(), Failure> {
        print(&format!("{line}\n"))
    }

    /// Says something to a person, beside the data.
    pub fn say(&self, words: &str) {
        // Nobody is left to be told that standard error is closed.
        let _gone = writeln!(io::stderr(), "{}", plain_lines(words));
    }
}

/// One line of JSON where a program reads it, several where a person does.
fn json_of(value: &impl Serialize) -> Result<String, Failure> {
    let text =
        if io::stdout().is_terminal() { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    text.map_err(|error| Failure::of(Exit::Failed, &error))
}

/// Writes to standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::reader_gone()),
        Err(error) => Err(Failure::of(Exit::Failed, &error)),
        Ok(()) => Ok(()),
    }
}

/// `text` as one line without anything that a terminal obeys.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_obeyed(*c)).collect()
}

/// As [`plain`], keeping the lines apart.
pub(crate) fn plain_lines(text: &str) -> String {
    text.lines().map(plain).collect::<Vec<_>>().join("\n")
}

/// Control characters, and marks that turn the direction of writing or hide.
fn is_obeyed(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    c.is_control() || turns || hides
}

/// Lines for a person, being written.
#[derive(Debug, Default)]
pub struct Page {
    text: String,
}

impl Page {
    /// Writes a line.
    pub fn line(&mut self, line: &str) {
        self.text.push_str(&plain(line));
        self.text.push('\n');
    }

    /// Leaves a line empty.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes a line that stands out.
    pub fn heading(&mut self, line: &str) {
        self.text.push_str(&Style::new().bold().apply_to(plain(line)).to_string());
        self.text.push('\n');
    }

    /// Names with their values; those without a value are left out.
    pub fn fields(&mut self, fields: &[(&str, String)]) {
        let stated = || fields.iter().filter(|(_, value)| !value.is_empty());
        let widest = stated().map(|(name, _)| measure_text_width(name)).max().unwrap_or_default();
        for (name, value) in stated() {
            let pad = " ".repeat(widest - measure_text_width(name));
            let indent = format!("\n{}", " ".repeat(widest + GAP.len()));
            let value = plain_lines(value).replace('\n', &indent);
            self.text.push_str(&format!("{}{pad}{GAP}{value}\n", Style::new().dim().apply_to(name)));
        }
    }

    /// Rows under a heading, columns aligned, cut at the width of the terminal.
    pub fn table<const N: usize>(&mut self, heading: [&str; N], rows: &[[String; N]]) {
        let rows: Vec<[String; N]> = rows.iter().map(|row| row.clone().map(|cell| plain(&cell))).collect();
        let widths = widths(&heading, &rows);
        let heading = row_text(&heading.map(str::to_owned), &widths);
        self.text.push_str(&format!("{}\n", Style::new().dim().apply_to(fitted(&heading))));
        for row in &rows {
            self.text.push_str(&format!("{}\n", fitted(&row_text(row, &widths))));
        }
    }
}

fn widths<const N: usize>(heading: &[&str; N], rows: &[[String; N]]) -> [usize; N] {
    std::array::from_fn(|column| {
        let cells = rows.iter().map(|row| measure_text_width(&row[column]));
        cells.chain([measure_text_width(heading[column])]).max().unwrap_or_default()
    })
}

fn row_text<const N: usize>(row: &[String; N], widths: &[usize; N]) -> String {
    let pad = |(cell, width): (&String, &usize)| {
        format!("{cell}{}", " ".repeat(width.saturating_sub(measure_text_width(cell))))
    };
    row.iter().zip(widths).map(pad).collect::<Vec<_>>().join(GAP).trim_end().to_owned()
}

/// Cut where a terminal would break the line; whole where a program reads it.
fn fitted(line: &str) -> String {
    if !io::stdout().is_terminal() {
        return line.to_owned();
    }
    truncate_str(line, width(), "…").into_owned()
}

fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let own = || console::Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
    asked.or_else(own).filter(|width| *width >= 20).unwrap_or(DEFAULT_WIDTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_reaches_the_terminal_as_a_command() {
        assert_eq!(plain("a\u{1b}[2Jb\u{9b}31m\u{7}\r\n\tc"), "a[2Jb31m  c".replacen("  ", "   ", 1));
        assert_eq!(plain("\u{202e}drawkcab\u{2066}\u{200b}"), "drawkcab");
        assert_eq!(plain("приют 🏠 თბილისი"), "приют 🏠 თბილისი");
        assert_eq!(plain_lines("one\ntwo\u{1b}"), "one\ntwo");
    }

    #[test]
    fn columns_are_aligned_in_every_script() {
        let mut page = Page::default();
        let row = |name: &str, city: &str| [name.to_owned(), city.to_owned()];
        page.table(["NAME", "CITY"], &[row("приют", "Тбилиси"), row("a", "b"), row("თბილისი", "c\u{1b}[1m")]);
        let expected = "NAME     CITY\nприют    Тбилиси\na        b\nთბილისი  c[1m\n";
        assert_eq!(console::strip_ansi_codes(&page.text), expected);
    }

    #[test]
    fn fields_without_a_value_are_left_out() {
        let mut page = Page::default();
        page.fields(&[("name", "one\ntwo".into()), ("note", String::new()), ("id", "7".into())]);
        assert_eq!(console::strip_ansi_codes(&page.text), "name  one\n      two\nid    7\n");
    }
}
