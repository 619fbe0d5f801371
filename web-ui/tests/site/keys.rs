//! Keys and recovery: where we stand, how to be ready, and for each thing that may have happened what to do and where.

use axum::http::StatusCode;

use super::browser::Browser;

#[tokio::test]
async fn the_page_says_where_we_stand_and_leads_to_what_can_be_done() {
    let browser = Browser::signed_in("en");
    browser.get("/partners").await.shows("stolen or broken computer");
    let page = browser.get("/keys").await;
    let page = page.shows("In order").shows("01010101").shows("02020202").shows("Take a breath");
    for there in ["/keys/backup", "/keys/code", "/keys/shares", "/keys/replacement", "/staff"] {
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
