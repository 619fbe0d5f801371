//! One story in a simulated network, so that there is something of each kind.

use std::collections::BTreeMap;

use marshrut_protocol::canon;
use marshrut_protocol::catalogue::{Catalogue, Locator};
use marshrut_protocol::commit::{LogId, Table};
use marshrut_protocol::engine::{Command, Disk as _, Reply, RowValue, VerificationCommand, charter_of};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::{EntryId, OrgId, ReferralId};
use marshrut_protocol::local_api::{
    AnswerCapacity, AttestForm, CastVote, Departure, MotionForm, MotionKind, Propose, ReferralAction, SlipForm,
    VerificationAction,
};
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::Record;
use marshrut_protocol::record::certificate::SignedCertificate;
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::record::service::{CapacityState, Service};
use marshrut_protocol::record::verification::{AnswerKind, Conflict, DisputeReason, Finding, Level, Method};
use marshrut_protocol::slip::Audience;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::Code;
use marshrut_protocol::time::Span;
use marshrut_protocol::verification::bundle::Bundle;
use marshrut_protocol::verification::{Casebook, Key, Said};

use super::kind_and_body;
use crate::simulation::{Weather, World, referral};

const TBILISI: usize = 0;
const BERLIN: usize = 1;
const ALMATY: usize = 2;

/// What remained of the story.
pub(super) struct Story {
    pub(super) charter: CheckedCharter,
    pub(super) certificate: SignedCertificate,
    pub(super) profile: Profile,
    /// Stored entries.
    pub(super) entries: Vec<Vec<u8>>,
    /// Their kinds and bodies.
    pub(super) bodies: Vec<(u8, Vec<u8>)>,
    /// Rows of a node's disk.
    pub(super) rows: Vec<Vec<u8>>,
    /// Requests, frames, hints.
    pub(super) said: [Vec<Vec<u8>>; 3],
    pub(super) bundle: Vec<u8>,
    pub(super) catalogue: Vec<u8>,
    pub(super) casebook: Vec<u8>,
}

impl Story {
    pub(super) fn told() -> Self {
        let mut world = World::new(7, Weather::FAIR);
        world.found(&["Tbilisi GE", "Berlin DE", "Almaty KZ"]);
        world.offer_mailbox(ALMATY, Quota::MEETING_POINT);
        world.elapse(Span::seconds(10));
        let service = Service { referral_terms: None, ..Services::new(7).next().expect("services never end") };
        does(&mut world, BERLIN, Command::PublishServices(vec![service.clone()]));
        refers(&mut world, &service);
        asks(&mut world, &service);
        verifies(&mut world, &service);
        decides(&mut world);
        world.join("Riga LV", TBILISI);
        world.elapse(Span::minutes(10));
        Self::collected(&mut world, &service)
    }

    fn collected(world: &mut World, service: &Service) -> Self {
        let bundle = bundle(world, service);
        let node = &world.nodes[TBILISI];
        let logs = node.disk.all_entries();
        let entries: Vec<Vec<u8>> = logs.values().flat_map(BTreeMap::values).cloned().collect();
        let row = |(_, value): (Vec<u8>, RowValue)| match value {
            RowValue::Clear(value) => Some(value),
            _ => None,
        };
        let rows = Table::ALL.into_iter().flat_map(|table| node.disk.rows(table).expect("a virtual disk"));
        Self {
            charter: charter_of(&node.disk).expect("a virtual disk").expect("a charter"),
            certificate: node.certificate(),
            profile: node.profile(),
            bodies: entries.iter().filter_map(|stored| kind_and_body(stored)).collect(),
            rows: rows.filter_map(row).collect(),
            said: world.overheard().map(|sort| sort.map(<[u8]>::to_vec).collect()),
            bundle,
            catalogue: catalogue(service),
            casebook: casebook(logs),
            entries,
        }
    }
}

/// Does it, and lets the others hear of it.
fn does(world: &mut World, node: usize, command: Command) -> Reply {
    let reply = world.command(node, command).expect("nothing in this story is refused");
    world.elapse(Span::seconds(5));
    reply
}

fn refers(world: &mut World, service: &Service) {
    let referral = referral(world.nodes[BERLIN].org(), service.id, true);
    let command = Command::WriteReferral { id: None, referral, service: Some(Box::new(service.clone())) };
    let Reply::Written(written) = does(world, TBILISI, command) else { panic!("written") };
    let id = written.id;
    for (node, action) in
        [(BERLIN, "acknowledge"), (BERLIN, "accept"), (BERLIN, "schedule"), (BERLIN, "complete"), (TBILISI, "confirm")]
    {
        acts(world, node, id, action);
    }
    let form = SlipForm { contact: "desk 2".into(), answers: Audience::Members };
    let Reply::Slip(slip) = does(world, TBILISI, Command::IssueSlip { referral: id, form }) else { panic!("a slip") };
    // Whether the code is known there makes no difference to what is said.
    let _resolved = world.command(ALMATY, Command::ResolveSlip(slip.code));
}

fn acts(world: &mut World, node: usize, id: ReferralId, action: &str) {
    let code = if action == "complete" { "received" } else { "" };
    let date = Some(world.now().plus(Span::days(2)));
    let (action, text, code) = (action.into(), "on Monday at ten".into(), code.into());
    let action = ReferralAction { action, text, code, date, ..ReferralAction::default() };
    // What the referral's state does not allow is refused, and the story goes on.
    let _refused = world.command(node, Command::Act { id, action });
    world.elapse(Span::seconds(5));
}

