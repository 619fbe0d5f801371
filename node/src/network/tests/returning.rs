//! Sessions that come back: after a restart, over a relay, and when both sides call at once.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use super::fixture::{BOTH, DEADLINE, Node, Via, config, eventually};
use crate::network::{Listen, Network, NetworkConfig, NetworkEvent, PeerEntry, Protocol, Role};

async fn echoed(network: &Network, peer: marshrut_protocol::id::TransportId) {
    let answer = network.ask(peer, Protocol::Peer, b"are you there?").await.expect("asked");
    assert_eq!(answer.whole(100).await.expect("answered"), b"are you there?");
}

/// The same node again, on the same port, as soon as the system gives it back.
async fn restarted(mut config: NetworkConfig, port: u16, via: Via) -> Node {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    config.listen = vec![Listen { address, quic: via == Via::Quic, tcp: via == Via::Tcp }];
    let starting = async {
        loop {
            if let Ok((network, events)) = Network::start(config.clone()).await {
                return Node { network, events, role: config.role };
            }
        }
    };
    tokio::time::timeout(DEADLINE, starting).await.expect("the port becomes free")
}

async fn port_of(node: &Node) -> u16 {
    let address = node.entry().await.addresses.remove(0);
    address.split('/').nth(4).and_then(|port| port.parse().ok()).expect("/ip4/127.0.0.1/<transport>/<port>/…")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_returns_after_the_peer_restarted() {
    for via in BOTH {
        let tbilisi = Node::member(1, via).await;
        let mut berlin = Node::member(2, Via::Nothing).await;
        tbilisi.expects(&[berlin.id()]).await;
        berlin.knows(&[&tbilisi]).await;
        berlin.connected(tbilisi.id()).await;
        let (id, port) = (tbilisi.id(), port_of(&tbilisi).await);
        tbilisi.network.stop().await;
        drop(tbilisi);
        berlin.disconnected(id).await;
        let tbilisi = restarted(config(1, via, Role::Member), port, via).await;
        tbilisi.expects(&[berlin.id()]).await;
        berlin.connected(id).await;
        let _tbilisi = tbilisi.echoes();
        echoed(&berlin.network, id).await;
    }
}

/// Tbilisi, calling the one member that it knows.
async fn tbilisi(berlin: PeerEntry) -> Network {
    let tbilisi = Node::member(1, Via::Nothing).await;
    tbilisi.network.set_members(vec![berlin]).await.expect("it runs");
    tbilisi.echoes()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_crash_the_peers_first_call_renews_the_session() {
    let mut config_of_berlin = config(2, Via::Quic, Role::Member);
    config_of_berlin.deadlines.at_once = Duration::ZERO;
    let mut berlin = Node::start(config_of_berlin).await;
    let tbilisi_id = super::prober::id(1);
    berlin.expects(&[tbilisi_id]).await;
    let entry = berlin.entry().await;
    // Its own runtime stands for a process: taken away in an instant, it says farewell to nobody.
    let process = tokio::runtime::Runtime::new().expect("a runtime");
    let first = process.spawn(tbilisi(entry.clone())).await.expect("it starts");
    berlin.connected(tbilisi_id).await;
    echoed(&berlin.network, tbilisi_id).await;
    process.shutdown_background();
    drop(first);
    let _second = tbilisi(entry).await;
    // Far earlier than the thirty seconds after which the old connection would be found dead.
    berlin.disconnected(tbilisi_id).await;
    assert!(berlin.connected(tbilisi_id).await);
    echoed(&berlin.network, tbilisi_id).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_waits_for_the_session_and_needs_none_before() {
    let tbilisi = Node::member(1, Via::Quic).await;
    let berlin = Node::member(2, Via::Nothing).await;
    tbilisi.expects(&[berlin.id()]).await;
    let (id, entry) = (tbilisi.id(), tbilisi.entry().await);
    let _tbilisi = tbilisi.echoes();
    berlin.network.set_members(vec![entry]).await.expect("it runs");
    echoed(&berlin.network, id).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_who_call_each_other_at_once_have_one_session() {
    for via in BOTH {
        let (mut tbilisi, mut berlin) = (Node::member(1, via).await, Node::member(2, via).await);
        let (t, b) = (tbilisi.id(), berlin.id());
        let (to_berlin, to_tbilisi) = ([&berlin], [&tbilisi]);
        tokio::join!(tbilisi.knows(&to_berlin), berlin.knows(&to_tbilisi));
        // A call may meet a gate that does not know the caller yet; what counts is that a session comes and stays.
        tbilisi.connected(b).await;
        berlin.connected(t).await;
        let (from_t, from_b) = (tbilisi.network.clone(), berlin.network.clone());
        let asks = async {
            for _ in 0..20 {
                tokio::join!(echoed(&from_t, b), echoed(&from_b, t));
            }
        };
        let serve = |mut node: Node| async move {
            let mut sessions = 1i32;
            while let Some(event) = node.events.recv().await {
                match event {
                    NetworkEvent::Asked { request, mut answer, .. } => {
                        answer.send(&request).await.expect("it is read");
                        answer.finish().await.expect("it is read");
                    }
                    NetworkEvent::Connected { .. } => sessions += 1,
                    NetworkEvent::Disconnected { .. } => sessions -= 1,
                    _ => {}
                }
                assert!((0..=1).contains(&sessions), "begin and end alternate");
            }
        };
        let (serve_t, serve_b) = (tokio::spawn(serve(tbilisi)), tokio::spawn(serve(berlin)));
        tokio::time::timeout(DEADLINE, asks).await.expect("all are answered");
        from_t.stop().await;
        from_b.stop().await;
        serve_t.await.expect("one session at a time");
        serve_b.await.expect("one session at a time");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_that_nobody_can_call_meet_at_the_relay_and_meet_again_when_it_restarts() {
    for via in BOTH {
        let relay = Node::start(config(9, via, Role::Bootstrap)).await;
        let mut tbilisi = Node::member(1, Via::Nothing).await;
        let mut berlin = Node::member(2, Via::Nothing).await;
        let (t, b) = (tbilisi.id(), berlin.id());
        relay.expects(&[t, b]).await;
        tbilisi.knows(&[&relay, &berlin]).await;
        berlin.knows(&[&relay, &tbilisi]).await;
        assert!(!tbilisi.connected(b).await, "through the relay");
        assert!(!berlin.connected(t).await, "through the relay");
        assert!(tbilisi.network.addresses().await.expect("it runs").iter().any(|a| a.contains("/p2p-circuit/")));
        let (id, port) = (relay.id(), port_of(&relay).await);
        relay.network.stop().await;
        drop(relay);
        tbilisi.disconnected(b).await;
        berlin.disconnected(t).await;
        let relay = restarted(config(9, via, Role::Bootstrap), port, via).await;
        assert_eq!(relay.id(), id);
        relay.expects(&[t, b]).await;
        assert!(!tbilisi.connected(b).await, "through the relay again");
        assert!(!berlin.connected(t).await, "through the relay again");
        let from_tbilisi = tbilisi.network.clone();
        let _berlin = berlin.echoes();
        echoed(&from_tbilisi, b).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relay_carries_nobody_who_is_not_a_member() {
    let relay = Node::start(config(9, Via::Quic, Role::Bootstrap)).await;
    let mut tbilisi = Node::member(1, Via::Nothing).await;
    let outsider = Node::member(3, Via::Nothing).await;
    relay.expects(&[tbilisi.id()]).await;
    tbilisi.knows(&[&relay, &outsider]).await;
    tbilisi.connected(relay.id()).await;
    tbilisi
        .event(|event| match event {
            NetworkEvent::AddressesChanged(all) => all.iter().any(|a| a.contains("/p2p-circuit/")).then_some(()),
            _ => None,
        })
        .await;
    outsider.knows(&[&relay, &tbilisi]).await;
    let asked = outsider.network.ask(tbilisi.id(), Protocol::Peer, b"?").await;
    assert!(asked.is_err(), "the relay let an outsider through");
    eventually("the outsider was turned away", || relay.network.turned_away().strangers >= 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invited_node_reaches_an_inviter_that_only_a_relay_reaches() {
    let relay = Node::start(config(9, Via::Quic, Role::Bootstrap)).await;
    let mut tbilisi = Node::member(1, Via::Nothing).await;
    let almaty = Node::start(config(5, Via::Nothing, Role::Joiner)).await;
    let until = marshrut_protocol::time::Timestamp(i64::MAX);
    relay.expects(&[tbilisi.id()]).await;
    tbilisi.knows(&[&relay]).await;
    tbilisi
        .event(|event| match event {
            NetworkEvent::AddressesChanged(all) => all.iter().any(|a| a.contains("/p2p-circuit/")).then_some(()),
            _ => None,
        })
        .await;
    // The inviter admits the one-time key and has the relay admit it; the invitation carries both nodes' addresses.
    for inviting in [&relay, &tbilisi] {
        inviting.network.admit_joiner(almaty.entry().await, until).await.expect("it runs");
    }
    almaty.knows(&[&relay]).await;
    almaty.network.admit_joiner(tbilisi.entry().await, until).await.expect("it runs");
    let inviter = tbilisi.id();
    let _tbilisi = tbilisi.echoes();
    let asking = async {
        loop {
            if let Ok(answer) = almaty.network.ask(inviter, Protocol::Join, b"the secret").await {
                return answer.whole(100).await.expect("answered");
            }
        }
    };
    assert_eq!(tokio::time::timeout(DEADLINE, asking).await.expect("it is reached"), b"the secret");
}
