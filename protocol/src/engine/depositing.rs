//! Leaving messages in mailboxes while a partner's computer is off: which messages, where, and what was signed for
//! them. The partner itself is always tried first; a message goes to two mailboxes, so that one may fail.

use super::claims::CLOCK_TOLERANCE;
use super::outbox::{Deposit, Waiting};
use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, Engine};
use crate::commit::Commit;
use crate::id::{Digest, MessageId, OrgId, RouteToken};
use crate::local_api::Change;
use crate::mailbox::{self, DepositReceipt, KEPT_FOR};
use crate::route::week_of;
use crate::seal::Envelope;
use crate::time::{Span, Timestamp};
use crate::wire::{RefusalCode, Request};

/// In how many mailboxes a message is left.
const COPIES: usize = 2;
/// Most messages that are being left at once.
const WINDOW: usize = 16;
/// How long to wait after no mailbox took a message.
const RETRY: Span = Span::minutes(5);
/// How long to wait before a second mailbox is looked for again, and before a message without a key or a token for
/// its partner is looked at again.
const LATER: Span = Span::hours(1);
/// A deposit without a receipt for so long is not relied upon any more: the message is left once more.
const RELIED_UPON: Span = Span::days(3);

/// A deposit that is under way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Depositing {
    pub(super) message: MessageId,
    host: OrgId,
    fingerprint: Digest,
    route: RouteToken,
    asked: Timestamp,
}

impl Waiting {
    /// The hosts whose word is still relied upon.
    fn relied_upon(&self, now: Timestamp) -> Vec<OrgId> {
        let fresh = |deposit: &&Deposit| now.since(deposit.made) < RELIED_UPON;
        self.deposits().iter().filter(fresh).map(|deposit| deposit.host).collect()
    }
}

impl Engine {
    /// Leaves in mailboxes what is due, as far as the window allows.
    pub(super) fn deposit_due(&mut self, turn: &mut Turn) {
        if !self.reaches_a_mailbox() {
            return;
        }
        let under_way = self.outbox.iter().filter(|(_, waiting)| waiting.depositing > 0).count();
        let due = self.outbox.iter().filter(|(_, waiting)| self.is_due_for_mailbox(waiting, turn.now));
        let due: Vec<MessageId> = due.map(|(id, _)| id).take(WINDOW.saturating_sub(under_way)).collect();
        for message in due {
            let at = self.deposit(message, turn);
            if let Some(waiting) = self.outbox.get_mut(message) {
                waiting.deposit_at = at;
            }
        }
    }

    fn is_due_for_mailbox(&self, waiting: &Waiting, now: Timestamp) -> bool {
        let member = self.membership.member(waiting.partner());
        let away = member.is_some_and(|member| !self.sessions.is_connected(member.certificate.transport));
        // A clock that was set back must not put it off.
        let due = waiting.deposit_at <= now || waiting.deposit_at.since(now) > RELIED_UPON;
        away && !waiting.is_busy() && !waiting.is_told() && due
    }

    /// The token of a partner for this week.
    fn route_to(&self, partner: OrgId, now: Timestamp) -> Option<RouteToken> {
        let author = self.membership.member(partner)?.certificate.author;
        self.routes.of(author, week_of(now))
    }

    /// Leaves one message in as many mailboxes as it lacks. When to look at it again.
    fn deposit(&mut self, message: MessageId, turn: &mut Turn) -> Timestamp {
        if let Some(at) = self.outbox.nack_not_before(message, turn.now) {
            return at;
        }
        let Some(waiting) = self.outbox.get_mut(message) else { return turn.now };
        let (partner, relied_upon) = (waiting.partner(), waiting.relied_upon(turn.now));
        let copies = if waiting.is_nack() { 1 } else { COPIES };
        let lacking = copies.saturating_sub(relied_upon.len());
        let Some(route) = self.route_to(partner, turn.now) else { return turn.now.plus(LATER) };
        let mut hosts = self.choose_mailboxes(partner, route, turn.now);
        hosts.retain(|host| !relied_upon.contains(host));
        hosts.truncate(lacking);
        if hosts.is_empty() {
            return turn.now.plus(if relied_upon.is_empty() { RETRY } else { LATER });
        }
        let mut commit = Commit::default();
        let words = self.words(message);
        let envelope = words.and_then(|words| self.seal_to(partner, message, words, Some(route), turn, &mut commit));
        turn.commit(commit);
        let Some(envelope) = envelope else { return turn.now.plus(LATER) };
        hosts.into_iter().for_each(|host| self.leave(message, host, route, &envelope, turn));
        turn.now.plus(RETRY)
    }

