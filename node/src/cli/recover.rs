//! `marshrut recover BACKUP`: the organisation's node on a new computer, with the recovery code or two shares.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use marshrut_protocol::time::Timestamp;
use serde::Serialize;

use super::Context;
use super::failure::{Exit, Failure, unreadable};
use super::init::{ANOTHER_CODE, PassphraseCost};
use super::keys::refuse_impossible;
use super::output::Page;
use super::passphrase::{PassphraseArgs, secret_line};
use super::words::{moment, typed_moment};
use crate::backup::{Backup, BackupError};
use crate::home::{Config, Word};
use crate::keyslots::{InvalidShares, RecoveryCode, Share, SlotKind};
use crate::restore::{Recovered, Recovery, RestoreError, recover};
use crate::setup::SetupError;

const EXAMPLES: &str = "\
Examples:
  marshrut recover help-tbilisi.backup                            after the computer broke
  marshrut recover help-tbilisi.backup --since 2026-11-20T18:00   it was stolen or lost on 20 November about six

You need the backup file and either the recovery code (nine groups) or two of the three shares (eleven groups each).
Then choose a passphrase for the new computer and start the node. It tells your partners by itself: the old computer is
cut off within seconds, and what it signs, or signed since the time that you give, counts nowhere.

If you have no backup, or the thief may know the passphrase, the root key is not yours alone any more: call a partner
now. The members can vote a new root key in; see docs/keys.md.";

/// Set up the organisation's node on a new computer out of a backup.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Recover {
    /// The backup file
    #[arg(value_name = "BACKUP")]
    backup: PathBuf,
    /// The old computer was in other hands since then (2026-11-20T18:00): whatever it signed since is void
    #[arg(long, value_name = "WHEN", value_parser = typed_moment)]
    since: Option<Timestamp>,
    #[command(flatten)]
    papers: PapersArgs,
    #[command(flatten)]
    passphrase: PassphraseArgs,
    /// What one guess at the passphrase costs: `low` is for computers with little memory, tests and demonstrations
    #[arg(long, value_enum, default_value_t = PassphraseCost::Full)]
    passphrase_cost: PassphraseCost,
    /// The node's word in the address of its pages [default: as before]
    #[arg(long)]
    word: Option<Word>,
    /// Where pages and API are served, on this computer only [default: as before]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Where partners' nodes reach this one; may be repeated [default: as before]
    #[arg(long, value_name = "ADDRESS:PORT")]
    p2p_listen: Vec<SocketAddr>,
}

/// What opens a backup.
#[derive(Debug, Args)]
pub(super) struct PapersArgs {
    /// Read the recovery code, or the first share, from the first line of FILE (`-`: of standard input)
    #[arg(long, value_name = "FILE")]
    code_file: Option<String>,
    /// Read the second share from the first line of FILE (`-`: of standard input, after what else is read from it)
    #[arg(long, value_name = "FILE")]
    second_share_file: Option<String>,
}

impl PapersArgs {
    /// The backup in a file, opened with what is asked for or read.
    pub(super) fn open(&self, backup: &Path) -> Result<Backup, Failure> {
        let file = std::fs::read(backup).map_err(|error| unreadable(&backup.display().to_string(), &error))?;
        let (code, kind) = self.ask()?;
        Backup::open(&file, &code, kind).map_err(cannot_open)
    }

    /// The recovery code, or what two shares give together.
    fn ask(&self) -> Result<(RecoveryCode, SlotKind), Failure> {
        let typed = secret_line(self.code_file.as_deref(), "Recovery code, or one of the shares: ", "--code-file")?;
        if let Ok(first) = Share::parse(&typed) {
            let words = "Another person's share: ";
            let second = secret_line(self.second_share_file.as_deref(), words, "--second-share-file")?;
            let code = Share::parse(&second).and_then(|second| first.join(&second)).map_err(wrong_share)?;
            return Ok((code, SlotKind::Shares));
        }
        let code = RecoveryCode::parse(&typed).map_err(|error| {
            Failure::of(Exit::Usage, &error)
                .with_cure("look at the paper again; 0 and O, 1 and I are taken for each other")
        })?;
        Ok((code, SlotKind::Recovery))
    }
}

