//! A computer that is stolen: the organisation goes on under new keys, and somebody else under the old ones.

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::{AuthorId, EntryId, TransportId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::Record;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::revocation::{Revocation, SignedRevocation};
use marshrut_protocol::wire::Request;

use super::{Node, World};

impl World {
    /// The organisation of `node` gets new keys on a computer with what the old one held; the old computer is in other
    /// hands. Gives the number of that one.
    pub fn steal(&mut self, node: usize) -> usize {
        let thief = self.nodes.len();
        let held = &self.nodes[node];
        let mut taken = Node::new(&held.name, thief, Role::Member);
        (taken.root, taken.author, taken.transport) = (held.root.clone(), held.author.clone(), held.transport.clone());
        (taken.serial, taken.disk, taken.journal) = (held.serial, held.disk.clone(), held.journal.clone());
        taken.honest = false;
        self.crash(node);
        self.nodes.push(taken);
        let n = &mut self.nodes[node];
        let fresh = |kind: u8| SigningKey::from_seed(&[kind ^ (thief as u8); 32]);
        (n.author, n.transport) = (fresh(0xa0), fresh(0xb0));
        n.serial += 1;
        n.journal.clear();
        self.start(node);
        self.start(thief);
        thief
    }

    /// The organisation of `node` says to the node `at`, which still knows its key `earlier` on the wire, under which
    /// keys it goes on.
    ///
    /// # Panics
    /// If the engine does not know what to say.
    pub fn knock(&mut self, node: usize, earlier: TransportId, at: usize) {
        let Ok(Reply::Untold { request, .. }) = self.command(node, Command::Untold) else { panic!("a sentence") };
        self.say_under(earlier, at, request);
    }

    /// The root key of `node` certifies its keys once more, and the node tells `at`.
    ///
    /// # Panics
    /// Never: a certificate that was just signed is genuine.
    pub fn certify_again(&mut self, node: usize, serial: u32, at: usize) {
        let held = &self.nodes[node];
        let certificate = Certificate { serial, ..held.certificate().verify().expect("genuine") };
        let (signed, key) = (SignedCertificate::sign(&certificate, &held.root), held.transport());
        self.say_under(key, at, Request::Succeed(signed).encode());
    }

    /// The root key of `node` certifies a key that nobody runs a node with. What to say, and the key.
    pub fn certify_unused(&mut self, node: usize) -> (Record, AuthorId) {
        let held = &mut self.nodes[node];
        held.serial += 1;
        let author = SigningKey::from_seed(&[held.serial.to_le_bytes()[0]; 32]).author_id();
        let certificate = held.certificate().verify().expect("genuine");
        let certificate = Certificate { serial: held.serial, author, ..certificate };
        (Record::Certificate(SignedCertificate::sign(&certificate, &held.root)), author)
    }

    /// The root key of `node` certifies any key under that number.
    ///
    /// # Panics
    /// Never: the node's own certificate is genuine.
    pub fn certify_key(&self, node: usize, author: AuthorId, serial: u32) -> Record {
        let held = self.nodes[node].certificate().verify().expect("genuine");
        let certificate = Certificate { author, serial, ..held };
        Record::Certificate(SignedCertificate::sign(&certificate, &self.nodes[node].root))
    }

    /// The root key of `node` ends the key of `thief`; so many entries of its logs count.
    ///
    /// # Errors
    /// If the engine refuses.
    pub fn end_key(&mut self, node: usize, thief: usize, last: [u64; 4]) -> Result<Reply, Refusal> {
        let (org, author) = (self.nodes[node].org(), self.nodes[thief].author().author_id());
        let heads = LogClass::ALL.map(|class| {
            let last = last[usize::from(u8::from(class))].checked_sub(1)?;
            let (_, stored) = self.nodes[node].disk.range(LogId { author, class }, last, last).pop()?;
            Some(Entry::from_own_store(&stored).expect("a stored entry").id())
        });
        let signed = SignedRevocation::sign(&Revocation { org, author, last, heads }, &self.nodes[node].root);
        self.command(node, Command::EndKey(Box::new(signed)))
    }

    /// What the root key of `node` says about any key, whatever its engine would say to it.
    pub fn revocation(&self, node: usize, author: AuthorId, last: [u64; 4], heads: [Option<EntryId>; 4]) -> Record {
        let org = self.nodes[node].org();
        Record::Revocation(SignedRevocation::sign(&Revocation { org, author, last, heads }, &self.nodes[node].root))
    }

    /// How many entries of each log of a node's key it holds itself.
    pub fn lengths(&self, node: usize) -> [u64; 4] {
        let author = self.nodes[node].author().author_id();
        LogClass::ALL.map(|class| self.nodes[node].disk.range(LogId { author, class }, 0, u64::MAX).len() as u64)
    }
}
