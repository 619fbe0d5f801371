//! Files on their way between two nodes: the receiver pulls chunks from the sender while they are connected, checks
//! each under the key that the message carried, and goes on after a break where it was.

use sha2::Digest as _;

use super::uploading::counts;
use super::{Content, Item, Phase, Row};
use crate::commit::{Commit, Write};
use crate::engine::referrals::fresh_key;
use crate::engine::replication::Purpose;
use crate::engine::turn::Turn;
use crate::engine::{AskEnd, AskId, Effect, Engine};
use crate::id::{AttachmentId, Digest, KeyId, OrgId, ReferralId, TransportId};
use crate::local_api::Change;
use crate::referral::attachment::{AttachedFile, MAX_FILES, ONE_TIME_LIFETIME};
use crate::referral::{Action, VerifiedEvent};
use crate::time::{Span, Timestamp};
use crate::wire::{ChunkRun, MAX_CHUNKS_PER_ASK, RefusalCode, Request};

/// First and longest pause after an ask that brought nothing.
const FIRST_PAUSE: Span = Span::seconds(30);
const LONGEST_PAUSE: Span = Span::hours(1);
/// Files that are fetched from one partner at once: while one waits for the disk, another is on the line.
const FILES_AT_ONCE: usize = 4;
/// Files of which one partner is told at once that they have arrived.
const TOLD_AT_ONCE: usize = 16;
/// Most chunks that are kept of one partner's files (4 GiB); what goes beyond waits until others are destroyed.
const MOST_OF_A_PARTNER: u32 = 65_536;

impl Engine {
    /// A partner's event names a file: it is fetched from now on.
    pub(in crate::engine) fn expect_file(&mut self, event: &VerifiedEvent, commit: &mut Commit, turn: &mut Turn) {
        let (file, once) = match &event.event().action {
            Action::Attach(file) => (file, false),
            Action::AttachOnce { file, .. } => (file, true),
            _ => return,
        };
        let referral = event.event().referral;
        let sender = event.event().org;
        let content_is_here =
            self.book.kept.get(&referral).is_some_and(|kept| kept.key.is_some() && kept.sender == sender);
        let full = self.files.of(referral).count() >= 2 * MAX_FILES;
        if !content_is_here || full || self.files.0.contains_key(&file.id) {
            return;
        }
        let row = Row {
            id: file.id,
            referral,
            phase: Phase::Fetching,
            once,
            key: Some(fresh_key(turn, commit)),
            sealing: None,
            event: Some(event.id()),
            blob: Some(file.blob),
            chunks: file.chunks(),
            // Neither side's clock can make it live longer.
            until: once.then(|| event.event().at.min(turn.now).plus(ONE_TIME_LIFETIME)),
            began: turn.now,
            delivered: false,
        };
        let item = Item::new(row, Some(Content::File((**file).clone())));
        item.put(commit);
        self.files.0.insert(file.id, item);
    }

    /// A partner is connected: what waits for its chunks goes on at once.
    pub(in crate::engine) fn files_wanted_from(&mut self, partner: OrgId, turn: &mut Turn) {
        let wanted: Vec<AttachmentId> = self.incoming_from(partner).map(|item| item.row.id).collect();
        for id in wanted {
            if let Some(item) = self.files.0.get_mut(&id) {
                (item.ask, item.next_at) = (None, turn.now);
            }
        }
        self.fetch_from(partner, turn);
    }

    /// A partner said something: it may have named a file.
    pub(in crate::engine) fn files_of_referral(&mut self, referral: ReferralId, turn: &mut Turn) {
        if let Some(partner) = self.book.kept.get(&referral).map(|kept| kept.sender) {
            self.fetch_from(partner, turn);
        }
    }

