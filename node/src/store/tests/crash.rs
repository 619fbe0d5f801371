//! Ends of the process and of the power at the worst moments: nothing acknowledged is lost, nothing is half there.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use super::secrecy::files_below;
use super::*;

const CHILD_DIR: &str = "MARSHRUT_TEST_CRASH_DIR";

/// Not a test of its own: what the killed process does. Commits for ever and says which commits are acknowledged.
#[test]
fn child() {
    let Some(dir) = std::env::var_os(CHILD_DIR) else { return };
    let mut out = std::io::stdout();
    writeln!(out, "opening").expect("the parent listens");
    let store = Store::open(Path::new(&dir), keys(1), Some(own())).expect("opens after a crash");
    let next = store.last_entry(&services_of(TBILISI)).expect("reads").map_or(0, |(seq, _)| seq + 1);
    for n in next.. {
        if let Err(error) = store.commit(&[commit_of(n)]) {
            writeln!(out, "stopped: {error}").expect("the parent listens");
            assert!(matches!(store.commit(&[]), Err(StoreError::Poisoned)));
            return;
        }
        writeln!(out, "acked {n}").expect("the parent listens");
    }
}

/// One commit of every kind of thing, all saying `n`.
fn commit_of(n: u64) -> Commit {
    let bytes = n.to_be_bytes().to_vec();
    let [added, old] = [n, n.wrapping_sub(1)].map(|n| KeyId([n as u8; 16]));
    Commit {
        keys_added: vec![(added, Zeroizing::new([n as u8; 32]))],
        writes: vec![
            Write::Append { log: services_of(TBILISI), first: n, entries: vec![bytes.clone()] },
            put(Table::Node, b"long", &bytes.repeat(2000), None),
            put(Table::ReferralContent, b"sealed", &bytes, Some(added)),
        ],
        keys_destroyed: vec![old],
        ..Commit::default()
    }
}

type Output = BufReader<std::process::ChildStdout>;

fn spawn(place: &Place) -> (Child, Output) {
    spawn_by(Command::new(std::env::current_exe().expect("the test knows itself")), place)
}

fn spawn_by(mut command: Command, place: &Place) -> (Child, Output) {
    let mut child = command
        .args(["--exact", "store::tests::crash::child", "--nocapture"])
        .env(CHILD_DIR, place.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let out = BufReader::new(child.stdout.take().expect("was piped"));
    (child, out)
}

fn number(line: &str) -> Option<u64> {
    line.split_once("acked ")?.1.trim().parse().ok()
}

/// Kills the child once it said `wait_for`, and gives what it acknowledged last.
fn run_and_kill(place: &Place, wait_for: impl Fn(&str) -> bool) -> Option<u64> {
    let (mut child, mut out) = spawn(place);
    let mut acked = None;
    let mut line = String::new();
    while out.read_line(&mut line).expect("reads") > 0 {
        acked = number(&line).or(acked);
        if wait_for(&line) {
            child.kill().expect("was running");
            break;
        }
        line.clear();
    }
    // What it said before the kill arrived counts as well. The last line may be cut.
    let said_later: Vec<String> = out.lines().map_while(Result::ok).collect();
    let whole = said_later.len().saturating_sub(1);
    assert!(!child.wait().expect("ends").success(), "the child was to be killed");
    said_later[..whole].iter().filter_map(|line| number(line)).next_back().or(acked)
}

/// Everything says the same number, at least the acknowledged one and at most the one after, and nothing is in doubt.
fn check(place: &Place, acked: Option<u64>) {
    check_numbers(place, acked);
    assert!(place.open().own_watermarks().expect("reads").intact);
}

/// The same, of what may be a copy of the directory.
fn check_numbers(place: &Place, acked: Option<u64>) {
    let store = place.open();
    let last = store.last_entry(&services_of(TBILISI)).expect("reads").map(|(seq, _)| seq);
    let expected = acked.map_or(0, |acked| acked + 1);
    assert!(last.map_or(0, |last| last + 1) >= expected, "acknowledged {acked:?}, found {last:?}");
    let Some(last) = last else { return };
    let entries = store.entries(&services_of(TBILISI), 0, usize::MAX, usize::MAX).expect("reads");
    assert!(entries.into_iter().eq((0..=last).map(|n| (n, n.to_be_bytes().to_vec()))));
    let long = last.to_be_bytes().repeat(2000);
    assert_eq!(store.row(Table::Node, b"long").expect("reads"), Some(Row::Clear(long)));
    let sealed = Row::Clear(last.to_be_bytes().to_vec());
    assert_eq!(store.row(Table::ReferralContent, b"sealed").expect("reads"), Some(sealed));
    let watermarks = store.own_watermarks().expect("reads");
    let watermark = watermarks.heads.get(&LogClass::Services).map(|head| head.seq);
    assert!(watermark <= Some(last) && watermark >= acked, "{watermark:?} of {last}, acknowledged {acked:?}");
}

#[test]
fn killed_while_committing() {
    let place = Place::new();
    let mut before = None;
    for round in 0..12u64 {
        let wait = 1 + round * 7 % 23;
        let target = before.map_or(wait, |acked: u64| acked + wait);
        let acked = run_and_kill(&place, |line| number(line) >= Some(target));
        check(&place, acked);
        before = place.open().last_entry(&services_of(TBILISI)).expect("reads").map(|(seq, _)| seq);
    }
}

#[test]
fn killed_while_opening() {
    let place = Place::new();
    place.open().commit(&[commit_of(0)]).expect("durable");
    for _ in 0..12 {
        let acked = run_and_kill(&place, |line| line.contains("opening"));
        check(&place, acked.max(Some(0)));
    }
}

/// A limit on the size of files stands for a full disk, which no test can make without a disk of its own.
#[cfg(unix)]
#[test]
fn when_no_more_fits_the_store_stops_and_keeps_what_it_acknowledged() {
    let place = Place::new();
    let mut shell = Command::new("sh");
    let program = std::env::current_exe().expect("the test knows itself");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 6144; exec \"$0\" \"$@\""]).arg(program);
    let (mut child, out) = spawn_by(shell, &place);
    let lines: Vec<String> = out.lines().map_while(Result::ok).collect();
    assert!(child.wait().expect("ends").success());
    let stopped = lines.iter().find(|line| line.contains("stopped: ")).expect("it stops");
    assert!(stopped.contains("free some space"), "{stopped}");
    let acked = lines.iter().filter_map(|line| number(line)).next_back();
    assert!(acked > Some(10));
    check(&place, acked);
}

