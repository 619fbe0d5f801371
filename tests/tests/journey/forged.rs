//! A member forks its logs, and forges, grafts and back-dates entries, over the wire and with its real keys: partners
//! take nothing of it, agree, name who it was, and go on.

use std::time::Duration;

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::entry::{Head, NewEntry};
use marshrut_protocol::id::{AuthorId, EntryId, ServiceId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::Record;
use marshrut_protocol::record::governance::Leave;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::text::{Lang, Text};
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::Hint;
use marshrut_tests::desk::count;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::mallory::{Mallory, id, serve_each_other};

/// The name of every service that is made up.
const TRAP: &str = "Bring your papers here";

fn trap(number: u8) -> Record {
    let name = [(Lang::new("en").expect("a tag"), Text::new(TRAP).expect("short"))];
    Record::Service(Box::new(Service { revision: 1, name: name.into(), ..Service::unstated(ServiceId([number; 16])) }))
}

/// What is signed with Mallory's key, and what only looks like somebody's word.
struct Forger {
    mallory: Mallory,
    key: SigningKey,
    victim: AuthorId,
}

impl Forger {
    fn say(&self, class: LogClass, head: Option<Head>, time: Timestamp, record: &Record, salt: u8) -> Vec<u8> {
        let body = record.encode().expect("a record");
        let (network, kind) = (self.mallory.network, record.kind().code());
        NewEntry { network, class, head, kind, time, decision: None, body: &body }.sign(&self.key, [salt; 16]).0
    }

    /// The same bytes in another's name.
    fn re_authored(&self, mut stored: Vec<u8>) -> Vec<u8> {
        let own = self.key.author_id().0;
        let at = stored.windows(32).position(|window| window == own).expect("its author");
        stored[at..at + 32].copy_from_slice(&self.victim.0);
        stored
    }

    /// Each turn says other bytes: two first entries prove a fork.
    fn lies(&self, turn: u8) -> Vec<Vec<u8>> {
        let now = Timestamp(1_790_000_000_000);
        let nowhere = Some(Head { seq: 40, id: EntryId([turn; 32]) });
        let mut broken = self.say(LogClass::Attestations, None, now, &trap(turn), turn);
        if let Some(last) = broken.last_mut() {
            *last ^= 1;
        }
        vec![
            self.say(LogClass::Services, None, now, &trap(turn), turn),
            self.say(LogClass::Governance, None, now, &Record::Leave(Leave { words: None }), turn),
            self.say(LogClass::Services, nowhere, now, &trap(turn), turn),
            self.say(LogClass::Services, None, Timestamp(0), &trap(turn), turn),
            self.re_authored(self.say(LogClass::Services, None, now, &trap(turn), turn)),
            self.re_authored(self.say(LogClass::Governance, None, now, &Record::Leave(Leave { words: None }), turn)),
            broken,
        ]
    }

    /// Says them again and again, other bytes each time: a hint may get lost.
    fn begin(self) -> Runtime {
        let runtime = Runtime::new().expect("threads");
        runtime.spawn(async move {
            let wire = self.mallory.on_the_wire(32).await;
            let mut beat = tokio::time::interval(Duration::from_millis(100));
            for turn in (0..=u8::MAX).cycle() {
                beat.tick().await;
                for lie in self.lies(turn) {
                    wire.publish(Hint::Fresh(lie).encode()).await.expect("it runs");
                }
            }
        });
        runtime
    }
}

/// Whose logs are known to be forked, and which.
fn forks(node: &TestNode) -> Vec<(String, String)> {
    let shown = node.json(&["network", "show"]);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let named = |org: &Value| {
        let members = shown["members"].as_array().expect("a list");
        members.iter().find(|member| member["id"] == *org).map(|member| text(&member["name"])).expect("a member")
    };
    let forks = shown["forks"].as_array().expect("a list");
    let mut forks: Vec<_> = forks.iter().map(|fork| (named(&fork["organisation"]), text(&fork["log"]))).collect();
    forks.sort();
    forks
}

#[test]
fn who_forks_and_forges_is_named_and_nobody_takes_anything_of_it() {
    let names = [("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Mallory", "FR")];
    let mut nodes = Network::of(&names).nodes.into_iter();
    let (Some(tbilisi), Some(berlin), Some(mut mallory)) = (nodes.next(), nodes.next(), nodes.next()) else {
        panic!("three nodes")
    };
    mallory.stop();
    let keys = Mallory::of(&mallory, &[&tbilisi, &berlin]);
    let key = SigningKey::from_seed(&keys.identity.operational.to_bytes());
    let forger = Forger { mallory: keys, key, victim: id(&tbilisi.json(&["keys", "list"])["keys"][0]["author"]) };
    let lying = forger.begin();
    let both = ["governance", "services"].map(|log| ("Mallory".to_owned(), log.to_owned()));
    for node in [&tbilisi, &berlin] {
        until(&format!("{} knows of both forks", node.name), || (forks(node) == both).then_some(()));
    }
    serve_each_other(&tbilisi, &berlin);
    for node in [&tbilisi, &berlin] {
        assert_eq!(forks(node), both, "nobody else's log is forked at {}", node.name);
        let found = node.json(&["services", "list", "--per-page", "200"]);
        assert_eq!(found["total"], count(), "{}: {found}", node.name);
        let members = node.json(&["network", "show"])["members"].clone();
        for honest in ["Help Tbilisi", "Hilfe Berlin"] {
            let found = members.as_array().and_then(|all| all.iter().find(|member| member["name"] == honest));
            assert!(found.is_some_and(|member| member["standing"].is_null()), "{}: {members}", node.name);
        }
    }
    drop(lying);
}
