//! Files that belong to a referral: what the sender says of one inside a sealed message, and the limits.
//!
//! The bytes themselves never travel in a message: the partner fetches them, sealed under the key that the message
//! carries ([`crate::stream`]), from the sender's node. How a file is cleaned, kept and fetched is decided elsewhere.

use serde::{Deserialize, Serialize};

use super::consent::Manner;
use crate::id::{AttachmentId, Digest};
use crate::stream::{self, FileKey, FileNonce, Stream};
use crate::text::{Lang, Text};
use crate::time::{Span, Timestamp};

/// The longest file in bytes (25 MiB), before and after cleaning.
pub const MAX_FILE_BYTES: u64 = 25 * 1024 * 1024;
/// The most files of one referral.
pub const MAX_FILES: usize = 16;
/// A one-time file is destroyed on both sides so long after it was attached.
pub const ONE_TIME_LIFETIME: Span = Span::hours(72);

/// What a file may be. It is recognised by its content; everything else is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    /// A photograph (ITU-T T.81).
    Jpeg,
    /// A picture (ISO/IEC 15948).
    Png,
    /// A picture (RFC 9649).
    Webp,
    /// A document (ISO 32000).
    Pdf,
    /// Text in UTF-8.
    Text,
}

impl Media {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::Webp, Self::Pdf, Self::Text];

    /// The media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
            Self::Text => "txt",
        }
    }
}

/// A file as a message names it. Its name on the client's or the caseworker's computer is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct AttachedFile {
    /// The same at both organisations.
    pub id: AttachmentId,
    /// What it is, in the caseworker's words; may be empty.
    pub title: Text<80>,
    /// What kind of file it is.
    pub media: Media,
    /// Its length in bytes, without padding: 1 to [`MAX_FILE_BYTES`].
    pub bytes: u64,
    /// SHA-256 of the sealed chunks, one after the other: the address under which it is fetched.
    pub blob: Digest,
    /// The key of its stream.
    pub key: FileKey,
    /// The nonce of its stream.
    pub nonce: FileNonce,
}

#[derive(Deserialize)]
struct Unchecked {
    id: AttachmentId,
    title: Text<80>,
    media: Media,
    bytes: u64,
    blob: Digest,
    key: FileKey,
    nonce: FileNonce,
}

/// A file that is empty or beyond [`MAX_FILE_BYTES`]. Fault of its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a file of {0} bytes: at least 1 and at most {MAX_FILE_BYTES} are allowed")]
pub struct WrongLength(pub u64);

impl TryFrom<Unchecked> for AttachedFile {
    type Error = WrongLength;

    fn try_from(unchecked: Unchecked) -> Result<Self, WrongLength> {
        let Unchecked { id, title, media, bytes, blob, key, nonce } = unchecked;
        check_length(bytes)?;
        Ok(Self { id, title, media, bytes, blob, key, nonce })
    }
}

/// Whether a file of `bytes` may be attached.
///
/// # Errors
/// If it is empty or too long.
pub fn check_length(bytes: u64) -> Result<(), WrongLength> {
    if (1..=MAX_FILE_BYTES).contains(&bytes) { Ok(()) } else { Err(WrongLength(bytes)) }
}

impl AttachedFile {
    /// Its length when padded, in bytes.
    pub fn padded(&self) -> u64 {
        stream::padded_len(self.bytes)
    }

    /// Into how many chunks it is sealed.
    pub fn chunks(&self) -> u32 {
        stream::chunks_of(self.padded())
    }

    /// How long its chunk `index` is when sealed, in bytes; 0 beyond the end.
    pub fn sealed_len(&self, index: u32) -> usize {
        stream::sealed_len(self.padded(), index)
    }

    /// What opens its chunks.
    pub fn stream(&self) -> Stream {
        Stream::new(&self.key, &self.nonce)
    }

    /// The name under which it is saved: nothing in it comes from a person.
    pub fn file_name(&self) -> String {
        format!("attachment-{}.{}", self.id.short(), self.media.extension())
    }
}

/// How the client agreed to one file being shared once, such as an identity document for a remote registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneTimeConsent {
    /// How it was given.
    pub manner: Manner,
    /// Language in which it was explained.
    pub language: Lang,
    /// When it was given.
    pub given_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canon;
    use crate::referral::sample::attached_file;

    #[test]
    fn a_file_comes_back_and_its_key_is_never_shown() {
        let file = attached_file();
        let bytes = canon::to_vec(&file).expect("encodable");
        assert_eq!(canon::from_slice::<AttachedFile>(&bytes).ok().as_ref(), Some(&file));
        assert!(format!("{file:?}").contains("FileKey(..)"));
        assert!(!file.file_name().contains("letter"));
    }

    #[test]
    fn files_without_content_or_beyond_the_limit_are_refused() {
        for (bytes, allowed) in [(0, false), (1, true), (MAX_FILE_BYTES, true), (MAX_FILE_BYTES + 1, false)] {
            let encoded = canon::to_vec(&AttachedFile { bytes, ..attached_file() }).expect("encodable");
            assert_eq!(canon::from_slice::<AttachedFile>(&encoded).is_ok(), allowed, "{bytes}");
        }
    }

    #[test]
    fn chunks_of_the_longest_file_are_few_enough_to_count() {
        let file = AttachedFile { bytes: MAX_FILE_BYTES, ..attached_file() };
        let sealed: u64 = (0..file.chunks()).map(|index| file.sealed_len(index) as u64).sum();
        assert_eq!(sealed, file.padded() + u64::from(file.chunks()) * 16);
        assert!(file.chunks() <= 448, "{}", file.chunks());
    }
}
