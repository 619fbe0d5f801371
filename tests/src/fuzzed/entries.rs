//! What is signed: entries, runs of them, fork proofs, receipts of mailboxes, exported verdicts and attestations.
//!
//! One key signed exactly the entries of [`golden`]. Whatever is accepted as its word must be one of them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use marshrut_protocol::canon;
use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::cose;
use marshrut_protocol::entry::{Chain, Head, NewEntry, Unverified, without_body};
use marshrut_protocol::fork::ForkProof;
use marshrut_protocol::id::{Digest, EntryId, NetworkId, OrgId, RouteToken, ServiceId};
use marshrut_protocol::keys::{SigningKey, VerifyKey};
use marshrut_protocol::mailbox::{CONTENT_TYPE, DepositReceipt};
use marshrut_protocol::record::verification::{Attestation, Conflict, Finding, Findings, Level, Method, Subject};
use marshrut_protocol::text::{Code, Text};
use marshrut_protocol::time::Span;
use marshrut_protocol::verification::bundle::Bundle;
use marshrut_protocol::verification::checklist::EXISTS;
use marshrut_protocol::verification::credential::{
    ATTESTATION_TYPE, Issuer, Presented, PresentedError, as_cose, as_credential, from_cose, from_credential,
};

use super::{NOW, choose, cut};

const NETWORK: NetworkId = NetworkId([1; 32]);
/// How many kinds of bytes there are.
pub(super) const READERS: u8 = 9;

fn key() -> SigningKey {
    SigningKey::from_seed(&[5; 32])
}

/// All that the key ever signed as entries: a chain of three.
pub(super) fn golden() -> &'static [(Vec<u8>, Head)] {
    static CHAIN: LazyLock<Vec<(Vec<u8>, Head)>> = LazyLock::new(|| {
        let mut chain: Vec<(Vec<u8>, Head)> = Vec::new();
        for body in [b"\x60".as_slice(), b"\x01", b"\xa1\x61a\x01"] {
            let head = chain.last().map(|(_, head)| *head);
            let (class, kind, decision) = (LogClass::Services, 16, None);
            let entry = NewEntry { network: NETWORK, class, head, kind, time: NOW, decision, body };
            chain.push(entry.sign(&key(), [6; 16]));
        }
        chain
    });
    &CHAIN
}

/// The only receipt that the key signed.
pub(super) fn golden_receipt() -> DepositReceipt {
    DepositReceipt { fingerprint: Digest([3; 32]), route: RouteToken([4; 16]), at: NOW, until: NOW }
}

/// The only attestation that the key handed out.
fn golden_attestation() -> Attestation {
    let found = [(Code::new(EXISTS).expect("a code"), Finding::Confirmed)];
    Attestation {
        subject: Subject { publisher: OrgId([1; 32]), service: ServiceId([2; 16]), revision: EntryId([3; 32]) },
        level: Level::Independent,
        method: Method::Call,
        observed: NOW,
        findings: Findings::try_from(BTreeMap::from(found)).expect("one finding"),
        fields: BTreeMap::new(),
        quality: BTreeMap::new(),
        conflict: Conflict::None,
        conflict_words: Text::default(),
        valid_from: NOW,
        valid_until: NOW.plus(Span::days(365)),
        respondents: None,
        evidence: Vec::new(),
        supersedes: None,
        request: None,
        words: Text::default(),
    }
}

/// It as COSE and as a Verifiable Credential, and what is signed of it.
pub(super) fn golden_files() -> [Vec<u8>; 3] {
    let (attestation, entry, signer) = (golden_attestation(), EntryId([8; 32]), key());
    let issuer = Issuer { org: OrgId([7; 32]), name: "Help Tbilisi", signer: &signer };
    let credential = as_credential(&attestation, entry, issuer, NOW).to_string().into_bytes();
    let payload = canon::to_vec(&(entry, issuer.org, &attestation)).expect("an attestation");
    [as_cose(&attestation, entry, issuer), credential, payload]
}

