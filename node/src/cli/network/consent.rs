//! What a founder reads before its organisation stands under a charter: the whole of it, then a question. Never decides
//! for anybody: without an answer nothing is entered or signed.

use std::io::{self, IsTerminal as _, Write as _};

use clap::Args;
use marshrut_protocol::record::charter::{Charter, Founder, Share};

use super::declaration::read_out;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Output;
use crate::cli::words::count;
use crate::join::DECLARATION;

/// Agreeing to a charter.
#[derive(Debug, Args)]
pub(super) struct Consent {
    /// Yes, we read the charter and agree; without it the answer is asked for on the terminal
    #[arg(long)]
    yes: bool,
}

impl Consent {
    /// Shows the charter, and asks `question` unless the answer was given with the command.
    ///
    /// # Errors
    /// If the answer is no, or there is neither an answer nor a terminal.
    pub(super) fn to(&self, charter: &Charter, question: &str, output: &Output) -> Result<(), Failure> {
        output.say(&in_words(charter));
        read_out(charter.declaration.as_str(), output);
        if self.yes {
            return Ok(());
        }
        if !io::stdin().is_terminal() {
            return Err(Failure::new(
                Exit::Usage,
                "somebody must agree to this charter, and there is no terminal to ask on",
            )
            .with_cure("read it above, then repeat the command with --yes"));
        }
        if asked(question)? { Ok(()) } else { Err(Failure::new(Exit::Refused, "not agreed to: nothing was written")) }
    }
}

fn asked(question: &str) -> Result<bool, Failure> {
    let failed = |error: io::Error| Failure::of(Exit::Failed, &error);
    let mut screen = io::stderr();
    write!(screen, "\n{question} [yes/no]: ").and_then(|()| screen.flush()).map_err(failed)?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(failed)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// Name, founders and numbers; the Declaration follows below it.
fn in_words(charter: &Charter) -> String {
    let policy = &charter.policy;
    let founders: Vec<String> = charter.founders.iter().map(founder).collect();
    let own = if charter.declaration.as_str() == DECLARATION.trim() {
        "the Declaration of the partner network, as this program has it"
    } else {
        "a text of this network's own: NOT the Declaration that this program has. Read it whole"
    };
    format!(
        "The charter of “{}”\n\nFounders:\n{}\n\nA newcomer needs {} from {}.\nA motion passes with more than {} of all \
         members, a grave one with more than {}; at least {} must vote.\n\nWho founds the network signs {own}:\n",
        charter.name,
        founders.join("\n"),
        count(policy.sponsors.into(), "sponsor"),
        countries(policy.sponsor_countries),
        share(policy.majority),
        share(policy.strong),
        share(policy.quorum),
    )
}

fn founder(founder: &Founder) -> String {
    let id = founder.certificate.verify().map_or_else(|_| "not genuine".to_owned(), |known| known.org.short());
    format!("  {} ({}), {id}", founder.profile.name, founder.profile.country)
}

fn countries(number: u16) -> String {
    if number == 1 { "one country or more".to_owned() } else { format!("{number} countries") }
}

fn share(Share(part, whole): Share) -> String {
    format!("{part}/{whole}")
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::record::charter::Policy;
    use marshrut_protocol::text::Text;
    use marshrut_protocol::time::Timestamp;

    use super::*;

    #[test]
    fn a_founder_reads_the_numbers_and_whether_the_declaration_is_another_one() {
        let charter = |text: &str| Charter {
            name: Text::new("Partner network").expect("short"),
            declaration: Text::new(text).expect("fits"),
            founders: Vec::new(),
            policy: Policy { sponsors: 3, ..Policy::default() },
            made: Timestamp(0),
        };
        let known = in_words(&charter(DECLARATION));
        assert!(known.contains("“Partner network”") && known.contains("3 sponsors"), "{known}");
        assert!(known.contains("as this program has it"), "{known}");
        assert!(in_words(&charter("We obey.")).contains("NOT the Declaration"));
    }
}
