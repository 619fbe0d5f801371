//! The rules of docs/governance.md once more, as plainly as they can be written: recursion, no caches, no indexes.
//!
//! Only for logs without forks, and for keys that say first whom they act for, which is what the random histories have.

use std::collections::{BTreeMap, BTreeSet};

use super::scene::{self, Said, Scene};
use crate::commit::LogClass;
use crate::id::{EntryId, OrgId};
use crate::record::Record;
use crate::record::charter::Policy;
use crate::record::decision::{Appointment, Choice, LogRef, Motion, Number, Office, Proposal};

type View = Vec<u64>;
type Known<'a> = (&'a Said, &'a Proposal, View);

pub(super) struct Naive<'a> {
    scene: &'a Scene,
    /// Of each key's log, the places of the proposals that are not too many and last long enough.
    counting: Vec<BTreeSet<u64>>,
    /// The keys that are too many.
    too_many: BTreeSet<usize>,
    /// Under which serial each key says that it acts for its organisation.
    serials: Vec<u32>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) members: BTreeSet<OrgId>,
    pub(super) policy: Policy,
    pub(super) passed: BTreeSet<EntryId>,
}

fn lies_within(small: &View, large: &View) -> bool {
    small.iter().zip(large).all(|(one, other)| one <= other)
}

/// Of one author's log, the places of the proposals that are not too many and last long enough.
fn counting(log: &[&Said]) -> BTreeSet<u64> {
    let mut counted: Vec<(&Said, &Proposal)> = Vec::new();
    for (place, said) in log.iter().enumerate() {
        let Record::Proposal(proposal) = &said.record else { continue };
        let open = counted.iter().filter(|(_, other)| other.closes >= said.moment).count();
        let this_year = counted.iter().filter(|(other, _)| said.moment.0 - other.moment.0 < 365 * 86_400_000).count();
        let lasts = proposal.closes.0 - proposal.opens.0;
        let in_time = log[..place].iter().all(|earlier| earlier.moment <= said.moment) && said.moment <= proposal.opens;
        if in_time
            && (3_600_000..=366 * 86_400_000).contains(&lasts)
            && open < 8
            && this_year < 24
            && counted.len() < 512
        {
            counted.push((said, proposal));
        }
    }
    counted.into_iter().map(|(said, _)| said.seq).collect()
}

/// Every serial under which a key was certified, wherever that was said, the founders' charter included.
fn certified(scene: &Scene, key: usize) -> Vec<u32> {
    let said = scene.said.iter().filter_map(|said| match &said.record {
        Record::Certificate(signed) => signed.verify().ok(),
        Record::Sponsorship(sponsorship) => sponsorship.certificate.verify().ok(),
        Record::Proposal(proposal) => proposal.motion.certificate().and_then(|signed| signed.verify().ok()),
        _ => None,
    });
    let all = scene.charter().founders().iter().map(|(certificate, _)| *certificate).chain(said);
    all.filter(|held| held.author == scene.author(key)).map(|held| held.serial).collect()
}

/// Whether the root of a key's organisation ever revoked it.
fn is_ended(scene: &Scene, key: usize) -> bool {
    scene.said.iter().any(|said| match &said.record {
        Record::Revocation(signed) => signed.verify().is_ok_and(|revocation| {
            revocation.author == scene.author(key) && revocation.org == scene.org(scene.whose(key))
        }),
        _ => false,
    })
}

/// Of an organisation's keys those that do not count: the first four that are not revoked do, and nothing after the 64th.
fn too_many(scene: &Scene, org: usize) -> Vec<usize> {
    let mut by_age = scene.keys_of(org);
    by_age.sort_by_key(|key| (certified(scene, *key).into_iter().min(), scene.author(*key)));
    let not_revoked: Vec<usize> = by_age.iter().copied().filter(|key| !is_ended(scene, *key)).collect();
    by_age.drain(..64.min(by_age.len()));
    by_age.into_iter().chain(not_revoked.into_iter().skip(4)).collect()
}

