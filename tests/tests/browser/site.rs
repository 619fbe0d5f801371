//! The site over sample data, served by this process to a real browser, and a person who looks at its pages.

use serde_json::json;
use tokio::net::TcpListener;

use crate::chromium::{Driver, Person};
use crate::fixture::{For, PASSPHRASE, Page, pages, site};

/// Serves it for as long as the test runs; where it is.
pub(crate) async fn served() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let port = listener.local_addr().expect("its own address").port();
    tokio::spawn(async move { axum::serve(listener, site(port, 0)).await });
    format!("http://marshrut.localhost:{port}")
}

/// Somebody in front of the site who is not signed in, and reads `language`.
pub(crate) async fn stranger<'a>(driver: &'a Driver, address: &str, language: &str) -> Person<'a> {
    let person = Person::at(driver, address).await;
    reads(&person, language).await;
    person
}

/// Takes a language as the chooser does; nothing offers the pseudo-language, so a button is given its tag.
pub(crate) async fn reads(person: &Person<'_>, language: &str) {
    person.goes_to("/about").await;
    let give = "
        document.querySelector('.languages').open = true;
        document.querySelector('.languages button').value = arguments[0];";
    person.run(give, &[language]).await;
    person.clicks(".languages button").await;
    person.sees(&format!("html[lang='{language}']")).await;
}

/// Signs in.
pub(crate) async fn signs_in(person: &Person<'_>) {
    person.goes_to("/sign-in").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.sees("#tiles").await;
}

/// The pages that this person can open.
pub(crate) fn pages_for(signed_in: bool) -> Vec<Page> {
    pages().into_iter().filter(|page| (page.whose == For::Strangers) != signed_in).collect()
}

/// A screen of that many pixels from now on.
pub(crate) fn screen(person: &Person<'_>, width: u64) {
    let (height, mobile) = if width < 600 { (844, true) } else { (900, false) };
    let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
    person.cdp("Emulation.setDeviceMetricsOverride", &size);
}
