//! Processes of this very program: commands that run to their end, and nodes that run until they are stopped. A node
//! stops when its standard input ends, so that none outlives the demonstration, however that ends.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, ChildStdin, Command};

use crate::cli::{Exit, Failure};

/// How long a node may take to start.
pub(crate) const START: Duration = Duration::from_secs(60);
/// How long a node may take to stop before it is killed.
const STOP: Duration = Duration::from_secs(10);
/// How much of a dead node's log is shown, in lines.
const LAST_LINES: usize = 12;

/// This program with its arguments.
pub(crate) struct Program {
    arguments: Vec<OsString>,
    /// Where it makes its temporary files, if not where the system says.
    place: Option<PathBuf>,
}

/// What a node says when it is ready.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Told {
    /// Its pages; empty for a meeting point.
    #[serde(default)]
    pub(crate) pages: String,
    /// Where partners reach it.
    pub(crate) addresses: Vec<String>,
}

/// A node at work.
pub(crate) struct Running<T> {
    /// What it said when it was ready.
    pub(crate) told: T,
    name: &'static str,
    log: PathBuf,
    child: Child,
    /// Its end is the node's.
    input: ChildStdin,
}

impl Program {
    pub(crate) fn new(arguments: Vec<OsString>) -> Self {
        Self { arguments, place: None }
    }

    pub(crate) fn with_passphrase(mut self, file: &Path) -> Self {
        self.arguments.extend([OsString::from("--passphrase-file"), file.into()]);
        self
    }

    /// Temporary files go there.
    pub(crate) fn in_place(mut self, place: &Path) -> Self {
        self.place = Some(place.to_owned());
        self
    }

    /// Runs a command to its end with `input`.
    pub(crate) async fn run_to_end(self, input: &str) -> Result<(), Failure> {
        let mut command = self.command()?;
        let mut child = command.stderr(Stdio::piped()).spawn().map_err(failed)?;
        let mut stdin = child.stdin.take();
        let write = async {
            if let Some(stdin) = &mut stdin {
                // A command that does not read to the end says why in its own words.
                let _early_end = stdin.write_all(input.as_bytes()).await;
            }
            drop(stdin);
        };
        let (_, output) = tokio::join!(write, child.wait_with_output());
        let output = output.map_err(failed)?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(Failure::new(Exit::Failed, "a step of the demonstration failed").with_detail(said))
    }

    /// Starts a node and waits until it is ready, at most for so long.
    pub(crate) async fn start<T: DeserializeOwned>(
        self,
        name: &'static str,
        log: &Path,
        patience: Duration,
    ) -> Result<Running<T>, Failure> {
        let file = std::fs::File::create(log).map_err(failed)?;
        let mut command = self.command()?;
        let mut child = command.stderr(file).spawn().map_err(failed)?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::new(Exit::Failed, "a process without pipes was started"));
        };
        let mut lines = BufReader::new(output).lines();
        let first = tokio::time::timeout(patience, lines.next_line()).await;
        let told = first.ok().and_then(Result::ok).flatten().and_then(|line| serde_json::from_str(&line).ok());
        let Some(told) = told else { return Err(died(name, log).await) };
        // Whatever else it prints must not fill the pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Running { told, name, log: log.to_owned(), child, input })
    }

    fn command(&self) -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe().map_err(failed)?);
        if let Some(place) = &self.place {
            command.env("TMPDIR", place).env("TEMP", place).env("TMP", place);
        }
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        // Ctrl-C is for the demonstration alone: it stops its nodes itself, in order.
        #[cfg(unix)]
        command.process_group(0);
        Ok(command)
    }
}

impl<T> Running<T> {
    /// Whether it has ended by itself.
    pub(crate) fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Returns when the node has ended by itself.
    pub(crate) async fn died(&mut self) -> Failure {
        // Whatever the system says about its end, it has ended.
        let _status = self.child.wait().await;
        died(self.name, &self.log).await
    }

    /// Stops the node; it is killed if it does not end in time.
    pub(crate) async fn stop(self) {
        let Self { mut child, input, .. } = self;
        drop(input);
        if tokio::time::timeout(STOP, child.wait()).await.is_err() {
            // It may have ended just now.
            let _ended = child.kill().await;
        }
    }
}

async fn died(name: &str, log: &Path) -> Failure {
    let mut said = String::new();
    if let Ok(mut file) = tokio::fs::File::open(log).await {
        // A log that cannot be read says nothing.
        let _unreadable = file.read_to_string(&mut said).await;
    }
    let lines: Vec<&str> = said.lines().collect();
    let last = lines[lines.len().saturating_sub(LAST_LINES)..].join("\n");
    Failure::new(Exit::Failed, format!("{name} has ended unexpectedly")).with_detail(last)
}

fn failed(error: std::io::Error) -> Failure {
    Failure::of(Exit::Failed, &error)
}
