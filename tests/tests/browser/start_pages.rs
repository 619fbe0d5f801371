//! Every page of the first run, over a node that is just that far, under the same rules as the pages of a node at work;
//! and outside the default run under axe-core's.

use std::fmt::Write as _;

use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::axe::{LANGUAGES, violations};
use crate::chromium::{Driver, Person};
use crate::every_page::looked_at;
use crate::fixture::{For, Page, being_set_up, stages};

/// Serves the pages of a node that is so far, for as long as the test runs; where they are.
async fn served_at(told: Value) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let port = listener.local_addr().expect("its own address").port();
    tokio::spawn(async move { axum::serve(listener, being_set_up(port, told)).await });
    format!("http://marshrut.localhost:{port}")
}

/// What the chooser of languages sets.
fn reads(person: &Person<'_>, site: &str, language: &str) {
    let cookie = json!({"name": "__Host-language", "value": language, "url": site, "path": "/", "secure": true});
    person.cdp("Network.setCookie", &cookie);
}

/// The stages that stay while somebody looks: a page that asks a partner loads itself again and again.
fn lasting() -> Vec<(Value, &'static str)> {
    stages().into_iter().filter(|(told, _)| told["invitation"]["asking"] != true).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_of_the_first_run_breaks_a_rule() {
    let driver = Driver::start();
    let mut wrong = String::new();
    for (told, place) in lasting() {
        let site = served_at(told).await;
        let person = Person::at(&driver, &site).await;
        for language in LANGUAGES {
            reads(&person, &site, language);
            let page = Page { address: place.to_owned(), whose: For::Strangers, shows: "main" };
            for problem in looked_at(&person, &page).await {
                writeln!(wrong, "{place} in {language}: {problem}").expect("a text takes everything");
            }
        }
        person.leaves().await;
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs axe-core: `tests/pages/run axe` fetches it and runs this"]
async fn no_page_of_the_first_run_has_a_violation_that_axe_knows_of() {
    let axe = std::env::var("MARSHRUT_AXE").expect("MARSHRUT_AXE names axe.min.js; `tests/pages/run axe` sets it");
    let axe = std::fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{axe}: {error}"));
    let driver = Driver::start();
    let mut wrong = Vec::new();
    for (told, place) in lasting() {
        let site = served_at(told).await;
        let person = Person::at(&driver, &site).await;
        person.before_pages(&axe);
        for language in LANGUAGES {
            reads(&person, &site, language);
            wrong.extend(violations(&person, place, language).await);
        }
        person.leaves().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
