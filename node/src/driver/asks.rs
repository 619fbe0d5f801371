//! Questions of ours to peers: each is a task that reads the answer frame by frame and feeds it to the engine. Two
//! frames of an answer may wait for the engine; then the peer's stream stands still.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use marshrut_protocol::engine::{AskEnd, AskId, Input};
use marshrut_protocol::id::TransportId;
use marshrut_protocol::wire::RefusalCode;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

use super::inputs::{Inputs, Place, Stimulus};
use crate::network::{Answer, AskError, Network, Protocol, Refusal};

/// Frames of one answer that the engine has not dealt with yet: one in its hands, one ready.
const FRAMES_PER_ASK: usize = 2;
/// Frames of all answers together that the engine has not dealt with yet; each has at most 1 MiB.
const FRAMES: usize = 12;

/// The questions that are open.
pub(super) struct Asks {
    runtime: Handle,
    network: Network,
    inputs: Inputs,
    frames: Arc<Semaphore>,
    open: HashMap<AskId, AbortHandle>,
    /// Finished ones are forgotten when there are this many.
    tidy_at: usize,
}

const TIDY_AT: usize = 64;

impl Asks {
    pub(super) fn new(runtime: Handle, network: Network, inputs: Inputs) -> Self {
        let frames = Arc::new(Semaphore::new(FRAMES));
        Self { runtime, network, inputs, frames, open: HashMap::new(), tidy_at: TIDY_AT }
    }

    pub(super) fn ask(&mut self, ask: AskId, peer: TransportId, request: Vec<u8>) {
        self.tidy();
        let (network, inputs) = (self.network.clone(), self.inputs.clone());
        let frames = Arc::clone(&self.frames);
        let task = self.runtime.spawn(async move {
            let end = match network.ask(peer, Protocol::Peer, &request).await {
                Ok(answer) => feed(ask, answer, &inputs, &frames).await,
                Err(error) => ended(&error),
            };
            // Without an engine there is nobody to tell.
            let _stopped = inputs.peers(Stimulus::Plain(Input::AskEnded { ask, end })).await;
        });
        self.open.insert(ask, task.abort_handle());
    }

    pub(super) fn cancel(&mut self, ask: AskId) {
        if let Some(task) = self.open.remove(&ask) {
            task.abort();
        }
    }

    fn tidy(&mut self) {
        if self.open.len() >= self.tidy_at {
            self.open.retain(|_, task| !task.is_finished());
            self.tidy_at = TIDY_AT.max(self.open.len() * 2);
        }
    }
}

impl Drop for Asks {
    fn drop(&mut self) {
        self.open.values().for_each(AbortHandle::abort);
    }
}

async fn feed(ask: AskId, mut answer: Answer, inputs: &Inputs, frames: &Arc<Semaphore>) -> AskEnd {
    let own_frames = Arc::new(Semaphore::new(FRAMES_PER_ASK));
    loop {
        let frame = match answer.next().await {
            Ok(Some(frame)) => frame,
            Ok(None) => return AskEnd::Complete,
            Err(error) => return ended(&error),
        };
        let Ok(place) = Place::take(&own_frames, frames).await else { return AskEnd::Failed };
        if inputs.peers(Stimulus::Answer { input: Input::Answer { ask, frame }, place }).await.is_err() {
            return AskEnd::Failed;
        }
    }
}

fn ended(error: &AskError) -> AskEnd {
    match error {
        AskError::Refused(refusal) => AskEnd::Refused(as_protocol_code(refusal)),
        _ => AskEnd::Failed,
    }
}

/// The transport's refusals in the protocol's terms; the protocol's own travel above the transport's codes.
fn as_protocol_code(refusal: &Refusal) -> u16 {
    match refusal.code {
        Refusal::BUSY => RefusalCode::Busy.code(),
        Refusal::TOO_LARGE | Refusal::MALFORMED => RefusalCode::Malformed.code(),
        code => code.saturating_sub(Refusal::FIRST_OF_APPLICATION),
    }
}

/// A refusal of the protocol as the transport carries it.
pub(super) fn as_refusal(code: u16) -> Refusal {
    const ASK_AGAIN_AFTER: Duration = Duration::from_secs(5);
    let again = code == RefusalCode::Busy.code();
    let retry_after = if again { ASK_AGAIN_AFTER } else { Duration::ZERO };
    Refusal::new(code.saturating_add(Refusal::FIRST_OF_APPLICATION), retry_after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_arrive_with_the_code_they_were_given() {
        for code in [RefusalCode::Malformed, RefusalCode::Forbidden, RefusalCode::Busy, RefusalCode::Unknown] {
            assert_eq!(as_protocol_code(&as_refusal(code.code())), code.code());
        }
        assert_eq!(as_protocol_code(&Refusal::new(Refusal::BUSY, Duration::ZERO)), RefusalCode::Busy.code());
    }
}
