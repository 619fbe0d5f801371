//! Frames on a stream: decides where one ends and what kind it is, never what its payload means.
//!
//! `length u32 BE | kind u8 | payload`, where the length counts kind and payload. An answer ends with an `End` or a
//! `Refuse` frame, so a stream that is merely cut is never mistaken for one that was finished. Every read and write
//! has a deadline on *progress*: a peer that stalls loses its stream, a slow line does not.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Most payload of one answer frame, in bytes.
pub const MAX_FRAME: usize = 1 << 20;
/// Most payload of a request, in bytes.
pub const MAX_REQUEST: usize = 128 << 10;

const HEADER: usize = 5;
/// A length is only a claim: so much is allocated on its word, the rest once this has arrived.
const TRUSTED_ALLOCATION: usize = 128 << 10;

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Request = 1,
    Data = 2,
    End = 3,
    Refuse = 4,
}

/// One frame as it was read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) payload: Vec<u8>,
}

/// Why a frame could not be read or written. Unless it is `Io`, the peer's fault.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// No byte moved within the deadline.
    #[error("the peer stalled")]
    Stalled,
    /// The stream ended before the frame did, or before the final frame.
    #[error("the stream was cut before its end")]
    Truncated,
    /// The declared length is beyond the limit.
    #[error("a frame of {length} bytes, where {max} are allowed")]
    TooLarge {
        /// Declared payload, bytes.
        length: usize,
        /// Most that is allowed here, bytes.
        max: usize,
    },
    /// The kind byte is unknown, or the frame has no place here.
    #[error("an unexpected frame")]
    Unexpected,
    /// The connection failed.
    #[error("the connection failed: {0}")]
    Io(#[from] io::Error),
}

fn header(kind: Kind, payload: usize) -> [u8; HEADER] {
    let length = u32::try_from(payload + 1).unwrap_or(u32::MAX).to_be_bytes();
    [length[0], length[1], length[2], length[3], kind as u8]
}

fn parse_header(bytes: [u8; HEADER], max: usize) -> Result<(Kind, usize), FrameError> {
    let [a, b, c, d, kind] = bytes;
    let length = u32::from_be_bytes([a, b, c, d]) as usize;
    let payload = length.checked_sub(1).ok_or(FrameError::Unexpected)?;
    if payload > max {
        return Err(FrameError::TooLarge { length: payload, max });
    }
    let kind = match kind {
        1 => Kind::Request,
        2 => Kind::Data,
        3 => Kind::End,
        4 => Kind::Refuse,
        _ => return Err(FrameError::Unexpected),
    };
    Ok((kind, payload))
}

/// Reads frames one at a time. `next` may be cancelled and called again; nothing is lost.
#[derive(Debug)]
pub(super) struct FrameReader<S> {
    io: S,
    stall: Duration,
    header: [u8; HEADER],
    /// Bytes of the current frame that have arrived, header included.
    filled: usize,
    body: Vec<u8>,
}

impl<S: AsyncRead + Unpin> FrameReader<S> {
    pub(super) fn new(io: S, stall: Duration) -> Self {
        Self { io, stall, header: [0; HEADER], filled: 0, body: Vec::new() }
    }

    /// The next frame, with at most `max` bytes of payload.
    pub(super) async fn next(&mut self, max: usize) -> Result<Frame, FrameError> {
        while self.filled < HEADER {
            self.filled += read_some(&mut self.io, &mut self.header[self.filled..], self.stall).await?;
        }
        let (kind, length) = parse_header(self.header, max)?;
        while self.filled - HEADER < length {
            let have = self.filled - HEADER;
            if have == self.body.len() {
                self.body.resize(if have == 0 { length.min(TRUSTED_ALLOCATION) } else { length }, 0);
            }
            self.filled += read_some(&mut self.io, &mut self.body[have..], self.stall).await?;
        }
        self.filled = 0;
        Ok(Frame { kind, payload: std::mem::take(&mut self.body) })
    }

    pub(super) fn into_inner(self) -> S {
        self.io
    }
}

async fn read_some<S: AsyncRead + Unpin>(io: &mut S, into: &mut [u8], stall: Duration) -> Result<usize, FrameError> {
    match tokio::time::timeout(stall, io.read(into)).await {
        Err(_elapsed) => Err(FrameError::Stalled),
        Ok(Ok(0)) => Err(FrameError::Truncated),
        Ok(result) => Ok(result?),
    }
}

/// Writes one frame and flushes it. Cancelling it part-way leaves the stream useless: drop it then.
pub(super) async fn write_frame<S: AsyncWrite + Unpin>(
    io: &mut S,
    kind: Kind,
    payload: &[u8],
    stall: Duration,
) -> Result<(), FrameError> {
    let mut bytes = Vec::with_capacity(HEADER + payload.len());
    bytes.extend_from_slice(&header(kind, payload.len()));
    bytes.extend_from_slice(payload);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        let written = within(stall, io.write(rest)).await?;
        if written == 0 {
            return Err(FrameError::Truncated);
        }
        rest = &rest[written..];
    }
    within(stall, io.flush()).await
}

