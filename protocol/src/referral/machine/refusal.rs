//! Why an action is refused before it is signed: what is wrong, and what is possible instead.

use crate::hsds::moment;
use crate::referral::Side;
use crate::referral::action::ActionKind;
use crate::referral::identifiers::FieldFinding;
use crate::referral::state::State;
use crate::time::Timestamp;

/// Why a side may not do something now. Fault of the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Only the other side ever does that.
    #[error("only the {} of a referral can do '{action}'", .side.other().name())]
    NotYours {
        /// What was tried.
        action: ActionKind,
        /// By whom.
        side: Side,
        /// What that side may do.
        instead: Vec<ActionKind>,
    },
    /// Not in this state.
    #[error("'{action}' is not possible while the referral is '{state}'")]
    NotNow {
        /// What was tried.
        action: ActionKind,
        /// The state.
        state: State,
        /// What the side may do.
        instead: Vec<ActionKind>,
    },
    /// In this state, but not before its time.
    #[error("'{action}' is not possible before the appointed time, {}", written(.from))]
    TooEarly {
        /// What was tried.
        action: ActionKind,
        /// From when on it is possible, by our own clock.
        from: Timestamp,
        /// What the side may do until then.
        instead: Vec<ActionKind>,
    },
    /// The consent has ended.
    #[error("the client's consent ended")]
    ConsentEnded {
        /// When it ended.
        at: Timestamp,
    },
    /// The consent covers no files, or has ended.
    #[error("the client did not agree to share files; a referral whose consent covers them can carry them")]
    FilesNotShared,
    /// The consent names another organisation.
    #[error("the client's consent names another receiver")]
    OtherReceiver,
    /// The texts hold something that must never leave.
    #[error("the text holds an identifier that must not be sent: {}", places(.0))]
    Identifiers(Vec<FieldFinding>),
    /// The side has said as much as one referral can hold.
    #[error("this referral has too many events")]
    Full,
}

impl Refusal {
    /// What is possible instead, in a sentence.
    pub fn cure(&self) -> String {
        match self {
            Self::NotYours { instead, .. } | Self::NotNow { instead, .. } => possible(instead),
            Self::TooEarly { from, instead, .. } => {
                format!("wait until {}; {}", written(from), possible(instead))
            }
            Self::ConsentEnded { .. } => "ask the client again and record the new consent".into(),
            Self::OtherReceiver => "record a consent that names the organisation it is sent to".into(),
            Self::Identifiers(_) => "take it out of the text; the client's handle is enough".into(),
            Self::FilesNotShared => {
                "ask the client whether files may be shared, and record a consent that says so".into()
            }
            Self::Full => "end this referral and write a new one".into(),
        }
    }
}

/// A moment in UTC; people's pages write it in their own time.
fn written(at: &Timestamp) -> String {
    moment::rfc3339(*at).unwrap_or_default()
}

/// What people can do; confirming an erasure is the node's own affair.
fn possible(instead: &[ActionKind]) -> String {
    let by_people = instead.iter().filter(|kind| !matches!(kind, ActionKind::ConfirmErasure | ActionKind::Send));
    let names: Vec<&str> = by_people.map(|kind| kind.name()).collect();
    if names.is_empty() {
        "nothing can be done with it now".into()
    } else {
        format!("possible now: {}", names.join(", "))
    }
}

/// Where and why, without repeating what was found.
fn places(findings: &[FieldFinding]) -> String {
    let place = |found: &FieldFinding| format!("{}: {}", found.field, found.finding.why);
    findings.iter().map(place).collect::<Vec<_>>().join("; ")
}
