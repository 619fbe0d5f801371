//! Machines that are suspended: the clock runs on, the process does not, and peers notice only after a while.

use marshrut_protocol::engine::Input;
use marshrut_protocol::time::Span;

use super::{Event, World};

/// After so long a peer's silence ends the connection, in milliseconds.
const CONNECTION_DIES: i64 = 30_000;

impl World {
    /// Suspends a node's machine for `span`. What was due or came meanwhile happens when it goes on, all at once.
    pub fn suspend(&mut self, node: usize, span: Span) {
        if !self.is_awake(node) {
            return;
        }
        self.nodes[node].asleep = true;
        let life = self.nodes[node].life();
        self.at(CONNECTION_DIES.min(span.0), Event::Silent { node, life });
        self.at(span.0, Event::Resume { node, life });
    }

    /// A suspended machine's peers give up their connections to it.
    pub(super) fn fell_silent(&mut self, node: usize, life: u32) {
        if self.nodes[node].life() == life {
            self.break_connections(node);
        }
    }

    /// The machine goes on.
    pub(super) fn resume(&mut self, node: usize, life: u32) {
        let n = &mut self.nodes[node];
        if n.life() != life || !std::mem::take(&mut n.asleep) {
            return;
        }
        let missed = std::mem::take(&mut n.missed);
        if std::mem::take(&mut n.durable_meanwhile) {
            self.durable(node, life);
        }
        self.input(node, Input::Wake);
        missed.into_iter().for_each(|input| self.input(node, input));
    }

    /// Whether a node runs and its machine does too.
    pub fn is_awake(&self, node: usize) -> bool {
        self.nodes[node].engine.is_some() && !self.nodes[node].asleep
    }
}
