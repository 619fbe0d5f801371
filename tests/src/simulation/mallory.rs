//! What a malicious member can do: it has real keys and may say anything to anybody.

use marshrut_protocol::commit::{Commit, LogClass, LogId, Write};
use marshrut_protocol::entry::{Entry, Head, NewEntry};
use marshrut_protocol::id::{AuthorId, MessageId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::prekey::{PrekeyKind, PrekeySecret};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::seal::{Message, MessageKind, seal};
use marshrut_protocol::time::{Span, Timestamp};
use marshrut_protocol::wire::Hint;

use super::World;

/// The same entry with a signature that does not fit.
///
/// # Panics
/// If it is no entry.
pub fn spoil(stored: &[u8]) -> Vec<u8> {
    let signed = Entry::from_own_store(stored).expect("a stored entry").signed();
    let at = stored.windows(signed.len()).position(|part| part == signed).expect("it holds what is signed");
    let mut spoilt = stored.to_vec();
    // What is signed ends with the signature.
    spoilt[at + signed.len() - 1] ^= 1;
    spoilt
}

impl World {
    /// Signs two different services for one place and tells each half of the network another.
    pub fn fork(&mut self, node: usize, one: Service, other: Service) {
        self.fork_in(node, LogClass::Services, [one, other].map(|service| Record::Service(Box::new(service))));
    }

    /// Signs two different records for one place of a log and tells each half of the network another.
    pub fn fork_in(&mut self, node: usize, class: LogClass, tales: [Record; 2]) {
        let now = Timestamp(self.now);
        let after = Timestamp(self.now + 1);
        let [one, other] = tales;
        let signed = [(one, now), (other, after)].map(|(record, at)| self.sign_next(node, class, &record, at, None));
        for to in (0..self.nodes.len()).filter(|to| *to != node).collect::<Vec<_>>() {
            if let Some(tale) = signed[to % 2].clone() {
                self.whisper(node, to, tale);
            }
        }
    }

    /// Signs any record as the next entry of the node's own services log, as no engine would, and has it spread.
    pub fn say(&mut self, node: usize, record: &Record) {
        self.say_in(node, LogClass::Services, record, Timestamp(self.now));
    }

    /// The same in any log, dated at will.
    pub fn say_in(&mut self, node: usize, class: LogClass, record: &Record, at: Timestamp) {
        if let Some(stored) = self.sign_next(node, class, record, at, None) {
            // Its own engine takes it like anybody's entry.
            let from = self.nodes[node].transport();
            self.overhear(node, from, Hint::Fresh(stored).encode());
            self.elapse(Span(20));
        }
    }

    /// Signs the next entry of a log of the node's and tells nobody. `after` grafts it onto another entry than its own
    /// last one. None if the log is empty.
    pub fn sign_next(
        &mut self,
        node: usize,
        class: LogClass,
        record: &Record,
        at: Timestamp,
        after: Option<&[u8]>,
    ) -> Option<Vec<u8>> {
        self.nodes[node].honest = false;
        let author = SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let held = self.entries(node, author.author_id(), class);
        let last = Entry::from_own_store(held.last()?).expect("a stored entry");
        let before = after.map_or(last.id(), |stored| Entry::from_own_store(stored).expect("a stored entry").id());
        let head = Some(Head { seq: last.header().seq, id: before });
        let (network, kind) = (last.header().network, record.kind().code());
        let body = record.encode().expect("a record");
        let salt = [self.below(256) as u8; 16];
        let entry = NewEntry { network, class, head, kind, time: at, decision: None, body: &body };
        Some(entry.sign(&author, salt).0)
    }

    /// Signs another entry for a place of a log of the node's that is used already, and tells nobody. None if it is not.
    pub fn sign_again(&mut self, node: usize, class: LogClass, seq: u64, record: &Record) -> Option<Vec<u8>> {
        self.nodes[node].honest = false;
        let author = SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let held = self.entries(node, author.author_id(), class);
        let before = seq.checked_sub(1).map(|seq| &held[seq as usize]);
        let before = before.map(|stored| Entry::from_own_store(stored).expect("a stored entry"));
        let network = Entry::from_own_store(held.get(seq as usize)?).expect("a stored entry").header().network;
        let head = before.map(|entry| Head { seq: entry.header().seq, id: entry.id() });
        let (kind, time, salt) = (record.kind().code(), Timestamp(self.now), [self.below(256) as u8; 16]);
        let body = record.encode().expect("a record");
        let entry = NewEntry { network, class, head, kind, time, decision: None, body: &body };
        Some(entry.sign(&author, salt).0)
    }

    /// Signs the entry that follows that one, which nobody need hold, and tells nobody.
    pub fn sign_after(&mut self, node: usize, before: &[u8], record: &Record, time: Timestamp) -> Vec<u8> {
        let author = SigningKey::from_seed(&self.nodes[node].author().expose_seed());
        let before = Entry::from_own_store(before).expect("a stored entry");
        let (network, class) = (before.header().network, before.header().class);
        let head = Some(Head { seq: before.header().seq, id: before.id() });
        let (kind, salt) = (record.kind().code(), [self.below(256) as u8; 16]);
        let body = record.encode().expect("a record");
        let entry = NewEntry { network, class, head, kind, time, decision: None, body: &body };
        entry.sign(&author, salt).0
    }

    /// Writes entries onto a node's disk as the end of a log of its own, in the place of what it had there, and lets it
    /// hand them out.
    ///
    /// # Panics
    /// If there are none.
    pub fn plant(&mut self, node: usize, tail: Vec<Vec<u8>>) {
        let entry = Entry::from_own_store(tail.first().expect("something to plant")).expect("a stored entry");
        let (log, first) = (entry.log(), entry.header().seq);
        self.crash(node);
        let writes = vec![Write::Truncate { log, from: first }, Write::Append { log, first, entries: tail }];
        self.nodes[node].disk.apply(&Commit { writes, ..Commit::default() });
        self.start(node);
    }

    /// The stored entries of an author's log, as a node holds them.
    pub fn entries(&self, node: usize, author: AuthorId, class: LogClass) -> Vec<Vec<u8>> {
        let held = self.nodes[node].disk.range(LogId { author, class }, 0, u64::MAX);
        held.into_iter().map(|(_, stored)| stored).collect()
    }

    /// Tells one node an entry.
    pub fn whisper(&mut self, from: usize, to: usize, stored: Vec<u8>) {
        self.send_gossip(from, to, Hint::Fresh(stored).encode());
    }

    /// A node hears an entry over the connection with another one, from whomever that got it.
    pub fn hand_on(&mut self, from: usize, to: usize, stored: Vec<u8>) {
        let from = self.nodes[from].transport();
        self.overhear(to, from, Hint::Fresh(stored).encode());
    }

    /// A faultless envelope under a key that nobody has, for the mailbox compartment of that token.
    pub fn sealed_to_nobody(&mut self, node: usize, route: [u8; 16]) -> Vec<u8> {
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
        seal(&message, &signer, &prekey, PrekeyKind::OneTime, route, &mut self.rng).expect("within the limits")
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
