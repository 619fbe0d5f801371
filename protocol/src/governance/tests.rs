//! The rules of docs/governance.md, one by one, and held against the naive program in `naive`.

mod arrival;
mod naive;
mod properties;
mod scene;

use std::collections::BTreeSet;

use scene::{Said, Scene, choice, suspend};

use super::{Excess, Ledger, MAX_KEYS_EVER, MAX_OPEN, Outcome};
use crate::id::EntryId;
use crate::record::Record;
use crate::record::certificate::{Certificate, SignedCertificate};
use crate::record::charter::Share;
use crate::record::decision::{Appointment, Choice, Motion, Number, Office};
use crate::record::governance::{Leave, Profile};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::time::Timestamp;

#[test]
fn a_motion_passes_with_more_than_half_of_the_whole_electorate() {
    let mut scene = Scene::of(4);
    let motion = scene.propose(0, Motion::Decide { title: scene::text("Meet in May") });
    for voter in 0..2 {
        scene.vote(voter, motion, Choice::For);
        assert_eq!(scene.outcome(motion), Outcome::NotPassed, "two of four are not more than half");
    }
    scene.vote(3, motion, Choice::For);
    assert_eq!(scene.outcome(motion), Outcome::Passed);
}

#[test]
fn abstentions_count_for_the_quorum_and_for_nothing_else() {
    let mut scene = Scene::of(4);
    let motion = scene.propose(0, Motion::Decide { title: scene::text("Meet in May") });
    (0..4).for_each(|voter| scene.vote(voter, motion, Choice::Abstain));
    let tally = scene.state().decisions[&motion].tally;
    assert_eq!((tally.in_favour, tally.abstained, tally.electorate), (0, 4, 4));
    assert_eq!(scene.outcome(motion), Outcome::NotPassed);
}

#[test]
fn the_first_of_two_votes_counts() {
    let mut scene = Scene::of(3);
    let motion = scene.propose(0, Motion::Decide { title: scene::text("Meet in May") });
    scene.vote(0, motion, Choice::Against);
    scene.vote(0, motion, Choice::For);
    scene.vote(1, motion, Choice::For);
    assert_eq!(scene.outcome(motion), Outcome::NotPassed);
    scene.vote(2, motion, Choice::For);
    assert_eq!(scene.outcome(motion), Outcome::Passed);
}

/// The thief votes with the stolen key once it is revoked; the organisation votes under the key that it has now.
#[test]
fn a_void_vote_of_a_stolen_key_does_not_silence_its_organisation() {
    let mut scene = Scene::of(3);
    let present = scene.certify(0, 2);
    let motion = scene.propose(1, Motion::Decide { title: scene::text("Meet in May") });
    let counted = scene.len(0);
    scene.vote(0, motion, Choice::Against);
    scene.vote(1, motion, Choice::For);
    scene.vote(present, motion, Choice::For);
    assert_eq!(scene.outcome(motion), Outcome::NotPassed, "as long as both keys count, the older one's vote does");
    scene.revoke(present, 0, counted);
    assert_eq!(scene.outcome(motion), Outcome::Passed);
    let basis = scene.bases().remove(&motion).expect("it was proposed");
    let ballot = &basis.ballots[&scene.org(0)];
    assert_eq!((ballot.choice, ballot.void, basis.tally.void), (Choice::For, false, 0));
}

#[test]
fn votes_before_the_opening_after_the_closing_and_out_of_order_do_not_count() {
    let mut scene = Scene::of(3);
    let motion = scene.propose(0, Motion::Decide { title: scene::text("Meet in May") });
    let (opens, closes) = scene.voting_time();
    scene.at(opens.0 - 1).vote(0, motion, Choice::For);
    scene.at(closes.0 + 1).vote(1, motion, Choice::For);
    scene.at(closes.0).say_anything(2);
    scene.at(closes.0 - 1).vote(2, motion, Choice::For);
    assert_eq!(scene.state().decisions[&motion].tally.in_favour, 0);
}

