//! Random histories: the state equals the naive program's at every moment, whatever the order of arrival, and what is
//! kept at hand equals what a fresh casebook finds.

use proptest::prelude::*;

use super::naive;
use super::scene::{Look, Scene, author};
use crate::id::EntryId;
use crate::record::Record;
use crate::record::verification::{AnswerKind, Conflict, Finding, Level, Method};
use crate::verification::{Casebook, Rule};

const ORGS: usize = 5;

#[derive(Debug, Clone)]
pub(super) enum Deed {
    Attests(usize, Look),
    Revokes(usize, prop::sample::Index),
    Disputes(usize, Option<prop::sample::Index>),
    Answers(usize, prop::sample::Index, AnswerKind),
    Waits(i64),
    Revises(u8),
    Confirms(i64),
    Suspends(usize, bool),
    LosesKey(usize, u64),
    Decides(u16),
}

fn look() -> impl Strategy<Value = Look> {
    let method = prop::sample::select(&Method::ALL[..]);
    let level = prop_oneof![6 => Just(Level::Independent), 1 => Just(Level::Own)];
    let conflict = prop_oneof![4 => Just(Conflict::None), 1 => Just(Conflict::Partner)];
    let hours = prop_oneof![4 => Just(Finding::Confirmed), 1 => Just(Finding::Refuted), 1 => Just(Finding::NotChecked)];
    (method, level, conflict, hours, 1i64..400).prop_map(|(method, level, conflict, hours, days)| Look {
        method,
        level,
        conflict,
        hours,
        days,
        request: None,
    })
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let kinds = [AnswerKind::Corrected, AnswerKind::Rejected, AnswerKind::Settled];
    prop_oneof![
        8 => (0..ORGS, look()).prop_map(|(who, look)| Deed::Attests(who, look)),
        2 => (0..ORGS, any::<prop::sample::Index>()).prop_map(|(who, which)| Deed::Revokes(who, which)),
        2 => (0..ORGS, prop::option::of(any::<prop::sample::Index>())).prop_map(|(who, what)| Deed::Disputes(who, what)),
        4 => (0..ORGS, any::<prop::sample::Index>(), prop::sample::select(kinds.to_vec()))
            .prop_map(|(who, which, kind)| Deed::Answers(who, which, kind)),
        4 => (-20i64..120).prop_map(Deed::Waits),
        2 => (0u8..4).prop_map(Deed::Revises),
        1 => (0i64..300).prop_map(Deed::Confirms),
        1 => (0..ORGS, any::<bool>()).prop_map(|(who, how)| Deed::Suspends(who, how)),
        1 => (0..ORGS, 0u64..4).prop_map(|(who, counted)| Deed::LosesKey(who, counted)),
        1 => (1u16..4).prop_map(Deed::Decides),
    ]
}

fn said_of(scene: &Scene, wanted: impl Fn(&Record) -> bool, which: &prop::sample::Index) -> Option<EntryId> {
    let ids: Vec<EntryId> = scene.said.iter().filter(|(_, record)| wanted(record)).map(|(said, _)| said.id).collect();
    (!ids.is_empty()).then(|| ids[which.index(ids.len())])
}

pub(super) fn play(scene: &mut Scene, deed: &Deed) {
    let is_attestation = |record: &Record| matches!(record, Record::Attestation(_));
    match deed {
        Deed::Attests(who, look) => {
            scene.attests(*who, look);
        }
        Deed::Revokes(who, which) => {
            if let Some(id) = said_of(scene, is_attestation, which) {
                scene.revokes(*who, id);
            }
        }
        Deed::Disputes(who, what) => {
            let against = what.as_ref().and_then(|which| said_of(scene, is_attestation, which));
            scene.disputes(*who, against);
        }
        Deed::Answers(who, which, kind) => {
            if let Some(id) = said_of(scene, |record| matches!(record, Record::Dispute(_)), which) {
                scene.answers(*who, id, *kind);
            }
        }
        Deed::Waits(days) => scene.waits(*days),
        Deed::Revises(0) => scene.revises(|service| service.hours.push(Default::default())),
        Deed::Revises(1) => scene.revises(|service| service.hours.clear()),
        Deed::Revises(_) => scene.revises(|service| service.capacity = None),
        Deed::Confirms(days) => scene.confirms_until(*days),
        Deed::Suspends(who, how) => scene.suspends(*who, *how),
        Deed::LosesKey(who, counted) => scene.loses_key(*who, *counted),
        Deed::Decides(attesters) => scene.decides(Rule { attesters: *attesters, ..Rule::default() }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_state_is_that_of_the_naive_program_after_every_deed(deeds in prop::collection::vec(deed(), 1..40)) {
        let mut scene = Scene::new();
        let mut kept = Casebook::default();
        let mut heard = 0;
        for deed in &deeds {
            play(&mut scene, deed);
            scene.said[heard..].iter().for_each(|(said, record)| kept.tell(*said, record));
            heard = scene.said.len();
            if matches!(deed, Deed::Revises(_) | Deed::Confirms(_)) {
                kept.revise(scene.key(), &scene.service);
            }
            kept.judge_by(scene.standings(), scene.rule);
            kept.refresh(scene.now(), |_| Some(scene.current()));
            let state = kept.state(scene.key(), scene.current(), scene.now());
            prop_assert_eq!(state, naive::state(&scene, scene.now()), "after {:?}", deed);
            prop_assert_eq!(state, scene.state(), "what is kept differs from a fresh casebook after {:?}", deed);
            prop_assert_eq!(state, scene.verdict().state);
        }
    }

    #[test]
    fn any_order_of_arrival_gives_the_same_verdict(
        deeds in prop::collection::vec(deed(), 1..40),
        order in any::<u64>(),
    ) {
        let mut scene = Scene::new();
        deeds.iter().for_each(|deed| play(&mut scene, deed));
        let mut shuffled = scene.said.clone();
        shuffled.sort_by_key(|(said, _)| crate::id::Digest::of(&[&said.id.0[..], &order.to_be_bytes()].concat()));
        let mut book = Casebook::default();
        for (said, record) in shuffled.iter().chain(shuffled.first()) {
            book.tell(*said, record);
            book.refresh(scene.now(), |_| Some(scene.current()));
        }
        let book = scene.judged(book);
        prop_assert_eq!(book.explain(scene.key(), scene.current(), scene.now()), scene.verdict());
        prop_assert_eq!(book.state(scene.key(), scene.current(), scene.now()), scene.state());
    }

    #[test]
    fn what_is_forgotten_was_never_said(deeds in prop::collection::vec(deed(), 1..40), who in 0..ORGS, from in 0u64..5) {
        let mut scene = Scene::new();
        deeds.iter().for_each(|deed| play(&mut scene, deed));
        let mut book = scene.book();
        book.forget(author(who), from, u64::MAX);
        scene.said.retain(|(said, _)| said.author != author(who) || said.seq < from);
        let book = scene.judged(book);
        prop_assert_eq!(book.explain(scene.key(), scene.current(), scene.now()), scene.verdict());
        prop_assert_eq!(book.state(scene.key(), scene.current(), scene.now()), scene.state());
    }
}
