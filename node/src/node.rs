//! The node as this process holds it: locked, without a network, or at work. Decides when the driver is put together
//! and taken apart, never how it works.

#[cfg(test)]
pub(crate) mod fixture;
mod people;
mod secrets;
mod work;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use marshrut_protocol::engine::PublishingQuota;
use marshrut_protocol::id::{AccountId, TransportId};
use marshrut_protocol::record::certificate::Role;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;
use tokio::time::{Duration, Instant};
use zeroize::Zeroizing;

use crate::driver::NodeHandle;
use crate::files::DataDir;
use crate::keyslots::{KeySlots, MasterKey, UnlockError};
use crate::network::{Listen, TurnedAway};

pub use people::People;
pub use secrets::{Secrets, SecretsError};
use work::Work;
pub use work::{Slots, StartFailed};

/// How long requests that are being answered may hold the store of a node that is started again, and connections that
/// are being closed its ports.
const PATIENCE: Duration = Duration::from_secs(20);
const RETRY: Duration = Duration::from_millis(50);

/// What a node is started with.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Where it lives.
    pub dir: DataDir,
    /// Where it listens for members' nodes.
    pub listen: Vec<Listen>,
    /// Addresses under which others reach it, when a person knows them.
    pub announce: Vec<String>,
    /// Whether it keeps sealed messages for members whose computers are off; none: meeting points do, members do not.
    pub mailbox: Option<bool>,
    /// Whether strangers may hand applications in here; for meeting points.
    pub applications: bool,
    /// Whether it may talk to this computer only: for practice.
    pub loopback_only: bool,
    /// How much a member may publish; [`PublishingQuota::MEMBER`] in every network of people.
    pub quota: PublishingQuota,
    /// No new connections while the process uses more physical memory than this, in bytes.
    pub memory_bytes: usize,
}

/// What state the node is in.
#[derive(Clone)]
pub enum Phase {
    /// Its passphrase has not been given yet.
    Locked,
    /// It belongs to no network yet.
    NoNetwork,
    /// It is at work.
    Running(NodeHandle),
    /// It has been stopped, or has failed.
    Stopped,
}

/// Why signing in did not open the node.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The passphrase is wrong, or could not be checked.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// It is right, but the node cannot start.
    #[error(transparent)]
    Start(#[from] StartFailed),
}

/// A node, in whatever state.
pub struct Node {
    setup: Setup,
    phase: watch::Sender<Phase>,
    failure: watch::Sender<Option<String>>,
    work: Mutex<Option<Work>>,
    people: RwLock<Option<People>>,
    /// When it was last closed while this process went on.
    closed: RwLock<Option<Instant>>,
    /// How often somebody wanted it locked.
    locks: AtomicU64,
}

/// The node is closed for a moment only; to be brought back with [`Node::go_on`].
#[must_use = "the node stays closed"]
pub(crate) struct Pause {
    /// How often it had been locked before.
    locks: u64,
}

impl Node {
    /// A node whose passphrase was not given yet.
    pub fn locked(setup: Setup) -> Arc<Self> {
        let (phase, failure) = (watch::Sender::new(Phase::Locked), watch::Sender::new(None));
        Arc::new(Self {
            setup,
            phase,
            failure,
            work: Mutex::new(None),
            people: RwLock::new(None),
            closed: RwLock::new(None),
            locks: AtomicU64::new(0),
        })
    }

    /// What it was set up with.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// What state it is in.
    pub fn phase(&self) -> Phase {
        self.phase.borrow().clone()
    }

    /// Checks a passphrase, and starts the node if it is not at work yet. Gives whose passphrase it is.
    ///
    /// # Errors
    /// If the passphrase is wrong, or the node cannot start; a node at work goes on.
    pub async fn open(self: &Arc<Self>, passphrase: Zeroizing<String>) -> Result<AccountId, OpenError> {
        let keys = self.setup.dir.keys();
        let unlocked = tokio::task::spawn_blocking(move || KeySlots::unlock_for_good(&keys, &passphrase));
        let unlocked = unlocked.await.map_err(|_panicked| OpenError::Start(StartFailed::Interrupted))??;
        self.start(unlocked.master).await?;
        Ok(AccountId(unlocked.holder.user))
    }

