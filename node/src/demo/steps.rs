//! What the demonstration is doing, for a person who waits: a spinner on a terminal, a line per finished step.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// The steps so far.
pub(super) struct Steps {
    is_silent: bool,
    current: Option<Step>,
}

struct Step {
    words: String,
    since: Instant,
    spinner: ProgressBar,
}

impl Steps {
    /// Silent where a program reads.
    pub(super) fn new(is_silent: bool) -> Self {
        Self { is_silent, current: None }
    }

    /// Ends the step before and begins another.
    pub(super) fn begin(&mut self, words: &str) {
        self.end();
        let spinner =
            if self.is_silent || !io::stderr().is_terminal() { ProgressBar::hidden() } else { spinner(words) };
        self.current = Some(Step { words: words.to_owned(), since: Instant::now(), spinner });
    }

    /// Ends the step, with a tick.
    pub(super) fn end(&mut self) {
        let Some(Step { words, since, spinner }) = self.current.take() else { return };
        spinner.finish_and_clear();
        if !self.is_silent {
            eprintln!("  ✓ {words} ({:.1} s)", since.elapsed().as_secs_f32());
        }
    }
}

fn spinner(words: &str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(format!("{words}…"));
    if let Ok(style) = ProgressStyle::with_template("  {spinner} {msg}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(100));
    spinner
}
