//! `marshrut referrals confirm`: confirms an outcome, with what the person says of the service.

use clap::Args;
use marshrut_protocol::local_api::{Feedback, ReferralAction};

use super::act::{Which, act, named, words};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};

/// Confirm the outcome of a referral that we sent.
#[derive(Debug, Args)]
pub(in crate::cli) struct Confirm {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    answers: Answers,
    /// What the person says, in words (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

/// What the person says of the service; each question may be left open.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Answers {
    /// Feedback: whether the service was delivered
    #[arg(long, value_name = "true|false")]
    delivered: Option<bool>,
    /// Feedback: its quality, 1 (bad) to 5 (good)
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    quality: Option<u8>,
    /// Feedback: the wait for it, 1 (bad) to 5 (good)
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    waiting: Option<u8>,
    /// Feedback: how the staff behaved, 1 (bad) to 5 (good)
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    staff: Option<u8>,
    /// Feedback: how easy it was to get, 1 (hard) to 5 (easy)
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    difficulty: Option<u8>,
}

impl Answers {
    /// The feedback, if any question was answered.
    pub(super) fn given(self) -> Option<Feedback> {
        let Self { delivered, quality, waiting, staff, difficulty } = self;
        let feedback = Feedback { delivered, quality, waiting, staff, difficulty };
        (feedback != Feedback::default()).then_some(feedback)
    }
}

impl Confirm {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (text, feedback) = (words(&self.note)?, self.answers.given());
        act(context, &self.which, ReferralAction { text, feedback, ..named("confirm") }).await
    }
}
