//! Our mailbox for others: takes sealed messages within quotas, signs for them, hands them to who shows the key of
//! their compartment, and deletes what is claimed or too old. It cannot open anything, and names nobody on the disk.

use super::answering::respond;
use super::turn::Turn;
use super::{AskId, Effect, Engine};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, OrgId, RouteKey, RouteToken, TransportId};
use crate::mailbox::{self, DepositReceipt, KEPT_FOR, Kept, MAX_COLLECTED, MAX_COLLECTED_BYTES, MAX_KEYS, Shelf, Use};
use crate::record::certificate::Role;
use crate::route;
use crate::seal::Envelope;
use crate::time::{Span, Timestamp};
use crate::wire::{Frame, RefusalCode};
use zeroize::Zeroizing;

/// A depositor's clock may be ahead by so much, and expiries are rounded up.
const CLOCK_TOLERANCE: Span = Span::hours(30);
const DEPOSITOR_LABEL: &[u8] = b"marshrut/depositor/v1\0";

type Answer = Result<(), RefusalCode>;

/// Takes in a row found at a start.
pub(super) fn restore(shelf: &mut Shelf, row: &[u8]) {
    if let Ok(kept) = canon::from_slice::<Kept>(row) {
        shelf.put(kept);
    }
}

fn put(kept: &Kept, envelope: &[u8]) -> Commit {
    let row = canon::to_vec(kept).expect("a mailbox row holds integers and byte strings only");
    let put = |table, value| Write::Put { table, id: kept.fingerprint.0.to_vec(), value, under: None };
    let writes = vec![put(Table::Mailbox, row), put(Table::MailboxSealed, envelope.to_vec())];
    Commit { writes, ..Commit::default() }
}

fn delete(fingerprint: Digest, commit: &mut Commit) {
    for table in [Table::Mailbox, Table::MailboxSealed] {
        commit.writes.push(Write::Delete { table, id: fingerprint.0.to_vec() });
    }
}

/// How many messages go into one answer.
fn fitting(waiting: &[&Kept]) -> usize {
    let mut bytes = 0;
    let fits = |kept: &&&Kept| {
        bytes += kept.bytes;
        bytes <= MAX_COLLECTED_BYTES
    };
    waiting.iter().take(MAX_COLLECTED).take_while(fits).count()
}

impl Engine {
    /// A member leaves a message for somebody else here.
    pub(super) fn answer_deposit(
        &mut self,
        ask: AskId,
        peer: TransportId,
        bytes: &[u8],
        check: Digest,
        turn: &mut Turn,
    ) -> Answer {
        let quota = self.own.mailbox.ok_or(RefusalCode::Unknown)?;
        let depositor = self.member_of(peer).ok_or(RefusalCode::Forbidden)?;
        let envelope = Envelope::parse(bytes).map_err(|_detail| RefusalCode::Malformed)?;
        if let Some(kept) = self.shelf.get(envelope.fingerprint()).copied() {
            // What begins like it is not yet the same: who signed for that would lose what another one leaves here.
            let same = kept.depositor == self.depositor_mark(depositor);
            if !same || kept.check != check || kept.bytes != bytes.len() as u64 {
                return Err(RefusalCode::Busy);
            }
            self.sign_for(ask, &kept, turn);
            return Ok(());
        }
        let kept = self.shelved(&envelope, bytes.len(), check, depositor, turn.now).ok_or(RefusalCode::Malformed)?;
        self.shelf.fits(&kept, &quota).map_err(|_full| RefusalCode::Full)?;
        self.shelf.put(kept);
        turn.commit(put(&kept, bytes));
        self.sign_for(ask, &kept, turn);
        Ok(())
    }

    /// Only organisations write messages.
    fn member_of(&self, peer: TransportId) -> Option<OrgId> {
        let org = self.membership.by_transport(peer)?;
        let member = self.membership.member(org)?;
        (member.certificate.role == Role::Member).then_some(org)
    }

