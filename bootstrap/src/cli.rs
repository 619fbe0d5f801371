//! The meeting point's command line: set up, join with an invitation for meeting points, run.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use marshrut_node::cli::{Context, End, Exit, Failure, Init, Join, PassphraseArgs, Places, log, run_failed, wait_for};
use marshrut_node::node::Setup;
use marshrut_node::run::run_bootstrap;
use marshrut_protocol::local_api::Standing;
use marshrut_protocol::record::certificate::Role;
use serde::Serialize;

const EXAMPLES: &str = "\
A member invites with `marshrut network invite --bootstrap`. Then here:
  marshrut-bootstrap init --name \"Meeting point Warsaw\" --country PL
  marshrut-bootstrap join @invitation.txt
  marshrut-bootstrap run --announce /ip4/203.0.113.7/udp/8101/quic-v1

With --applications, whoever knows this address and the network's id applies with `marshrut network apply --at`.";

/// A meeting point for the members of one network.
#[derive(Debug, Parser)]
#[command(name = "marshrut-bootstrap", version, after_help = EXAMPLES, max_term_width = 110)]
struct Cli {
    /// Data directory [default: $MARSHRUT_DIR, else this user's place for application data]
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
    /// Set up a new meeting point
    Init(Init),
    /// Join a network with an invitation for a meeting point
    Join(Join),
    /// Run until Ctrl-C
    Run(Run),
}

#[derive(Debug, Args)]
struct Run {
    #[command(flatten)]
    passphrase: PassphraseArgs,
    #[command(flatten)]
    places: Places,
    /// Let organisations that know no member hand their applications in here; members see them and vouch, or do not
    #[arg(long)]
    applications: bool,
    #[command(flatten)]
    end: End,
}

/// What a program learns when the meeting point is ready.
#[derive(Serialize)]
struct Ready<'a> {
    event: &'static str,
    addresses: &'a [String],
}

/// Runs the program with the arguments after its name.
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    let program = OsString::from("marshrut-bootstrap");
    match Cli::try_parse_from(std::iter::once(program).chain(arguments)) {
        Ok(cli) => {
            let context = Context::new(cli.dir, cli.json);
            perform(cli.command, &context).map_or_else(Failure::tell, ExitCode::from)
        }
        Err(told) => marshrut_node::cli::tell(&told),
    }
}

fn perform(command: Command, context: &Context) -> Result<Exit, Failure> {
    match command {
        Command::Init(init) => init.perform(context, Role::Bootstrap),
        Command::Join(join) => wait_for(join.perform(context)),
        Command::Run(run) => wait_for(run.perform(context)),
    }
}

/// What its operator must know of where it stands; nothing if members use it.
fn not_belonging(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Member => None,
        Standing::Stranger => Some(
            "It does not belong yet: nobody uses it until enough members vouch for it. Leave it running, and ask them \
             (marshrut network vouch NAME).",
        ),
        Standing::Suspended => Some("The members have suspended it: nobody uses it. Call a member."),
        Standing::Left => Some("It has left the network: nobody uses it."),
    }
}

impl Run {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (setup, _) = self.places.setup(context)?;
        let setup = Setup { applications: self.applications, ..setup };
        let passphrase = self.passphrase.ask()?;
        let output = context.output();
        log(&output);
        let stop = self.end.comes()?;
        let started = move |addresses: &[String], standing: Standing| {
            // A meeting point without a reader of its words runs on.
            let _gone = output.show(&Ready { event: "started", addresses }, |page| {
                page.line("The meeting point is open.");
                page.fields(&[("members reach it at", addresses.join("\n"))]);
                if let Some(words) = not_belonging(standing) {
                    page.line(words);
                }
            });
        };
        run_bootstrap(setup, passphrase, stop, started).await.map_err(run_failed)?;
        Ok(Exit::Done)
    }
}
