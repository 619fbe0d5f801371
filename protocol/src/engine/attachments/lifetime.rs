//! When files are destroyed: with their referral, three days after they were attached if they are shared once, and
//! uploads that nobody finishes after a day. Destroyed is the vault key, and with it every chunk.

use super::{Files, Phase};
use crate::commit::{Commit, Table, Write};
use crate::engine::turn::Turn;
use crate::engine::{Engine, WakeReason};
use crate::id::{AttachmentId, ReferralId};
use crate::local_api::Change;
use crate::time::{Span, Timestamp};

/// An upload that was not finished is destroyed after so long.
pub(super) const UPLOAD_LIFETIME: Span = Span::hours(24);

impl Files {
    /// Destroys a file; that it was there stays known.
    pub(super) fn destroy(&mut self, id: AttachmentId, commit: &mut Commit) {
        let Some(item) = self.0.get_mut(&id) else { return };
        commit.keys_destroyed.extend(item.row.key.take());
        commit.keys_destroyed.extend(item.row.sealing.take());
        item.row.phase = Phase::Gone;
        item.row.until = None;
        item.content = None;
        item.held = 0;
        commit.writes.push(Write::Delete { table: Table::AttachmentContent, id: id.0.to_vec() });
        commit.writes.push(item.row.put());
    }

    /// Destroys a file and forgets that it was there.
    pub(super) fn forget(&mut self, id: AttachmentId, commit: &mut Commit) {
        let Some(item) = self.0.remove(&id) else { return };
        commit.keys_destroyed.extend(item.row.key);
        commit.keys_destroyed.extend(item.row.sealing);
        for table in [Table::Attachment, Table::AttachmentContent] {
            commit.writes.push(Write::Delete { table, id: id.0.to_vec() });
        }
    }

    /// A referral's content is destroyed: its files with it. What nobody was told of is forgotten.
    pub(in crate::engine) fn destroy_of(&mut self, referral: ReferralId, commit: &mut Commit) {
        let ids: Vec<(AttachmentId, Phase)> = self.of(referral).map(|item| (item.row.id, item.row.phase)).collect();
        for (id, phase) in ids {
            match phase {
                Phase::Uploading | Phase::Kept => self.forget(id, commit),
                Phase::Announced | Phase::Fetching | Phase::Here => self.destroy(id, commit),
                Phase::Gone => {}
            }
        }
    }

    fn over(&self, now: Timestamp) -> Vec<(AttachmentId, Phase, ReferralId)> {
        let over = self.0.values().filter(|item| item.row.until.is_some_and(|until| until <= now));
        over.map(|item| (item.row.id, item.row.phase, item.row.referral)).collect()
    }
}

impl Engine {
    /// Destroys what is over by the clock, and fetches what is due.
    pub(in crate::engine) fn attachments_wake(&mut self, turn: &mut Turn) {
        let over = self.files.over(turn.now);
        let mut commit = Commit::default();
        for (id, phase, _) in &over {
            if *phase == Phase::Uploading {
                self.files.forget(*id, &mut commit);
            } else {
                self.files.destroy(*id, &mut commit);
            }
        }
        turn.commit(commit);
        over.into_iter().for_each(|(_, _, referral)| turn.notify(Change::Referral, Some(referral)));
        self.fetch_all_due(turn);
    }

    /// When files next need the clock.
    pub(in crate::engine) fn attachments_due(&self, now: Timestamp) -> Option<(Timestamp, WakeReason)> {
        let over = self.files.0.values().filter_map(|item| item.row.until).min();
        let over = over.map(|at| (at, WakeReason::Deadline));
        over.into_iter().chain(self.fetch_due(now).map(|at| (at, WakeReason::Outbox))).min()
    }
}
