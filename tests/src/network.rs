//! A small network of running nodes.

use crate::node::TestNode;
use crate::patience::until;

/// Organisations that know each other; the first one founded the network.
pub struct Network {
    /// The running nodes.
    pub nodes: Vec<TestNode>,
}

impl Network {
    /// Sets up, founds, invites, joins and runs, and waits until all know each other and are connected.
    ///
    /// # Panics
    /// If anything of that fails.
    pub fn of(organisations: &[(&str, &str)]) -> Self {
        let mut nodes: Vec<TestNode> = Vec::new();
        for (name, country) in organisations {
            let mut node = TestNode::set_up(name, country);
            match nodes.first() {
                None => node.found_network(),
                Some(founder) => node.join(founder),
            }
            node.run();
            nodes.push(node);
        }
        let network = Self { nodes };
        network.wait_until_connected();
        network
    }

    /// Waits until every node is connected to all others.
    ///
    /// # Panics
    /// If that does not come.
    pub fn wait_until_connected(&self) {
        let others = self.nodes.len() as u64 - 1;
        for node in &self.nodes {
            until(&format!("{} is connected to all {others} others", node.name), || {
                let details = &node.json(&["status"])["details"];
                (details["connected"] == others && details["members"] == others).then_some(())
            });
        }
    }
}
