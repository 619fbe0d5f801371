//! `marshrut completions`: a completion script for a shell.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
use serde_json::json;

use super::failure::{Exit, Failure};
use super::output::print;
use super::{Cli, Context};

const EXAMPLES: &str = "\
Examples:
  marshrut completions bash > ~/.local/share/bash-completion/completions/marshrut
  marshrut completions fish > ~/.config/fish/completions/marshrut.fish";

/// Print a completion script.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Completions {
    /// Which shell
    shell: Shell,
}

impl Completions {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "marshrut", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        if context.output.is_json() {
            context.output.show(&json!({ "script": script }), |_| ())?;
        } else {
            print(&script)?;
        }
        Ok(Exit::Done)
    }
}
