//! A long file between two processes that are killed in the middle of it, on both sides.

use marshrut_tests::node::{TestNode, bytes_of};
use marshrut_tests::until;
use serde_json::Value;

use marshrut_tests::desk::{Desk, photograph};

/// 25 MiB less what is around the picture.
const LONG: usize = 25 * 1024 * 1024 - 4096;

fn files(node: &TestNode, id: &str) -> Vec<Value> {
    node.json(&["referrals", "attachments", "list", id])["items"].as_array().cloned().unwrap_or_default()
}

/// How many bytes of files lie in a node's directory.
fn on_disk(node: &TestNode) -> u64 {
    let files = std::fs::read_dir(node.dir().join("attachments")).expect("a directory");
    files.filter_map(|file| Some(file.ok()?.metadata().ok()?.len())).sum()
}

fn is_here(node: &TestNode, id: &str) -> Option<String> {
    let file = files(node, id).into_iter().find(|file| file["state"] == "here")?;
    file["id"].as_str().map(str::to_owned)
}

#[test]
fn a_file_of_25_megabytes_arrives_although_both_nodes_are_killed_in_the_middle() {
    let mut desk = Desk::set_up();
    let id = desk.refer_with_files("Needs medicine.");
    desk.agree(&id, "delivered");
    let file = desk.tbilisi.write("photograph.jpg", photograph(LONG));
    desk.berlin.stop();
    let attached = desk.tbilisi.json(&["referrals", "attach", &id, &file, "--title", "X-ray"]);
    assert_eq!(attached["media_type"], "image/jpeg", "{attached}");
    desk.berlin.run();

    let (mut before, mut in_the_middle) = (0, 0);
    for killed in 0..4 {
        let came = until("more of the file in Berlin", || {
            let came = on_disk(&desk.berlin);
            (came > before || is_here(&desk.berlin, &id).is_some()).then_some(came)
        });
        let node = if killed % 2 == 0 { &mut desk.berlin } else { &mut desk.tbilisi };
        node.kill();
        in_the_middle += usize::from(on_disk(&desk.berlin) < LONG as u64);
        assert!(on_disk(&desk.berlin) >= came, "what was durable is left");
        before = came;
        let node = if killed % 2 == 0 { &mut desk.berlin } else { &mut desk.tbilisi };
        node.run();
    }
    assert!(in_the_middle > 0, "the file was here before anybody could be killed");
    let name = until("the whole file in Berlin", || is_here(&desk.berlin, &id));
    let saved = desk.berlin.write("saved.jpg", b"");
    desk.berlin.json(&["referrals", "attachments", "save", &id, &name, "--output", &saved, "--force"]);
    let (sent, saved) = (photograph(LONG), std::fs::read(saved).expect("saved"));
    assert!(!saved.windows(6).any(|window| window == b"CANARY"), "the comment travelled");
    // What was cleaned away is the comment with its marker and length.
    assert_eq!(saved.len(), sent.len() - 18);
    assert!(saved[2..] == sent[20..], "the picture changed on its way");

    let too_long = desk.tbilisi.write("long.jpg", photograph(25 * 1024 * 1024 + 10));
    desk.tbilisi.command(&["referrals", "attach", &id, &too_long], b"").exits(4);
    let program = desk.tbilisi.write("letter.pdf", b"MZ\x90\0\x03\0\0\0");
    desk.tbilisi.command(&["referrals", "attach", &id, &program], b"").exits(4);

    desk.tbilisi.json(&["referrals", "act", &id, "withdraw-consent"]);
    desk.agree(&id, "consent-withdrawn");
    for node in [&desk.tbilisi, &desk.berlin] {
        until("the file to be gone", || files(node, &id).iter().all(|file| file["state"] == "gone").then_some(()));
        assert!(bytes_of(&node.dir().join("attachments")).is_empty(), "{}", node.name);
        node.command(&["referrals", "attachments", "save", &id, &name], b"").exits(3);
    }
}
