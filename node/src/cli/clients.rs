//! `marshrut clients …`: everything that is held on one client, as a file, and its erasure.

use clap::{Args, Subcommand, ValueEnum};
use hyper::Method;
use marshrut_protocol::local_api::{ClientAsk, ErasureReport, Remains, path};

use super::Context;
use super::failure::{Exit, Failure};
use super::handed::handed;
use super::output::Page;
use super::target::Destination;

/// What is asked for on a terminal.
const HANDLE: &str = "Handle of the client (as in 7K2M-Q9XD)";

/// Tell or erase everything that is held on one client.
#[derive(Debug, Subcommand)]
pub(super) enum Clients {
    /// Write everything that is held on a client to a file
    Export(Export),
    /// Destroy everything that is held on a client, here and at partners
    Erase(Erase),
}

impl Clients {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Export(export) => export.perform(context).await,
            Self::Erase(erase) => erase.perform(context).await,
        }
    }
}

/// Write everything that is held on a client.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The client's handle; `-`, or nothing: asked for, or read from standard input
    #[arg(value_name = "HANDLE", default_value = "-", hide_default_value = true)]
    handle: String,
    /// For programs, or to be read
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Language of the words in HTML (as in ru)
    #[arg(long, default_value = "en")]
    language: String,
    #[command(flatten)]
    to: Destination,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// The local API's types
    Json,
    /// One page that needs nothing else
    Html,
}

impl Export {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let format = match self.format {
            Format::Json => "json",
            Format::Html => "html",
        };
        let handle = handed(&self.handle, HANDLE)?.to_string();
        let ask = ClientAsk { handle, format: format.to_owned(), language: self.language };
        let bytes = context.client()?.post_for_bytes(path::CLIENTS_EXPORT, &ask).await?;
        self.to.open()?.put(&bytes)?;
        Ok(Exit::Done)
    }
}

/// Destroy everything that is held on a client.
#[derive(Debug, Args)]
pub(super) struct Erase {
    /// The client's handle; `-`, or nothing: asked for, or read from standard input
    #[arg(value_name = "HANDLE", default_value = "-", hide_default_value = true)]
    handle: String,
    /// Yes, the client asked for it: it cannot be undone
    #[arg(long)]
    yes: bool,
}

impl Erase {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        if !self.yes {
            return Err(
                Failure::new(Exit::Usage, "erasing cannot be undone").with_cure("say --yes if the client asked for it")
            );
        }
        let ask = ClientAsk { handle: handed(&self.handle, HANDLE)?.to_string(), ..ClientAsk::default() };
        let report: ErasureReport = context.client()?.send(Method::POST, path::CLIENTS_ERASE, &ask).await?;
        context.output.show(&report, |page| write(page, &report))?;
        Ok(Exit::Done)
    }
}

fn write(page: &mut Page, report: &ErasureReport) {
    for erased in &report.erased {
        let told = if erased.partner_told { "; the partner is told to destroy its copy" } else { "" };
        page.line(&format!("Erased here: {} with {}{told}.", erased.referral.short(), erased.partner.name));
    }
    if report.logged > 0 {
        page.line("Erased here: what was written down about a partner outside the network.");
    }
    page.line("What remains:");
    for remains in &report.remains {
        page.line(match remains {
            Remains::DatesAndCodes => "- which organisations and service, dates and codes of each step; no content",
            Remains::Tombstone => "- the signed word that consent was withdrawn",
            Remains::PartnerCopy => "- the partner's copy, until its node has received this and answered",
            Remains::Papers => "- papers and files that somebody printed or saved; destroy yours",
        });
    }
}
