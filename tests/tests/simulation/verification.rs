//! Service verification among several nodes: said at one, known at all, whatever happens in between.

use std::collections::BTreeMap;

use marshrut_protocol::catalogue::{Query, likeness};
use marshrut_protocol::engine::{Command, Refusal, Reply, VerificationCommand};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{
    AttestForm, CalendarTask, ServiceVerification, VerificationAction, VerificationCalendar,
};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::record::verification::{AnswerKind, Conflict, DisputeReason, Finding, Level, Method, Quality};
use marshrut_protocol::text::Code;
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::verification::{Key, State, Worth};
use marshrut_tests::simulation::{Weather, World};

use crate::{publish, quiet, service};

const TBILISI: usize = 0;
const ALMATY: usize = 1;
const BERLIN: usize = 2;

fn told(reply: Reply) -> ServiceVerification {
    match reply {
        Reply::Verification(explained) => explained.view,
        other => panic!("unexpected {other:?}"),
    }
}

pub(crate) fn known(world: &mut World, node: usize, by: usize, service: &Service) -> Option<ServiceVerification> {
    let key = Key { publisher: world.nodes[by].org(), service: service.id };
    world.command(node, Command::Verification(VerificationCommand::Show(key))).ok().map(told)
}

/// A node says something about another one's service, as far as it knows it.
pub(crate) fn verify(
    world: &mut World,
    node: usize,
    by: usize,
    service: &Service,
    action: VerificationAction,
) -> Result<ServiceVerification, Refusal> {
    let key = Key { publisher: world.nodes[by].org(), service: service.id };
    let before = told(world.command(node, Command::Verification(VerificationCommand::Show(key)))?);
    let service = Box::new((before.revision, service.clone()));
    world.command(node, Command::Verification(VerificationCommand::Act { key, action, service })).map(told)
}

pub(crate) fn attest(observed: Timestamp, method: Method, hours: Finding) -> VerificationAction {
    let code = |text| Code::new(text).expect("a code");
    VerificationAction::Attest(Box::new(AttestForm {
        level: Level::Independent,
        method,
        observed,
        valid_until: None,
        findings: BTreeMap::from([(code("exists"), Finding::Confirmed), (code("hours"), hours)]),
        quality: BTreeMap::new(),
        conflict: Conflict::None,
        conflict_words: String::new(),
        respondents: None,
        evidence: Vec::new(),
        request: None,
        words: String::new(),
    }))
}

fn calendar(world: &mut World, node: usize) -> VerificationCalendar {
    match world.command(node, Command::Verification(VerificationCommand::Calendar)) {
        Ok(Reply::VerificationCalendar(calendar)) => *calendar,
        other => panic!("unexpected {other:?}"),
    }
}

fn tasks(world: &mut World, node: usize) -> Vec<CalendarTask> {
    calendar(world, node).items.iter().map(|item| item.task).collect()
}

fn states(world: &mut World, service: &Service) -> [State; 3] {
    [TBILISI, ALMATY, BERLIN].map(|node| known(world, node, TBILISI, service).expect("a service").state)
}

fn three_members(seed: u64) -> (World, Service) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(seed);
    publish(&mut world, TBILISI, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    (world, service)
}

#[test]
fn what_two_members_attest_is_verified_everywhere_and_survives_restarts() {
    let (mut world, service) = three_members(81);
    let now = world.now();
    verify(&mut world, ALMATY, TBILISI, &service, attest(now, Method::SiteVisit, Finding::Confirmed))
        .expect("attested");
    verify(&mut world, BERLIN, TBILISI, &service, attest(now, Method::Call, Finding::NotChecked)).expect("attested");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::Verified; 3]);
    for node in [TBILISI, ALMATY, BERLIN] {
        world.crash(node);
        world.start(node);
    }
    assert_eq!(states(&mut world, &service), [State::Verified; 3]);
    let changed = Service { hours: vec![Default::default()], ..service.clone() };
    publish(&mut world, TBILISI, changed).expect("published");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::PeerChecked; 3], "Almaty confirmed hours that are no more");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_dispute_warns_everybody_until_it_is_settled() {
    let (mut world, service) = three_members(82);
    let dispute = VerificationAction::Dispute {
        attestation: None,
        reason: DisputeReason::Unsafe,
        items: Vec::new(),
        words: "A patrol waits outside.".into(),
    };
    let told = verify(&mut world, BERLIN, TBILISI, &service, dispute.clone()).expect("disputed");
    verify(&mut world, TBILISI, TBILISI, &service, dispute).expect_err("nobody disputes its own record");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::Disputed; 3]);
    let due = calendar(&mut world, TBILISI);
    assert_eq!(due.items.iter().map(|item| item.task).collect::<Vec<_>>(), [CalendarTask::AnswerDispute]);
    let dispute = told.disputes[0].id;
    let answer = |kind| VerificationAction::Answer { dispute, kind, words: String::new() };
    verify(&mut world, ALMATY, TBILISI, &service, answer(AnswerKind::Rejected)).expect_err("it is not against Almaty");
    verify(&mut world, TBILISI, TBILISI, &service, answer(AnswerKind::Settled)).expect_err("only Berlin can settle it");
    assert_eq!(tasks(&mut world, BERLIN), [], "there is no answer yet");
    let words = "The patrol is gone since Monday.";
    let put_right = VerificationAction::Answer { dispute, kind: AnswerKind::Corrected, words: words.into() };
    verify(&mut world, TBILISI, TBILISI, &service, put_right).expect("answered");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::Disputed; 3]);
    assert!(calendar(&mut world, TBILISI).items.is_empty());
    assert_eq!(tasks(&mut world, BERLIN), [CalendarTask::SettleDispute], "who disputed is told of the answer");
    assert_eq!(tasks(&mut world, ALMATY), []);
    verify(&mut world, BERLIN, TBILISI, &service, answer(AnswerKind::Settled)).expect("settled");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::SelfDeclared; 3]);
    assert_eq!(tasks(&mut world, BERLIN), []);
    quiet(&mut world);
    world.check();
}

