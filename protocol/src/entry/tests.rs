use proptest::prelude::*;

use super::*;

fn key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

fn network() -> NetworkId {
    NetworkId([1; 32])
}

fn write(head: Option<Head>, body: &[u8]) -> (Vec<u8>, Head) {
    let class = LogClass::Services;
    let time = Timestamp(1_700_000_000_000);
    NewEntry { network: network(), class, head, kind: 6, time, decision: None, body }.sign(&key(), [9; 16])
}

fn log_of(count: usize) -> (Vec<Vec<u8>>, Head) {
    let mut head = None;
    let mut log = Vec::new();
    for n in 0..count {
        let body = canon::to_vec(&format!("body {n}")).expect("text is encodable");
        let (stored, next) = write(head, &body);
        log.push(stored);
        head = Some(next);
    }
    (log, head.expect("at least one entry"))
}

fn chain(key: &VerifyKey, head: Option<Head>) -> Chain<'_> {
    Chain { network: network(), log: LogId { author: key.author_id(), class: LogClass::Services }, key, head }
}

fn refs(log: &[Vec<u8>]) -> impl Iterator<Item = &[u8]> {
    log.iter().map(Vec::as_slice)
}

/// Spoils the signature of a stored entry, and nothing else.
fn spoil(stored: &[u8]) -> Vec<u8> {
    let (signed, salted) = split(stored).expect("an entry");
    let mut signed = signed.to_vec();
    // What is signed ends with the signature.
    *signed.last_mut().expect("not empty") ^= 1;
    join(&signed, salted)
}

/// That many entries, of which the one at `bad` has a wrong signature and the others follow it honestly.
fn spoilt_at(count: usize, bad: usize) -> Vec<Vec<u8>> {
    let (mut log, mut head) = (Vec::new(), None);
    for n in 0..count {
        let (mut stored, next) = write(head, &canon::to_vec(&n.to_string()).expect("text is encodable"));
        stored = if n == bad { spoil(&stored) } else { stored };
        head = Some(Head { id: Unverified::parse(&stored).expect("an entry").id(), ..next });
        log.push(stored);
    }
    log
}

#[test]
fn a_true_run_extends_its_chain_however_long_it_is() {
    for count in [1, 5, 63, 64, 65] {
        let (log, head) = log_of(count);
        let public = key().public();
        let entries = chain(&public, None).extend(refs(&log)).expect("a true run");
        assert_eq!(entries.last().map(Entry::id), Some(head.id));
        assert!(entries.iter().all(|e| e.body().is_some()));
    }
}

#[test]
fn a_good_signature_vouches_for_no_entry_before_it() {
    let public = key().public();
    for (count, bad) in [(2, 0), (5, 3), (5, 4), (64, 0), (64, 31), (64, 32), (64, 63), (200, 77)] {
        let refused = chain(&public, None).extend(refs(&spoilt_at(count, bad))).err();
        assert!(matches!(refused, Some(EntryError::Cose(CoseError::Key(_)))), "{bad} of {count}: {refused:?}");
    }
}

#[test]
fn a_forged_last_signature_refuses_the_whole_run() {
    let (mut log, _) = log_of(3);
    let other = SigningKey::from_seed(&[8; 32]);
    let body = canon::to_vec("forged").expect("text");
    let head = Unverified::parse(&log[1]).expect("entry");
    let head = Some(Head { seq: 1, id: head.id() });
    let entry = NewEntry {
        network: network(),
        class: LogClass::Services,
        head,
        kind: 6,
        time: Timestamp(0),
        decision: None,
        body: &body,
    };
    log[2] = entry.sign(&other, [0; 16]).0;
    let public = key().public();
    assert_eq!(chain(&public, None).extend(refs(&log)).err(), Some(EntryError::Log));
}

#[test]
fn gaps_grafts_and_other_networks_are_refused() {
    let (log, _) = log_of(4);
    let public = key().public();
    let skipped = [log[0].as_slice(), log[2].as_slice()];
    assert!(matches!(chain(&public, None).extend(skipped), Err(EntryError::Sequence { expected: 1, found: 2 })));
    let grafted = Head { seq: 0, id: EntryId([0; 32]) };
    assert!(matches!(chain(&public, Some(grafted)).extend([log[1].as_slice()]), Err(EntryError::Previous { seq: 1 })));
    let elsewhere = Chain { network: NetworkId([2; 32]), ..chain(&public, None) };
    assert_eq!(elsewhere.extend(refs(&log)).err(), Some(EntryError::Network));
}

#[test]
fn an_erased_body_leaves_the_chain_whole() {
    let (mut log, head) = log_of(3);
    log[1] = without_body(&log[1]).expect("an entry");
    let public = key().public();
    let entries = chain(&public, None).extend(refs(&log)).expect("still a chain");
    assert_eq!(entries[1].body(), None);
    assert_eq!(entries[2].id(), head.id);
}

#[test]
fn another_body_is_refused() {
    let (log, _) = log_of(1);
    let (signed, salted) = split(&log[0]).expect("an entry");
    let (salt, _) = salted.expect("a body");
    let swapped = join(signed, Some((salt, &canon::to_vec("body 1").expect("text"))));
    assert_eq!(Unverified::parse(&swapped).err(), Some(EntryError::Commitment));
}

/// The layout never changes by accident: a signature made today verifies in every later release.
#[test]
fn golden_bytes() {
    let body = canon::to_vec("hello").expect("text");
    let (stored, head) = write(None, &body);
    assert_eq!(stored.len(), 259);
    assert_eq!(head.id.to_string(), GOLDEN_ID);
    assert_eq!(Digest::of(&stored).to_string(), GOLDEN_STORED);
}

const GOLDEN_ID: &str = "4b2c671f28f20d2d575713171708529e95c04bb253089f99cdc9fbc6c6a8b572";
const GOLDEN_STORED: &str = "01d78260324b7bda0d0d5e04161bc72f4d85198d268bc79d765a2e2a1f0e006c";

proptest! {
    #[test]
    fn damaged_bytes_never_panic_and_never_pass(at in 0usize..280, bit in 0u8..8) {
        let (log, _) = log_of(1);
        let mut damaged = log[0].clone();
        let at = at % damaged.len();
        damaged[at] ^= 1 << bit;
        let public = key().public();
        prop_assert!(chain(&public, None).extend([damaged.as_slice()]).is_err());
    }

    #[test]
    fn any_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _refused = Unverified::parse(&bytes).is_err();
        let _none = without_body(&bytes);
    }
}
