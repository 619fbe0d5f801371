//! Example referrals for tests: Tbilisi refers a client to Berlin.

use std::collections::BTreeSet;

use super::action::{Action, ActionForm, ActionKind, Feedback, Send};
use super::attachment::{AttachedFile, Media, OneTimeConsent};
use super::consent::{Consent, Field, Manner};
use super::deadlines::Terms;
use super::draft::{ContactPolicy, Draft, HivBlock, PersonFields};
use super::event::{Event, VerifiedEvent};
use super::fact::Fact;
use super::machine::{Case, Refusal};
use super::payload::Payload;
use super::{Parties, Priority, ServiceRef, Side};
use crate::id::{AttachmentId, Digest, NetworkId, OrgId, ReferralId, ServiceId};
use crate::keys::SigningKey;
use crate::stream::{FileKey, FileNonce};
use crate::text::{Code, Lang, Text};
use crate::time::{Span, Timestamp};

/// When the example referral is sent: 2026-11-22T00:00:00Z.
pub(crate) const SENT: Timestamp = Timestamp(1_795_305_600_000);

pub(crate) fn hours(n: i64) -> Timestamp {
    SENT.plus(Span::hours(n))
}

pub(crate) fn text<const MAX: usize>(words: &str) -> Text<MAX> {
    Text::new(words).expect("a valid text")
}

pub(crate) fn parties() -> Parties {
    Parties {
        network: NetworkId([1; 32]),
        referral: ReferralId([2; 16]),
        sender: OrgId([0x51; 32]),
        receiver: OrgId([0x52; 32]),
    }
}

pub(crate) fn consent(scope: &[Field]) -> Consent {
    Consent {
        manner: Manner::Written,
        language: Lang::new("ru").expect("a valid tag"),
        receiver: parties().receiver,
        scope: BTreeSet::from_iter(scope.iter().copied()),
        withheld_from: Text::default(),
        given_at: SENT.plus(Span::hours(-1)),
        expires: SENT.plus(Span::days(90)),
        form: None,
    }
}

/// A draft in which every field is filled in.
pub(crate) fn full_draft() -> Draft {
    Draft {
        handle: Some("7K2M-Q9XD".parse().expect("a valid handle")),
        service: Some(ServiceRef { id: ServiceId([3; 16]), revision: 4 }),
        needs: vec![Code::new("hiv.art").expect("a valid code")],
        priority: Some(Priority::Urgent),
        sender_role: Some(text("caseworker")),
        contact_policy: Some(ContactPolicy::ThroughUs),
        client_language: Some(Lang::new("uz").expect("a valid tag")),
        minor: Some(false),
        person: full_person(),
    }
}

fn full_person() -> PersonFields {
    PersonFields {
        alias: Some(text("Lola")),
        birth_year: Some(1991),
        gender: Some(text("woman")),
        safe_contact: Some(text("Signal @lola.77")),
        safe_hours: Some(text("after 19:00")),
        city: Some(text("Tbilisi")),
        arrival: "2026-10-01".parse().ok(),
        departure: "2026-12-01".parse().ok(),
        citizenship: "UZ".parse().ok(),
        legal_status: Some(Code::new("status.visa-free").expect("a valid code")),
        hiv: Some(hiv()),
        tb: Some(text("no signs")),
        hepatitis: Some(text("HCV negative")),
        oat: Some(text("none")),
        notes: Some(text("Medicine for three weeks is left.")),
    }
}

fn hiv() -> HivBlock {
    HivBlock {
        regimen: text("TDF/3TC/DTG"),
        since: "2021-05".parse().ok(),
        supply_until: "2026-12-12".parse().ok(),
        viral_load: text("< 50 copies/ml, October 2026"),
        cd4: text("612, October 2026"),
        pregnant: Some(false),
        prior_regimens: Text::default(),
    }
}

pub(crate) fn payload(priority: Priority) -> Payload {
    let draft = Draft { priority: Some(priority), ..full_draft() };
    Payload::within(draft, &consent(&Field::ALL)).expect("everything is inside the scope")
}

pub(crate) fn send(priority: Priority) -> Action {
    Action::Send(Box::new(Send { payload: payload(priority), terms: Terms::by_default(priority) }))
}

