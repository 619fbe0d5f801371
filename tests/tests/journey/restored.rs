//! A data directory that is put back from a copy: the node must not sign again what it signed since.

use std::path::Path;

use marshrut_tests::{Network, TestNode, until};

use marshrut_tests::desk::all_services;

/// Copies a data directory whose node does not run.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("a new directory");
    for entry in std::fs::read_dir(from).expect("a directory").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

fn publish(node: &TestNode, number: u32) {
    let record =
        format!(r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Service {number}","status":"active"}}"#);
    node.json_with(&["services", "import", "-"], record);
}

fn state(node: &TestNode) -> String {
    node.json(&["status"])["state"].as_str().expect("a state").to_owned()
}

#[test]
fn an_old_copy_signs_nothing_until_partners_gave_it_its_own_history_back() {
    let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
    let (Some(mut tbilisi), Some(mut berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    publish(&tbilisi, 1);
    tbilisi.stop();
    let backup = tbilisi.dir().with_file_name("backup");
    copy(&tbilisi.dir(), &backup);
    tbilisi.run();
    (2..5).for_each(|number| publish(&tbilisi, number));
    all_services(&berlin, 4);
    tbilisi.stop();
    berlin.stop();
    std::fs::remove_dir_all(tbilisi.dir()).expect("the newer data is lost");
    copy(&backup, &tbilisi.dir());
    tbilisi.run();
    it_signs_nothing(&tbilisi);
    berlin.run();
    until("Tbilisi has its history back", || (state(&tbilisi) == "running").then_some(()));
    all_services(&tbilisi, 4);
    publish(&tbilisi, 5);
    all_services(&berlin, 5);
    for node in [&tbilisi, &berlin] {
        let network = node.json(&["network", "show"]);
        assert_eq!(network["forks"], serde_json::json!([]), "the old copy signed something twice");
    }
    tbilisi.stop();
    tbilisi.run();
    assert_eq!(state(&tbilisi), "running", "the copy is the node's own directory now");
}

fn it_signs_nothing(node: &TestNode) {
    assert_eq!(state(node), "recovering");
    let record = r#"{"id":"00000000-0000-4000-8000-000000000009","name":"Too early","status":"active"}"#;
    let refused = node.command(&["services", "import", "-"], record.as_bytes()).exits(4);
    assert!(refused.stderr.contains("history"), "{}", refused.stderr);
    let diagnosis = node.json(&["doctor"]);
    let checks = diagnosis["checks"].as_array().expect("checks");
    let check = checks.iter().find(|check| check["name"] == "state").expect("a check of the state");
    assert_eq!(check["level"], "warning");
}
