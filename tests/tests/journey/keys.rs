//! Keys that are replaced, stolen, lost and recovered: what a person types, and what partners see of it.

use std::process::Command;

use marshrut_tests::desk::{Desk, all_services, count, shown};
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

fn publish(node: &TestNode, number: u32) {
    let record =
        format!(r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Service {number}","status":"active"}}"#);
    node.json_with(&["services", "import", "-"], record);
}

fn names(node: &TestNode) -> Vec<String> {
    let list = node.json(&["services", "list", "--per-page", "200"]);
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let name = |item: &Value| item["service"]["name"].as_object().and_then(|by| by.values().next().cloned());
    let mut names: Vec<String> = items.iter().filter_map(name).filter_map(|n| n.as_str().map(str::to_owned)).collect();
    names.sort();
    names
}

#[track_caller]
fn shows(node: &TestNode, expected: &[&str]) {
    until(&format!("{} lists {expected:?}", node.name), || (names(node) == expected).then_some(()));
}

fn connected(node: &TestNode) -> Value {
    node.json(&["status"])["details"]["connected"].clone()
}

/// Waits until the node has nothing left to do for its keys.
#[track_caller]
fn settled(node: &TestNode) -> Value {
    until(&format!("the keys of {} are in order", node.name), || {
        let keys = node.json(&["keys", "list"]);
        (keys["state"] == "settled").then_some(keys)
    })
}

fn has_no_forks(node: &TestNode) {
    assert_eq!(node.json(&["network", "show"])["forks"], serde_json::json!([]), "{}", node.name);
}

/// The recovery code of a node that is running or not.
fn recovery_code(node: &TestNode) -> String {
    let made = node.json(&["passphrase", "recovery-code", "--passphrase-file", &node.passphrase_file()]);
    made["recovery_code"].as_str().expect("a code").to_owned()
}

/// The moment, as a person types it.
fn now() -> String {
    let date = Command::new("date").arg("+%Y-%m-%dT%H:%M:%S.%3N").output().expect("the system's date");
    String::from_utf8(date.stdout).expect("digits").trim().to_owned()
}

/// Berlin is off while Tbilisi's keys are replaced, and nobody else could tell it.
#[test]
fn new_keys_on_the_same_computer_reach_a_partner_that_was_off_and_open_referrals_go_on() {
    let mut desk = Desk::set_up();
    let referral = desk.refer("Needs medicine within three weeks.");
    desk.agree(&referral, "delivered");
    publish(&desk.tbilisi, 1);
    all_services(&desk.berlin, count() + 1);
    let replace = ["keys", "replace", "--passphrase-file", &desk.tbilisi.passphrase_file()];
    desk.tbilisi.command(&replace, b"").exits(4);
    desk.tbilisi.stop();
    desk.berlin.stop();
    let before = desk.tbilisi.json(&replace);
    desk.tbilisi.run();
    publish(&desk.tbilisi, 2);
    desk.berlin.run();
    let keys = settled(&desk.tbilisi);
    assert_eq!((&keys["keys"][0]["node"], &keys["keys"][0]["serial"]), (&before["node"], &2.into()));
    assert_eq!((&keys["keys"][0]["current"], keys["keys"].as_array().map(Vec::len)), (&true.into(), Some(2)));
    assert_eq!(keys["keys"][1]["held"], keys["keys"][1]["revoked_after"], "all that was said counts: {keys}");
    all_services(&desk.berlin, count() + 2);
    desk.berlin.json(&["referrals", "acknowledge", &referral]);
    desk.berlin.json(&["referrals", "accept", &referral, "--plan", "We call on Monday."]);
    desk.agree(&referral, "accepted");
    desk.tbilisi.json(&["referrals", "message", &referral, "--text", "She is reached in the evening."]);
    until("Berlin reads what Tbilisi says under its new key", || {
        let told = shown(&desk.berlin, &referral)?.to_string();
        told.contains("reached in the evening").then_some(())
    });
    let second = desk.refer("Needs a bed.");
    desk.agree(&second, "delivered");
    [&desk.tbilisi, &desk.berlin].into_iter().for_each(has_no_forks);
    until("the earlier key on the wire is forgotten", || {
        (!desk.tbilisi.dir().join("succession.bin").exists()).then_some(())
    });
    desk.tbilisi.stop();
    desk.tbilisi.run();
    settled(&desk.tbilisi);
}

/// The thief has the computer while it is open, and goes on publishing.
#[test]
fn a_stolen_laptop_is_cut_off_and_what_it_said_since_is_void_for_everybody() {
    let mut nodes =
        Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Help Almaty", "KZ")]).nodes.into_iter();
    let (Some(stolen), Some(berlin), Some(mut almaty)) = (nodes.next(), nodes.next(), nodes.next()) else {
        panic!("three nodes")
    };
    publish(&stolen, 1);
    let code = recovery_code(&stolen);
    let backup = stolen.back_up("backup");
    publish(&stolen, 2);
    shows(&berlin, &["Service 1", "Service 2"]);
    shows(&almaty, &["Service 1", "Service 2"]);
    almaty.stop();
    let theft = now();
    publish(&stolen, 66);
    shows(&berlin, &["Service 1", "Service 2", "Service 66"]);

    let mut tbilisi = TestNode::recovered("Help Tbilisi", &backup, &[&code], &["--since", &theft]);
    tbilisi.run();
    let keys = until("the stolen key is revoked", || {
        let keys = tbilisi.json(&["keys", "list"]);
        keys["keys"][1]["revoked_after"]["services"].is_u64().then_some(keys)
    });
    let services = |of: &str| keys["keys"][1][of]["services"].as_u64().expect("a number");
    assert_eq!(services("held"), services("revoked_after") + 1, "one entry is void: {keys}");
    shows(&berlin, &["Service 1", "Service 2"]);
    shows(&tbilisi, &["Service 1", "Service 2"]);
    until("the stolen laptop is connected to nobody", || (connected(&stolen) == 0).then_some(()));
    publish(&stolen, 67);
    publish(&tbilisi, 3);
    shows(&berlin, &["Service 1", "Service 2", "Service 3"]);
    almaty.run();
    shows(&almaty, &["Service 1", "Service 2", "Service 3"]);
    settled(&tbilisi);
    assert_eq!(connected(&stolen), 0);
    for node in [&tbilisi, &berlin, &almaty] {
        has_no_forks(node);
        let members = node.json(&["network", "show"])["members"].clone();
        let of_tbilisi = members.as_array().into_iter().flatten().find(|m| m["name"] == "Help Tbilisi");
        assert_eq!(of_tbilisi.map(|member| &member["transport"]), Some(&keys["keys"][0]["node"]), "{members}");
    }
}

/// The disk is gone, and so is the person with the recovery code; two others have shares.
#[test]
fn two_of_three_shares_bring_the_organisation_back_on_a_new_computer() {
    let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
    let (Some(mut lost), Some(berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    publish(&lost, 1);
    let made = lost.json(&["keys", "shares", "--passphrase-file", &lost.passphrase_file()]);
    let shares: Vec<&str> = made["shares"].as_array().expect("shares").iter().filter_map(Value::as_str).collect();
    assert_eq!(shares.len(), 3);
    let backup = lost.back_up("backup");
    publish(&lost, 2);
    shows(&berlin, &["Service 1", "Service 2"]);
    lost.kill();
    std::fs::remove_file(lost.dir().join("keys.bin")).expect("the disk is lost");

    one_share_or_a_wrong_pair_opens_nothing(&lost, &backup, &shares);
    the_papers_are_tried_out(&lost, &backup, &shares);
    let mut tbilisi = TestNode::recovered("Help Tbilisi", &backup, &[shares[2], shares[0]], &[]);
    tbilisi.run();
    settled(&tbilisi);
    shows(&tbilisi, &["Service 1", "Service 2"]);
    publish(&tbilisi, 2);
    publish(&tbilisi, 3);
    shows(&berlin, &["Service 1", "Service 2", "Service 3"]);
    [&tbilisi, &berlin].into_iter().for_each(has_no_forks);
}

fn one_share_or_a_wrong_pair_opens_nothing(lost: &TestNode, backup: &str, shares: &[&str]) {
    let place = lost.dir().with_file_name("elsewhere");
    let place = place.to_str().expect("UTF-8");
    let try_with = |lines: &[&str]| {
        let files = ["--code-file", "-", "--second-share-file", "-", "--passphrase-file", "-"];
        let all = [&["recover", backup, "--dir", place][..], &files].concat();
        marshrut_tests::program::marshrut(&all, lines.join("\n").as_bytes())
    };
    try_with(&[shares[0]]).exits(2);
    try_with(&[shares[0], shares[0]]).exits(2);
    try_with(&[&shares[0].replace(&shares[0][..2], "ZZ"), shares[1]]).exits(2);
    assert!(!std::path::Path::new(place).exists(), "nothing is left behind");
}

/// Without a node, and without anything coming of it.
fn the_papers_are_tried_out(lost: &TestNode, backup: &str, shares: &[&str]) {
    let before = std::fs::read_dir(lost.dir()).expect("a directory").count();
    let verify = |lines: &[&str]| {
        let papers = ["backup", "verify", backup, "--code-file", "-", "--second-share-file", "-"];
        lost.command(&papers, lines.join("\n").as_bytes())
    };
    let opened = verify(&[shares[1], shares[2]]).exits(0).json();
    assert_eq!((&opened["name"], opened["made"].is_i64()), (&"Help Tbilisi".into(), true), "{opened}");
    verify(&[shares[1], shares[1]]).exits(2);
    let misspelt = shares[1].replace(&shares[1][..2], "ZZ");
    verify(&[&misspelt, shares[2]]).exits(2);
    let code = recovery_code(&TestNode::set_up("Help Batumi", "GE"));
    let refused = verify(&[&code]).exits(6);
    assert!(refused.stderr.contains("do not open this backup"), "{}", refused.stderr);
    let damaged = std::fs::read(backup).expect("the backup");
    let damaged = lost.write("damaged", &damaged[..damaged.len() - 40]);
    lost.command(&["backup", "verify", &damaged, "--code-file", "-"], code.as_bytes()).exits(6);
    assert_eq!(std::fs::read_dir(lost.dir()).expect("a directory").count(), before, "nothing was written");
}

/// A computer that was recovered where no partner can be reached signs nothing.
#[test]
fn a_recovered_node_signs_nothing_until_it_holds_what_partners_hold() {
    let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
    let (Some(mut broken), Some(mut berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    let code = recovery_code(&broken);
    let backup = broken.back_up("backup");
    publish(&broken, 1);
    shows(&berlin, &["Service 1"]);
    broken.stop();
    berlin.stop();
    let mut tbilisi = TestNode::recovered("Help Tbilisi", &backup, &[&code], &[]);
    tbilisi.run();
    assert_eq!(tbilisi.json(&["status"])["state"], "recovering");
    assert_eq!(tbilisi.json(&["keys", "list"])["state"], "recovering");
    let record = r#"{"id":"00000000-0000-4000-8000-000000000009","name":"Too early","status":"active"}"#;
    let refused = tbilisi.command(&["services", "import", "-"], record.as_bytes()).exits(4);
    assert!(refused.stderr.contains("history"), "{}", refused.stderr);
    berlin.run();
    settled(&tbilisi);
    shows(&tbilisi, &["Service 1"]);
    publish(&tbilisi, 2);
    shows(&berlin, &["Service 1", "Service 2"]);
    tbilisi.back_up("next");
}
