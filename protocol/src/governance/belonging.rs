//! Belonging: founders, those admitted by motion, and those for whom enough members vouch, until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use super::Member;
use super::ledger::{Fact, Ledger};
use super::view::View;
use super::voids::Voids;
use crate::id::OrgId;
use crate::record::certificate::{Certificate, Role};
use crate::record::charter::Policy;
use crate::record::governance::Profile;
use crate::text::Country;

/// Who was admitted so far, and what sponsorships say.
///
/// Who a candidate is follows from all sponsorships of the view, whoever signed them, so that it does not depend on
/// who was admitted first.
pub(super) struct Belonging {
    policy: Policy,
    pub(super) admitted: BTreeMap<OrgId, Member>,
    /// With all their sponsors, members or not.
    candidates: BTreeMap<(OrgId, Role), Member>,
    /// By sponsor, for whom it vouches, and for which role: a word for a meeting point is none for a member.
    vouched: BTreeMap<OrgId, Vec<(OrgId, Role)>>,
}

impl Belonging {
    /// The founders and whom they brought in, by the sponsorships of a view that are not void.
    pub(super) fn new(ledger: &Ledger, view: &View, voids: &Voids, policy: Policy) -> Self {
        let mut belonging =
            Self { policy, admitted: BTreeMap::new(), candidates: BTreeMap::new(), vouched: BTreeMap::new() };
        let mut words = Vec::new();
        for (author, seq, fact) in ledger.facts(view) {
            if let (Fact::Sponsorship(certificate, sponsorship), Some(sponsor)) = (fact, ledger.owner(author))
                && !voids.cover(author, seq)
            {
                let rank = (!ledger.proves(author, seq), sponsor, ledger.id(author, seq));
                words.push((rank, certificate, &sponsorship.profile));
            }
        }
        // The first word says who a newcomer is: one that its node signed, never the one that happened to arrive first.
        words.sort_by_key(|(rank, ..)| *rank);
        for ((_, sponsor, _), certificate, profile) in words {
            belonging.note(sponsor, certificate, profile);
        }
        for (certificate, profile) in ledger.charter().founders() {
            belonging.admit(*certificate, profile);
        }
        belonging
    }

    /// A sponsor's word; of several about one newcomer the first says who it is.
    fn note(&mut self, sponsor: OrgId, certificate: &Certificate, profile: &Profile) {
        if sponsor == certificate.org {
            return;
        }
        let candidate = self.candidates.entry((certificate.org, certificate.role)).or_insert_with(|| Member {
            certificate: *certificate,
            profile: profile.clone(),
            admitted_by: BTreeSet::new(),
        });
        candidate.certificate = newest(candidate.certificate, *certificate);
        if candidate.admitted_by.insert(sponsor) {
            self.vouched.entry(sponsor).or_default().push((certificate.org, certificate.role));
        }
    }

    /// Admits an organisation, and whoever has enough sponsors now.
    pub(super) fn admit(&mut self, certificate: Certificate, profile: &Profile) {
        let member = Member { certificate, profile: profile.clone(), admitted_by: BTreeSet::new() };
        self.enter(certificate.org, member);
    }

    /// Those who belonged in a past keep belonging although the numbers changed.
    pub(super) fn keep(&mut self, org: OrgId, role: Role) {
        if let Some(candidate) = self.candidates.get(&(org, role)) {
            self.enter(org, candidate.clone());
        }
    }

    fn enter(&mut self, org: OrgId, member: Member) {
        let mut entering = vec![(org, member)];
        while let Some((org, member)) = entering.pop() {
            if self.admitted.contains_key(&org) {
                continue;
            }
            let vouches = member.certificate.role == Role::Member;
            self.admitted.insert(org, member);
            for candidate in self.vouched.get(&org).into_iter().flatten().filter(|_| vouches) {
                if self.is_enough(&self.candidates[candidate]) {
                    entering.push((candidate.0, self.candidates[candidate].clone()));
                }
            }
        }
    }

    fn is_enough(&self, candidate: &Member) -> bool {
        let sponsors: Vec<&Country> = self.sponsors(candidate).map(|(_, sponsor)| &sponsor.profile.country).collect();
        let countries: BTreeSet<&&Country> = sponsors.iter().collect();
        sponsors.len() >= usize::from(self.policy.sponsors)
            && countries.len() >= usize::from(self.policy.sponsor_countries)
    }

    /// Those of a candidate's sponsors that belong.
    fn sponsors(&self, candidate: &Member) -> impl Iterator<Item = (OrgId, &Member)> {
        let members = candidate.admitted_by.iter().filter_map(|org| Some((*org, self.admitted.get(org)?)));
        members.filter(|(_, member)| member.certificate.role == Role::Member)
    }

    /// All that were admitted, and those that were not although a member vouches for them; each with those of its
    /// sponsors that were.
    pub(super) fn finish(self) -> (BTreeMap<OrgId, Member>, BTreeMap<OrgId, Member>) {
        let sponsors = |member: &Member| self.sponsors(member).map(|(sponsor, _)| sponsor).collect();
        let with_sponsors =
            |(org, member): (&OrgId, &Member)| (*org, Member { admitted_by: sponsors(member), ..member.clone() });
        let candidates = self.candidates.iter().rev().map(|((org, _), member)| (org, member));
        let waiting = candidates.filter(|(org, _)| !self.admitted.contains_key(*org));
        let applicants = waiting.map(with_sponsors).filter(|(_, member)| !member.admitted_by.is_empty()).collect();
        (self.admitted.iter().map(with_sponsors).collect(), applicants)
    }
}

/// Of two certificates of one organisation the higher serial holds, then the lower keys, then the one made earlier: the
/// same choice everywhere.
pub(crate) fn newest(one: Certificate, other: Certificate) -> Certificate {
    let rank = |c: &Certificate| (c.serial, std::cmp::Reverse((c.author, c.transport, c.made)));
    if rank(&other) > rank(&one) { other } else { one }
}
