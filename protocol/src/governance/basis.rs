//! What a decision rests on, for people: who may vote, by which numbers, and each vote.

use std::collections::{BTreeMap, BTreeSet};

use super::count::{Counting, First, Outcome, Tally, electorate, share_for};
use super::fold::{Core, Fold};
use super::ground::{Known, Void};
use super::ledger::Fact;
use crate::id::{EntryId, OrgId};
use crate::record::charter::Share;
use crate::record::decision::{Choice, Proposal};
use crate::text::Text;
use crate::time::Timestamp;

/// What a decision rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The organisation that proposed it.
    pub proposed_by: Option<OrgId>,
    /// The proposal itself.
    pub proposal: Proposal,
    /// Who may vote.
    pub electorate: BTreeSet<OrgId>,
    /// More than this share of the electorate must be for it.
    pub share: Share,
    /// At least this share of the electorate must vote.
    pub quorum: Share,
    /// How the votes stand.
    pub tally: Tally,
    /// What came of it.
    pub outcome: Outcome,
    /// The vote of each organisation that gave one in time.
    pub ballots: BTreeMap<OrgId, Ballot>,
}

/// The vote of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// What it says.
    pub choice: Choice,
    /// Why.
    pub reason: Option<Text<2000>>,
    /// When it was signed.
    pub at: Timestamp,
    /// Whether it does not count because of the suspension, leave-taking or revocation of who signed it.
    pub void: bool,
}

impl Basis {
    /// How many votes in favour are needed.
    pub fn needed(&self) -> usize {
        let electorate = self.electorate.len();
        (0..=electorate).find(|votes| self.share.is_exceeded(*votes, electorate)).unwrap_or(electorate + 1)
    }

    /// How many must vote at all.
    pub fn quorum_needed(&self) -> usize {
        let electorate = self.electorate.len();
        (0..=electorate).find(|votes| self.quorum.is_reached(*votes, electorate)).unwrap_or(electorate + 1)
    }

    /// Whether those who have not voted yet could still make it pass.
    pub fn is_open_ended(&self) -> bool {
        let silent = self.electorate.len() - self.ballots.len();
        self.tally.in_favour + silent >= self.needed()
    }
}

impl Fold<'_> {
    /// What each decision of the view rests on.
    pub(super) fn bases(&self) -> BTreeMap<EntryId, Basis> {
        let core = self.core();
        let decided = self.proposals.iter().filter(|known| core.verdicts.contains_key(&known.id));
        let decided = decided.map(|known| (known.id, self.basis(known, &core)));
        decided.chain(self.void.iter().map(|void| (void.id, self.no_basis(void)))).collect()
    }

    /// Nobody may vote on what is void.
    fn no_basis(&self, void: &Void<'_>) -> Basis {
        let policy = &self.ledger.charter().charter().policy;
        Basis {
            proposed_by: self.ledger.owner(void.author),
            proposal: void.proposal.clone(),
            electorate: BTreeSet::new(),
            share: share_for(&void.proposal.motion, policy),
            quorum: policy.quorum,
            tally: Tally::default(),
            outcome: Outcome::Beyond(void.excess),
            ballots: BTreeMap::new(),
        }
    }

    fn basis(&self, known: &Known<'_>, core: &Core) -> Basis {
        let ground = self.grounds.of(known.id);
        let by_its_past = known.proposal.motion.decides_itself();
        let voids = if by_its_past { &ground.voids } else { &core.voids };
        let first = Counting { ledger: self.ledger, view: self.view, voids }.first_votes(known, ground);
        let counts = |org: &OrgId| by_its_past || core.admitted.contains_key(org);
        let ballots = first.into_iter().filter_map(|(org, first)| Some((org, self.ballot(first, counts(&org))?)));
        let (tally, outcome) = core.verdicts[&known.id];
        Basis {
            proposed_by: self.ledger.owner(known.author),
            proposal: known.proposal.clone(),
            electorate: electorate(&known.proposal.motion, &ground.voters).collect(),
            share: share_for(&known.proposal.motion, &ground.policy),
            quorum: ground.policy.quorum,
            tally,
            outcome,
            ballots: ballots.collect(),
        }
    }

    fn ballot(&self, first: First, counts: bool) -> Option<Ballot> {
        let Some(Fact::Vote(vote)) = self.ledger.fact(first.author, first.seq) else { return None };
        let at = self.ledger.moment(first.author, first.seq)?;
        Some(Ballot { choice: vote.choice, reason: vote.reason.clone(), at, void: first.void || !counts })
    }
}
