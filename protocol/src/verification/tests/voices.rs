//! Whose voice an organisation has, by walking every way on which it can have come in, and the program held to that.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::id::OrgId;
use crate::verification::Standings;

/// Whether each organisation belongs, and who vouched for it.
type CameBy = BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>;

/// The first on the way whom no way leads around; the organisation itself if there is nobody.
pub(super) fn voice(came_by: &CameBy, founders: &BTreeSet<OrgId>, org: OrgId) -> OrgId {
    let ways = ways(came_by, founders, &[org]);
    let on_all = |passed: &&OrgId| ways.iter().all(|way| way.contains(passed));
    ways.first().and_then(|way| way.iter().find(on_all)).copied().unwrap_or(org)
}

/// Whom one passes on each way from somebody who needs nobody down to the last of `below`.
fn ways(came_by: &CameBy, founders: &BTreeSet<OrgId>, below: &[OrgId]) -> Vec<Vec<OrgId>> {
    let org = below[below.len() - 1];
    let sponsors = came_by.get(&org).map(|(_, sponsors)| sponsors).into_iter().flatten();
    let known: Vec<OrgId> = sponsors.copied().filter(|sponsor| came_by.contains_key(sponsor)).collect();
    let by_the_only_founder = founders.len() == 1 && known.iter().any(|sponsor| founders.contains(sponsor));
    if known.is_empty() || by_the_only_founder {
        return vec![Vec::new()];
    }
    let upwards = known.into_iter().filter(|sponsor| !below.contains(sponsor));
    let through = |sponsor: OrgId| {
        let above = ways(came_by, founders, &[below, &[sponsor]].concat());
        above.into_iter().map(move |way| [way, vec![sponsor]].concat())
    };
    upwards.flat_map(through).collect()
}

fn org(n: usize) -> OrgId {
    OrgId([n as u8 + 1; 32])
}

/// Each newcomer has a sponsor who was there before it, and perhaps others, also later ones.
fn network() -> impl Strategy<Value = (CameBy, BTreeSet<OrgId>)> {
    let newcomer = (any::<prop::sample::Index>(), prop::collection::vec(any::<prop::sample::Index>(), 0..3));
    (1usize..4, prop::collection::vec(newcomer, 0..7)).prop_map(|(founders, newcomers)| {
        let all = founders + newcomers.len();
        let mut came_by: CameBy = (0..founders).map(|n| (org(n), (true, BTreeSet::new()))).collect();
        for (n, (first, others)) in (founders..).zip(newcomers) {
            let others = others.into_iter().map(|other| org(other.index(all))).filter(|other| *other != org(n));
            came_by.insert(org(n), (true, others.chain([org(first.index(n))]).collect()));
        }
        (came_by, (0..founders).map(org).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn voices_are_those_of_walking_every_way((came_by, founders) in network()) {
        let standings = Standings::by(came_by.clone(), &founders, []);
        for org in came_by.keys() {
            prop_assert_eq!(standings.voice(*org), voice(&came_by, &founders, *org), "{:?} of {:?}", org, came_by);
        }
    }
}
