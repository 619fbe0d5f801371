//! Who may name what. A name that stays in one module can be replaced there.

use crate::workspace::{code, names, root, rust_files};

/// Names that only some files may hold.
struct Confined {
    names: &'static [&'static str],
    /// Beginnings of the paths of files that are looked at.
    within: &'static [&'static str],
    /// Beginnings of the paths of files that may hold the names.
    except: &'static [&'static str],
    reason: &'static str,
}

/// The rules themselves, and the tests that write them down.
const THESE_TESTS: &str = "tests/tests/architecture/";

const RULES: [Confined; 10] = [
    Confined {
        names: &["libp2p", "libp2p_stream", "quinn", "yamux"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &["node/src/network.rs", "node/src/network/", THESE_TESTS],
        reason: "only node/src/network names the transport",
    },
    Confined {
        names: &["sled"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &["node/src/store/tree.rs", THESE_TESTS],
        reason: "only node/src/store/tree.rs names the database",
    },
    Confined {
        names: &["webauthn_rs", "p256"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &["node/src/passkeys.rs", "node/src/passkeys/", THESE_TESTS],
        reason: "only node/src/passkeys.rs reads what devices with passkeys give",
    },
    Confined {
        names: &[
            "tokio",
            "axum",
            "hyper",
            "getrandom",
            "std::fs",
            "std::net",
            "std::env",
            "std::process",
            "SystemTime",
            "Instant",
            "OsRng",
            "SysRng",
            "println",
            "eprintln",
            "async",
        ],
        within: &["protocol/src/"],
        except: &[],
        reason: "the protocol is pure: time and entropy are parameters, effects are data",
    },
    Confined {
        names: &["std::thread"],
        within: &["protocol/src/"],
        except: &["protocol/src/entry/signatures.rs"],
        reason: "the protocol runs where it is called; a long run of signatures is decided on two threads, for speed only",
    },
    Confined {
        names: &["std::fs", "std::net", "std::process", "marshrut_node", "SigningKey"],
        within: &["web-ui/src/"],
        except: &["web-ui/src/texts/tests.rs"],
        reason: "pages reach the node through the local API and hold no files and no keys",
    },
    Confined {
        names: &["axum", "askama"],
        within: &["node/src/driver", "node/src/network", "node/src/store", "bootstrap/"],
        except: &[],
        reason: "what serves people is apart from what serves the network",
    },
    Confined {
        names: &["libc", "unsafe", "transmute"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &[THESE_TESTS],
        reason: "no code of ours needs it",
    },
    Confined {
        names: &["verify_batch", "OpModeS::Auth", "OpModeR::Auth", "OpModeS::AuthPsk", "OpModeR::AuthPsk"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &[THESE_TESTS],
        reason: "batches accept what verify_strict refuses; HPKE's authenticated modes panic with X-Wing",
    },
    Confined {
        names: &["todo", "unimplemented", "dbg"],
        within: &["node/", "bootstrap/", "web-ui/", "protocol/", "tests/"],
        except: &[THESE_TESTS],
        reason: "they hide that work was left undone",
    },
];

#[test]
fn names_stay_where_they_belong() {
    let mut broken = Vec::new();
    for path in rust_files() {
        let begins = |places: &[&str]| places.iter().any(|place| path.starts_with(place));
        let rules: Vec<_> = RULES.iter().filter(|rule| begins(rule.within) && !begins(rule.except)).collect();
        for (number, line) in code(&path) {
            for rule in &rules {
                // A word of the records in quotes is no code.
                let found = rule.names.iter().filter(|name| names(&line.replace("\"unsafe\"", ""), name));
                broken.extend(found.map(|name| format!("{path}:{number} names {name}: {}", rule.reason)));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_exception_is_a_place_that_exists() {
    let files = rust_files();
    for place in RULES.iter().flat_map(|rule| rule.except.iter().chain(rule.within)) {
        let exists = files.iter().any(|path| path.starts_with(place));
        assert!(exists, "{place} of the rules is not in {}", root().display());
    }
}

#[test]
fn modules_are_files_named_like_them() {
    for path in rust_files() {
        assert!(!path.ends_with("/mod.rs"), "{path}: a module `foo` is `foo.rs`, with what it holds in `foo/`");
    }
}

#[test]
fn every_module_begins_by_saying_what_it_is_for() {
    let is_test = |path: &str| path.ends_with("/tests.rs") || path.contains("/tests/");
    for path in rust_files().into_iter().filter(|path| !is_test(path)) {
        let text = crate::workspace::read(&path);
        assert!(text.starts_with("//! "), "{path} does not begin with `//!`: what it decides, what it never does");
    }
}
