//! A referral of about 4 KB and its signed receipt, durable at both ends, between two nodes over loopback QUIC.

use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::time::Instant;

use anyhow::{anyhow, ensure};
use marshrut_protocol::engine::Reply;
use marshrut_protocol::id::MessageId;
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::local_api::Change;
use marshrut_protocol::prekey::{PrekeyKind, PrekeySecret};
use marshrut_protocol::seal::{Envelope, Message, MessageKind, seal};
use marshrut_protocol::time::{Span, Timestamp};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::lab::{Desk, status};
use super::report::Figure;
use crate::driver::{Changed, Changes, NodeHandle};

const ONE_BY_ONE: usize = 100;
const TOGETHER: usize = 600;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let floor = tokio::task::block_in_place(floor_ms)?;
    let work = super::tempfile_dir()?;
    let desk = Desk::start(work.path(), 1).await?;
    let median = one_by_one(&desk).await?;
    let rate = together(&desk).await?;
    let arrived = status(&desk.receiver).await?.waiting_for_us;
    ensure!(arrived == ONE_BY_ONE + TOGETHER, "{arrived} referrals arrived");
    desk.stop().await;
    Ok(vec![
        Figure::floor("referral: floor (3 seals, 3 opens, 3 fdatasync)", floor, "ms"),
        Figure::floor("referral: sent, durable, signed receipt back; median", median, "ms"),
        Figure::at_most("referral: median / floor", median / floor, "x", 4.0),
        Figure::at_least("referral: rate with group commit", rate, "1/s", 300.0),
    ])
}

/// Median milliseconds from the command until the signed receipt has emptied the outbox.
async fn one_by_one(desk: &Desk) -> anyhow::Result<f64> {
    let mut times = Vec::with_capacity(ONE_BY_ONE);
    let mut changes = changes(desk.sender())?;
    for _ in 0..ONE_BY_ONE {
        let begun = Instant::now();
        let written = desk.sender().command(desk.write()?).await?;
        ensure!(matches!(written, Reply::Written(ref written) if written.sent), "the referral was not sent");
        receipted(desk.sender(), &mut changes).await?;
        times.push(begun.elapsed());
    }
    times.sort();
    Ok(times[ONE_BY_ONE / 2].as_secs_f64() * 1e3)
}

/// Referrals a second when many are sent at once.
async fn together(desk: &Desk) -> anyhow::Result<f64> {
    let mut changes = changes(desk.sender())?;
    let begun = Instant::now();
    let mut sending = tokio::task::JoinSet::new();
    for _ in 0..TOGETHER {
        let (sender, command) = (desk.sender().clone(), desk.write()?);
        sending.spawn(async move { sender.command(command).await.map(|_| ()) });
    }
    while let Some(sent) = sending.join_next().await {
        sent??;
    }
    receipted(desk.sender(), &mut changes).await?;
    Ok(TOGETHER as f64 / begun.elapsed().as_secs_f64())
}

fn changes(node: &NodeHandle) -> anyhow::Result<Changes> {
    node.changes().ok_or_else(|| anyhow!("the node stopped"))
}

/// Waits until nothing waits for a receipt, and asks the node for it only when it says that something changed: asking
/// all the time would be measured too.
async fn receipted(sender: &NodeHandle, changes: &mut Changes) -> anyhow::Result<()> {
    while status(sender).await?.unsent > 0 {
        while !matches!(changes.next().await, Some(Changed::One(Change::Status, _) | Changed::Anything) | None) {}
    }
    Ok(())
}

/// What no implementation of this design can avoid: the referral sealed and durable, opened and durable, the receipt
/// sealed, opened and durable, one after the other. Median milliseconds.
fn floor_ms() -> anyhow::Result<f64> {
    let mut rng = ChaCha20Rng::from_seed([5; 32]);
    let (tbilisi, almaty) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
    let path = std::env::temp_dir().join(format!("marshrut-bench-floor-{}", std::process::id()));
    let mut file = File::create(&path)?;
    let mut times = Vec::with_capacity(ONE_BY_ONE);
    for _ in 0..ONE_BY_ONE {
        let begun = Instant::now();
        let body = pass(&tbilisi, &almaty, vec![7; 4096], &mut file, &mut rng)?;
        durable(&mut file, &body)?;
        pass(&almaty, &tbilisi, vec![1; 64], &mut file, &mut rng)?;
        times.push(begun.elapsed());
    }
    std::fs::remove_file(&path)?;
    times.sort();
    Ok(times[ONE_BY_ONE / 2].as_secs_f64() * 1e3)
}

fn pass(
    from: &SigningKey,
    to: &SigningKey,
    body: Vec<u8>,
    file: &mut File,
    rng: &mut ChaCha20Rng,
) -> anyhow::Result<Vec<u8>> {
    let secret = PrekeySecret::generate(rng);
    let prekey = secret.public();
    let now = Timestamp(1_790_000_000_000);
    let message = Message {
        id: MessageId([1; 16]),
        from: from.author_id(),
        to: to.org_id(),
        prekey: prekey.id(),
        kind: MessageKind::Event,
        created: now,
        expires: now.plus(Span::days(14)),
        return_prekeys: Vec::new(),
        body,
    };
    let envelope = seal(&message, from, &prekey, PrekeyKind::OneTime, [0; 16], rng)?;
    durable(file, &envelope)?;
    Ok(Envelope::parse(&envelope)?.open(&secret, to.org_id())?.verify(&from.public(), now)?.body)
}

fn durable(file: &mut File, bytes: &[u8]) -> anyhow::Result<()> {
    file.rewind()?;
    file.write_all(bytes)?;
    Ok(file.sync_data()?)
}
