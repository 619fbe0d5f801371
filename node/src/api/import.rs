//! Importing services: a file's bytes are read as they arrive and published in batches, so that memory stays small
//! whatever the file. A bad record is reported by line and path, the good ones are kept.
//!
//! A check publishes nothing and says what would change; a review keeps it ready, to be published once somebody has
//! read that.

mod review;

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use futures::StreamExt;
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::hsds::{Format, ImportOptions, Imported, Importer, Severity};
use marshrut_protocol::local_api::{ImportProblem, ImportQuery, ImportReport, path};
use marshrut_protocol::record::service::Service;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Query, english};
use super::services::unexpected;
use crate::driver::NodeHandle;

use review::Comparing;
pub(super) use review::Reviews;

/// Services that are published together: one signature each, one wait for the disk for all.
const BATCH: usize = 128;
/// Bytes that are read before they are handed on.
const CHUNK_BYTES: usize = 256 * 1024;
/// Problems that are named; more are counted.
const MAX_PROBLEMS: usize = 1_000;
/// The longest file that is kept ready in memory, in bytes.
const MAX_REVIEWED_BYTES: usize = 32 * 1024 * 1024;

pub(super) fn routes() -> Router<Api> {
    // No limit on the whole: the importer bounds each record and their number.
    Router::new()
        .route(path::SERVICES_IMPORT, post(import))
        .route(&path::import_review("{review}"), post(publish_reviewed))
        .layer(DefaultBodyLimit::disable())
}

async fn import(
    Running(node): Running,
    State(api): State<Api>,
    Query(query): Query<ImportQuery>,
    body: Body,
) -> Result<Json<ImportReport>, Refused> {
    let options = options(&node, &query)?;
    let checks = query.dry_run || query.review;
    let comparing = if checks { Some(Comparing::new(&node, query.review).await?) } else { None };
    let mut importing = Importing { node, comparing, batch: Vec::new(), report: ImportReport::default() };
    let mut reader = Reader { importer: Some(Importer::new(options)) };
    let mut pieces = body.into_data_stream();
    let (mut chunk, mut length) = (Vec::new(), 0);
    while let Some(piece) = pieces.next().await {
        let piece: Bytes = piece.map_err(|_cut| cut_short(&importing.report))?;
        length += piece.len();
        if query.review && length > MAX_REVIEWED_BYTES {
            return Err(too_long_for_review());
        }
        chunk.extend_from_slice(&piece);
        if chunk.len() >= CHUNK_BYTES {
            importing.take(reader.push(std::mem::take(&mut chunk)).await?).await?;
        }
    }
    importing.take(reader.push(chunk).await?).await?;
    importing.take(reader.finish()).await?;
    importing.publish().await?;
    importing.keep_ready(api.reviews())?;
    Ok(Json(importing.report))
}

/// Publishes what a review keeps ready.
async fn publish_reviewed(
    Running(node): Running,
    State(api): State<Api>,
    Path(review): Path<String>,
) -> Result<Json<ImportReport>, Refused> {
    let services = api.reviews().take(&review).ok_or_else(|| {
        Refused::new(StatusCode::NOT_FOUND, "import.review-gone", "this import is not kept ready any more")
            .with_cure("send the file again: what was published already counts as unchanged")
    })?;
    let mut importing = Importing { node, comparing: None, batch: Vec::new(), report: ImportReport::default() };
    for service in services {
        importing.push(0, service).await?;
    }
    importing.publish().await?;
    Ok(Json(importing.report))
}

fn too_long_for_review() -> Refused {
    let title = format!("a file of more than {} MB cannot be kept ready", MAX_REVIEWED_BYTES / 1024 / 1024);
    Refused::new(StatusCode::PAYLOAD_TOO_LARGE, "import.too-long", title)
        .with_cure("check it with `marshrut services import --dry-run`, then import it there, or send it in parts")
}

