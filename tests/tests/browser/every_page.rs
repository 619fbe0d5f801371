//! Every page of the table, in four languages, light and dark, on a desk and on a phone, at twice the size and on the
//! narrowest screen: the rules of `every_page/rules.js` hold, the console stays empty, nobody else is asked for anything.

use std::fmt::Write as _;

use serde_json::Value;

use crate::chromium::{Driver, Person};
use crate::fixture::Page;
use crate::site::{pages_for, reads, screen, served, signs_in, stranger};

/// The first languages, and one whose texts are 40 % longer.
const LANGUAGES: [&str; 4] = ["ru", "ka", "en", "en-XA"];

const RULES: &str = include_str!("every_page/rules.js");

/// How a page is looked at: colours, width, what of the rules. 640 is a desk at twice the size, 320 four times.
const LOOKS: [(&str, u64, &str); 6] = [
    ("light", 1280, "fits"),
    ("light", 1280, "open structure names contrast targets fits"),
    ("dark", 1280, "contrast"),
    ("dark", 640, "fits"),
    ("light", 320, "fits"),
    ("dark", 390, "structure contrast targets fits"),
];

/// What the page was loaded from beside this site.
const FOREIGN: &str = "
    const all = performance.getEntriesByType('resource').map((entry) => entry.name);
    return all.filter((name) => !name.startsWith(location.origin + '/') && !name.startsWith('data:'));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_breaks_a_rule_in_any_language_colour_or_width() {
    let site = served().await;
    let driver = Driver::start();
    let person = stranger(&driver, &site, "en").await;
    let mut wrong = String::new();
    for signed_in in [false, true] {
        if signed_in {
            signs_in(&person).await;
        }
        for language in LANGUAGES {
            reads(&person, language).await;
            for page in pages_for(signed_in) {
                for problem in looked_at(&person, &page).await {
                    writeln!(wrong, "{} in {language}: {problem}", page.address).expect("a text takes everything");
                }
            }
        }
    }
    person.leaves().await;
    assert!(wrong.is_empty(), "{wrong}");
}

/// What is wrong with a page.
pub(crate) async fn looked_at(person: &Person<'_>, page: &Page) -> Vec<String> {
    person.goes_to(&page.address).await;
    let mut wrong = Vec::new();
    let there = person.run("return document.getElementById(arguments[0]) !== null", &[page.shows]).await;
    if there != true {
        wrong.push(format!("{} is not there", page.shows));
    }
    let (mut colours, mut wide) = ("", 0);
    for (scheme, width, rules) in LOOKS {
        if colours != scheme {
            person.prefers(scheme);
            colours = scheme;
        }
        if wide != width {
            screen(person, width);
            wide = width;
        }
        let found = texts(person.run(RULES, &[rules]).await);
        wrong.extend(found.into_iter().map(|problem| format!("{scheme}, {width} pixels: {problem}")));
    }
    wrong.extend(texts(person.run(FOREIGN, &[]).await).into_iter().map(|name| format!("asks for {name}")));
    let console = person.console();
    let noted = console.as_array().into_iter().flatten();
    wrong.extend(noted.map(|note| format!("the console says {}", note["message"])));
    wrong
}

fn texts(list: Value) -> Vec<String> {
    let list = list.as_array().expect("a list").iter();
    list.map(|text| text.as_str().expect("texts").to_owned()).collect()
}
