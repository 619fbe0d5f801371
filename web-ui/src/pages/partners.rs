//! Partners: who belongs to the network, who is connected, and how to invite another.

mod given;

use askama::Template;
use axum::response::{Redirect, Response};
use marshrut_protocol::local_api::{ForkNotice, Invite, MailboxOffer, Member, Network};

use super::parts::Badge;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::papers::Qr;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

use given::Given;

/// A member or meeting point in the list.
struct Partner {
    name: String,
    country: String,
    state: Badge,
    seen: Option<String>,
    services: String,
    services_href: String,
    unsent: Option<String>,
    mailbox: Option<Badge>,
    stale_key: Option<String>,
    id: String,
}

#[derive(Template)]
#[template(path = "partners.html")]
struct PartnersPage {
    frame: Frame,
    found: String,
    members: Vec<Partner>,
    bootstraps: Vec<Partner>,
    forks: Vec<String>,
    /// Invitations that were given out; none for who may not invite.
    given: Vec<Given>,
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct InvitationPage {
    frame: Frame,
    text: String,
    expires: String,
    /// Side and path of the same as a QR code.
    qr: Option<(usize, String)>,
}

/// `GET /partners`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let network = person.client().network().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let frame = Frame::new(&person, Section::Partners, t.say("partners-title"));
    let invitations = if frame.can.inviting() {
        person.client().invitations().await.map_err(|error| person.failure(error))?.items
    } else {
        Vec::new()
    };
    let others = network.members.iter().filter(|member| !member.ours).count();
    page(PartnersPage {
        frame,
        given: invitations.iter().map(|item| Given::new(t, &clock, item)).collect(),
        found: t.count("partners-found", others),
        members: network.members.iter().map(|member| partner(t, &clock, member)).collect(),
        bootstraps: network.bootstraps.iter().map(|member| partner(t, &clock, member)).collect(),
        forks: network.forks.iter().map(|fork| t.with(fork_key(fork), "partner", &name_of(&network, fork))).collect(),
    })
}

/// What to say of two histories: once the partner said which is its own there is nothing to be done.
fn fork_key(fork: &ForkNotice) -> &'static str {
    if fork.settled { "partners-fork-settled" } else { "partners-fork" }
}

fn name_of(network: &Network, fork: &ForkNotice) -> String {
    let member = network.members.iter().find(|member| member.organisation.id == fork.organisation);
    member.map_or_else(|| fork.organisation.short(), |member| member.organisation.name.clone())
}

fn partner(t: Texts, clock: &Clock, member: &Member) -> Partner {
    let state = match (member.ours, member.connected) {
        (true, _) => Badge::new("plain", t.say("partner-us")),
        (false, true) => Badge::new("good", t.say("partner-connected")),
        (false, false) => Badge::new("warning", t.say("partner-away")),
    };
    let away = !member.ours && !member.connected;
    let seen = match member.last_seen {
        Some(at) => t.with("partner-seen", "when", &clock.relative(at)),
        None => t.say("partner-never-seen"),
    };
    Partner {
        name: member.organisation.name.clone(),
        country: t.country(&member.organisation.country),
        state,
        seen: away.then_some(seen),
        services: t.count("partner-services", member.services),
        services_href: format!("/services?publisher={}", member.organisation.id),
        unsent: (member.unsent > 0).then(|| t.count("partner-unsent", member.unsent)),
        mailbox: member.mailbox.and_then(|offer| mailbox(t, offer)),
        stale_key: member
            .prekey
            .filter(|age| age.stale)
            .map(|age| t.with("partner-stale-key", "when", &clock.relative(age.made))),
        id: member.organisation.id.short(),
    }
}

/// What a member's mailbox does with messages for others; what it lost is said before anything else.
fn mailbox(t: Texts, offer: MailboxOffer) -> Option<Badge> {
    match offer {
        MailboxOffer { lost: 1.., .. } => Some(Badge::new("bad", t.count("partner-mailbox-lost", offer.lost as usize))),
        MailboxOffer { full: true, .. } => Some(Badge::new("warning", t.say("partner-mailbox-full"))),
        MailboxOffer { offered: true, .. } => Some(Badge::new("plain", t.say("partner-mailbox"))),
        MailboxOffer { .. } => None,
    }
}

/// `POST /partners/invitation`: the text is shown once and kept nowhere by these pages.
pub(super) async fn invite(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let note: String = fields.one("note").chars().take(120).collect();
    let invite = Invite { note, bootstrap: fields.one("kind") == "bootstrap" };
    let invitation = person.client().invite(&invite).await.map_err(|error| person.failure(error))?;
    page(InvitationPage {
        frame: Frame::new(&person, Section::Partners, person.texts().say("invitation-title")),
        qr: Qr::of_text(&invitation.text).map(|qr| (qr.side(), qr.path())),
        text: invitation.text,
        expires: person.clock().day_and_time(invitation.expires),
    })
}

/// `GET /partners/invitation`: it is shown once, to who has just made it. Whoever opens the address again is at the partners.
pub(super) async fn back(_person: SignedIn) -> Redirect {
    Redirect::to("/partners")
}
