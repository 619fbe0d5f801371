//! Papers and files of one referral, through the API of two real nodes.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use marshrut_protocol::local_api::{PublishService, path};
use marshrut_protocol::record::certificate::Role;
use serde_json::{Value, json};

use super::described::check;
use super::referral::{accepting, in_state, referral};
use super::{Answer, Caller};
use crate::node::fixture::{TestNode, eventually};

/// Tbilisi has sent a referral to Berlin; its id.
async fn sent(sender: &Caller, tbilisi: &TestNode, receiver: &Caller, berlin: &TestNode) -> String {
    receiver.post(path::SERVICES, &PublishService { service: accepting() }).await;
    eventually("Berlin's service in Tbilisi", || async { (tbilisi.status().await.services == 1).then_some(()) }).await;
    let publisher = berlin.handle().own().org.to_string();
    let id = eventually("Berlin's prekey in Tbilisi", || async {
        let sent = sender.post(path::REFERRALS, &referral(&publisher, true)).await;
        (sent.status == StatusCode::CREATED).then(|| sent.json()["id"].as_str().expect("an id").to_owned())
    })
    .await;
    in_state(receiver, "inbox", "delivered").await;
    in_state(sender, "sent", "delivered").await;
    id
}

async fn import(caller: &Caller, query: &str, bundle: &str) -> Answer {
    let request = caller.request(Method::POST, &format!("{}{query}", path::REFERRALS_IMPORT));
    let request = request.header(header::CONTENT_TYPE, "application/fhir+json");
    caller.send(request.body(Body::from(bundle.to_owned())).expect("a request")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_referral_goes_out_as_fhir_on_paper_and_away() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let berlin = TestNode::new("Berlin", "DE", Role::Member).joined(&tbilisi).await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    let id = sent(&sender, &tbilisi, &receiver, &berlin).await;
    let one = format!("{}/{id}", path::REFERRALS);
    a_bundle_and_a_draft_of_it(&sender, &one).await;
    a_slip(&sender, &receiver, &one, &id).await;
    the_words_of_consent(&sender, &one).await;
    everything_and_nothing(&sender, &receiver, &one).await;
    tbilisi.node.stop().await;
    berlin.node.stop().await;
}

async fn a_bundle_and_a_draft_of_it(sender: &Caller, one: &str) {
    let out = sender.get(&format!("{one}/export?format=fhir")).await;
    assert_eq!(out.headers[header::CONTENT_TYPE], "application/fhir+json");
    assert!(out.text().contains("Canary"), "the client agreed to share the alias");
    assert_eq!(sender.get(&format!("{one}/export?format=pdf")).await.status, StatusCode::BAD_REQUEST);
    let draft = import(sender, "", &out.text()).await;
    assert_eq!(draft.status, StatusCode::CREATED, "{}", draft.text());
    check("ImportedReferral", &draft.json());
    let draft = format!("{}/{}", path::REFERRALS, draft.json()["id"].as_str().expect("an id"));
    let shown = sender.get(&draft).await.json();
    assert_eq!((&shown["state"], &shown["content"]["person"]["alias"]), (&json!("draft"), &json!("Canary")));
    assert_eq!(sender.get(&format!("{draft}/export")).await.problem(), "fhir.draft");
    assert_eq!(import(sender, "", "<Bundle/>").await.problem(), "body.syntax");
    let bare =
        r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"ServiceRequest","status":"active"}}]}"#;
    assert_eq!(import(sender, "", bare).await.problem(), "request.invalid");
    let elsewhere = format!("?publisher={}&service={}", "77".repeat(32), "01".repeat(16));
    assert_eq!(import(sender, &elsewhere, bare).await.problem(), "not-found");
    sender.delete(&draft).await;
}

async fn a_slip(sender: &Caller, receiver: &Caller, one: &str, id: &str) {
    let slip = format!("{one}/slip");
    assert_eq!(sender.get(&slip).await.problem(), "not-found");
    let made = sender.post(&slip, &json!({"contact": "desk 2"})).await.json();
    check("Slip", &made);
    assert_eq!(sender.get(&slip).await.json(), made);
    assert_eq!(receiver.post(&slip, &json!({})).await.problem(), "slip.not-issuer");
    let pdf = sender.get(&format!("{one}/slip.pdf?language=ka")).await;
    assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(pdf.body.starts_with(b"%PDF-1.7"));
    let known = receiver.post(path::SLIPS_RESOLVE, &json!({"code": made["code"]})).await.json();
    check("ResolvedSlip", &known);
    assert_eq!((&known["state"], &known["for_us"]), (&json!("issued"), &json!(true)));
    assert_eq!((&known["referral"], &known["contact"]), (&json!(id), &json!("desk 2")));
    assert_eq!(receiver.post(path::SLIPS_RESOLVE, &json!({"code": "12"})).await.problem(), "slip.code");
    assert_eq!(sender.delete(&slip).await.status, StatusCode::NO_CONTENT);
    let lost = receiver.post(path::SLIPS_RESOLVE, &json!({"code": made["code"]})).await.json();
    assert_eq!(lost["state"], "unknown");
}

async fn the_words_of_consent(sender: &Caller, one: &str) {
    let words = sender.get(&format!("{one}/consent-form")).await.json();
    check("ConsentText", &words);
    assert_eq!((&words["language"], &words["machine_draft"]), (&json!("ru"), &json!(false)));
    assert!(words["paragraphs"].to_string().contains("Berlin") && words["shared"].to_string().contains("Canary"));
    assert_eq!(sender.get(&format!("{one}/consent-form?language=ka")).await.json()["machine_draft"], true);
}

async fn everything_and_nothing(sender: &Caller, receiver: &Caller, one: &str) {
    let handle = sender.get(one).await.json()["handle"].clone();
    let all = sender.post(path::CLIENTS_EXPORT, &json!({"handle": handle})).await.json();
    check("ClientExport", &all);
    assert_eq!(all["referrals"][0]["referral"]["content"]["person"]["alias"], "Canary");
    let html = sender.post(path::CLIENTS_EXPORT, &json!({"handle": handle, "format": "html", "language": "ru"})).await;
    assert!(html.text().contains("Canary") && html.text().contains("lang=\"ru\""));
    assert_eq!(sender.post(path::CLIENTS_EXPORT, &json!({"handle": "7K"})).await.problem(), "request.invalid");

    let report = sender.post(path::CLIENTS_ERASE, &json!({"handle": handle})).await.json();
    check("ErasureReport", &report);
    assert_eq!(report["erased"][0]["partner_told"], true);
    in_state(receiver, "inbox", "consent-withdrawn").await;
    for caller in [sender, receiver] {
        assert_eq!(caller.post(path::CLIENTS_EXPORT, &json!({"handle": handle})).await.problem(), "not-found");
        assert_eq!(caller.get(one).await.json()["content"], Value::Null);
    }
}
