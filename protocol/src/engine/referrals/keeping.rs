//! For how long content is kept, and what goes with it: the client's handle, and what is said after the purge.
//!
//! A referral's row outlives its content, and the store keeps what was overwritten readable in its file. So nothing
//! about the person may ever stand in that row, not even for a while.

use super::{Book, Kept, fresh_key};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::engine::Engine;
use crate::engine::turn::Turn;
use crate::id::ReferralId;
use crate::referral::Case;
use crate::referral::handle::ClientHandle;
use crate::time::{Span, Timestamp};

/// Content is destroyed so long after a referral was closed.
const KEEP_CONTENT: Span = Span::days(30);

/// The id of the row with the client's handle; a draft's content is there under the referral's id alone.
pub(super) fn handle_row(referral: ReferralId) -> Vec<u8> {
    [referral.0.as_slice(), b"h"].concat()
}

impl Kept {
    /// Keeps the handle under the content's key.
    pub(super) fn put_handle(&self) -> Option<Write> {
        let value = canon::to_vec(&self.handle?).expect("a handle is a text");
        Some(Write::Put { table: Table::ReferralContent, id: handle_row(self.id), value, under: Some(self.key?) })
    }

    /// Whether the content's time is over.
    fn is_to_be_purged(&self, case: &Case, now: Timestamp) -> bool {
        let closed = case.closed_at().map(|at| at.plus(KEEP_CONTENT));
        closed.is_some_and(|until| self.keep_until.map_or(until, |later| until.max(later)) <= now)
    }
}

impl Book {
    /// Takes in a row of [`Table::ReferralContent`]; only those with handles matter here.
    pub(in crate::engine) fn restore_handle(&mut self, id: &[u8], row: &[u8]) {
        let Some((id, b"h")) = id.split_first_chunk() else { return };
        if let (Some(kept), Ok(handle)) = (self.kept.get_mut(&ReferralId(*id)), canon::from_slice::<ClientHandle>(row))
        {
            kept.handle = Some(handle);
        }
    }
}

impl Engine {
    /// What is said after the content was purged is content again: it gets a key and a time of its own.
    pub(super) fn renew_key(&mut self, id: ReferralId, turn: &mut Turn, commit: &mut Commit) {
        let destroyed = self.book.cases.get(&id).is_some_and(|case| case.state.destroys_content());
        let Some(kept) = self.book.kept.get_mut(&id).filter(|kept| kept.key.is_none() && !destroyed) else { return };
        kept.key = Some(fresh_key(turn, commit));
        kept.keep_until = Some(turn.now.plus(KEEP_CONTENT));
    }

    /// Destroys content of referrals closed long enough ago, and forgets messages that cannot be repeated.
    pub(in crate::engine) fn purge_closed(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        let due = |(id, case): &(&ReferralId, &Case)| {
            self.book.kept.get(*id).is_some_and(|kept| kept.is_to_be_purged(case, turn.now))
        };
        let closed: Vec<ReferralId> = self.book.cases.iter().filter(due).map(|(id, _)| *id).collect();
        for id in closed {
            self.destroy_content(id, &mut commit);
        }
        self.inbox.expire(turn.now, &mut commit);
        turn.commit(commit);
    }
}
