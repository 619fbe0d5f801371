//! Search for services: filters in the address, so that a search can be kept, shared and gone back to.

mod card;
pub(super) mod export;
mod filters;
mod map;

use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};

use super::parts::Pager;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

use card::Card;
pub(super) use card::status as status_badge;
pub(super) use filters::Pick;
use filters::{Filters, Search};
use map::MapView;

/// Services a page: what fits without becoming a wall.
const PER_PAGE: usize = 20;

#[derive(Template)]
#[template(path = "services.html")]
struct ServicesPage {
    frame: Frame,
    filters: Filters,
    found: String,
    cards: Vec<Card>,
    map: Option<MapView>,
    pager: Pager,
    /// Whether the person is choosing a service for a referral.
    choosing: bool,
    everything: bool,
}

/// `GET /services`.
pub(super) async fn show(
    person: SignedIn,
    RawQuery(asked): RawQuery,
    Query(search): Query<Search>,
) -> Result<Response, Failure> {
    if asked.is_some_and(|asked| has_empty_parts(&asked)) && !search.is_dragged() {
        // A form sends what was left open too; the address that is kept holds what was asked for, and nothing else.
        return Ok(Redirect::to(&search.address()).into_response());
    }
    let t = person.texts();
    let query = search.query(PER_PAGE);
    let list = person.client().services(&query).await.map_err(|error| person.failure(error))?;
    let address = |page: usize| search.at_page(page).address();
    if let Some(last) = Pager::beyond(list.page, list.per_page, list.total, address) {
        return Ok(last.into_response());
    }
    let clock = person.clock();
    let drawn = list.map.as_ref().filter(|map| !map.spots.is_empty());
    page(ServicesPage {
        frame: Frame::new(&person, Section::Services, t.say("services-title")),
        filters: Filters::new(t, &search, &list),
        found: t.count("services-found", list.total),
        cards: list.items.iter().map(|item| Card::new(t, &clock, item, search.reroute())).collect(),
        map: drawn.map(|map| MapView::new(t, &search, map)),
        pager: Pager::new(t, list.page, list.per_page, list.total, address),
        choosing: search.choosing(),
        everything: search.is_empty(),
    })
}

fn has_empty_parts(query: &str) -> bool {
    query.split('&').any(|part| part.ends_with('='))
}
