//! What changes, as Server-Sent Events: names and at most an id, never content. Changes that come close together are
//! told once.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures::stream::{self, Stream, StreamExt};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{Change, path};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Api;
use super::access::{Caller, Running};
use super::problem::Refused;
use super::sessions::TokenHash;
use crate::driver::{Changed, Changes};

/// Streams at once.
const MAX_STREAMS: usize = 128;
/// Changes within this time of the first one are told together.
const TOGETHER: Duration = Duration::from_millis(100);
/// More single referrals than this are told as "referrals".
const MAX_REFERRALS: usize = 32;
/// How often a silent stream shows that it lives, and is ended if its session is over.
const PULSE: Duration = Duration::from_secs(20);

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::EVENTS, get(events))
}

/// The places for streams.
pub(super) struct Streams(Arc<Semaphore>);

impl Default for Streams {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(MAX_STREAMS)))
    }
}

type Told = (Change, Option<ReferralId>);

/// One listener.
struct Listener {
    api: Api,
    token: TokenHash,
    changes: Changes,
    _place: OwnedSemaphorePermit,
}

async fn events(
    State(api): State<Api>,
    caller: Caller,
    Running(node): Running,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refused> {
    let place = Arc::clone(&api.streams().0).try_acquire_owned();
    let _place = place.map_err(|_full| {
        Refused::new(StatusCode::TOO_MANY_REQUESTS, "events.too-many", "too many pages listen for changes")
            .with_cure("close some of them")
            .retry_after(30)
    })?;
    let changes = node.changes().ok_or(crate::driver::CommandError::Stopped)?;
    let listener = Listener { api, token: caller.token, changes, _place };
    let batches = stream::unfold(listener, |mut listener| async { Some((listener.next().await?, listener)) });
    let events = batches.flat_map(|batch| stream::iter(batch.into_iter().map(|told| Ok(event(told)))));
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(PULSE)))
}

impl Listener {
    /// What changed; `None` when the session is over or the node has stopped.
    async fn next(&mut self) -> Option<BTreeSet<Told>> {
        let mut told = BTreeSet::new();
        while told.is_empty() {
            match tokio::time::timeout(PULSE, self.changes.next()).await {
                Ok(change) => add(&mut told, change?),
                Err(_silence) => {}
            }
            self.api.access().admits(&self.token, false, self.api.node())?;
        }
        let until = tokio::time::Instant::now() + TOGETHER;
        while let Ok(Some(change)) = tokio::time::timeout_at(until, self.changes.next()).await {
            add(&mut told, change);
        }
        Some(coalesced(told))
    }
}

fn add(told: &mut BTreeSet<Told>, change: Changed) {
    match change {
        Changed::One(change, referral) => drop(told.insert((change, referral))),
        Changed::Anything => {
            told.extend([Change::Services, Change::Referral, Change::Status, Change::Network].map(|all| (all, None)));
        }
    }
}

/// Many single referrals become one word for all.
fn coalesced(mut told: BTreeSet<Told>) -> BTreeSet<Told> {
    let all = told.contains(&(Change::Referral, None));
    let many = told.iter().filter(|(change, _)| *change == Change::Referral).count() > MAX_REFERRALS;
    if all || many {
        told.retain(|(change, _)| *change != Change::Referral);
        told.insert((Change::Referral, None));
    }
    told
}

fn event((change, referral): Told) -> Event {
    let name = match change {
        Change::Services => "services",
        Change::Referral => "referral",
        Change::Status => "status",
        Change::Network => "network",
    };
    let data = referral.map_or_else(|| "{}".to_owned(), |id| format!("{{\"id\":\"{id}\"}}"));
    Event::default().event(name).data(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_changes_are_told_once() {
        let mut told = BTreeSet::new();
        for _ in 0..3 {
            add(&mut told, Changed::One(Change::Services, None));
            add(&mut told, Changed::One(Change::Referral, Some(ReferralId([1; 16]))));
        }
        assert_eq!(coalesced(told).len(), 2);
    }

    #[test]
    fn many_referrals_become_one_word() {
        let mut told = BTreeSet::new();
        for number in 0..=MAX_REFERRALS {
            add(&mut told, Changed::One(Change::Referral, Some(ReferralId([number as u8; 16]))));
        }
        add(&mut told, Changed::One(Change::Status, None));
        assert_eq!(coalesced(told).into_iter().collect::<Vec<_>>(), [(Change::Referral, None), (Change::Status, None)]);
    }
}
