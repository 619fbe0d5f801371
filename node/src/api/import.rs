//! Importing services: a file's bytes are read as they arrive and published in batches, so that memory stays small
//! whatever the file. A bad record is reported by line and path, the good ones are kept.

use axum::body::{Body, Bytes};
use axum::extract::DefaultBodyLimit;
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

/// Services that are published together: one signature each, one wait for the disk for all.
const BATCH: usize = 128;
/// Bytes that are read before they are handed on.
const CHUNK_BYTES: usize = 256 * 1024;
/// Problems that are named; more are counted.
const MAX_PROBLEMS: usize = 1_000;

pub(super) fn routes() -> Router<Api> {
    // No limit on the whole: the importer bounds each record and their number.
    Router::new().route(path::SERVICES_IMPORT, post(import)).layer(DefaultBodyLimit::disable())
}

async fn import(
    Running(node): Running,
    Query(query): Query<ImportQuery>,
    body: Body,
) -> Result<Json<ImportReport>, Refused> {
    let options = options(&node, &query)?;
    let mut importing = Importing { node, dry_run: query.dry_run, batch: Vec::new(), report: ImportReport::default() };
    let mut reader = Reader { importer: Some(Importer::new(options)) };
    let mut pieces = body.into_data_stream();
    let mut chunk = Vec::new();
    while let Some(piece) = pieces.next().await {
        let piece: Bytes = piece.map_err(|_cut| cut_short(&importing.report))?;
        chunk.extend_from_slice(&piece);
        if chunk.len() >= CHUNK_BYTES {
            importing.take(reader.push(std::mem::take(&mut chunk)).await?).await?;
        }
    }
    importing.take(reader.push(chunk).await?).await?;
    importing.take(reader.finish()).await?;
    importing.publish().await?;
    Ok(Json(importing.report))
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

/// What is on its way into the log.
struct Importing {
    node: NodeHandle,
    dry_run: bool,
    batch: Vec<Service>,
    report: ImportReport,
}

impl Importing {
    async fn take(&mut self, found: Vec<Imported>) -> Result<(), Refused> {
        for one in found {
            match one {
                Imported::Record { service, .. } => self.batch.push(*service),
                Imported::Problem(problem) => note(&mut self.report, problem),
            }
            if self.batch.len() >= BATCH {
                self.publish().await?;
            }
        }
        Ok(())
    }

    async fn publish(&mut self) -> Result<(), Refused> {
        let batch = std::mem::take(&mut self.batch);
        if batch.is_empty() {
            return Ok(());
        }
        let is_incomplete = |service: &Service| !service.missing().is_empty();
        if self.dry_run {
            self.report.published += batch.len();
            self.report.incomplete += batch.iter().filter(|service| is_incomplete(service)).count();
            return Ok(());
        }
        let incomplete: Vec<_> = batch.iter().filter(|s| is_incomplete(s)).map(|service| service.id).collect();
        let reply = self.node.command(Command::PublishServices(batch)).await?;
        let Reply::Published { published, unchanged } = reply else { return Err(unexpected()) };
        self.report.incomplete += published.iter().filter(|(id, _)| incomplete.contains(id)).count();
        self.report.published += published.len();
        self.report.unchanged += unchanged;
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
    report.problems.push(ImportProblem { line: problem.line, path: problem.path, kind, message, refused });
}
