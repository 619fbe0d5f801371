//! A computer is stolen while it is open, and the thief goes on publishing. A person with a browser brings the organisation
//! back on another computer and says since when the old one was in other hands: partners list nothing that it said since.

use std::process::Command;

use marshrut_tests::{Network, TestNode, until};

use crate::chromium::{Driver, Person};
use crate::first_run::{BUTTON, is_asked_for_groups, reads_the_code};
use crate::pages;
use crate::restore::{chooses_a_passphrase, finishes, hands, opens_the_link, publish};

#[tokio::test]
async fn what_a_stolen_computer_said_since_is_listed_nowhere_once_it_is_brought_back_in_a_browser() {
    let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
    let (Some(stolen), Some(berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    publish(&stolen, 1);
    lists(&berlin, &["Service 1"]);
    let made = stolen.json(&["passphrase", "recovery-code", "--passphrase-file", &stolen.passphrase_file()]);
    let code = made["recovery_code"].as_str().expect("a code");
    let backup = std::fs::read(stolen.back_up("backup")).expect("the backup");
    let theft = now();
    publish(&stolen, 66);
    lists(&berlin, &["Service 1", "Service 66"]);

    let mut anew = TestNode::empty();
    anew.run_anew();
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(&anew)).await;
    opens_the_link(&person, &anew).await;
    hands(&person, &anew, "tbilisi", &backup).await;
    says_since_when(&person, code, &theft).await;
    chooses_a_passphrase(&person).await;
    reads_the_paper_back(&person).await;
    finishes(&person).await;
    lists(&berlin, &["Service 1"]);
    lists(&anew, &["Service 1"]);
    is_cut_off(&stolen);
    publish(&stolen, 67);
    publish(&anew, 2);
    lists(&berlin, &["Service 1", "Service 2"]);
    person.goes_to("/keys").await;
    person.reads("#keys", "In order").await;
    person.pictures("stolen-keys-in-order").await;
    person.goes_to("/services").await;
    person.reads("#results", "Service 2").await;
    person.leaves().await;
}

/// What a browser takes in a field of times depends on its language, and how exactly a theft is known on the person.
async fn says_since_when(person: &Person<'_>, code: &str, theft: &str) {
    person.types("#code", code).await;
    let exactly = "const since = document.querySelector('#since'); since.step = 'any'; since.value = arguments[0]";
    person.run(exactly, &[theft]).await;
    person.pictures("stolen-since").await;
    person.clicks(BUTTON).await;
    person.reads(".notice", "the backup of Help Tbilisi").await;
}

async fn reads_the_paper_back(person: &Person<'_>) {
    let code = reads_the_code(person).await;
    let asked = is_asked_for_groups(person).await;
    person.types("#groups-0", &code[asked[0]]).await;
    person.types("#groups-1", &code[asked[1]]).await;
    person.clicks("form[action='/start/recovery'] .button").await;
}

/// The moment, as the field of the page holds it.
fn now() -> String {
    let date = Command::new("date").arg("+%Y-%m-%dT%H:%M:%S.%3N").output().expect("the system's date");
    String::from_utf8(date.stdout).expect("digits").trim().to_owned()
}

#[track_caller]
fn lists(node: &TestNode, expected: &[&str]) {
    until(&format!("{} lists {expected:?}", node.name), || {
        let list = node.json(&["services", "list", "--per-page", "200"]);
        let items = list["items"].as_array().cloned().unwrap_or_default();
        let name = |item: &serde_json::Value| {
            item["service"]["name"].as_object()?.values().next()?.as_str().map(str::to_owned)
        };
        let mut names: Vec<String> = items.iter().filter_map(name).collect();
        names.sort();
        (names == expected).then_some(())
    });
}

fn is_cut_off(stolen: &TestNode) {
    until("the stolen computer is connected to nobody", || {
        (stolen.json(&["status"])["details"]["connected"] == 0).then_some(())
    });
}