fn presented(read: Result<Presented, PresentedError>) {
    static GOLDEN: LazyLock<Presented> = LazyLock::new(|| from_cose(&golden_files()[0]).expect("genuine"));
    if let Ok(read) = read {
        assert_eq!(read, *GOLDEN, "somebody else's attestation was accepted");
    }
}

fn is_golden(id: EntryId) -> bool {
    golden().iter().any(|(_, head)| head.id == id)
}

/// Nothing is accepted but what was signed.
pub fn entries(bytes: &[u8]) {
    let public = key().public();
    match choose(bytes, READERS) {
        Some((0, stored)) => entry(stored, &public),
        Some((1, run)) => chain(run, &public),
        Some((2, pair)) => fork(pair, &public),
        Some((3, receipt)) => {
            if let Ok(read) = DepositReceipt::open(receipt, &public) {
                assert_eq!(read, golden_receipt());
            }
        }
        Some((4, payload)) => {
            if let Ok(read) = DepositReceipt::open(&cose::sign(CONTENT_TYPE, &key(), payload), &public) {
                assert_eq!(DepositReceipt::open(&read.sign(&key()), &public), Ok(read));
            }
        }
        Some((5, file)) => bundle(file),
        Some((6, file)) => presented(from_cose(file)),
        Some((7, file)) => {
            if let Ok(file) = serde_json::from_slice(file) {
                presented(from_credential(&file));
            }
        }
        Some((_, payload)) => {
            if let Ok(read) = from_cose(&cose::sign(ATTESTATION_TYPE, &key(), payload)) {
                assert_eq!(read.author, key().author_id());
            }
        }
        None => {}
    }
}

fn entry(stored: &[u8], public: &VerifyKey) {
    let Ok(entry) = Unverified::parse(stored) else { return };
    let (id, log) = (entry.id(), entry.log());
    let bare = without_body(stored).expect("it is an entry");
    let again = Unverified::parse(&bare).expect("an entry without its body");
    assert_eq!((again.id(), again.log(), again.header()), (id, log, entry.header()), "erasing changes nothing signed");
    if let Ok(genuine) = entry.verify(public) {
        assert!(is_golden(id), "somebody else's entry was accepted");
        assert!(genuine.body().is_none_or(|body| canon::check(body).is_ok()));
    }
}

fn chain(run: &[u8], public: &VerifyKey) {
    let log = LogId { author: key().author_id(), class: LogClass::Services };
    let chain = Chain { network: NETWORK, log, key: public, head: None };
    let mut rest = run;
    let pieces = std::iter::from_fn(|| {
        let (piece, left) = cut(rest);
        rest = left;
        (!piece.is_empty()).then_some(piece)
    });
    let Ok(accepted) = chain.extend(pieces.take(16)) else { return };
    let ids: Vec<EntryId> = accepted.iter().map(|entry| entry.id()).collect();
    let signed: Vec<EntryId> = golden().iter().take(ids.len()).map(|(_, head)| head.id).collect();
    assert_eq!(ids, signed, "a run that nobody signed was accepted");
}

fn fork(pair: &[u8], public: &VerifyKey) {
    let (one, other) = cut(pair);
    let pairs = [(one, other), (one, golden()[0].0.as_slice())];
    let made = pairs.into_iter().filter_map(|(one, other)| ForkProof::new(one, other));
    for proof in made.chain(canon::from_slice::<ForkProof>(pair)) {
        assert_eq!(proof.verify(NETWORK, public), None, "the key never forked its log");
        assert_eq!(proof.claimed_place().map(|(log, _)| log), proof.claimed_log());
    }
}

fn bundle(file: &[u8]) {
    let Ok(bundle) = Bundle::decode(file) else { return };
    let written = bundle.encode();
    let again = Bundle::decode(&written).expect("its own bytes");
    assert_eq!(again, bundle);
    if let (Ok(proven), Ok(again)) = (bundle.verify(NOW), again.verify(NOW)) {
        assert_eq!((proven.key, proven.revision, &proven.verdict), (again.key, again.revision, &again.verdict));
    }
}
