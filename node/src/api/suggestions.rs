//! Services that may suit a person: candidates out of the catalogue, ranked by what is known of each.

use std::collections::{BTreeMap, BTreeSet};

use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::catalogue::Query as Search;
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{Figures, IndicatorQuery, Side, SuggestedService, Suggestions, path};
use marshrut_protocol::record::service::Capacity;
use marshrut_protocol::referral::suggestions::{Candidate, Wanted, suggest};
use marshrut_protocol::verification::Key;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::Body;
use super::services::{item, unexpected};
use crate::clock;
use crate::driver::{NodeHandle, StoredService};

/// How many candidates each search brings: their records are read from the disk.
const CANDIDATES: usize = 100;

/// How many services are suggested.
const SUGGESTED: usize = 12;

/// The most needs that are looked for.
const MAX_NEEDS: usize = 16;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::SUGGESTIONS, post(suggestions))
}

async fn suggestions(Running(node): Running, Body(wanted): Body<Wanted>) -> Result<Json<Suggestions>, Refused> {
    if wanted.needs.len() > MAX_NEEDS {
        return Err(Refused::field("needs", "too-long", format!("at most {MAX_NEEDS} needs")));
    }
    let found = candidates(&node, &wanted).await?;
    let (records, told) = (records(&node).await?, told(&node).await?);
    let known: Vec<Candidate<'_>> = found
        .iter()
        .map(|stored| {
            let key = Key { publisher: stored.publisher.id, service: stored.service.id };
            Candidate {
                publisher: key.publisher,
                service: &stored.service,
                verdict: stored.verdict,
                told: told.get(&key),
                record: records.get(&key),
            }
        })
        .collect();
    let ranked = suggest(&wanted, &known, SUGGESTED, clock::now());
    let mut found: Vec<Option<StoredService>> = found.into_iter().map(Some).collect();
    let items = ranked.into_iter().filter_map(|suggestion| {
        let stored = found[suggestion.candidate].take()?;
        Some(SuggestedService { item: item(stored), reasons: suggestion.reasons })
    });
    Ok(Json(Suggestions { items: items.collect() }))
}

/// Services of other members that help with one of the needs: those first that fit in country and language, so that
/// the best are among them however many there are.
async fn candidates(node: &NodeHandle, wanted: &Wanted) -> Result<Vec<StoredService>, Refused> {
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    let narrowings = [(true, true), (true, false), (false, true), (false, false)];
    for (here, speaking) in narrowings {
        let query = search(node, wanted, here, speaking);
        let Reply::Found { hits, .. } = node.command(Command::Search { query, state: None }).await? else {
            return Err(unexpected());
        };
        let stored = node.read_services(hits).await?.into_iter().filter(|stored| !stored.own);
        found.extend(stored.filter(|stored| known.insert((stored.publisher.id, stored.service.id))));
    }
    Ok(found)
}

fn search(node: &NodeHandle, wanted: &Wanted, here: bool, speaking: bool) -> Search {
    let mut query = Search::new(node.own().org);
    query.categories.clone_from(&wanted.needs);
    query.country = wanted.country.clone().filter(|_| here);
    query.languages = wanted.language.clone().filter(|_| speaking).into_iter().collect();
    query.limit = CANDIDATES;
    query
}

/// How our referrals were answered, by service.
async fn records(node: &NodeHandle) -> Result<BTreeMap<Key, Figures>, Refused> {
    let Reply::Indicators(indicators) = node.command(Command::Indicators(IndicatorQuery::default())).await? else {
        return Err(unexpected());
    };
    let sent = indicators.organisations.into_iter().filter(|figures| figures.side == Side::Sender);
    let figures = sent.flat_map(|organisation| {
        let publisher = organisation.organisation.id;
        let of_service = move |found: marshrut_protocol::local_api::ServiceFigures| {
            (Key { publisher, service: found.service }, found.figures)
        };
        organisation.services.into_iter().map(of_service)
    });
    Ok(figures.collect())
}

/// What people answered last when we asked for capacity, by service.
async fn told(node: &NodeHandle) -> Result<BTreeMap<Key, Capacity>, Refused> {
    let Reply::Capacity(questions) = node.command(Command::CapacityQueries).await? else { return Err(unexpected()) };
    let mut told: BTreeMap<Key, Capacity> = BTreeMap::new();
    for question in questions.into_iter().filter(|question| question.side == Side::Sender) {
        let Some(answer) = question.answer else { continue };
        let capacity = Capacity { state: answer.state, as_of: answer.at };
        let key = Key { publisher: question.partner.id, service: question.service };
        match told.get(&key) {
            Some(known) if known.as_of >= capacity.as_of => {}
            _ => {
                told.insert(key, capacity);
            }
        }
    }
    Ok(told)
}
