//! Referrals between two organisations: to the end, declined, called off.

use marshrut_tests::until;

use marshrut_tests::desk::{Desk, all_services, count, referrals, shown};

/// One network serves all of it, because setting one up takes a while.
#[test]
fn services_are_found_and_referrals_come_to_every_end() {
    let mut desk = Desk::set_up();
    services_of_a_partner_are_verified_and_found(&desk);
    a_person_is_helped(&desk);
    a_referral_is_declined(&desk);
    a_referral_is_called_off_before_it_was_delivered(&mut desk);
    a_referral_is_called_off_with_the_receivers_word(&desk);
    what_is_not_allowed_is_refused(&desk);
    assert_eq!((referrals(&desk.tbilisi), referrals(&desk.berlin)), (4.into(), 4.into()));
    what_is_held_on_a_client_is_told_and_erased(&desk);
}

fn services_of_a_partner_are_verified_and_found(desk: &Desk) {
    for item in all_services(&desk.tbilisi, count()) {
        assert_eq!((&item["verified"], &item["publisher"]["name"]), (&"signed".into(), &"Hilfe Berlin".into()));
    }
    for words in ["hiv testing", "тестирование вич", "ВИЧ", "Hepatitis"] {
        let found = desk.tbilisi.json(&["services", "list", "--search", words]);
        assert!(found["total"].as_u64().is_some_and(|total| total > 0), "{words}: {found}");
    }
    assert_eq!(desk.tbilisi.json(&["services", "list", "--search", "xylophone"])["total"], 0);
    assert_eq!(desk.tbilisi.json(&["services", "list", "--country", "GE"])["total"], 0);
}

fn a_person_is_helped(desk: &Desk) {
    let id = desk.refer("Needs medicine within three weeks.");
    desk.agree(&id, "delivered");
    let (sent, received) = (shown(&desk.tbilisi, &id).expect("sent"), shown(&desk.berlin, &id).expect("received"));
    assert_eq!(received["content"], sent["content"]);
    assert_eq!(received["content"]["person"]["notes"], "Needs medicine within three weeks.");
    assert_eq!((&received["due"]["what"], &received["due"]["who"]), (&"acknowledge".into(), &"receiver".into()));
    desk.berlin.json(&["referrals", "acknowledge", &id]);
    desk.agree(&id, "acknowledged");
    desk.berlin.json(&["referrals", "accept", &id, "--plan", "We call on Monday."]);
    desk.agree(&id, "accepted");
    desk.berlin.json(&["referrals", "complete", &id]);
    let told = desk.agree(&id, "completed");
    assert_eq!(told, ["send", "delivered", "acknowledge", "accept", "complete"]);
    let accepted = &shown(&desk.tbilisi, &id).expect("sent")["timeline"][3];
    assert_eq!((&accepted["text"], &accepted["who"]["name"]), (&"We call on Monday.".into(), &"Hilfe Berlin".into()));
}

fn a_referral_is_declined(desk: &Desk) {
    let id = desk.refer("Needs a bed.");
    desk.agree(&id, "delivered");
    desk.berlin.json(&["referrals", "decline", &id, "--reason", "capacity", "--note", "Full until May."]);
    desk.agree(&id, "declined");
    let declined = shown(&desk.tbilisi, &id).expect("sent");
    let last = declined["timeline"].as_array().and_then(|all| all.last()).expect("a story");
    assert_eq!((&last["code"], &last["text"]), (&"capacity".into(), &"Full until May.".into()));
}

/// Before it was delivered, the sender stops it alone; the receiver learns of both at once.
fn a_referral_is_called_off_before_it_was_delivered(desk: &mut Desk) {
    desk.berlin.stop();
    let id = desk.refer("Has found help elsewhere.");
    desk.tbilisi.json(&["referrals", "cancel", &id, "--reason", "Helped elsewhere."]);
    desk.berlin.run();
    desk.agree(&id, "cancelled");
}

fn a_referral_is_called_off_with_the_receivers_word(desk: &Desk) {
    let id = desk.refer("Will travel later.");
    desk.agree(&id, "delivered");
    desk.berlin.json(&["referrals", "accept", &id, "--plan", "We write."]);
    desk.agree(&id, "accepted");
    desk.tbilisi.json(&["referrals", "cancel", &id, "--reason", "Travels later."]);
    desk.agree(&id, "cancel-requested");
    desk.berlin.json(&["referrals", "cancel", &id]);
    desk.agree(&id, "cancelled");
}

fn what_is_not_allowed_is_refused(desk: &Desk) {
    let list = until("the list", || desk.tbilisi.json(&["referrals", "list"])["items"].as_array().cloned());
    let id = list[0]["id"].as_str().expect("an id");
    let before = shown(&desk.tbilisi, id);
    desk.tbilisi.command(&["referrals", "accept", id, "--plan", "We accept our own."], b"").exits(4);
    assert_eq!(shown(&desk.tbilisi, id), before);
}

/// Handles and digits come on standard input: the command line would keep them.
fn what_is_held_on_a_client_is_told_and_erased(desk: &Desk) {
    let id = desk.refer("Asks what is kept.");
    desk.agree(&id, "delivered");
    let handle = shown(&desk.tbilisi, &id).expect("sent")["handle"].as_str().expect("a handle").to_owned();
    let slip = desk.tbilisi.json_with(&["slips", "make", "-"], &handle);
    let digits = slip["code"].as_str().expect("digits");
    assert_eq!(desk.berlin.json_with(&["slips", "resolve", "-"], digits)["state"], "issued");
    assert_eq!(desk.tbilisi.json_with(&["slips", "resolve"], digits)["state"], "own");
    let held = desk.tbilisi.json_with(&["clients", "export", "-"], &handle);
    assert_eq!(held["referrals"][0]["referral"]["content"]["person"]["notes"], "Asks what is kept.");
    let erased = desk.tbilisi.json_with(&["clients", "erase", "--yes"], &handle);
    assert_eq!((&erased["erased"][0]["partner_told"], &erased["logged"]), (&true.into(), &0.into()));
    desk.agree(&id, "consent-withdrawn");
    desk.tbilisi.command(&["clients", "export"], handle.as_bytes()).exits(3);
    desk.tbilisi.command(&["clients", "export"], b"").exits(2);
    what_was_logged_is_told_and_erased(desk);
}

fn what_was_logged_is_told_and_erased(desk: &Desk) {
    let logged = desk.tbilisi.json(&["referrals", "log", "--partner", "City clinic"]);
    let handle = logged["handle"].as_str().expect("a handle");
    let held = desk.tbilisi.json_with(&["clients", "export"], handle);
    assert_eq!((&held["logged"][0], held["referrals"].as_array().map(Vec::len)), (&logged, Some(0)));
    let erased = desk.tbilisi.json_with(&["clients", "erase", "--yes"], handle);
    assert_eq!((&erased["logged"], erased["erased"].as_array().map(Vec::len)), (&1.into(), Some(0)));
    desk.tbilisi.command(&["clients", "export"], handle.as_bytes()).exits(3);
}
