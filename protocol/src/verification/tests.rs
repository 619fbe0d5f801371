mod naive;
mod properties;
pub(super) mod scene;
mod two;
mod voices;

use std::collections::BTreeMap;

use super::{Rule, State, Worth};
use crate::record::verification::{AnswerKind, Conflict, Finding, Level, Method};
use crate::time::Timestamp;
use scene::{DAY, Look, Scene};

/// Berlin publishes; Tbilisi, Warsaw and Almaty look; Front came in through Berlin alone.
const BERLIN: usize = 0;
const TBILISI: usize = 1;
const WARSAW: usize = 2;
const ALMATY: usize = 3;
const FRONT: usize = 4;

fn visit() -> Look {
    Look { method: Method::SiteVisit, ..Look::default() }
}

fn call() -> Look {
    Look { method: Method::Call, ..Look::default() }
}

#[test]
fn nobody_but_the_publisher_says_so() {
    let scene = Scene::new();
    assert_eq!(scene.state(), State::SelfDeclared);
}

#[test]
fn two_independent_members_one_of_them_on_site_make_it_verified() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &call());
    assert_eq!(scene.state(), State::PeerChecked);
    scene.attests(WARSAW, &call());
    assert_eq!(scene.state(), State::PeerChecked, "nobody was there");
    scene.attests(ALMATY, &visit());
    assert_eq!(scene.state(), State::Verified);
}

#[test]
fn a_visit_long_ago_is_not_enough() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &call());
    scene.waits(180);
    assert_eq!(scene.state(), State::Verified);
    scene.waits(1);
    assert_eq!(scene.state(), State::PeerChecked);
}

#[test]
fn the_publisher_its_shell_and_who_is_tied_to_it_do_not_make_it_verified() {
    let mut scene = Scene::new();
    scene.attests(BERLIN, &visit());
    scene.attests(FRONT, &visit());
    assert_eq!(scene.state(), State::SelfDeclared);
    assert_eq!(scene.worths(), [Worth::Own, Worth::SameVoice]);
    scene.attests(TBILISI, &Look { conflict: Conflict::Funder, ..visit() });
    scene.attests(WARSAW, &visit());
    assert_eq!(scene.state(), State::PeerChecked);
    scene.attests(ALMATY, &Look { level: Level::Own, ..visit() });
    assert_eq!(scene.state(), State::PeerChecked, "the provider itself counts for nothing");
}

#[test]
fn two_shells_of_one_member_are_one_voice() {
    let mut scene = Scene::new();
    scene.admits(5, TBILISI);
    scene.attests(TBILISI, &visit());
    scene.attests(5, &visit());
    assert_eq!(scene.state(), State::PeerChecked);
    assert!(scene.worths().contains(&Worth::Repeated));
}

#[test]
fn what_was_refuted_counts_at_once_and_until_it_is_put_right() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.attests(ALMATY, &Look { hours: Finding::Refuted, ..visit() });
    assert_eq!(scene.state(), State::Refuted);
    assert_eq!(scene.verdict().refuted.iter().map(|item| item.as_str()).collect::<Vec<_>>(), ["hours"]);
    scene.revises(|service| service.hours.push(Default::default()));
    assert_eq!(scene.state(), State::PeerChecked, "the others confirmed hours that are no more; Almaty the rest");
}

#[test]
fn a_refutation_is_outweighed_by_as_many_as_verify() {
    let mut scene = Scene::new();
    scene.attests(ALMATY, &Look { hours: Finding::Refuted, ..visit() });
    scene.waits(1);
    scene.attests(TBILISI, &visit());
    assert_eq!(scene.state(), State::Refuted);
    scene.attests(WARSAW, &visit());
    assert_eq!(scene.state(), State::Verified);
}

#[test]
fn a_change_of_what_was_not_checked_changes_nothing() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.revises(|service| service.capacity = None);
    assert_eq!(scene.state(), State::Verified);
    scene.revises(|service| service.hours.push(Default::default()));
    assert_eq!(scene.state(), State::SelfDeclared);
    assert_eq!(scene.worths(), [Worth::Changed, Worth::Changed]);
}

#[test]
fn a_dispute_stays_open_until_it_is_settled_or_lapses_after_an_answer() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    let dispute = scene.disputes(ALMATY, None);
    scene.waits(90);
    assert_eq!(scene.state(), State::Disputed, "nobody answered");
    scene.answers(TBILISI, dispute, AnswerKind::Rejected);
    scene.waits(31);
    assert_eq!(scene.state(), State::Disputed, "only the publisher can answer");
    scene.answers(BERLIN, dispute, AnswerKind::Corrected);
    scene.waits(29);
    assert_eq!(scene.state(), State::Disputed);
    scene.waits(1);
    assert_eq!(scene.state(), State::Verified);
    let again = scene.disputes(ALMATY, None);
    scene.answers(BERLIN, again, AnswerKind::Settled);
    assert_eq!(scene.state(), State::Disputed, "the publisher cannot settle it");
    scene.answers(ALMATY, again, AnswerKind::Settled);
    assert_eq!(scene.state(), State::Verified);
}

#[test]
fn a_dispute_names_its_answer_and_its_settlement_by_their_entries() {
    let mut scene = Scene::new();
    let dispute = scene.disputes(ALMATY, None);
    let unanswered = &scene.verdict().disputes[0];
    assert_eq!((unanswered.answered, unanswered.settled, unanswered.lapses), (None, None, None));
    scene.answers(TBILISI, dispute, AnswerKind::Rejected);
    assert_eq!(scene.verdict().disputes[0].answered, None, "it is not for Tbilisi to answer");
    scene.waits(3);
    let answer = scene.answers(BERLIN, dispute, AnswerKind::Corrected);
    scene.answers(BERLIN, dispute, AnswerKind::Rejected);
    let settled = scene.answers(ALMATY, dispute, AnswerKind::Settled);
    let told = scene.verdict().disputes.remove(0);
    assert_eq!(told.answered.map(|said| (said.id, said.kind)), Some((answer, AnswerKind::Corrected)), "the first one");
    assert_eq!(told.settled.map(|said| said.id), Some(settled));
    assert_eq!(told.lapses, Some(Timestamp(scene.now().0 + 30 * DAY)));
    let book = scene.book();
    assert!(book.place(scene.key(), answer).is_some() && book.place(scene.key(), settled).is_some());
}

