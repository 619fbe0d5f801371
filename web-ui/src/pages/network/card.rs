//! The network's card: what somebody needs who wants to apply without an invitation. It opens nothing.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::papers::Qr;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "card.html")]
struct CardPage {
    frame: Frame,
    text: String,
    /// What the newcomer types.
    command: &'static str,
    /// Side and path of the same as a QR code, if it is short enough for one.
    qr: Option<(usize, String)>,
}

/// `GET /network/card`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let card = person.client().network_card().await.map_err(|error| person.failure(error))?;
    page(CardPage {
        frame: Frame::new(&person, Section::Partners, person.texts().say("card-title")),
        qr: Qr::of_text(&card.text).map(|qr| (qr.side(), qr.path())),
        text: card.text,
        command: "marshrut network apply network.card",
    })
}
