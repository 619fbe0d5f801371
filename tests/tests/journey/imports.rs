//! Files that are bad: what is wrong is named by line and path, what is good is kept, nothing is half-written.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use marshrut_tests::program::program;
use marshrut_tests::{TestNode, until};
use serde_json::Value;

fn record(number: u32) -> String {
    format!(r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Service {number}","status":"active"}}"#)
}

fn lines(lines: &[&[u8]]) -> Vec<u8> {
    lines.join(&b'\n')
}

/// What must come of a file: exit code, records published, and what is named where.
struct Expected {
    code: i32,
    published: usize,
    named: &'static [(u64, &'static str, &'static str)],
}

fn check(node: &TestNode, what: &str, file: &[u8], expected: &Expected) {
    let report = node.command(&["services", "import", "-"], file).exits(expected.code).json();
    let problems = report["problems"].as_array().expect("problems");
    for (line, path, kind) in expected.named {
        let is_named = |one: &Value| one["line"] == *line && one["path"] == *path && one["kind"] == *kind;
        assert!(problems.iter().any(is_named), "{what}: {kind} at {path} on line {line} is not named: {report:#}");
    }
    assert_eq!(report["published"], expected.published, "{what}: {report:#}");
}

#[test]
fn every_kind_of_bad_file_is_named_by_line_and_path_and_the_good_records_stay() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    node.run();
    let good: Vec<String> = (0..20).map(record).collect();
    let good: Vec<&[u8]> = good.iter().map(String::as_bytes).collect();
    let named = |named| Expected { code: 7, published: 2, named };
    let broken = lines(&[good[0], br#"{"id": "x", "name": "open" "status"}"#, good[1]]);
    check(&node, "broken JSON", &broken, &named(&[(2, "$", "syntax")]));
    let latin = lines(&[good[2], b"{\"id\": \"x\", \"name\": \"Caf\xe9\"}", good[3]]);
    check(&node, "latin-1", &latin, &named(&[(2, "$", "encoding")]));
    let no_service = lines(&[good[4], br#"["a", 7]"#, good[5]]);
    check(&node, "no service", &no_service, &named(&[]));
    let twice = lines(&[good[6], good[7], good[6]]);
    check(&node, "the same twice", &twice, &Expected { code: 7, published: 2, named: &[(3, "$.id", "duplicate-id")] });
    let wrong = br#"{"id":"00000000-0000-4000-8000-000000000100","name":"Typed","status":"active","languages":"ru"}"#;
    let typed = lines(&[good[8], wrong]);
    let dropped = Expected { code: 0, published: 2, named: &[(2, "$.languages", "wrong-type")] };
    check(&node, "a wrong type", &typed, &dropped);
    let long = [b"{\"id\": \"big\", \"name\": \"".to_vec(), vec![b'x'; 100 << 20], b"\"}".to_vec()].concat();
    check(&node, "a line of 100 MB", &lines(&[good[9], &long, good[10]]), &named(&[(2, "$", "too-large")]));
    missing_fields_are_named(&node, good[11]);
    assert_eq!(total(&node), 15);
    formulas_are_text(&node);
    node.stop();
    node.run();
    assert_eq!(total(&node), 16);
}

/// What is mandatory and missing is kept as not stated and named; without an id, a record is known by its name.
fn missing_fields_are_named(node: &TestNode, good: &[u8]) {
    let nameless = br#"{"id":"00000000-0000-4000-8000-000000000300"}"#;
    let without_id = br#"{"name":"Of whom?","status":"active"}"#;
    let named = &[(2, "$.name", "missing"), (2, "$.status", "missing"), (3, "$.id", "missing")];
    let expected = Expected { code: 0, published: 3, named };
    let file = lines(&[good, nameless, without_id]);
    check(node, "missing fields", &file, &expected);
    let again = node.command(&["services", "import", "-"], &file).exits(0).json();
    assert_eq!((&again["unchanged"], &again["refused"]), (&3.into(), &0.into()), "recognised again: {again:#}");
}

/// A table with a cell that a spreadsheet would execute: named, and harmless when it is exported again.
fn formulas_are_text(node: &TestNode) {
    let table = "id,name,status,description\n00000000-0000-4000-8000-000000000200,Helpline,active,\"=HYPERLINK(\"\"http://x\"\")\"\n";
    let report = node.command(&["services", "import", "-", "--format", "csv"], table.as_bytes()).exits(0).json();
    let problems = report["problems"].as_array().expect("problems");
    assert!(problems.iter().any(|one| one["kind"] == "formula" && one["line"] == 2), "{report:#}");
    let export = ["services", "export", "--format", "csv", "--audience", "network"];
    let table = node.command(&export, b"").exits(0).stdout;
    assert!(!table.contains(",=") && !table.contains(",\"="), "{table}");
}

fn total(node: &TestNode) -> u64 {
    node.json(&["services", "list", "--all-statuses"])["total"].as_u64().expect("a number")
}

/// The node dies in the middle of an import: what is there is whole, and the second attempt adds exactly the rest.
#[test]
fn an_import_that_was_cut_short_is_finished_by_doing_it_again() {
    const RECORDS: u32 = 6_000;
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    node.run();
    let all: Vec<String> = (0..RECORDS).map(record).collect();
    let mut import = Command::new(program())
        .args(["services", "import", "-", "--json", "--dir"])
        .arg(node.dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the import starts");
    let mut input = import.stdin.take().expect("piped");
    input.write_all(all.join("\n").as_bytes()).expect("the import reads");
    until("the first records are published", || (total(&node) > 0).then_some(()));
    node.kill();
    drop(input);
    assert_eq!(import.wait().expect("the import ends").code(), Some(5), "the node went away");
    node.run();
    let kept = total(&node);
    assert!(kept > 0 && kept <= u64::from(RECORDS), "{kept}");
    let report = node.json_with(&["services", "import", "-"], all.join("\n"));
    assert_eq!(report["unchanged"], kept, "{report:#}");
    assert_eq!(report["published"], u64::from(RECORDS) - kept, "{report:#}");
    let ids = node.command(&["services", "export", "--audience", "network"], b"").exits(0).stdout;
    let name = |line| serde_json::from_str::<Value>(line).expect("JSON")["name"].as_str().map(str::to_owned);
    let names: BTreeSet<Option<String>> = ids.lines().map(name).collect();
    assert_eq!(names.len(), RECORDS as usize);
}
