use marshrut_protocol::local_api::AuditState;

use super::record::RECORD_LEN;
use super::*;

struct Place {
    _temporary: tempfile::TempDir,
    dir: DataDir,
    master: MasterKey,
}

const HEADER: usize = 48;

impl Place {
    fn new() -> Self {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path());
        Self { _temporary: temporary, dir, master: MasterKey::ephemeral().expect("entropy") }
    }

    fn open(&self) -> Arc<Audit> {
        Audit::bounded(&self.dir, &self.master, 10).expect("opens")
    }

    fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.dir.audit()).expect("there")
    }

    fn write(&self, bytes: &[u8]) {
        std::fs::write(self.dir.audit(), bytes).expect("write");
    }

    /// Also takes away what was set aside, as a person does who has looked at it.
    fn mend(&self, bytes: &[u8]) {
        self.write(bytes);
        let _none = std::fs::remove_file(self.dir.path().join("audit-damaged.bin"));
    }

    fn state(&self) -> AuditState {
        self.open().check().expect("readable").state
    }
}

fn note(audit: &Audit, object: &str) {
    audit.note(Timestamp(5), Some(AccountId([7; 8])), AuditAction::ReferralViewed, object).expect("noted");
}

fn objects(audit: &Audit) -> Vec<String> {
    audit.select(|_| true, 0, 100).1.into_iter().map(|(_, noted)| noted.object).collect()
}

#[test]
fn what_was_noted_is_read_again_and_is_not_readable_on_the_disk() {
    let place = Place::new();
    let audit = place.open();
    for number in 0..4 {
        note(&audit, &format!("canary{number}"));
    }
    let again = place.open();
    assert_eq!(objects(&again), ["canary3", "canary2", "canary1", "canary0"]);
    let check = again.check().expect("readable");
    assert_eq!((check.state, check.good, check.expected, check.first), (AuditState::Whole, 4, 4, 0));
    assert!(!place.bytes().windows(6).any(|window| window == b"canary"));
    assert_eq!(place.bytes().len(), HEADER + 4 * RECORD_LEN);
}

#[test]
fn no_changed_moved_or_missing_record_goes_unnoticed() {
    let place = Place::new();
    let audit = place.open();
    (0..4).for_each(|number| note(&audit, &number.to_string()));
    drop(audit);
    let whole = place.bytes();
    for at in (0..whole.len()).step_by(11) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x20;
        place.write(&flipped);
        assert_ne!(place.state(), AuditState::Whole, "byte {at}");
        place.mend(&whole);
    }
    let record = |at: usize| &whole[HEADER + at * RECORD_LEN..][..RECORD_LEN];
    let with = |records: &[usize]| {
        let records: Vec<u8> = records.iter().flat_map(|at| record(*at)).copied().collect();
        [&whole[..HEADER], &records].concat()
    };
    for (records, state) in [
        (&[0, 1, 2][..], AuditState::Cut),
        (&[], AuditState::Cut),
        (&[0, 2, 1, 3], AuditState::Broken),
        (&[1, 2, 3], AuditState::Broken),
        (&[0, 1, 3], AuditState::Broken),
        (&[0, 1, 2, 3, 3], AuditState::Broken),
        (&[0, 1, 2, 3], AuditState::Whole),
    ] {
        place.write(&with(records));
        assert_eq!(place.state(), state, "{records:?}");
        place.mend(&whole);
    }
}

#[test]
fn a_cut_log_stays_known_as_one_when_it_goes_on() {
    let place = Place::new();
    let audit = place.open();
    (0..4).for_each(|number| note(&audit, &number.to_string()));
    drop(audit);
    place.write(&place.bytes()[..HEADER + 2 * RECORD_LEN]);
    let audit = place.open();
    (0..3).for_each(|number| note(&audit, &format!("later{number}")));
    assert_ne!(audit.check().expect("readable").state, AuditState::Whole);
    std::fs::remove_file(place.dir.audit()).expect("there");
    assert_eq!(place.state(), AuditState::Broken, "one that is gone is not begun anew in silence");
}

#[test]
fn a_log_that_is_gone_whole_is_missed_where_it_is_known_that_there_was_one() {
    let place = Place::new();
    let go_on = || Audit::go_on(&place.dir, &place.master).expect("opens");
    note(&place.open(), "0");
    assert_eq!(go_on().check().expect("readable").state, AuditState::Whole);
    for file in [place.dir.audit(), place.dir.audit_head()] {
        std::fs::remove_file(file).expect("there");
    }
    let audit = go_on();
    note(&audit, "later");
    assert_eq!(audit.check().expect("readable").state, AuditState::Broken);
    assert_eq!(go_on().check().expect("readable").state, AuditState::Broken, "at the next start too");
}

