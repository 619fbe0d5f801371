//! Arrays: sequences, tuples and enum variants with unnamed fields.

use serde::ser::{self, Serialize};

use super::{ARRAY, Encoder, outside_model, write_head};
use crate::canon::CanonError;

/// An array that is being written.
pub(super) struct SeqEncoder<'a> {
    encoder: &'a mut Encoder,
    start: usize,
    announced: Option<usize>,
    written: usize,
    /// How many levels of nesting end with it: two if it is the value of an enum's variant.
    levels: usize,
}

impl<'a> SeqEncoder<'a> {
    pub(super) fn open(encoder: &'a mut Encoder, len: Option<usize>, levels: usize) -> Result<Self, CanonError> {
        encoder.enter()?;
        let start = encoder.out.len();
        if let Some(len) = len {
            write_head(&mut encoder.out, ARRAY, len as u64);
        }
        Ok(Self { encoder, start, announced: len, written: 0, levels })
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonError> {
        self.written += 1;
        value.serialize(&mut *self.encoder)
    }

    fn close(self) -> Result<(), CanonError> {
        match self.announced {
            None => self.encoder.insert_head(self.start, ARRAY, self.written),
            Some(len) if len != self.written => return outside_model("a sequence of another length than announced"),
            Some(_) => {}
        }
        self.encoder.depth -= self.levels;
        Ok(())
    }
}

macro_rules! array_like {
    ($($trait:ident: $method:ident;)*) => {
        $(impl ser::$trait for SeqEncoder<'_> {
            type Ok = ();
            type Error = CanonError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonError> {
                self.element(value)
            }

            fn end(self) -> Result<(), CanonError> {
                self.close()
            }
        })*
    };
}

array_like! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}
