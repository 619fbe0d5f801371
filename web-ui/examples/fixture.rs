//! How do the pages look and behave? Serves them over a local API in memory with sample data.
//!
//! `cargo run -p marshrut-web-ui --example fixture -- 8100`, then <http://marshrut.localhost:8100/>. A second number is
//! how many more services there are, all over the map.

#[path = "fixture/api.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod api;
#[path = "fixture/files.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod files;
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

use marshrut_web_ui::{Options, router};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(8100);
    let more = std::env::args().nth(2).and_then(|more| more.parse().ok()).unwrap_or(0);
    let fixture = api::Fixture::sample();
    fixture.add_services(more);
    let site = router(fixture.router(), Options::loopback("marshrut", port));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://marshrut.localhost:{port}/ · passphrase: {}", api::PASSPHRASE);
    axum::serve(listener, site).await
}
