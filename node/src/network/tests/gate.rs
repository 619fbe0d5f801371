//! Who gets in, and how far.

use std::time::Duration;

use marshrut_protocol::application::applicants_key;
use marshrut_protocol::time::Timestamp;

use super::fixture::{BOTH, DEADLINE, Node, Via, config, pair};
use super::prober::{self, Prober};
use crate::network::{AskError, NetworkConfig, NetworkEvent, PeerEntry, Protocol, Role};

/// What members speak; the last one is offered by a bootstrap node, also to joiners.
const MEMBERS_ONLY: [&str; 8] = [
    "/marshrut/peer/1",
    "/ipfs/id/1.0.0",
    "/ipfs/ping/1.0.0",
    "/meshsub/1.2.0",
    "/libp2p/circuit/relay/0.2.0/stop",
    "/libp2p/dcutr",
    "/libp2p/autonat/2/dial-request",
    "/libp2p/circuit/relay/0.2.0/hop",
];

const FAR_FUTURE: Timestamp = Timestamp(i64::MAX);

fn nobody_can_be_called(id: marshrut_protocol::id::TransportId) -> PeerEntry {
    PeerEntry { transport: id, addresses: Vec::new(), relay: false }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_completes_no_protocol() {
    for (via, role) in BOTH.into_iter().zip([Role::Member, Role::Bootstrap]) {
        let mut tbilisi = Node::start(config(1, via, role)).await;
        tbilisi.expects(&[prober::id(7)]).await;
        let mut stranger = Prober::start(6, &tbilisi).await;
        for protocol in MEMBERS_ONLY.into_iter().chain(["/marshrut/join/1"]) {
            assert!(stranger.open(protocol).await.is_err(), "{protocol} over {via:?}");
        }
        assert!(tbilisi.network.turned_away().strangers >= 1);
        let heard = tbilisi.events.try_recv();
        assert!(!matches!(heard, Ok(NetworkEvent::Connected { .. } | NetworkEvent::Asked { .. })), "{heard:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_joiner_reaches_the_join_protocol_and_no_other() {
    for (via, role) in BOTH.into_iter().zip([Role::Member, Role::Bootstrap]) {
        let tbilisi = Node::start(config(1, via, role)).await;
        tbilisi.network.admit_joiner(nobody_can_be_called(prober::id(6)), FAR_FUTURE).await.expect("it runs");
        let mut joiner = Prober::start(6, &tbilisi).await;
        assert!(joiner.open("/marshrut/join/1").await.is_ok());
        for protocol in MEMBERS_ONLY {
            let carried = role == Role::Bootstrap && protocol.ends_with("/hop");
            assert_eq!(joiner.open(protocol).await.is_ok(), carried, "{protocol} over {via:?}");
        }
        assert!(joiner.open("/marshrut/join/1").await.is_ok(), "the connection stands");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_member_reaches_the_members_protocols_and_not_the_join_protocol() {
    let tbilisi = Node::start(config(1, Via::Quic, Role::Bootstrap)).await;
    tbilisi.expects(&[prober::id(6)]).await;
    let mut member = Prober::start(6, &tbilisi).await;
    for protocol in ["/marshrut/peer/1", "/ipfs/id/1.0.0", "/ipfs/ping/1.0.0", "/libp2p/circuit/relay/0.2.0/hop"] {
        assert!(member.open(protocol).await.is_ok(), "{protocol}");
    }
    assert!(member.open("/marshrut/join/1").await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invited_node_asks_its_inviter_and_is_answered() {
    for via in BOTH {
        let mut tbilisi = Node::member(1, via).await;
        let almaty = Node::start(config(5, Via::Nothing, Role::Joiner)).await;
        tbilisi.network.admit_joiner(nobody_can_be_called(almaty.id()), FAR_FUTURE).await.expect("it runs");
        almaty.network.admit_joiner(tbilisi.entry().await, FAR_FUTURE).await.expect("it runs");
        let (inviter, joiner) = (tbilisi.id(), almaty.id());
        let answering = tokio::spawn(async move {
            let (peer, protocol, request, mut answer) = tbilisi.asked().await;
            assert_eq!((peer, protocol, &request[..]), (joiner, Protocol::Join, &b"the secret"[..]));
            answer.send(b"welcome").await.expect("Almaty reads");
            answer.finish().await.expect("Almaty reads");
            tbilisi
        });
        let answer = almaty.network.ask(inviter, Protocol::Join, b"the secret").await.expect("asked");
        assert_eq!(answer.whole(100).await.expect("answered"), b"welcome");
        let refused = almaty.network.ask(inviter, Protocol::Peer, b"the catalogue").await;
        assert!(matches!(refused, Err(AskError::NotAllowed)));
        answering.await.expect("answered");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dismissed_joiner_is_cut_off() {
    let tbilisi = Node::member(1, Via::Quic).await;
    tbilisi.network.admit_joiner(nobody_can_be_called(prober::id(6)), FAR_FUTURE).await.expect("it runs");
    let mut joiner = Prober::start(6, &tbilisi).await;
    assert!(joiner.open("/marshrut/join/1").await.is_ok());
    tbilisi.network.dismiss_joiner(prober::id(6)).await.expect("it runs");
    let cut_off = async { while joiner.open("/marshrut/join/1").await.is_ok() {} };
    tokio::time::timeout(DEADLINE, cut_off).await.expect("the connection is closed");
    // An invitation must not take a member's rights away.
    tbilisi.expects(&[prober::id(6)]).await;
    tbilisi.network.admit_joiner(nobody_can_be_called(prober::id(6)), FAR_FUTURE).await.expect("it runs");
    let mut member = Prober::start(6, &tbilisi).await;
    assert!(member.open("/marshrut/peer/1").await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn removing_a_member_cuts_its_connection_and_its_answers() {
    for via in BOTH {
        let (mut tbilisi, mut berlin) = pair(via).await;
        let mut half_answered = berlin.network.ask(tbilisi.id(), Protocol::Peer, b"?").await.expect("asked");
        let (_, _, _, mut answer) = tbilisi.asked().await;
        answer.send(b"first").await.expect("Berlin reads");
        assert_eq!(half_answered.next().await.expect("whole"), Some(b"first".to_vec()));
        tbilisi.network.set_members(Vec::new()).await.expect("it runs");
        tbilisi.disconnected(berlin.id()).await;
        berlin.disconnected(tbilisi.id()).await;
        let cut = tokio::time::timeout(DEADLINE, half_answered.next()).await.expect("it is cut");
        assert!(matches!(cut, Err(AskError::Broken(_))), "{cut:?}");
        let refused = tbilisi.network.ask(berlin.id(), Protocol::Peer, b"?").await;
        assert!(matches!(refused, Err(AskError::NotAllowed)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_knows_the_networks_id_reaches_the_join_protocol_of_an_open_meeting_point_and_nothing_else() {
    let seed = applicants_key(config(1, Via::Quic, Role::Bootstrap).network).expose_seed();
    for (via, applications) in [(Via::Quic, true), (Via::Tcp, true), (Via::Quic, false)] {
        let warsaw = NetworkConfig { applications, ..config(1, via, Role::Bootstrap) };
        let warsaw = Node::start(warsaw).await;
        let mut applicant = Prober::start_with(*seed, &warsaw).await;
        assert_eq!(applicant.open("/marshrut/join/1").await.is_ok(), applications);
        for protocol in MEMBERS_ONLY {
            assert!(applicant.open(protocol).await.is_err(), "{protocol} over {via:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_that_names_the_applicants_key_opens_no_more_to_strangers() {
    let seed = applicants_key(config(1, Via::Quic, Role::Bootstrap).network).expose_seed();
    let key = applicants_key(config(1, Via::Quic, Role::Bootstrap).network).transport_id();
    let warsaw = Node::start(NetworkConfig { applications: true, ..config(1, Via::Quic, Role::Bootstrap) }).await;
    warsaw.expects(&[key]).await;
    warsaw.network.admit_joiner(nobody_can_be_called(key), FAR_FUTURE).await.expect("it runs");
    let mut applicant = Prober::start_with(*seed, &warsaw).await;
    assert!(applicant.open("/marshrut/join/1").await.is_ok());
    for protocol in MEMBERS_ONLY {
        assert!(applicant.open(protocol).await.is_err(), "{protocol}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_strangers_connection_ends_by_itself_and_makes_room_for_the_next() {
    let seed = applicants_key(config(1, Via::Quic, Role::Bootstrap).network).expose_seed();
    for via in BOTH {
        let mut warsaw = NetworkConfig { applications: true, ..config(1, via, Role::Bootstrap) };
        warsaw.deadlines.visit = Duration::from_secs(3);
        warsaw.limits.connections_per_peer = 1;
        let warsaw = Node::start(warsaw).await;
        let mut guest = Prober::start_with(*seed, &warsaw).await;
        assert!(guest.open("/marshrut/join/1").await.is_ok());
        let sent_away = async { while guest.open("/marshrut/join/1").await.is_ok() {} };
        tokio::time::timeout(DEADLINE, sent_away).await.expect("it does not stay");
        let next = async { while Prober::start_with(*seed, &warsaw).await.open("/marshrut/join/1").await.is_err() {} };
        tokio::time::timeout(DEADLINE, next).await.expect("there is room for the next");
    }
}
