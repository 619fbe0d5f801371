//! What somebody types into a referral outlives a closed window, a killed node and a session that has ended.

use marshrut_tests::{Network, TestNode, until};

use crate::chromium::{Driver, Person};
use crate::{CONTINUE, asks_for_consent_and_sends, pages, partners, signs_in};

const ALIAS: &str = "[id='person.alias']";
const LATER: &str = "form[data-draft] button[name='later']";
const HOURS: &str = "[id='person.safe_hours']";

#[tokio::test]
async fn a_draft_outlives_the_window_the_node_and_the_session() {
    let mut network = Network::of(&[("Help Tbilisi", "GE")]);
    let tbilisi = &mut network.nodes[0];
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(tbilisi)).await;
    signs_in(&person, "drafts").await;
    let draft = typed_words_are_saved_by_themselves(&person, tbilisi).await;
    they_are_saved_when_the_page_is_left(&person, &draft).await;
    they_outlive_the_death_of_the_node(&person, tbilisi, &draft).await;
    // Chromium itself notes that nobody answered for a while, and nothing else is to be noted.
    let noted = person.console();
    let noted: Vec<&str> = noted.as_array().into_iter().flatten().filter_map(|n| n["message"].as_str()).collect();
    assert!(noted.iter().all(|words| words.contains("ERR_")), "the console says {noted:?}");
    person.leaves().await;
}

async fn opens_about(person: &Person<'_>) {
    person.run("document.querySelectorAll('details.section').forEach((part) => part.open = true)", &[]).await;
}

/// The address of the draft's first page.
async fn typed_words_are_saved_by_themselves(person: &Person<'_>, tbilisi: &TestNode) -> String {
    person.goes_to("/referrals/new").await;
    person.sees("form[data-draft='person']").await;
    opens_about(person).await;
    person.types(ALIAS, "Nika").await;
    let drafts = || tbilisi.json(&["referrals", "list"])["items"].as_array().cloned().unwrap_or_default();
    let saved = until("the draft is saved", || drafts().into_iter().next());
    let id = saved["id"].as_str().expect("an id").to_owned();
    let page = format!("/referrals/{id}/write/person");
    person.arrives(&page).await;
    assert_eq!(drafts().len(), 1, "typing makes one draft");
    page
}

/// Nothing is pressed; the browser goes elsewhere within the three seconds.
async fn they_are_saved_when_the_page_is_left(person: &Person<'_>, draft: &str) {
    person.types(HOURS, "after 19:00").await;
    person.run("window.dispatchEvent(new Event('pagehide'))", &[]).await;
    let script =
        format!("return fetch('{draft}').then((answer) => answer.text()).then((text) => text.includes('after 19:00'))");
    person.becomes("the hours are saved", &script, |found| *found == true).await;
}

/// The node dies while the page is open; what was typed then is there after the next sign-in.
async fn they_outlive_the_death_of_the_node(person: &Person<'_>, tbilisi: &mut TestNode, draft: &str) {
    person.goes_to(draft).await;
    opens_about(person).await;
    tbilisi.kill();
    person.types(ALIAS, " from Osh").await;
    tbilisi.run();
    person.run("document.querySelector(arguments[0]).click()", &[LATER]).await;
    person.sees("#passphrase").await;
    let words = person.run("return document.body.innerHTML.includes('from Osh')", &[]).await;
    assert_eq!(words, false, "nothing of it is shown to a stranger");
    person.types("#passphrase", marshrut_tests::node::PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.reads(".notice", "You were signed out while you wrote").await;
    let value = person.run("return document.querySelector(arguments[0]).value", &[ALIAS]).await;
    assert_eq!(value, "Nika from Osh");
    person.pictures("drafts-1-after-sign-in").await;
    person.clicks(LATER).await;
    person.sees(".lines").await;
    person.goes_to(draft).await;
    let value = person.run("return document.querySelector(arguments[0]).value", &[ALIAS]).await;
    assert_eq!(value, "Nika from Osh");
}

/// Nobody chose a service first: it is suggested for what was written, with the reasons.
#[tokio::test]
async fn a_recipient_is_suggested_for_what_is_needed() {
    let network = partners();
    let [tbilisi, _] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(tbilisi)).await;
    signs_in(&person, "suggestions").await;
    person.goes_to("/referrals/new").await;
    person.picks("#client_language", "ru").await;
    person.clicks("label[for='minor-no']").await;
    person.clicks("label[for='contact_policy-through-us']").await;
    person.clicks(CONTINUE).await;
    person.sees("form[data-draft='needs']").await;
    person.run("document.querySelector(\"[name='needs'][value='hiv.art']\").click()", &[]).await;
    person.clicks("label[for='priority-urgent']").await;
    person.clicks(CONTINUE).await;
    person.reads("[id='recipient.service']", "Hilfe Berlin").await;
    person.reads("[id='recipient.service']", "Offers what is needed.").await;
    person.reads("[id='recipient.service']", "Is in another country.").await;
    person.pictures("suggestions-1-recipient").await;
    person.clicks("[id='recipient.service'] .tick label").await;
    person.clicks(CONTINUE).await;
    asks_for_consent_and_sends(&person, "suggestions-2").await;
    person.reads("#main", "Hilfe Berlin").await;
    person.leaves().await;
}
