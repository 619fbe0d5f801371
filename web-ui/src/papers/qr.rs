//! QR codes: digits for paper, in numeric mode with the highest error correction, so that a folded or stained one is
//! still read; and texts for the screen.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Light modules around the code that readers need (ISO/IEC 18004 §9.1).
const QUIET: usize = 4;

/// A QR code with its quiet zone.
pub(crate) struct Qr(QrCode);

impl Qr {
    /// The code of sixteen digits; they fit the smallest size at the highest error correction.
    pub(crate) fn of_digits(digits: &str) -> Self {
        let segments = [QrSegment::make_numeric(digits)];
        let (min, max) = (Version::new(1), Version::new(10));
        let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::High, min, max, None, false);
        Self(code.expect("version 10 holds 288 digits, and a slip has sixteen"))
    }

    /// The code of a text, if it is not too long for one: 2,900 letters fit. What stands behind the last colon may be
    /// capital letters and digits only, which take less room than others.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        let (head, tail) = text.split_at(text.rfind(':').map_or(0, |at| at + 1));
        let tail = match QrSegment::is_alphanumeric(tail) {
            true => QrSegment::make_alphanumeric(tail),
            false => QrSegment::make_bytes(tail.as_bytes()),
        };
        let segments = [QrSegment::make_bytes(head.as_bytes()), tail];
        QrCode::encode_segments(&segments, QrCodeEcc::Low).ok().map(Self)
    }

    /// Modules on a side, quiet zone included.
    pub(crate) fn side(&self) -> usize {
        usize::try_from(self.0.size()).expect("a size is positive") + 2 * QUIET
    }

    /// The dark modules as rows of runs: column, row, length.
    pub(crate) fn runs(&self) -> Vec<(usize, usize, usize)> {
        let size = self.0.size();
        let mut runs: Vec<(usize, usize, usize)> = Vec::new();
        for y in 0..size {
            for x in (0..size).filter(|x| self.0.get_module(*x, y)) {
                let (column, row) = (x as usize + QUIET, y as usize + QUIET);
                match runs.last_mut() {
                    Some(run) if run.1 == row && run.0 + run.2 == column => run.2 += 1,
                    _ => runs.push((column, row, 1)),
                }
            }
        }
        runs
    }

    /// The same as the path of an SVG with one unit a module.
    pub(crate) fn path(&self) -> String {
        self.runs().iter().map(|(x, y, length)| format!("M{x} {y}h{length}v1h-{length}z")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What an independent reader sees on a picture of the code with `scale` pixels a module.
    fn read(qr: &Qr, scale: usize) -> String {
        let side = qr.side() * scale;
        let dark = |x: usize, y: usize| {
            let (x, y) = (x / scale, y / scale);
            qr.runs().iter().any(|(column, row, length)| *row == y && (*column..column + length).contains(&x))
        };
        let pixels: Vec<bool> = (0..side * side).map(|at| dark(at % side, at / side)).collect();
        let grey = |x: usize, y: usize| if pixels[y * side + x] { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code on the picture");
        grids[0].decode().expect("a readable code").1
    }

    #[test]
    fn another_implementation_reads_a_text() {
        let text = "otpauth://totp/Marshrut:Nino?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Marshrut";
        assert_eq!(read(&Qr::of_text(text).expect("short"), 4), text);
    }

    #[test]
    fn another_implementation_reads_an_invitation() {
        let text = format!("marshrut-invitation:{}", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(25));
        let qr = Qr::of_text(&text).expect("800 letters fit");
        assert!(qr.side() < 110, "{} modules are too many for a screen", qr.side());
        assert_eq!(read(&qr, 4), text);
        assert!(Qr::of_text(&"A".repeat(5_000)).is_none());
    }

    #[test]
    fn another_implementation_reads_the_digits() {
        for digits in ["0000000000000098", "1234567890123456", "9999999999999999"] {
            let qr = Qr::of_digits(digits);
            assert_eq!(qr.side(), 21 + 8, "the smallest size");
            assert_eq!([4, 7, 10].map(|scale| read(&qr, scale)), [digits; 3].map(str::to_owned));
        }
    }
}
