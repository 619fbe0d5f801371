//! The scanner: walks the bytes once, keeps two offsets per open map, allocates nothing.
//!
//! It decides before serde sees a byte, because the decoder below serde accepts long heads, indefinite lengths,
//! unsorted and repeated keys and trailing bytes.

use super::encode::{ARRAY, BYTES, MAP, NEGATIVE, TEXT};
use super::{Flaw, MAX_DEPTH};

pub(super) type Scan<T> = Result<T, (usize, Flaw)>;

/// Tags and simple values, RFC 8949 §3.1.
const TAG: u8 = 6;
const SIMPLE: u8 = 7;

/// Accepts one item and nothing after it.
pub(super) fn whole(bytes: &[u8]) -> Scan<()> {
    let mut scanner = Scanner::new(bytes);
    scanner.item(0)?;
    scanner.finish()
}

/// Reads items from the front of `bytes`; its errors are offsets with what is wrong there.
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes were read.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The bytes read since `offset`.
    pub(super) fn since(&self, offset: usize) -> &'a [u8] {
        &self.bytes[offset..self.at]
    }

    /// Accepts the end of the bytes.
    pub(super) fn finish(&self) -> Scan<()> {
        if self.at == self.bytes.len() { Ok(()) } else { Err((self.at, Flaw::Trailing)) }
    }

    /// Accepts one item inside `depth` open arrays and maps.
    fn item(&mut self, depth: usize) -> Scan<()> {
        let start = self.at;
        let initial = self.take(1)?[0];
        let (major, info) = (initial >> 5, initial & 0x1f);
        if major == SIMPLE {
            return simple(info).map_err(|flaw| (start, flaw));
        }
        let argument = self.argument(start, info)?;
        match major {
            NEGATIVE if argument > i64::MAX as u64 => Err((start, Flaw::TooNegative)),
            BYTES => self.string(argument).map(drop),
            TEXT => std::str::from_utf8(self.string(argument)?).map(drop).map_err(|_place| (start, Flaw::Utf8)),
            ARRAY | MAP if depth >= MAX_DEPTH => Err((start, Flaw::TooDeep)),
            ARRAY => (0..argument).try_for_each(|_| self.item(depth + 1)),
            MAP => self.map(argument, depth + 1),
            TAG => Err((start, Flaw::Tag)),
            _ => Ok(()),
        }
    }

    /// The number in a head whose first byte, at `start`, carries `info`; only its shortest form is accepted.
    #[inline]
    pub(super) fn argument(&mut self, start: usize, info: u8) -> Scan<u64> {
        let (value, least) = match info {
            0..=23 => return Ok(info.into()),
            24 => (self.take(1)?[0].into(), 24),
            25 => (self.big_endian(2)?, 1 << 8),
            26 => (self.big_endian(4)?, 1 << 16),
            27 => (self.big_endian(8)?, 1 << 32),
            _ => return Err((start, Flaw::Indefinite)),
        };
        if value >= least { Ok(value) } else { Err((start, Flaw::LongHead)) }
    }

    fn big_endian(&mut self, len: usize) -> Scan<u64> {
        Ok(self.take(len)?.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }

    /// Accepts `pairs` keys with values, the keys' encodings strictly ascending byte by byte.
    fn map(&mut self, pairs: u64, depth: usize) -> Scan<()> {
        let mut previous: &'a [u8] = &[];
        for _ in 0..pairs {
            let start = self.at;
            self.item(depth)?;
            let key = self.since(start);
            if key <= previous {
                return Err((start, if key == previous { Flaw::DuplicateKey } else { Flaw::KeyOrder }));
            }
            previous = key;
            self.item(depth)?;
        }
        Ok(())
    }

    pub(super) fn string(&mut self, len: u64) -> Scan<&'a [u8]> {
        match usize::try_from(len) {
            Ok(len) => self.take(len),
            // A length beyond the address space is beyond the end of the bytes.
            Err(_) => Err((self.bytes.len(), Flaw::Truncated)),
        }
    }

    #[inline]
    pub(super) fn take(&mut self, len: usize) -> Scan<&'a [u8]> {
        let bytes: &'a [u8] = self.bytes;
        let rest = &bytes[self.at..];
        let taken = rest.get(..len).ok_or((bytes.len(), Flaw::Truncated))?;
        self.at += len;
        Ok(taken)
    }
}

/// Accepts false, true and null.
fn simple(info: u8) -> Result<(), Flaw> {
    match info {
        20..=22 => Ok(()),
        25..=27 => Err(Flaw::Float),
        28..=31 => Err(Flaw::Indefinite),
        _ => Err(Flaw::Simple),
    }
}