    fn leave(&mut self, message: MessageId, host: OrgId, route: RouteToken, envelope: &[u8], turn: &mut Turn) {
        let Some(peer) = self.membership.member(host).map(|member| member.certificate.transport) else { return };
        let Ok(fingerprint) = Envelope::parse(envelope).map(|envelope| envelope.fingerprint()) else { return };
        let check = mailbox::claim_check(mailbox::claim(message, fingerprint));
        let purpose = Purpose::Deposit(Depositing { message, host, fingerprint, route, asked: turn.now });
        self.ask(peer, purpose, &Request::Deposit { envelope: envelope.to_vec(), check }, turn);
        if let Some(waiting) = self.outbox.get_mut(message) {
            waiting.depositing += 1;
        }
    }

    /// A mailbox says that it keeps a message. Whether it signed for what it was given.
    pub(super) fn deposited(&mut self, made: &Depositing, signed: &[u8], turn: &mut Turn) -> bool {
        let author = self.membership.member(made.host).map(|member| member.certificate.author);
        let key = author.and_then(|author| self.membership.author(author)).map(|(_, key)| *key);
        let Some(receipt) = key.and_then(|key| DepositReceipt::open(signed, &key).ok()) else { return false };
        if (receipt.fingerprint, receipt.route) != (made.fingerprint, made.route) {
            return false;
        }
        self.hosts.note_taken(made.host, made.asked);
        let DepositReceipt { at, until, fingerprint, .. } = receipt;
        // No host keeps it longer, whatever it says: what lies for nothing is remembered until then.
        let until = until.min(turn.now.plus(KEPT_FOR).plus(CLOCK_TOLERANCE));
        let deposit = Deposit { host: made.host, fingerprint, at, until, made: turn.now, receipt: signed.to_vec() };
        if let Some(waiting) = self.outbox.get_mut(made.message) {
            let (write, referral) = (waiting.add_deposit(deposit), waiting.referral());
            turn.write(vec![write]);
            turn.notify(Change::Referral, Some(referral));
        } else {
            let mut commit = Commit::default();
            self.outbox.claims.add(made.message, &deposit, &mut commit);
            turn.commit(commit);
        }
        true
    }

    /// What follows once a mailbox has answered, or not.
    pub(super) fn deposit_ended(&mut self, made: &Depositing, end: AskEnd, turn: &mut Turn) {
        let full = end == AskEnd::Refused(RefusalCode::Full.code());
        if full {
            self.hosts.note_full(made.host, turn.now);
            turn.notify(Change::Network, None);
        }
        let Some(waiting) = self.outbox.get_mut(made.message) else { return };
        waiting.depositing = waiting.depositing.saturating_sub(1);
        let copies = waiting.relied_upon(turn.now).len();
        match (waiting.depositing, copies) {
            (1.., _) => {}
            // One copy is enough: what is lost with it is brought forth again by a repeat of the message.
            (0, 1..) if waiting.is_answer() => {
                let mut commit = Commit::default();
                self.outbox.answer_taken(made.message, turn.now, &mut commit);
                turn.commit(commit);
            }
            (0, _) if full => waiting.deposit_at = turn.now,
            (0, 0) => {}
            (0, 1) => waiting.deposit_at = turn.now.plus(LATER),
            (0, _) => waiting.deposit_at = turn.now.plus(RELIED_UPON),
        }
        self.deposit_due(turn);
    }
}
