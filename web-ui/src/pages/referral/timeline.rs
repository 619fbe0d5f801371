//! What happened with a referral, line by line.

use marshrut_protocol::local_api::{Feedback, TimelineItem};

use crate::texts::{Clock, Moment, Texts};

/// A line of the timeline.
pub(crate) struct Event {
    pub(crate) at: Moment,
    pub(crate) what: String,
    /// Who; "computers" for what nodes did by themselves.
    pub(crate) who: String,
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    /// Dates, marks and other facts that came with it.
    pub(crate) facts: Vec<String>,
    /// The service that was named instead.
    pub(crate) alternative: Option<String>,
    pub(crate) unread: bool,
    /// Said when it changed nothing.
    pub(crate) void: Option<String>,
}

impl Event {
    pub(in crate::pages) fn new(t: Texts, clock: &Clock, item: &TimelineItem) -> Self {
        let family = match item.what.as_str() {
            "decline" => "reason",
            "interim-note" => "shipment",
            _ => "outcome",
        };
        Self {
            at: clock.moment(item.at),
            what: t.code("event", &item.what, &item.what),
            who: item.who.as_ref().map_or(t.say("event-by-itself"), |who| who.name.clone()),
            code: item.code.as_ref().map(|code| t.code(family, code, code)),
            text: item.text.clone(),
            facts: facts(t, clock, item),
            alternative: item.alternative.map(|other| format!("/services/{}/{}", other.publisher, other.service)),
            unread: item.unread,
            void: item.void.as_ref().map(|why| t.with("event-void", "why", why)),
        }
    }
}

fn facts(t: Texts, clock: &Clock, item: &TimelineItem) -> Vec<String> {
    let date = item.date.map(|at| match item.what.as_str() {
        "wait" => t.with("event-review", "day", &clock.day(at)),
        _ => t.with("event-appointment", "when", &clock.day_and_time(at)),
    });
    let supply = item.supply_until.as_ref().map(|day| t.with("event-supply", "day", &clock.written_day(day)));
    let said = item.feedback.map(|feedback| marks(t, &feedback)).unwrap_or_default();
    date.into_iter().chain(supply).chain(said).collect()
}

/// What the person says of the service.
fn marks(t: Texts, feedback: &Feedback) -> Vec<String> {
    let delivered = feedback.delivered.map(|delivered| t.say(if delivered { "yes" } else { "no" }));
    let mark = |mark: Option<u8>| mark.map(|mark| format!("{mark}/5"));
    let all = [
        ("feedback-delivered", delivered),
        ("feedback-quality", mark(feedback.quality)),
        ("feedback-waiting", mark(feedback.waiting)),
        ("feedback-staff", mark(feedback.staff)),
        ("feedback-difficulty", mark(feedback.difficulty)),
    ];
    all.into_iter().filter_map(|(key, said)| said.map(|said| format!("{} {said}", t.say(key)))).collect()
}
