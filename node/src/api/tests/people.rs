//! People: who may do what, how somebody comes and goes, second factors, the audit log.

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use marshrut_protocol::local_api::{
    AuditAction, ChangeAccount, ChangeColleague, ChangePassphrase, Confirm, InviteColleague, OneTimeCode,
    RedeemInvitation, Settings, SignIn, StaffRole, path,
};
use marshrut_protocol::record::certificate::Role;
use serde_json::{Value, json};

use super::super::openapi::DOCUMENT;
use super::super::rights;
use super::Caller;
use super::described::check;
use crate::accounts::code_at;
use crate::clock;
use crate::node::Phase;
use crate::node::fixture::{PASSPHRASE, TestNode, eventually};

pub(super) const NINOS: &str = "nino walks along the sea";

pub(super) async fn tbilisi() -> TestNode {
    TestNode::new("Tbilisi", "GE", Role::Member).found().await
}

pub(super) async fn signed_in(api: &Caller, passphrase: &str) -> Caller {
    let session = api.post(path::SESSION, &SignIn { passphrase: passphrase.to_owned() }).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    with_token(api, &session.json())
}

pub(super) fn with_token(api: &Caller, session: &Value) -> Caller {
    Caller { router: api.router.clone(), token: session["token"].as_str().expect("a token").to_owned() }
}

/// Invites somebody with these roles and lets them choose a passphrase; gives their session and their id.
pub(super) async fn colleague(boss: &Caller, name: &str, passphrase: &str, roles: &[StaffRole]) -> (Caller, String) {
    let roles = roles.to_vec();
    let wish = InviteColleague { name: name.to_owned(), roles, passphrase: PASSPHRASE.to_owned() };
    let invitation = boss.post(path::ACCOUNTS_INVITE, &wish).await;
    assert_eq!(invitation.status, StatusCode::CREATED, "{}", invitation.text());
    let invitation = invitation.json();
    check("ColleagueInvitation", &invitation);
    let code = invitation["code"].as_str().expect("a code").to_owned();
    let wish = RedeemInvitation { code, passphrase: passphrase.to_owned() };
    let session = boss.post(path::ACCOUNTS_REDEEM, &wish).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    let again = boss.post(path::ACCOUNTS_REDEEM, &wish).await;
    assert_eq!(again.problem(), "account.wrong-code", "a code works once");
    (with_token(boss, &session.json()), invitation["account"]["id"].as_str().expect("an id").to_owned())
}

