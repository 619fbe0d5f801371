//! Writes the seeds of a fuzz target into a folder: `cargo run -p marshrut-tests --example seeds -- TARGET FOLDER`.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use marshrut_tests::fuzzed::seeds;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let target = arguments.next().context("name a target")?;
    let folder = PathBuf::from(arguments.next().context("name a folder")?);
    let seeds = seeds::of(&target);
    ensure!(!seeds.is_empty(), "there is no target {target}");
    std::fs::create_dir_all(&folder)?;
    for (number, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number:03}")), seed)?;
    }
    println!("{} seeds of {target} in {}", seeds.len(), folder.display());
    Ok(())
}
