//! Questions and answers between two members.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures::{AsyncReadExt, AsyncWriteExt};

use super::fixture::{BOTH, DEADLINE, Node, Via, config, limits, pair};
use super::prober::{self, Prober};
use crate::network::{AskError, FrameError, MAX_FRAME, MAX_REQUEST, Protocol, Rate, Refusal, Role};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_of_many_frames_arrives_whole_and_in_order() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let (asker, asked) = (tbilisi.id(), berlin.id());
        let answering = tokio::spawn(async move {
            let (peer, protocol, request, mut answer) = berlin.asked().await;
            assert_eq!((peer, protocol, &request[..]), (asker, Protocol::Peer, &b"everything"[..]));
            for n in 0..200u8 {
                answer.send(&vec![n; usize::from(n) * 1_000]).await.expect("Tbilisi reads");
            }
            answer.finish().await.expect("Tbilisi reads");
            berlin
        });
        let mut answer = tbilisi.network.ask(asked, Protocol::Peer, b"everything").await.expect("asked");
        for n in 0..200u8 {
            assert_eq!(answer.next().await.expect("whole"), Some(vec![n; usize::from(n) * 1_000]), "{via:?}");
        }
        assert_eq!(answer.next().await.expect("whole"), None);
        assert_eq!(answer.next().await.expect("still ended"), None);
        answering.await.expect("answered");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_sides_may_ask_at_once() {
    for via in BOTH {
        let (tbilisi, berlin) = pair(via).await;
        let (t, b) = (tbilisi.id(), berlin.id());
        let (tbilisi, berlin) = (tbilisi.echoes(), berlin.echoes());
        let asks = (0..60u8).flat_map(|n| [(&tbilisi, b, vec![n; 100]), (&berlin, t, vec![n; MAX_REQUEST])]);
        let asks = asks.map(|(network, peer, request)| async move {
            let answer = network.ask(peer, Protocol::Peer, &request).await.expect("asked");
            assert_eq!(answer.whole(MAX_REQUEST).await.expect("answered"), request);
        });
        futures::future::join_all(asks).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_asker_that_does_not_read_holds_the_answer_back() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let sent = Arc::new(AtomicUsize::new(0));
        let mut answer = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"much").await.expect("asked");
        let (_, _, _, mut sink) = berlin.asked().await;
        let count = Arc::clone(&sent);
        let answering = tokio::spawn(async move {
            for _ in 0..200 {
                sink.send(&vec![7; MAX_FRAME]).await.expect("Tbilisi reads in the end");
                count.fetch_add(1, Ordering::Relaxed);
            }
            sink.finish().await.expect("Tbilisi reads in the end");
        });
        // Nothing is read: other questions on the same connection are answered meanwhile, this one waits.
        let (asker, asked) = (tbilisi.network.clone(), berlin.id());
        let echo = berlin.echoes();
        for n in 0..50u8 {
            let small = asker.ask(asked, Protocol::Peer, &[n]).await.expect("asked");
            assert_eq!(small.whole(1).await.expect("answered"), [n]);
        }
        let ahead = sent.load(Ordering::Relaxed);
        assert!(ahead < 64, "{ahead} MiB were taken from the writer although nobody reads ({via:?})");
        let mut received = 0;
        while let Some(frame) = answer.next().await.expect("whole") {
            received += frame.len();
        }
        assert_eq!(received, 200 * MAX_FRAME);
        answering.await.expect("answered");
        drop(echo);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropping_the_answer_cancels_it() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let answer = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"?").await.expect("asked");
        let (_, _, _, mut sink) = berlin.asked().await;
        drop(answer);
        let sending = async { while sink.send(&[0; 1_000]).await.is_ok() {} };
        tokio::time::timeout(DEADLINE, sending).await.expect("the writer learns of it");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unfinished_answer_is_never_taken_for_a_whole_one() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let mut answer = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"?").await.expect("asked");
        let (_, _, _, mut sink) = berlin.asked().await;
        sink.send(b"half").await.expect("Tbilisi reads");
        drop(sink);
        assert_eq!(answer.next().await.expect("whole"), Some(b"half".to_vec()));
        assert!(matches!(answer.next().await, Err(AskError::Broken(_))));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_arrives_with_its_code_and_delay() {
    for via in BOTH {
        let (tbilisi, mut berlin) = pair(via).await;
        let mut answer = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"?").await.expect("asked");
        let (_, _, _, sink) = berlin.asked().await;
        let refusal = Refusal::new(Refusal::FIRST_OF_APPLICATION, Duration::from_secs(5));
        sink.refuse(refusal).await.expect("Tbilisi reads");
        assert!(matches!(answer.next().await, Err(AskError::Refused(r)) if r == refusal));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_asked_says_why() {
    let tbilisi = Node::member(1, Via::Quic).await;
    let stranger = prober::id(6);
    let ask = |request: Vec<u8>| {
        let network = tbilisi.network.clone();
        async move { network.ask(stranger, Protocol::Peer, &request).await.map(|_| ()) }
    };
    assert!(matches!(ask(vec![0; MAX_REQUEST + 1]).await, Err(AskError::RequestTooLong(_))));
    assert!(matches!(ask(vec![]).await, Err(AskError::NotAllowed)));
    tbilisi.expects(&[stranger]).await;
    assert!(matches!(ask(vec![]).await, Err(AskError::Unreachable)), "it has no address");
    tbilisi.network.stop().await;
    assert!(matches!(ask(vec![]).await, Err(AskError::Stopped)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_over_the_rate_are_refused_with_a_delay() {
    let mut slow = config(1, Via::Quic, Role::Member);
    slow.limits = limits(|limits| limits.requests = Rate { per_second: 1, burst: 3 });
    let (tbilisi, mut berlin) = (Node::start(slow).await, Node::member(2, Via::Quic).await);
    tbilisi.expects(&[berlin.id()]).await;
    berlin.knows(&[&tbilisi]).await;
    berlin.connected(tbilisi.id()).await;
    let (id, tbilisi) = (tbilisi.id(), tbilisi.echoes());
    let started = Instant::now();
    let mut refused = 0;
    for _ in 0..20 {
        let answer = berlin.network.ask(id, Protocol::Peer, b"?").await.expect("asked");
        match answer.whole(1).await {
            Ok(_) => {}
            Err(AskError::Refused(Refusal { code: Refusal::BUSY, retry_after })) if !retry_after.is_zero() => {
                refused += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    let allowed = 3 + started.elapsed().as_secs() + 1;
    assert!(20 - refused <= allowed, "{refused} of 20 were refused");
    assert_eq!(tbilisi.turned_away().refused, refused);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn streams_over_the_slots_are_refused_and_freed_slots_serve_again() {
    let mut narrow = config(1, Via::Tcp, Role::Member);
    narrow.limits = limits(|limits| limits.streams_per_peer = 2);
    let (mut tbilisi, mut berlin) = (Node::start(narrow).await, Node::member(2, Via::Tcp).await);
    tbilisi.expects(&[berlin.id()]).await;
    berlin.knows(&[&tbilisi]).await;
    berlin.connected(tbilisi.id()).await;
    let mut held = Vec::new();
    for _ in 0..2 {
        let answer = berlin.network.ask(tbilisi.id(), Protocol::Peer, b"?").await.expect("asked");
        held.push((answer, tbilisi.asked().await.3));
    }
    let third = berlin.network.ask(tbilisi.id(), Protocol::Peer, b"?").await;
    let third = match third {
        Ok(mut answer) => answer.next().await.map(|_| ()),
        Err(error) => Err(error),
    };
    assert!(matches!(third, Err(AskError::Refused(Refusal { code: Refusal::BUSY, .. }))), "{third:?}");
    for (answer, sink) in held {
        sink.finish().await.expect("Berlin reads");
        assert_eq!(answer.whole(0).await.expect("whole"), b"");
    }
    let answer = berlin.network.ask(tbilisi.id(), Protocol::Peer, b"again").await.expect("asked");
    tbilisi.asked().await.3.finish().await.expect("Berlin reads");
    assert_eq!(answer.whole(0).await.expect("whole"), b"");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn garbage_is_refused_and_harms_nobody() {
    for via in BOTH {
        let tbilisi = Node::member(1, via).await;
        let mut berlin = Node::member(2, via).await;
        tbilisi.expects(&[prober::id(6), berlin.id()]).await;
        let mut vandal = Prober::start(6, &tbilisi).await;
        berlin.knows(&[&tbilisi]).await;
        berlin.connected(tbilisi.id()).await;
        let id = tbilisi.id();
        let tbilisi = tbilisi.echoes();
        let oversize = [0xff; 64].to_vec();
        let data_frame = [0, 0, 0, 1, 2].to_vec();
        let text = b"GET / HTTP/1.1\r\n\r\n".to_vec();
        for (bytes, code) in
            [(oversize, Refusal::TOO_LARGE), (data_frame, Refusal::MALFORMED), (text, Refusal::TOO_LARGE)]
        {
            let mut stream = vandal.open("/marshrut/peer/1").await.expect("a member may open it");
            stream.write_all(&bytes).await.expect("written");
            stream.flush().await.expect("written");
            let mut refusal = [0; 11];
            let reading = tokio::time::timeout(DEADLINE, stream.read_exact(&mut refusal)).await;
            reading.expect("in time").expect("a refusal");
            assert_eq!(refusal[..7], [0, 0, 0, 7, 4, 0, code as u8], "{via:?}");
        }
        // Half a request and silence: the slot is the vandal's own, and others are served.
        let mut stalled = vandal.open("/marshrut/peer/1").await.expect("a member may open it");
        stalled.write_all(&[0, 0, 1]).await.expect("written");
        stalled.flush().await.expect("written");
        let answer = berlin.network.ask(id, Protocol::Peer, b"still there?").await.expect("asked");
        assert_eq!(answer.whole(100).await.expect("answered"), b"still there?");
        assert_eq!(tbilisi.turned_away().bad_requests, 3);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stalled_reader_is_given_up() {
    let mut impatient = config(1, Via::Quic, Role::Member);
    impatient.deadlines.stall = Duration::from_millis(200);
    let mut tbilisi = Node::start(impatient).await;
    tbilisi.expects(&[prober::id(6)]).await;
    let mut lazy = Prober::start(6, &tbilisi).await;
    let mut stream = lazy.open("/marshrut/peer/1").await.expect("a member may open it");
    stream.write_all(&[0, 0, 0, 1, 1]).await.expect("written");
    stream.flush().await.expect("written");
    let (_, _, _, mut sink) = tbilisi.asked().await;
    let sending = async {
        loop {
            if let Err(error) = sink.send(&vec![0; MAX_FRAME]).await {
                return error;
            }
        }
    };
    let error = tokio::time::timeout(DEADLINE, sending).await.expect("it is given up");
    assert!(matches!(error, FrameError::Stalled), "{error}");
}
