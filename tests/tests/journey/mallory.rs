//! A member that breaks the rules, with its real keys: its own program is stopped, and what a test makes up is said over
//! the real wire in its name.

use marshrut_node::files::DataDir;
use marshrut_node::identity::Identity;
use marshrut_node::keyslots::KeySlots;
use marshrut_node::network::{Limits, Network as Wire, NetworkConfig, PeerEntry, Rate, Role};
use marshrut_protocol::id::{NetworkId, TransportId};
use marshrut_tests::desk::{SERVICES, all_services, count, refer, shown};
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{TestNode, until};
use serde_json::Value;
use zeroize::Zeroizing;

/// The keys of a stopped node, and the partners that it knows.
pub(crate) struct Mallory {
    pub(crate) identity: Identity,
    pub(crate) network: NetworkId,
    partners: Vec<PeerEntry>,
}

/// An id that a command printed.
pub(crate) fn id<T: std::str::FromStr>(value: &Value) -> T {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no id: {value}"))
}

fn transport(node: &TestNode) -> TransportId {
    id(&node.json(&["keys", "list"])["keys"][0]["node"])
}

fn entry(node: &TestNode) -> PeerEntry {
    let addresses = node.started()["addresses"].as_array().expect("a list");
    let addresses = addresses.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    PeerEntry { transport: transport(node), addresses, relay: false }
}

impl Mallory {
    /// Takes the keys out of a stopped node.
    pub(crate) fn of(stopped: &TestNode, victims: &[&TestNode]) -> Self {
        let dir = DataDir::new(stopped.dir());
        let master = KeySlots::unlock(&dir.keys(), PASSPHRASE).expect("its own passphrase").master;
        let identity = Identity::load(&dir.identity(), &master).expect("its keys");
        let network = id(&victims[0].json(&["network", "show"])["id"]);
        Self { identity, network, partners: victims.iter().map(|node| entry(node)).collect() }
    }

    pub(crate) fn partners(&self) -> Vec<TransportId> {
        self.partners.iter().map(|partner| partner.transport).collect()
    }

    /// On the wire, calling its partners, at no rate and with no number of streams that a sender could keep to by itself.
    /// Whatever is said to it is dropped.
    pub(crate) async fn on_the_wire(&self, streams: usize) -> Wire {
        let rate = Rate { per_second: u32::MAX, burst: u32::MAX };
        let limits = Limits::of(Role::Member);
        let limits = Limits { streams_per_peer: streams, requests: rate, request_bytes: rate, hints: rate, ..limits };
        let seed = Zeroizing::new(self.identity.transport.to_bytes());
        let config = NetworkConfig { limits, ..NetworkConfig::new(seed, self.network, Role::Member) };
        let (wire, mut events) = Wire::start(config).await.expect("it needs no port");
        tokio::spawn(async move { while events.recv().await.is_some() {} });
        wire.set_members(self.partners.clone()).await.expect("it runs");
        wire
    }
}

/// One publishes, the other refers, and they come to an end with it.
pub(crate) fn serve_each_other(tbilisi: &TestNode, berlin: &TestNode) {
    berlin.json_with(&["services", "import", "-"], SERVICES);
    let services = all_services(tbilisi, count());
    let service = services[0]["service"]["id"].as_str().expect("an id");
    let referral = refer(tbilisi, service, "Needs medicine within three weeks.", &[]);
    until("Berlin has the referral", || shown(berlin, &referral));
    berlin.json(&["referrals", "acknowledge", &referral]);
    berlin.json(&["referrals", "accept", &referral, "--plan", "We call on Monday."]);
    until("Tbilisi reads that it was accepted", || {
        shown(tbilisi, &referral).filter(|shown| shown["state"] == "accepted").map(drop)
    });
}
