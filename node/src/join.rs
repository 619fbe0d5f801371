//! Giving a node its network: founding one, or joining one with an invitation.
//!
//! Decides how a newcomer reaches the inviting node, and that the charter it is given is the one its invitation names.
//! Whether it may join is the inviting node's engine to say. Both are safe to repeat: a charter is written once.

use std::time::Duration;

use marshrut_protocol::engine::{PeerEntry, charter_of, genesis};
use marshrut_protocol::id::{NetworkId, TransportId};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::charter::{Charter, CharterError, CheckedCharter, Founder, Policy};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::{InvalidText, Text};
use marshrut_protocol::wire::{Frame, InvitationTicket, RefusalCode, Request};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::clock;
use crate::driver::EngineDisk;
use crate::network::{self, AskError, MAX_FRAME, Network, NetworkConfig, NetworkError, Protocol, Refusal};
use crate::node::Secrets;
use crate::store::{Store, StoreError};

/// The Declaration that founders and members of the partner network sign, adopted on 25 September 2024.
pub(crate) use marshrut_web_ui::declaration::ORIGINAL as DECLARATION;

/// How long the inviting node is tried before joining fails.
const PATIENCE: Duration = Duration::from_secs(45);
/// Between two attempts.
const PAUSE: Duration = Duration::from_secs(2);

/// Why a network could not be founded. The caller's fault, or the store's.
#[derive(Debug, thiserror::Error)]
pub enum FoundError {
    /// The node belongs to a network already.
    #[error("this node belongs to a network already ({0}); use another data directory for another network")]
    OtherNetwork(NetworkId),
    /// The name or the Declaration cannot stand in a charter.
    #[error("the {what} cannot stand in a charter: {source}")]
    Text {
        /// Which of the two.
        what: &'static str,
        /// Why.
        source: InvalidText,
    },
    /// The charter is not usable.
    #[error(transparent)]
    Charter(#[from] CharterError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Founds a network whose first member is this node's organisation, and writes its charter. Blocking.
///
/// # Errors
/// [`FoundError`]; nothing is written then.
pub fn found(secrets: &Secrets, store: &Store, name: &str, declaration: &str) -> Result<NetworkId, FoundError> {
    let own = secrets.own(None);
    let founder = Founder { certificate: own.certificate, profile: Profile { declaration: None, ..own.profile } };
    let name = Text::new(name).map_err(|source| FoundError::Text { what: "name", source })?;
    let declaration = Text::new(declaration).map_err(|source| FoundError::Text { what: "Declaration", source })?;
    let (founders, policy) = (vec![founder], Policy::default());
    let charter = CheckedCharter::found(&Charter { name, declaration, founders, policy, made: clock::now() })?;
    settle(store, &charter, &[])?;
    Ok(charter.network())
}

/// Writes the charter of the network that this node will belong to, and whom it calls first. Blocking. Repeating it
/// with the same charter changes nothing.
///
/// # Errors
/// [`FoundError`]; nothing is written then.
pub fn settle(store: &Store, charter: &CheckedCharter, seeds: &[PeerEntry]) -> Result<(), FoundError> {
    match self::charter(store)? {
        Some(held) if held.network() != charter.network() => Err(FoundError::OtherNetwork(held.network())),
        Some(_) => Ok(()),
        None => Ok(store.commit(&[genesis(charter, seeds)])?),
    }
}

/// The charter of the network that the store's node belongs to. Blocking.
///
/// # Errors
/// If the store cannot be read.
pub fn charter(store: &Store) -> Result<Option<CheckedCharter>, StoreError> {
    Ok(charter_of(&EngineDisk(store)).ok().flatten())
}

/// Why a node could not join.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// The invitation's time is over.
    #[error("the invitation has expired; ask for a new one (it lasts 72 hours; is this computer's clock right?)")]
    Expired,
    /// It is for a node of another kind.
    #[error("the invitation is for {invited}, but this node was set up as {own}")]
    OtherRole {
        /// What the invitation is for.
        invited: &'static str,
        /// What this node is.
        own: &'static str,
    },
    /// The node belongs to another network already.
    #[error("this node belongs to a network already ({0}); use another data directory for another network")]
    OtherNetwork(NetworkId),
    /// The inviting node could not be reached.
    #[error("the inviting node could not be reached at {}: {source}; it must be running, and reachable from here", tried.join(" or "))]
    Unreachable {
        /// Addresses that were tried.
        tried: Vec<String>,
        /// How the last attempt ended.
        source: AskError,
    },
    /// The inviting node refused.
    #[error(
        "the inviting node refused: the invitation was used already, taken back, or has expired; ask for a new one"
    )]
    Refused,
    /// The inviting node answered what is no welcome.
    #[error("the inviting node's answer is not the charter that the invitation names; do not trust this invitation")]
    NotTheCharter,
    /// The transport could not be started.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Joins the network of an invitation, and writes its charter. Repeating it is safe.
