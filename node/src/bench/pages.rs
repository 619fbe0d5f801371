//! How long a node takes over its own pages on a busy desk: 10,000 services and 2,000 referrals behind the real API.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{COOKIE, HOST};
use axum::http::{Request, StatusCode};
use marshrut_protocol::engine::Command;
use marshrut_protocol::synthetic::Services;
use marshrut_web_ui::Options;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::caseload::write_all;
use super::lab::{Desk, wait};
use super::report::{Figure, percentile};
use crate::api::{self, CliToken};

const SERVICES: usize = 10_000;
/// So many as one command publishes.
const AT_ONCE: usize = 500;
/// Each writes the thousand that a partner may open a day.
const SENDERS: usize = 2;
const REFERRALS: usize = 2_000;
/// How often each page is asked for, after as many times that are not counted.
const RENDERED: usize = 200;
/// Where the site says that it is; nothing listens there.
const PORT: u16 = 8100;
/// The largest that a page may be.
const MOST_BYTES: usize = 1024 * 1024;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let work = super::tempfile_dir()?;
    let desk = Desk::start(work.path(), SENDERS).await?;
    publish(&desk).await?;
    let mut sending = JoinSet::new();
    for (_, sender) in &desk.senders {
        sending.spawn(write_all(sender.clone(), desk.receiver.own().org, desk.service.clone()));
    }
    while let Some(sent) = sending.join_next().await {
        sent??;
    }
    wait(&desk.receiver, |status| status.waiting_for_us >= REFERRALS).await?;
    let visitor = Visitor::at(&desk)?;
    let mut figures = Vec::new();
    for (name, path) in visitor.pages().await? {
        figures.extend(visitor.rendered(name, &path).await?);
    }
    desk.stop().await;
    Ok(figures)
}

async fn publish(desk: &Desk) -> anyhow::Result<()> {
    let mut services = Services::new(9);
    for _ in 0..SERVICES / AT_ONCE {
        let batch = services.by_ref().take(AT_ONCE).collect();
        desk.receiver.command(Command::PublishServices(batch)).await?;
    }
    wait(&desk.receiver, |status| status.services >= SERVICES).await
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
            ("services, one word", "/services?search=hiv".to_owned()),
            ("services, a country and a kind", "/services?country=GE&category=hiv.art".to_owned()),
            ("a service", service),
            ("inbox", "/referrals/inbox".to_owned()),
            ("inbox, due soon", "/referrals/inbox?soon=yes".to_owned()),
            ("a referral", referral),
            ("how fast partners answer", "/referrals/indicators".to_owned()),
            ("partners", "/partners".to_owned()),
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
