//! From an upload to a sealed file: clean it, pad it, seal it, keep the chunks. All on a thread of its own.

use std::io::{self, Read, Seek, Write};

use marshrut_protocol::engine::{AttachmentCommand, AttachmentReply, Command, Reply, StagedFile};
use marshrut_protocol::id::{AttachmentId, Digest};
use marshrut_protocol::local_api::Attachment;
use marshrut_protocol::referral::attachment::{AttachedFile, MAX_FILE_BYTES, Media};
use marshrut_protocol::stream::{CHUNK, FileKey, FileNonce, Stream, padded_len};
use marshrut_protocol::text::Text;
use sha2::{Digest as _, Sha256};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::clean::{self, Unclean};
use super::staged::Staged;
use crate::aead;
use crate::driver::{CommandError, NodeHandle};

/// Sealed chunks that are kept with one command.
const RUN: usize = 8;
/// Files that are cleaned at once: a PDF is in memory meanwhile.
static TURN: Semaphore = Semaphore::const_new(1);

/// Why an upload did not become a file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotSealed {
    /// The engine refuses it, or the node has stopped.
    #[error(transparent)]
    Command(#[from] CommandError),
    /// The file is of a kind that is not accepted, or cannot be cleaned. The person's to solve.
    #[error(transparent)]
    Unclean(#[from] Unclean),
    /// What arrived is not the file that was announced.
    #[error("the file differs from its fingerprint: it changed while it was being uploaded")]
    Changed,
    /// A fault of this program, or of the system.
    #[error("the file could not be sealed: {0}")]
    Broken(String),
}

/// Cleans, seals and attaches an upload that is whole.
///
/// # Errors
/// [`NotSealed`]; the upload is then as it was.
pub(crate) async fn seal(node: &NodeHandle, id: AttachmentId) -> Result<Attachment, NotSealed> {
    let broken = |error: &dyn std::fmt::Display| NotSealed::Broken(error.to_string());
    let _turn = TURN.acquire().await.map_err(|closed| broken(&closed))?;
    let AttachmentReply::Staged(staged) = ask(node, AttachmentCommand::Seal(id)).await? else {
        return Err(broken(&"the engine answered something else than asked"));
    };
    let (thread_node, runtime) = (node.clone(), Handle::current());
    let sealing = tokio::task::spawn_blocking(move || seal_staged(thread_node, runtime, id, &staged));
    let file = sealing.await.map_err(|panicked| broken(&panicked))??;
    match ask(node, AttachmentCommand::Attach(Box::new(file))).await? {
        AttachmentReply::One(attachment) => Ok(attachment),
        _ => Err(broken(&"the engine answered something else than asked")),
    }
}

async fn ask(node: &NodeHandle, command: AttachmentCommand) -> Result<AttachmentReply, CommandError> {
    match node.command(Command::Attachment(command)).await? {
        Reply::Attachment(reply) => Ok(*reply),
        _ => Err(CommandError::Stopped),
    }
}

fn seal_staged(
    node: NodeHandle,
    runtime: Handle,
    id: AttachmentId,
    staged: &StagedFile,
) -> Result<AttachedFile, NotSealed> {
    let mut source = Staged::new(node.clone(), runtime.clone(), staged);
    if let Some(expected) = staged.fingerprint {
        compare(&mut source, expected)?;
    }
    let media = clean::recognise(&mut source)?;
    let mut sealing = Sealing::begin(node, runtime, id)?;
    clean::clean(media, &mut source, &mut sealing, !staged.once).map_err(|error| sealing.explain(error))?;
    sealing.finish(media, &staged.title)
}

fn compare(source: &mut Staged, expected: Digest) -> Result<(), NotSealed> {
    let broken = |error: io::Error| NotSealed::Broken(error.to_string());
    let mut hash = Sha256::new();
    let mut buffer = Zeroizing::new(vec![0; CHUNK]);
    loop {
        match source.read(&mut buffer).map_err(broken)? {
            0 => break,
            read => hash.update(&buffer[..read]),
        }
    }
    source.rewind().map_err(broken)?;
    if Digest(hash.finalize().into()) == expected { Ok(()) } else { Err(NotSealed::Changed) }
}

/// Takes a file's content and keeps it sealed.
struct Sealing {
    node: NodeHandle,
    runtime: Handle,
    id: AttachmentId,
    key: FileKey,
    nonce: FileNonce,
    stream: Stream,
    /// Content that fills no chunk yet, or the last one.
    content: Zeroizing<Vec<u8>>,
    run: Vec<Vec<u8>>,
    first: u32,
    next: u32,
    hash: Sha256,
    written: u64,
    /// Why a command failed; the writer's error only says that one did.
    failed: Option<CommandError>,
}

impl Sealing {
    fn begin(node: NodeHandle, runtime: Handle, id: AttachmentId) -> Result<Self, NotSealed> {
        let no_entropy = |error: aead::NoEntropy| NotSealed::Broken(error.to_string());
        let secret = aead::random_key().map_err(no_entropy)?;
        let mut nonce = FileNonce([0; 16]);
        aead::random(&mut nonce.0).map_err(no_entropy)?;
        let key = FileKey::from_bytes(*secret);
        let stream = Stream::new(&key, &nonce);
        let content = Zeroizing::new(Vec::with_capacity(CHUNK));
        let (run, hash) = (Vec::new(), Sha256::new());
        Ok(Self {
            node,
            runtime,
            id,
            key,
            nonce,
            stream,
            content,
            run,
            first: 0,
            next: 0,
            hash,
            written: 0,
            failed: None,
        })
    }

    fn explain(&mut self, error: Unclean) -> NotSealed {
        match self.failed.take() {
            Some(command) => command.into(),
            None => error.into(),
        }
    }

    fn push(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.content.len() == CHUNK {
                self.seal_one(false)?;
            }
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.content.len()));
            self.content.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    fn seal_one(&mut self, last: bool) -> io::Result<()> {
        let chunk = self.stream.seal(self.next, last, &self.content);
        self.hash.update(&chunk);
        self.content.clear();
        self.next += 1;
        self.run.push(chunk);
        if last || self.run.len() == RUN { self.keep_run() } else { Ok(()) }
    }

    fn keep_run(&mut self) -> io::Result<()> {
        let (attachment, first, chunks) = (self.id, self.first, std::mem::take(&mut self.run));
        self.first = self.next;
        let command = AttachmentCommand::AddSealed { attachment, first, chunks };
        self.runtime.block_on(ask(&self.node, command)).map(drop).map_err(|error| {
            self.failed = Some(error);
            io::Error::other("the chunks were not kept")
        })
    }

    /// Pads, seals the last chunk, and says what became of the file.
    fn finish(mut self, media: Media, title: &str) -> Result<AttachedFile, NotSealed> {
        let bytes = self.written;
        if bytes == 0 {
            return Err(Unclean::Empty.into());
        }
        let zeros = Zeroizing::new(vec![0; CHUNK]);
        let mut padding = padded_len(bytes) - bytes;
        let mut padded = Ok(());
        while padding > 0 && padded.is_ok() {
            let now = padding.min(CHUNK as u64);
            padded = self.push(&zeros[..now as usize]);
            padding -= now;
        }
        padded.and_then(|()| self.seal_one(true)).map_err(|error| self.explain(Unclean::Io(error)))?;
        let title = Text::new(title).map_err(|error| NotSealed::Broken(error.to_string()))?;
        let blob = Digest(self.hash.finalize().into());
        Ok(AttachedFile { id: self.id, title, media, bytes, blob, key: self.key, nonce: self.nonce })
    }
}

impl Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.written += bytes.len() as u64;
        if self.written > MAX_FILE_BYTES {
            return Err(io::Error::other("the cleaned file is too long"));
        }
        self.push(bytes).map(|()| bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
