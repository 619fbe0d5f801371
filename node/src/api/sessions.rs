//! Sessions: who signed in, for how long. Tokens are random; only their hashes are kept, and only in memory.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use marshrut_protocol::id::{AccountId, Digest};
use marshrut_protocol::local_api::OpenSession;
use marshrut_protocol::time::Timestamp;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::clock;

/// A session ends after this time without use, if nothing else is set.
pub(super) const IDLE: Duration = Duration::from_secs(15 * 60);
/// A session ends after this time in any case.
pub(super) const ABSOLUTE: Duration = Duration::from_secs(12 * 3_600);
/// How long the second step of signing in may take.
const HALF: Duration = Duration::from_secs(5 * 60);
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

    /// What names the session to people: it leads back to no token.
    fn name(&self) -> String {
        HEXLOWER.encode(&Digest::of(&[b"session name", &self.0.0[..]].concat()).0[..8])
    }

    /// Compares in constant time.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.0.0.ct_eq(&other.0.0).into()
    }
}

#[derive(Debug, Clone)]
struct Open {
    name: String,
    account: AccountId,
    /// The passphrase was right, and the second factor is still to come.
    half: bool,
    used: Instant,
    until: Instant,
    begun_at: Timestamp,
    used_at: Timestamp,
}

/// The sessions that are open.
#[derive(Debug)]
pub(super) struct Sessions {
    open: HashMap<TokenHash, Open>,
    idle: Duration,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { open: HashMap::new(), idle: IDLE }
    }
}

/// This moment, by the clock that only goes forward and by the one that people read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    pub(super) instant: Instant,
    pub(super) at: Timestamp,
}

impl Now {
    pub(super) fn read() -> Self {
        Self { instant: Instant::now(), at: clock::now() }
    }
}

impl Sessions {
    /// Sessions end after so long without use from now on.
    pub(super) fn end_after(&mut self, idle: Duration) {
        self.idle = idle;
    }

    /// After how long a session ends without use.
    pub(super) fn idle(&self) -> Duration {
        self.idle
    }

    fn is_over(&self, open: &Open, now: Instant) -> bool {
        now >= open.until || now >= open.used + self.idle
    }

    /// Begins a session of this account; a half one opens nothing but the second step.
    pub(super) fn begin(&mut self, token: TokenHash, account: AccountId, half: bool, now: Now) {
        let idle = self.idle;
        self.open.retain(|_, open| now.instant < open.until && now.instant < open.used + idle);
        if self.open.len() >= MAX_SESSIONS {
            let stalest = self.open.iter().min_by_key(|(_, open)| open.used).map(|(token, _)| *token);
            stalest.map(|token| self.open.remove(&token));
        }
        let until = now.instant + if half { HALF } else { ABSOLUTE };
        let (used, begun_at, used_at) = (now.instant, now.at, now.at);
        self.open.insert(token, Open { name: token.name(), account, half, used, until, begun_at, used_at });
    }

    /// Whose session the token opens now; a person's use keeps it open, a page's own does not.
    pub(super) fn admits(&mut self, token: &TokenHash, by_person: bool, now: Now) -> Option<AccountId> {
        let open = self.open.get(token)?;
        if self.is_over(open, now.instant) {
            self.open.remove(token);
            return None;
        }
        let open = self.open.get_mut(token)?;
        if by_person {
            (open.used, open.used_at) = (now.instant, now.at);
        }
        (!open.half).then_some(open.account)
    }

    /// Whose second step the token waits for.
    pub(super) fn half(&self, token: &TokenHash, now: Now) -> Option<AccountId> {
        let open = self.open.get(token)?;
        (open.half && !self.is_over(open, now.instant)).then_some(open.account)
    }

    pub(super) fn end(&mut self, token: &TokenHash) {
        self.open.remove(token);
    }

    /// Ends the session that has this name, if `may` lets it; gives whose it was.
    pub(super) fn end_named(&mut self, name: &str, may: impl Fn(AccountId) -> bool) -> Option<AccountId> {
        let (token, open) = self.open.iter().find(|(_, open)| open.name == name && may(open.account))?;
        let (token, account) = (*token, open.account);
        self.open.remove(&token);
        Some(account)
    }

    /// Ends all sessions of an account but `kept`; gives how many.
    pub(super) fn end_all(&mut self, account: AccountId, kept: Option<&TokenHash>) -> usize {
        let before = self.open.len();
        self.open.retain(|token, open| open.account != account || Some(token) == kept);
        before - self.open.len()
    }

