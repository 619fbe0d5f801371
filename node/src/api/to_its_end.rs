//! Whoever asked may go: what was begun is brought to its end.
//!
//! A server drops the work on a request whose connection was closed, at whichever step it is: between what was done and
//! the note of it in the audit log, or between the key file and the node that goes on under it. So whatever changes or
//! tells something that is noted runs by itself, and the connection only waits for its answer.

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::problem::Refused;
use super::rights;

/// Answers a request by work of its own, unless it only reads what nobody need ever know of.
pub(super) async fn bring(request: Request, next: Next) -> Response {
    if !matters(&request) {
        return next.run(request).await;
    }
    let work = tokio::spawn(next.run(request));
    work.await.unwrap_or_else(|_panicked| Refused::bug("work was interrupted").into_response())
}

fn matters(request: &Request) -> bool {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    !reads || rights::of(request.method(), request.uri().path()).is_some_and(|rule| rule.noted.is_some())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::Router;
    use axum::body::Body;
    use axum::http::StatusCode;
    use axum::middleware::from_fn;
    use axum::routing::any;
    use marshrut_protocol::id::ReferralId;
    use marshrut_protocol::local_api::path;
    use tokio::sync::{Semaphore, mpsc};
    use tower::ServiceExt as _;

    use super::*;

    fn request(method: Method, path: &str) -> Request {
        Request::builder().method(method).uri(path).body(Body::empty()).expect("a request")
    }

    /// The connection is closed while the work waits in the middle.
    #[tokio::test]
    async fn work_goes_on_when_the_connection_is_closed() {
        let view = path::referral(&ReferralId([0; 16]));
        for (method, path) in [(Method::POST, path::KEYS_RECOVERY_CODE), (Method::GET, view.as_str())] {
            let (going_on, (told, mut heard)) = (Arc::new(Semaphore::new(0)), mpsc::channel(2));
            let wait = Arc::clone(&going_on);
            let work = move || async move {
                told.send("begun").await.expect("heard");
                wait.acquire().await.expect("open").forget();
                told.send("noted").await.expect("heard");
            };
            let router = Router::new().fallback(any(work)).layer(from_fn(bring));
            let asking = tokio::spawn(router.oneshot(request(method, path)));
            assert_eq!(heard.recv().await, Some("begun"));
            asking.abort();
            assert!(asking.await.expect_err("gone").is_cancelled());
            going_on.add_permits(1);
            assert_eq!(heard.recv().await, Some("noted"), "{path}");
        }
    }

    #[tokio::test]
    async fn a_fault_is_told_as_one() {
        async fn broken() -> StatusCode {
            panic!("a fault, on purpose")
        }
        let router = Router::new().fallback(any(broken)).layer(from_fn(bring));
        let Ok(answer) = router.oneshot(request(Method::POST, path::NODE_LOCK)).await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
