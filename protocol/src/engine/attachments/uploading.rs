//! From a person's file to a sealed one that the partner is told of.

use super::{Content, Item, Phase, Row, StagedFile, upload_chunks, upload_len};
use crate::commit::{Commit, Write};
use crate::engine::referrals::{fresh_key, views};
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::{AttachmentId, KeyId, ReferralId};
use crate::local_api::{Attachment, BeginAttachment, Change, FieldProblem, OneTimeForm};
use crate::referral::attachment::{
    AttachedFile, MAX_FILE_BYTES, MAX_FILES, ONE_TIME_LIFETIME, OneTimeConsent, check_length,
};
use crate::referral::consent::Manner;
use crate::referral::identifiers::{self, FieldFinding};
use crate::referral::{Action, ActionKind, Case, Payload, Side, machine};
use crate::stream::CHUNK;
use crate::text::Text;
use crate::time::Timestamp;
use rand_core::Rng as _;

/// Most bytes of chunks in one command: commits stay small.
const MAX_COMMAND_CHUNKS: usize = 12;

impl Engine {
    pub(super) fn begin_upload(
        &mut self,
        referral: ReferralId,
        form: &BeginAttachment,
        turn: &mut Turn,
    ) -> Result<Attachment, Refusal> {
        let consent = form.once.as_ref().map(|form| one_time(form, turn.now)).transpose()?;
        self.may_attach(referral, consent.is_some(), turn.now)?;
        let title = checked_title(&form.title)?;
        let open_ended = form.bytes == 0;
        let bytes = if open_ended { MAX_FILE_BYTES } else { form.bytes };
        check_length(bytes).map_err(|wrong| invalid("attachment.length", "bytes", wrong.to_string()))?;
        let same = |item: &&Item| form.fingerprint.is_some() && begun_as(item, form);
        if let Some(begun) = self.files.of(referral).find(same) {
            return Ok(self.attachment_view(begun));
        }
        if self.files.of(referral).filter(|item| item.row.phase != Phase::Gone).count() >= MAX_FILES {
            return Err(not_allowed(
                "attachment.too-many",
                format!("this referral has {MAX_FILES} files already"),
                "discard one that is not attached yet, or put several pages into one document",
            ));
        }
        let mut commit = Commit::default();
        let key = fresh_key(turn, &mut commit);
        let mut id = [0; 16];
        turn.rng.fill_bytes(&mut id);
        let row = Row {
            id: AttachmentId(id),
            referral,
            phase: Phase::Uploading,
            once: consent.is_some(),
            key: Some(key),
            sealing: None,
            event: None,
            blob: None,
            chunks: upload_chunks(bytes),
            until: Some(turn.now.plus(super::lifetime::UPLOAD_LIFETIME)),
            began: turn.now,
            delivered: false,
        };
        let content = Content::Upload { title, bytes, open_ended, fingerprint: form.fingerprint, consent };
        let item = Item::new(row, Some(content));
        item.put(&mut commit);
        turn.commit(commit);
        let view = self.attachment_view(&item);
        self.files.0.insert(AttachmentId(id), item);
        turn.notify(Change::Referral, Some(referral));
        Ok(view)
    }

    /// Whether our people may add a file to a referral now.
    fn may_attach(&self, referral: ReferralId, once: bool, now: Timestamp) -> Result<(), Refusal> {
        let kept = self.book.kept.get(&referral).filter(|kept| kept.key.is_some());
        let kept = kept.ok_or_else(|| not_found("referral", &referral))?;
        let kind = if once { ActionKind::AttachOnce } else { ActionKind::Attach };
        let Some(case) = self.book.cases.get(&referral).filter(|_| !kept.is_draft()) else {
            return if once { Err(only_after_acceptance()) } else { Ok(()) };
        };
        case.check_kind(self.side(kept), kind, now).map_err(|refusal| views::refused(&refusal))?;
        if !once && case.files_until.is_none_or(|until| now >= until) {
            return Err(views::refused(&machine::Refusal::FilesNotShared));
        }
        Ok(())
    }

