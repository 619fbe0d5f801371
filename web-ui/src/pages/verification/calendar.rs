//! What is due in verification.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::local_api::{CalendarItem, CalendarTask};

use super::called;
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

#[derive(Template)]
#[template(path = "verifications.html")]
struct CalendarPage {
    frame: Frame,
    lines: Vec<Line>,
    more: Option<String>,
    without_date: Option<String>,
}

/// `GET /verifications`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let calendar = person.client().verifications().await.map_err(|error| person.failure(error))?;
    let more = calendar.total - calendar.items.len().min(calendar.total);
    page(CalendarPage {
        frame: Frame::new(&person, Section::Services, t.say("calendar-title")),
        lines: calendar.items.iter().map(|item| line(t, &person.clock(), item)).collect(),
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
    let name = Spoken::best(&item.name, t);
    Line {
        href: format!("/services/{}/{}/verification", item.publisher.id, item.service),
        name: if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name },
        publisher: item.publisher.name.clone(),
        task: Badge::new(tone, called(t, "task", &item.task)),
        due: clock.moment(item.due),
        left: clock.due(item.due),
    }
}
