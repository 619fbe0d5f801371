use super::*;
use crate::id::NetworkId;
use crate::referral::action::{ActionKind, Send, Words};
use crate::referral::consent::Field;
use crate::referral::deadlines::Terms;
use crate::referral::sample::{Desk, SENT, action, consent, full_draft, key, parties, send};
use crate::referral::{Fact, Payload, Priority};
use data_encoding::HEXLOWER;

fn acknowledgement() -> Event {
    Event {
        network: parties().network,
        referral: parties().referral,
        author: key(Side::Receiver).author_id(),
        org: parties().receiver,
        seq: 0,
        prev: None,
        seen: Some(Seen { seq: 0, id: Digest([7; 32]) }),
        delivered: Some(SENT),
        at: SENT,
        action: Action::Acknowledge,
    }
}

fn signed(event: Event) -> VerifiedEvent {
    event.sign(&key(Side::Receiver)).expect("the author signs")
}

fn receivers_key(author: &AuthorId) -> Option<OrgId> {
    (*author == key(Side::Receiver).author_id()).then_some(parties().receiver)
}

fn open(bytes: &[u8]) -> Result<VerifiedEvent, EventError> {
    VerifiedEvent::open(bytes, &parties().network, receivers_key)
}

#[test]
fn an_event_has_exactly_these_bytes() {
    let event = signed(acknowledgement());
    assert_eq!(HEXLOWER.encode(event.bytes()), include_str!("acknowledge.hex").trim());
    assert_eq!(open(event.bytes()), Ok(event));
}

#[test]
fn every_kind_of_action_survives_the_way() {
    for kind in ActionKind::ALL {
        let event = signed(Event { action: action(*kind), ..acknowledgement() });
        let opened = open(event.bytes()).expect("it was signed by the author");
        assert_eq!((&opened, opened.event().action.kind()), (&event, *kind));
        assert_eq!(opened.id(), Digest::of(event.bytes()));
    }
}

#[test]
fn no_bit_can_be_turned_and_no_byte_cut_or_added() {
    let event = signed(acknowledgement());
    for place in 0..event.bytes().len() {
        for bit in 0..8 {
            let mut bytes = event.bytes().to_vec();
            bytes[place] ^= 1 << bit;
            assert!(open(&bytes).is_err(), "bit {bit} of byte {place}");
        }
        assert!(open(&event.bytes()[..place]).is_err(), "cut at {place}");
    }
    assert!(open(&[event.bytes(), &[0]].concat()).is_err());
}

#[test]
fn what_is_not_the_authors_is_refused() {
    let event = acknowledgement();
    let stranger = SigningKey::from_seed(&[0xee; 32]);
    assert_eq!(event.clone().sign(&stranger), Err(EventError::NotTheirs));
    // Signed by a stranger who names itself, or the receiver, as author.
    let by_stranger = |event: &Event| {
        let payload = canon::to_vec(event).expect("encodes");
        open(&cose::sign(CONTENT_TYPE, &stranger, &payload))
    };
    assert_eq!(by_stranger(&event), Err(EventError::NotTheirs));
    assert_eq!(by_stranger(&Event { author: stranger.author_id(), ..event.clone() }), Err(EventError::NotTheirs));
    // The receiver's key in the sender's name.
    let in_other_name = signed(Event { org: parties().sender, ..event.clone() });
    assert_eq!(open(in_other_name.bytes()), Err(EventError::NotTheirs));
    // A signed object of another kind with the same content.
    let payload = canon::to_vec(&event).expect("encodes");
    let other_kind = cose::sign("application/x-marshrut-receipt+cbor", &key(Side::Receiver), &payload);
    assert_eq!(open(&other_kind), Err(EventError::Signature(CoseError::ContentType)));
}

#[test]
fn another_network_or_referral_or_a_third_organisation_is_refused() {
    let elsewhere = signed(Event { network: NetworkId([8; 32]), ..acknowledgement() });
    assert_eq!(open(elsewhere.bytes()), Err(EventError::OtherNetwork));
    let other = signed(Event { referral: ReferralId([8; 16]), ..acknowledgement() });
    assert_eq!(Fact::of(&other, &parties()), Err(EventError::OtherReferral));
    let third = signed(Event { org: OrgId([8; 32]), ..acknowledgement() });
    assert_eq!(Fact::of(&third, &parties()), Err(EventError::NotAParty));
}

#[test]
fn a_referral_is_for_the_receiver_that_its_consent_names() {
    let event = Desk::new(Side::Sender).compose(send(Priority::Normal), SENT).expect("a draft can be sent");
    let mut other = consent(&Field::ALL);
    other.receiver = OrgId([8; 32]);
    let payload = Payload::within(full_draft(), &other).expect("inside the scope");
    let terms = Terms::by_default(Priority::Normal);
    let misaddressed = Event { action: Action::Send(Box::new(Send { payload, terms })), ..event };
    let signed = misaddressed.sign(&key(Side::Sender)).expect("signs");
    assert_eq!(Fact::of(&signed, &parties()), Err(EventError::OtherReceiver));
}

#[test]
fn places_that_no_chain_has_are_refused() {
    for (seq, prev) in [(0, Some(Digest([1; 32]))), (1, None), (MAX_EVENTS_PER_SIDE, Some(Digest([1; 32])))] {
        let event = Event { seq, prev, ..acknowledgement() };
        assert_eq!(event.clone().sign(&key(Side::Receiver)), Err(EventError::Place));
        let bytes = cose::sign(CONTENT_TYPE, &key(Side::Receiver), &canon::to_vec(&event).expect("encodes"));
        assert_eq!(open(&bytes), Err(EventError::Place));
    }
}

#[test]
fn an_empty_text_or_unknown_action_is_refused_on_arrival() {
    let event = Event { action: Action::Message { text: Words::new("hello").expect("valid") }, ..acknowledgement() };
    let payload = canon::to_vec(&event).expect("encodes");
    let replaced = |from: &[u8], to: &[u8]| {
        let place = payload.windows(from.len()).position(|window| window == from).expect("it is there");
        let forged = [&payload[..place], to, &payload[place + from.len()..]].concat();
        open(&cose::sign(CONTENT_TYPE, &key(Side::Receiver), &forged))
    };
    assert!(replaced(b"\x65hello", b"\x65hullo").is_ok());
    for (from, to) in
        [(&b"\x65hello"[..], &b"\x60"[..]), (b"\x67message", b"\x67massage"), (b"\x65hello", b"\x62\x1b[")]
    {
        assert!(matches!(replaced(from, to), Err(EventError::Content(_))), "{to:?}");
    }
}

#[test]
fn the_largest_payload_fits_and_a_longer_event_is_refused() {
    let full = "я".repeat(2000);
    let mut draft = full_draft();
    draft.person.notes = Some(crate::referral::sample::text(&full));
    draft.person.tb = Some(crate::referral::sample::text(&"я".repeat(1000)));
    draft.person.hepatitis = Some(crate::referral::sample::text(&"я".repeat(1000)));
    let payload = Payload::within(draft, &consent(&Field::ALL)).expect("inside the scope");
    let terms = Terms::by_default(Priority::Urgent);
    let event = Event { action: Action::Send(Box::new(Send { payload, terms })), ..acknowledgement() };
    assert!(signed(event).bytes().len() < MAX_BYTES);
    assert_eq!(open(&vec![0; MAX_BYTES + 1]), Err(EventError::TooLong(MAX_BYTES + 1)));
}
