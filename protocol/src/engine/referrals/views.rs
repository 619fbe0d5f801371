//! Referrals as people see them. Content stays in the store: a view names the rows, [`Shown::fill_in`] reads them.

use super::{Kept, event_row};
use crate::canon;
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::ReferralId;
use crate::local_api::{
    self as api, ActionOffer, Delivery, Due, FieldProblem, Organisation, ReferralDetail, ReferralList, ReferralQuery,
    ReferralSummary, TimelineItem, WriteReferral,
};
use crate::referral::action::ActionError;
use crate::referral::event::{Event, EventError};
use crate::referral::identifiers::FieldFinding;
use crate::referral::machine::{self, Effect as StepEffect, Step, StepKind};
use crate::referral::{Action, ActionKind, Case, Side, State, form};
use crate::time::Timestamp;

const PER_PAGE: usize = 50;
const MAX_PER_PAGE: usize = 200;

/// A referral to be shown: what is known without content, and which rows hold the content.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Everything but content.
    pub detail: ReferralDetail,
    /// Ids of rows of [`crate::commit::Table::ReferralEvent`], one a timeline item that is an event, else none.
    pub events: Vec<Option<Vec<u8>>>,
    /// Whether it is a draft: its content is the row of [`crate::commit::Table::ReferralContent`] under its id.
    pub draft: bool,
}

impl Shown {
    /// Adds what the rows say; `read` gets the id of an event's row, or of the draft's.
    pub fn fill_in(mut self, read: impl Fn(&[u8]) -> Option<Vec<u8>>) -> ReferralDetail {
        if self.draft {
            let row = read(&self.detail.summary.id.0);
            let form = row.and_then(|row| canon::from_slice::<WriteReferral>(&row).ok());
            self.detail.content = form.map(|form| form.content);
            return self.detail;
        }
        for (item, row) in self.detail.timeline.iter_mut().zip(&self.events) {
            let Some(event) = row.as_ref().and_then(|row| read(row)).and_then(|bytes| said(&bytes)) else { continue };
            item.text = event.action.text().map(str::to_owned);
            item.code = event.action.code().map(str::to_owned);
            if let Action::Send(send) = &event.action {
                self.detail.content = Some(form::show(&send.payload));
            }
        }
        self.detail
    }
}

/// An event that this node verified before it kept it.
fn said(bytes: &[u8]) -> Option<Event> {
    let signed = crate::cose::parse(crate::referral::event::CONTENT_TYPE, bytes).ok()?;
    canon::from_slice(signed.payload()).ok()
}

impl Engine {
    fn summary(&self, kept: &Kept, now: Timestamp) -> Option<ReferralSummary> {
        let partner = self.organisation_or_unknown(self.partner(kept));
        let handle = kept.handle.map_or_else(String::new, |handle| handle.to_string());
        let side = self.side(kept);
        let mut summary = ReferralSummary {
            id: kept.id,
            side: side.into(),
            partner,
            service: kept.service,
            service_name: String::new(),
            handle,
            state: State::Draft.name().to_owned(),
            since: kept.saved_at,
            priority: kept.draft_priority.unwrap_or(api::Priority::Normal),
            sent_at: kept.saved_at,
            due: None,
            delivery: Delivery::Draft,
            unread: kept.unread,
        };
        if kept.is_draft() {
            return (side == Side::Sender).then_some(summary);
        }
        let case = self.book.cases.get(&kept.id).filter(|case| case.sent_at.is_some())?;
        summary.state = case.state_at(now).name().to_owned();
        summary.since = case.since;
        summary.priority = case.priority.map_or(summary.priority, Into::into);
        summary.sent_at = case.sent_at.unwrap_or(kept.saved_at);
        summary.due = due(case, now);
        summary.delivery = if self.outbox.holds(kept.id) { Delivery::Queued } else { Delivery::Delivered };
        Some(summary)
    }

    fn organisation_or_unknown(&self, id: crate::id::OrgId) -> Organisation {
        self.organisation(id).unwrap_or_else(|| Organisation {
            id,
            name: id.short(),
            country: crate::text::Country::new("XX").expect("a user-assigned code of ISO 3166-1"),
        })
    }

    pub(in crate::engine) fn list_referrals(&self, query: &ReferralQuery, now: Timestamp) -> Reply {
        let mut all: Vec<ReferralSummary> = self
            .book
            .kept
            .values()
            .filter_map(|kept| self.summary(kept, now))
            .filter(|summary| wanted(summary, query))
            .collect();
        all.sort_by_key(urgency);
        let per_page = if query.per_page == 0 { PER_PAGE } else { query.per_page.min(MAX_PER_PAGE) };
        let (page, total) = (query.page.max(1), all.len());
        let items = all.into_iter().skip((page - 1).saturating_mul(per_page)).take(per_page).collect();
        Reply::Referrals(ReferralList { total, page, per_page, items })
    }

    pub(in crate::engine) fn show_referral(&mut self, id: ReferralId, turn: &mut Turn) -> Result<Reply, Refusal> {
        let not_found = || Refusal::NotFound { what: "referral", id: id.to_string() };
        let kept = self.book.kept.get(&id).ok_or_else(not_found)?;
        let summary = self.summary(kept, turn.now).ok_or_else(not_found)?;
        let draft = kept.is_draft();
        let case = self.book.cases.get(&id);
        let side = self.side(kept);
        let steps: &[Step] = case.map_or(&[], |case| &case.history);
        let timeline = steps.iter().map(|step| self.timeline_item(kept, step)).collect();
        let row = |step: &Step| match step.what {
            StepKind::Event { id: event, .. } if kept.key.is_some() => Some(event_row(id, event)),
            _ => None,
        };
        let events = steps.iter().map(row).collect();
        let actions = case.map_or_else(Vec::new, |case| offers(case, side, turn.now));
        let detail = ReferralDetail { summary, content: None, timeline, actions };
        self.seen(id, turn);
        Ok(Reply::Referral(Box::new(Shown { detail, events, draft })))
    }

