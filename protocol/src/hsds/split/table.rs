//! Rows of a CSV file (RFC 4180, with `,` `;` or tab): quoted cells may hold line ends.
//!
//! A quotation mark that is never closed would swallow the rest of the file. When a row outgrows the limit, or the
//! file ends, within quotes, the rows from there on are taken line by line.

use super::{Kept, Piece, Position};
use crate::hsds::problem::{Finding, ProblemKind};

/// Where in a row the next byte is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    Start,
    Plain,
    Quoted,
    /// Behind a mark that either ends the cell or, doubled, stands for itself.
    Mark,
}

/// Splits CSV.
#[derive(Debug)]
pub(in super::super) struct Splitter {
    delimiter: u8,
    next: Position,
    begun: Position,
    kept: Vec<u8>,
    too_large: bool,
    cell: Cell,
    /// Set once a mark was found unclosed: from then on no cell goes over a line.
    line_by_line: bool,
}

impl Splitter {
    /// A splitter for rows of cells separated by `delimiter`.
    pub(in super::super) fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            next: Position::START,
            begun: Position::START,
            kept: Vec::new(),
            too_large: false,
            cell: Cell::Start,
            line_by_line: false,
        }
    }

    /// Takes bytes; `each` gets every row that they complete.
    pub(in super::super) fn push(&mut self, bytes: &[u8], each: &mut impl FnMut(Piece)) {
        for byte in bytes {
            self.step(*byte, each);
            if self.kept.len() >= super::MAX_RECORD_BYTES {
                self.outgrown(each);
            }
        }
    }

    /// Says that the file has ended.
    pub(in super::super) fn finish(&mut self, each: &mut impl FnMut(Piece)) {
        if self.cell == Cell::Quoted && !self.line_by_line && !self.too_large {
            self.reread_line_by_line(each);
        }
        if !self.kept.is_empty() || self.too_large {
            self.end_row(each);
        }
    }

    /// How many bytes of a row are held.
    pub(in super::super) fn held_bytes(&self) -> usize {
        self.kept.len()
    }

    fn step(&mut self, byte: u8, each: &mut impl FnMut(Piece)) {
        self.next = self.next.after(byte);
        let ends = byte == b'\n' && (self.cell != Cell::Quoted || self.line_by_line);
        if ends {
            return self.end_row(each);
        }
        if !self.too_large {
            self.kept.push(byte);
        }
        self.cell = match (self.cell, byte) {
            (Cell::Quoted, b'"') => Cell::Mark,
            (Cell::Quoted, _) | (Cell::Start | Cell::Mark, b'"') => Cell::Quoted,
            (_, byte) if byte == self.delimiter => Cell::Start,
            _ => Cell::Plain,
        };
    }

    fn end_row(&mut self, each: &mut impl FnMut(Piece)) {
        let at = self.begun;
        let bytes = std::mem::take(&mut self.kept);
        let kept = Kept { bytes, too_large: std::mem::take(&mut self.too_large) };
        let unclosed = std::mem::replace(&mut self.cell, Cell::Start) == Cell::Quoted;
        self.begun = self.next;
        if unclosed && !kept.too_large {
            let message = "a quotation mark is opened and never closed";
            each(Piece::Broken { at, finding: Finding::refused("$", ProblemKind::Syntax, message) });
        } else if kept.too_large || !kept.bytes.trim_ascii().is_empty() {
            each(kept.into_piece(at, "$".into()));
        }
    }

    fn outgrown(&mut self, each: &mut impl FnMut(Piece)) {
        if self.cell == Cell::Quoted && !self.line_by_line && self.kept.contains(&b'\n') {
            self.reread_line_by_line(each);
        } else {
            self.too_large = true;
            self.kept = Vec::new();
        }
    }

    /// What was kept is at most one record's limit, and this happens once a file.
    fn reread_line_by_line(&mut self, each: &mut impl FnMut(Piece)) {
        self.line_by_line = true;
        self.cell = Cell::Start;
        self.next = self.begun;
        for byte in std::mem::take(&mut self.kept) {
            self.step(byte, each);
        }
    }
}

/// The separator of a header line: the one of `,` `;` and tab that occurs most outside of quotes.
pub(in super::super) fn delimiter(header: &[u8]) -> u8 {
    let count = |delimiter: u8| {
        let mut quoted = false;
        let unquoted = |byte: &&u8| {
            quoted ^= **byte == b'"';
            !quoted && **byte == delimiter
        };
        header.iter().filter(unquoted).count()
    };
    [b';', b'\t', b','].into_iter().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}
