//! Numbers as lines, and whether a goal was missed.

use std::process::ExitCode;

/// What was printed so far.
#[derive(Default)]
pub struct Report {
    missed: bool,
}

impl Report {
    /// A number without a goal.
    pub fn value(&mut self, what: &str, value: f64, unit: &str) {
        println!("{what:<66} {value:>12.3} {unit}");
    }

    /// A number that should be at most `goal`.
    pub fn at_most(&mut self, what: &str, value: f64, unit: &str, goal: f64) {
        let verdict = if value <= goal { "met" } else { "MISSED" };
        self.missed |= value > goal;
        println!("{what:<66} {value:>12.3} {unit:<3} <= {goal} {verdict}");
    }

    /// Failure if any goal was missed.
    pub fn outcome(&self) -> ExitCode {
        if self.missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}

/// What `percent` of a hundred values are at most; 0 without values.
pub fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default()
}
