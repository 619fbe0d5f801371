//! Referrals as people see them. Content stays in the store: a view names the rows, [`Shown::fill_in`] reads them.

use super::colleagues::read_note;
use super::listing::Glance;
use super::{Kept, event_row};
use crate::canon;
use crate::commit::Table;
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::ReferralId;
use crate::local_api::{
    self as api, ActionOffer, Delivery, Due, FieldProblem, Organisation, ReferralDetail, ReferralSummary, TimelineItem,
    WriteReferral,
};
use crate::record::service::Translated;
use crate::referral::action::{ActionError, Feedback, Fulfilment};
use crate::referral::deadlines;
use crate::referral::event::{Event, EventError};
use crate::referral::identifiers::FieldFinding;
use crate::referral::machine::{self, Effect as StepEffect, Step, StepKind};
use crate::referral::{Action, ActionKind, Case, Side, State, form};
use crate::time::Timestamp;

/// A referral to be shown: what is known without content, and which rows hold the content.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Everything but content.
    pub detail: ReferralDetail,
    /// Ids of rows of [`crate::commit::Table::ReferralEvent`], one a timeline item that is an event, else none.
    pub events: Vec<Option<Vec<u8>>>,
    /// Whether it is a draft: its content is the row of [`crate::commit::Table::ReferralContent`] under its id.
    pub draft: bool,
    /// Ids of rows of [`crate::commit::Table::ReferralContent`] with the notes of colleagues, oldest first.
    pub notes: Vec<Vec<u8>>,
}

impl Shown {
    /// All rows that [`Self::fill_in`] reads.
    pub fn rows(&self) -> impl Iterator<Item = (Table, Vec<u8>)> {
        let draft = self.draft.then(|| self.detail.summary.id.0.to_vec());
        let content = self.notes.iter().cloned().chain(draft).map(|id| (Table::ReferralContent, id));
        self.events.iter().flatten().cloned().map(|id| (Table::ReferralEvent, id)).chain(content)
    }

    /// Adds what the rows say; `read` gets the id of a row. Ids of different tables are never equal.
    pub fn fill_in(mut self, read: impl Fn(&[u8]) -> Option<Vec<u8>>) -> ReferralDetail {
        if self.draft {
            let row = read(&self.detail.summary.id.0);
            let form = row.and_then(|row| canon::from_slice::<WriteReferral>(&row).ok());
            self.detail.content = form.map(|form| form.content);
            return self.detail;
        }
        for (item, row) in self.detail.timeline.iter_mut().zip(&self.events) {
            let Some(event) = row.as_ref().and_then(|row| read(row)).and_then(|bytes| said(&bytes)) else { continue };
            describe(item, &event.action);
            if let Action::Send(send) = &event.action {
                self.detail.content = Some(form::show(&send.payload));
            }
        }
        self.detail.notes = self.notes.iter().filter_map(|row| read_note(&read(row)?)).collect();
        self.detail
    }
}

/// What an action carries, for a timeline.
fn describe(item: &mut TimelineItem, action: &Action) {
    item.text = action.text().map(str::to_owned);
    item.code = action.code().map(str::to_owned);
    item.date = action.date();
    match action {
        Action::Complete { outcome: Fulfilment::MedicineReceived { supply_until }, .. } => {
            item.supply_until = Some(supply_until.to_string());
        }
        Action::Decline(decline) => {
            let alternative = decline.alternative();
            item.alternative =
                alternative.map(|other| api::ServiceAddress { publisher: other.publisher, service: other.service });
        }
        Action::Confirm { feedback: Some(feedback) } => item.feedback = Some(shown_feedback(feedback)),
        _ => {}
    }
}

fn shown_feedback(feedback: &Feedback) -> api::Feedback {
    api::Feedback {
        delivered: feedback.delivered,
        quality: feedback.quality.map(u8::from),
        waiting: feedback.waiting.map(u8::from),
        staff: feedback.staff.map(u8::from),
        difficulty: feedback.difficulty.map(u8::from),
    }
}

/// An event that this node verified before it kept it.
fn said(bytes: &[u8]) -> Option<Event> {
    let signed = crate::cose::parse(crate::referral::event::CONTENT_TYPE, bytes).ok()?;
    canon::from_slice(signed.payload()).ok()
}

impl Engine {
    fn summary(&self, kept: &Kept, now: Timestamp) -> Option<ReferralSummary> {
        self.glance(kept, now).map(|glance| self.summary_of(&glance))
    }

    /// What lists show of a referral.
    pub(super) fn summary_of(&self, glance: &Glance<'_>) -> ReferralSummary {
        let Glance { kept, case, state, .. } = *glance;
        let unsent = kept.draft_priority.unwrap_or(api::Priority::Normal);
        ReferralSummary {
            id: kept.id,
            side: glance.side.into(),
            partner: self.chosen_partner(kept),
            service: kept.service,
            service_name: String::new(),
            service_names: Translated::new(),
            handle: kept.handle.map_or_else(String::new, |handle| handle.to_string()),
            state: state.name().to_owned(),
            since: glance.since,
            priority: case.and_then(|case| case.priority).map_or(unsent, Into::into),
            sent_at: case.and_then(|case| case.sent_at).unwrap_or(kept.saved_at),
            due: glance.due.map(due),
            delivery: if glance.is_draft() { Delivery::Draft } else { self.delivery(kept, state) },
            unread: kept.unread,
            expires_at: case.filter(|case| state == case.state).and_then(|case| case.deadlines.expires_at),
            expiring: glance.expiring,
            assignee: kept.assignee.name.to_string(),
            rerouted_from: kept.rerouted_from,
            rerouted_to: self.book.rerouted_to(kept.id),
        }
    }