    /// Who is here and what they did, once somebody has opened the node.
    pub fn people(&self) -> Option<People> {
        self.people.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set_people(&self, people: Option<People>) -> Option<People> {
        std::mem::replace(&mut *self.people.write().unwrap_or_else(PoisonError::into_inner), people)
    }

    /// A request that goes on may hold them still, and writes nothing through them once they were opened anew.
    async fn forget_people(&self) {
        if let Some(people) = self.set_people(None) {
            let closing = tokio::task::spawn_blocking(move || people.close());
            closing.await.unwrap_or_else(|_panicked| tracing::error!("the people's files were not closed"));
        }
    }

    /// Changes the state; whether it did. What has stopped stays so: whoever stops the node waits for no lock to say it,
    /// and may do so while another one locks it or starts it.
    fn enter(&self, phase: Phase) -> bool {
        self.phase.send_if_modified(|present| {
            let goes_on = !matches!(present, Phase::Stopped);
            if goes_on {
                *present = phase;
            }
            goes_on
        })
    }

    /// Starts the node with the key of everything, unless it is at work already.
    ///
    /// # Errors
    /// [`StartFailed`]; the node is then as before.
    pub async fn start(self: &Arc<Self>, master: MasterKey) -> Result<(), StartFailed> {
        self.start_unless(master, || false).await
    }

    async fn start_unless(self: &Arc<Self>, master: MasterKey, over: impl Fn() -> bool) -> Result<(), StartFailed> {
        loop {
            match self.start_once(&master, &over).await {
                Err(failed) if failed.passes() && self.was_just_closed() => tokio::time::sleep(RETRY).await,
                started => return started,
            }
        }
    }

    fn was_just_closed(&self) -> bool {
        let closed = *self.closed.read().unwrap_or_else(PoisonError::into_inner);
        closed.is_some_and(|at| at.elapsed() < PATIENCE)
    }

    async fn start_once(self: &Arc<Self>, master: &MasterKey, over: impl Fn() -> bool) -> Result<(), StartFailed> {
        let mut work = self.work.lock().await;
        if work.is_some() || over() || matches!(*self.phase.borrow(), Phase::Stopped) {
            return Ok(());
        }
        if self.people().is_none() {
            self.set_people(Some(People::meet(&self.setup.dir, master).await?));
        }
        match Work::begin(&self.setup, master).await {
            Ok(begun) => {
                // If it was stopped meanwhile, who did that waits for the work to end it.
                self.enter(Phase::Running(begun.handle()));
                let watching = self.watch(&begun);
                *work = Some(begun.watched(watching));
                Ok(())
            }
            Err(StartFailed::NoNetwork) => {
                self.enter(Phase::NoNetwork);
                Ok(())
            }
            Err(failed) => {
                // Nobody gets in, so nobody need be known.
                self.forget_people().await;
                Err(failed)
            }
        }
    }

    fn watch(&self, work: &Work) -> JoinHandle<()> {
        let (failed, phase, failure) = (work.failed(), self.phase.clone(), self.failure.clone());
        tokio::spawn(async move {
            let what = failed.await;
            phase.send_replace(Phase::Stopped);
            failure.send_replace(Some(what));
        })
    }

    /// Finishes what was begun, closes everything and forgets all keys: until somebody signs in the node does nothing.
    pub async fn lock(&self) {
        // Before anything is waited for: what is being started again is then closed, or not started any more.
        self.locks.fetch_add(1, Ordering::SeqCst);
        self.close().await;
    }

    /// Closes it as [`Self::lock`] does, for a moment.
    pub(crate) async fn pause(&self) -> Pause {
        let locks = self.locks.load(Ordering::SeqCst);
        self.close().await;
        Pause { locks }
    }

    /// Starts a node that was closed for a moment, under whichever key it has now, unless somebody locked it meanwhile.
    ///
    /// # Errors
    /// [`StartFailed`]; the node is locked then.
    pub(crate) async fn go_on(self: &Arc<Self>, pause: Pause, master: MasterKey) -> Result<(), StartFailed> {
        let over = || self.locks.load(Ordering::SeqCst) != pause.locks;
        self.start_unless(master, over).await
    }

    async fn close(&self) {
        let mut work = self.work.lock().await;
        if !self.enter(Phase::Locked) {
            return;
        }
        if let Some(work) = work.take() {
            work.end().await;
            *self.closed.write().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        }
        self.forget_people().await;
    }

    /// Closes the node and starts it under the key that has replaced its own.
    ///
    /// # Errors
    /// [`StartFailed`]; the node is locked then.
    pub async fn go_on_under(self: &Arc<Self>, master: MasterKey) -> Result<(), StartFailed> {
        let pause = self.pause().await;
        self.go_on(pause, master).await
    }

    /// Returns when the node cannot go on, with the reason in words. The process should then end.
    pub async fn failed(&self) -> String {
        let mut failure = self.failure.subscribe();
        let happened = failure.wait_for(Option::is_some).await;
        // `self` holds the sender, so the channel cannot close while this waits.
        happened.ok().and_then(|what| what.clone()).unwrap_or_default()
    }

    /// Finishes what was begun and closes everything.
    pub async fn stop(&self) {
        self.phase.send_replace(Phase::Stopped);
        if let Some(work) = self.work.lock().await.take() {
            work.end().await;
        }
    }

    /// Who can open the node, if it is at work.
    pub async fn slots(&self) -> Option<Slots> {
        self.work.lock().await.as_ref().map(Work::slots)
    }

    /// What the node was set up as, if it is at work.
    pub async fn role(&self) -> Option<Role> {
        self.work.lock().await.as_ref().map(Work::role)
    }

    /// What the network turned away since the start, if the node is at work.
    pub async fn turned_away(&self) -> Option<TurnedAway> {
        self.work.lock().await.as_ref().map(Work::turned_away)
    }

    /// How often each peer was over its own limits since the start, if the node is at work.
    pub async fn over_limits(&self) -> HashMap<TransportId, u64> {
        self.work.lock().await.as_ref().map(Work::over_limits).unwrap_or_default()
    }

    /// Addresses under which other nodes may reach this one, if it is at work.
    pub async fn addresses(&self) -> Vec<String> {
        match self.work.lock().await.as_ref() {
            Some(work) => work.addresses().await,
            None => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
