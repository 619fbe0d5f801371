//! Papers at the site: the slip, the consent, FHIR, what is held on a client.

use axum::http::StatusCode;

use super::browser::{Browser, referral};

#[tokio::test]
async fn a_slip_is_made_printed_and_revoked() {
    let browser = Browser::signed_in("en");
    browser.get(&format!("{}/slip", referral(7))).await.shows("There is no slip for this referral yet.");
    let made = browser.post(&format!("{}/slip", referral(7)), &[("contact", "desk 2"), ("answers", "receiver")]).await;
    assert_eq!(made.location(), format!("{}/slip", referral(7)));
    assert!(browser.fixture.lock().writes.iter().any(|write| write.ends_with("/slip desk 2")));
    browser.get(&format!("{}/slip", referral(6))).await.shows("1234 5678 9012 3456");
    browser.post(&format!("{}/slip/revoke", referral(6)), &[]).await;
    assert!(browser.fixture.lock().writes.iter().any(|write| write.starts_with("DELETE ") && write.ends_with("/slip")));
}

/// The sheet is what a browser prints: title, words, code, and nothing of the site around them.
#[tokio::test]
async fn the_sheet_tells_nothing_of_where_it_comes_from() {
    let browser = Browser::signed_in("en");
    let sheet = browser.get(&format!("{}/slip/sheet", referral(6))).await;
    sheet.shows("1234 5678 9012 3456").shows("<svg").shows("<path d=\"M");
    for told in ["Marshrut", "marshrut", "Tbilisi", "Berlin", "HIV", "href=\"/referrals", "<nav"] {
        assert!(!sheet.body.contains(told), "the sheet says '{told}':\n{}", sheet.body);
    }
    let pdf = browser.get(&format!("{}/slip.pdf", referral(6))).await;
    assert_eq!((pdf.header("content-type"), pdf.header("cache-control")), ("application/pdf", "no-store"));
    assert_eq!(pdf.header("content-disposition"), "attachment; filename=\"paper.pdf\"");
    assert!(pdf.body.starts_with("%PDF-1.7"));
    assert_eq!(browser.get(&format!("{}/slip.pdf", referral(7))).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_slip_that_somebody_shows_is_asked_about() {
    let browser = Browser::signed_in("en");
    let known = browser.post("/slips", &[("code", "1234 5678 9012 3456")]).await;
    known.shows("Genuine:").shows("The person was sent to you.").shows(&referral(3));
    known.shows("desk &#60;b&#62;two");
    browser.post("/slips", &[("code", "9999 9999 9999 9999")]).await.shows("Nobody here knows these digits.");
    browser.post("/slips", &[("code", "1111 2222 3333 4444")]).await.shows("Not connected");
    let wrong = browser.post("/slips", &[("code", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.shows("sixteen digits");
}

#[tokio::test]
async fn the_consent_names_the_reader_the_things_the_end_and_the_way_back() {
    let browser = Browser::signed_in("en");
    let here = format!("{}/consent-form?language=en", referral(6));
    let form = browser.get(&here).await;
    form.shows("Your consent").shows("can read it").shows("Your consent holds until").shows("take your consent back");
    form.shows("data-aloud hidden").shows("/a/aloud-");
    let georgian = browser.get(&format!("{}/consent-form?language=ka", referral(6))).await;
    georgian.shows("<main id=\"main\" class=\"aloud\" lang=\"ka\">").shows("A machine wrote this text");
    let interpreted = browser.get(&format!("{}/consent-form?language=uz", referral(6))).await;
    interpreted.shows("Explain this through an interpreter");
}

#[tokio::test]
async fn a_bundle_goes_out_and_comes_in() {
    let browser = Browser::signed_in("en");
    let out = browser.get(&format!("{}/fhir", referral(6))).await;
    assert_eq!(out.header("content-disposition"), "attachment; filename=\"bundle.fhir.json\"");
    let done = browser.post("/referrals/import", &[("bundle", "{\"resourceType\":\"Bundle\"}")]).await;
    done.shows("Patient.name[0]").shows(&format!("{}/write/check", referral(12)));
    let wrong = browser.post("/referrals/import", &[("bundle", "<xml/>")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    wrong.shows("not a FHIR Bundle").shows("&#60;xml/&#62;");
}

#[tokio::test]
async fn what_is_held_on_a_client_is_shown_saved_and_erased_on_purpose_only() {
    let browser = Browser::signed_in("en");
    let handle = browser.fixture.lock().referrals[5].summary.handle.clone();
    browser.post("/referrals/logged", &[("partner", "City clinic"), ("priority", "urgent")]).await;
    let shown = browser.post("/clients", &[("handle", &handle)]).await;
    shown.shows("Referrals outside the network · City clinic");
    shown.shows(&handle).shows("Everything, as it is kept").shows("1 message waits for the partner");
    let file = browser.post("/clients/file", &[("handle", &handle), ("format", "html")]).await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"held.html\"");
    assert!(file.body.contains(&handle) && !file.body.contains("<script") && !file.body.contains("/a/"));
    let json = browser.post("/clients/file", &[("handle", &handle), ("format", "json")]).await;
    assert!(serde_json::from_str::<serde_json::Value>(&json.body).is_ok_and(|all| all["handle"] == handle.as_str()));

    let erased = || browser.fixture.lock().writes.iter().any(|write| write.ends_with("/clients/erase"));
    let unconfirmed = browser.post("/clients/erase", &[("handle", &handle)]).await;
    assert_eq!(unconfirmed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!erased(), "erased without the person's word");
    let done = browser.post("/clients/erase", &[("handle", &handle), ("confirmed", "yes")]).await;
    done.shows("about a partner outside the network is destroyed")
        .shows("What remains")
        .shows("signed word that consent was withdrawn");
    assert!(erased());
    assert_eq!(browser.post("/clients", &[("handle", "0000-0000")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_handle_that_is_none_and_one_that_nobody_has_are_told_apart() {
    let browser = Browser::signed_in("ru");
    let none = browser.post("/clients", &[("handle", "7K2M")]).await;
    none.shows("восьми букв и цифр, например 7K2M-Q9XD").shows("value=\"7K2M\"");
    let nobody = browser.post("/clients", &[("handle", "ZZZZ-ZZZZ")]).await;
    nobody.shows("ничего не хранится");
    assert!(!nobody.body.contains("there is no"), "English on a Russian page");
    let handle = browser.fixture.lock().referrals[5].summary.handle.to_lowercase().replace('-', " ");
    browser.post("/clients", &[("handle", &handle)]).await.shows("Всё, как оно хранится");
}

/// What is printed has no frame, and so is none of the pages that other tests walk through.
fn sheets() -> [String; 2] {
    ["slip/sheet", "consent-form"].map(|sheet| format!("{}/{sheet}", referral(6)))
}

#[tokio::test]
async fn sheets_need_a_session_and_hold_no_script_but_the_one_that_reads_aloud() {
    for sheet in sheets() {
        let away = Browser::stranger("en").get(&sheet).await;
        assert_eq!((away.status, away.body.as_str()), (StatusCode::SEE_OTHER, ""));
        let browser = Browser::signed_in("ka");
        let shown = browser.get(&sheet).await;
        let (scripts, aloud) = (shown.body.matches("<script").count(), shown.body.matches("src=\"/a/aloud").count());
        assert_eq!((shown.body.matches("<h1").count(), scripts), (1, aloud), "{sheet}");
        assert_eq!(aloud, usize::from(sheet.ends_with("consent-form")), "{sheet}");
        assert_eq!(shown.header("cache-control"), "no-store");
        assert!(browser.fixture.lock().writes.is_empty(), "{sheet} wrote something");
    }
}

#[tokio::test]
async fn what_a_person_said_is_text_on_the_consent_too() {
    let browser = Browser::signed_in("en");
    for referral in &mut browser.fixture.lock().referrals {
        let content = referral.content.as_mut().expect("the samples have content");
        content.person.alias = "<script>alert(1)</script>".into();
        if let Some(consent) = &mut content.consent {
            consent.fields.push("alias".into());
            consent.withhold_from = "<img src=x>".into();
        }
    }
    let form = browser.get(&format!("{}/consent-form?language=en", referral(6))).await;
    form.shows("&#60;script&#62;alert(1)").shows("&#60;img src=x&#62;");
}