/// Every described path and method is in the table, and nothing else; whoever has none of its roles is refused clearly.
#[tokio::test(flavor = "multi_thread")]
async fn every_route_states_its_right_and_refuses_who_has_it_not() {
    let document: Value = serde_json::from_str(DOCUMENT).expect("JSON");
    let mut described = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            // Who sets a node up, or still owes a second factor, is nobody yet, and holds a token for that alone.
            let second = path == path::SESSION_CODE || path == path::SESSION_PASSKEY;
            let nobodys = second || path.starts_with(path::FIRST_RUN);
            let open = operation["security"] == json!([{}]) || nobodys;
            described.extend((!open).then(|| (method.to_uppercase(), path.clone())));
        }
    }
    let mut stated: Vec<_> = rights::all().map(|rule| (rule.method.to_owned(), rule.path.to_owned())).collect();
    described.sort();
    stated.sort();
    assert_eq!(described, stated, "the table of rights and the description");

    let node = tbilisi().await;
    let boss = signed_in(&Caller::of(&node.node), PASSPHRASE).await;
    for role in StaffRole::ALL {
        let (caller, _) = colleague(&boss, role.name(), &format!("{} walks to the sea", role.name()), &[role]).await;
        for rule in rights::all() {
            let uri = rule.path.replace("{publisher}", &"0".repeat(64)).replace("{entry}", &"0".repeat(64));
            let uri = uri.replace("{id}", &"0".repeat(32)).replace("{attachment}", &"0".repeat(32));
            let method: Method = rule.method.parse().expect("a method");
            if rule.roles.contains(&role) {
                continue;
            }
            let refused = caller.json(method, &uri, &json!({})).await;
            let named = format!("{} {} as {}", rule.method, rule.path, role.name());
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{named}");
            assert_eq!(refused.problem(), format!("account.needs-{}", rule.roles[0].name()), "{named}");
            assert!(refused.json()["detail"].as_str().is_some_and(|who| !who.is_empty()), "{named}: who can help");
        }
    }
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_permit_what_they_say_and_change_at_once() {
    let node = tbilisi().await;
    let boss = signed_in(&Caller::of(&node.node), PASSPHRASE).await;
    let (nino, id) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    assert_eq!(nino.get(path::REFERRALS).await.status, StatusCode::OK);
    assert_eq!(nino.get(path::ACCOUNTS).await.problem(), "account.needs-administrator");
    let me = nino.get(path::STATUS).await.json()["me"].clone();
    assert_eq!((&me["name"], &me["roles"]), (&json!("Nino"), &json!(["caseworker"])));
    let change_with = |roles: &[StaffRole], passphrase: &str| ChangeColleague {
        name: None,
        roles: Some(roles.to_vec()),
        passphrase: passphrase.to_owned(),
    };
    let change = |roles: &[StaffRole]| change_with(roles, PASSPHRASE);
    let uri = format!("{}/{id}", path::ACCOUNTS);
    let by_session = boss.json(Method::PUT, &uri, &change_with(&StaffRole::ALL, NINOS)).await;
    assert_eq!(by_session.problem(), "session.wrong-passphrase", "a session alone makes nobody an administrator");
    let verifier = boss.json(Method::PUT, &uri, &change(&[StaffRole::Verifier])).await;
    check("Account", &verifier.json());
    assert_eq!(nino.get(path::REFERRALS).await.problem(), "account.needs-caseworker");
    assert_eq!(boss.json(Method::PUT, &uri, &change(&[])).await.problem(), "request.invalid");
    let own = boss.get(path::ACCOUNT).await.json();
    check("OwnAccount", &own);
    let own = format!("{}/{}", path::ACCOUNTS, own["account"]["id"].as_str().expect("an id"));
    let last = boss.json(Method::PUT, &own, &change(&[StaffRole::Caseworker])).await;
    assert_eq!(last.problem(), "account.last-administrator");
    let rename = ChangeAccount { name: Some("Nino".to_owned()), roles: None };
    assert_eq!(boss.json(Method::PUT, path::ACCOUNT, &rename).await.json()["fields"][0]["kind"], "taken");
    check("Staff", &boss.get(path::ACCOUNTS).await.json());
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_removed_is_out_at_once_and_for_good_and_the_others_stay() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, id) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let (data, _) = colleague(&boss, "Data", "data walks along the sea", &[StaffRole::Caseworker]).await;
    let uri = format!("{}/{id}/removal", path::ACCOUNTS);
    let confirm = |passphrase: &str| Confirm { passphrase: passphrase.to_owned() };
    assert_eq!(boss.post(&uri, &confirm(NINOS)).await.problem(), "session.wrong-passphrase", "not the boss's own");
    assert_eq!(nino.get(path::REFERRALS).await.status, StatusCode::OK);

    let removed = boss.post(&uri, &confirm(PASSPHRASE)).await;
    assert_eq!(removed.status, StatusCode::OK, "{}", removed.text());
    check("Removed", &removed.json());
    assert_eq!((&removed.json()["rekeyed"], &removed.json()["sessions"]), (&json!(true), &json!(1)));
    assert_eq!(nino.get(path::REFERRALS).await.status, StatusCode::UNAUTHORIZED);
    let again = api.post(path::SESSION, &SignIn { passphrase: NINOS.to_owned() }).await;
    assert_eq!(again.problem(), "session.wrong-passphrase");
    // Who stays goes on in the same session, on the same data.
    assert_eq!(data.get(path::REFERRALS).await.status, StatusCode::OK);
    assert_eq!(boss.get(path::NETWORK).await.json()["name"], "Partner Network");

    node.node.stop().await;
    let node = node.in_new_process();
    let api = Caller::of(&node.node);
    signed_in(&api, "data walks along the sea").await;
    let boss = signed_in(&api, PASSPHRASE).await;
    let list = boss.get(&format!("{}?action=colleague-removed", path::AUDIT)).await.json();
    check("AuditList", &list);
    assert_eq!(list["records"][0]["object"], json!(id));
    check("AuditCheck", &boss.post(path::AUDIT_CHECK, &()).await.json());
    assert_eq!(boss.post(path::AUDIT_CHECK, &()).await.json()["state"], "whole");
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_asked_for_and_no_code_is_taken_twice() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let begun = boss.post(path::ACCOUNT_TOTP, &Confirm { passphrase: PASSPHRASE.to_owned() }).await.json();
    check("TotpBegun", &begun);
    let secret = begun["secret"].as_str().expect("a secret");
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).expect("base 32");
    let code = |code: String| OneTimeCode { code };
    let wrong = boss.json(Method::PUT, path::ACCOUNT_TOTP, &code("000000".to_owned())).await;
    let at = clock::now();
    let first = code_at(&secret, at);
    if first != "000000" {
        assert_eq!(wrong.problem(), "session.wrong-code");
    }
    let codes = boss.json(Method::PUT, path::ACCOUNT_TOTP, &code(first.clone())).await.json();
    check("BackupCodes", &codes);
    let backup = codes["codes"][0].as_str().expect("a code").to_owned();

    let half = api.post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.json();
    check("Session", &half);
    assert_eq!(half["code_needed"], true);
    let half = with_token(&api, &half);
    assert_eq!(half.get(path::REFERRALS).await.status, StatusCode::UNAUTHORIZED, "half a session opens nothing");
    assert_eq!(half.post(path::SESSION_CODE, &code(first)).await.problem(), "session.wrong-code", "taken already");
    let whole = half.post(path::SESSION_CODE, &code(backup.clone())).await.json();
    let whole = with_token(&api, &whole);
    assert_eq!(whole.get(path::REFERRALS).await.status, StatusCode::OK);
    assert_eq!(whole.get(path::ACCOUNT).await.json()["backup_codes"], 9);
    assert_eq!(half.post(path::SESSION_CODE, &code(backup)).await.status, StatusCode::UNAUTHORIZED, "it was used up");
    let own = whole.get(path::ACCOUNT).await.json()["account"]["id"].as_str().expect("an id").to_owned();
    let own = format!("{}/{own}/second-factor", path::ACCOUNTS);
    let by_hand = whole.post(&own, &Confirm { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(by_hand.problem(), "account.own-second-factor");
    let off = whole.post(path::ACCOUNT_TOTP_OFF, &Confirm { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(off.status, StatusCode::NO_CONTENT);
    signed_in(&api, PASSPHRASE).await.get(path::REFERRALS).await.text();
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_slow_only_the_person_whose_account_it_is() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let begun = nino.post(path::ACCOUNT_TOTP, &Confirm { passphrase: NINOS.to_owned() }).await.json();
    let secret = data_encoding::BASE32_NOPAD.decode(begun["secret"].as_str().expect("a secret").as_bytes());
    let right = code_at(&secret.expect("base 32"), clock::now());
    nino.json(Method::PUT, path::ACCOUNT_TOTP, &OneTimeCode { code: right }).await;
    let half = api.post(path::SESSION, &SignIn { passphrase: NINOS.to_owned() }).await.json();
    let half = with_token(&api, &half);
    let mut problems = Vec::new();
    for _ in 0..5 {
        problems.push(half.post(path::SESSION_CODE, &OneTimeCode { code: "nonsense".to_owned() }).await.problem());
    }
    assert_eq!(problems[..4], ["session.wrong-code"; 4]);
    assert_eq!(problems[4], "session.slow-down");
    signed_in(&api, PASSPHRASE).await;
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_listed_and_ended_and_a_locked_node_waits_for_a_passphrase() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let other = signed_in(&api, NINOS).await;
    let own = nino.get(path::SESSIONS).await.json();
    check("SessionList", &own);
    assert_eq!(own["sessions"].as_array().map(Vec::len), Some(2), "her own two");
    assert_eq!(boss.get(path::SESSIONS).await.json()["sessions"].as_array().map(Vec::len), Some(3), "everybody's");
    assert_eq!(nino.delete(path::SESSIONS).await.status, StatusCode::NO_CONTENT);
    assert_eq!(other.get(path::REFERRALS).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(nino.get(path::REFERRALS).await.status, StatusCode::OK);
    let boss_session = boss.get(path::SESSIONS).await.json();
    let current = boss_session["sessions"].as_array().expect("a list").iter().find(|one| one["current"] == true);
    let id = current.expect("its own")["id"].as_str().expect("an id").to_owned();
    assert_eq!(nino.delete(&path::session(&id)).await.problem(), "not-found", "not hers to end");

    let five = Settings { auto_lock_minutes: 5 };
    check("Settings", &boss.json(Method::PUT, path::SETTINGS, &five).await.json());
    let never = Settings { auto_lock_minutes: 0 };
    assert_eq!(boss.json(Method::PUT, path::SETTINGS, &never).await.problem(), "request.invalid");
    assert_eq!(boss.post(path::NODE_LOCK, &()).await.status, StatusCode::NO_CONTENT);
    assert!(matches!(node.node.phase(), Phase::Locked));
    assert!(node.node.people().is_none(), "who is here is forgotten too");
    assert_eq!(nino.get(path::REFERRALS).await.status, StatusCode::UNAUTHORIZED);
    let boss = signed_in(&api, PASSPHRASE).await;
    assert!(matches!(node.node.phase(), Phase::Running(_)));
    assert_eq!(boss.get(path::SETTINGS).await.json()["auto_lock_minutes"], 5);
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_passphrase_counts_at_once_and_a_taken_one_is_refused() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let change = |old: &str, new: &str| ChangePassphrase { old: old.to_owned(), new: new.to_owned() };
    let taken = nino.post(path::ACCOUNT_PASSPHRASE, &change(NINOS, PASSPHRASE)).await;
    assert_eq!(taken.json()["fields"][0]["kind"], "unusable", "{}", taken.text());
    let foreign = nino.post(path::ACCOUNT_PASSPHRASE, &change(PASSPHRASE, "something quite new")).await;
    assert_eq!(foreign.problem(), "session.wrong-passphrase");
    assert_eq!(nino.post(path::ACCOUNT_PASSPHRASE, &change(NINOS, "short")).await.problem(), "request.invalid");
    let changed = nino.post(path::ACCOUNT_PASSPHRASE, &change(NINOS, "something quite new")).await;
    assert_eq!(changed.status, StatusCode::NO_CONTENT, "{}", changed.text());
    signed_in(&api, "something quite new").await;
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_a_referral_is_noted_without_what_it_says() {
    let node = tbilisi().await;
    let boss = signed_in(&Caller::of(&node.node), PASSPHRASE).await;
    let note = json!({"partner": "Canary clinic", "priority": "normal"});
    let logged = boss.post(path::LOGGED, &note).await.json();
    let audit = node.node.people().expect("open").audit;
    let noted = |action| audit.select(|noted| noted.action == action, 0, 10).1;
    let changed = noted(AuditAction::ReferralChanged);
    assert_eq!(changed.len(), 1);
    assert_eq!(json!(changed[0].1.object), logged["id"]);
    assert!(changed[0].1.account.is_some());
    boss.get(&format!("{}/{}", path::REFERRALS, "0".repeat(32))).await;
    assert_eq!(noted(AuditAction::ReferralViewed).len(), 0, "what is not there was not seen");
    boss.post(path::SESSION, &SignIn { passphrase: "wrong words".to_owned() }).await;
    assert_eq!(noted(AuditAction::SignInFailed).len(), 1);
    node.node.stop().await;
    for (path, bytes) in super::files_of(node.dir()) {
        assert!(!bytes.windows(6).any(|window| window == b"Canary"), "{}", path.display());
    }
}

/// Directories of before accounts: slots become administrators with all roles, named by their number.
#[tokio::test(flavor = "multi_thread")]
async fn a_directory_from_before_accounts_keeps_opening() {
    let node = tbilisi().await;
    node.node.stop().await;
    let node = node.in_new_process();
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let me = boss.get(path::STATUS).await.json()["me"].clone();
    assert_eq!((&me["name"], me["roles"].as_array().map(Vec::len)), (&json!("1"), Some(4)));
    node.node.stop().await;
    std::fs::remove_file(node.dir().accounts()).expect("there");
    let node = node.in_new_process();
    let refused = Caller::of(&node.node).post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(refused.problem(), "node.cannot-start", "nobody becomes an administrator by removing a file");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_half_open_request_does_not_keep_a_removal_from_happening() {
    let node = Arc::new(tbilisi().await);
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (_, id) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let reading = tokio::spawn({
        let (router, token) = (boss.router.clone(), boss.token.clone());
        async move {
            let caller = Caller { router, token };
            for _ in 0..200 {
                caller.get(path::SERVICES).await;
            }
        }
    });
    let uri = format!("{}/{id}/removal", path::ACCOUNTS);
    let removed = boss.post(&uri, &Confirm { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(removed.status, StatusCode::OK, "{}", removed.text());
    reading.await.expect("went on");
    eventually("services again", || async { (boss.get(path::SERVICES).await.status == StatusCode::OK).then_some(()) })
        .await;
    node.node.stop().await;
}
