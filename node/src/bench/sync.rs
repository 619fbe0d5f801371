//! A new member pulls a whole catalogue over loopback QUIC: verified, durable, indexed.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;
use ed25519_dalek::{Signer as _, SigningKey};
use marshrut_protocol::canon;
use marshrut_protocol::commit::{Commit, LogClass, LogId, Write};
use marshrut_protocol::engine::Command;
use marshrut_protocol::id::{AuthorId, Digest};
use marshrut_protocol::synthetic::Services;
use serde::{Deserialize, Serialize};

use super::lab::{Home, invitation, wait};
use super::process::{Player, Used, answer, disk_bytes, told};
use super::report::Figure;
use crate::keyslots::MasterKey;
use crate::store::{Store, StoreKeys};

/// Services published at once.
const AT_ONCE: usize = 500;
const MB: f64 = 1e6;

#[derive(Serialize, Deserialize)]
struct Published {
    invitation: String,
    raw_bytes: f64,
}

#[derive(Serialize, Deserialize)]
struct Pulled {
    seconds: f64,
    used: Used,
    disk: f64,
}

/// The part of the publisher: publishes, serves, and says at the end what it used while it served.
pub(super) async fn publish(home: &Path, records: usize) -> anyhow::Result<()> {
    let home = Home::create(home, "Publisher")?;
    home.found()?;
    let (node, handle) = home.start().await?;
    let mut raw_bytes = 0.0;
    let mut services = Services::new(1);
    for _ in 0..records.div_ceil(AT_ONCE) {
        let batch: Vec<_> = services.by_ref().take(AT_ONCE).collect();
        raw_bytes += batch.iter().map(|s| canon::to_vec(s).map_or(0, |body| body.len())).sum::<usize>() as f64;
        handle.command(Command::PublishServices(batch)).await?;
    }
    let invitation = invitation(&handle).await?;
    answer(&Published { invitation, raw_bytes })?;
    while told()? != "end" {
        answer(&Used::now()?)?;
    }
    node.stop().await;
    answer(&Used::now()?)
}

/// The part of the joiner: joins, pulls, and says what that took.
pub(super) async fn pull(home: &Path, records: usize) -> anyhow::Result<()> {
    let invitation = told()?;
    let home = Home::create(home, "Joiner")?;
    let path = home.dir.path().to_owned();
    home.join(&invitation).await?;
    let (before, begun) = (Used::now()?, Instant::now());
    let (node, handle) = home.start().await?;
    let wanted = whole_batches(records);
    wait(&handle, |status| status.services >= wanted).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let mut used = Used::now()?;
    used.cpu_us -= before.cpu_us;
    let disk = disk_bytes(&path)?;
    answer(&Pulled { seconds, used, disk })?;
    node.stop().await;
    answer(&Used::now()?)
}

/// What two processes needed for one whole catalogue.
pub(super) struct Whole {
    pulled: Pulled,
    /// CPU of both ends together, in microseconds.
    cpu_us: f64,
    raw_bytes: f64,
}

impl Whole {
    /// From the joiner's start until it holds everything.
    pub(super) fn seconds(&self) -> f64 {
        self.pulled.seconds
    }

    /// The joiner's peak.
    pub(super) fn memory_mb(&self) -> f64 {
        self.pulled.used.peak_rss / MB
    }
}

/// As many records as are published for that number: whole batches.
pub(super) fn whole_batches(records: usize) -> usize {
    records.div_ceil(AT_ONCE) * AT_ONCE
}

/// Has one process publish `records` and another pull them; both directories stay in `work`.
pub(super) fn pull_whole(work: &Path, records: usize) -> anyhow::Result<Whole> {
    let mut publisher = Player::start("publisher", &work.join("publisher"), records)?;
    let published: Published = publisher.hear()?;
    publisher.tell("used")?;
    let before: Used = publisher.hear()?;
    let mut joiner = Player::start("joiner", &work.join("joiner"), records)?;
    joiner.tell(&published.invitation)?;
    let pulled: Pulled = joiner.hear()?;
    publisher.tell("used")?;
    let after: Used = publisher.hear()?;
    let _stopped: Used = joiner.hear()?;
    publisher.tell("end")?;
    let _stopped: Used = publisher.hear()?;
    let cpu_us = pulled.used.cpu_us + after.cpu_us - before.cpu_us;
    Ok(Whole { pulled, cpu_us, raw_bytes: published.raw_bytes })
}

