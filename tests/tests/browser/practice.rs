//! Practice beside a real node: begun and ended on its pages, with nothing of the real network in it.

use std::path::PathBuf;

use marshrut_tests::Network;

use crate::chromium::{Driver, Person};
use crate::{pages, signs_in};

const BANNER: &str = "Practice: made-up data, nobody is told";

#[tokio::test]
async fn practice_is_a_network_of_its_own_that_is_deleted_at_the_end() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]);
    let tbilisi = &network.nodes[0];
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(tbilisi)).await;
    signs_in(&person, "practice").await;
    let before = practice_places();
    person.goes_to("/practice").await;
    person.clicks("#practice .button").await;
    person.reads("#practice", "The practice is ready").await;
    person.pictures("practice-1-ready").await;
    let made: Vec<PathBuf> = practice_places().into_iter().filter(|place| !before.contains(place)).collect();
    assert!(!made.is_empty(), "its directory is not among {before:?}");
    it_is_another_network(&driver, &person).await;
    person.clicks("#practice .button").await;
    person.sees("#practice button[value='begin']").await;
    assert!(made.iter().all(|place| !place.exists()), "left behind: {made:?}");
    person.leaves().await;
}

/// Directories of practices on this computer.
fn practice_places() -> Vec<PathBuf> {
    let found = std::fs::read_dir(std::env::temp_dir()).expect("temporary files");
    let paths = found.filter_map(Result::ok).map(|entry| entry.path());
    let practices = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("marshrut-practice-"))
    };
    paths.filter(practices).collect()
}

/// Somebody signs in there: the banner is on every page, and no partner of the real network is known.
async fn it_is_another_network(driver: &Driver, person: &Person<'_>) {
    let told = person.run("return document.querySelector('#practice dd a').href", &[]).await;
    let passphrase = person.run("return document.querySelector('#practice dd code').innerText", &[]).await;
    let (address, passphrase) = (told.as_str().expect("an address"), passphrase.as_str().expect("words"));
    assert!(address.starts_with("http://practice-") && address.contains(".localhost:"), "{address}");
    let learner = Person::at(driver, address).await;
    learner.goes_to("/").await;
    learner.reads(".practice", BANNER).await;
    learner.types("#passphrase", passphrase).await;
    learner.clicks("form[action='/sign-in'] .button").await;
    learner.sees("#tiles").await;
    for page in ["/", "/partners", "/services", "/referrals/inbox", "/referrals/new", "/help", "/practice"] {
        learner.goes_to(page).await;
        learner.reads(".practice", BANNER).await;
        let words = learner.run("return document.body.innerText", &[]).await;
        let words = words.as_str().expect("a text");
        assert!(!words.contains("Help Tbilisi") && !words.contains("Hilfe Berlin"), "{page}:\n{words}");
    }
    learner.pictures("practice-2-there").await;
    learner.leaves().await;
}
