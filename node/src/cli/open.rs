//! `marshrut open`: the node's pages in the browser.

use std::process::{Command, Stdio};

use clap::Args;
use serde::Serialize;

use super::Context;
use super::failure::{Exit, Failure};
use crate::home::Config;

/// Open the node's pages in the browser.
#[derive(Debug, Args)]
pub(super) struct Open {
    /// Only print the address
    #[arg(long)]
    print: bool,
}

#[derive(Serialize)]
struct Pages {
    pages: String,
}

impl Open {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let address = context.client()?.address().to_owned();
        let config = Config::load(&context.dir()?).map_err(|error| Failure::of(Exit::Failed, &error))?;
        let port = address.rsplit(':').next().and_then(|port| port.parse().ok());
        let port = port.ok_or_else(|| Failure::new(Exit::Failed, format!("{address} is not an address of pages")))?;
        let pages = Pages { pages: config.word.pages(port) };
        context.output.show(&pages, |page| page.line(&pages.pages))?;
        if !self.print && !context.output.is_json() {
            browse(&pages.pages);
        }
        Ok(Exit::Done)
    }
}

/// Asks the desktop to show the address; where there is none, the printed address is what a person needs.
pub(super) fn browse(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        ("explorer", &[])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let command = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    // A computer without a desktop has no such program.
    let _no_desktop = command;
}
