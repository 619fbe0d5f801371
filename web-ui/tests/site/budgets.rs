//! Bytes of what a page loads. Loopback needs no compression; brotli's figures are in the decision note.

use super::browser::{Browser, pages};

/// Bytes before compression that stay under the budgets of 8, 6 and 6 KB after it, by measurement.
const HTML_BYTES: usize = 64 * 1024;
const STYLE_BYTES: usize = 24 * 1024;
const SCRIPT_BYTES: usize = 6 * 1024;
const ICONS_BYTES: usize = 3 * 1024;

#[tokio::test]
async fn pages_stay_small() {
    let browser = Browser::signed_in("ka");
    for page in pages() {
        let bytes = browser.get(&page).await.body.len();
        assert!(bytes <= HTML_BYTES, "{page} has {bytes} bytes");
    }
}

#[tokio::test]
async fn a_page_loads_three_files_that_are_kept_for_good() {
    let browser = Browser::signed_in("en");
    let html = browser.get("/").await.body;
    for (kind, limit) in [(".css", STYLE_BYTES), (".js", SCRIPT_BYTES), (".svg", ICONS_BYTES)] {
        let end = html.find(kind).expect("the page names the file") + kind.len();
        let start = html[..end].rfind("/a/").expect("under /a/");
        let answer = browser.get(&html[start..end]).await;
        assert!(answer.status.is_success());
        assert!(answer.body.len() <= limit, "{kind} has {} bytes", answer.body.len());
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert!(!answer.body.contains("http://") || kind == ".svg", "{kind} names another site");
        assert!(!answer.body.contains("https://"), "{kind} names another site");
    }
}

#[tokio::test]
async fn the_sheet_leads_to_fonts_that_are_kept_for_good() {
    let browser = Browser::signed_in("en");
    let html = browser.get("/").await.body;
    let end = html.find(".css").expect("the page names the sheet") + ".css".len();
    let sheet = browser.get(&html[html[..end].rfind("/a/").expect("under /a/")..end]).await.body;
    let fonts: Vec<&str> = sheet.split("url(").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert_eq!(fonts.len(), 12, "six scripts in two weights");
    for font in fonts {
        let answer = browser.get(font).await;
        assert_eq!(answer.header("content-type"), "font/woff2");
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
}
