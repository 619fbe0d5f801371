//! Grounds: what a proposal stands on, computed once of its past and kept, since a past never changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::allowance::{Allowance, Excess};
use super::fold::Core;
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use crate::id::{EntryId, OrgId};
use crate::record::certificate::{Certificate, Role};
use crate::record::charter::Policy;
use crate::record::decision::{Motion, Proposal};
use crate::text::Country;

/// Most void proposals of one key that are shown: more of them tell nobody anything.
const SHOWN: usize = 16;

/// A proposal that is well-formed and whose past is held.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) id: EntryId,
    pub(super) author: usize,
    pub(super) seq: u64,
    pub(super) proposal: &'a Proposal,
    pub(super) past: Arc<View>,
    /// How many entries its past covers.
    size: u64,
    /// The certificate that its motion carries, if that is genuine.
    pub(super) certificate: Option<Certificate>,
}

impl Known<'_> {
    /// Whether it readmits that organisation, knowing of what was said there against its belonging.
    pub(super) fn readmits(&self, org: OrgId, author: usize, seq: u64) -> bool {
        let readmits = matches!(&self.proposal.motion, Motion::Readmit { org: again } if *again == org);
        readmits && self.past.covers(author, seq)
    }
}

/// A proposal that is void, whatever it says and whoever votes for it.
#[derive(Debug)]
pub(super) struct Void<'a> {
    pub(super) id: EntryId,
    pub(super) author: usize,
    pub(super) proposal: &'a Proposal,
    pub(super) excess: Excess,
}

/// Who may vote, by which numbers, and whose acts are void, in the state of a past.
#[derive(Debug)]
pub(super) struct Ground {
    /// Member organisations, with the country that each says it is of.
    pub(super) voters: BTreeMap<OrgId, Country>,
    /// Meeting points.
    pub(super) meeting_points: BTreeSet<OrgId>,
    pub(super) policy: Policy,
    pub(super) voids: Voids,
}

/// Grounds and pasts by proposal.
#[derive(Debug, Default)]
pub(super) struct Grounds {
    grounds: BTreeMap<EntryId, Ground>,
    pasts: BTreeMap<EntryId, Arc<View>>,
    /// How many grounds were ever computed.
    computed: u64,
}

impl Grounds {
    /// The ground of a proposal that is known.
    pub(super) fn of(&self, proposal: EntryId) -> &Ground {
        &self.grounds[&proposal]
    }

    /// Computes a ground unless it is there.
    pub(super) fn keep(&mut self, proposal: EntryId, core: impl FnOnce(&Self) -> Core) {
        if !self.grounds.contains_key(&proposal) {
            let ground = Ground::of(core(self));
            self.computed += 1;
            self.grounds.insert(proposal, ground);
        }
    }

    /// The past of a proposal, if all of it is held.
    fn past(&mut self, id: EntryId, proposal: &Proposal, ledger: &Ledger) -> Option<Arc<View>> {
        if let Some(past) = self.pasts.get(&id) {
            return Some(Arc::clone(past));
        }
        let past = Arc::new(View::of(&proposal.past, ledger)?);
        self.pasts.insert(id, Arc::clone(&past));
        Some(past)
    }

    /// Forgets all: what some logs say means something else in every past (a fork was proven, a key is another's).
    pub(super) fn clear(&mut self) {
        *self = Self { computed: self.computed, ..Self::default() };
    }

    /// What stands there is known only now: forgets what rests on it. A past that knows a proposal covers all that that
    /// proposal knew, so nothing else rests on it.
    pub(super) fn forget(&mut self, author: usize, seq: u64) {
        let covers = |proposal: &EntryId| self.pasts.get(proposal).is_none_or(|past| past.covers(author, seq));
        self.grounds.retain(|proposal, _| !covers(proposal));
    }

    /// How many grounds were ever computed: what folding costs, but for what is the same each time.
    pub(super) fn computed(&self) -> u64 {
        self.computed
    }
}

impl Ground {
    fn of(core: Core) -> Self {
        let mut core = core;
        let admitted = std::mem::take(&mut core.admitted);
        let belonging = admitted.into_iter().filter(|(org, _)| !core.is_out(*org));
        let (voters, others): (Vec<_>, Vec<_>) =
            belonging.partition(|(_, member)| member.certificate.role == Role::Member);
        let voters = voters.into_iter().map(|(org, member)| (org, member.profile.country)).collect();
        let meeting_points = others.into_iter().map(|(org, _)| org).collect();
        Self { voters, meeting_points, policy: core.policy, voids: core.voids }
    }
}

/// All proposals of a ledger.
#[derive(Debug, Default)]
pub(super) struct Proposals<'a> {
    /// Those that are well-formed and whose past is held, each after those of its own past.
    pub(super) known: Vec<Known<'a>>,
    /// Those beyond what their authors may propose: the first of each key.
    pub(super) void: Vec<Void<'a>>,
    /// Whether some wait for entries of their past.
    pub(super) waiting: bool,
}

impl<'a> Proposals<'a> {
    /// Reads each author's proposals in the order of its log.
    pub(super) fn of(ledger: &'a Ledger, grounds: &mut Grounds) -> Self {
        let mut places: Vec<(usize, u64, EntryId)> =
            ledger.proposals.iter().map(|(id, (author, seq))| (*author, *seq, *id)).collect();
        places.sort_unstable();
        let mut found = Self::default();
        for log in places.chunk_by(|one, other| one.0 == other.0).filter(|log| !ledger.is_one_too_many(log[0].0)) {
            found.read(log, ledger, grounds);
        }
        found.known.sort_by_key(|proposal| (proposal.size, proposal.id));
        found
    }

    fn read(&mut self, log: &[(usize, u64, EntryId)], ledger: &'a Ledger, grounds: &mut Grounds) {
        let (mut allowance, mut void) = (Allowance::default(), 0);
        for (author, seq, id) in log.iter().copied() {
            let Some(Fact::Proposal(proposal)) = ledger.fact(author, seq) else { continue };
            let signed = ledger.moment(author, seq);
            match allowance.take(signed, proposal.opens, proposal.closes) {
                Ok(()) => self.know(id, (author, seq), proposal, ledger, grounds),
                Err(excess) if void < SHOWN => {
                    void += 1;
                    self.void.push(Void { id, author, proposal, excess });
                }
                Err(_) => {}
            }
        }
    }

    fn know(
        &mut self,
        id: EntryId,
        (author, seq): (usize, u64),
        proposal: &'a Proposal,
        ledger: &Ledger,
        grounds: &mut Grounds,
    ) {
        if !proposal.past.is_proper() {
            return;
        }
        match grounds.past(id, proposal, ledger) {
            Some(past) if past.count(author) == seq => {
                let (size, certificate) = (past.size(), ledger.carried(id));
                self.known.push(Known { id, author, seq, proposal, past, size, certificate });
            }
            Some(_) => {}
            None => self.waiting = true,
        }
    }
}
