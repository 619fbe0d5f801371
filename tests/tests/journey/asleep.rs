//! Two laptops that are never on at the same time, and a meeting point that always is.

use marshrut_tests::node::Role;
use marshrut_tests::{TestNode, until};
use serde_json::Value;

use marshrut_tests::desk::{Desk, shown};

/// Sent, delivered, acknowledged, accepted, completed and confirmed, each while the partner's computer is off.
#[test]
fn two_laptops_that_are_never_on_together_close_a_referral_through_a_meeting_point() {
    let mut desk = Desk::set_up();
    let mut point = TestNode::of_role("Meeting point", "PL", Role::Bootstrap);
    point.join(&desk.tbilisi);
    point.run();
    both_know_the_mailbox(&desk);

    desk.berlin.stop();
    let id = desk.refer("Needs medicine within three weeks.");
    lies_in_a_mailbox(&desk.tbilisi, &id);
    desk.tbilisi.stop();

    desk.berlin.run();
    is_in_state(&desk.berlin, &id, "delivered");
    assert_eq!(
        shown(&desk.berlin, &id).expect("received")["content"]["person"]["notes"],
        "Needs medicine within three weeks."
    );
    desk.berlin.json(&["referrals", "acknowledge", &id]);
    lies_in_a_mailbox(&desk.berlin, &id);
    desk.berlin.stop();

    desk.tbilisi.run();
    is_in_state(&desk.tbilisi, &id, "acknowledged");
    until("the receipt came by mailbox", || (details(&desk.tbilisi)["unsent"] == 0).then_some(()));
    desk.tbilisi.stop();

    desk.berlin.run();
    desk.berlin.json(&["referrals", "accept", &id, "--plan", "We call on Monday."]);
    desk.berlin.json(&["referrals", "complete", &id]);
    lies_in_a_mailbox(&desk.berlin, &id);
    desk.berlin.stop();

    desk.tbilisi.run();
    is_in_state(&desk.tbilisi, &id, "completed");
    desk.tbilisi.json(&["referrals", "act", &id, "confirm"]);
    lies_in_a_mailbox(&desk.tbilisi, &id);
    desk.tbilisi.stop();

    desk.berlin.run();
    is_in_state(&desk.berlin, &id, "confirmed");
    // Now they meet, and have nothing to tell each other.
    desk.tbilisi.run();
    let told = desk.agree(&id, "confirmed");
    assert_eq!(told, ["send", "delivered", "acknowledge", "accept", "complete", "confirm"]);
    no_mailbox_lost_anything(&desk.tbilisi);
}

fn both_know_the_mailbox(desk: &Desk) {
    for node in [&desk.tbilisi, &desk.berlin] {
        until(&format!("{} is connected to a mailbox", node.name), || {
            let point = node.json(&["network", "show"])["bootstraps"][0].clone();
            (point["connected"] == true && point["mailbox"]["offered"] == true).then_some(())
        });
    }
}

fn lies_in_a_mailbox(node: &TestNode, id: &str) {
    until(&format!("what {} said lies in a mailbox", node.name), || {
        (shown(node, id)?["delivery"] == "at-mailbox").then_some(())
    });
}

fn is_in_state(node: &TestNode, id: &str, state: &str) {
    until(&format!("{} has it {state}", node.name), || (shown(node, id)?["state"] == state).then_some(()));
}

fn details(node: &TestNode) -> Value {
    node.json(&["status"])["details"].clone()
}

fn no_mailbox_lost_anything(node: &TestNode) {
    let point = node.json(&["network", "show"])["bootstraps"][0]["mailbox"].clone();
    assert_eq!(point["lost"], 0, "{point}");
    assert!(point["delivered"].as_u64().is_some_and(|count| count >= 2), "{point}");
}
