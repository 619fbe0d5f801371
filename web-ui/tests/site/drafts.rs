//! A draft never gets lost: whichever way a page is left, whoever else writes, whatever ends meanwhile.

use axum::http::StatusCode;
use marshrut_protocol::local_api::{NOBODY, ReferralContent};

use super::browser::{Answer, Browser, COOKIE, referral};

const PERSON: [(&str, &str); 3] = [("client_language", "ru"), ("minor", "no"), ("contact_policy", "through-us")];

/// A hidden field of a page.
fn hidden(page: &Answer, name: &str) -> String {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1);
    field.unwrap_or_else(|| panic!("no field '{name}'")).split('"').next().unwrap_or_default().to_owned()
}

fn content(browser: &Browser, first_byte: u8) -> ReferralContent {
    let inner = browser.fixture.lock();
    let draft = inner.referrals.iter().find(|found| found.summary.id.0[0] == first_byte).expect("the draft");
    draft.content.clone().expect("its content")
}

fn with<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [fields, more].concat()
}

#[tokio::test]
async fn every_way_to_leave_a_step_saves_it() {
    let ways = [
        (("to", "needs"), "/write/needs"),
        (("to", "recipient"), "/write/recipient"),
        (("to", "check"), "/write/check"),
        (("later", "yes"), "/referrals/drafts"),
        (("to", "back"), "/services/"),
    ];
    for (way, leads) in ways {
        let browser = Browser::signed_in("en");
        let page = format!("{}/write/person", referral(12));
        let fields = with(&PERSON, &[("person.alias", "Nika"), ("person.birth_year", "about 30"), way]);
        let answer = browser.post(&page, &fields).await;
        assert!(answer.location().contains(leads), "{way:?} leads to {}", answer.location());
        assert_eq!(content(&browser, 12).person.alias, "Nika", "{way:?}");
        browser.get(&page).await.shows("about 30");
    }
}

#[tokio::test]
async fn a_referral_is_begun_without_a_service_and_finds_one() {
    let browser = Browser::signed_in("en");
    browser.get("/referrals/new").await.shows("not chosen yet");
    let saved = browser.post("/referrals/new", &PERSON).await;
    let here = saved.location().trim_end_matches("/needs").to_owned();
    assert!(here.ends_with("/write"), "{here}");
    let to_recipient = browser.post(&format!("{here}/needs"), &[("needs", "hiv.art"), ("priority", "normal")]).await;
    assert_eq!(to_recipient.location(), format!("{here}/recipient"));
    for step in ["consent", "check"] {
        assert_eq!(browser.get(&format!("{here}/{step}")).await.location(), format!("{here}/recipient"));
    }
    let page = browser.get(to_recipient.location()).await;
    page.shows("Migrantenhilfe Berlin").shows("Offers what is needed.").shows("Suggested");
    browser.post(to_recipient.location(), &[]).await.shows("Choose who should help.");
    assert!(browser.fixture.lock().referrals.last().is_some_and(|draft| draft.summary.partner.id == NOBODY));
    browser.get("/referrals/drafts").await.shows("not chosen yet");

    let service = format!("{}/{}", "03".repeat(32), "01".repeat(16));
    let chosen = browser.post(to_recipient.location(), &[("recipient.service", &service)]).await;
    assert_eq!(chosen.location(), format!("{here}/consent"));
    browser.get(chosen.location()).await.shows("Migrantenhilfe Berlin");
}

#[tokio::test]
async fn the_search_stays_beside_the_suggestions() {
    let browser = Browser::signed_in("en");
    let page = format!("{}/write/recipient", referral(12));
    browser.get(&page).await.shows("name=\"recipient.search\"");
    let fields = [("recipient.search", "Berlin"), ("recipient.country", "DE"), ("to", "recipient")];
    let shown = browser.post(&page, &fields).await;
    assert_eq!(shown.location(), page);
    browser.get(&page).await.shows("Found").shows("value=\"Berlin\"");
}

#[tokio::test]
async fn another_receiver_needs_a_new_consent_and_what_was_written_of_it_stays() {
    let browser = Browser::signed_in("en");
    assert!(content(&browser, 12).consent.is_some());
    let other = {
        let inner = browser.fixture.lock();
        let other = inner.services.iter().find(|item| item.publisher.id.0 == [2; 32]).expect("another's service");
        format!("{}/{}", other.publisher.id, other.service.id)
    };
    let answer = browser.post(&format!("{}/write/recipient", referral(12)), &[("recipient.service", &other)]).await;
    assert!(answer.location().ends_with("/write/consent"));
    assert_eq!(content(&browser, 12).consent, None);
    let page = browser.get(answer.location()).await;
    page.shows("name=\"consent.fields\" value=\"alias\" checked");
}

