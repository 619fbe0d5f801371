//! Help is one press away on every page, and speaks of that page.

use axum::http::StatusCode;

use super::addresses::{For, pages};
use super::browser::Browser;

/// Help itself leads to where everything is.
const OF_HELP: &str = "/help";

/// Papers to print: they have no frame, and the page before them has the guide.
const PAPERS: [&str; 3] = ["/consent-form", "/slip/sheet", "/quick-start/"];

#[tokio::test]
async fn every_page_has_a_guide_of_its_own() {
    let browser = Browser::signed_in("en");
    let mut topics = std::collections::BTreeSet::new();
    for page in pages() {
        let paper = PAPERS.iter().any(|part| page.address.contains(part));
        if page.whose == For::Strangers || page.address.starts_with(OF_HELP) || paper {
            continue;
        }
        let answer = browser.get(&page.address).await;
        let link = answer.body.split("class=\"help\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        let link = link.unwrap_or_else(|| panic!("{} has no link to help", page.address)).to_owned();
        assert_ne!(link, "/help/start", "{} has no guide: add its topic to pages/help.rs", page.address);
        topics.insert(link);
    }
    for topic in topics {
        let answer = browser.get(&topic).await;
        assert_eq!(answer.status, StatusCode::OK, "{topic}");
        answer.shows("<p class=\"lead\">");
    }
}
