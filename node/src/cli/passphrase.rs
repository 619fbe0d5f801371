//! Asking for a passphrase: on the terminal, from a file, or from standard input. Never from the arguments or the
//! environment, which other programs can read.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use clap::Args;
use zeroize::Zeroizing;

use super::failure::{Exit, Failure, unreadable};
use super::output::Output;
use super::text::{decoded, is_utf_16, named};
use crate::strength::{SHORTEST, Strength, strength};

/// A longer first line is not a passphrase.
const MAX_BYTES: u64 = 1_024;

/// Where the passphrase comes from.
#[derive(Debug, Clone, Args)]
pub struct PassphraseArgs {
    /// Read the passphrase from the first line of FILE (`-`: of standard input) instead of asking for it
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<String>,
}

impl PassphraseArgs {
    /// The passphrase of an existing node.
    ///
    /// # Errors
    /// If there is neither a file nor a terminal.
    pub fn ask(&self) -> Result<Zeroizing<String>, Failure> {
        match &self.passphrase_file {
            Some(path) => first_line(path),
            None if io::stdin().is_terminal() => prompt("Passphrase: "),
            None => Err(nobody_to_ask()),
        }
    }

    /// The passphrase of an existing node, if there is a file or somebody to ask.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn ask_if_possible(&self) -> Result<Option<Zeroizing<String>>, Failure> {
        if self.passphrase_file.is_none() && !io::stdin().is_terminal() {
            return Ok(None);
        }
        self.ask().map(Some)
    }

    /// A passphrase for a new node, asked for twice.
    ///
    /// # Errors
    /// If it is too short, or there is neither a file nor a terminal.
    pub fn choose(&self, output: &Output) -> Result<Zeroizing<String>, Failure> {
        match &self.passphrase_file {
            Some(path) => strong_enough(first_line(path)?, output),
            None if io::stdin().is_terminal() => strong_enough(prompt_twice(output)?, output),
            None => Err(nobody_to_ask()),
        }
    }
}

/// Where a passphrase that replaces or joins others comes from.
#[derive(Debug, Clone, Args)]
pub(super) struct NewPassphraseArgs {
    /// Read the new passphrase from the first line of FILE (`-`: of standard input, after what else is read from it)
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<String>,
}

impl NewPassphraseArgs {
    /// The new passphrase, asked for twice.
    pub(super) fn choose(&self, output: &Output) -> Result<Zeroizing<String>, Failure> {
        match &self.new_passphrase_file {
            Some(path) => strong_enough(first_line(path)?, output),
            None if io::stdin().is_terminal() => strong_enough(prompt_twice(output)?, output),
            None => Err(Failure::new(Exit::Usage, "a new passphrase is needed, and there is no terminal to ask on")
                .with_cure("give it with --new-passphrase-file FILE, or - for standard input")),
        }
    }
}

/// Where the recovery code comes from.
#[derive(Debug, Clone, Args)]
pub(super) struct RecoveryArgs {
    /// Open the node with the recovery code, which is asked for
    #[arg(long)]
    recovery: bool,
    /// Read the recovery code from the first line of FILE (`-`: of standard input) instead of asking for it
    #[arg(long, value_name = "FILE")]
    recovery_file: Option<String>,
}

impl RecoveryArgs {
    /// The code as it was typed.
    pub(super) fn ask(&self) -> Result<Zeroizing<String>, Failure> {
        const WHERE: &str = "give it with --recovery-file FILE, or - for standard input";
        match &self.recovery_file {
            Some(path) => first_line(path),
            None if !self.recovery => {
                Err(Failure::new(Exit::Usage, "a passphrase is reset with the recovery code only").with_cure(
                    "say --recovery to be asked for it; who knows the passphrase uses `marshrut passphrase change`",
                ))
            }
            None if io::stdin().is_terminal() => prompt("Recovery code: "),
            None => Err(Failure::new(Exit::Usage, "the recovery code is needed, and there is no terminal to ask on")
                .with_cure(WHERE)),
        }
    }
}

