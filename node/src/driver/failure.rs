//! What ends a node: a store that failed, or a system without randomness. Said once, and then nothing goes on.

use tokio::sync::watch;

/// Where the first failure is written, for whoever runs the node.
#[derive(Debug, Clone)]
pub(super) struct Failure(watch::Sender<Option<String>>);

impl Failure {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(None))
    }

    /// Reports what went wrong; the first report stays.
    pub(super) fn report(&self, what: impl std::fmt::Display) {
        self.0.send_if_modified(|failure| {
            let first = failure.is_none();
            if first {
                tracing::error!("the node stops: {what}");
                *failure = Some(what.to_string());
            }
            first
        });
    }

    /// Returns when something went wrong, with what.
    pub(super) async fn happened(&self) -> String {
        let mut failures = self.0.subscribe();
        let failure = failures.wait_for(Option::is_some).await;
        // `self` holds the sender, so the channel cannot close while this waits.
        failure.ok().and_then(|failure| failure.clone()).unwrap_or_default()
    }
}
