//! Lists of several pages: an address behind the last page leads to the last one.

use axum::http::StatusCode;

use super::browser::Browser;

#[tokio::test]
async fn behind_the_last_page_lies_the_last_page() {
    let browser = Browser::signed_in("en");
    for (asked, last) in [
        ("/services?page=99&closed=yes", "/services?closed=yes&page=3"),
        ("/services?page=99&search=nothing-of-that-name", "/services?page=1&search=nothing-of-that-name"),
        ("/referrals/inbox?page=7", "/referrals/inbox?page=1"),
        ("/referrals/sent?page=7&overdue=yes", "/referrals/sent?overdue=yes&page=1"),
        ("/audit?page=99", "/audit"),
    ] {
        let answer = browser.get(asked).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{asked}");
        assert!(answer.location().starts_with(last), "{asked} leads to {}", answer.location());
        assert_eq!(browser.get(answer.location()).await.status, StatusCode::OK, "{}", answer.location());
    }
}