    fn upload(&mut self, attachment: AttachmentId) -> Result<&mut Item, Refusal> {
        let item = self.files.0.get_mut(&attachment).filter(|item| item.row.phase == Phase::Uploading);
        item.ok_or_else(|| not_found("upload", &attachment))
    }

    pub(super) fn add_to_upload(
        &mut self,
        attachment: AttachmentId,
        (first, chunks, last): (u32, Vec<Vec<u8>>, bool),
        turn: &mut Turn,
    ) -> Result<Attachment, Refusal> {
        let item = self.upload(attachment)?;
        let Some(Content::Upload { bytes, open_ended, .. }) = &mut item.content else {
            return Err(not_found("upload", &attachment));
        };
        let mut commit = Commit::default();
        let ends = *open_ended && last && first <= item.held;
        if ends {
            let added: usize = chunks.iter().map(Vec::len).sum();
            let total = u64::from(first) * CHUNK as u64 + added as u64;
            check_length(total).map_err(|wrong| invalid("attachment.length", "bytes", wrong.to_string()))?;
            (*bytes, *open_ended) = (total, false);
            item.row.chunks = upload_chunks(total);
        }
        let bytes = *bytes;
        let fits = (first..).zip(&chunks).all(|(index, chunk)| chunk.len() == upload_len(bytes, index));
        if first > item.held || !fits || chunks.len() > MAX_COMMAND_CHUNKS {
            let title = "the file's bytes come in order and without gaps, and end at its length";
            return Err(invalid("attachment.gap", "offset", title.into()));
        }
        if ends {
            item.put(&mut commit);
        }
        let new: Vec<Vec<u8>> = chunks.into_iter().skip((item.held - first) as usize).collect();
        if let Some(under) = item.row.key.filter(|_| !new.is_empty()) {
            let first = item.held;
            item.held += new.len() as u32;
            commit.writes.extend([Write::Chunks { under, first, chunks: new }, Write::Settle { under }]);
        }
        turn.commit(commit);
        let item = &self.files.0[&attachment];
        Ok(self.attachment_view(item))
    }

    pub(super) fn begin_sealing(&mut self, attachment: AttachmentId, turn: &mut Turn) -> Result<StagedFile, Refusal> {
        let item = self.upload(attachment)?;
        let (Some(under), Some(Content::Upload { title, bytes, fingerprint, .. })) = (item.row.key, &item.content)
        else {
            return Err(not_found("upload", &attachment));
        };
        if item.held < item.row.chunks || is_open_ended(&item.content) {
            let cure = "send the rest first, from the offset that the upload states";
            return Err(not_allowed("attachment.incomplete", "the file has not arrived whole".into(), cure));
        }
        let (bytes, fingerprint, once) = (*bytes, *fingerprint, item.row.once);
        let staged = StagedFile { under, bytes, fingerprint, once, title: title.to_string() };
        let mut commit = Commit::default();
        commit.keys_destroyed.extend(item.row.sealing.take());
        item.row.sealing = Some(fresh_key(turn, &mut commit));
        item.sealed = 0;
        commit.writes.push(item.row.put());
        turn.commit(commit);
        Ok(staged)
    }

    pub(super) fn add_sealed(
        &mut self,
        attachment: AttachmentId,
        first: u32,
        chunks: Vec<Vec<u8>>,
        turn: &mut Turn,
    ) -> Result<Attachment, Refusal> {
        let item = self.upload(attachment)?;
        let under = item.row.sealing.filter(|_| first == item.sealed && chunks.len() <= MAX_COMMAND_CHUNKS);
        let under = under.ok_or_else(|| not_found("upload that is being sealed", &attachment))?;
        item.sealed += chunks.len() as u32;
        turn.write(vec![Write::Chunks { under, first, chunks }]);
        let item = &self.files.0[&attachment];
        Ok(self.attachment_view(item))
    }

