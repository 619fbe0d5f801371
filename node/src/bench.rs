//! `marshrut bench`: the figures of `docs/benchmarks.md`, each as a ratio to a floor measured in the same run.
//!
//! Nodes of a figure run in processes or tasks of their own on loopback and in temporary directories; nothing here
//! is reachable from a running node. Absolute numbers move with the machine and with what else it does; ratios within
//! one run move little, which is why goals are ratios.

mod attachments;
mod caseload;
mod governance;
mod growth;
mod lab;
mod live;
mod pages;
mod process;
mod referral;
mod report;
mod search;
mod start;
mod sync;
mod verdicts;

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

pub use report::{Figure, Verdict};

/// What to measure.
#[derive(Debug, Clone, Args)]
pub struct Bench {
    /// Only this figure [default: all]
    figure: Option<Which>,
    /// Records in the catalogue of `sync`, `search`, `start` and the smaller one of `growth`
    #[arg(long, default_value_t = 100_000, value_name = "NUMBER")]
    records: usize,
    /// Plays a part in a figure; used by this command itself
    #[arg(long, hide = true)]
    part: Option<Part>,
    /// Where that part's node lives
    #[arg(long, hide = true)]
    home: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// A new member pulls a whole catalogue
    Sync,
    /// A record on its way to 16 and to 64 nodes
    Live,
    /// A referral and its receipt
    Referral,
    /// The same with ten times the records: minutes, and three gigabytes of disk
    Growth,
    /// Ten thousand referrals coming in, and their lists
    Caseload,
    /// Referrals with files of 1 MB
    Attachments,
    /// The pages of a busy desk
    Pages,
    /// Searching the catalogue
    Search,
    /// Verdicts of services out of three attestations each
    Verdicts,
    /// The decisions of a thousand members
    Governance,
    /// Starting, memory, and idling
    Start,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Publishes the catalogue and serves it
    Publisher,
    /// Joins and pulls it
    Joiner,
    /// Sets an empty node up
    Founder,
    /// Starts on what is there and idles
    Starter,
}

impl Bench {
    /// Measures; `seen` is told each group of figures as soon as it is there, for some take minutes. Returns all in the
    /// order measured. A part prints its own answers and returns none.
    ///
    /// # Errors
    /// If a figure cannot be measured here.
    pub async fn measure(&self, mut seen: impl FnMut(&[Figure])) -> anyhow::Result<Vec<Figure>> {
        if let (Some(part), Some(home)) = (self.part, &self.home) {
            self.play(part, home).await?;
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        let mut add = |figures: Vec<Figure>| {
            seen(&figures);
            all.extend(figures);
        };
        if self.wants(Which::Live) {
            for nodes in live::SIZES {
                add(live::measure(nodes).await?);
            }
        }
        if self.wants(Which::Search) {
            add(search::measure(self.records));
        }
        if self.wants(Which::Verdicts) {
            add(verdicts::measure(self.records));
        }
        if self.wants(Which::Governance) {
            add(governance::measure());
        }
        if self.wants(Which::Referral) {
            add(referral::measure().await?);
        }
        if self.wants(Which::Caseload) {
            add(caseload::measure().await?);
        }
        if self.wants(Which::Attachments) {
            add(attachments::measure().await?);
        }
        if self.wants(Which::Pages) {
            add(pages::measure().await?);
        }
        if self.wants(Which::Sync) || self.wants(Which::Start) {
            let work = tempfile_dir()?;
            add(sync::measure(work.path(), self.records).await?);
            if self.wants(Which::Start) {
                add(start::measure(work.path(), self.records)?);
            }
        }
        if self.wants(Which::Growth) {
            let work = tempfile_dir()?;
            add(tokio::task::block_in_place(|| growth::measure(work.path(), self.records))?);
        }
        Ok(all)
    }

    fn wants(&self, which: Which) -> bool {
        self.figure.is_none_or(|only| only == which)
    }

    async fn play(&self, part: Part, home: &Path) -> anyhow::Result<()> {
        match part {
            Part::Publisher => sync::publish(home, self.records).await,
            Part::Joiner => sync::pull(home, self.records).await,
            Part::Founder => start::found(home),
            Part::Starter => start::start(home, self.records).await,
        }
    }
}

/// A directory that goes with its owner.
struct TemporaryDir(PathBuf);

impl TemporaryDir {
    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryDir {
    fn drop(&mut self) {
        // What cannot be removed is only made-up data in the system's temporary directory.
        let _left = std::fs::remove_dir_all(&self.0);
    }
}

fn tempfile_dir() -> anyhow::Result<TemporaryDir> {
    let dir = std::env::temp_dir().join(format!("marshrut-bench-{}", std::process::id()));
    std::fs::create_dir_all(&dir)?;
    Ok(TemporaryDir(dir))
}
