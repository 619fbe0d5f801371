//! The first journey as two people take it, in two real browsers at two real nodes: a caseworker in Tbilisi finds a
//! service of Berlin, writes a referral with consent and sends it; Berlin accepts; Tbilisi sees it by itself.

mod axe;
mod by_keys;
mod chromium;
mod disputes;
mod drafts;
mod editor;
mod every_page;
mod figures;
mod first_run;
#[path = "../../../web-ui/examples/fixture.rs"]
mod fixture;
mod gallery;
mod keys;
mod languages;
mod live;
mod map;
mod passkeys;
mod practice;
mod readme;
mod restore;
mod roles;
mod site;
mod staff;
mod start_pages;
mod stolen;
mod walk;
mod without_script;

use chromium::{Driver, Filled, Person};
use marshrut_tests::desk::SERVICES;
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{Network, TestNode, until};

/// The button that leads on.
const CONTINUE: &str = "form[data-draft] .buttons .button:not(.quiet)";

/// A stream of changes that opens only when the test says so: whatever happened before it must be seen all the same.
const LATE_STREAM: &str = "
    const Stream = EventSource;
    window.EventSource = class {
        listeners = [];
        constructor(address) {
            window.streamOpens = () => {
                this.stream = new Stream(address);
                this.listeners.forEach((listener) => this.stream.addEventListener(...listener));
                this.stream.onopen = () => this.onopen?.();
                this.stream.onerror = () => this.onerror?.();
            };
        }
        get readyState() { return this.stream ? this.stream.readyState : 0; }
        addEventListener(...listener) { this.listeners.push(listener); }
        close() { this.stream?.close(); }
    };";

#[tokio::test]
async fn a_referral_from_tbilisi_to_berlin_is_accepted_before_the_senders_eyes() {
    let network = partners();
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let sender = Person::at(&driver, &pages(tbilisi)).await;
    let receiver = Person::at(&driver, &pages(berlin)).await;
    signs_in(&sender, "tbilisi").await;
    finds_a_service(&sender).await;
    sender.before_pages(LATE_STREAM);
    writes_a_referral(&sender).await;
    until("Berlin has it", || (tbilisi.json(&["referrals", "list"])["items"][0]["state"] == "delivered").then_some(()));
    sender.run("window.streamOpens()", &[]).await;
    sender.run("window.here_all_the_time = true", &[]).await;
    sender.sees(".stations li:nth-child(3).reached").await;
    signs_in(&receiver, "berlin").await;
    accepts(&receiver).await;
    sender.reads("#standing", "Accepted").await;
    sender.reads("#timeline", "We call on Monday.").await;
    assert_eq!(sender.run("return window.here_all_the_time === true", &[]).await, true, "the page was loaded again");
    sender.pictures("7-accepted").await;
    sender.leaves().await;
    receiver.leaves().await;
}

/// Two members; the first knows the services of the second.
fn partners() -> Network {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]);
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    until("Tbilisi has Berlin's services", || {
        (tbilisi.json(&["services", "list"])["total"] == SERVICES.lines().count()).then_some(())
    });
    network
}

/// Where a running node's pages are.
fn pages(node: &TestNode) -> String {
    node.started()["pages"].as_str().expect("an address").to_owned()
}

async fn signs_in(person: &Person<'_>, place: &str) {
    person.goes_to("/").await;
    person.sees("#passphrase").await;
    person.pictures(&format!("1-sign-in-{place}")).await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.sees("#tiles").await;
    person.pictures(&format!("2-today-{place}")).await;
}

async fn finds_a_service(person: &Person<'_>) {
    person.types("#search", "ВИЧ").await;
    person.clicks("form[action='/services'] .button").await;
    person.sees("#results .card.service").await;
    person.pictures("3-services").await;
    person.clicks("#results .card.service a").await;
    person.sees("#service").await;
    person.pictures("4-service").await;
    person.clicks(".refer a.button").await;
}

/// The four steps: person, needs, consent, check.
async fn writes_a_referral(person: &Person<'_>) {
    person.sees("form[data-draft='person']").await;
    person.picks("#client_language", "ru").await;
    person.clicks("label[for='minor-no']").await;
    person.clicks("label[for='contact_policy-through-us']").await;
    person.pictures("5-write-1-person").await;
    person.clicks(CONTINUE).await;
    person.sees("form[data-draft='needs']").await;
    if person.run("return document.querySelector(\"[name='needs']:checked\") === null", &[]).await == true {
        person.clicks("[id='needs'] .tick label").await;
    }
    person.clicks("label[for='priority-urgent']").await;
    person.types("textarea[name='person.notes']", "Medicine for three weeks is left.").await;
    person.pictures("5-write-2-needs").await;
    person.clicks(CONTINUE).await;
    asks_for_consent_and_sends(person, "5-write").await;
}

/// The last two steps, of a referral that is new or replaces another; `pictures` names what is seen on the way.
async fn asks_for_consent_and_sends(person: &Person<'_>, pictures: &str) {
    person.sees("form[data-draft='consent']").await;
    person.clicks("[id='consent.fields'] .tick label").await;
    person.clicks("label[for='consent.given-spoken']").await;
    person.clicks("label[for='consent.confirmed']").await;
    person.pictures(&format!("{pictures}-3-consent")).await;
    person.clicks(CONTINUE).await;
    person.sees("form[action$='/write/check'] .button").await;
    person.pictures(&format!("{pictures}-4-check")).await;
    person.clicks("form[action$='/write/check'] .button").await;
    person.sees("#standing").await;
}

async fn accepts(person: &Person<'_>) {
    person.reads("#ours", "New").await;
    person.sees("#ours .badges .badge:nth-of-type(2)").await;
    person.clicks("#ours .lines a").await;
    person.reads("#content", "Medicine for three weeks is left.").await;
    person.pictures("6-received").await;
    person.does("accept", &[Filled::Text("We call on Monday.")]).await;
    person.reads("#standing", "Accepted").await;
}
