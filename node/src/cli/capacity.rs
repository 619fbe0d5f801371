//! `marshrut capacity …`: asks whether a service can take somebody, without a word about the person.

use clap::{Args, Subcommand};
use hyper::Method;
use marshrut_protocol::id::QueryId;
use marshrut_protocol::local_api::{AnswerCapacity, AskCapacity, CapacityQueries, CapacityQuery, Delivery, Side, path};
use marshrut_protocol::record::service::CapacityState;

use super::failure::{Exit, Failure};
use super::output::Page;
use super::words::moment;
use super::{Context, pick};

/// Ask services for their capacity, and answer partners who ask.
#[derive(Debug, Subcommand)]
pub(super) enum Capacity {
    /// Ask a partner's service; a recent published answer is given at once
    Ask(Ask),
    /// List questions and answers, those that wait for you first
    List,
    /// Answer a partner's question
    Answer(Answer),
}

/// Ask a partner's service.
#[derive(Debug, Args)]
pub(super) struct Ask {
    /// The service: its id or the beginning of it, or PUBLISHER/ID
    #[arg(value_name = "SERVICE")]
    service: String,
    /// Ask a person even if the published record answers and is not old
    #[arg(long)]
    anyway: bool,
}

/// Answer a partner's question.
#[derive(Debug, Args)]
pub(super) struct Answer {
    /// The question's id or the beginning of it
    #[arg(value_name = "ID")]
    question: String,
    /// Whether there is a place: available, none, waiting-list or assess-first
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: CapacityState,
    /// A few words about the service, never about a person
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

impl Capacity {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Ask(ask) => ask.perform(context).await,
            Self::List => list(context).await,
            Self::Answer(answer) => answer.perform(context).await,
        }
    }
}

impl Ask {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, service) = pick::service(&client, &self.service).await?;
        let request = AskCapacity { publisher, service, ask_anyway: self.anyway };
        let question: CapacityQuery = client.send(Method::POST, path::CAPACITY, &request).await?;
        context.output.show(&question, |page| write(page, std::slice::from_ref(&question)))?;
        Ok(Exit::Done)
    }
}

impl Answer {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let questions: CapacityQueries = client.get(path::CAPACITY, &()).await?;
        let id = one(&questions.items, &self.question)?;
        let request = AnswerCapacity { state: self.state, note: self.note };
        let question: CapacityQuery = client.send(Method::POST, &path::capacity_answer(&id), &request).await?;
        context.output.show(&question, |page| write(page, std::slice::from_ref(&question)))?;
        Ok(Exit::Done)
    }
}

async fn list(context: &Context) -> Result<Exit, Failure> {
    let questions: CapacityQueries = context.client()?.get(path::CAPACITY, &()).await?;
    context.output.show(&questions, |page| write(page, &questions.items))?;
    Ok(Exit::Done)
}

/// The question whose id begins so.
fn one(questions: &[CapacityQuery], text: &str) -> Result<QueryId, Failure> {
    let wanted = text.to_ascii_lowercase();
    let ids = questions.iter().filter_map(|question| question.id);
    let found: Vec<QueryId> = ids.filter(|id| !wanted.is_empty() && id.to_string().starts_with(&wanted)).collect();
    match found[..] {
        [id] => Ok(id),
        [] => Err(Failure::new(Exit::NotFound, format!("there is no question {text}"))),
        _ => Err(Failure::new(Exit::Usage, format!("{text} means {} questions", found.len()))
            .with_cure("give more of the id")),
    }
}

fn state(text: &str) -> Result<CapacityState, String> {
    let states = [
        ("available", CapacityState::Available),
        ("none", CapacityState::None),
        ("waiting-list", CapacityState::WaitingList),
        ("assess-first", CapacityState::AssessFirst),
    ];
    let found = states.into_iter().find(|(name, _)| *name == text).map(|(_, state)| state);
    found.ok_or_else(|| "one of available, none, waiting-list, assess-first".to_owned())
}

fn state_name(state: CapacityState) -> &'static str {
    match state {
        CapacityState::Available => "available",
        CapacityState::None => "none",
        CapacityState::WaitingList => "waiting-list",
        CapacityState::AssessFirst => "assess-first",
    }
}

fn write(page: &mut Page, questions: &[CapacityQuery]) {
    if questions.is_empty() {
        page.line("Nobody has asked.");
        return;
    }
    let rows: Vec<_> = questions.iter().map(row).collect();
    page.table(["ID", "ASKED", "PARTNER", "SERVICE", "ANSWER"], &rows);
}

fn row(question: &CapacityQuery) -> [String; 5] {
    let arrow = if question.side == Side::Sender { "to" } else { "from" };
    let waits = match (question.side, question.delivery) {
        (Side::Sender, _) if question.refused => "refused by their node",
        (Side::Receiver, _) => "waits for you",
        (Side::Sender, Delivery::Queued) => "waits for their computer",
        (Side::Sender, _) => "waits for them",
    };
    let answer = question.answer.as_ref().map(|answer| {
        let source = if answer.by_person { "" } else { " (published)" };
        format!("{}{source}, {} {}", state_name(answer.state), moment(answer.at), answer.note)
    });
    [
        question.id.map(|id| id.short()).unwrap_or_default(),
        moment(question.asked_at),
        format!("{arrow} {}", question.partner.name),
        question.service_name.clone(),
        answer.unwrap_or_else(|| waits.to_owned()).trim_end().to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_read_by_their_names() {
        for name in ["available", "none", "waiting-list", "assess-first"] {
            assert_eq!(state(name).map(state_name), Ok(name));
        }
        assert!(state("full").is_err());
    }
}
