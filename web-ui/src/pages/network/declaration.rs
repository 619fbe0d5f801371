//! The Declaration that members sign: what the charter says, and beside it what that means in the reader's language.

use askama::Template;
use axum::response::Response;

use crate::declaration::{Block, ORIGINAL_TAG, blocks, is_original, working_translation};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "declaration.html")]
struct DeclarationPage {
    frame: Frame,
    /// That it is a working translation, and what it says.
    translation: Option<(&'static str, Vec<Block>)>,
    text: Vec<Block>,
    /// The language of the text, if that is known.
    language: &'static str,
    sha256: String,
}

/// `GET /network/declaration`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let governance = person.client().governance().await.map_err(|error| person.failure(error))?;
    let (t, text) = (person.texts(), governance.declaration_text);
    page(DeclarationPage {
        frame: Frame::new(&person, Section::Partners, t.say("declaration-title")),
        translation: working_translation(&text, t.tag()).map(|held| (held.mark, blocks(held.text))),
        language: if is_original(&text) { ORIGINAL_TAG } else { "" },
        text: blocks(&text),
        sha256: governance.declaration.to_string(),
    })
}
