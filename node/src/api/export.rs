//! Exporting services: the records are read and written in small batches, so that an export of everything takes no
//! more memory than a page. Who may see what is decided in the protocol.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures::stream::{self, Stream, StreamExt};
use marshrut_protocol::engine::{Answered, Command, Reply};
use marshrut_protocol::hsds::{ExportAudience, ExportItem, csv_header, csv_row, geojson_features, may_see, to_hsds};
use marshrut_protocol::local_api::{ExportQuery, path};
use marshrut_protocol::text::Lang;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Query, english};
use super::services::unexpected;
use crate::driver::{CommandError, NodeHandle, StoredService};

/// Records that are read at once.
const BATCH: usize = 100;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::SERVICES_EXPORT, get(export))
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Hsds,
    GeoJson,
    Csv,
}

async fn export(Running(node): Running, Query(query): Query<ExportQuery>) -> Result<Response, Refused> {
    let format = format(&query.format)?;
    let audience = audience(&query.audience)?;
    let publisher = query.own.then_some(node.own().org);
    let Reply::Services(places) = node.command(Command::AllServices { publisher }).await? else {
        return Err(unexpected());
    };
    let language = english();
    let languages = match format {
        Format::Csv => languages(&node, &places, audience).await?,
        Format::Hsds | Format::GeoJson => Vec::new(),
    };
    let (kind, name) = match format {
        Format::Hsds => ("application/x-ndjson", "services.hsds.jsonl"),
        Format::GeoJson => ("application/geo+json", "services.geojson"),
        Format::Csv => ("text/csv; charset=utf-8", "services.csv"),
    };
    let writer = Arc::new(Writer { format, audience, language, languages });
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, Body::from_stream(written(node, places, writer))).into_response())
}

fn format(name: &str) -> Result<Format, Refused> {
    match name {
        "" | "hsds" => Ok(Format::Hsds),
        "geojson" => Ok(Format::GeoJson),
        "csv" => Ok(Format::Csv),
        _ => Err(Refused::field("format", "unknown", "the formats are hsds, geojson and csv")),
    }
}

fn audience(name: &str) -> Result<ExportAudience, Refused> {
    match name {
        "" | "public" => Ok(ExportAudience::Public),
        "network" => Ok(ExportAudience::Network),
        _ => Err(Refused::field("audience", "unknown", "the audiences are public and network")),
    }
}

/// The languages that a table needs columns for.
async fn languages(node: &NodeHandle, places: &[Answered], audience: ExportAudience) -> Result<Vec<Lang>, Refused> {
    let mut languages = BTreeSet::new();
    for batch in places.chunks(BATCH) {
        for stored in node.read_services(batch.to_vec()).await? {
            if may_see(audience, &stored.publisher.id, &stored.service.visibility) {
                languages.extend(stored.service.name.into_keys());
            }
        }
    }
    Ok(languages.into_iter().collect())
}

/// The export's bytes, a batch of records at a time. An error cuts the body short, so that a part is never taken for
/// the whole.
fn written(
    node: NodeHandle,
    places: Vec<Answered>,
    writer: Arc<Writer>,
) -> impl Stream<Item = Result<Bytes, CommandError>> {
    let (head, tail) = (writer.head(), writer.tail());
    let batches: Vec<Vec<Answered>> = places.chunks(BATCH).map(<[Answered]>::to_vec).collect();
    let mut first = true;
    let body = stream::iter(batches).then(move |batch| {
        let node = node.clone();
        async move { node.read_services(batch).await }
    });
    let body = body.map(move |records| {
        records.map(|records| records.iter().map(|record| writer.record(record, &mut first)).collect::<String>().into())
    });
    stream::iter([Ok(Bytes::from(head))]).chain(body).chain(stream::iter([Ok(Bytes::from(tail))]))
}

/// How records are written.
struct Writer {
    format: Format,
    audience: ExportAudience,
    language: Lang,
    languages: Vec<Lang>,
}

impl Writer {
    fn head(&self) -> String {
        match self.format {
            Format::Hsds => String::new(),
            Format::GeoJson => "{\"type\":\"FeatureCollection\",\"features\":[".to_owned(),
            Format::Csv => csv_header(&self.languages),
        }
    }

    fn tail(&self) -> String {
        if self.format == Format::GeoJson { "\n]}\n".to_owned() } else { String::new() }
    }

    fn record(&self, stored: &StoredService, first: &mut bool) -> String {
        let item = ExportItem {
            publisher: stored.publisher.id,
            publisher_name: &stored.publisher.name,
            service: &stored.service,
            language: &self.language,
        };
        match self.format {
            Format::Hsds => to_hsds(&item, self.audience).map(|json| format!("{json}\n")).unwrap_or_default(),
            Format::Csv => csv_row(&item, self.audience, &self.languages).unwrap_or_default(),
            Format::GeoJson => {
                let features = geojson_features(&item, self.audience).into_iter();
                features.map(|feature| format!("{}\n{feature}", separator(first))).collect()
            }
        }
    }
}

fn separator(first: &mut bool) -> &'static str {
    if std::mem::replace(first, false) { "" } else { "," }
}
