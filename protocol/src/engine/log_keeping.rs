//! Telling of governance logs that nobody would tell of any more: what vouched for their organisations was taken back.
//!
//! Says the certificates of their keys in our own log, which makes all keep them (docs/governance.md, "Logs that are
//! kept"). Few a day, the nearest to our own key first, so that many members who do so at once begin with different
//! ones. Never decides which logs those are: the membership does.

use super::Engine;
use super::membership::MAX_KEPT;
use super::turn::Turn;
use crate::commit::LogClass;
use crate::id::{AuthorId, Digest};
use crate::record::Record;
use crate::time::Span;

/// So many logs a node tells of within a day: each costs all members an entry for good.
const MOST_A_DAY: usize = 16;

impl Engine {
    /// Tells of what we hold and nobody tells of.
    pub(super) fn tell_of_kept_logs(&mut self, turn: &mut Turn) {
        let own = self.own.signer.author_id();
        let mut untold = self.membership.untold();
        // A newcomer that does not belong yet holds its own log, and tells of nothing.
        untold.retain(|(author, _)| *author != own);
        // Of who belongs no more than else is said again of it.
        let org = |author: &AuthorId| self.membership.author(*author).map(|(org, _)| org);
        untold.retain(|(author, _)| org(author).is_none_or(|org| self.may_carry(org, turn.now)));
        if untold.is_empty() || self.recovering() || self.membership.member(self.own.org).is_none() {
            return;
        }
        let told = self.membership.kept_by(own);
        let today = told.iter().filter(|at| turn.now.since(**at) < Span::days(1)).count();
        let room = MOST_A_DAY.saturating_sub(today).min(MAX_KEPT.saturating_sub(told.len()));
        untold.sort_by_cached_key(|(author, _)| distance(own, *author));
        let records: Vec<Record> =
            untold.into_iter().take(room).map(|(_, signed)| Record::Certificate(signed)).collect();
        if !records.is_empty() {
            // Refused only where the log is frozen or full; both are shown to people elsewhere.
            let _refused = self.publish(LogClass::Governance, &records, turn);
        }
    }
}

/// An order of keys that is another one for each of ours.
fn distance(own: AuthorId, author: AuthorId) -> Digest {
    Digest::of(&[own.0, author.0].concat())
}
