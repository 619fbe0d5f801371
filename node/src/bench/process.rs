//! What the system says of this process, and the other processes of a figure.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, ensure};

/// What a process used so far.
#[derive(Debug, Clone, Copy, serde::Serialize, serde::Deserialize)]
pub(super) struct Used {
    /// User and system time in microseconds.
    pub(super) cpu_us: f64,
    /// Resident memory now, in bytes.
    pub(super) rss: f64,
    /// The most resident memory so far, in bytes.
    pub(super) peak_rss: f64,
}

impl Used {
    /// Of this process.
    pub(super) fn now() -> anyhow::Result<Self> {
        let stat = std::fs::read_to_string("/proc/self/stat").context("the figures need Linux's /proc")?;
        let fields: Vec<&str> =
            stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().collect()).unwrap_or_default();
        let ticks = |at: usize| fields.get(at).and_then(|f| f.parse::<f64>().ok()).unwrap_or_default();
        let status = std::fs::read_to_string("/proc/self/status")?;
        let kib = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok()).unwrap_or_default() * 1024.0
        };
        // The kernel counts in hundredths of a second (USER_HZ) on every Linux that people run.
        Ok(Self { cpu_us: (ticks(11) + ticks(12)) * 10_000.0, rss: kib("VmRSS:"), peak_rss: kib("VmHWM:") })
    }
}

/// Bytes in the files below a directory.
pub(super) fn disk_bytes(dir: &Path) -> anyhow::Result<f64> {
    let mut sum = 0.0;
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let kind = entry.metadata()?;
        sum += if kind.is_dir() { disk_bytes(&entry.path())? } else { kind.len() as f64 };
    }
    Ok(sum)
}

/// Another process that plays a part: one line of JSON for each answer.
pub(super) struct Player {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Player {
    /// Starts it.
    pub(super) fn start(part: &str, home: &Path, records: usize) -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["bench", "--part", part, "--records", &records.to_string(), "--home"])
            .arg(home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().context("a pipe")?;
        let output = BufReader::new(child.stdout.take().context("a pipe")?);
        Ok(Self { child, input, output })
    }

    /// Tells it a line.
    pub(super) fn tell(&mut self, line: &str) -> anyhow::Result<()> {
        writeln!(self.input, "{line}")?;
        Ok(self.input.flush()?)
    }

    /// Waits for its next answer.
    pub(super) fn hear<T: serde::de::DeserializeOwned>(&mut self) -> anyhow::Result<T> {
        let mut line = String::new();
        ensure!(self.output.read_line(&mut line)? > 0, "a part of the figure ended early; see its words above");
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone afterwards.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// Answers the process that started this one.
pub(super) fn answer(value: &impl serde::Serialize) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(std::io::stdout().flush()?)
}

/// Waits for the next line from the process that started this one.
pub(super) fn told() -> anyhow::Result<String> {
    let mut line = String::new();
    ensure!(std::io::stdin().read_line(&mut line)? > 0, "the process that measures is gone");
    Ok(line.trim().to_owned())
}
