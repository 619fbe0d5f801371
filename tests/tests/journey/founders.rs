//! Three organisations found a network together; a fourth applies with the network's card.

use marshrut_tests::{Network, TestNode, until};

/// A command of a stopped node that asks for its passphrase.
fn stopped(node: &TestNode, arguments: &[&str]) -> serde_json::Value {
    let file = node.passphrase_file();
    node.json(&[arguments, &["--passphrase-file", &file]].concat())
}

/// Founds a network of these: each enters, each signs, each opens the one file.
fn found_together(nodes: &[TestNode]) -> String {
    let (first, others) = nodes.split_first().expect("somebody");
    let file = first.dir().with_file_name("network.draft");
    let file = file.to_str().expect("UTF-8");
    let begun = ["network", "draft", file, "--name", "Partner network", "--sponsors", "2", "--countries", "2"];
    stopped(first, &begun);
    for node in others {
        stopped(node, &["network", "enter", file, "--yes"]);
    }
    let early = ["network", "open", file, "--passphrase-file", &first.passphrase_file()];
    let refused = first.command(&early, b"").exits(4);
    assert!(refused.stderr.contains("not signed yet by"), "{}", refused.stderr);
    let unread = ["network", "sign", file, "--passphrase-file", &first.passphrase_file()];
    let shown = first.command(&unread, b"").exits(2).stderr;
    for text in ["Partner network", "Hilfe Berlin", "2 sponsors from 2 countries", "ДЕКЛАРАЦИЯ", "--yes"] {
        assert!(shown.contains(text), "the founder does not read {text}:\n{shown}");
    }
    for node in nodes {
        stopped(node, &["network", "sign", file, "--yes"]);
    }
    let mut networks: Vec<String> = Vec::new();
    for node in nodes {
        let told = stopped(node, &["network", "open", file]);
        assert!(told["founders"].as_array().is_some_and(|all| all.iter().all(|one| one["signed"] == true)));
        networks.push(told["network"].as_str().expect("an id").to_owned());
    }
    networks.dedup();
    assert_eq!(networks.len(), 1, "the same network for all");
    networks.remove(0)
}

#[test]
fn three_found_a_network_and_a_fourth_applies_and_is_let_in() {
    let names = [("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Help Almaty", "KZ")];
    let mut nodes: Vec<TestNode> = names.into_iter().map(|(name, country)| TestNode::set_up(name, country)).collect();
    let network = found_together(&nodes);
    for node in &mut nodes {
        node.run();
    }
    let mut network_of = Network { nodes };
    network_of.wait_until_connected();
    let shown = network_of.nodes[1].json(&["network", "show"]);
    assert_eq!(shown["id"], network);

    let mut riga = TestNode::set_up("Help Riga", "LV");
    let card = network_of.nodes[0].json(&["network", "card"]);
    let file = riga.write("network.card", card["text"].as_str().expect("a text"));
    let applied = stopped(&riga, &["network", "apply", &file]);
    let application = applied["application"].as_str().expect("a text").to_owned();
    riga.run();
    let checks = riga.command(&["doctor"], b"").json();
    let standing = checks["checks"].as_array().and_then(|all| all.iter().find(|check| check["name"] == "standing"));
    assert_eq!(standing.map(|check| &check["level"]), Some(&"warning".into()), "it is told that it does not belong");
    assert!(riga.command(&["status"], b"").exits(0).stderr.contains("does not belong yet"));
    let vouched = network_of.nodes[0].json(&["network", "vouch", &application]);
    assert_eq!(vouched["applicants"][0]["organisation"]["name"], "Help Riga");
    let again = network_of.nodes[0].command(&["network", "vouch", &application], b"").exits(4);
    assert!(again.stderr.contains("already"), "{}", again.stderr);
    until("Berlin knows the applicant, and vouches", || {
        (network_of.nodes[1].command(&["network", "vouch", "Help Riga"], b"").code == Some(0)).then_some(())
    });
    network_of.nodes.push(riga);
    network_of.wait_until_connected();
}
