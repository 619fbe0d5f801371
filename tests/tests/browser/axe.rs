//! Every page of the table × four languages × light and dark × desk and phone has no violation that axe-core knows of.
//! Outside the default run: `tests/pages/run axe` fetches axe-core and starts this.

use serde_json::Value;

use crate::chromium::{Driver, Person};
use crate::site::{pages_for, reads, screen, served, signs_in, stranger};

pub(crate) const LANGUAGES: [&str; 4] = ["ru", "ka", "en", "en-XA"];

/// What is folded is looked at too; the list of languages would lie over other things.
const UNFOLD: &str =
    "document.querySelectorAll('details:not(.languages, .others)').forEach((details) => { details.open = true; })";

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const short = (violation) => violation.id + ': ' + violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ');
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
        .then((found) => done(found.violations.map(short)), (error) => done(['axe failed: ' + error]));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs axe-core: `tests/pages/run axe` fetches it and runs this"]
async fn no_page_has_a_violation_that_axe_knows_of() {
    let axe = std::env::var("MARSHRUT_AXE").expect("MARSHRUT_AXE names axe.min.js; `tests/pages/run axe` sets it");
    let axe = std::fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{axe}: {error}"));
    let site = served().await;
    let driver = Driver::start();
    let person = stranger(&driver, &site, "en").await;
    person.before_pages(&axe);
    let (mut visits, mut wrong) = (0, Vec::new());
    for signed_in in [false, true] {
        if signed_in {
            signs_in(&person).await;
        }
        for language in LANGUAGES {
            reads(&person, language).await;
            for page in pages_for(signed_in) {
                wrong.extend(violations(&person, &page.address, language).await);
                visits += 4;
            }
        }
    }
    person.leaves().await;
    println!("{visits} looks at pages, {} violations", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

pub(crate) async fn violations(person: &Person<'_>, address: &str, language: &str) -> Vec<String> {
    person.goes_to(address).await;
    person.run(UNFOLD, &[]).await;
    let mut wrong = Vec::new();
    for width in [1280, 390] {
        screen(person, width);
        for scheme in ["light", "dark"] {
            person.prefers(scheme);
            let found = person.run_to_end(RUN, &[]).await;
            let found = found.as_array().expect("a list").iter().filter_map(Value::as_str);
            wrong.extend(found.map(|what| format!("{address} in {language}, {scheme}, {width}: {what}")));
        }
    }
    wrong
}
