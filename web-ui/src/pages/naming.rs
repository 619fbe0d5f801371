//! The service that a referral is for: its name in the person's language, and whose it is.

use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::{ReferralSummary, Side};

use super::parts::Spoken;
use crate::visitor::SignedIn;

/// The service's publisher: the receiver.
pub(super) fn publisher(person: &SignedIn, item: &ReferralSummary) -> OrgId {
    match item.side {
        Side::Sender => item.partner.id,
        Side::Receiver => person.status.organisation.id,
    }
}

/// What the service is called; that it has no name, or that none is chosen yet.
pub(super) fn service_name(person: &SignedIn, item: &ReferralSummary) -> Spoken {
    let t = person.texts();
    if !item.has_receiver() {
        return t.say("write-for-nobody").into();
    }
    let known = Spoken::best(&item.service_names, t);
    let name = if known.text.is_empty() { item.service_name.clone().into() } else { known };
    if name.text.is_empty() { t.say("service-nameless").into() } else { name }
}
