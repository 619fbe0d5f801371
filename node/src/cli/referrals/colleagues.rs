//! `marshrut referrals assign` and `note`: what colleagues tell each other; the partner learns nothing of it.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{Casework, ReferralDetail, path};

use super::act::words;
use super::show::write;
use crate::cli::failure::{Exit, Failure};
use crate::cli::{Context, pick};

/// Give a referral to a colleague.
#[derive(Debug, Args)]
pub(in crate::cli) struct Assign {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// Who works on it from now on; empty for nobody in particular
    #[arg(long, value_name = "NAME")]
    to: String,
    /// What they must know (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// Who you are
    #[arg(long, value_name = "NAME", default_value = "")]
    by: String,
}

/// Note something for colleagues.
#[derive(Debug, Args)]
pub(in crate::cli) struct Note {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// The note (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "-", allow_hyphen_values = true)]
    text: String,
    /// Who you are
    #[arg(long, value_name = "NAME", default_value = "")]
    by: String,
}

impl Assign {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let note = words(&self.note)?;
        keep(context, &self.referral, Casework { by: self.by, assignee: Some(self.to), note }).await
    }
}

impl Note {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let note = words(&self.text)?;
        keep(context, &self.referral, Casework { by: self.by, assignee: None, note }).await
    }
}

async fn keep(context: &Context, referral: &str, casework: Casework) -> Result<Exit, Failure> {
    let client = context.client()?;
    let id = pick::referral(&client, referral).await?;
    let detail: ReferralDetail = client.send(Method::POST, &path::referral_casework(&id), &casework).await?;
    context.output.show(&detail, |page| write(page, &detail))?;
    Ok(Exit::Done)
}
