//! Ways back: a new recovery code and shares end the earlier ones for good, new node keys leave the organisation what it is.

use axum::http::{Method, StatusCode};
use marshrut_protocol::local_api::{Confirm, ReplaceKeys, SignIn, path};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::time::Span;

use super::Caller;
use super::described::check;
use crate::clock;
use crate::keyslots::{KeySlots, RecoveryCode, Share, SlotKind};
use crate::node::Secrets;
use crate::node::fixture::{PASSPHRASE, TestNode, eventually};

async fn boss_of(node: &TestNode) -> Caller {
    let api = Caller::of(&node.node);
    let session = api.post(path::SESSION, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.json();
    Caller { router: api.router.clone(), token: session["token"].as_str().expect("a token").to_owned() }
}

fn confirm(passphrase: &str) -> Confirm {
    Confirm { passphrase: passphrase.to_owned() }
}

async fn new_code(boss: &Caller) -> RecoveryCode {
    let made = boss.post(path::KEYS_RECOVERY_CODE, &confirm(PASSPHRASE)).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text());
    check("NewRecoveryCode", &made.json());
    assert_eq!(made.json()["rekeyed"], true);
    RecoveryCode::parse(made.json()["code"].as_str().expect("a code")).expect("well formed")
}

/// Somebody has the paper of yesterday and a copy of yesterday's key file, and takes the disk of today.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_code_with_an_old_key_file_reads_nothing_that_was_written_since() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let boss = boss_of(&node).await;
    let wrong = boss.post(path::KEYS_RECOVERY_CODE, &confirm("not the passphrase")).await;
    assert_eq!(wrong.problem(), "session.wrong-passphrase");
    let seen = new_code(&boss).await;
    let copy = node.dir().path().with_extension("copy");
    std::fs::copy(node.dir().keys(), &copy).expect("copied");
    let present = new_code(&boss).await;

    assert_eq!(boss.get(path::NETWORK).await.json()["name"], "Partner Network", "the node goes on, and the session");
    assert!(KeySlots::unlock_with_recovery(&node.dir().keys(), &seen).is_err(), "the old code opens nothing here");
    let opened = KeySlots::unlock_with_recovery(&node.dir().keys(), &present).expect("the new one does");
    assert!(Secrets::load(node.dir(), &opened.master).is_ok());
    let old = KeySlots::unlock_with_recovery(&copy, &seen).expect("the copy opens with its own code").master;
    assert!(Secrets::load(node.dir(), &old).is_err(), "the old master key reads nothing of today");
    node.node.stop().await;
    let node = node.in_new_process();
    assert_eq!(boss_of(&node).await.get(path::NETWORK).await.json()["name"], "Partner Network");
    node.node.stop().await;
}

