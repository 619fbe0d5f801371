//! How a command ends: its exit code, and for a failure what is wrong and what to do. `docs/cli.md` promises the codes.

use std::error::Error;
use std::io;
use std::process::ExitCode;

use marshrut_protocol::local_api::{FieldProblem, Problem};

use super::output::{plain, plain_lines};

/// Exit codes. Scripts rely on the numbers: they are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Failed for a reason that has no code of its own.
    Failed = 1,
    /// The command line, or a file named on it, is not what the command takes.
    Usage = 2,
    /// There is no such service, referral or file of a node.
    NotFound = 3,
    /// The node refuses: a rule forbids it, or it is not possible in this state.
    Refused = 4,
    /// The node does not run, or does not answer.
    NotRunning = 5,
    /// The passphrase is wrong, or the node is locked.
    Locked = 6,
    /// Done, but some records of the input were refused.
    Partly = 7,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command failed, in words for the person who typed it.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    /// Empty if there is nobody left to be told.
    what: String,
    detail: Option<String>,
    cure: Option<String>,
    fields: Vec<FieldProblem>,
}

impl Failure {
    /// A failure in words.
    pub fn new(exit: Exit, what: impl Into<String>) -> Self {
        Self { exit, what: what.into(), detail: None, cure: None, fields: Vec::new() }
    }

    /// An error with its sources.
    pub fn of(exit: Exit, error: &(dyn Error + 'static)) -> Self {
        let mut what = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            let cause_text = cause.to_string();
            if !what.contains(&cause_text) {
                what = format!("{what}: {cause_text}");
            }
            source = cause.source();
        }
        Self::new(exit, what)
    }

    /// Standard output is closed: the reader has seen enough (`marshrut … | head`).
    pub(crate) fn reader_gone() -> Self {
        Self::new(Exit::Done, "")
    }

    /// Says where and with what value.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says what to do.
    pub fn with_cure(mut self, cure: impl Into<String>) -> Self {
        self.cure = Some(cure.into());
        self
    }

    /// What is wrong, without where and what to do.
    pub(crate) fn what(&self) -> &str {
        &self.what
    }

    /// The code to end with.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Says it on standard error and gives the code to end with.
    pub fn tell(self) -> ExitCode {
        if !self.what.is_empty() {
            eprintln!("error: {}", plain(&self.what));
        }
        if let Some(detail) = &self.detail {
            eprintln!("  {}", plain_lines(detail).replace('\n', "\n  "));
        }
        for FieldProblem { field, title, .. } in &self.fields {
            let field = if field.is_empty() { "the whole" } else { field };
            if *title == self.what {
                eprintln!("  in: {}", plain(field));
            } else {
                eprintln!("  {}: {}", plain(field), plain(title));
            }
        }
        if let Some(cure) = &self.cure {
            eprintln!("  what to do: {}", plain(cure));
        }
        self.exit.into()
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        let exit = match (problem.status, problem.kind.as_str()) {
            (_, "node.locked") | (401 | 403, _) => Exit::Locked,
            (_, "node.stopped") => Exit::NotRunning,
            (404, _) => Exit::NotFound,
            (400, _) => Exit::Usage,
            (409 | 413 | 422 | 429, _) => Exit::Refused,
            _ => Exit::Failed,
        };
        Self { exit, what: problem.title, detail: problem.detail, cure: problem.cure, fields: problem.fields }
    }
}

/// A file of the person who typed the command cannot be used.
pub(crate) fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::Usage, format!("{path} cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_end_with_the_codes_that_are_documented() {
        let exit = |status, kind: &str| {
            let (kind, title) = (kind.to_owned(), String::new());
            Failure::from(Problem { kind, status, title, detail: None, cure: None, fields: Vec::new() }).exit()
        };
        assert_eq!(exit(409, "node.locked"), Exit::Locked);
        assert_eq!(exit(401, "session.missing"), Exit::Locked);
        assert_eq!(exit(409, "referral.not-allowed"), Exit::Refused);
        assert_eq!(exit(422, "referral.invalid"), Exit::Refused);
        assert_eq!(exit(404, "not-found"), Exit::NotFound);
        assert_eq!(exit(400, "request.invalid"), Exit::Usage);
        assert_eq!(exit(503, "node.stopped"), Exit::NotRunning);
        assert_eq!(exit(500, "bug"), Exit::Failed);
    }

    #[test]
    fn causes_are_told_once() {
        let inner = io::Error::other("the disk is gone");
        let outer = io::Error::other(inner);
        assert_eq!(Failure::of(Exit::Failed, &outer).what, "the disk is gone");
    }
}
