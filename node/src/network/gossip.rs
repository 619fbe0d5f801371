//! Settings of the gossip hints: small bytes flooded through the members, never relied upon.

use std::collections::HashSet;
use std::time::Duration;

use libp2p::gossipsub::{
    Behaviour, ConfigBuilder, IdentTopic, Message, MessageAuthenticity, MessageId, ValidationMode,
    WhitelistSubscriptionFilter,
};
use marshrut_protocol::id::{Digest, NetworkId};

use super::NetworkError;

/// Most bytes of one hint.
pub const MAX_HINT: usize = 60 << 10;

/// Gossipsub with the one topic that this network has.
pub(super) type Gossip = Behaviour<libp2p::gossipsub::IdentityTransform, WhitelistSubscriptionFilter>;

/// The topic of a network.
pub(super) fn topic(network: NetworkId) -> IdentTopic {
    IdentTopic::new(format!("marshrut/1/{network}"))
}

/// A gossip behaviour that is subscribed to the network's topic and passes nothing on without a verdict.
pub(super) fn gossip(network: NetworkId) -> Result<Gossip, NetworkError> {
    subscribed(network, settings().validate_messages())
}

/// The settings of a node's gossip but for the verdicts.
///
/// Anonymous: entries sign themselves, and a publisher's name in the frame would tell relaying members who wrote
/// when. A mesh of eight reaches hundreds of members in three hops, and `flood_publish` sends one's own hints to
/// every connected member at once, so the heartbeat can be slow: it only mends the mesh.
pub(super) fn settings() -> ConfigBuilder {
    let mut settings = ConfigBuilder::default();
    settings
        .validation_mode(ValidationMode::Anonymous)
        .message_id_fn(hint_id)
        .max_transmit_size(64 << 10)
        .heartbeat_interval(Duration::from_secs(5))
        .heartbeat_initial_delay(Duration::from_secs(1))
        .mesh_n(8)
        .mesh_n_low(6)
        .mesh_n_high(16)
        .mesh_outbound_min(2)
        .flood_publish(true);
    settings
}

/// Gossip with these settings in the one topic of the network.
pub(super) fn subscribed(network: NetworkId, settings: &ConfigBuilder) -> Result<Gossip, NetworkError> {
    let config = settings.build().map_err(|error| NetworkError::Setup(error.to_string()))?;
    let topic = topic(network);
    let filter = WhitelistSubscriptionFilter(HashSet::from([topic.hash()]));
    let mut gossip = Behaviour::new_with_subscription_filter(MessageAuthenticity::Anonymous, config, filter)
        .map_err(|error| NetworkError::Setup(error.to_string()))?;
    gossip.subscribe(&topic).map_err(|error| NetworkError::Setup(format!("{error:?}")))?;
    Ok(gossip)
}

fn hint_id(message: &Message) -> MessageId {
    MessageId::new(Digest::of(&message.data).as_bytes())
}
