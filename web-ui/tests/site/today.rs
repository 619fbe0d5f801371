//! Today's page: who is expected, by the clocks of the place, and of whom nobody has said whether they came.

use super::browser::{Browser, referral};

#[tokio::test]
async fn today_tells_who_is_expected_and_asks_about_who_was() {
    let browser = Browser::signed_in("en");
    let page = browser.get("/").await;
    page.shows("Was the person there?").shows("Say how it went").shows("Appointments today");
    page.shows(&format!("href=\"{}#next\"", referral(4))).shows(&format!("href=\"{}\"", referral(10)));
}

#[tokio::test]
async fn the_time_of_an_appointment_is_the_one_on_the_wall_there() {
    let page = Browser::signed_in("en").get("/").await;
    let visits = page.body.split("id=\"visits\"").nth(1).expect("a list of appointments");
    let today = visits.split("Appointments today").nth(1).expect("one today");
    assert!(today.split("</section>").next().is_some_and(|part| part.contains("there (")), "{today}");
}
