//! Which referrals a list holds, and in which order. Decided by what memory knows of each, without writing a word of
//! it down: only the referrals of the page that is asked for become texts.

use super::Kept;
use crate::engine::{Engine, Reply};
use crate::id::ReferralId;
use crate::local_api::{ReferralList, ReferralQuery};
use crate::referral::deadlines::Due;
use crate::referral::{Case, Side, State};
use crate::time::{Span, Timestamp};

const PER_PAGE: usize = 50;
const MAX_PER_PAGE: usize = 200;

/// A referral as lists choose, order and count it.
#[derive(Clone, Copy)]
pub(super) struct Glance<'a> {
    pub(super) kept: &'a Kept,
    /// None of a draft.
    pub(super) case: Option<&'a Case>,
    pub(super) side: Side,
    pub(super) state: State,
    pub(super) since: Timestamp,
    pub(super) due: Option<Due>,
    pub(super) expiring: bool,
}

impl Glance<'_> {
    pub(super) fn is_draft(&self) -> bool {
        self.case.is_none()
    }

    /// Whether the next deadline is ours.
    pub(super) fn waits_for_us(&self) -> bool {
        self.due.is_some_and(|due| due.who == self.side)
    }

    pub(super) fn is_overdue(&self) -> bool {
        self.due.is_some_and(|due| due.overdue)
    }

    /// Whether its next deadline is that near, and has not passed.
    pub(super) fn is_due_within(&self, span: Span, now: Timestamp) -> bool {
        self.due.is_some_and(|due| !due.overdue && due.by.since(now) <= span)
    }

    /// Whether a list that is asked for so holds it.
    fn is_wanted(&self, query: &ReferralQuery, now: Timestamp) -> bool {
        let folder = match query.folder.as_str() {
            "inbox" => self.side == Side::Receiver,
            "sent" => self.side == Side::Sender && !self.is_draft(),
            "drafts" => self.is_draft(),
            _ => true,
        };
        folder
            && (!query.overdue || self.is_overdue())
            && query.due_within_h.is_none_or(|hours| self.is_due_within(Span::hours(hours.into()), now))
            && (!query.expiring || self.expiring)
            && (!query.unread || self.kept.unread)
            && (query.assignee.is_empty() || query.assignee == self.kept.assignee.name.as_str())
            && (query.state.is_empty() || query.state == self.state.name())
    }

    /// The nearest deadline first; without one, the newest first; equals by id.
    pub(super) fn urgency(&self) -> (i64, i64, ReferralId) {
        (self.due.map_or(i64::MAX, |due| due.by.0), -self.since.0, self.kept.id)
    }
}

/// Of `all` those from `skip` on, at most `most`, the most urgent first. What is behind them is not put in order.
pub(super) fn most_urgent(mut all: Vec<Glance<'_>>, skip: usize, most: usize) -> Vec<Glance<'_>> {
    let end = skip.saturating_add(most);
    if end < all.len() {
        all.select_nth_unstable_by_key(end, Glance::urgency);
        all.truncate(end);
    }
    all.sort_unstable_by_key(Glance::urgency);
    all.drain(..skip.min(all.len()));
    all
}

impl Engine {
    /// A referral as lists see it; none of what a partner began and has said nothing of yet.
    pub(super) fn glance<'a>(&'a self, kept: &'a Kept, now: Timestamp) -> Option<Glance<'a>> {
        let side = self.side(kept);
        if kept.is_draft() {
            let (state, since) = (State::Draft, kept.saved_at);
            let draft = Glance { kept, case: None, side, state, since, due: None, expiring: false };
            return (side == Side::Sender).then_some(draft);
        }
        let case = self.book.cases.get(&kept.id).filter(|case| case.sent_at.is_some())?;
        let (state, since, due) = (case.state_at(now), case.since, case.due(now));
        Some(Glance { kept, case: Some(case), side, state, since, due, expiring: case.is_expiring(now) })
    }

    /// All referrals that people here see.
    pub(super) fn glances(&self, now: Timestamp) -> impl Iterator<Item = Glance<'_>> {
        self.book.kept.values().filter_map(move |kept| self.glance(kept, now))
    }

    pub(in crate::engine) fn list_referrals(&self, query: &ReferralQuery, now: Timestamp) -> Reply {
        let all: Vec<Glance<'_>> = self.glances(now).filter(|glance| glance.is_wanted(query, now)).collect();
        let per_page = if query.per_page == 0 { PER_PAGE } else { query.per_page.min(MAX_PER_PAGE) };
        let (page, total) = (query.page.max(1), all.len());
        let shown = most_urgent(all, (page - 1).saturating_mul(per_page), per_page);
        let items = shown.iter().map(|glance| self.summary_of(glance)).collect();
        Reply::Referrals(ReferralList { total, page, per_page, items })
    }
}
