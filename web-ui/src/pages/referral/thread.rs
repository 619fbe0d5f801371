//! The conversation inside a referral: messages, questions and answers, with marks on what is new.

use marshrut_protocol::local_api::{ReferralDetail, TimelineItem};

use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;

/// Actions that are part of a conversation.
const SPOKEN: [&str; 3] = ["message", "request-info", "answer-info"];

/// Something that one side said.
pub(crate) struct Said {
    pub(crate) who: String,
    pub(crate) ours: bool,
    /// What it is, if more than a message.
    pub(crate) kind: Option<String>,
    pub(crate) at: Moment,
    /// The words; gone once the content was destroyed.
    pub(crate) text: Option<String>,
    pub(crate) unread: bool,
}

/// The conversation, oldest first.
pub(super) fn thread(person: &SignedIn, clock: &Clock, referral: &ReferralDetail) -> Vec<Said> {
    let spoken = referral.timeline.iter().filter(|item| SPOKEN.contains(&item.what.as_str()));
    spoken.map(|item| said(person, clock, item)).collect()
}

/// How many of them are new, in words; nothing if none is.
pub(super) fn unread(t: Texts, thread: &[Said]) -> Option<String> {
    let unread = thread.iter().filter(|said| said.unread).count();
    (unread > 0).then(|| t.count("thread-unread", unread))
}

fn said(person: &SignedIn, clock: &Clock, item: &TimelineItem) -> Said {
    let t = person.texts();
    Said {
        who: item.who.as_ref().map_or_else(String::new, |who| who.name.clone()),
        ours: item.who.as_ref().is_some_and(|who| who.id == person.status.organisation.id),
        kind: (item.what != "message").then(|| t.code("event", &item.what, &item.what)),
        at: clock.moment(item.at),
        text: item.text.clone(),
        unread: item.unread,
    }
}
