//! What a node does by the clock: its first words, its addresses, the week's prekey, comparing with peers.

use super::turn::Turn;
use super::{Effect, Engine, PeerEntry, WakeReason};
use crate::commit::{Commit, LogClass};
use crate::id::OrgId;
use crate::prekey::PrekeySecret;
use crate::record::certificate::Role;
use crate::record::governance::{Contact, MAX_ADDRESSES, Profile, Sponsorship};
use crate::record::possession::TransportProof;
use crate::record::{EpochPrekey, Record};
use crate::text::Text;
use crate::time::{Span, Timestamp};

/// Frontiers are compared with every connected peer so often, besides on connecting and on hints.
const ANTI_ENTROPY: Span = Span::minutes(5);
/// How long after publishing they are compared again, because what is told to peers that have just been called can get
/// lost.
const AFTER_PUBLISHING: Span = Span::seconds(15);
/// Invitations, prekeys and the contact are looked at so often.
const HOUSEKEEPING: Span = Span::hours(1);
/// A contact is renewed before it gets so old.
const CONTACT_VALIDITY: Span = Span::days(14);
/// The week of an epoch prekey, and how long senders may still use it.
const PREKEY_EVERY: Span = Span::days(7);
const PREKEY_VALIDITY: Span = Span::days(14);
/// Sealed messages live that long on their way; the private half is kept until then.
pub(super) const MESSAGE_LIFETIME: Span = Span::days(14);

/// When what is due.
#[derive(Debug)]
pub(super) struct Schedule {
    addresses: Vec<String>,
    anti_entropy: Timestamp,
    housekeeping: Timestamp,
    announced: Option<(Timestamp, WakeReason)>,
}

impl Schedule {
    pub(super) fn new(now: Timestamp) -> Self {
        Self { addresses: Vec::new(), anti_entropy: now.plus(ANTI_ENTROPY), housekeeping: now, announced: None }
    }

    /// Our own addresses.
    pub(super) fn addresses(&self) -> &[String] {
        &self.addresses
    }
}

impl Engine {
    pub(super) fn wake(&mut self, turn: &mut Turn) {
        self.give_up_silent(turn);
        self.count_late_bodies(turn);
        if self.schedule.anti_entropy <= turn.now || self.is_far(self.schedule.anti_entropy, turn) {
            self.schedule.anti_entropy = turn.now.plus(ANTI_ENTROPY);
            self.ask_again_for_bodies();
            self.tell_meeting_points(turn);
            self.repeat_applicants(turn);
            self.compare_with_all(turn);
            self.collect_from_all(turn);
        }
        if self.schedule.housekeeping <= turn.now || self.is_far(self.schedule.housekeeping, turn) {
            self.schedule.housekeeping = turn.now.plus(HOUSEKEEPING);
            self.keep_house(turn);
        }
        self.referrals_wake(turn);
    }

    /// What we just published may have been said before a peer listened: compares with all soon.
    pub(super) fn compare_soon(&mut self, turn: &Turn) {
        self.schedule.anti_entropy = self.schedule.anti_entropy.min(turn.now.plus(AFTER_PUBLISHING));
    }

    /// A time further ahead than anything is planned: the clock was set back.
    fn is_far(&self, at: Timestamp, turn: &Turn) -> bool {
        at.since(turn.now) > HOUSEKEEPING
    }

    /// Publishes what is missing of our own and tidies up.
    pub(super) fn keep_house(&mut self, turn: &mut Turn) {
        self.expire_invitations(turn);
        self.tidy_applications(turn);
        self.destroy_old_prekeys(turn);
        self.purge_closed(turn);
        self.empty_mailbox(turn);
        self.forget_claims(turn);
        self.forget_told(turn);
        self.forget_questions(turn);
        if self.recovering() {
            return;
        }
        // Refused only where the log is frozen or being recovered; both are shown to people elsewhere.
        let _refused =
            self.introduce(turn).and_then(|()| self.renew_contact(turn)).and_then(|()| self.renew_prekey(turn));
        let _refused = self.renew_routes(turn);
        self.tell_of_kept_logs(turn);
        self.confirm_late(turn);
    }

    /// The first entries of our governance log: the certificate, and our signature under the Declaration.
    fn introduce(&mut self, turn: &mut Turn) -> Result<(), super::Refusal> {
        let log = self.own_log(LogClass::Governance);
        if self.logs.head(log).is_some() {
            return Ok(());
        }
        let declaration = Some(self.membership.charter().declaration());
        let profile = Profile { declaration, ..self.own.profile.clone() };
        let proof = self.renewal(&profile);
        let mut records = vec![Record::Certificate(self.own.certificate.clone()), Record::Organisation(profile)];
        records.extend(proof);
        self.publish(LogClass::Governance, &records, turn)
    }

