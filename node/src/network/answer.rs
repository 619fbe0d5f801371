//! Both ends of one question: the asker reads an [`Answer`], the asked writes it into an [`AnswerSink`]. Decides when
//! an answer is whole, never what it means. Neither end buffers more than one frame: the reader takes the next one
//! from the wire only when it is asked for it, and the writer waits for the wire.

use std::time::Duration;

use libp2p::Stream;
use tokio::sync::OwnedSemaphorePermit;
use tokio_util::compat::{Compat, FuturesAsyncReadCompatExt};

use super::event::Refusal;
use super::frame::{self, FrameError, FrameReader, Kind, MAX_FRAME, MAX_REQUEST};
use super::streams::OpenError;

pub(super) type Wire = Compat<Stream>;

/// For the last words on a stream: long enough for a slow line, short enough to free the slot.
const FAREWELL: Duration = Duration::from_secs(5);

/// Why asking failed.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// The peer is not on the allow-list, or not for this protocol. The caller's fault.
    #[error("this node does not talk to that peer on this protocol")]
    NotAllowed,
    /// The request is longer than [`MAX_REQUEST`]. The caller's fault.
    #[error("a request of {0} bytes is too long")]
    RequestTooLong(usize),
    /// No address of the peer, nor any relay, led to it.
    #[error("the peer cannot be reached")]
    Unreachable,
    /// The session or stream was not there in time.
    #[error("the peer did not answer in time")]
    TimedOut,
    /// The peer does not speak the protocol, or closed the connection while the stream was being opened.
    #[error("the stream could not be opened")]
    NotOpened,
    /// Too many questions to one unreachable peer wait already.
    #[error("too many questions to this peer are waiting")]
    Overloaded,
    /// The peer refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The answer was cut, stalled or broke the framing.
    #[error(transparent)]
    Broken(#[from] FrameError),
    /// The network has been stopped.
    #[error("the network has stopped")]
    Stopped,
}

impl From<OpenError> for AskError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotAllowed => Self::NotAllowed,
            OpenError::Unreachable => Self::Unreachable,
            OpenError::Overloaded => Self::Overloaded,
            OpenError::TimedOut => Self::TimedOut,
            OpenError::NotOffered | OpenError::Failed => Self::NotOpened,
        }
    }
}

/// The answer to one question, frame by frame. Dropping it cancels the question.
#[derive(Debug)]
pub struct Answer {
    reader: FrameReader<Wire>,
    ended: bool,
    /// Lets the next question to this peer go when the answer is dropped.
    _turn: OwnedSemaphorePermit,
}

impl Answer {
    /// Sends `request` and is ready to read. A peer that refuses without reading stops the sending, so a failed
    /// write is only reported if no refusal explains it.
    pub(super) async fn begin(
        stream: Stream,
        request: &[u8],
        stall: Duration,
        turn: OwnedSemaphorePermit,
    ) -> Result<Self, AskError> {
        let mut wire = stream.compat();
        let written = frame::write_frame(&mut wire, Kind::Request, request, stall).await;
        let mut answer = Self { reader: FrameReader::new(wire, stall), ended: false, _turn: turn };
        match written {
            Ok(()) => Ok(answer),
            Err(error) => match answer.next().await {
                Err(refused @ AskError::Refused(_)) => Err(refused),
                _ => Err(error.into()),
            },
        }
    }

