//! What is fuzzed of what only this crate reads: files that people attach, the key file, recovery codes, addresses.
//!
//! The other targets are in `marshrut_tests::fuzzed`; how they are run says `fuzz/README.md`. Nothing of the program
//! calls this.

use std::io::Cursor;

use crate::attachments::{Unclean, clean, recognise};
use crate::keyslots::{self, Cost, RecoveryCode, Share};
use crate::network::{addressed_node, relays_on_the_way, typed_addresses};

/// Metadata that a file may gain by being cleaned: an orientation, a rewritten table of a document.
const ROOM: usize = 64 * 1024;

/// The first byte says what the rest is.
pub fn files(bytes: &[u8]) {
    let Some((reader, rest)) = bytes.split_first() else { return };
    match reader % 4 {
        0 => attachment(rest),
        1 => key_file(rest),
        2 => str::from_utf8(rest).into_iter().for_each(recovery_code),
        _ => str::from_utf8(rest).into_iter().for_each(an_address),
    }
}

fn cleaned(file: &[u8]) -> Result<Vec<u8>, Unclean> {
    let mut source = Cursor::new(file);
    let media = recognise(&mut source)?;
    let mut sink = Vec::new();
    clean(media, &mut source, &mut sink, true)?;
    Ok(sink)
}

/// What is clean is of the same kind, hardly longer, and clean: nothing more is taken out of it.
fn attachment(file: &[u8]) {
    let Ok(once) = cleaned(file) else { return };
    assert!(once.len() <= 4 * file.len() + ROOM, "{} bytes became {}", file.len(), once.len());
    if once.is_empty() {
        return;
    }
    let kind = |file: &[u8]| recognise(&mut Cursor::new(file)).ok();
    assert_eq!(kind(&once), kind(file));
    let twice = cleaned(&once).expect("what was cleaned is accepted");
    if !once.starts_with(b"%PDF-") {
        assert_eq!(twice, once, "there was something left to clean");
    }
}

/// A key file cannot ask for more work than the machine has, or for less than guessing shall cost.
fn key_file(bytes: &[u8]) {
    if let Some(cost) = keyslots::cost_stated(bytes) {
        assert!(cost.memory_kib <= 1 << 20 && cost.passes <= 32 && cost.lanes <= 16, "{cost:?}");
        assert!(cost.memory_kib >= Cost::FLOOR.memory_kib && cost.passes >= Cost::FLOOR.passes, "{cost:?}");
    }
}

/// A recovery code, or somebody's share of one.
fn recovery_code(text: &str) {
    if let Ok(share) = Share::parse(text) {
        let written = share.to_text();
        assert!(Share::parse(&written).is_ok_and(|again| again == share), "its own text");
        assert!(share.join(&share).is_err(), "one share is not two");
    }
    if let Ok(code) = RecoveryCode::parse(text) {
        let written = code.to_text();
        let again = RecoveryCode::parse(&written).expect("its own text");
        assert_eq!(*again.to_text(), *written);
    }
}

fn an_address(text: &str) {
    let Ok(forms) = typed_addresses(text) else { return };
    for form in &forms {
        assert_eq!(typed_addresses(form).ok().as_deref(), Some(std::slice::from_ref(form)));
        addressed_node(form).expect("an address that is dialled can be looked at");
    }
    relays_on_the_way(forms.iter().map(String::as_str));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attachments::samples;

    #[test]
    fn the_corpus_breaks_no_promise() {
        let kept = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/corpus/files")).expect("a folder");
        let mut count = 0;
        for file in kept {
            files(&std::fs::read(file.expect("an entry").path()).expect("a file"));
            count += 1;
        }
        assert!(count > 10, "{count} files are kept");
    }

    #[test]
    fn the_samples_break_no_promise() {
        let texts = ["text", "\u{FEFF}text"].map(|text| text.as_bytes().to_vec());
        for file in [samples::jpeg(), samples::png(), samples::webp(), samples::pdf()].into_iter().chain(texts) {
            files(&[vec![0], file].concat());
        }
        for address in ["127.0.0.1:4001", "/ip6/::1/tcp/4001", "/ip4/1.2.3.4/udp/5/quic-v1"] {
            files(&[b"\x03", address.as_bytes()].concat());
        }
    }
}
