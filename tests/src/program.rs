//! The program under test, and commands that run to their end.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The built program `marshrut`.
///
/// # Panics
/// If it is not built: `cargo test --workspace` builds it, `cargo test -p marshrut-tests` alone does not.
pub fn program() -> PathBuf {
    sibling("marshrut")
}

/// A program that was built beside the test that runs.
///
/// # Panics
/// If it is not built.
pub fn sibling(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the test's own path");
    let profile = own.parent().and_then(Path::parent).expect("tests lie in target/<profile>/deps");
    let path = profile.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.exists(),
        "{} is not built; run `cargo build --workspace` first, or `cargo test --workspace`",
        path.display()
    );
    path
}

/// What a command did.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The command line, for messages.
    pub line: String,
    /// Its exit code; `None` if it was killed.
    pub code: Option<i32>,
    /// What it printed for programs.
    pub stdout: String,
    /// What it said to people.
    pub stderr: String,
}

impl Outcome {
    /// Asserts the exit code.
    ///
    /// # Panics
    /// If it is another one.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "`{}` said:\n{}{}", self.line, self.stdout, self.stderr);
        self
    }

    /// Its output as JSON.
    ///
    /// # Panics
    /// If it is none.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| {
            panic!("`{}` printed no JSON ({error}):\n{}{}", self.line, self.stdout, self.stderr)
        })
    }
}

/// Runs the program under test with `arguments` and `input`.
///
/// # Panics
/// If it cannot be started.
pub fn marshrut(arguments: &[&str], input: &[u8]) -> Outcome {
    let mut child = Command::new(program())
        .args(arguments)
        .env_remove("MARSHRUT_DIR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    // A thread of its own writes: the command may print more than a pipe holds before it has read everything.
    let writer = std::thread::spawn(move || {
        // A command that ends early has said why.
        let _early_end = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer does not panic");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program prints UTF-8");
    let line = format!("marshrut {}", arguments.join(" "));
    Outcome { line, code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}
