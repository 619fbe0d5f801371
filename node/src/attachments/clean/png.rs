//! PNG (ISO/IEC 15948): the chunks that make the picture are kept, with transparency and gamma; texts, times, EXIF,
//! profiles, private chunks, animation and whatever follows the end are left out.

use std::io::{Read, Write};

use super::{Unclean, copy, skip, take};

const WHAT: &str = "PNG picture";
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1A\n";
const KEPT: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB"];
const CHECKSUM: u64 = 4;

pub(super) fn clean(source: &mut impl Read, sink: &mut impl Write) -> Result<(), Unclean> {
    if take::<8>(source, WHAT)? != SIGNATURE {
        return Err(Unclean::Damaged(WHAT, "it does not begin as one"));
    }
    sink.write_all(&SIGNATURE)?;
    let (mut first, mut drawn) = (true, false);
    loop {
        let length = take::<4>(source, WHAT)?;
        let kind = take::<4>(source, WHAT)?;
        let rest = u64::from(u32::from_be_bytes(length)) + CHECKSUM;
        if first != (&kind == b"IHDR") {
            return Err(Unclean::Damaged(WHAT, "its header is not where it belongs"));
        }
        first = false;
        drawn |= &kind == b"IDAT";
        if KEPT.contains(&&kind) {
            sink.write_all(&length)?;
            sink.write_all(&kind)?;
            copy(source, sink, rest, WHAT)?;
        } else if kind[0].is_ascii_uppercase() {
            // Whoever shows the picture must understand it, so it cannot be left out.
            return Err(Unclean::Damaged(WHAT, "it has a part of unknown meaning"));
        } else {
            skip(source, rest, WHAT)?;
        }
        if &kind == b"IEND" {
            return if drawn { Ok(()) } else { Err(Unclean::Damaged(WHAT, "it holds no picture")) };
        }
    }
}
