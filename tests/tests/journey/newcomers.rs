//! Who comes later, and who has no business here.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use marshrut_tests::patience::LIMIT;
use marshrut_tests::{TestNode, until};

use marshrut_tests::desk::{Desk, all_services, count};

#[test]
fn a_newcomer_gets_everything_also_of_who_is_away_and_a_stranger_nothing() {
    let mut desk = Desk::set_up();
    desk.berlin.kill();
    let mut almaty = TestNode::set_up("Help Almaty", "KZ");
    let invitation = desk.tbilisi.json(&["network", "invite"]);
    let text = invitation["text"].as_str().expect("a text");
    let file = almaty.passphrase_file();
    let join = ["network", "join", "-", "--passphrase-file", &file];
    almaty.command(&join, text.as_bytes()).exits(0);
    almaty.run();
    for item in all_services(&almaty, count()) {
        assert_eq!((&item["verified"], &item["publisher"]["name"]), (&"signed".into(), &"Hilfe Berlin".into()));
    }
    an_invitation_admits_one(text);
    members_only(&desk.tbilisi);
    desk.berlin.run();
    until("Berlin knows Almaty, though it was away when Almaty came", || {
        (desk.berlin.json(&["status"])["details"]["connected"] == 2).then_some(())
    });
}

/// Whoever finds a used invitation stays outside, and nothing is written on either side.
fn an_invitation_admits_one(used: &str) {
    let stranger = TestNode::set_up("Stranger", "CH");
    let file = stranger.passphrase_file();
    let join = ["network", "join", "-", "--passphrase-file", &file];
    let refused = stranger.command(&join, used.as_bytes()).exits(4);
    assert!(refused.stderr.contains("refused"), "{}", refused.stderr);
    let other = ["network", "create", "--name", "Of its own", "--passphrase-file", &file];
    stranger.command(&other, b"").exits(0);
}

/// Whoever speaks without a member's key is not spoken to, and disturbs nobody.
fn members_only(node: &TestNode) {
    let rubbish = [0xFFu8; 4096];
    let unencrypted = b"\x13/multistream/1.0.0\n\x0d/plaintext/2.0.0\n";
    for words in
        [&b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"[..], &rubbish, b"\x13/multistream/1.0.0\n\x07/noise\n", unencrypted]
    {
        let mut stream = TcpStream::connect(("127.0.0.1", node.p2p_port())).expect("the port is open");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        // It may have hung up already.
        let _sent = stream.write_all(words).and_then(|()| stream.shutdown(std::net::Shutdown::Write));
        let mut answer = Vec::new();
        let _reset = stream.take(64 * 1024).read_to_end(&mut answer);
        let text = String::from_utf8_lossy(&answer);
        assert!(answer.len() < 200 && !text.contains("noise") && !text.contains("plaintext"), "{text}");
    }
    let refused = TcpStream::connect_timeout(&([127, 0, 0, 1], node.p2p_port()).into(), Duration::from_secs(30));
    assert!(refused.is_ok(), "the node takes no connections any more");
    assert_eq!(node.json(&["status"])["details"]["members"], 2);
}

#[test]
fn a_node_that_runs_without_a_network_goes_on_once_it_has_joined_one() {
    let mut tbilisi = TestNode::set_up("Help Tbilisi", "GE");
    tbilisi.run();
    assert_eq!(tbilisi.json(&["status"])["state"], "no-network");
    tbilisi.found_network();
    let mut almaty = TestNode::set_up("Help Almaty", "KZ");
    almaty.run();
    almaty.join(&tbilisi);
    for node in [&tbilisi, &almaty] {
        until("the two are connected, and none was started again", || {
            (node.json(&["status"])["details"]["connected"] == 1).then_some(())
        });
    }
}