#[tokio::test]
async fn two_windows_do_not_overwrite_each_other_unseen() {
    let browser = Browser::signed_in("en");
    let page = format!("{}/write/person", referral(12));
    let (one, two) = (hidden(&browser.get(&page).await, "seen"), hidden(&browser.get(&page).await, "seen"));
    let theirs = with(&PERSON, &[("person.alias", "Nika"), ("seen", &one)]);
    assert!(browser.post(&page, &theirs).await.location().ends_with("/write/needs"));
    let ours = with(&PERSON, &[("person.alias", "Nino"), ("seen", &two)]);
    let conflict = browser.post(&page, &ours).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    conflict
        .shows("changed in another window")
        .shows("Nika")
        .shows("Nino")
        .shows("name=\"person.alias\" value=\"Nino\"");
    assert_eq!(content(&browser, 12).person.alias, "Nika", "nothing is overwritten before somebody chose");
    let by_script = browser.post(&page, &with(&ours, &[("background", "yes")])).await;
    assert_eq!(by_script.status, StatusCode::CONFLICT, "{}", by_script.body);
    assert!(!by_script.body.contains("Nika"), "a script needs no page to choose on");
    let seen = hidden(&conflict, "seen");
    let chosen = with(&PERSON, &[("person.alias", "Nino"), ("seen", &seen)]);
    assert!(browser.post(&page, &chosen).await.location().ends_with("/write/needs"));
    assert_eq!(content(&browser, 12).person.alias, "Nino");
}

#[tokio::test]
async fn two_windows_on_two_steps_go_together() {
    let browser = Browser::signed_in("en");
    let at = |step: &str| format!("{}/write/{step}", referral(12));
    let (person, needs) = (browser.get(&at("person")).await, browser.get(&at("needs")).await);
    let seen = hidden(&person, "seen");
    let fields = with(&PERSON, &[("person.alias", "Nika"), ("seen", &seen)]);
    browser.post(&at("person"), &fields).await;
    let seen = hidden(&needs, "seen");
    let answer = browser.post(&at("needs"), &[("needs", "hiv.art"), ("seen", &seen)]).await;
    assert!(answer.location().ends_with("/write/consent"), "{}", answer.status);
    assert_eq!(content(&browser, 12).person.alias, "Nika");
}

#[tokio::test]
async fn what_was_changed_after_it_was_looked_at_is_not_sent() {
    let browser = Browser::signed_in("en");
    let check = format!("{}/write/check", referral(12));
    let revision = hidden(&browser.get(&check).await, "revision");
    browser.post(&format!("{}/write/person", referral(12)), &with(&PERSON, &[("person.alias", "Nika")])).await;
    let refused = browser.post(&check, &[("revision", &revision)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.shows("changed in another window").shows("Nika");
    assert!(browser.fixture.lock().sent.is_none());
    let revision = hidden(&refused, "revision");
    assert!(browser.post(&check, &[("revision", &revision)]).await.location().ends_with("?done=sent"));
}

#[tokio::test]
async fn the_script_saves_while_somebody_types_and_learns_where() {
    let browser = Browser::signed_in("en");
    let start = "/referrals/new";
    let saved = browser.post(start, &[("person.alias", "Nika"), ("background", "yes")]).await;
    assert_eq!(saved.status, StatusCode::NO_CONTENT);
    let draft = saved.header("marshrut-draft").to_owned();
    assert!(draft.ends_with("/write/person"), "{draft}");
    let page = browser.get(&draft).await;
    page.shows("value=\"Nika\"");
    assert_eq!(hidden(&page, "seen"), saved.header("marshrut-seen"));
    browser.get(start).await.shows("begun lately").shows(&draft);
}

#[tokio::test]
async fn what_was_typed_outlives_the_session() {
    let mut browser = Browser::signed_in("en");
    let page = format!("{}/write/person", referral(12));
    let seen = hidden(&browser.get(&page).await, "seen");
    browser.fixture.lock().signed_in = false;
    let fields = with(&PERSON, &[("person.alias", "Nika"), ("seen", &seen), ("background", "yes")]);
    let ended = browser.post_unsigned(&page, &fields).await;
    assert!(ended.location().starts_with("/sign-in?next="), "{}", ended.location());
    let sign_in = browser.get(ended.location()).await;
    assert!(!sign_in.body.contains("Nika"), "nothing is shown to a stranger");
    assert_ne!(content(&browser, 12).person.alias, "Nika");

    browser.cookies = browser.cookies.split(&format!("; {COOKIE}")).next().unwrap_or_default().to_owned();
    let next = hidden(&sign_in, "next").replace("&#38;", "&");
    let done = browser.sign_in(&next).await;
    let back = browser.get(done.location()).await.location().to_owned();
    assert_eq!(back, next);
    let again = browser.get(&back).await;
    again.shows("value=\"Nika\"").shows("You were signed out while you wrote");
    let kept = hidden(&again, "kept");
    let saved =
        browser.post(&page, &with(&PERSON, &[("person.alias", "Nika"), ("seen", &seen), ("kept", &kept)])).await;
    assert!(saved.location().ends_with("/write/needs"));
    assert_eq!(content(&browser, 12).person.alias, "Nika");
    assert!(!browser.get(&back).await.body.contains("You were signed out"), "it waits no longer");
}

#[tokio::test]
async fn what_was_typed_under_an_earlier_session_is_shown_again() {
    let browser = Browser::signed_in("en");
    let page = format!("{}/write/person", referral(12));
    let refused = browser.post_unsigned(&page, &with(&PERSON, &[("person.alias", "Nika")])).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    refused.shows("This page was too old").shows("Show what I had typed");
    assert_ne!(content(&browser, 12).person.alias, "Nika", "nothing is written without this session's token");
    let link = refused.body.split("href=\"").find(|rest| rest.contains("kept=")).expect("a link");
    browser.get(link.split('"').next().unwrap_or_default()).await.shows("value=\"Nika\"");
}
