//! Referrals as a node keeps them: drafts, and cases with the content-free facts of both sides' events.
//!
//! The texts of events are rows of the store under the referral's own key; memory holds facts only. Destroying the
//! key destroys the content and leaves the facts: who, when, which state.

mod acting;
mod alarms;
mod clients;
mod colleagues;
mod desk;
mod indicating;
mod keeping;
mod listing;
mod rerouting;
mod slips;
pub(super) mod views;

pub use clients::HeldOnClient;
pub(super) use slips::Slips;
pub use views::Shown;

use alarms::Alarms;
use colleagues::Assignee;

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::outbox::message_id;
use super::turn::Turn;
use super::{Engine, Refusal, WakeReason};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, KeyId, OrgId, ReferralId, ServiceId};
use crate::local_api::Change;
use crate::referral::handle::ClientHandle;
use crate::referral::identifiers::Screened;
use crate::referral::{Action, ActionKind, Case, Fact, Parties, Side, VerifiedEvent};
use crate::time::{Span, Timestamp};
use crate::wire::RefusalCode;

/// Most referrals that one partner may open with us in a day: a flood must not fill the disk.
const MOST_PER_PARTNER_AND_DAY: usize = 1_000;

/// A row of [`Table::Referral`]: everything but the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    id: ReferralId,
    pub(super) sender: OrgId,
    pub(super) receiver: OrgId,
    service: ServiceId,
    /// In memory only: on the disk it is a row of its own under the content's key, and goes with it.
    #[serde(default, skip_serializing)]
    handle: Option<ClientHandle>,
    /// The key of the content; none once it was destroyed.
    pub(super) key: Option<KeyId>,
    pub(super) facts: Vec<Fact>,
    delivered: Option<Timestamp>,
    unread: bool,
    /// A draft's last change, or when the first event was kept here.
    saved_at: Timestamp,
    /// A draft's priority, for lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    draft_priority: Option<crate::local_api::Priority>,
    /// The content is kept until then at least, although its time may be over before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    keep_until: Option<Timestamp>,
    /// How many of the facts were here when somebody last opened it.
    #[serde(default)]
    seen: usize,
    /// The referral that this one replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rerouted_from: Option<ReferralId>,
    /// Who works on it here; in memory only, because the notes under the content's key say so.
    #[serde(skip)]
    assignee: Assignee,
    /// How many notes colleagues wrote about it.
    #[serde(default)]
    notes: u32,
    /// How often the draft was saved.
    #[serde(default)]
    revision: u32,
}

impl Kept {
    pub(super) fn is_draft(&self) -> bool {
        self.facts.is_empty()
    }

    /// Begun now, without events.
    fn new(id: ReferralId, sender: OrgId, receiver: OrgId, service: ServiceId, key: KeyId, now: Timestamp) -> Self {
        Self {
            id,
            sender,
            receiver,
            service,
            handle: None,
            key: Some(key),
            facts: Vec::new(),
            delivered: None,
            unread: false,
            saved_at: now,
            draft_priority: None,
            keep_until: None,
            seen: 0,
            rerouted_from: None,
            assignee: Assignee::default(),
            notes: 0,
            revision: 0,
        }
    }

    /// Somebody here has looked at all of it.
    fn mark_seen(&mut self) {
        self.unread = false;
        self.seen = self.facts.len();
    }

    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("a referral's row holds integers, texts and byte strings only");
        Write::Put { table: Table::Referral, id: self.id.0.to_vec(), value, under: None }
    }
}

/// All referrals, with the state that follows from their facts.
#[derive(Default)]
pub(super) struct Book {
    pub(super) kept: BTreeMap<ReferralId, Kept>,
    pub(super) cases: BTreeMap<ReferralId, Case>,
    /// By the referral that was replaced, the one that replaces it.
    rerouted: BTreeMap<ReferralId, ReferralId>,
    /// How many facts were known before the last time that somebody opened a referral: what came since is marked.
    marked_from: BTreeMap<ReferralId, usize>,
    /// When each case next needs the clock.
    alarms: Alarms,
}

