//! `marshrut bench`: the figures of `docs/benchmarks.md`, each as a ratio to a floor measured in the same run.
//!
//! Nodes of a figure run in processes or tasks of their own on loopback and in temporary directories; nothing here
//! is reachable from a running node. Absolute numbers move with the machine and with what else it does; ratios within
//! one run move little, which is why goals are ratios.

mod attachments;
mod growth;
mod lab;
mod live;
mod process;
mod referral;
mod report;
mod search;
mod start;
mod sync;

use std::path::PathBuf;

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
    /// Referrals with files of 1 MB
    Attachments,
    /// Searching the catalogue
    Search,
    /// Starting, memory, and idling
    Start,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Publishes the catalogue and serves it
    Publisher,
    /// Joins and pulls it
    Joiner,
    /// Starts on what is there and idles
    Starter,
}

impl Bench {
    /// Measures, and returns the figures in the order measured. A part prints its own answers and returns none.
    ///
    /// # Errors
    /// If a figure cannot be measured here.
    pub async fn measure(&self) -> anyhow::Result<Vec<Figure>> {
        if let (Some(part), Some(home)) = (self.part, &self.home) {
            match part {
                Part::Publisher => sync::publish(home, self.records).await?,
                Part::Joiner => sync::pull(home, self.records).await?,
                Part::Starter => start::start(home, self.records).await?,
            }
            return Ok(Vec::new());
        }
        let wanted = |which| self.figure.is_none_or(|only| only == which);
        let mut figures = Vec::new();
        if wanted(Which::Live) {
            figures.extend(live::measure().await?);
        }
        if wanted(Which::Search) {
            figures.extend(search::measure(self.records));
        }
        if wanted(Which::Referral) {
            figures.extend(referral::measure().await?);
        }
        if wanted(Which::Attachments) {
            figures.extend(attachments::measure().await?);
        }
        if wanted(Which::Sync) || wanted(Which::Start) {
            let work = tempfile_dir()?;
            figures.extend(sync::measure(work.path(), self.records).await?);
            if wanted(Which::Start) {
                figures.extend(start::measure(work.path(), self.records)?);
            }
        }
        if wanted(Which::Growth) {
            let work = tempfile_dir()?;
            figures.extend(tokio::task::block_in_place(|| growth::measure(work.path(), self.records))?);
        }
        Ok(figures)
    }
}

/// A directory that goes with its owner.
struct TemporaryDir(PathBuf);

impl TemporaryDir {
    fn path(&self) -> &std::path::Path {
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
