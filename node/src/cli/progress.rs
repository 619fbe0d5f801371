//! A bar for long work, on a terminal only: never where a program reads.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};

use super::output::Output;

/// A bar of `length` bytes; without a length, a count of what was done.
pub(crate) fn of_bytes(output: &Output, length: Option<u64>) -> ProgressBar {
    let template = match length {
        Some(_) => "{bar:32} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        None => "{spinner} {bytes} {bytes_per_sec}",
    };
    let bar = if is_wanted(output) { ProgressBar::new(length.unwrap_or_default()) } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

fn is_wanted(output: &Output) -> bool {
    !output.is_json() && io::stderr().is_terminal()
}