/// Measures it; the joiner's directory stays for what is measured next.
pub(super) async fn measure(work: &Path, records: usize) -> anyhow::Result<Vec<Figure>> {
    let records = whole_batches(records);
    let n = records as f64;
    let verify = verify_strict_rate()?;
    let pipeline = tokio::task::block_in_place(|| bare_pipeline(&work.join("bare"), records))?;
    let whole = tokio::task::block_in_place(|| pull_whole(work, records))?;
    let rate = n / whole.seconds();
    Ok(vec![
        Figure::floor("sync: verify_strict, two threads", verify, "sig/s"),
        Figure::floor("sync: bare pipeline (TCP, check, SHA-256, store)", pipeline, "rec/s"),
        Figure::floor(format!("sync: {records} records pulled"), rate, "rec/s"),
        Figure::at_least("sync: pulled / verify_strict", rate / verify, "x", 0.5),
        Figure::floor("sync: pulled / bare pipeline", rate / pipeline, "x"),
        Figure::at_most("sync: CPU of both ends a record", whole.cpu_us / n, "us", 150.0),
        Figure::at_most("sync: joiner's peak memory", whole.memory_mb(), "MB", 150.0),
        Figure::at_most("sync: joiner's disk / raw bytes", whole.pulled.disk / whole.raw_bytes, "x", 2.0),
    ])
}

/// Single verifications a second on two threads.
fn verify_strict_rate() -> anyhow::Result<f64> {
    const EACH: usize = 20_000;
    let key = SigningKey::from_bytes(&[9; 32]);
    let message = [7; 300];
    let signature = key.sign(&message);
    let begun = Instant::now();
    let check = || (0..EACH).all(|_| key.verifying_key().verify_strict(&message, &signature).is_ok());
    let all = std::thread::scope(|scope| {
        let other = scope.spawn(check);
        check() && other.join().unwrap_or(false)
    });
    anyhow::ensure!(all, "a true signature was refused");
    Ok(2.0 * EACH as f64 / begun.elapsed().as_secs_f64())
}

/// Records over plain TCP, canonical check and SHA-256 of each, kept durably in batches: no network stack, no
/// signatures, no index.
fn bare_pipeline(dir: &Path, records: usize) -> anyhow::Result<f64> {
    let bodies: Vec<Vec<u8>> =
        Services::new(1).take(records).map(|service| canon::to_vec(&service)).collect::<Result<_, _>>()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    std::fs::create_dir_all(dir)?;
    let keys = MasterKey::ephemeral()?;
    Store::create(dir, &StoreKeys::derive(&keys))?;
    let store = Store::open(dir, StoreKeys::derive(&keys), None)?;
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let sender = scope.spawn(|| -> anyhow::Result<()> {
            let mut stream = std::io::BufWriter::new(TcpStream::connect(address)?);
            for body in &bodies {
                stream.write_all(&u32::try_from(body.len())?.to_be_bytes())?;
                stream.write_all(body)?;
            }
            Ok(stream.flush()?)
        });
        keep(std::io::BufReader::new(listener.accept()?.0), records, &store)?;
        sender.join().map_err(|_panic| anyhow::anyhow!("the sender failed"))?
    })?;
    Ok(records as f64 / begun.elapsed().as_secs_f64())
}

fn keep(mut stream: impl std::io::Read, records: usize, store: &Store) -> anyhow::Result<()> {
    let log = LogId { author: AuthorId([1; 32]), class: LogClass::Services };
    let mut first = 0;
    while (first as usize) < records {
        let mut entries = Vec::with_capacity(AT_ONCE);
        for _ in 0..AT_ONCE.min(records - first as usize) {
            let mut len = [0; 4];
            stream.read_exact(&mut len)?;
            let mut body = vec![0; u32::from_be_bytes(len) as usize];
            stream.by_ref().read_exact(&mut body)?;
            canon::check(&body).context("a canonical record")?;
            std::hint::black_box(Digest::of(&body));
            entries.push(body);
        }
        let count = entries.len() as u64;
        store.commit(&[Commit { writes: vec![Write::Append { log, first, entries }], ..Commit::default() }])?;
        first += count;
    }
    Ok(())
}
