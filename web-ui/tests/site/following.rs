//! What follows a referral: news in a conversation, feedback, another service, colleagues, reminders, indicators.

use axum::http::StatusCode;
use marshrut_protocol::local_api::{Feedback, StaffRole};

use super::api::details;
use super::browser::{Browser, referral, service};

#[tokio::test]
async fn an_outcome_is_confirmed_with_what_the_person_says() {
    let browser = Browser::signed_in("en");
    browser.get(&referral(13)).await.shows("How did the staff behave?").shows("5 – good");
    let fields = [
        ("action", "confirm"),
        ("feedback.delivered", "yes"),
        ("feedback.quality", "4"),
        ("feedback.waiting", ""),
        ("feedback.staff", "5"),
    ];
    let answer = browser.post(&format!("{}/actions", referral(13)), &fields).await;
    let acted = browser.fixture.lock().acted.clone().expect("an action");
    let said = Feedback { delivered: Some(true), quality: Some(4), staff: Some(5), ..Feedback::default() };
    assert_eq!(acted.feedback, Some(said));
    browser.get(answer.location()).await.shows("How did the staff behave? 5/5");
    browser.post(&format!("{}/actions", referral(13)), &[("action", "confirm")]).await;
    assert_eq!(browser.fixture.lock().acted.as_ref().and_then(|acted| acted.feedback), None, "nothing was answered");
}

#[tokio::test]
async fn a_decline_names_another_service() {
    let browser = Browser::signed_in("en");
    let value = format!("{}/{}", "03".repeat(32), "01".repeat(16));
    browser
        .get(&referral(2))
        .await
        .shows("Another service that may take the person")
        .shows(&format!("value=\"{value}\""));
    let fields = [("action", "decline"), ("code", "capacity"), ("alternative", value.as_str())];
    let answer = browser.post(&format!("{}/actions", referral(2)), &fields).await;
    let named = browser.fixture.lock().acted.as_ref().and_then(|acted| acted.alternative).expect("a service");
    assert_eq!((named.publisher.0, named.service.0), ([3; 32], [1; 16]));
    browser.get(answer.location()).await.shows("They suggest this service instead").shows(&service(3, 1));
}

#[tokio::test]
async fn a_declined_person_is_referred_elsewhere_in_one_step() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&referral(11)).await;
    page.shows("Refer the person elsewhere").shows("Suggested by the partner").shows("reroute=0b0b");
    let place = |words: &str| page.body.find(words).unwrap_or_else(|| panic!("nothing says {words}"));
    assert!(place("id=\"elsewhere\"") < place("id=\"next\""), "the next receiver comes before all else");
    let mut actions = page.body.split("id=\"action-").skip(1).filter_map(|rest| rest.split('>').next());
    assert!(!actions.any(|action| action.ends_with(" open")), "nothing else stands open");
    let value = format!("{}/{}", "03".repeat(32), "01".repeat(16));
    let answer = browser.post(&format!("{}/reroute", referral(11)), &[("service", &value)]).await;
    assert!(answer.location().ends_with("/write/consent"), "{}", answer.location());
    assert!(browser.fixture.lock().writes.iter().any(|write| write.starts_with("POST reroute")));
    let last = browser.fixture.lock().referrals.last().cloned().expect("the draft");
    let content = last.content.expect("its content");
    assert!(content.consent.is_none() && !content.person.alias.is_empty(), "the words are kept, the consent is not");
    let found = browser.get(&format!("{}?reroute={}", service(3, 1), "0b".repeat(16))).await;
    found.shows(&format!("action=\"{}/reroute\"", referral(11))).shows("Refer here");
    assert_eq!(
        browser.post(&format!("{}/reroute", referral(11)), &[("service", "?")]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_is_new_in_a_conversation_is_marked() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&referral(10)).await;
    page.shows("<li class=\"theirs unread\">").shows("1 new").shows("Можно прийти и раньше?");
    let page = browser.get(&referral(3)).await;
    page.shows("Nobody has written yet.").shows("id=\"action-message\"");
}

#[tokio::test]
async fn a_doubtful_text_is_said_after_a_second_look() {
    let browser = Browser::signed_in("en");
    let doubt = details(422, "referral.maybe-identifier", "look again", &[("text", "document-number", "?")]);
    browser.fixture.lock().refuse = Some(doubt);
    let fields = [("action", "accept"), ("text", "AB 1234567"), ("despite_warnings", "yes")];
    let answer = browser.post(&format!("{}/actions", referral(2)), &fields[..2]).await;
    answer.shows("looks like the number of a document").shows("name=\"despite_warnings\"");
    browser.post(&format!("{}/actions", referral(2)), &fields).await;
    assert!(browser.fixture.lock().acted.as_ref().is_some_and(|acted| acted.despite_warnings));
}

#[tokio::test]
async fn a_refusal_says_what_is_possible_instead() {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().refuse = Some(details(409, "referral.not-allowed", "not now", &[]));
    let answer = browser.post(&format!("{}/actions", referral(2)), &[("action", "start")]).await;
    answer
        .shows("Possible now: I have seen it, Accept, Ask a question, Decline, Write a message.")
        .shows("href=\"#next\"");
}