#[test]
fn a_member_is_suspended_by_more_than_two_thirds_of_the_others() {
    let mut scene = Scene::of(5);
    let motion = scene.propose(0, suspend(&scene, 4));
    for voter in [4, 0, 1] {
        scene.vote(voter, motion, choice(voter != 4));
        assert!(scene.belongs(4), "the subject has no vote, and two of four are not more than two thirds");
    }
    scene.vote(2, motion, Choice::For);
    assert!(!scene.belongs(4));
    assert!(scene.state().former.contains_key(&scene.org(4)), "its records stay, marked");
}

#[test]
fn nobody_judges_alone() {
    let mut scene = Scene::of(2);
    let motion = scene.propose(0, suspend(&scene, 1));
    scene.vote(0, motion, Choice::For);
    assert_eq!(scene.outcome(motion), Outcome::Unreachable);
    assert!(scene.belongs(1));
}

#[test]
fn two_members_who_suspend_each_other_at_the_same_time_are_both_suspended() {
    let mut scene = Scene::of(5);
    let one = scene.propose(0, suspend(&scene, 1));
    let other = scene.propose_knowing_nothing_since(1, one, suspend(&scene, 0));
    for voter in [2, 3, 4] {
        scene.vote(voter, one, Choice::For);
        scene.vote(voter, other, Choice::For);
    }
    assert!(!scene.belongs(0) && !scene.belongs(1));
}

#[test]
fn what_a_suspended_member_said_beyond_its_last_entry_is_void_and_may_undo_a_decision() {
    let mut scene = Scene::of(5);
    let suspension = scene.propose(0, suspend(&scene, 4));
    let adopted = scene.propose_knowing_nothing_since(1, suspension, Motion::Decide { title: scene::text("Buy it") });
    for voter in [4, 1, 2] {
        scene.vote(voter, adopted, Choice::For);
    }
    assert_eq!(scene.outcome(adopted), Outcome::Passed);
    for voter in [0, 1, 2] {
        scene.vote(voter, suspension, Choice::For);
    }
    assert_eq!(scene.outcome(adopted), Outcome::Undone);
}

#[test]
fn friends_admitted_meanwhile_rescue_nobody() {
    let mut scene = Scene::of(4);
    let suspension = scene.propose(0, suspend(&scene, 3));
    scene.sponsor(3, 4);
    assert!(scene.belongs(4), "one sponsor is enough in this network");
    for voter in [0, 1, 2] {
        scene.vote(voter, suspension, Choice::For);
    }
    assert!(!scene.belongs(3) && !scene.belongs(4));
}

#[test]
fn a_readmitted_member_counts_again_from_then_on() {
    let mut scene = Scene::of(5);
    let suspension = scene.propose(0, suspend(&scene, 4));
    (0..4).for_each(|voter| scene.vote(voter, suspension, Choice::For));
    scene.sponsor(4, 5);
    assert!(!scene.belongs(5), "a suspended member admits nobody");
    let again = scene.propose(0, Motion::Readmit { org: scene.org(4) });
    (0..4).for_each(|voter| scene.vote(voter, again, Choice::For));
    assert!(scene.belongs(4) && !scene.belongs(5), "what it said meanwhile stays void");
    scene.sponsor(4, 6);
    assert!(scene.belongs(6));
}

#[test]
fn of_two_values_that_did_not_know_of_each_other_the_lower_id_holds_and_a_later_one_holds_against_both() {
    let mut scene = Scene::of(4);
    let one = scene.propose(0, Motion::Set(Number::Quorum(Share(1, 4))));
    let other = scene.propose_knowing_nothing_since(1, one, Motion::Set(Number::Quorum(Share(3, 4))));
    for voter in 0..4 {
        scene.vote(voter, one, Choice::For);
        scene.vote(voter, other, Choice::For);
    }
    let expected = if one < other { Share(1, 4) } else { Share(3, 4) };
    assert_eq!(scene.state().policy.quorum, expected);
    let third = scene.propose(2, Motion::Set(Number::Quorum(Share(1, 3))));
    (0..4).for_each(|voter| scene.vote(voter, third, Choice::For));
    assert_eq!(scene.state().policy.quorum, Share(1, 3));
}