    /// The next frame of the answer (at most [`MAX_FRAME`] bytes), or `None` after a proper end.
    /// May be cancelled and called again.
    ///
    /// # Errors
    /// [`AskError::Refused`] if the peer refuses (also midway), [`AskError::Broken`] if the answer was cut, stalled
    /// or malformed; what came before it is then only a part.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, AskError> {
        if self.ended {
            return Ok(None);
        }
        let frame = self.reader.next(MAX_FRAME).await?;
        match frame.kind {
            Kind::Data => return Ok(Some(frame.payload)),
            Kind::End if frame.payload.is_empty() => self.ended = true,
            Kind::Refuse => {
                return Err(Refusal::from_bytes(&frame.payload).ok_or(FrameError::Unexpected)?.into());
            }
            Kind::Request | Kind::End => return Err(FrameError::Unexpected.into()),
        }
        Ok(None)
    }

    /// The whole answer in one piece, for answers that the caller knows to be small.
    ///
    /// # Errors
    /// As [`Answer::next`]; an answer beyond `max` bytes counts as [`FrameError::TooLarge`].
    pub async fn whole(mut self, max: usize) -> Result<Vec<u8>, AskError> {
        let mut all = self.next().await?.unwrap_or_default();
        while let Some(more) = self.next().await? {
            all.extend_from_slice(&more);
            if all.len() > max {
                return Err(FrameError::TooLarge { length: all.len(), max }.into());
            }
        }
        Ok(all)
    }
}

/// Reads the one request of a stream.
pub(super) async fn read_request(wire: Wire, stall: Duration) -> (Result<Vec<u8>, FrameError>, Wire) {
    let mut reader = FrameReader::new(wire, stall);
    let request = match reader.next(MAX_REQUEST).await {
        Ok(frame) if frame.kind == Kind::Request => Ok(frame.payload),
        Ok(_) => Err(FrameError::Unexpected),
        Err(error) => Err(error),
    };
    (request, reader.into_inner())
}

/// Takes the answer to one question. Dropped unfinished, the asker learns that the answer was cut.
#[derive(Debug)]
pub struct AnswerSink {
    wire: Wire,
    stall: Duration,
    /// Frees the peer's slot when the answer is done or dropped.
    _slot: OwnedSemaphorePermit,
}

impl AnswerSink {
    pub(super) fn new(wire: Wire, stall: Duration, slot: OwnedSemaphorePermit) -> Self {
        Self { wire, stall, _slot: slot }
    }

    /// Sends one frame and returns when the wire has taken it: with a slow reader, that is when the reader reads.
    /// After an error or a cancelled call the sink is of no more use.
    ///
    /// # Errors
    /// [`FrameError::TooLarge`] beyond [`MAX_FRAME`] (the caller's fault), [`FrameError::Stalled`] or
    /// [`FrameError::Io`] when the asker reads no more or has gone.
    pub async fn send(&mut self, payload: &[u8]) -> Result<(), FrameError> {
        if payload.len() > MAX_FRAME {
            return Err(FrameError::TooLarge { length: payload.len(), max: MAX_FRAME });
        }
        frame::write_frame(&mut self.wire, Kind::Data, payload, self.stall).await
    }

    /// Ends the answer properly.
    ///
    /// # Errors
    /// As [`AnswerSink::send`].
    pub async fn finish(self) -> Result<(), FrameError> {
        self.last(Kind::End, &[]).await
    }

    /// Ends the answer with a refusal.
    ///
    /// # Errors
    /// As [`AnswerSink::send`].
    pub async fn refuse(self, refusal: Refusal) -> Result<(), FrameError> {
        self.last(Kind::Refuse, &refusal.to_bytes()).await
    }

    async fn last(mut self, kind: Kind, payload: &[u8]) -> Result<(), FrameError> {
        frame::write_frame(&mut self.wire, kind, payload, self.stall).await?;
        frame::close(&mut self.wire, self.stall).await
    }
}

/// Refuses on a stream that got no slot, within [`FAREWELL`].
pub(super) async fn refuse(mut wire: Wire, refusal: Refusal) {
    let farewell = async {
        frame::write_frame(&mut wire, Kind::Refuse, &refusal.to_bytes(), FAREWELL).await?;
        frame::close(&mut wire, FAREWELL).await
    };
    // The peer may have gone; it is refused either way.
    let _gone = tokio::time::timeout(FAREWELL, farewell).await;
}