fn strong_enough(chosen: Zeroizing<String>, output: &Output) -> Result<Zeroizing<String>, Failure> {
    match strength(&chosen) {
        Strength::TooShort => Err(Failure::new(Exit::Usage, "the passphrase is too short")
            .with_cure(format!("take at least {SHORTEST} characters; {ADVICE}"))),
        Strength::Fair => {
            output.say(&format!("A longer passphrase would be safer: {ADVICE}."));
            Ok(chosen)
        }
        Strength::Good => Ok(chosen),
    }
}

const ADVICE: &str = "four or five random words are strong and easy to remember";

fn nobody_to_ask() -> Failure {
    Failure::new(Exit::Usage, "a passphrase is needed, and there is no terminal to ask on")
        .with_cure("give it with --passphrase-file FILE, or --passphrase-file - for standard input")
}

/// A secret that is written on paper: from a file, from standard input, or asked for.
pub(super) fn secret_line(file: Option<&str>, words: &str, option: &str) -> Result<Zeroizing<String>, Failure> {
    match file {
        Some(path) => first_line(path),
        None if io::stdin().is_terminal() => prompt(words),
        None => {
            Err(Failure::new(Exit::Usage, "the recovery code or a share is needed, and there is no terminal to ask on")
                .with_cure(format!("give it with {option} FILE, or - for standard input")))
        }
    }
}

fn prompt(words: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(words).map(Zeroizing::new).map_err(|error| Failure::of(Exit::Failed, &error))
}

fn prompt_twice(output: &Output) -> Result<Zeroizing<String>, Failure> {
    output.say(&format!("Choose a passphrase: {ADVICE}."));
    let first = prompt("New passphrase: ")?;
    if *prompt("The same again: ")? == *first {
        return Ok(first);
    }
    Err(Failure::new(Exit::Usage, "the two passphrases differ").with_cure("start again; nothing was written"))
}

/// The first line of a file, without its line end.
pub(super) fn first_line(path: &str) -> Result<Zeroizing<String>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = match path {
        // One line and no more: the next one may be another secret.
        "-" => io::stdin().lock().take(MAX_BYTES).read_until(b'\n', &mut bytes),
        path => std::fs::File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes)),
    };
    read.map_err(|error| unreadable(named(path), &error))?;
    let end = bytes.iter().position(|byte| *byte == b'\n').filter(|_| !is_utf_16(&bytes));
    let text = decoded(&bytes[..end.unwrap_or(bytes.len())], path)?;
    let passphrase = Zeroizing::new(text.lines().next().unwrap_or_default().trim_end_matches('\r').to_owned());
    if passphrase.is_empty() {
        return Err(Failure::new(Exit::Usage, format!("there is nothing in the first line of {}", named(path))));
    }
    Ok(passphrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_line_of_a_file_is_the_passphrase() {
        let file = tempfile::NamedTempFile::new().expect("temporary file");
        let path = file.path().to_str().expect("UTF-8");
        std::fs::write(path, "correct horse battery\r\nsecond line\n").expect("write");
        assert_eq!(first_line(path).expect("readable").as_str(), "correct horse battery");
        std::fs::write(path, "\u{feff}correct horse battery\r\nsecond line\r\n").expect("write");
        assert_eq!(first_line(path).expect("marked").as_str(), "correct horse battery");
        let wide: Vec<u8> = "\u{feff}correct horse\r\nsecond\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        std::fs::write(path, wide).expect("write");
        assert_eq!(first_line(path).expect("wide").as_str(), "correct horse");
        std::fs::write(path, "\n").expect("write");
        assert_eq!(first_line(path).expect_err("empty").exit(), Exit::Usage);
        assert_eq!(first_line("/no/such/file").expect_err("missing").exit(), Exit::Usage);
    }
}