#[test]
fn shares_that_nobody_can_exceed_and_sponsors_that_cannot_be_had_are_unreachable() {
    let mut scene = Scene::of(3);
    for number in
        [Number::Strong(Share(1, 1)), Number::Majority(Share(1, 0)), Number::Sponsors(4, 1), Number::Sponsors(1, 2)]
    {
        let motion = scene.propose(0, Motion::Set(number));
        (0..3).for_each(|voter| scene.vote(voter, motion, Choice::For));
        assert_eq!(scene.outcome(motion), Outcome::Unreachable, "{number:?}");
    }
}

#[test]
fn more_sponsors_for_newcomers_take_nothing_from_those_who_belonged() {
    let mut scene = Scene::of(3);
    scene.sponsor(0, 3);
    let motion = scene.propose(0, Motion::Set(Number::Sponsors(2, 2)));
    (0..4).for_each(|voter| scene.vote(voter, motion, Choice::For));
    scene.sponsor(0, 4);
    assert!(scene.belongs(3) && !scene.belongs(4));
    scene.sponsor(1, 4);
    assert!(scene.belongs(4));
}

#[test]
fn a_revoked_key_is_void_from_the_entry_named_without_any_vote() {
    let mut scene = Scene::of(3);
    let position = scene.len(2);
    scene.sponsor(2, 3);
    assert!(scene.belongs(3));
    let revocation =
        Revocation { org: scene.org(2), author: scene.author(2), last: [position, 0, 0, 0], heads: [None; 4] };
    let signed = SignedRevocation::sign(&revocation, scene.root(2));
    scene.say(0, Record::Revocation(signed));
    assert!(!scene.belongs(3) && scene.belongs(2));
}

/// A founder helps a thief and certifies a newcomer's keys as its own. Where a log forks decides what it still tells.
#[test]
fn whose_word_ends_a_key_follows_from_what_all_hold_alike() {
    let mut scene = Scene::of(3);
    let (newcomer, helper) = (3, 1);
    scene.sponsor(0, newcomer);
    let second = scene.certify(newcomer, 2);
    scene.certify_again(0, second, 2);
    let own = scene.certificate(helper).verify().expect("genuine");
    for key in [0, newcomer, second] {
        let claimed = Certificate { author: scene.author(key), serial: 0, ..own };
        scene.say(helper, Record::Certificate(SignedCertificate::sign(&claimed, scene.root(helper))));
    }
    let ledger = scene.ledger(|author| author);
    let ended_by = |key: usize, forked| ledger.ended_by(scene.author(key), forked);
    assert_eq!(ended_by(0, Some(0)), Some(scene.org(0)), "who founded the network with it");
    for forked in [None, Some(1)] {
        assert_eq!(ended_by(newcomer, forked), Some(scene.org(newcomer)), "whom it names below the fork");
        assert_eq!(ended_by(second, forked), Some(scene.org(newcomer)), "the same of a later key");
    }
    assert_eq!(ended_by(newcomer, Some(0)), Some(scene.org(newcomer)), "somebody else vouched for it under that key");
    let either = scene.org(newcomer).min(scene.org(helper));
    assert_eq!(ended_by(second, Some(0)), Some(either), "nothing tells them apart");
    assert!(ledger.may_end(scene.author(second), scene.org(helper)) && !ledger.may_end(scene.author(2), scene.org(0)));
}

/// An organisation with more keys than count has the say of those that count, whatever order all of it comes in.
#[test]
fn of_many_keys_of_one_organisation_the_oldest_count() {
    let mut scene = Scene::of(3);
    for newcomer in 3..9 {
        let key = scene.certify(2, newcomer as u32);
        scene.sponsor(key, newcomer);
    }
    let state = |order: &mut dyn Iterator<Item = &Said>| {
        let mut ledger = Ledger::new(scene.charter().clone());
        for said in order {
            scene.tell(&mut ledger, said);
            ledger.state();
        }
        ledger.state()
    };
    let found = state(&mut scene.said.iter());
    // Each key vouches for one newcomer; its first key and three more count.
    let admitted: Vec<usize> = (3..9).filter(|n| found.members.contains_key(&scene.org(*n))).collect();
    assert_eq!(admitted, [3, 4, 5]);
    let mut backwards: Vec<&Said> = scene.said.iter().collect();
    backwards.sort_by_key(|said| (std::cmp::Reverse(said.by), said.seq));
    assert_eq!(state(&mut backwards.into_iter()), found);
}