///
/// # Errors
/// [`JoinError`]; nothing is written then.
pub async fn join(secrets: &Secrets, store: &Store, ticket: &InvitationTicket) -> Result<NetworkId, JoinError> {
    match charter(store)?.map(|charter| charter.network()) {
        Some(other) if other != ticket.network => return Err(JoinError::OtherNetwork(other)),
        // A node with newer keys than members may know presents them by the invitation.
        Some(network) if secrets.succession.is_none() => return Ok(network),
        _ => {}
    }
    let charter = ask_admission(secrets, ticket).await?;
    store.commit(&[genesis(&charter, &seeds(ticket))])?;
    Ok(ticket.network)
}

/// Asks the inviting node to vouch for this one, and gives the charter of its network. Writes nothing, so that the
/// Declaration can be read before it is signed; the same node may ask again.
///
/// # Errors
/// [`JoinError`].
pub(crate) async fn ask_admission(secrets: &Secrets, ticket: &InvitationTicket) -> Result<CheckedCharter, JoinError> {
    check(ticket, secrets.organisation.role)?;
    let own = secrets.own(None);
    let request =
        Request::Join(Box::new(ticket.request(own.certificate, own.profile, &secrets.transport_key()))).encode();
    welcome(ticket, &ask(ticket, &request).await?)
}

/// Whom a newcomer with this invitation calls first.
pub(crate) fn seeds(ticket: &InvitationTicket) -> Vec<PeerEntry> {
    let relays = relays(ticket).into_iter().map(seed);
    std::iter::once(inviter(ticket)).chain(relays).collect()
}

/// Whether an invitation can still be used by a node that was set up as `own`.
///
/// # Errors
/// [`JoinError::Expired`] and [`JoinError::OtherRole`].
pub(crate) fn check(ticket: &InvitationTicket, own: Role) -> Result<(), JoinError> {
    if ticket.expires <= clock::now() {
        return Err(JoinError::Expired);
    }
    if ticket.role != own {
        return Err(JoinError::OtherRole { invited: in_words(ticket.role), own: in_words(own) });
    }
    Ok(())
}

fn in_words(role: Role) -> &'static str {
    match role {
        Role::Member => "a member organisation",
        Role::Bootstrap => "a meeting point",
    }
}

fn inviter(ticket: &InvitationTicket) -> PeerEntry {
    let addresses = ticket.addresses.iter().map(ToString::to_string).collect();
    PeerEntry { transport: ticket.inviter, addresses, relay: false }
}

/// The meeting points through which the inviting node can be called.
fn relays(ticket: &InvitationTicket) -> Vec<network::PeerEntry> {
    network::relays_on_the_way(ticket.addresses.iter().map(Text::as_str))
}

fn seed(relay: network::PeerEntry) -> PeerEntry {
    PeerEntry { transport: relay.transport, addresses: relay.addresses, relay: relay.relay }
}

/// The charter out of the answer, if it is the one that the invitation names.
fn welcome(ticket: &InvitationTicket, answer: &[u8]) -> Result<CheckedCharter, JoinError> {
    let Ok(Frame::Joined(joined)) = Frame::decode(answer) else { return Err(JoinError::NotTheCharter) };
    let charter = CheckedCharter::read(&joined.charter).map_err(|_invalid| JoinError::NotTheCharter)?;
    if charter.network() == ticket.network { Ok(charter) } else { Err(JoinError::NotTheCharter) }
}

/// Asks the inviting node, as the holder of the invitation's one-time key, until it answers or patience ends.
async fn ask(ticket: &InvitationTicket, request: &[u8]) -> Result<Vec<u8>, JoinError> {
    let seed = Zeroizing::new(ticket.transport_seed);
    let (network, _events) = Network::start(NetworkConfig::new(seed, ticket.network, network::Role::Joiner)).await?;
    let PeerEntry { transport, addresses, relay } = inviter(ticket);
    let entry = network::PeerEntry { transport, addresses: addresses.clone(), relay };
    // Nothing is asked of a meeting point but to be put through; it knows the one-time key from the inviting node.
    network.set_members(relays(ticket)).await?;
    network.admit_joiner(entry, ticket.expires).await?;
    let answer = attempts(&network, ticket.inviter, request).await;
    network.stop().await;
    answer.map_err(|source| match source {
        AskError::Refused(_) => JoinError::Refused,
        source => JoinError::Unreachable { tried: addresses, source },
    })
}

/// Asks again and again, until somebody answers or refuses, or patience ends.
pub(crate) async fn attempts(network: &Network, whom: TransportId, request: &[u8]) -> Result<Vec<u8>, AskError> {
    let until = Instant::now() + PATIENCE;
    loop {
        let failed = match once(network, whom, request).await {
            Ok(answer) => return Ok(answer),
            Err(refused @ AskError::Refused(_)) if !is_busy(&refused) => return Err(refused),
            Err(error) => error,
        };
        if Instant::now() + PAUSE > until {
            return Err(failed);
        }
        tracing::debug!(error = %failed, "the other node is tried again");
        tokio::time::sleep(PAUSE).await;
    }
}

async fn once(network: &Network, whom: TransportId, request: &[u8]) -> Result<Vec<u8>, AskError> {
    network.ask(whom, Protocol::Join, request).await?.whole(MAX_FRAME).await
}

fn is_busy(error: &AskError) -> bool {
    let busy = RefusalCode::Busy.code() + Refusal::FIRST_OF_APPLICATION;
    matches!(error, AskError::Refused(refusal) if refusal.code == Refusal::BUSY || refusal.code == busy)
}
