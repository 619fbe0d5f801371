//! Files as people see them.

use super::uploading::not_found;
use super::{Content, Item, OpenFile, Phase};
use crate::engine::{Engine, Refusal};
use crate::id::{AttachmentId, ReferralId};
use crate::local_api::{Attachment, AttachmentList, AttachmentState};
use crate::stream::CHUNK;

impl Engine {
    pub(super) fn list_attachments(&self, referral: ReferralId) -> Result<AttachmentList, Refusal> {
        let kept = self.book.kept.get(&referral).ok_or_else(|| not_found("referral", &referral))?;
        let mut items: Vec<&Item> = self.files.of(referral).collect();
        items.sort_by_key(|item| (item.row.began, item.row.id));
        let case = self.book.cases.get(&referral).filter(|_| !kept.is_draft());
        let agreed = case.map(|case| case.files_until.is_some());
        Ok(AttachmentList { items: items.into_iter().map(|item| self.attachment_view(item)).collect(), agreed })
    }

    pub(super) fn attachment_view(&self, item: &Item) -> Attachment {
        let (title, bytes, media_type, name) = match &item.content {
            Some(Content::Upload { title, bytes, open_ended, .. }) => {
                let bytes = if *open_ended { 0 } else { *bytes };
                (title.to_string(), bytes, None, String::new())
            }
            Some(Content::File(file)) => {
                (file.title.to_string(), file.bytes, Some(file.media.media_type().to_owned()), file.file_name())
            }
            None => Default::default(),
        };
        let own = self.book.kept.get(&item.row.referral).is_some_and(|kept| kept.sender == self.own.org);
        let held = u64::from(item.held) * CHUNK as u64;
        let arrived = if bytes == 0 { held } else { held.min(bytes) };
        Attachment {
            id: item.row.id,
            referral: item.row.referral,
            title,
            name,
            media_type,
            bytes,
            own,
            once: item.row.once,
            state: item.state(),
            arrived: if item.state() == AttachmentState::Here { bytes } else { arrived },
            parts: item.row.chunks,
            parts_arrived: item.held,
            until: item.row.until,
        }
    }

    pub(super) fn open_attachment(&self, id: AttachmentId) -> Result<OpenFile, Refusal> {
        let item = self.files.0.get(&id).filter(|item| item.row.phase != Phase::Gone);
        let item = item.ok_or_else(|| not_found("file", &id))?;
        match (item.row.phase, item.row.key, item.file()) {
            (Phase::Kept | Phase::Announced | Phase::Here, Some(under), Some(file)) => {
                Ok(OpenFile { under, file: file.clone() })
            }
            _ => Err(Refusal::NotAllowed {
                kind: "attachment.not-here".into(),
                title: "the file has not arrived whole yet".into(),
                cure: "it goes on by itself while both nodes are connected".into(),
            }),
        }
    }
}

impl Item {
    fn state(&self) -> AttachmentState {
        match self.row.phase {
            Phase::Uploading => AttachmentState::Uploading,
            Phase::Kept => AttachmentState::Kept,
            Phase::Announced if self.row.delivered => AttachmentState::Here,
            Phase::Announced | Phase::Fetching if self.held > 0 => AttachmentState::Coming,
            Phase::Announced | Phase::Fetching => AttachmentState::Waiting,
            Phase::Here => AttachmentState::Here,
            Phase::Gone => AttachmentState::Gone,
        }
    }
}
