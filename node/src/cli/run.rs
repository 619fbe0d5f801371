//! `marshrut run`: the node until Ctrl-C.

use std::future::Future;
use std::io::{IsTerminal as _, Read as _};
use std::net::SocketAddr;

use clap::Args;
use marshrut_protocol::engine::PublishingQuota;
use marshrut_protocol::local_api::{Status, path};
use serde::Serialize;
use tracing_subscriber::EnvFilter;

use super::Context;
use super::client::Client;
use super::failure::{Exit, Failure};
use super::init::PassphraseCost;
use super::open::browse;
use super::output::{Output, Page};
use super::passphrase::PassphraseArgs;
use super::unlocked::{cannot_start, refuse_absent};
use crate::files::DataDir;
use crate::first_run;
use crate::home::Config;
use crate::network::{Listen, MEMORY_BYTES};
use crate::node::Setup;
use crate::run::{NewSettings, RunError, RunOptions, Started, run, told_to_stop};
use crate::setup::refuse_used;

/// The environment variable that says what is logged.
const LOG_VARIABLE: &str = "MARSHRUT_LOG";
/// What is logged if nothing is asked for.
const LOG_DEFAULT: &str = "warn";

/// What to do with a node that runs.
const OPEN: &str = "`marshrut open` opens its pages";

const EXAMPLES: &str = "\
Examples:
  marshrut run                                       asks for the passphrase; the first time, sets up in the browser
  marshrut run --locked                              starts locked: sign in on the pages
  marshrut run --passphrase-file /run/secrets/pass   for a service manager

Stop it with Ctrl-C. MARSHRUT_LOG=info says more on standard error.";

/// Run the node and its pages until Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Run {
    #[command(flatten)]
    passphrase: PassphraseArgs,
    /// Do not ask for the passphrase: the node waits until somebody signs in on its pages
    #[arg(long, conflicts_with = "passphrase_file")]
    locked: bool,
    #[command(flatten)]
    places: Places,
    /// Where pages and API are served, on this computer only [default: as in config.json, else 127.0.0.1:8100]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
    /// The first time: what one guess at the passphrase costs; `low` is for computers with little memory
    #[arg(long, value_enum, default_value_t = PassphraseCost::Full)]
    passphrase_cost: PassphraseCost,
    /// For practice: talk to this computer only, and say on every page that the data are made up
    #[arg(long, hide = true)]
    practice: bool,
    #[command(flatten)]
    end: End,
}

/// Where partners reach a node.
#[derive(Debug, Args)]
pub struct Places {
    /// Where partners' nodes reach this one, over QUIC (UDP) and TCP [default: as in config.json, else 0.0.0.0:8101]
    #[arg(long, value_name = "ADDRESS:PORT")]
    p2p_listen: Vec<SocketAddr>,
    /// An address under which partners reach this node, as /ip4/203.0.113.7/udp/8101/quic-v1; may be repeated
    #[arg(long, value_name = "MULTIADDRESS")]
    announce: Vec<String>,
    /// Whether this node keeps sealed messages for members whose computers are off [default: as in config.json, else
    /// meeting points do and members do not]
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    mailbox: Option<bool>,
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("say yes or no".to_owned()),
    }
}

impl Places {
    /// What a node in the context's directory is started with.
    ///
    /// # Errors
    /// If there is no node, or its settings are malformed.
    pub fn setup(&self, context: &Context) -> Result<(Setup, Config), Failure> {
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        self.in_dir(dir)
    }

    fn in_dir(&self, dir: DataDir) -> Result<(Setup, Config), Failure> {
        let config = Config::load(&dir).map_err(|error| Failure::of(Exit::Failed, &error))?;
        let listen = if self.p2p_listen.is_empty() { &config.p2p_listen } else { &self.p2p_listen };
        let announce = if self.announce.is_empty() { &config.announce } else { &self.announce };
        let listen = listen.iter().copied().map(Listen::both).collect();
        let (announce, mailbox) = (announce.clone(), self.mailbox.or(config.mailbox));
        let (applications, quota, memory_bytes) = (false, PublishingQuota::MEMBER, MEMORY_BYTES);
        Ok((Setup { dir, listen, announce, mailbox, applications, loopback_only: false, quota, memory_bytes }, config))
    }
}

/// When to stop.
#[derive(Debug, Args)]
pub struct End {
    /// Also stop when standard input ends: for programs that start nodes and must leave none behind
    #[arg(long, hide = true)]
    until_stdin_ends: bool,
}

impl End {
    /// Ready on Ctrl-C, when the system asks to end, or when standard input ends if that was asked for.
    ///
    /// # Errors
    /// If the system does not tell about signals.
    pub fn comes(&self) -> Result<impl Future<Output = ()> + Send + use<>, Failure> {
        let told = told_to_stop().map_err(|error| Failure::of(Exit::Failed, &error))?;
        let ended = self.until_stdin_ends.then(stdin_ends);
        Ok(async move {
            match ended {
                Some(ended) => tokio::select! { () = told => {}, () = ended => {} },
                None => told.await,
            }
        })
    }
}

