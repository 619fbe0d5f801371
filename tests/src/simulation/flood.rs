//! Members that flood: far more requests, hints and junk than anybody needs, and what was said before once more.

use std::collections::VecDeque;

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::engine::AskId;
use marshrut_protocol::id::{Digest, EntryId, NetworkId};
use marshrut_protocol::wire::{Hint, Range, Request};
use rand_core::Rng as _;

use super::World;

/// How much of what was said is remembered, of each sort.
const REMEMBERED: usize = 200;

/// Some of what was said in the world.
#[derive(Debug, Default)]
pub(super) struct Overheard {
    requests: VecDeque<Vec<u8>>,
    frames: VecDeque<Vec<u8>>,
    gossip: VecDeque<Vec<u8>>,
}

impl Overheard {
    pub(super) fn request(&mut self, bytes: &[u8]) {
        remember(&mut self.requests, bytes);
    }

    pub(super) fn frame(&mut self, bytes: &[u8]) {
        remember(&mut self.frames, bytes);
    }

    pub(super) fn gossip(&mut self, bytes: &[u8]) {
        remember(&mut self.gossip, bytes);
    }
}

fn remember(said: &mut VecDeque<Vec<u8>>, bytes: &[u8]) {
    said.push_back(bytes.to_vec());
    if said.len() > REMEMBERED {
        said.pop_front();
    }
}

impl World {
    /// Some of the requests, frames and hints that were said, the oldest first.
    pub fn overheard(&self) -> [impl Iterator<Item = &[u8]>; 3] {
        let said = &self.net.overheard;
        [&said.requests, &said.frames, &said.gossip].map(|sort| sort.iter().map(Vec::as_slice))
    }

    /// Asks everybody `times` times for all sorts of things, and gossips as much: all that members may send, and junk.
    pub fn flood(&mut self, node: usize, times: usize) {
        self.nodes[node].honest = false;
        for _ in 0..times {
            for to in self.others(node) {
                let request = self.some_request(node);
                self.demand(node, to, request);
                let hint = self.some_hint(to);
                self.send_gossip(node, to, hint);
            }
        }
    }

    /// Says once more to everybody what anybody said: requests, envelopes among them, hints, and answers as requests.
    pub fn replay(&mut self, node: usize) {
        self.nodes[node].honest = false;
        let said = &self.net.overheard;
        let requests: Vec<_> = said.requests.iter().chain(&said.frames).cloned().collect();
        let gossip: Vec<_> = said.gossip.iter().chain(&said.requests).cloned().collect();
        for to in self.others(node) {
            requests.iter().cloned().for_each(|request| self.demand(node, to, request));
            for bytes in &gossip {
                // As if it had never been heard: a restart forgets.
                self.nodes[to].gossip.remove(&Digest::of(bytes));
                self.send_gossip(node, to, bytes.clone());
            }
        }
    }

    fn others(&self, node: usize) -> Vec<usize> {
        (0..self.nodes.len()).filter(|to| self.net.are_connected(node, *to)).collect()
    }

    /// A request whose answer nobody reads.
    fn demand(&mut self, node: usize, to: usize, request: Vec<u8>) {
        let peer = self.nodes[to].transport();
        let ask = AskId(self.next_demand());
        self.ask(node, ask, peer, request);
    }

    fn some_request(&mut self, node: usize) -> Vec<u8> {
        let log = LogId { author: self.nodes[node].author().author_id(), class: LogClass::Services };
        let everything = Range { log, from: 0, to: u64::MAX };
        let network = self.network();
        match self.below(7) {
            0 => Request::Compare { network, digest: self.some_digest(), governance_only: false, clock: None }.encode(),
            1 => Request::Compare {
                network: NetworkId([1; 32]),
                digest: self.some_digest(),
                governance_only: true,
                clock: None,
            }
            .encode(),
            2 => Request::Ranges(vec![everything; 512]).encode(),
            3 => Request::Bodies { log, seqs: (0..256).collect() }.encode(),
            4 => Request::Ids { log, from: 0, to: self.below(2_000) }.encode(),
            5 => Request::Deliver(self.junk()).encode(),
            _ => self.junk(),
        }
    }

    fn some_hint(&mut self, to: usize) -> Vec<u8> {
        let log = LogId { author: self.nodes[to].author().author_id(), class: LogClass::Services };
        match self.below(2) {
            0 => Hint::Grown { log, seq: self.below(u64::MAX), head: EntryId(self.some_digest().0) }.encode(),
            _ => self.junk(),
        }
    }

    fn some_digest(&mut self) -> Digest {
        let mut digest = [0; 32];
        self.rng.fill_bytes(&mut digest);
        Digest(digest)
    }

    fn junk(&mut self) -> Vec<u8> {
        let mut junk = vec![0; self.below(600) as usize];
        self.rng.fill_bytes(&mut junk);
        junk
    }

    /// The network's id.
    ///
    /// # Panics
    /// Before it is founded.
    pub fn network(&self) -> NetworkId {
        self.charter.as_ref().expect("a founded network").network()
    }
}