/// One key ends after the other, so that never more than two are there at a time.
#[test]
fn who_renews_its_key_again_and_again_says_nothing_more_in_the_end() {
    let mut scene = Scene::of(3);
    let mut last = 2;
    for number in 1..MAX_KEYS_EVER + 2 {
        let key = scene.certify(2, number as u32 + 1);
        let counted = scene.len(last);
        scene.revoke(key, last, counted);
        last = key;
        let heard = scene.propose(key, Motion::Decide { title: scene::text("Who hears me?") });
        let counts = scene.state().decisions.contains_key(&heard);
        assert_eq!(counts, number < MAX_KEYS_EVER, "the key after {number} others");
    }
}

#[test]
fn who_leaves_does_not_belong_until_the_others_readmit_it() {
    let mut scene = Scene::of(4);
    scene.say(3, Record::Leave(Leave::default()));
    assert!(!scene.belongs(3) && scene.state().former.contains_key(&scene.org(3)));
    scene.sponsor(3, 4);
    assert!(!scene.belongs(4), "who left vouches for nobody");
    let again = scene.propose(0, Motion::Readmit { org: scene.org(3) });
    assert_eq!(scene.state().decisions[&again].tally.electorate, 3);
    (0..3).for_each(|voter| scene.vote(voter, again, Choice::For));
    assert!(scene.belongs(3) && !scene.belongs(4));
    scene.sponsor(3, 5);
    assert!(scene.belongs(5));
}

#[test]
fn the_basis_of_a_decision_names_each_vote_and_what_is_needed() {
    let mut scene = Scene::of(5);
    let motion = scene.propose(0, suspend(&scene, 4));
    scene.vote(4, motion, Choice::Against);
    for (voter, choice) in [(0, Choice::For), (1, Choice::Against), (2, Choice::For)] {
        scene.vote(voter, motion, choice);
    }
    let basis = scene.bases().remove(&motion).expect("it was proposed");
    assert_eq!((basis.electorate.len(), basis.needed(), basis.quorum_needed()), (4, 3, 2));
    assert_eq!(basis.ballots.len(), 3, "the subject has no vote");
    assert_eq!(basis.ballots[&scene.org(1)].choice, Choice::Against);
    assert!(basis.is_open_ended(), "three of four could still be for it");
    scene.vote(3, motion, Choice::Abstain);
    assert!(!scene.bases()[&motion].is_open_ended());
}

/// Decides with the votes of all that an organisation holds an office from one moment until another.
fn appoint(scene: &mut Scene, office: &Office, org: usize, term: (i64, i64)) -> EntryId {
    let (from, until) = (Timestamp(term.0), Timestamp(term.1));
    let appointment =
        Appointment { office: office.clone(), org: scene.org(org), from, until, mandate: scene::text("Speaks") };
    let motion = scene.propose(0, Motion::Appoint(appointment));
    (0..5).for_each(|voter| scene.vote(voter, motion, Choice::For));
    motion
}

