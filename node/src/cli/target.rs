//! Where a command's file goes: standard output, or a file that appears only when it is whole.

use std::io::{self, Write as _};
use std::path::Path;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use indicatif::ProgressBar;

use super::failure::{Exit, Failure};
use crate::durable::Replacement;

/// Where an export goes.
pub(super) enum Target {
    Output,
    File(Replacement),
}

impl Target {
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self::Output) };
        let failed = |error| Failure::new(Exit::Usage, format!("{} cannot be written: {error}", path.display()));
        Replacement::begin(path).map(Self::File).map_err(failed)
    }

    /// Writes a body as it comes, whole.
    pub(super) async fn take(mut self, mut body: Incoming, bar: &ProgressBar) -> Result<(), Failure> {
        while let Some(frame) = body.frame().await {
            let cut = |error| Failure::of(Exit::Failed, &error).with_cure("the export is not whole: try it again");
            if let Ok(piece) = frame.map_err(cut)?.into_data() {
                bar.inc(piece.len() as u64);
                self.write(&piece)?;
            }
        }
        bar.finish_and_clear();
        self.finish()
    }

    /// Writes bytes that are there already, whole.
    pub(super) fn put(mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.write(bytes)?;
        self.finish()
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
