//! What the two sides say to each other in words: `ask`, `answer`, `report`, `message`.

use clap::Args;
use marshrut_protocol::local_api::ReferralAction;

use super::act::{Which, act, named, words};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};

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