#[tokio::test]
async fn colleagues_hand_a_referral_over() {
    let browser = Browser::signed_in("en");
    browser.get(&referral(4)).await.shows("Nino works on it").shows("Given to Nino").shows("Never sent.");
    let fields = [("assignee-before", "Nino"), ("assignee", "Giorgi"), ("note", "Call after five."), ("by", "Nino")];
    let answer = browser.post(&format!("{}/casework", referral(4)), &fields).await;
    assert_eq!(answer.location(), format!("{}#colleagues", referral(4)));
    browser.get(&referral(4)).await.shows("Giorgi works on it").shows("Call after five.");
    browser.get("/referrals/inbox").await.shows("Giorgi works on it");
    let writes = browser.fixture.lock().writes.len();
    let nothing = [("assignee-before", "Giorgi"), ("assignee", "Giorgi")];
    browser.post(&format!("{}/casework", referral(4)), &nothing).await;
    assert_eq!(browser.fixture.lock().writes.len(), writes, "nothing was written down");
}

#[tokio::test]
async fn reminders_say_how_many_and_nothing_more() {
    let browser = Browser::signed_in("en");
    let today = browser.get("/").await;
    today.shows("1 received referral is overdue").shows("1 sent referral is about to expire without an answer");
    browser.get("/referrals/sent?expiring=yes").await.shows("1 referral").shows("About to expire");
}

#[tokio::test]
async fn figures_are_told_in_hours_and_per_cent() {
    let browser = Browser::signed_in("en");
    browser
        .get("/referrals/indicators")
        .await
        .shows(">83 %</td>")
        .shows(">5.5 h</td>")
        .shows("No referrals to count yet.");
}

#[tokio::test]
async fn a_place_is_asked_for_and_answered_without_a_word_about_a_person() {
    let browser = Browser::signed_in("en");
    browser.get(&service(3, 1)).await.shows("Is there a place?").shows("without a word about who it is for");
    let answer = browser.post(&format!("{}/capacity", service(3, 1)), &[]).await;
    assert_eq!(answer.location(), "/capacity?done=asked");
    browser.get(answer.location()).await.shows("Asked. The answer will appear here.").shows("Waiting list");
    browser.get("/").await.shows("1 question about places waits for you");
    let id = "60".repeat(16);
    let fields = [("state", "available"), ("note", "From Monday")];
    let answer = browser.post(&format!("/capacity/{id}"), &fields).await;
    browser.get(answer.location()).await.shows("Has places").shows("From Monday");
    assert!(!browser.get("/").await.body.contains("questions about places"));
}

#[tokio::test]
async fn a_referral_outside_the_network_is_written_down() {
    let browser = Browser::signed_in("en");
    let fields = [("partner", "City clinic"), ("priority", "urgent"), ("sent_at", "2026-03-01")];
    browser.post("/referrals/logged", &fields).await;
    browser.get("/referrals/logged").await.shows("City clinic").shows("Urgent").shows("Referred");
    browser.post(&format!("/referrals/logged/{}", "80".repeat(16)), &[("state", "completed")]).await;
    browser.get("/referrals/logged").await.shows("<span class=\"badge plain\">Help received</span>");
    browser.get("/referrals/indicators").await.shows("(outside the network)");
}

#[tokio::test]
async fn the_supply_is_told_and_remote_registration_asks_the_centre() {
    let browser = Browser::signed_in("en");
    if let Some(found) = browser.fixture.lock().referrals.iter_mut().find(|found| found.summary.id.0 == [4; 16]) {
        let content = found.content.as_mut().expect("content");
        content.needs = vec![super::api::term("continuity.remote-registration")];
        content.priority = None;
        content.person.citizenship = Some(super::api::code("KZ"));
        content.person.hiv.as_mut().expect("treatment").supply_until = "2026-03-20".to_owned();
    }
    let page = browser.get(&referral(4)).await;
    page.shows("Remote registration: Kazakhstan").shows("Not verified: ask the centre").shows("Viral load");
    page.shows("Medicine for 8 more days").shows("it follows from how long the medicine lasts").shows("Urgent");
}

#[tokio::test]
async fn the_browsers_tab_says_how_many_wait_and_a_list_shows_only_what_is_new() {
    let browser = Browser::signed_in("en");
    let today = browser.get("/").await.body;
    let waiting =
        today.split("<span class=\"count\">").nth(1).and_then(|rest| rest.split('<').next()).expect("some wait");
    assert!(
        today.contains(&format!("<title>({waiting}) What waits for you today · ")),
        "{}",
        today.split("</title>").next().unwrap_or_default()
    );
    let inbox = browser.get("/referrals/inbox").await;
    inbox.shows("href=\"/referrals/inbox?unread=yes\"").shows("<span class=\"unseen\">New </span>");
    let new = browser.get("/referrals/inbox?unread=yes").await.body;
    let marked = new.matches("<li class=\"unread\">").count();
    assert!(marked > 0 && new.contains("<strong>With something new</strong>"));
    assert_eq!(marked, new.matches("<span class=\"who\">").count(), "and nothing else");
    assert!(inbox.body.matches("<span class=\"who\">").count() > marked, "the whole list has more");
    browser.fixture.lock().roles = vec![StaffRole::Coordinator];
    browser.get("/partners").await.shows("<title>Partners · ");
}
