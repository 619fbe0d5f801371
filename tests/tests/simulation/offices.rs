//! Documents that the members adopt and offices that they fill, as every node shows them: with term and mandate, until
//! the term ends, a successor begins, or the holder no longer belongs.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::{Digest, EntryId};
use marshrut_protocol::local_api::{
    Departure, Governance, MotionForm, MotionKind, OfficeHolder, OfficeName, ProposalState,
};
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::text::Country;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::decisions::{propose, shown, vote};
use crate::quiet;

const FOUNDERS: [&str; 4] = ["Tbilisi GE", "Batumi GE", "Berlin DE", "Warsaw PL"];
const TBILISI: usize = 0;
const BATUMI: usize = 1;

fn founded(seed: u64) -> World {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&FOUNDERS);
    world.elapse(Span::minutes(1));
    world
}

fn governance(world: &mut World, node: usize) -> Governance {
    match world.command(node, Command::Governance) {
        Ok(Reply::Governance(governance)) => *governance,
        other => panic!("unexpected {other:?}"),
    }
}

/// Somebody puts it to the vote, and everybody who is asked votes for it.
fn decide(world: &mut World, by: usize, motion: MotionForm, voters: &[usize]) -> EntryId {
    let proposal = propose(world, by, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    voters.iter().for_each(|voter| drop(vote(world, *voter, proposal, Choice::For).expect("voted")));
    world.elapse(Span::seconds(10));
    proposal
}

/// An organisation shall speak for Georgia from the day after `from` on, so many days.
fn speaks_for_georgia(world: &World, who: usize, from: i64, days: i64) -> MotionForm {
    let begins = world.now().plus(Span::days(from));
    MotionForm {
        organisation: Some(world.nodes[who].org()),
        office: Some(OfficeName::CountryRepresentative),
        country: Some(Country::new("GE").expect("a code")),
        from: Some(begins),
        until: Some(begins.plus(Span::days(days))),
        mandate: "Speaks for Georgia's members".to_owned(),
        ..MotionForm::new(MotionKind::Appoint)
    }
}

/// Who speaks for Georgia, the same at all nodes of which that is asked.
#[track_caller]
fn speaker(world: &mut World, at: &[usize]) -> Option<OfficeHolder> {
    let held: Vec<Vec<OfficeHolder>> = at.iter().map(|node| governance(world, *node).offices).collect();
    assert!(held.windows(2).all(|pair| pair[0] == pair[1]), "offices are the same everywhere: {held:?}");
    let mut held = held.into_iter().next().expect("somebody was asked");
    assert!(held.len() <= 1, "one seat has one holder: {held:?}");
    held.pop()
}

#[test]
fn a_document_is_adopted_by_its_hash_and_shown_with_it_everywhere() {
    let mut world = founded(90);
    let sha256 = Digest::of(b"We write down what we do.");
    let motion = MotionForm {
        title: "Rules of procedure".to_owned(),
        sha256: Some(sha256),
        ..MotionForm::new(MotionKind::Adopt)
    };
    let adopted = propose(&mut world, TBILISI, motion).expect("proposed");
    world.elapse(Span::seconds(10));
    (0..2).for_each(|voter| drop(vote(&mut world, voter, adopted, Choice::For).expect("voted")));
    world.elapse(Span::seconds(10));
    assert!(governance(&mut world, 3).documents.is_empty(), "two of four are not more than half");
    vote(&mut world, 2, adopted, Choice::For).expect("voted");
    quiet(&mut world);
    let late = world.join("Riga LV", TBILISI);
    world.elapse(Span::minutes(10));
    for node in [0, 1, 2, 3, late] {
        let documents = governance(&mut world, node).documents;
        let told: Vec<_> = documents.iter().map(|held| (held.title.as_str(), held.sha256, held.adopted_by)).collect();
        assert_eq!(told, [("Rules of procedure", sha256, adopted)], "at {}", world.nodes[node].name);
        assert_eq!(shown(&mut world, node, adopted).state, ProposalState::Passed);
    }
    world.check();
}

#[test]
fn an_office_is_held_for_its_term_and_passes_to_who_succeeds() {
    let mut world = founded(91);
    let everybody = [0, 1, 2, 3];
    let first = speaks_for_georgia(&world, TBILISI, 1, 60);
    let first = decide(&mut world, 2, first, &everybody[..3]);
    assert_eq!(speaker(&mut world, &everybody), None, "the term has not begun");
    world.elapse(Span::days(2));
    let held = speaker(&mut world, &everybody).expect("it has begun");
    assert_eq!((held.organisation.id, held.appointment), (world.nodes[TBILISI].org(), first));
    assert_eq!(held.mandate, "Speaks for Georgia's members");
    let second = speaks_for_georgia(&world, BATUMI, 10, 20);
    decide(&mut world, 2, second, &everybody[..3]);
    assert_eq!(speaker(&mut world, &everybody).map(|held| held.appointment), Some(first), "not yet");
    world.elapse(Span::days(12));
    let batumi = Some(world.nodes[BATUMI].org());
    assert_eq!(speaker(&mut world, &everybody).map(|held| held.organisation.id), batumi);
    world.elapse(Span::days(25));
    assert_eq!(speaker(&mut world, &everybody), None, "the term is over, and whom it succeeded does not come back");
}

#[test]
fn an_office_ends_by_dismissal_and_with_who_holds_it() {
    let mut world = founded(92);
    let motion = speaks_for_georgia(&world, TBILISI, 0, 300);
    let appointed = decide(&mut world, 2, motion, &[0, 1, 2]);
    world.elapse(Span::days(1));
    assert!(speaker(&mut world, &[0, 1, 2, 3]).is_some());
    let dismissal = MotionForm { appointment: Some(appointed), ..MotionForm::new(MotionKind::Dismiss) };
    decide(&mut world, 3, dismissal, &[1, 2, 3]);
    assert_eq!(speaker(&mut world, &[0, 1, 2, 3]), None, "dismissed");
    let motion = speaks_for_georgia(&world, BATUMI, 0, 300);
    decide(&mut world, 2, motion, &[0, 1, 2]);
    world.elapse(Span::days(1));
    assert!(speaker(&mut world, &[0, 1, 2, 3]).is_some());
    let wish = Departure { name: "Batumi".to_owned(), words: String::new() };
    world.command(BATUMI, Command::Leave(wish)).expect("left");
    world.elapse(Span::minutes(10));
    assert_eq!(speaker(&mut world, &[0, 2, 3]), None, "who left holds nothing");
}
