//! `marshrut run`: the node, its local API and its pages in one process, until it is told to stop.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::Standing;
use marshrut_protocol::record::certificate::Role;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower::ServiceExt as _;
use zeroize::Zeroizing;

use crate::api::{self, CliToken};
use crate::durable;
use crate::files::DataDir;
use crate::first_run::FirstRun;
use crate::home::Config;
use crate::keyslots::Cost;
use crate::node::{Node, OpenError, Phase, Setup, StartFailed};

/// How long open requests may take to end when the node stops.
const FAREWELL: Duration = Duration::from_secs(3);

/// What a node is run with.
pub struct RunOptions {
    /// The node.
    pub setup: Setup,
    /// Where pages and API are served; loopback only.
    pub web: SocketAddr,
    /// The node's own word in its address (`tbilisi` for `tbilisi.localhost`), lower-case letters, digits and hyphens.
    pub word: String,
    /// Its passphrase; without it the node starts locked and waits for somebody to sign in.
    pub passphrase: Option<Zeroizing<String>>,
    /// With what a node is made that is not set up yet; none if it is.
    pub first_run: Option<NewSettings>,
    /// Whether its pages say that all of it is practice.
    pub practice: bool,
}

/// With what a new node is made.
pub struct NewSettings {
    /// Its settings.
    pub config: Config,
    /// What one guess at its passphrase costs.
    pub cost: Cost,
}

/// What a person needs to know about a node that has started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Started {
    /// What to open in a browser.
    pub pages: String,
    /// Where it waits for members' nodes; empty while it is locked or has no network.
    pub addresses: Vec<String>,
    /// Whether its passphrase is still to be given.
    pub locked: bool,
    /// Whether it belongs to no network yet.
    pub without_network: bool,
    /// Where it is set up, if that is not done. While nothing is there the part behind the `#` is a token: whoever has it
    /// may set the node up, once. A fragment is sent to no server and stands in no log.
    pub first_run: Option<String>,
}

/// Why a node could not be run, or ended by itself.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Pages and API are for this computer only.
    #[error("{0} is not an address of this computer alone: the pages may only listen on 127.0.0.1 or ::1")]
    NotLoopback(SocketAddr),
    /// The port is taken, mostly.
    #[error("cannot serve pages on {address}: {source}")]
    Web {
        /// Where.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The token or address file cannot be written.
    #[error("cannot write {path}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system gives no randomness, or no signals.
    #[error("the system refuses what the node needs: {0}")]
    System(String),
    /// The passphrase is wrong, or the node cannot start.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The directory's node is of the other kind.
    #[error("the node in {dir} was set up as {own}: {cure}")]
    OtherRole {
        /// Where it lives.
        dir: PathBuf,
        /// What it is.
        own: &'static str,
        /// What runs it.
        cure: &'static str,
    },
    /// A meeting point needs a network.
    #[error("{0}")]
    Start(StartFailed),
    /// The node cannot go on; what was acknowledged is safe.
    #[error("the node has stopped because it cannot go on: {0}; what it acknowledged is safe, start it again")]
    Failed(String),
}

/// Runs a node until `stop` is ready. `started` is called once it serves.
///
/// # Errors
/// [`RunError`]; everything is closed then.
pub async fn run(
    options: RunOptions,
    stop: impl Future<Output = ()> + Send,
    started: impl FnOnce(&Started) + Send,
) -> Result<(), RunError> {
    let listener = listen(options.web).await?;
    let address = listener.local_addr().map_err(|source| RunError::Web { address: options.web, source })?;
    let node = Node::locked(options.setup.clone());
    if let Some(passphrase) = options.passphrase {
        node.open(passphrase).await?;
        refuse_role(&node, Role::Bootstrap).await?;
    }
    let token = new_token()?;
    let install = new_token()?;
    let first_run = options.first_run.map(|new| FirstRun::new(Arc::clone(&node), new.config, new.cost));
    let signpost = OnceLock::new();
    if first_run.as_ref().is_none_or(|first_run| first_run.has_keys()) {
        Signpost::put_up(&signpost, &options.setup.dir, address, &token)?;
    }
    let setting_up = first_run.clone().map(|first_run| (first_run, install.clone()));
    let pages = marshrut_web_ui::Options {
        practice: options.practice,
        ..marshrut_web_ui::Options::loopback(&options.word, address.port())
    };
    let server = Server::start(listener, site(&node, pages, &token, setting_up));
    started(&tell(&node, &options.word, address, first_run.as_deref().map(|first_run| (first_run, &install))).await);
    let end = tokio::select! {
        () = stop => Ok(()),
        what = node.failed() => Err(RunError::Failed(what)),
        Err(error) = Signpost::put_up_later(&signpost, first_run.as_deref(), &options.setup.dir, address, &token) => {
            Err(error)
        }
    };
    if let Some(signpost) = signpost.into_inner() {
        signpost.take_down();
    }
    node.stop().await;
    server.stop().await;
    end
}

