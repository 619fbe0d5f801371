//! Services that are open now: found, marked, and said to be so only where the record tells.

use marshrut_protocol::record::service::Hours;
use marshrut_protocol::text::Text;

use super::browser::{Browser, service};

/// It is twenty past eight in Berlin, and twenty past eleven in Tbilisi.
#[tokio::test]
async fn open_services_are_found_and_marked_by_the_clocks_where_they_are() {
    let browser = Browser::signed_in("en");
    browser.get(&service(3, 1)).await.shows("Closed now, opens at 10:00").shows("It is 08:20 there now");
    browser.get("/services").await.shows("Closed now, opens at 10:00");
    browser.get("/services?open=yes").await.shows("No services found");
    set_hours(&browser, Hours { opens_min: Some(480), closes_min: Some(1_080), ..Hours::default() });
    let found = browser.get("/services?open=yes").await;
    found.shows("1 service found").shows("Open now until 18:00");
    found.shows("name=\"open\" value=\"yes\" type=\"checkbox\" checked");
    assert_eq!(browser.get("/services?open=&country=DE").await.location(), "/services?country=DE");
}

#[tokio::test]
async fn hours_in_words_are_not_guessed() {
    let browser = Browser::signed_in("en");
    let words = Some(Text::new("By appointment").expect("short"));
    set_hours(&browser, Hours { notes: words, ..Hours::default() });
    let page = browser.get(&service(3, 1)).await;
    page.shows("These hours do not tell whether it is open");
    assert!(!page.body.contains("Closed now") && !page.body.contains("Open now"));
}

/// Of the first service, the only one that states hours.
fn set_hours(browser: &Browser, hours: Hours) {
    browser.fixture.lock().services[0].service.hours = vec![hours];
}
