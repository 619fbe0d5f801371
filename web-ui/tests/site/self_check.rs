//! Is everything well? Findings in the person's language, worst first, and a notice where administrators begin.

use marshrut_protocol::local_api::{Check, Level, StaffRole, Symptom};

use super::browser::Browser;
use super::doctor::check;

fn failing(language: &str) -> Browser {
    let browser = Browser::signed_in(language);
    let full = check("disk", Level::Failure, Symptom::DiskFull).with("free", 120_u64);
    browser.fixture.lock().checks.insert(0, full);
    browser
}

#[tokio::test]
async fn findings_stand_worst_first_in_the_persons_language_with_what_to_do_and_where() {
    let page = failing("en").get("/doctor").await;
    page.shows("The disk is nearly full: 120 MiB are left.").shows("Make room on the disk").shows("Must be mended");
    page.shows("3 messages wait").shows("Connected to 9 of 13 partners").shows("4 strangers");
    page.shows("Invite a second administrator").shows("<a href=\"/staff\">Staff</a>");
    let at = |text: &str| page.body.find(text).expect("on the page");
    assert!(at("nearly full") < at("Only one passphrase") && at("Only one passphrase") < at("plausible date"));
    let page = failing("ru").get("/doctor").await;
    page.shows("Диск почти заполнен: осталось 120 МиБ.").shows("3 сообщения ждут");
    assert!(!page.body.contains("DiskFull") && !page.body.contains("lang=\"en\">Disk"), "nothing in English beside it");
}

#[tokio::test]
async fn a_finding_that_the_catalogue_does_not_know_is_shown_in_english_and_marked_so() {
    let browser = Browser::signed_in("ru");
    let new =
        Check { symptom: None, cure: "turn it off".to_owned(), ..check("heat", Level::Failure, Symptom::StoreOpen) };
    browser.fixture.lock().checks = vec![Check { finding: "the computer burns".to_owned(), ..new }];
    let page = browser.get("/doctor").await;
    page.shows("<span lang=\"en\">the computer burns</span>").shows("<span lang=\"en\">turn it off</span>");
}

#[tokio::test]
async fn where_administrators_begin_they_are_told_that_something_must_be_mended() {
    let told = "<a href=\"/doctor\">1 thing on this computer must be mended.</a>";
    let browser = failing("en");
    for begin in ["/", "/staff"] {
        browser.get(begin).await.shows(told);
    }
    assert!(!Browser::signed_in("en").get("/").await.body.contains("id=\"doctor\""), "warnings do not shout");
    browser.fixture.lock().roles = vec![StaffRole::Caseworker];
    assert!(!browser.get("/").await.body.contains("id=\"doctor\""), "who cannot mend it is not told");
}

#[tokio::test]
async fn pages_that_could_not_be_shown_lead_to_it() {
    let browser = Browser::signed_in("en");
    let refused = super::api::details(503, "audit.unwritten", "cannot be written", &[]);
    browser.fixture.lock().refuse = Some(refused);
    browser.post("/audit", &[]).await.shows("href=\"/doctor\"");
    assert!(!browser.get("/nowhere").await.body.contains("href=\"/doctor\""), "a wrong address is nothing to check");
    browser.get("/staff").await.shows("href=\"/doctor\"");
}
