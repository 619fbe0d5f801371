//! Three organisations run; two suspend the third, and its computer is cut off.

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
