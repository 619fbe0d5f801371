//! What a mailbox holds, and how much of it anybody may fill. Full means refused: nothing is thrown out for the sake
//! of something newer. Holds no ciphertext; where that lies is not decided here.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::id::{Digest, RouteToken};
use crate::time::Timestamp;

/// How much may lie in a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// By one depositor.
    pub depositor: Use,
    /// Under one token, that is, for one recipient in one week.
    pub route: Use,
    /// In all.
    pub all: Use,
}

impl Quota {
    /// What a meeting point offers.
    pub const MEETING_POINT: Self = Self {
        depositor: Use { messages: 1_000, bytes: 64 << 20 },
        route: Use { messages: 2_000, bytes: 64 << 20 },
        all: Use { messages: 20_000, bytes: 1 << 30 },
    };
    /// What a member's computer offers.
    pub const MEMBER: Self = Self {
        depositor: Use { messages: 250, bytes: 16 << 20 },
        route: Use { messages: 500, bytes: 32 << 20 },
        all: Use { messages: 5_000, bytes: 256 << 20 },
    };
}

/// Messages and their bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Use {
    /// How many messages.
    pub messages: u64,
    /// How many bytes of ciphertext.
    pub bytes: u64,
}

impl Use {
    fn and(self, bytes: u64) -> Self {
        Self { messages: self.messages + 1, bytes: self.bytes.saturating_add(bytes) }
    }

    fn without(self, bytes: u64) -> Self {
        Self { messages: self.messages.saturating_sub(1), bytes: self.bytes.saturating_sub(bytes) }
    }

    fn is_within(self, limit: Self) -> bool {
        self.messages <= limit.messages && self.bytes <= limit.bytes
    }
}

/// Why a message is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Full {
    /// Its depositor has filled what one may fill.
    #[error("the depositor's share is full")]
    Depositor,
    /// Its recipient's compartment is full.
    #[error("the recipient's compartment is full")]
    Route,
    /// The mailbox is full.
    #[error("the mailbox is full")]
    All,
}

/// A message that is kept: everything but the ciphertext. Names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Which envelope.
    pub fingerprint: Digest,
    /// Under which token.
    pub route: RouteToken,
    /// What a claim is compared with.
    pub check: Digest,
    /// A keyed hash of who deposited it, for the quota.
    pub depositor: Digest,
    /// Its length.
    pub bytes: u64,
    /// Since when.
    pub at: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

/// The index of a mailbox.
#[derive(Debug, Default)]
pub struct Shelf {
    kept: BTreeMap<Digest, Kept>,
    by_route: BTreeMap<RouteToken, BTreeSet<(Timestamp, Digest)>>,
    routes: BTreeMap<RouteToken, Use>,
    depositors: BTreeMap<Digest, Use>,
    all: Use,
    last: Timestamp,
}

impl Shelf {
    /// The next moment of the mailbox's own clock: it never says the same twice, whatever the computer's clock does.
    pub fn tick(&mut self, now: Timestamp) -> Timestamp {
        self.last = now.max(Timestamp(self.last.0.saturating_add(1)));
        self.last
    }

    /// Whether that message fits.
    ///
    /// # Errors
    /// If not, which limit it exceeds.
    pub fn fits(&self, kept: &Kept, quota: &Quota) -> Result<(), Full> {
        let of = |used: Option<&Use>| used.copied().unwrap_or_default().and(kept.bytes);
        if !of(self.depositors.get(&kept.depositor)).is_within(quota.depositor) {
            Err(Full::Depositor)
        } else if !of(self.routes.get(&kept.route)).is_within(quota.route) {
            Err(Full::Route)
        } else if !self.all.and(kept.bytes).is_within(quota.all) {
            Err(Full::All)
        } else {
            Ok(())
        }
    }

    /// Adds a message; one that is there already stays as it is.
    pub fn put(&mut self, kept: Kept) {
        if self.kept.insert(kept.fingerprint, kept).is_some_and(|before| before != kept) {
            debug_assert!(false, "a message is put in once");
        }
        self.by_route.entry(kept.route).or_default().insert((kept.at, kept.fingerprint));
        self.all = self.all.and(kept.bytes);
        self.last = self.last.max(kept.at);
        for used in [self.routes.entry(kept.route).or_default(), self.depositors.entry(kept.depositor).or_default()] {
            *used = used.and(kept.bytes);
        }
    }

    /// The message with that fingerprint.
    pub fn get(&self, fingerprint: Digest) -> Option<&Kept> {
        self.kept.get(&fingerprint)
    }

    /// Takes a message out.
    pub fn take(&mut self, fingerprint: Digest) -> Option<Kept> {
        let kept = self.kept.remove(&fingerprint)?;
        if let Some(held) = self.by_route.get_mut(&kept.route) {
            held.remove(&(kept.at, fingerprint));
        }
        self.all = self.all.without(kept.bytes);
        self.lower(&kept);
        Some(kept)
    }

