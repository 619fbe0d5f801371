//! What this node says itself: it numbers, links and signs entries, and hints at them.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};

use super::logs::Log;
use super::turn::Turn;
use super::{Effect, Engine, Refusal, Reply};
use crate::canon;
use crate::commit::{LogClass, LogId};
use crate::entry::{Chain, MAX_BODY, NewEntry};
use crate::governance::{MAX_KEYS, MAX_KEYS_EVER};
use crate::id::{Digest, OrgId, ServiceId};
use crate::record::certificate::Role;
use crate::record::service::Service;
use crate::record::{Erase, Record, WithdrawalReason};
use crate::verification::Key;
use crate::wire::Hint;

/// Up to that many new entries are gossiped whole; more are only pointed at and pulled in bulk.
const GOSSIP_WHOLE: usize = 8;

/// The content of a service of which nothing counts.
const NOTHING: Digest = Digest([0; 32]);

/// Our own services: revision and content of what we published last, to tell what changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnServices(BTreeMap<ServiceId, (u32, Digest)>);

impl OwnServices {
    fn revision(&self, id: ServiceId) -> u32 {
        self.0.get(&id).map_or(0, |(revision, _)| *revision)
    }

    fn is_unchanged(&self, service: &Service) -> bool {
        self.0.get(&service.id).is_some_and(|(_, content)| *content == content_of(service))
    }

    fn note(&mut self, service: &Service) {
        let newer = self.revision(service.id) < service.revision;
        if newer {
            self.0.insert(service.id, (service.revision, content_of(service)));
        }
    }

    pub(super) fn forget(&mut self, id: ServiceId) {
        // The revision stays known: a service published again goes on counting.
        if let Some((_, content)) = self.0.get_mut(&id) {
            *content = NOTHING;
        }
    }

    /// Something of it is void: what counts will be noted anew.
    pub(super) fn read_anew(&mut self) {
        self.0.values_mut().for_each(|held| *held = (0, NOTHING));
    }

    /// Whether nothing that counts was noted of a service since.
    fn is_unread(&self, id: ServiceId) -> bool {
        self.0.get(&id).is_some_and(|(revision, _)| *revision == 0)
    }
}

/// What a service says, whatever its revision.
fn content_of(service: &Service) -> Digest {
    let plain = Service { revision: 0, ..service.clone() };
    Digest::of(&canon::to_vec(&plain).expect("a service holds integers and texts only"))
}

impl Engine {
    /// Signs and keeps `records` in one of our logs, and tells peers.
    ///
    /// # Errors
    /// If nothing may be signed now, or a record is too long.
    pub(super) fn publish(&mut self, class: LogClass, records: &[Record], turn: &mut Turn) -> Result<(), Refusal> {
        let bodies = records.iter().map(encode).collect::<Result<Vec<_>, _>>()?;
        let log = self.own_log(class);
        self.may_sign(log)?;
        self.has_a_counting_key(records)?;
        self.may_publish(log, records, turn.now)?;
        let mut head = self.logs.head(log);
        let mut run = Vec::with_capacity(records.len());
        for (record, body) in records.iter().zip(&bodies) {
            let mut salt = [0; 16];
            turn.rng.fill_bytes(&mut salt);
            let (network, kind) = (self.network, record.kind().code());
            let time = self.signing_time(class, turn.now);
            let entry = NewEntry { network, class, head, kind, time, decision: None, body };
            let (stored, next) = entry.sign(&self.own.signer, salt);
            run.push(stored);
            head = Some(next);
        }
        self.keep_own(log, &run, turn);
        Ok(())
    }

    /// Our own entries take the same way as everybody's.
    fn keep_own(&mut self, log: LogId, run: &[Vec<u8>], turn: &mut Turn) {
        let key = self.own.signer.public();
        let chain = Chain { network: self.network, log, key: &key, head: self.logs.head(log) };
        let entries = chain.extend(run.iter().map(Vec::as_slice)).expect("entries just signed extend their own log");
        self.accept(log, &entries, turn);
        self.hint_at(log, run, turn);
        self.compare_soon(turn);
    }

    fn hint_at(&self, log: LogId, run: &[Vec<u8>], turn: &mut Turn) {
        if run.len() <= GOSSIP_WHOLE {
            turn.effects.extend(run.iter().map(|stored| Effect::Publish(Hint::Fresh(stored.clone()).encode())));
        } else if let Some(head) = self.logs.head(log) {
            turn.effects.push(Effect::Publish(Hint::Grown { log, seq: head.seq, head: head.id }.encode()));
        }
    }

    pub(super) fn own_log(&self, class: LogClass) -> LogId {
        LogId { author: self.own.signer.author_id(), class }
    }

    fn may_sign(&self, log: LogId) -> Result<(), Refusal> {
        if self.recovering() {
            return Err(Refusal::Recovering);
        }
        if self.logs.get(log).and_then(Log::frozen).is_some() {
            return Err(Refusal::Frozen);
        }
        Ok(())
    }

