//! `marshrut network join`: joins a network with an invitation, as the role that the node was set up for.

use clap::Args;
use marshrut_protocol::wire::InvitationTicket;
use serde::Serialize;

use super::declaration::read_out;
use super::go_on::go_on;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::unlocked::{Unlocked, refuse_absent};
use crate::join::{JoinError, charter, join};

const EXAMPLES: &str = "\
Examples:
  marshrut network join @invitation.txt
  marshrut network join marshrut-invitation:…
  echo \"$INVITATION\" | marshrut network join - --passphrase-file passphrase.txt

The inviting node must be running and reachable from here. Joining is signing the network's Declaration, which is shown.";

/// Join a network with an invitation.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Join {
    /// The invitation, or @FILE that holds it, or `-` for standard input
    #[arg(value_name = "INVITATION|@FILE|-")]
    invitation: String,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct Joined {
    network: String,
}

impl Join {
    /// Joins, and waits until the inviting node has answered.
    ///
    /// # Errors
    /// If the text is no invitation, it is not valid any more, or the inviting node cannot be reached.
    pub async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        let text = self.text()?;
        let ticket = InvitationTicket::from_text(&text).map_err(|error| Failure::of(Exit::Usage, &error))?;
        let passphrase = self.passphrase.ask()?;
        let node = Unlocked::open(&dir, &passphrase)?;
        context.output.say("Asking the inviting node…");
        let network = join(&node.secrets, &node.store, &ticket).await.map_err(refused)?;
        if let Some(charter) = charter(&node.store).map_err(|error| Failure::of(Exit::Failed, &error))? {
            context.output.say("Once it runs, the node signs the network's Declaration in your organisation's name:\n");
            read_out(charter.charter().declaration.as_str(), &context.output);
        }
        drop(node);
        let joined = Joined { network: network.to_string() };
        context.output.show(&joined, |page| page.line(&format!("Joined the network {}.", network.short())))?;
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }

    fn text(&self) -> Result<String, Failure> {
        match self.invitation.strip_prefix('@') {
            Some(path) => std::fs::read_to_string(path).map_err(|error| unreadable(path, &error)),
            None if self.invitation == "-" && self.passphrase.passphrase_file.as_deref() == Some("-") => {
                Err(Failure::new(Exit::Usage, "standard input cannot be the invitation and the passphrase"))
            }
            None if self.invitation == "-" => {
                std::io::read_to_string(std::io::stdin()).map_err(|error| unreadable("standard input", &error))
            }
            None => Ok(self.invitation.clone()),
        }
    }
}

fn refused(error: JoinError) -> Failure {
    let exit = match &error {
        JoinError::Expired | JoinError::OtherRole { .. } | JoinError::OtherNetwork(_) | JoinError::Refused => {
            Exit::Refused
        }
        JoinError::Unreachable { .. } => Exit::NotRunning,
        _ => Exit::Failed,
    };
    Failure::of(exit, &error)
}