/// A request that goes on while the node is locked and opened again still holds the log of before.
#[test]
fn what_is_noted_late_does_not_break_a_log_that_was_opened_since() {
    let place = Place::new();
    let before = place.open();
    note(&before, "0");
    before.close();
    let after = place.open();
    note(&after, "1");
    let late = before.note(Timestamp(5), None, AuditAction::ReferralViewed, "late");
    assert!(matches!(late, Err(AuditError::Closed)));
    note(&after, "2");
    assert_eq!(place.state(), AuditState::Whole);
    assert_eq!(objects(&after), ["2", "1", "0"]);
}

#[test]
fn a_crash_at_any_byte_of_a_record_loses_nothing_that_was_acknowledged() {
    let place = Place::new();
    let audit = place.open();
    (0..2).for_each(|number| note(&audit, &number.to_string()));
    let head = std::fs::read(place.dir.audit_head()).expect("there");
    note(&audit, "2");
    drop(audit);
    let whole = place.bytes();
    for torn in (0..=RECORD_LEN).step_by(29) {
        place.write(&whole[..HEADER + 2 * RECORD_LEN + torn]);
        std::fs::write(place.dir.audit_head(), &head).expect("write");
        let audit = place.open();
        assert_eq!(audit.check().expect("readable").state, AuditState::Whole, "{torn} bytes");
        assert_eq!(objects(&audit).len(), if torn == RECORD_LEN { 3 } else { 2 });
        note(&audit, "next");
        assert_eq!(audit.check().expect("readable").state, AuditState::Whole, "{torn} bytes, later");
    }
}

#[test]
fn a_power_cut_that_tears_the_head_cries_no_wolf() {
    let place = Place::new();
    let audit = place.open();
    (0..3).for_each(|number| note(&audit, &number.to_string()));
    drop(audit);
    let whole = std::fs::read(place.dir.audit_head()).expect("there");
    let torn = |at: &[usize]| {
        let mut bytes = whole.clone();
        at.iter().for_each(|at| bytes[*at + 50..*at + 60].fill(0));
        std::fs::write(place.dir.audit_head(), bytes).expect("write");
    };
    for at in [0, 4096] {
        torn(&[at]);
        assert_eq!(place.state(), AuditState::Whole, "the place at {at}");
        let audit = place.open();
        note(&audit, "next");
        assert_eq!(audit.check().expect("readable").state, AuditState::Whole, "the place at {at}, later");
    }
    torn(&[0, 4096]);
    assert_eq!(place.state(), AuditState::Broken, "nothing says how far it went");
}

#[test]
fn growth_is_bounded_and_the_rest_still_follows() {
    let place = Place::new();
    let audit = place.open();
    (0..33).for_each(|number| note(&audit, &number.to_string()));
    let check = audit.check().expect("readable");
    assert_eq!(check.state, AuditState::Whole);
    assert!(check.good <= 10 && check.first > 0);
    let (total, latest) = audit.select(|noted| noted.action == AuditAction::ReferralViewed, 0, 1);
    assert!(total < 10);
    assert_eq!(latest.first().map(|(_, noted)| noted.object.as_str()), Some("32"));
    assert!(audit.select(|noted| noted.action == AuditAction::Shortened, 0, 9).0 > 0, "that it was shortened is noted");
    let first = place.bytes();
    assert_eq!(place.state(), AuditState::Whole);
    let older = [&first[..HEADER], &first[HEADER + RECORD_LEN..]].concat();
    place.write(&older);
    assert_eq!(place.state(), AuditState::Broken);
}

#[test]
fn the_log_goes_on_under_a_replaced_master_key() {
    let temporary = tempfile::tempdir().expect("temporary directory");
    let dir = DataDir::new(temporary.path());
    let (master, _) =
        crate::keyslots::KeySlots::create(&dir.keys(), "some words", crate::keyslots::Cost::FLOOR).expect("key slots");
    note(&Audit::open(&dir, &master).expect("opens"), "before");
    let mut slots = crate::keyslots::KeySlots::load(&dir.keys(), &master).expect("loads");
    let next = slots.replace_master(&master, None).expect("written").expect("room").master;
    let audit = Audit::open(&dir, &next).expect("opens");
    note(&audit, "after");
    assert_eq!(objects(&audit), ["after", "before"]);
    assert_eq!(audit.check().expect("readable").state, AuditState::Whole);
}
