//! An inviter that nobody can call: the newcomer comes through a meeting point.

use marshrut_protocol::wire::InvitationTicket;
use marshrut_tests::node::Role;
use marshrut_tests::program::marshrut;
use marshrut_tests::{TestNode, until};
use serde_json::Value;

/// The running node's invitation, without any address at which it could be called itself.
fn invitation_through_relays(inviter: &TestNode) -> String {
    let invitation = inviter.json(&["network", "invite", "--note", "Help Almaty, called on Tuesday"]);
    let text = invitation["text"].as_str().expect("a text");
    let mut ticket = InvitationTicket::from_text(text).expect("an invitation");
    ticket.addresses.retain(|address| address.as_str().contains("/p2p-circuit"));
    assert!(!ticket.addresses.is_empty(), "the invitation names no way through the meeting point");
    ticket.to_text()
}

fn has_a_place_at_the_meeting_point(node: &TestNode) -> Option<()> {
    let status = node.json(&["status"]);
    let addresses = status["details"]["addresses"].as_array().cloned().unwrap_or_default();
    let through = |address: &Value| address.as_str().is_some_and(|text| text.contains("/p2p-circuit"));
    addresses.iter().any(through).then_some(())
}

#[test]
fn a_newcomer_joins_through_a_meeting_point_where_the_inviter_cannot_be_called() {
    let mut tbilisi = TestNode::set_up("Help Tbilisi", "GE");
    tbilisi.found_network();
    tbilisi.run();
    let mut warsaw = TestNode::of_role("Meeting point Warsaw", "PL", Role::Bootstrap);
    warsaw.join(&tbilisi);
    warsaw.run();
    until("Tbilisi can be called through Warsaw", || has_a_place_at_the_meeting_point(&tbilisi));
    let mut almaty = TestNode::set_up("Help Almaty", "KZ");
    let invitation = invitation_through_relays(&tbilisi);
    let file = almaty.passphrase_file();
    almaty.command(&["network", "join", "-", "--passphrase-file", &file], invitation.as_bytes()).exits(0);
    almaty.run();
    until("Almaty and Tbilisi are connected", || (almaty.json(&["status"])["details"]["connected"] == 1).then_some(()));
    the_note_tells_who_came(&tbilisi);
    warsaw.stop();
    let (dir, file) = (warsaw.dir(), warsaw.passphrase_file());
    let run = ["run", "--dir", dir.to_str().expect("UTF-8"), "--passphrase-file", &file];
    let refused = marshrut(&run, b"").exits(4);
    assert!(refused.stderr.contains("marshrut-bootstrap run"), "{}", refused.stderr);
}

/// What the inviter wrote for itself stands beside who used the invitation.
fn the_note_tells_who_came(inviter: &TestNode) {
    let list = inviter.json(&["network", "invitations"]);
    let items = list["items"].as_array().expect("items");
    let noted = items.iter().find(|item| item["note"] == "Help Almaty, called on Tuesday").expect("the note is kept");
    assert_eq!((&noted["used_by"]["name"], &noted["bootstrap"]), (&"Help Almaty".into(), &false.into()));
    assert!(items.iter().any(|item| item["bootstrap"] == true), "the meeting point's invitation is listed too");
    assert!(!list.to_string().contains("marshrut-invitation:"), "a list must not give invitations out again");
}
