//! What scripts rely on: exit codes, JSON, and words for people on standard error only (`docs/cli.md`).

use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::program::marshrut;
use marshrut_tests::{TestNode, until};
use serde_json::Value;

const GOOD_LINE: &str = r#"{"id":"db0880f6-bd99-5c0a-b5c5-d371573f1c07","name":"HIV test","status":"active","description":"Without a name."}"#;

#[test]
fn wrong_usage_is_2_and_help_is_0() {
    marshrut(&["--help"], b"").exits(0);
    marshrut(&["services", "list", "--help"], b"").exits(0);
    marshrut(&["--version"], b"").exits(0);
    for wrong in [&["frobnicate"][..], &[], &["services"], &["services", "list", "--page", "0"], &["referrals", "send"]]
    {
        let outcome = marshrut(wrong, b"").exits(2);
        assert!(outcome.stdout.is_empty() && !outcome.stderr.is_empty(), "{outcome:?}");
    }
    marshrut(&["services", "list", "--country", "Germany"], b"").exits(2);
}

#[test]
fn every_command_explains_itself() {
    let commands = [
        "keys list",
        "keys replace",
        "keys shares",
        "backup",
        "recover",
        "init",
        "network create",
        "network invite",
        "network invitations",
        "network join",
        "network show",
        "network draft",
        "network enter",
        "network sign",
        "network open",
        "network card",
        "network apply",
        "network declaration",
        "network governance",
        "network proposals",
        "network propose",
        "network vote",
        "network vouch",
        "network leave",
        "passphrase change",
        "passphrase reset",
        "passphrase add",
        "passphrase list",
        "passphrase remove",
        "passphrase recovery-code",
        "staff list",
        "staff invite",
        "staff roles",
        "staff remove",
        "audit list",
        "audit check",
        "run",
        "status",
        "services list",
        "services show",
        "services publish",
        "services import",
        "services export",
        "services duplicates",
        "services merge",
        "referrals send",
        "referrals list",
        "referrals show",
        "referrals acknowledge",
        "referrals accept",
        "referrals decline",
        "referrals complete",
        "referrals cancel",
        "referrals act",
        "referrals export",
        "referrals import",
        "referrals consent-form",
        "verifications attest",
        "verifications revoke",
        "verifications dispute",
        "verifications answer",
        "verifications request",
        "verifications take",
        "verifications confirm",
        "verifications show",
        "verifications export",
        "verify",
        "verifications list",
        "slips make",
        "slips print",
        "slips revoke",
        "slips resolve",
        "clients export",
        "clients erase",
        "doctor",
        "events",
        "open",
        "demo",
        "completions",
    ];
    for command in commands {
        let arguments: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        let help = marshrut(&arguments, b"").exits(0).stdout;
        assert!(help.contains("--dir") && help.contains("--json"), "{command} --help:\n{help}");
    }
    let script = marshrut(&["completions", "bash"], b"").exits(0).stdout;
    assert!(script.contains("_marshrut"));
}

#[test]
fn a_node_is_set_up_once() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    let keys = std::fs::read(node.dir().join("keys.bin")).expect("key slots");
    let again = ["init", "--name", "Other", "--country", "AM", "--passphrase-file", &node.passphrase_file()];
    let refused = node.command(&again, b"").exits(4);
    assert!(refused.stderr.contains("already") && refused.stdout.is_empty());
    assert_eq!(std::fs::read(node.dir().join("keys.bin")).expect("key slots"), keys);
}

#[test]
fn init_tells_the_recovery_code_once_and_refuses_weak_passphrases() {
    let place = tempfile::tempdir().expect("temporary directory");
    let dir = place.path().join("node");
    let dir = dir.to_str().expect("UTF-8");
    let init = [
        "init",
        "--dir",
        dir,
        "--json",
        "--name",
        "N",
        "--country",
        "GE",
        "--passphrase-cost",
        "low",
        "--passphrase-file",
        "-",
    ];
    marshrut(&init, b"short\n").exits(2);
    marshrut(&init, b"").exits(2);
    assert!(!std::path::Path::new(dir).exists(), "a refused init left something behind");
    let told = marshrut(&init, PASSPHRASE.as_bytes()).exits(0).json();
    let groups = told["recovery_code"].as_str().map(|code| code.split('-').count());
    assert_eq!(groups, Some(9));
    assert_eq!(told["organisation"].as_str().map(str::len), Some(64));
}

