//! The command line: one file a command. It decides what is asked, how answers look and with which code it ends
//! (`docs/cli.md`); every rule about the matter itself is the engine's.
//!
//! Setting a node up and running it happens in this process; everything else asks the running node over its local
//! API, because only one process may have the data directory open.

mod audit;
mod backup;
mod bench;
mod capacity;
mod client;
mod clients;
mod completions;
mod doctor;
mod events;
mod failure;
mod handed;
mod init;
mod keys;
mod network;
mod noted;
mod open;
mod output;
mod passphrase;
mod passphrases;
mod pick;
mod progress;
mod recover;
mod referrals;
mod run;
mod services;
mod slips;
mod staff;
mod status;
mod target;
mod text;
mod unlocked;
mod verifications;
mod verify;
mod words;

use std::ffi::OsString;
use std::future::Future;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use marshrut_protocol::record::certificate::Role;

use crate::demo::Demo;
use crate::files::DataDir;
use crate::home;
pub(crate) use client::Client;
pub use failure::{Exit, Failure};
pub use init::Init;
pub use network::Join;
pub use output::{Output, Page};
pub use passphrase::PassphraseArgs;
pub use run::{End, Places, failed as run_failed, log};

/// The role of a meeting point: the arguments after `bootstrap`, to the code that the process ends with.
pub type BootstrapRole = fn(Vec<OsString>) -> ExitCode;

/// What to do where a directory holds no node.
const NO_NODE_CURE: &str =
    "set one up in the browser with `marshrut run` or by hand with `marshrut init`, or name its directory with --dir";

const EXAMPLES: &str = "\
Examples:
  marshrut demo                                 three organisations on this computer, to try it out
  marshrut run                                  set a node up in the browser; later, start it
  marshrut init --name \"Help Tbilisi\" --country GE    the same by hand
  marshrut network create --name \"Partner network\"
  marshrut services list --search \"hiv test\" --country DE

Exit codes: 0 done, 1 failure, 2 wrong usage, 3 not found, 4 refused or not possible now,
5 the node is not running, 6 wrong passphrase or locked, 7 done, but some records were refused.";

/// Share services with partner organisations and refer people across borders.
#[derive(Debug, Parser)]
#[command(name = "marshrut", version, after_help = EXAMPLES, max_term_width = 110)]
struct Cli {
    /// Data directory of the node [default: $MARSHRUT_DIR, else this user's place for application data]
    #[arg(long, global = true, value_name = "DIRECTORY")]
    dir: Option<PathBuf>,
    /// Print JSON for programs: data on standard output, words for people on standard error only
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set up a new node: its keys, its passphrase, its organisation
    Init(init::Init),
    /// Found a network, invite into it, join one, show its members
    #[command(subcommand)]
    Network(network::Network),
    /// Change, add or remove passphrases; set a new one with the recovery code
    #[command(subcommand)]
    Passphrase(passphrases::Passphrases),
    /// List, invite and remove the people of this node; change their roles
    #[command(subcommand)]
    Staff(staff::People),
    /// Show and check what was done on this node
    #[command(subcommand)]
    Audit(audit::Audit),
    /// See and replace the organisation's keys; a stolen, lost or broken computer
    #[command(subcommand)]
    Keys(keys::Keys),
    /// Write an encrypted backup of the organisation's keys and its place in the network
    Backup(backup::BackUp),
    /// Set up the organisation's node on a new computer out of a backup
    Recover(recover::Recover),
    /// Run the node and its pages until Ctrl-C
    Run(run::Run),
    /// Say how the running node is
    Status,
    /// Search, show, publish, import and export services
    #[command(subcommand)]
    Services(services::Services),
    /// Write, send, answer and close referrals
    #[command(subcommand)]
    Referrals(referrals::Referrals),
    /// Ask services whether they can take somebody, without a word about the person
    #[command(subcommand)]
    Capacity(capacity::Capacity),
    /// Attest what you found of services, dispute, ask others to look, see what is due
    #[command(subcommand)]
    Verifications(verifications::Verifications),
    /// Check an exported verification without a node
    Verify(verify::Verify),
    /// Make a paper slip for a client, or ask what a slip is
    #[command(subcommand)]
    Slips(slips::Slips),
    /// Tell or erase everything that is held on one client
    #[command(subcommand)]
    Clients(clients::Clients),
    /// Say what is wrong with the node and what to do about it
    Doctor,
    /// Follow what changes at the running node
    Events(events::Events),
    /// Open the node's pages in the browser
    Open(open::Open),
    /// Start a network of three organisations on this computer, to try it out
    Demo(Demo),
    /// Print a completion script for a shell
    Completions(completions::Completions),
    /// Measure this computer and the program's figures on it (docs/benchmarks.md)
    Bench(crate::bench::Bench),
    /// Act as a meeting point: the same as the program `marshrut-bootstrap`
    #[command(hide = true, disable_help_flag = true)]
    Bootstrap(BootstrapArguments),
}

