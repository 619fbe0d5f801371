//! An administrator describes a service with opening hours in two languages and publishes it, once with script and once
//! without; a partner's node finds it. What was typed survives on the page that says what is wrong.

use marshrut_tests::{Network, TestNode, until};
use serde_json::json;

use crate::chromium::{Driver, Person};
use crate::{pages, signs_in};

/// The button that leads on.
const ON: &str = "form[data-draft] .buttons .button:not(.quiet)";

#[tokio::test]
async fn a_service_is_described_and_published_and_a_partner_finds_it() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]);
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(tbilisi)).await;
    signs_in(&person, "editor").await;
    describes(&person, "Evening clinic", "editor").await;
    found_by(berlin, "Evening clinic");

    person.cdp("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    describes(&person, "Morning clinic", "editor-bare").await;
    person.cdp("Emulation.setScriptExecutionDisabled", &json!({"value": false}));
    found_by(berlin, "Morning clinic");

    person.goes_to("/services/own").await;
    person.clicks("#own .card:first-child .button").await;
    person.arrives("done=confirmed").await;
    person.reads("main", "1 service confirmed").await;
    person.leaves().await;
}

/// Describes a service from the first page to the last.
async fn describes(person: &Person<'_>, name: &str, pictures: &str) {
    person.goes_to("/services/own").await;
    person.clicks("form[action='/services/own/new'] .button").await;
    person.sees("form[data-draft='words']").await;
    person.types("[id='service.name.en']", name).await;
    person.types("[id='service.description.en']", "Tests without an appointment.").await;
    person.picks("#add_language", "ka").await;
    person.clicks("button[name='stay']").await;
    person.types("[id='service.name.ka']", "კლინიკა").await;
    person.pictures(&format!("{pictures}-1-words")).await;
    person.clicks(ON).await;

    person.sees("form[data-draft='help']").await;
    person.clicks("[id='service.categories'] details summary").await;
    person.clicks("[id='service.categories'] details[open] .tick label").await;
    person.clicks("label[for='service.cost-free']").await;
    person.pictures(&format!("{pictures}-2-help")).await;
    person.clicks(ON).await;

    person.sees("form[data-draft='place']").await;
    person.picks("[id='service.place.1.country']", "GE").await;
    person.types("[id='service.place.1.city']", "Tbilisi").await;
    for day in ["MO", "TU", "FR"] {
        person.clicks(&format!("label[for='service.hours.1.days-{day}']")).await;
    }
    person.types("[id='service.hours.1.opens']", "nine").await;
    person.types("[id='service.hours.1.closes']", "17.30").await;
    person.clicks(ON).await;
    person.reads(".problems", "Write a time such as 9:30").await;
    person.pictures(&format!("{pictures}-3-place-wrong")).await;
    let typed = person.run("return document.getElementById('service.hours.1.opens').value", &[]).await;
    assert_eq!(typed, "nine", "what was typed is still there");
    person.types("[id='service.hours.1.opens']", &"\u{e003}".repeat(4)).await;
    person.types("[id='service.hours.1.opens']", "9").await;
    person.clicks(ON).await;

    person.sees("form[data-draft='contact']").await;
    person.types("[id='service.contact.email']", "desk@example.org").await;
    person.clicks("label[for='service.referral_terms-yes']").await;
    person.pictures(&format!("{pictures}-4-contact")).await;
    person.clicks(ON).await;

    person.reads("main", "09:00–17:30").await;
    person.pictures(&format!("{pictures}-5-check")).await;
    person.clicks("form[action$='/edit/check'] .button").await;
    person.arrives("done=published").await;
    person.reads("main", name).await;
    person.pictures(&format!("{pictures}-6-own")).await;
}

fn found_by(node: &TestNode, name: &str) {
    until(&format!("{} finds {name}", node.name), || {
        let list = node.json(&["services", "list", "--search", name]);
        let found = list["items"].as_array()?.iter().find(|item| item["service"]["name"]["en"] == name)?.clone();
        assert_eq!(found["service"]["hours"][0]["opens_min"], 540, "{found}");
        Some(())
    });
}