#[test]
fn an_attestation_is_taken_back_by_its_own_organisation_only() {
    let (mut world, service) = three_members(83);
    let now = world.now();
    let told = verify(&mut world, ALMATY, TBILISI, &service, attest(now, Method::SiteVisit, Finding::Refuted));
    let attestation = told.expect("attested").attestations[0].id;
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::Refuted; 3]);
    let revoke = VerificationAction::Revoke { attestation, words: String::new() };
    verify(&mut world, TBILISI, TBILISI, &service, revoke.clone()).expect_err("it is Almaty's");
    verify(&mut world, ALMATY, TBILISI, &service, revoke).expect("taken back");
    world.elapse(Span::seconds(5));
    assert_eq!(states(&mut world, &service), [State::SelfDeclared; 3]);
    let worth = known(&mut world, BERLIN, TBILISI, &service).expect("known").attestations[0].worth;
    assert_eq!(worth, Worth::Revoked);
    verify(&mut world, TBILISI, TBILISI, &service, attest(now, Method::Desk, Finding::Confirmed)).expect_err("its own");
}

#[test]
fn who_is_asked_to_look_is_reminded_until_somebody_looked() {
    let (mut world, service) = three_members(84);
    let due = world.now().plus(Span::days(20));
    let to = Some(world.nodes[ALMATY].org());
    let request = VerificationAction::Request { to, method: Some(Method::SiteVisit), due, words: String::new() };
    let told = verify(&mut world, TBILISI, TBILISI, &service, request).expect("asked");
    world.elapse(Span::seconds(5));
    assert_eq!(tasks(&mut world, ALMATY), [CalendarTask::Look]);
    assert_eq!(tasks(&mut world, BERLIN), []);
    let VerificationAction::Attest(form) = attest(world.now(), Method::SiteVisit, Finding::Confirmed) else { panic!() };
    let done = AttestForm { request: Some(told.requests[0].id), ..*form };
    verify(&mut world, ALMATY, TBILISI, &service, VerificationAction::Attest(Box::new(done))).expect("attested");
    assert_eq!(tasks(&mut world, ALMATY), []);
    world.elapse(Span::seconds(5));
    let (asked, looked) = (calendar(&mut world, TBILISI), calendar(&mut world, ALMATY));
    assert!(asked.asked[0].done && asked.attested.is_empty(), "Tbilisi asked");
    assert_eq!(looked.attested[0].worth, Worth::Counts, "Almaty looked");
    assert!(looked.asked.is_empty());
}

#[test]
fn a_record_is_confirmed_or_goes_stale() {
    let (mut world, service) = three_members(85);
    let until = world.now().plus(Span::days(40));
    verify(&mut world, ALMATY, TBILISI, &service, VerificationAction::Confirm { until }).expect_err("not its record");
    verify(&mut world, TBILISI, TBILISI, &service, VerificationAction::Confirm { until }).expect("confirmed");
    world.elapse(Span::seconds(5));
    assert_eq!(calendar(&mut world, TBILISI).items, []);
    for node in [TBILISI, ALMATY, BERLIN] {
        world.nodes[node].skew = Span::days(15).0;
    }
    assert_eq!(calendar(&mut world, TBILISI).items.len(), 1, "a month before it is reminded");
    for node in [TBILISI, ALMATY, BERLIN] {
        world.nodes[node].skew = Span::days(42).0;
    }
    assert_eq!(states(&mut world, &service), [State::Stale; 3]);
    assert!(calendar(&mut world, TBILISI).items[0].overdue);
}