/// A thread of its own reads, because a read that never ends must not keep the runtime from ending.
fn stdin_ends() -> impl Future<Output = ()> + Send {
    let (ended, told) = tokio::sync::oneshot::channel::<()>();
    std::thread::spawn(move || {
        let mut ignored = [0; 256];
        let mut input = std::io::stdin().lock();
        while input.read(&mut ignored).is_ok_and(|length| length > 0) {}
        drop(ended);
    });
    async move {
        let _closed = told.await;
    }
}

/// What a program learns when the node is ready.
#[derive(Serialize)]
struct Ready<'a> {
    event: &'static str,
    pages: &'a str,
    addresses: &'a [String],
    locked: bool,
    without_network: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_run: Option<&'a str>,
}

impl Run {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        let pending = first_run::is_pending(&dir);
        self.refuse_other_files(&dir)?;
        refuse_running(&dir).await?;
        let (setup, config) = self.places.in_dir(dir)?;
        let passphrase = match (self.locked, pending && self.passphrase.passphrase_file.is_none()) {
            (false, false) => self.passphrase.ask_if_possible()?,
            _ => None,
        };
        log(&context.output);
        let stop = self.end.comes()?;
        let web = self.listen.unwrap_or(config.listen);
        let word = config.word.as_str().to_owned();
        let first_run = pending.then(|| self.new_settings(web, &config));
        let setup = Setup { loopback_only: self.practice, ..setup };
        let options = RunOptions { setup, web, word, passphrase, first_run, practice: self.practice };
        let output = context.output;
        run(options, stop, move |started| tell(&output, started)).await.map_err(failed)?;
        Ok(Exit::Done)
    }

    /// A new node is set up in a browser, where its passphrase is chosen, and in a directory that holds nothing else.
    fn refuse_other_files(&self, dir: &DataDir) -> Result<(), Failure> {
        if dir.keys().exists() {
            return Ok(());
        }
        if self.locked || self.passphrase.passphrase_file.is_some() {
            return refuse_absent(dir);
        }
        refuse_used(dir).map_err(|error| {
            Failure::of(Exit::Refused, &error)
                .with_cure("name another directory with --dir; a node needs one of its own")
        })
    }

    fn new_settings(&self, web: SocketAddr, config: &Config) -> NewSettings {
        let p2p_listen =
            if self.places.p2p_listen.is_empty() { config.p2p_listen.clone() } else { self.places.p2p_listen.clone() };
        let config = Config { listen: web, p2p_listen, ..config.clone() };
        NewSettings { config, cost: self.passphrase_cost.cost() }
    }
}

/// The node that runs already is the one that is meant. One whose address another node has taken is not.
async fn refuse_running(dir: &DataDir) -> Result<(), Failure> {
    let asked = async { Client::of(dir)?.get::<Status>(path::STATUS, &()).await };
    match asked.await {
        Ok(Status { me: Some(_), .. }) => {
            Err(Failure::new(Exit::Refused, format!("the node in {} runs already", dir.path().display()))
                .with_cure(OPEN))
        }
        _ => Ok(()),
    }
}

/// Logs to standard error, as much as `MARSHRUT_LOG` asks for.
pub fn log(output: &Output) {
    let filter = EnvFilter::try_from_env(LOG_VARIABLE).unwrap_or_else(|_unset| EnvFilter::new(LOG_DEFAULT));
    let colours = std::io::stderr().is_terminal() && console::colors_enabled_stderr() && !output.is_json();
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours);
    // Only a second call in one process fails, and then somebody logs already.
    let _already = subscriber.try_init();
}

fn tell(output: &Output, started: &Started) {
    let ready = Ready {
        event: "started",
        pages: &started.pages,
        addresses: &started.addresses,
        locked: started.locked,
        without_network: started.without_network,
        first_run: started.first_run.as_deref(),
    };
    if let Some(link) = &started.first_run
        && !output.is_json()
        && std::io::stdout().is_terminal()
    {
        browse(link);
    }
    // A node without a reader of its words runs on.
    let _gone = output.show(&ready, |page| write(page, started));
}

fn write(page: &mut Page, started: &Started) {
    if let Some(link) = &started.first_run {
        page.line("Set the node up in your browser. If it does not open by itself, open this link:");
        page.line(&format!("    {link}"));
        if link.contains('#') {
            page.line("The link works once, on this computer. Starting the program anew gives another one.");
        }
        page.line("Stop it with Ctrl-C; what was done so far is kept.");
        return;
    }
    page.line(&format!("The node's pages: {}", started.pages));
    if started.locked {
        page.line("It is locked: sign in there with the passphrase.");
    } else if started.without_network {
        page.line(
            "It belongs to no network yet: `marshrut network create`, `join` or `apply`; it goes on by itself then.",
        );
    }
    page.fields(&[("partners reach it at", started.addresses.join("\n"))]);
    page.line("Stop it with Ctrl-C.");
}

/// Why a node ended, for a person.
pub fn failed(error: RunError) -> Failure {
    match error {
        RunError::Open(error) => cannot_start(error),
        RunError::NotLoopback(_) => Failure::of(Exit::Usage, &error),
        RunError::OtherRole { .. } => Failure::of(Exit::Refused, &error),
        RunError::Web { .. } => Failure::of(Exit::Refused, &error)
            .with_cure(format!("if it is this node that runs already, {OPEN}; else choose another port with --listen")),
        error => Failure::of(Exit::Failed, &error),
    }
}
