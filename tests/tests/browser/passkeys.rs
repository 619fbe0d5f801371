//! Passkeys in a real browser with a device of its own making (the virtual authenticators of WebDriver's Web
//! Authentication extension, over the same browser protocol): added, used, copied, of another page, removed; and what
//! somebody sees for whom there are none.

use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{Network, TestNode};
use serde_json::{Value, json};

use crate::chromium::{Driver, Person};
use crate::pages;

/// A device that this browser holds passkeys on.
struct Device(String);

impl Device {
    fn plugged_into(person: &Person<'_>) -> Self {
        let options = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "automaticPresenceSimulation": true,
        });
        let added = person.cdp("WebAuthn.addVirtualAuthenticator", &json!({"options": options}));
        Self(added["authenticatorId"].as_str().unwrap_or_else(|| panic!("no device: {added}")).to_owned())
    }

    /// Its one passkey, private half and all.
    fn passkey(&self, person: &Person<'_>) -> Value {
        let held = person.cdp("WebAuthn.getCredentials", &json!({"authenticatorId": self.0}));
        let held = held["credentials"].as_array().expect("a list");
        assert_eq!(held.len(), 1, "{held:?}");
        held[0].clone()
    }

    /// Puts a passkey in the place of all that it holds.
    fn holds(&self, person: &Person<'_>, passkey: &Value) {
        person.cdp("WebAuthn.clearCredentials", &json!({"authenticatorId": self.0}));
        person.cdp("WebAuthn.addCredential", &json!({"authenticatorId": self.0, "credential": passkey}));
    }

    fn unplugged(self, person: &Person<'_>) {
        person.cdp("WebAuthn.removeVirtualAuthenticator", &json!({"authenticatorId": self.0}));
    }
}

#[tokio::test]
async fn a_passkey_is_added_and_used_and_no_copy_no_other_pages_and_no_removed_one_opens_anything() {
    let network = Network::of(&[("Help Tbilisi", "GE")]);
    let [node] = &network.nodes[..] else { panic!("one node") };
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(node)).await;
    person.cdp("WebAuthn.enable", &json!({}));
    let laptop = Device::plugged_into(&person);
    gives_the_passphrase(&person).await;
    person.sees("#tiles").await;
    let codes = adds_the_first(&person).await;
    signs_in_with_it(&person).await;
    let kept = laptop.passkey(&person);
    a_copy_is_refused(&person, &laptop, &codes[0]).await;
    one_of_another_page_is_not_even_asked(&person, &laptop, &codes[1]).await;
    laptop.unplugged(&person);
    a_removed_one_opens_nothing(&person, &kept).await;
    who_looks_after_the_node_sees_it(&person).await;
    refusals_only(&person.console());
    person.leaves().await;
    where_there_are_none(&driver, node, &codes).await;
}

async fn gives_the_passphrase(person: &Person<'_>) {
    person.goes_to("/").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
}

/// Signs out, and gives the passphrase again.
async fn comes_back(person: &Person<'_>) {
    person.clicks("#lock").await;
    gives_the_passphrase(person).await;
    person.arrives("/sign-in/code").await;
}

async fn begins_to_add(person: &Person<'_>, name: &str) {
    person.goes_to("/account").await;
    person.clicks("a[href='/account/passkeys/new']").await;
    person.types("#name", name).await;
    person.types("#passphrase", PASSPHRASE).await;
    person.pictures("passkey-1-new").await;
    person.clicks("form[action='/account/passkeys/new'] .button").await;
    person.sees("#passkey").await;
    person.pictures("passkey-2-make").await;
    person.clicks("#passkey").await;
}

/// Gives the backup codes that come with it.
async fn adds_the_first(person: &Person<'_>) -> Vec<String> {
    begins_to_add(person, "Laptop").await;
    person.reads("main", "Write these codes on paper now").await;
    person.pictures("passkey-3-codes").await;
    let codes = "return [...document.querySelectorAll('code')].map((code) => code.textContent)";
    let codes = person.run(codes, &[]).await;
    let codes: Vec<String> =
        codes.as_array().expect("codes").iter().filter_map(Value::as_str).map(str::to_owned).collect();
    assert_eq!(codes.len(), 10);
    person.goes_to("/account").await;
    person.reads("#passkeys", "Laptop").await;
    person.reads("#passkeys", "not used yet").await;
    person.pictures("passkey-4-account").await;
    codes
}

