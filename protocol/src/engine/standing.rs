//! Coming and going: vouching for newcomers, leaving, and what a node does once a partner no longer belongs.
//!
//! Who belongs is decided by [`crate::governance`]. That the others' connections are cut follows from the list of
//! peers; here our mailbox lets go of what lies in it for or from those who went.

use std::collections::BTreeSet;

use super::motions::text;
use super::turn::Turn;
use super::{Engine, PeerEntry, Refusal, Reply};
use crate::card::Card;
use crate::commit::{Commit, LogClass};
use crate::id::{Digest, OrgId, RouteToken};
use crate::local_api::{Departure, NetworkCard, Vouch};
use crate::record::Record;
use crate::record::governance::Leave;
use crate::time::Timestamp;

impl Engine {
    /// When an entry of ours is signed: the clock's time, but never before an earlier entry of that log, or a vote
    /// would not count after the clock was put right (docs/governance.md, "Who votes").
    pub(super) fn signing_time(&self, class: LogClass, now: Timestamp) -> Timestamp {
        let own = self.own.signer.author_id();
        let newest = self.membership.newest(own).filter(|_| class == LogClass::Governance);
        newest.map_or(now, |newest| newest.max(now))
    }

    /// Vouches for a newcomer.
    pub(super) fn vouch(&mut self, wish: &Vouch, turn: &mut Turn) -> Result<Reply, Refusal> {
        self.may_decide()?;
        let sponsorship = self.applicant(wish.organisation, &wish.application)?;
        let org = sponsorship.certificate.verify().map(|certificate| certificate.org);
        let applicant = org.ok().and_then(|org| self.membership.state().applicants.get(&org));
        if applicant.is_some_and(|applicant| applicant.admitted_by.contains(&self.own.org)) {
            let title = "your organisation vouches for this newcomer already".to_owned();
            let cure = "others must vouch too".to_owned();
            return Err(Refusal::NotAllowed { kind: "sponsorship.given".into(), title, cure });
        }
        self.publish(LogClass::Governance, &[Record::Sponsorship(Box::new(sponsorship))], turn)?;
        Ok(self.governance(turn.now))
    }

    /// The charter, and where we and the meeting points are.
    pub(super) fn network_card(&self) -> Reply {
        let ours =
            PeerEntry { transport: self.own.transport, addresses: self.schedule.addresses().to_vec(), relay: false };
        let mut peers = self.peers();
        peers.sort_by_key(|peer| !peer.relay);
        peers.insert(0, ours);
        Reply::Card(NetworkCard { text: Card::new(self.membership.charter(), &peers).to_text() })
    }

    /// Leaves the network; what we published stays with the others.
    pub(super) fn take_leave(&mut self, wish: &Departure, turn: &mut Turn) -> Result<Reply, Refusal> {
        self.may_decide()?;
        if wish.name.trim() != self.own_organisation().name {
            let title = "to leave, type your organisation's name exactly as the network knows it".to_owned();
            return Err(Refusal::Invalid { kind: "departure.name".into(), title, fields: Vec::new() });
        }
        let words = Some(text("words", &wish.words)?).filter(|words| !words.is_empty());
        self.publish(LogClass::Governance, &[Record::Leave(Leave { words })], turn)?;
        Ok(self.governance(turn.now))
    }

    /// Our mailbox lets go of what lies in it for or from those who no longer belong.
    pub(super) fn drop_mail_of_former(&mut self, turn: &mut Turn) {
        if self.own.mailbox.is_none() || self.shelf.used().messages == 0 {
            return;
        }
        let former: Vec<OrgId> = self.membership.state().former.keys().copied().collect();
        let depositors: Vec<Digest> = former.iter().map(|org| self.depositor_mark(*org)).collect();
        // Whoever belongs keeps its mail, whoever else told of the same compartments.
        let kept: Vec<OrgId> = self.membership.state().members.keys().copied().collect();
        let kept: BTreeSet<RouteToken> = self.routes_of(&kept).into_iter().collect();
        let mut routes = self.routes_of(&former);
        routes.retain(|route| !kept.contains(route));
        let gone = self.shelf.of(&depositors, &routes);
        let mut commit = Commit::default();
        gone.into_iter().for_each(|fingerprint| self.throw_away(fingerprint, &mut commit));
        turn.commit(commit);
    }

    /// All compartments that these organisations told of.
    fn routes_of(&self, orgs: &[OrgId]) -> Vec<RouteToken> {
        let authors = self.membership.authors().filter(|(_, org)| orgs.contains(org));
        authors.flat_map(|(author, _)| self.routes.all_of(author)).collect()
    }
}
