//! Reading this workspace: its files, and what Cargo says of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The crates that are the product; `tests` only looks at them.
pub(crate) const PRODUCT: [&str; 4] = ["protocol", "web-ui", "node", "bootstrap"];

/// The directory of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lie in the workspace").to_owned()
}

/// A file of the workspace, by its path from the root.
#[track_caller]
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Paths (from the root, with `/`) of all files below `place` whose names end so, in order.
pub(crate) fn files(place: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut places = vec![root().join(place)];
    while let Some(place) = places.pop() {
        let Ok(entries) = std::fs::read_dir(&place) else { continue };
        for entry in entries {
            let path = entry.expect("a directory is readable to its end").path();
            if path.is_dir() {
                places.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let path = path.strip_prefix(root()).expect("found below the root");
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

/// All Rust files of the product and of its tests.
pub(crate) fn rust_files() -> Vec<String> {
    PRODUCT.iter().chain(&["tests"]).flat_map(|place| files(place, ".rs")).collect()
}

/// A file's code by numbered lines, without comments. What follows `//` inside of a text is lost too.
pub(crate) fn code(path: &str) -> Vec<(usize, String)> {
    let numbered = read(path).lines().map(|line| line.split("//").next().unwrap_or("").to_owned()).collect::<Vec<_>>();
    (1..).zip(numbered).collect()
}

/// Whether `line` has `word` with no letter, digit or `_` beside it.
pub(crate) fn names(line: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word)
        .any(|(at, _)| !joins(line[..at].chars().next_back()) && !joins(line[at + word.len()..].chars().next()))
}

/// What `cargo` prints for these arguments, offline and with the lock file as it is.
#[track_caller]
pub(crate) fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--locked"])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}: {said}", arguments.join(" "));
    String::from_utf8(output.stdout).expect("cargo prints UTF-8")
}

/// The manifests of the workspace's crates, as `cargo metadata` reads them.
pub(crate) fn manifests() -> Vec<Value> {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("cargo prints JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

/// A crate's declared dependencies: name, and whether it is for tests only.
pub(crate) fn declared(manifest: &Value) -> Vec<(String, bool)> {
    let dependencies = manifest["dependencies"].as_array().expect("dependencies");
    let one = |dependency: &Value| (text(&dependency["name"]).to_owned(), dependency["kind"] == "dev");
    dependencies.iter().map(one).collect()
}

/// A JSON text.
#[track_caller]
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn words_are_found_whole() {
    assert!(names("use sled::Db;", "sled") && names("sled", "sled") && names("a(std::fs::read)", "std::fs"));
    assert!(!names("let assembled = 1;", "sled") && !names("sled_like", "sled"));
}

#[test]
fn all_of_the_product_is_looked_at() {
    let found = rust_files();
    for file in ["node/src/main.rs", "protocol/src/engine/start.rs", "tests/tests/architecture/workspace.rs"] {
        assert!(found.iter().any(|path| path == file), "{file} is not among {} files", found.len());
    }
}
