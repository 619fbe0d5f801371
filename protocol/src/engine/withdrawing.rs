//! Erased bodies and withdrawn services.
//!
//! What follows from an erasure must not depend on what was known when it arrived: a node that saw the erased body, one
//! that got it late and one that never did end up equal, also when the author names a wrong service. Three rules make
//! it so: a withdrawal covers all earlier records of the service in that log, whenever they arrive; an erased body
//! counts nowhere, and what it hid counts again; an erasure is never erased itself. Nor is what the network's decisions
//! rest on: an erasure of it means nothing to anybody.
//!
//! Entries are erased with the key that signed them only. A later key of the organisation withdraws a service with an
//! erasure that names itself: it erases no body, and covers all records of the service in the logs of earlier keys. Which
//! keys those are follows from the lowest number that the root gave each; if that changes, all of it is read anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::turn::Turn;
use super::{Engine, Reply};
use crate::commit::{LogClass, LogId};
use crate::id::{AuthorId, OrgId, ServiceId};
use crate::record::{Erase, WithdrawalReason};
use crate::verification::Key;

/// Up to which entry of a log each withdrawn service is withdrawn, and what stands for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Flat", into = "Flat")]
pub(super) struct Withdrawn(BTreeMap<LogId, BTreeMap<ServiceId, Withdrawal>>);

/// The last withdrawal of a service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Withdrawal {
    until: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    into: Option<Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<WithdrawalReason>,
}

/// In a checkpoint, where keys of maps are byte strings.
type Flat = Vec<(LogId, BTreeMap<ServiceId, Withdrawal>)>;

impl From<Flat> for Withdrawn {
    fn from(flat: Flat) -> Self {
        Self(flat.into_iter().collect())
    }
}

impl From<Withdrawn> for Flat {
    fn from(withdrawn: Withdrawn) -> Self {
        withdrawn.0.into_iter().collect()
    }
}

impl Withdrawn {
    /// Whether a record of that service at `seq` does not count.
    pub(super) fn covers(&self, log: LogId, service: ServiceId, seq: u64) -> bool {
        self.0.get(&log).and_then(|services| services.get(&service)).is_some_and(|held| seq < held.until)
    }

    /// The logs that withdrew a service.
    fn by(&self, service: ServiceId) -> impl Iterator<Item = LogId> {
        let named = self.0.iter().filter(move |(_, services)| services.contains_key(&service));
        named.map(|(log, _)| *log)
    }

    /// Of several withdrawals the last counts, in whatever order they come.
    fn withdraw(&mut self, log: LogId, service: ServiceId, last: Withdrawal) {
        let held = self.0.entry(log).or_default().entry(service).or_default();
        if held.until <= last.until {
            *held = last;
        }
    }

    /// What stands for a service that the authors of these logs withdrew.
    pub(super) fn merged(&self, service: ServiceId, of: impl Fn(&LogId) -> bool) -> Option<Key> {
        let withdrawals = self.0.iter().filter(|(log, _)| of(log)).filter_map(|(_, held)| held.get(&service));
        withdrawals.filter_map(|held| held.into).next()
    }

    /// Why the authors of these logs withdrew a service, if they did and said so.
    fn why(&self, service: ServiceId, of: impl Fn(&LogId) -> bool) -> Option<WithdrawalReason> {
        let withdrawals = self.0.iter().filter(|(log, _)| of(log)).filter_map(|(_, held)| held.get(&service));
        withdrawals.filter_map(|held| held.why).next()
    }

    /// The log was cut: what it said is read anew.
    pub(super) fn forget(&mut self, log: LogId) {
        self.0.remove(&log);
    }
}

impl Engine {
    /// Why a service is not there any more, if its publisher withdrew it and said so.
    pub(super) fn withdrawal(&self, key: Key) -> Reply {
        let theirs = |log: &LogId| self.membership.author(log.author).is_some_and(|(org, _)| org == key.publisher);
        Reply::Withdrawal(self.withdrawn.why(key.service, theirs))
    }

    /// An entry that erases another. The number of the one whose body is to be stripped.
    pub(super) fn fold_erase(&mut self, log: LogId, seq: u64, erase: Erase, turn: &mut Turn) -> Option<u64> {
        let held = self.logs.get(log)?;
        if let Some(service) = erase.service.filter(|_| erase.seq == seq && log.class == LogClass::Services) {
            self.withdrawn.withdraw(log, service, Withdrawal { until: seq, into: erase.into, why: erase.why });
            self.strike_out(log, service, seq, true);
            turn.services_changed = true;
            return None;
        }
        if erase.seq >= seq || held.lasts(erase.seq) {
            return None;
        }
        let counted = !held.missing().contains(&erase.seq) && !held.is_erased(erase.seq);
        let newest = held.len() == seq + 1;
        self.logs.edit(log).erase(erase.seq);
        match log.class {
            LogClass::Services => self.withdraw(log, seq, erase, counted, newest, turn),
            LogClass::Governance => self.unsay(log, erase, counted),
            LogClass::Attestations => self.unsay_verification(log.author, erase.seq, erase.seq + 1),
            LogClass::Posts => {}
        }
        Some(erase.seq)
    }

