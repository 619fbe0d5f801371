//! Which of our services other members seem to publish too: all of them on one page, with ways to either record.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::local_api::OwnDuplicate;

use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::pages::duplicates::Same;
use crate::pages::parts::Spoken;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// One of ours, and the records that seem to be of the same service.
struct Line {
    name: Spoken,
    href: String,
    same: Vec<Same>,
}

#[derive(Template)]
#[template(path = "own_duplicates.html")]
struct DuplicatesPage {
    frame: Frame,
    lines: Vec<Line>,
}

/// `GET /services/own/duplicates`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let found = person.client().own_duplicates().await.map_err(|error| person.failure(error))?;
    let us = person.status.organisation.id.to_string();
    page(DuplicatesPage {
        frame: Frame::new(&person, Section::Services, t.say("duplicates-title")),
        lines: found.items.iter().map(|item| line(t, &us, item)).collect(),
    })
}

fn line(t: Texts, us: &str, item: &OwnDuplicate) -> Line {
    let name = Spoken::best(&item.name, t);
    Line {
        name: if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name },
        href: format!("/services/{us}/{}#duplicates", item.service),
        same: item.duplicates.iter().map(|item| Same::new(t, item)).collect(),
    }
}
