//! What stands behind our code, held to `deny.toml` without cargo-deny and without the network: everything but
//! advisories, for which `cargo deny check advisories` is needed.

use std::collections::BTreeMap;

use crate::spdx;
use crate::workspace::{cargo, read};

/// The only place that crates come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The lines of a list in `deny.toml`, which has an entry a line.
fn denied(list: &str) -> Vec<String> {
    let text = read("deny.toml");
    let lines = text.lines().skip_while(|line| *line != format!("{list} = [")).skip(1);
    let entries: Vec<_> = lines.take_while(|line| *line != "]").map(|line| line.trim().to_owned()).collect();
    assert!(!entries.is_empty(), "deny.toml has no list {list}");
    entries
}

/// The text between the quotes after `key`.
#[track_caller]
fn quoted(line: &str, key: &str) -> String {
    let after = line.split_once(key).and_then(|(_, after)| after.split('"').nth(1));
    after.unwrap_or_else(|| panic!("{key} is missing in {line}")).to_owned()
}

/// Name and licence of all crates that are compiled on this platform, tests included.
fn compiled() -> Vec<(String, String)> {
    let edges = "normal,build,dev";
    let tree = cargo(&["tree", "--workspace", "--prefix", "none", "--no-dedupe", "-e", edges, "-f", "{p}|{l}"]);
    let mut rows: Vec<_> = tree.lines().filter_map(|line| line.split_once('|')).map(row).collect();
    rows.sort();
    rows.dedup();
    assert!(rows.len() > 100, "cargo lists only {} crates", rows.len());
    rows
}

fn row((package, licence): (&str, &str)) -> (String, String) {
    (package.split(' ').next().unwrap_or("").to_owned(), licence.trim().to_owned())
}

/// Name, version and source of everything in the lock file, for all platforms.
fn locked() -> Vec<(String, String, Option<String>)> {
    let lock = read("Cargo.lock");
    let field = |package: &str, key: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(&format!("{key} = \"")));
        line.map(|rest| rest.trim_end_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    let all = packages.map(|package| {
        let name = field(package, "name").expect("a name");
        (name, field(package, "version").expect("a version"), field(package, "source"))
    });
    all.collect()
}

#[test]
fn no_banned_crate_is_compiled() {
    let compiled = compiled();
    for line in denied("deny").iter().filter(|line| line.starts_with('{') && !line.contains("wrappers")) {
        let banned = quoted(line, "crate");
        let found = compiled.iter().any(|(name, _)| *name == banned);
        assert!(!found, "{banned} is compiled: {}", quoted(line, "reason"));
    }
}

#[test]
fn every_licence_is_allowed() {
    let allowed: Vec<_> = denied("allow").iter().map(|line| quoted(line, "")).collect();
    for (name, licence) in compiled() {
        let fine = name == "marshrut" || name.starts_with("marshrut-") || spdx::allows(&allowed, &licence);
        assert!(fine, "{name} is under {licence}, which deny.toml does not allow");
    }
}

#[test]
fn crates_come_from_the_registry_or_from_here() {
    for (name, _, source) in locked() {
        match source {
            Some(source) => assert_eq!(source, REGISTRY, "{name}"),
            None => assert!(name == "marshrut" || name.starts_with("marshrut-"), "{name} comes from a path"),
        }
    }
}

#[test]
fn a_second_version_of_a_crate_has_its_reason() {
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, version, _) in locked() {
        versions.entry(name).or_default().push(version);
    }
    let skipped: Vec<_> = denied("skip").iter().map(|line| quoted(line, "crate")).collect();
    let is_skipped = |name: &str, version: &str| {
        skipped.iter().filter_map(|skip| skip.split_once('@')).any(|(skip, old)| {
            skip == name && version.strip_prefix(old).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    for (name, versions) in &versions {
        let kept = versions.iter().filter(|version| !is_skipped(name, version)).count();
        assert!(kept <= 1, "{name} {versions:?}: say in deny.toml who holds on to the older one");
    }
    for skip in &skipped {
        let (name, _) = skip.split_once('@').expect("deny.toml names crate@version");
        assert!(
            versions.get(name).is_some_and(|all| all.len() > 1),
            "{skip} of deny.toml has no second version any more"
        );
    }
}
