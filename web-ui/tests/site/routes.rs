//! The table of pages against the router: every address that answers GET is a page of the table or says why it is none.

use std::path::Path;

use axum::http::StatusCode;

use super::addresses::{For, NOT_PAGES, pages};
use super::browser::Browser;

/// The sources in which routes may stand.
fn sources(directory: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(directory).expect("a directory of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(std::fs::read_to_string(&path).expect("a source"));
        }
    }
}

/// The addresses of a source that answer GET.
fn read_routes(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for route in source.split(".route(").skip(1) {
        let Some((address, rest)) = route.trim_start().strip_prefix('"').and_then(|route| route.split_once('"')) else {
            panic!("a route whose address is not written out: {}", route.lines().next().unwrap_or_default());
        };
        let mut open = 1;
        let end = rest.find(|c: char| {
            open += i32::from(c == '(') - i32::from(c == ')');
            open == 0
        });
        if rest[..end.unwrap_or(rest.len())].contains("get(") {
            found.push(address);
        }
    }
    found
}

/// All addresses of the router that answer GET.
fn routes() -> Vec<String> {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all.iter().flat_map(|source| read_routes(source)).map(str::to_owned).collect()
}

/// Whether an address belongs to a route.
fn belongs(address: &str, route: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let (path, route): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), route.split('/').collect());
    path.len() == route.len() && path.iter().zip(&route).all(|(part, of)| of.starts_with('{') || part == of)
}

/// The route of an address: the one that names most of it.
fn route_of<'a>(address: &str, routes: &'a [String]) -> Option<&'a str> {
    let all = routes.iter().filter(|route| belongs(address, route));
    all.min_by_key(|route| route.matches('{').count()).map(String::as_str)
}

#[test]
fn every_address_of_the_router_is_in_the_table() {
    let routes = routes();
    assert!(routes.len() > 30, "routes are not found where they were: {routes:?}");
    let pages = pages();
    let shown: Vec<&str> = pages.iter().filter_map(|page| route_of(&page.address, &routes)).collect();
    for route in &routes {
        let excused = NOT_PAGES.iter().any(|(address, _)| address == route);
        let is_page = shown.contains(&route.as_str());
        assert!(is_page || excused, "{route} is missing in web-ui/examples/fixture/addresses.rs: add a page of it");
        assert!(!(is_page && excused), "{route} is a page and is excused");
    }
    for (address, _) in NOT_PAGES {
        assert!(routes.iter().any(|route| route == address), "{address} is excused and does not exist");
    }
    for page in &pages {
        assert!(route_of(&page.address, &routes).is_some(), "no route leads to {}", page.address);
    }
}

#[tokio::test]
async fn every_page_of_the_table_shows_what_it_is_for() {
    for page in pages() {
        let browser = if page.whose == For::Strangers { Browser::stranger("en") } else { Browser::signed_in("en") };
        let answer = browser.get(&page.address).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", page.address);
        assert!(answer.body.contains(&format!(" id=\"{}\"", page.shows)), "{} lacks {}", page.address, page.shows);
    }
}

#[test]
fn routes_are_read_as_they_are_written() {
    let source = ".route(\"/a\", get(a)).route(\n\"/b/{id}\",\npost(b),\n).route(\"/c\", post(c).get(d))";
    assert_eq!(read_routes(source), ["/a", "/c"]);
    assert!(belongs("/b/7?x=1", "/b/{id}") && !belongs("/b", "/b/{id}") && !belongs("/a/7", "/b/{id}"));
}