    /// The word of our transport key for us. A founder's is in the charter and a newcomer's in what its sponsors say; that
    /// of a later key is here. To vouch for oneself means nothing else.
    fn renewal(&self, profile: &Profile) -> Option<Record> {
        let certificate = &self.own.certificate;
        if !certificate.verify().is_ok_and(|own| own.serial > 1) {
            return None;
        }
        let proof = Some(TransportProof::sign(self.network, certificate, profile, &self.own.transport_key));
        let word = Sponsorship { certificate: certificate.clone(), profile: profile.clone(), proof };
        Some(Record::Sponsorship(Box::new(word)))
    }

    pub(super) fn addresses_changed(&mut self, addresses: Vec<String>, turn: &mut Turn) {
        self.schedule.addresses = addresses;
        self.keep_house(turn);
    }

    fn renew_contact(&mut self, turn: &mut Turn) -> Result<(), super::Refusal> {
        let fits = |text: &String| Text::new(text).ok();
        let addresses: Vec<Text<256>> = self.schedule.addresses.iter().filter_map(fits).take(MAX_ADDRESSES).collect();
        let held = self.membership.contact_of(self.own.signer.author_id());
        let half = Span(CONTACT_VALIDITY.0 / 2);
        let mailbox = self.own.mailbox.is_some();
        let same = |held: &&Contact| held.addresses == addresses && held.mailbox == mailbox;
        let current = held.filter(same).is_some_and(|held| held.expires.since(turn.now) > half);
        if current || addresses.is_empty() {
            return Ok(());
        }
        let contact = Contact { addresses, expires: turn.now.plus(CONTACT_VALIDITY), mailbox };
        self.publish(LogClass::Governance, &[Record::Contact(contact)], turn)
    }

    /// The week's prekey: its private half is durable in the vault before anybody can learn the public one.
    fn renew_prekey(&mut self, turn: &mut Turn) -> Result<(), super::Refusal> {
        if self.own.role == Role::Bootstrap {
            return Ok(());
        }
        // One whose private half went with a disk is of no use to anybody.
        let held = self.epoch_prekeys.get(&self.own.signer.author_id()).map(|(_, _, prekey)| prekey);
        let held = held.filter(|held| self.keyring.secret(held.prekey.id()).is_some()).map(|held| held.not_before);
        if held.is_some_and(|since| turn.now.since(since) < PREKEY_EVERY && since.since(turn.now) < PREKEY_EVERY) {
            return Ok(());
        }
        let secret = PrekeySecret::generate(&mut turn.rng);
        let prekey = secret.public();
        let not_after = turn.now.plus(PREKEY_VALIDITY);
        let mut commit = Commit::default();
        self.keyring.add_epoch(secret, not_after.plus(MESSAGE_LIFETIME), &mut commit);
        turn.commit(commit);
        let record = EpochPrekey { prekey, not_before: turn.now, not_after };
        self.publish(LogClass::Governance, &[Record::EpochPrekey(Box::new(record))], turn)
    }

    fn destroy_old_prekeys(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        self.keyring.destroy_expired(turn.now, &mut commit);
        turn.commit(commit);
    }

    /// Who may connect: members, and those that our invitation named.
    pub(super) fn peers(&self) -> Vec<PeerEntry> {
        let is_its_own = |org: &OrgId, key| self.membership.by_transport(key) == Some(*org);
        let members = self.membership.members().iter();
        let others =
            members.filter(|(org, member)| **org != self.own.org && is_its_own(org, member.certificate.transport));
        let mut peers: Vec<PeerEntry> = others
            .map(|(org, member)| PeerEntry {
                transport: member.certificate.transport,
                addresses: self.addresses_of(*org),
                relay: member.certificate.role == Role::Bootstrap,
            })
            .collect();
        for seed in self.seeds.iter().filter(|seed| !self.is_gone(seed.transport)) {
            match peers.iter_mut().find(|peer| peer.transport == seed.transport) {
                Some(peer) if peer.addresses.is_empty() => peer.addresses.clone_from(&seed.addresses),
                Some(_) => {}
                None => peers.push(seed.clone()),
            }
        }
        peers
    }

    fn addresses_of(&self, org: OrgId) -> Vec<String> {
        let contact = self.membership.contact(org);
        contact.map_or_else(Vec::new, |contact| contact.addresses.iter().map(Text::to_string).collect())
    }

    /// Asks to be woken when the next thing is due, if that is not asked for yet.
    pub(super) fn schedule_wake(&mut self, turn: &mut Turn) {
        let due = [
            Some((self.schedule.anti_entropy, WakeReason::AntiEntropy)),
            Some((self.schedule.housekeeping, WakeReason::Housekeeping)),
            self.sessions.silent_at().map(|at| (at, WakeReason::AntiEntropy)),
            self.recovery.claims_end_at().map(|at| (at, WakeReason::AntiEntropy)),
            self.referrals_due(turn.now),
            self.late_bodies.due().map(|at| (at, WakeReason::AntiEntropy)),
            self.casebook.next_change().map(|at| (at, WakeReason::Verdict)),
        ];
        let Some((at, why)) = due.into_iter().flatten().min() else { return };
        if self.schedule.announced != Some((at, why)) {
            self.schedule.announced = Some((at, why));
            turn.effects.push(Effect::WakeAt { at, why });
        }
    }
}
