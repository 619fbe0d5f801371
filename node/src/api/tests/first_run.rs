//! The first run's answers have the shape that is described, and its door opens once.

use axum::http::StatusCode;
use marshrut_protocol::engine::PublishingQuota;
use marshrut_protocol::local_api::{
    BeginFirstRun, ChooseKeys, EnterNetwork, FirstRunWay, OrganisationForm, SignIn, TypedBack, path,
};
use marshrut_web_ui::Hosts;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::super::{CliToken, router_with};
use super::described::check;
use super::{Answer, Caller};
use crate::files::DataDir;
use crate::first_run::FirstRun;
use crate::home::Config;
use crate::keyslots::Cost;
use crate::network::{Listen, MEMORY_BYTES};
use crate::node::fixture::PASSPHRASE;
use crate::node::{Node, Setup};

/// An API of a node that is not there yet, a caller without any right, and the install token.
fn empty() -> (TempDir, Caller, String) {
    let temporary = tempfile::tempdir().expect("temporary directory");
    let dir = DataDir::new(temporary.path().join("node"));
    let (listen, announce) = (vec![Listen::both(([127, 0, 0, 1], 0).into())], Vec::new());
    let (quota, memory_bytes) = (PublishingQuota::MEMBER, MEMORY_BYTES);
    let node = Node::locked(Setup {
        dir,
        listen,
        announce,
        mailbox: None,
        applications: false,
        quota,
        memory_bytes,
        loopback_only: false,
    });
    let first_run = FirstRun::new(std::sync::Arc::clone(&node), Config::default(), Cost::FLOOR);
    let (token, install) = (CliToken::generate().expect("entropy"), CliToken::generate().expect("entropy"));
    let link = install.reveal().to_owned();
    let router = router_with(node, Hosts::loopback("tbilisi", 8100), &token, Some((first_run, install)));
    (temporary, Caller { router, token: "nobody".to_owned() }, link)
}

async fn begins(caller: &Caller, token: &str) -> Answer {
    let wish = BeginFirstRun { token: token.to_owned(), passphrase: String::new() };
    caller.post(path::FIRST_RUN, &wish).await
}

async fn put(caller: &Caller, path: &str, body: &impl serde::Serialize) -> Answer {
    caller.json(axum::http::Method::PUT, path, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_have_the_link_one_gets_in() {
    let (_dir, caller, link) = empty();
    let many: Vec<Answer> = futures::future::join_all((0..8).map(|_| begins(&caller, &link))).await;
    let let_in = many.iter().filter(|answer| answer.status == StatusCode::OK).count();
    assert_eq!(let_in, 1);
    for answer in many.iter().filter(|answer| answer.status != StatusCode::OK) {
        assert_eq!(answer.problem(), "first-run.spent-token");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_the_shape_described() {
    let (_dir, mut caller, link) = empty();
    assert_eq!(caller.get(path::STATUS).await.json()["state"], "new");
    let session = begins(&caller, &link).await.json();
    check("FirstRunSession", &session);
    caller.token = session["token"].as_str().expect("a token").to_owned();
    check("FirstRun", &caller.get(path::FIRST_RUN).await.json());
    let choose = |person: &str| {
        let (passphrase, person) = (PASSPHRASE.to_owned(), Some(person.to_owned()));
        ChooseKeys { passphrase, way: FirstRunWay::Found, person }
    };
    let nobody = caller.post(path::FIRST_RUN_KEYS, &choose(&"x".repeat(81))).await;
    assert_eq!(nobody.problem(), "person.length", "{}", nobody.text());
    let choice = choose(" Nino  Beridze ");
    check("ChooseKeys", &serde_json::to_value(&choice).expect("JSON"));
    let sheet = caller.post(path::FIRST_RUN_KEYS, &choice).await.json();
    check("RecoverySheet", &sheet);
    let typed = typed_back(&sheet);
    check("TypedBack", &serde_json::to_value(&typed).expect("JSON"));
    check("FirstRun", &put(&caller, path::FIRST_RUN_RECOVERY_CODE, &typed).await.json());
    let form = OrganisationForm { name: "Help Tbilisi".to_owned(), country: "GE".to_owned() };
    check("FirstRun", &put(&caller, path::FIRST_RUN_ORGANISATION, &form).await.json());
    let wish = EnterNetwork { agreed: true, name: "Network".to_owned(), declaration: "We help.".to_owned() };
    check("EnterNetwork", &serde_json::to_value(&wish).expect("JSON"));
    let entered = caller.post(path::FIRST_RUN_NETWORK, &wish).await.json();
    check("FirstRun", &entered);
    assert_eq!((&entered["step"], &entered["admitted"]), (&json!("check"), &json!(true)));
    check("Diagnosis", &caller.get(path::FIRST_RUN_CHECK).await.json());
    assert_eq!(caller.delete(path::FIRST_RUN).await.status, StatusCode::NO_CONTENT);
    assert_eq!(caller.get(path::FIRST_RUN).await.problem(), "first-run.over");
    assert_eq!(caller.get(path::SERVICES).await.status, StatusCode::UNAUTHORIZED, "setting up gives no session");
    let session = caller.post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.json();
    caller.token = session["token"].as_str().expect("a token").to_owned();
    assert_eq!(caller.get(path::STATUS).await.json()["me"]["name"], "Nino Beridze");
}

fn typed_back(sheet: &Value) -> TypedBack {
    let code: Vec<&str> = sheet["code"].as_str().expect("a code").split('-').collect();
    let numbers = sheet["groups"].as_array().expect("groups").iter();
    let numbers = numbers.map(|number| usize::try_from(number.as_u64().expect("a number")).expect("a small one"));
    TypedBack { groups: numbers.map(|number| code[number - 1].to_owned()).collect() }
}
