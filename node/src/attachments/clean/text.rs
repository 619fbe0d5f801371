//! Plain text: UTF-8 without control characters. It says nothing besides its content; what must not be sent is looked
//! for in it as in every other text of a referral.

use std::io::{Read, Write};

use marshrut_protocol::referral::identifiers::{Certainty, scan};
use zeroize::Zeroizing;

use super::Unclean;

const WHAT: &str = "text";
/// The longest text in bytes: it is looked through whole.
const MAX_BYTES: usize = 256 * 1024;
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Whether a file that begins so may be text.
pub(super) fn may_be(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The last character may be cut.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or(""),
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(is_refused)
}

fn is_refused(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{C}')
}

pub(super) fn clean(source: &mut impl Read, sink: &mut impl Write, screened: bool) -> Result<(), Unclean> {
    let mut bytes = Zeroizing::new(Vec::new());
    source.by_ref().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        return Err(Unclean::LongText(MAX_BYTES));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_other| Unclean::Damaged(WHAT, "it is not UTF-8"))?;
    if text.chars().any(is_refused) {
        return Err(Unclean::Damaged(WHAT, "it has control characters"));
    }
    let found = scan(text).into_iter().find(|finding| screened && finding.certainty == Certainty::Certain);
    if let Some(finding) = found {
        return Err(Unclean::Identifier(finding.why));
    }
    Ok(sink.write_all(text.trim_start_matches(BYTE_ORDER_MARK).as_bytes())?)
}
