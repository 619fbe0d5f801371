//! One-time codes by the clock (RFC 6238 over RFC 4226): HMAC-SHA-1, six digits, thirty seconds, as every
//! authenticator app makes them. Decides the code of a moment and nothing else.

use hmac::{Hmac, KeyInit, Mac};
use marshrut_protocol::time::Timestamp;
use sha1::Sha1;

/// How long a code holds, in milliseconds.
const STEP_MS: i64 = 30_000;
/// Codes have six digits.
const MODULUS: u32 = 1_000_000;
/// The clocks of two devices may differ by one step either way.
const DRIFT: u64 = 1;

/// The number of a moment's step since 1970; zero before.
fn step(at: Timestamp) -> u64 {
    u64::try_from(at.0 / STEP_MS).unwrap_or(0)
}

/// The code of a step.
fn code_of(secret: &[u8], step: u64) -> u32 {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(&step.to_be_bytes());
    let hash: [u8; 20] = mac.finalize().into_bytes().into();
    let at = usize::from(hash[19] & 0x0f);
    let cut = u32::from_be_bytes([hash[at], hash[at + 1], hash[at + 2], hash[at + 3]]);
    (cut & 0x7fff_ffff) % MODULUS
}

/// The step whose code `typed` is, if it is one around `now` and later than `after`: no code is taken twice.
pub(super) fn matching_step(secret: &[u8], typed: &str, now: Timestamp, after: u64) -> Option<u64> {
    let typed: u32 = (typed.len() == 6 && typed.bytes().all(|b| b.is_ascii_digit())).then(|| typed.parse().ok())??;
    let now = step(now);
    // All are compared whatever fits, so that the time tells nothing.
    let fitting = |step: u64| (code_of(secret, step) == typed && step > after).then_some(step);
    let all: Vec<Option<u64>> = (now.saturating_sub(DRIFT)..=now.saturating_add(DRIFT)).map(fitting).collect();
    all.into_iter().flatten().next()
}

/// What an authenticator shows at a moment.
#[cfg(test)]
pub(crate) fn code_at(secret: &[u8], at: Timestamp) -> String {
    format!("{:06}", code_of(secret, step(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    fn at(seconds: i64) -> Timestamp {
        Timestamp(seconds * 1_000)
    }

    /// RFC 6238, appendix B, the SHA-1 rows; six digits are the last six of its eight.
    #[test]
    fn the_published_codes_come_out() {
        let published = [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ];
        for (seconds, code) in published {
            assert_eq!(code_at(SECRET, at(seconds)), code[2..], "{seconds}");
        }
    }

    /// RFC 4226, appendix D.
    #[test]
    fn the_published_codes_of_counters_come_out() {
        let published = [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489];
        for (step, code) in (0..).zip(published) {
            assert_eq!(code_of(SECRET, step), code, "{step}");
        }
    }

    #[test]
    fn a_code_holds_one_step_early_and_late_and_never_twice() {
        let code = code_at(SECRET, at(3_000));
        let taken = |now, after| matching_step(SECRET, &code, at(now), after);
        assert_eq!(taken(3_000, 0), Some(100));
        assert_eq!(taken(2_970, 0), Some(100));
        assert_eq!(taken(3_059, 0), Some(100));
        assert_eq!(taken(2_969, 0), None);
        assert_eq!(taken(3_060, 0), None);
        assert_eq!(taken(3_000, 100), None, "taken twice");
        for nonsense in ["", "12345", "1234567", "12345a", "+12345", "１２３４５６"] {
            assert_eq!(matching_step(SECRET, nonsense, at(3_000), 0), None, "{nonsense}");
        }
    }
}