/// Closes the writing half, so that the peer gets everything before the end.
pub(super) async fn close<S: AsyncWrite + Unpin>(io: &mut S, stall: Duration) -> Result<(), FrameError> {
    within(stall, io.shutdown()).await
}

async fn within<T>(stall: Duration, work: impl Future<Output = io::Result<T>>) -> Result<T, FrameError> {
    tokio::time::timeout(stall, work).await.map_err(|_elapsed| FrameError::Stalled)?.map_err(FrameError::Io)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STALL: Duration = Duration::from_millis(50);

    fn reader(bytes: &[u8]) -> FrameReader<&[u8]> {
        FrameReader::new(bytes, STALL)
    }

    #[test]
    fn the_header_has_golden_bytes() {
        assert_eq!(header(Kind::Request, 0), [0, 0, 0, 1, 1]);
        assert_eq!(header(Kind::Data, 0x01_0203), [0, 1, 2, 4, 2]);
        assert_eq!(header(Kind::End, 0), [0, 0, 0, 1, 3]);
        assert_eq!(header(Kind::Refuse, 6), [0, 0, 0, 7, 4]);
    }

    #[tokio::test]
    async fn frames_come_back_as_they_were_written() {
        let (mut near, far) = tokio::io::duplex(300);
        let payloads = [vec![], vec![1; 10], vec![2; TRUSTED_ALLOCATION + 1], vec![3; MAX_FRAME]];
        let sent = payloads.clone();
        let writer = tokio::spawn(async move {
            for payload in &sent {
                write_frame(&mut near, Kind::Data, payload, STALL).await.expect("the reader reads");
            }
        });
        let mut reader = FrameReader::new(far, STALL);
        for payload in payloads {
            assert_eq!(reader.next(MAX_FRAME).await.expect("whole"), Frame { kind: Kind::Data, payload });
        }
        assert!(matches!(reader.next(MAX_FRAME).await, Err(FrameError::Truncated)));
        writer.await.expect("the writer ended well");
    }

    #[tokio::test]
    async fn garbage_is_refused_before_anything_is_allocated() {
        let cases: [&[u8]; 5] =
            [&[0xff; 64], &[0, 0, 0, 0, 2], &[0, 0, 0, 1, 0], &[0, 0, 0, 1, 9], b"GET / HTTP/1.1\r\n\r\n"];
        for bytes in cases {
            let mut reader = reader(bytes);
            let error = reader.next(MAX_REQUEST).await.expect_err("garbage");
            assert!(matches!(error, FrameError::TooLarge { .. } | FrameError::Unexpected), "{bytes:?}: {error}");
            assert_eq!(reader.body.capacity(), 0);
        }
    }

    #[tokio::test]
    async fn the_limit_is_inclusive() {
        let mut whole = header(Kind::Request, 8).to_vec();
        whole.extend([0; 8]);
        assert!(reader(&whole).next(8).await.is_ok());
        assert!(matches!(reader(&whole).next(7).await, Err(FrameError::TooLarge { length: 8, max: 7 })));
    }

    #[tokio::test]
    async fn a_cut_frame_is_truncated_wherever_it_is_cut() {
        let mut whole = header(Kind::Data, 20).to_vec();
        whole.extend([7; 20]);
        for cut in 0..whole.len() {
            assert!(matches!(reader(&whole[..cut]).next(MAX_FRAME).await, Err(FrameError::Truncated)), "{cut}");
        }
    }

    #[tokio::test]
    async fn a_stalled_peer_loses_its_stream() {
        let (mut near, far) = tokio::io::duplex(64);
        near.write_all(&header(Kind::Data, 20)[..3]).await.expect("there is room");
        assert!(matches!(FrameReader::new(far, STALL).next(MAX_FRAME).await, Err(FrameError::Stalled)));
        let (mut near, _far) = tokio::io::duplex(64);
        let result = write_frame(&mut near, Kind::Data, &[0; 100], STALL).await;
        assert!(matches!(result, Err(FrameError::Stalled)));
    }

    #[tokio::test]
    async fn reading_may_be_interrupted_and_resumed() {
        let (mut near, far) = tokio::io::duplex(64);
        let mut reader = FrameReader::new(far, STALL);
        let mut bytes = header(Kind::Data, 4).to_vec();
        bytes.extend([1, 2, 3, 4]);
        for part in bytes.chunks(2) {
            near.write_all(part).await.expect("there is room");
            if part != bytes.chunks(2).next_back().expect("not empty") {
                assert!(tokio::time::timeout(Duration::ZERO, reader.next(MAX_FRAME)).await.is_err());
            }
        }
        assert_eq!(reader.next(MAX_FRAME).await.expect("whole").payload, [1, 2, 3, 4]);
    }
}
