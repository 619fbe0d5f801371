//! What our own people do with referrals: write, discard, send, act.

use super::{Book, Kept, fresh_key, keeping, views};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::{ReferralId, ServiceId};
use crate::local_api::{self as api, Change, FieldProblem, ReferralAction, WriteReferral, Written};
use crate::record::service::Service;
use crate::referral::action::{ActionError, ActionForm, Alternative, Feedback, Score, Send};
use crate::referral::deadlines::Terms;
use crate::referral::handle::ClientHandle;
use crate::referral::identifiers::{FieldFinding, Screened};
use crate::referral::{Action, ActionKind, Payload, ServiceRef, form};
use rand_core::Rng as _;

/// Most drafts kept at once.
const MAX_DRAFTS: usize = 10_000;

impl Engine {
    pub(in crate::engine) fn write_referral(
        &mut self,
        id: Option<ReferralId>,
        referral: &WriteReferral,
        service: Option<Box<Service>>,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        if let Some(id) = id {
            self.draft(id)?;
        }
        self.write_as(id, None, referral, service, turn)
    }

    /// Writes a referral: a new one, or the draft `id`; a new one may replace the referral `from`.
    pub(super) fn write_as(
        &mut self,
        id: Option<ReferralId>,
        from: Option<ReferralId>,
        referral: &WriteReferral,
        service: Option<Box<Service>>,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        if referral.send || referral.publisher != api::NOBODY {
            self.may_refer_to(referral)?;
        }
        self.is_latest(id, referral)?;
        let mut commit = Commit::default();
        let mut kept = self.drafted(id, referral, turn, &mut commit);
        kept.rerouted_from = from.or(kept.rerouted_from);
        if referral.send {
            self.send(kept, referral, service, turn, commit)
        } else {
            self.save(kept, referral, turn, commit)
        }
    }

    /// Whether the draft is still what the writer saw: two windows must not overwrite each other unseen.
    fn is_latest(&self, id: Option<ReferralId>, referral: &WriteReferral) -> Result<(), Refusal> {
        let held = id.and_then(|id| self.book.kept.get(&id)).map_or(0, |kept| kept.revision);
        match referral.based_on.filter(|seen| *seen != held) {
            None => Ok(()),
            Some(seen) => Err(Refusal::NotAllowed {
                kind: "referral.draft-changed".into(),
                title: format!(
                    "the draft was saved meanwhile: this was made from revision {seen}, it is at {held} now"
                ),
                cure: "read the draft again, put both together, and save that".into(),
            }),
        }
    }

    /// Whether the receiver is another member.
    fn may_refer_to(&self, referral: &WriteReferral) -> Result<(), Refusal> {
        let (kind, title) = if referral.publisher == api::NOBODY {
            ("referral.no-receiver", "the referral has no receiver yet; choose a service first")
        } else if referral.publisher == self.own.org {
            ("referral.own-service", "this is a service of your own organisation: no referral is needed")
        } else if self.membership.state().former.contains_key(&referral.publisher) {
            (
                "referral.former-member",
                "the organisation that publishes this service was suspended or left the network; choose another service",
            )
        } else if self.membership.member(referral.publisher).is_none() {
            ("referral.no-member", "the organisation that publishes this service is not a member of the network")
        } else {
            return Ok(());
        };
        Err(Refusal::Invalid { kind: kind.into(), title: title.into(), fields: Vec::new() })
    }

    fn draft(&self, id: ReferralId) -> Result<&Kept, Refusal> {
        let kept = self.book.kept.get(&id).ok_or_else(|| Refusal::NotFound { what: "referral", id: id.to_string() })?;
        if kept.is_draft() {
            return Ok(kept);
        }
        Err(Refusal::NotAllowed {
            kind: "referral.not-a-draft".into(),
            title: "this referral was sent already and cannot be rewritten".into(),
            cure: "write a message to the partner, or cancel it and write a new one".into(),
        })
    }

    fn save(
        &mut self,
        kept: Kept,
        referral: &WriteReferral,
        turn: &mut Turn,
        mut commit: Commit,
    ) -> Result<Reply, Refusal> {
        let drafts = self.book.kept.values().filter(|kept| kept.is_draft()).count();
        if !self.book.kept.contains_key(&kept.id) && drafts >= MAX_DRAFTS {
            return Err(Refusal::NotAllowed {
                kind: "referral.too-many-drafts".into(),
                title: format!("{MAX_DRAFTS} drafts are kept already"),
                cure: "send or discard some".into(),
            });
        }
        let (id, under, revision) = (kept.id, kept.key, kept.revision);
        let value = canon::to_vec(referral).map_err(|error| views::unencodable(&error))?;
        commit.writes.push(kept.put());
        commit.writes.extend(kept.put_handle());
        commit.writes.push(Write::Put { table: Table::ReferralContent, id: id.0.to_vec(), value, under });
        self.book.insert(kept);
        turn.commit(commit);
        turn.notify(Change::Referral, Some(id));
        Ok(Reply::Written(Written { id, sent: false, revision, warnings: Vec::new() }))
    }

