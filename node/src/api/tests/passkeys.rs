//! Passkeys as a second factor: added after the passphrase, used once each time, removed by their person or with the
//! whole second factor by an administrator.

use axum::http::{Method, StatusCode};
use marshrut_protocol::local_api::{BeginPasskey, Confirm, OneTimeCode, PasskeyAnswer, SignIn, StaffRole, path};
use serde_json::{Value, json};

use super::Caller;
use super::described::check;
use super::people::{NINOS, colleague, signed_in, tbilisi, with_token};
use crate::node::fixture::PASSPHRASE;
use crate::passkeys::device::Device;

/// The address of the pages, at which browsers keep passkeys.
const PAGES: &str = "tbilisi.localhost:8100";

fn wish(name: &str, passphrase: &str) -> BeginPasskey {
    BeginPasskey { name: name.to_owned(), passphrase: passphrase.to_owned() }
}

/// Adds a passkey of this device; what the API says.
async fn adds(caller: &Caller, passphrase: &str, device: &Device) -> super::Answer {
    let asked = caller.post(path::ACCOUNT_PASSKEYS, &wish("Laptop", passphrase)).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text());
    let credential = device.makes(&asked.json()["options"]);
    caller.json(Method::PUT, path::ACCOUNT_PASSKEYS, &PasskeyAnswer { credential }).await
}

/// The passphrase was given; the passkey is still to come.
async fn half(api: &Caller, passphrase: &str) -> Caller {
    let half = api.post(path::SESSION, &SignIn { passphrase: passphrase.to_owned() }).await.json();
    assert_eq!(half["code_needed"], true, "{half}");
    with_token(api, &half)
}

async fn asked(half: &Caller) -> Value {
    half.post(path::SESSION_PASSKEY, &()).await.json()["options"].clone()
}

async fn gives(half: &Caller, credential: Value) -> super::Answer {
    half.json(Method::PUT, path::SESSION_PASSKEY, &PasskeyAnswer { credential }).await
}

