use proptest::prelude::*;

use super::*;
use crate::commit::LogClass;
use crate::id::AuthorId;

const LOG: LogId = LogId { author: AuthorId([7; 32]), class: LogClass::Services };

#[test]
fn golden_bytes() {
    let (network, digest) = (NetworkId([1; 32]), Digest([2; 32]));
    let compare = Request::Compare { network, digest, governance_only: false, clock: None }.encode();
    let expected = format!(
        "a167636f6d70617265a366646967657374582002{}676e6574776f726b582001{}6f676f7665726e616e63655f6f6e6c79f4",
        "02".repeat(31),
        "01".repeat(31)
    );
    assert_eq!(data_encoding::HEXLOWER.encode(&compare), expected);
    assert_eq!(Frame::Equal.encode(), b"\x65equal");
    let clock = Some(Timestamp(1_000));
    let compare = Request::Compare { network, digest, governance_only: false, clock }.encode();
    assert_eq!(&compare[9..19], b"\xa4\x65clock\x19\x03\xe8", "the clock is one more field");
    let expect = Request::Expect(vec![Newcomer { key: TransportId([3; 32]), until: Timestamp(7) }]).encode();
    let expected = format!("a1666578706563748 1a2616b5820{}617807", "03".repeat(32)).replace(' ', "");
    assert_eq!(data_encoding::HEXLOWER.encode(&expect), expected);
}

#[test]
fn a_batch_that_states_too_much_is_refused_before_it_is_unpacked() {
    let (batch, taken) = Batch::pack(LOG, 0, [b"one".as_slice(), b"two"]);
    assert_eq!(taken, 2);
    let mut bytes = Frame::Batch(batch).encode();
    let stated = bytes.windows(2).position(|w| w == [0x61, b'n']).expect("the raw length's key") + 2;
    bytes.splice(stated..=stated, [0x1a, 0x7f, 0xff, 0xff, 0xff]);
    let Ok(Frame::Batch(bomb)) = Frame::decode(&bytes) else { panic!("still a frame") };
    assert_eq!(bomb.unpack().err(), Some(BatchError::TooLarge(0x7fff_ffff)));
}

proptest! {
    #[test]
    fn batches_hold_what_was_packed(entries in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3000), 0..40)) {
        let (batch, taken) = Batch::pack(LOG, 5, entries.iter().map(Vec::as_slice));
        let unpacked = batch.unpack().expect("just packed");
        prop_assert_eq!(unpacked.entries().collect::<Vec<_>>(), entries[..taken].iter().map(Vec::as_slice).collect::<Vec<_>>());
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(Frame::Batch(batch)) = Frame::decode(&bytes) {
            let _damaged = batch.unpack().is_err();
        }
        let _malformed = Request::decode(&bytes).is_err() | Hint::decode(&bytes).is_err();
    }
}
