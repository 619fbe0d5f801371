//! `marshrut network join`: joins a network with an invitation, as the role that the node was set up for.

use clap::Args;
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::wire::InvitationTicket;
use serde::Serialize;
use zeroize::Zeroizing;

use super::declaration::read_out;
use super::go_on::go_on;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::text::text_of;
use crate::cli::unlocked::{Unlocked, refuse_absent};
use crate::join::{JoinError, charter, join};

const EXAMPLES: &str = "\
Examples:
  marshrut network join @invitation.txt
  marshrut network join - --passphrase-file passphrase.txt < invitation.txt

An invitation that is written behind `join` itself stays in the shell's history and is seen by other programs meanwhile.

The inviting node must be running and reachable from here. Joining is signing the network's Declaration, which is shown.";

/// Join a network with an invitation.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Join {
    /// @FILE that holds the invitation, or `-` for standard input, or the invitation itself
    #[arg(value_name = "@FILE|-|INVITATION")]
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
        let (mut sponsors, role) = (1, node.secrets.organisation.role);
        if let Some(charter) = charter(&node.store).map_err(|error| Failure::of(Exit::Failed, &error))? {
            context.output.say("Once it runs, the node signs the network's Declaration in your organisation's name:\n");
            read_out(charter.charter().declaration.as_str(), &context.output);
            sponsors = charter.charter().policy.sponsors;
        }
        drop(node);
        let joined = Joined { network: network.to_string() };
        context.output.show(&joined, |page| {
            page.line(&format!("The invitation to the network {} is taken.", network.short()));
            if sponsors > 1 {
                page.line(&format!(
                    "You belong once {sponsors} members vouch for you. Who invited you does; ask others who know you."
                ));
            }
            page.line(match role {
                Role::Member => {
                    "Start the node with `marshrut run` and leave it running; `marshrut status` says whether you belong."
                }
                Role::Bootstrap => "Start it with `marshrut-bootstrap run`; it says whether it belongs.",
            });
        })?;
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }

    fn text(&self) -> Result<Zeroizing<String>, Failure> {
        match self.invitation.strip_prefix('@') {
            Some(path) => text_of(path),
            None if self.invitation == "-" && self.passphrase.passphrase_file.as_deref() == Some("-") => {
                Err(Failure::new(Exit::Usage, "standard input cannot be the invitation and the passphrase"))
            }
            None if self.invitation == "-" => text_of("-"),
            None => Ok(Zeroizing::new(self.invitation.clone())),
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
