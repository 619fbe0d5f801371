//! `marshrut verifications revoke`, `dispute` and `answer`.

use clap::Args;
use marshrut_protocol::local_api::VerificationAction;
use marshrut_protocol::record::verification::{AnswerKind, DisputeReason};
use marshrut_protocol::text::Code;

use super::{Service, entry, named};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};

/// Take an attestation back.
#[derive(Debug, Args)]
pub(in crate::cli) struct Revoke {
    #[command(flatten)]
    service: Service,
    /// The attestation's id or the beginning of it
    #[arg(value_name = "ATTESTATION")]
    attestation: String,
    /// Why
    #[arg(long, value_name = "TEXT", default_value = "")]
    words: String,
}

/// Say that something about a service is not so.
#[derive(Debug, Args)]
pub(in crate::cli) struct Dispute {
    #[command(flatten)]
    service: Service,
    /// Why: closed, wrong, unsafe, discriminates, not-independent or other
    #[arg(long, value_name = "REASON", value_parser = named::<DisputeReason>)]
    reason: DisputeReason,
    /// Dispute this attestation, not the record
    #[arg(long, value_name = "ID")]
    attestation: Option<String>,
    /// Items of the checklist, with commas between them
    #[arg(long, value_name = "ITEMS", value_delimiter = ',')]
    items: Vec<Code>,
    /// In words; about the service, never about a person
    #[arg(long, value_name = "TEXT")]
    words: String,
}

/// Answer a dispute, or settle your own.
#[derive(Debug, Args)]
pub(in crate::cli) struct Answer {
    #[command(flatten)]
    service: Service,
    /// The dispute's id or the beginning of it
    #[arg(value_name = "DISPUTE")]
    dispute: String,
    /// corrected or rejected; settled, if the dispute is yours
    #[arg(long, value_name = "ANSWER", value_parser = named::<AnswerKind>)]
    kind: AnswerKind,
    /// In words
    #[arg(long, value_name = "TEXT", default_value = "")]
    words: String,
}

impl Revoke {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let act = self.service.act(context, |known| {
            let ids = known.attestations.iter().map(|item| item.id);
            let attestation = entry(ids, &self.attestation, "attestation")?;
            Ok(VerificationAction::Revoke { attestation, words: self.words.clone() })
        });
        act.await
    }
}

impl Dispute {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let act = self.service.act(context, |known| {
            let ids = known.attestations.iter().map(|item| item.id);
            let attestation = self.attestation.as_deref().map(|text| entry(ids, text, "attestation")).transpose()?;
            let (reason, items, words) = (self.reason, self.items.clone(), self.words.clone());
            Ok(VerificationAction::Dispute { attestation, reason, items, words })
        });
        act.await
    }
}

impl Answer {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let act = self.service.act(context, |known| {
            let dispute = entry(known.disputes.iter().map(|item| item.id), &self.dispute, "dispute")?;
            Ok(VerificationAction::Answer { dispute, kind: self.kind, words: self.words.clone() })
        });
        act.await
    }
}
