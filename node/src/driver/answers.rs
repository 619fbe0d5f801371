//! Answers of ours to peers: each is a task that writes frames as fast as the peer reads them. Ranges of entries are
//! read from the store while the batch before is on its way, never more than one ahead.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use marshrut_protocol::commit::LogId;
use marshrut_protocol::engine::AskId;
use marshrut_protocol::id::{Digest, KeyId};
use tokio::runtime::Handle;
use tokio::sync::mpsc;

use super::asks::as_refusal;
use super::readers::{PeerReader, Readers, Unread};
use crate::network::{AnswerSink, FrameError};

/// The engine answers at once; a question that it forgot is dropped after this.
const FORGOTTEN: Duration = Duration::from_secs(120);
/// Steps of one answer that may wait for the peer to read: a whole frontier, or as many proofs as may be asked for at
/// once, and what ends the answer. The engine says all of an answer at once, so it never waits for the peer.
const WAITING: usize = 1_024;
/// Answers that are done are forgotten when there are this many.
const TIDY_AT: usize = 64;

/// One step of an answer.
pub(super) enum Step {
    Send(Vec<u8>),
    Serve(Vec<(LogId, u64, u64)>),
    /// Sealed messages out of the mailbox, and a last frame.
    Mail(Vec<Digest>, Vec<u8>),
    ServeChunks {
        under: KeyId,
        first: u32,
        count: u32,
    },
    Finish,
    Refuse(u16),
}

/// The answers that are being written.
pub(super) struct Answering {
    runtime: Handle,
    readers: Arc<Readers>,
    open: Open,
    tidy_at: usize,
}

/// The queues of the answers that are being written.
#[derive(Default)]
struct Open(HashMap<AskId, mpsc::Sender<Step>>);

impl Answering {
    pub(super) fn new(runtime: Handle, readers: Arc<Readers>) -> Self {
        Self { runtime, readers, open: Open::default(), tidy_at: TIDY_AT }
    }

    pub(super) fn open(&mut self, ask: AskId, sink: AnswerSink) {
        self.tidy();
        let queue = self.open.begin(ask);
        let reader = self.readers.for_one_answer();
        self.runtime.spawn(async move {
            if let Err(error) = write(sink, queue, reader).await {
                tracing::debug!(%error, "an answer was not written whole");
            }
        });
    }

    pub(super) fn step(&mut self, ask: AskId, step: Step) {
        self.open.step(ask, step);
    }

    fn tidy(&mut self) {
        let open = &mut self.open.0;
        if open.len() >= self.tidy_at {
            open.retain(|_, steps| !steps.is_closed());
            self.tidy_at = TIDY_AT.max(open.len() * 2);
        }
    }
}

impl Open {
    fn begin(&mut self, ask: AskId) -> mpsc::Receiver<Step> {
        let (steps, queue) = mpsc::channel(WAITING);
        self.0.insert(ask, steps);
        queue
    }

    /// Queues a step. Where too many wait, the answer is cut: the peer sees that and asks again.
    fn step(&mut self, ask: AskId, step: Step) {
        let last = !matches!(step, Step::Send(_));
        let Some(steps) = self.0.get(&ask) else { return };
        let taken = steps.try_send(step);
        if matches!(taken, Err(mpsc::error::TrySendError::Full(_))) {
            tracing::debug!("an answer was cut: its peer does not read");
        }
        // A peer that has gone needs no answer.
        if last || taken.is_err() {
            self.0.remove(&ask);
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
    mut steps: mpsc::Receiver<Step>,
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
            Step::Mail(mail, last) => {
                serve_mail(&mut sink, &reader, &mail).await?;
                sink.send(&last).await?;
                return Ok(sink.finish().await?);
            }
            Step::ServeChunks { under, first, count } => {
                reader.chunks(under, first, count);
                serve(&mut sink, &mut reader).await?;
                return Ok(sink.finish().await?);
            }
            Step::Finish => return Ok(sink.finish().await?),
            Step::Refuse(code) => return Ok(sink.refuse(as_refusal(code)).await?),
        }
    }
    Ok(())
}

async fn serve_mail(sink: &mut AnswerSink, reader: &PeerReader, mail: &[Digest]) -> Result<(), Unfinished> {
    for id in mail {
        if let Some(frame) = reader.mail(*id).await? {
            sink.send(&frame).await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    const ASK: AskId = AskId(7);

    #[test]
    fn an_answer_that_nobody_reads_is_cut_and_holds_no_more() {
        let mut open = Open::default();
        let mut queue = open.begin(ASK);
        (0..10 * WAITING).for_each(|_| open.step(ASK, Step::Send(vec![0; 10])));
        open.step(ASK, Step::Finish);
        assert!(open.0.is_empty(), "the answer is over");
        let waiting: Vec<Step> = std::iter::from_fn(|| queue.try_recv().ok()).collect();
        assert_eq!(waiting.len(), WAITING);
        assert!(waiting.iter().all(|step| matches!(step, Step::Send(_))), "a cut answer must not look finished");
        assert!(matches!(queue.try_recv(), Err(mpsc::error::TryRecvError::Disconnected)));
    }

    #[test]
    fn the_most_that_the_protocol_says_in_one_answer_fits() {
        const { assert!(WAITING > marshrut_protocol::wire::MAX_RANGES) };
        let mut open = Open::default();
        let mut queue = open.begin(ASK);
        (0..marshrut_protocol::wire::MAX_RANGES).for_each(|_| open.step(ASK, Step::Send(Vec::new())));
        open.step(ASK, Step::Finish);
        let last = std::iter::from_fn(|| queue.try_recv().ok()).last();
        assert!(matches!(last, Some(Step::Finish)));
    }
}