#[test]
fn a_stopped_node_is_5_and_the_doctor_still_looks() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    for asking in
        [&["status"][..], &["services", "list"], &["network", "show"], &["referrals", "list"], &["open", "--print"]]
    {
        let outcome = node.command(asking, b"").exits(5);
        assert!(outcome.stderr.contains("marshrut run"), "{}", outcome.stderr);
    }
    let diagnosis = node.json(&["doctor"]);
    let checks = diagnosis["checks"].as_array().expect("checks");
    let not_running = checks.iter().find(|check| check["name"] == "node").expect("a check of the node");
    assert_eq!(not_running["level"], "warning");
    assert!(not_running["cure"].as_str().is_some_and(|cure| cure.contains("marshrut run")));
    std::fs::remove_file(node.dir().join("identity.bin")).expect("break the node");
    let broken = node.command(&["doctor"], b"").exits(1).json();
    assert!(broken["checks"][0]["finding"].as_str().is_some_and(|finding| finding.contains("identity.bin")));
}

#[test]
fn where_there_is_no_node_that_is_said() {
    let place = tempfile::tempdir().expect("temporary directory");
    let dir = place.path().to_str().expect("UTF-8");
    marshrut(&["status", "--dir", dir], b"").exits(5);
    marshrut(&["run", "--locked", "--dir", dir], b"").exits(3);
    marshrut(&["network", "create", "--name", "N", "--dir", dir, "--passphrase-file", "-"], b"x").exits(3);
    marshrut(&["doctor", "--dir", dir], b"").exits(1);
}

#[test]
fn a_wrong_passphrase_is_6() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    let wrong = node.write("wrong", "incorrect horse battery staple\n");
    node.command(&["network", "create", "--name", "N", "--passphrase-file", &wrong], b"").exits(6);
    node.command(&["run", "--passphrase-file", &wrong], b"").exits(6);
    node.found_network();
    node.run_with(&["--locked"]);
    assert_eq!(node.json(&["status"])["state"], "locked");
    node.command(&["services", "list"], b"").exits(6);
    node.stop();
}

#[test]
fn invitations_that_are_none_are_2() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    let file = node.passphrase_file();
    let join = |invitation: &str| ["network", "join", invitation, "--passphrase-file", &file].map(str::to_owned);
    for wrong in ["hello", "marshrut-invitation:AAAA", "@/no/such/file", "-"] {
        let arguments = join(wrong);
        node.command(&arguments.each_ref().map(String::as_str), b"").exits(2);
    }
}

#[test]
fn drafts_that_nobody_could_ever_sign_are_not_begun() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    let (file, passphrase) = (node.dir().with_file_name("network.draft"), node.passphrase_file());
    let file = file.to_str().expect("UTF-8");
    let empty = node.write("empty", " \n");
    for wrong in [
        &["draft", file, "--name", " "][..],
        &["draft", file, "--name", "N", "--sponsors", "0"],
        &["draft", file, "--name", "N", "--sponsors", "2", "--countries", "3"],
        &["draft", file, "--name", "N", "--declaration", &empty],
        &["draft", "/no/such/directory/network.draft", "--name", "N"],
        &["create", "--name", ""],
    ] {
        let arguments = [&["network"][..], wrong, &["--passphrase-file", &passphrase]].concat();
        node.command(&arguments, b"").exits(2);
    }
    assert!(!std::path::Path::new(file).exists(), "a refused draft was written");
}

