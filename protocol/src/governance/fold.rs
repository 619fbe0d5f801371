//! The fold: from a view to what is true in it, in the order of docs/governance.md, "The state of a view".

use std::collections::{BTreeMap, BTreeSet};

use super::belonging::{Belonging, newest};
use super::count::{Counting, Outcome, Tally, is_reachable};
use super::ground::{Grounds, Known, Void};
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use super::{Decision, Member, State};
use crate::id::{AuthorId, EntryId, OrgId};
use crate::record::certificate::{Certificate, Role};
use crate::record::charter::Policy;
use crate::record::decision::{Motion, Number};
use crate::record::governance::Profile;

/// A view, the proposals of which some are known in it, and the grounds of these.
pub(super) struct Fold<'a> {
    pub(super) ledger: &'a Ledger,
    pub(super) view: &'a View,
    /// Each after those of its own past.
    pub(super) proposals: &'a [Known<'a>],
    /// Proposals that mean nothing, to be shown as such.
    pub(super) void: &'a [Void<'a>],
    pub(super) grounds: &'a Grounds,
}

/// What a fold finds, without names.
pub(super) struct Core {
    pub(super) admitted: BTreeMap<OrgId, Member>,
    pub(super) suspended: BTreeMap<OrgId, BTreeSet<EntryId>>,
    /// Who left and did not come back.
    pub(super) left: BTreeSet<OrgId>,
    /// Who is vouched for, and by too few as yet.
    pub(super) applicants: BTreeMap<OrgId, Member>,
    pub(super) replaced: BTreeMap<OrgId, OrgId>,
    pub(super) policy: Policy,
    pub(super) voids: Voids,
    pub(super) verdicts: BTreeMap<EntryId, (Tally, Outcome)>,
}

impl Core {
    /// Whether an organisation that was admitted does not belong any more.
    pub(super) fn is_out(&self, org: OrgId) -> bool {
        self.suspended.contains_key(&org) || self.left.contains(&org)
    }
}

impl<'a> Fold<'a> {
    /// Steps 1 to 6.
    pub(super) fn core(&self) -> Core {
        let known: Vec<&Known<'_>> = self.proposals.iter().filter(|known| self.knows(known)).collect();
        let mut verdicts = BTreeMap::new();
        let mut standing: Vec<&Known<'_>> = Vec::new();
        for proposal in known.iter().copied().filter(|known| known.proposal.motion.decides_itself()) {
            let verdict = self.decided_by_its_past(proposal);
            verdicts.insert(proposal.id, verdict);
            standing.extend((verdict.1 == Outcome::Passed).then_some(proposal));
        }
        let mut voids = Voids::of(self.ledger, self.view, &standing);
        let left = self.leave_takings(&standing, &mut voids);
        let policy = self.numbers(&standing);
        let mut belonging = Belonging::new(self.ledger, self.view, &voids, policy);
        self.apply_grave(&standing, &mut belonging);
        for proposal in known.into_iter().filter(|known| !known.proposal.motion.decides_itself()) {
            let verdict = self.decided_here(proposal, &voids, &belonging);
            verdicts.insert(proposal.id, verdict);
            if let (Motion::Admit { profile, .. }, Outcome::Passed) = (&proposal.proposal.motion, verdict.1) {
                admit(&mut belonging, proposal.certificate, profile);
            }
        }
        let (suspended, replaced) = (suspended(&standing), replaced(&standing));
        let (admitted, applicants) = belonging.finish();
        Core { admitted, applicants, suspended, left, replaced, policy, voids, verdicts }
    }

