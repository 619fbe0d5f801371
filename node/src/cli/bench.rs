//! `marshrut bench`: measures, and prints a line a figure as soon as it is there.

use super::Context;
use super::failure::{Exit, Failure};
use crate::bench::{Bench, Figure, Verdict};

pub(super) async fn perform(context: &Context, bench: &Bench) -> Result<Exit, Failure> {
    let output = &context.output;
    let mut printed = Ok(());
    let seen = |figures: &[Figure]| {
        if !output.is_json() && printed.is_ok() {
            printed = figures.iter().try_for_each(|figure| output.line(&figure.line()));
        }
    };
    let figures = bench.measure(seen).await.map_err(|error| Failure::new(Exit::Failed, format!("{error:#}")))?;
    printed?;
    if output.is_json() && !figures.is_empty() {
        output.show(&figures, |_| {})?;
    }
    let missed = |figure: &Figure| figure.verdict == Verdict::Missed;
    Ok(if figures.iter().any(missed) { Exit::Failed } else { Exit::Done })
}
