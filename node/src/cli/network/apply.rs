//! `marshrut network card` and `marshrut network apply`: joining without an invitation. A member hands out the
//! network's card; the newcomer reads the Declaration, applies, and members who know it vouch.

use clap::Args;
use marshrut_protocol::application::Application;
use marshrut_protocol::card::Card;
use marshrut_protocol::local_api::{NetworkCard, path};
use marshrut_protocol::record::governance::Profile;
use serde::Serialize;

use super::create::refused;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::unlocked::{Unlocked, refuse_absent};
use crate::join::settle;

const EXAMPLES: &str = "\
How an organisation joins without an invitation:
  1. a member:    marshrut network card > network.card           (no secret; may be published)
  2. newcomer:    marshrut network apply network.card > application.txt
  3. members:     marshrut network vouch @application.txt        as many as the network asks for
  4. newcomer:    marshrut run                                   may run before; it is let in once enough vouch

By applying you sign the network's Declaration, which is shown first.";

/// Show the network's card.
pub(super) async fn card(context: &Context) -> Result<Exit, Failure> {
    let card: NetworkCard = context.client()?.get(path::NETWORK_CARD, &()).await?;
    context.output.show(&card, |page| page.line(&card.text))?;
    Ok(Exit::Done)
}

/// Apply to a network.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Apply {
    /// The file with the network's card, or `-` for standard input
    #[arg(value_name = "FILE|-")]
    card: String,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct Applied {
    network: String,
    name: String,
    application: String,
}

impl Apply {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        let text = match self.card.as_str() {
            "-" => std::io::read_to_string(std::io::stdin()),
            path => std::fs::read_to_string(path),
        };
        let text = text.map_err(|error| unreadable(&self.card, &error))?;
        let (charter, seeds) = Card::read(&text).map_err(|error| Failure::of(Exit::Usage, &error))?;
        context.output.say(&format!("You apply to “{}” and sign its Declaration:\n", charter.charter().name));
        context.output.say(charter.charter().declaration.as_str());
        let node = Unlocked::open(&dir, &self.passphrase.ask()?)?;
        settle(&node.store, &charter, &seeds).map_err(refused)?;
        let own = node.secrets.own(None);
        let profile = Profile { declaration: Some(charter.declaration()), ..own.profile };
        let application = Application { network: charter.network(), certificate: own.certificate, profile };
        let (network, name) = (charter.network().to_string(), charter.charter().name.to_string());
        let applied = Applied { network, name, application: application.to_text() };
        context.output.show(&applied, |page| page.line(&applied.application))?;
        context.output.say("Give this text to members who know you, and start the node with `marshrut run`.");
        Ok(Exit::Done)
    }
}
