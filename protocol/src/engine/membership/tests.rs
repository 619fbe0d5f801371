use proptest::prelude::*;

use super::*;
use crate::keys::SigningKey;
use crate::record::certificate::SignedCertificate;
use crate::record::charter::{Charter, Founder, Policy};
use crate::record::governance::Sponsorship;
use crate::text::Text;
use crate::time::Timestamp;

struct Org {
    root: SigningKey,
    certificate: Certificate,
    profile: Profile,
}

fn org(n: u8, country: &str) -> Org {
    let root = SigningKey::from_seed(&[n; 32]);
    let certificate = Certificate {
        org: root.org_id(),
        author: SigningKey::from_seed(&[n + 100; 32]).author_id(),
        transport: SigningKey::from_seed(&[n + 200; 32]).transport_id(),
        role: Role::Member,
        serial: 1,
        made: Timestamp(0),
    };
    let profile = Profile {
        name: Text::new(&format!("org {n}")).expect("short"),
        country: Country::new(country).expect("a code"),
        declaration: None,
    };
    Org { root, certificate, profile }
}

fn charter(founders: &[&Org], policy: Policy) -> CheckedCharter {
    let founders = founders
        .iter()
        .map(|org| Founder {
            certificate: SignedCertificate::sign(&org.certificate, &org.root),
            profile: org.profile.clone(),
        })
        .collect();
    let name = Text::new("Network").expect("short");
    let declaration = Text::new("We help").expect("short");
    let made = Timestamp(0);
    CheckedCharter::found(&Charter { name, declaration, founders, policy, made }).expect("usable")
}

fn vouch(newcomer: &Org) -> Record {
    Record::Sponsorship(Box::new(Sponsorship {
        certificate: SignedCertificate::sign(&newcomer.certificate, &newcomer.root),
        profile: newcomer.profile.clone(),
    }))
}

#[test]
fn a_newcomer_belongs_once_enough_members_from_enough_countries_vouch() {
    let (tbilisi, batumi, almaty) = (org(1, "GE"), org(2, "GE"), org(3, "KZ"));
    let berlin = org(4, "DE");
    let policy = Policy { sponsors: 2, sponsor_countries: 2 };
    let mut network = Membership::new(charter(&[&tbilisi, &batumi, &almaty], policy));
    network.apply(tbilisi.certificate.author, 1, vouch(&berlin));
    assert!(network.member(berlin.certificate.org).is_none(), "one sponsor is not two");
    network.apply(batumi.certificate.author, 1, vouch(&berlin));
    assert!(network.member(berlin.certificate.org).is_none(), "one country is not two");
    assert!(network.apply(almaty.certificate.author, 1, vouch(&berlin)));
    assert_eq!(network.member(berlin.certificate.org).map(|m| m.admitted_by.len()), Some(3));
    assert_eq!(network.by_transport(berlin.certificate.transport), Some(berlin.certificate.org));
}

#[test]
fn nobody_admits_itself_and_strangers_admit_nobody() {
    let (tbilisi, shell, other) = (org(1, "GE"), org(5, "GE"), org(6, "GE"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    network.apply(shell.certificate.author, 1, vouch(&shell));
    network.apply(shell.certificate.author, 2, vouch(&other));
    network.apply(other.certificate.author, 1, vouch(&shell));
    assert_eq!(network.members().len(), 1);
}

#[test]
fn a_forgotten_sponsorship_takes_the_newcomer_with_it() {
    let (tbilisi, almaty, berlin) = (org(1, "GE"), org(2, "KZ"), org(3, "DE"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    network.apply(tbilisi.certificate.author, 1, vouch(&almaty));
    network.apply(almaty.certificate.author, 1, vouch(&berlin));
    assert_eq!(network.members().len(), 3);
    assert!(network.forget(tbilisi.certificate.author, |seq| seq >= 1));
    assert_eq!(network.members().len(), 1, "whoever almaty vouched for goes too");
}

proptest! {
    /// Twelve organisations vouch at random; the order of arrival changes nothing.
    #[test]
    fn members_do_not_depend_on_the_order_of_arrival(
        edges in proptest::collection::vec((1u8..13, 1u8..13), 1..40),
        seed in any::<u64>(),
    ) {
        let orgs: Vec<Org> = (1..13).map(|n| org(n, ["GE", "KZ", "DE"][usize::from(n) % 3])).collect();
        let policy = Policy { sponsors: 2, sponsor_countries: 1 };
        let at = |n: u8| &orgs[usize::from(n) - 1];
        let mut shuffled: Vec<(usize, (u8, u8))> = edges.iter().copied().enumerate().collect();
        let mut one = Membership::new(charter(&[at(1), at(2), at(3)], policy));
        for (seq, (from, to)) in &shuffled {
            one.apply(at(*from).certificate.author, *seq as u64, vouch(at(*to)));
        }
        shuffled.sort_by_key(|(seq, _)| (*seq as u64).wrapping_mul(seed | 1).rotate_left(17));
        let mut other = Membership::new(charter(&[at(1), at(2), at(3)], policy));
        for (seq, (from, to)) in &shuffled {
            other.apply(at(*from).certificate.author, *seq as u64, vouch(at(*to)));
        }
        prop_assert_eq!(one.members(), other.members());
    }
}
