//! `marshrut services …`: one file a command.

mod duplicates;
mod export;
mod import;
mod list;
mod publish;
mod show;

use clap::Subcommand;

use super::Context;
use super::failure::{Exit, Failure};

/// Search, show, publish, import and export services.
#[derive(Debug, Subcommand)]
pub(super) enum Services {
    /// Search services of all partners
    List(list::List),
    /// Show a service with all that its publisher states
    Show(show::Show),
    /// Publish one service, or a new revision of one
    Publish(publish::Publish),
    /// Publish the services of a file: HSDS 3.1 JSON, JSON Lines or CSV
    Import(import::Import),
    /// List services that several members publish
    Duplicates(duplicates::List),
    /// Withdraw a record of ours in favour of another member's
    Merge(duplicates::Merge),
    /// Write services to a file: HSDS 3.1 JSON Lines, GeoJSON or CSV
    Export(export::Export),
}

impl Services {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::List(list) => list.perform(context).await,
            Self::Show(show) => show.perform(context).await,
            Self::Publish(publish) => publish.perform(context).await,
            Self::Import(import) => import.perform(context).await,
            Self::Duplicates(list) => list.perform(context).await,
            Self::Merge(merge) => merge.perform(context).await,
            Self::Export(export) => export.perform(context).await,
        }
    }
}
