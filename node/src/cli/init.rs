//! `marshrut init`: sets up a new node and shows its recovery code, once.

use clap::{Args, ValueEnum};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::text::{Country, InvalidText, Text};
use serde::Serialize;
use std::net::SocketAddr;

use super::Context;
use super::failure::{Exit, Failure};
use super::output::Page;
use super::passphrase::PassphraseArgs;
use crate::files::DataDir;
use crate::home::{Config, Word};
use crate::keyslots::Cost;
use crate::setup::{Created, NewNode, SetupError, set_up_by};

const EXAMPLES: &str = "\
Examples:
  marshrut init --name \"Help Tbilisi\" --country GE
  marshrut init --dir /srv/marshrut --name \"Помощь Алматы\" --country KZ --passphrase-file /run/secrets/passphrase";

/// Set up a new node: its keys, its passphrase, its organisation.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Init {
    /// The organisation's name, as partners will see it
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The country it works in (two letters, as in GE)
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    country: Country,
    /// Your own name, as colleagues on this node will see it; partners never do
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
    /// What one guess at the passphrase costs: `low` is for computers with little memory, tests and demonstrations
    #[arg(long, value_enum, default_value_t = PassphraseCost::Full)]
    passphrase_cost: PassphraseCost,
    /// The node's word in the address of its pages: http://WORD.localhost:8100/
    #[arg(long, default_value = "marshrut")]
    word: Word,
    /// Where pages and API are served, on this computer only
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// Where partners' nodes reach this one, over QUIC (UDP) and TCP; may be repeated
    #[arg(long, value_name = "ADDRESS:PORT")]
    p2p_listen: Vec<SocketAddr>,
}

/// A country, and none of the letters that ISO 3166-1 leaves to everybody (XK, which is in use, is one of them).
fn country(text: &str) -> Result<Country, String> {
    let country: Country = text.parse().map_err(|error: InvalidText| error.to_string())?;
    match country.as_str().as_bytes() {
        b"AA" | b"ZZ" | [b'Q', b'M'..=b'Z'] => Err(format!("{country} is no country (two letters, as in GE)")),
        _ => Ok(country),
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum PassphraseCost {
    /// 256 MiB of memory, about a second
    Full,
    /// 64 MiB of memory
    Low,
}

impl PassphraseCost {
    pub(super) fn cost(self) -> Cost {
        match self {
            Self::Full => Cost::DEFAULT,
            Self::Low => Cost::FLOOR,
        }
    }
}

/// What to do if nobody saw the recovery code.
pub(super) const ANOTHER_CODE: &str = "the node is set up; make another code: marshrut passphrase recovery-code";

/// What a program learns.
#[derive(Serialize)]
struct Report {
    dir: String,
    organisation: String,
    node: String,
    recovery_code: String,
}

impl Init {
    /// Sets up a node of the given role.
    ///
    /// # Errors
    /// If there is a node already, the passphrase is too short, or files cannot be written.
    pub fn perform(&self, context: &Context, role: Role) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        if dir.keys().exists() {
            return Err(refused(SetupError::Exists(dir.path().to_owned())));
        }
        let node = self.node(role)?;
        let passphrase = self.passphrase.choose(&context.output)?;
        let created = set_up_by(&dir, &node, &passphrase, self.person.as_deref()).map_err(refused)?;
        let report = report(&dir, &created);
        context.output.show_once(&report, |page| write(page, &report, role), ANOTHER_CODE)?;
        Ok(Exit::Done)
    }

    fn node(&self, role: Role) -> Result<NewNode, Failure> {
        let wrong = |error| Failure::of(Exit::Usage, &error).with_cure("give another --name");
        let name = Text::new(&self.name).map_err(wrong)?;
        if name.is_empty() {
            return Err(Failure::new(Exit::Usage, "an organisation needs a name").with_cure("give one with --name"));
        }
        let defaults = Config::default();
        let p2p_listen = if self.p2p_listen.is_empty() { defaults.p2p_listen } else { self.p2p_listen.clone() };
        let listen = self.listen.unwrap_or(defaults.listen);
        if !listen.ip().is_loopback() {
            return Err(Failure::new(
                Exit::Usage,
                format!("--listen {listen} is not an address of this computer alone"),
            )
            .with_cure("the pages are served on 127.0.0.1 or ::1 only; partners reach the node at --p2p-listen"));
        }
        let config = Config { listen, p2p_listen, word: self.word.clone(), announce: defaults.announce, mailbox: None };
        Ok(NewNode { name, country: self.country.clone(), role, cost: self.passphrase_cost.cost(), config })
    }
}

fn refused(error: SetupError) -> Failure {
    let exit = match &error {
        SetupError::Exists(_) | SetupError::NotEmpty(_) => Exit::Refused,
        _ => Exit::Failed,
    };
    let failure = Failure::of(exit, &error);
    match error {
        SetupError::Exists(_) => {
            failure.with_cure("start it with `marshrut run`, or name another directory with --dir")
        }
        _ => failure,
    }
}

fn report(dir: &DataDir, created: &Created) -> Report {
    Report {
        dir: dir.path().display().to_string(),
        organisation: created.org.to_string(),
        node: created.transport.to_string(),
        recovery_code: created.recovery.to_text().to_string(),
    }
}

fn write(page: &mut Page, report: &Report, role: Role) {
    page.line("The node is set up.");
    page.fields(&[("directory", report.dir.clone()), ("organisation", report.organisation.clone())]);
    page.blank();
    page.heading("Recovery code. Write it on paper now: it is shown only this once.");
    page.line(&format!("    {}", report.recovery_code));
    page.line(
        "Whoever has it opens the node without the passphrase: keep it in a safe place, away from this computer.",
    );
    page.blank();
    page.line(match role {
        Role::Member => "Next: found a network with `marshrut network create --name NAME`,\nor join one with `marshrut network join @FILE`.",
        Role::Bootstrap => "Next: join a network with an invitation for a meeting point.",
    });
}
