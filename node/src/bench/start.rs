//! Starting, memory, and what an idle node costs.

use std::path::Path;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::lab::{Home, wait};
use super::process::{Player, Used, answer};
use super::report::Figure;

/// What a start leaves to do, such as the first calls to members that do not answer, is over by then.
const SETTLING: Duration = Duration::from_secs(15);
const IDLE: Duration = Duration::from_secs(60);

#[derive(Serialize, Deserialize)]
struct Started {
    seconds: f64,
    used: Used,
}

/// The part that sets an empty node up. A process of its own, so that its memory is not counted as the node's.
pub(super) fn found(path: &Path) -> anyhow::Result<()> {
    Home::create(path, "Empty")?.found()?;
    answer(&())
}

/// The part of a node that starts and idles.
pub(super) async fn start(path: &Path, records: usize) -> anyhow::Result<()> {
    let home = Home::open(path)?;
    // Argon2id's memory belongs to the check of the passphrase, not to the node: it is given back first.
    let begun = Instant::now();
    let (node, handle) = home.start().await?;
    wait(&handle, |status| status.services >= records).await?;
    answer(&Started { seconds: begun.elapsed().as_secs_f64(), used: Used::now()? })?;
    tokio::time::sleep(SETTLING).await;
    let settled = Used::now()?;
    tokio::time::sleep(IDLE).await;
    answer(&(Used::now()?.cpu_us - settled.cpu_us))?;
    node.stop().await;
    Ok(())
}

/// Measures an empty node, and one with the catalogue that the joiner pulled.
pub(super) fn measure(work: &Path, records: usize) -> anyhow::Result<Vec<Figure>> {
    let empty = work.join("empty");
    Player::start("founder", &empty, 0)?.hear::<()>()?;
    let mut figures = one(&empty, 0, "empty node", 0.15, 30.0)?;
    figures.extend(one(&work.join("joiner"), records, "full node", 1.0, 80.0)?);
    Ok(figures)
}

fn one(home: &Path, records: usize, name: &str, seconds: f64, megabytes: f64) -> anyhow::Result<Vec<Figure>> {
    let mut player = Player::start("starter", home, records)?;
    let started: Started = player.hear()?;
    let idle_cpu_us: f64 = player.hear()?;
    let busy = idle_cpu_us / IDLE.as_micros() as f64 * 100.0;
    Ok(vec![
        Figure::at_most(format!("start: {name} ready after the passphrase"), started.seconds, "s", seconds),
        Figure::at_most(format!("start: {name}'s memory"), started.used.rss / 1e6, "MB", megabytes),
        Figure::at_most(format!("start: {name} idle, of a core"), busy, "%", 0.1),
    ])
}
