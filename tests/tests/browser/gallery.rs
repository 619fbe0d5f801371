//! Pictures of every page for people to look at: `tests/pages/run pictures`, into `target/screenshots/pages`.

use std::path::Path;

use crate::chromium::{Driver, Person, screenshots};
use crate::fixture::Page;
use crate::site::{pages_for, reads, screen, served, signs_in, stranger};

/// One language of each script.
const LANGUAGES: [&str; 4] = ["ru", "en", "ka", "hy"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a thousand pictures take minutes: `tests/pages/run pictures`"]
async fn every_page_is_pictured() {
    let site = served().await;
    let driver = Driver::start();
    let person = stranger(&driver, &site, "en").await;
    for signed_in in [false, true] {
        if signed_in {
            signs_in(&person).await;
        }
        for language in LANGUAGES {
            reads(&person, language).await;
            for (number, page) in pages_for(signed_in).iter().enumerate() {
                person.goes_to(&page.address).await;
                is_pictured(&person, page, &format!("{language}-{}{number:02}", if signed_in { 's' } else { 'o' }));
            }
        }
    }
    person.leaves().await;
}

/// On a desk and on a phone, light and dark.
fn is_pictured(person: &Person<'_>, page: &Page, start: &str) {
    for width in [1280, 390] {
        screen(person, width);
        for scheme in ["light", "dark"] {
            person.prefers(scheme);
            let place = screenshots().join("pages").join(format!("{scheme}-{width}"));
            std::fs::create_dir_all(&place).expect("a place for pictures");
            let file = place.join(format!("{start}{}.png", name(&page.address)));
            std::fs::write::<&Path, _>(&file, person.picture("png", true)).expect("write a picture");
        }
    }
}

/// An address as a file's name, with the bytes of ids once.
fn name(address: &str) -> String {
    let mut name = String::new();
    for part in address.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let part = if part.len() >= 32 { &part[..2] } else { part };
        name += &format!("-{part}");
    }
    name
}
