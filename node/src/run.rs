//! `marshrut run`: the node, its local API and its pages in one process, until it is told to stop.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower::ServiceExt as _;
use zeroize::Zeroizing;

use crate::api::{self, CliToken};
use crate::durable;
use crate::files::DataDir;
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
}

/// Why a node could not be run, or ended by itself.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// Pages and API are for this computer only.
    #[error("{0} is not an address of this computer alone: the pages may only listen on 127.0.0.1 or ::1")]
    NotLoopback(SocketAddr),
    /// The port is taken, mostly.
    #[error("cannot serve pages on {address}: {source}; another node may be running, or choose another port")]
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
    }
    let token = CliToken::generate().map_err(|error| RunError::System(error.to_string()))?;
    let signpost = Signpost::put_up(&options.setup.dir, address, &token)?;
    let server = Server::start(listener, site(&node, &options.word, address, &token));
    started(&tell(&node, &options.word, address).await);
    let end = tokio::select! {
        () = stop => Ok(()),
        what = node.failed() => Err(RunError::Failed(what)),
    };
    signpost.take_down();
    node.stop().await;
    server.stop().await;
    end
}

/// Runs a meeting point until `stop` is ready: no pages, no API. `started` is called once it listens.
///
/// # Errors
/// [`RunError`].
pub async fn run_bootstrap(
    setup: Setup,
    passphrase: Zeroizing<String>,
    stop: impl Future<Output = ()> + Send,
    started: impl FnOnce(&[String]) + Send,
) -> Result<(), RunError> {
    let node = Node::locked(setup);
    node.open(passphrase).await?;
    if !matches!(node.phase(), Phase::Running(_)) {
        return Err(RunError::Start(StartFailed::NoNetwork));
    }
    started(&node.addresses().await);
    let end = tokio::select! {
        () = stop => Ok(()),
        what = node.failed() => Err(RunError::Failed(what)),
    };
    node.stop().await;
    end
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

async fn listen(address: SocketAddr) -> Result<TcpListener, RunError> {
    if !address.ip().is_loopback() {
        return Err(RunError::NotLoopback(address));
    }
    TcpListener::bind(address).await.map_err(|source| RunError::Web { address, source })
}

fn site(node: &Arc<Node>, word: &str, address: SocketAddr, token: &CliToken) -> Router {
    let options = marshrut_web_ui::Options::loopback(word, address.port());
    let api = api::router(Arc::clone(node), options.hosts.clone(), token);
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

async fn tell(node: &Arc<Node>, word: &str, address: SocketAddr) -> Started {
    let phase = node.phase();
    Started {
        pages: format!("http://{word}.localhost:{}/", address.port()),
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
    fn put_up(dir: &DataDir, address: SocketAddr, token: &CliToken) -> Result<Self, RunError> {
        let write = |path: PathBuf, content: &str| {
            durable::replace(&path, content.as_bytes()).map_err(|source| RunError::File { path, source })
        };
        write(dir.api_token(), token.reveal())?;
        write(dir.api_address(), &address.to_string())?;
        Ok(Self { dir: dir.clone() })
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