    /// Files of a partner that are not done with: to be fetched, or fetched and not confirmed.
    fn incoming_from(&self, partner: OrgId) -> impl Iterator<Item = &Item> {
        let of_partner =
            move |item: &&Item| self.book.kept.get(&item.row.referral).is_some_and(|k| k.sender == partner);
        let open =
            |item: &&Item| item.row.phase == Phase::Fetching || (item.row.phase == Phase::Here && !item.row.delivered);
        self.files.0.values().filter(open).filter(of_partner)
    }

    /// Asks a partner for the next chunks of a few files, the oldest first.
    pub(in crate::engine) fn fetch_from(&mut self, partner: OrgId, turn: &mut Turn) {
        let Some(member) = self.membership.member(partner) else { return };
        let peer = member.certificate.transport;
        if !self.sessions.is_connected(peer) {
            return;
        }
        let incoming: Vec<&Item> = self.incoming_from(partner).collect();
        let busy = |phase: Phase| incoming.iter().filter(|item| item.ask.is_some() && item.row.phase == phase).count();
        let (arriving, telling) = (busy(Phase::Fetching), busy(Phase::Here));
        let mut waiting = incoming;
        waiting.retain(|item| item.ask.is_none() && item.next_at <= turn.now);
        waiting.sort_by_key(|item| item.row.began);
        let (here, missing): (Vec<&Item>, Vec<&Item>) =
            waiting.into_iter().partition(|item| item.row.phase == Phase::Here);
        // Saying that a file has arrived takes nothing of the line.
        let wanted = |item: &&Item| self.is_wanted(item, partner, turn.now);
        let told = here.into_iter().filter(wanted).take(TOLD_AT_ONCE.saturating_sub(telling));
        let fetched = missing.into_iter().filter(wanted).take(FILES_AT_ONCE.saturating_sub(arriving));
        let next: Vec<AttachmentId> = told.chain(fetched).map(|item| item.row.id).collect();
        next.into_iter().for_each(|id| self.fetch_next(peer, id, turn));
    }

    fn fetch_next(&mut self, peer: TransportId, attachment: AttachmentId, turn: &mut Turn) {
        let Some(item) = self.files.0.get(&attachment) else { return };
        let (Some(blob), from) = (item.row.blob, item.held) else { return };
        if item.row.phase == Phase::Fetching && from >= item.row.chunks {
            // Asking for nothing more says that it has arrived, and it was not compared with its address yet.
            return;
        }
        let count = (item.row.chunks - from).min(MAX_CHUNKS_PER_ASK);
        let ask = self.ask(peer, Purpose::Fetch { attachment, from }, &Request::Attachment { blob, from, count }, turn);
        if let Some(item) = self.files.0.get_mut(&attachment) {
            item.ask = Some(ask);
        }
    }

    fn is_wanted(&self, item: &Item, partner: OrgId, now: Timestamp) -> bool {
        let (Some(case), Some(event)) = (self.book.cases.get(&item.row.referral), item.row.event) else { return false };
        let side = crate::referral::Side::Sender;
        let over = item.row.until.is_some_and(|until| until <= now);
        !over && counts(case, event, side) && self.has_room(item, partner)
    }

    fn has_room(&self, wanted: &Item, partner: OrgId) -> bool {
        let of_partner = |item: &&Item| self.book.kept.get(&item.row.referral).is_some_and(|k| k.sender == partner);
        let there = self.files.0.values().filter(|item| item.row.id != wanted.row.id).filter(of_partner);
        let held: u32 = there.filter(|item| !item.row.is_ours()).map(|item| item.held).sum();
        held + wanted.row.chunks <= MOST_OF_A_PARTNER
    }

    /// Whether that ask still fetches that file.
    fn fetched_by(&mut self, id: AttachmentId, ask: AskId) -> Option<&mut Item> {
        self.files.0.get_mut(&id).filter(|item| item.ask == Some(ask) && item.row.phase == Phase::Fetching)
    }

