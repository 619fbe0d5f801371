//! The API over real nodes: engine, store and network underneath, no listener in front.

mod access;
mod at_once;
mod attachments;
mod described;
mod files;
mod first_run;
mod forgotten;
mod matters;
mod own_services;
mod papers;
mod passkeys;
mod people;
mod recovery;
mod referral;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use marshrut_web_ui::Hosts;
use serde::Serialize;
use serde_json::Value;
use tower::ServiceExt;

use super::{CliToken, router};
use crate::node::Node;

const HOST: &str = "127.0.0.1:8100";

/// Every file under a data directory.
fn files_of(dir: &crate::files::DataDir) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let (mut found, mut dirs) = (Vec::new(), vec![dir.path().to_owned()]);
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(dir).expect("a directory").flatten() {
            let path = entry.path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                found.push((path.clone(), std::fs::read(path).expect("readable")));
            }
        }
    }
    found
}

/// An answer, read whole.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// The problem's stable name; it must be a whole problem document.
    fn problem(&self) -> String {
        let kind = self.headers.get(header::CONTENT_TYPE).map(header::HeaderValue::as_bytes);
        assert_eq!(kind, Some("application/problem+json".as_bytes()), "{}", self.text());
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        problem["type"].as_str().expect("a name").to_owned()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The API with the command line's token.
struct Caller {
    router: Router,
    token: String,
}

impl Caller {
    fn of(node: &Arc<Node>) -> Self {
        let token = CliToken::generate().expect("entropy");
        let router = router(Arc::clone(node), Hosts::loopback("tbilisi", 8100), &token);
        Self { router, token: token.reveal().to_owned() }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let Ok(response) = self.router.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 64 << 20).await.expect("a whole body");
        Answer { status: parts.status, headers: parts.headers, body }
    }

    fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let bearer = format!("Bearer {}", self.token);
        Request::builder().method(method).uri(path).header(header::HOST, HOST).header(header::AUTHORIZATION, bearer)
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).body(Body::empty()).expect("a request")).await
    }

    async fn delete(&self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path).body(Body::empty()).expect("a request")).await
    }

    async fn json(&self, method: Method, path: &str, body: &impl Serialize) -> Answer {
        let body = serde_json::to_vec(body).expect("JSON");
        let request = self.request(method, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(body.into()).expect("a request")).await
    }

    async fn post(&self, path: &str, body: &impl Serialize) -> Answer {
        self.json(Method::POST, path, body).await
    }
}
