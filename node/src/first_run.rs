//! Setting a node up step by step, for a person at a browser. What each step does is done by the same code as the
//! command line's (`setup`, `restore`, `join`); this decides their order, and that each is on the disk or harmless to
//! repeat before the next one begins.
//!
//! It never decides who may do it: that is the local API's, which knows the install token and the passphrase.

mod admission;
mod error;
mod progress;
mod restoring;
mod sheet;
mod view;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use marshrut_protocol::local_api::{ChooseKeys, EnterNetwork, FirstRunWay, NodeState, RecoverySheet};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::{Country, Text};
use tokio::sync::{Mutex, watch};
use zeroize::Zeroizing;

use crate::files::DataDir;
use crate::home::Config;
use crate::join;
use crate::keyslots::{Cost, KeySlots, MasterKey, RecoveryCode};
use crate::node::{Node, Phase, Secrets, StartFailed};
use crate::organisation::Organisation;
use crate::setup::{NewNode, set_up_with};
use crate::strength::{Strength, strength};

pub use error::FirstRunError;

use admission::Admission;
use progress::Progress;
use restoring::HeldFile;
pub(crate) use restoring::open_with_papers;
use sheet::Sheet;

/// A node that is being set up.
pub struct FirstRun {
    node: Arc<Node>,
    config: Config,
    cost: Cost,
    state: Mutex<State>,
    over: AtomicBool,
    made: watch::Sender<bool>,
}

/// What is known of it since the process began.
#[derive(Default)]
struct State {
    opened: Option<Opened>,
    sheet: Option<Sheet>,
    admission: Admission,
    backup: Option<HeldFile>,
}

/// What the passphrase opens.
#[derive(Clone)]
struct Opened {
    master: MasterKey,
    progress: Progress,
    organisation: Organisation,
}

impl Opened {
    fn read(dir: &DataDir, master: MasterKey, progress: Progress) -> Result<Self, FirstRunError> {
        let organisation = Organisation::load(&dir.organisation(), &master)?;
        Ok(Self { master, progress, organisation })
    }

    fn is_named(&self) -> bool {
        !self.organisation.profile.name.is_empty()
    }
}

/// Whether a node in `dir` is still to be set up: there is none, or setting it up in a browser was not finished.
pub fn is_pending(dir: &DataDir) -> bool {
    !dir.keys().exists() || dir.first_run().exists()
}

impl FirstRun {
    /// Sets `node` up, with these settings, each guess at its passphrase to cost that much.
    pub fn new(node: Arc<Node>, config: Config, cost: Cost) -> Arc<Self> {
        let (state, over) = (Mutex::default(), AtomicBool::new(false));
        Arc::new(Self { node, config, cost, state, over, made: watch::Sender::new(false) })
    }

    /// Returns when the node's directory is there, which it may be already.
    pub async fn made(&self) {
        let mut made = self.made.subscribe();
        while !self.has_keys() {
            // `self` holds the sender, so the channel cannot close while this waits.
            let _told = made.changed().await;
        }
    }

    /// How a node that is being set up presents itself; none once that is over.
    pub(crate) fn stage(&self) -> Option<NodeState> {
        match (self.over.load(Ordering::Acquire), self.has_keys()) {
            (true, _) => None,
            (false, true) => Some(NodeState::Unfinished),
            (false, false) => Some(NodeState::New),
        }
    }

    /// Whether a passphrase was chosen.
    pub(crate) fn has_keys(&self) -> bool {
        self.dir().keys().exists()
    }

    fn dir(&self) -> &DataDir {
        &self.node.setup().dir
    }

