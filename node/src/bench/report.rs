//! Figures as a table for people and as JSON for programs.

use serde::Serialize;

/// Whether a goal was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Met.
    Met,
    /// Missed.
    Missed,
    /// There is no goal: for comparison.
    Floor,
}

/// One measured number.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// The goal in words; empty for a floor.
    pub goal: String,
    /// Whether it was met.
    pub verdict: Verdict,
}

impl Figure {
    /// A number without a goal.
    pub fn floor(what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { what: what.into(), value, unit, goal: String::new(), verdict: Verdict::Floor }
    }

    /// A number that should be at least `goal`.
    pub fn at_least(what: impl Into<String>, value: f64, unit: &'static str, goal: f64) -> Self {
        let verdict = if value >= goal { Verdict::Met } else { Verdict::Missed };
        Self { what: what.into(), value, unit, goal: format!(">= {goal}"), verdict }
    }

    /// A number that should be at most `goal`.
    pub fn at_most(what: impl Into<String>, value: f64, unit: &'static str, goal: f64) -> Self {
        let verdict = if value <= goal { Verdict::Met } else { Verdict::Missed };
        Self { what: what.into(), value, unit, goal: format!("<= {goal}"), verdict }
    }

    /// One line of a table.
    pub fn line(&self) -> String {
        let mark = match self.verdict {
            Verdict::Met => "met",
            Verdict::Missed => "MISSED",
            Verdict::Floor => "",
        };
        format!("{:<58} {:>14} {:<8} {:>12} {mark}", self.what, rounded(self.value), self.unit, self.goal)
    }
}

fn rounded(value: f64) -> String {
    match value.abs() {
        v if v >= 1000.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}

/// What `percent` of a hundred values are at most; 0 without values.
pub(super) fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default()
}
