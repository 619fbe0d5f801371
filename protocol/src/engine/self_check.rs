//! What `marshrut doctor` asks the engine: how our clock stands to the partners', and how fresh the keys are that
//! referrals are sealed to.

use std::collections::BTreeSet;

use super::{Engine, Reply};
use crate::commit::LogClass;
use crate::id::OrgId;
use crate::record::certificate::Role;
use crate::time::{Span, Timestamp};

/// See the module.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SelfCheck {
    /// By how much the middle one of the connected peers' clocks is ahead of ours; none if nobody is connected.
    pub clocks_ahead: Option<Span>,
    /// How many clocks that is.
    pub clocks: usize,
    /// Our published key for referrals, if there is one.
    pub prekey: Option<OwnPrekey>,
    /// Whether this node receives referrals at all (a meeting point does not).
    pub receives: bool,
    /// Names of partners to whom nothing can be sealed: their key is missing or too old.
    pub without_prekey: Vec<String>,
    /// Names of members that offered more than they may publish, since the start: what is beyond was not taken.
    pub over_quota: Vec<String>,
    /// Names of other members with more keys than count.
    pub many_keys: Vec<String>,
    /// By how much the latest date in our own logs is ahead of our clock, if it is: the clock was ahead once, or is behind
    /// now. Of other logs than that of governance the day counts, from its beginning.
    pub dates_ahead: Option<Span>,
}

/// Our published key for referrals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnPrekey {
    /// When it was published.
    pub since: Timestamp,
    /// Senders use it until then.
    pub until: Timestamp,
    /// Whether its private half is here: otherwise nothing that is sealed to it can be opened.
    pub openable: bool,
}

impl Engine {
    pub(super) fn self_check(&self, now: Timestamp) -> Reply {
        let mut ahead = self.sessions.clocks_ahead();
        ahead.sort_unstable();
        let prekey = self.epoch_prekeys.get(&self.own.signer.author_id()).map(|(_, _, prekey)| OwnPrekey {
            since: prekey.not_before,
            until: prekey.not_after,
            openable: self.keyring.secret(prekey.prekey.id()).is_some(),
        });
        Reply::SelfCheck(SelfCheck {
            clocks_ahead: ahead.get(ahead.len() / 2).copied(),
            clocks: ahead.len(),
            prekey,
            receives: self.own.role == Role::Member,
            without_prekey: self.partners_without_prekey(now),
            over_quota: self.names(self.over_quota.iter().copied()),
            many_keys: self.names(self.membership.excess().filter_map(|key| Some(self.membership.author(key)?.0))),
            dates_ahead: self.dates_ahead(now),
        })
    }

    fn dates_ahead(&self, now: Timestamp) -> Option<Span> {
        let days =
            LogClass::ALL.into_iter().filter_map(|class| self.logs.get(self.own_log(class))?.pace().latest_day());
        let latest = days.chain(self.membership.newest(self.own.signer.author_id())).max()?;
        Some(latest.since(now)).filter(|ahead| *ahead > Span(0))
    }

    /// Names of those that are not us, each once.
    fn names(&self, orgs: impl Iterator<Item = OrgId>) -> Vec<String> {
        let others: BTreeSet<OrgId> = orgs.filter(|org| *org != self.own.org).collect();
        others.into_iter().map(|org| self.organisation_or_unknown(org).name).collect()
    }

    fn partners_without_prekey(&self, now: Timestamp) -> Vec<String> {
        let partners = self
            .membership
            .members()
            .iter()
            .filter(|(org, member)| **org != self.own.org && member.certificate.role == Role::Member);
        let stale = partners.filter(|(_, member)| {
            let prekey = self.epoch_prekeys.get(&member.certificate.author);
            prekey.is_none_or(|(_, _, prekey)| prekey.not_after < now)
        });
        stale.map(|(_, member)| member.profile.name.to_string()).collect()
    }
}
