//! The scanner for canonical CBOR, held to a second, naive one: read leniently, write canonically, compare.

use std::collections::BTreeMap;

use marshrut_protocol::canon::{self, MAX_DEPTH};

/// What the data model can hold.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    Unsigned(u64),
    /// -1 minus this.
    Negative(u64),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Item>),
    /// By the encoded key.
    Map(BTreeMap<Vec<u8>, (Item, Item)>),
    Simple(u8),
}

/// Accepts the same bytes as the naive reader; what is decoded from accepted bytes is encoded to the same bytes.
pub fn canonical(bytes: &[u8]) {
    let naive = Item::read(bytes).filter(|item| item.write() == bytes);
    assert_eq!(canon::check(bytes).is_ok(), naive.is_some(), "the two readers disagree");
    // JSON's null is serde's unit, which is an empty list here; records have options instead.
    let plain = naive.is_some_and(|item| !item.holds_null());
    if let Ok(value) = canon::from_slice::<serde_json::Value>(bytes)
        && plain
    {
        assert_eq!(canon::to_vec(&value).as_deref(), Ok(bytes), "what was read is written otherwise");
    }
}

impl Item {
    fn holds_null(&self) -> bool {
        match self {
            Self::Simple(simple) => *simple == 22,
            Self::List(items) => items.iter().any(Self::holds_null),
            Self::Map(map) => map.values().any(|(key, value)| key.holds_null() || value.holds_null()),
            _ => false,
        }
    }

    /// Reads one item that fills the bytes. Forgives long heads and unordered keys.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let item = Self::take(&mut rest, 0)?;
        rest.is_empty().then_some(item)
    }

    fn take(rest: &mut &[u8], depth: usize) -> Option<Self> {
        let (major, info) = (rest.first()? >> 5, rest.first()? & 31);
        let argument = take_argument(rest, info)?;
        let deeper = || (depth < MAX_DEPTH).then_some(depth + 1);
        Some(match major {
            0 => Self::Unsigned(argument),
            1 => Self::Negative(i64::try_from(argument).ok()? as u64),
            2 => Self::Bytes(take_bytes(rest, argument)?.to_vec()),
            3 => Self::Text(str::from_utf8(take_bytes(rest, argument)?).ok()?.to_owned()),
            4 => {
                let depth = deeper()?;
                Self::List((0..argument).map(|_| Self::take(rest, depth)).collect::<Option<_>>()?)
            }
            5 => {
                let depth = deeper()?;
                let mut map = BTreeMap::new();
                for _ in 0..argument {
                    let (key, value) = (Self::take(rest, depth)?, Self::take(rest, depth)?);
                    map.insert(key.write(), (key, value));
                }
                Self::Map(map)
            }
            7 if (20..=22).contains(&info) => Self::Simple(info),
            _ => return None,
        })
    }

    /// The canonical bytes.
    pub(super) fn write(&self) -> Vec<u8> {
        match self {
            Self::Unsigned(n) => head(0, *n),
            Self::Negative(n) => head(1, *n),
            Self::Bytes(bytes) => [head(2, bytes.len() as u64), bytes.clone()].concat(),
            Self::Text(text) => [head(3, text.len() as u64), text.as_bytes().to_vec()].concat(),
            Self::List(items) => {
                let written: Vec<Vec<u8>> = items.iter().map(Self::write).collect();
                [head(4, items.len() as u64), written.concat()].concat()
            }
            Self::Map(map) => {
                let written: Vec<Vec<u8>> =
                    map.iter().map(|(key, (_, value))| [&**key, &*value.write()].concat()).collect();
                [head(5, map.len() as u64), written.concat()].concat()
            }
            Self::Simple(info) => vec![7 << 5 | info],
        }
    }

    /// All byte strings in it, however deep.
    pub(super) fn byte_strings(&self) -> Vec<&[u8]> {
        match self {
            Self::Bytes(bytes) => vec![bytes],
            Self::List(items) => items.iter().flat_map(Self::byte_strings).collect(),
            Self::Map(map) => map.values().flat_map(|(_, value)| value.byte_strings()).collect(),
            _ => Vec::new(),
        }
    }
}

fn take_bytes<'a>(rest: &mut &'a [u8], length: u64) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    *rest = left;
    Some(taken)
}

fn take_argument(rest: &mut &[u8], info: u8) -> Option<u64> {
    take_bytes(rest, 1)?;
    let length = match info {
        0..24 => return Some(info.into()),
        24..28 => 1 << (info - 24),
        _ => return None,
    };
    Some(take_bytes(rest, length)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// The shortest head.
fn head(major: u8, argument: u64) -> Vec<u8> {
    let bytes = argument.to_be_bytes();
    let (info, from) = match argument {
        0..24 => return vec![major << 5 | bytes[7]],
        24..0x100 => (24, 7),
        0x100..0x1_0000 => (25, 6),
        0x1_0000..0x1_0000_0000 => (26, 4),
        _ => (27, 0),
    };
    [&[major << 5 | info], &bytes[from..]].concat()
}