#[test]
fn a_store_that_is_gone_is_missed() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    std::fs::remove_dir_all(node.dir().join("store")).expect("there");
    let create = ["network", "create", "--name", "Another", "--passphrase-file", &node.passphrase_file()];
    let refused = node.command(&create, b"").exits(1);
    for word in ["store is missing", "marshrut recover", "no backup"] {
        assert!(refused.stderr.contains(word), "{}", refused.stderr);
    }
    assert!(!node.dir().join("store").exists(), "a new store was made");
    let checks = node.command(&["doctor"], b"").exits(1).json();
    assert!(checks["checks"][0]["finding"].as_str().is_some_and(|finding| finding.contains("store")), "{checks}");
}

#[test]
fn files_of_windows_are_read() {
    let node = TestNode::set_up("Help Tbilisi", "GE");
    let marked = node.write("marked", format!("\u{feff}{PASSPHRASE}\r\n"));
    let wide: Vec<u8> = format!("\u{feff}{PASSPHRASE}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = node.write("wide", wide);
    let replace = ["keys", "replace", "--passphrase-file"];
    let opened = [&replace[..], &[wide.as_str()]].concat();
    node.command(&opened, b"").exits(4);
    node.command(&["network", "create", "--name", "N", "--passphrase-file", &marked], b"").exits(0);
    let future = [&replace[..], &[marked.as_str(), "--since", "2190-01-01"]].concat();
    assert!(node.command(&future, b"").exits(2).stderr.contains("future"));
    let before = [&replace[..], &[marked.as_str(), "--since", "2020-01-01"]].concat();
    assert!(node.command(&before, b"").exits(2).stderr.contains("before"));
}

/// One node at work answers everything below, because starting one takes a while.
#[test]
fn a_running_node_answers_with_the_codes_that_are_promised() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    let started = node.run().clone();
    assert!(started["pages"].as_str().is_some_and(|pages| pages.starts_with("http://marshrut.localhost:")));
    assert_eq!((&started["locked"], &started["without_network"]), (&Value::Bool(false), &Value::Bool(false)));
    second_use_is_refused(&node);
    services_go_in_and_out(&node);
    what_is_not_there_is_3(&node);
    forms_are_checked(&node);
    events_are_followed(&node);
    assert_eq!(node.json(&["status"])["state"], "running");
    assert_eq!(node.json(&["network", "show"])["members"][0]["name"], "Help Tbilisi");
    assert_eq!(node.json(&["doctor"])["checks"].as_array().map(|checks| checks.is_empty()), Some(false));
    assert_eq!(node.json(&["open"])["pages"], started["pages"]);
    node.stop();
    node.command(&["status"], b"").exits(5);
}

fn second_use_is_refused(node: &TestNode) {
    let file = node.passphrase_file();
    let refused = node.command(&["network", "create", "--name", "N", "--passphrase-file", &file], b"").exits(4);
    assert!(refused.stderr.contains("stop"), "{}", refused.stderr);
    let twice = node.command(&["run", "--passphrase-file", &file], b"").exits(4);
    assert!(twice.stderr.contains("runs already") && twice.stderr.contains("marshrut open"), "{}", twice.stderr);
    node.command(&["run", "--passphrase-file", &file, "--listen", "127.0.0.1:0"], b"").exits(4);
    let other = TestNode::set_up("Help Riga", "LV");
    other.found_network();
    let taken = format!("127.0.0.1:{}", node.p2p_port());
    let place = ["run", "--passphrase-file", &other.passphrase_file(), "--p2p-listen", &taken];
    let refused = other.command(&place, b"").exits(4);
    let reason = refused.stderr.lines().next().unwrap_or_default().to_owned();
    assert!(reason.contains(&taken) && !reason.trim_end().ends_with(':'), "{reason}");
    assert!(refused.stderr.contains("--p2p-listen"), "{}", refused.stderr);
}

