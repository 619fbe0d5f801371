//! A colleague comes and goes: invited, signed in, refused what the role does not permit, removed, out at once and for
//! good. And the audit log that tells of it, whole or cut.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use marshrut_tests::TestNode;
use marshrut_tests::node::{PASSPHRASE, bytes_of};
use serde_json::{Value, json};

const NINOS: &str = "nino likes long winter walks";

/// Somebody's browser, as far as the API sees it.
struct Caller<'a> {
    node: &'a TestNode,
    token: String,
}

impl<'a> Caller<'a> {
    fn of(node: &'a TestNode) -> Self {
        Self { node, token: String::new() }
    }

    /// Asks the node's API; gives status and answer.
    fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let address = self.node.web().replace("http://", "");
        let mut stream = TcpStream::connect(&address).expect("the node listens");
        let body = body.to_string();
        let head = format!(
            "{method} /api/v1{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer {}\r\nContent-Length: {}\r\n\r\n",
            self.token,
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("answered");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        let json = body.find('{').map_or(Value::Null, |start| {
            let end = body.rfind('}').map_or(body.len(), |end| end + 1);
            serde_json::from_str(&body[start..end]).unwrap_or_default()
        });
        (status, json)
    }

    fn sign_in(node: &'a TestNode, passphrase: &str) -> Option<Self> {
        let (status, session) = Self::of(node).ask("POST", "/session", &json!({ "passphrase": passphrase }));
        (status == 200).then(|| Self { node, token: session["token"].as_str().expect("a token").to_owned() })
    }

    fn status_of(&self, path: &str) -> u16 {
        self.ask("GET", path, &Value::Null).0
    }
}

fn set_up() -> TestNode {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    node.run();
    node
}

/// Invites on the command line and takes the invitation as a browser does.
fn joined<'a>(node: &'a TestNode, name: &str, passphrase: &str, role: &str) -> Caller<'a> {
    let file = node.passphrase_file();
    let invited = node.json(&["staff", "invite", name, "--role", role, "--passphrase-file", &file]);
    let wish = json!({ "code": invited["code"], "passphrase": passphrase });
    let (status, session) = Caller::of(node).ask("POST", "/accounts/invitations/redeem", &wish);
    assert_eq!(status, 200, "{session}");
    Caller { node, token: session["token"].as_str().expect("a token").to_owned() }
}

#[test]
fn a_colleague_is_invited_works_within_the_role_and_is_gone_when_removed() {
    let mut node = set_up();
    let file = node.passphrase_file();
    {
        let nino = joined(&node, "Nino", NINOS, "caseworker");
        assert_eq!(nino.status_of("/referrals"), 200);
        let (status, problem) = nino.ask("GET", "/accounts", &Value::Null);
        assert_eq!((status, &problem["type"]), (403, &json!("account.needs-administrator")));
        let (status, problem) = nino.ask("POST", "/network/departure", &json!({ "note": "" }));
        assert_eq!((status, &problem["type"]), (403, &json!("account.needs-coordinator")));
        assert!(Caller::sign_in(&node, NINOS).is_some(), "the passphrase alone tells who it is");

        let removed = node.json(&["staff", "remove", "nino", "--passphrase-file", &file]);
        assert_eq!((&removed["rekeyed"], &removed["sessions"]), (&json!(true), &json!(2)));
        assert_eq!(nino.status_of("/referrals"), 401, "out at once");
        assert!(Caller::sign_in(&node, NINOS).is_none());
    }
    assert_eq!(node.json(&["status"])["state"], "running", "the node went on");
    node.stop();
    let ninos = node.write("nino", NINOS);
    node.command(&["run", "--passphrase-file", &ninos], b"").exits(6);
    node.run();
    assert!(Caller::sign_in(&node, PASSPHRASE).is_some());
    let list = node.json(&["audit", "list", "--action", "colleague-removed"]);
    assert_eq!(list["total"], 1);
    assert_eq!(node.json(&["audit", "check"])["state"], "whole");
    node.stop();
    for (path, bytes) in bytes_of(&node.dir()) {
        let readable = bytes.windows(4).any(|window| window == b"Nino");
        assert!(!readable, "a name is readable in {}", path.display());
    }
}

/// Killed right after the removal was acknowledged, the node comes back without the colleague and with everything else.
#[test]
fn a_removal_survives_being_killed() {
    let mut node = set_up();
    let file = node.passphrase_file();
    let service = json!({ "partner": "City clinic", "priority": "normal" });
    joined(&node, "Nino", NINOS, "caseworker").ask("POST", "/logged-referrals", &service);
    node.json(&["staff", "remove", "Nino", "--passphrase-file", &file]);
    node.kill();
    node.run();
    assert!(Caller::sign_in(&node, NINOS).is_none());
    let boss = Caller::sign_in(&node, PASSPHRASE).expect("the administrator stays");
    let (_, logged) = boss.ask("GET", "/logged-referrals", &Value::Null);
    assert_eq!(logged["items"].as_array().map(Vec::len), Some(1), "what was written before is read: {logged}");
    assert_eq!(node.json(&["staff", "list"])["accounts"].as_array().map(Vec::len), Some(1));
    node.stop();
}

#[test]
fn a_cut_audit_log_is_noticed() {
    let mut node = set_up();
    for _ in 0..3 {
        Caller::sign_in(&node, PASSPHRASE).expect("signed in");
    }
    node.stop();
    let path = node.dir().join("audit.bin");
    let log = std::fs::read(&path).expect("there");
    std::fs::write(&path, &log[..log.len() - 232]).expect("cut");
    node.run();
    let told = node.command(&["audit", "check"], b"").exits(1).json();
    assert_ne!(told["state"], "whole");
    node.stop();
}

/// Only an administrator's passphrase lets others in on the command line.
#[test]
fn the_command_line_asks_for_an_administrator_too() {
    let mut node = set_up();
    joined(&node, "Nino", NINOS, "caseworker");
    node.stop();
    let add = ["passphrase", "add", "--passphrase-file", "-", "--new-passphrase-file", "-"];
    node.command(&add, format!("{NINOS}\nsomebody else entirely").as_bytes()).exits(4);
    node.command(&add, format!("{PASSPHRASE}\n{NINOS}").as_bytes()).exits(2);
    node.command(&add, format!("{PASSPHRASE}\nsomebody else entirely").as_bytes()).exits(0);
    node.run();
    let staff = node.json(&["staff", "list"]);
    assert_eq!(staff["accounts"].as_array().map(Vec::len), Some(3), "{staff}");
    let noted = |node: &TestNode| node.json(&["audit", "list", "--action", "sign-in-changed"])["total"].as_u64();
    assert_eq!(noted(&node), Some(1), "a passphrase was added while the node was stopped");
    let change = ["passphrase", "change", "--passphrase-file", "-", "--new-passphrase-file", "-"];
    node.command(&change, format!("{NINOS}\nyet another passphrase").as_bytes()).exits(0);
    assert_eq!(noted(&node), Some(2), "a passphrase was changed while it runs");
    node.stop();
    for file in ["audit.bin", "audit-head.bin"] {
        std::fs::remove_file(node.dir().join(file)).expect("there");
    }
    node.run();
    node.command(&["audit", "check"], b"").exits(1);
    let checks = node.command(&["doctor"], b"").exits(1).json();
    let audit = checks["checks"].as_array().and_then(|all| all.iter().find(|check| check["name"] == "audit").cloned());
    assert_eq!(audit.map(|check| check["level"].clone()), Some("failure".into()), "{checks}");
    node.stop();
}
