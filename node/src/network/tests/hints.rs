//! Gossip hints along a line of three members, of which only the middle one knows both ends.

use std::time::Duration;

use marshrut_protocol::id::TransportId;

use super::fixture::{DEADLINE, Node, Via};
use crate::network::{HintVerdict, MAX_HINT, NetworkError, NetworkEvent};

impl Node {
    async fn hint(&mut self) -> (TransportId, Vec<u8>, HintVerdict) {
        self.event(|event| match event {
            NetworkEvent::Hint { from, bytes, verdict } => Some((from, bytes, verdict)),
            _ => None,
        })
        .await
    }

    /// Publishes `what` with rising numbers until `other` hears one: subscriptions take a moment to spread.
    async fn publishes_until_heard(&self, what: &str, other: &mut Node) -> (TransportId, Vec<u8>, HintVerdict) {
        let trying = async {
            for n in 0.. {
                self.network.publish(format!("{what} {n}").into_bytes()).await.expect("it runs");
                if let Ok(heard) = tokio::time::timeout(Duration::from_millis(200), other.hint()).await {
                    return heard;
                }
            }
            unreachable!("the numbers do not end")
        };
        tokio::time::timeout(DEADLINE, trying).await.expect("it is heard")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn accepted_hints_are_forwarded_and_others_are_not() {
    let tbilisi = Node::member(1, Via::Quic).await;
    let mut almaty = Node::member(2, Via::Quic).await;
    let mut berlin = Node::member(3, Via::Tcp).await;
    tbilisi.expects(&[almaty.id()]).await;
    berlin.expects(&[almaty.id()]).await;
    almaty.knows(&[&tbilisi, &berlin]).await;
    berlin.connected(almaty.id()).await;
    let (_, _, verdict) = tbilisi.publishes_until_heard("forged", &mut almaty).await;
    verdict.reject();
    let (_, _, verdict) = tbilisi.publishes_until_heard("old", &mut almaty).await;
    verdict.ignore();
    let unanswered = tbilisi.publishes_until_heard("unanswered", &mut almaty).await;
    drop(unanswered);
    // Every hint is now ruled on by Almaty; only “fresh” ones are accepted.
    let almaty_id = almaty.id();
    let forwarding = tokio::spawn(async move {
        loop {
            let (_, bytes, verdict) = almaty.hint().await;
            if bytes.starts_with(b"fresh") { verdict.accept() } else { verdict.reject() }
        }
    });
    let (from, bytes, _verdict) = tbilisi.publishes_until_heard("fresh", &mut berlin).await;
    forwarding.abort();
    assert_eq!(from, almaty_id);
    assert!(bytes.starts_with(b"fresh"), "{:?}", String::from_utf8_lossy(&bytes));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_largest_hint_passes_and_a_larger_one_is_the_callers_fault() {
    let tbilisi = Node::member(1, Via::Quic).await;
    let mut berlin = Node::member(2, Via::Quic).await;
    tbilisi.expects(&[berlin.id()]).await;
    berlin.knows(&[&tbilisi]).await;
    let (_, _, verdict) = tbilisi.publishes_until_heard("hello", &mut berlin).await;
    verdict.accept();
    tbilisi.network.publish(vec![7; MAX_HINT]).await.expect("it runs");
    let (_, bytes, _) = berlin.hint().await;
    // A late repetition of “hello” may come first.
    let bytes = if bytes.len() < MAX_HINT { berlin.hint().await.1 } else { bytes };
    assert_eq!(bytes.len(), MAX_HINT);
    let error = tbilisi.network.publish(vec![7; MAX_HINT + 1]).await.expect_err("too long");
    assert!(matches!(error, NetworkError::HintTooLong(_)));
}
