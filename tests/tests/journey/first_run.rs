//! From an empty directory to a member that has services, by the steps that the pages take, with `kill -9` after every
//! one of them; and each thing that can go wrong on the way, with what is said of it.

use std::time::{Duration, SystemTime};

use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::InvitationTicket;
use marshrut_tests::desk::{Desk, all_services, count};
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::setup::{Newcomer, done, groups, refused};
use marshrut_tests::{Network, TestNode, until};
use serde_json::{Value, json};

fn invitation(inviting: &TestNode) -> String {
    inviting.json(&["network", "invite"])["text"].as_str().expect("a text").to_owned()
}

fn check<'a>(diagnosis: &'a Value, name: &str) -> &'a Value {
    let checks = diagnosis["checks"].as_array().expect("checks");
    checks.iter().find(|check| check["name"] == name).unwrap_or_else(|| panic!("{name} was not checked: {diagnosis:#}"))
}

#[test]
fn whoever_did_not_start_the_program_cannot_set_it_up() {
    let mut newcomer = Newcomer::at_an_empty_directory();
    assert_eq!(newcomer.get("status").1["state"], "new");
    let first = newcomer.install_token();
    assert_eq!(first.len(), 64, "256 bits");
    let link = newcomer.node.started()["first_run"].as_str().expect("a link").to_owned();
    assert!(link.starts_with("http://marshrut.localhost:") && link.contains("/start#"), "{link}");
    for (method, path) in
        [("GET", "first-run"), ("DELETE", "first-run"), ("POST", "first-run/keys"), ("PUT", "first-run/organisation")]
    {
        assert_eq!(refused(newcomer.send(method, path, b"{}")), "first-run.no-session", "{method} {path}");
    }
    let wrong = json!({"token": "0".repeat(64)});
    assert_eq!(refused(newcomer.post("first-run", &wrong)), "first-run.wrong-token");
    let right = json!({"token": first}).to_string();
    assert_eq!(refused(newcomer.send_from_elsewhere("POST", "first-run", right.as_bytes())), "origin.foreign");

    newcomer.node.kill();
    newcomer.node.run_anew();
    assert_ne!(newcomer.install_token(), first, "each start has its own");
    assert_eq!(refused(newcomer.post("first-run", &json!({"token": first}))), "first-run.wrong-token");
    newcomer.begins();
    let spent = json!({"token": newcomer.install_token()});
    assert_eq!(refused(newcomer.post("first-run", &spent)), "first-run.spent-token");
    assert_eq!(newcomer.get("first-run").1["step"], "keys");
    assert!(!newcomer.node.dir().exists(), "nothing is written before a passphrase was chosen");
    let elsewhere = json!({"passphrase": PASSPHRASE, "way": "found"}).to_string();
    let refusal = refused(newcomer.send_from_elsewhere("POST", "first-run/keys", elsewhere.as_bytes()));
    assert_eq!(refusal, "origin.foreign");
}

#[test]
fn a_member_is_set_up_step_by_step_and_no_death_in_between_loses_anything() {
    let mut desk = Desk::set_up();
    let text = invitation(&desk.tbilisi);
    let mut newcomer = Newcomer::at_an_empty_directory();
    newcomer.begins();
    a_passphrase_and_a_recovery_code(&mut newcomer);
    a_name(&mut newcomer);
    an_invitation(&mut newcomer, &text, &mut desk.tbilisi);
    let told = newcomer.dies_and_goes_on();
    assert_eq!((&told["step"], &told["welcome"]["network_name"]), (&json!("network"), &json!("Test network")));
    assert!(told["welcome"]["declaration"].as_str().is_some_and(|text| text.contains("ДЕКЛАРАЦИЯ")), "{told:#}");
    assert_eq!(told["welcome"]["founders"][0]["name"], "Help Tbilisi");

    let disagreed = newcomer.post("first-run/network", &json!({"agreed": false}));
    assert_eq!(refused(disagreed), "declaration.not-agreed");
    let joined = done(newcomer.post("first-run/network", &json!({"agreed": true})));
    assert_eq!(joined["step"], "check", "{joined:#}");
    assert_eq!(newcomer.dies_and_goes_on()["step"], "check");
    until("the sponsor's word has arrived", || (newcomer.get("first-run").1["admitted"] == true).then_some(()));
    let diagnosis = done(newcomer.get("first-run/check"));
    for name in ["clock", "disk", "addresses", "peers"] {
        check(&diagnosis, name);
    }
    newcomer.send("DELETE", "first-run", b"");
    assert!(!newcomer.node.dir().join("first-run.bin").exists());
    assert_eq!(refused(newcomer.get("first-run")), "first-run.over");
    assert_eq!(newcomer.get("status").1["state"], "running");
    all_services(&newcomer.node, count());
    newcomer.node.kill();
    newcomer.node.run();
    assert!(newcomer.node.started().get("first_run").is_none(), "it is set up");
    all_services(&newcomer.node, count());
    the_invitation_is_used(&text);
}