async fn signs_in_with_it(person: &Person<'_>) {
    comes_back(person).await;
    person.pictures("passkey-5-sign-in").await;
    person.clicks("#passkey").await;
    person.sees("#tiles").await;
    person.goes_to("/account").await;
    person
        .becomes("its use is shown", "return document.querySelector('#passkeys').innerText", |text| {
            text.as_str().is_some_and(|text| text.contains("Laptop") && !text.contains("not used yet"))
        })
        .await;
}

async fn gives_a_code(person: &Person<'_>, code: &str) {
    person.types("#code", code).await;
    person.clicks("form[action='/sign-in/code'] .button").await;
    person.sees("#tiles").await;
}

/// Somebody copied the passkey before it was used last.
async fn a_copy_is_refused(person: &Person<'_>, device: &Device, code: &str) {
    let real = device.passkey(person);
    let mut copy = real.clone();
    copy["signCount"] = json!(0);
    device.holds(person, &copy);
    comes_back(person).await;
    person.clicks("#passkey").await;
    person.reads(".problems", "out of step").await;
    person.pictures("passkey-6-copy").await;
    gives_a_code(person, code).await;
    device.holds(person, &real);
}

/// The browser itself keeps a page from asking for what belongs to another.
async fn one_of_another_page_is_not_even_asked(person: &Person<'_>, device: &Device, code: &str) {
    let mut foreign = device.passkey(person);
    foreign["rpId"] = json!("evil.localhost");
    device.holds(person, &foreign);
    comes_back(person).await;
    person.clicks("#passkey").await;
    nothing_is_given(person).await;
    person.pictures("passkey-7-nothing").await;
    gives_a_code(person, code).await;
}

async fn nothing_is_given(person: &Person<'_>) {
    let shown = "return !document.querySelector('[data-failed]').hidden";
    person.becomes("the page says that there was none", shown, |shown| *shown == true).await;
}

/// A second one is added, the first one removed: its device opens nothing any more, the second one does.
async fn a_removed_one_opens_nothing(person: &Person<'_>, removed: &Value) {
    let key = Device::plugged_into(person);
    begins_to_add(person, "Key").await;
    person.arrives("done=passkey-added").await;
    person.clicks("#passkeys li:first-child a").await;
    person.reads("h1", "Laptop").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.pictures("passkey-8-remove").await;
    person.clicks(".button.danger").await;
    person.arrives("done=passkey-removed").await;
    let kept = key.passkey(person);
    key.holds(person, removed);
    comes_back(person).await;
    person.clicks("#passkey").await;
    nothing_is_given(person).await;
    key.holds(person, &kept);
    person.clicks("#passkey").await;
    person.sees("#tiles").await;
}

async fn who_looks_after_the_node_sees_it(person: &Person<'_>) {
    for (action, words) in [
        ("passkey-added", "Added a passkey"),
        ("passkey-used", "Used a passkey"),
        ("passkey-removed", "Removed a passkey"),
    ] {
        person.goes_to(&format!("/audit?action={action}")).await;
        person.reads("table", words).await;
    }
}

/// At the computer's bare address, and without script, a code does; the page says why.
async fn where_there_are_none(driver: &Driver, node: &TestNode, codes: &[String]) {
    let person = Person::at(driver, &node.web()).await;
    gives_the_passphrase(&person).await;
    person.arrives("/sign-in/code").await;
    let own = pages(node);
    person.reads("main", own.trim_end_matches('/')).await;
    assert_eq!(person.run("return document.querySelector('#passkey')", &[]).await, Value::Null);
    person.pictures("passkey-9-elsewhere").await;
    gives_a_code(&person, &codes[2]).await;
    person.leaves().await;

    let person = Person::without_script(driver, &own).await;
    gives_the_passphrase(&person).await;
    person.reads("[data-without]", "JavaScript is off").await;
    let button = person.run("return document.querySelector('#passkey').offsetParent", &[]).await;
    assert_eq!(button, Value::Null, "a button that does nothing is shown");
    person.pictures("passkey-10-without-script").await;
    gives_a_code(&person, &codes[3]).await;
    person.leaves().await;
}

/// The browser notes that an answer was refused, and nothing else is to be noted.
fn refusals_only(noted: &Value) {
    let noted: Vec<&str> = noted.as_array().into_iter().flatten().filter_map(|note| note["message"].as_str()).collect();
    assert!(noted.iter().all(|note| note.contains(" 403 ")), "the console says {noted:?}");
}