    /// Goes on with what an earlier process began.
    ///
    /// # Errors
    /// If the passphrase is wrong, or a file cannot be read.
    pub(crate) async fn unlock(&self, passphrase: Zeroizing<String>) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        let dir = self.dir().clone();
        let read = blocking(move || {
            let master = KeySlots::unlock(&dir.keys(), &passphrase)?.master;
            let progress = Progress::load(&dir, &master)?.ok_or(FirstRunError::NotNow)?;
            Opened::read(&dir, master, progress)
        });
        let opened = read.await?;
        let goes_on = opened.progress.written_down && opened.is_named();
        let master = opened.master.clone();
        state.opened = Some(opened);
        if goes_on && let Err(error) = self.node.start(master).await {
            // The step that starts it says so again when a person repeats it.
            tracing::warn!(%error, "the node could not be started yet");
        }
        Ok(())
    }

    /// Makes the node's keys, or brings them back out of the backup that was opened.
    ///
    /// # Errors
    /// If there are keys, the passphrase is weak, the person's name is none, or nothing can be written; nothing is left
    /// behind then.
    pub(crate) async fn choose_keys(&self, wish: ChooseKeys) -> Result<RecoverySheet, FirstRunError> {
        let passphrase = Zeroizing::new(wish.passphrase);
        let person = wish.person.filter(|name| !name.trim().is_empty());
        if strength(&passphrase) == Strength::TooShort {
            return Err(FirstRunError::Weak);
        }
        let mut state = self.state.lock().await;
        if self.has_keys() {
            return Err(FirstRunError::NotNow);
        }
        let (code, master) = match wish.way {
            FirstRunWay::Restore => self.bring_back(&state, passphrase, person).await?,
            way => self.make(way, passphrase, person).await?,
        };
        state.opened = Some(Opened::read(self.dir(), master, Progress::begun(wish.way))?);
        state.backup = None;
        self.made.send_replace(true);
        shown(&mut state, code)
    }

    async fn make(
        &self,
        way: FirstRunWay,
        passphrase: Zeroizing<String>,
        person: Option<String>,
    ) -> Result<(RecoveryCode, MasterKey), FirstRunError> {
        // Who it is, is asked once there is a key to keep the answer under.
        let nobody = Country::new("ZZ").expect("ISO 3166 keeps ZZ for unknown countries");
        let name = Text::new("").expect("nothing is not too long");
        let (role, cost, config) = (Role::Member, self.cost, self.config.clone());
        let node = NewNode { name, country: nobody, role, cost, config };
        let dir = self.dir().clone();
        blocking(move || {
            let begun = |dir: &DataDir, master: &MasterKey| Ok(Progress::begun(way).save(dir, master)?);
            let (created, master) = set_up_with(&dir, &node, &passphrase, person.as_deref(), begun)?;
            Ok((created.recovery, master))
        })
        .await
    }

    /// Makes another recovery code, because nobody has the first one on paper.
    ///
    /// # Errors
    /// If it was typed back already, or nothing can be written.
    pub(crate) async fn new_code(&self) -> Result<RecoverySheet, FirstRunError> {
        let mut state = self.state.lock().await;
        let master = match &state.opened {
            Some(opened) if !opened.progress.written_down => opened.master.clone(),
            _ => return Err(FirstRunError::NotNow),
        };
        let keys = self.dir().keys();
        let code = blocking(move || Ok(KeySlots::load(&keys, &master)?.renew_recovery(&master)?)).await?;
        shown(&mut state, code)
    }

    /// Takes two groups that were read from the paper.
    ///
    /// # Errors
    /// Which of them are wrong.
    pub(crate) async fn typed_back(&self, groups: &[String]) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        let wrong = state.sheet.as_ref().ok_or(FirstRunError::NotNow)?.wrong(groups);
        if !wrong.is_empty() {
            return Err(FirstRunError::TypedWrong(wrong));
        }
        self.record(&mut state, |progress| progress.written_down = true)?;
        state.sheet = None;
        match &state.opened {
            Some(opened) if opened.is_named() => self.start(opened.master.clone()).await,
            _ => Ok(()),
        }
    }

    /// Says who the organisation is. It may be said again until somebody outside has heard it.
    ///
    /// # Errors
    /// What is wrong with the name or the country.
    pub(crate) async fn organisation(&self, name: &str, country: &str) -> Result<(), FirstRunError> {
        let field = |field, error: &dyn std::error::Error| FirstRunError::Field(field, "invalid", error.to_string());
        let name: Text<200> = Text::new(name).map_err(|error| field("name", &error))?;
        if name.is_empty() {
            return Err(FirstRunError::Field("name", "empty", "an organisation needs a name".to_owned()));
        }
        let country = Country::new(country).map_err(|error| field("country", &error))?;
        let mut state = self.state.lock().await;
        let running = self.is_running();
        let Some(opened) = state.opened.as_mut() else { return Err(FirstRunError::NotNow) };
        if running || !opened.progress.written_down || opened.progress.charter.is_some() {
            return Err(FirstRunError::NotNow);
        }
        let named = Profile { name, country, declaration: None };
        let organisation = Organisation { profile: named, ..opened.organisation.clone() };
        organisation.save(&self.dir().organisation(), &opened.master)?;
        opened.organisation = organisation;
        Ok(())
    }

    /// Founds a network, or joins the one that has welcomed us, and starts the node.
    ///
    /// # Errors
    /// If nobody agreed, the network's name is none, nothing can be written, or the node cannot start.
    pub(crate) async fn enter(&self, wish: EnterNetwork) -> Result<(), FirstRunError> {
        let state = self.state.lock().await;
        let opened = state.opened.clone().filter(|opened| opened.progress.written_down && opened.is_named());
        let Opened { master, progress, .. } = opened.ok_or(FirstRunError::NotNow)?;
        // What was begun before it was interrupted may have succeeded.
        self.start(master.clone()).await?;
        if self.is_running() {
            return Ok(());
        }
        if !wish.agreed {
            return Err(FirstRunError::NotAgreed);
        }
        let (dir, key) = (self.dir().clone(), master.clone());
        blocking(move || match progress.way {
            FirstRunWay::Found => found(&dir, &key, &wish),
            FirstRunWay::Join => admission::settle(&dir, &key, &progress),
            FirstRunWay::Restore => Err(StartFailed::NoNetwork.into()),
        })
        .await?;
        self.start(master).await
    }

    /// Ends the first run.
    ///
    /// # Errors
    /// If a step is left, or the file that stands for it cannot be removed.
    pub(crate) async fn finish(&self) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        let done = state.opened.as_ref().is_some_and(|opened| opened.progress.written_down);
        if !done || !self.is_running() {
            return Err(FirstRunError::NotNow);
        }
        Progress::finish(self.dir())?;
        self.over.store(true, Ordering::Release);
        *state = State::default();
        Ok(())
    }

    fn is_running(&self) -> bool {
        matches!(self.node.phase(), Phase::Running(_))
    }

    async fn start(&self, master: MasterKey) -> Result<(), FirstRunError> {
        Ok(self.node.start(master).await?)
    }

    /// Changes what is on the disk first, then what is in memory.
    fn record(&self, state: &mut State, change: impl FnOnce(&mut Progress)) -> Result<(), FirstRunError> {
        let opened = state.opened.as_mut().ok_or(FirstRunError::NotNow)?;
        let mut progress = opened.progress.clone();
        change(&mut progress);
        progress.save(self.dir(), &opened.master)?;
        opened.progress = progress;
        Ok(())
    }
}

fn found(dir: &DataDir, master: &MasterKey, wish: &EnterNetwork) -> Result<(), FirstRunError> {
    if wish.name.trim().is_empty() {
        return Err(FirstRunError::Field("network", "empty", "a network needs a name".to_owned()));
    }
    let text = if wish.declaration.trim().is_empty() { join::DECLARATION } else { &wish.declaration };
    let secrets = Secrets::load(dir, master)?;
    let store = secrets.open_store(dir)?;
    join::found(&secrets, &store, &wish.name, text)?;
    Ok(())
}

/// Keeps a code until it was typed back.
fn shown(state: &mut State, code: RecoveryCode) -> Result<RecoverySheet, FirstRunError> {
    let sheet = state.sheet.insert(Sheet::of(code)?);
    Ok(RecoverySheet { code: sheet.code(), groups: sheet.groups() })
}

/// On a thread where waiting for the disk or a passphrase disturbs nobody.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FirstRunError> + Send + 'static,
) -> Result<T, FirstRunError> {
    tokio::task::spawn_blocking(work).await.map_err(|_panicked| FirstRunError::Interrupted)?
}
