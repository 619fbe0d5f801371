//! `marshrut network vote`: votes on a proposal. A vote cannot be taken back.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{CastVote, Proposal, path};
use marshrut_protocol::record::decision::Choice;

use super::proposals::write;
use super::propose::named;
use crate::cli::failure::{Exit, Failure};
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut network vote 3f2a9c01 for
  marshrut network vote 3f2a9c01 against --reason \"We spoke with them; it was a mistake\"

A vote is signed and cannot be changed; every member sees it with its reason.";

/// Vote on a proposal.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Cast {
    /// The proposal: its id or the beginning of it
    #[arg(value_name = "ID")]
    proposal: String,
    /// for, against or abstain
    #[arg(value_name = "CHOICE", value_parser = choice)]
    choice: Choice,
    /// Why: shown to every member
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

impl Cast {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::proposal(&client, &self.proposal).await?;
        let vote = CastVote { choice: self.choice, reason: self.reason };
        let proposal: Proposal = client.send(Method::POST, &path::proposal_vote(&id), &vote).await?;
        context.output.show(&proposal, |page| write(page, &proposal))?;
        Ok(Exit::Done)
    }
}

fn choice(text: &str) -> Result<Choice, String> {
    named(&[("for", Choice::For), ("against", Choice::Against), ("abstain", Choice::Abstain)], text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_read_by_their_names() {
        assert_eq!(choice("abstain"), Ok(Choice::Abstain));
        assert_eq!(choice("yes"), Err("one of for, against, abstain".to_owned()));
    }
}