fn held(scene: &Scene, at: i64) -> BTreeSet<EntryId> {
    scene.state().offices(Timestamp(at)).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_seat_has_one_holder_at_a_time_and_every_office_ends() {
    let mut scene = Scene::of(5);
    let seat = Office::CountryRepresentative(scene::country(0));
    let (first, second) = (appoint(&mut scene, &seat, 0, (0, 100)), appoint(&mut scene, &seat, 4, (50, 150)));
    let council = [0, 1].map(|org| appoint(&mut scene, &Office::AdvisoryCouncil, org, (0, 100)));
    assert_eq!(held(&scene, 10), [first, council[0], council[1]].into());
    assert_eq!(held(&scene, 60), [second, council[0], council[1]].into(), "the later term succeeds");
    assert_eq!(held(&scene, 120), [second].into(), "terms end by themselves");
    let end = scene.propose(1, Motion::Dismiss { appointment: second });
    (0..5).for_each(|voter| scene.vote(voter, end, Choice::For));
    assert_eq!(held(&scene, 120), BTreeSet::new());
    assert_eq!(held(&scene, 60), [first, council[0], council[1]].into(), "a dismissed one succeeds nobody");
}

#[test]
fn whom_another_one_succeeded_does_not_come_back_when_that_ones_term_ends() {
    let mut scene = Scene::of(5);
    let seat = Office::CountryRepresentative(scene::country(0));
    let first = appoint(&mut scene, &seat, 0, (0, 100));
    let second = appoint(&mut scene, &seat, 4, (40, 60));
    assert_eq!((held(&scene, 30), held(&scene, 50)), ([first].into(), [second].into()));
    assert_eq!(held(&scene, 70), BTreeSet::new(), "the seat is vacant until somebody is appointed");
}

#[test]
fn who_speaks_for_a_country_is_of_it() {
    let mut scene = Scene::of(5);
    let foreign = appoint(&mut scene, &Office::CountryRepresentative(scene::country(1)), 0, (0, 100));
    let stranger = appoint(&mut scene, &Office::CountryRepresentative(scene::country(6)), 6, (0, 100));
    let expert = appoint(&mut scene, &Office::IndependentExpert, 6, (0, 100));
    for motion in [foreign, stranger, expert] {
        assert_eq!(scene.outcome(motion), Outcome::Unreachable);
    }
    let ours = appoint(&mut scene, &Office::CountryRepresentative(scene::country(0)), 0, (0, 100));
    assert_eq!(held(&scene, 10), [ours].into());
    scene.say(
        0,
        Record::Organisation(Profile { name: scene::text("Moved"), country: scene::country(1), declaration: None }),
    );
    assert_eq!(held(&scene, 10), BTreeSet::new(), "who moved to another country speaks for it no more");
}

#[test]
fn proposals_beyond_what_one_may_make_mean_nothing_and_are_shown_as_such() {
    let mut scene = Scene::of(3);
    let motions: Vec<EntryId> =
        (0..MAX_OPEN + 30).map(|_| scene.propose(0, Motion::Decide { title: scene::text("Meet in May") })).collect();
    for voter in 0..3 {
        for motion in [motions[MAX_OPEN - 1], motions[MAX_OPEN]] {
            scene.vote(voter, motion, Choice::For);
        }
    }
    assert_eq!(scene.outcome(motions[MAX_OPEN - 1]), Outcome::Passed);
    assert_eq!(scene.outcome(motions[MAX_OPEN]), Outcome::Beyond(Excess::Open));
    let state = scene.state();
    assert_eq!(state.decisions.len(), MAX_OPEN + 16, "the first ones are shown");
    assert_eq!(scene.bases().len(), state.decisions.len());
    let other = scene.propose(1, Motion::Decide { title: scene::text("Meet in June") });
    (0..3).for_each(|voter| scene.vote(voter, other, Choice::For));
    assert_eq!(scene.outcome(other), Outcome::Passed, "others may propose all the same");
}

#[test]
fn an_organisation_that_lost_its_root_key_goes_on_under_another() {
    let mut scene = Scene::of(4);
    let motion = scene.propose(0, scene.replace_key(3, 7));
    (0..3).for_each(|voter| scene.vote(voter, motion, Choice::For));
    assert!(!scene.belongs(3) && scene.belongs(7));
    assert_eq!(scene.state().replaced.get(&scene.org(3)), Some(&scene.org(7)));
}

#[test]
fn what_strangers_propose_and_vote_means_nothing() {
    let mut scene = Scene::of(3);
    let motion = scene.propose(5, Motion::Decide { title: scene::text("Obey") });
    (0..3).for_each(|voter| scene.vote(voter, motion, Choice::For));
    assert_eq!(scene.outcome(motion), Outcome::NotByMember);
    let motion = scene.propose(0, Motion::Decide { title: scene::text("Meet in May") });
    (5..9).for_each(|voter| scene.vote(voter, motion, Choice::For));
    assert_eq!(scene.state().decisions[&motion].tally.in_favour, 0);
}

#[test]
fn many_members_who_decide_much_fold_to_the_same_in_any_order_of_logs() {
    let scene = scene::large(100, 20);
    let (one, other) = (scene.replayed(|author| author), scene.replayed(|author| usize::MAX - author));
    assert_eq!(one, other);
    assert_eq!(one.decisions.values().filter(|decision| decision.outcome == Outcome::Passed).count(), 20);
}