#[test]
fn what_ran_out_while_a_machine_slept_is_noticed_before_it_answers() {
    let (mut world, service) = three_members(86);
    let until = world.now().plus(Span::days(2));
    verify(&mut world, TBILISI, TBILISI, &service, VerificationAction::Confirm { until }).expect("confirmed");
    let now = world.now();
    verify(&mut world, ALMATY, TBILISI, &service, attest(now, Method::SiteVisit, Finding::Confirmed))
        .expect("attested");
    world.elapse(Span::seconds(5));
    let listed = |world: &mut World| {
        let query = Query { statuses: Vec::new(), ..Query::new(world.nodes[BERLIN].org()) };
        let search = Command::Search { query, state: Some(State::Stale) };
        match world.command(BERLIN, search) {
            Ok(Reply::Found { hits, .. }) => hits.len(),
            other => panic!("unexpected {other:?}"),
        }
    };
    assert_eq!(listed(&mut world), 0);
    world.nodes[BERLIN].skew = Span::days(4).0;
    assert_eq!(listed(&mut world), 1, "the first question after waking is answered as of now");
}

#[test]
fn a_refused_date_names_the_field_that_is_wrong() {
    let (mut world, service) = three_members(87);
    let field = |refusal: Refusal| match refusal {
        Refusal::Invalid { fields, .. } => fields[0].field.clone(),
        other => panic!("unexpected {other:?}"),
    };
    let now = world.now();
    let long_ago = attest(Timestamp(now.0 - Span::days(400).0), Method::SiteVisit, Finding::Confirmed);
    let refused = verify(&mut world, ALMATY, TBILISI, &service, long_ago).expect_err("too old");
    assert_eq!(field(refused), "observed");
    let VerificationAction::Attest(form) = attest(now, Method::SiteVisit, Finding::Confirmed) else { panic!() };
    let eternal = AttestForm { valid_until: Some(now.plus(Span::days(3_000))), ..*form.clone() };
    let refused = verify(&mut world, ALMATY, TBILISI, &service, VerificationAction::Attest(Box::new(eternal)));
    assert_eq!(field(refused.expect_err("two years at most")), "valid_until");
    let praised = AttestForm { quality: BTreeMap::from([(Quality::Access, 9)]), ..*form };
    let refused = verify(&mut world, ALMATY, TBILISI, &service, VerificationAction::Attest(Box::new(praised)));
    assert_eq!(field(refused.expect_err("grades go to 4")), "quality");
}

#[test]
fn a_record_is_given_up_for_another_members_and_its_address_leads_there_everywhere() {
    let (mut world, service) = three_members(88);
    let theirs = Service { id: ServiceId([0x77; 16]), ..service.clone() };
    publish(&mut world, ALMATY, theirs.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let address = |world: &World, by: usize, of: &Service| Key { publisher: world.nodes[by].org(), service: of.id };
    let (ours, other) = (address(&world, TBILISI, &service), address(&world, ALMATY, &theirs));
    let alike = |world: &mut World, node, by: usize, of: &Service| {
        let publisher = world.nodes[by].org();
        found(world.command(node, Command::Alike { publisher, service: Box::new(of.clone()) }))
    };
    for node in [TBILISI, ALMATY, BERLIN] {
        assert_eq!(alike(&mut world, node, TBILISI, &service), [other]);
        assert_eq!(alike(&mut world, node, ALMATY, &theirs), [ours]);
    }
    assert!(likeness(&service, &theirs).is_some());
    let merge = |id, into| Command::MergeService { id, into };
    world.command(ALMATY, merge(service.id, ours)).expect_err("it is not Almaty's");
    world.command(TBILISI, merge(service.id, ours)).expect_err("into itself");
    world.command(TBILISI, merge(service.id, other)).expect("withdrawn");
    world.elapse(Span::seconds(5));
    for node in [TBILISI, ALMATY, BERLIN] {
        assert!(known(&mut world, node, TBILISI, &service).is_none());
        assert_eq!(alike(&mut world, node, ALMATY, &theirs), []);
        assert_eq!(found(world.command(node, Command::MergedInto(ours))), [other]);
        world.crash(node);
        world.start(node);
        assert_eq!(found(world.command(node, Command::MergedInto(ours))), [other]);
    }
    world.command(BERLIN, Command::MergedInto(other)).expect_err("that one stands for itself");
    publish(&mut world, TBILISI, service.clone()).expect("published again");
    world.elapse(Span::seconds(5));
    assert!(known(&mut world, BERLIN, TBILISI, &service).is_some());
    quiet(&mut world);
    world.check();
}

fn found(reply: Result<Reply, Refusal>) -> Vec<Key> {
    match reply {
        Ok(Reply::Services(found)) => {
            found.iter().map(|item| Key { publisher: item.publisher.id, service: item.id }).collect()
        }
        other => panic!("unexpected {other:?}"),
    }
}
