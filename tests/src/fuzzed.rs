//! What is fuzzed: for each kind of bytes from outside a function that reads them and panics when a promise is broken.
//!
//! `fuzz/` runs them under libFuzzer, `tests/tests/corpus.rs` runs them over the kept corpus with every test run. What
//! the node crate alone can read (files of people, its key file) is in `marshrut_node::fuzzed`. Each function looks at
//! nothing but its bytes: the same bytes pass or fail anywhere.

mod canonical;
mod entries;
mod imports;
mod messages;
mod records;
pub mod seeds;
mod stored;

pub use canonical::canonical;
pub use entries::entries;
pub use imports::imports;
pub use messages::messages;
pub use records::records;
pub use stored::stored;

use marshrut_protocol::time::Timestamp;

/// A target: the name of its binary in `fuzz/`, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All targets that need no node.
pub const TARGETS: [Target; 6] = [
    ("canonical", canonical),
    ("records", records),
    ("entries", entries),
    ("messages", messages),
    ("imports", imports),
    ("stored", stored),
];

/// The only moment that is looked at: 2026-11-22.
const NOW: Timestamp = Timestamp(1_795_305_600_000);

/// Which of several readers the first byte asks for, and the rest.
fn choose(bytes: &[u8], readers: u8) -> Option<(u8, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    Some((first % readers, rest))
}

/// Cuts off a piece whose length two bytes say; a length beyond the end means the end.
fn cut(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = bytes.split_first_chunk::<2>() else { return (bytes, &[]) };
    rest.split_at(usize::from(u16::from_be_bytes(*length)).min(rest.len()))
}
