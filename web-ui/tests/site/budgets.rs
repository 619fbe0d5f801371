//! Bytes of what a page loads, compressed. Loopback needs no compression; what people see is how small pages are kept.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;

use super::browser::{Browser, pages};

/// The budgets are brotli's. Deflate, which is here anyway, takes at least a seventh more of pages and of the sheet (5,885
/// and 5,149 bytes, measured), so what fits by it fits.
const fn by_deflate(kilobytes: usize) -> usize {
    kilobytes * 1024 * 8 / 7
}

pub(crate) const HTML_BYTES: usize = by_deflate(8);
const STYLE_BYTES: usize = by_deflate(6);
/// Of all scripts together.
const SCRIPT_BYTES: usize = by_deflate(6);
const ICONS_BYTES: usize = by_deflate(2);
const MAP_BYTES: usize = by_deflate(35);

pub(crate) fn compressed(text: &str) -> usize {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).expect("memory takes everything");
    encoder.finish().expect("memory takes everything").len()
}

#[tokio::test]
async fn pages_stay_small() {
    // The longest words, and the letters that take most bytes.
    for language in ["ka", "hy", "kk", "en-XA"] {
        let browser = Browser::signed_in(language);
        for page in pages() {
            let bytes = compressed(&browser.get(&page).await.body);
            assert!(bytes <= HTML_BYTES, "{page} in {language} has {bytes} bytes");
        }
    }
}

/// The site's own files that pages of the site name, with what they hold.
async fn files() -> Vec<(String, String)> {
    let browser = Browser::signed_in("en");
    let mut found: Vec<(String, String)> = Vec::new();
    let asked = browser.post("/account/passkeys/new", &[("name", "Phone"), ("passphrase", "words")]).await.body;
    let mut bodies = vec![("the question for a passkey".to_owned(), asked)];
    for page in pages() {
        let html = browser.get(&page).await.body;
        bodies.push((page, html));
    }
    for (page, html) in bodies {
        for start in html.split("\"/a/").skip(1) {
            let name = format!("/a/{}", start.split(['"', '#']).next().unwrap_or_default());
            if found.iter().all(|(known, _)| *known != name) {
                let answer = browser.get(&name).await;
                assert!(answer.status.is_success(), "{page} names {name}");
                assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable", "{name}");
                found.push((name, answer.body));
            }
        }
    }
    found
}

#[tokio::test]
async fn what_pages_load_stays_small_and_is_kept_for_good() {
    let files = files().await;
    let budgets = [
        ("/a/style-", ".css", STYLE_BYTES),
        ("/a/", ".js", SCRIPT_BYTES),
        ("/a/icons-", ".svg", ICONS_BYTES),
        ("/a/map-", ".svg", MAP_BYTES),
    ];
    for (start, end, limit) in budgets {
        let these = files.iter().filter(|(name, _)| name.starts_with(start) && name.ends_with(end));
        let bytes: usize = these.map(|(_, body)| compressed(body)).sum();
        assert!((1..=limit).contains(&bytes), "{start}…{end}: {bytes} bytes");
    }
    for (name, body) in &files {
        let body = body.replace("http://www.w3.org/2000/svg", "");
        assert!(!body.contains("http://") && !body.contains("https://"), "{name} names another site");
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