impl Book {
    pub(super) fn restore(&mut self, row: &[u8]) -> Option<ReferralId> {
        let kept: Kept = canon::from_slice(row).ok()?;
        let id = kept.id;
        self.insert(kept);
        Some(id)
    }

    fn insert(&mut self, kept: Kept) -> Option<Kept> {
        if let Some(from) = kept.rerouted_from {
            self.rerouted.insert(from, kept.id);
        }
        self.kept.insert(kept.id, kept)
    }

    fn remove(&mut self, id: ReferralId) {
        let removed = self.kept.remove(&id);
        if let Some(from) = removed.and_then(|kept| kept.rerouted_from) {
            self.rerouted.remove(&from);
        }
    }

    /// What replaces a referral.
    fn rerouted_to(&self, id: ReferralId) -> Option<ReferralId> {
        self.rerouted.get(&id).copied()
    }

    /// Whether the vault's secret is that of a referral's content.
    pub(super) fn needs(&self, key: KeyId) -> bool {
        self.kept.values().any(|kept| kept.key == Some(key))
    }
}

/// The id of an event's row.
fn event_row(referral: ReferralId, event: Digest) -> Vec<u8> {
    [referral.0.as_slice(), event.0.as_slice()].concat()
}

/// A fresh key, added to the vault with `commit`.
pub(super) fn fresh_key(turn: &mut Turn, commit: &mut Commit) -> KeyId {
    let (mut id, mut secret) = ([0; 16], Zeroizing::new([0; 32]));
    turn.rng.fill_bytes(&mut id);
    turn.rng.fill_bytes(&mut *secret);
    commit.keys_added.push((KeyId(id), secret));
    KeyId(id)
}

impl Engine {
    /// Our side of a referral.
    pub(super) fn side(&self, kept: &Kept) -> Side {
        if kept.sender == self.own.org { Side::Sender } else { Side::Receiver }
    }

    pub(super) fn partner(&self, kept: &Kept) -> OrgId {
        if kept.sender == self.own.org { kept.receiver } else { kept.sender }
    }

    fn parties(&self, kept: &Kept) -> Parties {
        Parties { network: self.network, referral: kept.id, sender: kept.sender, receiver: kept.receiver }
    }

    /// Computes a case anew from its facts.
    pub(super) fn refold(&mut self, id: ReferralId, now: Timestamp) {
        let Some(kept) = self.book.kept.get(&id).filter(|kept| !kept.is_draft()) else {
            self.book.alarms.set(id, None, now);
            return;
        };
        let case = Case::fold(self.parties(kept), &kept.facts, kept.delivered, now);
        self.book.alarms.set(id, case.wake_at(now), now);
        self.book.cases.insert(id, case);
    }

    /// When the referral was delivered, by the receiver's clock.
    pub(super) fn delivered_at(&self, id: ReferralId) -> Option<Timestamp> {
        self.book.kept.get(&id)?.delivered
    }

    /// Our message was receipted: if the receiver says when the referral was delivered, that is news to us.
    pub(super) fn note_delivery(
        &mut self,
        id: ReferralId,
        delivered: Option<Timestamp>,
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let own = self.own.org;
        let Some(kept) = self.book.kept.get_mut(&id).filter(|kept| kept.sender == own) else { return };
        if kept.delivered.is_none() && delivered.is_some() {
            kept.delivered = delivered;
            commit.writes.push(kept.put());
            self.refold(id, now);
        }
    }

    /// A partner's verified event: kept under the referral's key with `commit`.
    pub(super) fn add_partner_event(
        &mut self,
        from: OrgId,
        event: &VerifiedEvent,
        commit: &mut Commit,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let id = event.event().referral;
        let begun = Parties { network: self.network, referral: id, sender: from, receiver: self.own.org };
        let parties = self.book.kept.get(&id).map_or(begun, |kept| self.parties(kept));
        // Before anything is begun for it: a refused event must leave nothing behind, least of all a key that no commit
        // has made durable.
        let fact = Fact::of(event, &parties).map_err(|_detail| RefusalCode::Malformed)?;
        if !self.book.kept.contains_key(&id) {
            self.open_case(id, from, turn, commit)?;
        }
        let kept = self.book.kept.get(&id).filter(|kept| !kept.is_draft() || kept.sender != self.own.org);
        let kept = kept.ok_or(RefusalCode::Forbidden)?;
        if self.partner(kept) != from {
            return Err(RefusalCode::Forbidden);
        }
        if !kept.facts.iter().any(|held| held.id == fact.id) {
            self.renew_key(id, turn, commit);
        }
        self.keep_fact(fact, event, commit, turn.now);
        self.expect_file(event, commit, turn);
        Ok(())
    }

