//! Referrals as papers and files: FHIR out and in, slips, the text of a consent. What is on a paper is decided in
//! `marshrut_web_ui::papers`, what is in a bundle in `marshrut_protocol::fhir`.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::fhir::{self, ExportError, ImportError};
use marshrut_protocol::local_api::{
    ConsentText, ImportReferral, ImportedReferral, Organisation, PaperQuery, ReferralDetail, ResolveSlip, ResolvedSlip,
    Side, Slip, SlipForm, WriteReferral, path,
};
use marshrut_protocol::text::Lang;
use marshrut_web_ui::papers;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::referrals::{detail, referral_id, save};
use super::request::{Body, Query};
use super::services::{find, unexpected};
use crate::clock;
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    let one = format!("{}/{{id}}", path::REFERRALS);
    let import = post(import).layer(DefaultBodyLimit::max(fhir::MAX_BYTES));
    Router::new()
        .route(path::REFERRALS_IMPORT, import)
        .route(&format!("{one}/export"), get(export))
        .route(&format!("{one}/slip"), get(slip).post(issue).delete(revoke))
        .route(&format!("{one}/slip.pdf"), get(slip_pdf))
        .route(&format!("{one}/consent-form"), get(consent_form))
        .route(path::SLIPS_RESOLVE, post(resolve))
}

async fn export(
    Running(node): Running,
    Path(referral): Path<String>,
    Query(query): Query<PaperQuery>,
) -> Result<Response, Refused> {
    if !matches!(query.format.as_str(), "" | "fhir") {
        return Err(Refused::field("format", "unknown", "the format is fhir"));
    }
    let detail = detail(&node, Command::GlanceAtReferral(referral_id(&referral)?)).await?;
    let own = own(&node).await?;
    let bundle = fhir::export(&detail, &own, clock::now()).map_err(|error| not_exported(&error))?;
    let headers = [
        (header::CONTENT_TYPE, "application/fhir+json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"bundle.fhir.json\""),
    ];
    Ok((headers, bundle.to_string()).into_response())
}

fn not_exported(error: &ExportError) -> Refused {
    let (kind, cure) = match error {
        ExportError::Draft => ("fhir.draft", "send it first"),
        ExportError::UnknownState => ("fhir.state", "update the program"),
    };
    Refused::new(StatusCode::CONFLICT, kind, error.to_string()).with_cure(cure)
}

async fn import(
    Running(node): Running,
    Query(chosen): Query<ImportReferral>,
    bytes: Bytes,
) -> Result<(StatusCode, Json<ImportedReferral>), Refused> {
    let read = fhir::import(&bytes, chosen.publisher, clock::now()).map_err(|error| not_imported(&error))?;
    let (Some(publisher), Some(service)) = (chosen.publisher.or(read.receiver), chosen.service.or(read.service)) else {
        let title = "the bundle names no service of this network: say for which service the draft is";
        return Err(Refused::field("service", "missing", title));
    };
    if find(&node, publisher, service).await?.is_none() {
        return Err(Refused::not_found("service", &format!("{publisher}/{service}")));
    }
    let content = read.content;
    let draft = WriteReferral { publisher, service, content, send: false, despite_warnings: false, based_on: None };
    let written = save(&node, None, draft).await?;
    Ok((StatusCode::CREATED, Json(ImportedReferral { id: written.id, notes: read.notes })))
}

fn not_imported(error: &ImportError) -> Refused {
    let (status, kind) = match error {
        ImportError::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "body.too-large"),
        ImportError::NotJson { .. } => (StatusCode::BAD_REQUEST, "body.syntax"),
        ImportError::NotABundle(_) => (StatusCode::UNPROCESSABLE_ENTITY, "fhir.no-bundle"),
        ImportError::NoRequest => (StatusCode::UNPROCESSABLE_ENTITY, "fhir.no-request"),
        ImportError::SeveralRequests(_) => (StatusCode::UNPROCESSABLE_ENTITY, "fhir.several-requests"),
        ImportError::Status(_) => (StatusCode::UNPROCESSABLE_ENTITY, "fhir.status"),
    };
    Refused::new(status, kind, error.to_string())
}

async fn slip(Running(node): Running, Path(referral): Path<String>) -> Result<Json<Slip>, Refused> {
    one_slip(&node, Command::Slip(referral_id(&referral)?)).await.map(Json)
}

async fn issue(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(form): Body<SlipForm>,
) -> Result<Json<Slip>, Refused> {
    let referral = referral_id(&referral)?;
    one_slip(&node, Command::IssueSlip { referral, form }).await.map(Json)
}

async fn one_slip(node: &NodeHandle, command: Command) -> Result<Slip, Refused> {
    match node.command(command).await? {
        Reply::Slip(slip) => Ok(slip),
        _ => Err(unexpected()),
    }
}

async fn revoke(Running(node): Running, Path(referral): Path<String>) -> Result<StatusCode, Refused> {
    node.command(Command::RevokeSlip(referral_id(&referral)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn slip_pdf(
    Running(node): Running,
    Path(referral): Path<String>,
    Query(query): Query<PaperQuery>,
) -> Result<Response, Refused> {
    let id = referral_id(&referral)?;
    let slip = one_slip(&node, Command::Slip(id)).await?;
    let detail = detail(&node, Command::GlanceAtReferral(id)).await?;
    let chosen = language(&query)?;
    let client = detail.content.as_ref().and_then(|content| content.client_language.as_ref());
    let pdf = papers::slip_pdf(&slip, chosen.as_ref().or(client));
    // The name must tell no more than the paper does.
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"paper.pdf\""),
    ];
    Ok((headers, pdf).into_response())
}

async fn consent_form(
    Running(node): Running,
    Path(referral): Path<String>,
    Query(query): Query<PaperQuery>,
) -> Result<Json<ConsentText>, Refused> {
    let detail = detail(&node, Command::GlanceAtReferral(referral_id(&referral)?)).await?;
    if detail.content.is_none() {
        let title = "what the client agreed to was destroyed here: there is no consent to print";
        return Err(Refused::new(StatusCode::CONFLICT, "consent-gone", title.to_owned()));
    }
    let receiver = receiver(&node, &detail).await?;
    Ok(Json(papers::consent_text(&detail, &receiver, language(&query)?.as_ref(), clock::now())))
}

async fn receiver(node: &NodeHandle, detail: &ReferralDetail) -> Result<Organisation, Refused> {
    match detail.summary.side {
        Side::Sender => Ok(detail.summary.partner.clone()),
        Side::Receiver => own(node).await,
    }
}

async fn resolve(Running(node): Running, Body(ask): Body<ResolveSlip>) -> Result<Json<ResolvedSlip>, Refused> {
    match node.command(Command::ResolveSlip(ask.code)).await? {
        Reply::SlipResolved(resolved) => Ok(Json(*resolved)),
        _ => Err(unexpected()),
    }
}

/// The language that a paper was asked for in, if one was.
fn language(query: &PaperQuery) -> Result<Option<Lang>, Refused> {
    if query.language.is_empty() {
        return Ok(None);
    }
    let read = Lang::new(&query.language);
    read.map(Some).map_err(|error| Refused::field("language", "invalid", error.to_string()))
}

/// Our own organisation.
pub(super) async fn own(node: &NodeHandle) -> Result<Organisation, Refused> {
    match node.command(Command::Status).await? {
        Reply::Status { details, .. } => Ok(details.organisation),
        _ => Err(unexpected()),
    }
}
