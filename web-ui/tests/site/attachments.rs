//! Files of a referral, without script: seen, added, shared once, saved and never shown.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use super::api::details;
use super::browser::{Answer, Browser, referral};
use super::files::CONTENT;

pub(crate) const BOUNDARY: &str = "----what-a-browser-draws";

/// A form with a file as browsers send it.
pub(crate) fn multipart(fields: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head =
        "Content-Disposition: form-data; name=\"file\"; filename=\"Ivanov passport.pdf\"\r\nContent-Type: text/html";
    body.extend_from_slice(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body
}

async fn send(browser: &Browser, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let request = browser.request(Method::POST, &format!("{}/attachments", referral(2)));
    let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
    let request = request.header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request.body(Body::from(multipart(fields, file))).expect("a request")).await
}

fn writes(browser: &Browser) -> Vec<String> {
    std::mem::take(&mut browser.fixture.lock().writes)
}

#[tokio::test]
async fn a_form_for_files_says_that_it_takes_a_while_and_has_a_script_of_its_own() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&format!("{}/attachments", referral(12))).await;
    page.shows("Leave this page open").shows("data-upload").shows("data-working hidden");
    let start = page.body.find("/a/upload-").expect("the page names it");
    let script = &page.body[start..start + page.body[start..].find('"').expect("the attribute ends")];
    let answer = browser.get(script).await;
    assert!(answer.status.is_success() && answer.body.len() < 2 * 1024, "{} bytes", answer.body.len());
    assert!(!browser.get("/").await.body.contains("/a/upload-"), "other pages do not load it");
}

#[tokio::test]
async fn every_state_of_a_file_has_its_words() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&format!("{}/attachments", referral(2))).await;
    page.shows("Letter of &#60;b&#62;discharge").shows("2 of 4 parts").shows("Destroyed").shows("PDF document, 196 KB");
    page.shows("PDF document, 1.3 MB").shows("PDF document, 23 MB");
    browser.get(&referral(2)).await.shows("Files of this referral");
}

#[tokio::test]
async fn a_file_is_passed_on_as_it_comes_and_its_name_stays_at_home() {
    let browser = Browser::signed_in("en");
    let token = browser.token().await;
    writes(&browser);
    let done = send(&browser, &[("form-token", &token), ("title", "Letter")], &vec![b'x'; 3_000_000]).await;
    assert_eq!((done.status, done.location().ends_with("/attachments?done=attached")), (StatusCode::SEE_OTHER, true));
    assert_eq!(writes(&browser), ["BEGIN Letter", "BYTES 3000000", "FINISH"]);
    browser.get(done.location()).await.shows("The file is encrypted and added.");
}

#[tokio::test]
async fn a_document_shared_once_says_how_the_person_agreed() {
    let browser = Browser::signed_in("en");
    let token = browser.token().await;
    writes(&browser);
    let fields = [("form-token", token.as_str()), ("once", "yes"), ("once.given", "spoken"), ("once.language", "ru")];
    send(&browser, &fields, b"x").await;
    let begun = writes(&browser).swap_remove(0);
    assert!(begun.contains("once spoken") && begun.contains("ru"), "{begun}");
}

#[tokio::test]
async fn a_refusal_is_said_in_words_and_nothing_is_left_of_the_upload() {
    let browser = Browser::signed_in("en");
    let token = browser.token().await;
    browser.fixture.lock().refuse = Some(details(422, "attachment.kind", "files of this kind are not accepted", &[]));
    let refused = send(&browser, &[("form-token", &token)], b"MZ").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.shows("Files of this kind are not accepted.").shows("href=\"#file\"");
}

#[tokio::test]
async fn what_a_file_may_be_is_said_before_it_is_chosen_and_again_when_it_is_refused() {
    let browser = Browser::signed_in("ru");
    let page = browser.get(&format!("{}/attachments", referral(12))).await;
    let (before, _) = page.body.split_once("type=\"file\"").expect("a choice of a file");
    for said in ["JPEG, PNG или WebP", "до 25 МБ", "256 КБ", "место и время съёмки", "с паролем"]
    {
        assert!(before.contains(said), "'{said}' is not said before the choice");
    }
    page.shows("aria-describedby=\"limits\"").shows("data-most=\"26214400\"");
    let token = browser.token().await;
    for (kind, said) in [
        ("attachment.damaged", "Файл повреждён"),
        ("attachment.holds", "нельзя безопасно убрать"),
        ("attachment.password", "только с паролем"),
        ("attachment.identifier", "отправлять нельзя"),
        ("attachment.length", "до 25 МБ"),
    ] {
        browser.fixture.lock().refuse = Some(details(422, kind, "said in English", &[]));
        let refused = send(&browser, &[("form-token", &token)], b"MZ").await;
        refused.shows(said);
        assert!(!refused.body.contains("said in English"), "{kind}");
    }
}

#[tokio::test]
async fn a_form_without_the_sessions_token_uploads_nothing() {
    let browser = Browser::signed_in("en");
    writes(&browser);
    for fields in [&[("title", "x")][..], &[("form-token", "guess")], &[]] {
        assert_eq!(send(&browser, fields, b"content").await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(writes(&browser), Vec::<String>::new());
    let odd = browser.request(Method::POST, &format!("{}/attachments", referral(2)));
    let odd = odd.header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "multipart/form-data");
    let odd = browser.send(odd.body(Body::from("no boundary")).expect("a request")).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_file_is_saved_and_can_do_nothing_in_the_browser() {
    let browser = Browser::signed_in("en");
    let address = format!("{}/attachments/{}/file", referral(2), "05".repeat(16));
    let saved = browser.get(&address).await;
    assert_eq!((saved.status, saved.body.as_str()), (StatusCode::OK, CONTENT));
    assert_eq!(saved.header("content-disposition"), "attachment; filename=\"attachment-01010101.txt\"");
    assert_eq!(saved.header("content-security-policy"), "sandbox; default-src 'none'");
    assert_eq!((saved.header("x-content-type-options"), saved.header("cache-control")), ("nosniff", "no-store"));
    assert_eq!(saved.header("server"), "", "nothing else of the answer is passed on");
    assert_eq!(Browser::stranger("en").get(&address).await.status, StatusCode::SEE_OTHER);
}
