//! What a file says besides its content is left out: where and when a photograph was taken and with which device, who
//! wrote a document, what earlier revisions said. A kind of file that is not known, or a part that cannot be cleaned,
//! is refused with the reason and what to do.
//!
//! Files are recognised by their content; their name decides nothing. Kept is only what is on a list; pictures are
//! copied part by part and never decoded.

mod jpeg;
mod pdf;
mod png;
#[cfg(test)]
pub(crate) mod samples;
mod text;
mod webp;

use std::io::{self, BufReader, Read, Seek, Write};

use marshrut_protocol::referral::attachment::Media;

/// Why a file is not accepted. The person's to solve.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unclean {
    /// It could not be read or written.
    #[error("the file could not be read: {0}")]
    Io(#[from] io::Error),
    /// Of no accepted kind.
    #[error("files of this kind are not accepted: send a JPEG, PNG or WebP picture, a PDF, or plain text")]
    Kind,
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// Not what it begins as.
    #[error("the {0} is damaged or not complete ({1}); save it again with another program")]
    Damaged(&'static str, &'static str),
    /// Holds something that cannot be taken out.
    #[error("the {0} holds {1}, which cannot be taken out safely; print it into a new PDF, or send a picture of it")]
    Holds(&'static str, &'static str),
    /// Opens with a password only.
    #[error("the {0} is protected by a password; save it without one")]
    Locked(&'static str),
    /// A text that is too long to be looked through.
    #[error("a text may have {0} bytes at most; make it a PDF")]
    LongText(usize),
    /// A text with something that must not be sent.
    #[error("the text holds something that must not be sent ({0}); take it out")]
    Identifier(&'static str),
}

/// What the first bytes say that a file is.
///
/// # Errors
/// [`Unclean::Kind`] if it is nothing that is accepted.
pub(crate) fn recognise(source: &mut (impl Read + Seek)) -> Result<Media, Unclean> {
    let mut head = Vec::new();
    source.by_ref().take(1024).read_to_end(&mut head)?;
    source.rewind()?;
    match head.as_slice() {
        [] => Err(Unclean::Empty),
        [0xFF, 0xD8, 0xFF, ..] => Ok(Media::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Media::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Media::Webp),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Media::Pdf),
        text if text::may_be(text) => Ok(Media::Text),
        _ => Err(Unclean::Kind),
    }
}

/// Copies a file without what it says besides its content. `screened`: a text must hold no refused identifier.
///
/// # Errors
/// [`Unclean`]; what was written by then is of no use.
pub(crate) fn clean(
    media: Media,
    source: &mut (impl Read + Seek),
    sink: &mut impl Write,
    screened: bool,
) -> Result<(), Unclean> {
    match media {
        Media::Jpeg => jpeg::clean(&mut BufReader::new(source), sink),
        Media::Png => png::clean(&mut BufReader::new(source), sink),
        Media::Webp => webp::clean(&mut BufReader::new(source), sink),
        Media::Pdf => pdf::clean(source, sink),
        Media::Text => text::clean(source, sink, screened),
    }
}

/// Copies exactly `length` bytes.
fn copy(source: &mut impl Read, sink: &mut impl Write, length: u64, what: &'static str) -> Result<(), Unclean> {
    let copied = io::copy(&mut source.by_ref().take(length), sink)?;
    if copied == length { Ok(()) } else { Err(Unclean::Damaged(what, "it ends too early")) }
}

/// Passes over exactly `length` bytes.
fn skip(source: &mut impl Read, length: u64, what: &'static str) -> Result<(), Unclean> {
    copy(source, &mut io::sink(), length, what)
}

/// The next `N` bytes.
fn take<const N: usize>(source: &mut impl Read, what: &'static str) -> Result<[u8; N], Unclean> {
    let mut bytes = [0; N];
    source.read_exact(&mut bytes).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => Unclean::Damaged(what, "it ends too early"),
        _ => Unclean::Io(error),
    })?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