#[test]
fn an_answer_dated_back_lapses_no_sooner() {
    let mut scene = Scene::new();
    scene.waits(100);
    let dispute = scene.disputes(ALMATY, None);
    scene.waits(-90);
    scene.answers(BERLIN, dispute, AnswerKind::Rejected);
    scene.waits(119);
    assert_eq!(scene.state(), State::Disputed);
}

#[test]
fn a_disputed_attestation_makes_the_service_disputed_until_it_is_taken_back() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    let doubtful = scene.attests(WARSAW, &visit());
    scene.disputes(ALMATY, Some(doubtful));
    assert_eq!(scene.state(), State::Disputed);
    scene.revokes(WARSAW, doubtful);
    assert_eq!(scene.state(), State::PeerChecked);
}

#[test]
fn nobody_takes_back_what_another_attested_and_nothing_older_comes_back() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.waits(1);
    let later = scene.attests(TBILISI, &visit());
    scene.revokes(BERLIN, later);
    assert_eq!(scene.state(), State::PeerChecked);
    scene.revokes(TBILISI, later);
    assert_eq!(scene.state(), State::SelfDeclared);
}

#[test]
fn who_is_suspended_or_lost_its_key_does_not_count() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.suspends(WARSAW, true);
    assert_eq!(scene.state(), State::PeerChecked);
    scene.suspends(WARSAW, false);
    assert_eq!(scene.state(), State::Verified);
    scene.loses_key(WARSAW, 0);
    assert_eq!(scene.state(), State::PeerChecked, "its first entry was signed by a thief");
}

#[test]
fn a_record_that_nobody_confirms_goes_stale() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.confirms_until(10);
    assert_eq!(scene.state(), State::Verified);
    scene.waits(11);
    assert_eq!(scene.state(), State::Stale);
    scene.confirms_until(200);
    assert_eq!(scene.state(), State::Verified);
    scene.waits(199);
    assert_eq!(scene.state(), State::PeerChecked, "still confirmed, but looked at too long ago");
    scene.confirms_until(2_000);
    scene.waits(300);
    assert_eq!(scene.state(), State::Stale, "what was attested has run out");
}

#[test]
fn a_verdict_says_when_it_changes_by_itself() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &call());
    let verdict = scene.verdict();
    assert_eq!(verdict.until, Some(Timestamp(scene.now().0 + 180 * DAY + 1)));
}

#[test]
fn stricter_numbers_are_kept() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.decides(Rule { attesters: 3, ..Rule::default() });
    assert_eq!(scene.state(), State::PeerChecked);
}

#[test]
fn requests_are_taken_on_given_back_and_done() {
    let mut scene = Scene::new();
    let request = scene.requests(BERLIN, Some(TBILISI));
    scene.assigns(TBILISI, request, true);
    scene.waits(1);
    scene.assigns(WARSAW, request, true);
    scene.assigns(TBILISI, request, false);
    let told = scene.verdict().requests;
    assert_eq!((told.len(), told[0].taken_by.clone(), told[0].done), (1, vec![scene.org(WARSAW)], false));
    scene.attests(WARSAW, &Look { request: Some(request), ..visit() });
    assert!(scene.verdict().requests[0].done);
}

#[test]
fn a_request_is_open_again_when_the_look_is_taken_back() {
    let mut scene = Scene::new();
    let request = scene.requests(BERLIN, None);
    let look = scene.attests(WARSAW, &Look { request: Some(request), ..visit() });
    assert!(scene.verdict().requests[0].done);
    scene.revokes(WARSAW, look);
    assert!(!scene.verdict().requests[0].done, "nobody stands by what was seen");
    scene.attests(ALMATY, &Look { request: Some(request), ..visit() });
    assert!(scene.verdict().requests[0].done);
}

#[test]
fn whoever_refreshes_is_told_whether_anything_changed() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &call());
    let mut book = scene.book();
    assert_eq!(book.next_change(), scene.verdict().until);
    let mut refresh = |now| book.refresh(now, |_| Some(scene.current()));
    assert!(!refresh(scene.now()), "it was up to date");
    let visited_too_long_ago = Timestamp(scene.now().0 + 180 * DAY + 1);
    assert!(!refresh(Timestamp(visited_too_long_ago.0 - 1)));
    assert!(refresh(visited_too_long_ago));
    assert!(!refresh(visited_too_long_ago));
}

#[test]
fn a_casebook_survives_a_checkpoint() {
    let mut scene = Scene::new();
    scene.attests(TBILISI, &visit());
    scene.attests(WARSAW, &visit());
    scene.revises(|service| service.capacity = None);
    let bytes = crate::canon::to_vec(&scene.book().to_flat()).expect("encodable");
    let flat = crate::canon::from_slice(&bytes).expect("the same shape");
    let restored = super::Casebook::of_flat(flat);
    assert_eq!(scene.state_in(restored), State::Verified);
}

#[test]
fn names_are_those_of_json() {
    let names: BTreeMap<State, String> = State::ALL.map(|state| (state, state.name().to_owned())).into();
    for (state, name) in names {
        assert_eq!(serde_json::to_value(state).expect("JSON"), name);
    }
}
