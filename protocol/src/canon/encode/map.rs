//! Maps: structs, maps and enum variants with named fields, their keys put in canonical order.

use serde::ser::{self, Serialize};

use super::{Encoder, MAP, outside_model, write_head};
use crate::canon::CanonError;

/// Where an entry of a map lies in the output: `[key, value)` is its key, `[value, end)` its value.
#[derive(Clone, Copy)]
pub(super) struct Place {
    key: usize,
    value: usize,
    end: usize,
}

impl Place {
    fn key<'o>(&self, out: &'o [u8]) -> &'o [u8] {
        &out[self.key..self.value]
    }
}

/// A map that is being written.
pub(super) struct MapEncoder<'a> {
    encoder: &'a mut Encoder,
    start: usize,
    /// The first of this map's places.
    first: usize,
    key: usize,
    value: usize,
    announced: Option<usize>,
    /// How many levels of nesting end with it: two if it is the value of an enum's variant.
    levels: usize,
}

impl<'a> MapEncoder<'a> {
    pub(super) fn open(encoder: &'a mut Encoder, len: Option<usize>, levels: usize) -> Result<Self, CanonError> {
        encoder.enter()?;
        let start = encoder.out.len();
        if let Some(len) = len {
            write_head(&mut encoder.out, MAP, len as u64);
        }
        let first = encoder.places.len();
        Ok(Self { encoder, start, first, key: start, value: start, announced: len, levels })
    }

    fn put_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), CanonError> {
        self.key = self.encoder.out.len();
        key.serialize(&mut *self.encoder)?;
        self.value = self.encoder.out.len();
        Ok(())
    }

    fn put_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonError> {
        value.serialize(&mut *self.encoder)?;
        let place = Place { key: self.key, value: self.value, end: self.encoder.out.len() };
        self.encoder.places.push(place);
        Ok(())
    }

    fn close(self) -> Result<(), CanonError> {
        let written = self.encoder.places.len() - self.first;
        self.encoder.order_entries(self.first)?;
        match self.announced {
            None => self.encoder.insert_head(self.start, MAP, written),
            Some(len) if len != written => return outside_model("a map of another length than announced"),
            Some(_) => {}
        }
        self.encoder.places.truncate(self.first);
        self.encoder.depth -= self.levels;
        Ok(())
    }
}

impl Encoder {
    /// Brings the entries of the innermost map, whose places begin at `first`, into canonical order.
    fn order_entries(&mut self, first: usize) -> Result<(), CanonError> {
        let (out, places) = (&mut self.out, &mut self.places[first..]);
        let ascending = |a: &Place, b: &Place| a.key(out) < b.key(out);
        if places.is_sorted_by(ascending) {
            return Ok(());
        }
        let (start, end) = (places[0].key, out.len());
        places.sort_unstable_by(|a, b| a.key(out).cmp(b.key(out)));
        if !places.is_sorted_by(ascending) {
            return outside_model("a map key occurs twice");
        }
        for place in places.iter() {
            out.extend_from_within(place.key..place.end);
        }
        out.copy_within(end.., start);
        out.truncate(end);
        Ok(())
    }
}

impl ser::SerializeMap for MapEncoder<'_> {
    type Ok = ();
    type Error = CanonError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), CanonError> {
        self.put_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonError> {
        self.put_value(value)
    }

    fn end(self) -> Result<(), CanonError> {
        self.close()
    }
}

macro_rules! struct_like {
    ($($trait:ident;)*) => {
        $(impl ser::$trait for MapEncoder<'_> {
            type Ok = ();
            type Error = CanonError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), CanonError> {
                self.put_key(name)?;
                self.put_value(value)
            }

            fn end(self) -> Result<(), CanonError> {
                self.close()
            }
        })*
    };
}

struct_like! {
    SerializeStruct;
    SerializeStructVariant;
}