    /// A partner opens a referral with us; it counts once its first event is in.
    fn open_case(
        &mut self,
        id: ReferralId,
        from: OrgId,
        turn: &mut Turn,
        commit: &mut Commit,
    ) -> Result<(), RefusalCode> {
        let day = turn.now.plus(Span(-Span::days(1).0));
        let recent = self.book.kept.values().filter(|kept| kept.sender == from && kept.saved_at > day).count();
        if recent >= MOST_PER_PARTNER_AND_DAY {
            return Err(RefusalCode::Busy);
        }
        let begun = Kept::new(id, from, self.own.org, ServiceId([0; 16]), fresh_key(turn, commit), turn.now);
        self.book.insert(Kept { delivered: Some(turn.now), unread: true, ..begun });
        Ok(())
    }

    /// Adds an event to its referral and keeps its text under the referral's key, if that still exists.
    fn keep_fact(&mut self, fact: Fact, event: &VerifiedEvent, commit: &mut Commit, now: Timestamp) {
        let id = event.event().referral;
        let Some(kept) = self.book.kept.get_mut(&id) else { return };
        if kept.facts.iter().any(|held| held.id == fact.id) {
            return;
        }
        if let Action::Send(send) = &event.event().action {
            kept.service = send.payload.service().id;
            kept.handle = Some(send.payload.handle());
            commit.writes.extend(kept.put_handle());
        }
        if let Some(key) = kept.key {
            let (id, value) = (event_row(id, event.id()), event.bytes().to_vec());
            commit.writes.push(Write::Put { table: Table::ReferralEvent, id, value, under: Some(key) });
        }
        kept.unread |= event.event().org != self.own.org;
        kept.facts.push(fact);
        commit.writes.push(kept.put());
        self.refold(id, now);
    }

    /// Signs an action of ours, keeps it and queues it for the partner.
    pub(super) fn say(
        &mut self,
        id: ReferralId,
        action: impl Into<Screened>,
        turn: &mut Turn,
        commit: &mut Commit,
    ) -> Result<(), Refusal> {
        if self.recovering() {
            return Err(Refusal::Recovering);
        }
        let kept = &self.book.kept[&id];
        let (side, partner, parties) = (self.side(kept), self.partner(kept), self.parties(kept));
        let case = Case::fold(parties, &kept.facts, kept.delivered, turn.now);
        let author = self.own.signer.author_id();
        let event = case.compose(side, author, action, turn.now).map_err(|refusal| views::refused(&refusal))?;
        let event = event.sign(&self.own.signer).map_err(|error| views::unsendable(&error))?;
        let fact = Fact::of(&event, &parties).map_err(|error| views::unsendable(&error))?;
        self.renew_key(id, turn, commit);
        self.keep_fact(fact, &event, commit, turn.now);
        let destroyed = self.book.cases.get(&id).is_some_and(|case| case.state.destroys_content());
        let under = self.book.kept.get(&id).and_then(|kept| kept.key).filter(|_| !destroyed);
        let message = message_id(turn);
        self.outbox.add(message, (id, event.id(), partner), event.bytes(), under, turn.now, commit);
        if destroyed {
            self.outbox.drop_referral(id, event.id(), commit);
            self.destroy_content(id, commit);
        }
        Ok(())
    }

