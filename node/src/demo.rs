//! `marshrut demo`: a network of three organisations and a meeting point as separate processes of this program on
//! loopback, with temporary directories, until Ctrl-C.
//!
//! It does only what people do by hand with the same commands; nothing in a node knows that it is a demonstration.

mod cast;
pub(crate) mod process;
mod steps;

use std::path::Path;
use std::time::Duration;

use clap::Args;
use futures::future::{join_all, try_join_all};
use marshrut_protocol::local_api::{Invitation, ServiceList, ServiceQuery, path};
use serde::Serialize;
use tokio::time::Instant;

use crate::cli::{Context, End, Exit, Failure, Page};
use cast::{Actor, MEETING_POINT, ORGANISATIONS};
use process::{Running, Told};
use steps::Steps;

/// How long the services may take to reach everybody before the demonstration goes on without waiting.
const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(200);

const EXAMPLES: &str = "\
In the browser: sign in at Tbilisi, find a service in Berlin, write a referral, send it. Sign in at Berlin in another
window and accept it: Tbilisi sees the decision without reloading. Everything is made up, and gone after Ctrl-C.";

/// Start a network of three organisations on this computer.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Demo {
    /// Take fixed ports from this one on, instead of free ones
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1024..=65_000))]
    port_base: Option<u16>,
    /// For practice beside a real node: talk to this computer only, and say so on every page
    #[arg(long, hide = true)]
    practice: bool,
    #[command(flatten)]
    end: End,
}

/// What a program learns when everything is ready.
#[derive(Debug, Serialize)]
struct Ready {
    event: &'static str,
    organisations: Vec<Member>,
    meeting_point: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Member {
    name: &'static str,
    pages: String,
    passphrase: &'static str,
    addresses: Vec<String>,
    dir: String,
}

impl Demo {
    /// Starts everything, waits for Ctrl-C, stops everything.
    pub(crate) async fn perform(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = self.end.comes()?;
        tokio::pin!(stop);
        let temporary = tempfile::Builder::new().prefix("marshrut-demo-").tempdir();
        let temporary = temporary.map_err(|error| Failure::of(Exit::Failed, &error))?;
        let mut nodes = Vec::new();
        let ended = tokio::select! {
            () = &mut stop => Ok(()),
            ended = self.play(context, temporary.path(), &mut nodes) => ended,
        };
        context.output().say("Stopping…");
        join_all(nodes.into_iter().map(Running::stop)).await;
        temporary.close().map_err(|error| Failure::of(Exit::Failed, &error))?;
        ended.map(|()| Exit::Done)
    }

    /// Returns only when something is wrong.
    async fn play(&self, context: &Context, place: &Path, nodes: &mut Vec<Running<Told>>) -> Result<(), Failure> {
        let mut steps = Steps::new(context.output().is_json());
        let actors = self.actors(place);
        steps.begin("Setting up three organisations and a meeting point");
        try_join_all(actors.iter().map(Actor::set_up)).await?;
        steps.begin("Founding the network in Tbilisi");
        actors[0].found().await?;
        nodes.push(actors[0].start().await?);
        for actor in &actors[1..] {
            steps.begin(&format!("{} joins with an invitation", actor.part.name));
            let invitation: Invitation = actors[0].ask(&actor.invitation_request()).await?;
            actor.join(&invitation.text).await?;
            nodes.push(actor.start().await?);
        }
        steps.begin("Publishing sample services");
        let organisations = &actors[..ORGANISATIONS.len()];
        try_join_all(organisations.iter().map(Actor::publish)).await?;
        steps.begin("Waiting until everybody has and has verified all services");
        let known = spread(organisations).await?;
        steps.end();
        if !known {
            context.output().say("Some services are still on their way.");
        }
        let ready = ready(organisations, nodes);
        context.output().show(&ready, |page| write(page, &ready))?;
        somebody_died(nodes).await
    }

    /// Beside a real node nobody plays the meeting point: it would be the one that may call other computers.
    fn actors(&self, place: &Path) -> Vec<Actor> {
        let meeting_point = (!self.practice).then_some(&MEETING_POINT);
        let port = |number: u16| self.port_base.map(|base| base + number);
        let actor = |(part, number)| Actor::new(part, place, port(number), self.practice);
        ORGANISATIONS.iter().chain(meeting_point).zip(0..).map(actor).collect()
    }
}

/// Waits until every organisation knows the services of all; `false` if that takes too long.
async fn spread(organisations: &[Actor]) -> Result<bool, Failure> {
    let expected: usize = organisations.iter().map(|actor| actor.part.services.lines().count()).sum();
    let until = Instant::now() + PATIENCE;
    loop {
        let query = ServiceQuery { per_page: 1, all_statuses: true, ..ServiceQuery::default() };
        let lists = organisations.iter().map(|actor| actor.get::<ServiceList>(path::SERVICES, &query));
        if try_join_all(lists).await?.iter().all(|list| list.total >= expected) {
            return Ok(true);
        }
        if Instant::now() > until {
            return Ok(false);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Waits for the first process that ends by itself.
async fn somebody_died(nodes: &mut [Running<Told>]) -> Result<(), Failure> {
    let ends = nodes.iter_mut().map(|node| Box::pin(node.died()));
    let (failure, ..) = futures::future::select_all(ends).await;
    Err(failure)
}

fn ready(organisations: &[Actor], nodes: &[Running<Told>]) -> Ready {
    let member = |(actor, node): (&Actor, &Running<Told>)| Member {
        name: actor.part.name,
        pages: node.told.pages.clone(),
        passphrase: actor.part.passphrase,
        addresses: node.told.addresses.clone(),
        dir: actor.dir.path().display().to_string(),
    };
    let meeting_point = nodes.get(organisations.len()).map(|node| node.told.addresses.clone()).unwrap_or_default();
    Ready { event: "ready", organisations: organisations.iter().zip(nodes).map(member).collect(), meeting_point }
}

fn write(page: &mut Page, ready: &Ready) {
    for member in &ready.organisations {
        page.blank();
        page.heading(member.name);
        page.fields(&[
            ("open", member.pages.clone()),
            ("sign in with", member.passphrase.to_owned()),
            ("node", member.addresses.join("\n")),
            ("directory", member.dir.clone()),
        ]);
    }
    page.blank();
    page.fields(&[("meeting point", ready.meeting_point.join("\n"))]);
    page.blank();
    for line in EXAMPLES.lines() {
        page.line(line);
    }
    page.line("Ctrl-C stops everything.");
}