    /// Somebody here has looked at it.
    fn seen(&mut self, id: ReferralId, turn: &mut Turn) {
        if let Some(kept) = self.book.kept.get_mut(&id).filter(|kept| kept.unread) {
            kept.unread = false;
            let write = kept.put();
            turn.write(vec![write]);
            turn.notify(api::Change::Status, None);
        }
    }

    fn timeline_item(&self, kept: &Kept, step: &Step) -> TimelineItem {
        let who = match step.what {
            StepKind::Event { side, .. } => Some(self.parties(kept).org(side)),
            StepKind::Delivered | StepKind::Expired => None,
        };
        let void = match &step.effect {
            StepEffect::Applied => None,
            StepEffect::Void(void) => Some(void.to_string()),
        };
        TimelineItem {
            at: step.at,
            who: who.map(|org| self.organisation_or_unknown(org)),
            what: step.what.name().to_owned(),
            text: None,
            code: None,
            void,
        }
    }

    /// How many incoming referrals wait for us.
    pub(in crate::engine) fn waiting_for_us(&self, now: Timestamp) -> usize {
        let waits = |case: &Case| case.parties.receiver == self.own.org && case.state_at(now).awaits_decision();
        self.book.cases.values().filter(|case| case.sent_at.is_some() && waits(case)).count()
    }

    /// The state of every case, for tests: what both sides must agree on.
    pub fn case_states(&self, now: Timestamp) -> Vec<(ReferralId, Side, &'static str)> {
        let state = |(id, case): (&ReferralId, &Case)| {
            let side = case.parties.side_of(&self.own.org)?;
            case.sent_at.map(|_| (*id, side, case.state_at(now).name()))
        };
        self.book.cases.iter().filter_map(state).collect()
    }
}

fn wanted(summary: &ReferralSummary, query: &ReferralQuery) -> bool {
    let draft = summary.delivery == Delivery::Draft;
    let folder = match query.folder.as_str() {
        "inbox" => summary.side == api::Side::Receiver,
        "sent" => summary.side == api::Side::Sender && !draft,
        "drafts" => draft,
        _ => true,
    };
    let overdue = !query.overdue || summary.due.as_ref().is_some_and(|due| due.overdue);
    folder && overdue && (query.state.is_empty() || query.state == summary.state)
}

/// The nearest deadline first; without one, the newest first.
fn urgency(summary: &ReferralSummary) -> (i64, i64) {
    (summary.due.as_ref().map_or(i64::MAX, |due| due.by.0), -summary.since.0)
}

fn due(case: &Case, now: Timestamp) -> Option<Due> {
    let due = case.due(now)?;
    Some(Due { what: due.what.name().to_owned(), by: due.by, who: due.who.into(), overdue: due.by < now })
}

fn offers(case: &Case, side: Side, now: Timestamp) -> Vec<ActionOffer> {
    let by_people = |kind: &ActionKind| {
        !matches!(kind, ActionKind::ConfirmErasure | ActionKind::Send | ActionKind::Attach | ActionKind::AttachOnce)
    };
    case.next(side, now).into_iter().filter(by_people).map(offer).collect()
}

fn offer(kind: ActionKind) -> ActionOffer {
    let needs = kind.needs();
    ActionOffer {
        action: kind.name().to_owned(),
        needs_text: needs.text,
        codes: needs.codes.iter().map(|code| (*code).to_owned()).collect(),
        needs_date: needs.date,
    }
}

/// The machine's refusal, for a person.
pub(in crate::engine) fn refused(refusal: &machine::Refusal) -> Refusal {
    Refusal::NotAllowed { kind: "referral.not-allowed".into(), title: refusal.to_string(), cure: String::new() }
}

/// An event that cannot be signed.
pub(super) fn unsendable(error: &EventError) -> Refusal {
    Refusal::Invalid { kind: "referral.unsendable".into(), title: error.to_string(), fields: Vec::new() }
}

/// A draft that cannot be written down.
pub(super) fn unencodable(error: &canon::CanonError) -> Refusal {
    Refusal::Invalid { kind: "referral.unencodable".into(), title: error.to_string(), fields: Vec::new() }
}

/// An action's form that lacks something.
pub(super) fn incomplete(error: &ActionError) -> Refusal {
    let field = match error {
        ActionError::TextMissing | ActionError::Text(_) => "text",
        ActionError::DateMissing => "date",
        ActionError::Date(_) => "supply_until",
        ActionError::Code(_) => "code",
        ActionError::Score(_) | ActionError::Unknown(_) => "action",
    };
    let title = error.to_string();
    let fields = vec![FieldProblem { field: field.into(), kind: "missing".into(), title: title.clone() }];
    Refusal::Invalid { kind: "referral.action-incomplete".into(), title, fields }
}

/// What the scan found in a text.
pub(in crate::engine) fn finding(found: &FieldFinding) -> FieldProblem {
    FieldProblem {
        field: found.field.to_owned(),
        kind: found.finding.kind.name().to_owned(),
        title: found.finding.why.to_owned(),
    }
}
