//! Who belongs to the network: a pure fold of the charter and the governance records of members.
//!
//! The result depends on the *set* of records, never on the order in which they arrived: an organisation belongs if
//! it founded the network, or if enough members that belong vouch for it (the least fixed point). It never looks at
//! a clock, and it never decides about signatures: it is given authentic records only.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{AuthorId, OrgId, TransportId};
use crate::keys::VerifyKey;
use crate::record::Record;
use crate::record::certificate::{Certificate, Role};
use crate::record::charter::CheckedCharter;
use crate::record::governance::{Contact, Profile};
use crate::text::Country;

/// An organisation that belongs, or a meeting point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its current keys.
    pub certificate: Certificate,
    /// Who it is.
    pub profile: Profile,
    /// The members that vouched for it; empty for founders.
    pub admitted_by: BTreeSet<OrgId>,
}

/// What an author's governance log said, by sequence number.
type Said = BTreeMap<u64, Fact>;

#[derive(Debug, Clone)]
enum Fact {
    Certificate(Certificate),
    Profile(Profile),
    Sponsorship(Certificate, Profile),
}

/// The members of the network and their keys.
#[derive(Debug)]
pub struct Membership {
    charter: CheckedCharter,
    said: BTreeMap<AuthorId, Said>,
    contacts: BTreeMap<AuthorId, (u64, Contact)>,
    members: BTreeMap<OrgId, Member>,
    authors: BTreeMap<AuthorId, (OrgId, VerifyKey)>,
    transports: BTreeMap<TransportId, OrgId>,
}

impl Membership {
    /// The founders of `charter`.
    pub fn new(charter: CheckedCharter) -> Self {
        let mut membership = Self {
            charter,
            said: BTreeMap::new(),
            contacts: BTreeMap::new(),
            members: BTreeMap::new(),
            authors: BTreeMap::new(),
            transports: BTreeMap::new(),
        };
        membership.fold();
        membership
    }

    /// The network's genesis.
    pub fn charter(&self) -> &CheckedCharter {
        &self.charter
    }

    /// Takes in an authentic governance record; whether the members or their keys changed.
    pub fn apply(&mut self, author: AuthorId, seq: u64, record: Record) -> bool {
        let fact = match record {
            Record::Contact(contact) => return self.apply_contact(author, seq, contact),
            Record::Certificate(signed) => signed.verify().ok().map(Fact::Certificate),
            Record::Organisation(profile) => Some(Fact::Profile(profile)),
            Record::Sponsorship(sponsorship) => {
                sponsorship.certificate.verify().ok().map(|cert| Fact::Sponsorship(cert, sponsorship.profile))
            }
            Record::Service(_) | Record::EpochPrekey(_) | Record::Erase(_) => None,
        };
        let Some(fact) = fact else { return false };
        self.said.entry(author).or_default().insert(seq, fact);
        self.fold()
    }

    fn apply_contact(&mut self, author: AuthorId, seq: u64, contact: Contact) -> bool {
        let newer = self.contacts.get(&author).is_none_or(|(held, _)| *held < seq);
        if newer {
            self.contacts.insert(author, (seq, contact));
        }
        newer
    }

    /// Forgets what an author's governance log said from `seq` on: the log forked there, or a body was erased.
    pub fn forget(&mut self, author: AuthorId, seqs: impl Fn(u64) -> bool) -> bool {
        if let Some(said) = self.said.get_mut(&author) {
            said.retain(|seq, _| !seqs(*seq));
        }
        if self.contacts.get(&author).is_some_and(|(seq, _)| seqs(*seq)) {
            self.contacts.remove(&author);
        }
        self.fold()
    }

    /// All that belong, by organisation.
    pub fn members(&self) -> &BTreeMap<OrgId, Member> {
        &self.members
    }

    /// One of them.
    pub fn member(&self, org: OrgId) -> Option<&Member> {
        self.members.get(&org)
    }

    /// The organisation that an author acts for, with the author's enrolled key.
    pub fn author(&self, author: AuthorId) -> Option<(OrgId, &VerifyKey)> {
        self.authors.get(&author).map(|(org, key)| (*org, key))
    }

    /// All authors whose logs are of interest.
    pub fn authors(&self) -> impl Iterator<Item = (AuthorId, OrgId)> {
        self.authors.iter().map(|(author, (org, _))| (*author, *org))
    }

    /// The organisation of a node on the wire.
    pub fn by_transport(&self, transport: TransportId) -> Option<OrgId> {
        self.transports.get(&transport).copied()
    }

