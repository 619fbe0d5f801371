//! `marshrut referrals log`, `logged` and `close-logged`: referrals to partners outside the network, kept here only.

use clap::{Args, ValueEnum};
use hyper::Method;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{LogOutcome, LogReferral, LoggedReferral, LoggedReferrals, Priority, path};
use marshrut_protocol::taxonomy;
use marshrut_protocol::text::Code;
use marshrut_protocol::time::Timestamp;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::{moment, moment_past, priority};

/// Write down a referral to a partner outside the network.
#[derive(Debug, Args)]
pub(in crate::cli) struct Log {
    /// The organisation; never a person
    #[arg(long, value_name = "NAME")]
    partner: String,
    /// Its service
    #[arg(long, value_name = "NAME", default_value = "")]
    service: String,
    /// What the person needs, by code of the taxonomy
    #[arg(long = "need", value_name = "CODE", value_parser = code)]
    needs: Vec<Code>,
    /// How urgent
    #[arg(long, value_enum, default_value = "normal")]
    priority: Urgency,
    /// When the person was referred, as 2026-11-22 [default: now]
    #[arg(long, value_name = "DATE", value_parser = moment_past)]
    sent: Option<Timestamp>,
}

/// Write down what became of such a referral.
#[derive(Debug, Args)]
pub(in crate::cli) struct Close {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// accepted, declined, completed, failed or no-answer
    #[arg(long, value_name = "STATE")]
    state: String,
    /// When, as 2026-11-22 [default: now]
    #[arg(long, value_name = "DATE", value_parser = moment_past)]
    at: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Urgency {
    /// Decided within 24 hours
    Emergency,
    /// Decided within 72 hours
    Urgent,
    /// Decided within 14 days
    Normal,
}

fn code(text: &str) -> Result<Code, String> {
    let code = Code::new(text).map_err(|error| error.to_string())?;
    if taxonomy::by_code(&code).is_some_and(|term| term.is_need()) {
        return Ok(code);
    }
    let known: Vec<String> =
        taxonomy::all().iter().filter(|term| term.is_need()).map(|term| term.code.to_string()).collect();
    Err(format!("one of {}", known.join(", ")))
}

impl Log {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let priority = match self.priority {
            Urgency::Emergency => Priority::Emergency,
            Urgency::Urgent => Priority::Urgent,
            Urgency::Normal => Priority::Normal,
        };
        let Self { partner, service, needs, sent, .. } = self;
        let request = LogReferral { partner, service, needs, priority, sent_at: sent };
        let kept: LoggedReferral = context.client()?.send(Method::POST, path::LOGGED, &request).await?;
        context.output.show(&kept, |page| write(page, std::slice::from_ref(&kept)))?;
        Ok(Exit::Done)
    }
}

impl Close {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let all: LoggedReferrals = client.get(path::LOGGED, &()).await?;
        let id = one(&all.items, &self.referral)?;
        let request = LogOutcome { state: self.state, at: self.at };
        let kept: LoggedReferral = client.send(Method::POST, &path::logged_outcome(&id), &request).await?;
        context.output.show(&kept, |page| write(page, std::slice::from_ref(&kept)))?;
        Ok(Exit::Done)
    }
}

/// Lists them.
pub(super) async fn list(context: &Context) -> Result<Exit, Failure> {
    let all: LoggedReferrals = context.client()?.get(path::LOGGED, &()).await?;
    context.output.show(&all, |page| write(page, &all.items))?;
    Ok(Exit::Done)
}

fn one(items: &[LoggedReferral], text: &str) -> Result<ReferralId, Failure> {
    let (id, handle) = (text.to_ascii_lowercase(), text.to_ascii_uppercase());
    let is_meant =
        |item: &&LoggedReferral| item.handle == handle || (id.len() >= 4 && item.id.to_string().starts_with(&id));
    let found: Vec<ReferralId> = items.iter().filter(is_meant).map(|item| item.id).collect();
    match found[..] {
        [id] => Ok(id),
        [] => Err(Failure::new(Exit::NotFound, format!("there is no logged referral {text}"))),
        _ => Err(Failure::new(Exit::Usage, format!("{text} means {} referrals", found.len()))
            .with_cure("give more of the id")),
    }
}

fn write(page: &mut Page, items: &[LoggedReferral]) {
    if items.is_empty() {
        page.line("No referral to a partner outside the network is written down.");
        return;
    }
    let row = |item: &LoggedReferral| {
        [
            item.id.short(),
            item.handle.clone(),
            item.state.clone(),
            priority(item.priority).to_owned(),
            item.partner.clone(),
            item.service.clone(),
            moment(item.sent_at),
        ]
    };
    let rows: Vec<_> = items.iter().map(row).collect();
    page.table(["ID", "CLIENT", "STATE", "PRIORITY", "PARTNER", "SERVICE", "SENT"], &rows);
}