/// What a program learns.
#[derive(Serialize)]
struct Report {
    dir: String,
    organisation: String,
    name: String,
    node: String,
    backup_of: Timestamp,
    recovery_code: String,
}

impl Recover {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        if dir.keys().exists() {
            return Err(refused(SetupError::Exists(dir.path().to_owned()).into()));
        }
        let backup = self.papers.open(&self.backup)?;
        if let (Some(since), Ok(held)) = (self.since, backup.organisation.certificate.verify()) {
            refuse_impossible(since, &held)?;
        }
        context.output.say(&format!(
            "This is the backup of “{}” of {}. Choose a passphrase for this computer.",
            backup.organisation.profile.name,
            moment(backup.made)
        ));
        let passphrase = self.passphrase.choose(&context.output)?;
        let recovery = Recovery { config: self.config(&backup), cost: self.passphrase_cost.cost(), since: self.since };
        let recovered = recover(&dir, &backup, &recovery, &passphrase).map_err(refused)?;
        let report = report(&dir.path().display().to_string(), &backup, &recovered);
        context.output.show_once(&report, |page| write(page, &report, self.since), ANOTHER_CODE)?;
        Ok(Exit::Done)
    }

    fn config(&self, backup: &Backup) -> Config {
        let mut config = backup.config().unwrap_or_default();
        // Where the old computer was reached is not where this one is.
        config.announce.clear();
        config.word = self.word.clone().unwrap_or(config.word);
        config.listen = self.listen.unwrap_or(config.listen);
        if !self.p2p_listen.is_empty() {
            config.p2p_listen.clone_from(&self.p2p_listen);
        }
        config
    }
}

fn report(dir: &str, backup: &Backup, recovered: &Recovered) -> Report {
    Report {
        dir: dir.to_owned(),
        organisation: recovered.org.to_string(),
        name: backup.organisation.profile.name.to_string(),
        node: recovered.transport.to_string(),
        backup_of: backup.made,
        recovery_code: recovered.recovery.to_text().to_string(),
    }
}

fn write(page: &mut Page, report: &Report, since: Option<Timestamp>) {
    page.line(&format!("“{}” is set up on this computer, with new keys.", report.name));
    page.blank();
    page.heading("New recovery code. Write it on paper now: it is shown only this once.");
    page.line(&format!("    {}", report.recovery_code));
    page.blank();
    page.line("Next: start the node with `marshrut run` and leave it running. By itself it");
    page.line("  1. tells your partners its new key; each that hears of it cuts the old computer off,");
    page.line("  2. fetches your organisation's history from them, and signs nothing before,");
    page.line(&match since {
        Some(since) => format!("  3. makes void everything that the old computer signed since {}.", moment(since)),
        None => "  3. ends the old key after the last entry that partners hold.".to_owned(),
    });
    page.line("`marshrut keys list` says how far it is. Referrals are in no backup: ask the partners about open ones.");
    page.line(
        "Then make new shares if you use them (`marshrut keys shares`), and a new backup (`marshrut backup FILE`).",
    );
}

fn wrong_share(error: InvalidShares) -> Failure {
    Failure::of(Exit::Usage, &error).with_cure("look at the papers again; any two of the three will do")
}

fn cannot_open(error: BackupError) -> Failure {
    let exit = match &error {
        BackupError::Refused => Exit::Locked,
        BackupError::NotABackup | BackupError::Newer(_) => Exit::Usage,
        _ => Exit::Failed,
    };
    Failure::of(exit, &error)
}

fn refused(error: RestoreError) -> Failure {
    let exists = matches!(error, RestoreError::Setup(SetupError::Exists(_) | SetupError::NotEmpty(_)));
    let failure = Failure::of(if exists { Exit::Refused } else { Exit::Failed }, &error);
    if exists {
        failure.with_cure("name a new directory with --dir; nothing is ever written over a node")
    } else {
        failure
    }
}
