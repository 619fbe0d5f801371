//! A forgotten passphrase: the recovery code sets another one, and whoever guesses at it waits as at the passphrase.

use axum::http::StatusCode;
use marshrut_protocol::local_api::{AuditList, Confirm, ForgottenPassphrase, SignIn, StaffRole, path};

use super::Caller;
use super::described::check;
use super::people::{NINOS, colleague, signed_in, tbilisi, with_token};
use crate::node::Phase;
use crate::node::fixture::{PASSPHRASE, TestNode};

const NEW: &str = "another horse battery staple";
/// One letter of such a code is wrong.
const MISSPELT: &str = "7Q2M-0HVK-4YTN-W8RD-6J1C-XAZE-9P3G-5SBF-0000";

async fn code_of(boss: &Caller) -> String {
    let made = boss.post(path::KEYS_RECOVERY_CODE, &Confirm { passphrase: PASSPHRASE.to_owned() }).await;
    made.json()["code"].as_str().expect("a code").to_owned()
}

fn wish(code: &str, passphrase: &str) -> ForgottenPassphrase {
    ForgottenPassphrase { code: code.to_owned(), passphrase: passphrase.to_owned() }
}

async fn opens(api: &Caller, passphrase: &str) -> StatusCode {
    api.post(path::SESSION, &SignIn { passphrase: passphrase.to_owned() }).await.status
}

/// A code that is written as it should be and belongs to another node.
async fn anothers_code() -> String {
    let other = TestNode::new("Batumi", "GE", marshrut_protocol::record::certificate::Role::Member).found().await;
    let code = code_of(&signed_in(&Caller::of(&other.node), PASSPHRASE).await).await;
    other.node.stop().await;
    code
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recovery_code_sets_the_administrators_passphrase_and_ends_earlier_sessions() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let code = code_of(&boss).await;

    let short = api.post(path::SESSION_RECOVERY, &wish(&code, "short")).await;
    assert_eq!(short.json()["fields"][0]["kind"], "short", "{}", short.text());
    let taken = api.post(path::SESSION_RECOVERY, &wish(&code, NINOS)).await;
    assert_eq!(taken.json()["fields"][0]["kind"], "unusable", "{}", taken.text());
    assert_eq!(boss.get(path::ACCOUNT).await.status, StatusCode::OK, "what was refused changes nothing");

    let session = api.post(path::SESSION_RECOVERY, &wish(&code.to_lowercase().replace('-', " "), NEW)).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    check("Session", &session.json());
    let regained = with_token(&api, &session.json());
    assert_eq!(regained.get(path::KEYS).await.status, StatusCode::OK, "it is an administrator's");
    assert_eq!(boss.get(path::ACCOUNT).await.status, StatusCode::UNAUTHORIZED, "the earlier session is over");
    assert_eq!(nino.get(path::ACCOUNT).await.status, StatusCode::OK, "a colleague works on");
    assert_eq!((opens(&api, PASSPHRASE).await, opens(&api, NEW).await), (StatusCode::FORBIDDEN, StatusCode::OK));
    let noted = regained.get(&format!("{}?action=sign-in-changed", path::AUDIT)).await.json();
    let noted: AuditList = serde_json::from_value(noted).expect("a list");
    assert!(noted.records.iter().any(|record| record.account.is_some_and(|id| record.object == id.to_string())));
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_node_is_opened_by_the_code() {
    let node = tbilisi().await;
    let code = code_of(&signed_in(&Caller::of(&node.node), PASSPHRASE).await).await;
    node.node.stop().await;
    let node = node.in_new_process();
    let session = Caller::of(&node.node).post(path::SESSION_RECOVERY, &wish(&code, NEW)).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    assert!(matches!(node.node.phase(), Phase::Running(_)));
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_is_refused_and_slowed_like_a_wrong_passphrase() {
    let strange = anothers_code().await;
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    for misread in [MISSPELT, "no code at all"] {
        let refused = api.post(path::SESSION_RECOVERY, &wish(misread, NEW)).await;
        assert_eq!((refused.status, &refused.json()["fields"][0]["field"]), (StatusCode::BAD_REQUEST, &"code".into()));
    }
    for _ in 0..4 {
        let refused = api.post(path::SESSION_RECOVERY, &wish(&strange, NEW)).await;
        assert_eq!(
            (refused.status, refused.problem().as_str()),
            (StatusCode::FORBIDDEN, "session.wrong-recovery-code")
        );
    }
    let slowed = api.post(path::SESSION_RECOVERY, &wish(&strange, NEW)).await;
    assert_eq!(slowed.problem(), "session.slow-down");
    assert_eq!(opens(&api, PASSPHRASE).await, StatusCode::TOO_MANY_REQUESTS, "both are guesses at the same lock");
    let noted = boss.get(&format!("{}?action=sign-in-failed", path::AUDIT)).await.json();
    assert_eq!(noted["total"], 4, "{noted}");
    node.node.stop().await;
}
