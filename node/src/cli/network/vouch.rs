//! `marshrut network vouch`: vouches for a newcomer. `marshrut network leave`: leaves.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{Departure, Governance, Vouch, path};

use super::governance::write;
use crate::cli::failure::{Exit, Failure};
use crate::cli::text::text_of;
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut network vouch @application.txt      for somebody whose application you were given
  marshrut network vouch \"Help Riga\"           for somebody for whom another member vouches already

Vouching is signed: every member sees who vouched for whom. `marshrut network governance` lists applicants.";

/// Vouch for a newcomer.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Sponsor {
    /// Its application, or @FILE that holds it, or `-` for standard input, or the name or id of an applicant
    #[arg(value_name = "APPLICATION|@FILE|-|ORGANISATION")]
    newcomer: String,
}

impl Sponsor {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let wish = match application_text(&self.newcomer)? {
            Some(application) => Vouch { application, organisation: None },
            None => Vouch {
                organisation: Some(pick::organisation(&client, &self.newcomer).await?),
                application: String::new(),
            },
        };
        let governance: Governance = client.send(Method::POST, path::SPONSORSHIPS, &wish).await?;
        context.output.show(&governance, |page| write(page, &governance))?;
        Ok(Exit::Done)
    }
}

/// The application that an argument is or names; `None` if it is an organisation's name or id.
pub(super) fn application_text(argument: &str) -> Result<Option<String>, Failure> {
    match argument.strip_prefix('@') {
        Some(path) => Ok(Some(text_of(path)?.to_string())),
        None if argument == "-" => Ok(Some(text_of("-")?.to_string())),
        None => Ok(argument.starts_with("marshrut-application:").then(|| argument.to_owned())),
    }
}

const LEAVE_EXAMPLES: &str = "\
Example:
  marshrut network leave --name \"Help Tbilisi\" --why \"We merge with Help Batumi\"

What your organisation published stays with the others, marked. Only a decision of the members brings it back.";

/// Leave the network.
#[derive(Debug, Args)]
#[command(after_help = LEAVE_EXAMPLES)]
pub(in crate::cli) struct Leave {
    /// Your organisation's name, exactly as the network knows it
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Why: shown to the others
    #[arg(long, value_name = "TEXT", default_value = "")]
    why: String,
}

impl Leave {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let wish = Departure { name: self.name, words: self.why };
        let governance: Governance = context.client()?.send(Method::POST, path::DEPARTURE, &wish).await?;
        context.output.show(&governance, |page| write(page, &governance))?;
        Ok(Exit::Done)
    }
}
