//! Applying through a meeting point: a node that knows no member, only an address and the network's id.
//!
//! Decides how the meeting point is called and that the charter it gives is the one that the id names. Whether the
//! application is kept is the meeting point's engine to say; who belongs is the members'.

use marshrut_protocol::application::{Application, applicants_key};
use marshrut_protocol::engine::PeerEntry;
use marshrut_protocol::id::NetworkId;
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::{Frame, RefusalCode, Request};

use crate::join::attempts;
use crate::network::{self, AskError, Network, NetworkConfig, NetworkError, Refusal, addressed_node};

/// Why an application could not be handed in.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The address does not name the node behind it.
    #[error("the address must end in /p2p/ and the meeting point's name, as `marshrut-bootstrap run` prints it")]
    Address,
    /// The meeting point could not be reached.
    #[error(
        "the meeting point could not be reached at {address}: {source}; it must be running with --applications, for the \
         network with this id"
    )]
    Unreachable {
        /// Where.
        address: String,
        /// How the last attempt ended.
        source: AskError,
    },
    /// It gave something else than the charter that the id names.
    #[error("the meeting point's answer is not the charter of this network; check the network's id")]
    NotTheCharter,
    /// The organisation belongs already, or did.
    #[error("this organisation belongs to the network already, or did: start the node with `marshrut run`")]
    Known,
    /// Too many wait there.
    #[error("too many applications wait at this meeting point; try another one, or give yours to a member as a text")]
    Full,
    /// The meeting point says that the application is not one.
    #[error("the meeting point does not take the application (code {0})")]
    Refused(u16),
    /// The transport could not be started.
    #[error(transparent)]
    Network(#[from] NetworkError),
}

/// A connection to a meeting point, with the key that all applicants of the network share.
pub struct Counter {
    network: Network,
    id: NetworkId,
    at: PeerEntry,
}

impl Counter {
    /// Makes ready to call the meeting point at that address (a multiaddress that ends in its name).
    ///
    /// # Errors
    /// If the address names no node, or the transport cannot be started.
    pub async fn at(address: &str, id: NetworkId) -> Result<Self, ApplyError> {
        let transport = addressed_node(address).ok().flatten().ok_or(ApplyError::Address)?;
        let at = PeerEntry { transport, addresses: vec![address.to_owned()], relay: true };
        let seed = applicants_key(id).expose_seed();
        let (network, mut events) = Network::start(NetworkConfig::new(seed, id, network::Role::Joiner)).await?;
        // Nothing is answered here; the network stops once nobody listens to it.
        tokio::spawn(async move { while events.recv().await.is_some() {} });
        let entry = network::PeerEntry { transport, addresses: at.addresses.clone(), relay: false };
        network.admit_joiner(entry, Timestamp(i64::MAX)).await?;
        Ok(Self { network, id, at })
    }

    /// The meeting point, as the node calls it later.
    pub fn meeting_point(&self) -> &PeerEntry {
        &self.at
    }

    /// The network's charter.
    ///
    /// # Errors
    /// If the meeting point cannot be reached, or gives another one.
    pub async fn charter(&self) -> Result<CheckedCharter, ApplyError> {
        let Frame::Joined(joined) = self.ask(&Request::Charter).await? else { return Err(ApplyError::NotTheCharter) };
        let charter = CheckedCharter::read(&joined.charter).map_err(|_invalid| ApplyError::NotTheCharter)?;
        if charter.network() == self.id { Ok(charter) } else { Err(ApplyError::NotTheCharter) }
    }

    /// Hands an application in; says until when it is kept. The same one again changes nothing.
    ///
    /// # Errors
    /// If the meeting point cannot be reached, or does not take it.
    pub async fn hand_in(&self, application: Application) -> Result<Timestamp, ApplyError> {
        match self.ask(&Request::Apply(Box::new(application))).await? {
            Frame::Noted(until) => Ok(until),
            _ => Err(ApplyError::NotTheCharter),
        }
    }

    /// Hangs up.
    pub async fn leave(self) {
        self.network.stop().await;
    }

    async fn ask(&self, request: &Request) -> Result<Frame, ApplyError> {
        let answer = attempts(&self.network, self.at.transport, &request.encode()).await;
        let answer = answer.map_err(|error| self.refused(error))?;
        Frame::decode(&answer).map_err(|_malformed| ApplyError::NotTheCharter)
    }

    fn refused(&self, source: AskError) -> ApplyError {
        let of = |code: RefusalCode| code.code() + Refusal::FIRST_OF_APPLICATION;
        match source {
            AskError::Refused(refusal) if refusal.code == of(RefusalCode::Forbidden) => ApplyError::Known,
            AskError::Refused(refusal) if refusal.code == of(RefusalCode::Full) => ApplyError::Full,
            AskError::Refused(refusal) if refusal.code != Refusal::BUSY && refusal.code != of(RefusalCode::Busy) => {
                ApplyError::Refused(refusal.code)
            }
            source => ApplyError::Unreachable { address: self.at.addresses.join(" "), source },
        }
    }
}
