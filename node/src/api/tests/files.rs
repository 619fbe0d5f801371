//! Imports and exports: files of any size and any quality.

use std::fmt::Write as _;

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode};
use futures::stream;
use marshrut_protocol::local_api::{ImportReport, path};
use marshrut_protocol::record::certificate::Role;
use serde_json::Value;

use super::{Answer, Caller};
use crate::node::fixture::TestNode;

fn record(number: u32) -> String {
    let id = format!("b8d2c8f4-52a1-4d0e-9a53-{number:012x}");
    format!("{{\"id\": \"{id}\", \"name\": \"HIV test {number}\", \"status\": \"active\"}}\n")
}

async fn import(caller: &Caller, query: &str, file: Body) -> Answer {
    let uri = format!("{}{query}", path::SERVICES_IMPORT);
    caller.send(caller.request(Method::POST, &uri).body(file).expect("a request")).await
}

fn report(answer: &Answer) -> ImportReport {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    serde_json::from_slice(&answer.body).expect("a report")
}

#[tokio::test(flavor = "multi_thread")]
async fn good_records_are_kept_and_bad_ones_named_by_line() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let mut file = String::new();
    (0..300).for_each(|number| file.push_str(&record(number)));
    file.push_str("{}\nnot json\n");
    writeln!(file, "{}", record(300).trim()).expect("a string takes everything");

    let dry = report(&import(&caller, "?dry_run=true", file.clone().into()).await);
    assert_eq!((dry.published, tbilisi.status().await.services), (301, 0));
    let done = report(&import(&caller, "", file.clone().into()).await);
    assert_eq!((done.published, done.unchanged), (301, 0));
    assert!(done.refused >= 2, "{done:?}");
    assert!(done.problems.iter().any(|problem| problem.line == 301 && problem.refused), "{:?}", done.problems);
    assert_eq!(done.incomplete, 301);
    let again = report(&import(&caller, "", file.into()).await);
    assert_eq!((again.published, again.unchanged), (0, 301));
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_megabytes_on_one_line_are_one_problem() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let mebibyte = Bytes::from(vec![b'x'; 1 << 20]);
    let start = Bytes::from("{\"id\": \"a\", \"name\": \"");
    let pieces = std::iter::once(start).chain(std::iter::repeat_n(mebibyte, 100)).map(Ok::<_, std::io::Error>);
    let done = report(&import(&caller, "", Body::from_stream(stream::iter(pieces))).await);
    assert_eq!(done.published, 0);
    assert!(done.refused == 1 && done.problems.len() <= 2, "{done:?}");
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn problems_are_named_up_to_a_thousand_and_then_counted() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let done = report(&import(&caller, "?format=hsds", "{\"id\": 1}\n".repeat(1_500).into()).await);
    assert_eq!(done.problems.len(), 1_000);
    assert!(done.more_problems >= 500);
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_breaks_off_says_what_was_published() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let broken = std::io::Error::other("cut");
    let pieces = [Ok(Bytes::from(record(1))), Err(broken)];
    assert_eq!(import(&caller, "", Body::from_stream(stream::iter(pieces))).await.problem(), "import.cut-short");
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn exports_are_whole_in_every_format_and_hold_back_what_is_not_public() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let file: String = (0..250).map(record).collect();
    report(&import(&caller, "", file.into()).await);
    let export = |query: &'static str| {
        let caller = &caller;
        async move { caller.get(&format!("{}{query}", path::SERVICES_EXPORT)).await.text() }
    };
    assert_eq!(export("?audience=network").await.lines().count(), 250);
    assert_eq!(export("?own=true&audience=public").await, "", "an import that says nothing is for the network only");
    assert_eq!(export("?audience=network&format=csv").await.lines().count(), 251);
    let map: Value = serde_json::from_str(&export("?audience=network&format=geojson").await).expect("GeoJSON");
    assert_eq!(map["features"].as_array().map(Vec::len), Some(250));
    assert_eq!(caller.get(&format!("{}?format=xls", path::SERVICES_EXPORT)).await.problem(), "request.invalid");
    tbilisi.node.stop().await;
}
