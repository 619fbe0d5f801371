//! The pictures of README, taken at the demonstration: `tests/pages/run readme` writes them to `docs/pictures`.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use marshrut_tests::program::program;
use serde_json::{Value, json};

use crate::chromium::{Driver, Filled, Person};
use crate::{CONTINUE, asks_for_consent_and_sends};

/// No picture of README is larger.
const MOST_BYTES: usize = 150_000;

/// `marshrut demo`, with what it says when it is ready; stopped as by Ctrl-C when dropped.
struct Demo {
    process: Child,
    ready: Value,
}

impl Demo {
    fn start() -> Self {
        let mut command = Command::new(program());
        command.args(["demo", "--json"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the demonstration starts");
        let mut lines = BufReader::new(process.stdout.take().expect("piped")).lines();
        let ready = lines.find_map(|line| {
            let said: Value = serde_json::from_str(&line.ok()?).ok()?;
            (said["event"] == "ready").then_some(said)
        });
        Self { process, ready: ready.expect("the demonstration says when it is ready") }
    }

    /// Somebody signed in at the organisation of that number.
    async fn person<'a>(&self, driver: &'a Driver, number: usize) -> Person<'a> {
        let member = &self.ready["organisations"][number];
        let text = |name: &str| member[name].as_str().expect("a text");
        let person = Person::at(driver, text("pages")).await;
        person.goes_to("/").await;
        person.types("#passphrase", text("passphrase")).await;
        person.clicks("form[action='/sign-in'] .button").await;
        person.sees("#tiles").await;
        person
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let asked = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            // It may have ended by itself.
            let _ended = self.process.kill();
        }
        let _ended = self.process.wait();
    }
}

#[tokio::test]
#[ignore = "writes into docs/pictures: `tests/pages/run readme`"]
async fn the_demonstration_is_pictured() {
    let demo = Demo::start();
    let driver = Driver::start();
    let tbilisi = demo.person(&driver, 0).await;
    let berlin = demo.person(&driver, 2).await;
    chooses_a_service(&tbilisi, "DE").await;
    writes(&tbilisi, "Arrives on Friday with medicine for nine days.", true).await;
    berlin.reads("#ours", "New").await;
    berlin.clicks("#ours .lines a").await;
    berlin.reads("#content", "nine days").await;
    takes(&berlin, "referral-received", 1280, 860).await;
    berlin.does("acknowledge", &[]).await;
    berlin.does("request-info", &[Filled::Text("Which regimen, and until which day does it last?")]).await;
    another_is_written(&tbilisi).await;
    tbilisi.goes_to("/").await;
    tbilisi.reads("#ours", "Berlin").await;
    tbilisi.reads("#theirs", "Almaty").await;
    takes(&tbilisi, "today", 1280, 760).await;
    tbilisi.goes_to("/services?category=hiv.art").await;
    tbilisi.sees("#map .spot").await;
    takes(&tbilisi, "services", 1280, 1180).await;
    reads_georgian_at_night(&tbilisi).await;
    tbilisi.leaves().await;
    berlin.leaves().await;
}

/// A second one, that waits for its receiver.
async fn another_is_written(person: &Person<'_>) {
    chooses_a_service(person, "KZ").await;
    writes(person, "Speaks Russian and some English.", false).await;
}

async fn chooses_a_service(person: &Person<'_>, country: &str) {
    person.goes_to(&format!("/services?country={country}&referrals=yes")).await;
    person.clicks("#results .card.service a").await;
    person.clicks(".refer a.button").await;
}

/// The steps of a referral, with a picture of the consent if wanted.
async fn writes(person: &Person<'_>, notes: &str, pictured: bool) {
    person.picks("#client_language", "ru").await;
    person.clicks("label[for='minor-no']").await;
    person.clicks("label[for='contact_policy-through-us']").await;
    person.clicks(CONTINUE).await;
    person.sees("form[data-draft='needs']").await;
    if person.run("return document.querySelector(\"[name='needs']:checked\") === null", &[]).await == true {
        person.clicks("[id='needs'] .tick label").await;
    }
    person.clicks("label[for='priority-urgent']").await;
    person.types("textarea[name='person.notes']", notes).await;
    person.clicks(CONTINUE).await;
    person.sees("form[data-draft='consent']").await;
    if pictured {
        takes(person, "consent", 1280, 860).await;
    }
    asks_for_consent_and_sends(person, "readme").await;
}

async fn reads_georgian_at_night(person: &Person<'_>) {
    person.clicks(".languages summary").await;
    person.clicks(".languages button[value='ka']").await;
    person.sees("html[lang='ka'] #map .spot").await;
    person.prefers("dark");
    person.goes_to("/").await;
    person.sees("#tiles").await;
    takes(person, "phone", 390, 844).await;
}

/// What is on the screen, as large as that.
async fn takes(person: &Person<'_>, name: &str, width: u64, height: u64) {
    let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
    person.cdp("Emulation.setDeviceMetricsOverride", &size);
    person.cdp("Emulation.setScrollbarsHidden", &json!({"hidden": true}));
    person.run("document.activeElement.blur(); scrollTo(0, 0)", &[]).await;
    let picture = person.picture("webp", false);
    assert!(picture.len() < MOST_BYTES, "{name} has {} bytes", picture.len());
    let place = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures").join(format!("{name}.webp"));
    std::fs::write(place, picture).expect("write a picture");
    person.cdp("Emulation.clearDeviceMetricsOverride", &json!({}));
}
