//! For how long content is kept, and what goes with it: the client's handle, and what is said after the purge.
//!
//! A referral's row outlives its content, and the store keeps what was overwritten readable in its file. So nothing
//! about the person may ever stand in that row, not even for a while.

use super::{Book, Kept, fresh_key};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::{Digest, ReferralId};
use crate::local_api::{ActionOffer, Change, FieldProblem, ReferralAction};
use crate::referral::Case;
use crate::referral::handle::ClientHandle;
use crate::retention::{CLOSED_CONTENT, KEPT_LONGER};
use crate::time::Timestamp;

/// The name of the action that keeps content longer. It is ours alone and never sent.
pub(super) const KEEP: &str = "keep-content";

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

    /// When the content is destroyed: none as long as the referral is open, and once it is gone.
    fn content_until(&self, case: &Case) -> Option<Timestamp> {
        let closed = case.closed_at().filter(|_| self.key.is_some())?.plus(CLOSED_CONTENT);
        Some(self.keep_until.map_or(closed, |later| closed.max(later)))
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
        kept.keep_until = Some(turn.now.plus(CLOSED_CONTENT));
    }

    /// Destroys content of referrals closed long enough ago, and forgets messages that cannot be repeated.
    pub(in crate::engine) fn purge_closed(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        let is_over = |kept: &&Kept| self.content_until(kept).is_some_and(|until| until <= turn.now);
        let closed: Vec<ReferralId> = self.book.kept.values().filter(is_over).map(|kept| kept.id).collect();
        for id in closed {
            self.outbox.drop_referral(id, Digest([0; 32]), &mut commit);
            self.destroy_content(id, &mut commit);
        }
        self.inbox.expire(turn.now, &mut commit);
        turn.commit(commit);
    }

    /// When the content of a closed referral is destroyed here.
    pub(super) fn content_until(&self, kept: &Kept) -> Option<Timestamp> {
        kept.content_until(self.book.cases.get(&kept.id)?)
    }

    /// What may be done about that.
    pub(super) fn keep_offer(&self, kept: &Kept) -> Option<ActionOffer> {
        self.content_until(kept)?;
        Some(ActionOffer { action: KEEP.into(), needs_text: true, codes: Vec::new(), needs_date: true })
    }

    /// Keeps the content of a closed referral longer. The reason becomes a note for colleagues, and goes with it.
    pub(super) fn keep_content(
        &mut self,
        id: ReferralId,
        action: &ReferralAction,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let kept = self.book.kept.get(&id).ok_or_else(|| Refusal::NotFound { what: "referral", id: id.to_string() })?;
        let until = self.content_until(kept).ok_or_else(nothing_to_keep)?;
        let later = action.date.ok_or_else(|| wrong("date", "date-missing", "say until when"))?;
        if later <= until || later.since(turn.now) > KEPT_LONGER {
            return Err(wrong("date", "keep-date", "a day after the present one, at most a year from now"));
        }
        if action.text.trim().is_empty() {
            return Err(wrong("text", "text-missing", "say why it is still needed"));
        }
        let mut kept = kept.clone();
        let note = kept.note_reason(self.own.profile.name.as_str(), &action.text, turn.now)?;
        kept.keep_until = Some(later);
        turn.commit(Commit { writes: vec![note, kept.put()], ..Commit::default() });
        self.book.kept.insert(id, kept);
        turn.notify(Change::Referral, Some(id));
        self.show_referral(id, turn)
    }
}

fn nothing_to_keep() -> Refusal {
    Refusal::NotAllowed {
        kind: "referral.nothing-to-keep".into(),
        title: "the content is kept as long as the referral is open, and cannot be brought back once it is gone".into(),
        cure: "ask again when the referral is closed".into(),
    }
}

fn wrong(field: &str, kind: &str, title: &str) -> Refusal {
    let problem = FieldProblem { field: field.into(), kind: kind.into(), title: title.into() };
    Refusal::Invalid { kind: "referral.action-incomplete".into(), title: title.into(), fields: vec![problem] }
}
