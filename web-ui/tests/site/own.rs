//! Our own services, without script: written step by step, published, confirmed, withdrawn, imported.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use super::api::TOKEN;
use super::browser::{Answer, Browser, COOKIE, form};

/// Begins a new service; the address of its editor, without the step.
async fn begun(browser: &Browser) -> String {
    let answer = browser.post("/services/own/new", &[]).await;
    answer.location().trim_end_matches("/words").to_owned()
}

/// The words that everybody must give.
const WORDS: [(&str, &str); 5] = [
    ("service.text.languages", "en"),
    ("service.name.en", "Evening clinic"),
    ("service.description.en", "HIV tests without an appointment."),
    ("service.status", "active"),
    ("add_language", ""),
];

#[tokio::test]
async fn a_service_is_written_step_by_step_with_hours_and_published() {
    let browser = Browser::signed_in("en");
    let editor = begun(&browser).await;
    let page = browser.get(&format!("{editor}/words")).await;
    page.shows("Name (English)").shows("data-draft=\"words\"").shows("What people get there (English)");
    assert_eq!(browser.post(&format!("{editor}/words"), &WORDS).await.location(), format!("{editor}/help"));

    let help = [("service.categories", "hiv.testing"), ("service.languages", "ka"), ("service.cost", "free")];
    browser.get(&format!("{editor}/help")).await.shows("What do people get there?").shows("hiv.testing");
    assert_eq!(browser.post(&format!("{editor}/help"), &help).await.location(), format!("{editor}/place"));

    let page = browser.get(&format!("{editor}/place")).await;
    page.shows("Hours 1").shows("name=\"service.hours.1.days\"");
    // Our own country's towns are offered while none is chosen.
    page.shows("list=\"service.place.1.city-offers\"").shows("<option value=\"Kutaisi\">");
    let place = [
        ("service.place.1.country", "GE"),
        ("service.place.1.city", "Тбилиси"),
        ("service.hours.1.days", "MO"),
        ("service.hours.1.days", "TU"),
        ("service.hours.1.days", "WE"),
        ("service.hours.1.opens", "9"),
        ("service.hours.1.closes", "13.30"),
        ("service.hours.2.notes", "closed on holidays"),
    ];
    assert_eq!(browser.post(&format!("{editor}/place"), &place).await.location(), format!("{editor}/contact"));
    browser.get(&format!("{editor}/place")).await.shows("On the map it is in Tbilisi").shows("value=\"13.30\"");

    let contact = [("service.contact.phones", "+995 32 200 00 00"), ("service.referral_terms", "yes")];
    assert_eq!(browser.post(&format!("{editor}/contact"), &contact).await.location(), format!("{editor}/check"));
    let page = browser.get(&format!("{editor}/check")).await;
    page.shows("Mon–Wed · 09:00–13:30").shows("closed on holidays").shows("Evening clinic").shows("All members");

    let answer = browser.post(&format!("{editor}/check"), &[]).await;
    assert_eq!(answer.location(), "/services/own?done=published");
    browser.get(answer.location()).await.shows("Published.").shows("Evening clinic");
    browser.get("/services?search=Evening").await.shows("Evening clinic");
}