/// Runs a meeting point until `stop` is ready: no pages, no API. `started` is called once it listens, with where and
/// whether the network knows it.
///
/// # Errors
/// [`RunError`].
pub async fn run_bootstrap(
    setup: Setup,
    passphrase: Zeroizing<String>,
    stop: impl Future<Output = ()> + Send,
    started: impl FnOnce(&[String], Standing) + Send,
) -> Result<(), RunError> {
    let node = Node::locked(setup);
    node.open(passphrase).await?;
    refuse_role(&node, Role::Member).await?;
    let Phase::Running(handle) = node.phase() else {
        return Err(RunError::Start(StartFailed::NoNetwork));
    };
    let standing = match handle.command(Command::Governance).await {
        Ok(Reply::Governance(governance)) => governance.own_standing,
        _ => Standing::default(),
    };
    drop(handle);
    started(&node.addresses().await, standing);
    let end = tokio::select! {
        () = stop => Ok(()),
        what = node.failed() => Err(RunError::Failed(what)),
    };
    node.stop().await;
    end
}

/// A meeting point has no pages, and a member does more than a meeting point.
async fn refuse_role(node: &Arc<Node>, other: Role) -> Result<(), RunError> {
    if node.role().await != Some(other) {
        return Ok(());
    }
    let (own, cure) = match other {
        Role::Bootstrap => ("a meeting point", "run it with `marshrut-bootstrap run`"),
        Role::Member => ("a member's node", "run it with `marshrut run`"),
    };
    node.stop().await;
    Err(RunError::OtherRole { dir: node.setup().dir.path().to_owned(), own, cure })
}

/// Ready when the person (Ctrl-C) or the system (SIGTERM) wants the process to end.
///
/// # Errors
/// If the system does not tell about signals.
pub fn told_to_stop() -> io::Result<impl Future<Output = ()> + Send> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        let _told = tokio::signal::ctrl_c().await;
    })
}

fn new_token() -> Result<CliToken, RunError> {
    CliToken::generate().map_err(|error| RunError::System(error.to_string()))
}

async fn listen(address: SocketAddr) -> Result<TcpListener, RunError> {
    if !address.ip().is_loopback() {
        return Err(RunError::NotLoopback(address));
    }
    TcpListener::bind(address).await.map_err(|source| RunError::Web { address, source })
}

fn site(
    node: &Arc<Node>,
    options: marshrut_web_ui::Options,
    token: &CliToken,
    first_run: Option<(Arc<FirstRun>, CliToken)>,
) -> Router {
    let api = api::router_with(Arc::clone(node), options.hosts.clone(), token, first_run);
    let pages = marshrut_web_ui::router(api.clone(), options);
    pages.layer(from_fn_with_state(api, divert))
}

/// Hands requests for the API to its router whole: as a route of another router it would be given that one's path
/// parameters beside its own.
async fn divert(State(api): State<Router>, request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    match api.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

async fn tell(node: &Arc<Node>, word: &str, address: SocketAddr, first_run: Option<(&FirstRun, &CliToken)>) -> Started {
    let phase = node.phase();
    let pages = format!("http://{word}.localhost:{}/", address.port());
    let first_run = first_run.map(|(first_run, install)| {
        if first_run.has_keys() { format!("{pages}start") } else { format!("{pages}start#{}", install.reveal()) }
    });
    Started {
        pages,
        first_run,
        addresses: node.addresses().await,
        locked: matches!(phase, Phase::Locked),
        without_network: matches!(phase, Phase::NoNetwork),
    }
}

/// The two files that lead the command line to the running node.
struct Signpost {
    dir: DataDir,
}

impl Signpost {
    fn put_up(place: &OnceLock<Self>, dir: &DataDir, address: SocketAddr, token: &CliToken) -> Result<(), RunError> {
        let write = |path: PathBuf, content: &str| {
            durable::replace(&path, content.as_bytes()).map_err(|source| RunError::File { path, source })
        };
        write(dir.api_token(), token.reveal())?;
        write(dir.api_address(), &address.to_string())?;
        place.get_or_init(|| Self { dir: dir.clone() });
        Ok(())
    }

    /// Puts it up once there is a directory to put it into. Returns only if that fails.
    async fn put_up_later(
        place: &OnceLock<Self>,
        first_run: Option<&FirstRun>,
        dir: &DataDir,
        address: SocketAddr,
        token: &CliToken,
    ) -> Result<Infallible, RunError> {
        if let Some(first_run) = first_run {
            first_run.made().await;
            Self::put_up(place, dir, address, token)?;
        }
        std::future::pending().await
    }

    fn take_down(self) {
        for path in [self.dir.api_address(), self.dir.api_token()] {
            if let Err(error) = std::fs::remove_file(&path) {
                tracing::warn!(%error, path = %path.display(), "a file could not be removed");
            }
        }
    }
}

/// The HTTP server.
struct Server {
    stop: watch::Sender<bool>,
    task: tokio::task::JoinHandle<io::Result<()>>,
}

impl Server {
    fn start(listener: TcpListener, site: Router) -> Self {
        let stop = watch::Sender::new(false);
        let mut stopping = stop.subscribe();
        let told = async move {
            // The sender outlives the server, or ends it by going.
            let _told = stopping.wait_for(|stop| *stop).await;
        };
        let task = tokio::spawn(axum::serve(listener, site).with_graceful_shutdown(told).into_future());
        Self { stop, task }
    }

    async fn stop(mut self) {
        self.stop.send_replace(true);
        if tokio::time::timeout(FAREWELL, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}
