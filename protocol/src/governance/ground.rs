//! Grounds: what a proposal stands on, computed once of its past and kept, since a past never changes.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::Core;
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use crate::id::{EntryId, OrgId};
use crate::record::certificate::Role;
use crate::record::charter::Policy;
use crate::record::decision::{Motion, Proposal};

/// Most proposals of one author whose voting is open at a time.
pub const MAX_OPEN: usize = 32;

/// A proposal that is well-formed and whose past is held.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) id: EntryId,
    pub(super) author: usize,
    pub(super) seq: u64,
    pub(super) proposal: &'a Proposal,
    pub(super) past: View,
}

impl Known<'_> {
    /// Whether it readmits that organisation, knowing of what was said there against its belonging.
    pub(super) fn readmits(&self, org: OrgId, author: usize, seq: u64) -> bool {
        let readmits = matches!(&self.proposal.motion, Motion::Readmit { org: again } if *again == org);
        readmits && self.past.covers(author, seq)
    }
}

/// Who may vote, by which numbers, and whose acts are void, in the state of a past.
#[derive(Debug)]
pub(super) struct Ground {
    /// Member organisations.
    pub(super) voters: BTreeSet<OrgId>,
    /// Meeting points.
    pub(super) meeting_points: BTreeSet<OrgId>,
    pub(super) policy: Policy,
    pub(super) voids: Voids,
}

/// Grounds by proposal.
#[derive(Debug, Default)]
pub(super) struct Grounds(BTreeMap<EntryId, Ground>);

impl Grounds {
    /// The ground of a proposal that is known.
    pub(super) fn of(&self, proposal: EntryId) -> &Ground {
        &self.0[&proposal]
    }

    /// Computes a ground unless it is there.
    pub(super) fn keep(&mut self, proposal: EntryId, core: impl FnOnce(&Self) -> Core) {
        if !self.0.contains_key(&proposal) {
            let ground = Ground::of(core(self));
            self.0.insert(proposal, ground);
        }
    }

    /// Forgets all: something inside a past has changed after all (a fork was proven, a body came late or was erased).
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Ground {
    fn of(core: Core) -> Self {
        let mut core = core;
        let admitted = std::mem::take(&mut core.admitted);
        let belonging = admitted.into_iter().filter(|(org, _)| !core.is_out(*org));
        let (voters, others): (Vec<_>, Vec<_>) =
            belonging.partition(|(_, member)| member.certificate.role == Role::Member);
        let orgs = |members: Vec<(OrgId, _)>| members.into_iter().map(|(org, _)| org).collect();
        Self { voters: orgs(voters), meeting_points: orgs(others), policy: core.policy, voids: core.voids }
    }
}

/// All proposals that are well-formed and whose past is held, each after those of its own past.
pub(super) fn known(ledger: &Ledger) -> Vec<Known<'_>> {
    let mut known: Vec<Known<'_>> = ledger
        .proposals
        .iter()
        .filter_map(|(id, (author, seq))| {
            let Some(Fact::Proposal(proposal)) = ledger.fact(*author, *seq) else { return None };
            let past = View::of(&proposal.past, ledger).filter(|past| past.count(*author) == *seq)?;
            let proper = proposal.past.is_proper() && !is_too_much(ledger, *author, *seq, proposal);
            proper.then_some(Known { id: *id, author: *author, seq: *seq, proposal, past })
        })
        .collect();
    known.sort_by_cached_key(|proposal| (proposal.past.size(), proposal.id));
    known
}

/// Whether the author had [`MAX_OPEN`] others open when this one opens.
fn is_too_much(ledger: &Ledger, author: usize, seq: u64, this: &Proposal) -> bool {
    let earlier = ledger.logs[author].facts.range(..seq);
    let open = earlier.filter(|(_, (_, fact))| match fact {
        Fact::Proposal(other) => other.opens <= this.opens && this.opens <= other.closes,
        _ => false,
    });
    open.take(MAX_OPEN).count() == MAX_OPEN
}
