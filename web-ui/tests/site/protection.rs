//! Data protection: the terms, and an erasure by who may not look.

use axum::http::StatusCode;
use marshrut_protocol::local_api::StaffRole;

use super::browser::Browser;

fn administrator() -> Browser {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().roles = vec![StaffRole::Administrator];
    browser
}

#[tokio::test]
async fn the_terms_that_the_program_keeps_are_told() {
    let page = administrator().get("/data-protection").await;
    page.shows("30 days after it was closed")
        .shows("at most 366 days at a time")
        .shows("At most 72 hours, on both sides");
    page.shows("At most 14 days.")
        .shows("90 days. They say nothing")
        .shows("100000 records")
        .shows("href=\"/clients\"");
    page.shows("At most 12 hours, in memory only");
    let page = Browser::signed_in("ru").get("/data-protection").await;
    page.shows("30 дней после закрытия").shows("Не дольше 72 часов");
}

#[tokio::test]
async fn an_administrator_erases_without_looking() {
    let data = administrator();
    let handle = data.fixture.lock().referrals[5].summary.handle.clone();
    data.get("/staff").await.shows("href=\"/data-protection\"");
    let page = data.get("/clients").await;
    page.shows("do not see what it holds").shows("action=\"/clients/erase\"");
    assert!(!page.body.contains("action=\"/clients\""), "what the API refuses is not offered");
    let calls = || data.writes().into_iter().filter(|write| write.contains("/clients/")).collect::<Vec<_>>();
    let unconfirmed = data.post("/clients/erase", &[("handle", &handle)]).await;
    unconfirmed.shows("Confirm first").shows(&format!("value=\"{handle}\""));
    assert_eq!((unconfirmed.status, calls()), (StatusCode::UNPROCESSABLE_ENTITY, Vec::new()), "nothing was looked at");
    let done = data.post("/clients/erase", &[("handle", &handle), ("confirmed", "yes")]).await;
    done.shows("Erased").shows(&handle);
    assert!(calls().iter().all(|call| call.ends_with("/clients/erase")) && calls().len() == 1, "{:?}", calls());
}

#[tokio::test]
async fn a_caseworker_looks_first() {
    let nino = Browser::signed_in("en");
    nino.fixture.lock().roles = vec![StaffRole::Caseworker];
    let page = nino.get("/clients").await;
    page.shows("action=\"/clients\"");
    assert!(!page.body.contains("id=\"unseen\""));
}
