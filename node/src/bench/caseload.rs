//! Ten thousand open referrals: how fast they come in, one upon the other, and how fast they are listed afterwards.

use std::time::Instant;

use anyhow::{bail, ensure};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::ReferralQuery;
use tokio::task::JoinSet;

use super::lab::{Pair, status, wait};
use super::report::{Figure, percentile};
use crate::driver::NodeHandle;

const CASES: usize = 10_000;
/// Caseworkers who write at the same time.
const TOGETHER: usize = 64;
/// How often each list is asked for.
const LISTED: usize = 100;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let work = super::tempfile_dir()?;
    let pair = Pair::start(work.path()).await?;
    let begun = Instant::now();
    write_all(&pair).await?;
    wait(&pair.receiver, |status| status.waiting_for_us >= CASES).await?;
    let rate = CASES as f64 / begun.elapsed().as_secs_f64();
    let arrived = status(&pair.receiver).await?.waiting_for_us;
    ensure!(arrived == CASES, "{arrived} referrals arrived");
    let mut figures = vec![Figure::at_least("caseload: referrals durable at their receiver", rate, "1/s", 200.0)];
    for (name, query) in lists() {
        figures.push(listed(&pair.receiver, name, &query).await?);
    }
    pair.stop().await;
    Ok(figures)
}

async fn write_all(pair: &Pair) -> anyhow::Result<()> {
    let mut writing = JoinSet::new();
    for _ in 0..CASES {
        if writing.len() == TOGETHER
            && let Some(written) = writing.join_next().await
        {
            written??;
        }
        let (sender, command) = (pair.sender.clone(), pair.write()?);
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
