//! What is told when a step of the first run was not done: its cause as a stable name, and what to do.

use std::io;

use axum::http::StatusCode;
use marshrut_protocol::wire::InvalidInvitation;

use crate::accounts::AccountsError;
use crate::api::problem::Refused;
use crate::backup::BackupError;
use crate::first_run::FirstRunError;
use crate::join::{FoundError, JoinError};
use crate::keyslots::InvalidCode;
use crate::restore::RestoreError;
use crate::setup::SetupError;
use crate::store::StoreError;

pub(in crate::api) fn refused(error: &FirstRunError) -> Refused {
    // A port that is taken, or a partner that does not answer, is no matter of the disk.
    let of_network = matches!(error, FirstRunError::Start(_) | FirstRunError::Join(_));
    if let Some(system) = error.system().filter(|_| !of_network) {
        return cannot_write(system, error);
    }
    match error {
        FirstRunError::NotNow => told(StatusCode::CONFLICT, "first-run.not-now", error)
            .with_cure("GET /api/v1/first-run says which step is next"),
        FirstRunError::Weak => wrong("passphrase", "passphrase.too-short", error)
            .with_cure("take at least ten characters; four or five random words are strong and easy to remember"),
        FirstRunError::TypedWrong(places) => typed_wrong(places, error),
        FirstRunError::Field(field, kind, title) => wrong(field, &format!("{field}.{kind}"), title),
        FirstRunError::NotAgreed => wrong("agreed", "declaration.not-agreed", error),
        FirstRunError::Invitation(invalid) => invitation(invalid),
        FirstRunError::Join(error) => admission(error),
        FirstRunError::Code(InvalidCode::Shape) => wrong("code", "code.shape", error),
        FirstRunError::Code(InvalidCode::Misspelt) => wrong("code", "code.misspelt", error),
        FirstRunError::Shares(_) => wrong("second_share", "code.shares", error),
        FirstRunError::Backup(error) => backup(error),
        FirstRunError::Found(FoundError::Text { what: "name", .. }) => wrong("network", "network.invalid", error),
        FirstRunError::Found(FoundError::Text { .. }) => wrong("declaration", "declaration.invalid", error),
        FirstRunError::Setup(SetupError::Accounts(AccountsError::Name))
        | FirstRunError::Restore(RestoreError::Setup(SetupError::Accounts(AccountsError::Name))) => {
            wrong("person", "person.length", error)
        }
        FirstRunError::Setup(SetupError::NotEmpty(_))
        | FirstRunError::Restore(RestoreError::Setup(SetupError::NotEmpty(_))) => {
            told(StatusCode::CONFLICT, "first-run.not-empty", error)
        }
        FirstRunError::Store(StoreError::InUse { .. }) => told(StatusCode::CONFLICT, "first-run.in-use", error)
            .with_cure("end the other program that has the data directory open, then repeat this step"),
        FirstRunError::Start(_) => told(StatusCode::SERVICE_UNAVAILABLE, "first-run.cannot-start", error)
            .with_cure("repeat this step once the cause is gone; what was done so far is kept"),
        FirstRunError::Interrupted => Refused::bug(error.to_string()),
        other => told(StatusCode::SERVICE_UNAVAILABLE, "first-run.failed", other),
    }
}

fn told(status: StatusCode, kind: &str, error: impl ToString) -> Refused {
    Refused::new(status, kind, error.to_string())
}

/// One field is wrong.
fn wrong(field: &str, kind: &str, error: impl ToString) -> Refused {
    told(StatusCode::UNPROCESSABLE_ENTITY, kind, error.to_string()).with_field(field, kind, error.to_string())
}

fn cannot_write(system: &io::Error, error: &FirstRunError) -> Refused {
    use io::ErrorKind::{
        FileTooLarge, NotADirectory, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    let (kind, cure) = match system.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => {
            ("first-run.disk-full", "make room on the disk, then repeat this step; nothing is half written")
        }
        PermissionDenied | ReadOnlyFilesystem | NotADirectory => (
            "first-run.unwritable",
            "let this user write there, or start `marshrut run --dir` with another directory; nothing is half written",
        ),
        _ => ("first-run.cannot-write", "repeat this step; nothing is half written"),
    };
    told(StatusCode::SERVICE_UNAVAILABLE, kind, "the data directory cannot be written")
        .with_detail(error.to_string())
        .with_cure(cure)
}

fn typed_wrong(places: &[usize], error: &FirstRunError) -> Refused {
    let refused = told(StatusCode::UNPROCESSABLE_ENTITY, "recovery-code.typed-wrong", error)
        .with_cure("look at the paper again, or make a new code");
    places.iter().fold(refused, |refused, place| {
        refused.with_field(&format!("groups.{place}"), "recovery-code.typed-wrong", error.to_string())
    })
}

fn invitation(invalid: &InvalidInvitation) -> Refused {
    match invalid {
        InvalidInvitation::Prefix => wrong("text", "invitation.none", invalid),
        InvalidInvitation::Damaged => wrong("text", "invitation.damaged", invalid),
    }
}

fn admission(error: &JoinError) -> Refused {
    let (status, kind) = match error {
        JoinError::Expired => (StatusCode::CONFLICT, "invitation.expired"),
        JoinError::OtherRole { .. } => (StatusCode::CONFLICT, "invitation.other-role"),
        JoinError::Refused => (StatusCode::CONFLICT, "invitation.refused"),
        JoinError::OtherNetwork(_) => (StatusCode::CONFLICT, "invitation.other-network"),
        JoinError::NotTheCharter => (StatusCode::CONFLICT, "invitation.not-the-charter"),
        JoinError::Unreachable { .. } => (StatusCode::SERVICE_UNAVAILABLE, "invitation.unreachable"),
        JoinError::Network(_) | JoinError::Store(_) => (StatusCode::SERVICE_UNAVAILABLE, "first-run.failed"),
    };
    told(status, kind, error)
}

fn backup(error: &BackupError) -> Refused {
    match error {
        BackupError::Refused => wrong("code", "backup.refused", error),
        BackupError::NotABackup => wrong("file", "backup.none", error),
        BackupError::Newer(_) => wrong("file", "backup.newer", error),
        BackupError::Damaged(_) => wrong("file", "backup.damaged", error),
        BackupError::Slots(_) | BackupError::NoEntropy(_) => {
            told(StatusCode::SERVICE_UNAVAILABLE, "first-run.failed", error)
        }
    }
}
