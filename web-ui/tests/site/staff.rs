//! People and their roles: what each sees, what is refused and by whom it can be changed.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use marshrut_protocol::local_api::StaffRole;

use super::browser::{Answer, Browser};

fn with_roles(roles: &[StaffRole]) -> Browser {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().roles = roles.to_vec();
    browser
}

#[tokio::test]
async fn the_navigation_leads_nowhere_where_a_role_may_not_go() {
    let nino = with_roles(&[StaffRole::Caseworker]).get("/").await;
    for there in ["/referrals/inbox", "/services", "/account"] {
        assert!(nino.body.contains(&format!("href=\"{there}\"")), "{there}");
    }
    for hidden in ["/staff", "/audit"] {
        assert!(!nino.body.contains(&format!("href=\"{hidden}\"")), "{hidden}");
    }
    let data = with_roles(&[StaffRole::Administrator]);
    let staff = data.get("/staff").await;
    assert!(staff.body.contains("href=\"/audit\"") && !staff.body.contains("href=\"/referrals/inbox\""));
    assert_eq!(data.get("/").await.header("location"), "/staff", "who writes no referrals begins elsewhere");
    assert_eq!(with_roles(&[StaffRole::Verifier]).get("/").await.header("location"), "/verifications");
    assert_eq!(with_roles(&[StaffRole::Coordinator]).get("/").await.header("location"), "/network");
}

#[tokio::test]
async fn buttons_that_a_role_may_not_press_are_not_there() {
    let everything = Browser::signed_in("en").get("/partners").await;
    assert!(everything.body.contains("action=\"/partners/invitation\""));
    let verifier = with_roles(&[StaffRole::Verifier]);
    assert!(!verifier.get("/partners").await.body.contains("action=\"/partners/invitation\""));
    let service = super::browser::service(3, 1);
    assert!(!verifier.get(&service).await.body.contains("/referrals/new"));
    assert!(verifier.get(&format!("{service}/verification")).await.body.contains("id=\"attest\""));
    let caseworker = with_roles(&[StaffRole::Caseworker]);
    let page = caseworker.get(&format!("{service}/verification")).await;
    assert!(!page.body.contains("id=\"attest\"") && page.body.contains("id=\"dispute\""));
}

#[tokio::test]
async fn a_refusal_says_whose_it_is_and_who_can_help() {
    let browser = Browser::signed_in("en");
    let refused = marshrut_protocol::local_api::Problem {
        detail: Some("Nino, Data".to_owned()),
        ..super::api::details(403, "account.needs-administrator", "needs", &[])
    };
    browser.fixture.lock().refuse = Some(refused);
    let page = browser.post("/audit", &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    page.shows("This is for administrators.").shows("Nino, Data");
}

#[tokio::test]
async fn a_colleague_is_invited_and_the_code_is_shown_once() {
    let browser = Browser::signed_in("en");
    browser.get("/staff").await.shows("Giorgi Kapanadze").shows("invited").shows("Caseworker, Verifier");
    let typed = [("name", "Lela"), ("role", "caseworker"), ("passphrase", "some words")];
    let page = browser.post("/staff/invitation", &typed).await;
    page.shows("7Q2M-0HVK").shows("tbilisi.localhost:8100/join").shows("Lela");
    let refused = super::api::details(400, "request.invalid", "no role", &[("roles", "missing", "no role")]);
    browser.fixture.lock().refuse = Some(refused);
    let page = browser.post("/staff/invitation", &[("name", "Lela"), ("passphrase", "x")]).await;
    page.shows("Choose at least one role.").shows("value=\"Lela\"");
}

#[tokio::test]
async fn removing_says_what_it_does_before_and_after() {
    let browser = Browser::signed_in("en");
    let one = format!("/staff/{}/remove", "02".repeat(8));
    browser.get(&one).await.shows("Remove Giorgi Kapanadze?").shows("may have been copied");
    browser.post(&one, &[("passphrase", "words")]).await.shows("signed out").shows("under a new key");
    assert!(browser.writes().contains(&"POST removal".to_owned()));
    assert_eq!(browser.get("/staff/zz/remove").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_second_factor_is_set_up_with_a_picture_and_codes_on_paper() {
    let browser = Browser::signed_in("en");
    let page = browser.post("/account/second-factor", &[("confirm", "words")]).await;
    page.shows("<svg class=\"qr\"").shows("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    let page = browser.post("/account/second-factor/code", &[("code", "123456")]).await;
    page.shows("abcd0-efgh0").shows("abcd9-efgh9");
}

#[tokio::test]
async fn a_passkey_is_asked_of_the_browser_by_a_form_and_removed_after_a_question() {
    let browser = Browser::signed_in("en");
    browser.get("/account").await.shows("Key on my ring").shows("not used yet").shows("7 backup codes");
    let page = browser.post("/account/passkeys/new", &[("name", "Phone"), ("passphrase", "words")]).await;
    page.shows("data-passkey=\"{").shows("/a/passkey-").shows("JavaScript is off").shows("Phone");
    browser.post("/account/passkeys/made", &[("answer", "{}")]).await.shows("abcd0-efgh0");
    let one = format!("/account/passkeys/{}/remove", "02".repeat(8));
    browser.get(&one).await.shows("Remove the passkey").shows("Key on my ring");
    let removed = browser.post(&one, &[("passphrase", "words")]).await;
    assert_eq!(removed.header("location"), "/account?done=passkey-removed");
    assert_eq!(browser.get("/account/passkeys/zz/remove").await.status, StatusCode::NOT_FOUND);
    let refused = super::api::details(403, "passkey.wrong", "wrong", &[]);
    browser.fixture.lock().refuse = Some(refused);
    browser.post("/account/passkeys/made", &[("answer", "")]).await.shows("does not belong to your account");
}

/// A page, asked for by the computer's own address.
async fn by_address(browser: &Browser, path: &str) -> Answer {
    let request = Request::builder().uri(path).header(header::HOST, "127.0.0.1:8100");
    let request = request.header(header::COOKIE, &browser.cookies);
    browser.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn the_second_step_offers_a_passkey_where_browsers_keep_them_and_says_where_else() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/sign-in/code").await;
    page.shows("action=\"/sign-in/passkey\"").shows("Or give a code").shows("one of your backup codes");
    let elsewhere = by_address(&browser, "/sign-in/code").await;
    assert!(!elsewhere.body.contains("action=\"/sign-in/passkey\""));
    elsewhere.shows("href=\"http://tbilisi.localhost:8100/\"");
    let elsewhere = by_address(&browser, "/account/passkeys/new").await;
    elsewhere.shows("Passkeys work only at the node").shows("http://tbilisi.localhost:8100/account/passkeys/new");
}

#[tokio::test]
async fn the_audit_log_is_filtered_by_the_address_and_checked_by_a_button() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/audit?action=exported&object=abc").await;
    page.shows("value=\"exported\" selected").shows("value=\"abc\"").shows("120 records");
    browser.post("/audit", &[]).await.shows("whole").shows("400 records, and nothing was taken out");
}