/// The code that died with the process that showed it is replaced; only the paper counts.
fn a_passphrase_and_a_recovery_code(newcomer: &mut Newcomer) {
    let weak = newcomer.post("first-run/keys", &json!({"passphrase": "secret", "way": "join"}));
    assert_eq!(refused(weak), "passphrase.too-short");
    let lost = newcomer.chooses_keys("join");
    assert_eq!(newcomer.get("first-run").1["groups"], lost["groups"]);
    newcomer.node.kill();
    newcomer.node.run_anew();
    let link = newcomer.node.started()["first_run"].as_str().expect("a link").to_owned();
    assert!(link.ends_with("/start"), "the passphrase is asked for, no token: {link}");
    assert_eq!(refused(newcomer.post("first-run", &json!({"passphrase": "wrong horse"}))), "session.wrong-passphrase");
    let told = newcomer.dies_and_goes_on();
    assert_eq!((&told["step"], told.get("groups")), (&json!("recovery-code"), None));
    let too_late = newcomer.put("first-run/recovery-code", &json!({"groups": groups(&lost)}));
    assert_eq!(refused(too_late), "first-run.not-now");
    let sheet = done(newcomer.send("POST", "first-run/recovery-code", b""));
    assert_ne!(sheet["code"], lost["code"]);
    let mut typed = groups(&sheet);
    typed[1] = "UUUU".to_owned();
    let (status, problem) = newcomer.put("first-run/recovery-code", &json!({"groups": typed}));
    assert_eq!((status, &problem["type"]), (422, &json!("recovery-code.typed-wrong")));
    assert_eq!(problem["fields"][0]["field"], "groups.1", "{problem:#}");
    assert_eq!(newcomer.types_back(&sheet)["step"], "organisation");
}

fn a_name(newcomer: &mut Newcomer) {
    assert_eq!(newcomer.dies_and_goes_on()["step"], "organisation");
    let name = |name: &str, country: &str| json!({"name": name, "country": country});
    let put = |wish: &Value| refused(newcomer.put("first-run/organisation", wish));
    assert_eq!(put(&name(" ", "KZ")), "name.empty");
    assert_eq!(put(&name(&"x".repeat(201), "KZ")), "name.invalid");
    assert_eq!(put(&name("Help Almaty", "Kazakhstan")), "country.invalid");
    let told = newcomer.is_called("Help Almaty", "KZ");
    assert_eq!(
        (&told["step"], &told["name"], &told["country"]),
        (&json!("network"), &json!("Help Almaty"), &json!("KZ"))
    );
    let unfinished = newcomer
        .node
        .command(&["network", "create", "--name", "N", "--passphrase-file", &newcomer.node.passphrase_file()], b"");
    assert!(unfinished.exits(4).stderr.contains("not finished"), "the command line does not go behind its back");
}

