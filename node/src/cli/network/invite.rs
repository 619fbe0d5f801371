//! `marshrut network invite`: makes an invitation at the running node.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{Invitation, path};

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::words::moment;

const EXAMPLES: &str = "\
Examples:
  marshrut network invite --note \"Help Almaty, called on Tuesday\"
  marshrut network invite --json | jq -r .text > invitation.txt

Whoever holds an invitation can join once within its time: hand it over on a way that you trust.";

/// Make an invitation.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Invite {
    /// Whom it is for: a note for ourselves
    #[arg(long, default_value = "")]
    note: String,
    /// Invite a meeting point (relay) instead of an organisation
    #[arg(long)]
    bootstrap: bool,
}

impl Invite {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let request = marshrut_protocol::local_api::Invite { note: self.note, bootstrap: self.bootstrap };
        let invitation: Invitation = context.client()?.send(Method::POST, path::INVITATIONS, &request).await?;
        context.output.show(&invitation, |page| page.line(&invitation.text))?;
        if !context.output.is_json() {
            let until = moment(invitation.expires);
            context
                .output
                .say(&format!("Valid once, until {until}. The partner runs: marshrut network join INVITATION"));
        }
        Ok(Exit::Done)
    }
}
