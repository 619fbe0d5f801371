//! A message sealed to a key that its recipient has lost: the two are never on at the same time, and a member that
//! keeps a mailbox is always on.

use marshrut_tests::desk::{Desk, shown};
use marshrut_tests::{TestNode, until};
use serde_json::Value;

use crate::restored::copy;

/// Berlin's data comes back from a copy that is older than the keys which it gave Tbilisi since.
#[test]
fn a_message_to_a_lost_key_is_sealed_again_by_way_of_a_members_mailbox() {
    let mut desk = Desk::set_up();
    let mut almaty = TestNode::set_up("Help Almaty", "KZ");
    almaty.join(&desk.tbilisi);
    let file = almaty.passphrase_file();
    almaty.run_with(&["--passphrase-file", &file, "--mailbox", "yes"]);
    for node in [&desk.tbilisi, &desk.berlin] {
        until(&format!("{} is connected to the mailbox", node.name), || {
            let host = member(node, "Help Almaty")?;
            (host["connected"] == true && host["mailbox"]["offered"] == true).then_some(())
        });
    }
    desk.berlin.stop();
    let backup = desk.berlin.dir().with_file_name("backup");
    copy(&desk.berlin.dir(), &backup);
    desk.berlin.run();
    let first = desk.refer("Needs medicine within three weeks.");
    desk.berlin.json(&["referrals", "acknowledge", &first]);
    desk.agree(&first, "acknowledged");

    desk.berlin.stop();
    std::fs::remove_dir_all(desk.berlin.dir()).expect("the newer data is lost");
    copy(&backup, &desk.berlin.dir());
    let id = desk.refer("Needs a doctor.");
    mailbox_holds(&almaty, 1, "the referral, sealed to a key that is lost");
    let before = keys_of_berlin(&desk.tbilisi);
    assert!(before > 0, "Berlin's answers brought keys for one message each, and not all are used");
    desk.tbilisi.stop();

    desk.berlin.run();
    mailbox_holds(&almaty, 2, "Berlin's word that it could not open it");
    assert_eq!(shown(&desk.berlin, &id), None, "it cannot be opened");
    desk.berlin.stop();

    desk.tbilisi.run();
    until("Tbilisi took Berlin's new keys and sealed it again", || {
        let lies = shown(&desk.tbilisi, &id)?["delivery"] == "at-mailbox";
        (keys_of_berlin(&desk.tbilisi) != before && lies).then_some(())
    });
    desk.tbilisi.stop();

    desk.berlin.run();
    until("Berlin has it", || (shown(&desk.berlin, &id)?["state"] == "delivered").then_some(()));
    assert_eq!(shown(&desk.berlin, &id).expect("received")["content"]["person"]["notes"], "Needs a doctor.");
    desk.tbilisi.run();
    desk.agree(&id, "delivered");
}

fn member(node: &TestNode, name: &str) -> Option<Value> {
    let network = node.json(&["network", "show"]);
    network["members"].as_array()?.iter().find(|member| member["name"] == name).cloned()
}

/// Keys for one message each that Tbilisi holds of Berlin.
fn keys_of_berlin(node: &TestNode) -> u64 {
    let berlin = member(node, "Hilfe Berlin").expect("a member");
    berlin["prekey"]["one_time"].as_u64().expect("a number")
}

fn mailbox_holds(host: &TestNode, messages: u64, what: &str) {
    until(&format!("the mailbox holds {what}"), || {
        (host.json(&["status"])["details"]["mailbox"]["messages"] == messages).then_some(())
    });
}