/// Damaged, too old, for something else; then the inviting computer is off; then it answers.
fn an_invitation(newcomer: &mut Newcomer, text: &str, inviting: &mut TestNode) {
    assert_eq!(newcomer.dies_and_goes_on()["step"], "network");
    let give = |newcomer: &Newcomer, text: &str| newcomer.post("first-run/invitation", &json!({"text": text}));
    assert_eq!(refused(give(newcomer, "hello")), "invitation.none");
    assert_eq!(refused(give(newcomer, &text[..text.len() - 3])), "invitation.damaged");
    let ticket = InvitationTicket::from_text(text).expect("an invitation");
    let old = InvitationTicket { expires: Timestamp(1), ..ticket.clone() };
    assert_eq!(refused(give(newcomer, &old.to_text())), "invitation.expired");
    let bootstrap = inviting.json(&["network", "invite", "--bootstrap"]);
    let bootstrap = bootstrap["text"].as_str().expect("a text");
    assert_eq!(refused(give(newcomer, bootstrap)), "invitation.other-role");
    assert!(done(newcomer.get("first-run")).get("invitation").is_none(), "none of these is kept");

    inviting.stop();
    assert_eq!(done(give(newcomer, text))["invitation"]["asking"], true);
    let told = newcomer.is_answered();
    assert_eq!(told["invitation"]["failed"]["type"], "invitation.unreachable", "{told:#}");
    inviting.run();
    done(give(newcomer, ""));
    let told = newcomer.dies_and_goes_on();
    assert_eq!(told["invitation"]["asking"], false, "asking died with the process");
    if told.get("welcome").is_none() {
        done(give(newcomer, ""));
        let told = newcomer.is_answered();
        assert!(told.get("welcome").is_some(), "{told:#}");
    }
}

fn the_invitation_is_used(text: &str) {
    let mut stranger = Newcomer::at_an_empty_directory();
    stranger.begins();
    let sheet = stranger.chooses_keys("join");
    stranger.types_back(&sheet);
    stranger.is_called("Stranger", "PL");
    done(stranger.post("first-run/invitation", &json!({"text": text})));
    let told = stranger.is_answered();
    assert_eq!(told["invitation"]["failed"]["type"], "invitation.refused", "{told:#}");
    let told = done(stranger.send("DELETE", "first-run/invitation", b""));
    assert!(told.get("invitation").is_none());
}

#[test]
fn a_network_is_founded_and_the_node_is_the_same_as_one_of_the_command_line() {
    let mut newcomer = Newcomer::at_an_empty_directory();
    newcomer.begins();
    let sheet = newcomer.chooses_keys("found");
    newcomer.types_back(&sheet);
    newcomer.is_called("Help Tbilisi", "GE");
    let told = newcomer.dies_and_goes_on();
    assert!(told["declaration"].as_str().is_some_and(|text| text.contains("ДЕКЛАРАЦИЯ")), "{told:#}");
    let nameless = newcomer.post("first-run/network", &json!({"agreed": true}));
    assert_eq!(refused(nameless), "network.empty");
    let founded = newcomer.post("first-run/network", &json!({"agreed": true, "name": "Test network"}));
    assert_eq!(done(founded)["step"], "check");
    in_the_future(&newcomer.node);
    let diagnosis = done(newcomer.get("first-run/check"));
    assert_eq!(check(&diagnosis, "clock")["level"], "warning", "{diagnosis:#}");
    assert_eq!(newcomer.dies_and_goes_on()["step"], "check");
    newcomer.send("DELETE", "first-run", b"");
    newcomer.node.stop();
    newcomer.node.run();
    let status = newcomer.node.json(&["status"]);
    assert_eq!(status["details"]["organisation"]["name"], "Help Tbilisi", "{status:#}");
    let berlin = TestNode::set_up("Hilfe Berlin", "DE");
    berlin.join(&newcomer.node);
}

/// A file that is newer than the clock says that the clock went back.
fn in_the_future(node: &TestNode) {
    let config = std::fs::File::options().append(true).open(node.dir().join("config.json")).expect("the settings");
    config.set_modified(SystemTime::now() + Duration::from_secs(7 * 86_400)).expect("another time");
}

