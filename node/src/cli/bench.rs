//! `marshrut bench`: measures, and prints a line a figure.

use super::Context;
use super::failure::{Exit, Failure};
use crate::bench::{Bench, Figure, Verdict};

pub(super) async fn perform(context: &Context, bench: &Bench) -> Result<Exit, Failure> {
    let figures = bench.measure().await.map_err(|error| Failure::new(Exit::Failed, format!("{error:#}")))?;
    if figures.is_empty() {
        return Ok(Exit::Done);
    }
    context.output.show(&figures, |page| figures.iter().for_each(|figure| page.line(&figure.line())))?;
    let missed = |figure: &Figure| figure.verdict == Verdict::Missed;
    Ok(if figures.iter().any(missed) { Exit::Failed } else { Exit::Done })
}
