//! What the pages may hold: nothing that the Content-Security-Policy would have to allow beside our own files.

use crate::workspace::{files, read};

/// Names of attributes that hold script.
fn is_handler(name: &str) -> bool {
    name.len() > 2 && name.starts_with("on") && name.bytes().all(|b| b.is_ascii_lowercase())
}

/// The names of attributes: what stands before each `=`, back to the space before it.
fn attributes(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices('=').map(|(at, _)| {
        let before = &html[..at];
        before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or("")
    })
}

#[test]
fn templates_hold_no_script_and_no_style() {
    let templates = files("web-ui/templates", ".html");
    assert!(!templates.is_empty());
    for path in templates {
        let html = read(&path).to_lowercase();
        for (at, _) in html.match_indices("<script") {
            let tag = html[at..].split('>').next().unwrap_or("");
            let body = html[at + tag.len()..].trim_start_matches('>');
            assert!(tag.contains("src=") && body.starts_with("</script"), "{path}: inline script");
        }
        assert!(!html.contains("<style") && !html.contains("javascript:"), "{path}: inline style or script");
        for name in attributes(&html) {
            assert!(name != "style" && !is_handler(name), "{path}: the attribute {name}");
        }
    }
}

#[test]
fn pages_ask_nothing_of_other_hosts() {
    let all = ["templates", "assets"].iter().flat_map(|place| files(&format!("web-ui/{place}"), ""));
    for path in all {
        // The namespace of SVG is a name, not a request.
        let text = read(&path).replace("http://www.w3.org/2000/svg", "");
        for foreign in ["http://", "https://", "url(//", "src=\"//", "href=\"//", "@import"] {
            assert!(!text.contains(foreign), "{path} holds {foreign}");
        }
    }
}

#[test]
fn nothing_that_people_typed_is_marked_safe() {
    for path in files("web-ui/templates", ".html") {
        let html = read(&path).replace(' ', "");
        assert!(!html.contains("|safe") && !html.contains("escape=\"none\""), "{path} switches escaping off");
    }
}

#[test]
fn handlers_and_styles_are_recognised() {
    let names: Vec<_> = attributes("<a onclick=\"x\" data-on=1 style='y'>").collect();
    assert_eq!(names, ["onclick", "data-on", "style"]);
    assert!(is_handler("onclick") && !is_handler("data-on") && !is_handler("on"));
}
