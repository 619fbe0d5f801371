//! What a person does, without script: sign in, find, write, send, answer, invite.

use axum::http::StatusCode;
use marshrut_protocol::local_api::Side;

use super::api::{NOW, details};
use super::browser::{Browser, referral, service};

#[tokio::test]
async fn a_person_signs_in_and_gets_where_they_wanted() {
    let mut browser = Browser::stranger("en");
    let asked = browser.get("/services?country=KZ").await;
    assert_eq!(asked.location(), "/sign-in?next=%2Fservices%3Fcountry%3DKZ");
    browser.get(asked.location()).await.shows("name=\"next\" value=\"/services?country=KZ\"");
    let answer = browser.sign_in("/services?country=KZ").await;
    assert_eq!(answer.location(), "/sign-in/done?next=%2Fservices%3Fcountry%3DKZ");
    assert_eq!(browser.get(answer.location()).await.location(), "/services?country=KZ");
    let elsewhere = Browser::stranger("en").sign_in("https://evil.test/").await;
    assert_eq!(elsewhere.location(), "/sign-in/done?next=%2F");
}

#[tokio::test]
async fn a_browser_that_drops_the_cookie_is_told_another_address() {
    let browser = Browser::stranger("en");
    browser.get("/sign-in/done?next=/").await.shows("did not keep the sign-in").shows("http://tbilisi.localhost:8100/");
}

#[tokio::test]
async fn a_wrong_passphrase_is_said_kindly_and_slowed_down() {
    let browser = Browser::stranger("en");
    for _ in 0..3 {
        let answer = browser.post("/sign-in", &[("passphrase", "guess")]).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        answer.shows("This is not the passphrase").shows("href=\"#passphrase\"");
        assert!(!answer.body.contains("guess") && !answer.headers.contains_key("set-cookie"));
    }
    let answer = browser.post("/sign-in", &[("passphrase", "guess")]).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    answer.shows("Wait 20 seconds");
}

#[tokio::test]
async fn a_referral_is_written_step_by_step_and_only_what_was_agreed_is_sent() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&service(3, 1)).await;
    let start = format!("/referrals/new?publisher={}&service={}", "03".repeat(32), "01".repeat(16));
    page.shows(&start.replace('&', "&#38;"));

    let person = [
        ("client_language", "ka"),
        ("minor", "no"),
        ("contact_policy", "contact-client"),
        ("person.alias", "Nika"),
        ("person.birth_year", "1991"),
        ("person.safe_contact", "messenger nika"),
        ("person.citizenship", "GE"),
    ];
    let saved = browser.post(&start, &person).await;
    assert!(saved.location().ends_with("/write/needs"), "{}", saved.location());
    let here = saved.location().trim_end_matches("/needs").to_owned();

    let needs = [
        ("needs", "hiv.art"),
        ("needs", "need.moving"),
        ("priority", "urgent"),
        ("sender_role", "nurse"),
        ("person.hiv.regimen", "TDF + 3TC + DTG"),
        ("person.hiv.supply_until", "2026-03-20"),
    ];
    let saved = browser.post(&format!("{here}/needs"), &needs).await;
    assert_eq!(saved.location(), format!("{here}/consent"));

    let consent = browser.get(saved.location()).await;
    consent.shows("<blockquote lang=\"ka\">").shows("თანხმობის გამოხმობა").shows("Nika").shows("value=\"birth_year\"");
    let agreed = [
        ("consent.fields", "alias"),
        ("consent.fields", "hiv"),
        ("consent.given", "spoken"),
        ("consent.language", "ka"),
        ("consent.given_at", "2026-03-12"),
        ("consent.expires", "2026-06-10"),
        ("consent.confirmed", "yes"),
    ];
    let saved = browser.post(&format!("{here}/consent"), &agreed).await;
    assert_eq!(saved.location(), format!("{here}/check"));
    browser.get(saved.location()).await.shows("will not be sent").shows("Nurse").shows("20 March 2026");

    let sent = browser.post(&format!("{here}/check"), &[]).await;
    assert!(sent.location().ends_with("?done=sent"), "{}", sent.location());
    browser.get(sent.location()).await.shows("Sent. It is encrypted and on its way to Migrantenhilfe Berlin.");

    let request = browser.fixture.lock().sent.clone().expect("a sent referral");
    let person = &request.content.person;
    assert_eq!((person.alias.as_str(), person.birth_year, person.safe_contact.as_str()), ("Nika", None, ""));
    assert_eq!(person.citizenship, None);
    assert_eq!(person.hiv.as_ref().map(|hiv| hiv.regimen.as_str()), Some("TDF + 3TC + DTG"));
    let consent = request.content.consent.expect("a consent");
    assert_eq!((consent.fields, consent.given_at), (vec!["alias".to_owned(), "hiv".to_owned()], Some(NOW)));
}

