//! Route tokens: what a mailbox sorts sealed messages by, without learning whose they are.
//!
//! ```text
//! key(week)   = HMAC-SHA256(secret, "marshrut/route-key/v1\0" ‖ network ‖ week)      known to the recipient only
//! token(week) = first 16 bytes of SHA-256("marshrut/route-token/v1\0" ‖ key(week))   told to members, a year ahead
//! ```
//!
//! That is HKDF-Expand with one block. Tokens of different weeks have nothing in common for who does not know the
//! secret, so neither a mailbox nor a member can tell by tokens alone that two weeks' messages are for the same
//! recipient, and no token depends on the sender. Only who shows the key gets what lies under a token: members, who
//! know tokens, cannot look into each other's compartments. What this does not hide is in docs/decisions.
//!
//! This module never decides who may deposit or collect.

use hmac::{Hmac, KeyInit, Mac};
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::id::{Digest, NetworkId, RouteKey, RouteToken};
use crate::time::{Span, Timestamp};

const KEY_LABEL: &[u8] = b"marshrut/route-key/v1\0";
const TOKEN_LABEL: &[u8] = b"marshrut/route-token/v1\0";
/// A token serves so long.
const PERIOD: Span = Span::days(7);
/// Most tokens in one record.
const MOST: usize = 64;

/// The week of a moment, counted from 1970; moments before count as week 0.
pub fn week_of(moment: Timestamp) -> u32 {
    u32::try_from(moment.0.max(0) / PERIOD.0).unwrap_or(u32::MAX)
}

/// What an organisation's keys and tokens are derived from. Wiped from memory when dropped; never shown.
pub struct RouteSecret(Zeroizing<[u8; 32]>);

impl RouteSecret {
    /// A new one.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *secret);
        Self(secret)
    }

    /// The one that was stored.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes: for the store and for nothing else.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// What opens the compartment of a week.
    pub fn key(&self, network: &NetworkId, week: u32) -> RouteKey {
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.0).expect("HMAC takes a key of any length");
        for part in [KEY_LABEL, network.as_bytes(), &week.to_be_bytes(), &[1]] {
            mac.update(part);
        }
        RouteKey(mac.finalize().into_bytes().into())
    }

    /// The tokens of `count` weeks, to be told to members.
    pub fn routes(&self, network: &NetworkId, first_week: u32, count: u32) -> Routes {
        let weeks = first_week..first_week.saturating_add(count);
        let tokens = weeks.flat_map(|week| token_of(&self.key(network, week)).0).collect();
        Routes { first_week, tokens }
    }
}

impl std::fmt::Debug for RouteSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RouteSecret")
    }
}

/// The token of a compartment, by what opens it.
pub fn token_of(key: &RouteKey) -> RouteToken {
    let digest = Digest::of(&[TOKEN_LABEL, key.as_bytes()].concat());
    RouteToken(*digest.as_bytes().first_chunk().expect("a digest has more than 16 bytes"))
}

/// An organisation's tokens of consecutive weeks, as it tells them to members in its services log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routes {
    /// The week of the first token (see [`week_of`]).
    #[serde(rename = "w")]
    first_week: u32,
    /// The tokens, 16 bytes each.
    #[serde(rename = "t", with = "serde_bytes")]
    tokens: Vec<u8>,
}

impl Routes {
    /// The token of a week; none for weeks of which nothing was said.
    pub fn token(&self, week: u32) -> Option<RouteToken> {
        let at = usize::try_from(week.checked_sub(self.first_week)?).ok().filter(|at| *at < MOST)?;
        let bytes = self.tokens.chunks_exact(RouteToken::LEN).nth(at)?;
        RouteToken::try_from(bytes).ok()
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = RouteToken> + '_ {
        let tokens = self.tokens.chunks_exact(RouteToken::LEN).take(MOST);
        tokens.filter_map(|bytes| RouteToken::try_from(bytes).ok())
    }

    /// The first week of which nothing was said.
    pub fn end(&self) -> u32 {
        let count = (self.tokens.len() / RouteToken::LEN).min(MOST);
        self.first_week.saturating_add(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::canon;

    const NETWORK: NetworkId = NetworkId([9; 32]);

    #[test]
    fn golden_token() {
        let token = token_of(&RouteSecret::from_bytes([7; 32]).key(&NETWORK, 2_900));
        assert_eq!(token.to_string(), "bcb4deafd10a59c2290709b1294a618d");
    }

    #[test]
    fn what_the_recipient_opens_is_what_it_told() {
        let secret = RouteSecret::from_bytes([1; 32]);
        let routes = secret.routes(&NETWORK, 100, 53);
        let read: Routes = canon::from_slice(&canon::to_vec(&routes).expect("encodable")).expect("readable");
        for week in 100..153 {
            assert_eq!(read.token(week), Some(token_of(&secret.key(&NETWORK, week))));
        }
        assert_eq!((read.token(99), read.token(153), read.end()), (None, None, 153));
    }

    #[test]
    fn no_two_weeks_recipients_or_networks_share_a_token() {
        let mut seen = BTreeSet::new();
        for (seed, network, week) in [(1, 1, 5), (1, 1, 6), (2, 1, 5), (1, 2, 5)] {
            let key = RouteSecret::from_bytes([seed; 32]).key(&NetworkId([network; 32]), week);
            assert!(seen.insert(token_of(&key)));
        }
    }

    #[test]
    fn weeks_of_odd_clocks_are_weeks() {
        assert_eq!((week_of(Timestamp(-5)), week_of(Timestamp(0)), week_of(Timestamp(PERIOD.0))), (0, 0, 1));
        assert_eq!(week_of(Timestamp(i64::MAX)), u32::MAX);
    }
}
