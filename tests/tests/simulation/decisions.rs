//! Proposals and votes among nodes: suspended and readmitted members, crossing votes, partitions, late votes.

use marshrut_protocol::application::{Application, applicants_key};
use marshrut_protocol::commit::LogClass;
use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::{EntryId, OrgId};
use marshrut_protocol::local_api::{
    CastVote, Departure, MotionForm, MotionKind, NumberName, Proposal, ProposalState, Propose, Standing, Vouch,
};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::governance::{Profile, Sponsorship};
use marshrut_protocol::text::Text;
use marshrut_protocol::time::Span;
use marshrut_protocol::wire::{Frame, Request};
use marshrut_tests::simulation::{Weather, World};

use crate::{publish, quiet, refer, service};

const FOUNDERS: [&str; 5] = ["Tbilisi GE", "Almaty KZ", "Berlin DE", "Warsaw PL", "Mallory FR"];

pub(crate) fn propose(world: &mut World, by: usize, motion: MotionForm) -> Result<EntryId, Refusal> {
    let wish = Propose { motion, words: "See the minutes".to_owned(), opens: None, closes: None };
    match world.command(by, Command::Propose(Box::new(wish)))? {
        Reply::Proposals(items) => Ok(items[0].id),
        other => panic!("unexpected {other:?}"),
    }
}

pub(crate) fn vote(world: &mut World, by: usize, proposal: EntryId, choice: Choice) -> Result<Reply, Refusal> {
    let vote = CastVote { choice, reason: String::new() };
    world.command(by, Command::Vote { proposal, vote })
}

pub(crate) fn about(kind: MotionKind, org: OrgId) -> MotionForm {
    MotionForm { organisation: Some(org), ..MotionForm::new(kind) }
}

pub(crate) fn shown(world: &mut World, at: usize, proposal: EntryId) -> Proposal {
    match world.command(at, Command::Proposal(proposal)) {
        Ok(Reply::Proposals(items)) => items.into_iter().next().expect("one"),
        other => panic!("unexpected {other:?}"),
    }
}

fn kind_of(refusal: &Refusal) -> &str {
    match refusal {
        Refusal::NotAllowed { kind, .. } | Refusal::Invalid { kind, .. } => kind,
        _ => "",
    }
}

fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>) -> String {
    kind_of(&result.expect_err("it is refused")).to_owned()
}

pub(crate) fn founded(seed: u64) -> World {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(1));
    world
}

