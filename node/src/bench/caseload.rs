//! Ten thousand open referrals: how fast they come in, one upon the other, and how fast they are listed afterwards.

use std::time::Instant;

use anyhow::{bail, ensure};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::ReferralQuery;
use marshrut_protocol::record::service::Service;
use tokio::task::JoinSet;

use super::lab::{Desk, wait, write};
use super::report::{Figure, percentile};
use crate::driver::NodeHandle;

/// As many senders as it takes, because a partner may open a thousand referrals a day.
const SENDERS: usize = 10;
const CASES_EACH: usize = 1_000;
const CASES: usize = SENDERS * CASES_EACH;
/// Caseworkers of one sender who write at the same time.
const TOGETHER: usize = 8;
/// How often each list is asked for.
const LISTED: usize = 100;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let work = super::tempfile_dir()?;
    let desk = Desk::start(work.path(), SENDERS).await?;
    let receiver = &desk.receiver;
    let begun = Instant::now();
    let mut sending = JoinSet::new();
    for (_, sender) in &desk.senders {
        sending.spawn(write_all(sender.clone(), receiver.own().org, vec![desk.service.clone()], CASES_EACH));
    }
    while let Some(sent) = sending.join_next().await {
        sent??;
    }
    wait(receiver, |status| status.waiting_for_us >= CASES).await?;
    let rate = CASES as f64 / begun.elapsed().as_secs_f64();
    let mut figures = vec![Figure::at_least("caseload: referrals durable at their receiver", rate, "1/s", 200.0)];
    for (name, query) in lists() {
        figures.push(listed(receiver, name, &query).await?);
    }
    desk.stop().await;
    Ok(figures)
}

/// So many referrals of one sender, to these services in turn.
pub(super) async fn write_all(
    sender: NodeHandle,
    to: OrgId,
    services: Vec<Service>,
    count: usize,
) -> anyhow::Result<()> {
    let mut writing = JoinSet::new();
    for service in services.iter().cycle().take(count) {
        if writing.len() == TOGETHER
            && let Some(written) = writing.join_next().await
        {
            written??;
        }
        let (sender, command) = (sender.clone(), write(to, service)?);
        writing.spawn(async move { sender.command(command).await.map(|_| ()) });
    }
    while let Some(written) = writing.join_next().await {
        written??;
    }
    Ok(())
}

/// What a caseworker asks for: the first page, the last, by state, and what is due.
fn lists() -> [(&'static str, ReferralQuery); 5] {
    let inbox = || ReferralQuery { folder: "inbox".into(), ..ReferralQuery::default() };
    [
        ("inbox", inbox()),
        ("last page of 200", ReferralQuery { page: CASES / 200, per_page: 200, ..inbox() }),
        ("delivered ones", ReferralQuery { state: "delivered".into(), ..inbox() }),
        ("due within two days", ReferralQuery { due_within_h: Some(48), ..inbox() }),
        ("overdue", ReferralQuery { overdue: true, ..inbox() }),
    ]
}

/// The slowest but one of a hundred.
async fn listed(receiver: &NodeHandle, name: &str, query: &ReferralQuery) -> anyhow::Result<Figure> {
    let mut times = Vec::with_capacity(LISTED);
    for _ in 0..LISTED {
        let begun = Instant::now();
        let Reply::Referrals(list) = receiver.command(Command::Referrals(query.clone())).await? else {
            bail!("no list")
        };
        ensure!(query.overdue || list.total == CASES, "{name}: {} are listed", list.total);
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(Figure::at_most(format!("caseload: {CASES} open, {name}, p99"), percentile(&times, 99), "ms", 50.0))
}
