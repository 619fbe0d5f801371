//! Putting something to the vote, voting, vouching; and that a suspended partner's services warn.

use axum::http::StatusCode;

use super::browser::{Browser, service};
use super::governance_sample::proposals;

fn proposal(number: usize) -> String {
    format!("/network/proposals/{}", proposals()[number].id)
}

#[tokio::test]
async fn our_missing_vote_stands_out_and_can_be_given() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/network").await.body;
    assert!(page.contains("Your vote is missing") && page.contains("Suspend &#60;b&#62;Mallory"), "{page}");
    let page = browser.get(&proposal(0)).await.body;
    assert!(page.contains("More than 2/3 of 3 must be for it: 3 votes"));
    let answer = browser.post(&format!("{}/vote", proposal(0)), &[("choice", "for"), ("reason", "We saw it")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("location").ends_with("?done=voted"));
    assert_eq!(browser.writes(), ["POST vote For We saw it"]);
}

#[tokio::test]
async fn who_has_no_vote_is_shown_no_form() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&proposal(2)).await.body;
    assert!(page.contains("Your vote: Abstain") && !page.contains("name=\"choice\""));
}

#[tokio::test]
async fn each_kind_asks_for_what_it_needs_and_is_sent_as_typed() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/network/propose?kind=set").await.body;
    assert!(page.contains("name=\"motion_number\"") && !page.contains("name=\"motion_office\""));
    let form = [("kind", "set"), ("motion_number", "strong"), ("motion_value", "3/4"), ("motion_words", "Safer")];
    let answer = browser.post("/network/proposals", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.writes(), [r#"POST proposal {"kind":"set","number":"strong","value":"3/4"}"#]);
}

#[tokio::test]
async fn a_newcomer_is_vouched_for_with_one_button() {
    let browser = Browser::signed_in("en");
    assert!(browser.get("/network").await.body.contains("Vouched for by Migrantenhilfe Berlin"));
    let answer = browser.post("/network/vouch", &[("organisation", &"07".repeat(32))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.writes(), ["POST sponsorship 07070707"]);
}

#[tokio::test]
async fn a_suspended_partners_service_warns_and_takes_no_referral() {
    let browser = Browser::signed_in("en");
    browser.suspend(3);
    let page = browser.get(&service(3, 1)).await.body;
    assert!(page.contains("was suspended by the members of the network") && page.contains("Suspended"));
    assert!(!page.contains("/referrals/new?"), "no form to refer there");
    assert!(browser.get("/services").await.body.contains("Suspended"));
}

#[tokio::test]
async fn who_applied_at_a_meeting_point_is_shown_with_a_warning_and_who_forked_with_what_to_do() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/network").await.body;
    assert!(
        page.contains("Nobody vouches for them yet.") && page.contains("Anybody can apply at a meeting point"),
        "{page}"
    );
    assert!(page.contains("signed two different histories") && page.contains("put their suspension to the vote"));
    assert!(page.contains("A service counts as verified if 2 organisations looked"));
    let answer = browser.post("/network/vouch", &[("organisation", &"08".repeat(32))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_declaration_is_shown_as_it_is_signed_and_beside_it_what_it_says() {
    assert!(Browser::signed_in("en").get("/network").await.body.contains("href=\"/network/declaration\""));
    for (language, mark) in
        [("en", "Working translation"), ("ka", "სამუშაო თარგმანი"), ("hy", "աշխատանքային թարգմանություն")]
    {
        let page = Browser::signed_in(language).get("/network/declaration").await.body;
        assert!(page.contains("lang=\"ru\"><p class=\"long\">Принята на Организационной встрече"), "{language}: {page}");
        assert!(page.contains(mark), "{language}: the translation is marked as one");
    }
    let page = Browser::signed_in("ru").get("/network/declaration").await.body;
    assert!(page.contains("ДЕКЛАРАЦИЯ") && !page.contains("id=\"translation\""), "no need of a translation");
}