#[tokio::test]
async fn a_form_with_mistakes_says_how_to_mend_each_and_keeps_what_was_typed() {
    let browser = Browser::signed_in("en");
    let editor = begun(&browser).await;
    let place = [("service.hours.1.days", "MO"), ("service.hours.1.opens", "nine"), ("service.place.1.city", "Batumi")];
    let page = browser.post(&format!("{editor}/place"), &place).await;
    page.shows("href=\"#service.hours.1.opens\"").shows("Write a time such as 9:30").shows("value=\"nine\"");
    page.shows("href=\"#service.place.1.country\"").shows("Choose the country of this place").shows("value=\"Batumi\"");
    browser.get(&format!("{editor}/place")).await.shows("value=\"nine\"").shows("value=\"Batumi\"");

    let check = browser.get(&format!("{editor}/check")).await;
    check.shows("/edit/place?wrong=yes#service.hours.1.opens").shows("/edit/words?wrong=yes#service.name.en");
    let answer = browser.post(&format!("{editor}/check"), &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer.shows("Please look at this");
    browser.get(&format!("{editor}/words?wrong=yes")).await.shows("Write what the service is called");
}

#[tokio::test]
async fn a_language_is_added_beside_the_others() {
    let browser = Browser::signed_in("en");
    let editor = begun(&browser).await;
    let mut words = WORDS;
    words[4] = ("add_language", "ka");
    let answer = browser.post(&format!("{editor}/words"), &words).await;
    assert_eq!(answer.location(), format!("{editor}/words"));
    browser.get(answer.location()).await.shows("Name (Georgian)").shows("value=\"Evening clinic\"");
}

#[tokio::test]
async fn a_change_shows_what_differs_from_what_is_published() {
    let browser = Browser::signed_in("en");
    let id = "03".repeat(16);
    let answer = browser.post(&format!("/services/own/{id}/edit"), &[]).await;
    assert_eq!(answer.location(), format!("/services/own/{id}/edit/words"));
    let contact = [("service.contact.email", "new@example.org"), ("service.contact.phones", "112")];
    browser.post(&format!("/services/own/{id}/edit/contact"), &contact).await;
    let check = browser.get(&format!("/services/own/{id}/edit/check")).await;
    check.shows("What changes").shows("new@example.org");
    browser.get(&format!("/services/own/{id}/discard")).await.shows("What is published stays as it is");
    let answer = browser.post(&format!("/services/own/{id}/discard"), &[]).await;
    browser.get(answer.location()).await.shows("The draft was deleted.");
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_the_session() {
    let mut browser = Browser::signed_in("en");
    let editor = begun(&browser).await;
    let stale = browser.token().await;
    let signed_in = std::mem::replace(&mut browser.cookies, "__Host-language=en".to_owned());
    let page = sent(&browser, &format!("{editor}/words"), &stale, &WORDS).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    page.shows("Nothing is lost").shows("Evening clinic</textarea>").shows("target=\"_blank\"");
    assert!(!page.body.contains(&stale), "a token of the session that ended is not repeated");

    browser.cookies = signed_in;
    let held = page.form_token();
    let again = sent(&browser, &format!("{editor}/words"), &held, &WORDS).await;
    again.shows("press the button to keep it").shows("HIV tests without an appointment.</textarea>");
    let kept = sent(&browser, &format!("{editor}/words"), &again.form_token(), &WORDS).await;
    assert_eq!(kept.location(), format!("{editor}/help"));
}

/// Sends a form with this token, whatever the session.
async fn sent(browser: &Browser, path: &str, token: &str, fields: &[(&str, &str)]) -> Answer {
    let body = format!("{}&{}", form(&[("form-token", token)]), form(fields));
    let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.send(request.body(Body::from(body)).expect("a request")).await
}

#[tokio::test]
async fn services_are_confirmed_and_withdrawn_with_a_reason() {
    let browser = Browser::signed_in("en");
    let id = "03".repeat(16);
    browser.get("/services/own").await.shows("Never confirmed").shows(&format!("name=\"only\" value=\"{id}\""));
    let answer = browser.post("/services/own/confirm", &[("only", &id)]).await;
    browser.get(answer.location()).await.shows("1 service confirmed for half a year.");
    let nothing = browser.post("/services/own/confirm", &[]).await;
    browser.get(nothing.location()).await.shows("Tick the services");
    browser.get(&format!("/services/own/{id}/withdraw")).await.shows("value=\"ended\"");
    let answer = browser.post(&format!("/services/own/{id}/withdraw"), &[("reason", "whim")]).await;
    assert_eq!(answer.location(), format!("/services/own/{id}/withdraw"));
    let answer = browser.post(&format!("/services/own/{id}/withdraw"), &[("reason", "ended")]).await;
    browser.get(answer.location()).await.shows("Withdrawn.");
    assert_eq!(browser.writes(), ["confirm 1".to_owned(), format!("withdraw {id} ended")]);
}

/// Uploads a file as the page does.
async fn upload(browser: &Browser, file: &str) -> Answer {
    let token = browser.token().await;
    let part = |name: &str, value: &str| {
        format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n";
    let body = format!("{}{}{head}{file}\r\n--cut--\r\n", part("form-token", &token), part("language", "ru"));
    let request = browser.request(Method::POST, "/services/own/import").header("sec-fetch-site", "same-origin");
    let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
    browser.send(request.body(Body::from(body)).expect("a request")).await
}

#[tokio::test]
async fn an_import_says_what_would_change_before_anything_is_published() {
    let browser = Browser::signed_in("en");
    let file = "{\"id\": \"b8d2c8f4-52a1-4d0e-9a53-000000000001\", \"name\": \"HIV test\", \"status\": \"active\"}\n\
                {}\n";
    let page = upload(&browser, file).await;
    page.shows("1 new service").shows("1 record cannot be taken").shows("Line 2").shows("Nothing is published yet");
    assert_eq!(browser.get("/services?search=HIV+test").await.body.matches("<strong>HIV test").count(), 0);
    let review = page.body.split("name=\"review\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let answer = browser.post("/services/own/import/publish", &[("review", review.expect("a button"))]).await;
    browser.get(answer.location()).await.shows("1 service published from the file.");
    let again = browser.post("/services/own/import/publish", &[("review", review.expect("a button"))]).await;
    again.shows("Choose the file again");
    let renamed = upload(&browser, &file.replace("HIV test", "Rapid test")).await;
    renamed.shows("data-label=\"Published now\">HIV test</td>").shows("data-label=\"In the file\">Rapid test</td>");
    upload(&browser, "").await.shows("There is no service in this file");
}

#[tokio::test]
async fn what_is_wrong_in_a_file_is_named_by_line_column_and_value_with_a_cure() {
    let browser = Browser::signed_in("ru");
    let table = "id,Name,Country,Opens,Days\n1,HIV test,Georgia,ninish,MO\n2,Shelter,Atlantis,9:00,MO\n";
    let page = upload(&browser, table).await;
    page.shows("Строка 2").shows("Столбец «Opens»").shows("Там стоит «ninish»").shows("Напишите время, например 09:00");
    page.shows("Строка 3").shows("Столбец «Country»").shows("Там стоит «Atlantis»").shows("Напишите две буквы");
}

#[tokio::test]
async fn a_search_has_an_address_that_can_be_kept() {
    let browser = Browser::signed_in("en");
    let asked = "/services?search=&country=GE&category=&legal_status=status.refugee&cost=free&verdict=&language=";
    let kept = browser.get(asked).await.location().to_owned();
    assert_eq!(kept, "/services?cost=free&country=GE&legal_status=status.refugee");
    let page = browser.get(&kept).await;
    page.shows("value=\"free\" type=\"checkbox\" checked").shows("Only what is free");
    assert_eq!(browser.get("/services?page=2&language=ru").await.status, StatusCode::OK);
}

#[tokio::test]
async fn random_forms_never_break_a_page() {
    let browser = Browser::signed_in("ru");
    let editor = begun(&browser).await;
    let token = browser.token().await;
    let mut dice: u64 = 0x5eed;
    let mut roll = |end: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % end
    };
    let names = [
        "service.place.1.city",
        "service.place.99999999999.city",
        "service.hours.3.days",
        "service.hours.3.opens",
        "service.text.languages",
        "service.name.ru",
        "service.name.",
        "service..",
        "service.categories",
        "service.cost",
        "service.eligibility.citizenships",
        "service.visibility.named",
        "service.confirmed_until",
        "add_language",
        "stay",
        "later",
        "service.safety.anonymous",
        "service.contact.url",
        "service.status",
        "nothing",
    ];
    let values = ["", "yes", "\u{202e}\0", "GE", "9:99", "ru", "🦀", "<script>", "-1", "2026-13-40", "MO", "a,b;c\nd"];
    for round in 0..200 {
        let count = roll(12);
        let fields: Vec<(&str, String)> = (0..count)
            .map(|_| {
                let value = values[roll(values.len() as u64) as usize]
                    .repeat(1 + roll(40) as usize * usize::from(round % 7 == 0));
                (names[roll(names.len() as u64) as usize], value)
            })
            .collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for step in ["words", "help", "place", "contact", "check", "nowhere"] {
            let path = format!("{editor}/{step}");
            for answer in [sent(&browser, &path, &token, &fields).await, browser.get(&path).await] {
                assert!(!answer.status.is_server_error(), "{step} {fields:?}: {}", answer.status);
                assert!(!answer.body.contains("<script>"), "{step} {fields:?}");
            }
        }
    }
    assert!(browser.cookies.contains(COOKIE) && browser.cookies.contains(TOKEN));
}
