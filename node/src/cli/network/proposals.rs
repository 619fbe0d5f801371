//! `marshrut network proposals`: what is and was put to the vote, and how it stands.

use clap::Args;
use marshrut_protocol::local_api::{
    Ballot, Motion, MotionKind, NumberName, OfficeName, Proposal, ProposalState, Proposals, path,
};
use marshrut_protocol::record::decision::Choice;

use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::moment;
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut network proposals
  marshrut network proposals 3f2a9c01          one of them, with every vote and what it rests on

How a network decides is written down in docs/governance.md.";

/// Show proposals.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Show {
    /// One proposal: its id or the beginning of it
    #[arg(value_name = "ID")]
    proposal: Option<String>,
}

impl Show {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        match &self.proposal {
            Some(text) => {
                let id = pick::proposal(&client, text).await?;
                let proposal: Proposal = client.get(&path::proposal(&id), &()).await?;
                context.output.show(&proposal, |page| write(page, &proposal))?;
            }
            None => {
                let list: Proposals = client.get(path::PROPOSALS, &()).await?;
                context.output.show(&list, |page| write_list(page, &list.items))?;
            }
        }
        Ok(Exit::Done)
    }
}

fn write_list(page: &mut Page, proposals: &[Proposal]) {
    if proposals.is_empty() {
        return page.line("Nothing was put to the vote yet. `marshrut network propose --help` says how.");
    }
    let row = |proposal: &Proposal| {
        let turn = if proposal.may_vote { "your vote is missing" } else { state(proposal.state) };
        let votes = format!("{} of {} for", proposal.in_favour, proposal.electorate.len());
        [proposal.id.short(), turn.to_owned(), votes, moment(proposal.closes), sentence(&proposal.motion)]
    };
    page.table(["ID", "STATE", "VOTES", "CLOSES", "WHAT"], &proposals.iter().map(row).collect::<Vec<_>>());
}

/// A proposal with all that it rests on.
pub(super) fn write(page: &mut Page, proposal: &Proposal) {
    page.heading(&sentence(&proposal.motion));
    let by = proposal.proposed_by.as_ref().map_or_else(|| "nobody known".to_owned(), |org| org.name.clone());
    page.fields(&[
        ("id", proposal.id.to_string()),
        ("state", state(proposal.state).to_owned()),
        ("proposed by", by),
        ("why", proposal.words.clone()),
        ("voting", format!("{} to {}", moment(proposal.opens), moment(proposal.closes))),
        ("needs", needs(proposal)),
        ("votes", tally(proposal)),
    ]);
    let silent = proposal.electorate.iter().filter(|org| !proposal.votes.iter().any(|vote| vote.organisation == **org));
    let silent: Vec<&str> = silent.map(|org| org.name.as_str()).collect();
    if !proposal.votes.is_empty() {
        page.blank();
        page.table(["ORGANISATION", "VOTE", "WHEN", "WHY"], &proposal.votes.iter().map(ballot).collect::<Vec<_>>());
    }
    if !silent.is_empty() {
        page.line(&format!("Not voted: {}", silent.join(", ")));
    }
    if proposal.may_vote {
        page.line(&format!("Vote with `marshrut network vote {} for|against|abstain`.", proposal.id.short()));
    }
}

fn needs(proposal: &Proposal) -> String {
    let Proposal { share, needed, quorum, .. } = proposal;
    let electorate = proposal.electorate.len();
    format!("more than {share} of {electorate}: {needed} for it; at least {quorum} voting")
}

fn tally(proposal: &Proposal) -> String {
    let Proposal { in_favour, against, abstained, void, .. } = proposal;
    let counted = format!("{in_favour} for, {against} against, {abstained} abstained");
    if *void > 0 { format!("{counted}; {void} do not count any more") } else { counted }
}

fn ballot(ballot: &Ballot) -> [String; 4] {
    let said = if ballot.void { format!("{} (void)", choice(ballot.choice)) } else { choice(ballot.choice).to_owned() };
    [ballot.organisation.name.clone(), said, moment(ballot.at), ballot.reason.clone()]
}

fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::For => "for",
        Choice::Against => "against",
        Choice::Abstain => "abstain",
    }
}

fn state(state: ProposalState) -> &'static str {
    match state {
        ProposalState::Upcoming => "not open yet",
        ProposalState::Open => "open",
        ProposalState::Passed => "passed",
        ProposalState::Rejected => "not passed",
        ProposalState::Undone => "passed, and undone by void votes",
        ProposalState::NotByMember => "void: not by a member",
        ProposalState::Unreachable => "void: it can never pass",
        ProposalState::TooMany => "void: its author proposed too much",
        ProposalState::BadTime => "void: voting is too short, too long, or opens before it was proposed",
    }
}

/// What a motion wants, in a sentence.
fn sentence(motion: &Motion) -> String {
    let who = motion.organisation.as_ref().map_or("somebody", |org| org.name.as_str());
    match motion.kind {
        MotionKind::Admit => format!("Admit {who}"),
        MotionKind::Suspend => format!("Suspend {who}"),
        MotionKind::Readmit => format!("Readmit {who}"),
        MotionKind::ReplaceKey => format!("Let {who} go on under a new root key"),
        MotionKind::Set => format!("Set {} to {}", number(motion.number), motion.value),
        MotionKind::Appoint => {
            let until = motion.until.map(moment).unwrap_or_default();
            let country = motion.country.as_ref().map(|country| format!(" of {country}")).unwrap_or_default();
            format!("Appoint {who}: {}{country} until {until}. {}", motion.office.map_or("office", office), motion.text)
        }
        MotionKind::Dismiss => {
            format!("End the appointment {}", motion.appointment.map(|id| id.short()).unwrap_or_default())
        }
        MotionKind::Adopt => format!("Adopt “{}”", motion.text),
        MotionKind::Decide => motion.text.clone(),
    }
}

fn number(number: Option<NumberName>) -> &'static str {
    match number {
        Some(NumberName::Sponsors) => "sponsors/countries",
        Some(NumberName::Majority) => "the majority",
        Some(NumberName::Strong) => "the strong majority",
        Some(NumberName::Quorum) => "the quorum",
        Some(NumberName::Verification) => "the rule of verification",
        None => "a number",
    }
}

/// An office's name.
pub(super) fn office(office: OfficeName) -> &'static str {
    match office {
        OfficeName::ExecutiveCommittee => "executive committee",
        OfficeName::CountryRepresentative => "country representative",
        OfficeName::AdvisoryCouncil => "advisory council",
        OfficeName::IndependentExpert => "independent expert",
    }
}
