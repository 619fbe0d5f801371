//! A forgotten passphrase: what the page says, and that the code leads to a session.

use axum::http::StatusCode;

use super::browser::{Browser, COOKIE};

const PAGE: &str = "/sign-in/forgotten";
const CODE: &str = "7Q2M-0HVK-4YTN-W8RD-6J1C-XAZE-9P3G-5SBF-K7QT";
const NEW: &str = "another horse battery staple";

#[tokio::test]
async fn the_sign_in_page_leads_to_both_ways_back() {
    let nino = Browser::stranger("en");
    nino.get("/sign-in").await.shows("href=\"/sign-in/forgotten\"").shows("Forgotten it?");
    let page = nino.get(PAGE).await;
    page.shows("invite you again").shows("href=\"/join\"").shows("first administrator").shows("The code stays valid");
    assert!(!page.body.contains("<script"), "it needs no script");
    Browser::stranger("ru").get(PAGE).await.shows("У вас код восстановления");
}

#[tokio::test]
async fn the_code_and_a_new_passphrase_lead_to_a_session() {
    let nino = Browser::stranger("en");
    let typed = [("code", CODE), ("passphrase", NEW), ("again", NEW)];
    let entered = nino.post(PAGE, &typed).await;
    assert_eq!(entered.location(), "/sign-in/done?next=%2F");
    assert!(entered.header("set-cookie").starts_with(COOKIE));
    assert!(nino.writes().contains(&"POST /api/v1/session/recovery".to_owned()));
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_what_was_typed() {
    let nino = Browser::stranger("en");
    let page = nino.post(PAGE, &[("code", CODE), ("passphrase", NEW), ("again", "other")]).await;
    page.shows("The two passphrases are not the same.").shows(&format!("value=\"{CODE}\""));
    assert_eq!((page.status, nino.writes().len()), (StatusCode::UNPROCESSABLE_ENTITY, 0), "nothing was tried");
    let typed = [("code", CODE), ("passphrase", NEW), ("again", NEW)];
    let refused = |status, kind: &str, fields: &[(&str, &str, &str)]| {
        nino.fixture.lock().refuse = Some(super::api::details(status, kind, "no", fields));
    };
    refused(403, "session.wrong-recovery-code", &[]);
    let page = nino.post(PAGE, &typed).await;
    page.shows("This code opens nothing here.");
    assert_eq!((page.status, page.header("set-cookie")), (StatusCode::FORBIDDEN, ""));
    refused(429, "session.slow-down", &[]);
    nino.post(PAGE, &typed).await.shows("Too many tries.");
    refused(400, "request.invalid", &[("code", "misspelt", "no")]);
    nino.post(PAGE, &typed).await.shows("The code is misspelt").shows("href=\"#code\"");
    refused(400, "request.invalid", &[("passphrase", "short", "no")]);
    nino.post(PAGE, &typed).await.shows("too short").shows("href=\"#passphrase\"");
    assert_eq!(nino.post_unsigned(PAGE, &typed).await.status, StatusCode::FORBIDDEN, "the form's token is asked for");
}
