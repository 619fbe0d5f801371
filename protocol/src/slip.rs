//! Slip codes: sixteen digits on a paper that a client carries, which say nothing to anybody but members, and to
//! members only whom to ask.
//!
//! ```text
//! 11 random digits | 3 that only members can tie to the issuer | 2 check digits
//! ```
//!
//! The three digits are a keyed hash of issuer and random part under the network's id, which strangers do not know:
//! two slips of one organisation have nothing in common. This module decides which digits are a code and who may have
//! issued it; what an issuer answers is the matter of [`crate::engine`].

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use rand_core::CryptoRng;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::id::{MessageId, NetworkId, OrgId, ReferralId};
use crate::text::Text;

/// Digits of a code.
const LEN: usize = 16;
/// One more than the largest random part: eleven digits.
const RANDOM: u64 = 100_000_000_000;
/// One more than the largest issuer's mark: three digits.
const MARKS: u64 = 1_000;

/// The code of a slip, below 10^16.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlipCode(u64);

/// Why digits are no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSlipCode {
    /// Another number of digits, or something else than digits, spaces and hyphens.
    #[error("a slip has sixteen digits")]
    Digits,
    /// The check digits do not fit.
    #[error("one of the digits is mistyped: the check digits do not fit")]
    Mistyped,
}

impl SlipCode {
    /// A new code of `issuer`.
    pub fn issue(network: &NetworkId, issuer: &OrgId, rng: &mut impl CryptoRng) -> Self {
        // 64 bits over 37: the bias is below one in a hundred million.
        let random = rng.next_u64() % RANDOM;
        Self::with_check(random * MARKS + mark(network, issuer, random))
    }

    /// ISO 7064 MOD 97-10, as in bank account numbers: every wrong digit and every swapped pair is noticed.
    fn with_check(body: u64) -> Self {
        let shifted = body * 100;
        Self(shifted + 98 - shifted % 97)
    }

    /// Whether `org` may have issued it. One in a thousand others may too; only the issuer itself knows.
    pub fn may_be_of(&self, network: &NetworkId, org: &OrgId) -> bool {
        let body = self.0 / 100;
        mark(network, org, body / MARKS) == body % MARKS
    }

    /// The digits without spaces: what the QR code holds.
    pub fn digits(&self) -> String {
        format!("{:016}", self.0)
    }

    /// Whether two codes are the same, in a time that does not depend on their digits.
    pub fn same(&self, other: &Self) -> bool {
        self.0.to_be_bytes().ct_eq(&other.0.to_be_bytes()).into()
    }
}

/// What ties a random part to its issuer, for those who know the network.
fn mark(network: &NetworkId, issuer: &OrgId, random: u64) -> u64 {
    let mac = Hmac::<Sha256>::new_from_slice(&network.0).expect("HMAC takes keys of any length");
    let mac = mac.chain_update(b"marshrut slip issuer").chain_update(issuer.0).chain_update(random.to_be_bytes());
    let bytes = mac.finalize().into_bytes();
    u64::from_be_bytes(*bytes.first_chunk().expect("SHA-256 has 32 bytes")) % MARKS
}

impl std::str::FromStr for SlipCode {
    type Err = InvalidSlipCode;

    fn from_str(text: &str) -> Result<Self, InvalidSlipCode> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() != LEN || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(InvalidSlipCode::Digits);
        }
        let number: u64 = digits.parse().or(Err(InvalidSlipCode::Digits))?;
        if number % 97 == 1 { Ok(Self(number)) } else { Err(InvalidSlipCode::Mistyped) }
    }
}

impl fmt::Display for SlipCode {
    /// In groups of four.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        write!(f, "{} {} {} {}", &digits[..4], &digits[4..8], &digits[8..12], &digits[12..])
    }
}

impl fmt::Debug for SlipCode {
    /// Whoever read it in a log could ask about it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SlipCode(..)")
    }
}

impl Serialize for SlipCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.digits())
    }
}

impl<'de> Deserialize<'de> for SlipCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The body of a question about a slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlipQuestion {
    /// The code that somebody showed.
    pub code: SlipCode,
}

/// The body of the answer. It is sealed into an envelope of the same size whatever it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlipAnswer {
    /// The message that asked.
    pub question: MessageId,
    /// What the issuer tells; none if it knows no such code, or does not tell this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Issued>,
}

/// What an issuer tells about its slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// How to reach the issuer about it.
    pub contact: Text<300>,
    /// Whether the one who asks is the organisation that the client was referred to.
    pub for_you: bool,
    /// The referral, told to that organisation only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral: Option<ReferralId>,
}

/// Whom the issuer answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Every member.
    #[default]
    Members,
    /// Only the organisation that the client was referred to; to others the code is unknown.
    Receiver,
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::SeedableRng as _;

    const NETWORK: NetworkId = NetworkId([1; 32]);

    fn org(n: u8) -> OrgId {
        OrgId([n; 32])
    }

    fn codes(issuer: OrgId, count: usize) -> Vec<SlipCode> {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(7);
        (0..count).map(|_| SlipCode::issue(&NETWORK, &issuer, &mut rng)).collect()
    }

    #[test]
    fn a_code_is_read_back_as_typed() {
        for code in codes(org(1), 200) {
            assert_eq!(code.to_string().parse(), Ok(code));
            assert_eq!(code.digits().len(), 16);
            assert_eq!(code.to_string().replace(' ', "-").parse(), Ok(code));
        }
        for wrong in ["", "1234", "123456789012345", "12345678901234567", "1234 5678 9012 345x", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"]
        {
            assert_eq!(wrong.parse::<SlipCode>(), Err(InvalidSlipCode::Digits), "{wrong}");
        }
    }

    #[test]
    fn every_wrong_digit_and_every_swapped_pair_is_noticed() {
        for code in codes(org(1), 50) {
            let digits = code.digits().into_bytes();
            let is_refused = |changed: &[u8]| {
                let text = String::from_utf8(changed.to_vec()).expect("digits");
                assert_eq!(text.parse::<SlipCode>(), Err(InvalidSlipCode::Mistyped), "{text}");
            };
            for at in 0..LEN {
                for digit in b'0'..=b'9' {
                    let mut changed = digits.clone();
                    changed[at] = digit;
                    if changed != digits {
                        is_refused(&changed);
                    }
                }
                let mut swapped = digits.clone();
                swapped.swap(at, (at + 1).min(LEN - 1));
                if swapped != digits {
                    is_refused(&swapped);
                }
            }
        }
    }

    #[test]
    fn members_know_whom_to_ask_and_strangers_do_not() {
        let codes = codes(org(1), 500);
        assert!(codes.iter().all(|code| code.may_be_of(&NETWORK, &org(1))));
        let others = codes.iter().filter(|code| code.may_be_of(&NETWORK, &org(2))).count();
        let strangers = codes.iter().filter(|code| code.may_be_of(&NetworkId([9; 32]), &org(1))).count();
        assert!(others <= 5 && strangers <= 5, "{others} and {strangers} of 500 where chance gives one in a thousand");
        let marks: std::collections::BTreeSet<u64> = codes.iter().map(|code| code.0 / 100 % MARKS).collect();
        assert!(marks.len() > 300, "slips of one organisation look alike");
    }
}