    /// Chunks arrived: those that open at their place are kept, and nothing else.
    pub(in crate::engine) fn got_chunks(
        &mut self,
        peer: TransportId,
        ask: AskId,
        id: AttachmentId,
        run: &ChunkRun,
        turn: &mut Turn,
    ) {
        let Some(item) = self.fetched_by(id, ask) else { return self.cancel(ask, turn) };
        let (Some(under), Some(file)) = (item.row.key, item.file().cloned()) else { return self.cancel(ask, turn) };
        let first = item.held;
        let Some(chunks) = opened(&file, run, first) else { return self.distrust(peer, ask, turn) };
        chunks.iter().for_each(|chunk| item.hash.update(chunk));
        item.held += chunks.len() as u32;
        let (whole, referral) = (item.held == item.row.chunks, item.row.referral);
        turn.write(vec![Write::Chunks { under, first, chunks }]);
        if whole {
            self.fetched_whole(peer, ask, id, turn);
        }
        turn.notify(Change::Referral, Some(referral));
    }

    /// The address is compared last: it says that this is the very file that the sender signed for.
    fn fetched_whole(&mut self, peer: TransportId, ask: AskId, id: AttachmentId, turn: &mut Turn) {
        let Some(item) = self.files.0.get_mut(&id) else { return };
        let mut commit = Commit::default();
        if item.becomes_whole(&mut commit) {
            turn.commit(commit);
        } else {
            self.files.destroy(id, &mut commit);
            turn.commit(commit);
            self.distrust(peer, ask, turn);
        }
    }

    /// At a start: where a crash came between the last chunk and the word that the file is here, that follows now; what
    /// is not the file that was signed for is fetched anew.
    pub(in crate::engine) fn finish_files(&mut self, turn: &mut Turn) {
        let arrived = |item: &&mut Item| item.row.phase == Phase::Fetching && item.held == item.row.chunks;
        for item in self.files.0.values_mut().filter(arrived) {
            let mut commit = Commit::default();
            if !item.becomes_whole(&mut commit) {
                let under = fresh_key(turn, &mut commit);
                item.begin_anew(under, &mut commit);
            }
            turn.commit(commit);
        }
    }

    /// An ask for chunks is over: the next follows at once if this one brought something.
    pub(in crate::engine) fn fetch_ended(
        &mut self,
        peer: TransportId,
        ask: AskId,
        (id, from): (AttachmentId, u32),
        end: AskEnd,
        turn: &mut Turn,
    ) {
        let mut commit = Commit::default();
        // An ask from before the line broke says nothing of the present one.
        if let Some(item) = self.files.0.get_mut(&id).filter(|item| item.ask == Some(ask)) {
            item.ask = None;
            item.after_ask(from, end, turn.now, &mut commit);
        }
        turn.commit(commit);
        if let Some(partner) = self.membership.by_transport(peer) {
            self.fetch_from(partner, turn);
        }
    }

    /// A partner asks for chunks of a file that we told it of, or says that it has all of them.
    pub(in crate::engine) fn answer_attachment(
        &mut self,
        ask: AskId,
        peer: TransportId,
        (blob, from, count): (Digest, u32, u32),
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let partner = self.membership.by_transport(peer).ok_or(RefusalCode::Forbidden)?;
        let theirs = |item: &&Item| {
            let kept = self.book.kept.get(&item.row.referral);
            item.row.blob == Some(blob) && kept.is_some_and(|kept| kept.receiver == partner)
        };
        let announced = self.files.0.values().filter(|item| item.row.phase == Phase::Announced);
        let id = announced.filter(theirs).map(|item| item.row.id).next().ok_or(RefusalCode::Unknown)?;
        let item = self.files.0.get_mut(&id).ok_or(RefusalCode::Unknown)?;
        let (referral, under) = (item.row.referral, item.row.key.ok_or(RefusalCode::Unknown)?);
        item.held = item.held.max(from.min(item.row.chunks));
        if from < item.row.chunks {
            let count = count.min(item.row.chunks - from).min(MAX_CHUNKS_PER_ASK);
            turn.effects.push(Effect::ServeChunks { ask, under, first: from, count });
        } else {
            if !item.row.delivered {
                item.row.delivered = true;
                let write = item.row.put();
                turn.write(vec![write]);
            }
            turn.effects.push(Effect::Finish(ask));
        }
        turn.notify(Change::Referral, Some(referral));
        Ok(())
    }