    /// The row of a draft, new or changed.
    fn drafted(&self, id: Option<ReferralId>, referral: &WriteReferral, turn: &mut Turn, commit: &mut Commit) -> Kept {
        let held = id.and_then(|id| self.book.kept.get(&id)).cloned();
        let mut kept = held.unwrap_or_else(|| {
            let mut id = [0; 16];
            turn.rng.fill_bytes(&mut id);
            let (id, key) = (ReferralId(id), fresh_key(turn, commit));
            let begun = Kept::new(id, self.own.org, referral.publisher, referral.service, key, turn.now);
            Kept { handle: Some(ClientHandle::random(&mut turn.rng)), ..begun }
        });
        kept.receiver = referral.publisher;
        kept.service = referral.service;
        kept.saved_at = turn.now;
        kept.revision = kept.revision.saturating_add(1);
        kept.draft_priority = referral.content.priority;
        kept
    }

    fn send(
        &mut self,
        kept: Kept,
        referral: &WriteReferral,
        service: Option<Box<Service>>,
        turn: &mut Turn,
        mut commit: Commit,
    ) -> Result<Reply, Refusal> {
        let service = service.filter(|service| service.id == referral.service);
        let service = service.ok_or_else(|| not_a_service(referral.service))?;
        accepts_referrals(&service)?;
        self.has_prekey(referral)?;
        let payload = self.payload(&kept, referral, &service, turn)?;
        self.check_files(kept.id, &payload)?;
        let priority = payload.priority();
        let terms = Terms::by_default(priority);
        let terms = service.referral_terms.as_ref().map_or(terms, |stricter| terms.stricter(priority, stricter));
        let action = Screened::from(Action::Send(Box::new(Send { payload, terms })));
        let warnings = judge(&action, referral.despite_warnings)?;
        let id = kept.id;
        let before = self.book.insert(kept);
        let said = self.say(id, action, turn, &mut commit);
        if let Err(refusal) = said.and_then(|()| self.announce_kept(id, turn, &mut commit)) {
            self.book.undo(id, before);
            return Err(refusal);
        }
        commit.writes.push(Write::Delete { table: Table::ReferralContent, id: id.0.to_vec() });
        turn.commit(commit);
        turn.notify(Change::Referral, Some(id));
        turn.notify(Change::Status, None);
        self.transmit(referral.publisher, turn);
        Ok(Reply::Written(Written { id, sent: true, revision: 0, warnings }))
    }

    fn payload(
        &self,
        kept: &Kept,
        referral: &WriteReferral,
        service: &Service,
        turn: &mut Turn,
    ) -> Result<Payload, Refusal> {
        let handle = kept.handle.unwrap_or_else(|| ClientHandle::random(&mut turn.rng));
        let service = ServiceRef { id: service.id, revision: service.revision };
        let frame = form::Frame { handle, service, receiver: referral.publisher, now: turn.now };
        form::read(&referral.content, &frame).map_err(|fields| Refusal::Invalid {
            kind: "referral.incomplete".into(),
            title: "the referral cannot be sent yet".into(),
            fields,
        })
    }

    fn has_prekey(&self, referral: &WriteReferral) -> Result<(), Refusal> {
        let organisation = self.organisation(referral.publisher).map_or_else(String::new, |org| org.name);
        let known = self.epoch_prekey(referral.publisher).is_some();
        if known { Ok(()) } else { Err(Refusal::NoPrekey { organisation }) }
    }

    pub(in crate::engine) fn discard_draft(&mut self, id: ReferralId, turn: &mut Turn) -> Result<Reply, Refusal> {
        let key = self.draft(id)?.key;
        let delete = |table, id| Write::Delete { table, id };
        let content = [id.0.to_vec(), keeping::handle_row(id)].map(|id| delete(Table::ReferralContent, id));
        let writes = [delete(Table::Referral, id.0.to_vec())].into_iter().chain(content).collect();
        let mut commit = Commit { writes, keys_destroyed: key.into_iter().collect(), ..Commit::default() };
        self.files.destroy_of(id, &mut commit);
        turn.commit(commit);
        self.book.remove(id);
        turn.notify(Change::Referral, Some(id));
        Ok(Reply::Done)
    }

