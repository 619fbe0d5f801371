//! Three organisations run and decide: two suspend the third, and its computer is cut off; a document is adopted, an office
//! filled, and who leaves is let go.

use marshrut_protocol::id::Digest;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use marshrut_tests::desk::{SERVICES, all_services, count};

fn connected(node: &TestNode) -> Value {
    node.json(&["status"])["details"]["connected"].clone()
}

/// Waits until a proposal is known there, and votes for it.
fn votes_for(node: &TestNode, proposal: &str) {
    until(&format!("{} knows the proposal", node.name), || {
        let known = node.command(&["network", "proposals", proposal], b"");
        (known.code == Some(0)).then_some(())
    });
    node.json(&["network", "vote", proposal, "for", "--reason", "We saw it too"]);
}

#[test]
fn two_members_suspend_the_third_and_readmit_it() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Mallory", "FR")]);
    let [tbilisi, berlin, mallory] = &network.nodes[..] else { panic!("three nodes") };
    let report = mallory.json_with(&["services", "import", "-"], SERVICES);
    assert_eq!(report["published"], count(), "{report}");
    for node in [tbilisi, berlin] {
        all_services(node, count());
    }
    let proposed = tbilisi.json(&["network", "propose", "suspend", "Mallory", "--why", "It invents services"]);
    let proposal = proposed["id"].as_str().expect("an id");
    assert_eq!((&proposed["needed"], &proposed["may_vote"]), (&2.into(), &true.into()));
    tbilisi.json(&["network", "vote", proposal, "for"]);
    votes_for(berlin, proposal);
    for node in [tbilisi, berlin] {
        until(&format!("{} is connected to the other one only", node.name), || {
            (connected(node) == 1 && node.json(&["status"])["details"]["members"] == 1).then_some(())
        });
        let listed = node.json(&["services", "list"]);
        assert_eq!(listed["items"][0]["publisher"]["standing"], "suspended");
    }
    until("Mallory's computer is connected to nobody", || (connected(mallory) == 0).then_some(()));
    let again = ["network", "vote", proposal, "for"];
    let refused = tbilisi.command(&again, b"").exits(4);
    assert!(refused.stderr.contains("cannot be changed"), "{}", refused.stderr);

    let proposed = berlin.json(&["network", "propose", "readmit", "Mallory"]);
    let readmission = proposed["id"].as_str().expect("an id");
    berlin.json(&["network", "vote", readmission, "for"]);
    votes_for(tbilisi, readmission);
    network.wait_until_connected();
}

/// What everybody at a node is shown of what the network decided.
fn stands(node: &TestNode) -> Value {
    node.json(&["network", "governance"])
}

#[test]
fn a_document_is_adopted_an_office_filled_and_its_holder_leaves() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Help Almaty", "KZ")]);
    let [tbilisi, berlin, almaty] = &network.nodes[..] else { panic!("three nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    all_services(tbilisi, count());
    let rules = tbilisi.write("rules.txt", "We write down what we do.\n");
    let adopt = ["network", "propose", "adopt", &rules, "--title", "Rules of procedure"];
    let appoint = ["network", "propose", "appoint", "country-representative", "Hilfe Berlin"];
    let term = ["--country", "DE", "--until", "2099-12-31", "--mandate", "Speaks for Germany"];
    for motion in [tbilisi.json(&adopt), tbilisi.json(&[&appoint[..], &term[..]].concat())] {
        let id = motion["id"].as_str().expect("an id");
        tbilisi.json(&["network", "vote", id, "for"]);
        votes_for(almaty, id);
    }
    for node in [tbilisi, berlin, almaty] {
        let held = until(&format!("{} shows what was decided", node.name), || {
            let held = stands(node);
            (held["documents"][0].is_object() && held["offices"][0].is_object()).then_some(held)
        });
        assert_eq!(held["documents"][0]["title"], "Rules of procedure");
        let hash = Digest::of(b"We write down what we do.\n").to_string();
        assert_eq!(held["documents"][0]["sha256"], hash, "anybody can compare the file with it");
        let office = &held["offices"][0];
        let told = (&office["office"], &office["organisation"]["name"], &office["mandate"]);
        assert_eq!(told, (&"country-representative".into(), &"Hilfe Berlin".into(), &"Speaks for Germany".into()));
    }
    berlin.command(&["network", "leave", "--name", "Berlin"], b"").exits(4);
    berlin.json(&["network", "leave", "--name", "Hilfe Berlin", "--why", "We merge"]);
    for node in [tbilisi, almaty] {
        until(&format!("{} let Berlin go", node.name), || (connected(node) == 1).then_some(()));
        assert_eq!(node.json(&["services", "list"])["items"][0]["publisher"]["standing"], "left");
        assert_eq!(stands(node)["offices"], serde_json::json!([]), "an office ends with its holder's membership");
    }
    until("Berlin's computer is connected to nobody", || (connected(berlin) == 0).then_some(()));
}
