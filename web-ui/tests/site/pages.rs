//! Every page in every language: whole, labelled, in the person's own words.

use axum::http::StatusCode;

use super::browser::{Browser, pages, referral, service};

/// The texts between `before` and the next quote.
fn attributes<'a>(html: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

pub(crate) fn check(page: &str, language: &str, html: &str) {
    let at = format!("{page} in {language}");
    assert!(html.contains(&format!("<html lang=\"{language}\"")), "{at}");
    assert_eq!(html.matches("<h1").count(), 1, "{at} has one main heading");
    assert_eq!(html.matches("<main").count(), 1, "{at} has one main part");
    for word in ["<style", " style=\"", " onclick", " onload", " onsubmit", "javascript:", "{$", "{ $", "{{", "{%"] {
        assert!(!html.contains(word), "{at} holds '{word}'");
    }
    for address in attributes(html, "src=\"").chain(attributes(html, "action=\"")).chain(attributes(html, "href=\"")) {
        // What the page itself gives to be saved as a file leads nowhere.
        let here = address.starts_with(['/', '#']) || address.starts_with("data:text/plain,marshrut-");
        assert!(here, "{at} leads to {address}");
    }
    for script in html.split("<script").skip(1) {
        assert!(script.split_once('>').is_some_and(|(_, rest)| rest.starts_with("</script>")), "{at}: inline script");
    }
    let ids: Vec<&str> = attributes(html, " id=\"").collect();
    for (index, id) in ids.iter().enumerate() {
        assert!(!ids[..index].contains(id), "{at} has the id {id} twice");
    }
    for label in attributes(html, "<label for=\"") {
        assert!(ids.contains(&label), "{at} labels {label}, which is not there");
    }
    for field in
        html.split("<input ").skip(1).chain(html.split("<select ").skip(1)).chain(html.split("<textarea ").skip(1))
    {
        let tag = field.split('>').next().unwrap_or_default();
        if tag.contains("type=\"hidden\"") {
            continue;
        }
        let id = attributes(tag, "id=\"").next().unwrap_or_default();
        assert!(html.contains(&format!("<label for=\"{id}\"")), "{at}: a field without a label: {tag}");
    }
    for described in attributes(html, "aria-describedby=\"").flat_map(str::split_whitespace) {
        assert!(ids.contains(&described), "{at} is described by {described}, which is not there");
    }
    for form in html.split("<form method=\"post\"").skip(1) {
        let form = form.split("</form>").next().unwrap_or_default();
        assert!(form.contains("name=\"form-token\""), "{at}: a form without a token");
    }
}

/// The tags of the languages that the sign-in page offers.
async fn offered() -> Vec<String> {
    let page = Browser::stranger("en").get("/sign-in").await.body;
    attributes(&page, "<button name=\"to\" value=\"").map(str::to_owned).collect()
}

#[tokio::test]
async fn languages_are_chosen_without_script_by_their_own_names_and_drafts_are_marked() {
    let page = Browser::stranger("be").get("/sign-in").await;
    page.shows("<details class=\"languages\">").shows("Мова: <span>Беларуская</span>");
    page.shows(" lang=\"ka\">ქართული*</button>").shows(" lang=\"ru\">Русский</button>");
    page.shows("value=\"be\" lang=\"be\" aria-current=\"true\">Беларуская*</button>");
    Browser::signed_in("be").get("/about").await.shows("напісала машына");
    let english = Browser::signed_in("en").get("/about").await.body;
    assert!(!english.contains("A machine wrote"), "English is no draft");
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let mut languages = offered().await;
    assert_eq!(languages.len(), 12, "{languages:?}");
    languages.push("en-XA".to_owned());
    for language in languages {
        let browser = Browser::signed_in(&language);
        for page in pages() {
            let answer = browser.get(&page).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            check(&page, &language, &answer.body);
        }
    }
}

