//! Putting something to the vote, voting, vouching; and that a suspended partner's services warn.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{Problem, StaffRole};

use super::api::details;
use super::attachments::{BOUNDARY, multipart};
use super::browser::{Answer, Browser, service};
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
        assert!(
            page.contains("lang=\"ru\"><p class=\"long\">Принята на Организационной встрече"),
            "{language}: {page}"
        );
        assert!(page.contains(mark), "{language}: the translation is marked as one");
    }
    let page = Browser::signed_in("ru").get("/network/declaration").await.body;
    assert!(page.contains("ДЕКЛАРАЦИЯ") && !page.contains("id=\"translation\""), "no need of a translation");
}

/// The API refuses the next thing that is written.
fn refusing(problem: Problem) -> Browser {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().refuse = Some(problem);
    browser
}

#[tokio::test]
async fn a_refused_proposal_comes_back_with_every_word_and_names_the_answer() {
    let wrong = details(422, "proposal.value", "write it as 2/3", &[("motion.value", "value", "write it as 2/3")]);
    let browser = refusing(wrong);
    let form = [
        ("kind", "set"),
        ("motion_number", "strong"),
        ("motion_value", "three quarters"),
        ("motion_words", "It is <safer>."),
        ("motion_closes", "2026-04-30"),
    ];
    let page = browser.post("/network/proposals", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.shows("<a href=\"#motion_value\">Write the number as 2/3.</a>").shows("id=\"motion_value-error\"");
    page.shows("value=\"three quarters\"").shows("It is &#60;safer&#62;.").shows("value=\"2026-04-30\"");
    page.shows("value=\"strong\" checked");
    let page = refusing(details(409, "proposal.too-many", "8 are open", &[])).post("/network/proposals", &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.shows("You have 8 open proposals.").shows("value=\"three quarters\"");
    let missing = details(422, "proposal.missing", "say", &[("motion.organisation", "missing", "say which")]);
    let page =
        refusing(missing).post("/network/proposals", &[("kind", "suspend"), ("motion_words", "They lied.")]).await;
    page.shows("<a href=\"#motion_organisation\">This answer is missing.</a>").shows("They lied.");
}

#[tokio::test]
async fn voting_can_open_on_a_later_day() {
    let browser = Browser::signed_in("en");
    browser.get("/network/propose?kind=decide").await.shows("name=\"motion_opens\"");
    let form = [("kind", "decide"), ("motion_title", "We meet"), ("motion_opens", "2026-03-20")];
    browser.post("/network/proposals", &form).await;
    // Noon of that day.
    assert_eq!(browser.writes(), [r#"POST proposal {"kind":"decide","title":"We meet"} opens 1774008000000"#]);
    let browser = Browser::signed_in("en");
    browser
        .post("/network/proposals", &[("kind", "decide"), ("motion_title", "Now"), ("motion_opens", "2026-03-12")])
        .await;
    browser
        .post("/network/proposals", &[("kind", "decide"), ("motion_title", "Then"), ("motion_opens", "2026-03-01")])
        .await;
    let told = ["Now", "Then"].map(|title| format!(r#"POST proposal {{"kind":"decide","title":"{title}"}}"#));
    assert_eq!(browser.writes(), told, "what opens today, or would have opened before, opens now");
}

/// Proposes to adopt a document as a browser sends the form.
async fn adopts(browser: &Browser, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let token = browser.token().await;
    let fields = [&[("form-token", token.as_str()), ("kind", "adopt")][..], fields].concat();
    let request = browser.request(Method::POST, "/network/propose/document");
    let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
    let request = request.header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
    browser.send(request.body(Body::from(multipart(&fields, file))).expect("a request")).await
}

#[tokio::test]
async fn a_document_is_adopted_by_choosing_its_file_which_is_digested_here() {
    let digest = Digest::of(b"Rules of procedure");
    let browser = Browser::signed_in("en");
    browser.get("/network/propose?kind=adopt").await.shows("enctype=\"multipart/form-data\"").shows("type=\"file\"");
    let answer = adopts(&browser, &[("motion_title", "Rules")], b"Rules of procedure").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.writes(), [format!(r#"POST proposal {{"kind":"adopt","title":"Rules","sha256":"{digest}"}}"#)]);
    let wrong = details(422, "proposal.missing", "title", &[("motion.title", "missing", "title must say something")]);
    let browser = refusing(wrong);
    let page = adopts(&browser, &[("motion_words", "We agreed.")], b"Rules of procedure").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.shows(&format!("name=\"motion_sha256\" value=\"{digest}\"")).shows("We agreed.");
    let kept = digest.to_string();
    let answer = adopts(&browser, &[("motion_sha256", kept.as_str()), ("motion_title", "Rules")], b"").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "the file need not be chosen again");
    let none = details(422, "proposal.missing", "give it", &[("motion.sha256", "missing", "give the SHA-256")]);
    let page = adopts(&refusing(none), &[("motion_title", "Rules")], b"").await;
    page.shows("<a href=\"#file\">Choose the file of the document.</a>").shows("id=\"file-error\"");
}

#[tokio::test]
async fn a_network_that_outgrew_its_first_numbers_is_told_so_until_it_votes() {
    let browser = Browser::signed_in("en");
    assert!(!browser.get("/network").await.body.contains("id=\"too-low\""), "two sponsors of two countries are usual");
    browser.fixture.lock().sponsors = (1, 1);
    let prepared = "/network/propose?kind=set&#38;number=sponsors&#38;value=2/2";
    browser.get("/network").await.shows("id=\"too-low\"").shows(prepared);
    let form = browser.get("/network/propose?kind=set&number=sponsors&value=2/2").await;
    form.shows("value=\"2/2\"").shows("value=\"sponsors\" checked");
    browser.fixture.lock().roles = vec![StaffRole::Verifier];
    let page = browser.get("/network").await;
    page.shows("A coordinator can put that to the vote.");
    assert!(!page.body.contains(prepared));
    browser.fixture.lock().members.retain(|member| member.ours);
    assert!(!browser.get("/network").await.body.contains("id=\"too-low\""), "one country has nobody else to ask");
}

#[tokio::test]
async fn leaving_says_what_follows_and_asks_for_the_name() {
    let browser = Browser::signed_in("en");
    browser.get("/network").await.shows("href=\"/network/leave\"");
    let page = browser.get("/network/leave").await;
    page.shows("Nobody can refer people to you any more.").shows("სახლი").shows("wait for you now");
    browser.fixture.lock().refuse = Some(details(422, "departure.name", "type the name", &[]));
    let page = browser.post("/network/leave", &[("name", "Sahli"), ("words", "We merge.")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    page.shows("<a href=\"#name\">This is not the name").shows("value=\"Sahli\"").shows("We merge.");
    let answer = browser.post("/network/leave", &[("name", "სახლი"), ("words", "We merge.")]).await;
    assert_eq!(answer.location(), "/network");
    assert_eq!(browser.writes().last().map(String::as_str), Some("POST departure სახლი We merge."));
}

#[tokio::test]
async fn invitations_are_listed_for_who_may_invite_and_the_card_can_be_handed_out() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/partners").await;
    page.shows("Aid &#60;b&#62;Yerevan&#60;/b&#62;").shows("used by Migrantenhilfe Berlin").shows("Without a note");
    page.shows("href=\"/network/card\"");
    browser.get("/network/card").await.shows("marshrut-network:").shows("download=\"marshrut-network.txt\"");
    browser.fixture.lock().roles = vec![StaffRole::Verifier];
    assert!(!browser.get("/partners").await.body.contains("id=\"given\""));
}
