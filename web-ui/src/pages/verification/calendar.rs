//! What is due in verification, what we attested, and what we asked others to look at.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{CalendarItem, CalendarTask, Organisation, OwnAttestation, OwnRequest};
use marshrut_protocol::record::service::Translated;

use super::facts::text;
use super::said::request_badge;
use super::{called, worth_badge};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::{Badge, Spoken};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// One thing that is due.
struct Line {
    href: String,
    name: Spoken,
    publisher: String,
    task: Badge,
    due: Moment,
    left: String,
}

/// Something that we said ourselves.
struct Ours {
    href: String,
    name: Spoken,
    words: String,
    state: Badge,
}

#[derive(Template)]
#[template(path = "verifications.html")]
struct CalendarPage {
    frame: Frame,
    lines: Vec<Line>,
    attested: Vec<Ours>,
    asked: Vec<Ours>,
    more: Option<String>,
    without_date: Option<String>,
}

/// `GET /verifications`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let calendar = person.client().verifications().await.map_err(|error| person.failure(error))?;
    let more = calendar.total - calendar.items.len().min(calendar.total);
    page(CalendarPage {
        frame: Frame::new(&person, Section::Verifications, t.say("calendar-title")),
        lines: calendar.items.iter().map(|item| line(t, &person.clock(), item)).collect(),
        attested: calendar.attested.iter().map(|item| attested(t, &person.clock(), item)).collect(),
        asked: calendar.asked.iter().map(|item| asked(t, &person.clock(), item)).collect(),
        more: (more > 0).then(|| t.count("calendar-more", more)),
        without_date: (calendar.without_date > 0).then(|| t.count("calendar-without-date", calendar.without_date)),
    })
}

fn line(t: Texts, clock: &Clock, item: &CalendarItem) -> Line {
    let tone = match (item.overdue, item.task) {
        (true, _) => "bad",
        (false, CalendarTask::TakeOn) => "plain",
        (false, _) => "warning",
    };
    Line {
        href: address(&item.publisher.id, &item.service),
        name: named(t, &item.name),
        publisher: item.publisher.name.clone(),
        task: Badge::new(tone, called(t, "task", &item.task)),
        due: clock.moment(item.due),
        left: clock.due(item.due),
    }
}

fn address(publisher: &OrgId, service: &ServiceId) -> String {
    format!("/services/{publisher}/{service}/verification")
}

fn named(t: Texts, name: &Translated<300>) -> Spoken {
    let name = Spoken::best(name, t);
    if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name }
}

fn attested(t: Texts, clock: &Clock, item: &OwnAttestation) -> Ours {
    let values = [
        ("publisher", text(&item.publisher.name)),
        ("when", text(&clock.day(item.observed))),
        ("until", text(&clock.day(item.valid_until))),
    ];
    Ours {
        href: format!("{}#attestations", address(&item.publisher.id, &item.service)),
        name: named(t, &item.name),
        words: t.filled("attesting-ours-look", &values),
        state: worth_badge(t, item.worth),
    }
}

fn asked(t: Texts, clock: &Clock, item: &OwnRequest) -> Ours {
    let name = |one: &Organisation| one.name.clone();
    let whom = item.to.as_ref().map_or_else(|| t.say("request-anybody"), name);
    let values =
        [("publisher", text(&item.publisher.name)), ("whom", text(&whom)), ("when", text(&clock.day(item.due)))];
    let taken_by: Vec<&str> = item.taken_by.iter().map(|one| one.name.as_str()).collect();
    Ours {
        href: format!("{}#requests", address(&item.publisher.id, &item.service)),
        name: named(t, &item.name),
        words: t.filled("attesting-asked-whom", &values),
        state: request_badge(t, item.done, &taken_by),
    }
}