    pub(in crate::engine) fn act(
        &mut self,
        id: ReferralId,
        action: &ReferralAction,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let kept = self.book.kept.get(&id).filter(|kept| !kept.is_draft());
        let kept = kept.ok_or_else(|| Refusal::NotFound { what: "sent or received referral", id: id.to_string() })?;
        let partner = self.partner(kept);
        if action.action == keeping::KEEP {
            return self.keep_content(id, action, turn);
        }
        let kind = ActionKind::named(&action.action).ok_or_else(|| unknown_action(&action.action))?;
        // Whether it is possible at all matters more to a person than whether the form is complete.
        self.possible(id, kind, turn)?;
        let made = Screened::from(form_of(action)?.action(kind).map_err(|error| views::incomplete(&error))?);
        judge(&made, action.despite_warnings)?;
        let mut commit = Commit::default();
        self.say(id, made, turn, &mut commit)?;
        if let Some(kept) = self.book.kept.get_mut(&id).filter(|kept| kept.unread) {
            kept.mark_seen();
            commit.writes.push(kept.put());
        }
        turn.commit(commit);
        turn.notify(Change::Referral, Some(id));
        turn.notify(Change::Status, None);
        self.transmit(partner, turn);
        self.show_referral(id, turn)
    }

    fn possible(&self, id: ReferralId, kind: ActionKind, turn: &Turn) -> Result<(), Refusal> {
        let (Some(kept), Some(case)) = (self.book.kept.get(&id), self.book.cases.get(&id)) else {
            return Err(Refusal::NotFound { what: "referral", id: id.to_string() });
        };
        case.check_kind(self.side(kept), kind, turn.now).map_err(|refusal| views::refused(&refusal))
    }
}

impl Book {
    /// A referral could not be sent: the draft is as it was.
    fn undo(&mut self, id: ReferralId, before: Option<Kept>) {
        self.remove(id);
        if let Some(kept) = before {
            self.insert(kept);
        }
    }
}

/// The parts of an action as its person filled them in.
fn form_of(action: &ReferralAction) -> Result<ActionForm<'_>, Refusal> {
    let alternative =
        action.alternative.map(|other| Alternative { publisher: other.publisher, service: other.service });
    let feedback = action.feedback.as_ref().map(feedback).transpose().map_err(|error| views::incomplete(&error))?;
    Ok(ActionForm {
        text: &action.text,
        code: &action.code,
        date: action.date,
        supply_until: &action.supply_until,
        alternative,
        feedback,
    })
}

/// Marks outside 1 to 5 are refused.
fn feedback(given: &api::Feedback) -> Result<Feedback, ActionError> {
    let mark = |mark: Option<u8>| mark.map(Score::try_from).transpose();
    Ok(Feedback {
        delivered: given.delivered,
        quality: mark(given.quality)?,
        waiting: mark(given.waiting)?,
        staff: mark(given.staff)?,
        difficulty: mark(given.difficulty)?,
        remark: None,
    })
}

/// Refused identifiers never leave; likely ones need a second word from the caseworker.
fn judge(screened: &Screened, despite_warnings: bool) -> Result<Vec<FieldProblem>, Refusal> {
    let findings = screened.findings();
    let refused = findings.iter().any(FieldFinding::refuses);
    let fields: Vec<FieldProblem> = findings.iter().map(views::finding).collect();
    if fields.is_empty() || (despite_warnings && !refused) {
        return Ok(fields);
    }
    let (kind, title) = if refused {
        ("referral.identifier", "the text holds something that must not be sent; remove it")
    } else {
        ("referral.maybe-identifier", "the text may hold something that must not be sent; look again, then confirm")
    };
    Err(Refusal::Invalid { kind: kind.into(), title: title.into(), fields })
}

fn accepts_referrals(service: &Service) -> Result<(), Refusal> {
    let refuses = service.referral_terms.as_ref().is_some_and(|terms| !terms.accepts);
    if !refuses {
        return Ok(());
    }
    Err(Refusal::NotAllowed {
        kind: "referral.not-accepted".into(),
        title: "this service accepts no referrals".into(),
        cure: "give the client its contact, or look for another service".into(),
    })
}

fn not_a_service(id: ServiceId) -> Refusal {
    Refusal::NotFound { what: "service", id: id.to_string() }
}

fn unknown_action(name: &str) -> Refusal {
    let known: Vec<&str> = ActionKind::ALL.iter().map(|kind| kind.name()).collect();
    Refusal::Invalid {
        kind: "referral.unknown-action".into(),
        title: format!("there is no action '{name}'; known are {}", known.join(", ")),
        fields: Vec::new(),
    }
}
