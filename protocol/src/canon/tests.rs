use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::*;

mod published;

fn hex(text: &str) -> Vec<u8> {
    data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).expect("hexadecimal digits")
}

fn flaw(text: &str) -> (usize, Flaw) {
    match check(&hex(text)) {
        Err(CanonError::Bytes { offset, flaw }) => (offset, flaw),
        other => panic!("{text}: {other:?}"),
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Event {
    Closed,
    Moved(u8),
    Renamed { to: String, at: i64 },
    Pair(u8, Option<bool>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    title: String,
    when: i64,
    #[serde(with = "serde_bytes")]
    blob: Vec<u8>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    note: Option<String>,
    owner: Option<u64>,
    events: Vec<Event>,
    names: BTreeMap<String, i16>,
    numbers: BTreeMap<i64, (bool, u8)>,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Closed),
        any::<u8>().prop_map(Event::Moved),
        (".{0,8}", any::<i64>()).prop_map(|(to, at)| Event::Renamed { to, at }),
        any::<(u8, Option<bool>)>().prop_map(|(a, b)| Event::Pair(a, b)),
    ]
}

fn record() -> impl Strategy<Value = Record> {
    let names = prop::collection::btree_map(".{0,3}", any::<i16>(), 0..30);
    let numbers = prop::collection::btree_map(any::<i64>(), any::<(bool, u8)>(), 0..30);
    let events = prop::collection::vec(event(), 0..4);
    (".{0,40}", any::<(i64, Option<u64>)>(), any::<Vec<u8>>(), any::<Option<String>>(), events, names, numbers)
        .prop_map(|(title, (when, owner), blob, note, events, names, numbers)| Record {
            title,
            when,
            blob,
            note,
            owner,
            events,
            names,
            numbers,
        })
}

#[test]
fn fields_are_written_in_canonical_order_whatever_their_declaration() {
    #[derive(Serialize)]
    struct Header {
        title: &'static str,
        by: i64,
        a: Option<u8>,
    }
    let bytes = to_vec(&Header { title: "x", by: -1, a: None }).expect("encodes");
    assert_eq!(bytes, hex("a36161f662627920657469746c656178"));
}

#[test]
fn maps_and_flattened_structs_are_sorted_and_definite() {
    #[derive(Serialize)]
    struct Inner {
        b: u8,
        aa: u8,
    }
    #[derive(Serialize)]
    struct Outer {
        c: u8,
        #[serde(flatten)]
        inner: Inner,
    }
    let flattened = to_vec(&Outer { c: 3, inner: Inner { b: 2, aa: 1 } }).expect("encodes");
    assert_eq!(flattened, hex("a361620261630362616101"));
    let numbers = BTreeMap::from([(-1, 0), (10, 1), (100, 2)]);
    assert_eq!(to_vec(&numbers).expect("encodes"), hex("a30a011864022000"));
}

#[test]
fn values_outside_the_model_are_refused_loudly() {
    struct Twice;
    impl Serialize for Twice {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map([("a", 1), ("b", 2), ("a", 3)])
        }
    }
    assert!(matches!(to_vec(&1.5f64), Err(CanonError::Value(_))));
    assert!(matches!(to_vec(&[1.0f32]), Err(CanonError::Value(_))));
    assert!(matches!(to_vec(&u128::MAX), Err(CanonError::Value(_))));
    assert!(matches!(to_vec(&Some(None::<u8>)), Err(CanonError::Value(_))));
    assert!(matches!(to_vec(&Twice), Err(CanonError::Value(_))));
}

#[test]
fn nesting_is_bounded_in_both_directions() {
    #[derive(Serialize)]
    struct Nest(Vec<Nest>);
    let nest = |levels: usize| (1..levels).fold(Nest(vec![]), |inner, _| Nest(vec![inner]));
    let deepest = to_vec(&nest(MAX_DEPTH)).expect("encodes");
    assert_eq!(check(&deepest), Ok(()));
    assert!(matches!(to_vec(&nest(MAX_DEPTH + 1)), Err(CanonError::Value(_))));
    assert_eq!(flaw(&("81".repeat(MAX_DEPTH) + "80")), (MAX_DEPTH, Flaw::TooDeep));
}

#[test]
fn errors_name_the_place() {
    assert_eq!(flaw(""), (0, Flaw::Truncated));
    assert_eq!(flaw("82018201"), (4, Flaw::Truncated));
    assert_eq!(flaw("0000"), (1, Flaw::Trailing));
    assert_eq!(flaw("8201f90000"), (2, Flaw::Float));
    assert_eq!(flaw("a2616201616101"), (4, Flaw::KeyOrder));
    assert_eq!(flaw("a2616101616102"), (4, Flaw::DuplicateKey));
    assert_eq!(flaw("8161ff"), (1, Flaw::Utf8));
    assert_eq!(flaw("3b8000000000000000"), (0, Flaw::TooNegative));
    assert_eq!(check(&hex("3b7fffffffffffffff")), Ok(()));
}

#[test]
fn announced_lengths_reserve_nothing() {
    for bomb in ["9bffffffffffffffff", "bbffffffffffffffff", "5bffffffffffffffff", "7b7fffffffffffffff61"] {
        assert_eq!(flaw(bomb).1, Flaw::Truncated);
    }
}

#[test]
fn a_newer_nodes_field_does_not_invalidate_a_record() {
    #[derive(Deserialize, PartialEq, Debug)]
    struct Known {
        a: u8,
    }
    assert_eq!(from_slice(&hex("a261610162626281f6")), Ok(Known { a: 1 }));
    assert!(matches!(from_slice::<Known>(&hex("a16161f6")), Err(CanonError::Shape(_))));
}

proptest! {
    #[test]
    fn what_is_encoded_passes_the_check_and_reads_back(record in record()) {
        let bytes = to_vec(&record).expect("inside the model");
        prop_assert_eq!(check(&bytes), Ok(()));
        prop_assert_eq!(from_slice::<Record>(&bytes), Ok(record));
    }

    #[test]
    fn no_value_has_two_accepted_encodings(
        value in prop::collection::btree_map(".{0,3}", (any::<i64>(), prop::collection::vec(event(), 0..3)), 0..4),
        flips in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..4),
    ) {
        let mut bytes = to_vec(&value).expect("inside the model");
        for (at, mask) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= mask;
        }
        if let Ok(read) = from_slice::<BTreeMap<String, (i64, Vec<Event>)>>(&bytes) {
            prop_assert_eq!(to_vec(&read), Ok(bytes));
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = from_slice::<Record>(&bytes);
    }
}
