//! What peers say: requests, frames, hints, batches; sealed envelopes and what is inside; events of referrals.

use marshrut_protocol::canon;
use marshrut_protocol::capacity::Talk;
use marshrut_protocol::id::{AuthorId, Digest, MessageId, OrgId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::prekey::{PrekeyKind, PrekeySecret};
use marshrut_protocol::referral::{Action, Case, Event, Fact, Parties, Side, VerifiedEvent};
use marshrut_protocol::seal::{Envelope, Message, MessageKind, OpenError, seal};
use marshrut_protocol::slip::{SlipAnswer, SlipQuestion};
use marshrut_protocol::time::Span;
use marshrut_protocol::wire::{Batch, Frame, Hint, MAX_BATCH_ENTRIES, MAX_BATCH_RAW, Request};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::{NOW, choose, cut};

const RECIPIENT: OrgId = OrgId([2; 32]);
/// How many kinds of bytes there are.
pub(super) const READERS: u8 = 8;

/// What was read is written and read again the same; only what was sealed opens; both sides see one case.
pub fn messages(bytes: &[u8]) {
    match choose(bytes, READERS) {
        Some((0, bytes)) => request(bytes),
        Some((1, bytes)) => frame(bytes),
        Some((2, bytes)) => hint(bytes),
        Some((3, bytes)) => envelope(bytes),
        Some((4, bytes)) => sealed(bytes),
        Some((5, bytes)) => event(bytes),
        Some((6, bytes)) => case(bytes),
        Some((_, body)) => bodies(body),
        None => {}
    }
}

fn request(bytes: &[u8]) {
    if let Ok(request) = Request::decode(bytes) {
        let written = request.encode();
        assert!(written.len() <= bytes.len(), "it grew");
        assert_eq!(Request::decode(&written).as_ref(), Ok(&request));
    }
}

fn frame(bytes: &[u8]) {
    let Ok(frame) = Frame::decode(bytes) else { return };
    let written = frame.encode();
    assert!(written.len() <= bytes.len(), "it grew");
    assert_eq!(Frame::decode(&written).as_ref(), Ok(&frame));
    if let Frame::Batch(batch) = frame {
        unpack(&batch);
    }
}

fn unpack(batch: &Batch) {
    let Ok(unpacked) = batch.unpack() else { return };
    let entries: Vec<&[u8]> = unpacked.entries().collect();
    let bytes: usize = entries.iter().map(|entry| entry.len()).sum();
    assert!(entries.len() <= MAX_BATCH_ENTRIES && bytes <= MAX_BATCH_RAW, "more than a batch may hold");
    if entries.iter().all(|entry| entry.len() <= marshrut_protocol::entry::MAX_STORED) {
        let (packed, taken) = Batch::pack(batch.log, batch.first, entries.iter().copied());
        let again = packed.unpack().expect("just packed");
        assert_eq!(again.entries().collect::<Vec<_>>(), entries[..taken]);
    }
}

fn hint(bytes: &[u8]) {
    if let Ok(hint) = Hint::decode(bytes) {
        assert_eq!(Hint::decode(&hint.encode()).as_ref(), Ok(&hint));
    }
}

fn recipient() -> PrekeySecret {
    PrekeySecret::from_seed(&[9; 32])
}

fn envelope(bytes: &[u8]) {
    let Ok(envelope) = Envelope::parse(bytes) else { return };
    assert!(bytes.len() >= 8 << 10, "shorter than any envelope");
    let opened = envelope.open(&recipient(), RECIPIENT).map(|opened| opened.claimed_sender());
    assert!(opened.is_err(), "it opened, and nobody sealed it");
}

/// Three bytes say where one bit is turned; the rest is a message's body. As it was sealed it opens, otherwise not.
fn sealed(bytes: &[u8]) {
    let Some(([place @ .., bit], body)) = bytes.split_first_chunk::<3>() else { return };
    let (sender, secret) = (SigningKey::from_seed(&[5; 32]), recipient());
    let prekey = secret.public();
    let message = Message {
        id: MessageId([7; 16]),
        from: sender.author_id(),
        to: RECIPIENT,
        prekey: prekey.id(),
        kind: MessageKind::Event,
        created: NOW,
        expires: NOW.plus(Span::days(14)),
        return_prekeys: Vec::new(),
        body: body.to_vec(),
    };
    let mut rng = ChaCha20Rng::from_seed([3; 32]);
    let Ok(mut bytes) = seal(&message, &sender, &prekey, PrekeyKind::Epoch, [0; 16], &mut rng) else { return };
    let open = |bytes: &[u8]| -> Option<Message> {
        let opened = Envelope::parse(bytes).ok()?.open(&secret, RECIPIENT).ok()?;
        opened.verify(&sender.public(), NOW).ok()
    };
    assert!(open(&bytes).as_ref() == Some(&message), "what was sealed does not open");
    let turned = usize::from(u16::from_be_bytes(*place)) % bytes.len();
    bytes[turned] ^= 1 << (bit % 8);
    assert!(open(&bytes).is_none(), "a turned bit was not noticed");
    let elsewhere = Envelope::parse(&bytes).map(|envelope| envelope.open(&secret, OrgId([4; 32])).err());
    assert!(elsewhere.is_err() || matches!(elsewhere, Ok(Some(OpenError::Closed | OpenError::OtherPrekey))));
}

/// Signs what stands in the bytes as somebody of that organisation would.
fn signed(payload: &[u8], side: Side, parties: &Parties) -> Option<VerifiedEvent> {
    let event: Event = canon::from_slice(payload).ok()?;
    let (key, org) = match side {
        Side::Sender => (SigningKey::from_seed(&[5; 32]), parties.sender),
        Side::Receiver => (SigningKey::from_seed(&[6; 32]), parties.receiver),
    };
    let (network, referral) = (parties.network, parties.referral);
    Event { author: key.author_id(), org, network, referral, ..event }.sign(&key).ok()
}

/// Between whom an event can be said: a sending names its receiver.
fn parties_of(event: &Event) -> Parties {
    let receiver = match &event.action {
        Action::Send(send) => send.payload.consent().receiver,
        _ => OrgId([6; 32]),
    };
    Parties { network: event.network, referral: event.referral, sender: OrgId([5; 32]), receiver }
}

fn event(payload: &[u8]) {
    let Ok(read) = canon::from_slice::<Event>(payload) else { return };
    let written = canon::to_vec(&read).expect("what was read can be written");
    assert_eq!(canon::from_slice::<Event>(&written).as_ref(), Ok(&read));
    let parties = parties_of(&read);
    let Some(signed) = signed(payload, Side::Receiver, &parties) else { return };
    let opened = VerifiedEvent::open(signed.bytes(), &parties.network, |_| Some(parties.receiver));
    assert_eq!(opened.as_ref(), Ok(&signed));
    assert!(VerifiedEvent::open(signed.bytes(), &parties.network, |_: &AuthorId| None).is_err());
}

/// Events one after the other, the first bit of each says by which side; in either order the same case.
fn case(bytes: &[u8]) {
    let (mut facts, mut rest, mut parties) = (Vec::new(), bytes, None);
    while let Some((side, left)) = rest.split_first().filter(|_| facts.len() < 12) {
        let (payload, left) = cut(left);
        rest = left;
        let side = if side & 1 == 0 { Side::Sender } else { Side::Receiver };
        let Ok(event) = canon::from_slice::<Event>(payload) else { continue };
        let parties = parties.get_or_insert_with(|| parties_of(&event));
        let signed = signed(payload, side, parties);
        facts.extend(signed.and_then(|signed| Fact::of(&signed, parties).ok()));
    }
    let Some(parties) = parties else { return };
    let case = Case::fold(parties, &facts, None, NOW);
    facts.reverse();
    let reversed = Case::fold(parties, &facts, None, NOW);
    assert_eq!(case, reversed, "the order of arrival made a difference");
    assert!(case.wake_at(NOW).is_none_or(|at| at > NOW), "it would be woken for ever");
    for side in [Side::Sender, Side::Receiver] {
        case.next(side, NOW);
    }
}

fn bodies(body: &[u8]) {
    if let Some(talk) = Talk::decode(body) {
        assert_eq!(Talk::decode(&talk.encode()), Some(talk));
    }
    if let Ok(question) = canon::from_slice::<SlipQuestion>(body) {
        let written = canon::to_vec(&question).expect("it was read");
        assert_eq!(canon::from_slice(&written), Ok(question));
    }
    if let Ok(answer) = canon::from_slice::<SlipAnswer>(body) {
        let written = canon::to_vec(&answer).expect("it was read");
        assert_eq!(canon::from_slice(&written), Ok(answer));
    }
    // A NACK names the messages that nobody can open any more.
    if let Ok(named) = canon::from_slice::<Vec<Digest>>(body) {
        assert_eq!(canon::to_vec(&named).as_deref(), Ok(body));
    }
}
