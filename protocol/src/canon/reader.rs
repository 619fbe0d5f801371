//! Reading a fixed layout: exact bytes and strings in their shortest form, for formats that allow one encoding only.

use super::Flaw;
use super::check::Scanner;

/// The bytes differ from the layout.
pub(crate) struct Misplaced {
    /// Where.
    pub(crate) offset: usize,
}

impl From<(usize, Flaw)> for Misplaced {
    fn from((offset, _): (usize, Flaw)) -> Self {
        Self { offset }
    }
}

/// Reads from the front of a byte string.
pub(crate) struct Reader<'a>(Scanner<'a>);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(Scanner::new(bytes))
    }

    /// How many bytes were read.
    pub(crate) fn offset(&self) -> usize {
        self.0.offset()
    }

    /// The bytes read since `offset`.
    pub(crate) fn since(&self, offset: usize) -> &'a [u8] {
        self.0.since(offset)
    }

    /// Reads exactly `layout`.
    pub(crate) fn expect(&mut self, layout: &[u8]) -> Result<(), Misplaced> {
        let offset = self.offset();
        if self.take(layout.len())? == layout { Ok(()) } else { Err(Misplaced { offset }) }
    }

    /// Reads the head of a string of the major type `major` and returns the string's length.
    pub(crate) fn length(&mut self, major: u8) -> Result<u64, Misplaced> {
        let offset = self.offset();
        let initial = self.take(1)?[0];
        if initial >> 5 != major {
            return Err(Misplaced { offset });
        }
        Ok(self.0.argument(offset, initial & 0x1f)?)
    }

    /// Reads a string of the major type `major` and returns its content; a text is not checked to be UTF-8.
    pub(crate) fn string(&mut self, major: u8) -> Result<&'a [u8], Misplaced> {
        let len = self.length(major)?;
        Ok(self.0.string(len)?)
    }

    /// Reads `N` bytes.
    pub(crate) fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], Misplaced> {
        let offset = self.offset();
        self.take(N)?.first_chunk().ok_or(Misplaced { offset })
    }

    /// Accepts the end of the bytes.
    pub(crate) fn end(self) -> Result<(), Misplaced> {
        Ok(self.0.finish()?)
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8], Misplaced> {
        Ok(self.0.take(len)?)
    }
}