    /// `None` for an envelope that is for no compartment, over, or to be kept longer than messages live.
    fn shelved(
        &mut self,
        envelope: &Envelope<'_>,
        len: usize,
        check: Digest,
        depositor: OrgId,
        now: Timestamp,
    ) -> Option<Kept> {
        let (route, expires) = (RouteToken(envelope.route()), envelope.expires());
        let latest = now.plus(KEPT_FOR).plus(CLOCK_TOLERANCE);
        if route == RouteToken([0; 16]) || expires <= now || expires > latest {
            return None;
        }
        let depositor = self.depositor_mark(depositor);
        Some(Kept {
            fingerprint: envelope.fingerprint(),
            route,
            check,
            depositor,
            bytes: len as u64,
            at: self.shelf.tick(now),
            until: expires,
        })
    }

    /// How the mailbox knows a depositor again without naming it.
    pub(super) fn depositor_mark(&self, depositor: OrgId) -> Digest {
        let label = [DEPOSITOR_LABEL, &*self.own.signer.expose_seed(), depositor.as_bytes()].concat();
        Digest::of(&Zeroizing::new(label))
    }

    /// The receipt goes out behind the commit.
    fn sign_for(&self, ask: AskId, kept: &Kept, turn: &mut Turn) {
        let Kept { fingerprint, route, at, until, .. } = *kept;
        let receipt = DepositReceipt { fingerprint, route, at, until }.sign(&self.own.signer);
        respond(ask, &Frame::Deposited(receipt), turn);
        turn.effects.push(Effect::Finish(ask));
    }

    /// Somebody shows the keys of compartments and gets what lies there, oldest first.
    pub(super) fn answer_collect(
        &mut self,
        ask: AskId,
        keys: &[RouteKey],
        after: Timestamp,
        turn: &mut Turn,
    ) -> Answer {
        if keys.len() > MAX_KEYS {
            return Err(RefusalCode::Malformed);
        }
        let now = self.shelf.tick(turn.now);
        let compartments = keys.iter().flat_map(|key| self.shelf.under(route::token_of(key)));
        let mut waiting: Vec<&Kept> = compartments.filter(|kept| kept.at > after && kept.until > turn.now).collect();
        waiting.sort_by_key(|kept| kept.at);
        let fits = fitting(&waiting);
        let more = fits < waiting.len();
        let as_of = waiting[..fits].last().filter(|_| more).map_or(now, |last| last.at);
        let mail = waiting[..fits].iter().map(|kept| kept.fingerprint).collect();
        turn.effects.push(Effect::ServeMail { ask, mail, last: Frame::Collected { as_of, more }.encode() });
        Ok(())
    }

    /// Whoever opened a message, or wrote it, takes it out.
    pub(super) fn answer_claim(&mut self, ask: AskId, claims: &[(Digest, Digest)], turn: &mut Turn) -> Answer {
        if claims.len() > MAX_COLLECTED {
            return Err(RefusalCode::Malformed);
        }
        let mut commit = Commit::default();
        for (fingerprint, claim) in claims {
            let right = self.shelf.get(*fingerprint).is_some_and(|kept| kept.check == mailbox::claim_check(*claim));
            if right && self.shelf.take(*fingerprint).is_some() {
                delete(*fingerprint, &mut commit);
            }
        }
        turn.commit(commit);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// Throws away what is too old.
    pub(super) fn empty_mailbox(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        for fingerprint in self.shelf.expired(turn.now) {
            self.throw_away(fingerprint, &mut commit);
        }
        turn.commit(commit);
    }

    pub(super) fn throw_away(&mut self, fingerprint: Digest, commit: &mut Commit) {
        self.shelf.take(fingerprint);
        delete(fingerprint, commit);
    }

    /// How much lies in our mailbox, if we offer one.
    pub fn mailbox_use(&self) -> Option<Use> {
        self.own.mailbox.map(|_| self.shelf.used())
    }
}