impl<'a> Naive<'a> {
    pub(super) fn new(scene: &'a Scene) -> Self {
        let log = |n: usize| scene.said.iter().filter(|said| said.by == n).collect::<Vec<_>>();
        let serial = |key: usize| match &log(key)[0].record {
            Record::Certificate(signed) => signed.verify().expect("a scene signs well").serial,
            other => panic!("a key of a scene says first whom it acts for, and not {other:?}"),
        };
        Self {
            scene,
            counting: (0..scene.keys()).map(|n| counting(&log(n))).collect(),
            too_many: (0..scene.orgs()).flat_map(|org| too_many(scene, org)).collect(),
            serials: (0..scene.keys()).map(serial).collect(),
        }
    }

    pub(super) fn whole(&self) -> View {
        (0..self.scene.keys()).map(|n| self.scene.len(n)).collect()
    }

    /// The organisation for which a key speaks.
    fn org_of(&self, key: usize) -> OrgId {
        self.scene.org(self.scene.whose(key))
    }

    fn past(&self, proposal: &Proposal) -> View {
        let count = |n: usize| {
            let name: LogRef = self.scene.author(n).into();
            proposal.past.0.iter().find(|(log, _)| *log == name).map_or(0, |(_, count)| *count)
        };
        (0..self.scene.keys()).map(count).collect()
    }

    fn in_view<'b>(&'b self, view: &'b View) -> impl Iterator<Item = &'b Said> {
        self.scene.said.iter().filter(|said| said.seq < view[said.by])
    }

    /// What keys that count say in a view.
    fn counting_in_view<'b>(&'b self, view: &'b View) -> impl Iterator<Item = &'b Said> {
        self.in_view(view).filter(|said| !self.too_many.contains(&said.by))
    }

    /// Proposals that are known in a view, smallest past first.
    fn known<'b>(&'b self, view: &'b View) -> Vec<Known<'b>> {
        let mut known: Vec<Known<'b>> = Vec::new();
        for said in self.counting_in_view(view) {
            if let Record::Proposal(proposal) = &said.record {
                let past = self.past(proposal);
                let counts = self.counting[said.by].contains(&said.seq);
                if counts && lies_within(&past, view) && past[said.by] == said.seq {
                    known.push((said, proposal, past));
                }
            }
        }
        known.sort_by_key(|(said, _, past)| (past.iter().sum::<u64>(), said.id));
        known
    }

    fn in_time(&self, vote: &Said, proposal: &Proposal) -> bool {
        let mut earlier = self.scene.said.iter().filter(|said| said.by == vote.by && said.seq < vote.seq);
        earlier.all(|said| said.moment <= vote.moment)
            && proposal.opens <= vote.moment
            && vote.moment <= proposal.closes
    }

    fn is_sound(&self, motion: &Motion, members: &BTreeSet<OrgId>) -> bool {
        match motion {
            Motion::Appoint(Appointment {
                office: Office::CountryRepresentative(country), org, from, until, ..
            }) => members.contains(org) && country == &scene::country(self.number(*org)) && from < until,
            Motion::Set(Number::Sponsors(s, c)) => *c >= 1 && c <= s && usize::from(*s) <= members.len(),
            Motion::Set(Number::Majority(share) | Number::Strong(share)) => share.0 < share.1,
            Motion::Set(Number::Quorum(share)) => share.0 <= share.1 && share.1 > 0,
            Motion::Set(Number::Verification(rule)) => rule.is_usable(),
            _ => true,
        }
    }

