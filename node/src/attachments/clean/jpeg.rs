//! JPEG (ITU-T T.81 annex B): tables, frames and scans are kept; of application segments only what is needed to show
//! the picture: an empty JFIF, Adobe's colour transform, and from EXIF nothing but which way is up. EXIF, XMP, IPTC,
//! ICC profiles (they name devices), comments, thumbnails and whatever follows the end are left out.

use std::io::{BufRead, Write};

use super::{Unclean, copy, take};

const WHAT: &str = "JPEG picture";
const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;

pub(super) fn clean(source: &mut impl BufRead, sink: &mut impl Write) -> Result<(), Unclean> {
    if take::<2>(source, WHAT)? != [0xFF, SOI] {
        return Err(Unclean::Damaged(WHAT, "it does not begin as one"));
    }
    sink.write_all(&[0xFF, SOI])?;
    let (mut framed, mut scanned) = (false, false);
    let mut marker = next_marker(source)?;
    loop {
        match marker {
            EOI if framed && scanned => return Ok(sink.write_all(&[0xFF, EOI])?),
            EOI => return Err(Unclean::Damaged(WHAT, "it holds no picture")),
            SOS => {
                keep_segment(source, sink, marker)?;
                scanned = true;
                marker = copy_scan(source, sink)?;
                continue;
            }
            0xE0..=0xEF | 0xFE => application(source, sink, marker)?,
            // Tables, frames, restart interval, number of lines, arithmetic conditioning.
            0xC0..=0xC7 | 0xC9..=0xCF | 0xDB..=0xDD => {
                framed |= !matches!(marker, 0xC4 | 0xCC) && marker < 0xD0;
                keep_segment(source, sink, marker)?;
            }
            _ => return Err(Unclean::Damaged(WHAT, "it has a part of unknown meaning")),
        }
        marker = next_marker(source)?;
    }
}

/// The code of the next marker; fill bytes before it are passed over.
fn next_marker(source: &mut impl BufRead) -> Result<u8, Unclean> {
    if take::<1>(source, WHAT)? != [0xFF] {
        return Err(Unclean::Damaged(WHAT, "a part is missing"));
    }
    loop {
        let [code] = take::<1>(source, WHAT)?;
        if code != 0xFF {
            return Ok(code);
        }
    }
}

/// How many bytes follow the length of a segment.
fn segment_len(source: &mut impl BufRead) -> Result<u16, Unclean> {
    let length = u16::from_be_bytes(take::<2>(source, WHAT)?);
    length.checked_sub(2).ok_or(Unclean::Damaged(WHAT, "a part has no length"))
}

fn keep_segment(source: &mut impl BufRead, sink: &mut impl Write, marker: u8) -> Result<(), Unclean> {
    let length = segment_len(source)?;
    sink.write_all(&[0xFF, marker])?;
    sink.write_all(&(length + 2).to_be_bytes())?;
    copy(source, sink, length.into(), WHAT)
}

/// Application segments and comments: replaced by what is needed of them, mostly nothing.
fn application(source: &mut impl BufRead, sink: &mut impl Write, marker: u8) -> Result<(), Unclean> {
    let mut content = Vec::new();
    let length = segment_len(source)?;
    copy(source, &mut content, length.into(), WHAT)?;
    let kept = match (marker, content.as_slice()) {
        // Version 1.1, square pixels, no thumbnail.
        (0xE0, [b'J', b'F', b'I', b'F', 0, ..]) => Some(b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0".to_vec()),
        (0xE1, [b'E', b'x', b'i', b'f', 0, _, tiff @ ..]) => orientation(tiff).filter(|way| *way > 1).map(upright),
        // Version, flags and the colour transform, nothing behind them.
        (0xEE, [b'A', b'd', b'o', b'b', b'e', ..]) if content.len() >= 12 => Some(content[..12].to_vec()),
        _ => None,
    };
    if let Some(kept) = kept {
        let length = u16::try_from(kept.len() + 2).map_err(|_long| Unclean::Damaged(WHAT, "a part is too long"))?;
        sink.write_all(&[0xFF, marker])?;
        sink.write_all(&length.to_be_bytes())?;
        sink.write_all(&kept)?;
    }
    Ok(())
}

/// Which way is up (EXIF 2.3, tag 0x0112: 1 to 8), out of the first directory.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk::<2>()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let first = *tiff.get(4..)?.first_chunk::<4>()?;
    let first = usize::try_from(if big { u32::from_be_bytes(first) } else { u32::from_le_bytes(first) }).ok()?;
    let entries = usize::from(u16_at(first)?).min(200);
    let places = (0..entries).map(|entry| first.saturating_add(2 + entry * 12));
    let value = places.filter(|at| u16_at(*at) == Some(0x0112)).find_map(|at| u16_at(at + 8))?;
    u8::try_from(value).ok().filter(|way| (1..=8).contains(way))
}

/// An EXIF segment that says which way is up and nothing else.
fn upright(way: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend_from_slice(&[way, 0, 0, 0, 0, 0, 0]);
    exif
}

/// Copies entropy-coded data up to the marker that ends it, which is not copied.
fn copy_scan(source: &mut impl BufRead, sink: &mut impl Write) -> Result<u8, Unclean> {
    loop {
        let ready = source.fill_buf()?;
        if ready.is_empty() {
            return Err(Unclean::Damaged(WHAT, "it ends too early"));
        }
        let plain = ready.iter().position(|byte| *byte == 0xFF).unwrap_or(ready.len());
        sink.write_all(&ready[..plain])?;
        let at_marker = plain < ready.len();
        source.consume(plain);
        if !at_marker {
            continue;
        }
        match next_marker(source)? {
            // A stuffed byte, or a restart marker: both belong to the data.
            code @ (0x00 | 0xD0..=0xD7) => sink.write_all(&[0xFF, code])?,
            code => return Ok(code),
        }
    }
}
