//! What several do at the same time, and what goes wrong in the middle: nothing undoes what somebody else was told is done.

use axum::http::{Method, StatusCode};
use marshrut_protocol::local_api::{
    ChangePassphrase, Confirm, InviteColleague, OneTimeCode, RedeemInvitation, SignIn, StaffRole, path,
};

use super::Caller;
use super::people::{NINOS, colleague, signed_in, tbilisi, with_token};
use crate::accounts::code_at;
use crate::clock;
use crate::keyslots::{KeySlots, RecoveryCode};
use crate::node::Phase;
use crate::node::fixture::PASSPHRASE;

/// An administrator invites, removes, and makes a new recovery code and shares while others change their passphrases:
/// each change that was said to be made is there, and the node opens again.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_at_the_same_time_does_not_undo_each_other() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    let (_, data) = colleague(&boss, "Data", "data walks along the sea", &[StaffRole::Caseworker]).await;
    let confirm = Confirm { passphrase: PASSPHRASE.to_owned() };
    let new = ChangePassphrase { old: NINOS.to_owned(), new: "nino walks along the river".to_owned() };
    let invite = InviteColleague {
        name: "Eka".to_owned(),
        roles: vec![StaffRole::Caseworker],
        passphrase: PASSPHRASE.to_owned(),
    };
    let removal = format!("{}/{data}/removal", path::ACCOUNTS);
    let (code, changed) =
        tokio::join!(boss.post(path::KEYS_RECOVERY_CODE, &confirm), nino.post(path::ACCOUNT_PASSPHRASE, &new));
    let (removed, invited) = tokio::join!(boss.post(&removal, &confirm), boss.post(path::ACCOUNTS_INVITE, &invite));
    assert_eq!(code.status, StatusCode::OK, "{}", code.text());
    assert_eq!(removed.status, StatusCode::OK, "{}", removed.text());
    assert_eq!(changed.status, StatusCode::NO_CONTENT, "{}", changed.text());
    assert_eq!(invited.status, StatusCode::CREATED, "{}", invited.text());
    node.node.stop().await;

    let node = node.in_new_process();
    let api = Caller::of(&node.node);
    let code = RecoveryCode::parse(code.json()["code"].as_str().expect("a code")).expect("well formed");
    KeySlots::unlock_with_recovery(&node.dir().keys(), &code).expect("the code that was shown opens the node");
    signed_in(&api, "nino walks along the river").await;
    let gone = api.post(path::SESSION, &SignIn { passphrase: "data walks along the sea".to_owned() }).await;
    assert_eq!(gone.problem(), "session.wrong-passphrase");
    let join = invited.json()["code"].as_str().expect("a code").to_owned();
    let join = RedeemInvitation { code: join, passphrase: "eka walks along the sea".to_owned() };
    assert_eq!(api.post(path::ACCOUNTS_REDEEM, &join).await.status, StatusCode::OK);
    node.node.stop().await;
}

/// Something is wrong with a file of the node, which has nothing to do with who is removed: they are out all the same, and
/// the node does not go on under the key that they have.
#[tokio::test(flavor = "multi_thread")]
async fn a_removal_is_told_though_the_node_cannot_go_on() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let (_, id) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    std::fs::write(node.dir().organisation(), b"damaged").expect("written");
    let removed =
        boss.post(&format!("{}/{id}/removal", path::ACCOUNTS), &Confirm { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(removed.status, StatusCode::OK, "{}", removed.text());
    assert_eq!(removed.json()["rekeyed"], true);
    assert!(matches!(node.node.phase(), Phase::Locked), "not under the old key");
    assert!(KeySlots::unlock(&node.dir().keys(), NINOS).is_err());
    assert_eq!(
        api.post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.problem(),
        "node.cannot-start"
    );
    node.node.stop().await;
}

/// Many wrong codes at once are no more of them than one after the other; the same for an app that is being set up.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_at_the_same_time_are_counted_like_others() {
    let node = tbilisi().await;
    let api = Caller::of(&node.node);
    let boss = signed_in(&api, PASSPHRASE).await;
    let begun = boss.post(path::ACCOUNT_TOTP, &Confirm { passphrase: PASSPHRASE.to_owned() }).await.json();
    let secret = data_encoding::BASE32_NOPAD.decode(begun["secret"].as_str().expect("a secret").as_bytes());
    let (nino, _) = colleague(&boss, "Nino", NINOS, &[StaffRole::Caseworker]).await;
    nino.post(path::ACCOUNT_TOTP, &Confirm { passphrase: NINOS.to_owned() }).await;
    let nonsense = || OneTimeCode { code: "nonsense".to_owned() };
    let right = code_at(&secret.expect("base 32"), clock::now());
    boss.json(Method::PUT, path::ACCOUNT_TOTP, &OneTimeCode { code: right }).await;
    let half = api.post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.json();
    let half = with_token(&api, &half);

    for (caller, method, path) in [(&half, Method::POST, path::SESSION_CODE), (&nino, Method::PUT, path::ACCOUNT_TOTP)]
    {
        let guesses = (0..24).map(|_| {
            let (caller, method) =
                (Caller { router: caller.router.clone(), token: caller.token.clone() }, method.clone());
            tokio::spawn(async move { caller.json(method, path, &nonsense()).await.problem() })
        });
        let mut problems = Vec::new();
        for guess in guesses.collect::<Vec<_>>() {
            problems.push(guess.await.expect("an answer"));
        }
        let checked = problems.iter().filter(|problem| *problem == "session.wrong-code").count();
        let put_off = problems.iter().filter(|problem| *problem == "session.slow-down").count();
        assert!(checked <= 8 && checked + put_off == 24, "{path}: {checked} of 24 were checked");
    }
    node.node.stop().await;
}
