//! Names of the services that referrals are for, in the person's language; the API's list names them in one language.

use std::collections::HashMap;

use marshrut_protocol::id::{OrgId, ServiceId};
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

/// Names by service, each looked up once.
#[derive(Default)]
pub(super) struct Names(HashMap<(OrgId, ServiceId), Spoken>);

impl Names {
    /// The names of the services of `items`. One that is gone keeps the name that its referral remembers.
    pub(super) async fn of(person: &SignedIn, items: Vec<&ReferralSummary>) -> Self {
        let mut names = HashMap::new();
        for item in items {
            let key = (publisher(person, item), item.service);
            if names.contains_key(&key) || !item.has_receiver() {
                continue;
            }
            let found = person.client().service(&key.0, &key.1).await.ok();
            let name = found.map(|detail| Spoken::best(&detail.item.service.name, person.texts()));
            let name = name.filter(|name| !name.text.is_empty());
            names.insert(key, name.unwrap_or_else(|| item.service_name.clone().into()));
        }
        Self(names)
    }

    /// The name of this referral's service.
    pub(super) fn get(&self, person: &SignedIn, item: &ReferralSummary) -> Spoken {
        if !item.has_receiver() {
            return person.texts().say("write-for-nobody").into();
        }
        let known = self.0.get(&(publisher(person, item), item.service)).cloned();
        let name = known.unwrap_or_else(|| item.service_name.clone().into());
        if name.text.is_empty() { person.texts().say("service-nameless").into() } else { name }
    }
}
