//! Files of referrals through the API of two real nodes: uploaded in pieces, cleaned, sealed, fetched, saved, purged.

use std::path::Path;

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode, header};
use futures::stream;
use marshrut_protocol::local_api::{PublishService, path};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::stream::CHUNK;
use serde_json::{Value, json};

use super::referral::{accepting, act, in_state, referral_for};
use super::{Answer, Caller, described};
use crate::attachments::samples;
use crate::node::fixture::{TestNode, eventually};

/// Tbilisi with a delivered referral to Berlin whose consent covers files.
async fn referred() -> (TestNode, TestNode, String) {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let berlin = TestNode::new("Berlin", "DE", Role::Member).joined(&tbilisi).await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    receiver.post(path::SERVICES, &PublishService { service: accepting() }).await;
    let publisher = berlin.handle().own().org.to_string();
    let id = eventually("a referral of Tbilisi's", || async {
        let written = sender.post(path::REFERRALS, &referral_for(&publisher, true, &["alias", "attachments"])).await;
        (written.status == StatusCode::CREATED).then(|| written.json()["id"].as_str().expect("an id").to_owned())
    })
    .await;
    in_state(&receiver, "inbox", "delivered").await;
    (tbilisi, berlin, id)
}

fn files_of(referral: &str) -> String {
    format!("{}/{referral}/attachments", path::REFERRALS)
}

async fn send(caller: &Caller, uri: &str, body: Body) -> Answer {
    caller.send(caller.request(Method::POST, uri).body(body).expect("a request")).await
}

/// Uploads a file and has it attached.
async fn attach(caller: &Caller, referral: &str, file: Vec<u8>) -> Answer {
    let begun = caller.post(&files_of(referral), &json!({"title": "letter", "bytes": file.len()})).await;
    if begun.status != StatusCode::CREATED {
        return begun;
    }
    let one = format!("{}/{}", files_of(referral), begun.json()["id"].as_str().expect("an id"));
    let added = send(caller, &format!("{one}/content"), file.into()).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.text());
    send(caller, &format!("{one}/finish"), Body::empty()).await
}

