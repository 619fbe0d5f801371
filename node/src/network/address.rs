//! Addresses and peer ids as text: decides which addresses a node may dial or announce, never dials one.
//!
//! Accepted shapes: `/ip4|ip6/…/udp/…/quic-v1` and `/ip4|ip6/…/tcp/…`, each with an optional `/p2p/<peer id>`, and
//! the same followed by `/p2p-circuit` (through a relay). Names are refused: a DNS query tells strangers whom an
//! organisation is about to call.

use std::net::{IpAddr, SocketAddr};

use libp2p::multiaddr::Protocol as Part;
use libp2p::{Multiaddr, PeerId};
use marshrut_protocol::id::TransportId;

use super::PeerEntry;

/// What stands before the 32 key bytes of an Ed25519 peer id: identity multihash of a protobuf public key
/// (libp2p specs, "Peer Ids and Keys").
const ED25519_PREFIX: [u8; 6] = [0x00, 0x24, 0x08, 0x01, 0x12, 0x20];

/// Why a text is not an address that this node can use. The caller's (usually a person's) fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAddress {
    /// The text is neither `ip:port` nor a multiaddress.
    #[error("“{0}” is not an address; write it like 203.0.113.7:4001 or /ip4/203.0.113.7/udp/4001/quic-v1")]
    Unreadable(String),
    /// The address starts with a name.
    #[error("“{0}” is a name; use the IP address, because looking a name up tells strangers whom you call")]
    Name(String),
    /// The address is readable but of a kind that this node does not speak.
    #[error("“{0}” is not a QUIC (/udp/…/quic-v1) or TCP (/tcp/…) address")]
    Unsupported(String),
    /// Port 0 can be listened on but not called.
    #[error("“{0}” has no port")]
    NoPort(String),
}

/// The text form of a node's libp2p peer id (`12D3Koo…`).
pub fn peer_id_text(id: TransportId) -> String {
    peer_id(id).to_base58()
}

/// The addresses, as multiaddress texts, that a person meant: one for a multiaddress, QUIC and TCP for `ip:port`.
///
/// # Errors
/// [`InvalidAddress`] says what is wrong and how to write it.
pub fn typed_addresses(text: &str) -> Result<Vec<String>, InvalidAddress> {
    let text = text.trim();
    if let Ok(socket) = text.parse::<SocketAddr>() {
        let forms = [quic(socket), tcp(socket)];
        return forms.into_iter().map(|a| checked(a, text).map(|a| a.to_string())).collect();
    }
    Ok(vec![parse(text)?.to_string()])
}

/// The node that an address names in its last `/p2p/` part, if it names one.
///
/// # Errors
/// [`InvalidAddress`] as for [`typed_addresses`].
pub fn addressed_node(text: &str) -> Result<Option<TransportId>, InvalidAddress> {
    let address = parse(text)?;
    Ok(match address.iter().last() {
        Some(Part::P2p(peer)) => transport_id(&peer),
        _ => None,
    })
}

/// The relays that addresses lead through, each with its own addresses. What cannot be read is left out.
pub fn relays_on_the_way<'a>(addresses: impl IntoIterator<Item = &'a str>) -> Vec<PeerEntry> {
    let mut relays: Vec<PeerEntry> = Vec::new();
    for (transport, address) in addresses.into_iter().filter_map(relay_of) {
        match relays.iter_mut().find(|relay| relay.transport == transport) {
            Some(relay) => relay.addresses.push(address),
            None => relays.push(PeerEntry { transport, addresses: vec![address], relay: true }),
        }
    }
    relays
}

fn relay_of(text: &str) -> Option<(TransportId, String)> {
    let address = parse(text).ok().filter(is_circuit)?;
    let to_relay: Multiaddr = address.iter().take_while(|part| *part != Part::P2pCircuit).collect();
    let Some(Part::P2p(relay)) = to_relay.iter().last() else { return None };
    Some((transport_id(&relay)?, to_relay.to_string()))
}

/// Reads a multiaddress that this node can dial.
pub(super) fn parse(text: &str) -> Result<Multiaddr, InvalidAddress> {
    let address: Multiaddr = text.trim().parse().map_err(|_unreadable| InvalidAddress::Unreadable(shown(text)))?;
    checked(address, text)
}

fn checked(address: Multiaddr, text: &str) -> Result<Multiaddr, InvalidAddress> {
    let parts: Vec<Part<'_>> = address.iter().collect();
    let rest = match &parts[..] {
        [] => return Err(InvalidAddress::Unreadable(shown(text))),
        [Part::Dns(_) | Part::Dns4(_) | Part::Dns6(_) | Part::Dnsaddr(_), ..] => {
            return Err(InvalidAddress::Name(shown(text)));
        }
        [Part::Ip4(_) | Part::Ip6(_), Part::Udp(0) | Part::Tcp(0), ..] => {
            return Err(InvalidAddress::NoPort(shown(text)));
        }
        [Part::Ip4(_) | Part::Ip6(_), Part::Udp(_), Part::QuicV1, rest @ ..] => rest,
        [Part::Ip4(_) | Part::Ip6(_), Part::Tcp(_), rest @ ..] => rest,
        _ => return Err(InvalidAddress::Unsupported(shown(text))),
    };
    match rest {
        [] | [Part::P2p(_)] | [Part::P2p(_), Part::P2pCircuit] | [Part::P2p(_), Part::P2pCircuit, Part::P2p(_)] => {
            Ok(address)
        }
        _ => Err(InvalidAddress::Unsupported(shown(text))),
    }
}

