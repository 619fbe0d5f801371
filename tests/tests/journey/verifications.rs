//! Two members look at a partner's service; the verdict is the same everywhere, and is proven without a node. One
//! disputes, is answered, and settles.

use marshrut_tests::program::marshrut;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use marshrut_tests::desk::{SERVICES, all_services};

fn state(node: &TestNode, service: &str) -> Value {
    node.json(&["verifications", "show", service])["state"].clone()
}

fn attest(node: &TestNode, service: &str, method: &str) -> Value {
    let found = ["--conflict", "same-country", "--confirmed", "exists,contact-works"];
    node.json(&[&["verifications", "attest", service, "--method", method], &found[..]].concat())
}

/// The path of a file that is not there yet.
fn beside(node: &TestNode, name: &str) -> String {
    node.dir().with_file_name(name).to_str().expect("UTF-8").to_owned()
}

#[test]
fn what_two_members_found_is_known_everywhere_and_proven_anywhere() {
    let nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Almaty Help", "KZ")]).nodes;
    let [tbilisi, berlin, almaty] = &nodes[..] else { panic!("three nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    let service = all_services(tbilisi, SERVICES.lines().count())[0]["service"]["id"].clone();
    let service = service.as_str().expect("an id");
    all_services(almaty, SERVICES.lines().count());
    assert_eq!(state(almaty, service), "self-declared");

    let without = ["verifications", "attest", service, "--method", "call", "--confirmed", "exists"];
    tbilisi.command(&without, b"").exits(2);
    let known = attest(tbilisi, service, "site-visit");
    attest(almaty, service, "call");
    for node in [berlin, tbilisi, almaty] {
        until("everybody knows that it is verified", || (state(node, service) == "verified").then_some(()));
        let found = node.json(&["services", "list", "--verdict", "verified"]);
        assert_eq!((&found["total"], &found["items"][0]["verdict"]), (&1.into(), &"verified".into()));
    }

    let file = beside(berlin, "verdict");
    berlin.json(&["verifications", "export", service, "--out", &file]);
    let proven = marshrut(&["verify", &file, "--json"], b"").exits(0).json();
    assert_eq!((&proven["state"], &proven["publisher"]["name"]), (&"verified".into(), &"Hilfe Berlin".into()));
    let words = marshrut(&["verify", &file], b"").exits(0).stdout;
    assert!(words.contains("Help Tbilisi") && words.contains("Almaty Help"), "{words}");
    let later = marshrut(&["verify", &file, "--json", "--at", "2199-01-01"], b"").exits(0).json();
    assert_eq!(later["state"], "stale");
    let mut bytes = std::fs::read(&file).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let forged = berlin.write("forged", bytes);
    marshrut(&["verify", &forged], b"").exits(4);
    marshrut(&["verify", &file, "--network", &"0".repeat(64)], b"").exits(4);

    let attestation = known["attestations"][0]["id"].as_str().expect("an id");
    let one = marshrut(&["verify", &file, "--json", "--attestation", &attestation[..8]], b"").exits(0).json();
    assert_eq!(one["attestations"].as_array().map(Vec::len), Some(1));
    assert_eq!((&one["attestations"][0]["by"], &one["state"]), (&"Help Tbilisi".into(), &"verified".into()));
    marshrut(&["verify", &file, "--attestation", &"0".repeat(64)], b"").exits(3);

    let out = beside(tbilisi, "credential");
    tbilisi.json(&["verifications", "export", service, "--attestation", &attestation[..8], "--out", &out]);
    let credential: Value = serde_json::from_slice(&std::fs::read(&out).expect("the file")).expect("JSON");
    assert_eq!(credential["proof"]["cryptosuite"], "eddsa-jcs-2022");

    let single = marshrut(&["verify", &out, "--json"], b"").exits(0).json();
    assert_eq!(
        (&single["format"], &single["expired"], &single["attestation"]),
        (&"vc".into(), &false.into(), &known["attestations"][0]["id"])
    );
    let known_there = marshrut(&["verify", &out, "--with", &file, "--json"], b"").exits(0).json();
    assert_eq!((&known_there["by"], &known_there["worth"]), (&"Help Tbilisi".into(), &"counts".into()));
    let later = marshrut(&["verify", &out, "--at", "2199-01-01"], b"").exits(0).stdout;
    assert!(later.contains("run out"), "{later}");
    let cose = beside(tbilisi, "cose");
    tbilisi.json(&[
        "verifications",
        "export",
        service,
        "--attestation",
        &attestation[..8],
        "--format",
        "cose",
        "--out",
        &cose,
    ]);
    let object = marshrut(&["verify", &cose, "--with", &file, "--json"], b"").exits(0).json();
    assert_eq!((&object["format"], &object["key"]), (&"cose".into(), &single["key"]));
    let mut changed = credential.clone();
    changed["validUntil"] = "2199-01-01T00:00:00Z".into();
    let changed = tbilisi.write("changed", changed.to_string());
    marshrut(&["verify", &changed], b"").exits(4);

    tbilisi.json(&["verifications", "revoke", service, &attestation[..8]]);
    for node in [berlin, almaty] {
        until("it was taken back", || (state(node, service) == "peer-checked").then_some(()));
    }
    berlin.command(&["verifications", "export", service, "--output", &file], b"").exits(4);
    berlin.json(&["verifications", "export", service, "--output", &file, "--force"]);
    for single in [&out, &cose] {
        let taken_back = marshrut(&["verify", single, "--with", &file, "--json"], b"").exits(0).json();
        assert_eq!(taken_back["worth"], "revoked", "the newer export knows that it was taken back");
    }
}

#[test]
fn the_words_of_an_answer_reach_whoever_disputed() {
    let nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes;
    let [tbilisi, berlin] = &nodes[..] else { panic!("two nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    let service = all_services(tbilisi, SERVICES.lines().count())[0]["service"]["id"].clone();
    let service = service.as_str().expect("an id");
    let words = "They moved to another street.";
    let told = tbilisi.json(&["verifications", "dispute", service, "--reason", "wrong", "--words", words]);
    let dispute = &told["disputes"][0]["id"].as_str().expect("an id")[..8];
    let task = |node: &TestNode| node.json(&["verifications", "list"])["items"][0]["task"].clone();
    until("Berlin is asked to answer", || (task(berlin) == "answer-dispute").then_some(()));
    let answer = ["verifications", "answer", service, dispute, "--kind"];
    berlin.json(&[&answer[..], &["corrected", "--words", "The new address is in the record."]].concat());
    until("Tbilisi hears of the answer", || (task(tbilisi) == "settle-dispute").then_some(()));
    let known = tbilisi.json(&["verifications", "show", service])["disputes"][0].clone();
    assert_eq!(known["answer_words"], "The new address is in the record.");
    let shown = tbilisi.command(&["verifications", "show", service], b"").exits(0).stdout;
    assert!(shown.contains("The new address is in the record.") && shown.contains("the record"), "{shown}");
    tbilisi.json(&[&answer[..], &["settled", "--words", "Thank you."]].concat());
    until("Berlin knows that it is settled", || (state(berlin, service) == "self-declared").then_some(()));
    let known = berlin.json(&["verifications", "show", service])["disputes"][0].clone();
    assert_eq!((&known["open"], &known["settled_words"]), (&false.into(), &"Thank you.".into()));
}
