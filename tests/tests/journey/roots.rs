//! The root key is in other hands: no backup helps, and the others decide that the organisation goes on under another one.

use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

fn publish(node: &TestNode, number: u32) {
    let record =
        format!(r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Service {number}","status":"active"}}"#);
    node.json_with(&["services", "import", "-"], record);
}

/// Waits until a node lists a service of that name, and gives it.
#[track_caller]
fn listed(node: &TestNode, name: &str) -> Value {
    until(&format!("{} lists {name}", node.name), || {
        let list = node.json(&["services", "list", "--per-page", "200"]);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        items.into_iter().find(|item| item["service"]["name"].to_string().contains(name))
    })
}

fn organisation(node: &TestNode) -> Value {
    node.json(&["keys", "list"])["organisation"].clone()
}

/// The first of them proposes, and all vote for it.
fn decided(voters: &[&TestNode], motion: &[&str]) {
    let proposed = voters[0].json(&[&["network", "propose"], motion].concat());
    let proposal = proposed["id"].as_str().expect("an id");
    for node in voters {
        until(&format!("{} votes", node.name), || {
            (node.command(&["network", "vote", proposal, "for"], b"").code == Some(0)).then_some(())
        });
    }
}

/// The thief has the computer and its passphrase; the organisation begins anew, and the others know its voice.
#[test]
fn an_organisation_goes_on_under_another_root_key_and_the_old_one_is_cut_off() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Help Almaty", "KZ")]);
    let [stolen, berlin, almaty] = &network.nodes[..] else { panic!("three nodes") };
    publish(stolen, 1);
    listed(berlin, "Service 1");
    let lost = organisation(stolen);

    let mut anew = TestNode::set_up("Help Tbilisi", "GE");
    let card = anew.write("card", berlin.json(&["network", "card"])["text"].as_str().expect("a card"));
    let applied = anew.json(&["network", "apply", &card, "--passphrase-file", &anew.passphrase_file()]);
    let application = anew.write("application", applied["application"].as_str().expect("an application"));
    anew.run();
    let application = format!("@{application}");
    decided(&[berlin, almaty], &["suspend", "Help Tbilisi", "--why", "Stolen"]);
    decided(&[berlin, almaty], &["replace-key", "Help Tbilisi", &application, "--why", "Stolen"]);
    until("the stolen computer is connected to nobody", || {
        (stolen.json(&["status"])["details"]["connected"] == 0).then_some(())
    });
    for node in [&anew, berlin, almaty] {
        until(&format!("{} is connected to the two others", node.name), || {
            (node.json(&["status"])["details"]["connected"] == 2).then_some(())
        });
    }
    publish(&anew, 2);
    publish(stolen, 66);
    for node in [berlin, almaty] {
        let service = listed(node, "Service 2");
        let publisher = &service["publisher"];
        assert_eq!((&publisher["name"], &publisher["standing"]), (&"Help Tbilisi".into(), &Value::Null), "{service}");
        assert_eq!(publisher["id"], organisation(&anew));
        assert_ne!(publisher["id"], lost);
    }
    assert_eq!(anew.json(&["keys", "list"])["state"], "settled");
    let seen = berlin.json(&["services", "list", "--per-page", "200"]).to_string();
    assert!(!seen.contains("Service 66"), "what the thief says reaches nobody: {seen}");
}