    /// The upload is sealed: from here on it is a file of the referral.
    pub(super) fn attach(&mut self, file: AttachedFile, turn: &mut Turn) -> Result<Attachment, Refusal> {
        let id = file.id;
        let item = self.upload(id)?;
        let (Some(sealed), Some(Content::Upload { title, consent, .. })) = (item.row.sealing, &item.content) else {
            return Err(not_found("upload that is being sealed", &id));
        };
        let (consent, file) = (consent.clone(), AttachedFile { title: title.clone(), ..file });
        if item.sealed != file.chunks() {
            return Err(not_found("upload that is sealed whole", &id));
        }
        let (referral, once) = (item.row.referral, item.row.once);
        self.may_attach(referral, once, turn.now)?;
        let mut commit = Commit::default();
        if !self.book.kept[&referral].is_draft() {
            self.announce(referral, &file, consent, turn, &mut commit)?;
        }
        let event = self.last_said(referral);
        let Some(item) = self.files.0.get_mut(&id) else { return Err(not_found("upload", &id)) };
        item.become_file(file, sealed, event, turn.now, &mut commit);
        let view = self.attachment_view(&self.files.0[&id]);
        turn.commit(commit);
        turn.notify(Change::Referral, Some(referral));
        let partner = self.partner(&self.book.kept[&referral]);
        self.transmit(partner, turn);
        Ok(view)
    }

    /// Tells the partner of a file.
    fn announce(
        &mut self,
        referral: ReferralId,
        file: &AttachedFile,
        consent: Option<OneTimeConsent>,
        turn: &mut Turn,
        commit: &mut Commit,
    ) -> Result<(), Refusal> {
        let file = Box::new(file.clone());
        let action = match consent {
            Some(consent) => Action::AttachOnce { file, consent },
            None => Action::Attach(file),
        };
        self.say(referral, action, turn, commit)
    }

    /// The id of what we said last in a referral; none for a draft.
    fn last_said(&self, referral: ReferralId) -> Option<crate::id::Digest> {
        let kept = self.book.kept.get(&referral)?;
        kept.facts.iter().rev().find(|fact| fact.side == self.side(kept)).map(|fact| fact.id)
    }

    /// Whether a draft with files may be sent under the consent that it states.
    pub(in crate::engine) fn check_files(&self, draft: ReferralId, payload: &Payload) -> Result<(), Refusal> {
        let has_files = self.files.of(draft).any(|item| item.row.phase == Phase::Kept);
        if !has_files || payload.consent().covers(crate::referral::Field::Attachments) {
            return Ok(());
        }
        let title = "the draft has files, and the client did not agree to share any; remove them or ask for consent";
        Err(invalid("referral.files-outside-consent", "consent.fields", title.into()))
    }

    /// The draft was sent: its files follow, each with an event of its own.
    pub(in crate::engine) fn announce_kept(
        &mut self,
        referral: ReferralId,
        turn: &mut Turn,
        commit: &mut Commit,
    ) -> Result<(), Refusal> {
        let kept = self.files.of(referral).filter(|item| item.row.phase == Phase::Kept);
        let files: Vec<AttachedFile> = kept.filter_map(|item| item.file().cloned()).collect();
        for file in files {
            self.announce(referral, &file, None, turn, commit)?;
            let event = self.last_said(referral);
            if let Some(item) = self.files.0.get_mut(&file.id) {
                item.row.phase = Phase::Announced;
                item.row.event = event;
                commit.writes.push(item.row.put());
            }
        }
        Ok(())
    }

    pub(super) fn discard_attachment(&mut self, id: AttachmentId, turn: &mut Turn) -> Result<Reply, Refusal> {
        let item = self.files.0.get(&id).ok_or_else(|| not_found("file", &id))?;
        if !matches!(item.row.phase, Phase::Uploading | Phase::Kept) {
            return Err(not_allowed(
                "attachment.sent",
                "the partner was told of this file already".into(),
                "withdraw the consent or declare the referral a mistake: both destroy its files on both sides",
            ));
        }
        let referral = item.row.referral;
        let mut commit = Commit::default();
        self.files.forget(id, &mut commit);
        turn.commit(commit);
        turn.notify(Change::Referral, Some(referral));
        Ok(Reply::Done)
    }
}

