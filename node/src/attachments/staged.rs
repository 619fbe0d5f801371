//! An upload as it lies in the store, read like a file.

use std::io::{self, Read, Seek, SeekFrom};

use marshrut_protocol::engine::StagedFile;
use marshrut_protocol::id::KeyId;
use marshrut_protocol::stream::CHUNK;
use tokio::runtime::Handle;
use zeroize::Zeroizing;

use crate::driver::NodeHandle;

/// Chunks that are read at once.
const READ_AHEAD: u32 = 4;

/// See the module. Blocking: for a thread of its own.
pub(super) struct Staged {
    node: NodeHandle,
    runtime: Handle,
    under: KeyId,
    bytes: u64,
    at: u64,
    /// Chunks in memory, and the number of the first.
    ready: (u32, Vec<Zeroizing<Vec<u8>>>),
}

impl Staged {
    pub(super) fn new(node: NodeHandle, runtime: Handle, file: &StagedFile) -> Self {
        Self { node, runtime, under: file.under, bytes: file.bytes, at: 0, ready: (0, Vec::new()) }
    }

    /// The chunk with that number.
    fn chunk(&mut self, index: u32) -> io::Result<&[u8]> {
        let (first, chunks) = &self.ready;
        if index < *first || (index - first) as usize >= chunks.len() {
            let read = self.runtime.block_on(self.node.read_chunks(self.under, index, READ_AHEAD));
            let chunks = read.map_err(io::Error::other)?;
            self.ready = (index, chunks.into_iter().map(Zeroizing::new).collect());
        }
        let (first, chunks) = &self.ready;
        let chunk = chunks.get((index - first) as usize);
        chunk.map(|chunk| chunk.as_slice()).ok_or_else(|| io::Error::other("a part of the upload is gone"))
    }
}

impl Read for Staged {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.bytes {
            return Ok(0);
        }
        let index = u32::try_from(self.at / CHUNK as u64).map_err(io::Error::other)?;
        let within = (self.at % CHUNK as u64) as usize;
        let rest = self.chunk(index)?.get(within..).unwrap_or_default();
        let taken = rest.len().min(buffer.len());
        buffer[..taken].copy_from_slice(&rest[..taken]);
        self.at += taken as u64;
        if taken == 0 && !buffer.is_empty() {
            return Err(io::Error::other("a part of the upload is shorter than it was"));
        }
        Ok(taken)
    }
}

impl Seek for Staged {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.bytes.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
