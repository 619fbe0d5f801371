//! Sessions: who signed in, for how long. Tokens are random; only their hashes are kept, and only in memory.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use marshrut_protocol::id::Digest;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A session ends after this time without use.
pub(super) const IDLE: Duration = Duration::from_secs(15 * 60);
/// A session ends after this time in any case.
pub(super) const ABSOLUTE: Duration = Duration::from_secs(12 * 3_600);
/// Sessions at once; signing in beyond that ends the one that was unused for longest.
const MAX_SESSIONS: usize = 64;

/// A token, 256 random bits in hexadecimal. Wiped when dropped.
#[derive(Clone)]
pub struct CliToken(Zeroizing<String>);

impl CliToken {
    /// A fresh one.
    ///
    /// # Errors
    /// If the system gives no randomness.
    pub fn generate() -> Result<Self, getrandom::Error> {
        let mut bits = Zeroizing::new([0; 32]);
        getrandom::fill(bits.as_mut_slice())?;
        Ok(Self(Zeroizing::new(HEXLOWER.encode(bits.as_slice()))))
    }

    /// The text, for the header and for the file that only the node's own user can read.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(super) fn hash(&self) -> TokenHash {
        TokenHash::of(self.reveal())
    }
}

/// What is kept of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct TokenHash(Digest);

impl TokenHash {
    pub(super) fn of(token: &str) -> Self {
        Self(Digest::of(token.as_bytes()))
    }

    /// Compares in constant time.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.0.0.ct_eq(&other.0.0).into()
    }
}

#[derive(Debug, Clone, Copy)]
struct Open {
    used: Instant,
    until: Instant,
}

impl Open {
    fn is_over(&self, now: Instant) -> bool {
        now >= self.until || now >= self.used + IDLE
    }
}

/// The sessions that are open.
#[derive(Debug, Default)]
pub(super) struct Sessions(HashMap<TokenHash, Open>);

impl Sessions {
    pub(super) fn begin(&mut self, token: TokenHash, now: Instant) {
        self.0.retain(|_, open| !open.is_over(now));
        if self.0.len() >= MAX_SESSIONS {
            let stalest = self.0.iter().min_by_key(|(_, open)| open.used).map(|(token, _)| *token);
            stalest.map(|token| self.0.remove(&token));
        }
        self.0.insert(token, Open { used: now, until: now + ABSOLUTE });
    }

    /// Whether the token opens a session now; a person's use keeps it open, a page's own does not.
    pub(super) fn admits(&mut self, token: &TokenHash, by_person: bool, now: Instant) -> bool {
        match self.0.get_mut(token) {
            Some(open) if open.is_over(now) => {
                self.0.remove(token);
                false
            }
            Some(open) => {
                open.used = if by_person { now } else { open.used };
                true
            }
            None => false,
        }
    }

    pub(super) fn end(&mut self, token: &TokenHash) {
        self.0.remove(token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(name: &str) -> TokenHash {
        TokenHash::of(name)
    }

    #[test]
    fn use_keeps_a_session_and_pages_that_refresh_themselves_do_not() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("person"), start);
        sessions.begin(token("page"), start);
        let later = start + IDLE - Duration::from_secs(1);
        assert!(sessions.admits(&token("person"), true, later));
        assert!(sessions.admits(&token("page"), false, later));
        let much_later = start + IDLE + Duration::from_secs(1);
        assert!(sessions.admits(&token("person"), true, much_later));
        assert!(!sessions.admits(&token("page"), true, much_later));
    }

    #[test]
    fn no_use_keeps_a_session_beyond_half_a_day() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("a"), start);
        let mut now = start;
        while now < start + ABSOLUTE {
            assert!(sessions.admits(&token("a"), true, now));
            now += Duration::from_secs(600);
        }
        assert!(!sessions.admits(&token("a"), true, now));
    }

    #[test]
    fn the_stalest_session_makes_room() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        for number in 0..=MAX_SESSIONS {
            sessions.begin(token(&number.to_string()), start + Duration::from_millis(number as u64));
        }
        let now = start + Duration::from_secs(1);
        assert!(!sessions.admits(&token("0"), true, now));
        assert!(sessions.admits(&token("1"), true, now));
        sessions.end(&token("1"));
        assert!(!sessions.admits(&token("1"), true, now));
    }
}
