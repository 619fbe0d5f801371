//! From an empty directory to a found service, by a person with a browser and an invitation: nothing is typed on a
//! command line but the start of the program. On the way the program dies once, and each form is filled in wrong once.

use marshrut_tests::desk::SERVICES;
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use crate::chromium::{Driver, Person};
use crate::pages;

/// The button of the page's one form.
pub(crate) const BUTTON: &str = "form.card .button";

#[tokio::test]
async fn a_newcomer_is_led_from_an_empty_directory_to_a_service() {
    let network = Network::of(&[("Hilfe Berlin", "DE")]);
    let [berlin] = &network.nodes[..] else { panic!("one node") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    let mut almaty = TestNode::empty();
    almaty.run_anew();
    let driver = Driver::start();
    let host = Person::at(&driver, &pages(berlin)).await;
    let text = invites(&host).await;
    let person = Person::at(&driver, &pages(&almaty)).await;
    opens_the_link(&person, &almaty).await;
    chooses_a_passphrase(&person).await;
    writes_the_code_down(&person).await;
    almaty.kill();
    almaty.run_anew();
    goes_on(&person).await;
    says_who_they_are(&person).await;
    joins(&person, &almaty, &text).await;
    finishes(&person).await;
    until("Almaty has Berlin's services", || {
        (almaty.json(&["services", "list"])["total"] == SERVICES.lines().count()).then_some(())
    });
    finds_a_service(&person).await;
    only_refusals(&person.console());
    person.leaves().await;
    host.leaves().await;
}

/// What a page of the inviting partner gives: the text, which is also a file and a QR code.
async fn invites(host: &Person<'_>) -> String {
    crate::signs_in(host, "inviting").await;
    host.goes_to("/partners").await;
    host.types("#note", "Help Almaty").await;
    host.clicks("form[action='/partners/invitation'] .button").await;
    host.sees("#invitation").await;
    host.run("document.querySelector('main details').open = true", &[]).await;
    host.pictures("first-run-0-invitation").await;
    let file = host.run("return document.querySelector('a[download]').href", &[]).await;
    let text = host.run("return document.querySelector('#invitation').value", &[]).await;
    let text = text.as_str().expect("a text").to_owned();
    assert!(file.as_str().is_some_and(|file| file.ends_with(&text)), "the file is the text: {file}");
    text
}

async fn opens_the_link(person: &Person<'_>, node: &TestNode) {
    person.goes_to("/").await;
    person.sees("#token").await;
    person.pictures("first-run-1-code").await;
    person.types("#token", &"0".repeat(64)).await;
    person.clicks(BUTTON).await;
    person.reads(".problems", "not the set-up code").await;
    let link = node.started()["first_run"].as_str().expect("a link");
    let fragment = link.split_once("/start").expect("a link to the first run").1;
    person.goes_to(&format!("/start{fragment}")).await;
    person.arrives("/start/language").await;
    person.pictures("first-run-2-language").await;
    let kept = person.history();
    assert!(kept.len() > 1 && kept.iter().all(|address| !address.contains('#')), "the code is kept: {kept:?}");
    person.clicks("main button[value='en']").await;
    person.arrives("/start/way").await;
    person.pictures("first-run-3-way").await;
    person.clicks("a[href='/start/passphrase/join']").await;
}

async fn chooses_a_passphrase(person: &Person<'_>) {
    person.sees("#suggestion").await;
    person.pictures("first-run-4-passphrase").await;
    for (first, second, told) in
        [("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "too short or repeats"), (PASSPHRASE, "correct horse", "differ")]
    {
        person.types("#passphrase", first).await;
        person.types("#again", second).await;
        person.clicks(BUTTON).await;
        person.reads(".problems", told).await;
    }
    person.pictures("first-run-5-differ").await;
    person.types("#person", "Aigerim").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.types("#again", PASSPHRASE).await;
    person.clicks(BUTTON).await;
}

/// Reads the code from the screen as others do from paper.
pub(crate) async fn reads_the_code(person: &Person<'_>) -> Vec<String> {
    person.sees("#code").await;
    let code = "return [...document.querySelectorAll('#code li')].map((group) => group.textContent)";
    let code = person.run(code, &[]).await;
    let code = code.as_array().expect("groups").iter().filter_map(Value::as_str);
    let code: Vec<String> = code.map(str::to_owned).collect();
    assert_eq!(code.len(), 9);
    code
}

/// Goes on to where two groups are typed back; which, by their places in the code.
pub(crate) async fn is_asked_for_groups(person: &Person<'_>) -> Vec<usize> {
    person.clicks(".card .buttons .button").await;
    person.sees("#groups-1").await;
    let labels = "return [...document.querySelectorAll('.field label')].map((label) => label.textContent)";
    let labels = person.run(labels, &[]).await;
    let place = |label: &Value| Some(label.as_str()?.strip_prefix("Group ")?.parse::<usize>().ok()? - 1);
    labels.as_array().expect("labels").iter().filter_map(place).collect()
}

/// Types two groups back, at first a wrong one.
async fn writes_the_code_down(person: &Person<'_>) {
    let code = reads_the_code(person).await;
    person.pictures("first-run-6-sheet").await;
    let asked = is_asked_for_groups(person).await;
    for (second, is_right) in [("UUUU", false), (code[asked[1]].as_str(), true)] {
        person.types("#groups-0", &code[asked[0]].to_lowercase()).await;
        person.types("#groups-1", second).await;
        person.clicks("form[action='/start/recovery'] .button").await;
        if !is_right {
            person.reads(".problems", "not what the paper should say").await;
            person.pictures("first-run-7-wrong-group").await;
        }
    }
    person.sees("#country").await;
}

/// After a new start the passphrase leads to where one stopped.
async fn goes_on(person: &Person<'_>) {
    person.goes_to("/services").await;
    person.reads("h1", "Go on setting up").await;
    person.pictures("first-run-8-go-on").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks(BUTTON).await;
    person.arrives("/start/organisation").await;
}

async fn says_who_they_are(person: &Person<'_>) {
    person.types("#name", "Help Almaty").await;
    person.picks("#country", "KZ").await;
    person.pictures("first-run-9-organisation").await;
    person.clicks(BUTTON).await;
}

/// With half of an invitation, then with its file; the Declaration is read before it is signed.
async fn joins(person: &Person<'_>, node: &TestNode, text: &str) {
    person.sees("#text").await;
    person.pictures("first-run-10-invitation").await;
    person.types("#text", &text[..text.len() / 2]).await;
    person.clicks(BUTTON).await;
    person.reads(".problems", "not whole").await;
    person.types("#file", &node.write("marshrut-invitation.txt", text)).await;
    person.clicks(BUTTON).await;
    person.arrives("/start/network").await;
    person.reads("#declaration-text", "ДЕКЛАРАЦИЯ").await;
    person.reads("form.card", "Hilfe Berlin").await;
    person.pictures("first-run-11-declaration").await;
    person.clicks("label[for='agreed']").await;
    person.clicks(BUTTON).await;
}

async fn finishes(person: &Person<'_>) {
    person.sees("#finish").await;
    person.pictures("first-run-12-check").await;
    person.clicks("#finish").await;
    person.arrives("/start/done").await;
    person.pictures("first-run-13-done").await;
    person.clicks(".card .button").await;
}

async fn finds_a_service(person: &Person<'_>) {
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.sees("#results .card.service").await;
    person.goes_to("/services?search=HIV").await;
    person.sees("#results .card.service").await;
    person.pictures("first-run-14-services").await;
    person.reads(".whoami", "Aigerim").await;
}

/// The browser itself notes that forms were refused, and nothing else is to be noted.
pub(crate) fn only_refusals(noted: &Value) {
    let noted: Vec<&str> = noted.as_array().into_iter().flatten().filter_map(|note| note["message"].as_str()).collect();
    assert!(noted.iter().all(|note| note.contains(" 422 ")), "the console says {noted:?}");
}