fn services_go_in_and_out(node: &TestNode) {
    let file = node.write("services.jsonl", format!("{GOOD_LINE}\nnot json\n"));
    let report = node.command(&["services", "import", &file], b"").exits(7).json();
    assert_eq!((&report["published"], &report["refused"]), (&Value::from(1), &Value::from(1)));
    assert_eq!(report["problems"].as_array().map(|all| all.iter().any(|one| one["line"] == 2)), Some(true));
    let again = node.json_with(&["services", "import", "-"], GOOD_LINE);
    assert_eq!((&again["published"], &again["unchanged"]), (&Value::from(0), &Value::from(1)));
    node.command(&["services", "import", "/no/such/file"], b"").exits(2);
    let list = node.json(&["services", "list", "--search", "HIV"]);
    assert_eq!((&list["total"], &list["items"][0]["verified"]), (&Value::from(1), &Value::from("own")));
    let id = list["items"][0]["service"]["id"].as_str().expect("an id");
    let detail = node.json(&["services", "show", &id[..6]]);
    assert_eq!(detail["service"]["id"], *id);
    let published = node.json_with(&["services", "publish", "-"], detail.to_string().replace("HIV test", "HIV tests"));
    assert_eq!(published["revision"], 2);
    node.command(&["services", "publish", "-"], b"{\"id\": 7}").exits(2);
    let again =
        node.command(&["services", "publish", "-"], detail.to_string().replace("HIV test", "HIV tests").as_bytes());
    assert_eq!(again.exits(0).json()["revision"], 2, "nothing was changed");
    let exported = node.command(&["services", "export", "--audience", "network"], b"").exits(0).stdout;
    assert!(exported.contains("HIV tests"));
    let place = node.write("export.jsonl", "something else");
    let export = ["services", "export", "--audience", "network", "--output", &place];
    node.command(&export, b"").exits(4);
    assert_eq!(std::fs::read_to_string(&place).expect("readable"), "something else");
    node.command(&[&export[..], &["--force"]].concat(), b"").exits(0);
    assert!(std::fs::read_to_string(&place).expect("readable").contains("HIV tests"));
    let record = marshrut(&["verify", "-"], detail.to_string().as_bytes()).exits(2);
    assert!(record.stderr.contains("a service record"), "{}", record.stderr);
}

fn what_is_not_there_is_3(node: &TestNode) {
    node.command(&["services", "show", "abcdef0123"], b"").exits(3);
    node.command(&["referrals", "show", &"ab".repeat(16)], b"").exits(3);
    node.command(&["referrals", "accept", &"ab".repeat(16), "--plan", "we call"], b"").exits(3);
    node.command(&["services", "show", "not-an-id"], b"").exits(2);
}

fn forms_are_checked(node: &TestNode) {
    let form = node.command(&["referrals", "send", "--example"], b"").exits(0).json();
    assert!(form["content"]["consent"]["fields"].is_array());
    let wrong = node.command(&["referrals", "send", "-", "--service", "abcdef"], b"{\"content\": 7}").exits(2);
    assert!(wrong.stderr.contains("$.content"), "{}", wrong.stderr);
}

fn events_are_followed(node: &TestNode) {
    let told = std::thread::scope(|scope| {
        let following = scope.spawn(|| node.command(&["events", "--count", "1"], b"").exits(0).stdout);
        until("the change is told", || {
            let name = format!("{GOOD_LINE}\n")
                .replace("HIV test", &format!("Test {:?}", std::time::Instant::now()).replace('"', ""));
            node.json_with(&["services", "import", "-"], name);
            following.is_finished().then_some(())
        });
        following.join().expect("the follower ends")
    });
    let line: Value = serde_json::from_str(told.lines().next().unwrap_or_default()).expect("a line of JSON");
    assert!(line["event"].is_string());
}

#[test]
fn nothing_in_a_text_reaches_the_terminal_as_a_command() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    node.run();
    let dir = node.dir();
    let dir = dir.to_str().expect("UTF-8");
    let hostile = GOOD_LINE.replace("HIV test", "HIV\\u001b[2J\\u202e test");
    node.command(&["services", "import", "-"], hostile.as_bytes());
    node.json_with(&["services", "import", "-"], GOOD_LINE);
    let listed = marshrut(&["services", "list", "--dir", dir], b"").exits(0).stdout;
    let shown = marshrut(&["services", "show", "db08", "--dir", dir], b"").exits(0).stdout;
    for text in [listed, shown] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
        assert!(text.contains("HIV"), "{text}");
    }
    node.stop();
}
