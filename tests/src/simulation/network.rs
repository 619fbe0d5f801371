//! The virtual network: connections that break, streams that end early, gossip that is lost, doubled or late.
//!
//! A stream keeps its order and loses nothing in the middle, as QUIC and TCP do; what fails is the stream as a whole.

use std::collections::{BTreeMap, BTreeSet};

use marshrut_protocol::commit::{LogId, Table};
use marshrut_protocol::engine::{AskEnd, AskId, HintId, HintVerdict, Input};
use marshrut_protocol::entry::without_body;
use marshrut_protocol::id::{Digest, KeyId, TransportId};
use marshrut_protocol::wire::{Batch, ChunkRun, Frame, Request};

use super::flood::Overheard;
use super::{Event, World};

/// How bad the network is.
#[derive(Debug, Clone, Copy)]
pub struct Weather {
    /// Chance in a hundred that a stream breaks, at each frame.
    pub breaks: u64,
    /// Chance in a hundred that a gossip message is lost.
    pub loses: u64,
    /// Chance in a hundred that it comes twice.
    pub doubles: u64,
    /// Longest delay in milliseconds.
    pub delay: u64,
}

impl Weather {
    /// A quiet day.
    pub const FAIR: Self = Self { breaks: 0, loses: 0, doubles: 0, delay: 20 };
    /// 30 % loss and two seconds' delay.
    pub const STORM: Self = Self { breaks: 8, loses: 30, doubles: 10, delay: 2_000 };
}

/// Where the answer to a peer's ask goes.
#[derive(Debug)]
pub(super) enum Stream {
    /// To a node's ask.
    To { node: usize, ask: AskId, last_at: i64 },
    /// Kept for whoever made the ask from outside the world.
    Kept(Vec<Vec<u8>>),
}

/// Something on its way.
#[derive(Debug)]
pub(super) enum Parcel {
    Request { from: usize, to: usize, ask: AskId, request: Vec<u8> },
    Frame { to: usize, ask: AskId, frame: Vec<u8> },
    End { to: usize, ask: AskId, end: AskEnd },
    Gossip { from: usize, to: usize, bytes: Vec<u8> },
}

/// Who is connected with whom, and which asks are under way.
pub(super) struct Network {
    pub(super) weather: Weather,
    connected: BTreeSet<(usize, usize)>,
    /// Pairs that cannot reach each other now.
    pub(super) cut: BTreeSet<(usize, usize)>,
    /// Asks under way: who asked whom.
    asks: BTreeMap<(usize, AskId), usize>,
    hints: BTreeMap<(usize, HintId), Vec<u8>>,
    next_hint: u64,
    /// Requests made, and bytes of requests and answers.
    pub(super) traffic: (usize, usize),
    /// Some of what was said, for who repeats it later.
    pub(super) overheard: Overheard,
    /// After how many chunks of a file the stream breaks, once.
    breaks_after: Option<usize>,
    /// Chunks of files that were sent.
    chunks: usize,
    /// Lists of applications that meeting points told.
    lists: usize,
}

impl Network {
    pub(super) fn new(weather: Weather) -> Self {
        Self {
            weather,
            connected: BTreeSet::new(),
            cut: BTreeSet::new(),
            asks: BTreeMap::new(),
            hints: BTreeMap::new(),
            next_hint: 0,
            traffic: (0, 0),
            overheard: Overheard::default(),
            breaks_after: None,
            chunks: 0,
            lists: 0,
        }
    }

    pub(super) fn are_connected(&self, a: usize, b: usize) -> bool {
        self.connected.contains(&(a.min(b), a.max(b)))
    }
}

impl World {
    /// Changes the weather.
    pub fn weather(&mut self, weather: Weather) {
        self.net.weather = weather;
    }

    /// Cuts the network in two: nodes for which `left` says so, and the others.
    pub fn partition(&mut self, left: impl Fn(usize) -> bool) {
        let count = self.nodes.len();
        let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
        let cut: BTreeSet<(usize, usize)> = pairs.filter(|(a, b)| left(*a) != left(*b)).collect();
        for (a, b) in &cut {
            self.disconnect(*a, *b);
        }
        self.net.cut = cut;
    }