    /// When files next need the clock for a partner that is connected.
    pub(super) fn fetch_due(&self, now: Timestamp) -> Option<Timestamp> {
        let reachable = |item: &&Item| {
            let kept = self.book.kept.get(&item.row.referral);
            let member = kept.and_then(|kept| self.membership.member(kept.sender));
            let incoming = item.row.phase == Phase::Fetching || (item.row.phase == Phase::Here && !item.row.delivered);
            incoming
                && item.ask.is_none()
                && member.is_some_and(|m| self.sessions.is_connected(m.certificate.transport))
        };
        let due = self.files.0.values().filter(reachable).map(|item| item.next_at).filter(|at| *at > now);
        due.min()
    }

    pub(super) fn fetch_all_due(&mut self, turn: &mut Turn) {
        let senders = self.files.0.values().filter(|item| !item.row.is_ours());
        let senders = senders.filter_map(|item| self.book.kept.get(&item.row.referral)).map(|kept| kept.sender);
        let senders: std::collections::BTreeSet<OrgId> = senders.collect();
        senders.into_iter().for_each(|partner| self.fetch_from(partner, turn));
    }
}

impl Item {
    /// Compares all that was fetched with the address; the file is here if they agree. Whether they do.
    fn becomes_whole(&mut self, commit: &mut Commit) -> bool {
        let found = Digest(std::mem::take(&mut self.hash).finalize().into());
        if self.row.blob != Some(found) {
            return false;
        }
        self.row.phase = Phase::Here;
        commit.writes.extend(self.row.key.map(|under| Write::Settle { under }));
        commit.writes.push(self.row.put());
        true
    }

    /// Destroys what was fetched, and fetches all of it again under another key.
    fn begin_anew(&mut self, under: KeyId, commit: &mut Commit) {
        commit.keys_destroyed.extend(self.row.key.replace(under));
        self.held = 0;
        self.put(commit);
    }

    fn after_ask(&mut self, from: u32, end: AskEnd, now: Timestamp, commit: &mut Commit) {
        let told = self.row.phase == Phase::Here && from == self.row.chunks;
        if told && end == AskEnd::Complete {
            self.row.delivered = true;
            commit.writes.push(self.row.put());
        } else if self.held > from {
            (self.attempts, self.next_at) = (0, now);
            // A power cut costs no more than one ask brought.
            let arriving = self.row.key.filter(|_| self.row.phase == Phase::Fetching);
            commit.writes.extend(arriving.map(|under| Write::Settle { under }));
        } else {
            self.attempts = self.attempts.saturating_add(1);
            let pause = Span(FIRST_PAUSE.0 << self.attempts.min(8)).min(LONGEST_PAUSE);
            self.next_at = now.plus(pause);
        }
    }
}

/// The chunks of a run, if every one of them opens at its place from `first` on.
fn opened(file: &AttachedFile, run: &ChunkRun, first: u32) -> Option<Vec<Vec<u8>>> {
    if run.first != first || run.bytes.is_empty() {
        return None;
    }
    let (stream, total) = (file.stream(), file.chunks());
    let (mut rest, mut chunks) = (run.bytes.as_slice(), Vec::new());
    for index in first..total {
        if rest.is_empty() {
            break;
        }
        let (chunk, after) = rest.split_at_checked(file.sealed_len(index))?;
        stream.open(index, index + 1 == total, chunk).ok()?;
        chunks.push(chunk.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(chunks)
}
