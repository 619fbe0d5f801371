//! Why an action is refused before it is signed: what is wrong, and what is possible instead.

use crate::referral::Side;
use crate::referral::action::ActionKind;
use crate::referral::identifiers::FieldFinding;
use crate::referral::state::State;
use crate::time::Timestamp;

/// Why a side may not do something now. Fault of the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Only the other side ever does that.
    #[error("only the {} of a referral can do '{action}'; possible now: {}", .side.other().name(), list(.instead))]
    NotYours {
        /// What was tried.
        action: ActionKind,
        /// By whom.
        side: Side,
        /// What that side may do.
        instead: Vec<ActionKind>,
    },
    /// Not in this state.
    #[error("'{action}' is not possible while the referral is '{state}'; possible now: {}", list(.instead))]
    NotNow {
        /// What was tried.
        action: ActionKind,
        /// The state.
        state: State,
        /// What the side may do.
        instead: Vec<ActionKind>,
    },
    /// The consent has ended.
    #[error("the client's consent ended; ask for it again")]
    ConsentEnded {
        /// When it ended.
        at: Timestamp,
    },
    /// The consent covers no files, or has ended.
    #[error("the client did not agree to share files; a referral whose consent covers them can carry them")]
    FilesNotShared,
    /// The consent names another organisation.
    #[error("the client's consent names another receiver; ask for consent to this one")]
    OtherReceiver,
    /// The texts hold something that must never leave.
    #[error("the text holds an identifier that must not be sent: {}", places(.0))]
    Identifiers(Vec<FieldFinding>),
    /// The side has said as much as one referral can hold.
    #[error("this referral has too many events; close it and begin a new one")]
    Full,
}

fn list(kinds: &[ActionKind]) -> String {
    if kinds.is_empty() {
        return "nothing".into();
    }
    kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ")
}

/// Where and why, without repeating what was found.
fn places(findings: &[FieldFinding]) -> String {
    let place = |found: &FieldFinding| format!("{}: {}", found.field, found.finding.why);
    findings.iter().map(place).collect::<Vec<_>>().join("; ")
}
