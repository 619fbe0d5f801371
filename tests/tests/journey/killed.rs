//! `kill -9` of either side between every step of a referral: what a command has acknowledged is never lost, and
//! nothing happens twice.

use marshrut_tests::TestNode;

use marshrut_tests::desk::{Desk, referrals, shown, story};

/// What Berlin does, one after the other, and the state after it.
const STEPS: [(&[&str], &str); 3] = [
    (&["acknowledge"], "acknowledged"),
    (&["accept", "--plan", "We call on Monday."], "accepted"),
    (&["complete"], "completed"),
];

/// The whole story, once each.
const STORY: [&str; 5] = ["send", "delivered", "acknowledge", "accept", "complete"];

fn act(node: &TestNode, referral: &str, step: &[&str]) {
    let command: Vec<&str> = ["referrals", step[0], referral].into_iter().chain(step[1..].iter().copied()).collect();
    node.json(&command);
}

fn restart(node: &mut TestNode) {
    node.kill();
    node.run();
}

/// Whoever acts dies before anybody can hear of it, and the partner was away anyway; then the partner dies as soon as
/// it has heard.
#[test]
fn what_was_acknowledged_survives_the_death_of_whoever_acted() {
    let mut desk = Desk::set_up();
    desk.berlin.kill();
    let id = desk.refer("First.");
    restart(&mut desk.tbilisi);
    assert_eq!(shown(&desk.tbilisi, &id).map(|own| own["state"].clone()), Some("sent".into()));
    desk.berlin.run();
    desk.agree(&id, "delivered");
    restart(&mut desk.berlin);
    desk.agree(&id, "delivered");
    for (step, state) in STEPS {
        desk.tbilisi.kill();
        act(&desk.berlin, &id, step);
        restart(&mut desk.berlin);
        assert_eq!(shown(&desk.berlin, &id).map(|own| own["state"].clone()), Some(state.into()));
        desk.tbilisi.run();
        desk.agree(&id, state);
        restart(&mut desk.tbilisi);
        assert_eq!(shown(&desk.tbilisi, &id).map(|own| own["state"].clone()), Some(state.into()));
    }
    once_and_whole(&desk, &id);
}

/// Both are connected, and both die in the middle of telling each other.
#[test]
fn nothing_is_lost_or_doubled_when_both_die_in_the_middle() {
    let mut desk = Desk::set_up();
    let id = desk.refer("First.");
    both_die(&mut desk);
    desk.agree(&id, "delivered");
    for (step, state) in STEPS {
        act(&desk.berlin, &id, step);
        both_die(&mut desk);
        desk.agree(&id, state);
    }
    once_and_whole(&desk, &id);
}

fn both_die(desk: &mut Desk) {
    desk.tbilisi.kill();
    desk.berlin.kill();
    desk.berlin.run();
    desk.tbilisi.run();
}

fn once_and_whole(desk: &Desk, id: &str) {
    for node in [&desk.tbilisi, &desk.berlin] {
        let shown = shown(node, id).expect("the referral");
        assert_eq!(story(&shown), STORY, "{}", node.name);
        assert_eq!(shown["content"]["person"]["notes"], "First.");
        assert_eq!(shown["timeline"][3]["text"], "We call on Monday.");
        let void = shown["timeline"].as_array().map(|all| all.iter().filter(|event| event["void"].is_string()).count());
        assert_eq!((referrals(node), void), (1.into(), Some(0)), "{shown}");
    }
}
