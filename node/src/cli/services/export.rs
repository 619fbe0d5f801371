//! `marshrut services export`: services as a file, for directories and other programs. Who may see what is decided by
//! the node.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use http_body_util::BodyExt as _;
use marshrut_protocol::local_api::{ExportQuery, path};

use crate::cli::failure::{Exit, Failure};
use crate::cli::{Context, progress};
use crate::durable::Replacement;

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
    /// Where to write; standard output if not given
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
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
        let mut body = context.client()?.stream(path::SERVICES_EXPORT, &self.query()).await?;
        let mut target = Target::open(self.output.as_deref())?;
        let bar = progress::of_bytes(&context.output, None);
        while let Some(frame) = body.frame().await {
            let cut = |error| Failure::of(Exit::Failed, &error).with_cure("the export is not whole: try it again");
            if let Ok(piece) = frame.map_err(cut)?.into_data() {
                bar.inc(piece.len() as u64);
                target.write(&piece)?;
            }
        }
        bar.finish_and_clear();
        target.finish()?;
        Ok(Exit::Done)
    }
}

/// Where an export goes: a file appears only when it is whole.
enum Target {
    Output,
    File(Replacement),
}

impl Target {
    fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self::Output) };
        let failed = |error| Failure::new(Exit::Usage, format!("{} cannot be written: {error}", path.display()));
        Replacement::begin(path).map(Self::File).map_err(failed)
    }

    fn write(&mut self, piece: &[u8]) -> Result<(), Failure> {
        let written = match self {
            Self::Output => io::stdout().lock().write_all(piece),
            Self::File(file) => file.file.write_all(piece),
        };
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::reader_gone()),
            written => written.map_err(|error| Failure::of(Exit::Failed, &error)),
        }
    }

    fn finish(self) -> Result<(), Failure> {
        let finished = match self {
            Self::Output => io::stdout().lock().flush(),
            Self::File(file) => file.finish(),
        };
        finished.map_err(|error| Failure::of(Exit::Failed, &error))
    }
}
