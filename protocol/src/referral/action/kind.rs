//! Kinds of actions, without their content: the columns of the table of transitions.

use serde::{Deserialize, Serialize};

use crate::referral::Side;

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal by $side:expr;)*) => {
        /// A kind of action; its name is the same on the wire, in the local API and in the message catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum ActionKind {
            $($(#[$doc])* $kind,)*
        }

        impl ActionKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// The only side that may ever do it; `None` if both may.
            pub fn by(self) -> Option<Side> {
                match self { $(Self::$kind => $side,)* }
            }
        }
    };
}

const S: Option<Side> = Some(Side::Sender);
const R: Option<Side> = Some(Side::Receiver);
const BOTH: Option<Side> = None;

kinds! {
    /// Refer the client.
    Send = "send" by S;
    /// Say that people have seen it.
    Acknowledge = "acknowledge" by R;
    /// Ask for more.
    RequestInfo = "request-info" by R;
    /// Answer that.
    AnswerInfo = "answer-info" by S;
    /// Take the client on.
    Accept = "accept" by R;
    /// Do not take the client on.
    Decline = "decline" by R;
    /// Set an appointment.
    Schedule = "schedule" by R;
    /// Move it.
    Reschedule = "reschedule" by R;
    /// Say that the client did not come.
    NoShow = "no-show" by R;
    /// Call it off.
    CancelAppointment = "cancel-appointment" by R;
    /// Put on a waiting list.
    Wait = "wait" by R;
    /// Begin.
    Start = "start" by R;
    /// Report in between.
    InterimNote = "interim-note" by R;
    /// End with the service received.
    Complete = "complete" by R;
    /// End without it.
    Fail = "fail" by R;
    /// Confirm the outcome.
    Confirm = "confirm" by S;
    /// Ask to stop.
    RequestCancel = "request-cancel" by S;
    /// Stop.
    ConfirmCancel = "confirm-cancel" by R;
    /// Take consent back.
    WithdrawConsent = "withdraw-consent" by BOTH;
    /// Declare it a mistake.
    EnterInError = "enter-in-error" by S;
    /// Say that the content was destroyed.
    ConfirmErasure = "confirm-erasure" by BOTH;
    /// Say something.
    Message = "message" by BOTH;
    /// Add a file.
    Attach = "attach" by S;
    /// Add a file that is gone after three days.
    AttachOnce = "attach-once" by S;
}

impl ActionKind {
    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Whether it only adds something and leaves the state, and since when it holds, as they are.
    pub fn leaves_the_state(self) -> bool {
        matches!(self, Self::Message | Self::ConfirmErasure | Self::Attach | Self::AttachOnce)
    }

    /// Whether it is a decision, or holds one up: what must be signed before the deadline to count.
    pub fn is_judged_by_deadline(self) -> bool {
        matches!(self, Self::Accept | Self::Decline | Self::RequestInfo)
    }
}

impl std::fmt::Display for ActionKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
