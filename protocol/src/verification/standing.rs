//! Whose word counts: who belongs, which keys were revoked from where on, and who came in through whom.
//!
//! An organisation that came in through one other alone is of that one's *voice*: whoever can bring in as many
//! organisations as it likes must not confirm itself through them. Where one founder began the network alone,
//! everybody came in through it; there the question is asked of those whom the founder brought in itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::governance::State;
use crate::id::{AuthorId, OrgId};
use crate::record::certificate::{Certificate, Role};
use crate::record::governance::Profile;

/// Of one organisation: whether it belongs, and of whose voice it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Standing {
    belongs: bool,
    voice: OrgId,
}

/// Who speaks in an attestations log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speaker {
    /// The organisation.
    pub org: OrgId,
    /// Whether it is a member now.
    pub belongs: bool,
    /// Through whom alone it came in; itself, if there is no such organisation.
    pub voice: OrgId,
    /// How many entries of the log count: those beyond were signed with a revoked key.
    pub counted: u64,
}

impl Speaker {
    /// Which entries of a log count otherwise than before: from the first number on, below the second. A revocation
    /// leaves what was said before its end as it was, which is nearly all, and that need not be judged again.
    pub(super) fn counts_otherwise(before: Option<Self>, now: Option<Self>) -> (u64, u64) {
        match (before, now) {
            (Some(before), Some(now)) if Self { counted: before.counted, ..now } == before => {
                (before.counted.min(now.counted), before.counted.max(now.counted))
            }
            (None, None) => (0, 0),
            _ => (0, u64::MAX),
        }
    }
}

/// Whose word counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings {
    orgs: BTreeMap<OrgId, Standing>,
    authors: BTreeMap<AuthorId, (OrgId, u64)>,
    /// By whom each was vouched for, and who founded: voices follow from these alone.
    sponsors: BTreeMap<OrgId, BTreeSet<OrgId>>,
    founders: BTreeSet<OrgId>,
}

impl Standings {
    /// By what was decided, the organisation of each key, and how many entries of the attestations logs of revoked keys
    /// count.
    pub fn of(
        state: &State,
        founders: &[(Certificate, Profile)],
        authors: impl IntoIterator<Item = (AuthorId, OrgId)>,
        revoked: &BTreeMap<AuthorId, u64>,
        before: &Self,
    ) -> Self {
        let all = state.members.iter().map(|member| (member, true));
        let all = all.chain(state.former.iter().map(|member| (member, false)));
        let organisations = all.filter(|((_, member), _)| member.certificate.role == Role::Member);
        let came_by = organisations.map(|((org, member), belongs)| (*org, (belongs, member.admitted_by.clone())));
        let authors = authors.into_iter();
        let authors = authors.map(|(author, org)| (author, org, revoked.get(&author).copied().unwrap_or(u64::MAX)));
        let founders = founders.iter().map(|(certificate, _)| certificate.org).collect();
        Self::after(before, came_by.collect(), &founders, authors)
    }

    /// By who belongs and was vouched for by whom, and by keys with how many entries of theirs count.
    pub fn by(
        came_by: BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>,
        founders: &BTreeSet<OrgId>,
        authors: impl IntoIterator<Item = (AuthorId, OrgId, u64)>,
    ) -> Self {
        Self::after(&Self::default(), came_by, founders, authors)
    }

    /// The same, knowing how it was before: voices take a walk for each sponsor, and most of what is decided, revocations
    /// among it, leaves them as they were.
    fn after(
        before: &Self,
        came_by: BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>,
        founders: &BTreeSet<OrgId>,
        authors: impl IntoIterator<Item = (AuthorId, OrgId, u64)>,
    ) -> Self {
        let sponsors: BTreeMap<OrgId, BTreeSet<OrgId>> =
            came_by.iter().map(|(org, (_, sponsors))| (*org, sponsors.clone())).collect();
        let voices = if (&before.sponsors, &before.founders) == (&sponsors, founders) {
            before.orgs.iter().map(|(org, standing)| (*org, standing.voice)).collect()
        } else {
            Ways::of(&came_by, founders).voices()
        };
        let standing = |(org, (belongs, _)): (&OrgId, &(bool, _))| {
            let voice = voices.get(org).copied().unwrap_or(*org);
            (*org, Standing { belongs: *belongs, voice })
        };
        let orgs = came_by.iter().map(standing).collect();
        let authors = authors.into_iter().map(|(author, org, counted)| (author, (org, counted))).collect();
        Self { orgs, authors, sponsors, founders: founders.clone() }
    }

    /// Who speaks by that key; none if nobody whom the network knows.
    pub fn speaker(&self, author: AuthorId) -> Option<Speaker> {
        let (org, counted) = *self.authors.get(&author)?;
        let Standing { belongs, voice } = *self.orgs.get(&org)?;
        Some(Speaker { org, belongs, voice, counted })
    }

    /// Of whose voice an organisation is.
    pub fn voice(&self, org: OrgId) -> OrgId {
        self.orgs.get(&org).map_or(org, |standing| standing.voice)
    }

    /// Organisations of which something differs from `other`.
    pub(super) fn changed(&self, other: &Self) -> BTreeSet<OrgId> {
        let differs = |org: &&OrgId| self.orgs.get(org) != other.orgs.get(org);
        self.orgs.keys().chain(other.orgs.keys()).filter(differs).copied().collect()
    }
}

/// Who vouched for whom.
struct Ways<'a> {
    came_by: &'a BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>,
    vouched: BTreeMap<OrgId, Vec<OrgId>>,
    /// From whom all ways lead.
    roots: Vec<OrgId>,
}

