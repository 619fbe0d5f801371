//! What the two sides say to each other in words: `ask`, `answer`, `report`, `message`.

use clap::Args;
use marshrut_protocol::local_api::ReferralAction;

use super::act::{Which, act, named, words};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};

/// A report in between.
#[derive(Debug, Args)]
pub(in crate::cli) struct Report {
    #[command(flatten)]
    say: Say,
    /// Where medicine is that was sent: preparing, sent, at-customs, arrived, handed-over or lost
    #[arg(long, value_name = "CODE", default_value = "")]
    shipment: String,
}

impl Report {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (text, code) = (words(&self.say.text)?, self.shipment);
        act(context, &self.say.which, ReferralAction { text, code, ..named("interim-note") }).await
    }
}

/// Something said in words.
#[derive(Debug, Args)]
pub(in crate::cli) struct Say {
    #[command(flatten)]
    which: Which,
    /// The words (`-`: from standard input)
    #[arg(long, value_name = "TEXT", default_value = "-", allow_hyphen_values = true)]
    text: String,
}

impl Say {
    pub(super) async fn perform(self, action: &str, context: &Context) -> Result<Exit, Failure> {
        act(context, &self.which, ReferralAction { text: words(&self.text)?, ..named(action) }).await
    }
}
