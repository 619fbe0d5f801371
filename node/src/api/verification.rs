//! Service verification: a service's verdict with what it rests on, what is done about it, and what is due.

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Explained, ExportedEntries, Reply, VerificationCommand};
use marshrut_protocol::id::{EntryId, OrgId, ServiceId};
use marshrut_protocol::local_api::{
    CredentialQuery, Organisation, ServiceVerification, VerificationAction, VerificationCalendar, path,
};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::verification::Attestation;
use marshrut_protocol::verification::bundle::Bundle;
use marshrut_protocol::verification::{Key, checklist};

use super::Api;
use super::access::{Caller, Running};
use super::names::ServiceNames;
use super::problem::Refused;
use super::request::{Body, Query, id};
use super::rights;
use super::services::{find, unexpected};
use crate::clock;
use crate::driver::{NodeHandle, StoredService};

/// What an exported verification is.
const BUNDLE_TYPE: &str = "application/x-marshrut-verification+cbor";

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::VERIFICATIONS, get(calendar))
        .route(&format!("{}/{{publisher}}/{{id}}/verification", path::SERVICES), get(show).post(act))
        .route(&format!("{}/{{publisher}}/{{id}}/verification/export", path::SERVICES), get(export))
        .route(&format!("{}/{{publisher}}/{{id}}/verification/attestations/{{entry}}", path::SERVICES), get(credential))
}

async fn calendar(Running(node): Running) -> Result<Json<VerificationCalendar>, Refused> {
    let reply = node.command(Command::Verification(VerificationCommand::Calendar)).await?;
    let Reply::VerificationCalendar(mut calendar) = reply else { return Err(unexpected()) };
    let key = |publisher: &Organisation, service| Key { publisher: publisher.id, service };
    let due = calendar.items.iter().map(|item| key(&item.publisher, item.service));
    let attested = calendar.attested.iter().map(|item| key(&item.publisher, item.service));
    let asked = calendar.asked.iter().map(|item| key(&item.publisher, item.service));
    let names = ServiceNames::of(&node, due.chain(attested).chain(asked).collect()).await?;
    for item in &mut calendar.items {
        item.name = names.all(key(&item.publisher, item.service));
    }
    for item in &mut calendar.attested {
        item.name = names.all(key(&item.publisher, item.service));
    }
    for item in &mut calendar.asked {
        item.name = names.all(key(&item.publisher, item.service));
    }
    Ok(Json(*calendar))
}

async fn show(
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
) -> Result<Json<ServiceVerification>, Refused> {
    let (key, stored) = named(&node, &publisher, &service).await?;
    let reply = node.command(Command::Verification(VerificationCommand::Show(key))).await?;
    told(&node, reply, &stored).await.map(Json)
}

async fn act(
    State(api): State<Api>,
    caller: Caller,
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
    Body(action): Body<VerificationAction>,
) -> Result<Json<ServiceVerification>, Refused> {
    caller.must_be(rights::verifying(&action), &api)?;
    let (key, stored) = named(&node, &publisher, &service).await?;
    let service = Box::new((stored.entry, stored.service.clone()));
    let command = VerificationCommand::Act { key, action, service };
    let reply = node.command(Command::Verification(command)).await?;
    told(&node, reply, &stored).await.map(Json)
}

/// All that the verdict rests on, as a file.
async fn export(
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (key, _) = named(&node, &publisher, &service).await?;
    let reply = node.command(Command::Verification(VerificationCommand::Export(key))).await?;
    let Reply::VerificationExport(entries) = reply else { return Err(unexpected()) };
    let ExportedEntries { charter, governance, service, said } = *entries;
    let mut logs = Vec::with_capacity(governance.len());
    for (log, count) in governance {
        logs.push((log, node.read_entries((0..count).map(|seq| (log, seq)).collect()).await?));
    }
    let record = node.read_entries(vec![service]).await?.into_iter().next().ok_or_else(unexpected)?;
    let said = node.read_entries(said).await?;
    let bundle = Bundle::new(charter, logs, record, said, clock::now());
    Ok(([(CONTENT_TYPE, BUNDLE_TYPE)], bundle.encode()).into_response())
}

/// An attestation of ours for programs that know nothing of us.
async fn credential(
    Running(node): Running,
    Path((publisher, service, entry)): Path<(String, String, String)>,
    Query(query): Query<CredentialQuery>,
) -> Result<Response, Refused> {
    let (key, _) = named(&node, &publisher, &service).await?;
    let entry: EntryId = id("attestation", &entry)?;
    let cose = match query.format.as_str() {
        "" | "vc" => false,
        "cose" => true,
        _ => return Err(Refused::field("format", "choice", "vc or cose")),
    };
    let attestation = attested(&node, key, entry).await?;
    let command = VerificationCommand::Credential { entry, attestation, cose };
    let Reply::Credential(bytes) = node.command(Command::Verification(command)).await? else {
        return Err(unexpected());
    };
    let kind = if cose { "application/cose; cose-type=\"cose-sign1\"" } else { "application/vc" };
    Ok(([(CONTENT_TYPE, kind)], bytes).into_response())
}

/// The record of an attestation.
async fn attested(node: &NodeHandle, key: Key, entry: EntryId) -> Result<Box<Attestation>, Refused> {
    let reply = node.command(Command::Verification(VerificationCommand::Show(key))).await?;
    let Reply::Verification(explained) = reply else { return Err(unexpected()) };
    let place = explained.places.iter().find(|(id, ..)| *id == entry).map(|(_, log, seq)| (*log, *seq));
    let records = node.read_records(place.into_iter().collect()).await?;
    match records.into_iter().next().flatten() {
        Some(Record::Attestation(attestation)) => Ok(attestation),
        _ => Err(Refused::not_found("attestation", &entry.to_string())),
    }
}

/// The service that a path names, as its publisher's log has it.
async fn named(node: &NodeHandle, publisher: &str, service: &str) -> Result<(Key, StoredService), Refused> {
    let (publisher, service): (OrgId, ServiceId) = (id("service", publisher)?, id("service", service)?);
    let stored = find(node, publisher, service).await?;
    let stored = stored.ok_or_else(|| Refused::not_found("service", &service.to_string()))?;
    Ok((Key { publisher, service }, stored))
}

/// The verdict with what only the records say.
async fn told(node: &NodeHandle, reply: Reply, stored: &StoredService) -> Result<ServiceVerification, Refused> {
    let Reply::Verification(explained) = reply else { return Err(unexpected()) };
    let Explained { view, places } = *explained;
    let at = places.iter().map(|(_, log, seq)| (*log, *seq)).collect();
    let records = node.read_records(at).await?;
    let mut told = Explained { view, places }.fill_in(records);
    told.checklist = checklist::of(&stored.service);
    Ok(told)
}
