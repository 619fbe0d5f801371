//! What the node asks the engine about files, and what it is answered.

use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::{AttachmentId, Digest, KeyId, ReferralId};
use crate::local_api::{Attachment, AttachmentList, BeginAttachment};
use crate::referral::attachment::AttachedFile;

/// What a person or program of ours may want with files. Chunks come in order and without gaps.
#[derive(Clone)]
pub enum AttachmentCommand {
    /// Lists a referral's files.
    List(ReferralId),
    /// Begins an upload, or finds the one that was begun with the same fingerprint.
    Begin {
        /// For which referral.
        referral: ReferralId,
        /// What is coming.
        form: BeginAttachment,
    },
    /// Adds to an upload.
    Add {
        /// Which.
        attachment: AttachmentId,
        /// Number of the first chunk; what is held already is passed over.
        first: u32,
        /// Chunks of [`crate::stream::CHUNK`] bytes; the file's last may be shorter.
        chunks: Vec<Vec<u8>>,
        /// Whether the file ends here, for one whose length was not stated.
        last: bool,
    },
    /// Begins to seal an upload that is whole; sealed chunks of an earlier attempt are destroyed.
    Seal(AttachmentId),
    /// Adds sealed chunks.
    AddSealed {
        /// Which.
        attachment: AttachmentId,
        /// Number of the first chunk.
        first: u32,
        /// The chunks.
        chunks: Vec<Vec<u8>>,
    },
    /// All of it is sealed: what was uploaded is destroyed, and the partner is told, or will be with the draft.
    Attach(Box<AttachedFile>),
    /// Asks where a file's chunks are and how they open.
    Open(AttachmentId),
    /// Drops an upload, or a file of a draft.
    Discard(AttachmentId),
}

/// An upload that is ready to be cleaned and sealed.
#[derive(Debug, Clone)]
pub struct StagedFile {
    /// The vault key that its chunks are under.
    pub under: KeyId,
    /// Its length in bytes.
    pub bytes: u64,
    /// SHA-256 of the whole, if the uploader said it.
    pub fingerprint: Option<Digest>,
    /// Whether it is shared once, under a consent of its own.
    pub once: bool,
    /// Its title; the sealed file carries the same.
    pub title: String,
}

/// A file that can be read.
#[derive(Debug, Clone)]
pub struct OpenFile {
    /// The vault key that its sealed chunks are under.
    pub under: KeyId,
    /// What opens them.
    pub file: AttachedFile,
}

/// Answers to [`AttachmentCommand`].
#[derive(Debug, Clone)]
pub enum AttachmentReply {
    /// A referral's files.
    List(AttachmentList),
    /// How far a file has come.
    One(Attachment),
    /// What to clean and seal.
    Staged(StagedFile),
    /// What to read.
    Open(OpenFile),
}

impl Engine {
    pub(in crate::engine) fn attachment_command(
        &mut self,
        command: AttachmentCommand,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let reply = match command {
            AttachmentCommand::List(referral) => AttachmentReply::List(self.list_attachments(referral)?),
            AttachmentCommand::Begin { referral, form } => {
                AttachmentReply::One(self.begin_upload(referral, &form, turn)?)
            }
            AttachmentCommand::Add { attachment, first, chunks, last } => {
                AttachmentReply::One(self.add_to_upload(attachment, (first, chunks, last), turn)?)
            }
            AttachmentCommand::Seal(attachment) => AttachmentReply::Staged(self.begin_sealing(attachment, turn)?),
            AttachmentCommand::AddSealed { attachment, first, chunks } => {
                AttachmentReply::One(self.add_sealed(attachment, first, chunks, turn)?)
            }
            AttachmentCommand::Attach(file) => AttachmentReply::One(self.attach(*file, turn)?),
            AttachmentCommand::Open(attachment) => AttachmentReply::Open(self.open_attachment(attachment)?),
            AttachmentCommand::Discard(attachment) => return self.discard_attachment(attachment, turn),
        };
        Ok(Reply::Attachment(Box::new(reply)))
    }
}
