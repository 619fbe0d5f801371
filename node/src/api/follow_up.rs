//! What follows a referral: another receiver, notes for colleagues, and how reliably it is all answered.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::{ReferralId, ServiceId};
use marshrut_protocol::local_api::{
    Casework, IndicatorQuery, Indicators, Organisation, ReferralContent, ReferralDetail, Reroute, WriteReferral,
    Written, path,
};
use marshrut_protocol::verification::Key;

use super::Api;
use super::access::Running;
use super::names::ServiceNames;
use super::problem::Refused;
use super::referrals::{detail, referral_id};
use super::request::{Body, Query};
use super::services::{find, unexpected};
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    let one = format!("{}/{{id}}", path::REFERRALS);
    Router::new()
        .route(&format!("{one}/reroute"), post(reroute))
        .route(&format!("{one}/casework"), post(casework))
        .route(path::INDICATORS, get(indicators))
}

/// The content of the old referral goes into the new one as it is; the consent does not, because it named another
/// receiver.
async fn reroute(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(reroute): Body<Reroute>,
) -> Result<(StatusCode, Json<Written>), Refused> {
    let from = referral_id(&referral)?;
    let before = detail(&node, Command::GlanceAtReferral(from)).await?;
    let referral = Box::new(replacement(before, reroute));
    let service = find(&node, referral.publisher, referral.service).await?.map(|stored| Box::new(stored.service));
    match node.command(Command::Reroute { from, referral, service }).await? {
        Reply::Written(written) => Ok((StatusCode::CREATED, Json(written))),
        _ => Err(unexpected()),
    }
}

fn replacement(before: ReferralDetail, reroute: Reroute) -> WriteReferral {
    let content = before.content.unwrap_or_default();
    WriteReferral {
        publisher: reroute.publisher,
        service: reroute.service,
        send: reroute.consent.is_some(),
        content: ReferralContent { consent: reroute.consent, ..content },
        despite_warnings: reroute.despite_warnings,
        based_on: None,
    }
}

async fn casework(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(casework): Body<Casework>,
) -> Result<Json<ReferralDetail>, Refused> {
    let id: ReferralId = referral_id(&referral)?;
    detail(&node, Command::Casework { id, casework }).await.map(Json)
}

async fn indicators(Running(node): Running, Query(query): Query<IndicatorQuery>) -> Result<Json<Indicators>, Refused> {
    let Reply::Indicators(mut indicators) = node.command(Command::Indicators(query)).await? else {
        return Err(unexpected());
    };
    name_services(&node, &mut indicators).await?;
    Ok(Json(*indicators))
}

/// Names the services, which the engine knows by id only.
async fn name_services(node: &NodeHandle, indicators: &mut Indicators) -> Result<(), Refused> {
    let organisations = &mut indicators.organisations;
    let key = |organisation: &Organisation, service: ServiceId| Key { publisher: organisation.id, service };
    let keys = organisations
        .iter()
        .flat_map(|figures| figures.services.iter().map(|service| key(&figures.organisation, service.service)));
    let names = ServiceNames::of(node, keys.collect()).await?;
    for figures in organisations {
        for service in &mut figures.services {
            service.service_name = names.one(key(&figures.organisation, service.service));
        }
    }
    Ok(())
}