#[test]
fn an_organisation_is_brought_back_out_of_a_backup() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]);
    let mut nodes = network.nodes.into_iter();
    let (Some(mut tbilisi), Some(berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    let made = tbilisi.json(&["passphrase", "recovery-code", "--passphrase-file", &tbilisi.passphrase_file()]);
    let code = made["recovery_code"].as_str().expect("a code").to_owned();
    let backup = std::fs::read(tbilisi.back_up("tbilisi.backup")).expect("the backup");
    let foreign = std::fs::read(berlin.back_up("berlin.backup")).expect("the backup");
    tbilisi.kill();

    let mut newcomer = Newcomer::at_an_empty_directory();
    newcomer.begins();
    let restore = json!({"passphrase": PASSPHRASE, "way": "restore"});
    assert_eq!(refused(newcomer.post("first-run/keys", &restore)), "first-run.not-now", "there is no backup yet");
    assert_eq!(refused(newcomer.send("POST", "first-run/backup", b"a letter")), "backup.none");
    let open = |newcomer: &Newcomer, code: &str| newcomer.put("first-run/backup", &json!({"code": code}));
    done(newcomer.send("POST", "first-run/backup", &foreign));
    assert_eq!(refused(open(&newcomer, &code)), "backup.refused");
    done(newcomer.send("POST", "first-run/backup", &backup));
    assert_eq!(refused(open(&newcomer, "0000-1111")), "code.shape");
    let last = if code.ends_with('7') { "8" } else { "7" };
    assert_eq!(refused(open(&newcomer, &format!("{}{last}", &code[..code.len() - 1]))), "code.misspelt");
    let opened = done(open(&newcomer, &code));
    assert_eq!(opened["backup"]["name"], "Help Tbilisi", "{opened:#}");
    let sheet = newcomer.chooses_keys("restore");
    assert_ne!(sheet["code"], code.as_str(), "a new code for a new computer");
    assert_eq!(newcomer.types_back(&sheet)["step"], "check");
    assert_eq!(newcomer.dies_and_goes_on()["step"], "check");
    newcomer.send("DELETE", "first-run", b"");
    until("Tbilisi works again and Berlin knows its new key", || {
        let status = newcomer.node.json(&["status"]);
        (status["state"] == "running" && status["details"]["connected"] == 1).then_some(())
    });
    assert_eq!(berlin.json(&["network", "show"])["forks"], json!([]));
}

#[cfg(unix)]
#[test]
fn a_full_or_closed_disk_is_named_and_nothing_is_left_behind() {
    let mut newcomer = Newcomer::on_a_full_disk();
    newcomer.begins();
    let keys = json!({"passphrase": PASSPHRASE, "way": "found"});
    let (status, problem) = newcomer.post("first-run/keys", &keys);
    assert_eq!((status, &problem["type"]), (503, &json!("first-run.disk-full")), "{problem:#}");
    assert!(problem["cure"].as_str().is_some_and(|cure| cure.contains("make room")), "{problem:#}");
    nothing_lies_beside(&newcomer.node);
    newcomer.node.kill();
    newcomer.node.run_anew();
    newcomer.begins();

    let parent = newcomer.node.dir().parent().expect("a parent").to_owned();
    std::fs::rename(&parent, place_beside(&parent)).expect("move the parent away");
    std::fs::write(&parent, "a file where the directory was").expect("write");
    let (status, problem) = newcomer.post("first-run/keys", &keys);
    assert_eq!((status, &problem["type"]), (503, &json!("first-run.unwritable")), "{problem:#}");
    std::fs::remove_file(&parent).expect("remove");
    std::fs::rename(place_beside(&parent), &parent).expect("move the parent back");
    assert_eq!(done(newcomer.post("first-run/keys", &keys))["groups"].as_array().map(Vec::len), Some(2));
    nothing_lies_beside(&newcomer.node);
}

#[cfg(unix)]
fn place_beside(parent: &std::path::Path) -> std::path::PathBuf {
    parent.with_extension("away")
}

#[cfg(unix)]
fn nothing_lies_beside(node: &TestNode) {
    let parent = node.dir().parent().expect("a parent").to_owned();
    let names = std::fs::read_dir(parent).expect("a directory").flatten().map(|entry| entry.file_name());
    let half: Vec<_> = names.filter(|name| name.to_string_lossy().contains(".new-")).collect();
    assert!(half.is_empty(), "half a node was left behind: {half:?}");
}