#[tokio::test]
async fn failures_are_pages_too() {
    for language in ["en", "ru", "ka"] {
        let browser = Browser::signed_in(language);
        for page in ["/nothing-here", "/referrals/not-an-id", "/services/a/b", "/a/none.css"] {
            let answer = browser.get(page).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
            check(page, language, &answer.body);
        }
        let answer = browser.get(&referral(99)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_browsers_language_is_taken_until_one_is_chosen() {
    let browser = Browser { cookies: String::new(), ..Browser::stranger("en") };
    let request = browser.request(axum::http::Method::GET, "/sign-in").header("accept-language", "ka-GE,en;q=0.5");
    let answer = browser.send(request.body(axum::body::Body::empty()).expect("a request")).await;
    answer.shows("<html lang=\"ka\"");
    let answer = browser.post("/language", &[("to", "ru"), ("here", "/services?country=GE")]).await;
    assert_eq!(answer.location(), "/services?country=GE");
    assert!(answer.header("set-cookie").starts_with("__Host-language=ru; "));
    let away = browser.post("/language", &[("to", "ru"), ("here", "//evil.test/")]).await;
    assert_eq!(away.location(), "/");
}

#[tokio::test]
async fn a_service_speaks_the_persons_language_where_it_can() {
    let whole = service(3, 1);
    Browser::signed_in("ru").get(&whole).await.shows("<h1>Продолжение АРВ-терапии для мигрантов</h1>");
    let georgian = Browser::signed_in("ka").get(&whole).await;
    georgian.shows("<h1>აივ-ის მკურნალობის გაგრძელება მიგრანტებისთვის</h1>");
    georgian.shows("<span lang=\"en\">We help people go on with treatment");
    let list = Browser::signed_in("ru").get("/referrals/sent").await;
    list.shows("Продолжение АРВ-терапии для мигрантов");
}

#[tokio::test]
async fn what_is_not_stated_is_shown_as_such() {
    let answer = Browser::signed_in("en").get(&service(4, 200)).await;
    assert!(answer.body.matches("not stated").count() >= 20, "{}", answer.body);
    answer.shows("Still to be completed by the publisher").shows("Do they report people to authorities?");
}

#[tokio::test]
async fn a_search_is_in_the_address() {
    let browser = Browser::signed_in("en");
    let answer = browser.get("/services?search=legal&country=KZ&category=legal.aid&language=ru&referrals=yes").await;
    answer.shows("<option value=\"KZ\" selected>").shows("<option value=\"legal.aid\" selected>");
    answer.shows("<option value=\"ru\" selected>").shows("value=\"legal\"");
    let first = browser.get("/services?country=KZ&page=1").await;
    first.shows("14 services found").shows("Kazakhstan (14)");
    browser.get("/services?closed=yes").await.shows("46 services found").shows("/services?closed=yes&#38;page=2");
    browser.get("/services?closed=yes&page=3").await.shows("Page 3 of 3").shows("rel=\"prev\"");
    browser.get("/services?country=nowhere&page=minus&language=%00").await.shows("services found");
}

#[tokio::test]
async fn deadlines_are_said_in_words() {
    let browser = Browser::signed_in("en");
    let inbox = browser.get("/referrals/inbox").await;
    inbox
        .shows("Decide: Wednesday 01:25 · overdue by 29 hours")
        .shows("Say that you have seen it: Thursday 10:25 · 3 hours left");
    let overdue = browser.get("/referrals/inbox?overdue=yes").await;
    overdue.shows("1 referral");
    let today = browser.get("/").await;
    today.shows("Connected to 2 of 3 partners · synced 2 minutes ago").shows("1 not delivered yet");
}

#[tokio::test]
async fn delivery_is_told_step_by_step() {
    let browser = Browser::signed_in("en");
    browser.get(&referral(6)).await.shows("Encrypted and waiting here").shows("(not yet)");
    browser.get(&referral(7)).await.shows("That is not an answer yet");
    browser.get(&referral(3)).await.shows("Received from Migrantenhilfe Berlin");
}
