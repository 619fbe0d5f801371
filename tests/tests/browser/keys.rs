//! Who looks after a node, at its pages and with a real node behind them, with and without script: a new recovery code,
//! shares, a backup that is saved and tried out with each of them, new keys, the self-check; and the day on which the
//! passphrase is forgotten.

use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{Network, until};
use serde_json::{Value, json};

use crate::chromium::{Driver, Person};
use crate::pages;

const NEW: &str = "seven quiet boats at noon";
const BUTTON: &str = "#way .button";

#[tokio::test]
async fn papers_are_made_tried_out_and_open_a_node_whose_passphrase_was_forgotten() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]);
    let driver = Driver::start();
    let address = pages(&network.nodes[0]);
    for (scripts, known, next) in [(true, PASSPHRASE, NEW), (false, NEW, PASSPHRASE)] {
        let person = match scripts {
            true => Person::at(&driver, &address).await,
            false => Person::without_script(&driver, &address).await,
        };
        signs_in(&person, known).await;
        let code = makes(&person, "code", known, 1).await;
        let shares = makes(&person, "shares", known, 3).await;
        let backup = saves_a_backup(&person, known).await;
        tries_it_out(&person, &backup, &code[0], &shares).await;
        gives_new_keys(&person, known).await;
        sees_how_the_node_is(&person).await;
        forgets_the_passphrase(&person, &code[0], known, next).await;
        let noted = person.console();
        let noted = noted.as_array().into_iter().flatten().filter_map(|note| note["message"].as_str());
        assert!(
            noted.clone().all(|note| [" 400 ", " 401 ", " 422 "].iter().any(|status| note.contains(status))),
            "{:?}",
            noted.collect::<Vec<_>>()
        );
        person.leaves().await;
    }
}

async fn signs_in(person: &Person<'_>, passphrase: &str) {
    person.goes_to("/sign-in").await;
    person.types("#passphrase", passphrase).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.sees("#tiles").await;
}

/// Asks for papers on the page of their own, and reads them from the screen.
async fn makes(person: &Person<'_>, way: &str, passphrase: &str, papers: usize) -> Vec<String> {
    person.goes_to("/keys").await;
    person.clicks(&format!("a[href='/keys/{way}']")).await;
    person.types("#passphrase", passphrase).await;
    person.clicks(BUTTON).await;
    person.sees("ol.code").await;
    person.pictures(&format!("keys-{way}-made")).await;
    let read = "return [...document.querySelectorAll('ol.code')].map(
        (paper) => [...paper.querySelectorAll('li')].map((group) => group.textContent).join('-'))";
    let read = person.run(read, &[]).await;
    let read: Vec<String> =
        read.as_array().expect("papers").iter().filter_map(Value::as_str).map(str::to_owned).collect();
    assert_eq!(read.len(), papers, "{way}");
    read
}

/// To the disk, as the browser saves it; gives the file.
async fn saves_a_backup(person: &Person<'_>, passphrase: &str) -> String {
    let place = person.profile().join("saved");
    std::fs::create_dir(&place).expect("a place for what is saved");
    person.cdp("Page.setDownloadBehavior", &json!({"behavior": "allow", "downloadPath": place}));
    person.goes_to("/keys/backup").await;
    person.types("#passphrase", passphrase).await;
    person.clicks(BUTTON).await;
    let saved = until("the backup is saved", || {
        let files = std::fs::read_dir(&place).ok()?.flatten().map(|file| file.path());
        files.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "backup"))
    });
    saved.to_str().expect("UTF-8").to_owned()
}

async fn tries(person: &Person<'_>, file: &str, first: &str, second: &str) {
    person.goes_to("/keys/rehearsal").await;
    person.types("#code", first).await;
    person.types("#second_share", second).await;
    person.types("#file", file).await;
    person.clicks(BUTTON).await;
}

/// The code opens it, any two shares do, and one share or a code of another day does not.
async fn tries_it_out(person: &Person<'_>, file: &str, code: &str, shares: &[String]) {
    for (first, second) in [(code, ""), (shares[2].as_str(), shares[0].as_str())] {
        tries(person, file, first, second).await;
        person.reads("#opened", "brings Help Tbilisi back").await;
        person.reads("#opened", "It is our organisation").await;
    }
    person.pictures("keys-rehearsal").await;
    tries(person, file, &shares[1], "").await;
    person.reads(".problems", "Two different shares").await;
    tries(person, file, &misspelt(code), "").await;
    person.reads(".problems", "misspelt").await;
}

fn misspelt(code: &str) -> String {
    let last = if code.ends_with('7') { "8" } else { "7" };
    format!("{}{last}", &code[..code.len() - 1])
}

async fn gives_new_keys(person: &Person<'_>, passphrase: &str) {
    person.goes_to("/keys/replacement").await;
    person.types("#passphrase", passphrase).await;
    person.clicks(BUTTON).await;
    person.reads(".notice", "This computer has new keys").await;
    person.reads("#keys", "In order").await;
    person.pictures("keys-replaced").await;
}

async fn sees_how_the_node_is(person: &Person<'_>) {
    person.goes_to("/staff").await;
    person.clicks("main a[href='/doctor']").await;
    person.reads("#findings", "Only one passphrase opens this node").await;
    person.pictures("doctor").await;
    person.goes_to("/data-protection").await;
    person.reads("#terms", "30 days after it was closed").await;
}

/// Locked out, the person sets another passphrase with the paper; the forgotten one opens nothing any more.
async fn forgets_the_passphrase(person: &Person<'_>, code: &str, forgotten: &str, next: &str) {
    person.clicks("#lock").await;
    person.clicks("a[href='/sign-in/forgotten']").await;
    person.pictures("forgotten").await;
    let sets = async |code: &str| {
        person.run("document.querySelector('#code').value = ''", &[]).await;
        person.types("#code", code).await;
        person.types("#passphrase", next).await;
        person.types("#again", next).await;
        person.clicks("form[action='/sign-in/forgotten'] .button").await;
    };
    sets(&misspelt(code)).await;
    person.reads(".problems", "misspelt").await;
    sets(&code.to_lowercase().replace('-', " ")).await;
    person.sees("#tiles").await;
    person.clicks("#lock").await;
    person.types("#passphrase", forgotten).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.reads(".problems", "This is not the passphrase").await;
    signs_in(person, next).await;
}