    fn withdraw(&mut self, log: LogId, seq: u64, erase: Erase, counted: bool, newest: bool, turn: &mut Turn) {
        let exact = erase.service.is_some_and(|service| {
            self.withdrawn.withdraw(log, service, Withdrawal { until: seq, into: erase.into, why: erase.why });
            self.strike_out(log, service, seq, newest) == Some(erase.seq)
        });
        // The erased body may have said something else than its author names, or was a prekey.
        if counted && !exact {
            self.torn.insert(log);
        }
        turn.services_changed = true;
    }

    /// Takes a service out up to `until`. Where the record was that counted, if there was one.
    fn strike_out(&mut self, log: LogId, service: ServiceId, until: u64, newest: bool) -> Option<u64> {
        let (org, _) = self.membership.author(log.author)?;
        let number = self.logs.number(log);
        let hit = self.catalogue.get(org, service)?;
        let earlier_key = hit.at.log != number && self.is_of_earlier_key(hit.at.log, log.author);
        if !earlier_key && (hit.at.log != number || hit.at.seq >= until) {
            return None;
        }
        self.catalogue.remove(org, service);
        self.casebook.touch(Key { publisher: org, service });
        if org == self.own.org {
            self.own_services.forget(service);
        }
        // Something later may have been hidden by what was just taken out.
        if !newest {
            self.torn.insert(log);
        }
        (!earlier_key).then_some(hit.at.seq)
    }

    /// Whether the log of that number was written with a key that its organisation had before that author's.
    fn is_of_earlier_key(&self, number: u32, author: AuthorId) -> bool {
        self.logs.numbered(number).is_some_and(|log| self.membership.is_earlier(log.author, author))
    }

    /// Whether a record of that service does not count: its log withdrew it later, or a later key of its organisation.
    pub(super) fn is_withdrawn(&self, log: LogId, org: OrgId, service: ServiceId, seq: u64) -> bool {
        let later = |of: LogId| {
            let same = self.membership.author(of.author).is_some_and(|(other, _)| other == org);
            same && self.membership.is_earlier(log.author, of.author)
        };
        self.withdrawn.covers(log, service, seq) || self.withdrawn.by(service).any(later)
    }

    /// What the erased body said of the author's addresses may have hidden older ones.
    fn unsay(&mut self, log: LogId, erase: Erase, counted: bool) {
        self.membership.erase(log.author, erase.seq);
        if counted {
            self.torn.insert(log);
        }
    }

    /// Folds logs anew of which something was taken out that may have hidden something else. One reading of a log at a
    /// time: however much its author erases, it is read again only once what came meanwhile is known.
    pub(super) fn mend_torn(&mut self, turn: &mut Turn) {
        let due: Vec<LogId> = self.torn.iter().copied().filter(|log| !self.suspicions.rescans(*log)).collect();
        for log in due {
            self.torn.remove(&log);
            self.drop_erased(log);
            self.rescan_from(log, 0, turn);
        }
    }

    fn drop_erased(&mut self, log: LogId) {
        let number = self.logs.number(log);
        let Some(held) = self.logs.get(log) else { return };
        self.catalogue.retain(|hit| hit.at.log != number || !held.is_erased(hit.at.seq));
        self.casebook.touch_all();
        self.epoch_prekeys.retain(|_, (of, seq, _)| *of != log || !held.is_erased(*seq));
        self.routes.forget_erased(log, |seq| held.is_erased(seq));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_withdrawn_survives_a_checkpoint() {
        let log = LogId { author: AuthorId([1; 32]), class: LogClass::Services };
        let service = ServiceId([2; 16]);
        let mut withdrawn = Withdrawn::default();
        let into = Some(Key { publisher: crate::id::OrgId([3; 32]), service });
        let why = Some(WithdrawalReason::Moved);
        withdrawn.withdraw(log, service, Withdrawal { until: 7, into, why });
        withdrawn.withdraw(log, service, Withdrawal { until: 5, into: None, why: None });
        assert_eq!(withdrawn.why(service, |_| true), why);
        assert!(withdrawn.covers(log, service, 6) && !withdrawn.covers(log, service, 7));
        assert_eq!((withdrawn.merged(service, |_| true), withdrawn.merged(service, |_| false)), (into, None));
        let bytes = crate::canon::to_vec(&withdrawn).expect("encodable");
        assert_eq!(crate::canon::from_slice::<Withdrawn>(&bytes).ok(), Some(withdrawn));
    }
}
