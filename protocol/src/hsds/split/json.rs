//! Records of a JSON file: one object, several, a list, a page envelope (`contents`), or JSON Lines.
//!
//! Which of these a file is shows while it is read; a file of lines is read line by line from then on, so that one
//! broken line costs that line only.

use super::json_element::{Element, Step};
use super::{Kept, Piece, Position};
use crate::hsds::problem::{Finding, ProblemKind};

/// Splits JSON.
#[derive(Debug)]
pub(in super::super) struct Splitter {
    next: Position,
    line_is_blank: bool,
    by_line: bool,
    /// Whether every value at the top so far began and ended on one line.
    single_lines: bool,
    values: u64,
    /// A value that did not end with its first line; it may be a broken line.
    suspect: bool,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Between values at the top.
    Top,
    /// In a value at the top.
    Value(Element),
    /// In a list of records, between them or in one.
    List { list: List, open: Option<Element> },
    /// In a page envelope, behind its contents.
    EnvelopeEnd(Element),
    /// In a line of a file of lines.
    Line { at: Position, kept: Kept },
}

/// A list of records.
#[derive(Debug)]
struct List {
    in_envelope: bool,
    index: usize,
}

impl List {
    fn path(&self) -> String {
        let list = if self.in_envelope { "$.contents" } else { "$" };
        format!("{list}[{}]", self.index)
    }
}

impl Splitter {
    /// A splitter; `by_line` for a file that is known to be JSON Lines.
    pub(in super::super) fn new(by_line: bool) -> Self {
        Self {
            next: Position::START,
            line_is_blank: true,
            by_line,
            single_lines: true,
            values: 0,
            suspect: false,
            state: State::Top,
        }
    }

    /// Takes bytes; `each` gets every piece that they complete.
    pub(in super::super) fn push(&mut self, bytes: &[u8], each: &mut impl FnMut(Piece)) {
        for byte in bytes {
            self.step(*byte, each);
            self.next = self.next.after(*byte);
            self.line_is_blank = *byte == b'\n' || (self.line_is_blank && byte.is_ascii_whitespace());
        }
    }

    /// Says that the file has ended.
    pub(in super::super) fn finish(&mut self, each: &mut impl FnMut(Piece)) {
        if let State::Value(open) = &self.state
            && self.was_line(open)
        {
            self.reread_by_line(each);
        }
        match std::mem::replace(&mut self.state, State::Top) {
            State::Top => {}
            State::Value(open) | State::List { open: Some(open), .. } => each(piece(open)),
            State::Line { at, kept } => each(kept.into_piece(at, "$".into())),
            State::List { open: None, .. } | State::EnvelopeEnd(_) => each(self.cut_off()),
        }
    }

    /// How many bytes of a value are held.
    pub(in super::super) fn held_bytes(&self) -> usize {
        match &self.state {
            State::Value(open) | State::EnvelopeEnd(open) | State::List { open: Some(open), .. } => {
                open.kept.bytes.len()
            }
            State::Line { kept, .. } => kept.bytes.len(),
            State::Top | State::List { open: None, .. } => 0,
        }
    }

    fn cut_off(&self) -> Piece {
        let message = "the file ends inside a list or page: it seems to be cut off; the records before are kept";
        Piece::Broken { at: self.next, finding: Finding::refused("$", ProblemKind::Syntax, message) }
    }

    fn step(&mut self, byte: u8, each: &mut impl FnMut(Piece)) {
        self.state = match std::mem::replace(&mut self.state, State::Top) {
            State::Top => self.at_top(byte),
            State::Value(open) => self.in_value(open, byte, each),
            State::List { list, open: None } => self.between(list, byte),
            State::List { list, open: Some(open) } => self.in_item(list, open, byte, each),
            State::EnvelopeEnd(mut open) => match open.feed(byte) {
                Step::Last => State::Top,
                _ => State::EnvelopeEnd(open),
            },
            State::Line { at, kept } => in_line(at, kept, byte, each),
        };
    }

    fn at_top(&mut self, byte: u8) -> State {
        if byte == b'\n' && self.values > 0 && self.single_lines {
            self.by_line = true;
        }
        if byte.is_ascii_whitespace() {
            return State::Top;
        }
        if self.by_line {
            let mut kept = Kept::default();
            kept.push(byte);
            return State::Line { at: self.next, kept };
        }
        if byte == b'[' {
            return State::List { list: List { in_envelope: false, index: 0 }, open: None };
        }
        let mut open = Element::at_top(self.next, byte);
        open.feed(byte);
        State::Value(open)
    }

