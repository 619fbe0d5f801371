//! A file on its way to disk: opened chunk by chunk while it is sent. It is never shown by the browser itself, never
//! run, and never kept by it.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::stream;
use marshrut_protocol::engine::{AttachmentCommand, AttachmentReply, OpenFile};
use marshrut_protocol::stream::{CHUNK, Stream};

use super::{ask, named};
use crate::api::access::Running;
use crate::api::problem::Refused;
use crate::api::services::unexpected;
use crate::driver::NodeHandle;

/// Chunks that are opened at once.
const RUN: u32 = 4;
/// Should a browser show it after all, nothing in it may act.
const POLICY: &str = "sandbox; default-src 'none'";

pub(super) async fn save(Running(node): Running, Path(names): Path<(String, String)>) -> Result<Response, Refused> {
    let attachment = named(&node, &names).await?.id;
    let AttachmentReply::Open(open) = ask(&node, AttachmentCommand::Open(attachment)).await? else {
        return Err(unexpected());
    };
    let headers = [
        (header::CONTENT_TYPE, open.file.media.media_type().to_owned()),
        (header::CONTENT_LENGTH, open.file.bytes.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", open.file.file_name())),
        (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, Body::from_stream(opened(node, open))).into_response())
}

/// A part of the file is not there or not what was sealed: the body is cut, so that a part is never taken for all.
#[derive(Debug, thiserror::Error)]
#[error("a part of the file cannot be opened")]
struct Unopened;

struct Opening {
    node: NodeHandle,
    open: OpenFile,
    stream: Arc<Stream>,
    next: u32,
    left: u64,
}

fn opened(node: NodeHandle, open: OpenFile) -> impl futures::Stream<Item = Result<Bytes, Unopened>> {
    let (stream, left) = (Arc::new(open.file.stream()), open.file.bytes);
    let opening = Opening { node, open, stream, next: 0, left };
    stream::try_unfold(opening, |mut opening| async move {
        if opening.left == 0 {
            return Ok(None);
        }
        let bytes = opening.next_run().await?;
        Ok(Some((bytes, opening)))
    })
}

impl Opening {
    async fn next_run(&mut self) -> Result<Bytes, Unopened> {
        let chunks = self.node.read_chunks(self.open.under, self.next, RUN).await.map_err(|_stopped| Unopened)?;
        if chunks.is_empty() {
            return Err(Unopened);
        }
        let total = self.open.file.chunks();
        let mut content = Vec::with_capacity(chunks.len() * CHUNK);
        for chunk in &chunks {
            let last = self.next + 1 == total;
            content.extend_from_slice(&self.stream.open(self.next, last, chunk).map_err(|_bad| Unopened)?);
            self.next += 1;
        }
        // What follows the file's own bytes is padding.
        let wanted = usize::try_from(self.left).unwrap_or(usize::MAX);
        content.truncate(wanted);
        self.left -= content.len() as u64;
        Ok(content.into())
    }
}
