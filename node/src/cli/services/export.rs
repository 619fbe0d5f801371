//! `marshrut services export`: services as a file, for directories and other programs. Who may see what is decided by
//! the node.

use clap::{Args, ValueEnum};
use marshrut_protocol::local_api::{ExportQuery, path};

use crate::cli::failure::{Exit, Failure};
use crate::cli::target::Destination;
use crate::cli::{Context, progress};

const EXAMPLES: &str = "\
Examples:
  marshrut services export > services.jsonl
  marshrut services export --format geojson --own --output map.geojson";

/// Write services to a file.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Export {
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Hsds)]
    format: Format,
    /// For whom: `public` leaves out what is not public and all safety notes
    #[arg(long, value_enum, default_value_t = Audience::Public)]
    audience: Audience,
    /// Only what this organisation publishes
    #[arg(long)]
    own: bool,
    #[command(flatten)]
    to: Destination,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// HSDS 3.1, one service a line
    Hsds,
    /// Points for maps
    Geojson,
    /// A table
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Audience {
    /// Anyone
    Public,
    /// Members of the network
    Network,
}

impl Export {
    fn query(&self) -> ExportQuery {
        let format = match self.format {
            Format::Hsds => "hsds",
            Format::Geojson => "geojson",
            Format::Csv => "csv",
        };
        let audience = match self.audience {
            Audience::Public => "public",
            Audience::Network => "network",
        };
        ExportQuery { format: format.to_owned(), audience: audience.to_owned(), own: self.own }
    }

    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let body = context.client()?.stream(path::SERVICES_EXPORT, &self.query()).await?;
        let bar = progress::of_bytes(&context.output, None);
        let written = self.to.open()?.take(body, &bar).await?;
        if written == 0 && matches!(self.audience, Audience::Public) {
            context
                .output
                .say("Nothing is public: services that are for the network are written with --audience network.");
        }
        Ok(Exit::Done)
    }
}
