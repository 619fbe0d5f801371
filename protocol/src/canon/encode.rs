//! The encoder: a serde serializer whose output is canonical by construction.
//!
//! Entries of a map are written as they come, with their places noted; a map that did not come in key order is
//! rearranged when it ends. Structs whose fields are declared in the canonical order (shorter names first, then
//! alphabetically) cost nothing extra. It never emits an indefinite length, a float or a tag.

mod map;
mod seq;

use serde::ser::{self, Serialize};

use super::{CanonError, MAX_DEPTH};
use map::{MapEncoder, Place};
use seq::SeqEncoder;

/// Major types, RFC 8949 §3.1.
pub(crate) const UNSIGNED: u8 = 0;
pub(crate) const NEGATIVE: u8 = 1;
pub(crate) const BYTES: u8 = 2;
pub(crate) const TEXT: u8 = 3;
pub(crate) const ARRAY: u8 = 4;
pub(crate) const MAP: u8 = 5;

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;

/// Encodes `value`; see [`super::to_vec`].
pub(super) fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CanonError> {
    let mut encoder = Encoder { out: Vec::with_capacity(256), places: Vec::new(), depth: 0 };
    value.serialize(&mut encoder)?;
    Ok(encoder.out)
}

/// Writes a head: major type and number, in the shortest form (RFC 8949 §3).
pub(crate) fn write_head(out: &mut Vec<u8>, major: u8, number: u64) {
    let major = major << 5;
    let bytes = number.to_be_bytes();
    match number {
        0..=23 => out.push(major | bytes[7]),
        24..=0xff => out.extend_from_slice(&[major | 24, bytes[7]]),
        0x100..=0xffff => {
            out.push(major | 25);
            out.extend_from_slice(&bytes[6..]);
        }
        0x1_0000..=0xffff_ffff => {
            out.push(major | 26);
            out.extend_from_slice(&bytes[4..]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&bytes);
        }
    }
}

impl ser::Error for CanonError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Value(message.to_string())
    }
}

fn outside_model<T>(what: &str) -> Result<T, CanonError> {
    Err(CanonError::Value(what.to_owned()))
}

struct Encoder {
    out: Vec<u8>,
    /// Where the entries of all open maps lie; each map owns the places from its own first one on.
    places: Vec<Place>,
    depth: usize,
}

impl Encoder {
    fn enter(&mut self) -> Result<(), CanonError> {
        if self.depth == MAX_DEPTH {
            return outside_model("nested too deep");
        }
        self.depth += 1;
        Ok(())
    }

    /// Opens the map of one entry that marks an enum's variant, up to its value.
    fn variant(&mut self, name: &str) -> Result<(), CanonError> {
        self.enter()?;
        write_head(&mut self.out, MAP, 1);
        self.string(TEXT, name.as_bytes())
    }

    /// Puts the head of an array or a map before what has been written since `start`.
    fn insert_head(&mut self, start: usize, major: u8, number: usize) {
        let body_end = self.out.len();
        write_head(&mut self.out, major, number as u64);
        let head_len = self.out.len() - body_end;
        self.out[start..].rotate_right(head_len);
    }

    fn string(&mut self, major: u8, bytes: &[u8]) -> Result<(), CanonError> {
        write_head(&mut self.out, major, bytes.len() as u64);
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn unsigned(&mut self, value: u64) -> Result<(), CanonError> {
        write_head(&mut self.out, UNSIGNED, value);
        Ok(())
    }

    fn signed(&mut self, value: i64) -> Result<(), CanonError> {
        // A negative n is written as -1 - n (RFC 8949 §3.1), which is its bitwise complement.
        let (major, number) = if value < 0 { (NEGATIVE, !value) } else { (UNSIGNED, value) };
        write_head(&mut self.out, major, number.unsigned_abs());
        Ok(())
    }
}

macro_rules! integers {
    ($($method:ident: $type:ty => $write:ident;)*) => {
        $(fn $method(self, value: $type) -> Result<(), CanonError> {
            self.$write(value.into())
        })*
    };
}

impl<'a> ser::Serializer for &'a mut Encoder {
    type Ok = ();
    type Error = CanonError;
    type SerializeSeq = SeqEncoder<'a>;
    type SerializeTuple = SeqEncoder<'a>;
    type SerializeTupleStruct = SeqEncoder<'a>;
    type SerializeTupleVariant = SeqEncoder<'a>;
    type SerializeMap = MapEncoder<'a>;
    type SerializeStruct = MapEncoder<'a>;
    type SerializeStructVariant = MapEncoder<'a>;

    fn is_human_readable(&self) -> bool {
        false
    }

    integers! {
        serialize_i8: i8 => signed;
        serialize_i16: i16 => signed;
        serialize_i32: i32 => signed;
        serialize_i64: i64 => signed;
        serialize_u8: u8 => unsigned;
        serialize_u16: u16 => unsigned;
        serialize_u32: u32 => unsigned;
        serialize_u64: u64 => unsigned;
    }

    fn serialize_bool(self, value: bool) -> Result<(), CanonError> {
        self.out.push(if value { TRUE } else { FALSE });
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), CanonError> {
        outside_model("a floating-point number")
    }

    fn serialize_f64(self, _: f64) -> Result<(), CanonError> {
        outside_model("a floating-point number")
    }

    fn serialize_char(self, value: char) -> Result<(), CanonError> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), CanonError> {
        self.string(TEXT, value.as_bytes())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), CanonError> {
        self.string(BYTES, value)
    }

    fn serialize_none(self) -> Result<(), CanonError> {
        self.out.push(NULL);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), CanonError> {
        let start = self.out.len();
        value.serialize(&mut *self)?;
        // `Some(None)` would read back as `None`.
        if self.out[start..] == [NULL] { outside_model("an option within an option") } else { Ok(()) }
    }

    fn serialize_unit(self) -> Result<(), CanonError> {
        // The decoder takes the empty array for a unit.
        write_head(&mut self.out, ARRAY, 0);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), CanonError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), CanonError> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), CanonError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), CanonError> {
        self.variant(variant)?;
        value.serialize(&mut *self)?;
        self.depth -= 1;
        Ok(())
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<SeqEncoder<'a>, CanonError> {
        SeqEncoder::open(self, len, 1)
    }

    fn serialize_tuple(self, len: usize) -> Result<SeqEncoder<'a>, CanonError> {
        SeqEncoder::open(self, Some(len), 1)
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<SeqEncoder<'a>, CanonError> {
        SeqEncoder::open(self, Some(len), 1)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<SeqEncoder<'a>, CanonError> {
        self.variant(variant)?;
        SeqEncoder::open(self, Some(len), 2)
    }

    fn serialize_map(self, len: Option<usize>) -> Result<MapEncoder<'a>, CanonError> {
        MapEncoder::open(self, len, 1)
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<MapEncoder<'a>, CanonError> {
        MapEncoder::open(self, Some(len), 1)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<MapEncoder<'a>, CanonError> {
        self.variant(variant)?;
        MapEncoder::open(self, Some(len), 2)
    }
}