    /// Requests made since the last call, and the bytes of requests and answers.
    pub fn traffic(&mut self) -> (usize, usize) {
        std::mem::take(&mut self.net.traffic)
    }

    /// Everybody can reach everybody again.
    pub fn heal(&mut self) {
        self.net.cut.clear();
    }

    fn delay(&mut self) -> i64 {
        let longest = self.net.weather.delay;
        1 + self.below(longest) as i64
    }

    fn node_of(&self, transport: TransportId) -> Option<usize> {
        self.nodes.iter().position(|node| node.transport() == transport)
    }

    /// Nodes that are up, allow each other and can reach each other connect.
    pub(super) fn connect_all(&mut self) {
        let count = self.nodes.len();
        for (a, b) in (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))) {
            let up = self.is_awake(a) && self.is_awake(b);
            let (ta, tb) = (self.nodes[a].transport(), self.nodes[b].transport());
            let allowed = self.nodes[a].allowed.contains(&tb) && self.nodes[b].allowed.contains(&ta);
            if up && allowed && !self.net.cut.contains(&(a, b)) && self.net.connected.insert((a, b)) {
                self.input(a, Input::Connected(tb));
                self.input(b, Input::Connected(ta));
            }
        }
    }

    pub(super) fn disconnect(&mut self, a: usize, b: usize) {
        if !self.net.connected.remove(&(a.min(b), a.max(b))) {
            return;
        }
        let broken: Vec<(usize, AskId)> = self
            .net
            .asks
            .iter()
            .filter(|((asker, _), asked)| [(a, b), (b, a)].contains(&(*asker, **asked)))
            .map(|(k, _)| *k)
            .collect();
        for (asker, ask) in broken {
            self.end_ask(asker, ask, AskEnd::Failed);
        }
        let (ta, tb) = (self.nodes[a].transport(), self.nodes[b].transport());
        self.input(a, Input::Disconnected(tb));
        self.input(b, Input::Disconnected(ta));
    }

    pub(super) fn break_connections(&mut self, node: usize) {
        for other in 0..self.nodes.len() {
            self.disconnect(node, other);
        }
    }

    /// Connections to those that are not allowed any more are cut.
    pub(super) fn cut_strangers(&mut self, node: usize) {
        for other in 0..self.nodes.len() {
            if !self.nodes[node].allowed.contains(&self.nodes[other].transport()) {
                self.disconnect(node, other);
            }
        }
    }

    pub(super) fn ask(&mut self, node: usize, ask: AskId, peer: TransportId, request: Vec<u8>) {
        let to = self.node_of(peer).filter(|to| self.net.are_connected(node, *to));
        let Some(to) = to else { return self.input(node, Input::AskEnded { ask, end: AskEnd::Failed }) };
        self.net.asks.insert((node, ask), to);
        self.net.traffic.0 += 1;
        self.net.traffic.1 += request.len();
        let tells = !self.nodes[node].is_member() && matches!(Request::decode(&request), Ok(Request::Applied(_)));
        self.net.lists += usize::from(tells);
        let delay = self.delay();
        self.at(delay, Event::Arrive(Parcel::Request { from: node, to, ask, request }));
    }

    pub(super) fn cancel(&mut self, node: usize, ask: AskId) {
        self.net.asks.remove(&(node, ask));
    }

    fn end_ask(&mut self, node: usize, ask: AskId, end: AskEnd) {
        if self.net.asks.remove(&(node, ask)).is_some() {
            self.input(node, Input::AskEnded { ask, end });
        }
    }

    pub(super) fn arrive(&mut self, parcel: Parcel) {
        match parcel {
            Parcel::Request { from, to, ask, request } => {
                self.net.overheard.request(&request);
                if !self.net.asks.contains_key(&(from, ask)) || self.nodes[to].engine.is_none() {
                    return self.end_ask(from, ask, AskEnd::Failed);
                }
                let inbound = AskId(self.nodes[to].next_inbound);
                self.nodes[to].next_inbound += 1;
                let stream = Stream::To { node: from, ask, last_at: self.now };
                self.nodes[to].serving.insert(inbound, stream);
                let peer = self.nodes[from].transport();
                self.input(to, Input::Asked { ask: inbound, peer, joiner: false, request });
            }
            Parcel::Frame { to, ask, frame } => {
                if self.net.asks.contains_key(&(to, ask)) {
                    self.input(to, Input::Answer { ask, frame });
                }
            }
            Parcel::End { to, ask, end } => self.end_ask(to, ask, end),
            Parcel::Gossip { from, to, bytes } => self.hear(from, to, bytes),
        }
    }

    /// Sends a frame on a stream, in order; the stream may break at it.
    pub(super) fn respond(&mut self, node: usize, ask: AskId, frame: Vec<u8>) {
        let Some(frame) = self.told(node, frame) else { return };
        self.net.traffic.1 += frame.len();
        self.net.overheard.frame(&frame);
        let breaks = self.net.weather.breaks;
        let broken = self.chance(breaks);
        let delay = self.delay();
        let now = self.now;
        let parcel = match self.nodes[node].serving.get_mut(&ask) {
            None => return,
            Some(Stream::Kept(frames)) => return frames.push(frame),
            Some(Stream::To { node, ask, last_at }) => {
                *last_at = (*last_at + 1).max(now + delay);
                let (to, ask, delay) = (*node, *ask, *last_at - now);
                let end = AskEnd::Failed;
                let parcel = if broken { Parcel::End { to, ask, end } } else { Parcel::Frame { to, ask, frame } };
                (delay, parcel)
            }
        };
        if broken {
            self.nodes[node].serving.remove(&ask);
        }
        self.at(parcel.0, Event::Arrive(parcel.1));
    }

    pub(super) fn finish(&mut self, node: usize, ask: AskId, refused: Option<u16>) {
        let end = refused.map_or(AskEnd::Complete, AskEnd::Refused);
        if matches!(self.nodes[node].serving.get(&ask), Some(Stream::Kept(_))) {
            return;
        }
        if let Some(Stream::To { node: to, ask, last_at }) = self.nodes[node].serving.remove(&ask) {
            let delay = (last_at + 1 - self.now).max(1);
            self.at(delay, Event::Arrive(Parcel::End { to, ask, end }));
        }
    }

    /// Reads entries and sends them, as the driver does.
    pub(super) fn serve(&mut self, node: usize, ask: AskId, ranges: &[(LogId, u64, u64)]) {
        if self.nodes[node].lie.is_some() {
            return self.serve_lies(node, ask, ranges);
        }
        self.serve_truly(node, ask, ranges);
        self.finish(node, ask, None);
    }

    /// Sends entries as they are.
    pub(super) fn serve_truly(&mut self, node: usize, ask: AskId, ranges: &[(LogId, u64, u64)]) {
        for (log, from, to) in ranges {
            let mut entries = self.nodes[node].disk.range(*log, *from, *to);
            if self.nodes[node].withholds {
                entries.iter_mut().for_each(|(_, e)| *e = without_body(e).expect("a stored entry"));
            }
            // Small batches: more places at which something can go wrong.
            for chunk in entries.chunks(5) {
                let (batch, taken) = Batch::pack(*log, chunk[0].0, chunk.iter().map(|(_, entry)| entry.as_slice()));
                assert_eq!(taken, chunk.len());
                self.respond(node, ask, Frame::Batch(batch).encode());
            }
        }
    }

    /// Reads sealed messages and sends them, as the driver does.
    pub(super) fn serve_mail(&mut self, node: usize, ask: AskId, mail: &[Digest], last: Vec<u8>) {
        let kept = mail.iter().filter(|_| !self.nodes[node].swallows);
        let kept = kept.filter_map(|id| self.nodes[node].disk.row(Table::MailboxSealed, id.as_bytes()));
        let mut mail: Vec<Vec<u8>> = kept.collect();
        if self.nodes[node].hands_junk {
            mail.push(self.sealed_to_nobody(node, [0; 16]));
        }
        for sealed in mail {
            self.respond(node, ask, Frame::Mail(sealed).encode());
        }
        self.respond(node, ask, last);
        self.finish(node, ask, None);
    }

    /// Lets the stream of a file break after so many chunks from now on.
    pub fn break_file_after(&mut self, chunks: usize) {
        self.net.breaks_after = Some(chunks);
    }

    /// Chunks of files that were sent since the last call.
    pub fn chunks_sent(&mut self) -> usize {
        std::mem::take(&mut self.net.chunks)
    }

    /// Lists of applications that meeting points told members since the last call.
    pub fn lists_told(&mut self) -> usize {
        std::mem::take(&mut self.net.lists)
    }

    /// The stream ends in the middle, behind what is on its way.
    fn break_stream(&mut self, node: usize, ask: AskId) {
        if let Some(Stream::To { node: to, ask, last_at }) = self.nodes[node].serving.remove(&ask) {
            let delay = (last_at + 1 - self.now).max(1);
            self.at(delay, Event::Arrive(Parcel::End { to, ask, end: AskEnd::Failed }));
        }
    }

    /// Reads chunks and sends them, as the driver does, but one a frame: a stream may break at each.
    pub(super) fn serve_chunks(&mut self, node: usize, ask: AskId, under: KeyId, first: u32, count: u32) {
        let chunks = self.nodes[node].disk.chunks_of(under, first, count);
        for (index, bytes) in (first..).zip(chunks) {
            if self.net.breaks_after == Some(0) {
                self.net.breaks_after = None;
                return self.break_stream(node, ask);
            }
            self.net.breaks_after = self.net.breaks_after.map(|left| left - 1);
            self.net.chunks += 1;
            self.respond(node, ask, Frame::Chunks(ChunkRun { first: index, bytes }).encode());
        }
        self.finish(node, ask, None);
    }

    /// A node passes a message to everybody that it is connected with.
    pub(super) fn gossip(&mut self, node: usize, bytes: Vec<u8>) {
        self.nodes[node].gossip.insert(Digest::of(&bytes));
        self.net.overheard.gossip(&bytes);
        for to in (0..self.nodes.len()).filter(|to| self.net.are_connected(node, *to)).collect::<Vec<_>>() {
            self.send_gossip(node, to, bytes.clone());
        }
    }

    /// Sends one gossip message to one node, if the weather allows.
    pub(super) fn send_gossip(&mut self, from: usize, to: usize, bytes: Vec<u8>) {
        let Weather { loses, doubles, .. } = self.net.weather;
        let copies = u64::from(!self.chance(loses)) + u64::from(self.chance(doubles));
        for _ in 0..copies {
            let delay = self.delay();
            self.at(delay, Event::Arrive(Parcel::Gossip { from, to, bytes: bytes.clone() }));
        }
    }

    fn hear(&mut self, from: usize, to: usize, bytes: Vec<u8>) {
        let connected = self.net.are_connected(from, to) && self.nodes[to].engine.is_some();
        if !connected || !self.nodes[to].gossip.insert(Digest::of(&bytes)) {
            return;
        }
        let from = self.nodes[from].transport();
        self.overhear(to, from, bytes);
    }

    /// Gives a node a gossip message.
    pub(super) fn overhear(&mut self, to: usize, from: TransportId, bytes: Vec<u8>) {
        self.net.next_hint += 1;
        let hint = HintId(self.net.next_hint);
        self.net.hints.insert((to, hint), bytes.clone());
        self.input(to, Input::Hint { hint, from, bytes });
    }

    pub(super) fn judge(&mut self, node: usize, hint: HintId, verdict: HintVerdict) {
        let Some(bytes) = self.net.hints.remove(&(node, hint)) else {
            panic!("{} judged a message twice", self.nodes[node].name)
        };
        if verdict == HintVerdict::Accept {
            self.gossip(node, bytes);
        }
    }
}
