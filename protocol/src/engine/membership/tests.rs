use super::*;
use crate::commit::LogId;
use crate::id::NetworkId;
use crate::keys::SigningKey;
use crate::record::certificate::{Certificate, SignedCertificate};
use crate::record::charter::{Charter, Founder, Policy};
use crate::record::decision::{Choice, LogRef, MAX_PAST, Motion, Past, Proposal, Vote};
use crate::record::governance::{Profile, Sponsorship};
use crate::record::possession::TransportProof;
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::sample::{self, SampleOrg};
use crate::text::Text;

struct Org {
    keys: SampleOrg,
    certificate: Certificate,
    profile: Profile,
}

fn org(n: u8, country: &str) -> Org {
    let keys = sample::org(n);
    Org { certificate: keys.certificate, profile: sample::profile(&format!("org {n}"), country), keys }
}

impl Org {
    fn signed(&self) -> SignedCertificate {
        SignedCertificate::sign(&self.certificate, &self.keys.root)
    }
}

fn charter(founders: &[&Org], policy: Policy) -> CheckedCharter {
    let founders =
        founders.iter().map(|org| Founder { certificate: org.signed(), profile: org.profile.clone() }).collect();
    let name = Text::new("Network").expect("short");
    let declaration = Text::new("We help").expect("short");
    let made = Timestamp(0);
    CheckedCharter::found(&Charter { name, declaration, founders, policy, made }).expect("usable")
}

fn vouch(newcomer: &Org) -> Record {
    let (certificate, profile) = (newcomer.signed(), newcomer.profile.clone());
    Record::Sponsorship(Box::new(Sponsorship { certificate, profile, proof: None }))
}

/// The same, with the word of the newcomer's transport key.
fn vouch_proven(network: NetworkId, newcomer: &Org) -> Record {
    let (certificate, profile) = (newcomer.signed(), newcomer.profile.clone());
    let proof = Some(TransportProof::sign(network, &certificate, &profile, &newcomer.keys.transport));
    Record::Sponsorship(Box::new(Sponsorship { certificate, profile, proof }))
}

/// `org` says `record` next.
fn say(network: &mut Membership, org: &Org, seq: u64, record: Record) -> bool {
    let author = org.certificate.author;
    network.hear(author, seq, Timestamp(0));
    let mut id = [0; 32];
    id[..8].copy_from_slice(&seq.to_be_bytes());
    id[8..].copy_from_slice(&author.0[8..]);
    network.tell(author, seq, EntryId(id), record);
    network.settle().members
}

#[test]
fn a_newcomer_belongs_once_enough_members_from_enough_countries_vouch() {
    let (tbilisi, batumi, almaty) = (org(1, "GE"), org(2, "GE"), org(3, "KZ"));
    let berlin = org(4, "DE");
    let policy = Policy { sponsors: 2, sponsor_countries: 2, ..Policy::default() };
    let mut network = Membership::new(charter(&[&tbilisi, &batumi, &almaty], policy));
    say(&mut network, &tbilisi, 0, vouch(&berlin));
    assert!(network.member(berlin.certificate.org).is_none(), "one sponsor is not two");
    say(&mut network, &batumi, 0, vouch(&berlin));
    assert!(network.member(berlin.certificate.org).is_none(), "one country is not two");
    assert!(say(&mut network, &almaty, 0, vouch(&berlin)));
    assert_eq!(network.member(berlin.certificate.org).map(|m| m.admitted_by.len()), Some(3));
    assert_eq!(network.by_transport(berlin.certificate.transport), Some(berlin.certificate.org));
}

