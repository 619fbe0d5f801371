//! How fast one answer is. A measurement, so it is run by hand: `cargo test --release -p marshrut-node speed -- --ignored`.

use std::time::Instant;

use super::fixture::{BOTH, pair};
use crate::network::Protocol;

const FRAMES: usize = 2_000;
const FRAME: usize = 256 << 10;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn one_answer_at_full_speed() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let mut answer = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"much").await.expect("asked");
        let (_, _, _, mut sink) = berlin.asked().await;
        let writing = tokio::spawn(async move {
            let frame = vec![7; FRAME];
            for _ in 0..FRAMES {
                sink.send(&frame).await.expect("it is read");
            }
            sink.finish().await.expect("it is read");
        });
        let (started, mut bytes) = (Instant::now(), 0);
        while let Some(frame) = answer.next().await.expect("whole") {
            bytes += frame.len();
        }
        writing.await.expect("written");
        assert_eq!(bytes, FRAMES * FRAME);
        println!("{via:?}: {:.0} MB/s", bytes as f64 / started.elapsed().as_secs_f64() / 1e6);
    }
}
