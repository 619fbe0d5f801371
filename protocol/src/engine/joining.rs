//! Inviting newcomers and letting them in.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::answering::respond;
use super::turn::Turn;
use super::{AskId, Effect, Engine, Refusal, Reply};
use crate::canon;
use crate::commit::{LogClass, Table, Write};
use crate::id::{OrgId, TransportId};
use crate::keys::SigningKey;
use crate::local_api::{Invitation, OpenInvitation};
use crate::record::Record;
use crate::record::certificate::Role;
use crate::record::governance::Sponsorship;
use crate::text::Text;
use crate::time::{Span, Timestamp};
use crate::wire::{Frame, InvitationTicket, JoinRequest, Joined, MAX_NEWCOMERS, Newcomer, RefusalCode, Request};

/// How long an invitation can be used.
pub(super) const VALIDITY: Span = Span::hours(72);

/// Most invitations open at once.
const MAX_OPEN: usize = MAX_NEWCOMERS;

/// An invitation that we gave out.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Open {
    peer: TransportId,
    #[serde(with = "serde_bytes")]
    secret: [u8; 32],
    expires: Timestamp,
    role: Role,
    /// Who used it: the same newcomer may ask again, nobody else.
    used_by: Option<OrgId>,
    /// Whom we meant it for, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default = "unknown")]
    made: Timestamp,
}

/// When an invitation was made that does not say so.
fn unknown() -> Timestamp {
    Timestamp(0)
}

/// The invitations that we gave out, by their one-time transport key.
#[derive(Default)]
pub(super) struct Invitations(BTreeMap<TransportId, Open>);

impl Invitations {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(open) = canon::from_slice::<Open>(row) {
            self.0.insert(open.peer, open);
        }
    }

    fn expired(&self, now: Timestamp) -> Vec<TransportId> {
        self.0.values().filter(|open| open.expires < now).map(|open| open.peer).collect()
    }
}

fn row(open: &Open) -> Write {
    let value = canon::to_vec(open).expect("an invitation holds integers, texts and byte strings only");
    Write::Put { table: Table::Invitation, id: open.peer.0.to_vec(), value, under: None }
}

impl Engine {
    pub(super) fn invite(&mut self, note: String, bootstrap: bool, turn: &mut Turn) -> Result<Reply, Refusal> {
        let full = self.invitations.0.len() >= MAX_OPEN;
        if full || self.own.role == Role::Bootstrap {
            let (title, cure) = if full {
                ("64 invitations are open already", "wait until some were used or expired")
            } else {
                ("a meeting point invites nobody", "invite from your organisation's own node")
            };
            let kind = "network.invite".to_owned();
            return Err(Refusal::NotAllowed { kind, title: title.into(), cure: cure.into() });
        }
        let ticket = self.ticket(if bootstrap { Role::Bootstrap } else { Role::Member }, turn);
        let peer = SigningKey::from_seed(&ticket.transport_seed).transport_id();
        let (secret, expires, role) = (ticket.secret, ticket.expires, ticket.role);
        let open = Open { peer, secret, expires, role, used_by: None, note, made: turn.now };
        turn.write(vec![row(&open)]);
        self.invitations.0.insert(peer, open);
        turn.effects.push(Effect::AdmitJoiner { peer, until: expires });
        self.tell_meeting_points(turn);
        Ok(Reply::Invitation(Invitation { text: ticket.to_text(), expires }))
    }

    /// The invitations that can still be used or were, the newest first.
    pub(super) fn list_invitations(&self) -> Reply {
        let item = |open: &Open| OpenInvitation {
            note: open.note.clone(),
            bootstrap: open.role == Role::Bootstrap,
            made: open.made,
            expires: open.expires,
            used_by: open.used_by.and_then(|org| self.organisation(org)),
        };
        let mut items: Vec<OpenInvitation> = self.invitations.0.values().map(item).collect();
        items.sort_by_key(|item| std::cmp::Reverse((item.made, item.expires)));
        Reply::Invitations(items)
    }

