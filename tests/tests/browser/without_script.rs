//! A browser that is set to run no script: the journeys of a referral go their whole way, and every form of every page
//! leads to a page.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::chromium::{Driver, Filled, Person};
use crate::site::{pages_for, served};
use crate::{accepts, finds_a_service, pages, partners, signs_in, writes_a_referral};

/// Whether the browser lets pages run scripts.
const NO_SCRIPTS: &str = "return matchMedia('(scripting: none)').matches";

/// A form by what it does: its address without ids, and what it sends unasked. A field may be called `action` or `method`,
/// and hide the form's own.
const NAMED: &str = "
    const plain = (text) => text.replace(/[0-9a-f]{32,}/g, '*');
    const named = (form) => {
        const unasked = [...form.querySelectorAll('[type=hidden]:not([name=form-token])')];
        const sent = unasked.map((field) => field.name + '=' + plain(field.value)).join('&');
        const address = plain(new URL(form.getAttribute('action'), location).pathname);
        return [form.getAttribute('method'), address, sent, form.querySelector('[type=file]') ? 'file' : ''].join(' ');
    };";

const FORMS: &str = "return [...document.forms].map(named);";

/// Fills one in as a hurried person does, and marks its button; none if what was sent before has taken the form away.
const FILL: &str = "
    const form = [...document.forms].find((form) => named(form) === arguments[0]);
    if (!form) return false;
    for (let up = form; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
    const typed = { date: '2031-05-12', 'datetime-local': '2031-05-12T10:30', number: '1' };
    for (const field of form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
        if (field.type === 'radio') {
            const group = [...form.querySelectorAll('[type=radio]')].filter((other) => other.name === field.name);
            if (!group.some((other) => other.checked)) field.checked = true;
        } else if (field.type === 'checkbox') {
            field.checked = field.checked || field.required;
        } else if (field.required && !field.value && field.tagName === 'SELECT') {
            field.selectedIndex = [...field.options].findIndex((option) => option.value);
        } else if (field.required && !field.value) {
            field.value = typed[field.type] || 'Words';
        }
    }
    form.querySelector('button').dataset.walked = '';
    return true;";

/// What came of it: the answer's status, and how many main headings there are.
const CAME: &str =
    "return [performance.getEntriesByType('navigation')[0].responseStatus, document.querySelectorAll('h1').length]";

#[tokio::test]
async fn a_referral_is_written_answered_and_ended_without_script() {
    let network = partners();
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let sender = Person::without_script(&driver, &pages(tbilisi)).await;
    let receiver = Person::without_script(&driver, &pages(berlin)).await;
    signs_in(&sender, "no-script-tbilisi").await;
    finds_a_service(&sender).await;
    writes_a_referral(&sender).await;
    signs_in(&receiver, "no-script-berlin").await;
    receiver.reads("#ours", "New").await;
    accepts(&receiver).await;
    sender.reads("#standing", "Accepted").await;
    receiver.does("schedule", &[Filled::Date("2031-05-12T10:30")]).await;
    sender.reads("#standing", "Appointment made").await;
    sender.does("message", &[Filled::Text("She speaks Russian.")]).await;
    receiver.reads("#thread", "She speaks Russian.").await;
    receiver.does("start", &[]).await;
    receiver.does("complete", &[Filled::Code("received")]).await;
    sender.reads("#standing", "Completed").await;
    sender.does("confirm", &[]).await;
    receiver.reads("#standing", "confirmed").await;
    asks_and_takes_the_consent_back(&sender, &receiver).await;
    for person in [sender, receiver] {
        assert_eq!(person.run(NO_SCRIPTS, &[]).await, true, "a script can run");
        person.leaves().await;
    }
}

/// A second person is referred; the receiver asks, the sender answers, and the person does not want it any more.
async fn asks_and_takes_the_consent_back(sender: &Person<'_>, receiver: &Person<'_>) {
    sender.goes_to("/").await;
    finds_a_service(sender).await;
    writes_a_referral(sender).await;
    receiver.goes_to("/").await;
    receiver.reads("#ours", "New").await;
    receiver.clicks("#ours .lines a").await;
    receiver.does("request-info", &[Filled::Text("Which regimen is it?")]).await;
    sender.reads("#standing", "They ask you something").await;
    sender.does("answer-info", &[Filled::Text("The usual one.")]).await;
    receiver.reads("#thread", "The usual one.").await;
    sender.does("withdraw-consent", &[]).await;
    receiver.reads("#standing", "Consent withdrawn").await;
    receiver.reads("#content", "The content was deleted.").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_form_of_every_page_leads_to_a_page_without_script() {
    let site = served().await;
    let driver = Driver::start();
    let person = Person::without_script(&driver, &site).await;
    crate::site::signs_in(&person).await;
    assert_eq!(person.run(NO_SCRIPTS, &[]).await, true, "a script can run");
    let (mut tried, mut wrong) = (BTreeSet::new(), Vec::new());
    for page in pages_for(true) {
        person.goes_to(&page.address).await;
        let forms = person.run(&format!("{NAMED}{FORMS}"), &[]).await;
        for form in forms.as_array().expect("a list").iter().filter_map(Value::as_str) {
            // Locking ends the session; a file is chosen in the walk over attachments. What the sample does not do is
            // sent to a real node: by the journey of accounts and the walk over practice.
            let elsewhere = [" /lock ", " /staff", " /account", " /practice"];
            let aside = elsewhere.iter().any(|of| form.contains(of)) || form.ends_with(" file");
            if !aside && tried.insert(form.to_owned()) {
                person.goes_to(&page.address).await;
                wrong.extend(sent(&person, form).await.map(|what| format!("{form} on {}: {what}", page.address)));
            }
        }
    }
    assert!(tried.len() > 40, "{tried:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Sends a form; what is wrong with what comes back, if anything. A form that was not filled in right is shown again.
async fn sent(person: &Person<'_>, form: &str) -> Option<String> {
    if person.run(&format!("{NAMED}{FILL}"), &[form]).await == false {
        return None;
    }
    person.clicks("[data-walked]").await;
    let came = person.run(CAME, &[]).await;
    let good = matches!(came[0].as_u64(), Some(200 | 422)) && came[1] == 1;
    (!good).then(|| format!("status and headings are {came}"))
}