    /// The partner; a draft may not have one yet, which has no name then.
    fn chosen_partner(&self, kept: &Kept) -> Organisation {
        let partner = self.organisation_or_unknown(self.partner(kept));
        if partner.id == api::NOBODY { Organisation { name: String::new(), ..partner } } else { partner }
    }

    /// How far our last message has come, and what the partner's people did with it.
    fn delivery(&self, kept: &Kept, state: State) -> Delivery {
        if self.outbox.holds(kept.id) {
            return if self.outbox.is_at_mailbox(kept.id) { Delivery::AtMailbox } else { Delivery::Queued };
        }
        match state {
            _ if self.side(kept) == Side::Receiver => Delivery::Delivered,
            State::Sent | State::Delivered | State::Expired | State::Cancelled => Delivery::Delivered,
            State::Acknowledged | State::CancelRequested => Delivery::Read,
            _ => Delivery::Answered,
        }
    }

    pub(in crate::engine) fn organisation_or_unknown(&self, id: crate::id::OrgId) -> Organisation {
        self.organisation(id).unwrap_or_else(|| Organisation {
            id,
            name: id.short(),
            country: crate::text::Country::new("XX").expect("a user-assigned code of ISO 3166-1"),
            standing: crate::local_api::Standing::Stranger,
        })
    }

    /// Shows a referral to somebody, who has seen it then.
    pub(in crate::engine) fn show_referral(&mut self, id: ReferralId, turn: &mut Turn) -> Result<Reply, Refusal> {
        if let Some(kept) = self.book.kept.get(&id) {
            self.book.marked_from.insert(id, kept.seen);
        }
        let shown = self.glance_at_referral(id, turn.now)?;
        self.seen(id, turn);
        Ok(shown)
    }

    /// Shows a referral to a page that keeps itself current: what was marked as unread stays marked.
    pub(in crate::engine) fn glance_at_referral(&self, id: ReferralId, now: Timestamp) -> Result<Reply, Refusal> {
        let not_found = || Refusal::NotFound { what: "referral", id: id.to_string() };
        let kept = self.book.kept.get(&id).ok_or_else(not_found)?;
        let summary = self.summary(kept, now).ok_or_else(not_found)?;
        let case = self.book.cases.get(&id);
        let side = self.side(kept);
        let steps: &[Step] = case.map_or(&[], |case| &case.history);
        let row = |step: &Step| match step.what {
            StepKind::Event { id: event, .. } if kept.key.is_some() => Some(event_row(id, event)),
            _ => None,
        };
        let detail = ReferralDetail {
            summary,
            content: None,
            timeline: steps.iter().map(|step| self.timeline_item(kept, step)).collect(),
            actions: case
                .map_or_else(Vec::new, |case| offers(case, side, now))
                .into_iter()
                .chain(self.keep_offer(kept))
                .collect(),
            content_until: self.content_until(kept),
            may_reroute: self.may_reroute(id, now),
            notes: Vec::new(),
            revision: if kept.is_draft() { kept.revision } else { 0 },
        };
        let events = steps.iter().map(row).collect();
        let notes = kept.note_rows().filter(|_| kept.key.is_some()).collect();
        Ok(Reply::Referral(Box::new(Shown { detail, events, draft: kept.is_draft(), notes })))
    }

    /// Somebody here has looked at it.
    fn seen(&mut self, id: ReferralId, turn: &mut Turn) {
        if let Some(kept) = self.book.kept.get_mut(&id).filter(|kept| kept.unread) {
            kept.mark_seen();
            let write = kept.put();
            turn.write(vec![write]);
            turn.notify(api::Change::Status, None);
        }
    }

    /// Whether a partner said it since the referral was last opened.
    fn is_unread(&self, kept: &Kept, step: &Step) -> bool {
        let StepKind::Event { id, side, .. } = step.what else { return false };
        let from = self.book.marked_from.get(&kept.id).copied().unwrap_or(kept.seen);
        side != self.side(kept) && kept.facts.iter().skip(from).any(|fact| fact.id == id)
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
            void,
            unread: self.is_unread(kept, step),
            ..TimelineItem::default()
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

fn due(due: deadlines::Due) -> Due {
    Due { what: due.what.name().to_owned(), by: due.by, who: due.who.into(), overdue: due.overdue }
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
    let (title, cure) = (refusal.to_string(), refusal.cure());
    let kind = match refusal {
        machine::Refusal::TooEarly { .. } => "referral.too-early",
        _ => "referral.not-allowed",
    };
    Refusal::NotAllowed { kind: kind.into(), title, cure }
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
        ActionError::Score(_) => "feedback",
        ActionError::Unknown(_) => "action",
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