impl<'a> Ways<'a> {
    fn of(came_by: &'a BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>, founders: &BTreeSet<OrgId>) -> Self {
        let mut vouched: BTreeMap<OrgId, Vec<OrgId>> = BTreeMap::new();
        for (org, (_, sponsors)) in came_by {
            sponsors.iter().for_each(|sponsor| vouched.entry(*sponsor).or_default().push(*org));
        }
        let known = |sponsors: &BTreeSet<OrgId>| sponsors.iter().any(|sponsor| came_by.contains_key(sponsor));
        let mut roots: Vec<OrgId> =
            came_by.iter().filter(|(_, (_, sponsors))| !known(sponsors)).map(|(org, _)| *org).collect();
        // Whom a vote admitted, or a new root key, is a root too: founders alone tell whether one began everything.
        if let Some(only) = founders.first().filter(|_| founders.len() == 1) {
            roots.extend(vouched.remove(only).unwrap_or_default());
        }
        Self { came_by, vouched, roots }
    }

    /// For each organisation that came in through one other alone, the first such on its way.
    fn voices(&self) -> BTreeMap<OrgId, OrgId> {
        let sponsors: Vec<OrgId> = self.vouched.keys().copied().collect();
        let cut_off = |sponsor: &OrgId| (*sponsor, self.cut_off_without(*sponsor));
        let depending: BTreeMap<OrgId, BTreeSet<OrgId>> = sponsors.iter().map(cut_off).collect();
        let depends = |org: &OrgId| depending.values().any(|cut| cut.contains(org));
        let firsts = depending.iter().filter(|(sponsor, _)| !depends(sponsor));
        firsts.flat_map(|(sponsor, cut)| cut.iter().map(|org| (*org, *sponsor))).collect()
    }

    /// Who could not have come in without `sponsor`.
    fn cut_off_without(&self, sponsor: OrgId) -> BTreeSet<OrgId> {
        let mut reached: BTreeSet<OrgId> = BTreeSet::from([sponsor]);
        let mut open: Vec<OrgId> = self.roots.iter().copied().filter(|root| *root != sponsor).collect();
        while let Some(org) = open.pop() {
            if reached.insert(org) {
                open.extend(self.vouched.get(&org).into_iter().flatten());
            }
        }
        self.came_by.keys().filter(|org| !reached.contains(org)).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn org(n: u8) -> OrgId {
        OrgId([n; 32])
    }

    /// The founders, and each organisation with who vouched for it; the voice of each.
    fn voices(founders: &[u8], came_by: &[(u8, &[u8])]) -> Vec<(u8, u8)> {
        let by = |(who, sponsors): &(u8, &[u8])| (org(*who), (true, sponsors.iter().map(|n| org(*n)).collect()));
        let standings =
            Standings::by(came_by.iter().map(by).collect(), &founders.iter().map(|n| org(*n)).collect(), []);
        came_by.iter().map(|(who, _)| (*who, standings.voice(org(*who)).0[0])).collect()
    }

    #[test]
    fn founders_and_those_of_several_sponsors_speak_for_themselves() {
        assert_eq!(voices(&[1, 2], &[(1, &[]), (2, &[]), (3, &[1, 2])]), [(1, 1), (2, 2), (3, 3)]);
    }

    #[test]
    fn a_shell_and_the_shells_of_a_shell_have_the_voice_of_their_maker() {
        let found = voices(&[1, 2], &[(1, &[]), (2, &[]), (3, &[1]), (4, &[3]), (5, &[1, 3]), (6, &[4, 2])]);
        assert_eq!(found, [(1, 1), (2, 2), (3, 1), (4, 1), (5, 1), (6, 6)]);
    }

    #[test]
    fn shells_that_vouch_for_each_other_gain_nothing() {
        assert_eq!(
            voices(&[1, 2], &[(1, &[]), (2, &[]), (3, &[1, 4]), (4, &[1, 3])]),
            [(1, 1), (2, 2), (3, 1), (4, 1)]
        );
    }

    #[test]
    fn in_a_network_of_one_founder_those_it_brought_in_speak_for_themselves() {
        assert_eq!(voices(&[1], &[(1, &[]), (2, &[1]), (3, &[1]), (4, &[3])]), [(1, 1), (2, 2), (3, 3), (4, 3)]);
    }

    #[test]
    fn voices_follow_who_vouched_and_not_what_was_known_before() {
        let by = |sponsors: &[u8]| -> BTreeMap<OrgId, (bool, BTreeSet<OrgId>)> {
            let came: [(u8, &[u8]); 3] = [(1, &[]), (2, &[]), (3, sponsors)];
            came.into_iter().map(|(n, by)| (org(n), (true, by.iter().map(|n| org(*n)).collect()))).collect()
        };
        let founders = BTreeSet::from([org(1), org(2)]);
        let alone = Standings::by(by(&[1]), &founders, []);
        assert_eq!(alone.voice(org(3)), org(1));
        assert_eq!(Standings::after(&alone, by(&[1]), &founders, []), alone, "nothing changed");
        assert_eq!(Standings::after(&alone, by(&[1, 2]), &founders, []).voice(org(3)), org(3), "another vouches too");
        let one = BTreeSet::from([org(1)]);
        assert_eq!(Standings::after(&alone, by(&[1]), &one, []), Standings::by(by(&[1]), &one, []));
    }

    #[test]
    fn whom_a_vote_admitted_changes_nothing_of_that() {
        let found = voices(&[1], &[(1, &[]), (2, &[1]), (3, &[1]), (4, &[]), (5, &[4])]);
        assert_eq!(found, [(1, 1), (2, 2), (3, 3), (4, 4), (5, 4)]);
    }
}
