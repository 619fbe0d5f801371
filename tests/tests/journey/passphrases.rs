//! Passphrases that are changed, forgotten, shared and taken back, without anybody at a terminal.

use marshrut_tests::TestNode;
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::program::{Outcome, marshrut};

const NEW: &str = "another horse battery staple";
const NINOS: &str = "nino likes long winter walks";

/// What `init` prints for people and for programs, and the node's recovery code.
fn set_up(dir: &str) -> String {
    let init = ["init", "--dir", dir, "--name", "N", "--country", "GE", "--passphrase-cost", "low"];
    let file = ["--passphrase-file", "-"];
    let told = marshrut(&[&init[..], &file].concat(), PASSPHRASE.as_bytes()).exits(0);
    let code = told.stdout.lines().map(str::trim).find(|line| line.split('-').count() == 9).expect("a recovery code");
    assert!(told.stdout.contains("Write it on paper now: it is shown only this once."), "{}", told.stdout);
    assert_eq!(told.stdout.matches(code).count(), 1, "once is enough");
    code.to_owned()
}

struct Door {
    _place: tempfile::TempDir,
    dir: String,
    code: String,
}

impl Door {
    fn new() -> Self {
        let place = tempfile::tempdir().expect("temporary directory");
        let dir = place.path().join("node").to_str().expect("UTF-8").to_owned();
        let code = set_up(&dir);
        Self { _place: place, dir, code }
    }

    /// `marshrut passphrase …` with these lines on standard input.
    fn passphrase(&self, arguments: &[&str], lines: &[&str]) -> Outcome {
        let all = [&["passphrase"], arguments, &["--dir", &self.dir, "--json"]].concat();
        marshrut(&all, lines.join("\n").as_bytes())
    }

    fn opens_with(&self, passphrase: &str) -> bool {
        self.passphrase(&["list", "--passphrase-file", "-"], &[passphrase]).code == Some(0)
    }

    fn reset(&self, code: &str, new: &str) -> Outcome {
        let from_input = ["reset", "--recovery", "--recovery-file", "-", "--new-passphrase-file", "-"];
        self.passphrase(&from_input, &[code, new])
    }
}

#[test]
fn a_passphrase_is_changed_by_who_knows_it() {
    let door = Door::new();
    let change = ["change", "--passphrase-file", "-", "--new-passphrase-file", "-"];
    door.passphrase(&change, &["wrong horse battery staple", NEW]).exits(6);
    door.passphrase(&change, &[PASSPHRASE, "short"]).exits(2);
    door.passphrase(&change, &[PASSPHRASE]).exits(2);
    assert!(door.opens_with(PASSPHRASE), "a refused change changes nothing");
    assert_eq!(door.passphrase(&change, &[PASSPHRASE, NEW]).exits(0).json()["slot"], 0);
    assert!(door.opens_with(NEW) && !door.opens_with(PASSPHRASE));
}

#[test]
fn a_forgotten_passphrase_is_reset_with_the_code_on_paper() {
    let door = Door::new();
    let misspelt = door.code.replacen(
        door.code.get(..1).expect("a character"),
        if door.code.starts_with('2') { "3" } else { "2" },
        1,
    );
    let refused = door.reset(&misspelt, NEW).exits(2);
    assert!(refused.stderr.contains("misspelt"), "{}", refused.stderr);
    door.reset("no code at all", NEW).exits(2);
    door.passphrase(&["reset"], &[]).exits(2);
    let other = Door::new();
    door.reset(&other.code, NEW).exits(6);
    assert!(door.opens_with(PASSPHRASE));
    let typed = door.code.to_lowercase().replace('-', " ");
    door.reset(&typed, NEW).exits(0);
    assert!(door.opens_with(NEW) && !door.opens_with(PASSPHRASE));
    door.reset(&door.code, PASSPHRASE).exits(0);
    assert!(door.opens_with(PASSPHRASE), "the code stays valid");
}

#[test]
fn a_second_person_comes_and_goes() {
    let door = Door::new();
    let add = ["add", "--passphrase-file", "-", "--new-passphrase-file", "-"];
    let slot = door.passphrase(&add, &[PASSPHRASE, NINOS]).exits(0).json()["slot"].to_string();
    assert!(door.opens_with(NINOS) && door.opens_with(PASSPHRASE));
    let list = door.passphrase(&["list", "--passphrase-file", "-"], &[NINOS]).exits(0).json();
    let kinds: Vec<_> = list["slots"].as_array().expect("slots").iter().map(|slot| &slot["opened_by"]).collect();
    assert_eq!(kinds, ["passphrase", "recovery-code", "passphrase"]);
    door.passphrase(&["remove", &slot, "--passphrase-file", "-"], &[NINOS]).exits(4);
    door.passphrase(&["remove", "9", "--passphrase-file", "-"], &[PASSPHRASE]).exits(3);
    let kept = door.passphrase(&["remove", "1", "--passphrase-file", "-"], &[PASSPHRASE]).exits(4);
    assert!(kept.stderr.contains("recovery code"), "{}", kept.stderr);
    door.passphrase(&add, &[PASSPHRASE, NINOS]).exits(2);
    door.passphrase(&["remove", &slot, "--passphrase-file", "-"], &[PASSPHRASE]).exits(0);
    assert!(!door.opens_with(NINOS) && door.opens_with(PASSPHRASE));
}

#[test]
fn a_seen_recovery_code_is_replaced() {
    let door = Door::new();
    let new = door.passphrase(&["recovery-code", "--passphrase-file", "-"], &[PASSPHRASE]).exits(0).json();
    door.reset(&door.code, NEW).exits(6);
    door.reset(new["recovery_code"].as_str().expect("a code"), NEW).exits(0);
    assert!(door.opens_with(NEW));
}

#[test]
fn a_changed_passphrase_starts_the_node() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    let new = node.write("new", NEW);
    let change = ["passphrase", "change", "--passphrase-file", &node.passphrase_file(), "--new-passphrase-file", &new];
    node.command(&change, b"").exits(0);
    node.command(&["run", "--passphrase-file", &node.passphrase_file()], b"").exits(6);
    node.run_with(&["--passphrase-file", &new]);
    let back = ["passphrase", "change", "--passphrase-file", &new, "--new-passphrase-file", &node.passphrase_file()];
    node.command(&back, b"").exits(0);
    assert_eq!(node.json(&["status"])["state"], "running", "a node at work goes on");
    node.stop();
    node.run();
    node.stop();
}
