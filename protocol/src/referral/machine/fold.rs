//! Applies ordered facts to the table, one by one, and judges deadlines.

use crate::referral::action::ActionKind;
use crate::referral::deadlines::{self, CLOCK_SKEW, Deadlines, MAX_SPAN, REPORT_EVERY, Terms};
use crate::referral::fact::{Detail, Fact};
use crate::referral::state::State;
use crate::referral::{Parties, Side};
use crate::time::{Span, Timestamp};

use super::order::Ordered;
use super::{Case, Effect, Step, StepKind, Void};

/// The case while facts are being applied.
struct Folding {
    case: Case,
    terms: Option<Terms>,
    /// Whether the receiver has said anything that counts.
    receiver_acted: bool,
    /// When the open question was asked.
    asked_at: Option<Timestamp>,
    questions: u32,
    /// For how long the clock stood still during the first question.
    paused: Span,
    accepted_at: Option<Timestamp>,
    reported_at: Option<Timestamp>,
    review_by: Option<Timestamp>,
}

pub(super) fn fold(parties: Parties, ordered: &Ordered<'_>, delivered: Option<Timestamp>, now: Timestamp) -> Case {
    let mut folding = Folding::begin(parties, ordered, delivered, now);
    for fact in &ordered.facts {
        folding.take(fact, ordered.counting.contains(&fact.id));
    }
    folding.finish(now)
}

/// A withdrawal, or "entered in error", of a referral that never arrived: it names an event before it.
fn names_what_is_missing(fact: &Fact) -> bool {
    let ends = match fact.kind {
        ActionKind::WithdrawConsent => true,
        ActionKind::EnterInError => fact.side == Side::Sender,
        _ => false,
    };
    ends && (fact.prev.is_some() || fact.seen.is_some())
}

impl Folding {
    fn begin(parties: Parties, ordered: &Ordered<'_>, delivered: Option<Timestamp>, now: Timestamp) -> Self {
        let said = ordered.facts.iter().find(|fact| fact.side == Side::Receiver);
        let case = Case {
            parties,
            state: State::Draft,
            since: now,
            priority: None,
            service: None,
            sent_at: None,
            delivered_at: said.map(|fact| fact.delivered.unwrap_or(fact.at)).or(delivered),
            decided_at: None,
            reason: None,
            outcome: None,
            appointment: None,
            deadlines: Deadlines::default(),
            history: Vec::new(),
            erasure_confirmed: Vec::new(),
            files_until: None,
            held: ordered.held.clone(),
            broken: ordered.broken.clone(),
            forks: ordered.forks.clone(),
            heads: ordered.heads,
            latest: ordered.latest,
        };
        Self {
            case,
            terms: None,
            receiver_acted: false,
            asked_at: None,
            questions: 0,
            paused: Span(0),
            accepted_at: None,
            reported_at: None,
            review_by: None,
        }
    }

    fn take(&mut self, fact: &Fact, may_count: bool) {
        let what = StepKind::Event { id: fact.id, side: fact.side, kind: fact.kind };
        let effect = match self.judge(fact, may_count) {
            Ok(state) => {
                self.apply(fact, state);
                Effect::Applied
            }
            Err(void) => Effect::Void(void),
        };
        self.case.history.push(Step { what, at: fact.at, state: self.case.state, effect });
        if fact.kind == ActionKind::Send && effect == Effect::Applied {
            self.note_delivery();
        }
    }

    /// Whether `fact` counts, and to which state it leads.
    fn judge(&self, fact: &Fact, may_count: bool) -> Result<State, Void> {
        // Consent taken back on a losing branch was still taken back.
        if !may_count && fact.kind != ActionKind::WithdrawConsent {
            return Err(Void::Forked);
        }
        let state = self.case.state;
        if state == State::Draft && names_what_is_missing(fact) {
            return Ok(if fact.kind == ActionKind::EnterInError {
                State::EnteredInError
            } else {
                State::ConsentWithdrawn
            });
        }
        let after = state.after(fact.kind, fact.side).ok_or(Void::NotAllowed { state })?;
        if let Detail::Sent { consent_expires, .. } = fact.detail
            && fact.at >= consent_expires
        {
            return Err(Void::ConsentEnded);
        }
        if fact.kind == ActionKind::Attach && self.case.files_until.is_none_or(|until| fact.at >= until) {
            return Err(Void::OutsideConsent);
        }
        if let Some(from) = self.case.too_early(fact.kind, fact.at) {
            return Err(Void::TooEarly { from });
        }
        match self.decide_by().filter(|by| fact.at > *by) {
            Some(by) if state.awaits_decision() && fact.kind.is_judged_by_deadline() => Err(Void::Late { by }),
            _ if fact.kind == ActionKind::RequestCancel && self.may_cancel_alone(fact) => Ok(State::Cancelled),
            _ => Ok(after),
        }
    }

