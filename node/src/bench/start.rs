//! Starting, memory, and what an idle node costs.

use std::path::Path;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::lab::{Home, wait};
use super::process::{Player, Used, answer};
use super::report::Figure;

const IDLE: Duration = Duration::from_secs(30);

#[derive(Serialize, Deserialize)]
struct Started {
    seconds: f64,
    used: Used,
}

/// The part of a node that starts and idles.
pub(super) async fn start(path: &Path, records: usize) -> anyhow::Result<()> {
    let home = if records == 0 {
        let home = Home::create(path, "Empty")?;
        home.found()?;
        home
    } else {
        Home::open(path)?
    };
    // Argon2id's memory belongs to the check of the passphrase, not to the node: it is given back first.
    let begun = Instant::now();
    let (node, handle) = home.start().await?;
    wait(&handle, |status| status.services >= records).await?;
    answer(&Started { seconds: begun.elapsed().as_secs_f64(), used: Used::now()? })?;
    tokio::time::sleep(IDLE).await;
    answer(&Used::now()?)?;
    node.stop().await;
    Ok(())
}

/// Measures an empty node, and one with the catalogue that the joiner pulled.
pub(super) fn measure(work: &Path, records: usize) -> anyhow::Result<Vec<Figure>> {
    let mut figures = one(&work.join("empty"), 0, "empty node", 0.15, 30.0)?;
    figures.extend(one(&work.join("joiner"), records, "full node", 1.0, 80.0)?);
    Ok(figures)
}

fn one(home: &Path, records: usize, name: &str, seconds: f64, megabytes: f64) -> anyhow::Result<Vec<Figure>> {
    let mut player = Player::start("starter", home, records)?;
    let started: Started = player.hear()?;
    let idled: Used = player.hear()?;
    let busy = (idled.cpu_us - started.used.cpu_us) / IDLE.as_micros() as f64 * 100.0;
    Ok(vec![
        Figure::at_most(format!("start: {name} ready after the passphrase"), started.seconds, "s", seconds),
        Figure::at_most(format!("start: {name}'s memory"), started.used.rss / 1e6, "MB", megabytes),
        Figure::at_most(format!("start: {name} idle, of a core"), busy, "%", 0.1),
    ])
}