    /// The newcomers that may come with an invitation of ours.
    pub(super) fn newcomers(&self, now: Timestamp) -> Vec<Newcomer> {
        let open = self.invitations.0.values().filter(|open| now <= open.expires);
        open.map(|open| Newcomer { key: open.peer, until: open.expires }).collect()
    }

    fn ticket(&self, role: Role, turn: &mut Turn) -> InvitationTicket {
        let (mut transport_seed, mut secret) = ([0; 32], [0; 32]);
        turn.rng.fill_bytes(&mut transport_seed);
        turn.rng.fill_bytes(&mut secret);
        InvitationTicket {
            network: self.network,
            inviter: self.own.transport,
            addresses: self.schedule.addresses().iter().filter_map(|text| Text::new(text).ok()).collect(),
            transport_seed,
            secret,
            expires: turn.now.plus(VALIDITY),
            role,
        }
    }

    pub(super) fn joiner_asks(&mut self, ask: AskId, peer: TransportId, request: &[u8], turn: &mut Turn) {
        let answer = match Request::decode(request) {
            Ok(Request::Join(request)) => self.welcome(peer, &request, turn),
            Ok(request) => self.stranger_asks(peer, request, turn),
            Err(_) => Err(RefusalCode::Malformed),
        };
        match answer {
            Ok(frame) => {
                respond(ask, &frame, turn);
                turn.effects.push(Effect::Finish(ask));
            }
            Err(code) => turn.effects.push(Effect::Refuse { ask, code: code.code() }),
        }
    }

    /// Vouches for a newcomer that proves to hold our invitation.
    fn welcome(&mut self, peer: TransportId, request: &JoinRequest, turn: &mut Turn) -> Result<Frame, RefusalCode> {
        let open = self.invitations.0.get(&peer).filter(|open| turn.now <= open.expires).cloned();
        let mut open = open.ok_or(RefusalCode::Forbidden)?;
        let certificate = request.certificate.verify().map_err(|_detail| RefusalCode::Malformed)?;
        let fits = certificate.role == open.role && open.used_by.is_none_or(|org| org == certificate.org);
        let JoinRequest { certificate: signed, profile, possession, .. } = request;
        let holds_key = possession.fits(self.network, signed, profile, &certificate);
        if !fits || !holds_key || !request.proves(&Zeroizing::new(open.secret), self.own.transport) {
            return Err(RefusalCode::Forbidden);
        }
        if self.membership.known(certificate.org).is_some() {
            // A member that lost its computer comes back under newer keys; its root key signed them.
            self.carry(&certificate, signed, turn)?;
        } else {
            let proof = Some(possession.clone());
            let sponsorship = Sponsorship { certificate: signed.clone(), profile: profile.clone(), proof };
            let record = Record::Sponsorship(Box::new(sponsorship));
            self.publish(LogClass::Governance, &[record], turn).map_err(|_refusal| RefusalCode::Busy)?;
        }
        if open.used_by.replace(certificate.org).is_none() {
            turn.write(vec![row(&open)]);
            self.invitations.0.insert(peer, open);
        }
        Ok(self.welcoming())
    }

    /// The charter, which a newcomer checks against the network's id.
    pub(super) fn welcoming(&self) -> Frame {
        Frame::Joined(Box::new(Joined { charter: self.membership.charter().bytes().to_vec() }))
    }

    /// Lets those in again that hold an invitation, after a start.
    pub(super) fn readmit_joiners(&self, turn: &mut Turn) {
        let open = self.invitations.0.values().filter(|open| turn.now <= open.expires);
        let admit = open.map(|open| Effect::AdmitJoiner { peer: open.peer, until: open.expires });
        let admit: Vec<Effect> = admit.collect();
        turn.effects.extend(admit);
    }

    /// Forgets invitations whose time is over.
    pub(super) fn expire_invitations(&mut self, turn: &mut Turn) {
        for peer in self.invitations.expired(turn.now) {
            self.invitations.0.remove(&peer);
            turn.write(vec![Write::Delete { table: Table::Invitation, id: peer.0.to_vec() }]);
            turn.effects.push(Effect::DismissJoiner(peer));
        }
    }
}