    /// The sender stops alone what nobody has in hand: it held no receipt when it signed, and the receiver has said
    /// nothing. If a receiver's event crossed, that one came first and the receiver is asked.
    fn may_cancel_alone(&self, fact: &Fact) -> bool {
        fact.delivered.is_none() && !self.receiver_acted
    }

    fn apply(&mut self, fact: &Fact, state: State) {
        self.receiver_acted |= fact.side == Side::Receiver;
        self.keep_detail(fact);
        match fact.kind {
            ActionKind::RequestInfo => self.ask(fact.at),
            ActionKind::AnswerInfo => self.answer(fact.at),
            ActionKind::Accept => self.accepted_at = self.accepted_at.or(Some(fact.at)),
            ActionKind::InterimNote => self.reported_at = Some(fact.at),
            ActionKind::ConfirmErasure if !self.case.erasure_confirmed.contains(&fact.side) => {
                self.case.erasure_confirmed.push(fact.side);
            }
            _ => {}
        }
        if matches!(fact.kind, ActionKind::Accept | ActionKind::Decline) {
            self.case.decided_at = self.case.decided_at.or(Some(fact.at));
        }
        if !fact.kind.leaves_the_state() {
            self.enter(state, fact.at);
        }
    }

    fn keep_detail(&mut self, fact: &Fact) {
        match fact.detail {
            Detail::Sent { priority, service, terms, attachments, consent_expires } => {
                self.case.files_until = attachments.then_some(consent_expires);
                self.case.priority = Some(priority);
                self.case.service = Some(service);
                self.case.sent_at = Some(fact.at);
                self.terms = Some(terms);
            }
            Detail::Declined(reason) => self.case.reason = Some(reason),
            Detail::Ended(outcome) => self.case.outcome = Some(outcome),
            Detail::Review(by) => self.review_by = Some(by),
            Detail::Appointment(at) => self.case.appointment = Some(at),
            Detail::Nothing => {}
        }
    }

    fn enter(&mut self, state: State, at: Timestamp) {
        self.case.state = state;
        self.case.since = at;
    }

    fn note_delivery(&mut self) {
        if let Some(at) = self.case.delivered_at {
            self.enter(State::Delivered, at);
            let step = Step { what: StepKind::Delivered, at, state: State::Delivered, effect: Effect::Applied };
            self.case.history.push(step);
        }
    }

    fn ask(&mut self, at: Timestamp) {
        self.questions += 1;
        self.asked_at = Some(at);
    }

    /// The clock stands still for the first question only, else a receiver could put off its decision for ever.
    fn answer(&mut self, at: Timestamp) {
        let asked_at = self.asked_at.take().unwrap_or(at);
        if self.questions == 1 {
            self.paused = at.since(asked_at).clamp(Span(0), MAX_SPAN);
        }
    }

    fn decide_by(&self) -> Option<Timestamp> {
        let (sent_at, terms) = (self.case.sent_at?, self.terms?);
        Some(deadlines::due(sent_at, self.case.delivered_at, terms.decide()).plus(self.paused))
    }

    /// An undelivered referral may still turn out to have been delivered in time, so it expires a skew later.
    fn expires_at(&self) -> Option<Timestamp> {
        let decide_by = self.decide_by()?;
        Some(if self.case.delivered_at.is_some() { decide_by } else { decide_by.plus(CLOCK_SKEW) })
    }

    fn finish(mut self, now: Timestamp) -> Case {
        self.case.deadlines = self.deadlines();
        let state = self.case.state_at(now);
        if state != self.case.state
            && let Some(at) = self.case.deadlines.expires_at
        {
            self.enter(state, at);
            self.case.history.push(Step { what: StepKind::Expired, at, state, effect: Effect::Applied });
            self.case.deadlines = self.deadlines();
        }
        self.case
    }

    /// What is owed in the state reached.
    fn deadlines(&self) -> Deadlines {
        let (Some(sent_at), Some(terms)) = (self.case.sent_at, self.terms) else {
            return Deadlines::default();
        };
        let state = self.case.state;
        let unseen = matches!(state, State::Sent | State::Delivered);
        let unanswered = matches!(state, State::InfoRequested | State::CancelRequested);
        Deadlines {
            acknowledge_by: unseen.then(|| deadlines::due(sent_at, self.case.delivered_at, terms.acknowledge())),
            decide_by: self.decide_by().filter(|_| state.awaits_decision()),
            expires_at: self.expires_at().filter(|_| state.awaits_decision()),
            answer_by: unanswered.then(|| self.case.since.plus(terms.decide())),
            outcome_by: self.outcome_by(terms).filter(|_| state.is_taken_on()),
            review_by: self.review_by.filter(|_| state == State::Waiting),
        }
    }

    fn outcome_by(&self, terms: Terms) -> Option<Timestamp> {
        let next = self.reported_at.map(|at| at.plus(REPORT_EVERY));
        next.or(self.accepted_at.map(|at| at.plus(terms.outcome())))
    }
}
