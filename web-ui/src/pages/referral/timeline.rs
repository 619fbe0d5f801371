//! What happened with a referral, line by line.

use marshrut_protocol::local_api::TimelineItem;

use crate::texts::{Clock, Moment, Texts};

/// A line of the timeline.
pub(crate) struct Event {
    pub(crate) at: Moment,
    pub(crate) what: String,
    /// Who; "computers" for what nodes did by themselves.
    pub(crate) who: String,
    pub(crate) code: Option<String>,
    pub(crate) text: Option<String>,
    /// Said when it changed nothing.
    pub(crate) void: Option<String>,
}

impl Event {
    pub(in crate::pages) fn new(t: Texts, clock: &Clock, item: &TimelineItem) -> Self {
        let family = if item.what == "decline" { "reason" } else { "outcome" };
        Self {
            at: clock.moment(item.at),
            what: t.code("event", &item.what, &item.what),
            who: item.who.as_ref().map_or(t.say("event-by-itself"), |who| who.name.clone()),
            code: item.code.as_ref().map(|code| t.code(family, code, code)),
            text: item.text.clone(),
            void: item.void.as_ref().map(|why| t.with("event-void", "why", why)),
        }
    }
}