/// A valid action of any kind; appointments are two days after [`SENT`].
pub(crate) fn action(kind: ActionKind) -> Action {
    appointed(kind, hours(48))
}

/// A valid action of any kind; where a date comes with it, this one.
pub(crate) fn appointed(kind: ActionKind, date: Timestamp) -> Action {
    let code = match kind {
        ActionKind::Decline => "capacity",
        ActionKind::Complete => "received",
        ActionKind::Fail => "not-reached",
        _ => "",
    };
    let form = ActionForm {
        text: "as agreed by telephone",
        code,
        date: Some(date),
        feedback: Some(Feedback { delivered: Some(true), ..Feedback::default() }),
        ..ActionForm::default()
    };
    match kind {
        ActionKind::Send => send(Priority::Normal),
        ActionKind::Attach => Action::Attach(Box::new(attached_file())),
        ActionKind::AttachOnce => Action::AttachOnce { file: Box::new(attached_file()), consent: one_time_consent() },
        _ => form.action(kind).expect("the form is complete"),
    }
}

pub(crate) fn attached_file() -> AttachedFile {
    AttachedFile {
        id: AttachmentId([4; 16]),
        title: text("letter of discharge"),
        media: Media::Pdf,
        bytes: 200_000,
        blob: Digest([5; 32]),
        key: FileKey::from_bytes([6; 32]),
        nonce: FileNonce([7; 16]),
    }
}

fn one_time_consent() -> OneTimeConsent {
    OneTimeConsent { manner: Manner::Spoken, language: Lang::new("ru").expect("a valid tag"), given_at: SENT }
}

pub(crate) fn key(side: Side) -> SigningKey {
    SigningKey::from_seed(&match side {
        Side::Sender => [0xa1; 32],
        Side::Receiver => [0xa2; 32],
    })
}

/// One side of the example referral, with what it knows.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) side: Side,
    pub(crate) facts: Vec<Fact>,
    pub(crate) delivered: Option<Timestamp>,
}

impl Desk {
    pub(crate) fn new(side: Side) -> Self {
        Self { side, facts: Vec::new(), delivered: None }
    }

    pub(crate) fn case(&self, now: Timestamp) -> Case {
        Case::fold(parties(), &self.facts, self.delivered, now)
    }

    pub(crate) fn compose(&self, action: Action, now: Timestamp) -> Result<Event, Refusal> {
        self.case(now).compose(self.side, key(self.side).author_id(), action, now)
    }

    /// Says something, signs it and remembers it.
    pub(crate) fn says(&mut self, action: Action, now: Timestamp) -> Result<VerifiedEvent, Refusal> {
        let event = self.compose(action, now)?.sign(&key(self.side)).expect("a composed event can be signed");
        self.learns(&event);
        Ok(event)
    }

    pub(crate) fn learns(&mut self, event: &VerifiedEvent) {
        self.facts.push(Fact::of(event, &parties()).expect("an event of this referral"));
    }
}

/// Both sides, between which everything arrives at once unless a test keeps it back.
pub(crate) struct Pair {
    pub(crate) sender: Desk,
    pub(crate) receiver: Desk,
}

impl Pair {
    /// A referral that was sent and delivered within the same hour.
    pub(crate) fn delivered(priority: Priority) -> Self {
        let mut pair = Self { sender: Desk::new(Side::Sender), receiver: Desk::new(Side::Receiver) };
        let sent = pair.sender.says(send(priority), SENT).expect("a draft can be sent");
        pair.receiver.learns(&sent);
        pair.receiver.delivered = Some(SENT);
        pair.sender.delivered = Some(SENT);
        pair
    }

    pub(crate) fn desk(&mut self, side: Side) -> &mut Desk {
        match side {
            Side::Sender => &mut self.sender,
            Side::Receiver => &mut self.receiver,
        }
    }

    /// `side` does a `kind` of thing, and the other side learns of it.
    pub(crate) fn does(&mut self, side: Side, kind: ActionKind, now: Timestamp) -> Result<(), Refusal> {
        let event = self.desk(side).says(action(kind), now)?;
        self.desk(side.other()).learns(&event);
        Ok(())
    }
}
