//! Two services in one casebook: what is said of one re-evaluates that one alone, and both are always as the naive
//! program has them.

use std::cell::RefCell;

use proptest::prelude::*;

use super::naive;
use super::properties::{Deed, deed, play};
use super::scene::{Scene, author};
use crate::verification::{Casebook, Key};

/// Both services, and a casebook that is told everything as it happens.
struct Two {
    scenes: [Scene; 2],
    heard: [usize; 2],
    kept: Casebook,
}

impl Two {
    fn new() -> Self {
        let scenes = [Scene::of_service(0), Scene::of_service(1)];
        Self { scenes, heard: [0; 2], kept: Casebook::default() }
    }

    /// Something happens to that service, or to the whole network; the services that were re-evaluated then.
    fn play(&mut self, at: usize, deed: &Deed) -> Vec<Key> {
        play(&mut self.scenes[at], deed);
        if concerns_all(deed) {
            play(&mut self.scenes[1 - at], deed);
        }
        // One log holds what its author says of either.
        self.scenes[1 - at].spoken = self.scenes[at].spoken.clone();
        if matches!(deed, Deed::Revises(_) | Deed::Confirms(_)) {
            self.kept.revise(self.scenes[at].key(), &self.scenes[at].service);
        }
        self.listen()
    }

    fn listen(&mut self) -> Vec<Key> {
        for (scene, heard) in self.scenes.iter().zip(&mut self.heard) {
            scene.said[*heard..].iter().for_each(|(said, record)| self.kept.tell(*said, record));
            *heard = scene.said.len();
        }
        let scene = &self.scenes[0];
        self.kept.judge_by(scene.standings(), scene.rule);
        let judged = RefCell::new(Vec::new());
        self.kept.refresh(scene.now(), |key| {
            judged.borrow_mut().push(key);
            self.scenes.iter().find(|scene| scene.key() == key).map(Scene::current)
        });
        judged.into_inner()
    }

    /// Whether that author said anything of that service.
    fn spoke(&self, who: usize, at: usize) -> bool {
        self.scenes[at].said.iter().any(|(said, _)| said.author == author(who))
    }
}

fn concerns_all(deed: &Deed) -> bool {
    matches!(deed, Deed::Waits(_) | Deed::Suspends(..) | Deed::LosesKey(..) | Deed::Decides(_))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_happens_to_one_service_reevaluates_no_other(
        deeds in prop::collection::vec((0usize..2, deed()), 1..40),
    ) {
        let mut two = Two::new();
        for (at, deed) in &deeds {
            let said = two.scenes[*at].said.len();
            let judged = two.play(*at, deed);
            let [this, other] = [*at, 1 - *at].map(|at| two.scenes[at].key());
            if two.scenes[*at].said.len() > said {
                prop_assert_eq!(&judged, &vec![this], "after {:?}", deed);
            }
            prop_assert!(concerns_all(deed) || !judged.contains(&other), "{:?} re-evaluated the other service", deed);
            if let Deed::LosesKey(who, _) = deed {
                for at in [0, 1] {
                    let touched = judged.contains(&two.scenes[at].key());
                    prop_assert!(!touched || two.spoke(*who, at), "{:?} re-evaluated what it says nothing of", deed);
                }
            }
            for scene in &two.scenes {
                let state = two.kept.state(scene.key(), scene.current(), scene.now());
                prop_assert_eq!(state, naive::state(scene, scene.now()), "after {:?}", deed);
            }
        }
    }
}