fn options(node: &NodeHandle, query: &ImportQuery) -> Result<ImportOptions, Refused> {
    let language = query.language.clone().unwrap_or_else(english);
    let format = match query.format.as_str() {
        "" | "auto" => Format::Auto,
        "hsds" => Format::Json,
        "csv" => Format::Csv,
        _ => return Err(Refused::field("format", "unknown", "the formats are auto, hsds and csv")),
    };
    Ok(ImportOptions { format, ..ImportOptions::new(node.own().org, language) })
}

fn cut_short(report: &ImportReport) -> Refused {
    Refused::new(StatusCode::BAD_REQUEST, "import.cut-short", "the file did not arrive whole")
        .with_detail(format!("{} services were published before", report.published))
        .with_cure("import it again: what was published already counts as unchanged")
}

/// The importer, lent to a thread where parsing disturbs nobody.
struct Reader {
    /// Absent only while lent.
    importer: Option<Importer>,
}

impl Reader {
    async fn push(&mut self, chunk: Vec<u8>) -> Result<Vec<Imported>, Refused> {
        let Some(mut importer) = self.importer.take() else { return Ok(Vec::new()) };
        let read = tokio::task::spawn_blocking(move || {
            let found = importer.push(&chunk);
            (importer, found)
        });
        let (importer, found) = read.await.map_err(|_panicked| Refused::bug("the importer failed"))?;
        self.importer = Some(importer);
        Ok(found)
    }

    fn finish(&mut self) -> Vec<Imported> {
        self.importer.as_mut().map(Importer::finish).unwrap_or_default()
    }
}

/// What is on its way into the log, or is only looked at.
struct Importing {
    node: NodeHandle,
    /// Present if nothing is to be published.
    comparing: Option<Comparing>,
    /// Each with the line where its record begins.
    batch: Vec<(u64, Service)>,
    report: ImportReport,
}

impl Importing {
    async fn take(&mut self, found: Vec<Imported>) -> Result<(), Refused> {
        for one in found {
            match one {
                Imported::Record { line, service } => self.push(line, *service).await?,
                Imported::Problem(problem) => note(&mut self.report, problem),
            }
        }
        Ok(())
    }

    async fn push(&mut self, line: u64, service: Service) -> Result<(), Refused> {
        self.batch.push((line, service));
        if self.batch.len() >= BATCH { self.publish().await } else { Ok(()) }
    }

    async fn publish(&mut self) -> Result<(), Refused> {
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        if let Some(comparing) = &mut self.comparing {
            return comparing.note(&self.node, batch, &mut self.report).await;
        }
        let batch: Vec<Service> = batch.into_iter().map(|(_, service)| service).collect();
        let is_incomplete = |service: &&Service| !service.missing().is_empty();
        let incomplete: Vec<_> = batch.iter().filter(is_incomplete).map(|service| service.id).collect();
        let reply = self.node.command(Command::PublishServices(batch)).await?;
        let Reply::Published { published, unchanged } = reply else { return Err(unexpected()) };
        self.report.incomplete += published.iter().filter(|(id, _)| incomplete.contains(id)).count();
        self.report.published += published.len();
        self.report.unchanged += unchanged;
        Ok(())
    }

    /// Keeps what a review looked at, if something would change.
    fn keep_ready(&mut self, reviews: &Reviews) -> Result<(), Refused> {
        let kept = self.comparing.take().and_then(Comparing::into_kept).filter(|kept| !kept.is_empty());
        if let Some(services) = kept {
            self.report.review = reviews.keep(services)?;
        }
        Ok(())
    }
}

fn note(report: &mut ImportReport, problem: marshrut_protocol::hsds::Problem) {
    let refused = problem.severity == Severity::Refused;
    report.refused += usize::from(refused);
    if report.problems.len() >= MAX_PROBLEMS {
        report.more_problems += 1;
        return;
    }
    let kind = problem.kind.as_str().to_owned();
    let message = problem.message;
    report.problems.push(ImportProblem {
        line: problem.line,
        path: problem.path,
        value: problem.value,
        kind,
        message,
        refused,
    });
}
