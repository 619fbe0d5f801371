//! Counting: who voted what, and whether it is enough.

use std::collections::BTreeMap;

use super::ground::{Ground, Known};
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use crate::id::OrgId;
use crate::record::charter::Policy;
use crate::record::decision::{Choice, Gravity, Motion, Number};

/// How the votes on a proposal stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Organisations that may vote.
    pub electorate: usize,
    /// Votes for.
    pub in_favour: usize,
    /// Votes against.
    pub against: usize,
    /// Abstentions.
    pub abstained: usize,
    /// Votes that would count but for the suspension or revocation of who signed them.
    pub void: usize,
}

/// What came of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It passed.
    Passed,
    /// Not enough votes, so far or for good.
    NotPassed,
    /// It had enough votes, of which some are void now.
    Undone,
    /// Its author did not belong, or no longer counts.
    NotByMember,
    /// It could never pass, or would make the network unable to decide.
    Unreachable,
}

/// Which of an organisation's keys signed, and where.
type Place = (u32, u64);
/// What is said, and whether it is void.
type Vote = (Choice, bool);

/// What counts as a vote.
pub(super) struct Counting<'a> {
    pub(super) ledger: &'a Ledger,
    pub(super) view: &'a View,
    /// Acts that are void for this count.
    pub(super) voids: &'a Voids,
}

impl Counting<'_> {
    /// Counts the votes on a proposal of those in `ground` for whom `admitted` holds.
    pub(super) fn tally(&self, known: &Known<'_>, ground: &Ground, admitted: impl Fn(OrgId) -> bool) -> Tally {
        let subject = known.proposal.motion.against();
        let may_vote = |org: &OrgId| ground.voters.contains(org) && Some(*org) != subject;
        let mut tally =
            Tally { electorate: ground.voters.iter().filter(|org| may_vote(org)).count(), ..Tally::default() };
        for (org, (choice, void)) in self.first_votes(known, may_vote) {
            if void || !admitted(org) {
                tally.void += 1;
                continue;
            }
            match choice {
                Choice::For => tally.in_favour += 1,
                Choice::Against => tally.against += 1,
                Choice::Abstain => tally.abstained += 1,
            }
        }
        tally
    }

    /// The first vote of each organisation, and whether it is void.
    fn first_votes(&self, known: &Known<'_>, may_vote: impl Fn(&OrgId) -> bool) -> BTreeMap<OrgId, Vote> {
        let mut first: BTreeMap<OrgId, (Place, Vote)> = BTreeMap::new();
        for (author, seq) in self.ledger.votes.get(&known.id).into_iter().flatten().copied() {
            let Some((org, serial)) = self.ledger.logs[author].owner.filter(|(org, _)| may_vote(org)) else { continue };
            let Some(choice) = self.choice(known, author, seq) else { continue };
            let vote = ((serial, seq), (choice, self.voids.cover(author, seq)));
            let held = first.entry(org).or_insert(vote);
            if vote.0 < held.0 {
                *held = vote;
            }
        }
        first.into_iter().map(|(org, (_, vote))| (org, vote)).collect()
    }

    /// What a vote says, if it lies in the view and was signed in time.
    fn choice(&self, known: &Known<'_>, author: usize, seq: u64) -> Option<Choice> {
        let Some(Fact::Vote(vote)) = self.ledger.fact(author, seq).filter(|_| self.view.covers(author, seq)) else {
            return None;
        };
        let moment = self.ledger.moment(author, seq)?;
        (known.proposal.opens..=known.proposal.closes).contains(&moment).then_some(vote.choice)
    }
}

impl Tally {
    /// Whether it is enough, by the numbers of the proposal's ground.
    pub(super) fn passes(&self, motion: &Motion, policy: &Policy) -> bool {
        let cast = self.in_favour + self.against + self.abstained;
        let share = match motion.gravity() {
            Gravity::Ordinary => policy.majority,
            Gravity::Grave => policy.strong,
        };
        share.is_exceeded(self.in_favour, self.electorate) && policy.quorum.is_reached(cast, self.electorate)
    }

    /// The same with the void votes as if they were for it: what it may have been before they became void.
    pub(super) fn before_voids(&self) -> Self {
        Self { in_favour: self.in_favour + self.void, void: 0, ..*self }
    }
}

/// Whether a motion could pass, and would leave the network able to decide.
pub(super) fn is_reachable(motion: &Motion, ground: &Ground) -> bool {
    let others = ground.voters.iter().filter(|org| Some(**org) != motion.against()).count();
    let enough_judges = motion.against().is_none() || others >= 2;
    others >= 1 && enough_judges && !matches!(motion, Motion::Set(number) if !is_usable(*number, ground))
}

fn is_usable(number: Number, ground: &Ground) -> bool {
    match number {
        Number::Sponsors(sponsors, countries) => {
            (1..=sponsors).contains(&countries) && usize::from(sponsors) <= ground.voters.len()
        }
        Number::Majority(share) | Number::Strong(share) => share.can_be_exceeded(),
        Number::Quorum(share) => share.can_be_reached(),
        Number::Verification(rule) => rule.is_usable(),
    }
}
