//! Names and codes of other taxonomies as codes of ours: what a [`Code`] cannot hold becomes `-`.

use sha2::{Digest, Sha256};

use super::OTHER;
use crate::text::Code;

/// `other:<text>`: as it is where a code allows it, else simplified, else by its hash, never dropped.
pub(super) fn other_code(text: &str) -> Code {
    let text = text.trim();
    let exact = Code::new(&format!("{OTHER}{text}")).ok();
    exact.unwrap_or_else(|| simplified(text))
}

/// Letters outside ASCII cannot be told apart by what remains of them, so such names also carry a hash.
fn simplified(text: &str) -> Code {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    let whole = text.is_ascii() && slug.len() <= 48 && !slug.is_empty();
    let code = if whole { format!("{OTHER}{slug}") } else { hashed(&slug, text) };
    Code::new(&code).expect("at most 6 + 40 + 1 + 12 ASCII letters, digits and hyphens")
}

fn hashed(slug: &str, text: &str) -> String {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes())[..6]);
    let slug: String = slug.chars().take(40).collect();
    if slug.is_empty() { format!("{OTHER}{hash}") } else { format!("{OTHER}{slug}-{hash}") }
}