    /// Whether a proposal passes with the votes of a view for which `counts` holds.
    fn passes(&self, (said, proposal, past): &Known<'_>, view: &View, counts: impl Fn(&Said) -> bool) -> bool {
        let ground = self.state(past);
        let subject = proposal.motion.against();
        let electorate: BTreeSet<OrgId> = ground.members.iter().copied().filter(|org| Some(*org) != subject).collect();
        let judges = if subject.is_some() { 2 } else { 1 };
        let proper = ground.members.contains(&self.org_of(said.by))
            && electorate.len() >= judges
            && self.is_sound(&proposal.motion, &ground.members);
        let mut votes: BTreeMap<OrgId, Vec<(&Said, Choice)>> = BTreeMap::new();
        for vote in self.counting_in_view(view) {
            if let Record::Vote(content) = &vote.record
                && content.proposal == said.id
                && electorate.contains(&self.org_of(vote.by))
                && self.in_time(vote, proposal)
            {
                votes.entry(self.org_of(vote.by)).or_default().push((vote, content.choice));
            }
        }
        let age = |vote: &Said| (self.serials[vote.by], vote.seq, self.scene.author(vote.by));
        let first = votes
            .into_values()
            .filter_map(|votes| votes.into_iter().filter(|(vote, _)| counts(vote)).min_by_key(|(vote, _)| age(vote)));
        let cast: Vec<Choice> = first.map(|(_, choice)| choice).collect();
        let in_favour = cast.iter().filter(|choice| **choice == Choice::For).count();
        let grave = proposal.motion.decides_itself();
        let (share, quorum) = (if grave { ground.policy.strong } else { ground.policy.majority }, ground.policy.quorum);
        proper
            && in_favour * usize::from(share.1) > electorate.len() * usize::from(share.0)
            && cast.len() * usize::from(quorum.1) >= electorate.len() * usize::from(quorum.0)
    }

    /// Grave motions that stand in a view.
    fn grave<'b>(&'b self, view: &'b View) -> Vec<Known<'b>> {
        let mut known = self.known(view);
        known.retain(|this| this.1.motion.decides_itself());
        known.retain(|this| {
            let before = self.grave(&this.2);
            let gone = |vote: &Said| self.is_after_leaving(vote.by, vote.seq, &before, &this.2);
            self.passes(this, view, |vote| !self.is_void(vote.by, vote.seq, &before, &this.2) && !gone(vote))
        });
        known
    }

    fn is_revoked(&self, by: usize, seq: u64, view: &View) -> bool {
        self.in_view(view).any(|said| match &said.record {
            Record::Revocation(signed) => signed.verify().is_ok_and(|revocation| {
                (revocation.author, revocation.org) == (self.scene.author(by), self.org_of(by))
                    && seq >= revocation.counted(LogClass::Governance)
            }),
            _ => false,
        })
    }

    fn is_void(&self, by: usize, seq: u64, standing: &[Known<'_>], view: &View) -> bool {
        let against = |(said, proposal, past): &Known<'_>| {
            let lifts = standing.iter().filter(|lift| self.lifts(lift, said, by)).map(|(_, _, later)| later[by]);
            let until = lifts.min().unwrap_or(u64::MAX);
            proposal.motion.against() == Some(self.org_of(by)) && seq >= past[by] && seq < until
        };
        self.is_revoked(by, seq, view) || standing.iter().any(against)
    }

