//! What is due in verification: records of ours to confirm, services to look at, disputes to answer and to settle.

use crate::engine::{Engine, Reply};
use crate::id::EntryId;
use crate::local_api::{CalendarItem, CalendarTask, VerificationCalendar};
use crate::record::certificate::Role;
use crate::time::{Span, Timestamp};
use crate::verification::{Dispute, Fact, Key, Request, Worth};

/// Reminded so long before something runs out.
const AHEAD: Span = Span::days(30);
/// A dispute should be answered within that.
const ANSWER_WITHIN: Span = Span::days(14);
/// Most that are listed.
pub(super) const LISTED: usize = 200;

impl Engine {
    pub(super) fn verification_calendar(&self, now: Timestamp) -> Reply {
        let (mut items, without_date) = self.all_due(now);
        items.sort_by_key(|item| (item.due, item.task, item.service));
        let total = items.len();
        items.truncate(LISTED);
        let (attested, asked) = self.said_by_us(now);
        let calendar = VerificationCalendar { items, total, without_date, attested, asked };
        Reply::VerificationCalendar(Box::new(calendar))
    }

    /// How much is due, without what anybody could take on.
    pub(in crate::engine) fn verifications_due(&self, now: Timestamp) -> usize {
        self.all_due(now).0.iter().filter(|item| item.task != CalendarTask::TakeOn).count()
    }

    /// All that is due, in no order, and how many records of ours say nothing about it.
    fn all_due(&self, now: Timestamp) -> (Vec<CalendarItem>, usize) {
        let mut items = Vec::new();
        let without_date = self.to_confirm(now, &mut items);
        for key in self.casebook.concerning(self.own.org) {
            let Some(verdict) = self.verdict(key, now) else { continue };
            let disputes = verdict.disputes.iter().filter(|dispute| self.waits_for_answer(key, &verdict, dispute));
            items.extend(disputes.map(|dispute| self.answer_due(key, dispute, now)));
            items.extend(verdict.disputes.iter().filter_map(|dispute| self.settle_due(key, dispute, now)));
            let requests = verdict.requests.iter().filter(|request| !request.done);
            items.extend(requests.filter_map(|request| self.look_due(key, request, now)));
            let ours = verdict.attestations.iter().filter(|fact| fact.org == self.own.org);
            items.extend(ours.filter_map(|fact| self.again_due(key, fact, now)));
        }
        (items, without_date)
    }

    /// Our records that run out soon; how many say nothing about it.
    fn to_confirm(&self, now: Timestamp, items: &mut Vec<CalendarItem>) -> usize {
        let mut without_date = 0;
        self.catalogue.each_current(self.own.org, self.rule().confirm(), |key, current| {
            match current.confirmed_until {
                None => without_date += 1,
                Some(until) if until <= now.plus(AHEAD) => {
                    items.push(self.calendar_item(CalendarTask::Confirm, key, until, now, None));
                }
                Some(_) => {}
            }
        });
        without_date
    }

    fn waits_for_answer(&self, key: Key, verdict: &crate::verification::Verdict, dispute: &Dispute) -> bool {
        let subject = |fact: &&Fact| Some(fact.id) == dispute.against;
        let against = match dispute.against {
            None => Some(key.publisher),
            Some(_) => verdict.attestations.iter().find(subject).map(|fact| fact.org),
        };
        dispute.open && dispute.answered.is_none() && against == Some(self.own.org)
    }

    fn answer_due(&self, key: Key, dispute: &Dispute, now: Timestamp) -> CalendarItem {
        let due = dispute.at.plus(ANSWER_WITHIN);
        self.calendar_item(CalendarTask::AnswerDispute, key, due, now, Some(dispute.id))
    }

    /// Whoever disputes is told that an answer came, for as long as it can say whether that settles it.
    fn settle_due(&self, key: Key, dispute: &Dispute, now: Timestamp) -> Option<CalendarItem> {
        let lapses = dispute.lapses.filter(|_| dispute.open && dispute.org == self.own.org)?;
        Some(self.calendar_item(CalendarTask::SettleDispute, key, lapses, now, Some(dispute.id)))
    }

    fn look_due(&self, key: Key, request: &Request, now: Timestamp) -> Option<CalendarItem> {
        let us = self.own.org;
        let ours = request.taken_by.contains(&us) || (request.to == Some(us) && request.taken_by.is_empty());
        let is_member = self.own.role == Role::Member && key.publisher != us && request.by != us;
        let open = request.to.is_none() && request.taken_by.is_empty() && request.due >= now;
        let task = if ours {
            CalendarTask::Look
        } else if open && is_member {
            CalendarTask::TakeOn
        } else {
            return None;
        };
        Some(self.calendar_item(task, key, request.due, now, Some(request.id)))
    }

    fn again_due(&self, key: Key, fact: &Fact, now: Timestamp) -> Option<CalendarItem> {
        let counted = matches!(fact.worth, Worth::Counts | Worth::Tied | Worth::Repeated);
        let soon = fact.valid_until <= now.plus(AHEAD);
        let item = || self.calendar_item(CalendarTask::LookAgain, key, fact.valid_until, now, Some(fact.id));
        (counted && soon).then(item)
    }

    fn calendar_item(
        &self,
        task: CalendarTask,
        key: Key,
        due: Timestamp,
        now: Timestamp,
        entry: Option<EntryId>,
    ) -> CalendarItem {
        let publisher = self.organisation_or_unknown(key.publisher);
        let (service, name, overdue) = (key.service, Default::default(), due < now);
        CalendarItem { task, publisher, service, name, due, overdue, entry }
    }
}