/// The window is closed as soon as the key file is replaced: the small files follow, as if somebody still waited.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_comes_to_its_end_though_nobody_waits_for_it() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let boss = boss_of(&node).await;
    let keys = std::fs::read(node.dir().keys()).expect("readable");
    let asking = tokio::spawn(async move { boss.post(path::KEYS_RECOVERY_CODE, &confirm(PASSPHRASE)).await.status });
    eventually("the key file is another one", || async {
        (std::fs::read(node.dir().keys()).expect("readable") != keys).then_some(())
    })
    .await;
    asking.abort();
    eventually("the small files are under the new key", || async {
        Secrets::load(node.dir(), &node.master).is_err().then_some(())
    })
    .await;
    eventually("the node goes on", || async { node.node.people().map(drop) }).await;
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_two_of_three_shares_open_a_backup_and_earlier_ones_do_not() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let boss = boss_of(&node).await;
    let mut made = Vec::new();
    for _ in 0..2 {
        let answer = boss.post(path::KEYS_SHARES, &confirm(PASSPHRASE)).await.json();
        check("NewShares", &answer);
        let shares: Vec<Share> = answer["shares"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|s| s.as_str())
            .map(|s| Share::parse(s).expect("well formed"))
            .collect();
        made.push(shares);
    }
    let backup = boss.post(path::BACKUP, &SignIn { passphrase: PASSPHRASE.to_owned() }).await;
    assert_eq!(backup.status, StatusCode::OK);
    let slots =
        KeySlots::load(&node.dir().keys(), &KeySlots::unlock(&node.dir().keys(), PASSPHRASE).expect("opens").master);
    let kept = slots.expect("loads").for_backup().expect("random bytes");
    let opens = |one: &Share, other: &Share| {
        one.join(other).is_ok_and(|code| KeySlots::unlock_backup(&kept, &code, SlotKind::Shares).is_ok())
    };
    let [earlier, shares] = &made[..] else { panic!("two sets") };
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        assert!(opens(&shares[one], &shares[other]));
        assert!(!opens(&earlier[one], &earlier[other]), "earlier shares open no backup of today");
        assert!(!opens(&earlier[one], &shares[other]));
    }
    node.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn new_keys_are_made_while_the_node_runs_and_the_organisation_stays() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let boss = boss_of(&node).await;
    let before = boss.get(path::KEYS).await.json();
    let wish = |since| ReplaceKeys { passphrase: PASSPHRASE.to_owned(), since };
    let early = boss.post(path::KEYS_REPLACEMENT, &wish(Some(clock::now().plus(Span::days(1))))).await;
    assert_eq!(early.status, StatusCode::BAD_REQUEST, "{}", early.text());
    assert_eq!(boss.get(path::KEYS).await.json()["keys"][0]["serial"], 1, "nothing happened");

    let replaced = boss.post(path::KEYS_REPLACEMENT, &wish(None)).await;
    assert_eq!(replaced.status, StatusCode::NO_CONTENT, "{}", replaced.text());
    let after = boss.get(path::KEYS).await.json();
    assert_eq!(after["organisation"], before["organisation"]);
    assert_eq!(after["keys"][0]["serial"], 2);
    assert_ne!(after["keys"][0]["node"], before["keys"][0]["node"]);
    node.node.stop().await;
}

/// The bytes of a backup, with papers.
async fn tried(boss: &Caller, file: &[u8], first: &str, second: &str) -> super::Answer {
    let request = boss.request(Method::POST, path::BACKUP_CHECK);
    let request = request.header(path::RECOVERY_CODE_HEADER, first).header(path::SECOND_SHARE_HEADER, second);
    boss.send(request.body(file.to_vec().into()).expect("a request")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_tried_out_with_its_papers_and_nothing_comes_of_it() {
    let node = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let boss = boss_of(&node).await;
    let code = new_code(&boss).await.to_text();
    let shares = boss.post(path::KEYS_SHARES, &confirm(PASSPHRASE)).await.json();
    let share = |number: usize| shares["shares"][number].as_str().expect("a share").to_owned();
    let file = boss.post(path::BACKUP, &SignIn { passphrase: PASSPHRASE.to_owned() }).await.body;
    let before = boss.get(path::KEYS).await.json();
    for (first, second) in [(code.to_string(), String::new()), (share(2), share(0))] {
        let opened = tried(&boss, &file, &first, &second).await;
        assert_eq!(opened.status, StatusCode::OK, "{}", opened.text());
        check("CheckedBackup", &opened.json());
        let told = (&opened.json()["name"], &opened.json()["ours"], &opened.json()["organisation"]);
        assert_eq!(told, (&"Tbilisi".into(), &true.into(), &before["organisation"]));
    }
    let later = new_code(&boss).await.to_text();
    let damaged: Vec<u8> = file.iter().rev().skip(40).rev().copied().collect();
    for (file, first, problem) in [
        (&file[..], later.as_str(), "backup.refused"),
        (&file[..], "7Q2M", "code.shape"),
        (&file[..], "", "code.shape"),
        (&file[..], share(0).as_str(), "code.shares"),
        (&damaged[..], code.as_str(), "backup.damaged"),
        (b"Dear colleagues", code.as_str(), "backup.none"),
    ] {
        let refused = tried(&boss, file, first, "").await;
        assert_eq!((refused.status, refused.problem().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, problem));
    }
    let after = boss.get(path::KEYS).await.json();
    assert_eq!(after["keys"][0]["node"], before["keys"][0]["node"], "nothing came of it");
    let other = TestNode::new("Batumi", "GE", Role::Member).found().await;
    let opened = tried(&boss_of(&other).await, &file, &code, "").await;
    assert_eq!(opened.json()["ours"], false, "{}", opened.text());
    other.node.stop().await;
    node.node.stop().await;
}
