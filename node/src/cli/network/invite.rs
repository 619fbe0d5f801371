//! `marshrut network invite`: makes an invitation at the running node.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{Invitation, path};

use super::belonging::governance;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::words::{count, moment};

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
        let client = context.client()?;
        let invitation: Invitation = client.send(Method::POST, path::INVITATIONS, &request).await?;
        let again = "make another invitation with the same command";
        context.output.show_once(&invitation, |page| page.line(&invitation.text), again)?;
        if !context.output.is_json() {
            let until = moment(invitation.expires);
            context.output.say(&format!(
                "Valid once, until {until}. The partner saves it in a file and runs: marshrut network join @FILE"
            ));
            let needed = governance(&client).await.map_or(1, |governance| governance.numbers.sponsors);
            let others = needed.saturating_sub(1);
            if others > 0 {
                let vouch = count(others.into(), "more member");
                context.output.say(&format!(
                    "You vouch for it then; it belongs once {vouch} do so too (marshrut network vouch NAME)."
                ));
            }
        }
        Ok(Exit::Done)
    }
}
