//! Which key exchange the connections use: the hybrid of X25519 and ML-KEM-768, against recording now and
//! decrypting later.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::fixture::{Node, Via};
use crate::network::PeerEntry;

/// X25519MLKEM768 (IANA TLS Supported Groups).
const HYBRID: [u8; 2] = [0x11, 0xec];
/// Its server share: 1,088 bytes of ML-KEM ciphertext and 32 of X25519 (draft-ietf-tls-ecdhe-mlkem, section 4).
const HYBRID_SHARE: usize = 1_120;

#[test]
fn the_hybrid_group_is_what_both_transports_prefer() {
    // QUIC and TCP take their TLS configuration from here; two nodes of ours therefore agree on its first group.
    let key = libp2p::identity::Keypair::generate_ed25519();
    let config = libp2p::tls::make_client_config(&key, None).expect("a key makes a certificate");
    let first = config.crypto_provider().kx_groups.first().expect("there are groups");
    assert_eq!(format!("{:?}", first.name()), "X25519MLKEM768");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hybrid_group_is_what_a_listener_on_the_wire_sees() {
    let mut tbilisi = Node::member(1, Via::Tcp).await;
    let berlin = Node::member(2, Via::Nothing).await;
    tbilisi.expects(&[berlin.id()]).await;
    let (address, recorded) = wiretap(port_of(&tbilisi).await).await;
    let entry = PeerEntry { transport: tbilisi.id(), addresses: vec![address], relay: false };
    berlin.network.set_members(vec![entry]).await.expect("it runs");
    tbilisi.connected(berlin.id()).await;
    let bytes = recorded.lock().expect("not poisoned").clone();
    let share = server_key_share(&bytes).expect("a ServerHello with a key share");
    assert_eq!(share[..2], HYBRID);
    assert_eq!(share[2..].len(), 2 + HYBRID_SHARE);
}

async fn port_of(node: &Node) -> u16 {
    let address = node.entry().await.addresses.remove(0);
    address.split('/').nth(4).and_then(|port| port.parse().ok()).expect("/ip4/127.0.0.1/tcp/<port>/…")
}

/// Passes one TCP connection on to `port` and records what the server says.
async fn wiretap(port: u16) -> (String, Arc<Mutex<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let address = format!("/ip4/127.0.0.1/tcp/{}", listener.local_addr().expect("bound").port());
    let recorded = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&recorded);
    tokio::spawn(async move {
        let (client, _) = listener.accept().await.expect("Berlin calls");
        let server = TcpStream::connect(("127.0.0.1", port)).await.expect("Tbilisi listens");
        let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
            (client.into_split(), server.into_split());
        tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
        let mut buffer = [0; 4096];
        while let Ok(n @ 1..) = from_server.read(&mut buffer).await {
            record.lock().expect("not poisoned").extend_from_slice(&buffer[..n]);
            if to_client.write_all(&buffer[..n]).await.is_err() {
                break;
            }
        }
    });
    (address, recorded)
}

/// Group, length and key of the first ServerHello (RFC 8446, section 4.1.3) in a recording.
fn server_key_share(bytes: &[u8]) -> Option<&[u8]> {
    let start = bytes.windows(6).position(|w| w[..3] == [0x16, 3, 3] && w[5] == 2)?;
    // Record header 5, handshake header 4, version 2, random 32.
    let mut rest = bytes.get(start + 43..)?;
    let session = usize::from(*rest.first()?);
    // Session id, cipher suite 2, compression 1, length of extensions 2.
    rest = rest.get(1 + session + 5..)?;
    loop {
        let kind = [*rest.first()?, *rest.get(1)?];
        let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
        let body = rest.get(4..4 + length)?;
        if kind == [0, 51] {
            return Some(body);
        }
        rest = rest.get(4 + length..)?;
    }
}
