//! Where a command's file goes: standard output, or a file that appears only when it is whole. Nothing that is there
//! already is replaced unasked, and what is no file never.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use indicatif::ProgressBar;

use super::failure::{Exit, Failure};
use crate::durable::Replacement;

/// Where an export goes, as it is said on the command line.
#[derive(Debug, Args)]
pub(super) struct Destination {
    /// Where to write; standard output if not given
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long, requires = "output")]
    force: bool,
}

impl Destination {
    pub(super) fn open(&self) -> Result<Target, Failure> {
        match &self.output {
            Some(path) => Target::file(path, self.force),
            None => Ok(Target::Output),
        }
    }
}

/// Where an export goes.
pub(super) enum Target {
    Output,
    File(Replacement),
}

impl Target {
    /// A file at `path`; `force`: also in the place of one that is there.
    pub(super) fn file(path: &Path, force: bool) -> Result<Self, Failure> {
        match std::fs::symlink_metadata(path) {
            Ok(there) if !there.is_file() => {
                return Err(Failure::new(Exit::Usage, format!("{} is no file", path.display()))
                    .with_cure("name a file, or leave --output out for standard output"));
            }
            Ok(_) if !force => {
                return Err(Failure::new(Exit::Refused, format!("{} is there already", path.display()))
                    .with_cure("give another name, or say --force to replace it"));
            }
            _ => {}
        }
        let failed = |error| Failure::new(Exit::Usage, format!("{} cannot be written: {error}", path.display()));
        Replacement::begin(path).map(Self::File).map_err(failed)
    }

    /// Writes a body as it comes, whole; gives its length in bytes.
    pub(super) async fn take(mut self, mut body: Incoming, bar: &ProgressBar) -> Result<u64, Failure> {
        let mut written = 0;
        while let Some(frame) = body.frame().await {
            let cut = |error| Failure::of(Exit::Failed, &error).with_cure("the export is not whole: try it again");
            if let Ok(piece) = frame.map_err(cut)?.into_data() {
                bar.inc(piece.len() as u64);
                written += piece.len() as u64;
                self.write(&piece)?;
            }
        }
        bar.finish_and_clear();
        self.finish()?;
        Ok(written)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_replaced_when_asked_for_and_what_is_no_file_never() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let file = dir.path().join("export.json");
        let exit = |path: &Path, force| {
            Target::file(path, force).and_then(|target| target.put(b"new")).map_err(|no| no.exit())
        };
        assert_eq!(exit(&file, false), Ok(()));
        assert_eq!(exit(&file, false), Err(Exit::Refused));
        assert_eq!(exit(&file, true), Ok(()));
        assert_eq!(exit(dir.path(), true), Err(Exit::Usage));
        #[cfg(unix)]
        {
            let link = dir.path().join("link");
            std::os::unix::fs::symlink(&file, &link).expect("a link");
            assert_eq!(exit(&link, true), Err(Exit::Usage), "a link was replaced by a file");
            assert_eq!(exit(Path::new("/dev/null"), true), Err(Exit::Usage));
        }
    }
}