#[tokio::test]
async fn a_step_keeps_what_other_steps_said() {
    let browser = Browser::signed_in("en");
    let person = [("client_language", "ru"), ("minor", "no"), ("contact_policy", "through-us")];
    browser.post(&format!("{}/write/person", referral(12)), &person).await;
    let inner = browser.fixture.lock();
    let draft = inner.referrals.iter().find(|found| found.summary.id.0 == [12; 16]).expect("the draft");
    let content = draft.content.as_ref().expect("its content");
    assert_eq!(content.person.alias, "", "what a page asks and is left empty is emptied");
    assert!(content.person.hiv.is_some() && !content.person.notes.is_empty() && content.consent.is_some());
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_kept_as_it_was_typed() {
    let browser = Browser::signed_in("en");
    let fields = [("person.birth_year", "12.05.1991"), ("person.alias", "Nika")];
    let page = format!("{}/write/person", referral(12));
    let answer = browser.post(&page, &fields).await;
    answer.shows("href=\"#person.birth_year\"").shows("enter a year such as 1990").shows("value=\"12.05.1991\"");
    answer.shows("value=\"Nika\"").shows("aria-invalid=\"true\"");
    assert_eq!(browser.writes(), ["PUT referral"], "it is saved whatever is wrong with it");
    browser.get(&page).await.shows("value=\"12.05.1991\"").shows("value=\"Nika\"");
    browser.post(&page, &[("person.birth_year", "1991"), ("person.alias", "Nika")]).await;
    let again = browser.get(&page).await;
    again.shows("value=\"1991\"");
    assert!(!again.body.contains("12.05.1991"), "what was corrected is gone");
}

#[tokio::test]
async fn consent_counts_only_when_it_was_given_and_what_was_typed_of_it_stays() {
    let browser = Browser::signed_in("en");
    let fields = [
        ("consent.given", "spoken"),
        ("consent.language", "ru"),
        ("consent.fields", "alias"),
        ("consent.withhold_from", "the landlord"),
    ];
    let page = format!("{}/write/consent", referral(12));
    let answer = browser.post(&page, &fields).await;
    answer.shows("Confirm that the person agreed").shows("href=\"#consent.confirmed\"");
    let content = browser.fixture.lock().referrals.last().and_then(|draft| draft.content.clone()).expect("a draft");
    assert_eq!(content.consent, None);
    let again = browser.get(&page).await;
    again.shows("the landlord").shows("value=\"alias\" checked");
    assert!(!again.body.contains("value=\"hiv\" checked"), "what was not ticked is not ticked");
    assert!(!again.body.contains("value=\"yes\" required checked"), "nobody confirmed it");
}

#[tokio::test]
async fn a_warning_stops_once_and_a_caseworker_may_vouch() {
    let browser = Browser::signed_in("en");
    let needs = format!("{}/write/needs", referral(12));
    let answer = browser.post(&needs, &[("person.notes", "AB 1234567")]).await;
    answer.shows("looks like the number of a document").shows("name=\"warned\" value=\"yes\"");
    let answer = browser.post(&needs, &[("person.notes", "AB 1234567"), ("warned", "yes")]).await;
    assert!(answer.location().ends_with("/write/consent"));

    let problem = details(422, "referral.maybe-identifier", "look again", &[("person.notes", "document-number", "?")]);
    browser.fixture.lock().refuse = Some(problem);
    let check = format!("{}/write/check", referral(12));
    let answer = browser.post(&check, &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.shows("name=\"despite_warnings\"").shows("/write/needs#person.notes");
    assert!(!browser.get(&check).await.body.contains("despite_warnings"), "vouching is offered only when asked for");
    browser.post(&check, &[("despite_warnings", "yes")]).await;
    assert!(browser.fixture.lock().sent.as_ref().is_some_and(|sent| sent.despite_warnings));
}

#[tokio::test]
async fn a_referral_that_lacks_consent_is_not_sent_and_says_where_to_look() {
    let browser = Browser::signed_in("en");
    for referral in &mut browser.fixture.lock().referrals {
        if let Some(content) = &mut referral.content {
            content.consent = None;
        }
    }
    let answer = browser.post(&format!("{}/write/check", referral(12)), &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.shows("/write/consent#consent").shows("needed before it can be sent");
    assert!(browser.fixture.lock().sent.is_none());
}

#[tokio::test]
async fn a_received_referral_is_accepted_with_a_plan() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&referral(2)).await;
    page.shows("How and when will you meet the person?").shows("id=\"action-accept\"");
    let fields = [("action", "accept"), ("text", "Tuesday 11:00,\r\nbring nothing")];
    let answer = browser.post(&format!("{}/actions", referral(2)), &fields).await;
    assert!(answer.location().ends_with("?done=did-accept"));
    browser.get(answer.location()).await.shows("Accepted. Right to Protection will be told.").shows("Tuesday 11:00");
    let acted = browser.fixture.lock().acted.clone().expect("an action");
    assert_eq!((acted.action.as_str(), acted.text.as_str()), ("accept", "Tuesday 11:00,\nbring nothing"));
}

#[tokio::test]
async fn dates_of_actions_are_sent_as_the_day_that_was_meant() {
    let browser = Browser::signed_in("en");
    let address = format!("{}/actions", referral(4));
    browser.post(&address, &[("action", "schedule"), ("date", "2026-03-17T11:30")]).await;
    let noon = 1_773_705_600_000; // 17 March 2026, 00:00 UTC
    assert_eq!(
        browser.fixture.lock().acted.clone().and_then(|acted| acted.date).map(|at| at.0 - noon),
        Some(41_400_000)
    );
    let fields = [("action", "complete"), ("code", "medicine-received"), ("supply_until", "2026-06-20")];
    browser.post(&address, &fields).await;
    let acted = browser.fixture.lock().acted.clone().expect("an action");
    assert_eq!((acted.code.as_str(), acted.supply_until.as_str()), ("medicine-received", "2026-06-20"));
}

#[tokio::test]
async fn an_action_that_is_refused_keeps_what_was_typed() {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().refuse = Some(details(409, "referral.not-allowed", "not now", &[]));
    let fields = [("action", "accept"), ("text", "Tuesday at eleven")];
    let answer = browser.post(&format!("{}/actions", referral(2)), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.shows("This cannot be done with the referral as it stands now").shows("href=\"#action-accept\"");
    answer.shows("Tuesday at eleven</textarea>").shows("id=\"action-accept\" open");
}

#[tokio::test]
async fn a_draft_is_deleted_only_after_asking() {
    let browser = Browser::signed_in("en");
    browser.get(&format!("{}/discard", referral(12))).await.shows("Delete this draft?");
    let answer = browser.post(&format!("{}/discard", referral(12)), &[]).await;
    browser.get(answer.location()).await.shows("The draft was deleted.").shows("No referrals");
}

/// The way back of a browser leads there once it is sent.
#[tokio::test]
async fn the_pages_on_which_a_referral_was_written_lead_to_it_once_it_is_sent() {
    let browser = Browser::signed_in("en");
    for page in ["write/check", "write/consent", "discard"] {
        let answer = browser.get(&format!("{}/{page}", referral(2))).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, referral(2).as_str()), "{page}");
    }
}

#[tokio::test]
async fn an_invitation_is_made_and_shown_once() {
    let browser = Browser::signed_in("en");
    let answer = browser.post("/partners/invitation", &[("note", "Erevan"), ("kind", "member")]).await;
    answer.shows("marshrut-invitation:omqg").shows("It works until 19 March, 07:20");
    assert!(!browser.get("/partners").await.body.contains("marshrut-invitation:"));
}

#[tokio::test]
async fn partners_links_lead_to_their_services() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/partners").await;
    let address = format!("/services?publisher={}", "03".repeat(32));
    page.shows(&address).shows("Not connected").shows("1 message waits for them");
    browser.get(&address).await.shows(&format!("name=\"publisher\" value=\"{}\"", "03".repeat(32)));
    assert!(browser.fixture.lock().referrals.iter().any(|found| found.summary.side == Side::Receiver));
}
