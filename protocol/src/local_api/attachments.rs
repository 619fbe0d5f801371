//! Files of a referral: list, upload in pieces, download.

use serde::{Deserialize, Serialize};

use crate::id::{AttachmentId, Digest, ReferralId};
use crate::text::Lang;
use crate::time::Timestamp;

/// A referral's files, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentList {
    /// The files.
    pub items: Vec<Attachment>,
    /// Whether the client agreed to share files; `None` for a draft, whose consent is not signed yet.
    #[serde(default)]
    pub agreed: Option<bool>,
}

/// A file, or an upload that becomes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The referral that it belongs to.
    pub referral: ReferralId,
    /// What it is, in the sender's words; may be empty.
    pub title: String,
    /// The name under which it is saved; empty before it is sealed and once it is gone.
    pub name: String,
    /// Its media type, recognised by its content; absent before it is sealed and once it is gone.
    #[serde(default)]
    pub media_type: Option<String>,
    /// Its length in bytes; 0 once it is gone, and while it is not known.
    pub bytes: u64,
    /// Whether we attached it.
    pub own: bool,
    /// Whether it is shared once, and destroyed on both sides after three days.
    pub once: bool,
    /// How far it has come.
    pub state: AttachmentState,
    /// How many bytes are there: of an upload here, of a file at its receiver. An upload goes on at this offset.
    pub arrived: u64,
    /// In how many parts it travels.
    pub parts: u32,
    /// How many of them have arrived.
    pub parts_arrived: u32,
    /// When it is destroyed, if that is certain.
    #[serde(default)]
    pub until: Option<Timestamp>,
}

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentState {
    /// It is being uploaded to this node.
    Uploading,
    /// It is sealed here, and travels when the draft is sent.
    Kept,
    /// The receiver's node has nothing of it yet.
    Waiting,
    /// The receiver's node has a part of it.
    Coming,
    /// The receiver's node has all of it.
    Here,
    /// It was destroyed.
    Gone,
}

/// Begins an upload. If one with the same fingerprint was begun before, that one goes on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BeginAttachment {
    /// What it is, in words that name nobody; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Its length in bytes; 0 if it is not known yet: the upload then ends with [`UploadQuery::last`].
    pub bytes: u64,
    /// SHA-256 of the file: compared at the end, and finds a broken-off upload again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Digest>,
    /// Share it once (an identity document for a remote registration), under a consent of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub once: Option<OneTimeForm>,
}

/// The client's consent to one file being shared once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OneTimeForm {
    /// `written`, `spoken` or `guardian`.
    pub given: String,
    /// Language in which it was explained.
    pub language: Option<Lang>,
    /// When it was given; now, if not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_at: Option<Timestamp>,
}

/// Where the bytes of an upload go on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UploadQuery {
    /// The offset of the body's first byte in the file: what [`Attachment::arrived`] says.
    pub offset: u64,
    /// Whether the file ends with this body; needed only if its length was not stated.
    pub last: bool,
}