#[test]
fn nobody_admits_itself_and_strangers_admit_nobody() {
    let (tbilisi, shell, other) = (org(1, "GE"), org(5, "GE"), org(6, "GE"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    say(&mut network, &shell, 0, vouch(&shell));
    say(&mut network, &shell, 1, vouch(&other));
    say(&mut network, &other, 0, vouch(&shell));
    assert_eq!(network.members().len(), 1);
}

#[test]
fn a_forgotten_sponsorship_takes_the_newcomer_with_it() {
    let (tbilisi, almaty, berlin) = (org(1, "GE"), org(2, "KZ"), org(3, "DE"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    say(&mut network, &tbilisi, 0, vouch(&almaty));
    say(&mut network, &almaty, 0, Record::Certificate(almaty.signed()));
    say(&mut network, &almaty, 1, vouch(&berlin));
    assert_eq!(network.members().len(), 3);
    network.freeze(tbilisi.certificate.author, 0);
    assert!(network.settle().members);
    assert_eq!(network.members().len(), 1, "whoever almaty vouched for goes too");
}

#[test]
fn a_key_acts_for_nobody_once_the_word_that_said_so_is_forked_away() {
    let (tbilisi, almaty) = (org(1, "GE"), org(2, "KZ"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    say(&mut network, &tbilisi, 0, vouch(&almaty));
    say(&mut network, &almaty, 0, Record::Certificate(almaty.signed()));
    say(&mut network, &tbilisi, 1, Record::Certificate(tbilisi.signed()));
    let owners = |network: &Membership| network.ledger.owners().map(|(_, org)| org).collect::<Vec<_>>();
    assert!(owners(&network).contains(&almaty.certificate.org));
    network.freeze(almaty.certificate.author, 0);
    network.freeze(tbilisi.certificate.author, 1);
    assert_eq!(owners(&network), [tbilisi.certificate.org], "a founder's key stays its own");
}

/// An organisation that names another one's transport key as its own.
fn thief(n: u8, victim: &Org, serial: u32) -> Org {
    let mut thief = org(n, "FR");
    thief.certificate = Certificate { transport: victim.certificate.transport, serial, ..thief.certificate };
    thief
}

#[test]
fn nobody_takes_over_the_transport_key_of_a_founder_or_of_who_proved_it() {
    let (tbilisi, almaty) = (org(1, "GE"), org(2, "KZ"));
    let founded = charter(&[&tbilisi], Policy::default());
    let network = founded.network();
    for victim in [&tbilisi, &almaty] {
        for serial in [0, 1, 9] {
            let (first, mallory) = (vouch_proven(network, &almaty), thief(3, victim, serial));
            let mut told = [first, vouch(&mallory)];
            for _ in 0..2 {
                let mut members = Membership::new(founded.clone());
                for (seq, word) in told.iter().enumerate() {
                    say(&mut members, &tbilisi, seq as u64, word.clone());
                }
                assert_eq!(members.members().len(), 3);
                assert_eq!(members.by_transport(victim.certificate.transport), Some(victim.certificate.org));
                told.reverse();
            }
        }
    }
}

#[test]
fn what_is_put_to_the_vote_proves_the_newcomers_transport_key_before_it_passes() {
    let (tbilisi, batumi, almaty) = (org(1, "GE"), org(2, "GE"), org(4, "KZ"));
    let mallory = thief(3, &almaty, 0);
    let founded = charter(&[&tbilisi, &batumi], Policy::default());
    let (certificate, profile) = (almaty.signed(), almaty.profile.clone());
    let proof = TransportProof::sign(founded.network(), &certificate, &profile, &almaty.keys.transport);
    let motion = Motion::Admit { certificate, profile, proof: Some(proof) };
    let (opens, closes) = (Timestamp(0), Timestamp(3_600_000));
    let proposal = Proposal { past: Past::default(), motion, opens, closes, words: Text::default() };
    let mut members = Membership::new(founded);
    say(&mut members, &tbilisi, 0, Record::Proposal(Box::new(proposal)));
    say(&mut members, &tbilisi, 1, vouch(&mallory));
    say(&mut members, &batumi, 0, vouch(&almaty));
    assert_eq!(members.by_transport(almaty.certificate.transport), Some(almaty.certificate.org));
}

#[test]
fn whose_key_only_a_decision_names_is_heard_like_everybody() {
    let (tbilisi, anew) = (org(1, "GE"), org(4, "GE"));
    let motion = Motion::Admit { certificate: anew.signed(), profile: anew.profile.clone(), proof: None };
    let (opens, closes) = (Timestamp(0), Timestamp(3_600_000));
    let proposal = Proposal { past: Past::default(), motion, opens, closes, words: Text::default() };
    let mut members = Membership::new(charter(&[&tbilisi], Policy::default()));
    say(&mut members, &tbilisi, 0, Record::Proposal(Box::new(proposal)));
    let author = anew.certificate.author;
    assert!(members.author(author).is_none(), "nobody decided yet");
    let (id, choice) = (members.state().decisions.keys().next().copied().expect("proposed"), Choice::For);
    say(&mut members, &tbilisi, 1, Record::Vote(Vote { proposal: id, choice, reason: None }));
    assert_eq!(members.acting(author).map(|(org, _)| org), Some(anew.certificate.org));
    assert!(members.is_said_by_others(&anew.certificate));
    assert_eq!(members.certificates_of(anew.certificate.org).into_keys().collect::<Vec<_>>(), [author]);
}

#[test]
fn only_what_its_node_signed_is_a_newcomers_application_and_says_who_it_is() {
    let (tbilisi, batumi, riga) = (org(1, "GE"), org(2, "GE"), org(4, "LV"));
    let altered = Org { profile: sample::profile("org 4", "EE"), ..org(4, "EE") };
    let founded = charter(&[&tbilisi, &batumi], Policy { sponsors: 2, ..Policy::default() });
    let network = founded.network();
    for (first, other) in [(&tbilisi, &batumi), (&batumi, &tbilisi)] {
        let mut members = Membership::new(founded.clone());
        say(&mut members, first, 0, vouch(&altered));
        assert!(members.application(riga.certificate.org).is_none(), "vouched for, and not by its own word");
        say(&mut members, first, 1, vouch_proven(network, &riga));
        let held = members.application(riga.certificate.org).map(|held| &held.profile);
        assert_eq!(held, Some(&riga.profile));
        say(&mut members, other, 0, vouch(&altered));
        assert_eq!(members.member(riga.certificate.org).map(|member| &member.profile), Some(&riga.profile));
    }
}

#[test]
fn a_transport_key_that_nobody_proved_stays_with_who_had_it() {
    let (tbilisi, almaty) = (org(1, "GE"), org(2, "KZ"));
    let mallory = thief(3, &almaty, 0);
    let mut members = Membership::new(charter(&[&tbilisi], Policy::default()));
    say(&mut members, &tbilisi, 0, vouch(&almaty));
    say(&mut members, &tbilisi, 1, vouch(&mallory));
    assert_eq!(members.by_transport(almaty.certificate.transport), Some(almaty.certificate.org));
}

#[test]
fn a_later_transport_key_is_its_organisations_once_that_says_so_whoever_claimed_it_first() {
    let (tbilisi, almaty) = (org(1, "GE"), org(2, "KZ"));
    let mut renewed = Org { certificate: later(&almaty, 3), ..org(2, "KZ") };
    renewed.keys.transport = SigningKey::from_seed(&[63; 32]);
    let mallory = thief(3, &renewed, 2);
    let founded = charter(&[&tbilisi, &almaty], Policy::default());
    let own = [Record::Certificate(renewed.signed()), vouch_proven(founded.network(), &renewed)];
    for claimed_first in [true, false] {
        let mut members = Membership::new(founded.clone());
        if claimed_first {
            say(&mut members, &tbilisi, 0, vouch(&mallory));
        }
        for (seq, word) in own.iter().enumerate() {
            say(&mut members, &renewed, seq as u64, word.clone());
        }
        say(&mut members, &tbilisi, u64::from(claimed_first), vouch(&mallory));
        assert!(members.member(mallory.certificate.org).is_some());
        assert_eq!(members.by_transport(renewed.certificate.transport), Some(almaty.certificate.org));
        assert!(members.member(almaty.certificate.org).is_some_and(|member| member.admitted_by.is_empty()));
    }
}

#[test]
fn the_applicants_key_is_no_members() {
    let (tbilisi, mut shell) = (org(1, "GE"), org(2, "KZ"));
    let founded = charter(&[&tbilisi], Policy::default());
    let key = applicants_key(founded.network());
    shell.certificate.transport = key.transport_id();
    let mut members = Membership::new(founded);
    say(&mut members, &tbilisi, 0, vouch(&shell));
    assert_eq!(members.by_transport(key.transport_id()), None);
}

/// Two keys of one organisation, both certified by its root.
fn later(of: &Org, serial: u32) -> Certificate {
    let seed = |kind: u8| SigningKey::from_seed(&[kind + serial as u8; 32]);
    let (author, transport) = (seed(30).author_id(), seed(60).transport_id());
    Certificate { author, transport, serial, ..of.certificate }
}

#[test]
fn who_a_newcomer_is_does_not_depend_on_whose_word_arrived_first() {
    let (tbilisi, riga) = (org(1, "GE"), org(4, "LV"));
    let key = |serial| Org { certificate: later(&tbilisi, serial), ..org(1, "GE") };
    let elsewhere = Org { profile: sample::profile("org 4", "EE"), ..org(4, "EE") };
    let (second, third) = (key(2), key(3));
    let known_as = |order: [usize; 2]| {
        let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
        for (by, newcomer) in order.map(|which| [(&second, &riga), (&third, &elsewhere)][which]) {
            say(&mut network, by, 0, Record::Certificate(by.signed()));
            say(&mut network, by, 1, vouch(newcomer));
        }
        network.member(riga.certificate.org).map(|member| member.profile.clone())
    };
    assert!(known_as([0, 1]).is_some());
    assert_eq!(known_as([0, 1]), known_as([1, 0]));
}

#[test]
fn whom_a_key_acts_for_is_forgotten_with_the_entry_that_said_it() {
    let (tbilisi, riga) = (org(1, "GE"), org(4, "LV"));
    let second = Org { certificate: later(&tbilisi, 2), ..org(1, "GE") };
    let belongs = |proven_first: bool| {
        let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
        if proven_first {
            network.freeze(second.certificate.author, 1);
        }
        say(&mut network, &second, 0, vouch(&riga));
        say(&mut network, &second, 1, Record::Certificate(second.signed()));
        let before = network.member(riga.certificate.org).is_some();
        network.freeze(second.certificate.author, 1);
        network.settle();
        [before, network.member(riga.certificate.org).is_some()]
    };
    assert_eq!((belongs(false), belongs(true)), ([true, false], [false, false]));
}

#[test]
fn a_newer_certificate_holds_whoever_says_it_and_its_old_key_on_the_wire_is_replaced() {
    let (tbilisi, almaty) = (org(1, "GE"), org(3, "KZ"));
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    let (second, third) = (later(&tbilisi, 2), later(&tbilisi, 3));
    let signed =
        |certificate: &Certificate| Record::Certificate(SignedCertificate::sign(certificate, &tbilisi.keys.root));
    assert!(!network.is_replaced(tbilisi.certificate.transport) && !network.is_said_by_others(&third));
    say(&mut network, &almaty, 0, signed(&third));
    say(&mut network, &almaty, 1, signed(&second));
    assert_eq!(network.member(tbilisi.certificate.org).map(|m| m.certificate), Some(third));
    assert!(network.is_said_by_others(&third));
    for gone in [tbilisi.certificate.transport, second.transport] {
        assert!(network.is_replaced(gone) && network.by_transport(gone).is_none());
    }
    assert!(network.author(tbilisi.certificate.author).is_some(), "what it said before stays");
    assert!(network.acting(tbilisi.certificate.author).is_none() && network.acting(third.author).is_some());
    let all = network.certificates_of(tbilisi.certificate.org);
    assert_eq!(all.values().map(|certificate| certificate.serial).max(), Some(3));
    assert!(network.is_earlier(second.author, third.author) && !network.is_earlier(third.author, second.author));
    let again = Certificate { serial: 9, ..second };
    say(&mut network, &almaty, 2, signed(&again));
    assert!(network.is_earlier(second.author, third.author), "a later certificate makes a key no younger");
}

#[test]
fn nobody_else_makes_a_key_look_like_a_later_one() {
    let (tbilisi, almaty, mut mallory) = (org(1, "GE"), org(3, "KZ"), org(5, "FR"));
    mallory.certificate = Certificate { author: tbilisi.certificate.author, serial: 9, ..mallory.certificate };
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    say(&mut network, &almaty, 0, vouch(&mallory));
    assert!(network.member(mallory.certificate.org).is_some());
    assert_eq!(network.ages().get(&tbilisi.certificate.author), Some(&1));
}

#[test]
fn a_key_that_its_own_owner_certified_without_the_root_is_nobodys() {
    let (tbilisi, almaty) = (org(1, "GE"), org(3, "KZ"));
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    let thief = SigningKey::from_seed(&[99; 32]);
    let forged = Certificate { author: thief.author_id(), serial: 9, ..tbilisi.certificate };
    let payload = crate::canon::to_vec(&forged).expect("encodable");
    let signed = crate::cose::sign(crate::record::certificate::CONTENT_TYPE, &thief, &payload);
    let body = crate::canon::to_vec(&serde_bytes::Bytes::new(&signed)).expect("encodable");
    let record = Record::read(crate::record::Kind::Certificate.code(), LogClass::Governance, &body);
    say(&mut network, &tbilisi, 0, record.expect("well formed").expect("known"));
    assert_eq!(network.member(tbilisi.certificate.org).map(|m| m.certificate), Some(tbilisi.certificate));
}

/// What the root of `by` says of a key.
fn certified(by: &Org, author: AuthorId) -> Record {
    let certificate = Certificate { author, ..by.certificate };
    Record::Certificate(SignedCertificate::sign(&certificate, &by.keys.root))
}

#[test]
fn a_key_that_said_nothing_is_revoked_by_its_own_root_only_and_a_second_word_may_leave_less() {
    let (tbilisi, almaty) = (org(1, "GE"), org(3, "KZ"));
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    let silent = later(&tbilisi, 2);
    let revoked = |by: &Org, author, count| {
        let revocation = Revocation { org: by.certificate.org, author, last: [count; 4], heads: [None; 4] };
        Record::Revocation(SignedRevocation::sign(&revocation, &by.keys.root))
    };
    let services = |network: &Membership| network.revoked_in(LogClass::Services);
    say(&mut network, &tbilisi, 0, certified(&tbilisi, silent.author));
    say(&mut network, &tbilisi, 1, revoked(&tbilisi, silent.author, 0));
    assert_eq!(services(&network).get(&silent.author), Some(&0));
    for (seq, count) in [(0, 7), (1, 5), (2, 9)] {
        say(&mut network, &almaty, seq, revoked(&tbilisi, tbilisi.certificate.author, count));
    }
    assert_eq!(services(&network).get(&tbilisi.certificate.author), Some(&5), "the least counts");
    say(&mut network, &almaty, 3, certified(&almaty, tbilisi.certificate.author));
    say(&mut network, &almaty, 4, revoked(&almaty, tbilisi.certificate.author, 0));
    assert_eq!(services(&network).get(&tbilisi.certificate.author), Some(&5), "another root says nothing of it");
}

/// Many organisations with as many keys as ever count: what they do not leave room for is their own later keys.
#[test]
fn organisations_with_many_keys_keep_nobody_from_proposing() {
    let orgs: Vec<Org> = (1..20).map(|n| org(n, "GE")).collect();
    let mut network = Membership::new(charter(&orgs.iter().collect::<Vec<_>>(), Policy::default()));
    let (honest, many) = orgs.split_at(2);
    for org in honest {
        say(&mut network, org, 0, Record::Certificate(org.signed()));
    }
    for (number, org) in many.iter().enumerate() {
        let mut seq = 0;
        for serial in 2..=64_u32 {
            let mut seed = [7; 32];
            seed[..8].copy_from_slice(&[0, 0, 0, 0, 0, 0, number as u8, serial as u8]);
            let author = SigningKey::from_seed(&seed).author_id();
            let certificate = Certificate { author, serial, ..org.certificate };
            let revocation = Revocation { org: org.certificate.org, author, last: [1, 0, 0, 0], heads: [None; 4] };
            let said = [
                Record::Certificate(SignedCertificate::sign(&certificate, &org.keys.root)),
                Record::Revocation(SignedRevocation::sign(&revocation, &org.keys.root)),
            ];
            for record in said {
                network.hear(org.certificate.author, seq, Timestamp(0));
                let mut id = [number as u8; 32];
                id[..8].copy_from_slice(&seq.to_be_bytes());
                network.tell(org.certificate.author, seq, EntryId(id), record);
                seq += 1;
            }
            network.hear(author, 0, Timestamp(0));
        }
    }
    network.settle();
    let (own, suspect) = (honest[0].certificate.author, &many[0].certificate);
    let past = network.past(own, Some(suspect.org));
    assert!(past.is_proper() && past.0.len() == MAX_PAST, "{} logs", past.0.len());
    let named = |author: AuthorId| past.0.iter().any(|(log, _)| *log == LogRef::from(author));
    assert!(orgs[..2].iter().chain(many).all(|org| named(org.certificate.author)), "the oldest key of each");
    let of_suspect: Vec<AuthorId> = network.authors().filter(|(_, org)| *org == suspect.org).map(|(a, _)| a).collect();
    assert!(of_suspect.len() == 64 && of_suspect.into_iter().all(named), "all keys of whom it is about");
}

fn log_of(author: AuthorId, class: LogClass) -> LogId {
    LogId { author, class }
}

/// Tbilisi vouched for Berlin and forked that away; Berlin's log is held, and nobody would hear of it any more.
#[test]
fn a_log_of_who_never_belonged_is_kept_by_the_word_of_a_member() {
    let (tbilisi, almaty, berlin) = (org(1, "GE"), org(2, "KZ"), org(3, "DE"));
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    let author = berlin.certificate.author;
    say(&mut network, &tbilisi, 0, vouch(&berlin));
    say(&mut network, &berlin, 0, Record::Organisation(berlin.profile.clone()));
    assert!(network.untold().is_empty() && network.key_for(log_of(author, LogClass::Services)).is_some());
    network.freeze(tbilisi.certificate.author, 0);
    assert!(network.settle().members && network.key_for(log_of(author, LogClass::Governance)).is_none());
    let untold = network.untold();
    assert_eq!(untold, [(author, berlin.signed())], "its certificate is known although it is forked away");
    say(&mut network, &almaty, 0, Record::Certificate(berlin.signed()));
    assert!(network.untold().is_empty() && network.key_for(log_of(author, LogClass::Governance)).is_some());
    assert!(network.key_for(log_of(author, LogClass::Services)).is_none(), "nothing else of it is of interest");
    assert!(network.member(berlin.certificate.org).is_none(), "nobody belongs by that");
    assert_eq!((network.kept().count(), network.kept_by(almaty.certificate.author).len()), (1, 1));
    let past = network.past(almaty.certificate.author, None);
    assert!(past.0.iter().any(|(log, _)| *log == LogRef::from(author)), "motions may rest on it");
}

#[test]
fn strangers_keep_no_logs_and_members_so_many() {
    let (tbilisi, stranger, shell) = (org(1, "GE"), org(2, "KZ"), org(3, "DE"));
    let mut network = Membership::new(charter(&[&tbilisi], Policy::default()));
    for n in 0..MAX_KEPT as u64 + 10 {
        let mut seed = [8; 32];
        seed[..8].copy_from_slice(&n.to_be_bytes());
        let word = certified(&shell, SigningKey::from_seed(&seed).author_id());
        for by in [&tbilisi, &stranger] {
            network.hear(by.certificate.author, n, Timestamp(0));
            network.tell(by.certificate.author, n, EntryId(seed), word.clone());
        }
    }
    network.settle();
    assert_eq!(network.kept().count(), MAX_KEPT);
}

/// Whoever comes later reads in no log that there is such a key.
#[test]
fn a_key_that_only_its_own_log_names_is_told_of() {
    let (tbilisi, almaty) = (org(1, "GE"), org(2, "KZ"));
    let mut network = Membership::new(charter(&[&tbilisi, &almaty], Policy::default()));
    let later = SigningKey::from_seed(&[9; 32]).author_id();
    say(&mut network, &tbilisi, 0, certified(&tbilisi, later));
    network.hear(later, 0, Timestamp(0));
    network.tell(later, 0, EntryId([9; 32]), certified(&tbilisi, later));
    network.settle();
    assert!(network.untold().is_empty());
    network.freeze(tbilisi.certificate.author, 0);
    network.settle();
    assert!(network.author(later).is_some() && network.untold().len() == 1);
    say(&mut network, &almaty, 0, certified(&tbilisi, later));
    assert!(network.untold().is_empty() && network.kept().count() == 0);
}
