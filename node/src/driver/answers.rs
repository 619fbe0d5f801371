//! Answers of ours to peers: each is a task that writes frames as fast as the peer reads them. Ranges of entries are
//! read from the store while the batch before is on its way, never more than one ahead.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use marshrut_protocol::commit::LogId;
use marshrut_protocol::engine::AskId;
use tokio::runtime::Handle;
use tokio::sync::mpsc;

use super::asks::as_refusal;
use super::readers::{PeerReader, Readers, Unread};
use crate::network::{AnswerSink, FrameError};

/// The engine answers at once; a question that it forgot is dropped after this.
const FORGOTTEN: Duration = Duration::from_secs(120);
/// Answers that are done are forgotten when there are this many.
const TIDY_AT: usize = 64;

/// One step of an answer.
pub(super) enum Step {
    Send(Vec<u8>),
    Serve(Vec<(LogId, u64, u64)>),
    Finish,
    Refuse(u16),
}

/// The answers that are being written.
pub(super) struct Answering {
    runtime: Handle,
    readers: Arc<Readers>,
    /// Unbounded, but the engine bounds the frames of an answer, and the network the answers of a peer.
    open: HashMap<AskId, mpsc::UnboundedSender<Step>>,
    tidy_at: usize,
}

impl Answering {
    pub(super) fn new(runtime: Handle, readers: Arc<Readers>) -> Self {
        Self { runtime, readers, open: HashMap::new(), tidy_at: TIDY_AT }
    }

    pub(super) fn open(&mut self, ask: AskId, sink: AnswerSink) {
        self.tidy();
        let (steps, queue) = mpsc::unbounded_channel();
        let reader = self.readers.for_one_answer();
        self.runtime.spawn(async move {
            if let Err(error) = write(sink, queue, reader).await {
                tracing::debug!(%error, "an answer was not written whole");
            }
        });
        self.open.insert(ask, steps);
    }

    pub(super) fn step(&mut self, ask: AskId, step: Step) {
        let last = matches!(step, Step::Finish | Step::Refuse(_) | Step::Serve(_));
        if let Some(steps) = self.open.get(&ask) {
            // A peer that has gone needs no answer.
            let _gone = steps.send(step);
        }
        if last {
            self.open.remove(&ask);
        }
    }

    fn tidy(&mut self) {
        if self.open.len() >= self.tidy_at {
            self.open.retain(|_, steps| !steps.is_closed());
            self.tidy_at = TIDY_AT.max(self.open.len() * 2);
        }
    }
}

/// Why an answer was not written whole.
#[derive(Debug, thiserror::Error)]
enum Unfinished {
    #[error(transparent)]
    Frame(#[from] FrameError),
    #[error(transparent)]
    Unread(#[from] Unread),
}

async fn write(
    mut sink: AnswerSink,
    mut steps: mpsc::UnboundedReceiver<Step>,
    mut reader: PeerReader,
) -> Result<(), Unfinished> {
    while let Ok(Some(step)) = tokio::time::timeout(FORGOTTEN, steps.recv()).await {
        match step {
            Step::Send(frame) => sink.send(&frame).await?,
            Step::Serve(ranges) => {
                reader.ranges(ranges);
                serve(&mut sink, &mut reader).await?;
                return Ok(sink.finish().await?);
            }
            Step::Finish => return Ok(sink.finish().await?),
            Step::Refuse(code) => return Ok(sink.refuse(as_refusal(code)).await?),
        }
    }
    Ok(())
}

async fn serve(sink: &mut AnswerSink, reader: &mut PeerReader) -> Result<(), Unfinished> {
    let mut ready = reader.next_frame().await?;
    while let Some(frame) = ready {
        let (sent, next) = tokio::join!(sink.send(&frame), reader.next_frame());
        sent?;
        ready = next?;
    }
    Ok(())
}
