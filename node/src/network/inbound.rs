//! Questions from peers: decides which are answered, refused or dropped by the peer's own limits, never what the
//! answer is. Each peer has its own slots and rates, so that one who floods uses up nothing but its own.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use libp2p::Stream;
use marshrut_protocol::id::TransportId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio_util::compat::FuturesAsyncReadCompatExt;

use super::answer::{self, AnswerSink, Wire};
use super::budget::{Bucket, Rate};
use super::config::{Deadlines, Limits};
use super::event::{NetworkEvent, Protocol, Refusal};
use super::frame::FrameError;

/// Streams of all applicants together that are answered at once.
const APPLICANTS_STREAMS: usize = 8;

/// What was turned away since the start.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) strangers: AtomicU64,
    pub(super) refused: AtomicU64,
    pub(super) dropped_streams: AtomicU64,
    pub(super) bad_requests: AtomicU64,
    pub(super) dropped_hints: AtomicU64,
    pub(super) bad_addresses: AtomicU64,
    /// Of each peer, what was over its own limits: requests, streams and hints. Only of those who may connect.
    over: Mutex<HashMap<TransportId, u64>>,
}

impl Counters {
    pub(super) fn add(counter: &AtomicU64) {
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// One more of a peer that was over its own limits.
    pub(super) fn over(&self, counter: &AtomicU64, peer: TransportId) {
        Self::add(counter);
        let mut over = self.over.lock().unwrap_or_else(PoisonError::into_inner);
        *over.entry(peer).or_default() += 1;
    }

    /// What was over its own limits of each peer since the start.
    pub(super) fn over_limits(&self) -> HashMap<TransportId, u64> {
        self.over.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The rates of one peer. Locked only for the arithmetic, never across an await.
#[derive(Debug)]
struct Rates {
    requests: Bucket,
    bytes: Bucket,
    hints: Bucket,
}

/// One peer's share of this node.
#[derive(Debug)]
struct Share {
    slots: Arc<Semaphore>,
    farewells: Arc<Semaphore>,
    rates: Arc<Mutex<Rates>>,
}

impl Share {
    fn new(limits: &Limits, now: Instant) -> Self {
        let rates = Rates {
            requests: Bucket::new(limits.requests, now),
            bytes: Bucket::new(limits.request_bytes, now),
            hints: Bucket::new(limits.hints, now),
        };
        Self::with(rates, limits.streams_per_peer)
    }

    /// What all applicants have together.
    fn of_applicants(limits: &Limits, now: Instant) -> Self {
        let rates = Rates {
            requests: Bucket::new(limits.applicants, now),
            bytes: Bucket::new(limits.applicants_bytes, now),
            hints: Bucket::new(Rate { per_second: 0, burst: 0 }, now),
        };
        Self::with(rates, APPLICANTS_STREAMS)
    }

    fn with(rates: Rates, streams: usize) -> Self {
        Self {
            slots: Arc::new(Semaphore::new(streams)),
            farewells: Arc::new(Semaphore::new(streams)),
            rates: Arc::new(Mutex::new(rates)),
        }
    }
}

/// Serves the streams that peers open.
pub(super) struct Inbound {
    limits: Limits,
    deadlines: Deadlines,
    events: mpsc::Sender<NetworkEvent>,
    counters: Arc<Counters>,
    shares: HashMap<TransportId, Share>,
}

impl Inbound {
    pub(super) fn new(
        limits: Limits,
        deadlines: Deadlines,
        events: mpsc::Sender<NetworkEvent>,
        counters: Arc<Counters>,
    ) -> Self {
        Self { limits, deadlines, events, counters, shares: HashMap::new() }
    }

    /// That key is the applicants'.
    pub(super) fn serve_applicants(&mut self, key: TransportId) {
        self.shares.insert(key, Share::of_applicants(&self.limits, Instant::now()));
    }

    /// Forgets a peer that may no longer connect. Until then its share is kept, so that reconnecting refills nothing.
    pub(super) fn forget(&mut self, peer: TransportId) {
        self.shares.remove(&peer);
        self.counters.over.lock().unwrap_or_else(PoisonError::into_inner).remove(&peer);
    }

    /// Whether a hint of `bytes` from `peer` is within its rates.
    pub(super) fn admits_hint(&mut self, peer: TransportId, bytes: usize) -> bool {
        let now = Instant::now();
        let share = self.share(peer, now);
        let mut rates = share.rates.lock().unwrap_or_else(PoisonError::into_inner);
        rates.hints.take(1, now).is_ok() && rates.bytes.take(size(bytes), now).is_ok()
    }

    /// Takes a stream over: spawns a task that reads its request and hands it to the driver.
    pub(super) fn accept(&mut self, peer: TransportId, protocol: Protocol, stream: Stream) {
        let share = self.share(peer, Instant::now());
        let wire = stream.compat();
        if let Ok(slot) = Arc::clone(&share.slots).try_acquire_owned() {
            let rates = Arc::clone(&share.rates);
            let served = Served { peer, protocol, rates, deadlines: self.deadlines.clone() };
            tokio::spawn(served.run(wire, slot, self.events.clone(), Arc::clone(&self.counters)));
        } else if let Ok(farewell) = Arc::clone(&share.farewells).try_acquire_owned() {
            self.counters.over(&self.counters.refused, peer);
            tokio::spawn(async move {
                answer::refuse(wire, busy(0.0)).await;
                drop(farewell);
            });
        } else {
            self.counters.over(&self.counters.dropped_streams, peer);
        }
    }

    fn share(&mut self, peer: TransportId, now: Instant) -> &Share {
        self.shares.entry(peer).or_insert_with(|| Share::new(&self.limits, now))
    }
}

fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// At least a tenth of a second, so that a refused peer does not come back at once.
fn busy(seconds: f64) -> Refusal {
    Refusal::new(Refusal::BUSY, Duration::from_secs_f64(seconds.clamp(0.1, 600.0)))
}

/// One stream on its way to the driver.
struct Served {
    peer: TransportId,
    protocol: Protocol,
    rates: Arc<Mutex<Rates>>,
    deadlines: Deadlines,
}

impl Served {
    async fn run(
        self,
        wire: Wire,
        slot: OwnedSemaphorePermit,
        events: mpsc::Sender<NetworkEvent>,
        counters: Arc<Counters>,
    ) {
        let reading = answer::read_request(wire, self.deadlines.stall);
        let Ok((request, wire)) = tokio::time::timeout(self.deadlines.request, reading).await else {
            return Counters::add(&counters.bad_requests);
        };
        let request = match request {
            Ok(request) => request,
            Err(error) => {
                Counters::add(&counters.bad_requests);
                return refuse_bad(wire, &error).await;
            }
        };
        if let Err(seconds) = self.charge(request.len()) {
            counters.over(&counters.refused, self.peer);
            return answer::refuse(wire, busy(seconds)).await;
        }
        let answer = AnswerSink::new(wire, self.deadlines.stall, slot);
        self.deliver(request, answer, &events, &counters).await;
    }

    fn charge(&self, bytes: usize) -> Result<(), f64> {
        let now = Instant::now();
        let mut rates = self.rates.lock().unwrap_or_else(PoisonError::into_inner);
        rates.requests.take(1, now)?;
        rates.bytes.take(size(bytes), now)
    }

    async fn deliver(
        self,
        request: Vec<u8>,
        answer: AnswerSink,
        events: &mpsc::Sender<NetworkEvent>,
        counters: &Counters,
    ) {
        match tokio::time::timeout(self.deadlines.accept, events.reserve()).await {
            Ok(Ok(place)) => {
                place.send(NetworkEvent::Asked { peer: self.peer, protocol: self.protocol, request, answer });
            }
            // The driver does not keep up, or has stopped: the peer may come back.
            Ok(Err(_)) | Err(_) => {
                Counters::add(&counters.refused);
                let _gone = answer.refuse(busy(1.0)).await;
            }
        }
    }
}

/// Tells a peer whose request was wrong, when there is a point in telling it.
async fn refuse_bad(wire: Wire, error: &FrameError) {
    let code = match error {
        FrameError::TooLarge { .. } => Refusal::TOO_LARGE,
        FrameError::Unexpected => Refusal::MALFORMED,
        FrameError::Stalled | FrameError::Truncated | FrameError::Io(_) => return,
    };
    answer::refuse(wire, Refusal::new(code, Duration::ZERO)).await;
}
