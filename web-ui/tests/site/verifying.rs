//! Verification without script: every state is explained, what must be stated cannot be left out, disputes show their
//! answers, and files are saved.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use marshrut_protocol::local_api::StaffRole;

use super::browser::{Answer, Browser, service};

fn verification(org: u8, id: u8) -> String {
    format!("{}/verification", service(org, id))
}

/// Sends the form of an attestation as a browser does, with a file or an empty place for one.
async fn attests(browser: &Browser, fields: &[(&str, &str)], file: &str) -> Answer {
    let token = browser.token().await;
    let part = |(name, value): &(&str, &str)| {
        format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let fields: String = [("form-token", token.as_str())].iter().chain(fields).map(part).collect();
    let head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.jpg\"\r\n\r\n";
    let request = browser.request(Method::POST, &format!("{}/attest", verification(3, 1)));
    let request = request.header("sec-fetch-site", "same-origin");
    let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
    browser.send(request.body(Body::from(format!("{fields}{head}{file}\r\n--cut--\r\n"))).expect("a request")).await
}

#[tokio::test]
async fn every_state_is_shown_with_what_it_rests_on() {
    let browser = Browser::signed_in("en");
    let states = [
        (2, 2, "სახლი and Migrantenhilfe Berlin looked at it independently of Sana Sezim"),
        (2, 4, "Somebody looked who works together with it."),
        (1, 7, "Only სახლი says so."),
        (3, 5, "Migrantenhilfe Berlin vouched for it until 9 March 2026"),
        (3, 1, "Disputed by Sana Sezim and სახლი."),
        (4, 6, "found that this is not so: The opening hours are right."),
    ];
    for (org, id, sentence) in states {
        browser.get(&verification(org, id)).await.shows(sentence);
        browser.get(&service(org, id)).await.shows(sentence);
    }
}

#[tokio::test]
async fn what_was_attested_is_shown_with_grades_clients_and_evidence() {
    let page = Browser::signed_in("en").get(&verification(3, 1)).await;
    page.shows("In their own words: We have nothing to do with it. We work in the same country");
    page.shows("Dignity, no stigma: 3 of 4").shows("Waiting: 1 of 4").shows("12 clients were asked");
    page.shows(&"e7".repeat(32)).shows("How to look: a visit");
}

#[tokio::test]
async fn an_attestation_leaves_with_the_fingerprint_of_its_evidence_alone() {
    let browser = Browser::signed_in("en");
    let page = browser.get(&verification(3, 1)).await;
    let level = page.body.split("<select id=\"level\"").nth(1).expect("a choice of the level");
    assert!(level.starts_with(" name=\"level\" required><option value=\"\">"), "nothing is stated for the person");
    let said = [
        ("method", "site-visit"),
        ("level", "client-feedback"),
        ("respondents", "7"),
        ("conflict", "none"),
        ("observed", "2026-03-11"),
        ("valid_until", "2026-09-01"),
        ("item", "exists"),
        ("found-exists", "confirmed"),
    ];
    let answer = attests(&browser, &said, "abc").await;
    assert_eq!(answer.location(), format!("{}?done=attest", verification(3, 1)));
    let sent = browser.fixture.lock().verified.take().expect("an action");
    assert_eq!(sent["evidence"][0], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!((&sent["respondents"], &sent["level"]), (&7.into(), &"client-feedback".into()));
    assert!(sent["valid_until"].is_string() || sent["valid_until"].is_number(), "{sent}");
    let answer = attests(&browser, &said, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.fixture.lock().verified.take().expect("an action")["evidence"], serde_json::json!([]));
}

#[tokio::test]
async fn nothing_is_sent_of_a_form_without_what_must_be_stated() {
    let browser = Browser::signed_in("en");
    let said = [("method", "call"), ("conflict", "none"), ("observed", "2026-03-11"), ("level", "")];
    let answer = attests(&browser, &said, "").await;
    assert_eq!(answer.location(), format!("{}?done=incomplete", verification(3, 1)));
    assert_eq!(browser.writes(), [""; 0]);
    browser.get(answer.location()).await.shows("Nothing was sent: something that must be stated was left out.");
}

#[tokio::test]
async fn a_dispute_shows_what_it_is_against_and_the_words_of_its_answer() {
    let page = Browser::signed_in("en").get(&verification(3, 1)).await;
    page.shows("Against: the record itself").shows("Against: Sana Sezim: a call, 3 March 2026");
    page.shows("Sana Sezim answered: It is not true").shows("&#60;b&#62;We asked&#60;/b&#62; them ourselves.");
    page.shows("ends by itself on 30 March 2026").shows("name=\"kind\" value=\"settled\"");
}

#[tokio::test]
async fn what_is_out_of_date_is_disputed_from_the_services_page() {
    let browser = Browser::signed_in("en");
    let link = format!("{}?dispute=wrong#dispute", verification(3, 1));
    browser.get(&service(3, 1)).await.shows(&format!("href=\"{link}\"")).shows("This is out of date");
    let page = browser.get(&link).await;
    page.shows("id=\"dispute\" open").shows("value=\"wrong\" required checked");
    assert!(!browser.get(&verification(3, 1)).await.body.contains("id=\"dispute\" open"));
    assert!(!browser.get(&service(1, 3)).await.body.contains("This is out of date"), "ours is changed, not disputed");
    browser.fixture.lock().roles = vec![StaffRole::Coordinator];
    assert!(!browser.get(&service(3, 1)).await.body.contains("This is out of date"));
}

#[tokio::test]
async fn what_we_attested_and_asked_is_listed_with_what_is_due() {
    let page = Browser::signed_in("en").get("/verifications").await;
    page.shows("What you attested").shows("Sana Sezim · looked on 3 March 2026, counts until 3 March 2027");
    page.shows("What you asked others to look at").shows("taken on by Migrantenhilfe Berlin");
    page.shows("Your dispute was answered: is it settled?");
}

#[tokio::test]
async fn files_are_saved_under_a_name_and_with_nothing_of_the_apis_own() {
    let browser = Browser::signed_in("en");
    let attestation = "40".repeat(32);
    let here = verification(2, 2);
    let page = browser.get(&here).await;
    let files = [
        (format!("{here}/file"), "verification.cbor", "/verification/export".to_owned()),
        (format!("{here}/attestations/{attestation}/vc"), "attestation.vc.json", format!("{attestation}?format=vc")),
        (format!("{here}/attestations/{attestation}/cose"), "attestation.cose", format!("{attestation}?format=cose")),
    ];
    for (address, name, asked) in files {
        page.shows(&format!("href=\"{address}\" download"));
        let file = browser.get(&address).await;
        assert!(file.body.ends_with(&asked), "{}", file.body);
        assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{name}\""));
        assert_eq!(file.header("server"), "");
    }
    for (list, own) in [("/services", "false"), ("/services/own", "true")] {
        let page = browser.get(list).await;
        for format in ["hsds", "geojson", "csv"] {
            let address = format!("/services/file/{format}{}", if own == "true" { "?own=yes" } else { "" });
            page.shows(&format!("href=\"{address}\" download"));
            let asked = browser.get(&address).await.body;
            assert!(asked.contains(&format!("format={format}")) && asked.contains("audience=public"), "{asked}");
            assert_eq!(asked.contains("own=true"), own == "true", "{asked}");
        }
    }
}

#[tokio::test]
async fn who_administers_and_writes_no_referrals_is_reminded_where_they_begin() {
    let browser = Browser::signed_in("en");
    assert!(!browser.get("/staff").await.body.contains("verifications are due"), "today's tasks say it already");
    browser.fixture.lock().roles = vec![StaffRole::Administrator];
    let first = browser.get("/").await.location().to_owned();
    browser.get(&first).await.shows("<a href=\"/verifications\">3 verifications are due</a>");
}

#[tokio::test]
async fn our_services_that_others_publish_too_are_listed_together() {
    let browser = Browser::signed_in("en");
    browser.get("/services/own").await.shows("href=\"/services/own/duplicates\"");
    let page = browser.get("/services/own/duplicates").await;
    page.shows(&format!("href=\"{}#duplicates\"", service(1, 3))).shows("same name, same phone");
}

#[tokio::test]
async fn who_provides_a_service_is_shown_with_all_that_is_stated() {
    let page = Browser::signed_in("en").get(&service(3, 1)).await;
    page.shows("Another organisation provides it").shows("принимает без страховки");
    page.shows("https://checkpoint.example.org");
}
