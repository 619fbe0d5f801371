//! What our organisation has said and asked itself, over all services: for whoever looks after it.

use super::calendar::LISTED;
use crate::engine::Engine;
use crate::id::OrgId;
use crate::local_api::{OwnAttestation, OwnRequest};
use crate::time::Timestamp;
use crate::verification::{Fact, Key, Request, Worth};

impl Engine {
    /// Our attestations that nothing replaced and nobody took back, and our requests.
    pub(super) fn said_by_us(&self, now: Timestamp) -> (Vec<OwnAttestation>, Vec<OwnRequest>) {
        let (mut attested, mut asked) = (Vec::new(), Vec::new());
        for key in self.casebook.concerning(self.own.org) {
            let Some(verdict) = self.verdict(key, now) else { continue };
            let holds = |fact: &&Fact| !matches!(fact.worth, Worth::Superseded | Worth::Revoked);
            let ours = verdict.attestations.iter().filter(|fact| fact.org == self.own.org).filter(holds);
            attested.extend(ours.map(|fact| self.own_attestation(key, fact)));
            let ours = verdict.requests.iter().filter(|request| request.by == self.own.org);
            asked.extend(ours.map(|request| self.own_request(key, request)));
        }
        attested.sort_by_key(|item| (item.valid_until, item.service));
        asked.sort_by_key(|item| (item.done, item.due, item.service));
        attested.truncate(LISTED);
        asked.truncate(LISTED);
        (attested, asked)
    }

    fn own_attestation(&self, key: Key, fact: &Fact) -> OwnAttestation {
        OwnAttestation {
            publisher: self.organisation_or_unknown(key.publisher),
            service: key.service,
            name: Default::default(),
            entry: fact.id,
            observed: fact.observed,
            valid_until: fact.valid_until,
            worth: fact.worth,
        }
    }

    fn own_request(&self, key: Key, request: &Request) -> OwnRequest {
        let named = |org: &OrgId| self.organisation_or_unknown(*org);
        OwnRequest {
            publisher: named(&key.publisher),
            service: key.service,
            name: Default::default(),
            entry: request.id,
            to: request.to.as_ref().map(named),
            due: request.due,
            taken_by: request.taken_by.iter().map(named).collect(),
            done: request.done,
        }
    }
}
