//! A network's card: its charter and where some of its nodes are, as one line of text. Who holds it can apply, and
//! knows by the network's id that the charter is whole; it opens nothing.

use serde::{Deserialize, Serialize};

use crate::engine::PeerEntry;
use crate::id::TransportId;
use crate::line::{self, InvalidLine};
use crate::record::charter::{CharterError, CheckedCharter};
use crate::text::Text;

const PREFIX: &str = "marshrut-network:";
/// Most nodes that a card names.
const MOST: usize = 8;

/// A node that may be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seed {
    #[serde(rename = "t")]
    transport: TransportId,
    #[serde(rename = "a")]
    addresses: Vec<Text<256>>,
    #[serde(rename = "r")]
    relay: bool,
}

/// What a newcomer needs to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    #[serde(rename = "c", with = "serde_bytes")]
    charter: Vec<u8>,
    #[serde(rename = "s")]
    seeds: Vec<Seed>,
}

/// Why a card cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCard {
    /// Not such a line.
    #[error("the network's card cannot be read: {0}")]
    Line(#[from] InvalidLine),
    /// Its charter is not one.
    #[error(transparent)]
    Charter(#[from] CharterError),
}

impl Card {
    /// The card of a network, with nodes that may be called first.
    pub fn new(charter: &CheckedCharter, peers: &[PeerEntry]) -> Self {
        let seed = |peer: &PeerEntry| Seed {
            transport: peer.transport,
            addresses: peer.addresses.iter().filter_map(|address| Text::new(address).ok()).collect(),
            relay: peer.relay,
        };
        let reachable = peers.iter().filter(|peer| !peer.addresses.is_empty());
        Self { charter: charter.bytes().to_vec(), seeds: reachable.take(MOST).map(seed).collect() }
    }

    /// One line of text, with a checksum.
    pub fn to_text(&self) -> String {
        line::write(PREFIX, self)
    }

    /// Reads the text: the charter, and whom to call.
    ///
    /// # Errors
    /// If it is no card, was not copied whole, or holds no usable charter.
    pub fn read(text: &str) -> Result<(CheckedCharter, Vec<PeerEntry>), InvalidCard> {
        let Self { charter, seeds } = line::read(PREFIX, text)?;
        let peers = seeds.into_iter().take(MOST).map(|seed| PeerEntry {
            transport: seed.transport,
            addresses: seed.addresses.iter().map(Text::to_string).collect(),
            relay: seed.relay,
        });
        Ok((CheckedCharter::read(&charter)?, peers.collect()))
    }
}
