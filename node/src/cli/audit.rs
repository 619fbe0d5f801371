//! `marshrut audit …`: what was done on the running node, by whom; and whether the log is whole.

use clap::{Args, Subcommand};
use hyper::Method;
use marshrut_protocol::local_api::{AuditAction, AuditCheck, AuditList, AuditQuery, AuditRecord, AuditState, path};

use super::Context;
use super::failure::{Exit, Failure};
use super::words::moment;

/// Show and check what was done on this node.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Show the latest records
    List(List),
    /// Check that no record was changed or taken out
    Check,
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// Only records of this kind, as in referral-viewed
    #[arg(long, value_name = "ACTION", value_parser = action)]
    action: Option<AuditAction>,
    /// Only records about this id
    #[arg(long, value_name = "ID", default_value = "")]
    object: String,
    /// Which page of fifty records
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    page: usize,
}

fn action(text: &str) -> Result<AuditAction, String> {
    let known = || AuditAction::ALL.map(AuditAction::name).join(", ");
    AuditAction::ALL.into_iter().find(|action| action.name() == text).ok_or_else(|| format!("one of {}", known()))
}

impl Audit {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::List(list) => list.perform(context).await,
            Self::Check => check(context).await,
        }
    }
}

fn row(record: &AuditRecord) -> [String; 5] {
    let who = match record.account {
        Some(_) => record.name.clone(),
        None if record.action == AuditAction::SignInFailed => "?".to_owned(),
        None => "command line".to_owned(),
    };
    let (number, at) = (record.number.to_string(), moment(record.at));
    [number, at, who, record.action.name().to_owned(), record.object.clone()]
}

impl List {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let query = AuditQuery { action: self.action, object: self.object, page: self.page, ..AuditQuery::default() };
        let list: AuditList = context.client()?.get(path::AUDIT, &query).await?;
        context.output.show(&list, |page| {
            page.table(["NO.", "WHEN", "WHO", "WHAT", "ABOUT"], &list.records.iter().map(row).collect::<Vec<_>>());
        })?;
        Ok(Exit::Done)
    }
}

async fn check(context: &Context) -> Result<Exit, Failure> {
    let found: AuditCheck = context.client()?.send(Method::POST, path::AUDIT_CHECK, &()).await?;
    context.output.show(&found, |page| {
        page.line(match found.state {
            AuditState::Whole => "The log is whole: nothing was taken out or changed.",
            AuditState::Cut => "The end of the log is missing. Somebody may have hidden something.",
            AuditState::Broken => "Records do not follow from each other. Somebody may have hidden something.",
        });
        page.line(&format!("{} of {} records, head {}", found.good, found.expected, found.head));
    })?;
    Ok(if found.state == AuditState::Whole { Exit::Done } else { Exit::Failed })
}
