//! How do the pages look and behave? Serves them over a local API in memory with sample data.
//!
//! `cargo run -p marshrut-web-ui --example fixture -- 8100`, then <http://marshrut.localhost:8100/>. A second number is
//! how many more services there are, all over the map.

#[path = "fixture/addresses.rs"]
#[allow(dead_code, reason = "the tests use it")]
mod addresses;
#[path = "fixture/api.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod api;
#[path = "fixture/desk.rs"]
mod desk;
#[path = "fixture/doctor.rs"]
mod doctor;
#[path = "fixture/files.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod files;
#[path = "fixture/first_run.rs"]
#[allow(dead_code, reason = "the tests use it")]
mod first_run_sample;
#[path = "fixture/governance.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod governance_sample;
#[path = "fixture/keys.rs"]
mod keys_sample;
#[path = "fixture/map.rs"]
mod map;
#[path = "fixture/own.rs"]
mod own_sample;
#[path = "fixture/sample.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod sample;
#[path = "fixture/papers.rs"]
mod sample_papers;
#[path = "fixture/staff.rs"]
mod staff_sample;
#[path = "fixture/verification.rs"]
mod verification;

use axum::Router;
use marshrut_web_ui::{Options, router};

#[allow(unused_imports, reason = "the tests in a real browser take this file as a module")]
pub(crate) use addresses::{For, Page, pages};
#[allow(unused_imports, reason = "the same")]
pub(crate) use api::PASSPHRASE;

/// The site that answers at `port`, with so many more services.
pub(crate) fn site(port: u16, more: usize) -> Router {
    let fixture = api::Fixture::sample();
    fixture.add_services(more);
    router(fixture.router(), Options::loopback("marshrut", port))
}

/// How far a node that is being set up can be, and the page of that.
#[allow(dead_code, reason = "the tests in a real browser use it")]
pub(crate) fn stages() -> Vec<(serde_json::Value, &'static str)> {
    first_run_sample::stages()
}

/// The pages of a node that is so far, at `port`.
#[allow(dead_code, reason = "the same")]
pub(crate) fn being_set_up(port: u16, told: serde_json::Value) -> Router {
    router(first_run_sample::Node::at(Some(told)).api(), Options::loopback("marshrut", port))
}

#[tokio::main]
#[allow(dead_code, reason = "it is the example's")]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(8100);
    let more = std::env::args().nth(2).and_then(|more| more.parse().ok()).unwrap_or(0);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://marshrut.localhost:{port}/ · passphrase: {PASSPHRASE}");
    axum::serve(listener, site(port, more)).await
}
