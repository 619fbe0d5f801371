//! The pages of the first run, each over a node that is just that far: whole, labelled, small, and leading back to the
//! step that is next from wherever one comes.

use axum::http::{Method, Request, StatusCode, header};
use jiff::tz::TimeZone;
use marshrut_protocol::local_api::Problem;
use marshrut_web_ui::{Hosts, Options, router};
use serde_json::{Value, json};

use super::api::{Fixture, TOKEN};
use super::browser::{Answer, Browser, COOKIE};
use super::budgets::{HTML_BYTES, compressed};
use super::first_run_sample::{Node, problem, stages};
use super::pages::check;

impl Node {
    /// Somebody with the right to set it up, or without.
    fn browser(&self, language: &str, may: bool) -> Browser {
        let options = Options { hosts: Hosts::loopback("tbilisi", 8100), time_zone: TimeZone::UTC, practice: false };
        let session = if may { format!("; {COOKIE}={TOKEN}") } else { String::new() };
        let cookies = format!("__Host-language={language}{session}");
        Browser { fixture: Fixture::sample(), site: router(self.api(), options), cookies }
    }
}

#[tokio::test]
async fn every_stage_has_its_page_and_every_other_address_leads_there() {
    for language in ["en", "ru", "ka", "hy"] {
        for (told, place) in stages() {
            let browser = Node::at(Some(told)).browser(language, true);
            assert_eq!(browser.get("/start").await.location(), place);
            let page = browser.get(place).await;
            assert_eq!(page.status, StatusCode::OK, "{place}: {}", page.body);
            check(place, language, &page.body);
            page.shows("<details class=\"more\" id=\"help\">");
            let bytes = compressed(&page.body);
            assert!(bytes <= HTML_BYTES, "{place} in {language} has {bytes} bytes");
            for other in ["/", "/services", "/sign-in"] {
                let led = browser.get(other).await;
                assert!(
                    led.location() == "/start" || led.location().starts_with("/sign-in"),
                    "{other}: {}",
                    led.location()
                );
            }
        }
    }
}

#[tokio::test]
async fn what_is_done_with_commands_only_is_said_where_one_chooses_the_way() {
    let page = Node::at(Some(json!({"step": "keys"}))).browser("ru", true).get("/start/way").await;
    page.shows("marshrut network apply network.card").shows("marshrut network sign network.draft");
    page.shows("Подать заявление по карточке").shows("Основать сеть нескольким организациям");
}

#[tokio::test]
async fn pages_that_need_nothing_to_be_done_are_whole_too() {
    for language in ["en", "ru"] {
        let new = Node::at(Some(json!({"step": "keys"})));
        for page in ["/start/language", "/start/passphrase/found", "/start/passphrase/join", "/start/restore"] {
            check(page, language, &new.browser(language, true).get(page).await.body);
        }
        let nobody = Node::at(None).browser(language, false);
        check("/start", language, &nobody.get("/start").await.body);
        assert_eq!(nobody.get("/start/passphrase/found").await.location(), "/start");
    }
}

#[tokio::test]
async fn the_page_looks_again_by_itself_only_while_a_partner_is_asked() {
    let asked: Vec<(Value, &str)> = stages().into_iter().filter(|(_, place)| *place == "/start/asking").collect();
    let [(asking, _), (failed, _)] = &asked[..] else { panic!("two stages") };
    let page = Node::at(Some(asking.clone())).browser("en", true).get("/start/asking").await;
    assert_eq!(page.header("refresh"), "2");
    let page = Node::at(Some(failed.clone())).browser("en", true).get("/start/asking").await;
    assert_eq!(page.header("refresh"), "");
    page.shows("Your partner&#39;s computer does not answer").shows("id=\"again\"");
}

async fn sends(browser: &Browser, page: &str, to: &str, fields: &str) -> Answer {
    let token = browser.get(page).await.form_token();
    let request: axum::http::request::Builder = browser.request(Method::POST, to);
    let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request: Request<_> = request.body(format!("form-token={token}&{fields}").into()).expect("a request");
    browser.send(request).await
}

#[tokio::test]
async fn the_code_lets_in_also_as_the_whole_link_and_gives_a_cookie_of_our_kind() {
    let node = Node::at(None);
    let browser = node.browser("en", false);
    *node.refuse.lock().expect("no panic") = Some(problem(403, "first-run.wrong-token"));
    let wrong = sends(&browser, "/start", "/start", "token=no").await;
    wrong.shows("This is not the set-up code");
    let link = format!("token=http%3A%2F%2Fmarshrut.localhost%2Fstart%23{}", "a".repeat(64));
    let begun = sends(&browser, "/start", "/start", &link).await;
    assert_eq!(begun.location(), "/start/language");
    assert!(
        begun.header("set-cookie").starts_with(&format!("{COOKIE}={TOKEN}; Path=/; Secure; HttpOnly; SameSite=Strict"))
    );
}

#[tokio::test]
async fn the_recovery_code_is_on_the_page_that_answers_and_on_no_other() {
    let node = Node::at(Some(json!({"step": "keys"})));
    let browser = node.browser("en", true);
    let differs = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", "passphrase=a&again=b").await;
    differs.shows("The two passphrases differ");
    let both = "passphrase=correct+horse+battery&again=correct+horse+battery";
    *node.refuse.lock().expect("no panic") =
        Some(Problem { detail: Some("No space left".to_owned()), ..problem(503, "first-run.disk-full") });
    let full = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", both).await;
    full.shows("The disk is full").shows("No space left");
    let made = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", both).await;
    check("the sheet", "en", &made.body);
    assert_eq!(made.body.matches("<li>ABCD</li>").count(), 9);
    assert_eq!(made.header("cache-control"), "no-store");
    let asked = Node::at(Some(json!({"step": "recovery-code", "way": "join", "groups": [3, 7]})));
    let page = asked.browser("en", true).get("/start/recovery").await;
    page.shows("Group 3").shows("Group 7");
    assert!(!page.body.contains("ABCD"));
}
