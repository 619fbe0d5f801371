//! One proposal: what it wants, how it stands, what that rests on, and our vote.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use fluent_bundle::FluentValue;
use marshrut_protocol::id::EntryId;
use marshrut_protocol::local_api::{Ballot, CastVote, Proposal, ProposalState};
use marshrut_protocol::record::decision::Choice;

use super::Done;
use super::motion::{name_of, named, sentence};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::Badge;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

const CHOICES: [(&str, Choice); 3] = [("for", Choice::For), ("against", Choice::Against), ("abstain", Choice::Abstain)];

/// A proposal in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) what: String,
    pub(super) by: String,
    pub(super) state: Badge,
    pub(super) votes: String,
    pub(super) closes: String,
    /// Whether it can be voted on, or soon.
    pub(super) open: bool,
}

impl Line {
    pub(super) fn new(t: Texts, clock: &Clock, item: &Proposal) -> Self {
        let open = matches!(item.state, ProposalState::Open | ProposalState::Upcoming);
        let key = if open { "network-closes" } else { "network-closed" };
        Self {
            href: format!("/network/proposals/{}", item.id),
            what: sentence(t, clock, &item.motion),
            by: item.proposed_by.as_ref().map(|org| org.name.clone()).unwrap_or_default(),
            state: state(t, item),
            votes: standing_of_votes(t, item),
            // Decided before its end, nobody waits for that any more.
            closes: if open || item.closes <= clock.now() {
                t.with(key, "when", &clock.day_and_time(item.closes))
            } else {
                String::new()
            },
            open,
        }
    }
}

/// What became of it; that our vote is missing comes first.
fn state(t: Texts, item: &Proposal) -> Badge {
    let (tone, name) = match item.state {
        _ if item.may_vote => ("warning", "ours"),
        ProposalState::Upcoming => ("plain", "upcoming"),
        ProposalState::Open => ("plain", "open"),
        ProposalState::Passed => ("good", "passed"),
        ProposalState::Rejected => ("bad", "rejected"),
        ProposalState::Undone => ("bad", "undone"),
        ProposalState::NotByMember => ("bad", "not-by-member"),
        ProposalState::Unreachable => ("bad", "unreachable"),
        ProposalState::TooMany => ("bad", "too-many"),
        ProposalState::BadTime => ("bad", "bad-time"),
    };
    Badge::new(tone, t.say(&format!("proposal-state-{name}")))
}

/// "2 of 4 for it, 3 needed".
fn standing_of_votes(t: Texts, item: &Proposal) -> String {
    let number = |count: usize| FluentValue::from(count as u64);
    let values =
        [("count", number(item.in_favour)), ("of", number(item.electorate.len())), ("needed", number(item.needed))];
    t.filled("network-votes", &values)
}

/// One vote.
struct VoteLine {
    partner: String,
    choice: Badge,
    at: String,
    reason: String,
}

#[derive(Template)]
#[template(path = "proposal.html")]
struct ProposalPage {
    frame: Frame,
    id: String,
    line: Line,
    words: String,
    rests_on: Vec<String>,
    votes: Vec<VoteLine>,
    silent: Option<String>,
    may_vote: bool,
    own_vote: Option<String>,
    /// (value, label, hint).
    choices: Vec<(&'static str, String)>,
}

/// `GET /network/proposals/{id}`.
pub(in crate::pages) async fn show(
    person: SignedIn,
    Path(id): Path<EntryId>,
    Query(done): Query<Done>,
) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let item = person.client().proposal(&id).await.map_err(|error| person.failure(error))?;
    let notice = (done.done == "voted").then(|| t.say("network-voted"));
    let own_vote = item.own_vote.map(|choice| t.with("proposal-own-vote", "choice", &choice_name(t, choice)));
    page(ProposalPage {
        frame: Frame::new(&person, Section::Partners, t.say("proposal-title")).saying(notice),
        id: id.to_string(),
        line: Line::new(t, &clock, &item),
        words: item.words.clone(),
        rests_on: rests_on(t, &clock, &item),
        votes: item.votes.iter().map(|ballot| vote_line(t, &clock, ballot)).collect(),
        silent: silent(t, &item),
        may_vote: item.may_vote,
        own_vote,
        choices: CHOICES.map(|(name, choice)| (name, choice_name(t, choice))).into(),
    })
}

fn choice_name(t: Texts, choice: Choice) -> String {
    t.say(&format!("vote-{}", name_of(&CHOICES, choice)))
}

/// The facts of the outcome, one a line.
fn rests_on(t: Texts, clock: &Clock, item: &Proposal) -> Vec<String> {
    let number = |count: usize| FluentValue::from(count as u64);
    let needs = [
        ("share", FluentValue::from(item.share.clone())),
        ("of", number(item.electorate.len())),
        ("count", number(item.needed)),
        ("quorum", number(item.quorum)),
    ];
    let cast = [("yes", number(item.in_favour)), ("no", number(item.against)), ("abstained", number(item.abstained))];
    let time = [
        ("from", FluentValue::from(clock.day_and_time(item.opens))),
        ("until", FluentValue::from(clock.day_and_time(item.closes))),
    ];
    let mut facts =
        vec![t.filled("proposal-needs", &needs), t.filled("proposal-cast", &cast), t.filled("proposal-time", &time)];
    facts.extend((item.void > 0).then(|| t.count("proposal-void", item.void)));
    facts
}

fn vote_line(t: Texts, clock: &Clock, ballot: &Ballot) -> VoteLine {
    let tone = match ballot.choice {
        _ if ballot.void => "plain",
        Choice::For => "good",
        Choice::Against => "bad",
        Choice::Abstain => "plain",
    };
    let name = choice_name(t, ballot.choice);
    let said = if ballot.void { t.with("vote-void", "choice", &name) } else { name };
    VoteLine {
        partner: ballot.organisation.name.clone(),
        choice: Badge::new(tone, said),
        at: clock.day_and_time(ballot.at),
        reason: ballot.reason.clone(),
    }
}

/// Who has not voted.
fn silent(t: Texts, item: &Proposal) -> Option<String> {
    let voted = |org| item.votes.iter().any(|vote| vote.organisation.id == org);
    let silent: Vec<&str> = item.electorate.iter().filter(|org| !voted(org.id)).map(|org| org.name.as_str()).collect();
    (!silent.is_empty()).then(|| t.with("proposal-silent", "partners", &silent.join(", ")))
}

/// `POST /network/proposals/{id}/vote`.
pub(in crate::pages) async fn vote(
    person: SignedIn,
    Path(id): Path<EntryId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let here = format!("/network/proposals/{id}");
    let Some(choice) = named(&CHOICES, fields.one("choice")) else { return Ok(Redirect::to(&here).into_response()) };
    let vote = CastVote { choice, reason: fields.one("reason").to_owned() };
    person.client().vote(&id, &vote).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("{here}?done=voted")).into_response())
}
