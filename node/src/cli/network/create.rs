//! `marshrut network create`: founds a network under the Declaration of the partner network.

use clap::Args;
use marshrut_protocol::text::Text;
use serde::Serialize;

use super::go_on::go_on;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::text::text_of;
use crate::cli::unlocked::{Unlocked, refuse_absent};
pub(super) use crate::join::DECLARATION;
use crate::join::{FoundError, found};

const EXAMPLES: &str = "\
Example:
  marshrut network create --name \"Партнёрская сеть помощи мигрантам\"

Every member signs the Declaration by joining; `--declaration FILE` founds a network under another text.";

/// Found a network.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Create {
    /// The network's name
    #[arg(long, value_name = "NAME")]
    name: String,
    /// A text file with another Declaration than the built-in one
    #[arg(long, value_name = "FILE")]
    declaration: Option<String>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct Founded {
    network: String,
    name: String,
}

impl Create {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        let declaration = declaration_text(self.declaration.as_deref())?;
        charter_name(&self.name)?;
        let passphrase = self.passphrase.ask()?;
        let node = Unlocked::open(&dir, &passphrase)?;
        let text = declaration.as_deref().unwrap_or(DECLARATION);
        let network = found(&node.secrets, &node.store, &self.name, text).map_err(refused)?;
        drop(node);
        let founded = Founded { network: network.to_string(), name: self.name };
        context.output.show(&founded, |page| {
            page.line(&format!("The network “{}” is founded.", founded.name));
            page.fields(&[("id", founded.network.clone())]);
            page.line("Invite partners with `marshrut network invite` once the node runs.");
        })?;
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }
}

/// The text of a Declaration of one's own, if a file with it is named.
pub(super) fn declaration_text(path: Option<&str>) -> Result<Option<String>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let text = text_of(path)?;
    if text.trim().is_empty() {
        return Err(Failure::new(Exit::Usage, format!("there is no text in {path}"))
            .with_cure("every member signs the Declaration by joining: it must say something"));
    }
    Ok(Some(text.to_string()))
}

/// A network's name. Partners read it in every invitation, and nobody can change it later.
pub(super) fn charter_name(name: &str) -> Result<Text<200>, Failure> {
    let name = Text::<200>::new(name).map_err(|error| Failure::of(Exit::Usage, &error))?;
    if name.is_empty() {
        return Err(Failure::new(Exit::Usage, "the network has no name").with_cure("say it with --name"));
    }
    Ok(name)
}

pub(super) fn refused(error: FoundError) -> Failure {
    let exit = match &error {
        FoundError::OtherNetwork(_) => Exit::Refused,
        FoundError::Text { .. } => Exit::Usage,
        FoundError::Charter(_) | FoundError::Store(_) => Exit::Failed,
    };
    Failure::of(exit, &error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_declaration_fits_a_charter() {
        let text = Text::<30_000>::new(DECLARATION).expect("fits");
        assert!(text.as_str().contains("ДЕКЛАРАЦИЯ"));
    }
}
