//! Where this node listens and under which addresses it is reached.

use std::net::SocketAddr;
use std::time::Duration;

use futures::StreamExt;
use libp2p::swarm::SwarmEvent;
use libp2p::{Multiaddr, Swarm};
use marshrut_protocol::id::TransportId;

use super::{Behaviour, NetworkConfig, NetworkError, NetworkEvent, Role, Task, address, peer_id};

/// Binding takes no time; only a broken system makes us wait so long.
const BIND_DEADLINE: Duration = Duration::from_secs(5);

/// Binds every configured address and announces what the configuration says.
pub(super) async fn listen(swarm: &mut Swarm<Behaviour>, config: &NetworkConfig) -> Result<(), NetworkError> {
    for announced in &config.announce {
        let announced = address::parse(announced)?;
        swarm.add_external_address(announced);
    }
    for listen in &config.listen {
        if listen.quic {
            bind(swarm, listen.address, address::quic(listen.address), config.role).await?;
        }
        if listen.tcp {
            bind(swarm, listen.address, address::tcp(listen.address), config.role).await?;
        }
    }
    Ok(())
}

/// Listens and waits for the first address that the listener reports.
async fn bind(swarm: &mut Swarm<Behaviour>, at: SocketAddr, on: Multiaddr, role: Role) -> Result<(), NetworkError> {
    let failed = |reason: String| NetworkError::Listen { address: at, reason };
    let listener = swarm.listen_on(on).map_err(|error| failed(in_words(&error)))?;
    let bound = async {
        loop {
            match swarm.select_next_some().await {
                SwarmEvent::NewListenAddr { listener_id, address } => {
                    if role == Role::Bootstrap {
                        swarm.add_external_address(address);
                    }
                    if listener_id == listener {
                        return Ok(());
                    }
                }
                SwarmEvent::ListenerClosed { listener_id, reason, .. } if listener_id == listener => {
                    return Err(failed(
                        reason.err().map_or_else(|| "it was closed at once".to_owned(), |error| in_words(&error)),
                    ));
                }
                _ => {}
            }
        }
    };
    tokio::time::timeout(BIND_DEADLINE, bound).await.map_err(|_elapsed| failed("the system did not answer".into()))?
}

/// What went wrong at the bottom of it: what lies around says nothing of itself.
fn in_words(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let said = cause.to_string();
        words = if said.is_empty() { words } else { said };
        source = cause.source();
    }
    words
}

/// The address of a slot on `relay`: its own address, its name, and “through it”.
pub(super) fn circuit(address: &str, relay: TransportId) -> String {
    let name = address::peer_id_text(relay);
    let named = address.ends_with(&name);
    if named { format!("{address}/p2p-circuit") } else { format!("{address}/p2p/{name}/p2p-circuit") }
}

impl Task {
    /// See [`crate::network::Network::addresses`].
    pub(super) fn addresses(&self) -> Vec<String> {
        let own = peer_id(self.own);
        let known = self.swarm.external_addresses().chain(self.swarm.listeners());
        let mut all: Vec<Multiaddr> = known.map(|known| address::with_peer(known.clone(), own)).collect();
        if all.iter().any(|known| !address::is_local_only(known)) {
            all.retain(|known| !address::is_local_only(known));
        }
        let mut texts: Vec<String> = Vec::new();
        for text in all.iter().map(Multiaddr::to_string) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }

    /// Tells the driver if the addresses are no longer those it was told last.
    pub(super) fn announce_addresses(&mut self) {
        let addresses = self.addresses();
        if addresses != self.announced {
            self.announced.clone_from(&addresses);
            self.outbox.retain(|event| !matches!(event, NetworkEvent::AddressesChanged(_)));
            self.outbox.push_back(NetworkEvent::AddressesChanged(addresses));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_names_its_relay_once() {
        let relay = TransportId([3; 32]);
        let name = address::peer_id_text(relay);
        let plain = "/ip4/203.0.113.7/tcp/4001";
        let expect = format!("{plain}/p2p/{name}/p2p-circuit");
        assert_eq!(circuit(plain, relay), expect);
        assert_eq!(circuit(&format!("{plain}/p2p/{name}"), relay), expect);
        assert!(address::parse(&expect).is_ok());
    }
}
