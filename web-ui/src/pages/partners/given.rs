//! The invitations that were given out and still can be used, or were: to whom, until when, by whom.

use marshrut_protocol::local_api::OpenInvitation;

use crate::pages::parts::Badge;
use crate::texts::{Clock, Texts};

/// An invitation in the list. Its text is not kept by these pages.
pub(super) struct Given {
    /// Whom it was meant for, by our own note.
    pub(super) note: String,
    pub(super) words: String,
    pub(super) state: Badge,
}

impl Given {
    pub(super) fn new(t: Texts, clock: &Clock, item: &OpenInvitation) -> Self {
        let kind = t.say(if item.bootstrap { "invite-bootstrap" } else { "invite-member" });
        let made = t.with("given-made", "when", &clock.day(item.made));
        Self {
            note: if item.note.is_empty() { t.say("given-no-note") } else { item.note.clone() },
            words: format!("{kind} · {made}"),
            state: match &item.used_by {
                Some(partner) => Badge::new("good", t.with("given-used", "partner", &partner.name)),
                None => Badge::new("plain", t.with("given-open", "when", &clock.day_and_time(item.expires))),
            },
        }
    }
}
