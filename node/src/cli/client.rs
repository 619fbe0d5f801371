//! A client of the running node's local API. It finds the node by the two files that the node leaves in its data
//! directory while it runs.

use std::io;
use std::time::Duration;

use futures::Stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Empty, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::client::conn::http1;
use hyper::{Method, Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use marshrut_protocol::local_api::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::failure::{Exit, Failure};
use crate::files::DataDir;

/// How long the node may take to answer what it answers from memory.
const PATIENCE: Duration = Duration::from_secs(60);

type Body = BoxBody<Bytes, io::Error>;

/// The way to a running node.
pub(crate) struct Client {
    address: String,
    token: Zeroizing<String>,
    dir: DataDir,
}

impl Client {
    /// The node that runs in `dir`.
    pub(crate) fn of(dir: &DataDir) -> Result<Self, Failure> {
        let read = |path: std::path::PathBuf| std::fs::read_to_string(path).map_err(|error| no_signpost(dir, &error));
        let address = read(dir.api_address())?.trim().to_owned();
        let token = Zeroizing::new(read(dir.api_token())?.trim().to_owned());
        Ok(Self { address, token, dir: dir.clone() })
    }

    /// Where the node listens (`127.0.0.1:8100`).
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Asks for `path` with `query`.
    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str, query: &impl Serialize) -> Result<T, Failure> {
        self.answer(Method::GET, &with_query(path, query)?, empty()).await
    }

    /// Sends `value` as JSON.
    pub(crate) async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        value: &impl Serialize,
    ) -> Result<T, Failure> {
        let json = serde_json::to_vec(value).map_err(|error| Failure::of(Exit::Failed, &error))?;
        self.answer(method, path, full(json)).await
    }

    /// Sends a file's bytes as they are read; waits for as long as it takes.
    pub(crate) async fn upload<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &impl Serialize,
        pieces: impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static,
    ) -> Result<T, Failure> {
        let frames = futures::StreamExt::map(pieces, |piece| piece.map(Frame::data));
        let body = StreamBody::new(frames).boxed();
        let response = self.request(Method::POST, &with_query(path, query)?, body).await?;
        read(response).await
    }

    /// Sends `value` as JSON and takes whatever comes back as it is.
    pub(crate) async fn post_for_bytes(&self, path: &str, value: &impl Serialize) -> Result<Vec<u8>, Failure> {
        let json = serde_json::to_vec(value).map_err(|error| Failure::of(Exit::Failed, &error))?;
        let response = self.request(Method::POST, path, full(json)).await?;
        let body = response.into_body().collect().await.map_err(|error| cut(&error))?;
        Ok(body.to_bytes().to_vec())
    }

    /// Removes what is at `path`.
    pub(crate) async fn delete(&self, path: &str) -> Result<(), Failure> {
        self.request(Method::DELETE, path, empty()).await.map(drop)
    }

    /// Asks for a body that is read as it comes.
    pub(crate) async fn stream(&self, path: &str, query: &impl Serialize) -> Result<Incoming, Failure> {
        Ok(self.request(Method::GET, &with_query(path, query)?, empty()).await?.into_body())
    }

    async fn answer<T: DeserializeOwned>(&self, method: Method, path: &str, body: Body) -> Result<T, Failure> {
        let whole = async { read(self.request(method, path, body).await?).await };
        let too_slow =
            |_| Failure::new(Exit::NotRunning, "the node does not answer").with_cure("run `marshrut doctor`");
        tokio::time::timeout(PATIENCE, whole).await.map_err(too_slow)?
    }

    /// The response to a request, unless it is a refusal.
    async fn request(&self, method: Method, path: &str, body: Body) -> Result<Response<Incoming>, Failure> {
        let stream = TcpStream::connect(&self.address).await.map_err(|error| self.unreachable(&error))?;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|error| self.unreachable(&error))?;
        // It ends with the connection; what went wrong is told to whoever waits for the response.
        tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.address)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token.as_str()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body)
            .map_err(|error| Failure::of(Exit::Failed, &error))?;
        let response = sender.send_request(request).await.map_err(|error| cut(&error))?;
        if response.status().is_success() { Ok(response) } else { Err(refusal(response).await) }
    }

    fn unreachable(&self, error: &(dyn std::error::Error + 'static)) -> Failure {
        not_running(&self.dir).with_detail(format!("nothing answers at {}: {error}", self.address))
    }
}

fn no_signpost(dir: &DataDir, error: &io::Error) -> Failure {
    if error.kind() != io::ErrorKind::NotFound {
        return Failure::new(Exit::Failed, format!("the files in {} cannot be read: {error}", dir.path().display()));
    }
    if dir.keys().exists() {
        return not_running(dir);
    }
    Failure::new(Exit::NotRunning, format!("there is no node in {}", dir.path().display()))
        .with_cure(super::NO_NODE_CURE)
}

fn not_running(dir: &DataDir) -> Failure {
    Failure::new(Exit::NotRunning, format!("the node in {} is not running", dir.path().display()))
        .with_cure(format!("start it with `marshrut run --dir {}`", dir.path().display()))
}

/// The node went away in the middle.
fn cut(error: &(dyn std::error::Error + 'static)) -> Failure {
    Failure::of(Exit::NotRunning, error).with_cure("look whether the node still runs: `marshrut status`")
}

async fn refusal(response: Response<Incoming>) -> Failure {
    let status = response.status();
    let body = response.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let plain = || Problem {
        kind: String::new(),
        status: status.as_u16(),
        title: format!("the node answered {status}"),
        detail: None,
        cure: None,
        fields: Vec::new(),
    };
    serde_json::from_slice(&body).unwrap_or_else(|_not_a_problem| plain()).into()
}

async fn read<T: DeserializeOwned>(response: Response<Incoming>) -> Result<T, Failure> {
    if response.status() == StatusCode::NO_CONTENT {
        return serde_json::from_str("null").map_err(|error| Failure::of(Exit::Failed, &error));
    }
    let body = response.into_body().collect().await.map_err(|error| cut(&error))?.to_bytes();
    serde_json::from_slice(&body).map_err(|error| {
        Failure::new(Exit::Failed, format!("the node's answer is not understood: {error}"))
            .with_cure("the node may be of another version than this command: use one version for both")
    })
}

fn with_query(path: &str, query: &impl Serialize) -> Result<String, Failure> {
    let query = serde_urlencoded::to_string(query).map_err(|error| Failure::of(Exit::Failed, &error))?;
    Ok(if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") })
}

fn empty() -> Body {
    Empty::new().map_err(|never| match never {}).boxed()
}

fn full(bytes: Vec<u8>) -> Body {
    Full::new(Bytes::from(bytes)).map_err(|never| match never {}).boxed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_without_a_node_and_a_stopped_node_are_told_apart() {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path());
        let none = Client::of(&dir).err().expect("no node");
        assert_eq!(none.exit(), Exit::NotRunning);
        assert!(format!("{none:?}").contains("marshrut init"));
        std::fs::write(dir.keys(), "slots").expect("write");
        let stopped = Client::of(&dir).err().expect("stopped");
        assert_eq!(stopped.exit(), Exit::NotRunning);
        assert!(format!("{stopped:?}").contains("marshrut run"));
    }
}