impl Item {
    /// What was uploaded is destroyed; the sealed chunks are the file.
    fn become_file(
        &mut self,
        file: AttachedFile,
        sealed: KeyId,
        event: Option<crate::id::Digest>,
        now: Timestamp,
        commit: &mut Commit,
    ) {
        commit.writes.push(Write::Settle { under: sealed });
        commit.keys_destroyed.extend(self.row.key.replace(sealed));
        self.row.sealing = None;
        self.row.phase = if event.is_some() { Phase::Announced } else { Phase::Kept };
        self.row.event = event;
        self.row.blob = Some(file.blob);
        self.row.chunks = file.chunks();
        self.row.until = self.row.once.then(|| now.plus(ONE_TIME_LIFETIME));
        self.content = Some(Content::File(file));
        self.held = 0;
        self.put(commit);
    }
}

fn is_open_ended(content: &Option<Content>) -> bool {
    matches!(content, Some(Content::Upload { open_ended: true, .. }))
}

fn begun_as(item: &Item, form: &BeginAttachment) -> bool {
    matches!(&item.content, Some(Content::Upload { bytes, fingerprint, title, .. })
        if *bytes == form.bytes && *fingerprint == form.fingerprint && title.as_str() == form.title.trim())
        && item.row.once == form.once.is_some()
}

fn one_time(form: &OneTimeForm, now: Timestamp) -> Result<OneTimeConsent, Refusal> {
    let missing = |field: &str| invalid("attachment.consent", field, "this must be filled in".into());
    let manner = Manner::named(&form.given).ok_or_else(|| missing("once.given"))?;
    let language = form.language.clone().ok_or_else(|| missing("once.language"))?;
    Ok(OneTimeConsent { manner, language, given_at: form.given_at.unwrap_or(now) })
}

fn checked_title(title: &str) -> Result<Text<80>, Refusal> {
    let text = Text::new(title).map_err(|error| invalid("attachment.title", "title", error.to_string()))?;
    let findings = identifiers::scan(text.as_str()).into_iter().map(|finding| FieldFinding { field: "title", finding });
    let fields: Vec<FieldProblem> =
        findings.filter(FieldFinding::refuses).map(|found| views::finding(&found)).collect();
    if fields.is_empty() {
        return Ok(text);
    }
    let title = "the title holds something that must not be sent; remove it".to_owned();
    Err(Refusal::Invalid { kind: "referral.identifier".into(), title, fields })
}

fn only_after_acceptance() -> Refusal {
    not_allowed(
        "attachment.not-yet",
        "a one-time file can be shared only after the partner has taken the client on".into(),
        "send the referral first, and attach the document once it is accepted",
    )
}

pub(super) fn not_found(what: &'static str, id: &impl ToString) -> Refusal {
    Refusal::NotFound { what, id: id.to_string() }
}

fn not_allowed(kind: &str, title: String, cure: &str) -> Refusal {
    Refusal::NotAllowed { kind: kind.into(), title, cure: cure.into() }
}

fn invalid(kind: &str, field: &str, title: String) -> Refusal {
    let problem = FieldProblem { field: field.into(), kind: "invalid".into(), title: title.clone() };
    Refusal::Invalid { kind: kind.into(), title, fields: vec![problem] }
}

/// Whether the partner's event counts: a file that came too late, or outside the consent, is never fetched.
pub(super) fn counts(case: &Case, event: crate::id::Digest, side: Side) -> bool {
    case.history.iter().any(|step| {
        let this = matches!(step.what, machine::StepKind::Event { id, side: by, .. } if id == event && by == side);
        this && step.effect == machine::Effect::Applied
    })
}
