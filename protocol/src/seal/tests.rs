use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use super::*;
use crate::id::{AuthorId, MessageId, PrekeyId};
use crate::prekey::PrekeySecret;
use crate::time::{Span, Timestamp};

mod golden;
mod published;

const NOW: Timestamp = Timestamp(1_795_316_461_007);
const ALMATY: OrgId = OrgId([0xa1; 32]);
const BERLIN: OrgId = OrgId([0xbe; 32]);
const ROUTE: [u8; 16] = [0x77; 16];

/// The key of Tbilisi's caseworkers, who send.
fn tbilisi() -> SigningKey {
    SigningKey::from_seed(&[0x7b; 32])
}

/// A prekey of Berlin, who receives.
fn prekey() -> PrekeySecret {
    PrekeySecret::from_seed(&[0xbe; 32])
}

fn rng(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

fn message(kind: MessageKind, body: &[u8]) -> Message {
    let return_prekeys = [1, 2].map(|seed| PrekeySecret::from_seed(&[seed; 32]).public()).to_vec();
    Message {
        id: MessageId([9; 16]),
        from: tbilisi().author_id(),
        to: BERLIN,
        prekey: prekey().public().id(),
        kind,
        created: NOW,
        expires: NOW.plus(Span::days(14)),
        return_prekeys,
        body: body.to_vec(),
    }
}

fn sealed(message: &Message) -> Vec<u8> {
    seal(message, &tbilisi(), &prekey().public(), PrekeyKind::OneTime, ROUTE, &mut rng(1)).expect("seals")
}

fn open(bytes: &[u8]) -> Result<Message, OpenError> {
    let envelope = Envelope::parse(bytes).expect("the frame is valid");
    envelope.open(&prekey(), BERLIN)?.verify(&tbilisi().public(), NOW)
}

/// Seals `text` as Tbilisi's, without any of the checks of [`seal`].
fn seal_text(text: &[u8], total: usize, expiry: Timestamp) -> Vec<u8> {
    let prekey = prekey().public();
    let header = Header {
        prekey_kind: PrekeyKind::OneTime,
        prekey: prekey.id(),
        route: ROUTE,
        expiry: Expiry::covering(expiry).expect("after 1970"),
        ciphertext_len: (total - TEXT_START) as u32,
    };
    let mut padded = text.to_vec();
    padded.resize(total - TEXT_START - TAG_LEN, 0);
    let recipient = suite::public_key(prekey.as_bytes()).expect("valid");
    let info = info(BERLIN, prekey.as_bytes());
    let (enc, tag) = suite::seal(&recipient, &info, &header.to_bytes(), &mut padded, &mut rng(2)).expect("seals");
    [&header.to_bytes()[..], &enc, &padded, &tag].concat()
}

/// Seals what `message` says for `BERLIN` and the real prekey, though the message may say otherwise.
fn seal_as_it_is(message: &Message, expiry: Timestamp) -> Vec<u8> {
    let object = message.sign(&tbilisi()).expect("signs");
    let text = [&(object.len() as u32).to_be_bytes()[..], &object].concat();
    seal_text(&text, 8192, expiry)
}

#[test]
fn the_addressed_organisation_reads_what_was_sent() {
    let message = message(MessageKind::Event, b"a referral");
    let bytes = sealed(&message);
    let envelope = Envelope::parse(&bytes).expect("the frame is valid");
    assert_eq!((envelope.prekey(), envelope.prekey_kind()), (message.prekey, PrekeyKind::OneTime));
    assert_eq!(envelope.route(), ROUTE);
    let slack = envelope.expires().since(message.expires);
    assert!(Span(0) <= slack && slack < Span::hours(6));
    let opened = envelope.open(&prekey(), BERLIN).expect("opens");
    assert_eq!(opened.claimed_sender(), message.from);
    assert_eq!(opened.verify(&tbilisi().public(), NOW), Ok(message));
}

#[test]
fn a_receipt_has_the_size_of_a_referral_of_4_kib() {
    let referral = sealed(&message(MessageKind::Event, &[b'r'; 4 << 10]));
    let receipt = sealed(&message(MessageKind::Receipt, b""));
    assert_eq!((referral.len(), receipt.len()), (BUCKETS[0], BUCKETS[0]));
    assert_ne!(referral[header::LEN..], receipt[header::LEN..]);
}

#[test]
fn the_longest_message_fits_the_longest_envelope() {
    let mut longest = message(MessageKind::Event, &[b'r'; MAX_BODY]);
    longest.return_prekeys = [1, 2, 3, 4].map(|seed| PrekeySecret::from_seed(&[seed; 32]).public()).to_vec();
    let bytes = sealed(&longest);
    assert_eq!(bytes.len(), MAX_ENVELOPE);
    assert_eq!(open(&bytes), Ok(longest));
}

#[test]
fn a_message_beyond_the_limits_is_not_sealed() {
    let seal = |message: &Message, signer: &SigningKey| {
        seal(message, signer, &prekey().public(), PrekeyKind::Epoch, ROUTE, &mut rng(1)).map(|bytes| bytes.len())
    };
    let with = |change: fn(&mut Message)| {
        let mut message = message(MessageKind::Event, b"");
        change(&mut message);
        seal(&message, &tbilisi())
    };
    assert_eq!(with(|m| m.body = vec![0; MAX_BODY + 1]), Err(SealError::BodyTooLong { bytes: MAX_BODY + 1 }));
    assert_eq!(with(|m| m.return_prekeys.extend_from_within(..)), Ok(8192));
    assert_eq!(
        with(|m| m.return_prekeys = vec![m.return_prekeys[0].clone(); 5]),
        Err(SealError::TooManyPrekeys { count: 5 })
    );
    assert_eq!(with(|m| m.from = AuthorId([1; 32])), Err(SealError::OtherSigner));
    assert_eq!(with(|m| m.prekey = PrekeyId([1; 16])), Err(SealError::OtherPrekey));
    assert_eq!(with(|m| m.expires = m.created), Err(SealError::Expiry));
    assert_eq!(with(|m| (m.created, m.expires) = (Timestamp(-2), Timestamp(-1))), Err(SealError::Expiry));
    assert_eq!(with(|m| m.expires = Timestamp(i64::MAX)), Err(SealError::Expiry));
}

#[test]
fn another_organisation_or_prekey_opens_nothing() {
    let bytes = sealed(&message(MessageKind::Event, b"a referral"));
    let envelope = Envelope::parse(&bytes).expect("the frame is valid");
    assert_eq!(envelope.open(&prekey(), ALMATY).map(drop), Err(OpenError::Closed));
    let other = PrekeySecret::from_seed(&[1; 32]);
    assert_eq!(envelope.open(&other, BERLIN).map(drop), Err(OpenError::OtherPrekey));
}

#[test]
fn a_message_sealed_again_for_somebody_else_is_refused() {
    let mut message = message(MessageKind::Event, b"a referral");
    message.to = ALMATY;
    assert_eq!(open(&seal_as_it_is(&message, message.expires)), Err(OpenError::OtherRecipient));
    message.to = BERLIN;
    message.prekey = PrekeyId([1; 16]);
    assert_eq!(open(&seal_as_it_is(&message, message.expires)), Err(OpenError::SignedForOtherPrekey));
}

#[test]
fn a_message_is_accepted_until_it_expires_and_never_beyond_its_signed_expiry() {
    let message = message(MessageKind::Event, b"a referral");
    let bytes = sealed(&message);
    let at = |now: Timestamp| {
        let opened = Envelope::parse(&bytes).expect("the frame is valid").open(&prekey(), BERLIN).expect("opens");
        opened.verify(&tbilisi().public(), now).map(drop)
    };
    assert_eq!(at(message.expires.plus(Span(-1))), Ok(()));
    assert_eq!(at(message.expires), Err(OpenError::Expired));
    let prolonged = seal_as_it_is(&message, message.expires.plus(Span::days(1)));
    assert_eq!(open(&prolonged), Err(OpenError::ExpiryDiffers));
}

#[test]
fn the_sender_must_be_who_signed() {
    let bytes = sealed(&message(MessageKind::Event, b"a referral"));
    let opened = Envelope::parse(&bytes).expect("the frame is valid").open(&prekey(), BERLIN).expect("opens");
    let stranger = SigningKey::from_seed(&[1; 32]).public();
    assert_eq!(opened.verify(&stranger, NOW), Err(OpenError::Signed(CoseError::OtherKey)));
}

#[test]
fn content_that_is_not_a_padded_signed_message_is_refused() {
    let expires = NOW.plus(Span::days(14));
    let open_text = |text: &[u8]| open(&seal_text(text, 8192, expires));
    assert_eq!(open_text(b"\x00\x00\xff\xff"), Err(OpenError::Padding));
    assert_eq!(open_text(b"\xff\xff\xff\xff"), Err(OpenError::Padding));
    assert!(matches!(open_text(b"\x00\x00\x00\x00"), Err(OpenError::Signed(CoseError::Structure { .. }))));
    let object = message(MessageKind::Event, b"").sign(&tbilisi()).expect("signs");
    let mut text = [&(object.len() as u32).to_be_bytes()[..], &object].concat();
    text.push(1);
    assert_eq!(open_text(&text), Err(OpenError::Padding));
    let entry = crate::cose::sign("application/x-marshrut-entry+cbor", &tbilisi(), b"\xa0");
    let text = [&(entry.len() as u32).to_be_bytes()[..], &entry].concat();
    assert_eq!(open_text(&text), Err(OpenError::Signed(CoseError::ContentType)));
}

#[test]
fn a_member_that_exceeds_the_limits_is_refused() {
    let mut message = message(MessageKind::Event, b"");
    message.return_prekeys = vec![message.return_prekeys[0].clone(); MAX_RETURN_PREKEYS + 1];
    assert_eq!(open(&seal_as_it_is(&message, message.expires)), Err(OpenError::Limit));
}

#[test]
fn a_forged_signature_inside_is_refused() {
    let message = message(MessageKind::Event, b"a referral");
    let mut object = message.sign(&tbilisi()).expect("signs").to_vec();
    *object.last_mut().expect("not empty") ^= 1;
    let text = [&(object.len() as u32).to_be_bytes()[..], &object].concat();
    let refused = Err(OpenError::Signed(CoseError::Key(crate::keys::KeyError::Signature)));
    assert_eq!(open(&seal_text(&text, 8192, message.expires)), refused);
}

#[test]
fn every_byte_of_the_clear_header_is_authenticated() {
    let original = sealed(&message(MessageKind::Event, b"a referral"));
    for at in 0..header::LEN {
        let mut bytes = original.clone();
        bytes[at] ^= 1;
        let opened = Envelope::parse(&bytes).map(|envelope| envelope.open(&prekey(), BERLIN).map(drop));
        assert!(!matches!(opened, Ok(Ok(()))), "byte {at}");
    }
    // With another route token it is a valid header; only HPKE notices.
    let mut rerouted = original;
    rerouted[24] ^= 1;
    let envelope = Envelope::parse(&rerouted).expect("the frame is valid");
    assert_eq!(envelope.open(&prekey(), BERLIN).map(drop), Err(OpenError::Closed));
}

#[test]
fn frames_that_are_not_ours_are_named() {
    let original = sealed(&message(MessageKind::Event, b"a referral"));
    let with = |at: usize, byte: u8| {
        let mut bytes = original.clone();
        bytes[at] = byte;
        Envelope::parse(&bytes).map(drop)
    };
    assert_eq!(with(0, b'X'), Err(EnvelopeError::Magic));
    assert_eq!(with(5, 2), Err(EnvelopeError::Suite(2)));
    assert_eq!(with(6, 2), Err(EnvelopeError::Header));
    assert_eq!(with(7, 1), Err(EnvelopeError::Header));
    assert_eq!(with(40, 0x80), Err(EnvelopeError::Header));
    assert_eq!(with(47, original[47] ^ 1), Err(EnvelopeError::Header));
    assert_eq!(with(51, original[51] ^ 1), Err(EnvelopeError::Length));
    // Well formed but of a size of its own, it would tell envelopes apart.
    let odd = seal_text(b"", 9000, NOW);
    assert_eq!(Envelope::parse(&odd).map(drop), Err(EnvelopeError::Size(9000)));
    let too_long = seal_text(b"", MAX_ENVELOPE + 8192, NOW);
    assert_eq!(Envelope::parse(&too_long).map(drop), Err(EnvelopeError::Size(MAX_ENVELOPE + 8192)));
}

#[test]
fn a_replay_has_the_fingerprint_of_the_original_and_nothing_else_has() {
    let message = message(MessageKind::Event, b"a referral");
    let seal = |seed| seal(&message, &tbilisi(), &prekey().public(), PrekeyKind::Epoch, ROUTE, &mut rng(seed));
    let [first, again, resealed] = [1, 1, 2].map(|seed| seal(seed).expect("seals"));
    let fingerprint = |bytes: &[u8]| Envelope::parse(bytes).expect("the frame is valid").fingerprint();
    assert_eq!(fingerprint(&first), fingerprint(&again));
    assert_ne!(fingerprint(&first), fingerprint(&resealed));
    assert_eq!(open(&resealed).map(|m| m.id), Ok(message.id));
}

#[test]
fn debug_output_holds_no_content() {
    let message = message(MessageKind::Event, b"hiv positive");
    let shown = format!("{message:?}");
    assert!(!shown.contains("hiv") && !shown.contains("104, 105, 118"), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_body_comes_back_and_every_size_is_one_of_few(len in 0..100_000usize, fill in any::<u8>()) {
        let message = message(MessageKind::Event, &vec![fill; len]);
        let bytes = sealed(&message);
        prop_assert!(BUCKETS.contains(&bytes.len()) || bytes.len().is_multiple_of(2048) && bytes.len() > BUCKETS[3]);
        prop_assert_eq!(open(&bytes), Ok(message));
    }

    #[test]
    fn a_flipped_bit_anywhere_is_refused(at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let mut bytes = sealed(&message(MessageKind::Event, b"a referral"));
        bytes[at.index(8192)] ^= 1 << bit;
        let refused = match Envelope::parse(&bytes) {
            Err(_) => true,
            Ok(envelope) => envelope.open(&prekey(), BERLIN).is_err(),
        };
        prop_assert!(refused);
    }

    #[test]
    fn a_truncated_or_extended_envelope_is_no_envelope(len in 0..40_000usize) {
        let mut bytes = sealed(&message(MessageKind::Event, b"a referral"));
        prop_assume!(len != bytes.len());
        bytes.resize(len, 0);
        prop_assert!(Envelope::parse(&bytes).is_err());
    }

    #[test]
    fn arbitrary_frames_never_panic(head in prop::collection::vec(any::<u8>(), 0..64), magic in any::<bool>()) {
        let mut bytes = vec![0; 8192];
        bytes[..head.len()].copy_from_slice(&head);
        if magic {
            bytes[..6].copy_from_slice(b"MRS1\x00\x01");
        }
        if let Ok(envelope) = Envelope::parse(&bytes) {
            prop_assert!(envelope.open(&prekey(), BERLIN).is_err());
        }
    }
}