    /// Ends every session.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    /// Sessions that `may` lets be seen, the latest used first; names of people are filled in by the caller.
    pub(super) fn list(&self, asking: &TokenHash, now: Instant, may: impl Fn(AccountId) -> bool) -> Vec<OpenSession> {
        let shown = |(token, open): (&TokenHash, &Open)| OpenSession {
            id: open.name.clone(),
            account: open.account,
            name: String::new(),
            begun: open.begun_at,
            used: open.used_at,
            current: token == asking,
        };
        let seen = |(_, open): &(&TokenHash, &Open)| !open.half && !self.is_over(open, now) && may(open.account);
        let mut list: Vec<OpenSession> = self.open.iter().filter(seen).map(shown).collect();
        list.sort_by_key(|session| std::cmp::Reverse(session.used));
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINO: AccountId = AccountId([1; 8]);
    const DATA: AccountId = AccountId([2; 8]);

    fn token(name: &str) -> TokenHash {
        TokenHash::of(name)
    }

    fn at(instant: Instant) -> Now {
        Now { instant, at: Timestamp(0) }
    }

    #[test]
    fn use_keeps_a_session_and_pages_that_refresh_themselves_do_not() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("person"), NINO, false, at(start));
        sessions.begin(token("page"), NINO, false, at(start));
        let later = at(start + IDLE - Duration::from_secs(1));
        assert_eq!(sessions.admits(&token("person"), true, later), Some(NINO));
        assert_eq!(sessions.admits(&token("page"), false, later), Some(NINO));
        let much_later = at(start + IDLE + Duration::from_secs(1));
        assert_eq!(sessions.admits(&token("person"), true, much_later), Some(NINO));
        assert_eq!(sessions.admits(&token("page"), true, much_later), None);
    }

    #[test]
    fn no_use_keeps_a_session_beyond_half_a_day() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("a"), NINO, false, at(start));
        let mut now = start;
        while now < start + ABSOLUTE {
            assert!(sessions.admits(&token("a"), true, at(now)).is_some());
            now += Duration::from_secs(600);
        }
        assert!(sessions.admits(&token("a"), true, at(now)).is_none());
    }

    #[test]
    fn an_administrator_may_set_a_shorter_time() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("a"), NINO, false, at(start));
        sessions.end_after(Duration::from_secs(120));
        assert!(sessions.admits(&token("a"), false, at(start + Duration::from_secs(119))).is_some());
        assert!(sessions.admits(&token("a"), false, at(start + Duration::from_secs(120))).is_none());
    }

    #[test]
    fn the_stalest_session_makes_room() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        for number in 0..=MAX_SESSIONS {
            let begun = at(start + Duration::from_millis(number as u64));
            sessions.begin(token(&number.to_string()), NINO, false, begun);
        }
        let now = at(start + Duration::from_secs(1));
        assert!(sessions.admits(&token("0"), true, now).is_none());
        assert!(sessions.admits(&token("1"), true, now).is_some());
        sessions.end(&token("1"));
        assert!(sessions.admits(&token("1"), true, now).is_none());
    }

    #[test]
    fn half_a_session_opens_nothing_but_its_second_step_and_not_for_long() {
        let start = Instant::now();
        let mut sessions = Sessions::default();
        sessions.begin(token("a"), NINO, true, at(start));
        assert_eq!(sessions.admits(&token("a"), true, at(start)), None);
        assert_eq!(sessions.half(&token("a"), at(start)), Some(NINO));
        assert!(sessions.list(&token("a"), start, |_| true).is_empty());
        assert_eq!(sessions.half(&token("a"), at(start + HALF)), None);
    }

    #[test]
    fn a_removed_colleague_is_out_everywhere_and_nobody_else_is() {
        let now = at(Instant::now());
        let mut sessions = Sessions::default();
        for (name, account) in [("1", NINO), ("2", NINO), ("3", DATA)] {
            sessions.begin(token(name), account, false, now);
        }
        assert_eq!(sessions.list(&token("1"), now.instant, |of| of == NINO).len(), 2);
        let of_data = sessions.list(&token("1"), now.instant, |of| of == DATA)[0].id.clone();
        assert_eq!(sessions.end_named(&of_data, |of| of == NINO), None, "not hers to end");
        assert_eq!(sessions.end_all(NINO, None), 2);
        assert!(sessions.admits(&token("1"), true, now).is_none());
        assert_eq!(sessions.end_named(&of_data, |_| true), Some(DATA));
    }
}