    fn lower(&mut self, kept: &Kept) {
        if let Some(used) = self.routes.get_mut(&kept.route) {
            *used = used.without(kept.bytes);
        }
        if let Some(used) = self.depositors.get_mut(&kept.depositor) {
            *used = used.without(kept.bytes);
        }
        self.routes.retain(|_, used| used.messages > 0);
        self.depositors.retain(|_, used| used.messages > 0);
        self.by_route.retain(|_, held| !held.is_empty());
    }

    /// What lies under a token, oldest first.
    pub fn under(&self, route: RouteToken) -> impl Iterator<Item = &Kept> {
        let held = self.by_route.get(&route).into_iter().flatten();
        held.filter_map(|(_, fingerprint)| self.kept.get(fingerprint))
    }

    /// What these depositors left, or lies under these tokens.
    pub fn of(&self, depositors: &[Digest], routes: &[RouteToken]) -> Vec<Digest> {
        let under = routes.iter().flat_map(|route| self.under(*route));
        let left = self.kept.values().filter(|kept| depositors.contains(&kept.depositor));
        let all: BTreeSet<Digest> = under.chain(left).map(|kept| kept.fingerprint).collect();
        all.into_iter().collect()
    }

    /// What need not be kept any longer.
    pub fn expired(&self, now: Timestamp) -> Vec<Digest> {
        self.kept.values().filter(|kept| kept.until <= now).map(|kept| kept.fingerprint).collect()
    }

    /// How much there is in all.
    pub fn used(&self) -> Use {
        self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(number: u8, depositor: u8, route: u8) -> Kept {
        Kept {
            fingerprint: Digest([number; 32]),
            route: RouteToken([route; 16]),
            check: Digest([0; 32]),
            depositor: Digest([depositor; 32]),
            bytes: 8_192,
            at: Timestamp(i64::from(number)),
            until: Timestamp(100 + i64::from(number)),
        }
    }

    const SMALL: Quota = Quota {
        depositor: Use { messages: 2, bytes: 1 << 20 },
        route: Use { messages: 3, bytes: 1 << 20 },
        all: Use { messages: 4, bytes: 1 << 20 },
    };

    #[test]
    fn each_limit_refuses_by_its_name_and_nothing_is_thrown_out() {
        let mut shelf = Shelf::default();
        for (number, depositor, route) in [(1, 1, 1), (2, 1, 1), (3, 2, 1), (4, 3, 2)] {
            assert_eq!(shelf.fits(&kept(number, depositor, route), &SMALL), Ok(()));
            shelf.put(kept(number, depositor, route));
        }
        assert_eq!(shelf.fits(&kept(5, 1, 3), &SMALL), Err(Full::Depositor));
        assert_eq!(shelf.fits(&kept(5, 4, 1), &SMALL), Err(Full::Route));
        assert_eq!(shelf.fits(&kept(5, 4, 3), &SMALL), Err(Full::All));
        assert_eq!(shelf.used(), Use { messages: 4, bytes: 4 * 8_192 });
    }

    #[test]
    fn bytes_count_as_messages_do() {
        let mut shelf = Shelf::default();
        let narrow = Quota { route: Use { messages: 9, bytes: 10_000 }, ..SMALL };
        shelf.put(kept(1, 1, 1));
        assert_eq!(shelf.fits(&kept(2, 2, 1), &narrow), Err(Full::Route));
    }

    #[test]
    fn what_is_taken_makes_room_and_leaves_no_trace() {
        let mut shelf = Shelf::default();
        for number in 1..=3 {
            shelf.put(kept(number, 1, 1));
        }
        assert_eq!(shelf.under(RouteToken([1; 16])).map(|kept| kept.at.0).collect::<Vec<_>>(), [1, 2, 3]);
        for number in 1..=3 {
            assert!(shelf.take(Digest([number; 32])).is_some());
        }
        assert_eq!(shelf.take(Digest([1; 32])), None);
        assert_eq!(shelf.used(), Use::default());
        assert!(shelf.routes.is_empty() && shelf.depositors.is_empty() && shelf.by_route.is_empty());
    }

    #[test]
    fn the_mailboxs_clock_never_stands_still_or_goes_back() {
        let mut shelf = Shelf::default();
        let moments = [5, 5, 3, 9].map(|now| shelf.tick(Timestamp(now)).0);
        assert_eq!(moments, [5, 6, 7, 9]);
    }

    #[test]
    fn what_somebody_left_and_what_waits_for_somebody_is_found_once() {
        let mut shelf = Shelf::default();
        for (number, depositor, route) in [(1, 1, 1), (2, 2, 1), (3, 2, 2), (4, 1, 2)] {
            shelf.put(kept(number, depositor, route));
        }
        assert_eq!(shelf.of(&[Digest([1; 32])], &[RouteToken([1; 16])]), [1, 2, 4].map(|n| Digest([n; 32])));
    }

    #[test]
    fn what_is_over_is_named() {
        let mut shelf = Shelf::default();
        shelf.put(kept(1, 1, 1));
        shelf.put(kept(2, 1, 1));
        assert_eq!(shelf.expired(Timestamp(101)), [Digest([1; 32])]);
    }
}