    /// Step 3a: who left and was not readmitted since; what its key said after is void.
    fn leave_takings(&self, standing: &[&Known<'_>], voids: &mut Voids) -> BTreeSet<OrgId> {
        let mut left = BTreeSet::new();
        let mut spans = Vec::new();
        for (author, seq, fact) in self.ledger.facts(self.view) {
            let (Fact::Leave, Some(org)) = (fact, self.ledger.owner(author)) else { continue };
            if voids.cover(author, seq) {
                continue;
            }
            let back = standing.iter().filter(|known| known.readmits(org, author, seq));
            let until = back.map(|known| known.past.count(author)).min();
            spans.push((author, seq + 1, until.unwrap_or(u64::MAX)));
            left.extend(until.is_none().then_some(org));
        }
        spans.into_iter().for_each(|(author, from, until)| voids.add(author, from, until));
        left
    }

    /// Whether a proposal and all of its past lie in the view.
    fn knows(&self, known: &Known<'_>) -> bool {
        self.view.covers(known.author, known.seq) && known.past.lies_within(self.view)
    }

    /// Step 2: by the electorate, the numbers and the void acts of its own past, with the votes in this view.
    fn decided_by_its_past(&self, known: &Known<'_>) -> (Tally, Outcome) {
        let ground = self.grounds.of(known.id);
        let counting = Counting { ledger: self.ledger, view: self.view, voids: &ground.voids };
        self.outcome(known, counting.tally(known, ground, |_| true), |_| true)
    }

    /// Step 4: with the votes that are not void here, of organisations that were admitted here.
    fn decided_here(&self, known: &Known<'_>, voids: &Voids, belonging: &Belonging) -> (Tally, Outcome) {
        let ground = self.grounds.of(known.id);
        let counting = Counting { ledger: self.ledger, view: self.view, voids };
        let admitted = |org: OrgId| belonging.admitted.contains_key(&org);
        let counts = |org: OrgId| admitted(org) && !voids.cover(known.author, known.seq);
        self.outcome(known, counting.tally(known, ground, admitted), counts)
    }

    fn outcome(&self, known: &Known<'_>, tally: Tally, counts: impl Fn(OrgId) -> bool) -> (Tally, Outcome) {
        let ground = self.grounds.of(known.id);
        let motion = &known.proposal.motion;
        let author = self.ledger.owner(known.author).filter(|org| ground.voters.contains_key(org) && counts(*org));
        let outcome = if author.is_none() {
            Outcome::NotByMember
        } else if !is_reachable(motion, &ground.voters) {
            Outcome::Unreachable
        } else if tally.passes(motion, &ground.policy) {
            Outcome::Passed
        } else if tally.before_voids().passes(motion, &ground.policy) {
            Outcome::Undone
        } else {
            Outcome::NotPassed
        };
        (tally, outcome)
    }

    /// Step 6: of two values for one number the one that knew of the other holds, else the one with the lower id.
    fn numbers(&self, standing: &[&Known<'_>]) -> Policy {
        let mut policy = self.ledger.charter().charter().policy;
        let mut set: Vec<(&Known<'_>, Number)> = Vec::new();
        for known in standing {
            if let Motion::Set(number) = known.proposal.motion {
                set.push((known, number));
            }
        }
        let mut holding: Vec<&(&Known<'_>, Number)> = set.iter().filter(|one| !is_superseded(one, &set)).collect();
        holding.sort_by_key(|(known, _)| std::cmp::Reverse(known.id));
        for (_, number) in holding {
            policy.set(*number);
        }
        policy
    }

    /// Replaced keys, and those who belonged before the numbers changed.
    fn apply_grave(&self, standing: &[&Known<'_>], belonging: &mut Belonging) {
        for known in standing {
            match &known.proposal.motion {
                Motion::ReplaceKey { profile, .. } => admit(belonging, known.certificate, profile),
                Motion::Set(Number::Sponsors(..)) => {
                    let ground = self.grounds.of(known.id);
                    ground.voters.keys().for_each(|org| belonging.keep(*org, Role::Member));
                    ground.meeting_points.iter().for_each(|org| belonging.keep(*org, Role::Bootstrap));
                }
                _ => {}
            }
        }
    }

    /// The core with the newest keys and names: what a proposal stands on that has this view as its past.
    pub(super) fn ground(&self) -> Core {
        let mut core = self.core();
        self.adopt_own_words(&mut core.admitted, &core.voids);
        core
    }

    /// What is true, with what was proposed.
    pub(super) fn state(&self) -> State {
        let mut core = self.ground();
        let (members, former) = std::mem::take(&mut core.admitted).into_iter().partition(|(org, _)| !core.is_out(*org));
        let Core { suspended, left, applicants, replaced, policy, verdicts, .. } = core;
        let decisions = self.proposals.iter().filter_map(|known| {
            let (tally, outcome) = *verdicts.get(&known.id)?;
            let proposed_by = self.ledger.owner(known.author);
            Some((known.id, Decision { proposed_by, motion: known.proposal.motion.clone(), tally, outcome }))
        });
        let decisions = decisions.chain(self.void.iter().map(|void| (void.id, self.means_nothing(void)))).collect();
        State { decisions, members, former, suspended, left, applicants, replaced, policy }
    }

    fn means_nothing(&self, void: &Void<'_>) -> Decision {
        Decision {
            proposed_by: self.ledger.owner(void.author),
            motion: void.proposal.motion.clone(),
            tally: Tally::default(),
            outcome: Outcome::Beyond(void.excess),
        }
    }

    /// Members tell their own names; a certificate that their root signed holds whoever carries it.
    fn adopt_own_words(&self, members: &mut BTreeMap<OrgId, Member>, voids: &Voids) {
        let mut names: BTreeMap<OrgId, ((u32, u64, AuthorId), &Profile)> = BTreeMap::new();
        for (author, seq, fact) in self.ledger.facts(self.view) {
            match fact {
                Fact::Certificate(certificate, _) => renew(members, certificate),
                Fact::Profile(profile) if !voids.cover(author, seq) => {
                    let log = &self.ledger.logs[author];
                    let Some((org, serial)) = self.ledger.acts_for(author) else { continue };
                    let this = ((serial, seq, log.author), profile);
                    let held = names.entry(org).or_insert(this);
                    if this.0 >= held.0 {
                        *held = this;
                    }
                }
                _ => {}
            }
        }
        for (org, (_, profile)) in names {
            if let Some(member) = members.get_mut(&org) {
                member.profile = profile.clone();
            }
        }
    }
}

fn renew(members: &mut BTreeMap<OrgId, Member>, certificate: &Certificate) {
    if let Some(member) = members.get_mut(&certificate.org)
        && member.certificate.role == certificate.role
    {
        member.certificate = newest(member.certificate, *certificate);
    }
}

fn admit(belonging: &mut Belonging, certificate: Option<Certificate>, profile: &Profile) {
    if let Some(certificate) = certificate {
        belonging.admit(certificate, profile);
    }
}

/// Step 5: suspensions that no readmission ended, and replaced keys.
fn suspended(standing: &[&Known<'_>]) -> BTreeMap<OrgId, BTreeSet<EntryId>> {
    let mut suspended: BTreeMap<OrgId, BTreeSet<EntryId>> = BTreeMap::new();
    for known in standing {
        if let Some(org) = known.proposal.motion.against()
            && !standing.iter().any(|other| other.readmits(org, known.author, known.seq))
        {
            suspended.entry(org).or_default().insert(known.id);
        }
    }
    suspended
}

/// Of two replacements of one key the one with the lower id holds.
fn replaced(standing: &[&Known<'_>]) -> BTreeMap<OrgId, OrgId> {
    let mut by_id: Vec<&&Known<'_>> = standing.iter().collect();
    by_id.sort_by_key(|known| std::cmp::Reverse(known.id));
    let replacements = by_id.into_iter().filter_map(|known| match &known.proposal.motion {
        Motion::ReplaceKey { org, .. } => Some((*org, known.certificate?.org)),
        _ => None,
    });
    replacements.collect()
}

fn is_superseded((known, number): &(&Known<'_>, Number), all: &[(&Known<'_>, Number)]) -> bool {
    let same = |other: &Number| std::mem::discriminant(other) == std::mem::discriminant(number);
    all.iter().any(|(other, value)| same(value) && other.past.covers(known.author, known.seq))
}