fn asks(world: &mut World, service: &Service) {
    let publisher = world.nodes[BERLIN].org();
    does(world, TBILISI, Command::AskCapacity { publisher, service: service.id });
    let Reply::Capacity(asked) = does(world, BERLIN, Command::CapacityQueries) else { panic!("a list") };
    let answer = AnswerCapacity { state: CapacityState::WaitingList, note: "From Thursday on".into() };
    does(world, BERLIN, Command::AnswerCapacity { id: asked[0].id.expect("an id"), answer });
}

fn verifies(world: &mut World, service: &Service) {
    let now = world.now();
    let code = |text| Code::new(text).expect("a code");
    let form = AttestForm {
        level: Level::Independent,
        method: Method::SiteVisit,
        observed: now,
        valid_until: None,
        findings: BTreeMap::from([(code("exists"), Finding::Confirmed), (code("hours"), Finding::Confirmed)]),
        quality: BTreeMap::new(),
        conflict: Conflict::SameCountry,
        conflict_words: "the same street".into(),
        respondents: None,
        evidence: Vec::new(),
        request: None,
        words: "They were kind.".into(),
    };
    let until = now.plus(Span::days(30));
    let (method, words) = (Some(Method::Call), "Do they take new clients?".into());
    let asked = verify(world, BERLIN, service, VerificationAction::Request { to: None, method, due: until, words });
    let request = asked.requests[0].id;
    verify(world, ALMATY, service, VerificationAction::Take { request, taken: true });
    verify(world, TBILISI, service, VerificationAction::Attest(Box::new(form)));
    let (reason, words) = (DisputeReason::Unsafe, "A patrol waits outside.".into());
    let dispute = VerificationAction::Dispute { attestation: None, reason, items: vec![code("hours")], words };
    let dispute = verify(world, ALMATY, service, dispute).disputes[0].id;
    let answer = VerificationAction::Answer { dispute, kind: AnswerKind::Rejected, words: "Not any more.".into() };
    let told = verify(world, BERLIN, service, answer);
    let attestation = told.attestations[0].id;
    verify(world, TBILISI, service, VerificationAction::Revoke { attestation, words: "A mistake.".into() });
}

fn key(world: &World, service: &Service) -> Key {
    Key { publisher: world.nodes[BERLIN].org(), service: service.id }
}

fn verify(
    world: &mut World,
    node: usize,
    service: &Service,
    action: VerificationAction,
) -> marshrut_protocol::local_api::ServiceVerification {
    let key = key(world, service);
    let told = |reply| match reply {
        Reply::Verification(explained) => explained.view,
        other => panic!("unexpected {other:?}"),
    };
    let before = told(does(world, node, Command::Verification(VerificationCommand::Show(key))));
    let service = Box::new((before.revision, service.clone()));
    told(does(world, node, Command::Verification(VerificationCommand::Act { key, action, service })))
}

fn decides(world: &mut World) {
    let motion = MotionForm { title: "Meet in May".into(), ..MotionForm::new(MotionKind::Decide) };
    let wish = Propose { motion, words: "See the minutes".into(), opens: None, closes: None };
    let Reply::Proposals(items) = does(world, TBILISI, Command::Propose(Box::new(wish))) else { panic!("proposed") };
    let vote = CastVote { choice: Choice::Against, reason: "Not yet".into() };
    does(world, BERLIN, Command::Vote { proposal: items[0].id, vote });
    does(world, ALMATY, Command::Leave(Departure { name: "Almaty".into(), words: String::new() }));
}

fn bundle(world: &mut World, service: &Service) -> Vec<u8> {
    let export = Command::Verification(VerificationCommand::Export(key(world, service)));
    let Reply::VerificationExport(named) = does(world, TBILISI, export) else { panic!("exported") };
    let disk = &world.nodes[TBILISI].disk;
    let entry = |(log, seq): &(LogId, u64)| disk.range(*log, *seq, *seq).remove(0).1;
    let whole = |(log, _): &(LogId, u64)| (*log, disk.range(*log, 0, u64::MAX).into_iter().map(|(_, e)| e).collect());
    let governance = named.governance.iter().map(whole).collect();
    let said = named.said.iter().map(entry).collect();
    Bundle::new(named.charter.clone(), governance, entry(&named.service), said, world.now()).encode()
}

fn catalogue(service: &Service) -> Vec<u8> {
    let mut catalogue = Catalogue::new(1);
    for (service, seq) in [service.clone()].into_iter().chain(Services::new(9).take(2)).zip(0..) {
        catalogue.apply(&service, OrgId([7; 32]), Locator { log: 0, seq }, EntryId([seq as u8; 32]));
    }
    catalogue.to_bytes()
}

fn casebook(logs: &BTreeMap<LogId, BTreeMap<u64, Vec<u8>>>) -> Vec<u8> {
    let mut book = Casebook::default();
    for stored in logs.values().flat_map(BTreeMap::values) {
        let entry = Entry::from_own_store(stored).expect("a stored entry");
        let (log, header) = (entry.log(), entry.header());
        let record = entry.body().map(|body| Record::read(header.kind, log.class, body));
        if let Some(Ok(Some(record))) = record {
            book.tell(Said { author: log.author, seq: header.seq, id: entry.id(), at: header.time }, &record);
        }
    }
    canon::to_vec(&book.to_flat()).expect("a casebook")
}
