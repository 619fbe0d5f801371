//! Canonical CBOR: the one encoding that signed, hashed and sealed bytes may have.
//!
//! Decides whether bytes are the core deterministic encoding of RFC 8949 §4.2.1 within our narrower data model
//! (no floats, no tags, integers within `u64` and `i64`, nesting of at most [`MAX_DEPTH`]), and encodes values so.
//! It never decodes and re-encodes to compare: a field that a newer node added would be lost and a valid record
//! refused. Received bytes stay as they came.

mod check;
mod encode;
pub(crate) mod reader;

use serde::{Deserialize, Serialize};

pub(crate) use encode::{BYTES, TEXT, write_head};

/// How deep arrays and maps may nest: a plain integer has depth 0, `[[1]]` has depth 2.
pub const MAX_DEPTH: usize = 16;

/// Why bytes are refused, or a value cannot be encoded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CanonError {
    /// The bytes are not canonical CBOR. Fault of whoever made them.
    #[error("not canonical CBOR at byte {offset}: {flaw}")]
    Bytes {
        /// Where the offending item (or missing byte) begins.
        offset: usize,
        /// What is wrong there.
        flaw: Flaw,
    },
    /// The bytes are canonical, but not the expected type.
    #[error("unexpected content: {0}")]
    Shape(String),
    /// The value lies outside the data model (a float, a repeated key, an integer beyond 64 bits). A bug of ours.
    #[error("the value cannot be encoded: {0}")]
    Value(String),
}

/// What makes bytes not canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// The item needs more bytes than there are.
    #[error("the bytes end inside an item")]
    Truncated,
    /// Bytes follow the item.
    #[error("bytes follow the item")]
    Trailing,
    /// An integer or a length is written with more bytes than it needs.
    #[error("a number is not in its shortest form")]
    LongHead,
    /// An indefinite length, a break or a reserved head.
    #[error("an indefinite length or a reserved head")]
    Indefinite,
    /// A negative integer below `i64::MIN`.
    #[error("an integer does not fit 64 bits")]
    TooNegative,
    /// A text string that is not UTF-8.
    #[error("a text is not UTF-8")]
    Utf8,
    /// A map key that does not sort after the one before it.
    #[error("map keys are not in ascending order")]
    KeyOrder,
    /// A map key that occurs twice.
    #[error("a map key occurs twice")]
    DuplicateKey,
    /// A tag.
    #[error("tags are not allowed")]
    Tag,
    /// A floating-point number.
    #[error("floating-point numbers are not allowed")]
    Float,
    /// A simple value other than false, true and null.
    #[error("only false, true and null are allowed")]
    Simple,
    /// Arrays and maps nested deeper than [`MAX_DEPTH`].
    #[error("nested too deep")]
    TooDeep,
}

/// Accepts exactly the canonical encoding of one item. Allocates nothing.
pub fn check(bytes: &[u8]) -> Result<(), CanonError> {
    check::whole(bytes).map_err(|(offset, flaw)| CanonError::Bytes { offset, flaw })
}

/// Encodes `value`, whatever order its fields and keys have in memory.
///
/// Options are null or the value itself; structs are maps from field names; enums are tagged by their variant's
/// name. The result always passes [`check()`].
///
/// # Errors
/// [`CanonError::Value`] if `value` lies outside the data model.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CanonError> {
    encode::to_vec(value)
}

/// Checks `bytes`, then decodes them. Fields that `T` does not know are ignored unless `T` denies them.
///
/// # Errors
/// [`CanonError::Bytes`] if [`check()`] refuses them, [`CanonError::Shape`] if they are not a `T`.
pub fn from_slice<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, CanonError> {
    check(bytes)?;
    from_checked(bytes)
}

/// Decodes bytes that [`check()`] accepted before.
#[expect(clippy::disallowed_methods, reason = "here the bytes were checked")]
pub(crate) fn from_checked<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, CanonError> {
    debug_assert!(check(bytes).is_ok());
    cbor4ii::serde::from_slice(bytes).map_err(|error| CanonError::Shape(error.to_string()))
}

#[cfg(test)]
mod tests;
