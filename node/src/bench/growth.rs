//! Ten times the catalogue: whether pulling it takes much more than ten times as long.

use std::path::Path;

use super::report::Figure;
use super::sync::{Whole, pull_whole, whole_batches};

/// How many times larger the second catalogue is.
const FACTOR: usize = 10;

/// Measures it: both catalogues are pulled in this run, the smaller first. `work` is left empty, for the larger takes
/// three gigabytes.
pub(super) fn measure(work: &Path, records: usize) -> anyhow::Result<Vec<Figure>> {
    let few = whole_batches(records);
    let many = whole_batches(records * FACTOR);
    let (short, long) = (pulled(work, few)?, pulled(work, many)?);
    Ok(vec![
        Figure::floor(format!("growth: {few} records pulled in"), short.seconds(), "s"),
        Figure::floor(format!("growth: {many} records pulled in"), long.seconds(), "s"),
        Figure::at_most("growth: time of the larger / the smaller", long.seconds() / short.seconds(), "x", 14.0),
        Figure::floor(format!("growth: joiner's peak memory, {many} records"), long.memory_mb(), "MB"),
    ])
}

fn pulled(work: &Path, records: usize) -> anyhow::Result<Whole> {
    let dir = work.join(format!("growth-{records}"));
    std::fs::create_dir_all(&dir)?;
    let whole = pull_whole(&dir, records);
    std::fs::remove_dir_all(&dir)?;
    whole
}
