//! A referral between two organisations, as their people see it through the API.

use axum::http::{Method, StatusCode};
use marshrut_protocol::engine::Command;
use marshrut_protocol::local_api::{PublishService, path};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::service::{ReferralTerms, Service};
use marshrut_protocol::taxonomy;
use serde_json::{Value, json};

use super::Caller;
use crate::clock;
use crate::node::fixture::{TestNode, eventually, service};

const DAY_MS: i64 = 86_400_000;

pub(super) fn accepting() -> Service {
    let terms = ReferralTerms {
        accepts: true,
        decide_emergency_h: None,
        decide_urgent_h: None,
        decide_normal_h: None,
        feedback_days: None,
    };
    Service { referral_terms: Some(terms), ..service(1, "Shelter in Berlin") }
}

pub(super) fn referral(publisher: &str, send: bool) -> Value {
    referral_for(publisher, send, &["alias"])
}

/// A referral under a consent to these fields.
pub(super) fn referral_for(publisher: &str, send: bool, fields: &[&str]) -> Value {
    let need = taxonomy::all().iter().find(|term| term.is_need()).expect("a taxonomy with needs");
    let now = clock::now().0;
    let consent = json!({
        "given": "spoken", "language": "ru", "fields": fields, "given_at": now - 60_000, "expires": now + 30 * DAY_MS,
    });
    let content = json!({
        "needs": [need.code.as_str()], "priority": "urgent", "sender_role": "caseworker",
        "contact_policy": "through-us", "client_language": "ru", "minor": false,
        "consent": consent, "person": {"alias": "Canary"},
    });
    json!({"publisher": publisher, "service": "01".repeat(16), "content": content, "send": send})
}

/// The one referral in a folder, once it has the state.
pub(super) async fn in_state(caller: &Caller, folder: &str, state: &str) -> Value {
    let uri = format!("{}?folder={folder}", path::REFERRALS);
    eventually(&format!("{state} in {folder}"), || async {
        let list = caller.get(&uri).await.json();
        (list["items"][0]["state"] == state).then(|| list["items"][0].clone())
    })
    .await
}

pub(super) async fn act(caller: &Caller, id: &str, action: Value) -> Value {
    let answer = caller.post(&format!("{}/{id}/actions", path::REFERRALS), &action).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_referral_is_written_sent_read_and_accepted() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let berlin = TestNode::new("Berlin", "DE", Role::Member).joined(&tbilisi).await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    assert_eq!(
        receiver.post(path::SERVICES, &PublishService { service: accepting() }).await.status,
        StatusCode::CREATED
    );
    eventually("Berlin's service in Tbilisi", || async { (tbilisi.status().await.services == 1).then_some(()) }).await;
    let publisher = berlin.handle().own().org.to_string();

    let draft = sender.post(path::REFERRALS, &referral(&publisher, false)).await;
    assert_eq!(draft.status, StatusCode::CREATED, "{}", draft.text());
    let id = draft.json()["id"].as_str().expect("an id").to_owned();
    let one = format!("{}/{id}", path::REFERRALS);
    assert_eq!(sender.get(&one).await.json()["content"]["person"]["alias"], "Canary");

    eventually("Berlin's prekey in Tbilisi", || async {
        let sent = sender.json(Method::PUT, &one, &referral(&publisher, true)).await;
        (sent.status == StatusCode::OK).then_some(())
    })
    .await;
    in_state(&sender, "sent", "delivered").await;
    let received = in_state(&receiver, "inbox", "delivered").await;
    assert_eq!((&received["service_name"], &received["unread"]), (&json!("Shelter in Berlin"), &json!(true)));
    let desk = receiver.get(path::DESK).await.json();
    super::described::check("Desk", &desk);
    assert_eq!((&desk["counts"]["new"], &desk["ours_total"], &desk["theirs_total"]), (&json!(1), &json!(1), &json!(0)));
    assert_eq!(desk["ours"][0]["service_names"]["en"], "Shelter in Berlin");
    let desk = sender.get(path::DESK).await.json();
    assert_eq!((&desk["counts"]["undecided"], &desk["theirs"][0]["id"]), (&json!(1), &json!(id)));
    let shown = receiver.get(&one).await.json();
    assert_eq!(
        (&shown["content"]["person"]["alias"], &shown["partner"]["name"]),
        (&json!("Canary"), &json!("Tbilisi"))
    );

    act(&receiver, &id, json!({"action": "acknowledge"})).await;
    act(&receiver, &id, json!({"action": "accept", "text": "Come on Monday, ask for Nino"})).await;
    in_state(&sender, "sent", "accepted").await;
    let timeline = sender.get(&one).await.json()["timeline"].clone();
    assert!(timeline.to_string().contains("ask for Nino"), "{timeline:#}");
    let refused = sender.post(&format!("{one}/actions"), &json!({"action": "accept", "text": "x"})).await;
    assert!(refused.status.is_client_error());
    assert!(!refused.problem().is_empty());
    super::described::check("ReferralDetail", &sender.get(&one).await.json());
    super::described::check("ReferralList", &sender.get(path::REFERRALS).await.json());

    let (tbilisi, berlin) = (tbilisi.restarted().await, berlin.restarted().await);
    let list = Caller::of(&berlin.node).get(path::REFERRALS).await.json();
    assert_eq!((&list["total"], &list["items"][0]["state"]), (&json!(1), &json!("accepted")));
    assert!(tbilisi.handle().command(Command::Status).await.is_ok());
    tbilisi.node.stop().await;
    berlin.node.stop().await;
}