    /// Where an organisation said that it leaves, and from where on it counts again if it was readmitted since.
    fn left<'b>(
        &'b self,
        by: usize,
        standing: &'b [Known<'b>],
        view: &'b View,
    ) -> impl Iterator<Item = (u64, Option<u64>)> + 'b {
        let leaves = move |said: &&Said| {
            said.by == by && matches!(said.record, Record::Leave(_)) && !self.is_void(by, said.seq, standing, view)
        };
        self.counting_in_view(view).filter(leaves).map(move |said| {
            let lifts = standing.iter().filter(|lift| self.lifts(lift, said, by));
            (said.seq, lifts.map(|(_, _, later)| later[by]).min())
        })
    }

    fn is_after_leaving(&self, by: usize, seq: u64, standing: &[Known<'_>], view: &View) -> bool {
        self.left(by, standing, view).any(|(from, until)| seq > from && until.is_none_or(|until| seq < until))
    }

    fn lifts(&self, (_, proposal, later): &Known<'_>, suspension: &Said, by: usize) -> bool {
        matches!(proposal.motion, Motion::Readmit { org } if org == self.org_of(by))
            && suspension.seq < later[suspension.by]
    }

    pub(super) fn state(&self, view: &View) -> Found {
        let grave = self.grave(view);
        let void =
            |by: usize, seq: u64| self.is_void(by, seq, &grave, view) || self.is_after_leaving(by, seq, &grave, view);
        let policy = self.policy(&grave);
        let founders = self.scene.charter().founders().iter();
        let mut admitted: BTreeSet<usize> = founders.map(|(certificate, _)| self.number(certificate.org)).collect();
        for (_, proposal, past) in &grave {
            if let Motion::ReplaceKey { certificate, .. } = &proposal.motion {
                admitted.insert(self.number(certificate.verify().expect("a scene signs well").org));
            }
            if let Motion::Set(Number::Sponsors(..)) = &proposal.motion {
                let before = self.state(past).members.into_iter().map(|org| self.number(org));
                admitted.extend(before.filter(|n| !self.sponsors(*n, view, &void).is_empty()));
            }
        }
        self.by_sponsors(&mut admitted, view, policy, &void);
        let mut passed: BTreeSet<EntryId> = grave.iter().map(|(said, _, _)| said.id).collect();
        for this in self.known(view).iter().filter(|this| !this.1.motion.decides_itself()) {
            let (said, proposal, _) = this;
            let counts = |vote: &Said| !void(vote.by, vote.seq) && admitted.contains(&self.scene.whose(vote.by));
            if counts(said) && self.passes(this, view, counts) {
                passed.insert(said.id);
                if let Motion::Admit { certificate, .. } = &proposal.motion {
                    admitted.insert(self.number(certificate.verify().expect("a scene signs well").org));
                    self.by_sponsors(&mut admitted, view, policy, &void);
                }
            }
        }
        let suspended = |n: &usize| {
            let against = |(_, proposal, _): &&Known<'_>| proposal.motion.against() == Some(self.scene.org(*n));
            grave.iter().filter(against).any(|(said, _, _)| !grave.iter().any(|lift| self.lifts(lift, said, *n)))
        };
        let leaves = |key: usize| self.left(key, &grave, view).any(|(_, until)| until.is_none());
        let left = |n: &usize| self.scene.keys_of(*n).into_iter().any(leaves);
        let members = admitted.iter().filter(|n| !suspended(n) && !left(n)).map(|n| self.scene.org(*n)).collect();
        Found { members, policy, passed }
    }

    fn policy(&self, grave: &[Known<'_>]) -> Policy {
        let mut policy = self.scene.charter().charter().policy;
        let mut order: Vec<&Known<'_>> = grave.iter().collect();
        order.sort_by_key(|(said, _, _)| std::cmp::Reverse(said.id));
        for (said, proposal, _) in order {
            let Motion::Set(number) = proposal.motion else { continue };
            let kind = std::mem::discriminant(&number);
            let newer = grave.iter().any(|(_, other, later)| {
                matches!(other.motion, Motion::Set(value) if std::mem::discriminant(&value) == kind)
                    && said.seq < later[said.by]
            });
            if !newer {
                policy.set(number);
            }
        }
        policy
    }

    fn number(&self, org: OrgId) -> usize {
        (0..self.scene.orgs()).find(|n| self.scene.org(*n) == org).expect("an organisation of the scene")
    }

    fn sponsors(&self, newcomer: usize, view: &View, void: &impl Fn(usize, u64) -> bool) -> BTreeSet<usize> {
        let org = self.scene.org(newcomer);
        let vouches = |said: &&Said| match &said.record {
            Record::Sponsorship(sponsorship) => {
                let certificate = sponsorship.certificate.verify().expect("a scene signs well");
                certificate.org == org && self.scene.whose(said.by) != newcomer && !void(said.by, said.seq)
            }
            _ => false,
        };
        self.counting_in_view(view).filter(vouches).map(|said| self.scene.whose(said.by)).collect()
    }

    fn by_sponsors(
        &self,
        admitted: &mut BTreeSet<usize>,
        view: &View,
        policy: Policy,
        void: &impl Fn(usize, u64) -> bool,
    ) {
        loop {
            let before = admitted.len();
            for n in 0..self.scene.orgs() {
                let sponsors = self.sponsors(n, view, void);
                let belonging: Vec<usize> = sponsors.into_iter().filter(|by| admitted.contains(by)).collect();
                let countries: BTreeSet<usize> = belonging.iter().map(|by| by % 4).collect();
                if belonging.len() >= usize::from(policy.sponsors)
                    && countries.len() >= usize::from(policy.sponsor_countries)
                {
                    admitted.insert(n);
                }
            }
            if admitted.len() == before {
                return;
            }
        }
    }
}
