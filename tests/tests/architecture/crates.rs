//! The order of the crates: each may know those before it, none those after it.

use crate::workspace::{PRODUCT, code, declared, files, manifests, names, text};

/// Each crate, and the crates of the workspace that it may depend on.
const ORDER: [(&str, &[&str]); 6] = [
    ("marshrut-protocol", &[]),
    ("marshrut-web-ui", &["marshrut-protocol"]),
    ("marshrut-node", &["marshrut-protocol", "marshrut-web-ui"]),
    ("marshrut-bootstrap", &["marshrut-protocol", "marshrut-node"]),
    ("marshrut", &["marshrut-node", "marshrut-bootstrap"]),
    ("marshrut-tests", &["marshrut-protocol", "marshrut-web-ui", "marshrut-node", "marshrut-bootstrap"]),
];

/// What only the named crates may declare.
const DECLARED_BY: [(&str, &[&str]); 7] = [
    ("libp2p", &["marshrut-node"]),
    ("sled", &["marshrut-node"]),
    ("argon2", &["marshrut-node"]),
    ("hpke", &["marshrut-protocol"]),
    ("cbor4ii", &["marshrut-protocol"]),
    ("askama", &["marshrut-web-ui"]),
    ("fluent-bundle", &["marshrut-web-ui"]),
];

/// What pure code cannot be written with.
const IMPURE: [&str; 9] = ["tokio", "libp2p", "sled", "axum", "hyper", "getrandom", "rand", "rustix", "marshrut-node"];

#[test]
fn each_crate_knows_only_those_before_it() {
    let manifests = manifests();
    assert_eq!(manifests.len(), ORDER.len(), "a crate came or went: give it its place in ORDER");
    for manifest in &manifests {
        let name = text(&manifest["name"]);
        let (_, allowed) = ORDER.iter().find(|(place, _)| *place == name).expect("every crate has its place in ORDER");
        for (dependency, _) in declared(manifest) {
            let is_ours = ORDER.iter().any(|(ours, _)| *ours == dependency);
            assert!(!is_ours || allowed.contains(&dependency.as_str()), "{name} must not know {dependency}");
        }
    }
}

#[test]
fn what_belongs_to_one_crate_is_declared_by_it_alone() {
    for manifest in &manifests() {
        let name = text(&manifest["name"]);
        for (dependency, _) in declared(manifest) {
            let owners = DECLARED_BY.iter().find(|(owned, _)| *owned == dependency).map(|(_, owners)| owners);
            assert!(owners.is_none_or(|owners| owners.contains(&name)), "{name} must not depend on {dependency}");
        }
    }
}

#[test]
fn the_protocol_is_built_of_pure_crates() {
    let manifests = manifests();
    let protocol = manifests.iter().find(|manifest| manifest["name"] == "marshrut-protocol").expect("protocol");
    for (dependency, for_tests) in declared(protocol) {
        assert!(for_tests || !IMPURE.contains(&dependency.as_str()), "protocol must not depend on {dependency}");
    }
}

#[test]
fn every_crate_takes_the_workspaces_lints_and_licence() {
    for manifest in &manifests() {
        let path = text(&manifest["manifest_path"]);
        let own = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(own.contains("[lints]\nworkspace = true"), "{path} does not take the workspace's lints");
        assert_eq!(manifest["license"], "AGPL-3.0-or-later", "{path}");
    }
}

#[test]
fn every_declared_dependency_is_used() {
    for manifest in &manifests() {
        let name = text(&manifest["name"]);
        let Some(place) = PRODUCT.iter().find(|place| name == format!("marshrut-{place}")) else { continue };
        let lines: Vec<_> = files(place, ".rs").iter().flat_map(|path| code(path)).map(|(_, line)| line).collect();
        for (dependency, _) in declared(manifest) {
            let word = dependency.replace('-', "_");
            assert!(lines.iter().any(|line| names(line, &word)), "{name} declares {dependency} and never names it");
        }
    }
}
