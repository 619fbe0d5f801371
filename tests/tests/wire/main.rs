//! What a watcher of the network sees of a referral between two real nodes: the key exchange, and sizes that tell
//! nothing. All traffic between them goes through a tap.

mod tap;

use marshrut_tests::desk::{SERVICES, refer};
use marshrut_tests::node::free_port;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use tap::{Bytes, Flow, Tap};

/// X25519MLKEM768 (IANA TLS Supported Groups).
const HYBRID: [u8; 2] = [0x11, 0xec];
/// The smallest envelope.
const SMALLEST: usize = 8 << 10;
/// What may come with an envelope: headers of frames and records, acknowledgements, a ping in between.
const AROUND: usize = 2 << 10;
/// Words that stand nowhere else.
const CANARY: &str = "canary who must not be read on the way";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    Tcp,
    Quic,
}

/// Two connected nodes with a tap on each of the ports by which they know each other.
struct Tapped {
    tbilisi: TestNode,
    berlin: TestNode,
    taps: [Tap; 2],
    service: String,
}

impl Tapped {
    /// They get to know each other without a tap, and then come back at other ports; taps stand at the ports that are
    /// known, for one transport only.
    fn set_up(over: Over) -> Self {
        let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
        let (Some(mut tbilisi), Some(mut berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
        berlin.json_with(&["services", "import", "-"], SERVICES);
        let service = until("Tbilisi lists a service of Berlin", || {
            let list = tbilisi.json(&["services", "list"]);
            list["items"][0]["service"]["id"].as_str().map(str::to_owned)
        });
        tbilisi.stop();
        berlin.stop();
        let taps = [return_behind_tap(&mut tbilisi, over), return_behind_tap(&mut berlin, over)];
        for node in [&tbilisi, &berlin] {
            until("they are connected again", || (node.json(&["status"])["details"]["connected"] == 1).then_some(()));
        }
        Self { tbilisi, berlin, taps, service }
    }

    fn flows(&self) -> Vec<Flow> {
        self.taps.iter().flat_map(Tap::flows).collect()
    }

    /// Bytes heard so far: from Tbilisi, and from Berlin.
    fn heard(&self) -> (usize, usize) {
        let [Bytes { from_caller: a, from_called: b }, Bytes { from_caller: c, from_called: d }] =
            [self.taps[0].bytes(), self.taps[1].bytes()];
        (b + c, a + d)
    }

    fn refer(&self, notes: &str) -> String {
        refer(&self.tbilisi, &self.service, notes, &[])
    }

    fn settled(&self, referral: &str, state: &str) -> Value {
        until(&format!("both show {state} and wait for nothing"), || {
            let show = |node: &TestNode| node.command(&["referrals", "show", referral], b"");
            let (here, there) = (show(&self.tbilisi), show(&self.berlin));
            if here.code != Some(0) || there.code != Some(0) {
                return None;
            }
            let unsent = |node: &TestNode| node.json(&["status"])["details"]["unsent"].clone();
            let same = here.json()["state"] == state && there.json()["state"] == state;
            (same && unsent(&self.tbilisi) == 0 && unsent(&self.berlin) == 0).then(|| here.json())
        })
    }

    /// Waits until nothing has been on the line for a while.
    fn quiet(&self) {
        let (mut last, mut equal) = (self.heard(), 0);
        until("the line is quiet", || {
            let now = self.heard();
            equal = if now == last { equal + 1 } else { 0 };
            last = now;
            (equal > 10).then_some(())
        });
    }

    /// What went each way while `act` was done: from Tbilisi, and from Berlin.
    fn sizes(&self, act: impl FnOnce(&Self)) -> (usize, usize) {
        self.quiet();
        let before = self.heard();
        act(self);
        let after = self.heard();
        (after.0 - before.0, after.1 - before.1)
    }
}

fn return_behind_tap(node: &mut TestNode, over: Over) -> Tap {
    let (known, behind) = (node.p2p_port(), free_port());
    let tap = match over {
        Over::Tcp => Tap::tcp(known, behind),
        Over::Quic => Tap::udp(known, behind),
    };
    let (file, listen) = (node.passphrase_file(), format!("127.0.0.1:{behind}"));
    node.run_with(&["--passphrase-file", &file, "--p2p-listen", &listen]);
    tap
}

/// How many of the smallest envelopes these bytes are, if they are nothing else.
fn envelopes(bytes: usize) -> Option<usize> {
    let count = bytes / SMALLEST;
    (count > 0 && bytes % SMALLEST < count * AROUND).then_some(count)
}

/// Tells stories until two passed undisturbed: now and then the nodes also tell each other their addresses or compare
/// what they have, which no quiet before it rules out. What told something by its size would disturb every story.
fn twice_undisturbed(what: &str, tell: impl Fn() -> (bool, String)) {
    let mut told: Vec<(bool, String)> = Vec::new();
    while told.iter().filter(|(undisturbed, _)| *undisturbed).count() < 2 {
        assert!(told.len() < 5, "{what}: {told:?}");
        told.push(tell());
    }
}

/// One event and its receipt, whatever they say and whoever says it, are one of the smallest envelopes each way; on a
/// busy machine something may be sent again, and then the same number of both.
fn a_referral_looks_like_its_receipt_and_like_everything_after_it(tapped: &Tapped) {
    twice_undisturbed("bytes each way of a referral and what follows it", || {
        let seen = story(tapped);
        let alike = seen.iter().all(|(from_tbilisi, from_berlin)| {
            let (sent, answered) = (envelopes(*from_tbilisi), envelopes(*from_berlin));
            sent.is_some_and(|count| count < 4) && sent == answered
        });
        (alike && seen.iter().any(|(sent, _)| envelopes(*sent) == Some(1)), format!("{seen:?}"))
    });
}

/// The bytes each way of a referral and of each step after it.
fn story(tapped: &Tapped) -> Vec<(usize, usize)> {
    let mut id = String::new();
    let mut seen = Vec::new();
    seen.push(tapped.sizes(|tapped| {
        id = tapped.refer(CANARY);
        tapped.settled(&id, "delivered");
    }));
    let steps: [(&[&str], &str); 3] = [
        (&["acknowledge", &id], "acknowledged"),
        (&["accept", &id, "--plan", CANARY], "accepted"),
        (&["complete", &id], "completed"),
    ];
    for (step, state) in steps {
        seen.push(tapped.sizes(|tapped| {
            tapped.berlin.json(&[&["referrals"], step].concat());
            tapped.settled(&id, state);
        }));
    }
    seen
}

/// Long notes are seen as the next size, and how long they are within it is not: two of the smallest go one way, and
/// one comes back.
fn a_long_referral_has_the_next_size(tapped: &Tapped) {
    for words in [52, 57] {
        // Cyrillic has two bytes a letter, as most notes have.
        let notes = format!("{CANARY} {}", "Нужны лекарства, принимает их давно. ".repeat(words));
        twice_undisturbed(&format!("bytes each way of {} bytes of notes", notes.len()), || {
            let sizes = tapped.sizes(|tapped| {
                let id = tapped.refer(&notes);
                tapped.settled(&id, "delivered");
            });
            let (sent, answered) = (envelopes(sizes.0), envelopes(sizes.1));
            let receipts = answered.unwrap_or_default();
            ((1..4).contains(&receipts) && sent == Some(2 * receipts), format!("{sizes:?}"))
        });
    }
}

fn nothing_is_readable(tapped: &Tapped) {
    let shown = tapped.tbilisi.json(&["referrals", "list"]);
    let handle = shown["items"][0]["handle"].as_str().expect("a handle").to_owned();
    let words = [CANARY, &handle, "Help Tbilisi", "Hilfe Berlin", "hiv.art", "referral"];
    let flows = tapped.flows();
    let directions = flows.iter().flat_map(|flow| [flow.from_caller.concat(), flow.from_called.concat()]);
    for bytes in directions {
        for word in words {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "'{word}' can be read");
        }
    }
}

#[test]
fn a_watcher_of_tcp_learns_the_key_exchange_and_one_size() {
    let tapped = Tapped::set_up(Over::Tcp);
    a_referral_looks_like_its_receipt_and_like_everything_after_it(&tapped);
    a_long_referral_has_the_next_size(&tapped);
    nothing_is_readable(&tapped);
    let answers: Vec<Vec<u8>> = tapped.flows().iter().map(|flow| flow.from_called.concat()).collect();
    let groups: Vec<[u8; 2]> = answers.iter().filter_map(|bytes| group_of_server(bytes)).collect();
    assert!(!groups.is_empty() && groups.iter().all(|group| *group == HYBRID), "{groups:x?}");
}

#[test]
fn a_watcher_of_quic_learns_one_size() {
    let tapped = Tapped::set_up(Over::Quic);
    a_referral_looks_like_its_receipt_and_like_everything_after_it(&tapped);
    a_long_referral_has_the_next_size(&tapped);
    nothing_is_readable(&tapped);
    // Its first packets are encrypted with keys that anybody can compute, but sizes tell enough: an X25519 share
    // alone fits into one, the hybrid one of 1,216 bytes does not.
    for flow in tapped.flows().iter().filter(|flow| !flow.from_called.is_empty()) {
        let first = flow.from_caller.iter().take_while(|datagram| is_initial(datagram)).count();
        assert!(first >= 2, "the first flight has {first} datagrams");
    }
}

/// A long header of version 1 and type 0 (RFC 9000, section 17.2.2).
fn is_initial(datagram: &[u8]) -> bool {
    matches!(datagram, [first, 0, 0, 0, 1, ..] if first & 0xf0 == 0xc0)
}

/// The group of the key share in the first ServerHello (RFC 8446, section 4.1.3) of a recording.
fn group_of_server(bytes: &[u8]) -> Option<[u8; 2]> {
    let start = bytes.windows(6).position(|w| w[..3] == [0x16, 3, 3] && w[5] == 2)?;
    // Record header 5, handshake header 4, version 2, random 32.
    let mut rest = bytes.get(start + 43..)?;
    let session = usize::from(*rest.first()?);
    // Session id, cipher suite 2, compression 1, length of extensions 2.
    rest = rest.get(1 + session + 5..)?;
    loop {
        let kind = rest.first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
        let body = rest.get(4..4 + length)?;
        if *kind == [0, 51] {
            return body.first_chunk().copied();
        }
        rest = rest.get(4 + length..)?;
    }
}
