//! Answering and closing referrals: the everyday actions with words of their own, and `act` for all others.

use clap::Args;
use hyper::Method;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ReferralAction, ReferralDetail, ServiceAddress, path};
use marshrut_protocol::time::Timestamp;

use super::confirm::Answers;
use super::show::write;
use crate::cli::client::Client;
use crate::cli::failure::{Exit, Failure};
use crate::cli::text::text_of;
use crate::cli::words::{day_to_come, typed_moment};
use crate::cli::{Context, pick};

/// Which referral, and how sure the person is of the text.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    pub(super) referral: String,
    /// Say it although the text looks as if it held a document's number, a home address or the like
    #[arg(long)]
    despite_warnings: bool,
}

/// Say that people here have seen a referral.
#[derive(Debug, Args)]
pub(in crate::cli) struct Acknowledge {
    #[command(flatten)]
    which: Which,
}

/// Take a person on.
#[derive(Debug, Args)]
pub(in crate::cli) struct Accept {
    #[command(flatten)]
    which: Which,
    /// How the person is contacted and what happens next (`-`: from standard input)
    #[arg(long, value_name = "TEXT")]
    plan: String,
}

/// Do not take a person on.
#[derive(Debug, Args)]
pub(in crate::cli) struct Decline {
    #[command(flatten)]
    which: Which,
    /// Why: capacity, eligibility, area, documents, safety, duplicate or other
    #[arg(long, value_name = "CODE")]
    reason: String,
    /// More words (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// A service that may take the person instead: its id or the beginning of it, or PUBLISHER/ID
    #[arg(long, value_name = "ID")]
    alternative: Option<String>,
}

/// Report that the person received the service.
#[derive(Debug, Args)]
pub(in crate::cli) struct Complete {
    #[command(flatten)]
    which: Which,
    /// What came of it: received, partly, registered-remotely or medicine-received
    #[arg(long, value_name = "CODE", default_value = "received")]
    outcome: String,
    /// Until when received medicine lasts, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = day_to_come)]
    supply_until: Option<String>,
    /// More words (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

/// Call a referral off.
#[derive(Debug, Args)]
pub(in crate::cli) struct Cancel {
    #[command(flatten)]
    which: Which,
    /// Why, when asking for it (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// Do anything that `show` offers.
#[derive(Debug, Args)]
pub(in crate::cli) struct Act {
    #[command(flatten)]
    which: Which,
    /// What to do, by its name in `show`
    #[arg(value_name = "ACTION")]
    action: String,
    /// The text that it needs (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    text: String,
    /// The code that it needs
    #[arg(long, value_name = "CODE", default_value = "")]
    code: String,
    /// The date that it needs, as 2026-11-25T10:00
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    date: Option<Timestamp>,
    /// Until when received medicine lasts, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = day_to_come)]
    supply_until: Option<String>,
    /// With `decline`: a service that may take the person instead
    #[arg(long, value_name = "ID")]
    alternative: Option<String>,
    #[command(flatten)]
    feedback: Answers,
}

impl Acknowledge {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        act(context, &self.which, named("acknowledge")).await
    }
}

impl Accept {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        act(context, &self.which, ReferralAction { text: words(&self.plan)?, ..named("accept") }).await
    }
}

impl Decline {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let alternative = alternative(context, self.alternative.as_deref()).await?;
        let action = ReferralAction { text: words(&self.note)?, code: self.reason, alternative, ..named("decline") };
        act(context, &self.which, action).await
    }
}

impl Complete {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let text = words(&self.note)?;
        let (code, supply_until) = (self.outcome, self.supply_until.unwrap_or_default());
        act(context, &self.which, ReferralAction { text, code, supply_until, ..named("complete") }).await
    }
}

impl Act {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let text = words(&self.text)?;
        let alternative = alternative(context, self.alternative.as_deref()).await?;
        let feedback = self.feedback.given();
        let Self { which, action, code, date, supply_until, .. } = self;
        let supply_until = supply_until.unwrap_or_default();
        let given = ReferralAction { text, code, date, supply_until, alternative, feedback, ..named(&action) };
        act(context, &which, given).await
    }
}

impl Cancel {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::referral(&client, &self.which.referral).await?;
        let detail: ReferralDetail = client.get(&path::referral(&id), &()).await?;
        if detail.summary.state == "draft" {
            client.delete(&path::referral(&id)).await?;
            context.output.say("The draft is discarded.");
            return Ok(Exit::Done);
        }
        let is_offered = |action: &str| detail.actions.iter().any(|offer| offer.action == action);
        let action = if is_offered("confirm-cancel") { named("confirm-cancel") } else { named("request-cancel") };
        let despite_warnings = self.which.despite_warnings;
        perform(context, &client, id, ReferralAction { text: words(&self.reason)?, despite_warnings, ..action }).await
    }
}

/// The other service that a person named.
async fn alternative(context: &Context, text: Option<&str>) -> Result<Option<ServiceAddress>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let (publisher, service) = pick::service(&context.client()?, text).await?;
    Ok(Some(ServiceAddress { publisher, service }))
}

pub(super) fn named(action: &str) -> ReferralAction {
    ReferralAction { action: action.to_owned(), ..ReferralAction::default() }
}

/// A text as given, or from standard input.
pub(super) fn words(text: &str) -> Result<String, Failure> {
    if text != "-" {
        return Ok(text.to_owned());
    }
    Ok(text_of("-")?.trim().to_owned())
}

pub(super) async fn act(context: &Context, which: &Which, action: ReferralAction) -> Result<Exit, Failure> {
    let client = context.client()?;
    let id = pick::referral(&client, &which.referral).await?;
    perform(context, &client, id, ReferralAction { despite_warnings: which.despite_warnings, ..action }).await
}

pub(super) async fn perform(
    context: &Context,
    client: &Client,
    id: ReferralId,
    action: ReferralAction,
) -> Result<Exit, Failure> {
    let detail: ReferralDetail = client.send(Method::POST, &path::referral_actions(&id), &action).await?;
    context.output.show(&detail, |page| write(page, &detail))?;
    Ok(Exit::Done)
}
