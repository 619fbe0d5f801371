//! What the network reports, as inputs for the engine. When the engine does not keep up this waits, and then the
//! network turns peers away by itself.

use marshrut_protocol::engine::Input;
use tokio::sync::mpsc;

use super::inputs::{Inputs, Stimulus, Stopped};
use crate::network::{Network, NetworkEvent, Protocol};

/// Runs until the network or the engine has stopped.
pub(super) async fn listen(network: Network, mut events: mpsc::Receiver<NetworkEvent>, inputs: Inputs) {
    // Only changes are reported.
    let Ok(addresses) = network.addresses().await else { return };
    if inputs.peers(Stimulus::Plain(Input::Addresses(addresses))).await.is_err() {
        return;
    }
    drop(network);
    while let Some(event) = events.recv().await {
        if deliver(event, &inputs).await.is_err() {
            return;
        }
    }
}

async fn deliver(event: NetworkEvent, inputs: &Inputs) -> Result<(), Stopped> {
    let stimulus = match event {
        NetworkEvent::Connected { peer, .. } => Stimulus::Plain(Input::Connected(peer)),
        NetworkEvent::Disconnected { peer } => Stimulus::Plain(Input::Disconnected(peer)),
        NetworkEvent::AddressesChanged(addresses) => Stimulus::Plain(Input::Addresses(addresses)),
        NetworkEvent::Asked { peer, protocol, request, answer } => {
            Stimulus::Asked { peer, joiner: protocol == Protocol::Join, request, sink: answer }
        }
        NetworkEvent::Hint { from, bytes, verdict } => Stimulus::Hint { from, bytes, verdict },
        NetworkEvent::PathChanged { .. } => return Ok(()),
    };
    inputs.peers(stimulus).await
}
