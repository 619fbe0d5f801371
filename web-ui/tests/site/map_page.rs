//! The map beside the list: the same matches, every move of it a link, nobody's shelter on it.

use super::browser::{Answer, Browser};

/// What brotli makes of it is checked where it is made (`web-ui/map/build.py`: at most 35 KB); it packs to a third.
const MAP_BYTES: usize = 104 * 1024;
const MAP_SCRIPT_BYTES: usize = 3 * 1024;

/// A circle of the map: where it leads and what it says.
struct Circle {
    href: String,
    words: String,
}

fn circles(page: &Answer) -> Vec<Circle> {
    let tags = page.body.split("<a class=\"spot\" ").skip(1);
    tags.map(|tag| Circle { href: attribute(tag, "href"), words: attribute(tag, "aria-label") }).collect()
}

fn attribute(tag: &str, name: &str) -> String {
    let after = tag.split_once(&format!("{name}=\"")).expect("the attribute").1;
    after.split('"').next().expect("its value").replace("&#38;", "&").replace("&amp;", "&")
}

/// Where the links go that move the map.
fn moves(page: &Answer) -> Vec<(String, String)> {
    let links = page.body.split("<a ").skip(1).filter(|tag| tag.contains("data-move=\""));
    links.map(|tag| (attribute(tag, "data-move"), attribute(tag, "href"))).collect()
}

fn without_fragment(href: &str) -> &str {
    href.split('#').next().expect("at least nothing")
}

fn number_in(words: &str) -> usize {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

fn found(page: &Answer) -> usize {
    let line = page.body.split("<h2 class=\"found\">").nth(1).expect("the number found");
    number_in(line.split('<').next().expect("its words"))
}

#[tokio::test]
async fn following_a_circle_lists_what_it_counts() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/services").await;
    let circles = circles(&page);
    assert_eq!(circles.len(), 4, "Tbilisi, Almaty, Berlin and Kyiv");
    for circle in circles {
        let list = browser.get(without_fragment(&circle.href)).await;
        assert_eq!(found(&list), number_in(&circle.words), "{}", circle.words);
        let town = circle.words.split(':').next().expect("a town");
        list.shows(&format!("Only in this place of the map: {town}."));
        list.shows(&circle.words);
    }
}

#[tokio::test]
async fn the_map_counts_every_match_of_every_page_once() {
    let browser = Browser::signed_in("en");
    for query in ["", "?country=GE", "?category=harm.nsp", "?search=beratung"] {
        let page = browser.get(&format!("/services{query}")).await;
        let drawn: usize = circles(&page).iter().map(|circle| number_in(&circle.words)).sum();
        let nowhere = page.body.lines().find(|line| line.contains("not on the map"));
        let nowhere = nowhere.map_or(0, |line| {
            number_in(
                line.split(" is not on").next().unwrap_or_default().split(" are not on").next().unwrap_or_default(),
            )
        });
        assert_eq!(drawn + nowhere, found(&page), "{query}");
    }
}

#[tokio::test]
async fn shelters_are_in_the_list_and_not_on_the_map() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/services?category=shelter.emergency").await;
    assert!(found(&page) > 0);
    assert!(circles(&page).is_empty() && !page.body.contains("<svg viewBox=\"0 0 960 520\""));
}

#[tokio::test]
async fn towns_are_called_as_the_reader_calls_them() {
    for (language, town) in [("en", "Tbilisi"), ("ru", "Тбилиси"), ("ka", "თბილისი")] {
        let page = Browser::signed_in(language).get("/services?country=GE").await;
        page.shows(&format!(">{town}</text>"));
    }
}

#[tokio::test]
async fn the_map_moves_by_links_and_keeps_the_search() {
    let browser = Browser::signed_in("en");
    let first = browser.get("/services?country=KZ&search=%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C").await;
    let all = moves(&first);
    for id in ["nearer", "farther", "west", "east", "whole"] {
        let href = &all.iter().find(|(name, _)| name == id).unwrap_or_else(|| panic!("no way {id}")).1;
        assert!(href.contains("country=KZ") && href.contains("search=%D0%BF") && href.ends_with("#map"), "{href}");
        let moved = browser.get(without_fragment(href)).await;
        assert_eq!(found(&moved), found(&first), "the map changes nothing in the list");
        assert_ne!(moves(&moved), all, "{id}");
    }
}

#[tokio::test]
async fn a_part_of_the_map_without_matches_says_so() {
    let page = Browser::signed_in("en").get("/services?country=GE&map=6/38.72/-9.14").await;
    assert!(circles(&page).is_empty());
    page.shows("outside this part of the map");
}

#[tokio::test]
async fn nonsense_in_the_address_shows_the_map_as_ever() {
    let browser = Browser::signed_in("en");
    let usual = circles(&browser.get("/services").await).len();
    for query in ["?map=x", "?map=1/2", "?map=9999/0/0", "?near=nowhere", "?map=2/50/20&drag=NaN,inf", "?drag=1e400,0"]
    {
        let page = browser.get(&format!("/services{query}")).await;
        assert!(page.status.is_success(), "{query}");
    }
    assert_eq!(circles(&browser.get("/services?map=x&near=y").await).len(), usual);
}

#[tokio::test]
async fn the_base_map_and_its_script_are_kept_for_good_and_small() {
    let browser = Browser::signed_in("ka");
    let html = browser.get("/services").await.body;
    for (start, end, limit) in [("/a/map-", ".svg", MAP_BYTES), ("/a/map-", ".js", MAP_SCRIPT_BYTES)] {
        let name = html.match_indices(start).map(|(at, _)| &html[at..]).find_map(|rest| {
            let name = rest.split(['"', '#']).next()?;
            name.ends_with(end).then_some(name)
        });
        let answer = browser.get(name.expect("the page names the file")).await;
        assert!(answer.status.is_success());
        assert!(answer.body.len() <= limit, "{end} has {} bytes", answer.body.len());
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
    assert!(!Browser::signed_in("ka").get("/about").await.body.contains("/a/map-"), "other pages do not load it");
}

#[tokio::test]
async fn with_very_many_services_the_page_stays_small() {
    let browser = Browser::signed_in("ka");
    browser.fixture.add_services(10_000);
    let page = browser.get("/services").await;
    assert_eq!(found(&page), 10_000 + found(&Browser::signed_in("ka").get("/services").await));
    assert!(page.body.len() < 96 * 1024, "{} bytes", page.body.len());
}