    /// The newest addresses of a member's node.
    pub fn contact(&self, org: OrgId) -> Option<&Contact> {
        let author = self.members.get(&org)?.certificate.author;
        self.contacts.get(&author).map(|(_, contact)| contact)
    }

    /// Computes members anew until nothing changes; whether the result differs from before.
    fn fold(&mut self) -> bool {
        let mut members = self.founders();
        while self.admit(&mut members) {}
        self.adopt_own_words(&mut members);
        if members == self.members {
            return false;
        }
        self.index(&members);
        self.members = members;
        true
    }

    fn founders(&self) -> BTreeMap<OrgId, Member> {
        let member = |(certificate, profile): &(Certificate, Profile)| Member {
            certificate: *certificate,
            profile: profile.clone(),
            admitted_by: BTreeSet::new(),
        };
        self.charter.founders().iter().map(|founder| (founder.0.org, member(founder))).collect()
    }

    /// One round: admits everybody for whom enough of `members` vouch. Whether anybody was new.
    fn admit(&self, members: &mut BTreeMap<OrgId, Member>) -> bool {
        let mut sponsored: BTreeMap<OrgId, Member> = BTreeMap::new();
        let mut countries: BTreeMap<OrgId, BTreeSet<Country>> = BTreeMap::new();
        for (sponsor, certificate, profile) in self.sponsorships(members) {
            let candidate = sponsored.entry(certificate.org).or_insert_with(|| Member {
                certificate: *certificate,
                profile: profile.clone(),
                admitted_by: BTreeSet::new(),
            });
            candidate.certificate = newest(candidate.certificate, *certificate);
            candidate.admitted_by.insert(sponsor);
            let country = members[&sponsor].profile.country.clone();
            countries.entry(certificate.org).or_default().insert(country);
        }
        let policy = self.charter.charter().policy;
        let before = members.len();
        for (org, candidate) in sponsored {
            let enough = candidate.admitted_by.len() >= usize::from(policy.sponsors)
                && countries[&org].len() >= usize::from(policy.sponsor_countries);
            if !enough {
                continue;
            }
            let held = members.entry(org).or_insert_with(|| candidate.clone());
            if !held.admitted_by.is_empty() {
                *held = Member { certificate: newest(held.certificate, candidate.certificate), ..candidate };
            }
        }
        members.len() > before
    }

    /// What members (not meeting points) vouch for.
    fn sponsorships<'a>(
        &'a self,
        members: &BTreeMap<OrgId, Member>,
    ) -> impl Iterator<Item = (OrgId, &'a Certificate, &'a Profile)> {
        let sponsors: Vec<(OrgId, AuthorId)> = members
            .iter()
            .filter(|(_, member)| member.certificate.role == Role::Member)
            .map(|(org, member)| (*org, member.certificate.author))
            .collect();
        sponsors.into_iter().flat_map(|(org, author)| {
            self.said.get(&author).into_iter().flat_map(Said::values).filter_map(move |fact| match fact {
                Fact::Sponsorship(certificate, profile) if certificate.org != org => Some((org, certificate, profile)),
                _ => None,
            })
        })
    }

    /// A member's own log may renew its certificate and tell its own name.
    fn adopt_own_words(&self, members: &mut BTreeMap<OrgId, Member>) {
        for (org, member) in members.iter_mut() {
            let said = self.said.get(&member.certificate.author);
            for fact in said.into_iter().flat_map(Said::values) {
                match fact {
                    Fact::Certificate(own) if own.org == *org && own.role == member.certificate.role => {
                        member.certificate = newest(member.certificate, *own);
                    }
                    Fact::Profile(profile) => member.profile = profile.clone(),
                    Fact::Certificate(_) | Fact::Sponsorship(..) => {}
                }
            }
        }
    }

    fn index(&mut self, members: &BTreeMap<OrgId, Member>) {
        self.transports = members.iter().map(|(org, member)| (member.certificate.transport, *org)).collect();
        let known = std::mem::take(&mut self.authors);
        for (org, member) in members {
            let author = member.certificate.author;
            let key = known.get(&author).map(|(_, key)| *key).or_else(|| VerifyKey::try_from(author).ok());
            if let Some(key) = key {
                self.authors.insert(author, (*org, key));
            }
        }
    }
}

/// Of two certificates of one organisation the higher serial holds, then the lower keys: the same choice everywhere.
fn newest(one: Certificate, other: Certificate) -> Certificate {
    let rank = |c: &Certificate| (c.serial, std::cmp::Reverse((c.author, c.transport)));
    if rank(&other) > rank(&one) { other } else { one }
}

#[cfg(test)]
mod tests;
