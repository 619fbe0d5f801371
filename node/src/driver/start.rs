//! Putting a driver together, and taking it apart again.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::sync_channel;
use std::thread::JoinHandle;

use marshrut_protocol::engine::{self, Effect, Engine, Own, OwnHistory};
use marshrut_protocol::entry::Head;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task;

use super::alarm::{Alarm, Turns};
use super::answers::Answering;
use super::asks::Asks;
use super::budget::Budget;
use super::changes::Announcer;
use super::checkpoints::Checkpoints;
use super::commits::Committing;
use super::disk::EngineDisk;
use super::failure::Failure;
use super::handle::{NodeHandle, OwnIds};
use super::inputs::{Inputs, Stimulus};
use super::listening;
use super::outgoing::Outgoing;
use super::performer::Performer;
use super::readers::Readers;
use super::thinking::{Thinking, reading};
use crate::clock;
use crate::network::{Network, NetworkEvent};
use crate::store::{Store, StoreError, Watermark, Watermarks};

/// Bytes by which the engine may be ahead of the disk.
const AHEAD_OF_DISK: usize = 4 * 1024 * 1024;
/// Effect lists by which the engine may be ahead of the disk.
const JOBS: usize = 1_024;

/// Why a node cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The engine cannot work with what the store holds; there may be no network yet.
    #[error(transparent)]
    Engine(#[from] engine::StartError),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A thread could not be started, or there is no randomness.
    #[error("the system refuses what the node needs: {0}")]
    System(#[from] io::Error),
}

/// An engine that is ready to go.
pub struct Ready {
    /// The engine.
    pub engine: Engine,
    /// What it wants done first.
    pub first: Vec<Effect>,
    /// Whether it had no checkpoint to start from.
    pub rebuilt: bool,
}

/// Starts the engine from what the store holds. Blocking.
///
/// # Errors
/// If there is no network yet, or the store holds what the engine cannot use.
pub fn open_engine(own: Own, store: &Store) -> Result<Ready, StartError> {
    let checkpoint = match store.checkpoint_read() {
        Ok(content) => Some(content),
        Err(reason) => {
            tracing::info!(%reason, "starting without a checkpoint");
            None
        }
    };
    let rebuilt = checkpoint.is_none();
    let moment = clock::moment().map_err(|error| io::Error::other(error.to_string()))?;
    let history = own_history(&store.own_watermarks()?);
    let (engine, first) = Engine::start(own, &EngineDisk(store), checkpoint, &history, &moment)?;
    Ok(Ready { engine, first, rebuilt })
}

/// What the journal knows of our own logs. One that proves nothing makes the engine ask before it signs.
fn own_history(watermarks: &Watermarks) -> OwnHistory {
    let head = |mark: &Watermark| Head { seq: mark.seq, id: mark.id };
    let heads = watermarks.heads.iter().map(|(class, mark)| (*class, head(mark))).collect();
    OwnHistory { heads, doubtful: !watermarks.intact }
}

/// What a driver is put together from.
pub struct Parts {
    /// The engine, ready to go.
    pub ready: Ready,
    /// The store that it was started from.
    pub store: Arc<Store>,
    /// The network, listening.
    pub network: Network,
    /// What the network reports.
    pub events: mpsc::Receiver<NetworkEvent>,
    /// Who this node is.
    pub own: OwnIds,
}

/// A node at work.
pub struct Driver {
    node: NodeHandle,
    network: Network,
    checkpoints: Arc<Checkpoints>,
    failure: Failure,
    readers: Arc<Readers>,
    threads: Vec<JoinHandle<()>>,
    tasks: Vec<task::JoinHandle<()>>,
}

impl Driver {
    /// Starts the threads. From here on the node works.
    ///
    /// # Errors
    /// If the system gives no threads.
    pub fn start(parts: Parts, runtime: &Handle) -> io::Result<Self> {
        let Parts { ready, store, network, events, own } = parts;
        let failure = Failure::new();
        let budget = Arc::new(Budget::new(AHEAD_OF_DISK));
        let written = Arc::new(AtomicU64::new(0));
        let readers = Arc::new(Readers::new(Arc::clone(&store), failure.clone()));
        let (inputs, queues) = Inputs::new();
        let (jobs, job_queue) = sync_channel(JOBS);
        let announcer = Announcer::new();
        let node = NodeHandle {
            inputs: inputs.clone(),
            readers: Arc::clone(&readers),
            announcements: announcer.announcements(),
            own,
        };
        let performer = Performer {
            runtime: runtime.clone(),
            inputs: inputs.clone(),
            readers: Arc::clone(&readers),
            outgoing: Outgoing::start(runtime, network.clone()),
            announcer,
            asks: Asks::new(runtime.clone(), network.clone(), inputs.clone()),
            answering: Answering::new(runtime.clone(), Arc::clone(&readers)),
            requests: HashMap::new(),
        };
        let committing = Committing {
            jobs: job_queue,
            store: Arc::clone(&store),
            budget: Arc::clone(&budget),
            failure: failure.clone(),
            performer,
            written: Arc::clone(&written),
        };
        let thinking = Thinking {
            engine: ready.engine,
            queues,
            jobs,
            budget,
            failure: failure.clone(),
            runtime: runtime.clone(),
            alarm: Alarm::new(reading()),
            turns: Turns::default(),
            hints: BTreeMap::new(),
            last_number: 0,
        };
        let first = ready.first;
        let threads = vec![thread("store", move || committing.run())?, thread("engine", move || thinking.run(first))?];
        let checkpoints = Arc::new(Checkpoints { node: node.clone(), store, written });
        let keeper = Arc::clone(&checkpoints);
        let tasks = vec![
            runtime.spawn(listening::listen(network.clone(), events, inputs)),
            runtime.spawn(async move { keeper.keep(ready.rebuilt).await }),
        ];
        Ok(Self { node, network, checkpoints, failure, readers, threads, tasks })
    }

    /// A handle to give commands with.
    pub fn handle(&self) -> NodeHandle {
        self.node.clone()
    }

    /// The network that it runs on.
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// Returns when the node cannot go on, with the reason in words. It must then be stopped and the process ended.
    pub fn failed(&self) -> impl Future<Output = String> + Send + use<> {
        let failure = self.failure.clone();
        async move { failure.happened().await }
    }

    /// Takes no more inputs, finishes what was begun, writes a checkpoint, closes the store.
    pub async fn stop(self) {
        self.network.stop().await;
        for task in self.tasks {
            task.abort();
            // It was told to end; whether it had ended by itself makes no difference.
            let _ended = task.await;
        }
        self.checkpoints.write().await;
        // An engine that has stopped by itself takes no word of it.
        let _stopped = self.node.inputs.own(Stimulus::Stop).await;
        let threads = self.threads;
        let joined = tokio::task::spawn_blocking(move || threads.into_iter().map(JoinHandle::join).collect::<Vec<_>>());
        if joined.await.is_ok_and(|ends| ends.iter().any(Result::is_err)) {
            tracing::error!("a thread of the driver ended by a fault of this program");
        }
        self.readers.close().await;
    }
}

fn thread(name: &str, run: impl FnOnce() + Send + 'static) -> io::Result<JoinHandle<()>> {
    std::thread::Builder::new().name(name.to_owned()).spawn(run)
}