async fn actions(boss: &Caller, action: &str) -> usize {
    let list = boss.get(&format!("{}?action={action}", path::AUDIT)).await.json();
    list["records"].as_array().expect("records").len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_added_used_and_removed_and_all_of_it_is_noted() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let mut device = Device::new(1, PAGES);
    let refused = boss.post(path::ACCOUNT_PASSKEYS, &wish("Laptop", NINOS)).await;
    assert_eq!(refused.problem(), "session.wrong-passphrase", "a session alone adds no way in");
    let nameless = boss.post(path::ACCOUNT_PASSKEYS, &wish(" ", PASSPHRASE)).await;
    assert_eq!(nameless.json()["fields"][0]["kind"], "passkey-length");
    let added = adds(&boss, PASSPHRASE, &device).await.json();
    check("PasskeyAdded", &added);
    assert_eq!(added["codes"].as_array().map(Vec::len), Some(10), "backup codes, as there was no second factor");
    let own = boss.get(path::ACCOUNT).await.json();
    check("OwnAccount", &own);
    assert_eq!((&own["app"], &own["passkeys"][0]["name"]), (&json!(false), &json!("Laptop")));
    assert_eq!(own["account"]["second_factor"], true);

    let step = half(&api, PASSPHRASE).await;
    check("SecondStep", &step.get(path::SESSION_CODE).await.json());
    assert_eq!(step.get(path::REFERRALS).await.status, StatusCode::UNAUTHORIZED, "half a session opens nothing");
    assert_eq!(step.post(path::ACCOUNT_PASSKEYS, &wish("Mine", PASSPHRASE)).await.status, StatusCode::UNAUTHORIZED);
    let session = gives(&step, device.signs(&asked(&step).await)).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    let boss = with_token(&api, &session.json());
    let own = boss.get(path::ACCOUNT).await.json();
    check("OwnAccount", &own);
    assert!(own["passkeys"][0]["last_used"].is_i64(), "{own}");
    let code = added["codes"][0].as_str().expect("a code").to_owned();
    let step = half(&api, PASSPHRASE).await;
    assert_eq!(step.post(path::SESSION_CODE, &OneTimeCode { code }).await.status, StatusCode::OK, "a backup code");

    let id = added["passkey"]["id"].as_str().expect("an id");
    let removal = format!("{}/{id}/removal", path::ACCOUNT_PASSKEYS);
    let confirm = Confirm { passphrase: PASSPHRASE.to_owned() };
    assert_eq!(boss.post(&removal, &confirm).await.status, StatusCode::NO_CONTENT);
    assert_eq!(boss.post(&removal, &confirm).await.problem(), "not-found");
    assert_eq!(boss.get(path::ACCOUNT).await.json()["backup_codes"], 0);
    let boss = signed_in(&api, PASSPHRASE).await;
    for action in ["passkey-added", "passkey-used", "passkey-removed"] {
        assert_eq!(actions(&boss, action).await, 1, "{action}");
    }
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_another_page_another_account_and_a_removed_passkey_open_nothing() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, id) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let failed_before = actions(&boss, "sign-in-failed").await;
    let mut device = Device::new(1, PAGES);
    adds(&nino, NINOS, &device).await;
    assert_eq!(adds(&boss, PASSPHRASE, &device).await.problem(), "passkey.known", "one device, one person");
    let mut copy = device.clone();
    for _ in 0..2 {
        let step = half(&api, NINOS).await;
        assert_eq!(gives(&step, device.signs(&asked(&step).await)).await.status, StatusCode::OK);
    }
    let step = half(&api, NINOS).await;
    let answer = device.signs(&asked(&step).await);
    assert_eq!(gives(&step, copy.signs(&asked(&step).await)).await.problem(), "passkey.copied");
    assert_eq!(gives(&step, answer).await.problem(), "passkey.not-asked", "an answer to the question before");
    let mut elsewhere = Device { origin: "http://evil.localhost:8100".to_owned(), ..device.clone() };
    assert_eq!(gives(&step, elsewhere.signs(&asked(&step).await)).await.problem(), "passkey.wrong");
    asked(&step).await;
    assert_eq!(gives(&step, json!({})).await.problem(), "passkey.wrong", "nothing that a browser gives");
    assert_eq!(gives(&step, json!({})).await.problem(), "session.slow-down", "wrong ones slow the next");
    assert_eq!(actions(&boss, "sign-in-failed").await - failed_before, 4);

    // The administrator helps as with a lost phone.
    let confirm = json!({"passphrase": PASSPHRASE});
    let reset = boss.post(&format!("{}/{id}/second-factor", path::ACCOUNTS), &confirm).await;
    assert_eq!(reset.status, StatusCode::NO_CONTENT);
    assert_eq!(step.post(path::SESSION_PASSKEY, &()).await.status, StatusCode::UNAUTHORIZED, "sessions ended");
    signed_in(&api, NINOS).await;
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_and_passkeys_stand_beside_each_other_and_there_is_an_end_to_them() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let confirm = Confirm { passphrase: PASSPHRASE.to_owned() };
    for number in 1..=8 {
        let added = adds(&boss, PASSPHRASE, &Device::new(number, PAGES)).await.json();
        assert_eq!(added["codes"].is_array(), number == 1, "backup codes once: {added}");
    }
    let full = boss.post(path::ACCOUNT_PASSKEYS, &wish("Ninth", PASSPHRASE)).await;
    assert_eq!(full.problem(), "passkey.full");
    let begun = boss.post(path::ACCOUNT_TOTP, &confirm).await;
    assert_eq!(begun.status, StatusCode::OK, "an app beside passkeys: {}", begun.text());
    let step = half(&api, PASSPHRASE).await;
    let ways = step.get(path::SESSION_CODE).await.json();
    assert_eq!(ways, json!({"app": false, "backup_codes": 10, "passkeys": 8}), "its first code was not given");
    node.node.stop().await;
}