    fn in_value(&mut self, mut open: Element, byte: u8, each: &mut impl FnMut(Piece)) -> State {
        if open.kept.is_full() && self.was_line(&open) {
            self.state = State::Value(open);
            self.reread_by_line(each);
            self.step(byte, each);
            return std::mem::replace(&mut self.state, State::Top);
        }
        if byte == b'\n' && self.single_lines && open.at.line == self.next.line {
            if open.is_in_string() {
                return self.broken_line(open, each);
            }
            self.suspect = true;
        } else if self.suspect && !byte.is_ascii_whitespace() {
            self.suspect = false;
            if byte == b'{' && self.next.column == 1 && open.excludes_object() {
                self.broken_line(open, each);
                return self.at_top(byte);
            }
            self.single_lines = false;
        }
        match open.feed(byte) {
            Step::Inside => State::Value(open),
            Step::OpensContents => State::List { list: List { in_envelope: true, index: 0 }, open: None },
            Step::Last | Step::Beyond => {
                self.values += 1;
                each(piece(open));
                if byte == b'\n' { self.at_top(byte) } else { State::Top }
            }
        }
    }

    /// The first line that is not closed shows that the file is one of lines, if no value went over a line before.
    fn broken_line(&mut self, open: Element, each: &mut impl FnMut(Piece)) -> State {
        each(piece(open));
        self.by_line = true;
        State::Top
    }

    /// Whether a value that never ends is the first line of a file of lines: the next line is an object by itself.
    fn was_line(&self, open: &Element) -> bool {
        let second = open.kept.bytes.split(|b| *b == b'\n').nth(1).unwrap_or_default().trim_ascii_end();
        self.values == 0 && second.starts_with(b"{") && second.ends_with(b"}")
    }

    /// Reads what is held of a value again, by lines; this happens once a file, with at most one record's limit.
    fn reread_by_line(&mut self, each: &mut impl FnMut(Piece)) {
        let State::Value(open) = std::mem::replace(&mut self.state, State::Top) else { return };
        self.by_line = true;
        self.next = open.at;
        self.push(&open.kept.bytes, each);
    }

    fn between(&mut self, list: List, byte: u8) -> State {
        match byte {
            b',' | b' ' | b'\t' | b'\r' | b'\n' => State::List { list, open: None },
            b']' if list.in_envelope => State::EnvelopeEnd(envelope_end(self.next)),
            b']' => State::Top,
            _ => {
                let mut open = Element::item(self.next, list.path(), byte);
                open.feed(byte);
                State::List { list, open: Some(open) }
            }
        }
    }

    fn in_item(&mut self, mut list: List, mut open: Element, byte: u8, each: &mut impl FnMut(Piece)) -> State {
        if self.next_item_begins(&open, byte) {
            each(piece(open));
            list.index += 1;
            return self.between(list, byte);
        }
        match open.feed(byte) {
            Step::Inside | Step::OpensContents => State::List { list, open: Some(open) },
            Step::Last => {
                each(piece(open));
                list.index += 1;
                State::List { list, open: None }
            }
            Step::Beyond => {
                each(piece(open));
                list.index += 1;
                self.between(list, byte)
            }
        }
    }

    /// In an indented list, an object that begins as far left as the open item shows that the item was never closed.
    fn next_item_begins(&self, open: &Element, byte: u8) -> bool {
        let as_far_left = open.at.column > 1 && self.next.column == open.at.column && self.next.line > open.at.line;
        byte == b'{' && self.line_is_blank && as_far_left && open.ends_with_comma()
    }
}

fn piece(open: Element) -> Piece {
    open.kept.into_piece(open.at, open.path)
}

fn in_line(at: Position, mut kept: Kept, byte: u8, each: &mut impl FnMut(Piece)) -> State {
    if byte == b'\n' {
        each(kept.into_piece(at, "$".into()));
        return State::Top;
    }
    kept.push(byte);
    State::Line { at, kept }
}

/// What is left of a page behind its contents ends with the page's closing brace.
fn envelope_end(at: Position) -> Element {
    let mut end = Element::item(at, "$".into(), b'{');
    end.feed(b'{');
    end
}
