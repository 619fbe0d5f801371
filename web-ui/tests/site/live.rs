//! Live without reloading: the stream passes through, is limited, and does not keep an unattended session open.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use futures::StreamExt;
use tower::ServiceExt;

use super::browser::{Browser, referral};

async fn listen(browser: &Browser) -> axum::response::Response {
    let request = browser.request(Method::GET, "/events").body(Body::empty()).expect("a request");
    let Ok(response) = browser.site.clone().oneshot(request).await;
    response
}

#[tokio::test]
async fn changes_reach_the_page() {
    let browser = Browser::signed_in("en");
    let response = listen(&browser).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut body = response.into_body().into_data_stream();
    assert!(body.next().await.expect("a greeting").is_ok());
    browser.fixture.change("referral");
    let event = body.next().await.expect("an event").expect("bytes");
    assert_eq!(&event[..], b"event: referral\ndata: {}\n\n");
}

#[tokio::test]
async fn a_session_holds_few_streams_and_closed_ones_free_their_place() {
    let browser = Browser::signed_in("en");
    let mut open = Vec::new();
    for _ in 0..4 {
        open.push(listen(&browser).await);
    }
    assert_eq!(listen(&browser).await.status(), StatusCode::TOO_MANY_REQUESTS);
    open.pop();
    assert_eq!(listen(&browser).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_page_that_stays_current_by_itself_says_so() {
    let browser = Browser::signed_in("en");
    let request = browser.request(Method::GET, &referral(2)).header("marshrut-live", "1");
    let answer = browser.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.shows("data-live=\"referral\"");
    drop(listen(&browser).await);
    assert!(browser.fixture.lock().background.iter().all(|background| *background));
    browser.get("/about").await;
    assert_eq!(browser.fixture.lock().background.last(), Some(&false));
}

#[tokio::test]
async fn the_script_of_an_ended_session_is_told_so() {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().signed_in = false;
    let request = browser.request(Method::GET, "/").header("marshrut-live", "1");
    let answer = browser.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(listen(&browser).await.status(), StatusCode::UNAUTHORIZED);
}
