//! A member floods two partners over the wire, with its real keys and far beyond every quota: they publish and refer to
//! each other all the same, and are told who it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use marshrut_node::network::{AskError, Network as Wire, Protocol};
use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::id::{Digest, NetworkId, TransportId};
use marshrut_protocol::wire::{Hint, Range, Request};
use marshrut_tests::desk::{all_services, count};
use marshrut_tests::{Network, TestNode, until};
use tokio::runtime::Runtime;

use crate::mallory::{Mallory, serve_each_other};

/// Ten times what a partner may ask within a second (`node/src/network/config.rs`), of each of two.
const TEN_QUOTAS: usize = 2 * 10 * 512;
/// Questions under way at once, of each: ten times the streams that are served.
const AT_ONCE: usize = 320;
/// What a node may use of the machine's memory (`MEMORY_BYTES`), in KiB.
const MEMORY_KIB: u64 = 1 << 20;

/// The flood of a stopped node, with its keys.
struct Flood {
    /// As long as it lives it floods.
    _runtime: Runtime,
    asked: Arc<AtomicUsize>,
}

impl Flood {
    fn of(mallory: Mallory) -> Self {
        let asked = Arc::new(AtomicUsize::new(0));
        let runtime = Runtime::new().expect("threads");
        runtime.spawn(flood(mallory, Arc::clone(&asked)));
        Self { _runtime: runtime, asked }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

/// All sorts of what members may ask, and junk.
fn requests(network: NetworkId, log: LogId) -> Vec<Vec<u8>> {
    let everything = Range { log, from: 0, to: u64::MAX };
    let compare =
        |digest: u8| Request::Compare { network, digest: Digest([digest; 32]), governance_only: false, clock: None };
    vec![
        compare(1).encode(),
        compare(2).encode(),
        Request::Ranges(vec![everything; 512]).encode(),
        Request::Bodies { log, seqs: (0..256).collect() }.encode(),
        Request::Ids { log, from: 0, to: 1_000 }.encode(),
        Request::Deliver(vec![7; 9_000]).encode(),
        vec![0xff; 60_000],
    ]
}

async fn flood(mallory: Mallory, asked: Arc<AtomicUsize>) {
    let wire = mallory.on_the_wire(AT_ONCE).await;
    let targets = mallory.partners();
    let log = LogId { author: mallory.identity.author(), class: LogClass::Services };
    let requests = Arc::new(requests(mallory.network, log));
    let mut floods = tokio::task::JoinSet::new();
    for (number, peer) in (0..AT_ONCE).flat_map(|number| targets.iter().map(move |peer| (number, *peer))) {
        let (wire, requests, asked) = (wire.clone(), Arc::clone(&requests), Arc::clone(&asked));
        floods.spawn(async move {
            for turn in number.. {
                let arrived = question(&wire, peer, &requests[turn % requests.len()]).await;
                asked.fetch_add(usize::from(arrived), Ordering::Relaxed);
                if turn % 8 == 0 && wire.publish(hint(turn)).await.is_err() {
                    return;
                }
            }
        });
    }
    while floods.join_next().await.is_some() {}
}

/// Whether a question got there. Of its answer the beginning is read, and then nothing any more.
async fn question(wire: &Wire, peer: TransportId, request: &[u8]) -> bool {
    let begun = match wire.ask(peer, Protocol::Peer, request).await {
        Ok(mut answer) => answer.next().await.map(drop),
        Err(error) => Err(error),
    };
    matches!(begun, Ok(()) | Err(AskError::Refused(_) | AskError::Broken(_)))
}

/// Word of an entry that nobody has.
fn hint(turn: usize) -> Vec<u8> {
    let author = marshrut_protocol::id::AuthorId(Digest::of(&turn.to_be_bytes()).0);
    let log = LogId { author, class: LogClass::Services };
    Hint::Grown { log, seq: turn as u64, head: marshrut_protocol::id::EntryId([9; 32]) }.encode()
}

/// The most memory that a process has used, where the system tells.
fn most_memory_kib(node: &TestNode) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", node.process_id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn floods_seen(node: &TestNode) -> Option<String> {
    let diagnosis = node.json(&["doctor"]);
    let check = diagnosis["checks"].as_array()?.iter().find(|check| check["name"] == "floods").cloned()?;
    assert_eq!(check["level"], "warning");
    assert!(check["cure"].as_str().is_some_and(|cure| cure.contains("suspend")), "what to do: {check}");
    check["finding"].as_str().map(str::to_owned)
}

#[test]
fn who_floods_its_partners_holds_nobody_up_and_is_named() {
    let names = [("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Mallory", "FR")];
    let mut nodes = Network::of(&names).nodes.into_iter();
    let (Some(tbilisi), Some(berlin), Some(mut mallory)) = (nodes.next(), nodes.next(), nodes.next()) else {
        panic!("three nodes")
    };
    mallory.stop();
    let flood = Flood::of(Mallory::of(&mallory, &[&tbilisi, &berlin]));
    until("the flood has begun", || (flood.asked() > 0).then_some(()));
    serve_each_other(&tbilisi, &berlin);
    until("ten quotas were asked for", || (flood.asked() >= TEN_QUOTAS).then_some(()));
    for node in [&tbilisi, &berlin] {
        let seen = until(&format!("{} names who floods", node.name), || floods_seen(node));
        assert!(seen.contains("Mallory") && !seen.contains("Help") && !seen.contains("Hilfe"), "{seen}");
        let memory = most_memory_kib(node);
        assert!(memory.is_none_or(|used| used < MEMORY_KIB), "{} used {memory:?} KiB", node.name);
        assert_eq!(node.json(&["network", "show"])["forks"], serde_json::json!([]));
    }
    drop(flood);
    mallory.run();
    all_services(&mallory, count());
    Network { nodes: vec![tbilisi, berlin, mallory] }.wait_until_connected();
}
