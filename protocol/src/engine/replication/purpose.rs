//! What an ask of ours is for.

use std::collections::BTreeMap;

use crate::commit::LogId;
use crate::engine::collecting::Collecting;
use crate::engine::depositing::Depositing;
use crate::id::{AttachmentId, Digest, MessageId, OrgId};
use crate::wire::FrontierEntry;

/// What an ask of ours is for.
#[derive(Debug)]
pub(in crate::engine) enum Purpose {
    /// `heard` counts frontier entries, also those that mean nothing to us.
    Compare {
        frontier: BTreeMap<LogId, FrontierEntry>,
        heard: usize,
        equal: bool,
    },
    /// The logs, with the first entry asked of each; `idle` counts batches in a row that brought nothing new.
    Pull {
        logs: BTreeMap<LogId, u64>,
        progress: bool,
        idle: u16,
    },
    Bodies {
        log: LogId,
        progress: bool,
    },
    Ids {
        log: LogId,
        from: u64,
    },
    Evidence {
        log: LogId,
        seq: u64,
    },
    /// What the peer claims; `left`: how many proofs and revocations may still come.
    Forks {
        claims: Vec<FrontierEntry>,
        left: usize,
    },
    OwnEntry {
        log: LogId,
        seq: u64,
        shown: bool,
    },
    Deliver {
        message: MessageId,
    },
    /// Something that is answered by nothing.
    Tell,
    /// That list of applications, answered by nothing.
    Applicants(Digest),
    Deposit(Depositing),
    Collect(Collecting),
    /// `ours`: which of it are messages of ours; the others were collected.
    Claim {
        host: OrgId,
        ours: Vec<Digest>,
    },
    AboutSlip {
        question: MessageId,
    },
    Fetch {
        attachment: AttachmentId,
        from: u32,
    },
}

/// A purpose without what it has gathered.
pub(super) enum Light {
    Compare,
    Pull,
    Bodies(LogId),
    Ids(LogId, u64),
    Evidence(LogId, u64),
    OwnEntry(LogId, u64),
    Forks,
    Deliver(MessageId),
    Tell,
    Deposit(Depositing),
    Collect,
    Claim,
    AboutSlip(MessageId),
    Fetch(AttachmentId),
}

impl Purpose {
    pub(super) fn clone_light(&self) -> Light {
        match self {
            Self::Compare { .. } => Light::Compare,
            Self::Pull { .. } => Light::Pull,
            Self::Bodies { log, .. } => Light::Bodies(*log),
            Self::Ids { log, from } => Light::Ids(*log, *from),
            Self::Evidence { log, seq } => Light::Evidence(*log, *seq),
            Self::OwnEntry { log, seq, .. } => Light::OwnEntry(*log, *seq),
            Self::Forks { .. } => Light::Forks,
            Self::Deliver { message } => Light::Deliver(*message),
            Self::Tell | Self::Applicants(_) => Light::Tell,
            Self::Deposit(made) => Light::Deposit(*made),
            Self::Collect(_) => Light::Collect,
            Self::Claim { .. } => Light::Claim,
            Self::AboutSlip { question } => Light::AboutSlip(*question),
            Self::Fetch { attachment, .. } => Light::Fetch(*attachment),
        }
    }
}
