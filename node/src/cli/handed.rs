//! What leads to a client (a handle, the digits of a slip), taken from standard input or asked for on the terminal.
//! As an argument it would stay in the shell's history and be seen by other programs meanwhile.

use std::io::{self, IsTerminal as _, Write as _};

use zeroize::Zeroizing;

use super::failure::{Exit, Failure};
use super::passphrase::first_line;

/// What was given on the command line; for `-`, the first line of standard input, asked for with `words` on a terminal.
///
/// # Errors
/// If there is nothing.
pub(super) fn handed(given: &str, words: &str) -> Result<Zeroizing<String>, Failure> {
    if given != "-" {
        return Ok(Zeroizing::new(given.to_owned()));
    }
    if io::stdin().is_terminal() {
        let mut screen = io::stderr();
        let shown = write!(screen, "{words}: ").and_then(|()| screen.flush());
        shown.map_err(|error| Failure::of(Exit::Failed, &error))?;
    }
    let line = first_line("-")?;
    Ok(Zeroizing::new(line.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_dash_is_taken_as_it_is() {
        assert_eq!(handed("7K2M-Q9XD", "Handle").expect("given").as_str(), "7K2M-Q9XD");
    }
}
