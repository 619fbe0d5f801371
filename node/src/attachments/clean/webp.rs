//! WebP (RFC 9649): the picture and its transparency are kept; EXIF, XMP, colour profiles, unknown chunks and whatever
//! follows the end are left out. Animations are refused.

use std::io::{Read, Seek, Write};

use super::{Unclean, copy, skip, take};

const WHAT: &str = "WebP picture";
/// RIFF, length, WEBP.
const HEADER: u64 = 12;
/// Flags of an extended header: colour profile, EXIF, XMP.
const ABOUT: u8 = 0b0010_1100;

/// Two passes, because the length of the whole stands in front.
pub(super) fn clean(source: &mut (impl Read + Seek), sink: &mut impl Write) -> Result<(), Unclean> {
    let kept = walk(source, |_, _, length, source| skip(source, length, WHAT))?;
    source.rewind()?;
    let length = u32::try_from(kept + 4).map_err(|_long| Unclean::Damaged(WHAT, "it is too long"))?;
    sink.write_all(b"RIFF")?;
    sink.write_all(&length.to_le_bytes())?;
    sink.write_all(b"WEBP")?;
    walk(source, |kind, stated, length, source| {
        sink.write_all(&kind)?;
        sink.write_all(&stated)?;
        if &kind == b"VP8X" && length >= 1 {
            let [flags] = take::<1>(source, WHAT)?;
            sink.write_all(&[flags & !ABOUT])?;
            return copy(source, sink, length - 1, WHAT);
        }
        copy(source, sink, length, WHAT)
    })?;
    Ok(())
}

/// Goes through the chunks, hands those that are kept to `keep` with the length of their content, padding included,
/// and gives how many bytes these have.
fn walk<S: Read>(
    source: &mut S,
    mut keep: impl FnMut([u8; 4], [u8; 4], u64, &mut S) -> Result<(), Unclean>,
) -> Result<u64, Unclean> {
    let header = take::<{ HEADER as usize }>(source, WHAT)?;
    let [_, _, _, _, a, b, c, d, ..] = header;
    let mut left = u64::from(u32::from_le_bytes([a, b, c, d])).saturating_sub(4);
    let (mut kept, mut drawn) = (0, false);
    while left >= 8 {
        let (kind, stated) = (take::<4>(source, WHAT)?, take::<4>(source, WHAT)?);
        let length = u64::from(u32::from_le_bytes(stated)).next_multiple_of(2);
        left = left.checked_sub(8 + length).ok_or(Unclean::Damaged(WHAT, "a part is longer than the whole"))?;
        match &kind {
            b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" => {
                drawn |= &kind != b"VP8X" && &kind != b"ALPH";
                kept += 8 + length;
                keep(kind, stated, length, source)?;
            }
            b"ANIM" | b"ANMF" => return Err(Unclean::Holds(WHAT, "an animation")),
            _ => skip(source, length, WHAT)?,
        }
    }
    if drawn { Ok(kept) } else { Err(Unclean::Damaged(WHAT, "it holds no picture")) }
}
