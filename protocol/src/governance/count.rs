//! Counting: who voted what, and whether it is enough.

use std::collections::BTreeMap;

use super::allowance::Excess;
use super::ground::{Ground, Known};
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use crate::id::{AuthorId, OrgId};
use crate::record::charter::{Policy, Share};
use crate::record::decision::{Appointment, Choice, Gravity, Motion, Number};
use crate::text::Country;

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
    /// It could never pass, would make the network unable to decide, or appoints who may not hold the office.
    Unreachable,
    /// Its author had proposed as much as it may, or it is not open for voting as it must be.
    Beyond(Excess),
}

/// The vote of an organisation that counts, or would but for who signed it.
#[derive(Debug, Clone, Copy)]
pub(super) struct First {
    /// Of the log that holds it.
    pub(super) author: usize,
    pub(super) seq: u64,
    /// Which of the organisation's keys signed.
    serial: u32,
    key: AuthorId,
    pub(super) choice: Choice,
    pub(super) void: bool,
}

impl First {
    /// What is void is first only where nothing else is: else a thief's void vote would silence the organisation. Two
    /// keys may have one serial: then the lower key is first.
    fn place(&self) -> (bool, u32, u64, AuthorId) {
        (self.void, self.serial, self.seq, self.key)
    }
}

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
        let electorate = electorate(&known.proposal.motion, &ground.voters).count();
        let mut tally = Tally { electorate, ..Tally::default() };
        for (org, first) in self.first_votes(known, ground) {
            if first.void || !admitted(org) {
                tally.void += 1;
                continue;
            }
            match first.choice {
                Choice::For => tally.in_favour += 1,
                Choice::Against => tally.against += 1,
                Choice::Abstain => tally.abstained += 1,
            }
        }
        tally
    }

    /// The first vote of each organisation that is not void, else the first that is.
    pub(super) fn first_votes(&self, known: &Known<'_>, ground: &Ground) -> BTreeMap<OrgId, First> {
        let subject = known.proposal.motion.against();
        let may_vote = |org: &OrgId| ground.voters.contains_key(org) && Some(*org) != subject;
        let mut first: BTreeMap<OrgId, First> = BTreeMap::new();
        for (author, seq) in self.ledger.votes.get(&known.id).into_iter().flatten().copied() {
            let log = &self.ledger.logs[author];
            let Some((org, serial)) = self.ledger.acts_for(author).filter(|(org, _)| may_vote(org)) else { continue };
            let Some(choice) = self.choice(known, author, seq) else { continue };
            let void = self.voids.cover(author, seq);
            let vote = First { author, seq, serial, key: log.author, choice, void };
            let held = first.entry(org).or_insert(vote);
            if vote.place() < held.place() {
                *held = vote;
            }
        }
        first
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
        let share = share_for(motion, policy);
        share.is_exceeded(self.in_favour, self.electorate) && policy.quorum.is_reached(cast, self.electorate)
    }

    /// The same with the void votes as if they were for it: what it may have been before they became void.
    pub(super) fn before_voids(&self) -> Self {
        Self { in_favour: self.in_favour + self.void, void: 0, ..*self }
    }
}

/// More than this share of the electorate passes the motion.
pub(super) fn share_for(motion: &Motion, policy: &Policy) -> Share {
    match motion.gravity() {
        Gravity::Ordinary => policy.majority,
        Gravity::Grave => policy.strong,
    }
}

/// Those of the voters that may vote on a motion.
pub(super) fn electorate<'a>(
    motion: &Motion,
    voters: &'a BTreeMap<OrgId, Country>,
) -> impl Iterator<Item = OrgId> + use<'a> {
    let subject = motion.against();
    voters.keys().copied().filter(move |org| Some(*org) != subject)
}

/// Whether a motion could pass, and would leave the network able to decide.
pub(super) fn is_reachable(motion: &Motion, voters: &BTreeMap<OrgId, Country>) -> bool {
    let others = electorate(motion, voters).count();
    let enough_judges = motion.against().is_none() || others >= 2;
    let sound = match motion {
        Motion::Set(number) => is_usable(*number, voters),
        Motion::Appoint(appointment) => is_holdable(appointment, voters),
        _ => true,
    };
    others >= 1 && enough_judges && sound
}

/// Whether a member organisation, of the country for which it is to speak, is appointed for a term that ends.
fn is_holdable(appointment: &Appointment, voters: &BTreeMap<OrgId, Country>) -> bool {
    let holder = voters.get(&appointment.org);
    appointment.from < appointment.until && holder.is_some_and(|country| appointment.office.is_open_to(country))
}

fn is_usable(number: Number, voters: &BTreeMap<OrgId, Country>) -> bool {
    match number {
        Number::Sponsors(sponsors, countries) => {
            (1..=sponsors).contains(&countries) && usize::from(sponsors) <= voters.len()
        }
        Number::Majority(share) | Number::Strong(share) => share.can_be_exceeded(),
        Number::Quorum(share) => share.can_be_reached(),
        Number::Verification(rule) => rule.is_usable(),
    }
}
