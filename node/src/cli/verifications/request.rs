//! `marshrut verifications request`, `take` and `confirm`.

use clap::Args;
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::VerificationAction;
use marshrut_protocol::record::verification::Method;
use marshrut_protocol::time::Timestamp;

use super::{Service, entry, named};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::words::typed_moment;

/// Ask members to look at a service.
#[derive(Debug, Args)]
pub(in crate::cli) struct Request {
    #[command(flatten)]
    service: Service,
    /// Ask this organisation only (its whole id)
    #[arg(long, value_name = "ORGANISATION")]
    to: Option<OrgId>,
    /// How to look, if it matters
    #[arg(long, value_name = "METHOD", value_parser = named::<Method>)]
    method: Option<Method>,
    /// Until when, as 2027-03-01
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    due: Timestamp,
    /// What to look at
    #[arg(long, value_name = "TEXT", default_value = "")]
    words: String,
}

/// Take a request on, or give it back.
#[derive(Debug, Args)]
pub(in crate::cli) struct Take {
    #[command(flatten)]
    service: Service,
    /// The request's id or the beginning of it
    #[arg(value_name = "REQUEST")]
    request: String,
    /// Give it back
    #[arg(long)]
    give_back: bool,
}

/// Confirm a record of your own as it stands.
#[derive(Debug, Args)]
pub(in crate::cli) struct Confirm {
    #[command(flatten)]
    service: Service,
    /// Until when it holds, as 2027-05-22; at most a year ahead
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    until: Timestamp,
}

impl Request {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (to, method, due, words) = (self.to, self.method, self.due, self.words);
        self.service.act(context, |_| Ok(VerificationAction::Request { to, method, due, words })).await
    }
}

impl Take {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let act = self.service.act(context, |known| {
            let request = entry(known.requests.iter().map(|item| item.id), &self.request, "request")?;
            Ok(VerificationAction::Take { request, taken: !self.give_back })
        });
        act.await
    }
}

impl Confirm {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let until = self.until;
        self.service.act(context, |_| Ok(VerificationAction::Confirm { until })).await
    }
}
