//! Bytes of an upload: kept in whole chunks as they arrive, each durable before the next is read. When the connection
//! breaks, all whole chunks before the break are kept.

use axum::Json;
use axum::body::Body;
use axum::extract::Path;
use axum::http::StatusCode;
use futures::StreamExt as _;
use marshrut_protocol::engine::AttachmentCommand;
use marshrut_protocol::local_api::{Attachment, UploadQuery};
use marshrut_protocol::stream::CHUNK;

use super::{ask, named, one};
use crate::api::access::Running;
use crate::api::problem::Refused;
use crate::api::request::Query;
use crate::driver::NodeHandle;

/// Chunks that are kept at once.
const RUN: usize = 8;

pub(super) async fn add(
    Running(node): Running,
    Path(names): Path<(String, String)>,
    Query(query): Query<UploadQuery>,
    body: Body,
) -> Result<Json<Attachment>, Refused> {
    let upload = named(&node, &names).await?;
    let mut adding = Adding::at(node, upload, query.offset)?;
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let Ok(piece) = piece else {
            adding.keep_whole().await?;
            return Err(cut_short(&adding.upload));
        };
        adding.take(&piece).await?;
    }
    adding.keep_last(query.last).await?;
    Ok(Json(adding.upload))
}

fn cut_short(upload: &Attachment) -> Refused {
    Refused::new(StatusCode::BAD_REQUEST, "attachment.cut-short", "the file did not arrive whole")
        .with_detail(format!("{} of {} bytes are here", upload.arrived, upload.bytes))
        .with_cure("go on at that offset")
}

/// Bytes on their way into chunks.
struct Adding {
    node: NodeHandle,
    upload: Attachment,
    /// Number of the chunk that `bytes` begin with.
    next: u32,
    bytes: Vec<u8>,
}

impl Adding {
    fn at(node: NodeHandle, upload: Attachment, offset: u64) -> Result<Self, Refused> {
        let next = u32::try_from(offset / CHUNK as u64).ok().filter(|_| offset.is_multiple_of(CHUNK as u64));
        match next.filter(|_| offset <= upload.arrived) {
            Some(next) => Ok(Self { node, upload, next, bytes: Vec::new() }),
            None => Err(Refused::field("offset", "gap", "an upload goes on at the offset that its `arrived` says")),
        }
    }

    async fn take(&mut self, mut piece: &[u8]) -> Result<(), Refused> {
        while !piece.is_empty() {
            let room = RUN * CHUNK - self.bytes.len();
            let (now, later) = piece.split_at(piece.len().min(room));
            self.bytes.extend_from_slice(now);
            piece = later;
            if self.bytes.len() == RUN * CHUNK {
                self.keep_whole().await?;
            }
        }
        Ok(())
    }

    async fn keep_whole(&mut self) -> Result<(), Refused> {
        let whole = self.bytes.len() / CHUNK * CHUNK;
        let rest = self.bytes.split_off(whole);
        let bytes = std::mem::replace(&mut self.bytes, rest);
        self.keep(bytes, false).await
    }

    /// The body is over: what is left is kept if the file ends there, and left out if it does not.
    async fn keep_last(&mut self, last: bool) -> Result<(), Refused> {
        if !last {
            self.keep_whole().await?;
        }
        let end = u64::from(self.next) * CHUNK as u64 + self.bytes.len() as u64;
        let rest = std::mem::take(&mut self.bytes);
        let ends = last || (self.upload.bytes > 0 && end >= self.upload.bytes);
        if ends { self.keep(rest, last).await } else { Ok(()) }
    }

    async fn keep(&mut self, bytes: Vec<u8>, last: bool) -> Result<(), Refused> {
        if bytes.is_empty() && !last {
            return Ok(());
        }
        let chunks: Vec<Vec<u8>> = bytes.chunks(CHUNK).map(<[u8]>::to_vec).collect();
        let (attachment, first, count) = (self.upload.id, self.next, chunks.len() as u32);
        self.upload = one(ask(&self.node, AttachmentCommand::Add { attachment, first, chunks, last }).await?)?;
        self.next += count;
        Ok(())
    }
}