    /// Destroys the content: its key and its rows. The facts stay.
    fn destroy_content(&mut self, id: ReferralId, commit: &mut Commit) {
        let Some(kept) = self.book.kept.get_mut(&id) else { return };
        let Some(key) = kept.key.take() else { return };
        commit.keys_destroyed.push(key);
        self.files.destroy_of(id, commit);
        for fact in &kept.facts {
            commit.writes.push(Write::Delete { table: Table::ReferralEvent, id: event_row(id, fact.id) });
        }
        let rows: Vec<Vec<u8>> = kept.note_rows().chain([id.0.to_vec(), keeping::handle_row(id)]).collect();
        commit.writes.extend(rows.into_iter().map(|id| Write::Delete { table: Table::ReferralContent, id }));
        self.slips.forget(id, commit);
        kept.handle = None;
        kept.keep_until = None;
        kept.assignee = Assignee::default();
        commit.writes.push(kept.put());
    }

    /// A partner's event ended the consent: destroys the content here too and says so, signed.
    pub(super) fn confirm_erasure(&mut self, id: ReferralId, turn: &mut Turn) {
        let Some(case) = self.book.cases.get(&id).filter(|case| case.state.destroys_content()) else { return };
        let Some(kept) = self.book.kept.get(&id).filter(|kept| kept.key.is_some()) else { return };
        let (side, partner) = (self.side(kept), self.partner(kept));
        let mut commit = Commit::default();
        let told =
            case.erasure_confirmed.contains(&side) || self.say(id, Action::ConfirmErasure, turn, &mut commit).is_ok();
        if !told {
            // The content goes all the same, also what waits to be sent; the confirmation follows (`confirm_late`).
            self.outbox.drop_referral(id, Digest([0; 32]), &mut commit);
        }
        self.destroy_content(id, &mut commit);
        turn.commit(commit);
        self.transmit(partner, turn);
    }

    /// Confirms erasures that could not be confirmed while nothing was signed.
    pub(super) fn confirm_late(&mut self, turn: &mut Turn) {
        let by_partner = |kept: &Kept| {
            let side = self.side(kept);
            let ends = |kind| matches!(kind, ActionKind::WithdrawConsent | ActionKind::EnterInError);
            kept.facts.iter().any(|fact| fact.side != side && ends(fact.kind))
        };
        let owed = |kept: &&Kept| {
            self.book.cases.get(&kept.id).is_some_and(|case| {
                let told = case.erasure_confirmed.contains(&self.side(kept));
                case.state.destroys_content() && !told && by_partner(kept)
            })
        };
        let owed: Vec<(ReferralId, OrgId)> =
            self.book.kept.values().filter(owed).map(|kept| (kept.id, self.partner(kept))).collect();
        for (id, partner) in owed {
            let mut commit = Commit::default();
            // Refused only if the case is full.
            if self.say(id, Action::ConfirmErasure, turn, &mut commit).is_ok() {
                turn.commit(commit);
                self.transmit(partner, turn);
            }
        }
    }

    /// What is due by the clock: retries, deadlines that people watch, content whose time is over.
    pub(super) fn referrals_wake(&mut self, turn: &mut Turn) {
        self.transmit_due(turn);
        self.attachments_wake(turn);
        self.deposit_due(turn);
        for id in self.book.alarms.due(turn.now) {
            self.refold(id, turn.now);
            turn.notify(Change::Referral, Some(id));
        }
    }

    /// When referrals next need the clock.
    pub(super) fn referrals_due(&mut self, now: Timestamp) -> Option<(Timestamp, WakeReason)> {
        self.follow_the_clock_back(now);
        let deadline = self.book.alarms.first().map(|at| (at, WakeReason::Deadline));
        let files = self.attachments_due(now);
        deadline.into_iter().chain(files).chain(self.outbox_due(now).map(|at| (at, WakeReason::Outbox))).min()
    }

    /// Computes all cases anew if the clock was set back: deadlines that had passed are still to come.
    fn follow_the_clock_back(&mut self, now: Timestamp) {
        if self.book.alarms.are_ahead_of(now) {
            self.book.alarms.clear();
            let ids: Vec<ReferralId> = self.book.cases.keys().copied().collect();
            ids.into_iter().for_each(|id| self.refold(id, now));
        }
    }
}
