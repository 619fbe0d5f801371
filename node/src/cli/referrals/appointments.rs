//! Appointments and the waiting list: `schedule`, `no-show`, `wait`.

use clap::Args;
use marshrut_protocol::local_api::{ReferralAction, ReferralDetail, path};
use marshrut_protocol::time::Timestamp;

use super::act::{Which, act, named, words};
use crate::cli::failure::{Exit, Failure};
use crate::cli::words::moment_to_come;
use crate::cli::{Context, pick};

/// Make an appointment, or move the one that there is.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schedule {
    #[command(flatten)]
    which: Which,
    /// When, as 2026-11-25T10:00
    #[arg(long, value_name = "DATE", value_parser = moment_to_come)]
    at: Timestamp,
    /// What the person should bring or know (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

/// Say that the person did not come.
#[derive(Debug, Args)]
pub(in crate::cli) struct NoShow {
    #[command(flatten)]
    which: Which,
    /// What was tried since (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

/// Put the person on the waiting list.
#[derive(Debug, Args)]
pub(in crate::cli) struct Wait {
    #[command(flatten)]
    which: Which,
    /// What for (`-`: from standard input)
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// When it is looked at again, as 2026-11-25
    #[arg(long, value_name = "DATE", value_parser = moment_to_come)]
    review: Timestamp,
}

impl Schedule {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::referral(&client, &self.which.referral).await?;
        let detail: ReferralDetail = client.get(&path::referral(&id), &()).await?;
        let moves = detail.actions.iter().any(|offer| offer.action == "reschedule");
        let action = named(if moves { "reschedule" } else { "schedule" });
        act(context, &self.which, ReferralAction { text: words(&self.note)?, date: Some(self.at), ..action }).await
    }
}

impl NoShow {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        act(context, &self.which, ReferralAction { text: words(&self.note)?, ..named("no-show") }).await
    }
}

impl Wait {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (text, date) = (words(&self.reason)?, Some(self.review));
        act(context, &self.which, ReferralAction { text, date, ..named("wait") }).await
    }
}
