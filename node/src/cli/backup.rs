//! `marshrut backup FILE`: what a new computer needs to be this organisation again, in one encrypted file.
//! `marshrut backup verify FILE`: whether the paper opens it, found out before it is needed.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use marshrut_protocol::local_api::{SignIn, path};
use marshrut_protocol::time::Timestamp;
use serde::Serialize;

use super::Context;
use super::client::Client;
use super::failure::{Exit, Failure};
use super::passphrase::PassphraseArgs;
use super::recover::PapersArgs;
use super::unlocked::{cannot_load, cannot_open, cannot_unlock, refuse_absent};
use super::words::moment;
use crate::backup::{Backup, gather};
use crate::clock;
use crate::driver::EngineDisk;
use crate::durable;
use crate::files::DataDir;
use crate::home::Config;
use crate::keyslots::KeySlots;
use crate::node::Secrets;

const EXAMPLES: &str = "\
Examples:
  marshrut backup /media/usb/help-tbilisi.backup
  marshrut backup verify /media/usb/help-tbilisi.backup   does the paper open it? Nothing is changed

The recovery code opens it, or two of the three shares that `marshrut keys shares` makes; your passphrase does not.
Keep file and code apart, and neither with the computer. In it are the root key and what the network knows. Not in it
are referrals and their content: a backup must not outlive what is destroyed.";

/// Write an encrypted backup of the organisation's keys and its place in the network.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct BackUp {
    #[command(subcommand)]
    verify: Option<Verification>,
    /// Where to write it; must not be there yet
    #[arg(value_name = "FILE", required = true)]
    file: Option<PathBuf>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

/// Trying a backup out.
#[derive(Debug, Subcommand)]
enum Verification {
    /// Open a backup with the recovery code or two shares, and say whose it is; nothing is changed
    Verify(Verify),
}

#[derive(Debug, Args)]
struct Verify {
    /// The backup file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    papers: PapersArgs,
}

impl Verify {
    /// It needs no node, as it will be needed where there is none.
    fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let backup = self.papers.open(&self.file)?;
        let identity = backup.new_identity().map_err(|error| Failure::of(Exit::Failed, &error))?;
        let opened = Opened {
            organisation: identity.org().to_string(),
            name: backup.organisation.profile.name.to_string(),
            made: backup.made,
        };
        context.output.show(&opened, |page| {
            page.line(&format!("This opens the backup of “{}” of {}.", opened.name, moment(opened.made)));
            page.line(&format!("Its root key is {}. Nothing was changed.", opened.organisation));
        })?;
        Ok(Exit::Done)
    }
}

/// What a program learns of a backup that opens.
#[derive(Serialize)]
struct Opened {
    organisation: String,
    name: String,
    made: Timestamp,
}

#[derive(Serialize)]
struct Written {
    file: String,
    bytes: usize,
}

impl BackUp {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let file = match (self.verify, self.file) {
            (Some(Verification::Verify(verify)), _) => return verify.perform(context),
            (None, Some(file)) => file,
            (None, None) => return Err(Failure::new(Exit::Usage, "say where to write the backup")),
        };
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        if file.exists() {
            return Err(Failure::new(Exit::Refused, format!("{} is there already", file.display()))
                .with_cure("give another name; an older backup is removed only once the new one is safe"));
        }
        let passphrase = self.passphrase.ask()?;
        let sealed = match of_running(&dir, &passphrase).await {
            Err(failure) if failure.exit() == Exit::NotRunning => of_stopped(&dir, &passphrase)?,
            sealed => sealed?,
        };
        durable::replace(&file, &sealed)
            .map_err(|error| Failure::new(Exit::Failed, format!("{} cannot be written: {error}", file.display())))?;
        let written = Written { file: file.display().to_string(), bytes: sealed.len() };
        context.output.show(&written, |page| {
            page.line(&format!("The backup is written: {} ({} KiB).", written.file, written.bytes.div_ceil(1024)));
            page.line("Your recovery code opens it, or two shares if you made some (`marshrut keys shares`).");
            page.line("Keep it away from this computer, and not together with the code. On a new computer:");
            page.line("    marshrut recover FILE");
        })?;
        Ok(Exit::Done)
    }
}

async fn of_running(dir: &DataDir, passphrase: &str) -> Result<Vec<u8>, Failure> {
    let sign_in = SignIn { passphrase: passphrase.to_owned() };
    Client::of(dir)?.post_for_bytes(path::BACKUP, &sign_in).await
}

/// Of a node that does not run, by this process.
fn of_stopped(dir: &DataDir, passphrase: &str) -> Result<Vec<u8>, Failure> {
    let failed = |error: &(dyn std::error::Error + 'static)| Failure::of(Exit::Failed, error);
    let master = KeySlots::unlock(&dir.keys(), passphrase).map_err(cannot_unlock)?.master;
    let slots = KeySlots::load(&dir.keys(), &master).map_err(cannot_unlock)?;
    let secrets = Secrets::load(dir, &master).map_err(|error| cannot_load(&error))?;
    let store = secrets.open_store(dir).map_err(cannot_open)?;
    let content = gather(&EngineDisk(&store), secrets.identity.author()).map_err(|error| failed(&error))?;
    let config = Config::load(dir).map_err(|error| failed(&error))?;
    let backup = Backup::of(&secrets.identity, &secrets.organisation, &config, content, clock::now());
    backup.seal(&slots, &master).map_err(|error| failed(&error))
}
