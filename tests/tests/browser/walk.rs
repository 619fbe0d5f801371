//! Everything that two organisations may tell each other about a referral besides its straight way, as caseworkers do
//! it: each step on one's pages, and what the other sees of it without loading its page again.

use marshrut_tests::desk::{SERVICES, photograph, refer};
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use crate::chromium::{Driver, Filled, Person};
use crate::{asks_for_consent_and_sends, pages, signs_in};

/// Another organisation that treats HIV too.
const SERVICES_ELSEWHERE: &str = include_str!("../../../node/src/demo/services-almaty.jsonl");

/// Two people at their pages, and the nodes behind them.
struct Walk<'a> {
    sender: Person<'a>,
    receiver: Person<'a>,
    tbilisi: &'a TestNode,
    berlin: &'a TestNode,
    /// Berlin's service for HIV treatment.
    service: String,
    /// Almaty's, as a form's value.
    elsewhere: String,
}

/// One network and two browsers serve all of it, because setting them up takes a while.
#[tokio::test]
async fn every_turn_that_a_referral_can_take_is_walked_on_the_pages() {
    let network = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Almaty Support", "KZ")]);
    let [tbilisi, berlin, almaty] = &network.nodes[..] else { panic!("three nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    almaty.json_with(&["services", "import", "-"], SERVICES_ELSEWHERE);
    let driver = Driver::start();
    let (sender, receiver) = (Person::at(&driver, &pages(tbilisi)).await, Person::at(&driver, &pages(berlin)).await);
    let service = treats_hiv(&[tbilisi, berlin], "Hilfe Berlin").1;
    let elsewhere = treats_hiv(&[tbilisi, berlin], "Almaty Support");
    let elsewhere = format!("{}/{}", elsewhere.0, elsewhere.1);
    let walk = Walk { sender, receiver, tbilisi, berlin, service, elsewhere };
    signs_in(&walk.sender, "walk-tbilisi").await;
    signs_in(&walk.receiver, "walk-berlin").await;
    walk.question_appointments_messages_and_withdrawal().await;
    walk.called_off_by_both().await;
    walk.sent_by_mistake().await;
    walk.declined_and_referred_elsewhere().await;
    walk.a_large_file_is_added().await;
    walk.sender.leaves().await;
    walk.receiver.leaves().await;
}

/// Publisher and id of a partner's service for HIV treatment, once all these nodes have it.
fn treats_hiv(nodes: &[&TestNode], publisher: &str) -> (String, String) {
    let mut item = Value::Null;
    for node in nodes {
        item = until(&format!("{} has the services of {publisher}", node.name), || {
            let list = node.json(&["services", "list", "--category", "hiv.art"]);
            let mut items = list["items"].as_array().cloned().unwrap_or_default().into_iter();
            items.find(|item| item["publisher"]["name"] == publisher)
        });
    }
    let text = |value: &Value| value.as_str().expect("an id").to_owned();
    (text(&item["publisher"]["id"]), text(&item["service"]["id"]))
}

impl Walk<'_> {
    /// Tbilisi refers a person; both look at the referral, the receiver once it is there.
    async fn begins(&self, notes: &str) -> String {
        let id = refer(self.tbilisi, &self.service, notes, &["attachments"]);
        until("Berlin has it", || {
            (self.berlin.command(&["referrals", "show", &id], b"").code == Some(0)).then_some(())
        });
        let page = format!("/referrals/{id}");
        self.sender.goes_to(&page).await;
        self.receiver.goes_to(&page).await;
        self.receiver.reads("#content", notes).await;
        page
    }

    /// Both pages say the same about where the referral stands.
    async fn both_read(&self, words: &str) {
        self.sender.reads("#standing", words).await;
        self.receiver.reads("#standing", words).await;
    }

    async fn question_appointments_messages_and_withdrawal(&self) {
        self.begins("Needs a refill before the tenth.").await;
        self.a_question_stops_the_clock().await;
        self.an_appointment_is_moved_and_missed().await;
        self.they_write_to_each_other().await;
        self.consent_is_withdrawn().await;
    }

    async fn a_question_stops_the_clock(&self) {
        let Self { sender, receiver, .. } = self;
        receiver.does("request-info", &[Filled::Text("Which regimen is it?")]).await;
        receiver.reads("#standing", "Waiting for their answer").await;
        receiver.reads("#standing", "stands still").await;
        sender.reads("#standing", "They ask you something").await;
        sender.reads("#standing", "stands still").await;
        sender.reads("#thread", "Which regimen is it?").await;
        sender.pictures("walk-1-question").await;
        sender.does("answer-info", &[Filled::Text("The usual one, once a day.")]).await;
        sender.pictures("walk-2-answered").await;
        receiver.reads("#thread", "The usual one, once a day.").await;
        receiver.reads("#standing", "Decide").await;
    }

    async fn an_appointment_is_moved_and_missed(&self) {
        let Self { sender, receiver, .. } = self;
        receiver.does("accept", &[Filled::Text("We call on Monday.")]).await;
        sender.reads("#standing", "Accepted").await;
        let bring = Filled::Text("Bring the medicine box.");
        receiver.does("schedule", &[Filled::Date("2031-05-12T10:30"), bring]).await;
        self.both_read("Appointment made").await;
        sender.reads("#standing", "12 May 2031").await;
        receiver.does("reschedule", &[Filled::Date("2031-05-14T15:00")]).await;
        sender.reads("#standing", "14 May 2031").await;
        sender.pictures("walk-3-appointment").await;
        receiver.pictures("walk-3-appointment-receiver").await;
        // Nobody has missed what is still to come.
        let missed = "return document.querySelector('#action-no-show') !== null";
        assert_eq!(receiver.run(missed, &[]).await, Value::Bool(false));
        let today = "return document.querySelector('#reschedule-date').min";
        let today = receiver.run(today, &[]).await;
        let today = Filled::Date(today.as_str().expect("the first moment of the day"));
        receiver.does("reschedule", &[today]).await;
        receiver.does("no-show", &[Filled::Text("Called twice.")]).await;
        self.both_read("Did not come").await;
        sender.reads("#timeline", "Called twice.").await;
        receiver.pictures("walk-4-no-show").await;
    }

    async fn they_write_to_each_other(&self) {
        let Self { sender, receiver, .. } = self;
        sender.does("message", &[Filled::Text("The person was ill.")]).await;
        receiver.reads("#thread", "The person was ill.").await;
        receiver.does("message", &[Filled::Text("Then on Friday.")]).await;
        sender.reads("#thread", "Then on Friday.").await;
        sender.pictures("walk-5-thread").await;
    }

    async fn consent_is_withdrawn(&self) {
        let Self { sender, receiver, .. } = self;
        sender.does("withdraw-consent", &[]).await;
        self.both_read("Consent withdrawn").await;
        for person in [sender, receiver] {
            person.reads("#content", "The content was deleted.").await;
            person.reads("#thread", "The words were deleted.").await;
            person.reads("#timeline", "Confirmed the deletion").await;
            let page = person.run("return document.body.innerText", &[]).await;
            let words = page.as_str().expect("a text");
            assert!(!words.contains("refill") && !words.contains("regimen"), "left behind:\n{words}");
        }
        sender.pictures("walk-6-withdrawn").await;
        receiver.pictures("walk-6-withdrawn-receiver").await;
    }

    async fn called_off_by_both(&self) {
        let Self { sender, receiver, .. } = self;
        self.begins("Travels through in May.").await;
        receiver.does("accept", &[Filled::Text("We write.")]).await;
        sender.reads("#standing", "Accepted").await;
        sender.does("request-cancel", &[Filled::Text("Stays at home after all.")]).await;
        self.both_read("Cancellation asked for").await;
        receiver.reads("#timeline", "Stays at home after all.").await;
        receiver.pictures("walk-7-cancel-asked").await;
        receiver.does("confirm-cancel", &[]).await;
        self.both_read("Cancelled").await;
        sender.pictures("walk-8-cancelled").await;
    }

    async fn sent_by_mistake(&self) {
        let Self { sender, receiver, .. } = self;
        self.begins("Belongs to somebody else.").await;
        sender.does("enter-in-error", &[]).await;
        self.both_read("Sent by mistake").await;
        receiver.reads("#content", "The content was deleted.").await;
        receiver.pictures("walk-9-mistake").await;
    }

    async fn declined_and_referred_elsewhere(&self) {
        let Self { sender, receiver, .. } = self;
        self.begins("Needs treatment within a month.").await;
        let why = [Filled::Code("capacity"), Filled::Other(&self.elsewhere), Filled::Text("Full until May.")];
        receiver.does("decline", &why).await;
        self.both_read("Declined").await;
        sender.reads("#elsewhere", "Suggested by the partner").await;
        sender.reads("#elsewhere", "Almaty Support").await;
        sender.pictures("walk-10-declined").await;
        sender.clicks("#elsewhere form .button").await;
        asks_for_consent_and_sends(sender, "walk-11-rerouted").await;
        sender.reads("#main", "Almaty Support").await;
        let content = sender.run("return document.querySelector('#content').innerText", &[]).await;
        let content = content.as_str().expect("a text");
        assert!(!content.contains("within a month"), "the new consent does not name the notes:\n{content}");
        sender.pictures("walk-12-sent-elsewhere").await;
        sender.clicks("#standing a[href^='/referrals/']").await;
        sender.reads("#standing", "Hilfe Berlin").await;
    }

    /// As large as a file may be nearly; while it is read, cleaned and sealed the page says so.
    async fn a_large_file_is_added(&self) {
        let Self { sender, receiver, tbilisi, .. } = self;
        let referral = self.begins("The letter follows.").await;
        let letter = tbilisi.write("letter.jpg", photograph(23_500_000));
        let page = format!("{referral}/attachments");
        sender.goes_to(&page).await;
        sender.reads("#main", "Leave this page open").await;
        let watch = "
            const working = document.querySelector('[data-working]');
            const note = () => sessionStorage.setItem('seen', working.hidden ? '' : working.innerText);
            new MutationObserver(note).observe(working, { attributes: true });";
        sender.run(watch, &[]).await;
        sender.types("#title", "Letter of discharge").await;
        sender.types("#file", &letter).await;
        sender.clicks("form[data-upload] .button").await;
        sender.reads("#main", "The file is encrypted and added.").await;
        let seen = sender.run("return sessionStorage.getItem('seen')", &[]).await;
        assert!(seen.as_str().is_some_and(|words| words.contains("cleaned and encrypted")), "nothing said: {seen}");
        receiver.goes_to(&page).await;
        receiver.reads("#files", "Letter of discharge").await;
        sender.reads("#files", "On the partner's computer").await;
        sender.pictures("walk-13-file").await;
        let wrong = tbilisi.write("letter.exe", b"MZ\x90\0");
        sender.types("#file", &wrong).await;
        sender.clicks("form[data-upload] .button").await;
        sender.reads(".problems", "Files of this kind are not accepted").await;
        sender.pictures("walk-14-wrong-file").await;
        // Chromium itself notes that the upload was refused, and nothing else is to be noted.
        let noted = sender.console();
        let noted: Vec<&str> = noted.as_array().into_iter().flatten().filter_map(|n| n["message"].as_str()).collect();
        assert!(matches!(&noted[..], [refused] if refused.contains("422")), "the console says {noted:?}");
    }
}
