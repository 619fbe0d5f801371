//! `marshrut network card` and `marshrut network apply`: joining without an invitation. A member hands out the
//! network's card, or a meeting point gives the charter; the newcomer reads the Declaration, applies, and members who
//! know it vouch.

use clap::Args;
use marshrut_protocol::application::Application;
use marshrut_protocol::card::Card;
use marshrut_protocol::engine::PeerEntry;
use marshrut_protocol::id::NetworkId;
use marshrut_protocol::local_api::{NetworkCard, path};
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::time::Timestamp;
use serde::Serialize;
use zeroize::Zeroizing;

use super::create::refused;
use super::declaration::read_out;
use super::go_on::go_on;
use crate::apply::{ApplyError, Counter};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::text::text_of;
use crate::cli::unlocked::{Unlocked, refuse_absent};
use crate::clock;
use crate::join::settle;

const EXAMPLES: &str = "\
How an organisation joins without an invitation:
  1. a member:    marshrut network card > network.card           (no secret; may be published)
  2. newcomer:    marshrut network apply network.card > application.txt
  3. members:     marshrut network vouch @application.txt        as many as the network asks for
  4. newcomer:    marshrut run                                   may run before; it is let in once enough vouch

Who knows no member hands the application in at a meeting point that takes them, and needs its address and the network's
id only:
     marshrut network apply --at /ip4/203.0.113.7/udp/8101/quic-v1/p2p/12D3Koo… --network 5f1c…
Members then see it with `marshrut network governance` and vouch by name.

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
    #[arg(value_name = "FILE|-", required_unless_present = "at")]
    card: Option<String>,
    /// Hand the application in at this meeting point: its address, ending in /p2p/ and its name
    #[arg(long, value_name = "MULTIADDRESS", requires = "network", conflicts_with = "card")]
    at: Option<String>,
    /// The network's id, for --at
    #[arg(long, value_name = "ID", requires = "at")]
    network: Option<NetworkId>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct Applied {
    network: String,
    name: String,
    application: String,
    /// Until when it lies with the meeting point, if it was handed in at one.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept_until: Option<Timestamp>,
}

impl Apply {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        refuse_absent(&context.dir()?)?;
        match (&self.at, self.network) {
            (Some(at), Some(network)) => self.at_meeting_point(at, network, context).await,
            _ => self.with_card(context).await,
        }
    }

    async fn with_card(&self, context: &Context) -> Result<Exit, Failure> {
        let card = self.card.as_deref().unwrap_or("-");
        let text = text_of(card)?;
        let (charter, seeds) = Card::read(&text).map_err(|error| Failure::of(Exit::Usage, &error))?;
        let (application, passphrase) = self.sign(&charter, &seeds, context)?;
        tell(&charter, &application, None, context)?;
        context.output.say("Give this text to members who know you.");
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }

    async fn at_meeting_point(&self, at: &str, network: NetworkId, context: &Context) -> Result<Exit, Failure> {
        context.output.say("Asking the meeting point for the charter…");
        let counter = Counter::at(at, network).await.map_err(not_handed_in)?;
        let charter = counter.charter().await.map_err(not_handed_in)?;
        let (application, passphrase) = self.sign(&charter, std::slice::from_ref(counter.meeting_point()), context)?;
        let until = counter.hand_in(application.clone()).await.map_err(not_handed_in)?;
        counter.leave().await;
        tell(&charter, &application, Some(until), context)?;
        context.output.say("The members see your application now; your node is let in once enough of them vouch.");
        context.output.say("The text above is the same application: it may be sent to members who know you.");
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }

    /// Shows the Declaration, keeps the charter, and signs; with the passphrase that was asked for.
    fn sign(
        &self,
        charter: &CheckedCharter,
        seeds: &[PeerEntry],
        context: &Context,
    ) -> Result<(Application, Zeroizing<String>), Failure> {
        context.output.say(&format!("You apply to “{}” and sign its Declaration:\n", charter.charter().name));
        read_out(charter.charter().declaration.as_str(), &context.output);
        let passphrase = self.passphrase.ask()?;
        let node = Unlocked::open(&context.dir()?, &passphrase)?;
        settle(&node.store, charter, seeds).map_err(refused)?;
        let own = node.secrets.own(None);
        let profile = Profile { declaration: Some(charter.declaration()), ..own.profile };
        let key = node.secrets.transport_key();
        Ok((Application::sign(charter.network(), own.certificate, profile, &key, clock::now()), passphrase))
    }
}

fn tell(
    charter: &CheckedCharter,
    application: &Application,
    kept_until: Option<Timestamp>,
    context: &Context,
) -> Result<(), Failure> {
    let (network, name) = (charter.network().to_string(), charter.charter().name.to_string());
    let applied = Applied { network, name, application: application.to_text(), kept_until };
    context.output.show(&applied, |page| page.line(&applied.application))
}

fn not_handed_in(error: ApplyError) -> Failure {
    let exit = match &error {
        ApplyError::Address => Exit::Usage,
        ApplyError::Unreachable { .. } => Exit::NotRunning,
        ApplyError::Known | ApplyError::Full | ApplyError::Refused(_) | ApplyError::NotTheCharter => Exit::Refused,
        ApplyError::Network(_) => Exit::Failed,
    };
    Failure::of(exit, &error)
}
