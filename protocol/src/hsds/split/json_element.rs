//! The bytes of one JSON value while they come: where it ends, without reading what it says.

use super::{Kept, Position};

/// Whether the next byte is inside a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quoting {
    Outside,
    Inside,
    Escaped,
}

/// What a byte did to the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It belongs to the value, which goes on.
    Inside,
    /// It is the value's last byte.
    Last,
    /// It comes after the value and belongs to what is around it.
    Beyond,
    /// It opens the list `contents` of a page envelope: the value is no record but holds records.
    OpensContents,
}

/// A JSON value of which not all bytes have come.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) at: Position,
    pub(super) path: String,
    pub(super) kept: Kept,
    at_top: bool,
    first: u8,
    begun: bool,
    depth: u32,
    quoting: Quoting,
    last_outside: u8,
    key: Vec<u8>,
}

/// Long enough to tell `contents` from every other key.
const KEY_BYTES: usize = 12;

impl Element {
    /// A value at the top of the file that begins at `at` with `first`, which is to be fed too.
    pub(super) fn at_top(at: Position, first: u8) -> Self {
        Self { at_top: true, ..Self::item(at, "$".into(), first) }
    }

    /// A value in a list.
    pub(super) fn item(at: Position, path: String, first: u8) -> Self {
        Self {
            at,
            path,
            kept: Kept::default(),
            at_top: false,
            first,
            begun: false,
            depth: 0,
            quoting: Quoting::Outside,
            last_outside: 0,
            key: Vec::new(),
        }
    }

    /// Takes the next byte.
    pub(super) fn feed(&mut self, byte: u8) -> Step {
        if self.depth == 0 && self.ends_before(byte) {
            return Step::Beyond;
        }
        if self.opens_contents(byte) {
            return Step::OpensContents;
        }
        self.kept.push(byte);
        self.begun = true;
        let was_inside = self.quoting != Quoting::Outside;
        self.advance(byte);
        let closed = matches!(byte, b'}' | b']') && !was_inside || (byte == b'"' && was_inside);
        if self.depth == 0 && closed && self.quoting == Quoting::Outside { Step::Last } else { Step::Inside }
    }

    /// A number, a word or garbage ends where a list goes on or a line ends.
    fn ends_before(&self, byte: u8) -> bool {
        let bare = self.begun && !matches!(self.first, b'{' | b'[') && self.quoting == Quoting::Outside;
        let goes_on = !self.at_top && matches!(byte, b',' | b']');
        bare && (goes_on || byte == b'\n')
    }

    fn opens_contents(&self, byte: u8) -> bool {
        let here =
            self.at_top && byte == b'[' && self.depth == 1 && self.first == b'{' && self.quoting == Quoting::Outside;
        here && self.last_outside == b':' && self.key == b"contents"
    }

    fn advance(&mut self, byte: u8) {
        match self.quoting {
            Quoting::Escaped => self.quoting = Quoting::Inside,
            Quoting::Inside => self.advance_in_string(byte),
            Quoting::Outside => self.advance_outside(byte),
        }
    }

    fn advance_in_string(&mut self, byte: u8) {
        match byte {
            b'\\' => self.quoting = Quoting::Escaped,
            b'"' => self.quoting = Quoting::Outside,
            // No string holds a bare line end: its closing mark is missing. Going on outside of it lets the next
            // line be read, and the record is refused by its syntax.
            b'\n' => self.quoting = Quoting::Outside,
            _ if self.depth == 1 && self.key.len() < KEY_BYTES => self.key.push(byte),
            _ => {}
        }
    }

    fn advance_outside(&mut self, byte: u8) {
        match byte {
            b'"' => {
                self.quoting = Quoting::Inside;
                if self.depth == 1 && matches!(self.last_outside, b'{' | b',') {
                    self.key.clear();
                }
            }
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            self.last_outside = byte;
        }
    }

    /// Whether a line ends inside a string of this value.
    pub(super) fn is_in_string(&self) -> bool {
        self.quoting != Quoting::Outside
    }

    /// Whether a line that begins with `{` cannot go on with this value: then this one was never closed.
    pub(super) fn excludes_object(&self) -> bool {
        match self.last_outside {
            b':' => false,
            b',' | b'{' => self.depth == 1 && self.first == b'{',
            b'[' => false,
            _ => true,
        }
    }

    /// Whether a comma was the last that came: a list may go on.
    pub(super) fn ends_with_comma(&self) -> bool {
        self.last_outside == b',' && self.quoting == Quoting::Outside
    }
}