#[test]
fn a_snapshot_cut_by_a_crash_does_not_bar_the_next_opening() {
    let place = Place::new();
    place.open().commit(&[commit_of(0)]).expect("durable");
    let tree = place.path().join(TREE_DIR);
    let unfinished = tree.join("snap.FFFFFFFFFFFFFFF0.generating");
    fs::write(&unfinished, [0x5A; 100]).expect("write");
    check(&place, Some(0));
    assert!(!unfinished.exists());
}

/// The power goes while a commit is being written: of every sector that was not yet waited for, either the old or the
/// new content is on the disk, in any combination.
#[test]
fn power_cut_during_a_commit() {
    let place = Place::new();
    let store = place.open();
    let mut random = 0x9E37_79B9_7F4A_7C15u64;
    for n in 0..16 {
        let before = files_below(place.path());
        // Keys that go would make the vault's file change twice.
        store.commit(&[Commit { keys_destroyed: vec![], ..commit_of(n) }]).expect("durable");
        // In the order in which they are waited for.
        for torn in ["vault.bin", "store/db", "journal.bin"] {
            let cut = Place { dir: TempDir::new().expect("temporary directory"), keys: keys(1) };
            write_cut(&place, &before, torn, cut.path(), &mut random);
            check_numbers(&cut, n.checked_sub(1));
        }
    }
}

/// As before, with batches as long as the store makes them and rows that change all the time, so that the tree reuses
/// its space: what it gives up must not be overwritten before what replaces it is on the disk.
#[test]
fn power_cut_while_space_is_reused() {
    let place = Place::new();
    let store = place.open();
    let mut random = 0x1234_5678_9ABC_DEF1u64;
    let mut rows: BTreeMap<Vec<u8>, Vec<u8>> = BTreeMap::new();
    for _ in 0..16 {
        let (before, rows_before) = (files_below(place.path()), rows.clone());
        for _ in 0..45 {
            rows.insert(vec![(next(&mut random) % 64) as u8], noise(&mut random, 20_000));
        }
        let changed = rows.iter().filter(|(id, value)| rows_before.get(*id) != Some(value));
        store
            .commit(&[writes(changed.map(|(id, value)| put(Table::Outbox, id, value, None)).collect())])
            .expect("durable");
        let cut = Place { dir: TempDir::new().expect("temporary directory"), keys: keys(1) };
        write_cut(&place, &before, "store/db", cut.path(), &mut random);
        let found = cut.open().rows(Table::Outbox).expect("reads");
        let found: BTreeMap<_, _> = found.into_iter().filter_map(|(id, row)| Some((id, row.clear()?))).collect();
        assert!(found == rows_before || found == rows, "half a commit is there");
    }
}

fn noise(random: &mut u64, len: usize) -> Vec<u8> {
    (0..len).map(|_| next(random) as u8).collect()
}

/// Writes the store as the disk has it when the power goes while `torn` is being written.
fn write_cut(place: &Place, before: &[(PathBuf, Vec<u8>)], torn: &str, to: &Path, random: &mut u64) {
    let mut waited_for = true;
    let files: BTreeMap<PathBuf, Vec<u8>> = before.iter().cloned().collect();
    let order = ["vault.bin", "store/db", "journal.bin"];
    let others = files.keys().filter(|path| order.iter().all(|name| **path != place.path().join(name)));
    let ordered = order.map(|name| place.path().join(name));
    for path in others.chain(&ordered) {
        let (old, new) = (&files[path], fs::read(path).expect("reads"));
        let is_torn = *path == place.path().join(torn);
        waited_for &= !is_torn;
        let content = match (is_torn, waited_for) {
            (true, _) => mix_sectors(old, &new, random),
            (false, true) => new,
            (false, false) => old.clone(),
        };
        let target = to.join(path.strip_prefix(place.path()).expect("below"));
        fs::create_dir_all(target.parent().expect("has a directory")).expect("directory");
        fs::write(target, content).expect("writes");
    }
}

fn mix_sectors(old: &[u8], new: &[u8], random: &mut u64) -> Vec<u8> {
    let mut mixed = old.to_vec();
    // The length may have reached the disk or not.
    if next(random).is_multiple_of(2) {
        mixed.resize(new.len(), 0);
    }
    for (sector, at) in new.chunks(512).zip((0..).step_by(512)) {
        let end = (at + sector.len()).min(mixed.len());
        if at < end && next(random).is_multiple_of(2) {
            mixed[at..end].copy_from_slice(&sector[..end - at]);
        }
    }
    mixed
}

fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *random >> 33
}
