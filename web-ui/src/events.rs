//! `/events`: the API's stream of changes, passed through to pages that are looked at.
//!
//! It carries names of changes and at most an id, never content. Hidden pages close theirs, and a session has few:
//! browsers open no more than six connections to a host, and a forgotten tab must not use them up.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::Stream;

use crate::failure::Failure;
use crate::visitor::Visitor;

/// How many streams one session may hold.
pub(crate) const MAX_STREAMS_PER_SESSION: usize = 4;

/// The open streams, counted by the form token of their session (which is no secret to the server's memory).
#[derive(Clone, Default)]
pub(crate) struct Streams(Arc<Mutex<HashMap<String, usize>>>);

/// One open stream; dropping it gives its place free.
struct Place {
    streams: Streams,
    session: String,
}

impl Streams {
    fn take(&self, session: String) -> Option<Place> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(session.clone()).or_default();
        if *count >= MAX_STREAMS_PER_SESSION {
            return None;
        }
        *count += 1;
        Some(Place { streams: self.clone(), session })
    }

    fn give_back(&self, session: &str) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(session) {
            *count -= 1;
            if *count == 0 {
                open.remove(session);
            }
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.streams.give_back(&self.session);
    }
}

/// The API's stream with the place that it holds.
struct Held {
    stream: axum::body::BodyDataStream,
    _place: Place,
}

impl Stream for Held {
    type Item = Result<axum::body::Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.stream).poll_next(context)
    }
}

/// `GET /events`.
pub(crate) async fn stream(visitor: Visitor) -> Result<Response, Failure> {
    let visitor = Visitor { live: true, ..visitor };
    if visitor.token.is_none() {
        return Err(visitor.must_sign_in());
    }
    let place = visitor.site.streams().take(visitor.form_token()).ok_or(Failure::TooManyStreams)?;
    let client = visitor.client.clone().in_background(true);
    let events = client.events().await.map_err(|error| visitor.failure(error))?;
    let held = Held { stream: events.into_data_stream(), _place: place };
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(held)).into_response())
}
