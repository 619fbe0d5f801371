//! Live propagation: a record published at one node of 16 or 64 in one process, verified and durable at all of them,
//! against bare gossipsub between as many swarms with the same connections.

mod bare;
mod members;

use std::time::{Duration, Instant};

use tokio::sync::mpsc::Receiver;

use super::process::Used;
use super::report::{Figure, percentile};
use bare::Crowd;
use members::Members;

/// How many nodes.
pub(super) const SIZES: [usize; 2] = [16, 64];
/// Messages that are measured, and those before them that are not.
const MEASURED: usize = 200;
const UNMEASURED: usize = 20;
/// Between a message that has arrived everywhere and the next.
const PAUSE: Duration = Duration::from_millis(20);
/// A message that is not everywhere by then got lost on its way.
const PROMPT: Duration = Duration::from_secs(3);
/// For a mesh to form: a heartbeat is five seconds.
const SETTLING: Duration = Duration::from_secs(7);
/// Arrivals that nobody has counted yet: those of several messages at all nodes. Whoever has another one to tell waits.
const UNCOUNTED: usize = 1024;

/// What became of the messages of one size of network.
#[derive(Default)]
struct Spread {
    /// Milliseconds until the last node, message by message.
    last: Vec<f64>,
    /// Messages that got lost on their way to some node.
    late: usize,
    /// Processor time of the whole process for a message, in milliseconds.
    cpu: f64,
}

/// Measures it with so many nodes.
pub(super) async fn measure(nodes: usize) -> anyhow::Result<Vec<Figure>> {
    let mut members = Members::start(nodes).await?;
    let connections = members.connections().await?;
    let ours = members.spread().await?;
    let burst = members.burst().await?;
    members.stop().await;
    let floor = Crowd::start(nodes, &connections).await?.spread().await?;
    let degree = 2.0 * connections.len() as f64 / nodes as f64;
    let (ours_p99, floor_p99) = (percentile(&ours.last, 99), percentile(&floor.last, 99));
    let name = |what: &str| format!("live, {nodes} nodes: {what}");
    Ok(vec![
        Figure::floor(name("connections of a node, on average"), degree, ""),
        Figure::floor(name("bare gossipsub, last node, median"), percentile(&floor.last, 50), "ms"),
        Figure::floor(name("bare gossipsub, last node, p99"), floor_p99, "ms"),
        Figure::floor(name("bare gossipsub, CPU a message"), floor.cpu, "ms"),
        Figure::floor(name("durable at the last node, median"), percentile(&ours.last, 50), "ms"),
        Figure::floor(name("durable at the last node, p99"), ours_p99, "ms"),
        Figure::floor(name("CPU a record"), ours.cpu, "ms"),
        Figure::at_most(name("p99 / bare gossipsub's"), ours_p99 / floor_p99, "x", 2.5),
        Figure::floor(name("records that gossip did not bring"), ours.late as f64, ""),
        Figure::floor(name(&format!("{} records at once, everywhere after", burst.records)), burst.seconds, "s"),
        Figure::at_most(name("missing after one anti-entropy round"), burst.missing as f64, "", 0.0),
    ])
}

/// Waits until a message that began to spread at `begun` was heard `times` times; `None` if it got lost.
async fn heard_by_all(heard: &mut Receiver<Instant>, times: usize, begun: Instant) -> Option<f64> {
    let waiting = async {
        let mut last = begun;
        for _ in 0..times {
            last = last.max(heard.recv().await?);
        }
        Some(last)
    };
    let last = tokio::time::timeout(PROMPT, waiting).await.ok().flatten()?;
    Some(last.duration_since(begun).as_secs_f64() * 1e3)
}

/// Forgets what was heard too late.
fn drain(heard: &mut Receiver<Instant>) {
    while heard.try_recv().is_ok() {}
}

/// Processor milliseconds since `before` for each of the measured messages.
fn cpu_since(before: Used) -> anyhow::Result<f64> {
    Ok((Used::now()?.cpu_us - before.cpu_us) / 1e3 / MEASURED as f64)
}
