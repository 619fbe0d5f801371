//! Every language that is offered, chosen as a person chooses it, on a desk and on a phone; and the pseudo-language, whose
//! texts are 40 % longer than English ones: nothing sticks out of a page.

use marshrut_tests::Network;

use crate::chromium::{Driver, Person};
use crate::{pages, signs_in};

/// Pages that a node has before anything happened on it.
const PAGES: [&str; 6] = ["/", "/services", "/referrals/inbox", "/partners", "/network", "/about"];

const OFFERED: &str =
    "return [...document.querySelectorAll('.languages button')].map((button) => button.value).join(' ')";

#[tokio::test]
async fn every_language_is_chosen_from_the_list_and_fits_a_phone() {
    let network = Network::of(&[("Help Tbilisi", "GE")]);
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(&network.nodes[0])).await;
    signs_in(&person, "languages").await;
    let offered = person.run(OFFERED, &[]).await;
    let offered = offered.as_str().expect("a text");
    assert_eq!(offered.split(' ').count(), 12, "{offered}");
    for tag in offered.split(' ').chain(["en-XA"]) {
        chooses(&person, tag).await;
        for page in PAGES {
            person.goes_to(page).await;
            let spoken = person.run("return document.documentElement.lang", &[]).await;
            assert_eq!(spoken, tag, "{page}");
            person.fits(&format!("{page} in {tag}")).await;
        }
    }
    person.leaves().await;
}

/// Opens the list, looks at it and takes a language; nothing offers the pseudo-language, so a button is given its tag.
async fn chooses(person: &Person<'_>, tag: &str) {
    person.goes_to("/").await;
    person.clicks(".languages summary").await;
    person.pictures(&format!("languages-before-{tag}")).await;
    if tag == "en-XA" {
        person.run("document.querySelector('.languages button').value = 'en-XA'", &[]).await;
    }
    person.clicks(&format!(".languages button[value='{tag}']")).await;
    person.sees(&format!("html[lang='{tag}'] #tiles")).await;
}
