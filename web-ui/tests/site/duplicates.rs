//! What seems to be published twice is shown on both pages, and our own record can be given up for the other.

use axum::http::StatusCode;

use super::browser::{Browser, service};

#[tokio::test]
async fn a_partners_record_names_the_one_that_seems_the_same_and_offers_nothing() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&service(3, 1)).await.body;
    assert!(page.contains("Published twice?") && page.contains("same name, same phone"), "{page}");
    assert!(!page.contains("Withdraw our record"));
}

#[tokio::test]
async fn our_own_record_is_given_up_with_one_button_and_the_other_page_says_so() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&service(1, 3)).await.body;
    assert!(page.contains("Withdraw our record") && page.contains("This cannot be undone"), "{page}");
    let value = page.split("name=\"into\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
    let answer = browser.post(&format!("{}/merge", service(1, 3)), &[("into", value)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), format!("/services/{value}?merged=yes"));
    let id = value.split('/').next_back().expect("an id");
    assert_eq!(browser.writes(), [format!("merge {} into {id}", "03".repeat(16))]);
    let there = browser.get(&format!("/services/{value}?merged=yes")).await.body;
    assert!(there.contains("Your record was withdrawn."), "{there}");
}
