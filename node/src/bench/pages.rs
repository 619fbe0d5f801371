//! How long a node takes over its own pages on a busy desk: 10,500 services and 2,000 referrals behind the real API.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, bail, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{COOKIE, HOST};
use axum::http::{Request, StatusCode};
use marshrut_protocol::engine::{Command, Refusal};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_web_ui::Options;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::caseload::write_all;
use super::lab::{Desk, eventually, wait, write};
use super::report::{Figure, percentile};
use crate::api::{self, CliToken};
use crate::driver::{CommandError, NodeHandle};

const SERVICES: usize = 10_000;
/// So many as one command publishes.
const AT_ONCE: usize = 500;
/// One sends a thousand referrals to the desk, which a partner may do a day, and one gets a thousand from it.
const PARTNERS: usize = 2;
const RECEIVED: usize = 1_000;
const SENT: usize = 1_000;
/// For so many services of each.
const REFERRED_TO: usize = 40;
/// How often each page is asked for, after as many times that are not counted.
const RENDERED: usize = 200;
/// Where the site says that it is; nothing listens there.
const PORT: u16 = 8100;
/// The largest that a page may be.
const MOST_BYTES: usize = 1024 * 1024;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let work = super::tempfile_dir()?;
    let desk = Desk::start(work.path(), PARTNERS).await?;
    let ours = publish(&desk.receiver, SERVICES, 9).await?;
    let [(_, from), (_, to)] = &desk.senders[..] else { bail!("two partners") };
    let theirs = publish(to, AT_ONCE, 10).await?;
    wait(&desk.receiver, |status| status.services >= SERVICES + AT_ONCE).await?;
    first_of(&desk.receiver, to, &theirs).await?;
    let mut sending = JoinSet::new();
    sending.spawn(write_all(from.clone(), desk.receiver.own().org, ours, RECEIVED));
    sending.spawn(write_all(desk.receiver.clone(), to.own().org, theirs, SENT - 1));
    while let Some(sent) = sending.join_next().await {
        sent??;
    }
    wait(&desk.receiver, |status| status.waiting_for_us >= RECEIVED && status.unsent == 0).await?;
    let visitor = Visitor::at(&desk)?;
    let mut figures = Vec::new();
    for (name, path) in visitor.pages().await? {
        figures.extend(visitor.rendered(name, &path).await?);
    }
    desk.stop().await;
    Ok(figures)
}

/// Publishes so many services, and returns some of them that take referrals.
async fn publish(node: &NodeHandle, count: usize, seed: u64) -> anyhow::Result<Vec<Service>> {
    let (mut services, mut referred_to) = (Services::new(seed), Vec::new());
    for _ in 0..count / AT_ONCE {
        let batch: Vec<Service> = services.by_ref().take(AT_ONCE).collect();
        let accepting = batch.iter().filter(|service| service.referral_terms.as_ref().is_some_and(|t| t.accepts));
        referred_to.extend(accepting.take(REFERRED_TO - referred_to.len()).cloned());
        node.command(Command::PublishServices(batch)).await?;
    }
    wait(node, |status| status.services >= count).await?;
    Ok(referred_to)
}

/// The first referral to a partner, as soon as its key for them has come.
async fn first_of(desk: &NodeHandle, to: &NodeHandle, services: &[Service]) -> anyhow::Result<()> {
    let service = services.first().context("a service that takes referrals")?;
    eventually("a partner's key", || async {
        match desk.command(write(to.own().org, service)?).await {
            Err(CommandError::Refused(Refusal::NoPrekey { .. })) => Ok(None),
            sent => sent.map(|_| Some(())).map_err(Into::into),
        }
    })
    .await
}

/// A browser without a network between it and the node's site.
struct Visitor {
    site: Router,
    host: String,
    cookie: String,
}

impl Visitor {
    fn at(desk: &Desk) -> anyhow::Result<Self> {
        let (options, token) = (Options::loopback("bench", PORT), CliToken::generate()?);
        let host = options.hosts.canonical().to_owned();
        let api = api::router(Arc::clone(&desk.receiver_node), options.hosts.clone(), &token);
        // The command line's token opens the pages too: what is measured is the same for everybody.
        let cookie = format!("__Host-session-{PORT}={}", token.reveal());
        Ok(Self { site: marshrut_web_ui::router(api, options), host, cookie })
    }

    /// A page's HTML.
    async fn get(&self, path: &str) -> anyhow::Result<String> {
        let request = Request::get(path).header(HOST, &self.host).header(COOKIE, &self.cookie).body(Body::empty())?;
        let Ok(answer) = self.site.clone().oneshot(request).await;
        ensure!(answer.status() == StatusCode::OK, "{path}: {}", answer.status());
        let bytes = to_bytes(answer.into_body(), MOST_BYTES).await?;
        Ok(String::from_utf8(bytes.to_vec())?)
    }

    /// What a caseworker opens all day.
    async fn pages(&self) -> anyhow::Result<Vec<(&'static str, String)>> {
        let inbox = self.get("/referrals/inbox").await?;
        let list = self.get("/services").await?;
        let referral = link(&inbox, "/referrals/", 32).context("a referral in the inbox")?;
        let service = link(&list, "/services/", 64 + 1 + 32).context("a service in the list")?;
        Ok(vec![
            ("today", "/".to_owned()),
            ("services with the map", "/services".to_owned()),
            ("sent", "/referrals/sent".to_owned()),
            ("drafts", "/referrals/drafts".to_owned()),
            ("services, one word", "/services?search=hiv".to_owned()),
            ("services, a country and a kind", "/services?country=GE&category=hiv.art".to_owned()),
            ("a service", service),
            ("inbox", "/referrals/inbox".to_owned()),
            ("inbox, due soon", "/referrals/inbox?soon=yes".to_owned()),
            ("a referral", referral),
            ("how fast partners answer", "/referrals/indicators".to_owned()),
            ("our own services", "/services/own".to_owned()),
            ("partners", "/partners".to_owned()),
            ("due in verification", "/verifications".to_owned()),
            ("network", "/network".to_owned()),
            ("staff", "/staff".to_owned()),
            ("audit log", "/audit".to_owned()),
        ])
    }

    /// The slowest but one of a hundred, and the middle.
    async fn rendered(&self, name: &str, path: &str) -> anyhow::Result<Vec<Figure>> {
        let mut times = Vec::with_capacity(RENDERED);
        for round in 0..2 * RENDERED {
            let begun = Instant::now();
            self.get(path).await?;
            if round >= RENDERED {
                times.push(begun.elapsed().as_secs_f64() * 1e3);
            }
        }
        let figure = |what: &str| format!("pages: {name}, {what}");
        Ok(vec![
            Figure::floor(figure("median"), percentile(&times, 50), "ms"),
            Figure::at_most(figure("p99"), percentile(&times, 99), "ms", 5.0),
        ])
    }
}

/// The first link that begins so and goes on for `length` characters of an id.
fn link(html: &str, start: &str, length: usize) -> Option<String> {
    let of_an_id = |c: char| c.is_ascii_hexdigit() || c == '/';
    html.split(&format!("href=\"{start}")).skip(1).find_map(|rest| {
        let id = rest.get(..length)?;
        id.chars().all(of_an_id).then(|| format!("{start}{id}"))
    })
}