    /// What a key too many signs means nothing to anybody, but for what the root key signed.
    fn has_a_counting_key(&self, records: &[Record]) -> Result<(), Refusal> {
        let rooted = |record: &Record| matches!(record, Record::Revocation(_) | Record::Certificate(_));
        let own = self.own.signer.author_id();
        if !self.membership.is_excess(own) || records.iter().all(rooted) {
            return Ok(());
        }
        Err(too_many_keys(self.membership.comes_too_late(own)))
    }

    pub(super) fn publish_services(&mut self, services: Vec<Service>, turn: &mut Turn) -> Result<Reply, Refusal> {
        if self.own.role == Role::Bootstrap {
            return Err(Refusal::NotAllowed {
                kind: "services.meeting-point".into(),
                title: "a meeting point publishes no services".into(),
                cure: "publish them from your organisation's own node".into(),
            });
        }
        let given = services.len();
        let mut changed: BTreeMap<ServiceId, Service> = BTreeMap::new();
        let mut order = Vec::new();
        for mut service in services {
            if self.own_services.is_unchanged(&service) {
                continue;
            }
            service.revision = self.next_revision(service.id)?;
            if changed.insert(service.id, service.clone()).is_none() {
                order.push(service.id);
            }
        }
        let records: Vec<Record> =
            order.iter().filter_map(|id| changed.remove(id)).map(|s| Record::Service(Box::new(s))).collect();
        let published = records.iter().filter_map(published_as).collect::<Vec<_>>();
        if !records.is_empty() {
            self.publish(LogClass::Services, &records, turn)?;
        }
        Ok(Reply::Published { unchanged: given - published.len(), published })
    }

    fn next_revision(&self, id: ServiceId) -> Result<u32, Refusal> {
        let mut ours = self.membership.authors().filter(|(_, org)| *org == self.own.org);
        let rereads = |(author, _)| self.suspicions.rescans(LogId { author, class: LogClass::Services });
        if self.own_services.is_unread(id) && ours.any(rereads) {
            return Err(Refusal::NotAllowed {
                kind: "services.read-anew".into(),
                title: "your services are being read anew, since an earlier key of yours was revoked".into(),
                cure: "publish again in a moment".into(),
            });
        }
        self.own_services.revision(id).checked_add(1).ok_or_else(|| Refusal::NotAllowed {
            kind: "services.revisions".into(),
            title: format!("service {id} has the highest revision that there is, perhaps by a thief's hand"),
            cure: "revoke the key that published it (marshrut keys replace --since), or publish the service under a new id".into(),
        })
    }

    /// Keeps what we published under an id, if `org` is us.
    pub(super) fn note_own_service(&mut self, org: OrgId, service: &Service) {
        if org == self.own.org {
            self.own_services.note(service);
        }
    }

    pub(super) fn erase_service(
        &mut self,
        id: ServiceId,
        (into, why): (Option<Key>, Option<WithdrawalReason>),
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let not_found = || Refusal::NotFound { what: "service of ours", id: id.to_string() };
        let held = self.catalogue.get(self.own.org, id).ok_or_else(not_found)?;
        let log = self.own_log(LogClass::Services);
        let ours = self.logs.numbered(held.at.log) == Some(log);
        // What an earlier key of ours published can be withdrawn; its body is erased with that key only.
        let seq = if ours { held.at.seq } else { self.logs.get(log).map_or(0, Log::len) };
        let erase = Record::Erase(Erase { seq, service: Some(id), into, why });
        self.publish(LogClass::Services, &[erase], turn)?;
        Ok(Reply::Done)
    }
}

/// Why nothing is signed with a key too many: for now, or for good.
fn too_many_keys(for_good: bool) -> Refusal {
    let (kind, title, cure) = if for_good {
        (
            "keys.used-up",
            format!("our organisation has had the {MAX_KEYS_EVER} node keys that ever count, so this one never will"),
            "call a partner: the members can decide that our organisation goes on under a new root key (docs/keys.md, 4)",
        )
    } else {
        (
            "keys.too-many",
            format!("our organisation has more node keys than the {MAX_KEYS} that count at a time"),
            "leave the node on until it has ended the earlier ones (marshrut keys list shows how far it is)",
        )
    };
    Refusal::NotAllowed { kind: kind.to_owned(), title, cure: cure.to_owned() }
}

fn published_as(record: &Record) -> Option<(ServiceId, u32)> {
    match record {
        Record::Service(service) => Some((service.id, service.revision)),
        _ => None,
    }
}

fn encode(record: &Record) -> Result<Vec<u8>, Refusal> {
    let body = record.encode().expect("records hold integers, texts and byte strings only");
    if body.len() <= MAX_BODY {
        return Ok(body);
    }
    Err(Refusal::Invalid {
        kind: "record.too-long".into(),
        title: format!("the record has {} bytes, at most {MAX_BODY} are allowed; shorten its texts", body.len()),
        fields: Vec::new(),
    })
}
