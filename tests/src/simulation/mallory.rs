//! What a malicious member can do: it has real keys and may say anything to anybody.

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::entry::{Entry, Head, NewEntry};
use marshrut_protocol::id::MessageId;
use marshrut_protocol::prekey::{PrekeyKind, PrekeySecret};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::seal::{Message, MessageKind, seal};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::wire::Hint;

use super::World;

impl World {
    /// Signs two different entries for one place and tells each half of the network another.
    pub fn fork(&mut self, node: usize, one: Service, other: Service) {
        self.nodes[node].honest = false;
        let author = marshrut_protocol::keys::SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let log = LogId { author: author.author_id(), class: LogClass::Services };
        let held = self.nodes[node].disk.range(log, 0, u64::MAX);
        let Some((_, last)) = held.last() else { return };
        let first = Entry::from_own_store(last).expect("a stored entry");
        let head = Some(Head { seq: first.header().seq, id: first.id() });
        let network = first.header().network;
        let sign = |service: Service, time: i64| {
            let record = Record::Service(Box::new(service));
            let body = record.encode().expect("a service");
            let (class, kind, time) = (LogClass::Services, record.kind().code(), Timestamp(time));
            NewEntry { network, class, head, kind, time, decision: None, body: &body }.sign(&author, [7; 16]).0
        };
        let tales = [sign(one, self.now), sign(other, self.now + 1)];
        for to in (0..self.nodes.len()).filter(|to| *to != node).collect::<Vec<_>>() {
            self.send_gossip(node, to, Hint::Fresh(tales[to % 2].clone()).encode());
        }
    }

    /// Signs any record as the next entry of the node's own services log, as no engine would, and has it spread.
    pub fn say(&mut self, node: usize, record: &Record) {
        self.nodes[node].honest = false;
        let author = marshrut_protocol::keys::SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let class = LogClass::Services;
        let log = LogId { author: author.author_id(), class };
        let held = self.nodes[node].disk.range(log, 0, u64::MAX);
        let Some((_, last)) = held.last() else { return };
        let last = Entry::from_own_store(last).expect("a stored entry");
        let head = Some(Head { seq: last.header().seq, id: last.id() });
        let (network, kind, time) = (last.header().network, record.kind().code(), Timestamp(self.now));
        let body = record.encode().expect("a record");
        let salt = [self.below(256) as u8; 16];
        let entry = NewEntry { network, class, head, kind, time, decision: None, body: &body };
        let (stored, _) = entry.sign(&author, salt);
        // Its own engine takes it like anybody's entry.
        let from = self.nodes[node].transport();
        self.overhear(node, from, Hint::Fresh(stored).encode());
        self.elapse(marshrut_protocol::time::Span(20));
    }

    /// A faultless envelope under a key that nobody has.
    pub(super) fn sealed_to_nobody(&mut self, node: usize) -> Vec<u8> {
        let signer = marshrut_protocol::keys::SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let prekey = PrekeySecret::generate(&mut self.rng).public();
        let created = Timestamp(self.now);
        let message = Message {
            id: MessageId([self.below(256) as u8; 16]),
            from: signer.author_id(),
            to: self.nodes[node].org(),
            prekey: prekey.id(),
            kind: MessageKind::Event,
            created,
            expires: created.plus(Span::days(1)),
            return_prekeys: Vec::new(),
            body: vec![7; 100],
        };
        seal(&message, &signer, &prekey, PrekeyKind::OneTime, [0; 16], &mut self.rng).expect("within the limits")
    }

    /// Gossips bytes that are not what they seem: cut, flipped, or not CBOR at all.
    pub fn babble(&mut self, node: usize) {
        self.nodes[node].honest = false;
        let author = self.nodes[node].author().author_id();
        let log = LogId { author, class: LogClass::Services };
        let held = self.nodes[node].disk.range(log, 0, u64::MAX);
        for (_, entry) in held {
            let mut bytes = Hint::Fresh(entry).encode();
            let at = self.below(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << self.below(8);
            if self.chance(30) {
                bytes.truncate(at);
            }
            self.gossip(node, bytes);
        }
    }
}
