//! Referrals to partners outside the network: kept here only, sent to nobody, counted with the others.
//!
//! Needs say much about a person, so each lies under a key of its own that can be destroyed.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::turn::Turn;
use super::{Engine, Refusal, Reply, words};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{KeyId, ReferralId};
use crate::local_api::{Change, LogOutcome, LogReferral, LoggedReferral};
use crate::referral::handle::ClientHandle;
use crate::referral::indicators::{Outside, Tally};
use crate::referral::payload::MAX_NEEDS;
use crate::referral::{Priority, deadlines::Terms};
use crate::text::{Code, Text};
use crate::time::Timestamp;

/// Most referrals that are kept so.
const MOST: usize = 100_000;

/// A row of [`Table::LoggedReferral`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    id: ReferralId,
    handle: ClientHandle,
    partner: Text<120>,
    service: Text<200>,
    needs: Vec<Code>,
    priority: Priority,
    sent_at: Timestamp,
    state: Outside,
    since: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decided_at: Option<Timestamp>,
}

impl Row {
    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("a row holds integers, texts and byte strings only");
        Write::Put { table: Table::LoggedReferral, id: self.id.0.to_vec(), value, under: Some(self.key()) }
    }

    /// The vault's secret that the row lies under: both ids are random and never used for anything else.
    fn key(&self) -> KeyId {
        KeyId(self.id.0)
    }

    fn show(&self) -> LoggedReferral {
        LoggedReferral {
            id: self.id,
            handle: self.handle.to_string(),
            partner: self.partner.to_string(),
            service: self.service.to_string(),
            needs: self.needs.clone(),
            priority: self.priority.into(),
            sent_at: self.sent_at,
            state: self.state.name().to_owned(),
            since: self.since,
            decided_at: self.decided_at,
        }
    }
}

/// All referrals to partners outside the network.
#[derive(Default)]
pub(super) struct Logged(BTreeMap<ReferralId, Row>);

impl Logged {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.0.insert(row.id, row);
        }
    }

    /// Whether the vault's secret is that of a row.
    pub(super) fn needs(&self, key: KeyId) -> bool {
        self.0.contains_key(&ReferralId(key.0))
    }

    /// Whether something is held under a handle.
    pub(super) fn knows(&self, handle: ClientHandle) -> bool {
        self.0.values().any(|row| row.handle == handle)
    }

    /// What is held under a handle.
    pub(super) fn under(&self, handle: ClientHandle) -> Vec<LoggedReferral> {
        self.0.values().filter(|row| row.handle == handle).map(Row::show).collect()
    }

    /// Destroys what is held under a handle; how many those are.
    pub(super) fn forget(&mut self, handle: ClientHandle, commit: &mut Commit) -> usize {
        let (gone, kept) = std::mem::take(&mut self.0).into_iter().partition(|(_, row)| row.handle == handle);
        self.0 = kept;
        let gone: BTreeMap<ReferralId, Row> = gone;
        for row in gone.values() {
            commit.keys_destroyed.push(row.key());
            commit.writes.push(Write::Delete { table: Table::LoggedReferral, id: row.id.0.to_vec() });
        }
        gone.len()
    }

    /// Counts them by partner.
    pub(super) fn tallies(&self, wanted: impl Fn(Timestamp) -> bool, now: Timestamp) -> BTreeMap<String, Tally> {
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        for row in self.0.values().filter(|row| wanted(row.sent_at)) {
            let decide_by = row.sent_at.plus(Terms::by_default(row.priority).decide());
            let tally = tallies.entry(row.partner.to_string()).or_default();
            tally.add_outside(row.state, row.sent_at, row.decided_at, decide_by, now);
        }
        tallies
    }
}

impl Engine {
    /// Writes one down.
    pub(super) fn log_referral(&mut self, given: &LogReferral, turn: &mut Turn) -> Result<Reply, Refusal> {
        if self.logged.0.len() >= MOST {
            return Err(wrong("partner", "too-many", "too many referrals are kept already"));
        }
        let partner = words::plain(INCOMPLETE, "partner", &given.partner)?;
        let service = words::plain(INCOMPLETE, "service", &given.service)?;
        if partner.is_empty() {
            return Err(wrong("partner", "missing", "say to which organisation the person was referred"));
        }
        if given.needs.len() > MAX_NEEDS {
            return Err(wrong("needs", "too-many", "a referral has at most 16 need codes"));
        }
        let mut id = [0; 16];
        turn.rng.fill_bytes(&mut id);
        let sent_at = given.sent_at.unwrap_or(turn.now);
        let row = Row {
            id: ReferralId(id),
            handle: ClientHandle::random(&mut turn.rng),
            partner,
            service,
            needs: given.needs.clone(),
            priority: given.priority.into(),
            sent_at,
            state: Outside::Sent,
            since: sent_at,
            decided_at: None,
        };
        let mut secret = Zeroizing::new([0; 32]);
        turn.rng.fill_bytes(&mut *secret);
        turn.commit(Commit { keys_added: vec![(row.key(), secret)], ..Commit::default() });
        Ok(self.keep_logged(row, turn))
    }

    /// Writes down what became of one.
    pub(super) fn log_outcome(
        &mut self,
        id: ReferralId,
        given: &LogOutcome,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let row = self.logged.0.get(&id).cloned();
        let row = row.ok_or_else(|| Refusal::NotFound { what: "logged referral", id: id.to_string() })?;
        let state = Outside::named(&given.state).filter(|state| *state != Outside::Sent);
        let state =
            state.ok_or_else(|| wrong("state", "choice", "one of accepted, declined, completed, failed, no-answer"))?;
        let at = given.at.unwrap_or(turn.now);
        let decided_at = row.decided_at.or(state.is_decided().then_some(at));
        Ok(self.keep_logged(Row { state, since: at, decided_at, ..row }, turn))
    }

    fn keep_logged(&mut self, row: Row, turn: &mut Turn) -> Reply {
        turn.write(vec![row.put()]);
        let shown = row.show();
        self.logged.0.insert(row.id, row);
        turn.notify(Change::Referral, None);
        Reply::Logged(vec![shown])
    }

    /// All of them, the newest first.
    pub(super) fn logged_referrals(&self) -> Reply {
        let mut rows: Vec<&Row> = self.logged.0.values().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.sent_at));
        Reply::Logged(rows.into_iter().map(Row::show).collect())
    }
}

/// How refusals of this kind are named.
const INCOMPLETE: &str = "logged.incomplete";

fn wrong(field: &str, kind: &str, title: &str) -> Refusal {
    words::wrong(INCOMPLETE, field, kind, title)
}
