//! Bytes of a file, as they come → one piece a record, with its line; never more of the file than one record in memory.

pub(super) mod json;
mod json_element;
pub(super) mod table;

use super::MAX_RECORD_BYTES;
use super::problem::{Finding, ProblemKind};

/// Where something begins in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// Line, from 1.
    pub(super) line: u64,
    /// Byte in the line, from 1.
    pub(super) column: u64,
}

impl Position {
    const START: Self = Self { line: 1, column: 1 };

    /// The position after `byte`.
    fn after(self, byte: u8) -> Self {
        match byte {
            b'\n' => Self { line: self.line + 1, column: 1 },
            _ => Self { column: self.column + 1, ..self },
        }
    }
}

/// One record's bytes, or what is wrong where one should be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The bytes of a record.
    Record {
        /// Where they begin.
        at: Position,
        /// Path of the record in its document (`$`, `$.contents[3]`).
        path: String,
        /// The bytes, at most [`MAX_RECORD_BYTES`].
        bytes: Vec<u8>,
    },
    /// Nothing that could be read.
    Broken {
        /// Where it begins.
        at: Position,
        /// What is wrong.
        finding: Finding,
    },
}

/// The bytes of one record, up to the limit; beyond it they are let go at once.
#[derive(Debug, Default)]
struct Kept {
    bytes: Vec<u8>,
    too_large: bool,
}

impl Kept {
    fn push(&mut self, byte: u8) {
        if self.too_large {
            return;
        }
        if self.bytes.len() < MAX_RECORD_BYTES {
            self.bytes.push(byte);
        } else {
            self.too_large = true;
            self.bytes = Vec::new();
        }
    }

    /// Whether one byte more would be too much.
    fn is_full(&self) -> bool {
        self.bytes.len() == MAX_RECORD_BYTES
    }

    fn into_piece(self, at: Position, path: String) -> Piece {
        if self.too_large {
            let message = format!("longer than {} KiB; skipped", MAX_RECORD_BYTES / 1024);
            return Piece::Broken { at, finding: Finding::refused(path, ProblemKind::TooLarge, message) };
        }
        Piece::Record { at, path, bytes: self.bytes }
    }
}
