//! The self-check: what is wrong with this node and what to do about it. It looks and never changes anything.

mod conduct;
mod dates;
mod delivery;
mod keys;
mod machine;
mod matters;
mod standing;

use std::collections::BTreeMap;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::local_api::{Check, Diagnosis, Level, Symptom, path};

use super::Api;
use super::access::Caller;
use super::problem::Refused;

pub(crate) use machine::checks as machine_checks;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::DOCTOR, get(doctor))
}

async fn doctor(State(api): State<Api>, _: Caller) -> Result<Json<Diagnosis>, Refused> {
    diagnosis(&api).await.map(Json)
}

/// What can be seen of this computer and the node in the state that it is in.
pub(super) async fn diagnosis(api: &Api) -> Result<Diagnosis, Refused> {
    let dir = api.node().setup().dir.clone();
    let machine = tokio::task::spawn_blocking(move || machine::checks(&dir));
    let mut checks = machine.await.map_err(|_panicked| Refused::bug("a check of the machine failed"))?;
    checks.extend(matters::checks(api.node()).await);
    checks.sort_by_key(|check| std::cmp::Reverse(check.level));
    Ok(Diagnosis { checks })
}

fn good(name: &str, symptom: Symptom, finding: impl Into<String>) -> Check {
    check(name, Level::Good, (symptom, finding.into()), "")
}

fn warning(name: &str, symptom: Symptom, finding: impl Into<String>, cure: &str) -> Check {
    check(name, Level::Warning, (symptom, finding.into()), cure)
}

fn failure(name: &str, symptom: Symptom, finding: impl Into<String>, cure: &str) -> Check {
    check(name, Level::Failure, (symptom, finding.into()), cure)
}

fn check(name: &str, level: Level, (symptom, finding): (Symptom, String), cure: &str) -> Check {
    let (name, cure, values) = (name.to_owned(), cure.to_owned(), BTreeMap::new());
    Check { name, level, finding, cure, symptom: Some(symptom), values }
}
