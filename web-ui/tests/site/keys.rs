//! Keys and recovery: where we stand, how to be ready, and for each thing that may have happened what to do and where.

use axum::body::Body;
use axum::http::{Method, StatusCode};

use super::attachments::{BOUNDARY, multipart};
use super::browser::{Answer, Browser};

#[tokio::test]
async fn the_page_says_where_we_stand_and_leads_to_what_can_be_done() {
    let browser = Browser::signed_in("en");
    browser.get("/partners").await.shows("stolen or broken computer");
    let page = browser.get("/keys").await;
    let page = page.shows("In order").shows("01010101").shows("02020202").shows("Take a breath");
    for there in ["/keys/backup", "/keys/code", "/keys/shares", "/keys/rehearsal", "/keys/replacement", "/staff"] {
        assert!(page.body.contains(&format!("href=\"{there}\"")), "{there}");
    }
    assert!(page.body.contains("marshrut network apply CARD"), "what has no page has its command");
}

#[tokio::test]
async fn it_is_read_in_russian_too() {
    Browser::signed_in("ru").get("/keys").await.shows("Что случилось?").shows("Компьютер украден или потерян");
}

#[tokio::test]
async fn a_backup_goes_to_the_disk_under_a_name_with_the_day() {
    let browser = Browser::signed_in("en");
    browser.get("/keys/backup").await.shows("The recovery code opens it");
    let file = browser.post("/keys/backup", &[("passphrase", "some words")]).await;
    assert_eq!(file.body, "MARSHBAK");
    assert_eq!(file.header("content-type"), "application/octet-stream");
    let name = file.header("content-disposition");
    assert!(name.starts_with("attachment; filename=\"marshrut-20") && name.ends_with(".backup\""), "{name}");
}

#[tokio::test]
async fn codes_are_shown_once_on_papers() {
    let browser = Browser::signed_in("en");
    let page = browser.post("/keys/code", &[("passphrase", "some words")]).await;
    page.shows("<li>7Q2M</li>").shows("Destroy the old paper").shows("cannot be read with earlier codes");
    let page = browser.post("/keys/shares", &[("passphrase", "some words")]).await;
    page.shows("Share 1").shows("Share 3").shows("<li>3Q2M</li>");
    assert_eq!(browser.get("/keys/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn new_keys_are_asked_for_with_a_moment_and_what_is_wrong_is_said() {
    let browser = Browser::signed_in("en");
    let page = browser.post("/keys/replacement", &[("passphrase", "words"), ("since", "yesterday")]).await;
    page.shows("This is no day and time.").shows("value=\"yesterday\"");
    let refused = super::api::details(403, "session.wrong-passphrase", "wrong", &[]);
    browser.fixture.lock().refuse = Some(refused);
    browser.post("/keys/replacement", &[("passphrase", "wrong")]).await.shows("passphrase");
    let typed = [("passphrase", "words"), ("since", "2026-03-01T10:00")];
    let done = browser.post("/keys/replacement", &typed).await;
    assert_eq!(done.header("location"), "/keys?done=replacement");
    browser.get("/keys?done=replacement").await.shows("This computer has new keys.");
    assert!(browser.writes().last().is_some_and(|last| last.contains("replacement Some")), "{:?}", browser.writes());
}

#[tokio::test]
async fn a_stolen_computer_is_answered_from_another_one_and_never_with_new_keys_for_it() {
    let browser = Browser::signed_in("en");
    for page in ["/help/recovery", "/help/quick-start/administrator"] {
        let page = browser.get(page).await;
        page.shows("Bring an organisation back from a backup").shows("in other hands");
        assert!(!page.body.contains("Replace the keys at once"));
    }
    browser.get("/help/recovery").await.shows("leaked while the computer is still here");
    assert!(browser.get("/keys").await.body.contains("href=\"/help/recovery\""), "the guide of these pages");
}

#[tokio::test]
async fn a_backup_and_its_paper_are_tried_out() {
    let browser = Browser::signed_in("en");
    browser.get("/keys").await.shows("href=\"/keys/rehearsal\"");
    let page = upload(&browser, &[("code", "7Q2M-0HVK"), ("second_share", "")], b"MARSHBAK").await;
    page.shows("The paper opens this backup")
        .shows("It brings Help Tbilisi back as of")
        .shows("our organisation’s. Was a key");
    let other = upload(&browser, &[("code", "3Q2M-0HVK"), ("second_share", "1Q2M")], b"MARSHBAK").await;
    other.shows("not our organisation’s: nothing of ours");
    let told = browser.writes();
    assert!(told.contains(&"check 3Q2M-0HVK 1Q2M 8 bytes".to_owned()), "{told:?}");
    let refused = super::api::details(422, "backup.refused", "no", &[("code", "backup.refused", "no")]);
    browser.fixture.lock().refuse = Some(refused);
    let page = upload(&browser, &[("code", "7Q2M-0HVK")], b"MARSHBAK").await;
    page.shows("This code does not open this backup.").shows("href=\"#code\"");
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let foreign = upload(&browser, &[("code", "код")], b"MARSHBAK").await;
    foreign.shows("The paper opens this backup");
    assert!(browser.writes().contains(&"check   8 bytes".to_owned()), "letters that are on no paper are not sent");
}

/// Sends the form with a file, as browsers do.
async fn upload(browser: &Browser, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let token = browser.token().await;
    let fields: Vec<_> = [("form-token", token.as_str())].iter().chain(fields).copied().collect();
    let request = browser.request(Method::POST, "/keys/rehearsal").header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request.body(Body::from(multipart(&fields, file))).expect("a request")).await
}
