//! Something handed over as one line of text: a prefix that says what it is, base 32, and a checksum, so that a line
//! copied in part is noticed. White space and lower case are forgiven.

use data_encoding::BASE32_NOPAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::canon;
use crate::id::Digest;

/// Why a text is not such a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLine {
    /// Does not start with the prefix.
    #[error("it does not start as expected; copy the whole line")]
    Prefix,
    /// A character is wrong or the end is missing.
    #[error("it is incomplete or a character is wrong; copy the whole line again")]
    Damaged,
}

/// The line for a value.
///
/// # Panics
/// If the value cannot be expressed in canonical CBOR (never for types of integers, texts and byte strings).
pub(crate) fn write(prefix: &str, value: &impl Serialize) -> String {
    let mut bytes = canon::to_vec(value).expect("what is handed over holds integers, texts and byte strings only");
    let check = Digest::of(&bytes);
    bytes.extend_from_slice(&check.0[..4]);
    format!("{prefix}{}", BASE32_NOPAD.encode(&bytes))
}

/// Reads a line.
///
/// # Errors
/// If it is not one, or was not copied whole.
pub(crate) fn read<T: DeserializeOwned>(prefix: &str, text: &str) -> Result<T, InvalidLine> {
    let compact: String = text.split_whitespace().collect();
    let code = compact.strip_prefix(prefix).ok_or(InvalidLine::Prefix)?.to_ascii_uppercase();
    let bytes = BASE32_NOPAD.decode(code.as_bytes()).map_err(|_detail| InvalidLine::Damaged)?;
    let (value, check) = bytes.split_last_chunk::<4>().ok_or(InvalidLine::Damaged)?;
    if Digest::of(value).0[..4] != *check {
        return Err(InvalidLine::Damaged);
    }
    canon::from_slice(value).map_err(|_detail| InvalidLine::Damaged)
}