/// The beginning of what was typed, without control characters, for an error message.
fn shown(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(80).collect()
}

pub(super) fn quic(socket: SocketAddr) -> Multiaddr {
    host(socket.ip()).with(Part::Udp(socket.port())).with(Part::QuicV1)
}

pub(super) fn tcp(socket: SocketAddr) -> Multiaddr {
    host(socket.ip()).with(Part::Tcp(socket.port()))
}

fn host(ip: IpAddr) -> Multiaddr {
    Multiaddr::empty().with(match ip {
        IpAddr::V4(ip) => Part::Ip4(ip),
        IpAddr::V6(ip) => Part::Ip6(ip),
    })
}

/// The same address ending in `/p2p/<peer>`.
pub(super) fn with_peer(address: Multiaddr, peer: PeerId) -> Multiaddr {
    match address.iter().last() {
        Some(Part::P2p(_)) => address,
        _ => address.with(Part::P2p(peer)),
    }
}

/// Whether the address leads through a relay.
pub(super) fn is_circuit(address: &Multiaddr) -> bool {
    address.iter().any(|part| part == Part::P2pCircuit)
}

/// Whether another machine can do nothing with the address (loopback, link-local, unspecified).
pub(super) fn is_local_only(address: &Multiaddr) -> bool {
    match address.iter().next() {
        Some(Part::Ip4(ip)) => ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Some(Part::Ip6(ip)) => ip.is_loopback() || ip.is_unicast_link_local() || ip.is_unspecified(),
        _ => true,
    }
}

/// The libp2p name of a node.
pub(super) fn peer_id(id: TransportId) -> PeerId {
    let mut bytes = ED25519_PREFIX.to_vec();
    bytes.extend_from_slice(id.as_bytes());
    PeerId::from_bytes(&bytes).expect("an identity multihash of 36 bytes is a valid peer id")
}

/// The node of a libp2p name; `None` if the key is not Ed25519.
pub(super) fn transport_id(peer: &PeerId) -> Option<TransportId> {
    let bytes = peer.to_bytes();
    let key = bytes.strip_prefix(&ED25519_PREFIX)?;
    TransportId::try_from(key).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peer_ids_are_those_that_libp2p_derives() {
        let key = libp2p::identity::Keypair::ed25519_from_bytes([7; 32]).expect("32 bytes");
        let public = key.public().try_into_ed25519().expect("Ed25519").to_bytes();
        let id = TransportId(public);
        assert_eq!(peer_id(id), key.public().to_peer_id());
        assert_eq!(transport_id(&peer_id(id)), Some(id));
        assert!(peer_id_text(id).starts_with("12D3Koo"));
    }

    #[test]
    fn a_person_may_type_an_ip_and_a_port() {
        let both = ["/ip4/203.0.113.7/udp/4001/quic-v1", "/ip4/203.0.113.7/tcp/4001"].map(String::from).to_vec();
        assert_eq!(typed_addresses(" 203.0.113.7:4001 "), Ok(both));
        assert_eq!(typed_addresses("[2001:db8::1]:4001").map(|a| a.len()), Ok(2));
    }

    #[test]
    fn what_cannot_be_called_is_refused_with_a_reason() {
        let check = |text: &str, expect: fn(String) -> InvalidAddress| {
            assert_eq!(typed_addresses(text), Err(expect(text.to_string())), "{text}");
        };
        check("help@example.org", InvalidAddress::Unreadable);
        check("", InvalidAddress::Unreadable);
        check("/dns4/node.example.org/tcp/4001", InvalidAddress::Name);
        check("/ip4/203.0.113.7/udp/4001", InvalidAddress::Unsupported);
        check("/ip4/203.0.113.7/tcp/80/ws", InvalidAddress::Unsupported);
        check("/memory/7", InvalidAddress::Unsupported);
        check("203.0.113.7:0", InvalidAddress::NoPort);
        check("/ip4/203.0.113.7/tcp/0", InvalidAddress::NoPort);
    }

    #[test]
    fn error_texts_carry_no_control_characters() {
        let error = typed_addresses("\u{1b}[31mred").expect_err("not an address");
        assert!(!error.to_string().contains('\u{1b}'));
    }

    #[test]
    fn the_relays_of_addresses_are_named_once_with_all_their_addresses() {
        let relay = peer_id_text(TransportId([1; 32]));
        let member = peer_id_text(TransportId([2; 32]));
        let ways = ["/ip4/203.0.113.7/udp/4001/quic-v1", "/ip4/203.0.113.7/tcp/4001"];
        let through = ways.map(|way| format!("{way}/p2p/{relay}/p2p-circuit/p2p/{member}"));
        let all = through.iter().map(String::as_str).chain(["/ip4/203.0.113.9/tcp/1", "rubbish"]);
        let addresses = ways.map(|way| format!("{way}/p2p/{relay}")).to_vec();
        assert_eq!(relays_on_the_way(all), [PeerEntry { transport: TransportId([1; 32]), addresses, relay: true }]);
    }

    #[test]
    fn the_node_of_an_address_is_its_last_peer() {
        let (relay, member) = (TransportId([1; 32]), TransportId([2; 32]));
        let text = format!(
            "/ip4/203.0.113.7/udp/4001/quic-v1/p2p/{}/p2p-circuit/p2p/{}",
            peer_id_text(relay),
            peer_id_text(member)
        );
        assert_eq!(addressed_node(&text), Ok(Some(member)));
        assert_eq!(addressed_node("/ip4/203.0.113.7/tcp/1"), Ok(None));
    }
}
