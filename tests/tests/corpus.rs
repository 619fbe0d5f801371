//! The kept corpus of the fuzz targets (`fuzz/corpus`), and where fuzzing begins, run through the same functions.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use marshrut_tests::fuzzed::{TARGETS, seeds};

/// All of it must stay quick to run and to fetch.
const MAX_CORPUS_BYTES: u64 = 500_000;

fn fuzz(place: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(place)
}

fn files(place: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(place).unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    let mut files: Vec<PathBuf> = listed.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

/// Names the bytes that broke a promise.
fn run(name: &str, what: &str, target: fn(&[u8]), bytes: &[u8]) {
    let outcome = std::panic::catch_unwind(|| target(bytes));
    assert!(outcome.is_ok(), "{name} breaks a promise on {what} ({} bytes)", bytes.len());
}

#[test]
fn the_corpus_breaks_no_promise() {
    for (name, target) in TARGETS {
        let kept = files(&fuzz("corpus").join(name));
        assert!(!kept.is_empty(), "nothing is kept for {name}");
        for file in kept {
            run(name, &file.display().to_string(), target, &std::fs::read(&file).expect("a file"));
        }
    }
}

#[test]
fn the_seeds_break_no_promise() {
    for (name, target) in TARGETS {
        let seeds = seeds::of(name);
        assert!(seeds.len() > 1, "{name} has no seeds");
        for (number, seed) in seeds.iter().enumerate() {
            run(name, &format!("seed {number}"), target, seed);
        }
    }
}

#[test]
fn every_target_has_a_binary_and_the_other_way_round() {
    let stem = |path: &PathBuf| path.file_stem().expect("a name").to_string_lossy().into_owned();
    let binaries: BTreeSet<String> = files(&fuzz("targets")).iter().map(stem).collect();
    let node = ["files".to_owned()];
    let targets: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).chain(node).collect();
    assert_eq!(binaries, targets);
}

#[test]
fn the_corpus_stays_small() {
    let all = files(&fuzz("corpus")).into_iter().flat_map(|target| files(&target));
    let bytes: u64 = all.map(|file| file.metadata().expect("a file").len()).sum();
    assert!(bytes <= MAX_CORPUS_BYTES, "{bytes} bytes: minimise it (fuzz/README.md)");
}