#[derive(Debug, clap::Args)]
struct BootstrapArguments {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl BootstrapArguments {
    /// The role's own arguments, with those that were read as this program's.
    fn with(self, dir: Option<PathBuf>, json: bool) -> Vec<OsString> {
        let dir = dir.into_iter().flat_map(|dir| [OsString::from("--dir"), dir.into_os_string()]);
        let json = json.then(|| OsString::from("--json"));
        self.arguments.into_iter().chain(dir).chain(json).collect()
    }
}

/// What all commands share.
pub struct Context {
    dir: Option<DataDir>,
    output: Output,
}

impl Context {
    /// The directory that was named, else this user's own; answers as JSON or in words.
    pub fn new(dir: Option<PathBuf>, json: bool) -> Self {
        Self { dir: dir.map(DataDir::new).or_else(home::default_dir), output: Output::new(json) }
    }

    /// Where answers go.
    pub fn output(&self) -> Output {
        self.output
    }

    fn dir(&self) -> Result<DataDir, Failure> {
        let nowhere = || {
            Failure::new(Exit::Usage, "the system does not say where this user's data belongs")
                .with_cure("name the data directory with --dir or MARSHRUT_DIR")
        };
        self.dir.clone().ok_or_else(nowhere)
    }

    /// A client of the node that runs in the data directory.
    fn client(&self) -> Result<Client, Failure> {
        Client::of(&self.dir()?)
    }
}

/// Runs the program with the process's own arguments.
pub fn main(bootstrap: BootstrapRole) -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => return tell(&told),
    };
    if let Command::Bootstrap(role) = cli.command {
        return bootstrap(role.with(cli.dir, cli.json));
    }
    let context = Context::new(cli.dir, cli.json);
    perform(cli.command, &context).map_or_else(Failure::tell, ExitCode::from)
}

/// Help goes to standard output and is a success, a mistake to standard error and is none.
pub fn tell(told: &clap::Error) -> ExitCode {
    // Nobody is left to be told that nobody is listening.
    let _gone = told.print();
    if told.use_stderr() { Exit::Usage.into() } else { Exit::Done.into() }
}

fn perform(command: Command, context: &Context) -> Result<Exit, Failure> {
    match command {
        Command::Init(init) => init.perform(context, Role::Member),
        Command::Network(network) => wait_for(network.perform(context)),
        Command::Passphrase(passphrases) => wait_for(passphrases.perform(context)),
        Command::Staff(people) => wait_for(people.perform(context)),
        Command::Audit(audit) => wait_for(audit.perform(context)),
        Command::Keys(keys) => wait_for(keys.perform(context)),
        Command::Backup(backup) => wait_for(backup.perform(context)),
        Command::Recover(recover) => recover.perform(context),
        Command::Run(run) => wait_for(run.perform(context)),
        Command::Status => wait_for(status::perform(context)),
        Command::Services(services) => wait_for(services.perform(context)),
        Command::Referrals(referrals) => wait_for(referrals.perform(context)),
        Command::Capacity(capacity) => wait_for(capacity.perform(context)),
        Command::Verifications(verifications) => wait_for(verifications.perform(context)),
        Command::Verify(verify) => verify.perform(context),
        Command::Slips(slips) => wait_for(slips.perform(context)),
        Command::Clients(clients) => wait_for(clients.perform(context)),
        Command::Doctor => wait_for(doctor::perform(context)),
        Command::Events(events) => wait_for(events.perform(context)),
        Command::Open(open) => open.perform(context),
        Command::Demo(demo) => wait_for(demo.perform(context)),
        Command::Completions(completions) => completions.perform(context),
        Command::Bench(bench) => wait_for(bench::perform(context, &bench)),
        Command::Bootstrap(_) => Ok(Exit::Done),
    }
}

/// Runs a command's work to its end.
///
/// # Errors
/// The work's own, or that the system gives no threads.
pub fn wait_for<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::of(Exit::Failed, &error))?;
    let result = runtime.block_on(work);
    // A read of standard input that never ends must not keep the process.
    runtime.shutdown_background();
    result
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Cli::command().debug_assert();
    }
}