/// The one file of a referral, once it has the state.
async fn in_file_state(caller: &Caller, referral: &str, state: &str) -> Value {
    eventually(&format!("a file that is {state}"), || async {
        let list = caller.get(&files_of(referral)).await.json();
        let item = list["items"].as_array().and_then(|items| items.iter().find(|item| item["state"] == state)).cloned();
        item.inspect(|_| described::check("AttachmentList", &list))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photograph_arrives_clean_and_is_saved_never_shown() {
    let (tbilisi, berlin, id) = referred().await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    let attached = attach(&sender, &id, samples::jpeg_of_size(300_000)).await;
    assert_eq!(attached.status, StatusCode::OK, "{}", attached.text());
    described::check("Attachment", &attached.json());
    let here = in_file_state(&receiver, &id, "here").await;
    assert_eq!(
        (&here["media_type"], &here["title"], &here["own"]),
        (&json!("image/jpeg"), &json!("letter"), &json!(false))
    );
    in_file_state(&sender, &id, "here").await;

    let saved = receiver.get(&format!("{}/{}/content", files_of(&id), here["id"].as_str().expect("an id"))).await;
    assert_eq!(saved.status, StatusCode::OK);
    let header = |name: header::HeaderName| saved.headers[name].to_str().expect("a text").to_owned();
    assert!(header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"attachment-"));
    assert!(header(header::CONTENT_SECURITY_POLICY).starts_with("sandbox"));
    assert_eq!(
        (header(header::X_CONTENT_TYPE_OPTIONS), header(header::CACHE_CONTROL)),
        ("nosniff".into(), "no-store".into())
    );
    assert_eq!(saved.body.len() as u64, here["bytes"].as_u64().expect("a length"));
    assert!(saved.body.starts_with(&[0xFF, 0xD8]) && saved.body.ends_with(&[0xFF, 0xD9]));
    for word in samples::TELLTALES {
        assert!(!saved.text().contains(word), "{word} travelled");
    }
    tbilisi.node.stop().await;
    berlin.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_where_it_broke_also_after_a_restart() {
    let (tbilisi, berlin, id) = referred().await;
    let sender = Caller::of(&tbilisi.node);
    let file = samples::jpeg_of_size(9 * CHUNK);
    let form = json!({"bytes": file.len(), "fingerprint": marshrut_protocol::id::Digest::of(&file).to_string()});
    let begun = sender.post(&files_of(&id), &form).await.json();
    let one = format!("{}/{}", files_of(&id), begun["id"].as_str().expect("an id"));
    let mut arrived = 0;
    for whole_chunks in 1..4 {
        let piece = Bytes::copy_from_slice(&file[arrived..arrived + whole_chunks * CHUNK + 100]);
        let pieces = [Ok(piece), Err(std::io::Error::other("the line is cut"))];
        let uri = format!("{one}/content?offset={arrived}");
        let cut = send(&sender, &uri, Body::from_stream(stream::iter(pieces))).await;
        assert_eq!(cut.problem(), "attachment.cut-short");
        arrived += whole_chunks * CHUNK;
        let again = sender.post(&files_of(&id), &form).await.json();
        assert_eq!((&again["id"], &again["arrived"]), (&begun["id"], &json!(arrived)), "the same upload");
    }
    let gap = send(&sender, &format!("{one}/content?offset={}", arrived + CHUNK), Body::from("x")).await;
    assert_eq!(gap.problem(), "request.invalid");
    assert_eq!(send(&sender, &format!("{one}/finish"), Body::empty()).await.problem(), "attachment.incomplete");

    let tbilisi = tbilisi.restarted().await;
    let sender = Caller::of(&tbilisi.node);
    assert_eq!(sender.post(&files_of(&id), &form).await.json()["arrived"], json!(arrived), "after a restart");
    let rest = file[arrived..].to_vec();
    let added = send(&sender, &format!("{one}/content?offset={arrived}"), rest.into()).await.json();
    assert_eq!(added["arrived"], added["bytes"]);
    assert_eq!(send(&sender, &format!("{one}/finish"), Body::empty()).await.status, StatusCode::OK);
    in_file_state(&Caller::of(&berlin.node), &id, "here").await;
    tbilisi.node.stop().await;
    berlin.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_accepted_is_refused_with_its_reason_and_not_kept() {
    let (tbilisi, berlin, id) = referred().await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    let script = samples::pdf_with("OpenAction", samples::action("JavaScript"));
    for (file, kind) in [
        (b"PK\x03\x04 a document of an office program".to_vec(), "attachment.kind"),
        (b"GIF89a\x01\0\x01\0".to_vec(), "attachment.kind"),
        (script, "attachment.holds"),
        (b"\xFF\xD8\xFF\xE0 no picture".to_vec(), "attachment.damaged"),
        (b"Passport AB1234567, born 01.02.1990".to_vec(), "attachment.identifier"),
    ] {
        let refused = attach(&sender, &id, file).await;
        assert_eq!((refused.status, refused.problem()), (StatusCode::UNPROCESSABLE_ENTITY, kind.to_owned()));
    }
    let long = sender.post(&files_of(&id), &json!({"bytes": 25 * 1024 * 1024 + 1})).await;
    assert_eq!(long.problem(), "attachment.length");
    let theirs = receiver.post(&files_of(&id), &json!({"bytes": 10})).await;
    assert_eq!(theirs.status, StatusCode::CONFLICT, "only the sender adds files");
    assert_eq!(sender.get(&files_of(&id)).await.json()["items"], json!([]), "nothing of it is kept");
    assert_eq!(chunk_files(&tbilisi), 0);
    tbilisi.node.stop().await;
    berlin.node.stop().await;
}

fn chunk_files(node: &TestNode) -> usize {
    std::fs::read_dir(node.dir().path().join("attachments")).expect("a directory").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_withdrawal_nothing_of_a_file_is_left_even_for_who_has_all_keys() {
    const CANARY: &str = "canary-in-a-letter ";
    let (tbilisi, berlin, id) = referred().await;
    let (sender, receiver) = (Caller::of(&tbilisi.node), Caller::of(&berlin.node));
    let letter = CANARY.repeat(12_000).into_bytes();
    assert_eq!(attach(&sender, &id, letter.clone()).await.status, StatusCode::OK);
    in_file_state(&receiver, &id, "here").await;
    let kept: Vec<Vec<u8>> = [&tbilisi, &berlin].iter().flat_map(|node| copies(node.dir().path())).collect();
    assert_eq!(kept.len(), 2, "one sealed file on each side, the upload itself is gone");
    act(&sender, &id, json!({"action": "withdraw-consent"})).await;
    in_state(&receiver, "inbox", "consent-withdrawn").await;
    in_file_state(&sender, &id, "gone").await;
    in_file_state(&receiver, &id, "gone").await;
    tbilisi.node.stop().await;
    berlin.node.stop().await;
    for node in [&tbilisi, &berlin] {
        assert_eq!(chunk_files(node), 0);
        no_bytes_of(node.dir().path(), CANARY.trim().as_bytes());
        // Somebody kept copies of the chunk files, and opens the store with all its keys.
        let store = node.secrets().open_store(node.dir()).expect("the store opens");
        for secret in store.secret_ids().expect("readable").iter().filter_map(|key| store.secret(key).ok().flatten()) {
            for file in &kept {
                assert!(crate::aead::open(&secret, &0u32.to_be_bytes(), &file[..65_596]).is_none());
            }
        }
    }
}

/// The chunk files as somebody may have copied them.
fn copies(dir: &Path) -> Vec<Vec<u8>> {
    let files = std::fs::read_dir(dir.join("attachments")).expect("a directory");
    files.map(|file| std::fs::read(file.expect("a file").path()).expect("readable")).collect()
}

fn no_bytes_of(dir: &Path, wanted: &[u8]) {
    for item in std::fs::read_dir(dir).expect("a directory").flatten() {
        let path = item.path();
        if path.is_dir() {
            no_bytes_of(&path, wanted);
        } else {
            let bytes = std::fs::read(&path).expect("readable");
            assert!(!bytes.windows(wanted.len()).any(|window| window == wanted), "{}", path.display());
        }
    }
}
