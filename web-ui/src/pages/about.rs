//! About: which program this is, what it protects and what it does not, whose work it uses.

use askama::Template;
use axum::response::Response;

use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

/// A fact that support asks for.
struct Detail {
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    frame: Frame,
    details: Vec<Detail>,
}

/// `GET /about`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let status = &person.status;
    let details = [
        ("about-version", person.version.clone()),
        ("about-organisation", format!("{} ({})", status.organisation.name, status.organisation.id.short())),
        ("about-network", format!("{} ({})", status.network_name, status.network.short())),
        ("about-addresses", status.addresses.join("\n")),
        ("about-page", format!("http://{}/", person.visitor.site.hosts().canonical())),
    ];
    page(AboutPage {
        frame: Frame::new(&person, Section::About, t.say("about-title")),
        details: details.into_iter().map(|(key, value)| Detail { label: t.say(key), value }).collect(),
    })
}