/// Suspends a member with the votes of the first four.
fn suspend(world: &mut World, who: usize) -> EntryId {
    let motion = about(MotionKind::Suspend, world.nodes[who].org());
    let proposal = propose(world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    for voter in 0..4 {
        vote(world, voter, proposal, Choice::For).expect("voted");
    }
    world.elapse(Span::seconds(10));
    proposal
}

fn belongs(world: &World, at: usize, who: usize) -> bool {
    let engine = world.nodes[at].engine.as_ref().expect("running");
    engine.membership().member(world.nodes[who].org()).is_some()
}

#[test]
fn a_suspended_member_is_cut_off_its_services_stay_marked_and_it_comes_back() {
    let mut world = founded(60);
    let theirs = service(60);
    publish(&mut world, 4, theirs.clone()).expect("published");
    world.elapse(Span::seconds(10));
    let proposal = suspend(&mut world, 4);
    let mallory = world.nodes[4].transport();
    for node in 0..4 {
        assert!(!belongs(&world, node, 4) && !world.nodes[node].allowed.contains(&mallory), "{node} cut it off");
        assert_eq!(shown(&mut world, node, proposal).state, ProposalState::Passed);
        let everything = Command::AllServices { publisher: None };
        let Ok(Reply::Services(services)) = world.command(node, everything) else { panic!("services") };
        assert_eq!(services.iter().map(|found| found.publisher.standing).collect::<Vec<_>>(), [Standing::Suspended]);
    }
    assert_eq!(refused(refer(&mut world, 0, 4, &theirs)), "referral.former-member");
    let again = about(MotionKind::Readmit, world.nodes[4].org());
    let readmission = propose(&mut world, 1, again).expect("proposed");
    world.elapse(Span::seconds(10));
    (0..4).for_each(|voter| drop(vote(&mut world, voter, readmission, Choice::For).expect("voted")));
    world.elapse(Span::minutes(10));
    assert!((0..5).all(|node| belongs(&world, node, 4)), "everybody knows, Mallory too");
    refer(&mut world, 0, 4, &theirs).expect("referrals go there again");
    quiet(&mut world);
    world.check();
}

#[test]
fn who_may_not_vote_is_told_why() {
    let mut world = founded(61);
    let motion = about(MotionKind::Suspend, world.nodes[4].org());
    let proposal = propose(&mut world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    assert_eq!(refused(vote(&mut world, 4, proposal, Choice::Against)), "vote.not-entitled");
    vote(&mut world, 1, proposal, Choice::For).expect("voted");
    assert_eq!(refused(vote(&mut world, 1, proposal, Choice::Against)), "vote.cast");
    let riga = world.join("Riga LV", 2);
    world.elapse(Span::minutes(1));
    assert_eq!(refused(vote(&mut world, riga, proposal, Choice::For)), "vote.not-entitled");
    world.elapse(Span::days(15));
    assert_eq!(refused(vote(&mut world, 2, proposal, Choice::For)), "vote.closed");
    assert_eq!(shown(&mut world, 3, proposal).state, ProposalState::Rejected);
}

#[test]
fn what_could_never_pass_is_refused_before_it_is_signed() {
    let mut world = World::new(62, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::minutes(1));
    let berlin = world.nodes[1].org();
    let set = |value: &str| MotionForm {
        number: Some(marshrut_protocol::local_api::NumberName::Strong),
        value: value.to_owned(),
        ..MotionForm::new(MotionKind::Set)
    };
    for (motion, kind) in [
        (about(MotionKind::Suspend, berlin), "proposal.unreachable"),
        (set("1/1"), "proposal.unreachable"),
        (set("two thirds"), "proposal.value"),
        (about(MotionKind::Readmit, berlin), "proposal.not-former"),
        (MotionForm::new(MotionKind::Suspend), "proposal.missing"),
        (MotionForm::new(MotionKind::Decide), "proposal.missing"),
    ] {
        assert_eq!(refused(propose(&mut world, 0, motion)), kind);
    }
}

#[test]
fn two_who_suspend_each_other_across_a_partition_are_both_out_everywhere() {
    let mut world = founded(63);
    world.partition(|node| node == 0);
    let (tbilisi, almaty) = (world.nodes[0].org(), world.nodes[1].org());
    let one = propose(&mut world, 0, about(MotionKind::Suspend, almaty)).expect("proposed");
    let other = propose(&mut world, 1, about(MotionKind::Suspend, tbilisi)).expect("proposed");
    world.heal();
    world.elapse(Span::minutes(10));
    for voter in [2, 3, 4] {
        vote(&mut world, voter, one, Choice::For).expect("voted");
        vote(&mut world, voter, other, Choice::For).expect("voted");
    }
    world.elapse(Span::minutes(1));
    for node in [2, 3, 4] {
        assert!(!belongs(&world, node, 0) && !belongs(&world, node, 1), "both are out at {node}");
    }
}

#[test]
fn votes_that_cross_a_partition_lead_to_the_same_everywhere_once_they_meet() {
    let mut world = founded(64);
    let proposal = {
        let motion = about(MotionKind::Suspend, world.nodes[4].org());
        propose(&mut world, 0, motion).expect("proposed")
    };
    world.elapse(Span::seconds(10));
    world.partition(|node| node < 2);
    (0..4).for_each(|voter| drop(vote(&mut world, voter, proposal, Choice::For).expect("voted")));
    world.elapse(Span::minutes(1));
    assert!((0..4).all(|node| belongs(&world, node, 4)), "neither half has enough votes");
    world.heal();
    world.elapse(Span::minutes(10));
    assert!((0..4).all(|node| !belongs(&world, node, 4)), "together they have");
}

#[test]
fn a_vote_counts_after_the_clock_was_put_right() {
    let mut world = founded(65);
    world.nodes[1].skew = Span::hours(5).0;
    publish(&mut world, 1, service(65)).expect("published");
    let motion = MotionForm { title: "Meet in May".to_owned(), ..MotionForm::new(MotionKind::Decide) };
    propose(&mut world, 1, motion.clone()).expect("proposed with a clock that is ahead");
    world.nodes[1].skew = 0;
    let proposal = propose(&mut world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    vote(&mut world, 1, proposal, Choice::For).expect("voted");
    world.elapse(Span::seconds(10));
    assert_eq!(shown(&mut world, 2, proposal).in_favour, 1);
}

#[test]
fn who_leaves_is_let_go_and_its_services_stay_marked() {
    let mut world = founded(66);
    publish(&mut world, 3, service(66)).expect("published");
    world.elapse(Span::seconds(10));
    let wrong = Departure { name: "Krakow".to_owned(), words: String::new() };
    assert_eq!(refused(world.command(3, Command::Leave(wrong))), "departure.name");
    let wish = Departure { name: "Warsaw".to_owned(), words: "We merge".to_owned() };
    world.command(3, Command::Leave(wish)).expect("left");
    world.elapse(Span::minutes(1));
    for node in [0, 1, 2, 4] {
        assert!(!belongs(&world, node, 3));
        let Ok(Reply::Services(found)) = world.command(node, Command::AllServices { publisher: None }) else {
            panic!("services")
        };
        assert_eq!(found.iter().map(|found| found.publisher.standing).collect::<Vec<_>>(), [Standing::Left]);
    }
    let motion = MotionForm { title: "Meet in May".to_owned(), ..MotionForm::new(MotionKind::Decide) };
    assert_eq!(refused(propose(&mut world, 3, motion)), "decision.left");
}

#[test]
fn a_newcomer_belongs_once_members_of_two_countries_vouch_for_it() {
    let mut world = founded(68);
    let motion = MotionForm {
        number: Some(marshrut_protocol::local_api::NumberName::Sponsors),
        value: "2/2".to_owned(),
        ..MotionForm::new(MotionKind::Set)
    };
    let proposal = propose(&mut world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    (0..4).for_each(|voter| drop(vote(&mut world, voter, proposal, Choice::For).expect("voted")));
    world.elapse(Span::seconds(10));
    let riga = world.join("Riga LV", 0);
    world.elapse(Span::minutes(1));
    assert!((0..5).all(|node| !belongs(&world, node, riga)), "one sponsor is not enough");
    let wish =
        marshrut_protocol::local_api::Vouch { organisation: Some(world.nodes[riga].org()), application: String::new() };
    assert_eq!(refused(world.command(0, Command::Vouch(wish.clone()))), "sponsorship.given");
    world.command(1, Command::Vouch(wish)).expect("vouched");
    world.elapse(Span::minutes(10));
    assert!((0..=5).all(|node| belongs(&world, node, riga)));
    quiet(&mut world);
    world.check();
}

/// Hands an application in as the key that all strangers share.
fn hand_in(world: &mut World, at: usize, request: &Request) -> Option<Frame> {
    let key = applicants_key(world.network()).transport_id();
    world.stranger_asks(at, key, request)
}

#[test]
fn a_stranger_applies_at_a_meeting_point_and_the_members_see_it_until_they_vouch_or_it_expires() {
    let mut world = founded(70);
    let warsaw = world.join_meeting_point("Meeting Point PL", 0);
    world.elapse(Span::minutes(1));
    let riga = world.stranger("Riga LV");
    let application = world.application(riga);
    assert!(matches!(hand_in(&mut world, warsaw, &Request::Charter), Some(Frame::Joined(_))));
    let apply = Request::Apply(Box::new(application.clone()));
    let Some(Frame::Noted(until)) = hand_in(&mut world, warsaw, &apply) else { panic!("it is kept") };
    assert_eq!(hand_in(&mut world, warsaw, &apply), Some(Frame::Noted(until)), "the same again changes nothing");
    assert_eq!(hand_in(&mut world, 0, &apply), None, "members' nodes take none");
    let mut stolen = application.clone();
    stolen.profile.name = Text::new("Hilfe Berlin").expect("short");
    assert_eq!(hand_in(&mut world, warsaw, &Request::Apply(Box::new(stolen))), None, "its node did not sign that");
    world.elapse(Span::seconds(10));
    world.crash(warsaw);
    world.start(warsaw);
    world.elapse(Span::minutes(10));
    for node in 0..5 {
        let Ok(Reply::Governance(seen)) = world.command(node, Command::Governance) else { panic!("governance") };
        let waiting: Vec<_> = seen.applicants.iter().map(|one| (one.organisation.id, one.sponsors.len())).collect();
        assert_eq!(waiting, [(world.nodes[riga].org(), 0)], "at {node}");
    }
    world.elapse(Span::days(15));
    let Ok(Reply::Governance(seen)) = world.command(0, Command::Governance) else { panic!("governance") };
    assert!(seen.applicants.is_empty(), "it is kept for two weeks");
    assert_eq!(hand_in(&mut world, warsaw, &apply), None, "whoever kept it cannot hand it in for ever");
    let apply = Request::Apply(Box::new(world.application(riga)));
    assert!(matches!(hand_in(&mut world, warsaw, &apply), Some(Frame::Noted(again)) if again > until));
    world.elapse(Span::seconds(10));
    let wish = Vouch { organisation: Some(world.nodes[riga].org()), application: String::new() };
    world.command(2, Command::Vouch(wish)).expect("vouched by name");
    world.elapse(Span::minutes(1));
    assert!((0..5).all(|node| belongs(&world, node, riga)));
    assert_eq!(hand_in(&mut world, warsaw, &apply), None, "who belongs applies no more");
}

#[test]
fn who_vouches_by_name_passes_on_what_the_newcomers_node_signed_and_nothing_else() {
    let mut world = founded(73);
    let warsaw = world.join_meeting_point("Meeting Point PL", 0);
    world.elapse(Span::minutes(1));
    let (number, value) = (Some(NumberName::Sponsors), "2/1".to_owned());
    let two = MotionForm { number, value, ..MotionForm::new(MotionKind::Set) };
    let two = propose(&mut world, 0, two).expect("proposed");
    world.elapse(Span::seconds(10));
    (0..4).for_each(|voter| drop(vote(&mut world, voter, two, Choice::For).expect("voted")));
    world.elapse(Span::seconds(10));
    let riga = world.stranger("Riga LV");
    let Application { certificate, profile, proof, .. } = world.application(riga);
    let altered = Profile { name: Text::new("Hilfe Berlin").expect("short"), ..profile.clone() };
    let word = Sponsorship { certificate, profile: altered, proof: Some(proof) };
    let now = world.now();
    world.say_in(4, LogClass::Governance, &Record::Sponsorship(Box::new(word)), now);
    world.elapse(Span::seconds(10));
    let org = world.nodes[riga].org();
    let by_name = || Command::Vouch(Vouch { organisation: Some(org), application: String::new() });
    assert_eq!(refused(world.command(0, by_name())), "proposal.application", "Riga's node did not sign that name");
    let apply = Request::Apply(Box::new(world.application(riga)));
    assert!(hand_in(&mut world, warsaw, &apply).is_some());
    world.elapse(Span::minutes(10));
    let Ok(Reply::Governance(seen)) = world.command(0, Command::Governance) else { panic!("governance") };
    let names: Vec<&str> = seen.applicants.iter().map(|one| one.organisation.name.as_str()).collect();
    assert_eq!(names, [profile.name.to_string()]);
    world.command(0, by_name()).expect("vouched by name");
    world.elapse(Span::minutes(1));
    for node in 0..4 {
        let engine = world.nodes[node].engine.as_ref().expect("running");
        assert_eq!(engine.membership().member(org).map(|member| &member.profile), Some(&profile), "at {node}");
    }
}

#[test]
fn members_are_told_of_applications_only_when_these_change_and_an_older_one_takes_no_newer_ones_place() {
    let mut world = founded(73);
    let warsaw = world.join_meeting_point("Meeting Point PL", 0);
    world.elapse(Span::minutes(1));
    let [riga, oslo] = ["Riga LV", "Oslo NO"].map(|name| world.stranger(name));
    let earlier = Request::Apply(Box::new(world.application_under(riga, 2)));
    world.elapse(Span::minutes(1));
    let [older, newer] = [1, 2].map(|serial| Request::Apply(Box::new(world.application_under(riga, serial))));
    let Some(Frame::Noted(until)) = hand_in(&mut world, warsaw, &newer) else { panic!("it is kept") };
    assert_eq!(hand_in(&mut world, warsaw, &earlier), None, "made earlier under the same certificate");
    world.elapse(Span::minutes(11));
    assert_ne!(world.lists_told(), 0);
    assert_eq!(hand_in(&mut world, warsaw, &older), None, "a copy of what it said before");
    assert_eq!(hand_in(&mut world, warsaw, &newer), Some(Frame::Noted(until)));
    world.elapse(Span::hours(2));
    assert_eq!(world.lists_told(), 0, "nothing changed");
    let other = Request::Apply(Box::new(world.application(oslo)));
    assert!(hand_in(&mut world, warsaw, &other).is_some());
    world.elapse(Span::minutes(11));
    assert_eq!(world.lists_told(), 5, "each member once");
    for node in 0..5 {
        let Ok(Reply::Governance(seen)) = world.command(node, Command::Governance) else { panic!("governance") };
        assert_eq!(seen.applicants.len(), 2, "at {node}");
    }
}

#[test]
fn strangers_fill_a_meeting_points_places_slowly_and_no_more() {
    let mut world = founded(71);
    let warsaw = world.join_meeting_point("Meeting Point PL", 0);
    world.elapse(Span::minutes(1));
    let mut taken = 0;
    for number in 0..100 {
        let stranger = world.stranger(&format!("Stranger{number} ZZ"));
        let apply = Request::Apply(Box::new(world.application(stranger)));
        taken += usize::from(hand_in(&mut world, warsaw, &apply).is_some());
        if number == 20 {
            assert_eq!(taken, 8, "in one hour");
        }
        if number > 20 {
            world.elapse(Span::minutes(15));
        }
    }
    assert_eq!(taken, 64);
}

#[test]
fn what_a_suspended_members_log_still_brings_in_is_readable_and_marked() {
    let mut world = founded(72);
    world.partition(|node| node == 3);
    publish(&mut world, 4, service(72)).expect("published where one does not hear it");
    world.elapse(Span::seconds(30));
    let motion = about(MotionKind::Suspend, world.nodes[4].org());
    let proposal = propose(&mut world, 0, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    (0..3).for_each(|voter| drop(vote(&mut world, voter, proposal, Choice::For).expect("voted")));
    world.elapse(Span::minutes(1));
    world.heal();
    world.elapse(Span::minutes(10));
    let riga = world.join("Riga LV", 0);
    world.elapse(Span::minutes(10));
    for node in [0, 1, 2, 3, riga] {
        let Ok(Reply::Services(found)) = world.command(node, Command::AllServices { publisher: None }) else {
            panic!("services")
        };
        let standings: Vec<_> = found.iter().map(|found| found.publisher.standing).collect();
        assert_eq!(standings, [Standing::Suspended], "at {}", world.nodes[node].name);
    }
    assert_eq!(refused(refer(&mut world, 3, 4, &service(72))), "referral.former-member");
}
